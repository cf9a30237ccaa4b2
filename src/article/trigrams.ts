import { data } from 'franc/data.js'
import { expressions } from 'franc/expressions.js'

/** A language by its ISO 639-3 code, and how close a text is to it: 1 the closest. */
export type Closeness = readonly [language: string, closeness: number]

/** Compares texts with some languages. */
export type Ranking = (text: string) => Closeness[]

/** What a trigram counts that a language has not among its commonest. */
const FAR = 300

/** The languages of one script, and where each trigram stands in them: a language's number and the trigram's rank there, in turns. */
interface Script {
  readonly languages: readonly string[]
  readonly places: ReadonlyMap<string, readonly number[]>
}

/**
 * Tells how close a text is to each of some languages, closest first, by their commonest trigrams (Cavnar and Trenkle 1994).
 * These are `franc`'s, compared as it does, but taken apart only for languages that share a text's script and are asked for:
 * all of them take longer than reading a report. None where no language asked for is written in the text's script.
 */
export function rankingOf(asked: ReadonlySet<string>): Ranking {
  const scripts = new Map<string, Script>()
  return (text) => {
    const name = scriptOf(text)
    if (name === null) return []
    // A script that is one language's own has its code for a name.
    if (!data[name]) return asked.has(name) ? [[name, 1]] : []
    const script = scripts.get(name) ?? takeApart(data[name], asked)
    scripts.set(name, script)
    return rank(text, script)
  }
}

/** The script, by `franc`'s name, that most characters belong to. */
function scriptOf(text: string): string | null {
  let script: string | null = null
  let most = 0
  for (const [name, letters] of Object.entries(expressions)) {
    const count = text.match(letters)?.length ?? 0
    if (count > most) [script, most] = [name, count]
  }
  return script
}

function takeApart(models: { readonly [language: string]: string }, asked: ReadonlySet<string>): Script {
  const languages = Object.keys(models).filter((language) => asked.has(language))
  const places = new Map<string, number[]>()
  for (const [number, language] of languages.entries()) {
    for (const [rank, trigram] of models[language]!.split('|').entries()) {
      const known = places.get(trigram)
      if (known) known.push(number, rank)
      else places.set(trigram, [number, rank])
    }
  }
  return { languages, places }
}

function rank(text: string, { languages, places }: Script): Closeness[] {
  const trigrams = countTrigrams(text)
  const distances = languages.map(() => trigrams.size * FAR)
  for (const [trigram, count] of trigrams) {
    const known = places.get(trigram) ?? []
    for (let at = 0; at < known.length; at += 2) distances[known[at]!]! += Math.abs(count - known[at + 1]! - 1) - FAR
  }
  const least = Math.min(...distances)
  return languages
    .map((language, at) => [language, distances[at]!] as const)
    .sort((a, b) => a[1] - b[1])
    .map(([language, distance]) => [language, 1 - (distance - least) / (text.length * FAR - least) || 0])
}

function countTrigrams(text: string): ReadonlyMap<string, number> {
  const words = text
    .replace(/[!-@]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
  const padded = ` ${words} `
  const counts = new Map<string, number>()
  for (let at = 0; at + 3 <= padded.length; at++) {
    const trigram = padded.slice(at, at + 3)
    counts.set(trigram, (counts.get(trigram) ?? 0) + 1)
  }
  return counts
}
