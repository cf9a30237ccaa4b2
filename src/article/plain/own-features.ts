import type { Features } from './features.ts'
import type { PageLine } from './page-lines.ts'

/** Edges of the classes of weight (letters, dense scripts counted double), so that each class has its own say. */
const WEIGHT_CLASSES = [8, 16, 30, 50, 80, 130, 250] as const
/** Letters: lines below this are entries of a menu or list, when many follow one another. */
const SHORT_LINE = 40

/** What each line looks like, and what the lines directly around it look like: nothing is judged yet. */
export function ownFeatures(lines: readonly PageLine[]): Features[] {
  const runs = shortRuns(lines)
  const stamps = running(lines.map((line) => (line.stamp ? 1 : 0)))
  const copies = running(lines.map((line) => Math.min(1, line.copies)))
  const site = running(lines.map((line) => (line.text.length < 200 ? Math.min(1, line.siteWords) : 0)))
  const title = lines.findIndex((line) => line.headline)
  const titleTopics = lines[title]?.topics ?? new Set<string>()
  return lines.map((line, i) => ({
    ...lookOf(line),
    ...neighboursOf(lines[i - 1], lines[i + 1]),
    'is the headline': line.headline ? 1 : 0,
    'no headline on the page': title < 0 ? 1 : 0,
    'headline below': title >= 0 && i < title ? 1 : 0,
    'words of the headline': shareOf(line.topics, titleTopics),
    'run of short lines': Math.log1p(runs[i]!) / 2,
    'stamps above': Math.log1p(stamps(i - 30, i)),
    'copies around': Math.log1p(copies(i - 4, i + 5)) / 2,
    'site words around': Math.log1p(site(i - 4, i + 5)) / 2,
  }))
}

/** The look of a line: its length, its punctuation, its capitals and figures, its signs; hardly anything of what it says. */
function lookOf(line: PageLine): Features {
  const { shape, copies } = line
  const text = line.text.slice(0, 2000)
  const level = WEIGHT_CLASSES.filter((edge) => shape.weight >= edge).length
  const ellipsis = /(?:\.{3}|…|\[…\])["”»]?$/.test(line.text)
  const ends = shape.ends && !ellipsis
  const site = Math.min(3, line.siteWords)
  return {
    [`weight ${level}`]: 1,
    [`ends, weight ${level}`]: ends ? 1 : 0,
    'ends in an ellipsis': ellipsis ? 1 : 0,
    'ends in a colon': /[:：]$/.test(line.text) ? 1 : 0,
    'has a sentence inside': shape.stops > 0 ? 1 : 0,
    'has sentences inside': shape.stops > 1 ? 1 : 0,
    'commas a word': Math.min(0.3, shape.words ? shape.commas / shape.words : 0) * 5,
    'capitalised words': shape.capitals ?? 0.2,
    'all capitals': shape.weight > 3 && !/\p{Ll}/u.test(text) && /\p{Lu}/u.test(text) ? 1 : 0,
    digits: shape.digits * 2,
    'only digits': shape.weight > 0 && shape.digits === 1 ? 1 : 0,
    'begins small': /^\p{Ll}/u.test(text) ? 1 : 0,
    'begins with a quotation mark': /^["“„«‘「『‹]/u.test(text) ? 1 : 0,
    'has a quotation': /["“„«「『]/u.test(text) ? 1 : 0,
    'has a separator': /\s[|•·»›/–—-]\s|[|•·»›]/.test(text) ? 1 : 0,
    'has a mark of the web': /https?:|www\.|@\w|\w@|[©®]|#\w|\.com\b/i.test(text) ? 1 : 0,
    'is marked as a heading': line.heading ? 1 : 0,
    'begins as a list does': /^(?:[•·*▪◦‣–—-]|\d{1,2}[.)])\s/.test(text) ? 1 : 0,
    'has a clock or date': /\b\d{1,2}[:.]\d\d\b|\b(?:19|20)\d\d\b|\d{1,4}[./-]\d{1,2}[./-]\d{1,4}/.test(text) ? 1 : 0,
    'dated and short': shape.weight < 50 && /\b\d{1,2}:\d\d\b|\b(?:19|20)\d\d\b/.test(text) ? 1 : 0,
    'site words': site,
    'site words, short': shape.weight < 80 ? site : 0,
    'stands elsewhere': Math.min(3, copies),
    'question or cry': /[?!？！]["”»]?$/.test(line.text) ? 1 : 0,
    'in brackets': /^[([]/.test(text) && /[)\]]$/.test(line.text) ? 1 : 0,
    'picture credit': line.credit ? 1 : 0,
    stamp: line.stamp ? 1 : 0,
    'begins with a name from elsewhere': line.beginsWithName ? 1 : 0,
  }
}

function neighboursOf(above: PageLine | undefined, below: PageLine | undefined): Features {
  const [over, under] = [above?.shape.weight ?? 0, below?.shape.weight ?? 0]
  return {
    'line above ends': above?.shape.ends ? 1 : 0,
    'line below ends': below?.shape.ends ? 1 : 0,
    'line above is short': over < SHORT_LINE ? 1 : 0,
    'line below is short': under < SHORT_LINE ? 1 : 0,
    'both are short': Math.max(over, under) < SHORT_LINE ? 1 : 0,
    'picture credit below': below?.credit ? 1 : 0,
    'stamp above': above?.stamp ? 1 : 0,
  }
}

/** How many short lines stand in a row where a line stands; 0 for a long one. */
function shortRuns(lines: readonly PageLine[]): number[] {
  const runs = lines.map(() => 0)
  const isShort = ({ shape }: PageLine): boolean => shape.weight < SHORT_LINE && !shape.ends
  for (let i = 0; i < lines.length; ) {
    let end = i
    while (end < lines.length && isShort(lines[end]!)) end++
    for (let j = i; j < end; j++) runs[j] = end - i
    i = Math.max(end, i + 1)
  }
  return runs
}

/** The sum of values between two places, for any two, in constant time; places off the page count as its ends. */
export function running(values: readonly number[]): (from: number, to: number) => number {
  const totals = [0]
  for (const value of values) totals.push(totals.at(-1)! + value)
  const at = (place: number): number => totals[Math.max(0, Math.min(values.length, place))]!
  return (from, to) => at(to) - at(from)
}

/** The share of the words of `of` that stand in `words`. */
function shareOf(words: ReadonlySet<string>, of: ReadonlySet<string>): number {
  let found = 0
  for (const word of of) if (words.has(word)) found++
  return of.size ? found / of.size : 0
}
