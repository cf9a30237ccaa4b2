import { textOf } from '../../text/span.ts'
import { cite } from '../citation.ts'
import type { Lineage } from '../lineage/lineage.ts'
import type { Cast } from '../people/find-people.ts'
import type { Report } from '../report.ts'
import { canAllBeTrue } from './can-all-be-true.ts'
import { type FigureClaim, findClaims } from './figure-claim.ts'
import { groupClaims } from './group-claims.ts'
import type { FigureValue, StoryFigure } from './story-figure.ts'

// Lines that a record's figures take at most; those that differ come first.
const MOST_FIGURES = 40

/** Sets figures that count the same thing side by side, each with who gives it. Only what is worth a line is kept. */
export function compareFigures(reports: readonly Report[], cast: Cast, lineage: Lineage): StoryFigure[] {
  return groupClaims(reports.flatMap((report) => findClaims(report, cast)))
    .filter(isWorthALine)
    .map((claims) => ({ figure: tellFigure(claims, lineage), claims: claims.length }))
    .sort(
      (a, b) =>
        Number(a.figure.agree) - Number(b.figure.agree) ||
        b.claims - a.claims ||
        (a.figure.what < b.figure.what ? -1 : 1),
    )
    .slice(0, MOST_FIGURES)
    .map(({ figure }) => figure)
}

// A number this small, told once of things, is part of a sentence and no figure of the story.
const SMALL = 10

/** Worth a line: what happened to people, what several reports count, and what differs. */
function isWorthALine(claims: readonly FigureClaim[]): boolean {
  const first = claims[0]!
  const articles = new Set(claims.map(({ report }) => report.article.id)).size
  const values = new Set(claims.map(({ figure }) => figure.value)).size
  if (first.predicate) return articles > 1 || first.figure.value >= SMALL
  return articles > 1 && (values > 1 || first.figure.value >= SMALL)
}

function tellFigure(claims: readonly FigureClaim[], lineage: Lineage): StoryFigure {
  const values = new Map<string, FigureValue>()
  for (const claim of claims) {
    const { figure, by, report, counted, sentence } = claim
    const key = `${figure.value} ${figure.qualifier ?? ''} ${by ?? ''}`
    const known = values.get(key)
    const origin = lineage.originOf.get(report.article.id)!
    values.set(key, {
      value: figure.value,
      qualifier: figure.qualifier,
      by,
      at: known?.at ?? report.article.published?.value.slice(0, 10) ?? null,
      counted: known?.counted ?? textOf(report.article.text, counted),
      evidence: [...(known?.evidence ?? []), cite(report.article, sentence)].slice(0, MOST_CITED),
      origins: [...new Set([...(known?.origins ?? []), origin])].sort(),
    })
  }
  return {
    what: nameOf(claims),
    unit: claims[0]!.figure.unit,
    values: [...values.values()],
    agree: canAllBeTrue(claims),
  }
}

// Citations of one value at most.
const MOST_CITED = 6

/** What is counted, in a source's words, without the number: the wording with most said, in the fewest letters. */
function nameOf(claims: readonly FigureClaim[]): string {
  const names = claims.map(({ report, counted, figure, key, predicate }) => {
    const words = textOf(report.article.text, counted).replace(
      /^.*?\d[\d,.]*(?:\s(?:million|billion|thousand))?\s*/s,
      '',
    )
    if (!words) return figure.unit ?? key
    return predicate && !words.includes(key) ? `${words}, ${key}` : words
  })
  return names.sort((a, b) => b.length - a.length || (a < b ? -1 : 1))[0]!
}
