import type { PageElement, PageTree } from '../../page/page-tree.ts'
import { INLINE, UNSEEN, walkElements } from './walk-elements.ts'

/**
 * Where on a page something stands: in the report's own column; beside it (a margin, a footer: it may hold the report's own
 * facts); or among what is not the report at all, such as menus, comments and lists of other reports.
 */
export type Place = 'report' | 'beside' | 'foreign'

/** One line of a page as its reader sees it, and where on the page it stands. */
export interface PageLine {
  readonly text: string
  readonly place: Place
  /** Names and classes of the elements around it say that it is a date or a line about the report. */
  readonly dated: boolean
  readonly headline: boolean
}

/** An element that gives a date to machines: `time`, or one with a microdata property. */
export interface DatedElement {
  /** What it says: its `datetime`, `content` or `title`, else its text. */
  readonly value: string
  readonly text: string
  /** Its microdata properties and classes, lower case. */
  readonly property: string
  readonly hint: string
  readonly tag: string
  readonly place: Place
  /** The line of the page it stands in. */
  readonly line: number
}

export interface PageLines {
  readonly lines: readonly PageLine[]
  readonly elements: readonly DatedElement[]
}

/** A page with more lines is read to here. */
const MOST_LINES = 20_000
/** Of a line so many characters are kept: its date stands at its beginning or not at all. */
const LONGEST_LINE = 1000
/** The longest text of an element that gives a date, in characters. */
const LONGEST_ELEMENT = 200

const FOREIGN_TAG = /^(?:nav|figcaption|blockquote|form)$/
const BESIDE_TAG = /^(?:footer|aside)$/
const OWN_TAG = /^(?:body|html|main|article)$/
/** Class and id names that sites give to what is not the report. */
const FOREIGN_HINT =
  /(?:^|[\s_-])(?:comment(?:s|list|-?body|-?content)?|disqus|respond|related|recommend\w*|popular|most-?read|trending|newsletter|navigation|archives?|calendar|cookies?|similar|read-?next|more-?(?:news|stories|articles)|latest(?:-\w+)?|teasers|carousel|slider|ticker|breadcrumbs?|advert\w*|copyright)(?:$|[\s_-])/i
const BESIDE_HINT = /(?:^|[\s_-])(?:sidebar|footer|widget|nav|menu|promo|read-?more)(?:$|[\s_-])/i
/** Class, id and property names that sites give to the line with the date. */
const DATED_HINT =
  /date(?!base)|datum|fecha|(?:^|[\s_-])time|timestamp|publi[sc]h|posted|byline|(?:^|[\s_-])(?:entry|post|article|story|item)[\s_-]?(?:meta|info)|pubdate|created|veroeffentlicht/i
const DATED_TITLE = /(?:^|\s)(?:published|entry-date|updated)(?:\s|$)/

interface Surroundings {
  readonly place: Place
  readonly dated: boolean
  readonly headline: boolean
}

/** What the names of an element say of it. */
interface Hint {
  readonly place: Place
  readonly dated: boolean
}

/** Cuts a page into lines, and collects its dated elements. */
export function readPageLines(page: PageTree, headline: PageElement | null): PageLines {
  const collector = collectLines()
  const elements: DatedElement[] = []
  const surround = surroundings(headline, (element) => elements.push({ ...element, line: collector.lines.length }))
  const outermost: Surroundings = { place: 'report', dated: false, headline: false }
  walkElements(page, outermost, {
    enter: (element, outer) => {
      const { tag } = element
      if (UNSEEN.has(tag)) return null
      const inner = surround(element, outer)
      if (!INLINE.has(tag) || (inner.dated && !outer.dated && collector.length() > DATED_LINE_BREAK)) collector.close()
      return inner
    },
    leave: (tag) => {
      if (!INLINE.has(tag)) collector.close()
      else if (tag === 'a' || tag === 'span') collector.space()
    },
    text: (value, inner) => collector.add(value, inner),
  })
  collector.close()
  return { lines: collector.lines, elements }
}

/** An element named for its date begins a line of its own when so much stands before it: style sheets mostly put it on one. */
const DATED_LINE_BREAK = 60

interface LineCollector {
  readonly lines: readonly PageLine[]
  add(value: string, inner: Surroundings): void
  space(): void
  close(): void
  length(): number
}

/** Puts the pieces of text between two breaks together as one line. */
function collectLines(): LineCollector {
  const lines: PageLine[] = []
  let text = ''
  let open: Surroundings | null = null
  const space = (): void => {
    if (text && !text.endsWith(' ')) text += ' '
  }
  return {
    lines,
    space,
    length: () => text.length,
    close: () => {
      if (open && lines.length < MOST_LINES) lines.push({ text: text.replace(/\s+/g, ' ').trim(), ...open })
      text = ''
      open = null
    },
    add: (value, inner) => {
      if (text.length > LONGEST_LINE || !/\S/.test(value)) return space()
      open ??= inner
      if (inner.dated && !open.dated && inner.place !== 'foreign') open = { ...open, dated: true }
      text += value.length > LONGEST_LINE ? value.slice(0, LONGEST_LINE) : value
    },
  }
}

/** Gives what holds inside an element, from what holds around it; dated elements are handed over on the way. */
function surroundings(headline: PageElement | null, keep: (element: Omit<DatedElement, 'line'>) => void) {
  const around = ancestorsOf(headline)
  const hints = new Map<string, Hint>()
  return (element: PageElement, outer: Surroundings): Surroundings => {
    const { tag } = element
    const names = `${element.attribute('class') ?? ''} ${element.attribute('id') ?? ''}`
    const property = element.attribute('itemprop')?.toLowerCase() ?? ''
    const own = around.has(element)
    const hint = own || names === ' ' ? PLAIN : cached(hints, names)
    const place = own ? outer.place : placeOf(tag, hint.place, outer.place)
    const machine = tag === 'time' || /date|published|modified/.test(property)
    if (machine || (DATED_TITLE.test(names) && element.attribute('title') !== null)) {
      keep({ ...factsOf(element), property, hint: names.toLowerCase(), place })
    }
    const dated = outer.dated || machine || hint.dated
    const inHeadline = outer.headline || element === headline
    const same = dated === outer.dated && place === outer.place && inHeadline === outer.headline
    return same ? outer : { place, dated, headline: inHeadline }
  }
}

const PLAIN: Hint = { place: 'report', dated: false }

function cached(hints: Map<string, Hint>, names: string): Hint {
  const known = hints.get(names)
  if (known) return known
  const place = FOREIGN_HINT.test(names) ? 'foreign' : BESIDE_HINT.test(names) ? 'beside' : 'report'
  const hint: Hint = { place, dated: DATED_HINT.test(names) }
  hints.set(names, hint)
  return hint
}

function placeOf(tag: string, hinted: Place, outer: Place): Place {
  if (outer === 'foreign' || OWN_TAG.test(tag)) return outer
  if (hinted === 'foreign' || FOREIGN_TAG.test(tag)) return 'foreign'
  return hinted === 'beside' || BESIDE_TAG.test(tag) ? 'beside' : outer
}

function ancestorsOf(element: PageElement | null): Set<PageElement> {
  const around = new Set<PageElement>()
  for (let at = element; at; at = at.parent) around.add(at)
  return around
}

function factsOf(element: PageElement): Pick<DatedElement, 'value' | 'text' | 'tag'> {
  const text = element
    .text(LONGEST_ELEMENT * 2)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST_ELEMENT)
  const value = element.attribute('datetime') || element.attribute('content') || element.attribute('title') || text
  return { value, text, tag: element.tag }
}
