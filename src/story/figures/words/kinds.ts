/** How the count of a kind goes on: it only grows, it may go either way from day to day, or it is one number of one thing. */
export type Course = 'grows' | 'moves' | 'stands'

/** What the news counts, with the English words that say so. */
export interface Kind {
  /** How an editor heads its line. */
  readonly label: string
  readonly course: Course
  /** What numbers of it are: counts of people or things, percentages, or money. */
  readonly measured: 'count' | 'percent' | 'money'
  /** Words beside the number that say it. */
  readonly words: string
  /** The same in several words. */
  readonly phrases?: RegExp
  /** Whether only people are counted so. */
  readonly ofPeople: boolean
  /** Whether who or what is counted parts one count from another: soldiers killed and children killed, but not workers and people who marched. */
  readonly ofWhom: boolean
  /** Whether only the noun counted says it: of "jobs" in "nine jobs", not of "people with jobs". */
  readonly asNoun?: boolean
}

const count = (label: string, course: Course, ofWhom: boolean, words: string, phrases?: RegExp): Kind => ({
  label,
  course,
  measured: 'count',
  ofPeople: true,
  ofWhom,
  words,
  ...(phrases && { phrases }),
})
const money = (label: string, course: Course, words: string): Kind => ({
  label,
  course,
  measured: 'money',
  ofPeople: false,
  ofWhom: false,
  words,
})

/**
 * "37 people were killed", "killing at least 37", "37 dead" and "the toll rose to 37" count the same; "37 people" alone does
 * not say what it counts. The list is open: what is not in it is compared by its own nouns.
 */
export const KINDS: Readonly<Record<string, Kind>> = {
  killed: count(
    'killed',
    'grows',
    true,
    'kill kills killed killing dead died die dies death deaths toll fatalities perished lives drowned bodies',
  ),
  injured: count(
    'injured',
    'grows',
    true,
    'injured injuring injure wounded wounding wound hurt injuries hospitalised hospitalized',
  ),
  casualties: count('casualties', 'grows', true, 'casualties'),
  missing: count('missing', 'moves', false, 'missing unaccounted'),
  arrested: count('arrested', 'grows', true, 'arrested arresting arrest arrests detained detaining detain'),
  captured: count('captured', 'grows', true, 'captured capturing hostage hostages abducted kidnapped'),
  evacuated: count('evacuated', 'moves', false, 'evacuated evacuating evacuate'),
  displaced: count(
    'displaced',
    'moves',
    false,
    'displaced homeless fled flee displacing uprooted refugees',
    /\b(?:lost|losing) their homes\b/i,
  ),
  infected: count('infected', 'grows', false, 'infected infections infection infecting cases sickened'),
  rescued: count('rescued', 'grows', true, 'rescued rescuing saved'),
  trapped: count('trapped', 'moves', false, 'trapped trapping stranded stranding besieged besieging'),
  survived: count('survived', 'moves', true, 'survivors survived'),
  attended: count(
    'took part',
    'stands',
    false,
    'turnout protesters demonstrators marchers participants crowd marched protested rallied demonstrated attended attending rally march',
    /\b(?:took|taken|take|taking) part\b|\bturned out\b/i,
  ),
  aboard: count('aboard', 'stands', true, 'aboard carrying', /\bon board\b/i),
  jobs: { ...count('jobs', 'moves', false, 'jobs job posts redundancies layoffs'), asNoun: true, ofPeople: false },
  destroyed: {
    ...count(
      'destroyed',
      'moves',
      true,
      'destroyed destroying destroy destroys damaged damaging levelled flattened collapsed',
    ),
    ofPeople: false,
  },
  unpowered: {
    ...count('without power', 'moves', false, '', /\bwithout (?:power|electricity)\b/i),
    ofPeople: false,
  },
  burned: {
    ...count('burned', 'grows', true, 'burned burnt charred scorched blackened torched'),
    ofPeople: false,
  },
  contained: { ...count('contained', 'moves', false, 'contained'), measured: 'percent', ofPeople: false },
  turnout: { ...count('turnout', 'moves', false, 'turnout'), measured: 'percent', ofPeople: false },
  price: money(
    'price',
    'moves',
    'acquire acquiring acquired acquisition buy buying bought purchase takeover bid offer offered offering merger sale sell sold buyout',
  ),
  damage: money('damage', 'moves', 'damage damages'),
  loss: money('loss', 'stands', 'loss losses'),
  profit: money('profit', 'stands', 'profit profits earnings'),
  revenue: money('revenue', 'stands', 'revenue revenues turnover'),
  fee: money('fee', 'stands', 'fee fees'),
  fine: money('fine', 'stands', 'fine fined penalty'),
  debt: money('debt', 'stands', 'debt debts'),
  deficit: money('deficit', 'stands', 'deficit shortfall'),
  savings: money('savings', 'stands', 'save saving savings'),
  aid: money('aid', 'moves', 'aid donated donation donations pledge pledged relief rebuilding reconstruction'),
  payment: money('payment', 'stands', 'ransom payment payments'),
}

/** Words for people in general: whom a count is of is not said. */
export const GENERIC: ReadonlySet<string> = new Set(
  'people person persons others victims residents inhabitants lives bodies individuals total passengers'.split(' '),
)

/** Words for people, with GENERIC and the endings of those who do something: who can be killed, injured, arrested or take part. */
export const PERSONS: ReadonlySet<string> = new Set(
  'soldiers troops police policemen children child students pupils boys girls guests fans crew nurses doctors pilots families relatives villagers migrants refugees tourists staff hostages civilians men women personnel infants babies pedestrians teachers crewmen crewmembers members adults monks nuns servicemen journalists deputies clients patients militants insurgents rebels guards citizens nationals americans nationals'.split(
    ' ',
  ),
)
export const PERSON_ENDING = /(?:ers|ors|ists|ees|ants|ians|men|women|people|children)$/
export const NO_PERSONS: ReadonlySet<string> = new Set(
  'numbers papers others trailers computers centers quarters shelters doors floors motors tractors trees fees restaurants plants headquarters fighters-jets engines letters rivers towers'.split(
    ' ',
  ),
)

/** Nouns for one thing: houses and homes that were destroyed are one count. */
export const SAME_NOUN: Readonly<Record<string, string>> = {
  houses: 'homes',
  house: 'homes',
  buildings: 'homes',
  dwellings: 'homes',
  troops: 'soldiers',
  servicemen: 'soldiers',
  kids: 'children',
  child: 'children',
  men: 'people',
  man: 'people',
  woman: 'women',
}

/** Words that part one count from another: suspected cases and confirmed ones are two counts. */
export const GRADES: ReadonlySet<string> = new Set(
  'suspected probable possible likely new fresh non-fatal fatal serious critical'.split(' '),
)

/** Units that measure rather than count: what they measure is seldom the same, even where the words are alike. */
export const MEASURES: ReadonlySet<string> = new Set(
  `% percent percentage point points cents km kilometres
  kilometers miles mile metres meters feet kph mph degrees hours minutes times magnitude storey`.split(/\s+/),
)

/** A number of what was counted just before: "put the number at 1,000", "said it was 25 percent". */
export const STANDS_FOR_COUNT = /\b(?:number|figure|total|count|it|that|tally|estimate|spoke of|speaks of)\b/i

/** Before an amount of money: the same. */
export const STANDS_FOR_MONEY =
  /\b(?:spoke of|speaks of|figure|total|put (?:it|them)|it (?:would|could|was|may|might))\b/i

/** What leads from the words that say what is counted to a number without a noun: "rose to 14", "put the number at 1,000". */
export const LINK =
  /\b(?:to|at|of|was|is|were|are|been|reached|reaches|reaching|hit|hits|passed|topped|exceeded|than|from|stood|stands)\s+$/i

/** Around a number that is all the subject there is: "said 80,000 had come". */
export const SAID_BEFORE = /\b(?:said|says|say|that)\s+$/i
export const VERB_AFTER = /^\s+(?:had|have|has|were|was|are|took|came|turned|joined|would)\b/i

/** Money for each of something: "$70 a share", "9 euros per hour". */
export const RATE = /^\s*(?:-a-|(?:an?|per|each|apiece)\s+)\p{L}/iu

/** Before a number: what was said until now. "from 46", "its previous figure of 241", "instead of 4,000". */
export const FORMER =
  /\b(?:from|(?:previous|earlier|initial|first|former)(?:ly)?(?: \p{L}+){0,3}|instead of|up from|down from|rather than|compared with)\s+(?:about |around |some |nearly |at least )?$/iu

/** In a sentence that puts an earlier number right. */
export const CORRECTS =
  /\b(?:(?:fewer|less|more|lower|higher) than (?:first |previously |earlier |initially )?(?:reported|thought|announced|feared|said)|revis(?:ed|ing)|lowered|corrected|instead of|down from)\b/i

/** What a later report says that somebody gave before: "the agency had reported 21 dead on Sunday". */
export const SAID_THEN = /\bhad (?:\p{L}+ly )?(?:reported|said|put|given|counted|announced|spoken)\b/iu

/** A number that is some of another: "another 40", "five more bodies", "12 in Serik alone". */
export const PARTS = /\b(?:another|further|additional|extra|other|more(?! than))\b/i
/** What opens the count of another thing: "nine were killed and another 14 injured". */
export const ANOTHER = /\b(?:another|a further)\s+\S+(?:\s+\S+)?$/i
export const PART_OF = /\bof (?:the|those|them|these|its|their)\b/i
export const PART_AFTER = /^\s*(?:of (?:those|them|the|whom|these|which|its|their)\b|more\b(?! than)|-)/i
/** Behind a number with its noun, "four soldiers of the guard" are no part: "20 people of those on board" are. */
export const PART_AFTER_NOUN =
  /^\s*(?:of (?:those|them|whom|these|which|(?:the|its|their) (?:\d|\p{L}+ (?:people|aboard|on board)))\b|more\b(?! than)|-)/iu
/** A number written out in two words is no part of a word: "thirty-eight", not "15-member". */
export const WRITTEN_OUT = /^\p{L}+ty-(?:one|two|three|four|five|six|seven|eight|nine)\b/iu
/** Between commas behind who is counted: "12 children, most of them under five, had died", "two people, not four, died". */
export const APPOSITION =
  /^,\s(?!(?:and|but|or|while|as|which|who)\b)[^,;:.()“”"]{3,60},(?=\s(?:had|have|has|were|was|are|\p{L}+ed|died)\b)/iu
export const ALONE = /\balone\b/i

/** Numbers in words that may open what is counted: "at least seven people". */
export const OPENING_NUMBER =
  /^(?:(?:at least|at most|more than|fewer than|less than|as many as|up to|about|around|nearly|almost|over|some|only|just)\s+)?(?:a\s+)?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|dozens?(?: of)?|hundreds?(?: of)?|thousands?(?: of)?)\s+/iu

/** What a page counts of itself: pictures beside the text, readers' comments, the letters of a form. */
export const PAGE_UNITS: ReadonlySet<string> = new Set(
  'photo photos picture pictures image images video videos slide slides comment comments share shares character characters'.split(
    ' ',
  ),
)
