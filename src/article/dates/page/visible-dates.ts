import type { DateCandidate } from '../candidate.ts'
import { readWrittenDates } from '../read-written-dates.ts'
import { FOREIGN_LABEL, MODIFIED_LABEL, PUBLISHED_LABEL } from '../words/labels.ts'
import type { PageFacts } from './page-facts.ts'
import type { PageLine } from './page-lines.ts'

/** A line with more letters than this beside its date is prose, unless a label stands before the date. */
const MOST_LETTERS = 60
/** How many lines below and above the headline its date may stand. */
const LINES_BELOW = 12
const LINES_ABOVE = 4
const LINES_BELOW_BESIDE = 7
/** Only so much of a line is searched for dates, in characters. */
const LONGEST_LINE = 400

const seen = new WeakMap<PageFacts, DateCandidate[]>()

/** The dates that a page's reader sees: labelled, beside the headline, or alone on a line; never those of comments and lists. */
export function readVisibleDates(facts: PageFacts): DateCandidate[] {
  const known = seen.get(facts)
  if (known) return known
  const found = facts.lines.flatMap((line, index) =>
    line.place === 'foreign' || !/\d/.test(line.text) ? [] : datesOfLine(facts, line, index),
  )
  seen.set(facts, found)
  return found
}

function datesOfLine(facts: PageFacts, line: PageLine, index: number): DateCandidate[] {
  const text = line.text.slice(0, LONGEST_LINE)
  const dates = readWrittenDates(text, facts.reading)
  if (dates.length === 0) return []
  const letters = countLetters(
    dates.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), line.text),
  )
  return dates.flatMap((date, nth) => {
    const before = text.slice(dates[nth - 1]?.end ?? 0, date.start).slice(-50)
    const rule = ruleOf(facts, {
      line,
      before,
      letters,
      below: index - facts.headlineLine,
      previous: facts.lines[index - 1]?.text ?? '',
    })
    return rule
      ? [
          {
            moment: date.moment,
            basis: 'stated',
            rule,
            words: text.slice(date.start, date.end),
            where: 'text',
          } satisfies DateCandidate,
        ]
      : []
  })
}

interface Surroundings {
  readonly line: PageLine
  readonly before: string
  readonly letters: number
  readonly below: number
  readonly previous: string
}

function ruleOf(facts: PageFacts, { line, before, letters, below, previous }: Surroundings): string | null {
  const label = /\p{L}/u.test(before) ? before : previous.length < 40 ? previous : ''
  if (FOREIGN_LABEL.test(before)) return null
  const published = lastMatch(PUBLISHED_LABEL, label)
  const modified = lastMatch(MODIFIED_LABEL, label)
  if (published >= 0 || modified >= 0) {
    if (letters > MOST_LETTERS * 2) return null
    return modified > published ? 'text-modified' : 'text-published'
  }
  if (letters > MOST_LETTERS) return null
  const [above, under] = line.place === 'report' ? [LINES_ABOVE, LINES_BELOW] : [1, LINES_BELOW_BESIDE]
  const near = facts.headlineLine >= 0 && below >= -above && below <= under
  if (near && (letters < 40 || line.dated)) return 'text-headline'
  return line.place === 'report' && (line.dated || letters < 25) ? 'text-date-line' : null
}

function lastMatch(pattern: RegExp, text: string): number {
  return pattern.exec(text)?.index ?? -1
}

function countLetters(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0
}
