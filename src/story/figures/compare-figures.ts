import { textOf } from '../../text/span.ts'
import { cite } from '../citation.ts'
import type { Lineage } from '../lineage/lineage.ts'
import type { Cast } from '../people/find-people.ts'
import type { Report } from '../report.ts'
import { differing } from './differing.ts'
import { type FigureClaim, findClaims } from './figure-claim.ts'
import { groupClaims } from './group-claims.ts'
import type { FigureValue, StoryFigure } from './story-figure.ts'
import { OPENING_NUMBER } from './words/predicates.ts'

// Lines that a record's figures take at most, and those of one thing counted ("killed"): those that differ come first.
const MOST_FIGURES = 15
const MOST_OF_A_KEY = 3

/** Sets figures that count the same thing side by side, each with who gives it. Only what is worth a line is kept. */
export function compareFigures(reports: readonly Report[], cast: Cast, lineage: Lineage): StoryFigure[] {
  const perKey = new Map<string, number>()
  return groupClaims(reports.flatMap((report) => findClaims(report, cast)))
    .filter(isWorthALine)
    .map((claims) => ({ figure: tellFigure(claims, lineage), claims, articles: articlesOf(claims) }))
    .sort(byInterest)
    .filter(({ claims }) => {
      const known = perKey.get(claims[0]!.key) ?? 0
      perKey.set(claims[0]!.key, known + 1)
      return known < MOST_OF_A_KEY
    })
    .slice(0, MOST_FIGURES)
    .map(({ figure }) => figure)
}

interface Candidate {
  readonly figure: StoryFigure
  readonly claims: readonly FigureClaim[]
  readonly articles: number
}

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

// Where so many values are given for one thing, of a moving one on one day, it is not one thing that they count.
const MOST_VALUES = 6

/** Worth a line: what happened to people, and what several reports count. */
function isWorthALine(claims: readonly FigureClaim[]): boolean {
  const first = claims[0]!
  const articles = articlesOf(claims)
  if (mostAtOnce(claims) > MOST_VALUES) return false
  // "89 percent" alone says nothing of what.
  if (first.measure && claims.every(isBare)) return false
  if (first.predicate) return articles > 1 || first.figure.value >= SMALL
  return articles > 1 && claims.every(({ figure }) => figure.value >= SMALL)
}

/** Whether the words of a figure are its number and unit, and no more. */
function isBare({ report, counted, figure }: FigureClaim): boolean {
  return wordsWithoutNumber(textOf(report.article.text, counted)).toLowerCase() === (figure.unit ?? '').toLowerCase()
}

/** How many different numbers are given for one thing, of a moving count on one day. */
function mostAtOnce(claims: readonly FigureClaim[]): number {
  const values = new Map<number | null, Set<number>>()
  for (const { figure, predicate, published } of claims) {
    const day = predicate ? published : null
    values.set(day, (values.get(day) ?? new Set()).add(figure.value))
  }
  return Math.max(...[...values.values()].map(({ size }) => size))
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
  const { predicate: moves } = claims[0]!
  const given = [...values.values()]
  return {
    what: nameOf(claims),
    unit: claims[0]!.figure.unit,
    values: given,
    agree: differing(given, moves).length === 0,
    moves,
  }
}

// Citations of one value at most.
const MOST_CITED = 6

/** What is counted, in a source's words without the number: the wording that most have, a plain name before "its". */
function nameOf(claims: readonly FigureClaim[]): string {
  const counts = new Map<string, number>()
  for (const { report, counted, figure, key, predicate } of claims) {
    const words = wordsWithoutNumber(textOf(report.article.text, counted))
    // "killing 11": what is counted goes by what happened to them.
    const bare = predicate && !/\s/.test(words) && words !== figure.unit ? key : words || (figure.unit ?? key)
    const name = predicate && !bare.includes(key) && words ? `${bare}, ${key}` : bare
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  const cost = (name: string) =>
    (/\b(?:its|their|his|her)\b/.test(name) ? 100 : 0) + (/\s/.test(name) ? 0 : 50) + name.length
  return [...counts].sort(([a, m], [b, n]) => n - m || cost(a) - cost(b) || (a < b ? -1 : 1))[0]![0]
}

/** "around 115,000 troops", "at least seven people": what is counted, without how many. */
function wordsWithoutNumber(words: string): string {
  return words.replace(/^.*?\d[\d,.]*(?:\s(?:million|billion|thousand))?\s*/s, '').replace(OPENING_NUMBER, '')
}
