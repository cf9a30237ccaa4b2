import { splitParagraphs } from '../../text/paragraphs.ts'
import type { Quotation } from '../../text/quotations.ts'
import type { Layout } from '../layout.ts'
import type { HashedWeights } from '../tagging/hashed-weights.ts'
import { tagWords } from '../tagging/tag-words.ts'
import type { WordsPack } from '../tagging/word-codes.ts'
import { codeWords } from '../tagging/word-codes.ts'
import type { Parsed } from './units.ts'
import { indexBySpan } from './units.ts'

/** Lays a text out for the models: words coded and tagged, and the sentence, paragraph and quotation each is in. */
export function parseText(
  { text, tokens, sentences }: Pick<Layout, 'text' | 'tokens' | 'sentences'>,
  quotations: readonly Quotation[],
  words: WordsPack,
  tagger: HashedWeights,
): Parsed {
  const codes = codeWords(tokens, words)
  return {
    tokens,
    codes,
    tags: tagWords(tokens, sentences, codes, tagger),
    sentenceOf: indexBySpan(tokens, sentences),
    paragraphOf: indexBySpan(tokens, splitParagraphs(text)),
    quotationOf: indexBySpan(tokens, quotations),
  }
}
