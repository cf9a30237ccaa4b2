import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Chance, seededChance } from '../copies.ts'
import type { CrawledText } from '../crawled.ts'

/** Of the texts of a pile, the share that are copies of one before them, cut and edited. */
const COPIES = 0.12
/** Of the names of a retold text, the share that are made anew; the others stay, as places and outlets do. */
const RENAMED = 0.6
/** Days between two tellings of the same texts. */
const DAYS_APART = 400

/**
 * A pile of articles of any size from the texts under a folder: the texts as they are, then the same texts retold, each
 * telling with names of its own, its sentences in another order and its days further back, so that it is of other
 * events; among them copies with edits. The same folder and size give the same pile.
 */
export function* makePile(data: string, articles: number): Generator<CrawledText> {
  const texts = readTexts(data)
  const chance = seededChance(5)
  let made = 0
  for (let telling = 0; made < articles; telling++) {
    const rename = makeRenamer(telling)
    for (const text of texts) {
      const retold = telling === 0 ? text : retell(text, telling, rename, chance)
      if (made++ >= articles) return
      yield { ...retold, id: `t${telling}/${text.id}` }
      if (chance() >= COPIES) continue
      if (made++ >= articles) return
      yield copyOf({ ...retold, id: `t${telling}/${text.id}~copy` }, chance)
    }
  }
}

/** The clean bodies of all NDJSON files under a folder, in turn from each, so that any part of them is mixed. */
function readTexts(data: string): CrawledText[] {
  const files = readdirSync(data, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ndjson'))
    .sort()
  const lists = files.map((file) =>
    readFileSync(join(data, file), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line): CrawledText => JSON.parse(line))
      .filter(({ text }) => typeof text === 'string')
      .map((text) => ({ ...text, id: `${file}#${text.id}` })),
  )
  const longest = Math.max(...lists.map(({ length }) => length))
  return lists
    .flatMap((list) => list.map((text, n) => ({ text, place: (n / list.length) * longest })))
    .sort((a, b) => a.place - b.place)
    .map(({ text }) => text)
}

function retell(article: CrawledText, telling: number, rename: (text: string) => string, chance: Chance): CrawledText {
  const { title, published, text } = article
  const paragraphs = text
    .split('\n')
    .map((paragraph) => shuffle(paragraph.split(/(?<=[.!?]["”]?) (?=[A-Z“"])/), chance))
  return {
    ...article,
    text: paragraphs.map((sentences) => rename(sentences.join(' '))).join('\n'),
    ...(title && { title: rename(title) }),
    ...(published && { published: daysBefore(published, telling * DAYS_APART) }),
  }
}

function daysBefore(published: string, days: number): string {
  const time = Date.parse(published)
  return Number.isNaN(time) ? published : new Date(time - days * 86_400_000).toISOString().slice(0, published.length)
}

const NO_NAME =
  /^(?:(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day|January|February|March|April|May|June|July|August|September|October|November|December|The|In|On|At|It|He|She|They|We|But|And|A|An|I|This|That|There|As|For|If|When)$/

/** Gives each name of a telling another, always the same: letters of its kind, vowel for vowel. */
function makeRenamer(telling: number): (text: string) => string {
  const names = new Map<string, string>()
  const chance = seededChance(1000 + telling)
  const [vowels, consonants] = [shuffle([...'aeiou'], chance), shuffle([...'bcdfghjklmnpqrstvwxyz'], chance)]
  const letter = (one: string): string => {
    const small = one.toLowerCase()
    const row = 'aeiou'.includes(small) ? vowels : consonants
    const other = row['aeiou'.includes(small) ? 'aeiou'.indexOf(small) : 'bcdfghjklmnpqrstvwxyz'.indexOf(small)] ?? one
    return small === one ? other : other.toUpperCase()
  }
  const newName = (name: string): string =>
    NO_NAME.test(name) || chance() >= RENAMED ? name : name.replace(/[A-Za-z]/g, letter)
  return (text) =>
    text.replace(/\b[A-Z][a-z]+\b/g, (name) => {
      const known = names.get(name) ?? newName(name)
      names.set(name, known)
      return known
    })
}

/** A copy as a desk makes it: some sentences cut, some words changed. */
function copyOf(article: CrawledText, chance: Chance): CrawledText {
  const cut = article.text
    .split('\n')
    .filter((_, n) => n === 0 || chance() > 0.25)
    .map((paragraph) => paragraph.replace(/\b(?:said|about|also|after|many)\b/g, (word) => EDITS[word]!))
  return { ...article, text: cut.join('\n') }
}

const EDITS: Readonly<Record<string, string>> = {
  said: 'stated',
  about: 'around',
  also: 'too',
  after: 'following',
  many: 'several',
}

function shuffle<T>(items: readonly T[], chance: Chance): T[] {
  const order = [...items]
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(chance() * (i + 1))
    ;[order[i], order[j]] = [order[j]!, order[i]!]
  }
  return order
}
