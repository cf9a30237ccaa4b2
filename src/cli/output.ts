import { once } from 'node:events'
import { createWriteStream, type WriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Unread } from '../article/article.ts'
import { fileTrouble } from '../source/file-trouble.ts'
import type { Options, Streams } from './options.ts'

export interface Output {
  write(content: string | Uint8Array): Promise<void>
  close(): Promise<void>
}

/** Opens `--out`, or standard output. A file's folder is made where it is missing. */
export async function openOutput({ out }: Pick<Options, 'out'>, { stdout }: Streams): Promise<Output> {
  if (!out) return { write: (content) => drain(stdout, content), close: async () => {} }
  const file = await openFile(out)
  return {
    write: (content) => drain(file, content),
    close: async () => {
      file.end()
      await once(file, 'finish')
    },
  }
}

/** The file of `--out` could not be opened; the message names it and the reason. */
export class OutputError extends Error {
  override readonly name = 'OutputError'
}

async function openFile(path: string): Promise<WriteStream> {
  try {
    await mkdir(dirname(path), { recursive: true })
    const file = createWriteStream(path)
    await once(file, 'open')
    return file
  } catch (cause) {
    throw new OutputError(`cannot write ${path}: ${fileTrouble(cause)}`, { cause })
  }
}

async function drain(stream: NodeJS.WritableStream, content: string | Uint8Array): Promise<void> {
  if (!stream.write(content)) await once(stream, 'drain')
}

/** Names what could not be read, one line each, on standard error. */
export function printUnread(unread: readonly Unread[], { stderr }: Streams): void {
  for (const { id, reason } of unread) stderr.write(`dateline: ${id}: ${reason}\n`)
}

/** A line of progress on a terminal, rewritten in place; nothing where standard error is no terminal. */
export function showProgress({ stderr }: Streams): { count(): void; say(what: string): void; done(): void } {
  let read = 0
  let shown = 0
  return {
    count() {
      read++
      if (!stderr.isTTY || Date.now() - shown < PROGRESS_INTERVAL_MS) return
      shown = Date.now()
      stderr.write(`\r\x1b[Kreading … ${read}`)
    },
    say(what) {
      if (!stderr.isTTY || read < WORTH_A_WORD) return
      shown = 1
      stderr.write(`\r\x1b[K${what}`)
    },
    done() {
      if (shown) stderr.write('\r\x1b[K')
    },
  }
}

const PROGRESS_INTERVAL_MS = 100
const WORTH_A_WORD = 50 // documents from which grouping takes long enough to say so

const PIPE_COLUMNS = 100 // where the output is no terminal and COLUMNS says nothing
const FEWEST_COLUMNS = 20
const MOST_COLUMNS = 110 // longer lines are hard to read

/** The width and colour of the text that is printed; what is piped or written to a file is plain. */
export function terminalOf({ out }: Pick<Options, 'out'>, { stdout }: Streams): { width: number; colour: boolean } {
  const isTerminal = !out && stdout.isTTY === true
  const asked = Number(process.env.COLUMNS)
  const piped = Number.isInteger(asked) && asked >= FEWEST_COLUMNS ? asked : PIPE_COLUMNS
  const width = Math.min(isTerminal ? (stdout.columns ?? PIPE_COLUMNS) : piped, MOST_COLUMNS)
  return { width, colour: isTerminal && !process.env.NO_COLOR }
}
