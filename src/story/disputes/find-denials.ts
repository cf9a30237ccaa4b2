import { textOf } from '../../text/span.ts'
import { cite } from '../citation.ts'
import { hasVerb } from '../events/clause.ts'
import { countShared, isSameDeed } from '../events/matter.ts'
import type { Dispute, DisputeSide } from './dispute.ts'
import { nearStances } from './near-stances.ts'
import type { Stance } from './stance.ts'
import { topicOf } from './topic.ts'
import { DENIES, NOT_TO, POINTS_BACK, WITHHOLDS } from './words/english.ts'

// What people do who hold something against somebody.
const CHARGES: ReadonlySet<string> = new Set(['accuses', 'fears', 'warns', 'believes', 'says', 'confirms'])
// Sentences back to look for what a denial points to.
const REACH = 2

interface Quarrel {
  readonly denials: Stance[]
  readonly charges: Set<Stance>
}

/** Where somebody denies what others say of them: one dispute for each who denies and each matter. */
export function findDenials(stances: readonly Stance[]): Dispute[] {
  const byTarget = new Map<string, Stance[]>()
  for (const stance of stances) {
    if (stance.subject === null || stance.holders.size === 0 || !isCharge(stance)) continue
    const known = byTarget.get(stance.subject)
    if (known) known.push(stance)
    else byTarget.set(stance.subject, [stance])
  }
  const accusations = stances.filter(
    (stance) => stance.attitude === 'accuses' && isCharge(stance) && stance.holders.size > 0,
  )
  const quarrels: Quarrel[] = []
  for (const denial of stances) {
    if (!isDenial(denial)) continue
    const charges = [...denial.holders].flatMap((id) => nearStances(byTarget.get(id) ?? [], denial))
    // "accuses Brannov of …, but Teresk rejects the accusation": whom it means, the denial says.
    const meant = nearStances(accusations, denial).filter((charge) => isMeant(charge, denial))
    const against = [...new Set([...charges.filter((charge) => isAnswered(charge, denial)), ...meant])]
    if (against.length === 0) continue
    const same = quarrels.find((quarrel) => isSameQuarrel(quarrel, denial, against))
    if (same) {
      same.denials.push(denial)
      for (const charge of against) same.charges.add(charge)
    } else quarrels.push({ denials: [denial], charges: new Set(against) })
  }
  return quarrels.map(({ denials, charges }) => tell(denials, [...charges]))
}

/** Whether a stance denies a claim, and does not withhold a thing. */
export function isDenial({ attitude, negated, position }: Stance): boolean {
  return attitude === 'denies' && !negated && DENIES.test(position) && !WITHHOLDS.test(position)
}

/** "warned Moscow not to invade" tells it what to do; it does not say that it does. */
function isCharge({ attitude, negated, report, content, about }: Stance): boolean {
  // A content that is only a name charges nobody with anything.
  if (!CHARGES.has(attitude) || negated || about.stems.size === 0) return false
  // "promised Norvia's government": who only says somebody's name says nothing of them.
  if (attitude === 'says' && !hasVerb(textOf(report.article.text, content))) return false
  return !NOT_TO.test(textOf(report.article.text, content))
}

function isSameQuarrel({ denials, charges }: Quarrel, denial: Stance, against: readonly Stance[]): boolean {
  if (!denials.some((other) => countShared(other.holders, denial.holders) > 0)) return false
  const kinds = new Set([...charges].flatMap(({ about }) => [...about.classes]))
  return against.some((charge) => charges.has(charge) || countShared(charge.about.classes, kinds) > 0)
}

/** Whether a denial answers a charge: of one matter, or "the allegations" right after it. Nobody answers their own. */
function isAnswered(charge: Stance, denial: Stance): boolean {
  if (countShared(charge.holders, denial.holders) > 0) return false
  if (pointsBack(denial)) return standsBefore(charge, denial)
  // To say something of somebody is no charge; it is one where the denial takes up its words.
  const words = charge.attitude === 'says' ? countShared(charge.about.stems, denial.about.stems) : 1
  return words > 0 && isSameDeed(charge.about, denial.about)
}

/** Whether a denial of "the accusation" means one that stands before it, in its own sentence or the one before. */
function isMeant(accusation: Stance, denial: Stance): boolean {
  const others = countShared(accusation.holders, denial.holders) === 0
  return others && pointsBack(denial) && standsBefore(accusation, denial) && denial.index - accusation.index <= 1
}

function pointsBack({ report, content }: Stance): boolean {
  return POINTS_BACK.test(textOf(report.article.text, content))
}

function standsBefore(charge: Stance, denial: Stance): boolean {
  const near = charge.index <= denial.index && denial.index - charge.index <= REACH
  return near && charge.report === denial.report && charge.content.start < denial.content.start
}

function tell(denials: readonly Stance[], charges: readonly Stance[]): Dispute {
  const topic = shortest(charges.filter(({ attitude }) => attitude === 'accuses')) ?? shortest(charges)!
  return { kind: 'statement', nature: 'denial', topic, sides: [...sidesOf(charges), ...sidesOf(denials)] }
}

function shortest(stances: readonly Stance[]): string | null {
  const contents = stances.map(({ report, content }) => topicOf(textOf(report.article.text, content)))
  return contents.sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0] ?? null
}

/** A plain accusation says most; "denied the allegations" least. */
function plainness(stance: Stance): number {
  if (pointsBack(stance)) return -1
  return stance.attitude === 'accuses' ? 1 : 0
}

/** One side for each holder, with all places where they hold it; a plain charge or denial is its position. */
function sidesOf(stances: readonly Stance[]): DisputeSide[] {
  const sides = new Map<string, DisputeSide>()
  const plainest = [...stances].sort((a, b) => plainness(b) - plainness(a))
  for (const { report, shownAs, by, position, sentence } of plainest) {
    const citation = cite(report.article, sentence)
    for (const holder of shownAs.length > 0 ? shownAs : [by]) {
      const known = sides.get(holder)
      if (!known) sides.set(holder, { position, by: holder, evidence: [citation] })
      else if (!known.evidence.some(({ article, start }) => article === citation.article && start === citation.start)) {
        sides.set(holder, { ...known, evidence: [...known.evidence, citation] })
      }
    }
  }
  return [...sides.values()]
}
