import type { Attitude, Statement } from '../../language/reading.ts'
import { type Span, textOf } from '../../text/span.ts'
import { type Description, describe } from '../events/describe.ts'
import { holdersOf, isNegated, overlapOf } from '../events/holders.ts'
import { statementsBySentence } from '../events/statements-at.ts'
import type { Cast } from '../people/find-people.ts'
import type { Report } from '../report.ts'

/** Who holds what, in one place of one report, and whether they are said to hold it or not to. */
export interface Stance {
  readonly report: Report
  readonly position: number
  /** The words the stance rests on. */
  readonly words: Span
  readonly content: Span
  /** Everybody named as holding it: people's ids. */
  readonly holders: ReadonlySet<string>
  /** The source's own words for the holders. */
  readonly by: string
  readonly attitude: Attitude
  readonly negated: boolean
  readonly about: Description
}

/** The stances of a report: its statements, and what it says that somebody does not say, think or fear. */
export function findStances(report: Report, cast: Cast): Stance[] {
  const bySentence = statementsBySentence(report.reading)
  return report.reading.sentences.flatMap((sentence, position) =>
    bySentence[position]!.flatMap((statement) => stanceOf(report, cast, sentence, position, statement) ?? []),
  )
}

function stanceOf(report: Report, cast: Cast, sentence: Span, position: number, statement: Statement): Stance | null {
  const { speaker, cue, content, attitude } = statement
  const first = content[0]
  // A statement that runs over several sentences is the stance of the one its cue stands in.
  if (!speaker || !first || !cue || cue.start < sentence.start || cue.end > sentence.end) return null
  const inside = content.flatMap((piece) => {
    const part = overlapOf(piece, sentence)
    return part.start < part.end ? [part] : []
  })
  if (inside.length === 0) return null
  return {
    report,
    position,
    words: sentence,
    content: inside[0]!,
    holders: new Set(holdersOf(report, cast, speaker)),
    by: textOf(report.article.text, speaker),
    attitude,
    negated: isNegated(report, statement),
    about: describe(report, cast, inside),
  }
}
