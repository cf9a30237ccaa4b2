import { stemOf } from '../stems.ts'

const stemsOf = (words: string): string[] => [...new Set(words.split(/\s+/).map(stemOf))]

/** Stems of the English words for somebody's speaking that is set for a day. */
export const SPEECH_STEMS: readonly string[] = stemsOf(
  'address speech speak statement briefing interview testify testimony televised',
)

/** Stems of the English words for going somewhere on a day that is set. */
export const VISIT_STEMS: readonly string[] = stemsOf('visit visits trip travel travels journey arrive go tour fly')

/** How it is said that somebody is awaited at a place; and how it is told that they were there, whatever it is called. */
export const EXPECTED_IN = /\b(?:expected|due) (?:in|at)\b/i
export const WAS_THERE = /\b(?:toured|visited|arrived|inspected|flew|walked|met)\b/i

/** The stem of an arrival that is awaited, and how it is told. */
export const ARRIVE = stemOf('arrive')
export const ARRIVED = /\b(?:arrived|reached|docked|landed|entered|came in)\b/i

/** Stems of the English words for a day in court that is set, and words for what comes of one. */
export const COURT_STEMS: readonly string[] = stemsOf('trial hearing sentencing arraignment verdict')
export const IN_COURT =
  /\b(?:trial|hearing|plead(?:s|ed)?|pled|plea|guilty|sentenced|convicted|acquitted|testified|adjourned|verdict|jury|judge|court|panel|tribunal|banned|suspended|fined|cleared)\b/i

/** Stems of the English words for a vote that is set, and words for what comes of one. */
export const VOTE_STEMS: readonly string[] = stemsOf('vote votes ballot referendum')
export const DECIDED =
  /\b(?:approved|reject(?:ed)?|backed|passed|adopted|endorsed|defeated|ratified|voted|elected|threw out|turned down)\b/i

/** How it is told that people met. */
export const MET = /\b(?:met|meets|meeting|held talks)\b/i

/** Stems of the English verbs that say nothing of what is done. */
export const LIGHT: ReadonlySet<string> = new Set(
  stemsOf('make made hold held take took place give gave given start started begin began go went'),
)

/** Stems that say that something is set for a day, or who somebody is, and not what it is. */
export const SET_FOR_A_DAY: ReadonlySet<string> = new Set(
  stemsOf(`set due scheduled planned plans plan expected expects expect slated likely announced announcement day date time
    chief executive president minister prime leader leaders spokesman spokeswoman official officials director head chairman
    government company country`),
)
