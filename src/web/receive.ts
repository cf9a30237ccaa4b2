import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { isIsoDay } from '../text/calendar.ts'
import { RequestError } from './shelf/shelf.ts'

/** What a form handed in, laid down where the reader of inputs finds it. */
export interface Received {
  /** Folders, files and addresses, as the command line takes them. */
  readonly inputs: readonly string[]
  readonly what: string
  /** The day of what states none, ISO 8601; undefined where the reader gave none. */
  readonly published: string | undefined
  /** Removes what was laid down. */
  discard(): Promise<void>
}

/**
 * Lays down the files and the text of a form in a folder of its own. Throws a RequestError where the form is empty, or asks
 * for what only the command line may: files of this machine are never read because a form names them.
 */
export async function receive(form: FormData): Promise<Received> {
  const files = form.getAll('files').filter((value): value is File => value instanceof File && value.size > 0)
  const address = words(form, 'address')
  const text = words(form, 'text')
  const published = words(form, 'published')
  if (files.length === 0 && !address && !text)
    throw new RequestError('Nothing was given: choose files, or fill in an address or a text.')
  if (address && !/^https?:\/\//i.test(address))
    throw new RequestError(`“${address}” is no address: it begins with https://`)
  if (published && !isIsoDay(published))
    throw new RequestError(`“${published}” is no day: one is written as 2021-12-04`)
  const folder = await mkdtemp(join(tmpdir(), 'dateline-'))
  const inputs: string[] = []
  for (const [n, file] of files.entries()) inputs.push(await layDown(folder, n, safeName(file.name), file))
  if (text) inputs.push(await layDown(folder, files.length, 'pasted.txt', new Blob([text])))
  if (address) inputs.push(address)
  const named = [...files.map(({ name }) => name), ...(text ? ['pasted text'] : []), ...(address ? [address] : [])]
  const what = named.length > 3 ? `${named.slice(0, 2).join(', ')} and ${named.length - 2} more` : named.join(', ')
  return {
    inputs,
    what,
    published: published || undefined,
    discard: () => rm(folder, { recursive: true, force: true }),
  }
}

/** Each file in a folder of its own: two of one name stay two. */
async function layDown(folder: string, n: number, name: string, content: Blob): Promise<string> {
  await mkdir(join(folder, String(n)))
  const path = join(folder, String(n), name)
  await writeFile(path, content.stream())
  return path
}

/** A file's name without any folder, and never one that leads out of ours. */
function safeName(name: string): string {
  return basename(name.replaceAll('\\', '/')).replace(/^\.+/, '') || 'unnamed'
}

function words(form: FormData, field: string): string {
  const value = form.get(field)
  return typeof value === 'string' ? value.trim() : ''
}
