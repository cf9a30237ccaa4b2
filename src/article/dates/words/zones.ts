/**
 * Abbreviations of time zones as news sites print them, with minutes east of Greenwich. Those that several zones share
 * stand for the one that prints it most: IST is India's (not Ireland's or Israel's), CST and EST are North America's, BST Britain's.
 */
export const ZONES: Readonly<Record<string, number>> = {
  UTC: 0,
  GMT: 0,
  Z: 0,
  WET: 0,
  BST: 60,
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
  IST: 330,
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
  CST: -360,
  CDT: -300,
  MST: -420,
  MDT: -360,
  PST: -480,
  PDT: -420,
  AST: -240,
  ADT: -180,
  NST: -210,
  AKST: -540,
  AKDT: -480,
  HST: -600,
  BRT: -180,
  ART: -180,
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
