/** A language's words for numbers. */
export interface NumberWords {
  /** Words that add: one, fourteen, thirty. */
  readonly ones: ReadonlyMap<string, number>
  /** Words that multiply what stands before them: hundred, thousand, million, and their short forms. */
  readonly scales: ReadonlyMap<string, number>
  /** Words that may stand between ("two hundred and five"). */
  readonly joints: ReadonlySet<string>
  /** First, second, 21st in words. */
  readonly ordinals: ReadonlyMap<string, number>
  /** The sign between groups of three digits, and the one before a fraction: "115,000", "1.3". */
  readonly marks: { readonly group: string; readonly point: string }
  /** Suffixes that make digits an ordinal: "7th". */
  readonly ordinalSuffix: RegExp
  /** Suffixes of scale written onto digits: "1.2bn". */
  readonly scaleSuffixes: ReadonlyMap<string, number>
}
