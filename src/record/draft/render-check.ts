import type { CheckedSentence, Evidence } from './check-draft.ts'

const MARKS = { supported: '✓', contradicted: '✗', disputed: '≠', none: '·' } as const

/** A checked draft for a person: each sentence with its verdict, and the words for and against it. */
export function renderCheck(sentences: readonly CheckedSentence[]): string {
  return sentences
    .map(({ text, verdict, origins, supports, contradicts }) =>
      [
        `${MARKS[verdict]} ${verdict}${origins > 1 ? ` by ${origins} origins` : ''}: ${oneLine(text)}\n`,
        ...supports.map((one) => `    for      ${wordEvidence(one)}`),
        ...contradicts.map((one) => `    against  ${wordEvidence(one)}`),
      ].join(''),
    )
    .join('\n')
}

function wordEvidence({ span, conflicts }: Evidence): string {
  const why = conflicts
    .filter(({ kind }) => kind !== 'turned')
    .map(({ kind, draft, source }) => `${kind}: “${draft}” there “${source}”`)
  return `[${span.article}] “${oneLine(span.exact)}”${why.length > 0 ? ` (${why.join('; ')})` : ''}\n`
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()
