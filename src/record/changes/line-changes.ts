import type { Record } from '../record.ts'
import { nameOf, wordCorrection, wordFigure, wordStatement } from '../wording.ts'
import type { Change } from './changes.ts'
import type { Fresh } from './fresh.ts'
import { matchLines } from './match-lines.ts'

/** Figures that are given anew or otherwise than before, each with its holder. */
export function figureChanges(before: Record, now: Record, fresh: Fresh): Change[] {
  const lines = (record: Record) =>
    record.figures.map((item) => ({ item, evidence: item.values.flatMap(({ evidence }) => evidence) }))
  const matched = matchLines(lines(before), lines(now))
  return now.figures.flatMap((figure) => {
    const old = matched.get(figure) ?? null
    const known = new Set(old?.values.map(wordFigure))
    return figure.values.flatMap((value): Change[] => {
      const evidence = fresh.fresh(value.evidence)
      if (evidence.length === 0 || known.has(wordFigure(value))) return []
      return [
        {
          kind: 'figure',
          text: figure.what,
          before:
            figuresBefore(figure, fresh, now) ??
            (old ? old.values.map((other) => withHolder(before, other)).join('; ') : null),
          after: wordFigure(value),
          by: nameOf(now, value.by),
          at: fresh.dayOf(evidence),
          evidence,
        },
      ]
    })
  })
}

/** The values that reports gave before, although the earlier record may not have had them as a figure that is compared. */
function figuresBefore({ values }: Record['figures'][number], fresh: Fresh, now: Record): string | null {
  const known = values.filter(({ evidence }) => fresh.fresh(evidence).length < evidence.length)
  return known.length > 0 ? known.map((value) => withHolder(now, value)).join('; ') : null
}

function withHolder(record: Record, value: Record['figures'][number]['values'][number]): string {
  const by = nameOf(record, value.by)
  return by ? `${wordFigure(value)} (${by})` : wordFigure(value)
}

/** What is in dispute that was not. */
export function disputeChanges(before: Record, now: Record, fresh: Fresh): Change[] {
  const lines = (record: Record) =>
    record.disputes.map((item) => ({ item, evidence: item.sides.flatMap(({ evidence }) => evidence) }))
  const matched = matchLines(lines(before), lines(now))
  return now.disputes.flatMap((dispute): Change[] => {
    const evidence = fresh.fresh(dispute.sides.flatMap((side) => side.evidence))
    if (matched.get(dispute) || evidence.length === 0) return []
    const after = dispute.sides.map(({ position, by }) => `${nameOf(now, by) ?? 'the report'}: ${position}`).join('; ')
    return [
      { kind: 'dispute', text: dispute.topic, before: null, after, by: null, at: fresh.dayOf(evidence), evidence },
    ]
  })
}

/** Corrections and withdrawals that were not there, or that more reports carry the old words of. */
export function correctionChanges(before: Record, now: Record, fresh: Fresh): Change[] {
  const keyOf = ({ article, kind, words }: Record['corrections'][number]) => `${article}\0${kind}\0${words}`
  const known = new Map(before.corrections.map((correction) => [keyOf(correction), carriersOf(correction)]))
  return now.corrections.flatMap((correction): Change[] => {
    const old = known.get(keyOf(correction))
    const carriers = correction.carriers.filter(({ article }) => !old?.has(article))
    if (old && carriers.length === 0) return []
    const evidence = carriers.flatMap(({ old: words, now: corrected }) => (corrected ? [words, corrected] : [words]))
    return [
      {
        kind: 'correction',
        text: wordCorrection(now, correction),
        before: correction.carriers[0]?.old.exact ?? null,
        after: correction.carriers[0]?.now?.exact ?? null,
        by: null,
        at: fresh.dayOf([...evidence, { article: correction.article, start: 0, end: 0, exact: '' }]),
        evidence: evidence.length > 0 ? evidence : titleOf(now, correction.article),
      },
    ]
  })
}

function carriersOf({ carriers }: Record['corrections'][number]): Set<string> {
  return new Set(carriers.map(({ article }) => article))
}

/** A correction that nobody carries rests on the report that makes it: its first words are cited. */
function titleOf(record: Record, article: string): Record['timeline'][number]['evidence'] {
  const text = record.articles.find(({ id }) => id === article)?.text ?? ''
  const end = text.search(/\n|$/)
  return end > 0 ? [{ article, start: 0, end, exact: text.slice(0, end) }] : []
}

/** Voices that are heard for the first time, with what they say, and what known voices newly say. */
export function statementChanges(before: Record, now: Record, fresh: Fresh): Change[] {
  const lines = (record: Record) =>
    record.statements.map((item) => ({
      item,
      evidence: [...item.evidence, ...item.variants.flatMap(({ evidence }) => evidence)],
    }))
  const matched = matchLines(lines(before), lines(now))
  const heard = new Set(before.statements.flatMap(({ speaker }) => (speaker ? [nameOf(before, speaker)] : [])))
  return now.statements.flatMap((statement): Change[] => {
    const evidence = fresh.fresh(statement.evidence)
    if (matched.get(statement) || evidence.length === 0) return []
    const by = nameOf(now, statement.speaker) ?? statement.by
    const isNew = statement.speaker !== null && !heard.has(by)
    // Who is heard for the first time is new once; what else they say is said.
    heard.add(by)
    return [
      {
        kind: isNew ? 'voice' : 'statement',
        text: wordStatement({ ...statement, by: null }),
        before: null,
        after: null,
        by,
        at: fresh.dayOf(evidence),
        evidence,
      },
    ]
  })
}
