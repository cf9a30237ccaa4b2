import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { english } from '../src/language/en/english.ts'
import { findFigures } from '../src/language/figures/find-figures.ts'
import { findNames } from '../src/language/names/find-names.ts'
import { splitPieces } from '../src/language/patterns/piece.ts'
import type { Prose } from '../src/language/read-language.ts'
import { readLanguage } from '../src/language/read-language.ts'
import type { StatementLayout } from '../src/language/statements/describe-statements.ts'
import { findStatements } from '../src/language/statements/find-statements.ts'
import { parseText } from '../src/language/statements/parse-text.ts'
import { findTimes } from '../src/language/times/find-times.ts'
import { findQuotations } from '../src/text/quotations.ts'
import { splitSentences } from '../src/text/sentences.ts'
import { tokenise } from '../src/text/tokens.ts'

/** Rounds before the clock is looked at, so that the compiler has seen all; and rounds measured. */
const WARM = 3
const ROUNDS = 9

type Laid = Parameters<typeof findNames>[0] & StatementLayout

/** The parts of the room, each run over articles whose earlier parts are done. */
const PARTS: readonly (readonly [name: string, run: (laid: Laid) => unknown])[] = [
  ['sentences', ({ text }) => [splitSentences(text, english.sentences), splitPieces(tokenise(text))]],
  ['times', (laid) => findTimes(laid, english.times)],
  ['figures', (laid) => findFigures(laid, english.figures)],
  ['names', (laid) => findNames(laid, english.names)],
  ['tagging', tag],
  ['statements', (laid) => findStatements(laid, english.statements)],
]

/**
 * What reading clean English costs: CPU time of one warm process by part, and the articles a second that one core reads.
 * The median of several rounds over all articles of a set (`dev` unless another is named) in NAME.ndjson of a folder.
 */
export function runLanguageSpeed(data: string, set = 'dev'): void {
  const file = readdirSync(data).find((name) => name === `${set}.ndjson`)
  if (!file) throw new Error(`${data} holds no ${set}.ndjson`)
  const articles = readFileSync(join(data, file), 'utf8').split('\n').filter(Boolean).map(proseOf)
  const laid = articles.map(layOut)
  const whole: number[] = []
  const times: number[][] = PARTS.map(() => [])
  for (let round = -WARM; round < ROUNDS; round++) {
    const time = timeOf(() => articles.map((article) => readLanguage(article)))
    const each = PARTS.map(([, run]) => timeOf(() => laid.forEach(run)))
    if (round < 0) continue
    whole.push(time)
    for (const [part, one] of each.entries()) times[part]!.push(one)
  }
  const letters = articles.reduce((sum, { text }) => sum + text.length, 0)
  console.log(
    `${articles.length} articles of ${(letters / articles.length / 1000).toFixed(1)} thousand letters, ${ROUNDS} rounds`,
  )
  const medians = times.map(median)
  const tagging = medians[PARTS.findIndex(([name]) => name === 'tagging')]!
  for (const [part, [name]] of PARTS.entries()) {
    // Statements are found with their tagging; here each shows what it adds.
    print(name, (medians[part]! - (name === 'statements' ? tagging : 0)) / articles.length)
  }
  print('the whole room', median(whole) / articles.length)
}

function print(name: string, milliseconds: number): void {
  const rate = `${(1000 / milliseconds).toFixed(0)} articles/s of one core`
  console.log(`${name.padEnd(15)} ${milliseconds.toFixed(2).padStart(6)} ms an article  ${rate.padStart(30)}`)
}

function proseOf(line: string): Prose {
  const { text, title, published } = JSON.parse(line) as { text: string; title: string; published?: string }
  return { text, title, language: 'en', published: published ? { value: published, precision: 'day' } : null }
}

function layOut({ text, published }: Prose): Laid {
  const tokens = tokenise(text)
  const layout = {
    text,
    tokens,
    sentences: splitSentences(text, english.sentences),
    pieces: splitPieces(tokens),
    published,
  }
  const times = findTimes(layout, english.times)
  return { ...layout, times, ...findNames({ ...layout, times }, english.names) }
}

function tag(laid: Laid): void {
  const { words, tagger } = english.statements
  parseText(laid, findQuotations(laid.text), words, tagger)
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
