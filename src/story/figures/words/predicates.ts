/**
 * What happens to the people or things that are counted, with the English words that say so. "37 people were killed",
 * "killing at least 37" and "37 dead" count the same; "37 people" alone does not say what it counts.
 */
export const PREDICATES: Readonly<Record<string, string>> = {
  killed: 'kill kills killed killing dead died die dies deaths death toll fatalities perished lives drowned',
  injured: 'injured injuring injure wounded wounding wound hurt injuries hospitalised hospitalized',
  missing: 'missing unaccounted',
  arrested: 'arrested arresting arrest arrests detained detaining detain jailed held',
  displaced: 'displaced homeless evacuated evacuating evacuate fled flee displacing uprooted',
  infected: 'infected infections infection infecting cases sickened',
  rescued: 'rescued rescuing survivors saved',
}

/** Words for people in general: "37 people" and "37 civilians killed" may count the same. */
export const GENERIC: ReadonlySet<string> = new Set(
  'people person persons others civilians victims residents inhabitants lives bodies individuals total'.split(' '),
)

/** Words that part one count from another: suspected cases and confirmed ones are two counts. */
export const GRADES: ReadonlySet<string> = new Set(
  'suspected probable possible likely confirmed laboratory-confirmed new fresh non-fatal fatal serious critical'.split(
    ' ',
  ),
)

/** Numbers in words that may open what is counted: "at least seven people". */
export const OPENING_NUMBER =
  /^(?:(?:at least|at most|more than|fewer than|less than|as many as|up to|about|around|nearly|almost|over|some|only|just)\s+)?(?:a\s+)?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|dozens?(?: of)?|hundreds?(?: of)?|thousands?(?: of)?)\s+/iu

/** One more, or some of a number: "another 40", "48 more deaths", "20 of those injured". */
export const PART_BEFORE = /\b(?:another|further|additional|extra|other)\b/i
export const PART_WITHIN = /^(?:[\d.,]+|\p{Ll}+)\s+more\b(?!\s+than\b)/iu
export const PART_AFTER = /^\s*of (?:those|them|the|whom|these|which|its|their)\b|^-/i

/** What a page counts of itself: pictures beside the text, readers' comments, the letters of a form. */
export const PAGE_UNITS: ReadonlySet<string> = new Set(
  'photo photos picture pictures image images video videos slide slides comment comments share shares character characters'.split(
    ' ',
  ),
)

/** Units that measure rather than count: what they measure is seldom the same, even where the words are alike. */
export const MEASURES: ReadonlySet<string> = new Set(
  `% percent percentage point points dollars dollar euros euro pounds pound crowns yen rubles roubles cents km kilometres
  kilometers miles mile metres meters feet kph mph degrees hours minutes times magnitude storey`.split(/\s+/),
)
