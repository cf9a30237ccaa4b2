import { readFileSync } from 'node:fs'

/** The version of this package. */
export const VERSION: string = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).version

/** The version, and in a checkout what it was built from: what two builds draw may differ. */
export function buildName(): string {
  try {
    return `${VERSION} ${readFileSync(new URL('../../dist/.dateline-built', import.meta.url), 'utf8')}`
  } catch {
    return VERSION
  }
}
