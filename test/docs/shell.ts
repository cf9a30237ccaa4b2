import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Block } from './blocks.ts'

/** How a command ended. */
export interface End {
  readonly block: Block
  /** Null where it was not reached. */
  readonly code: number | null
  readonly output: string
}

/** How long what serves may take to say so, and to stop, in seconds. */
const PATIENCE = 40

/** The code of what never says that it serves; `timeout` ends with it too. */
const NEVER_READY = 124

/** What the shell of a page begins with. `$now` is the file that the block which runs prints to; `serving` holds a number and a file for each that serves. */
const START = `set -e
serving=()
end() {
  code=$?; trap - EXIT; set +e
  [ -e "$now.code" ] || [[ " \${serving[*]} " == *" $now "* ]] || echo $code >"$now.code"
  for ((i = 0; i < \${#serving[@]}; i += 2)); do
    kill -TERM -- -\${serving[i]} 2>/dev/null
    (sleep ${PATIENCE}; kill -KILL -- -\${serving[i]}) 2>/dev/null & guard=$!
    wait \${serving[i]}; ended=$?
    [ -e "\${serving[i + 1]}.code" ] || echo $ended >"\${serving[i + 1]}.code"
    kill $guard 2>/dev/null
  done
}
trap end EXIT
trap 'exit 1' TERM
says() { for _ in $(seq ${PATIENCE * 10}); do grep -q -e "$1" "$2" && return 0; sleep 0.1; done; return 1; }`

/** Runs blocks in one shell, so that what one sets the next one has; each prints to a file of its own. The first that fails ends the page. */
export async function runInShell(
  home: string,
  environment: NodeJS.ProcessEnv,
  blocks: readonly Block[],
  real: (text: string) => string,
): Promise<End[]> {
  const out = join(home, '.out')
  mkdirSync(out)
  const script = join(out, 'script')
  const steps = blocks.map((block, number) => stepOf(block, join(out, String(number)), real))
  writeFileSync(script, [START, ...steps].join('\n'))
  const child = spawn('bash', [script], { cwd: home, env: environment, detached: true, stdio: 'ignore' })
  await once(child, 'exit')
  stopGroup(child.pid!)
  return blocks.map((block, number) => {
    const [code, output] = [`${number}.code`, `${number}`].map((name) => readIfThere(join(out, name)))
    return { block, code: code ? Number(code) : null, output: output ?? '' }
  })
}

/** One block in the shell's words. */
function stepOf({ language, text, attributes }: Block, now: string, real: (text: string) => string): string {
  const words = language === 'crontab' ? text.replace(/^(\S+\s+){5}/gm, '') : text
  const run = `eval ${quoted(real(words))} >"$now" 2>&1 </dev/null`
  const start = `now=${quoted(now)}; code=0`
  if (attributes.serves === undefined)
    return `${start}; ${run}${attributes.exit === undefined ? '' : ' || code=$?'}; echo $code >"$now.code"`
  // With a group of its own, so that SIGTERM reaches the program; the shell around it waits for how it ends.
  const ready = quoted(real(attributes.serves) || 'http://')
  return `${start}; : >"$now"; set -m; (trap : TERM; ${run}) & serving+=($! "$now"); set +m
says ${ready} "$now" || { echo ${NEVER_READY} >"$now.code"; exit 1; }`
}

const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`

/** Whatever a script has left running ends with it. */
function stopGroup(id: number): void {
  try {
    process.kill(-id, 'SIGTERM')
  } catch {
    // Nothing of it runs any more.
  }
}

const readIfThere = (path: string): string | null => (existsSync(path) ? readFileSync(path, 'utf8') : null)
