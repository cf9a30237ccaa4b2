import { type Span, textOf } from '../../text/span.ts'
import { tokenise } from '../../text/tokens.ts'
import { dayNumber } from '../calendar.ts'
import type { Cast } from '../people/find-people.ts'
import type { Report } from '../report.ts'
import { splitClauses } from './clause.ts'
import { type Description, describe } from './describe.ts'
import { isCalledOff } from './find-status.ts'
import { EVENT_CLASSES, type EventClass } from './words/event-classes.ts'
import { CANCELLED, CONFIRMED, NEGATED, OPEN_DATE } from './words/modality.ts'

/** A sentence that names no day, and says of an event that is known from elsewhere that it is settled, open or off. */
export interface EventNote extends Description {
  readonly report: Report
  readonly published: number
  readonly sentence: Span
  readonly says: 'confirmed' | 'cancelled' | 'date open'
}

// Sentences from a report's opening in which "it" and "yes" speak of what its headline names.
const UNDER_HEADLINE = 3

/** The notes of a report: what it confirms, calls off or leaves open without naming a day. */
export function findNotes(report: Report, cast: Cast): EventNote[] {
  const { article, reading } = report
  const published = article.published && dayNumber(article.published.value)
  if (published === null) return []
  const headline = describeHeadline(report, cast)
  return reading.sentences.flatMap((sentence, position) => {
    const says = noteIn(textOf(article.text, sentence).toLowerCase())
    if (!says) return []
    const own = says === 'cancelled' ? describeCalledOff(report, cast, sentence) : describe(report, cast, [sentence])
    const about = position < UNDER_HEADLINE ? join(own, headline) : own
    return about.classes.size > 0 ? [{ report, published, sentence, says, ...about }] : []
  })
}

/** What is called off, by the clause that says so: "the ferry was cancelled after their talks" calls off no talks. */
function describeCalledOff(report: Report, cast: Cast, sentence: Span): Description {
  const { text } = report.article
  const whole = describe(report, cast, [sentence])
  const clause = splitClauses(text, sentence).find((part) => isCalledOff(textOf(text, part).toLowerCase()))
  return clause ? { ...whole, classes: describe(report, cast, [clause]).classes } : whole
}

function noteIn(words: string): EventNote['says'] | null {
  if (OPEN_DATE.test(words)) return 'date open'
  if (CANCELLED.test(words)) return isCalledOff(words) && !NEGATED.test(words) ? 'cancelled' : null
  return CONFIRMED.test(words) && !NEGATED.test(words) ? 'confirmed' : null
}

/** A headline's kinds of event, and the people of the report that it names. */
function describeHeadline({ article, reading }: Report, cast: Cast): Description {
  const words = tokenise((article.title ?? '').replace(/[-–]/g, ' ')).map(({ lower }) => lower)
  const classes = new Set<EventClass>(words.flatMap((word) => EVENT_CLASSES.get(word) ?? []))
  const known = new Set(words)
  const people = reading.entities
    .filter(({ aliases, name }) => [name, ...aliases].some((alias) => known.has(alias.toLowerCase())))
    .map(({ ref }) => cast.personOf(article.id, ref) ?? ref)
  return { classes, people: new Set(people), places: new Set(), stems: new Set() }
}

function join(a: Description, b: Description): Description {
  return {
    classes: new Set([...a.classes, ...b.classes]),
    people: new Set([...a.people, ...b.people]),
    places: a.places,
    stems: a.stems,
  }
}
