import { textOf } from '../../text/span.ts'
import { cite } from '../citation.ts'
import type { Dispute, DisputeSide } from './dispute.ts'
import { countShared, isSameMatter } from './matter.ts'
import type { Stance } from './stance.ts'

// What people do who hold something against somebody; saying counts where what is said names the one who denies it.
const CHARGES: ReadonlySet<string> = new Set(['accuses', 'fears', 'warns', 'believes', 'says', 'confirms'])
// Words that only point back: "denied the allegations" denies what was said just before.
const POINTS_BACK =
  /^(?:it|this|that|them|any such|(?:the|these|those|all|such|any) (?:\p{Ll}+ )?(?:allegations?|accusations?|claims?|charges?|reports?|suspicions?|assertions?))\W*$/iu
// Sentences back to look for what a denial points to.
const REACH = 2

/** Where somebody denies what others hold against them: one dispute for each who denies and each matter. */
export function findDenials(stances: readonly Stance[]): Dispute[] {
  const denials = stances.filter(
    ({ attitude, negated, holders }) => attitude === 'denies' && !negated && holders.size > 0,
  )
  const charges = stances.filter(({ attitude, negated }) => CHARGES.has(attitude) && !negated)
  const byTarget = new Map<string, Stance[]>()
  for (const charge of charges)
    for (const id of charge.about.people) byTarget.set(id, [...(byTarget.get(id) ?? []), charge])
  const disputes: { denials: Stance[]; charges: Set<Stance> }[] = []
  for (const denial of denials) {
    const against = [...denial.holders]
      .flatMap((id) => byTarget.get(id) ?? [])
      .filter((charge) => isAnswered(charge, denial))
    if (against.length === 0) continue
    const same = disputes.find((dispute) =>
      dispute.denials.some(
        (other) =>
          countShared(other.holders, denial.holders) > 0 && against.some((charge) => dispute.charges.has(charge)),
      ),
    )
    if (same) {
      same.denials.push(denial)
      for (const charge of against) same.charges.add(charge)
    } else disputes.push({ denials: [denial], charges: new Set(against) })
  }
  return disputes.map(({ denials, charges }) => tell(denials, [...charges]))
}

/** Whether a denial answers a charge: of one matter, or "the allegations" right after it. Nobody answers their own. */
function isAnswered(charge: Stance, denial: Stance): boolean {
  if (countShared(charge.holders, denial.holders) > 0 || charge.holders.size === 0) return false
  if (isSameMatter(charge.about, denial.about)) return true
  if (charge.report !== denial.report || charge.position > denial.position || denial.position - charge.position > REACH)
    return false
  return POINTS_BACK.test(textOf(denial.report.article.text, denial.content))
}

function tell(denials: readonly Stance[], charges: readonly Stance[]): Dispute {
  const topic = shortest(charges.filter(({ attitude }) => attitude === 'accuses')) ?? shortest(charges)!
  return {
    kind: 'statement',
    nature: 'denial',
    topic,
    sides: [...sidesOf(charges), ...sidesOf(denials)],
  }
}

function shortest(stances: readonly Stance[]): string | null {
  const contents = stances.map(({ report, content }) => textOf(report.article.text, content))
  return contents.sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0] ?? null
}

/** One side for each holder, with all places where they hold it. */
function sidesOf(stances: readonly Stance[]): DisputeSide[] {
  const sides = new Map<string, DisputeSide>()
  for (const { report, holders, by, content, words } of stances) {
    const citation = cite(report.article, words)
    for (const holder of holders.size > 0 ? holders : [by]) {
      const known = sides.get(holder)
      if (!known)
        sides.set(holder, { position: textOf(report.article.text, content), by: holder, evidence: [citation] })
      else if (!known.evidence.some(({ article, start }) => article === citation.article && start === citation.start)) {
        sides.set(holder, { ...known, evidence: [...known.evidence, citation] })
      }
    }
  }
  return [...sides.values()]
}
