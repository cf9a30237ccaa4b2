import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { sha256 } from '../text/fingerprint.ts'

/** The packages that hold the pages' fonts: one to read in, one for everything around it. */
const PACKAGES = ['@fontsource-variable/source-serif-4', '@fontsource-variable/inter'] as const
/** What nearly every page is written in, asked for before the style sheet is read. */
const FIRST = /-latin-wght-normal\.woff2$/

export interface Font {
  readonly path: string
  readonly mediaType: 'font/woff2'
  readonly body: Uint8Array<ArrayBuffer>
  /** Whether every page needs it at once. */
  readonly isFirst: boolean
}

/**
 * The fonts as files of the server's own, and the style that names them: each holds some scripts, and a browser asks for
 * those whose letters stand on the page. A page is drawn once: where a font is late, the system's own stands in its place.
 */
export function loadFonts(): { readonly fonts: readonly Font[]; readonly style: string } {
  const { resolve } = createRequire(import.meta.url)
  const fonts: Font[] = []
  const styles = PACKAGES.map((name) => {
    const sheet = resolve(`${name}/wght.css`)
    return readFileSync(sheet, 'utf8').replace(/url\(\.\/(files\/[\w-]+)\.woff2\)/g, (_, file: string) => {
      const body = new Uint8Array(readFileSync(join(dirname(sheet), `${file}.woff2`)))
      const path = `/assets/${file.replace('files/', '')}-${sha256(body).slice(0, 16)}.woff2`
      fonts.push({ path, mediaType: 'font/woff2', body, isFirst: FIRST.test(`${file}.woff2`) })
      return `url(${path})`
    })
  })
  return { fonts, style: styles.join('').replaceAll('font-display: swap', 'font-display: optional') }
}
