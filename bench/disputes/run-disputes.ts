import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Citation } from '../../src/story/citation.ts'
import { tellStories } from '../../src/story/tell-stories.ts'
import { overlaps, type Span } from '../../src/text/span.ts'
import { type MarkedReport, readMarkedReports } from '../claims/marked-reports.ts'

/** A sentence and its marks: "3+" asserts what dispute 3 is about (fixtures/disputes/README.md). */
interface Sentence extends Span {
  readonly article: string
  readonly marks: readonly string[]
}

/** What was found and what should have been, with what is wrong in words. */
interface Score {
  right: number
  found: number
  marked: number
  readonly wrong: string[]
}

const SIGNS = { disputes: ['+', '-'], steps: ['<', '>'] } as const

/**
 * Scores the disputes of words and the turns of positions that the record has, on stories marked by hand.
 *
 * @param data a folder of folders of marked stories
 */
export function runDisputes(data: string, only: string | undefined, errors: boolean): void {
  const folders = readdirSync(data, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  for (const { name: folder } of folders) {
    if ((only && folder !== only) || !existsSync(join(data, folder))) continue
    const [disputes, steps, sentences] = [empty(), empty(), empty()]
    for (const { name, reports } of readMarkedReports(join(data, folder)))
      scoreStory(name, reports, { disputes, steps, sentences })
    console.log(`── disputes ${folder}`)
    for (const [what, score] of Object.entries({ disputes, steps, sentences })) console.log(line(what, score))
    if (errors) for (const wrong of [...disputes.wrong, ...steps.wrong, ...sentences.wrong]) console.log(wrong)
  }
}

function scoreStory(
  name: string,
  marked: readonly MarkedReport[],
  { disputes, steps, sentences }: Readonly<Record<'disputes' | 'steps' | 'sentences', Score>>,
): void {
  const known = marked.flatMap(sentencesOf)
  const [story] = [
    ...tellStories(
      marked.map(({ report }) => report),
      { oneStory: true },
    ),
  ]
  const found = story!.disputes
    .filter(({ kind }) => kind === 'statement')
    .map(({ topic, sides }) => ({ words: topic, evidence: sides.flatMap(({ evidence }) => evidence) }))
  for (const { number, evidence } of judge(name, known, 'disputes', found, disputes)) {
    const held = known.filter((sentence) => evidence.some((citation) => isAt(sentence, citation)))
    const due = known.filter(({ marks }) => marks.some((mark) => /[+-]$/.test(mark) && numberOf(mark) === number))
    sentences.marked += due.length
    sentences.found += held.filter((one) => due.includes(one) || !one.marks.includes(`${number}~`)).length
    sentences.right += held.filter((one) => due.includes(one)).length
    for (const one of held)
      if (!one.marks.some((mark) => numberOf(mark) === number))
        sentences.wrong.push(`${name} false in ${number}: ${textAt(marked, one)}`)
    for (const one of due)
      if (!held.includes(one)) sentences.wrong.push(`${name} missed in ${number}: ${textAt(marked, one)}`)
  }
  const turns = story!.developments
    .filter(({ kind }) => kind === 'position')
    .map(({ of, what, from, to }) => ({ words: `${of}: ${what}`, evidence: [from, to] }))
  judge(name, known, 'steps', turns, steps)
}

function judge(
  name: string,
  known: readonly Sentence[],
  kind: keyof typeof SIGNS,
  found: readonly { readonly words: string; readonly evidence: readonly Citation[] }[],
  score: Score,
): { number: string; evidence: readonly Citation[] }[] {
  const right: { number: string; evidence: readonly Citation[] }[] = []
  const [one, other] = SIGNS[kind]
  const open = new Set(
    known.flatMap(({ marks }) => marks.filter((mark) => mark.endsWith(one) || mark.endsWith(other)).map(numberOf)),
  )
  for (const number of open)
    if (![one, other].every((sign) => known.some(({ marks }) => marks.includes(number + sign)))) open.delete(number)
  score.marked += open.size
  score.found += found.length
  for (const { words, evidence } of found) {
    const marks = new Set(
      known.flatMap((sentence) => (evidence.some((citation) => isAt(sentence, citation)) ? sentence.marks : [])),
    )
    const number = [...open].find((number) => marks.has(number + one) && marks.has(number + other))
    if (number === undefined) {
      score.wrong.push(`${name} false ${kind}: ${words}`)
      continue
    }
    open.delete(number)
    score.right++
    right.push({ number, evidence })
  }
  for (const number of open) score.wrong.push(`${name} missed ${kind} ${number}`)
  return right
}

function sentencesOf({ report, marks }: MarkedReport): Sentence[] {
  return report.reading.sentences.map(({ start, end }) => ({
    article: report.article.id,
    start,
    end,
    marks: marks.filter(({ at }) => at >= start && at < end).map(({ words }) => words),
  }))
}

function isAt(sentence: Sentence, citation: Citation): boolean {
  return sentence.article === citation.article && overlaps(sentence, citation)
}

function numberOf(mark: string): string {
  return mark.slice(0, -1)
}

function textAt(marked: readonly MarkedReport[], { article, start, end }: Sentence): string {
  return marked.find(({ report }) => report.article.id === article)!.report.article.text.slice(start, end)
}

function line(what: string, { right, found, marked }: Score): string {
  const share = (all: number): string => (all === 0 ? '–' : (right / all).toFixed(2))
  return `${what.padEnd(10)} ${right} right of ${found} found and ${marked} marked: precision ${share(found)}, recall ${share(marked)}`
}

function empty(): Score {
  return { right: 0, found: 0, marked: 0, wrong: [] }
}
