import type { DateCandidate } from '../candidate.ts'
import type { WrittenDate } from '../read-written-dates.ts'
import { FOREIGN_LABEL, MODIFIED_LABEL, PUBLISHED_AFTER, PUBLISHED_LABEL } from '../words/labels.ts'
import type { PageFacts } from './page-facts.ts'
import type { PageLine } from './page-lines.ts'

/** By what a date that a reader sees is known to be the report's; one row a rule, the surest first. */
export type VisibleRule = 'text-published' | 'text-modified' | 'text-headline' | 'text-dateline' | 'text-date-line'

/** A line with more letters than this beside its date is prose, unless it is named for its date or a label says what the date is. */
const DATE_LINE_LETTERS = 40
const DATED_LINE_LETTERS = 60
const LABELLED_LINE_LETTERS = 120
const LABELLED_DATED_LETTERS = 300
/** How many lines below and above the headline its date may stand; fewer in a margin or a footer. */
const LINES_BELOW = 12
const LINES_ABOVE = 4
const LINES_BELOW_BESIDE = 7
const LINES_ABOVE_BESIDE = 1
/** Letters beside a date that stands alone on its line, anywhere on the page. */
const LONE_DATE_LETTERS = 25
/** The day that opens a report stands within so many characters: "LISBON (03.12.2021). The …". */
const DATELINE_LENGTH = 40
/** A label stands within so many characters of its date. */
const LABEL_REACH = 50

const seen = new WeakMap<PageFacts, readonly VisibleDate[]>()

interface VisibleDate extends DateCandidate {
  readonly rule: VisibleRule
  /** Lines from the headline; above it counts as farther than below it. */
  readonly distance: number
}

/** The dates that a page's reader sees by one of the rules above; those of comments and of other reports are none. */
export function readVisibleDates(facts: PageFacts, rule: VisibleRule): readonly DateCandidate[] {
  let all = seen.get(facts)
  if (!all) {
    all = facts.lines.flatMap((line, index) => datesOfLine(facts, line, index))
    seen.set(facts, all)
  }
  const found = all.filter((date) => date.rule === rule)
  return rule === 'text-headline' ? found.sort((a, b) => a.distance - b.distance) : found
}

function datesOfLine(facts: PageFacts, line: PageLine, index: number): VisibleDate[] {
  const dates = facts.lineDates[index]!
  if (dates.length === 0) return []
  const { text } = line
  const rest = dates.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), line.text)
  const below = facts.headlineLine < 0 ? null : index - facts.headlineLine
  const context = { line, letters: countLetters(rest), below, previous: facts.lines[index - 1]?.text ?? '' }
  return dates.flatMap((date, nth) => {
    const before = text.slice(dates[nth - 1]?.end ?? 0, date.start)
    const after = text.slice(date.end, dates[nth + 1]?.start)
    const rule = ruleOf(date, { ...context, before, after })
    if (!rule) return []
    const distance = below === null ? 0 : below >= 0 ? below : LINES_ABOVE - below
    const words = text.slice(date.start, date.end)
    return [{ moment: date.moment, basis: 'stated', rule, words, where: 'text', distance } satisfies VisibleDate]
  })
}

interface Context {
  readonly line: PageLine
  /** Letters of the line beside its dates. */
  readonly letters: number
  /** Lines below the headline; null where the page has none. */
  readonly below: number | null
  readonly before: string
  readonly after: string
  readonly previous: string
}

function ruleOf(date: WrittenDate, context: Context): VisibleRule | null {
  const { line, letters, below, before } = context
  if (FOREIGN_LABEL.test(wordsBefore(context))) return null
  const label = isProse(context) ? null : labelOf(context)
  if (label) return label
  const [above, under] = line.place === 'report' ? [LINES_ABOVE, LINES_BELOW] : [LINES_ABOVE_BESIDE, LINES_BELOW_BESIDE]
  const near = below !== null && below >= -above && below <= under
  const opens = countLetters(before) === 0
  if (near && letters < (line.dated ? (opens ? LABELLED_LINE_LETTERS : DATED_LINE_LETTERS) : DATE_LINE_LETTERS)) {
    return 'text-headline'
  }
  if (near && below > 0 && date.end < DATELINE_LENGTH && opensReport(context)) return 'text-dateline'
  const lone = letters < (line.dated ? DATED_LINE_LETTERS : LONE_DATE_LETTERS)
  return line.place === 'report' && lone ? 'text-date-line' : null
}

/** The words that a date may belong to: those before it on its line, since the last divider, else a short line above it. */
function wordsBefore({ before, previous }: Context): string {
  const own = before.slice(before.search(/[^|•·]*$/))
  return /\p{L}/u.test(own) || previous.length > LONE_DATE_LETTERS ? own : `${previous} ${own}`
}

/** "(03.12.2021) The …", "LISBON (03.12.2021). The …", "3 December 2021. The …", "LISBON, 3 December 2021 – The …" */
function opensReport({ before, after }: Context): boolean {
  if (/[([]\s*$/.test(before)) return /^\s*[)\]]/.test(after)
  return /^(?:[\p{L}\s/.-]*,)?\s*$/u.test(before) && /^\s*(?:\([^)]*\)\s*)?[.:–—-]+\s/.test(after)
}

/** "The study was published on March 3, 2019, by two of them." is the story's own, and so is any long line. */
function isProse({ line, letters }: Context): boolean {
  if (line.dated) return letters > LABELLED_DATED_LETTERS
  const sentence = line.place === 'report' && letters > DATE_LINE_LETTERS && /[.!?]["'”’)]?$/u.test(line.text)
  return sentence || letters > LABELLED_LINE_LETTERS
}

/** What the words before the date, or in the short line above it, or right behind it, say that it is. */
function labelOf({ before, after, previous }: Context): VisibleRule | null {
  const near = /\p{L}/u.test(before) ? before.slice(-LABEL_REACH) : previous.length < DATE_LINE_LETTERS ? previous : ''
  const published = PUBLISHED_LABEL.exec(near)?.index ?? -1
  const modified = MODIFIED_LABEL.exec(near)?.index ?? -1
  if (published < 0 && modified < 0) return PUBLISHED_AFTER.test(after.slice(0, LABEL_REACH)) ? 'text-published' : null
  return modified > published ? 'text-modified' : 'text-published'
}

function countLetters(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0
}
