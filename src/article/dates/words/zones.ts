/** Abbreviations of time zones as news sites print them, with minutes east of Greenwich. Those that several zones share follow below. */
export const ZONES: Readonly<Record<string, number>> = {
  UTC: 0,
  GMT: 0,
  Z: 0,
  WET: 0,
  CET: 60,
  MEZ: 60,
  WEST: 60,
  WAT: 60,
  CEST: 120,
  MESZ: 120,
  EET: 120,
  CAT: 120,
  SAST: 120,
  EEST: 180,
  MSK: 180,
  МСК: 180,
  EAT: 180,
  TRT: 180,
  GST: 240,
  PKT: 300,
  NPT: 345,
  WIB: 420,
  ICT: 420,
  HKT: 480,
  SGT: 480,
  PHT: 480,
  MYT: 480,
  AWST: 480,
  WITA: 480,
  JST: 540,
  KST: 540,
  WIT: 540,
  ACST: 570,
  AEST: 600,
  ACDT: 630,
  AEDT: 660,
  NZST: 720,
  NZDT: 780,
  EST: -300,
  EDT: -240,
  CDT: -300,
  MST: -420,
  MDT: -360,
  PDT: -420,
  ADT: -180,
  NST: -210,
  AKST: -540,
  AKDT: -480,
  HST: -600,
  BRT: -180,
  ART: -180,
}

/** One of the zones that an abbreviation may stand for. */
export interface SharedZone {
  /** Its name in the IANA database. */
  readonly zone: string
  /** Minutes east of Greenwich, in winter and in summer. */
  readonly offsets: readonly number[]
  /** Where it is kept, as a sentence names it. */
  readonly place: string
  /** The endings of its countries' domains. */
  readonly countries: readonly string[]
  /** ISO 639-1 of the languages that are written there and in no other place of the row. */
  readonly languages: readonly string[]
}

/** Abbreviations that name no offset by themselves: what each may stand for. */
export const SHARED_ZONES: Readonly<Record<string, readonly SharedZone[]>> = {
  IST: [
    shared('Asia/Kolkata', [330], 'India', 'in', 'hi mr ta te ml gu kn pa bn or as'),
    shared('Europe/Dublin', [60], 'Ireland', 'ie', 'ga'),
    shared('Asia/Jerusalem', [120], 'Israel', 'il', 'he'),
  ],
  CST: [
    shared('America/Chicago', [-360], 'central North America', 'us ca mx', ''),
    shared('Asia/Shanghai', [480], 'China', 'cn tw', 'zh'),
    shared('America/Havana', [-300], 'Cuba', 'cu', ''),
  ],
  BST: [shared('Europe/London', [60], 'Britain', 'uk', 'cy gd'), shared('Asia/Dhaka', [360], 'Bangladesh', 'bd', 'bn')],
  AST: [
    shared('America/Halifax', [-240], 'Atlantic Canada', 'ca pr bm', ''),
    shared('Asia/Riyadh', [180], 'Arabia', 'sa kw qa bh iq ye', 'ar'),
  ],
  PST: [
    shared('America/Los_Angeles', [-480], 'western North America', 'us ca mx', ''),
    shared('Asia/Manila', [480], 'the Philippines', 'ph', 'tl fil'),
    shared('Asia/Karachi', [300], 'Pakistan', 'pk', 'ur'),
  ],
  ET: [shared('America/New_York', [-300, -240], 'eastern North America', '', '')],
  CT: [shared('America/Chicago', [-360, -300], 'central North America', '', '')],
  PT: [shared('America/Los_Angeles', [-480, -420], 'western North America', '', '')],
}

function shared(
  zone: string,
  offsets: readonly number[],
  place: string,
  countries: string,
  languages: string,
): SharedZone {
  const list = (words: string): string[] => words.split(' ').filter(Boolean)
  return { zone, offsets, place, countries: list(countries), languages: list(languages) }
}

/** Zones of countries that write the month before the day. */
export const MONTH_FIRST_ZONES: ReadonlySet<string> = new Set(
  'EST EDT CST CDT MST MDT PST PDT ET CT PT AKST AKDT HST PHT'.split(' '),
)

/** Zones of countries that write the day before the month. */
export const DAY_FIRST_ZONES: ReadonlySet<string> = new Set(
  'IST PKT NPT BST CET CEST MEZ MESZ EET EEST MSK МСК WET WEST WAT CAT EAT SAST GST TRT WIB WITA WIT AEST AEDT ACST AWST NZST NZDT BRT ART SGT'.split(
    ' ',
  ),
)
