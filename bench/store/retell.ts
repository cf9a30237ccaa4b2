import type { Source } from '../../src/article/source.ts'
import { readSource } from '../../src/desk/reading/read-source.ts'
import type { Report } from '../../src/story/report.ts'
import { sha256 } from '../../src/text/fingerprint.ts'
import { seededChance } from '../copies.ts'
import type { CrawledText } from '../crawled.ts'
import { INVENTED_NAMES, inventStories } from './invent-stories.ts'

/** Reports that are invented; all others are these, retold. */
const INVENTED = 2500
/** Days from one telling to the next: as many as the invented reports take, in whole weeks, so that each weekday stays true. */
const DAYS_APART = 21
const DAY_MS = 86_400_000

/**
 * Any number of reports: invented ones, and the same again with other names of the same length and on other days, so that they are of
 * other stories. The same number gives the same reports, and more begin with fewer.
 */
export function* retellStories(reports: number): Generator<CrawledText> {
  const invented = [...inventStories(INVENTED)]
  for (let telling = 0; telling * INVENTED < reports; telling++) {
    const retell = makeReteller(telling)
    for (const line of invented.slice(0, reports - telling * INVENTED)) {
      const placed = { ...line, id: `${FIRST}${line.id}`, url: line.url!.replace('.example/', `.example/${FIRST}`) }
      yield JSON.parse(retell(JSON.stringify(placed))) as CrawledText
    }
  }
}

/** Reads the invented reports, and makes of their readings those of the ones retold: reading a hundred thousand takes the better part of an hour. */
export function makeReader(): (source: Source) => Report {
  const invented = new Map([...inventStories(INVENTED)].map((line) => [line.id, line]))
  const readings = new Map<string, string>()
  const tellings = new Map<string, (words: string) => string>()
  return (source) => {
    const [telling, place] = source.id.split('/') as [string, string]
    const read = readings.get(place) ?? JSON.stringify(readInvented(invented.get(place)!, source))
    readings.set(place, read)
    const retell = tellings.get(telling) ?? makeReteller(Number(telling.slice(1)))
    tellings.set(telling, retell)
    const { article, reading } = JSON.parse(retell(read)) as Report
    const { bytes } = source
    return {
      reading,
      article: { ...article, source: { ...article.source, sha256: sha256(bytes), bytes: bytes.length } },
    }
  }
}

/** An invented report as it is read where it comes in the way that another one does. */
function readInvented({ id, title, published, text }: CrawledText, like: Source): Report {
  const url = like.url!.replace(/t\d+\//, FIRST)
  const bytes = new TextEncoder().encode(text)
  const outcome = readSource({
    ...like,
    id: `${FIRST}${id}`,
    url,
    bytes,
    given: { title: title!, published: published! },
  })
  if ('unread' in outcome) throw new Error(outcome.unread.reason)
  return outcome.report
}

/** What the ids of the first telling begin with. */
const FIRST = 't0/'

/** Gives every invented name in JSON another of its length, always the same, and puts off every day. */
function makeReteller(telling: number): (json: string) => string {
  if (telling === 0) return (json) => json
  const letter = otherLetters(telling)
  return (json) =>
    json
      .replaceAll(FIRST, `t${telling}/`)
      .replace(INVENTED_NAMES, (name) => name.replace(/[a-z]/gi, letter))
      .replace(/\b202[01]-\d\d-\d\d/g, (day) =>
        new Date(Date.parse(day) + telling * DAYS_APART * DAY_MS).toISOString().slice(0, 10),
      )
}

/** Vowel for vowel and consonant for consonant. */
function otherLetters(telling: number): (letter: string) => string {
  const chance = seededChance(1000 + telling)
  const others = new Map<string, string>()
  for (const letters of ['aeiou', 'bcdfghjklmnpqrstvwxyz']) {
    const left = [...letters]
    for (const letter of letters) {
      const [other] = left.splice(Math.floor(chance() * left.length), 1)
      others.set(letter, other!).set(letter.toUpperCase(), other!.toUpperCase())
    }
  }
  return (letter) => others.get(letter)!
}
