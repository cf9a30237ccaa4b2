import type { Name } from '../../language/reading.ts'
import { contains, type Span, spansIn } from '../../text/span.ts'
import type { Report } from '../report.ts'

// What stands around a name that is itself one of several: "Sund and Norvia", not "reports from Sund and Norvia".
const BEFORE_ONE = /(?:^|,|\band|\bboth)\s*(?:the )?$/iu
const AFTER_ONE = /^(?:$|,| and\b)/u

/** The names that are themselves among the several who speak; of "its Norvian allies and Sund" only Sund; of one speaker none. */
export function jointSpeakers({ article, reading }: Report, speaker: Span): Name[] {
  const { text } = article
  if (!/ and /.test(text.slice(speaker.start, speaker.end))) return []
  return spansIn(reading.names, speaker).filter(
    (name) =>
      contains(speaker, name) &&
      BEFORE_ONE.test(text.slice(speaker.start, name.start)) &&
      AFTER_ONE.test(text.slice(name.end, speaker.end)),
  )
}
