import { scaleUtc } from 'd3-scale'
import { linkHorizontal } from 'd3-shape'
import { html } from 'hono/html'
import type { Record, RecordArticle } from '../record.ts'
import { count, wordOutlet, wordPublished, wordShortDate } from '../wording.ts'
import type { Html, PageContext } from './page.ts'
import { findParents } from './parents.ts'

// The reports of each origin as a row of lines, the earliest first, from left to right by when they were published;
// a curve leads from each report to those that carry its words, the thicker the more of them is copied.

/** Units of the picture: it scales to its column, and scrolls where that is too narrow to read. */
const WIDTH = 900
const ROW = 28
const EDGE = 24
const UNDATED = 90 // the column of what has no date
const RADIUS = 7
const THICKEST = 7
const GAP = 12 // between families
/** Reports that the picture draws; of longer stories it draws the largest families. */
const MOST_REPORTS = 60

interface Placed {
  readonly article: RecordArticle
  readonly number: number
  readonly x: number
  readonly y: number
}

/** The picture of who copies whom; nothing where every report is an origin of its own. */
export function lineagePicture(context: PageContext): Html | '' {
  const { record, numbers, links } = context
  const families = shownFamilies(record)
  if (families.length === 0) return ''
  const { placed, bands, height } = place(families, record, numbers)
  const at = new Map(placed.map((one) => [one.article.id, one]))
  const parents = findParents(record)
  const curve = linkHorizontal<{ source: [number, number]; target: [number, number] }, [number, number]>()
  const hidden = record.articles.length - placed.length
  return html`<figure class="lineage"><div class="scroll" tabindex="0" role="region" aria-label="${`Picture of the copies of “${record.title}”`}"><svg viewBox="0 0 ${WIDTH} ${height}" role="group" aria-label="Copies flowing from their origins">
${bands.map(({ y, height, label }) => html`<rect class="band" x="0" y="${y}" width="${WIDTH}" height="${height}" rx="8"></rect><text class="family-name" x="10" y="${y + 18}">${label}</text>`)}
${placed.flatMap((child) => {
  const parent = parents.get(child.article.id)
  const from = parent && at.get(parent.article)
  if (!from) return []
  const copied = 1 - child.article.own
  return [
    html`<path class="flow" d="${curve({ source: [from.x, from.y], target: [child.x, child.y] }) ?? ''}" stroke-width="${(1 + copied * (THICKEST - 1)).toFixed(1)}"></path>`,
  ]
})}
${placed.map(({ article, number, x, y }) => {
  const right = x < WIDTH * 0.6
  const label = `Report ${number}, ${wordOutlet(article)}, ${wordPublished(article)}, ${Math.round(article.own * 100)} % its own words`
  return html`<a href="${links.report(number)}"><title>${label}</title><circle${article.own < 0.5 ? html` class="copy"` : ''} cx="${x}" cy="${y}" r="${RADIUS}"></circle><text x="${right ? x + 13 : x - 13}" y="${y + 5}"${right ? '' : html` text-anchor="end"`}>${number}. ${wordOutlet(article)}${article.own < 0.995 ? `, ${Math.round(article.own * 100)} % own` : ''}</text></a>`
})}
${axis(record, height)}
</svg></div><figcaption class="note">A curve leads from a report to one that carries its words; the thicker it is, the more is copied. Hollow marks: more than half is copied.${hidden > 0 ? ` ${count(hidden, 'report')} of small families ${hidden === 1 ? 'is' : 'are'} not drawn.` : ''}</figcaption></figure>`
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

function place(
  families: ReturnType<typeof shownFamilies>,
  record: Record,
  numbers: ReadonlyMap<string, number>,
): { placed: Placed[]; bands: { y: number; height: number; label: string }[]; height: number } {
  const scale = timeScale(record)
  const placed: Placed[] = []
  const bands: { y: number; height: number; label: string }[] = []
  let y = 4
  for (const { label, articles } of families) {
    const top = y
    y += ROW * 1.4
    for (const article of articles) {
      const moment = momentOf(article)
      const x = moment === null || !scale ? UNDATED / 2 : Math.round(scale(moment))
      placed.push({ article, number: numbers.get(article.id)!, x, y })
      y += ROW
    }
    bands.push({ y: top, height: y - top - ROW / 3, label })
    y += GAP
  }
  return { placed, bands, height: y + 24 }
}

function timeScale(record: Record): ((moment: Date) => number) | null {
  const moments = record.articles.flatMap((article) => momentOf(article) ?? [])
  if (moments.length === 0) return null
  const [first, last] = [Math.min(...moments.map(Number)), Math.max(...moments.map(Number))]
  if (first === last) return () => WIDTH / 3
  return scaleUtc([new Date(first), new Date(last)], [UNDATED, WIDTH - EDGE])
}

function momentOf({ published }: RecordArticle): Date | null {
  const moment = published ? new Date(published.value) : null
  return moment && !Number.isNaN(moment.getTime()) ? moment : null
}

function axis(record: Record, height: number): Html | '' {
  const days = record.articles.flatMap(({ published }) => (published ? [published.value.slice(0, 10)] : [])).sort()
  if (days.length === 0) return ''
  return html`<text x="${UNDATED}" y="${height - 8}" text-anchor="middle">${wordShortDate(days[0]!)}</text>${
    days.at(-1) === days[0]
      ? ''
      : html`<text x="${WIDTH - EDGE}" y="${height - 8}" text-anchor="end">${wordShortDate(days.at(-1)!)}</text>`
  }`
}
