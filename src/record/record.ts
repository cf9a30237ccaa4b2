import { z } from 'zod'
import { SCHEMA_ID } from './schema-id.ts'

// The public contract of `dateline story --format json`. The JSON Schema in schema/ is generated from these types;
// fields are added, never renamed.

const day = z.string().describe('ISO 8601: a year, a month, a day or a moment, as precise as its words')
export const spanSchema = z.object({
  article: z.string().describe('id of the article'),
  start: z.int().min(0).describe('UTF-16 offset into the article’s text'),
  end: z.int().min(0),
  exact: z.string().describe('the words themselves: always equal to that stretch of the text'),
})
const evidence = z.array(spanSchema)
const decided = z.array(z.string()).describe('ids of the reader’s decisions that made it what it is')
const date = z.object({ value: day, precision: z.enum(['year', 'month', 'week', 'day', 'minute', 'second']) })
const status = z.enum(['planned', 'confirmed', 'happened', 'denied', 'cancelled', 'possible'])

const articleDate = date.extend({
  zone: z
    .object({
      basis: z.enum(['known', 'assumed', 'unknown']),
      name: z.string().nullable(),
      written: z.string().describe('the abbreviation as printed, where several zones share it: IST').optional(),
      reason: z.string().describe('why that zone is meant, or why nothing tells which').optional(),
    })
    .describe('the offset its words give, or the zone assumed from the outlet’s country or the report’s language')
    .optional(),
  basis: z.enum(['stated', 'markup', 'address', 'given', 'inferred']),
  rule: z.string(),
  evidence: z.object({ words: z.string(), where: z.string() }),
})

const revision = z.object({
  version: z.int(),
  at: z.string().describe('when the changed page was retrieved, else kept; ISO 8601'),
  headline: z.object({ from: z.string().nullable(), to: z.string().nullable() }).nullable(),
  passages: z.array(z.object({ from: z.string().nullable(), to: z.string().nullable() })),
  figures: z.array(z.object({ from: z.string(), to: z.string(), counted: z.string().nullable() })),
  quotations: z.object({ added: z.array(z.string()), removed: z.array(z.string()) }),
  notices: z
    .array(z.object({ kind: z.string(), words: z.string() }))
    .describe('tags and notes of correction that came'),
})

const article = z.object({
  id: z.string(),
  title: z.string().nullable(),
  outlet: z.object({ name: z.string().nullable(), domain: z.string().nullable() }).nullable(),
  agencies: z.array(z.string()),
  byline: z.string().nullable(),
  published: articleDate.nullable(),
  url: z.string().nullable(),
  language: z.string().nullable(),
  origin: z.string(),
  because: z.string().nullable().describe('why the article belongs to this story'),
  sha256: z.string().describe('of the bytes it was read from'),
  text: z.string().describe('the body that every span of this article points into'),
  own: z.number().min(0).max(1).describe('share of the body’s words that stand in no earlier article of the story'),
  revisions: z
    .array(revision)
    .describe('what was changed in it since it was first kept, the oldest first; only a store knows'),
})

const origin = z.object({
  id: z.string(),
  label: z.string(),
  articles: z.array(z.string()),
  basis: z.enum(['credit', 'reuse', 'sole']),
  decided,
  cites: z.array(z.object({ name: z.string(), evidence })).describe('sources its reports cite'),
  follows: z
    .array(z.object({ article: z.string(), evidence: z.array(z.tuple([spanSchema, spanSchema])) }))
    .describe('reports whose wording it follows without a passage being copied'),
})

const reuse = z.object({
  a: spanSchema,
  b: spanSchema,
  words: z.int(),
  exact: z.boolean(),
  background: z
    .boolean()
    .describe('an outlet’s own earlier words under the news of a later day: no copy of the report'),
})

const descent = z
  .object({
    article: z.string(),
    from: z
      .string()
      .describe('an earlier article that it took from; of a text merged from several, the one it took most from first'),
    kept: z.int(),
    changed: z.int().describe('words that stand in the place of others'),
    cut: z.int(),
    added: z.int(),
    share: z.number().min(0).max(1).describe('part of its own words that is kept'),
  })
  .describe('words that an article kept, changed, cut and added')

const person = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.enum(['person', 'organisation', 'place', 'government']),
  aliases: z.array(z.string()),
  roles: z.array(z.object({ text: z.string(), evidence })),
  mentions: z.int(),
  decided,
})

const timelineEntry = z.object({
  date,
  status,
  text: z.string(),
  evidence,
  origins: z.array(z.string()),
  firstReported: z.object({ article: z.string(), at: day.nullable() }),
  weight: z.number(),
  history: z.array(z.object({ status, at: day.nullable(), evidence })),
  background: z.boolean(),
  passedWithoutReport: z.boolean(),
  rule: z.string(),
})

const statement = z.object({
  speaker: z.string().nullable(),
  by: z.string().nullable(),
  jointly: z.array(z.string()).describe('the ids of those who say it as one; empty where one speaks'),
  kind: z.enum(['direct', 'indirect', 'mixed']),
  attitude: z.string(),
  negated: z.boolean(),
  hedged: z.boolean(),
  text: z.string(),
  cue: z.string().nullable().describe('the words that lead to the text where it does not read without them'),
  said: date.nullable(),
  addressee: z.string().nullable(),
  evidence,
  origins: z.array(z.string()),
  variants: z.array(z.object({ text: z.string(), evidence })),
  decided,
})

const figure = z.object({
  what: z.string(),
  unit: z.string().nullable(),
  values: z.array(
    z.object({
      value: z.number().nullable(),
      qualifier: z.string().nullable(),
      by: z.string().nullable(),
      at: day.nullable(),
      counted: z.string(),
      unit: z.string().nullable().default(null).describe('“%” or a currency; null where people or things are counted'),
      workedOut: z.boolean().default(false).describe('reckoned from an ordinal: “a fifth person died”'),
      evidence,
      origins: z.array(z.string()),
    }),
  ),
  agree: z.boolean(),
  /** Whether it is a count that moves from day to day; a record that was kept by an earlier version does not say. */
  moves: z.boolean().optional(),
  differing: z
    .array(z.tuple([z.number().int(), z.number().int()]))
    .default([])
    .describe('the pairs of values that cannot be true together, by their places'),
})

const dispute = z.object({
  kind: z.enum(['figure', 'date', 'statement']),
  nature: z.enum(['denial', 'difference', 'contradiction']),
  topic: z.string(),
  sides: z.array(z.object({ position: z.string(), by: z.string().nullable(), evidence })),
})

const development = z.object({
  kind: z.enum(['plan', 'figure', 'position']),
  of: z.string().describe('what changed: the event as it is told, what is counted, or who holds what it is about'),
  at: day,
  what: z.string().describe('its state before and after'),
  from: spanSchema,
  to: spanSchema,
})

const correction = z.object({
  article: z.string(),
  kind: z.enum(['corrected', 'withdrawn']),
  words: z.string().describe('the tag or note that says so'),
  carriers: z
    .array(z.object({ article: z.string(), old: spanSchema, now: spanSchema.nullable() }))
    .describe('reports that still carry the old words'),
})

const decision = z.object({
  id: z.string(),
  kind: z.enum([
    'same-person',
    'two-people',
    'same-claim',
    'not-same-claim',
    'same-origin',
    'independent',
    'rename',
    'note',
  ]),
  by: z.literal('reader'),
  reason: z.string().nullable(),
  applied: z.boolean().describe('whether it found what it is about'),
  about: z.array(z.string()).describe('ids of people, origins or articles, or of the story'),
  words: z.string().nullable().describe('the new name, or the note'),
  was: z.string().nullable().describe('the name before it was changed'),
})

export const recordSchema = z.object({
  id: z.string(),
  title: z.string(),
  span: z.object({ from: day, to: day }).nullable(),
  articles: z.array(article),
  origins: z.array(origin),
  reuse: z.array(reuse),
  descent: z.array(descent),
  people: z.array(person),
  timeline: z.array(timelineEntry),
  statements: z.array(statement),
  figures: z.array(figure),
  disputes: z.array(dispute),
  developments: z.array(development),
  corrections: z.array(correction),
  decisions: z.array(decision).describe('what the reader put right'),
})

export const unreadSchema = z.object({ id: z.string(), code: z.string(), reason: z.string() })

export const documentSchema = z.object({
  schema: z.literal(SCHEMA_ID),
  stories: z.array(recordSchema),
  unread: z.array(unreadSchema),
})

/** The record of one story: everything its reports say together, each line with its evidence. */
export type Record = z.infer<typeof recordSchema>
/** What `dateline story --format json` prints. */
export type RecordDocument = z.infer<typeof documentSchema>
export type RecordSpan = z.infer<typeof spanSchema>
export type RecordArticle = z.infer<typeof article>

/** The JSON Schema (draft 2020-12) of a document of records. */
export function recordJsonSchema(): object {
  return { $id: SCHEMA_ID, title: 'Dateline records', ...z.toJSONSchema(documentSchema, { io: 'output' }) }
}
