/** A group of reports that are one story, and why each belongs: article id → words. Members are sorted. */
export interface Group {
  readonly members: readonly string[]
  readonly because: ReadonlyMap<string, string>
}
