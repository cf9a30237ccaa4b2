import { data } from 'franc/data.js'
import { expressions } from 'franc/expressions.js'

/** A language by its ISO 639-3 code, and how close a text is to it: 1 the closest. */
export type Closeness = readonly [language: string, closeness: number]

/** What a trigram counts that a language has not among its commonest. */
const FAR = 300

/** The commonest trigrams of a language in a script with their rank, by the list they stand in, for those that were compared with. */
const ranksOf = new Map<string, ReadonlyMap<string, number>>()

/**
 * How close a text is to each of some languages, closest first, by their commonest trigrams (Cavnar and Trenkle 1994). These
 * are `franc`'s, compared as it does, but taken apart only for languages that share the text's script and are asked for: all
 * of them take longer than reading a report. None where no language asked for is written in the text's script.
 */
export function rankLanguages(text: string, languages: ReadonlySet<string>): Closeness[] {
  const script = scriptOf(text)
  const models = script === null ? null : data[script]
  // A script that is one language's own has its code for a name.
  if (!models) return script !== null && languages.has(script) ? [[script, 1]] : []
  const trigrams = countTrigrams(text)
  const ranked = Object.entries(models)
    .filter(([language]) => languages.has(language))
    .map(([language, model]) => [language, distance(trigrams, ranksIn(model))] as const)
    .sort((a, b) => a[1] - b[1])
  const least = ranked[0]?.[1] ?? 0
  return ranked.map(([language, far]) => [language, 1 - (far - least) / (text.length * FAR - least) || 0])
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

function countTrigrams(text: string): ReadonlyMap<string, number> {
  const words = ` ${text
    .replace(/[!-@]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()} `
  const counts = new Map<string, number>()
  for (let at = 0; at + 3 <= words.length; at++) {
    const trigram = words.slice(at, at + 3)
    counts.set(trigram, (counts.get(trigram) ?? 0) + 1)
  }
  return counts
}

function ranksIn(model: string): ReadonlyMap<string, number> {
  let ranks = ranksOf.get(model)
  if (!ranks) {
    ranks = new Map(model.split('|').map((trigram, rank) => [trigram, rank]))
    ranksOf.set(model, ranks)
  }
  return ranks
}

function distance(trigrams: ReadonlyMap<string, number>, ranks: ReadonlyMap<string, number>): number {
  let distance = 0
  for (const [trigram, count] of trigrams) {
    const rank = ranks.get(trigram)
    distance += rank === undefined ? FAR : Math.abs(count - rank - 1)
  }
  return distance
}
