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

const UNSEEN = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|SVG|SELECT|OPTION|TEXTAREA|IFRAME|OBJECT|TITLE)$/
const INLINE =
  /^(?:A|ABBR|B|BDI|BDO|BIG|CITE|DFN|EM|FONT|I|INS|KBD|LABEL|MARK|Q|S|SMALL|SPAN|STRONG|SUB|SUP|TIME|TT|U|VAR|BUTTON|DATA)$/
const FOREIGN_TAG = /^(?:NAV|FIGCAPTION|BLOCKQUOTE|FORM)$/
const BESIDE_TAG = /^(?:FOOTER|ASIDE)$/
/** Class and id names that sites give to what is not the report. */
const FOREIGN_HINT =
  /(?:^|[\s_-])(?:comment(?:s|list|-?body|-?content)?|disqus|respond|related|recommend\w*|popular|most-?read|trending|newsletter|navigation|archives?|calendar|cookies?|similar|read-?next|more-?(?:news|stories|articles)|latest(?:-\w+)?|teasers?|carousel|slider|ticker|breadcrumbs?|advert\w*|copyright)(?:$|[\s_-])/i
const BESIDE_HINT = /(?:^|[\s_-])(?:sidebar|footer|widget|nav|menu|promo|read-?more)(?:$|[\s_-])/i
/** Class, id and property names that sites give to the line with the date. */
const DATED_HINT =
  /date(?!base)|datum|fecha|(?:^|[\s_-])time|timestamp|publi[sc]h|posted|byline|(?:^|[\s_-])(?:entry|post|article|story|item)[\s_-]?(?:meta|info)|pubdate|created|veroeffentlicht/i

/** Cuts a page into lines, and collects its dated elements. Neither changes the document. */
export function readPageLines(document: Document, headline: Element | null): PageLines {
  const lines: PageLine[] = []
  const elements: DatedElement[] = []
  const around = ancestorsOf(headline)
  let text = ''
  let open: Surroundings = { place: 'report', dated: false, headline: false }
  const flush = (): void => {
    const line = text.replace(/\s+/g, ' ').trim()
    if (line) lines.push({ text: line, ...open })
    text = ''
  }
  const enter = (element: Element, outer: Surroundings): Surroundings => {
    const hint = `${element.getAttribute('class') ?? ''} ${element.id ?? ''}`
    const property = (element.getAttribute('itemprop') ?? '').toLowerCase()
    const place = around.has(element) ? outer.place : placeOf(element, hint, outer.place)
    if (
      element.tagName === 'TIME' ||
      /date|published|modified/.test(property) ||
      (element.hasAttribute('title') && /(?:^|\s)(?:published|entry-date|updated)(?:\s|$)/.test(hint))
    ) {
      elements.push({ ...elementFacts(element), property, hint: hint.toLowerCase(), place, line: lines.length })
    }
    const hinted = !around.has(element) && DATED_HINT.test(`${hint} ${property}`)
    const dated = outer.dated || element.tagName === 'TIME' || hinted
    return { place, dated, headline: outer.headline || element === headline }
  }
  const visitor: Visitor = {
    enter: (element, outer) => {
      if (!INLINE.test(element.tagName)) flush()
      const inner = enter(element, outer)
      if (text.trim() === '') open = inner
      else if (inner.dated && inner.place !== 'foreign') open = { ...open, dated: true }
      return inner
    },
    leave: (element) => {
      if (!INLINE.test(element.tagName)) flush()
      else if (!/\s$/.test(text)) text += element.tagName === 'A' || element.tagName === 'SPAN' ? ' ' : ''
    },
    text: (value, around) => {
      if (text.trim() === '') open = around
      if (lines.length < MOST_LINES) text += value
    },
  }
  // Broken pages have their content beside the body, or in the head: all of the document is walked.
  for (const root of document.childNodes) walk(root, { place: 'report', dated: false, headline: false }, visitor)
  flush()
  return { lines, elements }
}

interface Surroundings {
  readonly place: Place
  readonly dated: boolean
  readonly headline: boolean
}

interface Visitor {
  enter(element: Element, outer: Surroundings): Surroundings
  leave(element: Element): void
  text(value: string, outer: Surroundings): void
}

/** Visits a tree without recursion, so that deep nesting costs memory and not the stack. */
function walk(root: Node, outer: Surroundings, visit: Visitor): void {
  const places: Surroundings[] = [outer]
  let node: Node | null = root
  while (node) {
    let inside: Node | null = null
    if (node.nodeType === ELEMENT) {
      if (!UNSEEN.test((node as Element).tagName.toUpperCase())) {
        places.push(visit.enter(node as Element, places.at(-1)!))
        inside = node.firstChild
        if (!inside) leaveOne(node, places, visit)
      }
    } else if (node.nodeType === TEXT) visit.text(node.textContent ?? '', places.at(-1)!)
    if (inside) {
      node = inside
      continue
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode
      if (node) leaveOne(node, places, visit)
    }
    node = node && node !== root ? node.nextSibling : null
  }
}

function leaveOne(node: Node, places: Surroundings[], visit: Visitor): void {
  if (places.length > 1) places.pop()
  visit.leave(node as Element)
}

const ELEMENT = 1
const TEXT = 3

function placeOf(element: Element, hint: string, outer: Place): Place {
  if (outer === 'foreign' || /^(?:BODY|HTML|MAIN|ARTICLE)$/.test(element.tagName)) return outer
  if (FOREIGN_TAG.test(element.tagName) || FOREIGN_HINT.test(hint)) return 'foreign'
  return BESIDE_TAG.test(element.tagName) || BESIDE_HINT.test(hint) ? 'beside' : outer
}

function ancestorsOf(element: Element | null): Set<Element> {
  const around = new Set<Element>()
  for (let at: Element | null = element; at; at = at.parentElement) around.add(at)
  return around
}

function elementFacts(element: Element): Pick<DatedElement, 'value' | 'text' | 'tag'> {
  const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, LONGEST_ELEMENT)
  const value =
    element.getAttribute('datetime') || element.getAttribute('content') || element.getAttribute('title') || text
  return { value, text, tag: element.tagName.toLowerCase() }
}

/** The longest text of an element that gives a date, in characters. */
const LONGEST_ELEMENT = 200
