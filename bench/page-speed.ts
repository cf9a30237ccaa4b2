import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { parseHTML } from 'linkedom'
import { decodeText } from '../src/article/decode.ts'
import { readArticle } from '../src/article/read-article.ts'
import type { Source } from '../src/article/source.ts'
import { readLanguage } from '../src/language/read-language.ts'

/** Rounds before the clock is looked at, so that the compiler has seen all; and rounds measured. */
const WARM = 2
const ROUNDS = 7

/** What is timed, each taking in the one before it. */
const STEPS: readonly (readonly [name: string, run: (source: Source) => unknown])[] = [
  ['parsing alone', ({ bytes }) => parseHTML(decodeText(bytes, null).text)],
  ['reading articles', readArticle],
  ['and their language', readWhole],
]

/**
 * What reading HTML pages costs beside parsing them with linkedom: CPU time of one warm process, the median of several
 * rounds over all pages of a folder. The steps take turns, so that other work on the machine falls on all of them alike.
 */
export function runPageSpeed(folder: string): void {
  const pages = readdirSync(folder)
    .filter((name) => /\.html?(?:\.gz)?$/.test(name))
    .map((name) => pageOf(name, readFileSync(join(folder, name))))
  const times: number[][] = STEPS.map(() => [])
  for (let round = -WARM; round < ROUNDS; round++) {
    STEPS.forEach(([, run], step) => {
      const time = timeOf(() => pages.forEach(run))
      if (round >= 0) times[step]!.push(time)
    })
  }
  const [parsing = 1, ...rest] = times.map(median)
  console.log(`${pages.length} pages, ${ROUNDS} rounds`)
  for (const [step, time] of [parsing, ...rest].entries()) {
    const each = `${(time / pages.length).toFixed(1)} ms a page`
    console.log(`${STEPS[step]![0].padEnd(18)} ${each.padStart(14)}, ${(time / parsing).toFixed(2)} × parsing`)
  }
}

function readWhole(source: Source): void {
  const result = readArticle(source)
  if ('article' in result) readLanguage(result.article)
}

function pageOf(name: string, file: Buffer): Source {
  const bytes = name.endsWith('.gz') ? gunzipSync(file) : file
  return { id: name, bytes, mediaType: 'text/html', form: 'page', path: name, url: null, retrieved: null, given: {} }
}

/** CPU time of a run, in milliseconds. */
function timeOf(run: () => void): number {
  const start = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]!
}
