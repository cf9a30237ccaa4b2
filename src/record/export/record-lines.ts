import { wordStep } from '../courses.ts'
import type { Record, RecordSpan } from '../record.ts'
import { nameOf, wordFigure, wordOutcome, wordShortDate, wordStatement } from '../wording.ts'

/** One line of a record in words, with the spans it rests on. */
export interface RecordLine {
  readonly part: 'timeline' | 'statements' | 'figures' | 'disputes' | 'developments'
  /** Where the line stands in its part, from 0. */
  readonly index: number
  readonly words: string
  readonly evidence: readonly RecordSpan[]
}

/** Every line of a record that has evidence, part by part, in the record's order. */
export function recordLines(record: Record): RecordLine[] {
  const by = (id: string | null): string => nameOf(record, id) ?? 'the report'
  return [
    ...record.timeline.map((entry, index) => ({
      part: 'timeline' as const,
      index,
      words: [`${wordShortDate(entry.date.value)}, ${entry.status}: ${entry.text}`, wordOutcome(entry) ?? []]
        .flat()
        .join('; '),
      evidence: distinct([...entry.evidence, ...entry.history.flatMap((step) => step.evidence)]),
    })),
    ...record.statements.map((statement, index) => ({
      part: 'statements' as const,
      index,
      words: `${statement.speaker === null ? '' : `${by(statement.speaker)}: `}${wordStatement(statement)}`,
      evidence: distinct([...statement.evidence, ...statement.variants.flatMap((variant) => variant.evidence)]),
    })),
    ...record.figures.map(({ what, values }, index) => ({
      part: 'figures' as const,
      index,
      words: `${what}: ${values.map((value) => `${wordFigure(value)} (${by(value.by)})`).join('; ')}`,
      evidence: distinct(values.flatMap((value) => value.evidence)),
    })),
    ...record.disputes.map(({ topic, nature, sides }, index) => ({
      part: 'disputes' as const,
      index,
      words: `${nature}, ${topic}: ${sides.map((side) => `${by(side.by)}: ${side.position}`).join('; ')}`,
      evidence: distinct(sides.flatMap((side) => side.evidence)),
    })),
    ...record.developments.map((step, index) => ({
      part: 'developments' as const,
      index,
      words: `${wordShortDate(step.at)}: ${wordStep(step)}`,
      evidence: distinct([step.from, step.to]),
    })),
  ]
}

function distinct(evidence: readonly RecordSpan[]): RecordSpan[] {
  return [...new Map(evidence.map((span) => [`${span.article}\0${span.start}-${span.end}`, span])).values()]
}
