import type { Layout } from '../layout.ts'
import type { TimeExpression } from '../reading.ts'
import type { Mentioned } from './context.ts'
import type { Meaning } from './meaning.ts'
import { resolveMeaning } from './resolve-meaning.ts'
import type { Found, TimesPack } from './times-pack.ts'
import type { Published, When } from './when.ts'
import { publishedDay } from './when.ts'

/** Expressions that later ones may lean on; the time spoken of is seldom further back than a page. */
const REMEMBERED = 40

/** Gives each expression its value, in the order of the text: a later one may lean on an earlier. */
export function resolveTimes(found: readonly Found[], date: Layout['published'], pack: TimesPack): TimeExpression[] {
  const published = publishedDay(date)
  const before: Mentioned[] = []
  return found.map((one) => {
    const span = { start: one.pieces[one.from]!.start, end: one.pieces[one.to - 1]!.end }
    const context = {
      published,
      before,
      direction: once(() => pack.directionAt(one)),
      isPlainlyPast: () => pack.isPlainlyPast(one),
    }
    const { type, value, when, anchor, direction } = resolveMeaning(one.meaning, context)
    const spokenOf = when ?? yearOfMonths(one.meaning, published)
    if (spokenOf)
      before.push({
        ...span,
        when: spokenOf,
        direction,
        compared: isComparison(one.meaning),
        reported: isOfYear(one.meaning),
      })
    if (before.length > REMEMBERED) before.shift()
    return { ...span, type, value, mod: one.meaning.mod ?? null, rule: one.rule, anchor, direction }
  })
}

/** "The first nine months" are this year's: "a year earlier" behind them is the year before. */
function yearOfMonths(meaning: Meaning, published: Published | null): When | null {
  return isOfYear(meaning) && published ? { grain: 'year', year: published.year } : null
}

function isOfYear(meaning: Meaning): boolean {
  return meaning.kind === 'fixed' && meaning.ofYear === true
}

/** "a year earlier", "the 1988 quarter", "the year-ago third quarter" */
function isComparison(meaning: Meaning): boolean {
  if (meaning.kind === 'offset') return meaning.unit === 'Y'
  if (meaning.kind === 'part') return (meaning.yearBy ?? 0) < 0
  return meaning.kind === 'same' && meaning.year !== undefined
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
