// Whether a checkout lies as it lay when its build was last found current. Reads no source, and loads nothing but this.
import { lstatSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const SEEN = `${root}/dist/.dateline-seen`

/** File systems count time in steps: what was changed this little before it was looked at may change again unseen. */
const STEP_MS = 2000

/** Whether nothing has been written, added or taken away since all was found current. */
export function isUntouched() {
  try {
    const seen = readFileSync(SEEN, 'utf8')
    return seen === lookAt(seen.split('\n').map((line) => line.slice(line.indexOf('\t') + 1))).text
  } catch {
    return false
  }
}

/** How files and folders lie, by their paths below the checkout: a line for each with what changes whenever it is written. */
export function lookAt(paths) {
  const started = Date.now()
  let newest = 0
  const lines = paths.map((path) => {
    const { ino, size, ctimeMs } = lstatSync(`${root}/${path}`)
    newest = Math.max(newest, ctimeMs)
    return `${ino} ${size} ${ctimeMs}\t${path}`
  })
  return { text: lines.join('\n'), isSettled: newest < started - STEP_MS }
}

/** Remembers a look that was taken before all was found current. */
export function remember({ text, isSettled }) {
  if (!isSettled) return
  try {
    writeFileSync(SEEN, text)
  } catch {
    // A checkout that can only be read is read each time.
  }
}
