import { Readable, Writable } from 'node:stream'
import { runCli } from '../src/cli/run-cli.ts'
import type { Record, RecordDocument } from '../src/record/record.ts'

/** What one run of the command line printed. */
export interface Run {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Runs the command line in this process, with `input` as standard input. */
export async function run(args: readonly string[], input = ''): Promise<Run> {
  const out: string[] = []
  const err: string[] = []
  const code = await runCli(args, {
    stdin: Readable.from([Buffer.from(input)]),
    stdout: collect(out),
    stderr: collect(err),
  })
  return { code, out: out.join(''), err: err.join('') }
}

/** The document of records of some inputs. */
export async function documentOf(...inputs: string[]): Promise<RecordDocument> {
  return JSON.parse((await run([...inputs, '--format', 'json'])).out)
}

/** The one record of a folder whose reports are one story; fails where they are not. */
export async function recordOf(folder: string): Promise<Record> {
  const { stories } = await documentOf(folder)
  if (stories.length !== 1) throw new Error(`${folder}: ${stories.length} stories where one was expected`)
  return stories[0]!
}

function collect(into: string[]): Writable {
  return new Writable({
    write(chunk, _encoding, done) {
      into.push(String(chunk))
      done()
    },
  })
}
