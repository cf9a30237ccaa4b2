import { scaleUtc } from 'd3-scale'
import { linkVertical } from 'd3-shape'
import { html } from 'hono/html'
import type { Record, RecordArticle } from '../record.ts'
import { count, wordOutlet, wordPublished, wordShortDate } from '../wording.ts'
import type { Html, PageContext } from './page.ts'
import { findParents } from './parents.ts'

// A line for each report, the earliest of a family first: its mark stands from left to right by when it was published, its
// name in a column of its own, so that no curve crosses a word. A curve leads from each report to those that carry its words,
// the thicker the more of them is copied. Places are shares of the width: words keep their size on a phone.

/** Pixels from line to line. */
const ROW = 26
const RADIUS = 6
/** Where marks and words stand, in percent of the width. */
const FIRST = 3
const LAST = 38
const WORDS = 43
const THICKEST = 6
/** Letters that a phone has room for: of an outlet's name, of one before a share, and of a family's; and a wide window. The whole of a name is in the title. */
const MOST_LETTERS = { alone: 22, beforeShare: 19, family: 42, wide: 44 }
/** Reports that the picture draws; of longer stories it draws the largest families. */
const MOST_REPORTS = 60

interface Placed {
  readonly article: RecordArticle
  readonly number: number
  /** Percent of the width. */
  readonly x: number
  /** Pixels. */
  readonly y: number
}

/** The picture of who copies whom; nothing where every report is an origin of its own. */
export function lineagePicture(context: PageContext): Html | '' {
  const { record } = context
  const families = shownFamilies(record)
  if (families.length === 0) return ''
  const { placed, names, height } = place(families, context)
  const hidden = record.articles.length - placed.length
  return html`<figure class="lineage"><svg height="${height}" role="group" aria-label="${`Picture of the copies of “${record.title}”: copies flowing from their origins`}">
${names.map(({ y, label }) => html`<text class="family-name" x="0" y="${y}">${shorten(label, MOST_LETTERS.family)}</text><line x1="0" y1="${y + 6}" x2="100%" y2="${y + 6}"></line>`)}
<svg viewBox="0 0 100 ${height}" width="100%" height="${height}" preserveAspectRatio="none">${flows(record, placed)}</svg>
${placed.map((one) => reportMark(context, one))}
${axis(record, height)}
</svg><figcaption class="note">From left to right by when they came. A curve leads from a report to one that carries its words; the thicker it is, the more is copied. Hollow marks: more than half is copied. At the end of a line: how much of the report is its own.${hidden > 0 ? ` ${count(hidden, 'report')} of small families ${hidden === 1 ? 'is' : 'are'} not drawn.` : ''}</figcaption></figure>`
}

function flows(record: Record, placed: readonly Placed[]): Html[] {
  const at = new Map(placed.map((one) => [one.article.id, one]))
  const parents = findParents(record)
  const curve = linkVertical<{ source: [number, number]; target: [number, number] }, [number, number]>()
  return placed.flatMap(({ article, x, y }) => {
    const parent = parents.get(article.id)
    const from = parent && at.get(parent.article)
    if (!from) return []
    const width = (1 + (1 - article.own) * (THICKEST - 1)).toFixed(1)
    return [
      html`<path class="flow" d="${curve({ source: [from.x, from.y], target: [x, y] }) ?? ''}" stroke-width="${width}"></path>`,
    ]
  })
}

function reportMark({ links }: PageContext, { article, number, x, y }: Placed): Html {
  const own = `${Math.round(article.own * 100)} %`
  const label = `Report ${number}, ${wordOutlet(article)}, ${wordPublished(article)}, ${own} its own words`
  const name = article.outlet?.name ?? article.outlet?.domain ?? wordOutlet(article)
  const isShared = article.own < 0.995
  return html`<a href="${links.report(number)}"><title>${label}</title><line x1="${x}%" y1="${y}" x2="${WORDS - 1.5}%" y2="${y}"></line><circle${article.own < 0.5 ? html` class="copy"` : ''} cx="${x}%" cy="${y}" r="${RADIUS}"></circle>${nameAt(y + 5, `${number}. `, name, isShared ? MOST_LETTERS.beforeShare : MOST_LETTERS.alone)}${isShared ? html`<text class="own" x="100%" y="${y + 5}" text-anchor="end">${own}</text>` : ''}</a>`
}

/** A name in the column of names: where a phone lacks the room for it, once for a phone and once for a wide window. */
function nameAt(y: number, number: string, name: string, most: number): Html {
  const [narrow, wide] = [shorten(name, most), shorten(name, MOST_LETTERS.wide)]
  if (narrow === wide) return html`<text x="${WORDS}%" y="${y}">${number}${name}</text>`
  return html`<text class="if-narrow" x="${WORDS}%" y="${y}">${number}${narrow}</text><text class="if-wide" x="${WORDS}%" y="${y}">${number}${wide}</text>`
}

function shorten(name: string, most: number): string {
  return name.length > most ? `${name.slice(0, most - 1)}…` : name
}

/** The families, the largest first; single reports too where there is room for all. */
function shownFamilies(record: Record): { label: string; articles: RecordArticle[] }[] {
  const families = record.origins
    .map(({ label, articles }) => ({ label, articles: record.articles.filter(({ id }) => articles.includes(id)) }))
    .filter(({ articles }) => articles.length > 1 || record.articles.length <= MOST_REPORTS)
    .sort((a, b) => b.articles.length - a.articles.length)
  if ((families[0]?.articles.length ?? 0) < 2) return []
  const shown: typeof families = []
  let room = MOST_REPORTS
  for (const { label, articles } of families) {
    if (room < 1) break
    shown.push({ label, articles: articles.slice(0, room) })
    room -= articles.length
  }
  return shown
}

/** A line for each report; families of several stand below their name, single reports together at the end. */
function place(
  families: ReturnType<typeof shownFamilies>,
  { record, numbers }: PageContext,
): { placed: Placed[]; names: { y: number; label: string }[]; height: number } {
  const scale = timeScale(record)
  const several = families.filter(({ articles }) => articles.length > 1)
  const single = families.filter(({ articles }) => articles.length === 1).flatMap(({ articles }) => articles)
  const order = new Map(record.articles.map(({ id }, index) => [id, index]))
  single.sort((a, b) => order.get(a.id)! - order.get(b.id)!)
  const groups = single.length > 0 ? [...several, { label: 'No copies', articles: single }] : several
  const placed: Placed[] = []
  const names: { y: number; label: string }[] = []
  let y = 0
  for (const { label, articles } of groups) {
    y += ROW
    names.push({ y: y - 8, label })
    for (const article of articles) {
      const moment = momentOf(article)
      const x = moment === null || !scale ? FIRST : Number(scale(moment).toFixed(2))
      placed.push({ article, number: numbers.get(article.id)!, x, y: y + ROW / 2 })
      y += ROW
    }
  }
  return { placed, names, height: y + ROW }
}

function timeScale(record: Record): ((moment: Date) => number) | null {
  const moments = record.articles.flatMap((article) => momentOf(article) ?? [])
  if (moments.length === 0) return null
  const [first, last] = [Math.min(...moments.map(Number)), Math.max(...moments.map(Number))]
  if (first === last) return () => FIRST
  return scaleUtc([new Date(first), new Date(last)], [FIRST, LAST])
}

function momentOf({ published }: RecordArticle): Date | null {
  const moment = published ? new Date(published.value) : null
  return moment && !Number.isNaN(moment.getTime()) ? moment : null
}

function axis(record: Record, height: number): Html | '' {
  const days = record.articles.flatMap(({ published }) => (published ? [published.value.slice(0, 10)] : [])).sort()
  if (days.length === 0) return ''
  return html`<text class="own" x="${FIRST - 2}%" y="${height - 8}">${wordShortDate(days[0]!)}</text>${
    days.at(-1) === days[0]
      ? ''
      : html`<text class="own" x="${LAST}%" y="${height - 8}" text-anchor="middle">${wordShortDate(days.at(-1)!)}</text>`
  }`
}
