import { type Ledger, NO_DECISIONS } from '../decisions/ledger.ts'
import { type DayMoves, NO_MOVES } from '../events/moved-days.ts'
import type { Lineage } from '../lineage/lineage.ts'
import type { Cast } from '../people/find-people.ts'
import type { Report } from '../report.ts'
import { decideClaims } from './decide-claims.ts'
import { joinSayings } from './join-sayings.ts'
import { collectSayings } from './saying.ts'
import type { StoryStatement } from './story-statement.ts'
import { worthReading } from './worth-reading.ts'
import { bySaidDay, writeStatement } from './write-statement.ts'

/**
 * Groups the statements of all reports by speaker and claim; other wordings of one statement are its variants. A false
 * merge is worse than a miss: the speaker must be the same, figures and denials must agree, and the days must allow it.
 */
export function groupStatements(
  reports: readonly Report[],
  cast: Cast,
  lineage: Lineage,
  { ledger = NO_DECISIONS, moves = NO_MOVES }: { readonly ledger?: Ledger; readonly moves?: DayMoves } = {},
): StoryStatement[] {
  const ordered = [...reports].sort(byPublication)
  const sayings = worthReading(collectSayings(ordered, cast, moves))
  const claims = decideClaims(sayings, ledger)
  return claims
    .join(joinSayings(sayings, claims.areApart))
    .map((group) => writeStatement(group, lineage, claims.decidedOf(group)))
    .sort(bySaidDay)
    .map(({ statement }) => statement)
}

/** The order of publication, undated last, the same whatever order the reports came in. */
function byPublication(a: Report, b: Report): number {
  const key = ({ article }: Report): string => `${article.published?.value ?? '9999'}\0${article.id}`
  return key(a) < key(b) ? -1 : 1
}
