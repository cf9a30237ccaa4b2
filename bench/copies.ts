import { sentenceWords } from '../src/language/en/sentences/sentence-words.ts'
import { findQuotations } from '../src/text/quotations.ts'
import { splitSentences } from '../src/text/sentences.ts'
import { readWords } from '../src/text/words.ts'

/** A text made for the measurement, and how many words of reporting it has of each text it was made from. */
export interface MadeText {
  readonly id: string
  readonly text: string
  readonly sharedWith: ReadonlyMap<string, number>
}

export interface SourceText {
  readonly id: string
  readonly text: string
}

export type Chance = () => number

/** Mulberry32: a small seeded generator, so that a measurement can be repeated. */
export function seededChance(seed: number): Chance {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

interface Kept {
  readonly from: string
  readonly text: string
  /** Words that stay as they were, outside quotation marks. */
  readonly words: number
}

/** The ways a desk makes a copy, each as sentences of one or two sources in their new order. */
const WAYS: Readonly<
  Record<string, (a: SourceText, b: SourceText, chance: Chance, lexicon: readonly string[]) => Kept[]>
> = {
  whole: (a) => sentencesOf(a),
  cut: (a, _, chance) => cut(sentencesOf(a), chance),
  reordered: (a, _, chance) => shuffle(sentencesOf(a), chance),
  reworded: (a, _, chance, lexicon) => reword(sentencesOf(a), 0.2 * chance(), chance, lexicon),
  'reworded by a fifth': (a, _, chance, lexicon) => reword(sentencesOf(a), 0.2, chance, lexicon),
  merged: (a, b, chance) => shuffle([...cut(sentencesOf(a), chance), ...cut(sentencesOf(b), chance)], chance),
  'cut, reordered, reworded': (a, _, chance, lexicon) =>
    shuffle(reword(cut(sentencesOf(a), chance), 0.2, chance, lexicon), chance),
  'merged, reworded': (a, b, chance, lexicon) =>
    reword([...cut(sentencesOf(a), chance), ...cut(sentencesOf(b), chance)], 0.15, chance, lexicon),
  // A few sentences of a source in a text of other origin, the least that must be found.
  excerpt: (a, b, chance, lexicon) =>
    insert(sentencesOf(b), reword(excerpt(sentencesOf(a), 25 + 35 * chance(), chance), 0.1, chance, lexicon), chance),
  // No copy: the same quotations in a text of other words.
  'quotations only': (a, b) => [...sentencesOf(b), ...quotationsOf(a)],
}

/** Copies of the sources, each made in one of the ways, in turn. */
export function makeCopies(
  sources: readonly SourceText[],
  others: readonly SourceText[],
  chance: Chance,
): { way: string; made: MadeText }[] {
  const lexicon = [...new Set(sources.flatMap(({ text }) => readWords(text).spelt))].sort()
  const ways = Object.entries(WAYS)
  return sources.flatMap((source, n) =>
    [0, 1, 2].flatMap((k) => {
      const [way, make] = ways[(3 * n + k) % ways.length]!
      const kept = make(source, others[(n + k) % others.length]!, chance, lexicon)
      const sharedWith = new Map<string, number>()
      for (const { from, words } of kept) sharedWith.set(from, (sharedWith.get(from) ?? 0) + words)
      const text = kept.map((sentence) => sentence.text).join('\n\n')
      return text.trim() ? [{ way, made: { id: `${source.id}~${k}`, text, sharedWith } }] : []
    }),
  )
}

/** The sentences of a text; those that a quotation runs through are one, since a desk keeps quotations whole. */
function sentencesOf({ id, text }: SourceText): Kept[] {
  const quotations = findQuotations(text)
  const units: { start: number; end: number }[] = []
  for (const sentence of splitSentences(text, sentenceWords)) {
    const last = units.at(-1)
    if (last && quotations.some(({ start, end }) => start < last.end && sentence.start < end)) last.end = sentence.end
    else units.push({ ...sentence })
  }
  return units.map(({ start, end }) => keep(id, text.slice(start, end)))
}

function keep(from: string, text: string): Kept {
  return { from, text, words: wordsOutside(text) }
}

function wordsOutside(sentence: string): number {
  const quotations = findQuotations(sentence)
  return [...readWords(sentence).starts].filter((at) => !quotations.some(({ start, end }) => start <= at && at < end))
    .length
}

function quotationsOf({ id, text }: SourceText): Kept[] {
  return findQuotations(text).map(({ start, end }) => ({ from: id, text: text.slice(start, end), words: 0 }))
}

/** Drops a third to two thirds of the sentences. */
function cut(sentences: readonly Kept[], chance: Chance): Kept[] {
  const share = 0.33 + 0.33 * chance()
  return sentences.filter(() => chance() > share)
}

function shuffle<T>(items: readonly T[], chance: Chance): T[] {
  const order = [...items]
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(chance() * (i + 1))
    ;[order[i], order[j]] = [order[j]!, order[i]!]
  }
  return order
}

/** Changes a share of the words outside quotations: another word, none, or one more. */
function reword(sentences: readonly Kept[], share: number, chance: Chance, lexicon: readonly string[]): Kept[] {
  return sentences.map(({ from, text, words }) => {
    const quotations = findQuotations(text)
    const { starts, ends } = readWords(text)
    let [made, at, kept] = ['', 0, words]
    for (let w = 0; w < starts.length; w++) {
      const [start, end] = [starts[w]!, ends[w]!]
      if (chance() >= share || quotations.some((span) => span.start <= start && start < span.end)) continue
      const way = chance()
      const other = lexicon[Math.floor(chance() * lexicon.length)]!
      made += text.slice(at, start) + (way < 0.6 ? other : way < 0.8 ? '' : `${other} ${text.slice(start, end)}`)
      if (way < 0.8) kept--
      at = end
    }
    return { from, text: made + text.slice(at), words: kept }
  })
}

function excerpt(sentences: readonly Kept[], words: number, chance: Chance): Kept[] {
  const from = Math.floor(chance() * sentences.length)
  const taken: Kept[] = []
  let count = 0
  for (let i = from; i < sentences.length && count < words; i++) {
    taken.push(sentences[i]!)
    count += sentences[i]!.words
  }
  return taken
}

function insert(into: readonly Kept[], what: readonly Kept[], chance: Chance): Kept[] {
  const at = Math.floor(chance() * (into.length + 1))
  return [...into.slice(0, at), ...what, ...into.slice(at)]
}
