import { textOf } from '../../text/span.ts'
import { cite } from '../citation.ts'
import type { Lineage } from '../lineage/lineage.ts'
import { courseOf, differingPairs } from './differ.ts'
import type { FigureClaim } from './figure-claim.ts'
import { nameFigure } from './name-figure.ts'
import type { FigureValue, StoryFigure } from './story-figure.ts'
import { SAID_THEN } from './words/kinds.ts'

// Citations of one value at most.
const MOST_CITED = 6

/** Writes claims of one thing as a figure of the record: one row a number, in the order of the days, with all that give it. */
export function tellFigure(claims: readonly FigureClaim[], lineage: Lineage): StoryFigure {
  const pairs = differingPairs(claims)
  const rows = rowsOf(claims, pairs.length > 0)
  const rowOf = (claim: FigureClaim) => rows.findIndex((row) => row.includes(claim))
  const differing = new Map<string, [number, number]>()
  for (const [a, b] of pairs) {
    const pair = [rowOf(a), rowOf(b)].sort((x, y) => x - y) as [number, number]
    differing.set(pair.join(), pair)
  }
  return {
    what: nameFigure(claims),
    unit: claims[0]!.figure.unit,
    values: rows.map((row) => tellValue(row, lineage)),
    agree: pairs.length === 0,
    moves: courseOf(claims[0]!) !== 'stands',
    differing: [...differing.values()].sort(([a, b], [c, d]) => a - c || b - d),
  }
}

/** Claims of one number are one row. Where holders differ each keeps its own; what the report itself repeats joins another's. */
function rowsOf(claims: readonly FigureClaim[], differ: boolean): FigureClaim[][] {
  const rows: FigureClaim[][] = []
  for (const claim of [...claims].sort(
    (a, b) => Number(a.former) - Number(b.former) || Number(a.by === null) - Number(b.by === null),
  )) {
    const row = rows.find(
      ([first]) =>
        first!.figure.value === claim.figure.value &&
        (!differ || claim.by === null || claim.former || first!.by === claim.by) &&
        sameQualifier(first!, claim),
    )
    if (row) row.push(claim)
    else rows.push([claim])
  }
  const order = (row: readonly FigureClaim[]): number => Math.min(...row.map((claim) => claims.indexOf(claim)))
  return rows.sort((a, b) => dayOf(a) - dayOf(b) || order(a) - order(b))
}

/** "nine" joins "at least nine"; "around 3.2 billion" joins "3.2 billion"; "more than 90" and "nearly 90" are two. */
function sameQualifier({ figure: a }: FigureClaim, { figure: b }: FigureClaim): boolean {
  return a.qualifier === b.qualifier || a.qualifier === null || b.qualifier === null
}

function dayOf(row: readonly FigureClaim[]): number {
  const days = row.flatMap(({ published, former }) => (published === null || former ? [] : [published]))
  // What is only given as said before stands before what is said since.
  if (days.length === 0) return row.every(({ former }) => former) ? Number.NEGATIVE_INFINITY : Number.MAX_SAFE_INTEGER
  return Math.min(...days)
}

// "a 3.4 billion euro bid" is one of 3.4 billion euros.
const SINGULAR_CURRENCY = /^(?:euro|dollar|pound|crown|franc|mark|ruble|rouble|rupee|peso)$/

function tellValue(row: readonly FigureClaim[], lineage: Lineage): FigureValue {
  const [first] = row as [FigureClaim]
  const told = [...row].sort(
    (a, b) => (a.published ?? Number.POSITIVE_INFINITY) - (b.published ?? Number.POSITIVE_INFINITY),
  )
  const origins = told.map(({ report }) => lineage.originOf.get(report.article.id)!)
  return {
    value: first.figure.value,
    // "Another 31 are missing" are all that are.
    qualifier: first.figure.qualifier === 'another' ? null : first.figure.qualifier,
    by: firstGiver(told),
    at: told.find(({ former }) => !former)?.report.article.published?.value.slice(0, 10) ?? null,
    unit: first.measured === 'count' ? null : (first.figure.unit?.replace(SINGULAR_CURRENCY, '$&s') ?? null),
    counted: textOf(first.report.article.text, first.counted),
    workedOut: row.every(({ workedOut }) => workedOut),
    evidence: told.map(({ report, sentence }) => cite(report.article, sentence)).slice(0, MOST_CITED),
    origins: [...new Set(origins)].sort(),
  }
}

/** Who gives a number on the first day that it is told; what a report says in its own voice is not of who says so later. */
function firstGiver(told: readonly FigureClaim[]): string | null {
  const day = told.find(({ former }) => !former)?.published ?? null
  const first =
    day === null ? told : told.filter((claim) => (claim.published === day && !claim.former) || isSaidThen(claim))
  return first.find(({ by }) => by !== null)?.by ?? null
}

/** "The agency had reported 21 dead on Sunday": told later of whom the number was from. */
function isSaidThen({ report, sentence }: FigureClaim): boolean {
  return SAID_THEN.test(textOf(report.article.text, sentence))
}
