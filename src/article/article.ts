import type { SourceMap } from '../text/source-map.ts'

/** One report as published: the body alone, and what the page says of it. Every offset counts UTF-16 units of `text`. */
export interface Article {
  readonly id: string
  readonly source: SourceFacts
  readonly title: string | null
  readonly byline: string | null
  readonly authors: readonly string[]
  readonly agencies: readonly string[]
  readonly outlet: Outlet | null
  readonly dateline: Dateline | null
  readonly url: string | null
  /** ISO 639-1 where there is one, else 639-3; null where the text is too short to tell. */
  readonly language: string | null
  readonly published: ArticleDate | null
  readonly modified: ArticleDate | null
  /** The body; paragraphs are separated by one blank line (a `clean` source keeps its own). */
  readonly text: string
  /** For plain text: which runs of `text` were copied from where in the decoded source. Null for markup. */
  readonly sourceMap: SourceMap | null
  readonly dropped: readonly Dropped[]
  /** What the report says of its own state: corrected, withdrawn, updated, sent again. */
  readonly notices: readonly Notice[]
  readonly warnings: readonly string[]
}

/** A tag of the headline ("CORRECTED-") or a note ("(Corrects the number of passengers …)"). */
export interface Notice {
  readonly kind: 'corrected' | 'withdrawn' | 'updated' | 'repeated'
  readonly words: string
  readonly where: 'title' | 'text' | 'dropped'
}

export interface SourceFacts {
  readonly path: string | null
  readonly url: string | null
  readonly mediaType: string
  readonly sha256: string
  readonly bytes: number
  readonly retrieved: string | null
}

export interface Outlet {
  readonly name: string | null
  readonly domain: string | null
}

/** The "MOSCOW —" that opens a wire story. */
export interface Dateline {
  readonly place: string
}

export type Precision = 'year' | 'month' | 'day' | 'minute' | 'second'

/** A moment as precise as its words, and what it rests on. */
export interface ArticleDate {
  /** ISO 8601 at the precision given; with an offset only where the zone is known. */
  readonly value: string
  readonly precision: Precision
  readonly zone: Zone
  readonly basis: 'stated' | 'markup' | 'address' | 'given' | 'inferred'
  /** The rule that read it or worked it out. */
  readonly rule: string
  /** The words, attribute or address it was read from; for an inferred date, the reasoning in words. */
  readonly evidence: DateEvidence
}

/** The zone a date is told in. */
export interface Zone {
  /** `known` from its own words, `assumed` from the outlet's country or the report's language, or `unknown`. */
  readonly basis: 'known' | 'assumed' | 'unknown'
  /** An offset (`+05:30`) or `UTC` where it is known, a name of the IANA database (`Asia/Kolkata`) where it is assumed. */
  readonly name: string | null
  /** The abbreviation as printed, where several zones share it: `IST`. */
  readonly written?: string
  /** Why that zone is meant, or why it can't be told which. */
  readonly reason?: string
}

export interface DateEvidence {
  readonly words: string
  /** Where the words stand: `text`, `dropped`, `json-ld`, `meta property="…"`, `address` … */
  readonly where: string
}

/** A part of the page that is not the report, and why it was left out. */
export interface Dropped {
  readonly text: string
  readonly rule: string
  readonly reason: string
  /** Where it stood in the decoded plain-text source; null for markup. */
  readonly source: { readonly start: number; readonly end: number } | null
}

/** A document that could not be read as an article, and why. */
export interface Unread {
  readonly id: string
  readonly code: 'empty' | 'binary' | 'not-an-article' | 'too-large' | 'missing' | 'unreadable' | 'malformed'
  readonly reason: string
}
