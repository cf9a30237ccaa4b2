import { wrapAnsi } from 'fast-wrap-ansi'
import type { CheckedSentence, Evidence } from './check-draft.ts'

const MARKS = { supported: '✓', contradicted: '✗', disputed: '≠', none: '·' } as const

/** Where the words of evidence begin, in columns. */
const INDENT = 13

/** A checked draft for a person: each sentence with its verdict, and the words for and against it, in lines of `width` columns. */
export function renderCheck(sentences: readonly CheckedSentence[], width: number): string {
  const hang = (text: string, indent: number): string =>
    wrapAnsi(text, Math.max(20, width - indent), { hard: true }).replaceAll('\n', `\n${' '.repeat(indent)}`)
  return sentences
    .map(({ text, verdict, origins, supports, contradicts }) =>
      [
        `${hang(`${MARKS[verdict]} ${verdict}${origins > 1 ? ` by ${origins} origins` : ''}: ${oneLine(text)}`, 2)}\n`,
        ...supports.map((one) => `    for      ${hang(wordEvidence(one), INDENT)}\n`),
        ...contradicts.map((one) => `    against  ${hang(wordEvidence(one), INDENT)}\n`),
      ].join(''),
    )
    .join('\n')
}

function wordEvidence({ span, conflicts }: Evidence): string {
  const why = conflicts
    .filter(({ kind }) => kind !== 'turned')
    .map(({ kind, draft, source }) => `${kind}: “${draft}” there “${source}”`)
  return `[${span.article}] “${oneLine(span.exact)}”${why.length > 0 ? ` (${why.join('; ')})` : ''}`
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()
