import type { Record } from './record.ts'

type Step = Record['developments'][number]

/** How one plan, figure or position changed, step by step. */
export interface Course {
  /** What changed; null in a record that was kept by a version which did not say. */
  readonly of: string | null
  /** Each step with its place among the record's developments. */
  readonly steps: readonly { readonly step: Step; readonly index: number }[]
}

/** The developments by what they are of, in the order of their first steps. */
export function coursesOf({ developments }: Pick<Record, 'developments'>): Course[] {
  const courses = new Map<string, { step: Step; index: number }[]>()
  for (const [index, step] of developments.entries()) {
    const key = `${step.kind}\0${step.of ?? ''}`
    const known = courses.get(key)
    if (known) known.push({ step, index })
    else courses.set(key, [{ step, index }])
  }
  return [...courses.values()].map((steps) => ({ of: steps[0]!.step.of ?? null, steps }))
}

/** Letters of what changed that stand before a step that is told by itself. */
const MOST_LETTERS = 100

/** A step by itself, on one line: "Bridge of Sund opens: set for “Friday” → happened “Friday”". */
export function wordStep({ of, what }: Pick<Step, 'what'> & { readonly of?: string }): string {
  if (!of) return what
  const brief = of.length <= MOST_LETTERS ? of : `${of.slice(0, of.lastIndexOf(' ', MOST_LETTERS))} …`
  return `${brief}: ${what}`
}
