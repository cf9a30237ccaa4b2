import { textOf } from '../../text/span.ts'
import { cite } from '../citation.ts'
import type { Dispute, DisputeSide } from './dispute.ts'
import type { Quarrel } from './quarrel.ts'
import type { Stance } from './stance.ts'
import { topicOf } from './topic.ts'
import { POINTS_BACK, THE_BODY } from './words/english.ts'

/** Where somebody denies what others say: one dispute for each matter, its sides in the order of the story. */
export function tellQuarrels(quarrels: readonly Quarrel[]): Dispute[] {
  const answered = quarrels.filter(({ claims }) => claims.length > 0)
  return answered.map(({ claims, denials, concessions }) => {
    const telling = claims.filter(({ report, content }) => !THE_BODY.test(textOf(report.article.text, content)))
    const topic =
      shortest(telling.filter(({ attitude }) => attitude === 'accuses')) ?? shortest(telling) ?? shortest(denials)!
    return { kind: 'statement', nature: 'denial', topic, sides: [claims, denials, concessions].flatMap(sidesOf) }
  })
}

/** The shortest heading, and rather one that names what it speaks of than one that begins with "it". */
function shortest(stances: readonly Stance[]): string | null {
  const contents = stances.map(({ report, content }) => topicOf(textOf(report.article.text, content)))
  const vague = (topic: string): number => Number(OPENS_VAGUELY.test(topic))
  return contents.sort((a, b) => vague(a) - vague(b) || a.length - b.length || (a < b ? -1 : 1))[0] ?? null
}

const OPENS_VAGUELY = /^(?:it|they|he|she|we|i|this|that|its|their|his|her)\b/i

/** A plain accusation says most; "denied the allegations" least. */
function plainness(stance: Stance): number {
  if (POINTS_BACK.test(textOf(stance.report.article.text, stance.content))) return -1
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
