import type { Unread } from '../article/article.ts'
import type { WrittenRecord } from '../desk/telling/written-record.ts'
import type { Record, RecordDocument } from '../record/record.ts'
import { SCHEMA_ID } from '../record/schema-id.ts'
import { renderTerminal } from '../record/terminal/render-terminal.ts'
import { FORMATS, type Format, type StoryOptions, type Streams } from './options.ts'
import { openOutput, terminalOf } from './output.ts'
import { type BundleOutput, writeExport } from './story-files.ts'

/** Records one after the other, made or loaded as they are asked for. */
export type Records = AsyncIterable<WrittenRecord>

/** Prints records in the format that was chosen; a bundle is closed with them. */
export async function printRecords(
  records: Records,
  unread: readonly Unread[],
  options: StoryOptions,
  streams: Streams,
  bundle: BundleOutput | null,
): Promise<void> {
  const { format } = options
  if (isFormat(format)) {
    const output = await openOutput(options, streams)
    for await (const part of render(format, records, unread, options, streams)) await output.write(part)
    await output.close()
  } else {
    const document = await documentOf(records, unread)
    if (bundle) await bundle.close(document)
    else if (format !== 'bundle') await writeExport(format, document, options, streams)
  }
}

function isFormat(format: StoryOptions['format']): format is Format {
  return (FORMATS as readonly string[]).includes(format)
}

async function documentOf(records: Records, unread: readonly Unread[]): Promise<RecordDocument> {
  const stories: Record[] = []
  for await (const { record } of records) stories.push(record)
  return { schema: SCHEMA_ID, stories, unread: [...unread] }
}

/** The document in the parts it is written in: a record at a time where the format allows it. */
async function* render(
  format: Format,
  records: Records,
  unread: readonly Unread[],
  options: StoryOptions,
  streams: Streams,
): AsyncGenerator<string> {
  if (format === 'json') yield* jsonParts(records, unread)
  else if (format === 'ndjson') for await (const { json } of records) yield `${json}\n`
  else {
    const document = await documentOf(records, unread)
    if (format === 'html') yield (await import('../record/page/render-page.ts')).renderPage(document)
    else if (format === 'md') yield (await import('../record/markdown/render-markdown.ts')).renderMarkdown(document)
    else yield renderTerminal(document, terminalOf(options, streams))
  }
}

/** One JSON document, a record a line: it never stands in memory as one string. */
async function* jsonParts(records: Records, unread: readonly Unread[]): AsyncGenerator<string> {
  yield `{"schema":${JSON.stringify(SCHEMA_ID)},"stories":[\n`
  let written = 0
  for await (const { json } of records) yield `${written++ > 0 ? ',\n' : ''}${json}`
  yield `\n],"unread":${JSON.stringify(unread)}}\n`
}
