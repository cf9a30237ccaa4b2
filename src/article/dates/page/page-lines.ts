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

const FOREIGN_TAG = /^(?:NAV|FIGCAPTION|BLOCKQUOTE|FORM)$/
const BESIDE_TAG = /^(?:FOOTER|ASIDE)$/
const OWN_TAG = /^(?:BODY|HTML|MAIN|ARTICLE)$/
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

/** Cuts a page into lines, and collects its dated elements. Neither changes the document. */
export function readPageLines(document: Document, headline: Element | null): PageLines {
  const lines: PageLine[] = []
  const elements: DatedElement[] = []
  const around = ancestorsOf(headline)
  const hints = new Map<string, Hint>()
  let text = ''
  let open: Surroundings | null = null
  const flush = (): void => {
    if (open && lines.length < MOST_LINES) lines.push({ text: text.replace(/\s+/g, ' ').trim(), ...open })
    text = ''
    open = null
  }
  const surround = (element: Element, tag: string, outer: Surroundings): Surroundings => {
    const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`
    const property = element.getAttribute('itemprop')?.toLowerCase() ?? ''
    const own = around.has(element)
    const hint = own || names === ' ' ? PLAIN : cached(hints, names)
    const place = own ? outer.place : placeOf(tag, hint.place, outer.place)
    const machine = tag === 'TIME' || /date|published|modified/.test(property)
    if (machine || (DATED_TITLE.test(names) && element.hasAttribute('title'))) {
      elements.push({ ...factsOf(element), property, hint: names.toLowerCase(), place, line: lines.length })
    }
    const dated = outer.dated || machine || hint.dated
    const isHeadline = outer.headline || element === headline
    return dated === outer.dated && place === outer.place && isHeadline === outer.headline
      ? outer
      : { place, dated, headline: isHeadline }
  }
  walkElements<Surroundings>(
    document,
    { place: 'report', dated: false, headline: false },
    {
      enter: (element, tag, outer) => {
        if (UNSEEN.has(tag)) return null
        if (!INLINE.has(tag)) flush()
        return surround(element, tag, outer)
      },
      leave: (tag) => {
        if (!INLINE.has(tag)) flush()
        else if (tag === 'A' || tag === 'SPAN') text += ' '
      },
      text: (value, inner) => {
        if (text.length > LONGEST_LINE || !/\S/.test(value)) {
          text += text ? ' ' : ''
          return
        }
        open =
          !open || (inner.dated && !open.dated && inner.place !== 'foreign')
            ? { ...(open ?? inner), dated: inner.dated }
            : open
        text += value.length > LONGEST_LINE ? value.slice(0, LONGEST_LINE) : value
      },
    },
  )
  flush()
  return { lines, elements }
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

function ancestorsOf(element: Element | null): Set<Element> {
  const around = new Set<Element>()
  for (let at: Element | null = element; at; at = at.parentElement) around.add(at)
  return around
}

function factsOf(element: Element): Pick<DatedElement, 'value' | 'text' | 'tag'> {
  const text = (element.textContent ?? '')
    .slice(0, LONGEST_ELEMENT * 2)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST_ELEMENT)
  const value =
    element.getAttribute('datetime') || element.getAttribute('content') || element.getAttribute('title') || text
  return { value, text, tag: element.tagName.toLowerCase() }
}
