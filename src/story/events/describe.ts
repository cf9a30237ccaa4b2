import { overlaps, type Span, spansIn } from '../../text/span.ts'
import { tokenise } from '../../text/tokens.ts'
import type { Cast } from '../people/find-people.ts'
import type { Report } from '../report.ts'
import { stemOf } from './stems.ts'
import { EVENT_CLASSES, type EventClass } from './words/event-classes.ts'
import { STOPWORDS } from './words/stopwords.ts'

/** What a passage is about: kinds of event, who takes part, and the stems of its other content words. */
export interface Description {
  readonly classes: ReadonlySet<EventClass>
  readonly people: ReadonlySet<string>
  /** Those of them that are places within a country: "in Afghanistan" says too little of where to tell two events apart. */
  readonly places: ReadonlySet<string>
  readonly stems: ReadonlySet<string>
}

/** Describes stretches of a report; the words of names and of time expressions count as neither stems nor kinds. */
export function describe(report: Report, cast: Cast, stretches: readonly Span[]): Description {
  const classes = new Set<EventClass>()
  const people = new Set<string>()
  const places = new Set<string>()
  const stems = new Set<string>()
  for (const stretch of stretches) {
    const names = spansIn(report.reading.names, stretch)
    for (const { ref, kind } of names) {
      const id = cast.personOf(report.article.id, ref) ?? ref
      people.add(id)
      if (kind === 'place' && !isCountry(report, ref)) places.add(id)
    }
    const content = contentIn(report, stretch)
    for (const kind of content.classes) classes.add(kind)
    for (const stem of content.stems) stems.add(stem)
  }
  return { classes, people, places, stems }
}

/** What a stretch of a report is about, whoever takes part. */
export type Content = Pick<Description, 'classes' | 'stems'>

/** The kinds of event and the stems of a stretch, without the words of its names and time expressions. */
export function contentIn({ article, reading }: Report, stretch: Span): Content {
  const classes = new Set<EventClass>()
  const stems = new Set<string>()
  const apart = [...spansIn(reading.names, stretch), ...spansIn(reading.times, stretch)]
  for (const token of tokenise(article.text.slice(stretch.start, stretch.end))) {
    const span = { start: token.start + stretch.start, end: token.end + stretch.start }
    if (token.kind === 'sign' || apart.some((one) => overlaps(one, span))) continue
    for (const kind of EVENT_CLASSES.get(token.lower) ?? []) classes.add(kind)
    if (!STOPWORDS.has(token.lower) && token.lower.length > 1) stems.add(stemOf(token.lower))
  }
  return { classes, stems }
}

/** Whether a place of a report is a country: it speaks for itself. */
export function isCountry({ reading }: Pick<Report, 'reading'>, ref: string): boolean {
  return reading.entities.find((entity) => entity.ref === ref)?.speaksFor === ref
}
