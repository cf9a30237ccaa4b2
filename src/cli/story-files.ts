import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { KeptOriginal } from '../desk/reading/read-reports.ts'
import type { BundleFile } from '../record/bundle/bundle.ts'
import { ExportError } from '../record/export/export-error.ts'
import type { ExportFile, ExportName } from '../record/export/exports.ts'
import type { RecordDocument } from '../record/record.ts'
import { fileTrouble } from '../source/file-trouble.ts'
import type { StoryOptions, Streams } from './options.ts'
import { OutputError, openOutput } from './output.ts'

/** Says before anything is read that a format needs another place than the one it was given. Throws OutputError. */
export function checkPlace({ format, out, table }: StoryOptions, { stdout }: Streams): void {
  if (table && format !== 'csv') throw new OutputError('--table is for --format csv')
  if (format === 'csv' && !table && !out) {
    throw new OutputError('csv is four tables: name a folder with --out, or one of them with --table')
  }
  if (format === 'bundle' && !out && stdout.isTTY) {
    throw new OutputError('a bundle is a ZIP: name a folder or a .zip file with --out, or send it on')
  }
}

/** Writes the records in one of the formats that other programs read: to `--out`, or to standard output where it is one file. */
export async function writeExport(
  name: ExportName,
  document: RecordDocument,
  options: StoryOptions,
  streams: Streams,
): Promise<void> {
  const { exportFiles } = await import('../record/export/exports.ts')
  const files = exportFiles(name, document).filter((file) => !options.table || file.name === `${options.table}.csv`)
  const isFolder = options.out !== undefined && (files.length > 1 || (name === 'csv' && !options.table))
  if (isFolder) await writeFolder(options.out!, files)
  else if (files.length > 1) {
    throw new ExportError(`${name} holds one story a file, and here are ${files.length}: name a folder with --out`)
  } else {
    const output = await openOutput(options, streams)
    for (const { text } of files) await output.write(text)
    await output.close()
  }
}

async function writeFolder(folder: string, files: readonly ExportFile[]): Promise<void> {
  await inPlace(folder, async () => {
    await mkdir(folder, { recursive: true })
    for (const { name, text } of files) await writeFile(join(folder, name), text)
  })
}

export interface BundleOutput {
  keep(original: KeptOriginal): Promise<void>
  close(document: RecordDocument): Promise<void>
}

/** Opens an evidence bundle: a folder, or a ZIP where `--out` ends in `.zip` or is missing. Originals are written as they come. */
export async function openBundleOutput(options: StoryOptions, streams: Streams): Promise<BundleOutput> {
  const { openBundle } = await import('../record/bundle/bundle.ts')
  const bundle = openBundle()
  const { out } = options
  const place =
    out && !/\.zip$/i.test(out) ? await openFolder(out) : await openZipFile(await openOutput(options, streams))
  return {
    async keep({ bytes, mediaType }) {
      const file = bundle.keep(bytes, mediaType)
      if (file) await place.add(file)
    },
    async close(document) {
      for (const file of bundle.close(document)) await place.add(file)
      await place.close()
    },
  }
}

interface Place {
  add(file: BundleFile): Promise<void>
  close(): Promise<void>
}

async function openFolder(folder: string): Promise<Place> {
  await inPlace(folder, async () => {
    await mkdir(folder, { recursive: true })
    // What lies there already would be taken for evidence.
    if ((await readdir(folder)).length > 0) throw new Error('the folder is not empty')
  })
  return {
    add: ({ path, bytes }) =>
      inPlace(folder, async () => {
        await mkdir(dirname(join(folder, path)), { recursive: true })
        await writeFile(join(folder, path), bytes)
      }),
    close: async () => {},
  }
}

async function openZipFile(output: Awaited<ReturnType<typeof openOutput>>): Promise<Place> {
  const { openZip } = await import('../record/bundle/zip.ts')
  const chunks: Uint8Array[] = []
  const zip = openZip((chunk) => chunks.push(chunk))
  const flush = async (): Promise<void> => {
    for (const chunk of chunks.splice(0)) await output.write(chunk)
  }
  return {
    async add(file) {
      zip.add(file)
      await flush()
    },
    async close() {
      zip.close()
      await flush()
      await output.close()
    },
  }
}

async function inPlace<Result>(path: string, write: () => Promise<Result>): Promise<Result> {
  try {
    return await write()
  } catch (cause) {
    throw new OutputError(`cannot write ${path}: ${fileTrouble(cause)}`, { cause })
  }
}
