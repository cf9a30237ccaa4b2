import type { Span } from '../../text/span.ts'
import type { Token } from '../../text/tokens.ts'
import type { NameKind } from '../reading.ts'
import type { KnownName } from './names-pack.ts'

/** A stretch of tokens, both ends included. */
export interface TokenRange {
  readonly first: number
  readonly last: number
}

/** A stretch of capitalised words that may be a name, or hold several. */
export interface Run extends TokenRange {
  /** Whether its first word would have a capital anyway: at the start of a sentence or of a quotation. */
  readonly atStart: boolean
  /** Whether nearly every word around it has a capital, as in a headline. */
  readonly inHeadline: boolean
}

/** What may be one name, cut out of a run. */
export interface Candidate extends TokenRange, Span {
  readonly atStart: boolean
  readonly inHeadline: boolean
  readonly known: KnownName | null
  /** Decided by its own words; null where the words around it must tell. */
  readonly kind: NameKind | null
  /** The title that stood before it in the run, if any. */
  readonly title: TokenRange | null
  readonly rule: string
}

/** What the steps over one text share. */
export interface Words {
  readonly text: string
  readonly tokens: readonly Token[]
}

/** The words of a range as they stand in the text. */
export function wordsOf({ text, tokens }: Words, { first, last }: TokenRange): string {
  return text.slice(tokens[first]!.start, tokens[last]!.end)
}

/** Whether a word begins with a capital letter. */
export function isCapitalised(token: Token): boolean {
  return token.kind === 'word' && token.text[0] !== token.lower[0]
}

/** Whether only one blank or line break stands between two tokens. */
export function isNext({ text, tokens }: Words, left: number, right: number): boolean {
  const gap = tokens[right]!.start - tokens[left]!.end
  return gap === 1 && /\s/.test(text[tokens[left]!.end]!)
}

/** Whether two tokens touch. */
export function touches({ tokens }: Words, left: number, right: number): boolean {
  return right < tokens.length && tokens[right]!.start === tokens[left]!.end
}
