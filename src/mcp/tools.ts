import { McpServer } from '@modelcontextprotocol/server'
import { z } from 'zod'
import { VERSION } from '../desk/version.ts'
import { checkDraft } from '../record/draft/check-draft.ts'
import { compareSources } from '../record/query/compare-sources.ts'
import { findStatements } from '../record/query/find-statements.ts'
import { fitBudget, RECORD_PARTS } from '../record/query/fit-budget.ts'
import { traceWords } from '../record/query/trace-sentence.ts'
import type { Shelf } from './shelf.ts'
import { textHashes } from './text-hashes.ts'

const story = z.string().optional().describe('id of the story; may be left out where there is only one')
const day = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d$/)
  .describe('a day as 2021-12-04')

const INSTRUCTIONS = `Dateline reads news reports from files and gives the record of each story: timeline, statements, figures, disputes and origins,
each line with the exact words it rests on (article id, start, end, exact); text_sha256 has the hash of each text these point into. Call read_files first. Support counts independent origins, not pages.
Dateline knows who made a claim and in which words, not whether it is true; "none" in check_draft means that no report words it so, not that it is false.`

/** The Dateline server: what has been read lies on the shelf, which all of its connections share. */
export function makeServer(shelf: Shelf): McpServer {
  const server = new McpServer({ name: 'dateline', version: VERSION }, { instructions: INSTRUCTIONS })
  const readOnly = { annotations: { readOnlyHint: true, openWorldHint: false } }

  server.registerTool(
    'read_files',
    {
      title: 'Read reports',
      description:
        'Reads files or folders of reports (HTML, text, PDF, mail, WARC, NDJSON …) and groups all read so far into stories.',
      inputSchema: z.object({
        paths: z.array(z.string()).min(1).max(1000),
        published: day.optional().describe('the day of reports that state none'),
      }),
      ...readOnly,
    },
    ({ paths, published }) =>
      answer(shelf, async () => ({ ...(await shelf.read(paths, published)), stories: listStories(shelf) })),
  )
  server.registerTool(
    'list_stories',
    {
      title: 'List stories',
      description: 'The stories of everything read so far.',
      inputSchema: z.object({}),
      ...readOnly,
    },
    () => answer(shelf, () => ({ stories: listStories(shelf) })),
  )
  server.registerTool(
    'get_record',
    {
      title: 'Get a record',
      description:
        'The record of a story, or parts of it, within a budget of tokens. "left" says what did not fit, and the offset to ask again with.',
      inputSchema: z.object({
        story,
        parts: z
          .array(z.enum(RECORD_PARTS))
          .optional()
          .describe('in the order wanted; all but reuse and texts where left out'),
        max_tokens: z.int().min(100).max(200_000).default(8000),
        offset: z.int().min(0).default(0).describe('lines to skip in each part'),
      }),
      ...readOnly,
    },
    ({ story, parts, max_tokens, offset }) =>
      answer(shelf, () => fitBudget(shelf.record(story), parts ?? RECORD_PARTS.slice(0, -2), max_tokens, offset)),
  )
  server.registerTool(
    'find_statements',
    {
      title: 'Find statements',
      description: 'Who said what: statements by speaker, words and day, each with the spans it stands in.',
      inputSchema: z.object({
        story,
        speaker: z.string().optional().describe('id or name, or a part of one'),
        about: z.string().optional().describe('words it must have, in whatever form'),
        from: day.optional(),
        to: day.optional(),
        limit: z.int().min(1).max(500).default(50),
      }),
      ...readOnly,
    },
    ({ story, limit, ...query }) =>
      answer(shelf, () => {
        const found = findStatements(story === undefined ? shelf.records() : [shelf.record(story)], query)
        return { found: found.length, statements: found.slice(0, limit) }
      }),
  )
  server.registerTool(
    'compare_sources',
    {
      title: 'Compare two sources',
      description:
        'What two reports or origins both tell, what only one tells, which passages are copied, and where they differ.',
      inputSchema: z.object({ story, a: z.string().describe('id of an article or origin'), b: z.string() }),
      ...readOnly,
    },
    ({ story, a, b }) => answer(shelf, () => ({ ...compareSources(shelf.record(story), a, b) })),
  )
  server.registerTool(
    'trace_sentence',
    {
      title: 'Trace a sentence',
      description:
        'Where a sentence of the reports comes from: every report that has it, what it was copied from or follows, and who is credited.',
      inputSchema: z.object({ story, words: z.string().min(3).describe('the sentence, or words of it') }),
      ...readOnly,
    },
    ({ story, words }) =>
      answer(shelf, () => ({
        traces: traceWords(story === undefined ? shelf.records() : [shelf.record(story)], words),
      })),
  )
  server.registerTool(
    'check_draft',
    {
      title: 'Check a draft',
      description:
        'Each sentence of a text against the reports: supported, contradicted, disputed or none, with the words, spans and hashes on each side.',
      inputSchema: z.object({
        story,
        text: z.string().min(1).max(200_000),
        published: day.optional().describe('the day the draft is written for; without it "Tuesday" is any Tuesday'),
      }),
      ...readOnly,
    },
    ({ story, text, published }) =>
      answer(shelf, () => {
        const prose = {
          text,
          title: null,
          language: 'en',
          published: published ? { value: published, precision: 'day' as const } : null,
        }
        return { sentences: checkDraft(prose, story === undefined ? shelf.records() : [shelf.record(story)]) }
      }),
  )
  return server
}

function listStories(shelf: Shelf) {
  return shelf.records().map(({ id, title, span, articles, origins }) => ({
    id,
    title,
    span,
    articles: articles.map((article) => article.id),
    origins: origins.map(({ id, label }) => ({ id, label })),
  }))
}

/** An answer as text and as data, with the hashes of the texts it points into; what was asked wrongly is said to the caller, in words. */
async function answer(shelf: Shelf, make: () => object | Promise<object>) {
  try {
    const told = await make()
    const result = { ...told, text_sha256: textHashes(told, shelf.records()) }
    return {
      content: [{ type: 'text' as const, text: JSON.stringify(result) }],
      structuredContent: result as { [key: string]: unknown },
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return { content: [{ type: 'text' as const, text: error.message }], isError: true }
  }
}
