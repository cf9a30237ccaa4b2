import { readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { STYLE } from '../record/page/style/style.ts'
import { ownFile } from '../source/own-file.ts'
import { sha256 } from '../text/fingerprint.ts'
import { type Font, loadFonts } from './fonts.ts'
import { WEB_STYLE } from './style.ts'

/** A file of the server's own. Its address holds its hash, so that it can be kept for ever. */
export interface Asset {
  readonly path: string
  readonly mediaType: string
  readonly body: string | Uint8Array<ArrayBuffer>
}

export interface Assets {
  readonly style: Asset
  readonly script: Asset
  readonly fonts: readonly Font[]
}

/** The one style sheet and the one script of all pages, and the fonts. */
export function loadAssets(): Assets {
  const { fonts, style } = loadFonts()
  return {
    style: asset('style', 'css', 'text/css', style + STYLE + WEB_STYLE),
    script: asset('page', 'js', 'text/javascript', readScript()),
    fonts,
  }
}

function asset(name: string, ending: string, type: string, text: string): Asset {
  return {
    path: `/assets/${name}-${sha256(Buffer.from(text)).slice(0, 16)}.${ending}`,
    mediaType: `${type}; charset=utf-8`,
    body: text,
  }
}

/** The script as built, or, where the sources are run, with its types taken off. */
function readScript(): string {
  const file = ownFile('web/client/main')
  const script = readFileSync(file, 'utf8')
  return file.href.endsWith('.ts') ? stripTypeScriptTypes(script) : script
}
