import { type Chance, seededChance } from '../copies.ts'
import type { CrawledText } from '../crawled.ts'
import { MATTERS, type Matter } from './matters.ts'

/** Stories by how many reports they have, the fewest first, each with its share of the stories: many small ones, a few of middle size. */
const SIZES: readonly (readonly [share: number, least: number, most: number])[] = [
  [0.4, 1, 1],
  [0.35, 2, 5],
  [0.2, 6, 20],
  [0.047, 21, 60],
  [0.003, 61, 250],
]
/** Reports that come on one day, over all stories: so many stories run beside one another. */
const A_DAY = 120
/** Of the reports of a story, the share that copy an earlier one of it, cut. */
const COPIES = 0.15
/** Days over which the reports of a story come, at most. */
const RUNS_DAYS = 9
const FIRST_DAY = Date.UTC(2021, 0, 1)
const DAY_MS = 86_400_000

const SYLLABLES =
  'al ar bel bran cor dal den dor el en far fen gar hal har in kel kor lan lor mar mel nor ol or pel quin ras rin sal sel tar tor ul val ven vor wen yar zel'.split(
    ' ',
  )
const ENDINGS = 'a berg by dal en field ford gate ham holm ia in mere mouth o port sund ton vik worth'.split(' ')
/** Every word in JSON that may be an invented name, in capitals or not; the `n` of a line's end is no part of it. */
export const INVENTED_NAMES = new RegExp(
  `(?<!\\\\)(?:\\b|(?<=\\\\n))(?:${SYLLABLES.join('|')}){1,2}(?:${ENDINGS.join('|')})\\b`,
  'gi',
)
const OUTLETS = 'Courier Gazette Herald Ledger Mercury Monitor Observer Register Standard Tribune'.split(' ')

/**
 * Invented reports of invented stories, in the order of their days: of each matter many stories that differ in names, places, figures and
 * days, as real ones do. The same numbers give the same reports, and a longer pile begins with a shorter one.
 */
export function* inventStories(reports: number, seed = 1): Generator<CrawledText> {
  const chance = seededChance(seed)
  const underWay: { at: number; report: CrawledText }[] = []
  let [begun, promised] = [0, 0]
  for (let made = 0; made < reports; ) {
    const now = promised / A_DAY
    for (const report of inventStory(begun++, now, chance)) {
      underWay.push(report)
      promised++
    }
    underWay.sort((a, b) => a.at - b.at)
    while (made < reports && underWay.length > 0 && underWay[0]!.at <= now) {
      yield underWay.shift()!.report
      made++
    }
  }
}

function inventStory(number: number, from: number, chance: Chance): { at: number; report: CrawledText }[] {
  const matter = MATTERS[number % MATTERS.length]!
  const cast = inventCast(chance)
  const reports: { at: number; report: CrawledText; said: readonly string[] }[] = []
  const size = inventSize(chance)
  for (let n = 0; n < size; n++) {
    const at = from + (n === 0 ? 0 : chance() * RUNS_DAYS)
    const earlier = chance() < COPIES ? reports.at(-1) : undefined
    const said = earlier
      ? earlier.said.filter((_, place) => place === 0 || chance() > 0.3)
      : inventSentences(matter, cast, chance)
    const title = fill(pick(matter.titles, chance), cast, chance)
    const published = new Date(FIRST_DAY + at * DAY_MS).toISOString().slice(0, 19)
    const outlet = pick(OUTLETS, chance).toLowerCase()
    const id = `${outlet}-${number}-${n}`
    const text = said.join('\n\n')
    reports.push({
      at,
      said,
      report: { id, title, text, published: `${published}Z`, url: `https://${outlet}.example/${id}` },
    })
  }
  return reports
}

function inventSize(chance: Chance): number {
  let left = chance()
  for (const [share, least, most] of SIZES) {
    if (left < share) return least + Math.floor(chance() * (most - least + 1))
    left -= share
  }
  return 1
}

/** Who and where: what stands for `{place}`, `{one}`, … in every report of a story. */
type Cast = Readonly<Record<string, string>>

function inventCast(chance: Chance): Cast {
  const name = () => capital(pick(SYLLABLES, chance) + pick(SYLLABLES, chance) + pick(ENDINGS, chance))
  const person = () => `${capital(pick(SYLLABLES, chance) + pick(ENDINGS, chance))} ${name()}`
  const [one, two, three] = [person(), person(), person()]
  return {
    place: name(),
    region: name(),
    body: name(),
    ship: name(),
    one,
    two,
    three,
    count: String(2 + Math.floor(chance() * 400)),
  }
}

/** The first sentence of a matter, and most of the others, in an order of the report's own. */
function inventSentences({ sentences: [first, ...others] }: Matter, cast: Cast, chance: Chance): string[] {
  const order = others.map((ways) => ({ ways, place: chance() })).sort((a, b) => a.place - b.place)
  const told = [first!, ...order.slice(0, 6 + Math.floor(chance() * (others.length - 5))).map(({ ways }) => ways)]
  return told.map((ways) => fill(pick(ways, chance), cast, chance))
}

/** `{some}` is a number of the report's own; all else is the story's. */
function fill(words: string, cast: Cast, chance: Chance): string {
  return words.replace(/\{(\w+)\}/g, (_, slot: string) =>
    slot === 'some' ? String(2 + Math.floor(chance() * 90)) : slot === 'day' ? pick(WEEK, chance) : cast[slot]!,
  )
}

const WEEK = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ')

function pick<T>(all: readonly T[], chance: Chance): T {
  return all[Math.floor(chance() * all.length)]!
}

function capital(word: string): string {
  return word[0]!.toUpperCase() + word.slice(1)
}
