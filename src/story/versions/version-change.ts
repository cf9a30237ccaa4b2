/** A later state of an article, and what was changed in it against the one before. */
export interface Revision extends VersionChange {
  /** Its number among the versions, from 2. */
  readonly version: number
  /** When it was retrieved, else kept: ISO 8601. */
  readonly at: string
}

/** What one version of an article says otherwise than the version before, each in the words of the two. */
export interface VersionChange {
  readonly headline: { readonly from: string | null; readonly to: string | null } | null
  /** Sentences that came, went, or stand otherwise, in their order. */
  readonly passages: readonly { readonly from: string | null; readonly to: string | null }[]
  /** Numbers that changed within a sentence that stayed otherwise. */
  readonly figures: readonly { readonly from: string; readonly to: string; readonly counted: string | null }[]
  /** Direct speech that came and that went. */
  readonly quotations: { readonly added: readonly string[]; readonly removed: readonly string[] }
  /** Tags and notes that the newer one has and the older had not: "CORRECTED-", "(Corrects the number …)". */
  readonly notices: readonly { readonly kind: string; readonly words: string }[]
}
