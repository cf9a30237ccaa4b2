import { type Closeness, rankingOf } from './trigrams.ts'
import { LANGUAGES } from './words/languages.ts'

/** So much of a text is looked at, in characters: more changes no answer on the pages it was tried on (906, forty languages). */
const SAMPLE = 600
/** Where so much of it is close to one language alone, no more is looked at: of 4,000 texts in 32 languages, 90 % are, and none is another by the whole sample. */
const GLANCE = 300
/** Below so many letters trigrams say too little (at 100 letters one page in fifteen is wrong, at 200 one in a hundred). */
const LEAST_LETTERS = 120
/** Where the page names its language, its word and so many letters are enough. */
const LEAST_LETTERS_DECLARED = 40
/** A language with a script of its own is known by fewer. */
const LEAST_LETTERS_OWN_SCRIPT = 15
/** The language that the page names is believed when the text is nearly as close to it as to the closest one (1 is that). */
const NEARLY_AS_CLOSE = 0.93

const rank = rankingOf(new Set(Object.keys(LANGUAGES)))
const SHARED_SCRIPT = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Devanagari}]/u

/**
 * The language a text is written in: ISO 639-1 where there is a code, else 639-3; null where the text is too short to tell.
 * By trigrams (Cavnar and Trenkle 1994, as `franc` does it), or by the script where it is one language's own.
 * @param declared what the page says its language is ("en-GB"), or null; it decides between neighbours, as Danish and Norwegian are
 */
export function findLanguage(text: string, declared: string | null): string | null {
  const sample = text.slice(0, SAMPLE)
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  if (letters < LEAST_LETTERS_OWN_SCRIPT) return null
  const atGlance = rank(sample.slice(0, GLANCE))
  const ranked = isClear(atGlance) ? atGlance : rank(sample)
  const [first] = ranked
  const closest = first && LANGUAGES[first[0]]
  if (!closest) return null
  const shared = sample.match(new RegExp(SHARED_SCRIPT, 'gu'))?.length ?? 0
  if (shared < letters / 2) return closest
  const named = shortCode(declared)
  const own = ranked.find(([code]) => LANGUAGES[code] === named)
  if (own && own[1] >= NEARLY_AS_CLOSE && letters >= LEAST_LETTERS_DECLARED) return named
  return letters >= LEAST_LETTERS ? closest : null
}

function isClear(ranked: readonly Closeness[]): boolean {
  const second = ranked.find(([code]) => LANGUAGES[code] !== LANGUAGES[ranked[0]![0]])
  return second === undefined || second[1] < NEARLY_AS_CLOSE
}

/** "nb-NO" → "no", "en_US" → "en". */
function shortCode(declared: string | null): string | null {
  const code = /^[a-z]{2,3}(?![a-z])/i.exec(declared ?? '')?.[0].toLowerCase()
  if (code === undefined) return null
  return /^n[bn]$/.test(code) ? 'no' : code === 'fil' ? 'tl' : code
}
