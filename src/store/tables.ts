import type { Generated } from 'kysely'

/** Every table of a store. Moments are ISO 8601 in UTC, `…_until` milliseconds since 1970; JSON is text, and larger JSON compressed bytes. */
export interface Tables {
  original: OriginalTable
  retrieval: RetrievalTable
  article: ArticleTable
  version: VersionTable
  story: StoryTable
  membership: MembershipTable
  story_alias: StoryAliasTable
  lease: LeaseTable
  search_document: SearchDocumentTable
  seen: SeenTable
  decision: DecisionTable
  grouping_report: GroupingReportTable
  grouping_carrier: GroupingCarrierTable
  grouping_neighbour: GroupingNeighbourTable
  news: NewsTable
  answer: AnswerTable
  watch: WatchTable
  watch_entry: WatchEntryTable
  watch_original: WatchOriginalTable
  watch_log: WatchLogTable
  validator: ValidatorTable
  front_page: FrontPageTable
}

/** Bytes as they came, each kept once, under their hash. */
interface OriginalTable {
  sha256: string
  /** How many bytes came in. */
  size: number
  /** `zstd`, or `none` where compression gains nothing. */
  encoding: string
  bytes: Uint8Array
}

/** One arrival of one document: from where, when, with which headers. Those that wait are the reading queue. */
interface RetrievalTable {
  id: Generated<number>
  article: number
  /** The bytes that came in. */
  original: string
  /** The bytes that are read: the same, or the text that was taken out of them (a mail, a PDF). */
  document: string
  media_type: string
  /** What the original was, where the document is something else; else null. */
  original_media_type: string | null
  form: string
  path: string | null
  url: string | null
  charset: string | null
  /** What was said of the document on the way: JSON of `Given`. */
  given: string
  /** Headers of the transport: JSON, or null. */
  headers: string | null
  /** When the bytes were fetched as the door says, ISO 8601; null where nobody knows. */
  retrieved: string | null
  /** When the store took them. */
  kept_at: string
  /** `waiting`, `read`, `same` (nothing new against the version before) or `unread`. */
  state: string
  code: string | null
  reason: string | null
  /** The version that it is, or is the same as. */
  version: number | null
  holder: string | null
  leased_until: number | null
  /** Goes up with each lease: who comes back with an old one has no effect. */
  token: Generated<number>
}

/** One article by its address (or path, or id), through all its versions. */
interface ArticleTable {
  id: Generated<number>
  /** What makes it this article: `address:…`, `file:…` or `id:…`. */
  identity: string
  /** Its id in records, unique in the store. */
  name: string
  /** The number of the newest version; null until one was read. */
  version: number | null
  /** 1 where the newest version has not been grouped yet. */
  ungrouped: Generated<number>
}

/** One state of an article: its text and reading. */
interface VersionTable {
  article: number
  number: number
  retrieval: number
  title: string | null
  /** The article's own day of publication, ISO 8601, or null. */
  published: string | null
  /** SHA-256 of the report's JSON without what only tells how it came. */
  content: string
  /** Article and reading: compressed JSON of `Report`. */
  report: Uint8Array
  /** What changed against the version before: JSON, null for the first. */
  changes: string | null
  /** The version of Dateline that read it. */
  reader: string
  made_at: string
}

/** A story that keeps its handle while it grows. */
interface StoryTable {
  id: Generated<number>
  /** The id of its first record; never changes. */
  handle: string
  /** The id of its present record (it is made of the members' ids). Null until the first was made. */
  name: string | null
  title: string | null
  span_from: string | null
  span_to: string | null
  articles: Generated<number>
  origins: Generated<number>
  /** 1 where members changed since the record was made. */
  stale: Generated<number>
  /** Goes up with each change of members: a record made from older ones is not stored. */
  edition: Generated<number>
  /** The record: compressed JSON, its SHA-256, and when and by which Dateline it was made. */
  record: Uint8Array | null
  hash: string | null
  made_at: string | null
  teller: string | null
}

/** The page of a long story's record, drawn when that was made. */
interface FrontPageTable {
  story: number
  /** Of the record's JSON. */
  hash: string
  /** The build that drew it. */
  drawn_by: string
  /** Compressed. */
  html: Uint8Array
}

/** Which story an article belongs to, with which version, and why. */
interface MembershipTable {
  article: number
  story: number
  version: number
  because: string
}

/** Ids that a story once had, or that stories had which are part of it now. */
interface StoryAliasTable {
  alias: string
  story: number
  /** Of the handle of a story that has gone into this one: the id that its record had. */
  former: string | null
}

/** Work that only one process does at a time. */
interface LeaseTable {
  name: string
  holder: string | null
  leased_until: number
  token: number
}

/** Something of a story's record that can be found. The words are in an index beside it: FTS5 on SQLite, a tsvector on PostgreSQL. */
interface SearchDocumentTable {
  id: Generated<number>
  story: number
  key: string
  /** `article`, `statement`, `figure` or `person`. */
  kind: string
  title: string
  /** Null for an article: its text stands in its version. */
  body: string | null
  /** The article's id in records. */
  article: string
  start_at: number
  end_at: number
  day: string | null
  outlet: string | null
  /** PostgreSQL's index of all its words; SQLite has a table beside for them. */
  words: Generated<string>
}

/** What a reader saw of a story last. */
interface SeenTable {
  reader: string
  story: number
  /** Of the record's JSON. */
  hash: string
  /** The record's compressed JSON. */
  record: Uint8Array
  seen_at: string
}

/** What a reader put right. Undone decisions stay, without effect. */
interface DecisionTable {
  id: Generated<number>
  kind: string
  /** JSON of `KeptVerdict`. */
  verdict: string
  /** The handle of the story it was made on, and JSON of the article ids that the story had. */
  story: string
  articles: string
  /** What was decided, in words. */
  words: string
  reason: string | null
  reader: string
  made_at: string
  undone_at: string | null
}

/** What grouping keeps of an article's version (`ReportTerms`). */
interface GroupingReportTable {
  key: number
  article: number
  version: number
  /** Days since 1970; null where the report has no date. */
  day: number | null
  /** JSON of its numbered things, and of its id, title and leading terms. */
  numbered: string
  head: string
  /** Its terms and their weights, four bytes each, little-endian. */
  terms: Uint8Array
  weights: Uint8Array
  /** The least key of the group it was joined to by likeness; null where it is alone. */
  joined: number | null
}

/** Who carries a leading term, by day: undated ones stand last. */
interface GroupingCarrierTable {
  term: number
  day: number
  key: number
}

/** Whom a report lists among its nearest, and how alike their words are. */
interface GroupingNeighbourTable {
  lister: number
  listed: number
  cosine: number
}

/** What was new in a story each time its record was told: what programs follow, by its number. */
interface NewsTable {
  /** Goes up in the order in which records became visible: one process tells at a time. */
  number: Generated<number>
  story: number
  /** Of the record's JSON. */
  hash: string
  /** Compressed JSON of `Changes`; null for a story's first record, all of which is new. */
  changes: Uint8Array | null
  told_at: string
}

/** What was answered to a line of a request that has a key of its own: the same line gets it again, and has no second effect. */
interface AnswerTable {
  request: string
  line: number
  /** Of the line as it came. */
  hash: string
  article: number
  kind: string
  given_at: string
}

/** An address or folder that is followed, how it is doing, and the lease of who looks at it. */
interface WatchTable {
  id: Generated<number>
  /** An http(s) address, or a folder's absolute path. */
  address: string
  /** `feed`, `page` or `folder`; null until it was looked at. */
  kind: string | null
  title: string | null
  added_at: string
  /** Milliseconds from one look to the next, and when the next is due (since 1970). */
  interval_ms: number
  next_at: number
  looked_at: string | null
  /** What the last look came to, in words. */
  result: string | null
  /** Looks that failed since the last one that did not. */
  failures: Generated<number>
  /** The validators of the answer that was worked through last. */
  etag: string | null
  last_modified: string | null
  holder: string | null
  leased_until: number | null
  /** Goes up with each lease: who comes back with an old one has no effect. */
  token: Generated<number>
}

/** What was seen of one entry of a feed, or one file of a folder. */
interface WatchEntryTable {
  watch: number
  key: string
  /** Tells one state of the entry from another; null where its page is still wanted. */
  mark: string | null
  /** How often its page could not be had. */
  failures: Generated<number>
  /** For how many looks it has not been there. */
  missed: Generated<number>
}

/** The bytes of feeds as they came, each time they were others. */
interface WatchOriginalTable {
  id: Generated<number>
  watch: number
  original: string
  /** JSON. */
  headers: string
  retrieved: string
}

/** What happened to a watch: the newest lines of each are kept. */
interface WatchLogTable {
  id: Generated<number>
  watch: number
  at: string
  /** `failed`, `back` or `news`. */
  about: string
  words: string
}

/** The validators of the last answer of an entry's page. */
interface ValidatorTable {
  address: string
  etag: string | null
  last_modified: string | null
}
