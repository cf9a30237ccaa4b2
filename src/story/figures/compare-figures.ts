import type { Lineage } from '../lineage/lineage.ts'
import type { Cast } from '../people/find-people.ts'
import type { Report } from '../report.ts'
import { type FigureClaim, findClaims } from './figure-claim.ts'
import { groupClaims } from './group-claims.ts'
import { nameScope } from './name-figure.ts'
import type { StoryFigure } from './story-figure.ts'
import { tellFigure } from './tell-figure.ts'

// Lines that a record's figures take at most, and those of one thing counted ("killed"): those that differ come first.
const MOST_FIGURES = 15
const MOST_OF_A_KEY = 3

/** Sets figures that count the same thing side by side, each with who gives it. Only what is worth a line is kept. */
export function compareFigures(reports: readonly Report[], cast: Cast, lineage: Lineage): StoryFigure[] {
  const perKey = new Map<string, number>()
  const inSeries = new Set<string>()
  const told = groupClaims(
    reports.flatMap((report) => findClaims(report, cast)),
    cast,
  )
    .filter(isWorthALine)
    .map((claims) => ({ figure: tellFigure(claims, lineage), claims, articles: articlesOf(claims) }))
    .sort(byInterest)
    .filter(({ claims, articles, figure }) => {
      const known = perKey.get(claims[0]!.key) ?? 0
      perKey.set(claims[0]!.key, known + 1)
      if (figure.values.length > 1) inSeries.add(claims[0]!.key)
      // What one report alone counts, or all only beside the news, is a detail beside the series of it.
      const isSmall = articles === 1 || claims.every(({ aside }) => aside)
      const isDetail = isSmall && figure.values.length === 1 && inSeries.has(claims[0]!.key)
      return known < MOST_OF_A_KEY && !isDetail
    })
    .slice(0, MOST_FIGURES)
  return told.map(({ figure, claims }) => {
    const isOneOfMany = told.some((other) => other.figure !== figure && other.figure.what === figure.what)
    return isOneOfMany ? { ...figure, what: `${figure.what}${nameScope(claims, cast)}` } : figure
  })
}

interface Candidate {
  readonly figure: StoryFigure
  readonly claims: readonly FigureClaim[]
  readonly articles: number
}

/** What differs first, then what changed, then what most reports have. */
function byInterest(a: Candidate, b: Candidate): number {
  if (a.figure.agree !== b.figure.agree) return a.figure.agree ? 1 : -1
  if (a.articles !== b.articles) return b.articles - a.articles
  return b.claims[0]!.figure.value - a.claims[0]!.figure.value || (a.figure.what < b.figure.what ? -1 : 1)
}

function articlesOf(claims: readonly FigureClaim[]): number {
  return new Set(claims.map(({ report }) => report.article.id)).size
}

// A number this small is part of a sentence and no figure of the story, unless it counts the dead or the like.
const SMALL = 10

// Where so many values are given for one noun, it is not one thing that they count; of a toll there may be more.
const MOST_VALUES = 6
const MOST_OF_A_SERIES = 16

/** Worth a line: what happened to people, what holders differ in or what changed, and what several reports count. */
function isWorthALine(claims: readonly FigureClaim[]): boolean {
  const [first] = claims as [FigureClaim]
  const articles = articlesOf(claims)
  const values = new Set(claims.map(({ figure }) => figure.value)).size
  // "89 percent" alone says nothing of what.
  if (first.measure && claims.every(({ figure, follows }) => figure.counted === null && follows === null)) return false
  if (values > (first.kind ? MOST_OF_A_SERIES : MOST_VALUES)) return false
  if (first.kind && values > 1) return true
  if (claims.some(({ follows }) => follows !== null) && values > 1) return true
  if (first.kind?.measured === 'count') return articles > 1 || first.figure.value >= SMALL
  return articles > 1 && (first.kind !== null || claims.every(({ figure }) => figure.value >= SMALL))
}
