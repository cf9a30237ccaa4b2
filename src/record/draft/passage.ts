import { type Prose, readLanguage } from '../../language/read-language.ts'
import type { Figure, Reading } from '../../language/reading.ts'
import { rarity } from '../../story/grouping/background.ts'
import { splitParagraphs } from '../../text/paragraphs.ts'
import { findQuotations } from '../../text/quotations.ts'
import { contains, overlaps, type Span, textOf } from '../../text/span.ts'
import { stem } from '../../text/stem.ts'
import { STOPWORDS } from '../../text/words/stopwords.ts'
import { readWords, type Words } from '../../text/words.ts'
import { EMPTY_WORDS, TURNERS } from './words/opposites.ts'

/** A sentence made comparable. */
export interface Passage extends Span {
  readonly text: string
  /** The stems of its content words and their weight: rare words of the news weigh more. Times and numbers are apart. */
  readonly stems: ReadonlyMap<string, number>
  /** A form in which each stem stands in the text, for people to read. */
  readonly forms: ReadonlyMap<string, string>
  /** The stems of its names: they say whom a sentence is about, and nothing of what it says. */
  readonly named: ReadonlySet<string>
  /** The stems of the sentences beside it in its paragraph. */
  readonly around: ReadonlySet<string>
  /** The stems that a "not" or "denied" before them turns. */
  readonly turned: ReadonlySet<string>
  readonly figures: readonly { readonly figure: Figure; readonly counts: ReadonlySet<string>; readonly words: string }[]
  readonly days: readonly TimeWords[]
  readonly durations: readonly TimeWords[]
  /** What stands in quotation marks: letters and digits alone. */
  readonly quotes: readonly string[]
  /** The last word of who says it, where somebody is named: a surname. */
  readonly speakers: readonly string[]
}

/** A time expression: its TIMEX3 value and its words. */
export interface TimeWords {
  readonly value: string
  readonly words: string
}

/** The sentences of a text, each made comparable. */
export function describePassages(prose: Prose): Passage[] {
  const { text } = prose
  const reading = readLanguage(prose)
  const quotations = findQuotations(text)
  const paragraphs = splitParagraphs(text)
  const alone = reading.sentences.map((sentence) => describe(text, reading, sentence, quotations))
  return alone.map((passage, i) => {
    const paragraph = paragraphs.find((one) => contains(one, passage))
    const beside = [alone[i - 1], alone[i + 1]].filter((one) => one && paragraph && contains(paragraph, one))
    return { ...passage, around: new Set(beside.flatMap((one) => [...one!.stems.keys()])) }
  })
}

function describe(text: string, reading: Reading, sentence: Span, quotations: readonly Span[]) {
  const times = reading.times.filter((time) => contains(sentence, time))
  const timesOf = (...types: readonly string[]): TimeWords[] =>
    times.filter(({ type }) => types.includes(type)).map((time) => ({ value: time.value, words: textOf(text, time) }))
  let matter = textOf(text, sentence)
  for (const { start, end } of times) {
    matter = matter.slice(0, start - sentence.start) + ' '.repeat(end - start) + matter.slice(end - sentence.start)
  }
  const words = readWords(matter)
  const { spelt } = words
  const names = namesIn(text, reading, sentence)
  return {
    ...sentence,
    text: textOf(text, sentence),
    stems: new Map(
      spelt
        .filter(isMatter)
        .map((word) => [stem(word), rarity(stem(word), 0, 0) * (names.has(word) ? NAME_WEIGHT : 1)]),
    ),
    forms: new Map(
      spelt.map((word, i) => [stem(word), matter.slice(words.starts[i], words.ends[i])] as const).reverse(),
    ),
    named: new Set([...names].map(stem)),
    turned: turnedStems(matter, words, names),
    figures: reading.figures
      .filter((figure) => contains(sentence, figure))
      .map((figure) => ({ figure, counts: countedStems(text, figure), words: textOf(text, figure) })),
    days: timesOf('DATE', 'TIME'),
    durations: timesOf('DURATION'),
    quotes: quotations.filter((quote) => overlaps(sentence, quote)).map((quote) => bare(textOf(text, quote))),
    speakers: speakersOf(text, reading, sentence),
  }
}

/** What a name weighs beside other words: who a sentence is about says less than what it says of them. Set by one sentence of fixtures/drafts/kept; neither half scores otherwise without it. */
const NAME_WEIGHT = 0.5

const isMatter = (word: string): boolean =>
  word.length > 1 && !STOPWORDS.has(word) && !TURNERS.has(word) && !EMPTY_WORDS.has(word) && !/^\d/.test(word)

/** Content words after a "not" that it turns: "denied that it had closed any gate". */
const TURNED_WORDS = 3

/** What ends the reach of a "not": a sign, or a word with which another matter begins. */
const ENDS_TURN = /[,;:.!?"“”()—–]/
const BEGINS_ANEW = new Set(['but', 'while', 'though', 'although', 'says', 'said', 'told'])

function turnedStems(matter: string, { spelt, starts, ends }: Words, names: ReadonlySet<string>): Set<string> {
  const turned = new Set<string>()
  let left = 0
  for (const [i, word] of spelt.entries()) {
    // "warned not to let the river run dry" warns that it may.
    const isWarning = spelt.slice(Math.max(0, i - TURNED_WORDS), i).some((before) => before.startsWith('warn'))
    if (BEGINS_ANEW.has(word) || (i > 0 && ENDS_TURN.test(matter.slice(ends[i - 1], starts[i])))) left = 0
    if (TURNERS.has(word) || /n[’']t$/.test(word)) left = isWarning ? 0 : TURNED_WORDS
    else if (left > 0 && isMatter(word) && !names.has(word)) {
      turned.add(stem(word))
      left--
    }
  }
  return turned
}

function namesIn(text: string, { names }: Reading, sentence: Span): Set<string> {
  return new Set(
    names.filter((name) => contains(sentence, name)).flatMap((name) => readWords(textOf(text, name)).spelt),
  )
}

/** Letters and digits alone, in small letters, with single blanks: how quotations are held against their source. */
export function bare(text: string): string {
  return readWords(text).spelt.join(' ')
}

function countedStems(text: string, { counted, unit }: Figure): ReadonlySet<string> {
  const words = counted ? textOf(text, counted) : (unit ?? '')
  return new Set(readWords(words).spelt.filter(isMatter).map(stem))
}

function speakersOf(text: string, { statements }: Reading, sentence: Span): string[] {
  return statements.flatMap(({ speaker, content }) => {
    if (!speaker || !content.some((piece) => overlaps(sentence, piece))) return []
    const name = readWords(textOf(text, speaker)).spelt.at(-1)
    return name && !STOPWORDS.has(name) ? [name] : []
  })
}
