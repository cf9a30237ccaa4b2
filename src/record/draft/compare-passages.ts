import { dayNumber, daySpan, weekdayNamed } from '../../story/calendar.ts'
import { weekdayOf } from '../../text/calendar.ts'
import { stem } from '../../text/stem.ts'
import type { Passage, TimeWords } from './passage.ts'
import { OPPOSITES } from './words/opposites.ts'

/** What a draft's sentence and a source's sentence make of one another. */
export interface Comparison {
  /** The share of the weight of the draft's words that the source has too, from 0 to 1. */
  readonly cover: number
  /** How many of the draft's words, and of those that are no names, the source's sentence has itself. */
  readonly shared: number
  readonly sharedMatter: number
  /** In what they differ, each in words; empty where they do not. */
  readonly conflicts: readonly Conflict[]
  /** What the draft states and this source does not: a figure, a day, a quotation. */
  readonly missing: readonly string[]
}

export interface Conflict {
  readonly kind: 'figure' | 'day' | 'turned' | 'opposite' | 'quotation' | 'speaker'
  readonly draft: string
  readonly source: string
}

/** Compares a sentence of a draft with one of a source. */
export function comparePassages(draft: Passage, source: Passage): Comparison {
  const figures = compareFigures(draft, source)
  const days = compareDays(draft, source)
  const quotes = compareQuotes(draft, source)
  const durations = compareDurations(draft, source)
  const shared = [...draft.stems.keys()].filter((word) => source.stems.has(word) || hasOpposite(word, source))
  return {
    cover: coverOf(draft, source),
    shared: shared.length,
    sharedMatter: shared.filter((word) => !draft.named.has(word)).length,
    conflicts: [
      ...figures.conflicts,
      ...days.conflicts,
      ...quotes.conflicts,
      ...durations.conflicts,
      ...(isHeldBySource(draft, source) ? turning(draft, source) : []),
      ...(quotes.same && isOthers(draft, source) ? speaking(draft, source) : []),
    ],
    missing: [
      ...figures.missing,
      ...days.missing,
      ...quotes.missing,
      ...durations.missing,
      ...(isOthers(draft, source) ? draft.speakers : []),
    ],
  }
}

/** What a word counts that stands in the sentence beside: quotations run over several. */
const BESIDE = 0.7

function coverOf({ stems }: Passage, source: Passage): number {
  let all = 0
  let found = 0
  for (const [word, weight] of stems) {
    all += weight
    if (source.stems.has(word)) found += weight
    else if (source.around.has(word)) found += BESIDE * weight
    else if (hasOpposite(word, source)) found += weight
  }
  return all === 0 ? 0 : found / all
}

function hasOpposite(word: string, { stems }: Passage): boolean {
  return [...(OPPOSITES.get(word) ?? [])].some((other) => stems.has(other))
}

interface Part {
  readonly conflicts: readonly Conflict[]
  readonly missing: readonly string[]
}

/** The share by which a rounded number may differ: "around 40,000" of 41,000. */
const ROUNDED = 0.05

function compareFigures(draft: Passage, source: Passage): Part {
  const conflicts: Conflict[] = []
  const missing: string[] = []
  for (const { figure, counts, words } of draft.figures) {
    if (figure.value === null) continue
    const slack = figure.qualifier ? ROUNDED * figure.value : 0
    const same = source.figures.some(
      (one) => one.figure.value !== null && Math.abs(one.figure.value - figure.value!) <= slack,
    )
    if (same) continue
    const other = source.figures.find(
      (one) => one.figure.value !== null && [...counts].some((word) => one.counts.has(word)),
    )
    if (other) conflicts.push({ kind: 'figure', draft: words, source: other.words })
    else missing.push(words)
  }
  return { conflicts, missing }
}

function compareDays(draft: Passage, source: Passage): Part {
  const conflicts: Conflict[] = []
  const missing: string[] = []
  for (const day of draft.days) {
    const known = source.days.map((one) => ({ one, fits: isSameDay(day, one) })).filter(({ fits }) => fits !== null)
    if (known.some(({ fits }) => fits)) continue
    if (known.length === 1 && known[0]!.fits === false) {
      conflicts.push({ kind: 'day', ...apart(day, known[0]!.one) })
    } else missing.push(day.words)
  }
  return { conflicts, missing }
}

/** The words of two days; with the days themselves where the words are the same: "Tuesday" of another week. */
function apart(draft: TimeWords, source: TimeWords): { draft: string; source: string } {
  if (draft.words.toLowerCase() !== source.words.toLowerCase()) return { draft: draft.words, source: source.words }
  return { draft: `${draft.words}, ${draft.value}`, source: `${source.words}, ${source.value}` }
}

/** Whether two expressions name one day; null where they can't be compared. A draft without a date of its own has weekdays and months alone. */
function isSameDay(a: TimeWords, b: TimeWords): boolean | null {
  const [first, second] = [daySpan(a.value), daySpan(b.value)]
  if (first && second) return first.first <= second.last && second.first <= first.last
  const day = dayNumber(b.value)
  const weekday = weekdayNamed(a.words)
  if (weekday !== null) return day === null ? null : weekdayOf(day) === weekday
  const [, month, date] = /^XXXX-(\d\d)(?:-(\d\d))?$/.exec(a.value) ?? []
  const other = /^\d{4}-(\d\d)(?:-(\d\d))?/.exec(b.value)
  if (!month || !other) return null
  return month === other[1] && (!date || !other[2] || date === other[2])
}

/** "four hours" against "six hours": the same unit and another number. */
function compareDurations(draft: Passage, source: Passage): Part {
  const unit = ({ value }: TimeWords): string => value.replace(/[\d.]+/, '')
  const conflicts: Conflict[] = []
  const missing: string[] = []
  for (const one of draft.durations) {
    const alike = source.durations.filter((other) => unit(other) === unit(one))
    if (alike.length === 0) missing.push(one.words)
    else if (!alike.some(({ value }) => value === one.value)) {
      conflicts.push({ kind: 'figure', draft: one.words, source: alike[0]!.words })
    }
  }
  return { conflicts, missing }
}

/** A quotation of fewer words is a phrase that anyone may use. */
const QUOTED_WORDS = 3

function compareQuotes(draft: Passage, source: Passage): Part & { readonly same: boolean } {
  const long = (quote: string): boolean => quote.split(' ').length >= QUOTED_WORDS
  const said = ` ${source.quotes.join(' ')} `
  const quotes = draft.quotes.filter(long)
  const wrong = quotes.filter((quote) => !said.includes(` ${quote} `))
  const near = source.quotes.find(long)
  return {
    conflicts: near ? wrong.map((quote) => ({ kind: 'quotation', draft: quote, source: near })) : [],
    missing: near ? [] : wrong,
    same: quotes.length > 0 && wrong.length === 0,
  }
}

/** A word that one turns and the other has plain, or its opposite; both at once say the same: "not open", "closed". */
function turning(draft: Passage, source: Passage): Conflict[] {
  const conflicts: Conflict[] = []
  for (const word of draft.stems.keys()) {
    const opposite = source.stems.has(word)
      ? undefined
      : [...(OPPOSITES.get(word) ?? [])].find((one) => source.stems.has(one) && !draft.stems.has(one))
    const other = opposite ?? (source.stems.has(word) ? word : undefined)
    if (other === undefined) continue
    const isTurned = draft.turned.has(word) !== source.turned.has(other)
    if (isTurned === (opposite !== undefined)) continue
    conflicts.push({
      kind: opposite ? 'opposite' : 'turned',
      draft: draft.forms.get(word)!,
      source: source.forms.get(other)!,
    })
  }
  return conflicts
}

/** Whether what the draft states as a fact, or has from somebody, is stated by this source as one, or by the same. */
function isHeldBySource(draft: Passage, source: Passage): boolean {
  return draft.speakers.length === 0 || draft.speakers.some((name) => source.speakers.includes(name))
}

/** Whether the draft has it from somebody whom this source does not name for it. */
function isOthers(draft: Passage, source: Passage): boolean {
  return (
    draft.speakers.length > 0 &&
    !draft.speakers.some((name) => source.speakers.includes(name) || source.stems.has(stem(name)))
  )
}

function speaking({ speakers }: Passage, source: Passage): Conflict[] {
  if (source.speakers.length === 0) return []
  return [{ kind: 'speaker', draft: speakers[0]!, source: source.speakers[0]! }]
}
