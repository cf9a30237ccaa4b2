import { english } from './en/english.ts'
import type { LanguagePack } from './pack.ts'

/** Every language that can be read; a new one is a folder beside `en/` and a line here. */
const PACKS: readonly LanguagePack[] = [english]

/** The pack for a language (ISO 639-1; null, "unknown", is read as English), or null where there is none yet. */
export function packFor(language: string | null): LanguagePack | null {
  return PACKS.find((pack) => pack.code === (language ?? english.code)) ?? null
}
