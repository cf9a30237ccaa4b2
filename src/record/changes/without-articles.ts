import type { Record } from '../record.ts'

/**
 * A record as far as it does not rest on some of its reports: without them, and without every line that has words of one, be it beside
 * words of others. The title, which may be a headline of one, is left out; people stay where they still say something, by their names alone.
 */
export function withoutArticles(record: Record, ids: ReadonlySet<string>): Record {
  const left = <Line>(lines: readonly Line[]): Line[] => lines.filter((line) => !names(line, ids))
  const statements = left(record.statements)
  const speakers = new Set(statements.map(({ speaker }) => speaker))
  return {
    id: record.id,
    title: '',
    span: record.span,
    articles: left(record.articles),
    origins: left(record.origins),
    reuse: left(record.reuse),
    descent: left(record.descent),
    people: record.people
      .filter(({ id }) => speakers.has(id))
      .map((person) => ({ ...person, aliases: [], roles: left(person.roles) })),
    timeline: left(record.timeline),
    statements,
    figures: left(record.figures),
    disputes: left(record.disputes),
    developments: left(record.developments),
    corrections: left(record.corrections),
    decisions: left(record.decisions),
  }
}

/** Whether one of the ids stands anywhere in a line. */
function names(line: unknown, ids: ReadonlySet<string>): boolean {
  if (typeof line === 'string') return ids.has(line)
  return typeof line === 'object' && line !== null && Object.values(line).some((part) => names(part, ids))
}
