import { z } from 'zod'
import { spanSchema } from '../record.ts'

// What is new in a story against what its reader has seen. A public contract, as the record is: the JSON Schema in
// schema/ is generated from these types; fields are added, never renamed.

const kind = z.enum([
  'event',
  'came-true',
  'confirmed',
  'moved',
  'denied',
  'cancelled',
  'passed',
  'support',
  'figure',
  'dispute',
  'correction',
  'voice',
  'statement',
  'page',
])

const change = z.object({
  kind: kind.describe('what sort of news it is'),
  text: z.string().describe('the line, in the words of the record'),
  before: z.string().nullable().describe('what stood there before: a status and day, a figure, a number of origins'),
  after: z.string().nullable().describe('what stands there now'),
  by: z.string().nullable().describe('who says so, by name, where somebody does'),
  at: z.string().nullable().describe('the day of the report that brought it, ISO 8601'),
  evidence: z.array(spanSchema),
})

export const changesSchema = z.object({
  story: z.string().describe('id of the record now'),
  title: z.string(),
  articles: z.object({
    added: z.array(z.string()).describe('ids of reports that were not there'),
    copies: z.array(z.string()).describe('of these, what mostly carries the words of others and brings nothing new'),
    changed: z.array(z.string()).describe('ids of reports whose page has changed'),
    removed: z.array(z.string()).describe('ids of reports that are gone'),
  }),
  changes: z.array(change),
})

/** What is new in one story. */
export type Changes = z.infer<typeof changesSchema>
export type Change = z.infer<typeof change>

/** The JSON Schema (draft 2020-12) of what `dateline diff --format json` prints. */
export function changesJsonSchema(): object {
  const document = z.object({
    schema: z.literal(CHANGES_SCHEMA_ID),
    since: z.string().nullable(),
    stories: z.array(changesSchema),
  })
  return { $id: CHANGES_SCHEMA_ID, title: 'Dateline changes', ...z.toJSONSchema(document, { io: 'output' }) }
}

/** The address of the schema that a document of changes follows. */
export const CHANGES_SCHEMA_ID = 'urn:dateline:changes:1'
