import { wordStep } from '../courses.ts'
import type { Record, RecordSpan } from '../record.ts'

/** The parts of a record whose lines rest on words of its reports, in the order in which a passage leads to them. */
export type Part =
  | 'timeline'
  | 'statement'
  | 'figure'
  | 'dispute'
  | 'development'
  | 'correction'
  | 'reuse'
  | 'origin'
  | 'person'

const LETTER: Readonly<globalThis.Record<Part, string>> = {
  timeline: 't',
  statement: 'q',
  figure: 'f',
  dispute: 'd',
  development: 's',
  correction: 'c',
  reuse: 'w',
  origin: 'o',
  person: 'p',
}

/** What a part is called where a passage points back to it. */
export const PART_NAME: Readonly<globalThis.Record<Part, string>> = {
  timeline: 'Timeline',
  statement: 'Said',
  figure: 'Figure',
  dispute: 'Dispute',
  development: 'Development',
  correction: 'Correction',
  reuse: 'Shared passage',
  origin: 'Origin',
  person: 'Person',
}

/** The id of a line on the page: "t3" is the third of the timeline. */
export function lineId(prefix: string, part: Part, index: number): string {
  return `${prefix}${LETTER[part]}${index + 1}`
}

/** A line of the record and the words it rests on. */
export interface RecordLine {
  readonly part: Part
  /** Its place in its part of the record, from 0. */
  readonly index: number
  /** The line in short, for whoever comes from the words. */
  readonly label: string
  readonly evidence: readonly RecordSpan[]
}

/** Every line of a record with all its evidence, those of the part that matters most first. */
export function listLines(record: Record): RecordLine[] {
  const lines = <T>(part: Part, items: readonly T[], of: (item: T) => Pick<RecordLine, 'label' | 'evidence'>) =>
    items.map((item, index) => ({ part, index, ...of(item) }))
  return [
    ...lines('timeline', record.timeline, ({ date, status, text, evidence, history }) => ({
      label: `${date.value}, ${status}: ${text}`,
      evidence: [...evidence, ...history.flatMap((step) => step.evidence)],
    })),
    ...lines('statement', record.statements, ({ text, evidence, variants }) => ({
      label: text,
      evidence: [...evidence, ...variants.flatMap((variant) => variant.evidence)],
    })),
    ...lines('figure', record.figures, ({ what, values }) => ({
      label: what,
      evidence: values.flatMap(({ evidence }) => evidence),
    })),
    ...lines('dispute', record.disputes, ({ kind, topic, sides }) => ({
      label: topic,
      // A dispute of figures is shown with its figure.
      evidence: kind === 'figure' ? [] : sides.flatMap(({ evidence }) => evidence),
    })),
    ...lines('development', record.developments, (step) => ({ label: wordStep(step), evidence: [step.from, step.to] })),
    ...lines('correction', record.corrections, ({ words, carriers }) => ({
      label: words,
      evidence: carriers.flatMap(({ old, now }) => (now ? [old, now] : [old])),
    })),
    ...lines('reuse', record.reuse, ({ a, b, words }) => ({ label: `${words} words`, evidence: [a, b] })),
    ...lines('origin', record.origins, ({ label, cites, follows }) => ({
      label,
      evidence: [...cites.flatMap(({ evidence }) => evidence), ...follows.flatMap(({ evidence }) => evidence.flat())],
    })),
    ...lines('person', record.people, ({ name, kind, roles }) => ({
      label: name,
      // Places are no voices: the record lists them, its pages don't.
      evidence: kind === 'place' ? [] : roles.flatMap(({ evidence }) => evidence),
    })),
  ]
}

const BRIEF = 100 // letters of the words that a link shows before it is followed

/** The first words of a passage. */
export function brief(words: string): string {
  return words.length <= BRIEF ? words : `${words.slice(0, words.lastIndexOf(' ', BRIEF))} …`
}
