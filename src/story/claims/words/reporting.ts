/** English words that only say that somebody says something: they tell of the report, and nothing of what is claimed. */
export const REPORTING_WORDS: ReadonlySet<string> = new Set(
  `say says said saying tell tells told telling add adds added adding announce announces announced announcing state stated
  states stating report reports reported reportedly reporter reporters accord according note noted remark remarked comment
  commented declare declared statement spokesman spokeswoman spokesperson official officials news agency agencies press
  earlier meanwhile however also figure figures number amid`.split(/\s+/),
)
