import { readFile } from 'node:fs/promises'
import type { Prose } from '../../language/read-language.ts'
import { fileTrouble } from '../../source/file-trouble.ts'

/** A draft that could not be read; the message says which and why. */
export class DraftError extends Error {
  override readonly name = 'DraftError'
}

/** The text of a draft as it stands: a file of text or Markdown, or `-` for standard input. Nothing is cleaned away: every sentence is the writer's. Throws DraftError. */
export async function readDraft(path: string, stdin: NodeJS.ReadableStream, published?: string): Promise<Prose> {
  const bytes = path === '-' ? await readAll(stdin) : await readBytes(path)
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    throw new DraftError(`${path}: a draft is plain text or Markdown in UTF-8`, { cause })
  }
  return { text, title: null, language: 'en', published: published ? { value: published, precision: 'day' } : null }
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path)
  } catch (cause) {
    throw new DraftError(`cannot read the draft ${path}: ${fileTrouble(cause)}`, { cause })
  }
}

async function readAll(stream: NodeJS.ReadableStream): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk)
  return Buffer.concat(chunks)
}
