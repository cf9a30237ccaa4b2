import type { Notice } from '../../article.ts'

type Kind = Notice['kind']

/** Tags that agencies set before a headline, in the order they are tried; a number may follow ("UPDATE 2-"). */
export const HEADLINE_TAGS: readonly (readonly [kind: Kind, tag: RegExp])[] = [
  // "CORRECTED-UPDATE 1-Council votes", "CORRECTION: Council votes", "(CORRECTED) Council votes"
  ['corrected', /^\(?(?:CORRECTED|CORRECTION|OFFICIAL CORRECTION)\b\)?(?:\s*\([^)]{1,30}\))?\s*[-–—:.]?\s*/],
  ['corrected', /^Correct(?:ed|ion)\s*[:–—-]\s*/],
  // "KILL: Council votes", "WITHDRAWN: …", "RETRACTED …": the agency takes the story back
  ['withdrawn', /^\(?(?:KILL|WITHDRAWN|WITHDRAWAL|RETRACT(?:ED|ION)|ADVISORY KILL)\b\)?\s*[-–—:.]?\s*/],
  ['withdrawn', /^(?:Withdrawn|Retract(?:ed|ion))\s*[:–—-]\s*/],
  // "UPDATE 2-…", "WRAPUP 1-…", "2ND LEAD …", "UPDATED: …"
  ['updated', /^\(?(?:UPDATED?|WRAPUP|RECAP)(?:\s+\d{1,2})?\)?\s*[-–—:]\s*/],
  ['updated', /^(?:Updated?)(?:\s+\d{1,2})?\s*[:–—-]\s+/],
  // "REFILE-…", "RPT-…": sent again, with or without a small change
  ['repeated', /^(?:REFILE|RPT|REPEAT|RE-?SEND)(?:\s*\d{1,2})?\s*[-–—:]\s*/],
]

/** How a line begins that says what was corrected or taken back. */
export const NOTES: readonly (readonly [kind: Kind, opening: RegExp])[] = [
  [
    'corrected',
    /^[([]?\s*(?:This|The|An earlier|A previous|In an earlier)\b[^.]{0,80}\b(?:has been|was|is being) corrected\b/i,
  ],
  ['corrected', /^[([]?\s*(?:An earlier|A previous|The original|In an earlier) (?:version|edition) of (?:this|the)\b/i],
  ['corrected', /^[([]?\s*Corrects\b/],
  ['corrected', /^[([]?\s*(?:Correction|CORRECTION|Clarification)\b[^.]{0,40}:/],
  // An editor's note may tell of anything; of a correction, where it says that something was wrong or is other now.
  [
    'corrected',
    /^[([]?\s*Editor[’']s note\b[^.]{0,40}:.*\b(?:correct(?:s|ed|ion)|amended|changed|removed|clarif(?:y|ies|ied)|updated to|(?:earlier|previous|original) version|incorrect(?:ly)?|wrong(?:ly)?|mistaken(?:ly)?|misstated|misspelled|in error)\b/i,
  ],
  ['corrected', /^[([]?\s*(?:This|The) (?:article|story|report|headline|piece) (?:was|has been) amended\b/i],
  ['withdrawn', /^[([]?\s*(?:This|The)\b[^.]{0,60}\b(?:has been|was|is) (?:withdrawn|retracted|killed)\b/i],
]
