import { stem } from '../../text/stem.ts'
import { readWords } from '../../text/words.ts'
import type { Report } from '../report.ts'

/** What a report's head counts in a series: the stem of the thing and its numbers ("the 12th package": packag → 12). */
export type NumberedThings = readonly (readonly [thing: string, numbers: readonly number[]])[]

const SPELT =
  `third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth
seventeenth eighteenth nineteenth twentieth`.split(/\s+/)
/** The first two are too common in other senses ("first of all", "a second man"). */
const LEAST_ORDINAL = 3
/** Days of a month are no series, and what is "of" something is named after it. */
const NO_THING =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|of|century|day|time|year)$/
/** The things are looked for in the headline and so many signs of the text: further down a report recalls others. */
const HEAD_SIGNS = 600

/** The numbered things a report opens with: "EU adopts 12th sanctions package", "the 86th Academy Awards". */
export function findNumberedThings({ title, text }: Pick<Report['article'], 'title' | 'text'>): NumberedThings {
  const { spelt } = readWords(`${title ?? ''}\n${text.slice(0, HEAD_SIGNS)}`)
  const things = new Map<string, Set<number>>()
  spelt.forEach((word, at) => {
    const number = ordinal(word)
    if (number === null) return
    for (const thing of [spelt[at + 1], spelt[at + 2]]) {
      if (thing === undefined || thing.length < 4 || NO_THING.test(thing)) continue
      const key = stem(thing)
      things.set(key, (things.get(key) ?? new Set()).add(number))
    }
  })
  return [...things].map(([thing, numbers]) => [thing, [...numbers]] as const)
}

function ordinal(word: string): number | null {
  const digits = /^(\d{1,3})(?:st|nd|rd|th)$/.exec(word)?.[1]
  const number = digits ? Number(digits) : SPELT.includes(word) ? SPELT.indexOf(word) + LEAST_ORDINAL : 0
  return number >= LEAST_ORDINAL ? number : null
}

/** 1 where two reports number a thing alike, -1 where they number it differently only, 0 where they share none. */
export function agreeOnNumbers(a: NumberedThings, b: NumberedThings): -1 | 0 | 1 {
  let clash = false
  for (const [thing, numbers] of a) {
    const others = b.find(([other]) => other === thing)?.[1]
    if (!others) continue
    if (numbers.some((number) => others.includes(number))) return 1
    clash = true
  }
  return clash ? -1 : 0
}
