import { SITE_WORDS } from './words/site.ts'

/** Site words by their first two signs, for a look-up at each place where a word begins. */
const BY_BEGINNING = new Map<string, string[]>()
for (const word of SITE_WORDS) {
  const key = word.slice(0, 2)
  BY_BEGINNING.set(key, [...(BY_BEGINNING.get(key) ?? []), word])
}

// Where a word begins; scripts without blanks may begin one at any sign.
const BEGINNING = /(?<!\p{L})\p{L}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu

/** How many words of a site's own business a line has ("subscribe", "privacy", "登录"). */
export function countSiteWords(text: string): number {
  const small = text.toLowerCase()
  let count = 0
  for (const { index } of small.matchAll(BEGINNING)) {
    const candidates = BY_BEGINNING.get(small.slice(index, index + 2))
    if (candidates?.some((word) => small.startsWith(word, index))) count++
  }
  return count
}
