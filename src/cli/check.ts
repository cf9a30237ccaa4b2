import { DraftError, readDraft } from '../desk/reading/read-draft.ts'
import { readRecords } from '../desk/telling/read-records.ts'
import { checkDraft } from '../record/draft/check-draft.ts'
import { renderCheck } from '../record/draft/render-check.ts'
import { printable } from '../record/terminal/printable.ts'
import type { CheckOptions, Streams } from './options.ts'
import { OutputError, openOutput, printUnread, terminalOf } from './output.ts'

/** `dateline check`: each sentence of a draft against what the reports say. Returns 1 where one is contradicted or something was not read. */
export async function check(
  draftPath: string,
  inputs: readonly string[],
  options: CheckOptions,
  streams: Streams,
): Promise<number> {
  const draft = await readDraft(draftPath, streams.stdin, options.draftDate).catch((error) => {
    throw error instanceof DraftError ? new OutputError(error.message) : error
  })
  const { records, unread } = await readRecords(inputs, { ...options, stdin: streams.stdin })
  const sentences = checkDraft(draft, records)
  if (sentences.length === 0) streams.stderr.write(`dateline: ${draftPath}: no sentence stands in it\n`)
  const output = await openOutput(options, streams)
  if (options.format === 'json') await output.write(`${JSON.stringify({ draft: draftPath, sentences, unread })}\n`)
  else await output.write(printable(renderCheck(sentences, terminalOf(options, streams).width)))
  await output.close()
  printUnread(unread, streams)
  return unread.length > 0 || sentences.some(({ verdict }) => verdict === 'contradicted') ? 1 : 0
}
