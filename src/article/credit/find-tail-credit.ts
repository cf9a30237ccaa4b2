import { knownAgencyOf } from './agency-names.ts'
import type { Credited } from './credit.ts'
import { joinCredited } from './credit.ts'
import { readNames } from './names.ts'

/** Lines below a report among which its closing credit stands. */
const NEAR = 8
const LONGEST = 400

// "(Reporting by Ann Writer in Lund; additional reporting by B. Helper; editing by C. Reader)"
const REPORTING =
  /(?:^|[(;,]\s*)(?:additional |with )?(?:reporting|reported|writing|written|report|text) (?:and \w+ )?by:? ([^;()]{3,200})/giu
// "The Associated Press contributed to this report.", "AP writer Ann Writer contributed to this report."
const CONTRIBUTED =
  /^(?:[-–—*(\s]*)(?:the )?(.{2,40}?)(?:'s|’s)? (?:(?:writers?|reporters?|correspondents?|journalists?) .{3,80} )?contributed (?:to|reporting)\b/iu
// "With files from The Canadian Press", "(with inputs from PTI)", "avec AFP", "mit Material von dpa", "Con información de EFE"
const WITH =
  /^[-–—*(\s]*(?:with (?:files|inputs?|reporting|material|information|additional reporting|agency inputs?) (?:from|by) |\(?avec (?:l[’'])?|mit (?:material |informationen )?(?:von |der )?|con información de |con |com (?:informações (?:da|do|de) |)|met (?:materiaal van )?|по материалам |за матеріалами )(.{2,60}?)[\s).]*$/iu
// "… said the minister. (AFP)", "… — Reuters", "/ТАСС/."
const AT_END = /[.!?”"’]\s*(?:[([/]+\s*([^()[\]/]{2,40})\s*[)\]/]+|[–—-]{1,2}\s*([\p{L} .-]{2,30}))\s*\.?$/u

/** The persons and agencies that a report's closing lines credit. A name that is only mentioned is none. */
export function findTailCredit(closing: string, below: readonly string[]): Credited {
  const found = [readTail(closing.slice(-LONGEST)), ...below.slice(0, NEAR).map(readTailLine)]
  return joinCredited(found)
}

function readTail(closing: string): Credited {
  const end = AT_END.exec(closing)
  const atEnd = end ? agenciesOf(end[1] ?? end[2]!) : []
  const bracket = closing.lastIndexOf('(')
  const line = bracket >= 0 ? readTailLine(closing.slice(bracket)) : readTailLine(closing)
  return joinCredited([{ byline: null, authors: [], agencies: atEnd }, line])
}

/** What one closing line credits. */
export function readTailLine(line: string): Credited {
  const none: Credited = { byline: null, authors: [], agencies: [] }
  if (line.length > LONGEST) return none
  const reporting = [...line.matchAll(REPORTING)].map((match) => ({ byline: null, ...readNames(match[1]!) }))
  if (reporting.length) return joinCredited(reporting)
  const named = CONTRIBUTED.exec(line)?.[1] ?? WITH.exec(line)?.[1]
  const agencies = agenciesOf(named ?? line)
  return agencies.length ? { ...none, agencies } : none
}

/** The agencies of a credit that names nothing else: "dpa/AFP", "AFP, Reuters". */
function agenciesOf(words: string): string[] {
  if (words.length > 60) return []
  const parts = words.split(/[/,;|&+]|\s(?:and|und|et|y|e|en|och|og|и)\s/u).filter((part) => part.trim())
  const agencies = parts.map(knownAgencyOf)
  return agencies.length && agencies.every((agency) => agency !== null) ? agencies.map((agency) => agency!) : []
}
