import { readFileSync, writeFileSync } from 'node:fs'
import { sentenceWords } from '../src/language/en/sentences/sentence-words.ts'
import { splitSentences } from '../src/text/sentences.ts'
import { tokenise } from '../src/text/tokens.ts'
import { foldWords } from './train/fold-words.ts'

// node bench/learn-ordinary-words.ts OUT.ts FILE.ndjson…: learns the words that news writes in small letters from the
// `text` of NDJSON documents, and writes src/language/en/names/words/ordinary-words.ts.

/** Documents a word must stand in, in small letters. */
const FEWEST_DOCUMENTS = 5
/** Small-letter uses for each use with a capital in mid-sentence; a word below it is as often a name. */
const SMALL_SHARE = 0.15

const [out, ...files] = process.argv.slice(2)
const documents = new Map<string, number>()
const small = new Map<string, number>()
const capital = new Map<string, number>()

for (const file of files) {
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const { text } = line ? (JSON.parse(line) as { text?: string }) : {}
    if (text) count(text)
  }
}

const learned = [...small.keys()]
  .filter((word) => word.length > 1 && documents.get(word)! >= FEWEST_DOCUMENTS)
  .filter((word) => small.get(word)! >= (capital.get(word) ?? 0) * SMALL_SHARE)
  .sort()
if (out) writeFileSync(out, moduleOf(learned))
console.log(`${learned.length} words`)

function count(text: string): void {
  const seen = new Set<string>()
  const starts = new Set(splitSentences(text, sentenceWords).map(({ start }) => start))
  let opens = true
  for (const { text: word, lower, kind, start } of tokenise(text)) {
    if (/^\p{Ll}+$/u.test(word)) {
      small.set(lower, (small.get(lower) ?? 0) + 1)
      seen.add(lower)
    } else if (/^\p{Lu}\p{Ll}+$/u.test(word) && !opens && !starts.has(start)) {
      capital.set(lower, (capital.get(lower) ?? 0) + 1)
    }
    opens = kind === 'sign'
  }
  for (const word of seen) documents.set(word, (documents.get(word) ?? 0) + 1)
}

function moduleOf(words: readonly string[]): string {
  return `import { sortedWords, type WordList } from '../../../../text/word-list.ts'

/**
 * Words that English news writes in small letters: a capital on one of them at a sentence's start says nothing. Learned by
 * \`bench/learn-ordinary-words.ts\` from the open halves of four sets of news (quotes, times, events, timelines):
 * in small letters in at least ${FEWEST_DOCUMENTS} articles, and not nearly always with a capital in mid-sentence.
 */
export const ORDINARY_WORDS: WordList = sortedWords(\`
${foldWords(words)
  .map((line) => `  ${line}`)
  .join('\n')}
\`)
`
}
