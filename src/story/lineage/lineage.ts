import type { Citation } from '../citation.ts'

/** A passage that stands, word for word or nearly, in two articles; `a` is the earlier article, as far as is known. */
export interface Reuse {
  readonly a: Citation
  readonly b: Citation
  readonly words: number
  readonly exact: boolean
  /** An outlet's own earlier words, which it sets under the news of a later day: carried over, but no copy of the report. */
  readonly background: boolean
}

/** What a report made of one that it took from; a text merged from two has two, the one it took most from first. Kept, changed and cut are the other's words; kept, changed and added its own. */
export interface Descent {
  readonly article: string
  /** The earlier article. */
  readonly from: string
  readonly kept: number
  /** Words that stand in the place of others. */
  readonly changed: number
  readonly cut: number
  readonly added: number
  /** The part of its own words that is kept: 0 to 1. */
  readonly share: number
}

/** What a family of reports goes back to: an agency, the earliest article of reused text, or the one report itself. */
export interface Origin {
  readonly id: string
  readonly label: string
  readonly articles: readonly string[]
  readonly basis: 'credit' | 'reuse' | 'sole'
  /** Ids of the reader's decisions that made it what it is. */
  readonly decided: readonly string[]
  /** Sources that several reports cite ("told Interfax"): a second dependence, shown beside the first. */
  readonly cites: readonly { readonly name: string; readonly evidence: readonly Citation[] }[]
  /** For a `sole` origin: earlier reports whose wording it follows without a passage being copied; shown, not counted. */
  readonly follows: readonly {
    readonly article: string
    readonly evidence: readonly (readonly [Citation, Citation])[]
  }[]
}

/** An origin as far as families go; what its reports cite and follow is added to it. */
export type Family = Pick<Origin, 'id' | 'label' | 'articles' | 'basis' | 'decided'>

/** The copies and origins of a story's reports. */
export interface Lineage {
  readonly reuse: readonly Reuse[]
  readonly origins: readonly Origin[]
  /** Who carries whose text, and what became of it: a tree, in order of publication. */
  readonly descent: readonly Descent[]
  /** Article id to origin id. */
  readonly originOf: ReadonlyMap<string, string>
}
