/** Elements whose text no reader sees. */
export const UNSEEN: ReadonlySet<string> = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG SELECT OPTION TEXTAREA IFRAME OBJECT TITLE'.split(' '),
)

/** Elements that stand within a line. All others begin a line of their own. */
export const INLINE: ReadonlySet<string> = new Set(
  'A ABBR B BDI BDO BIG CITE DFN EM FONT I INS KBD LABEL MARK Q S SMALL SPAN STRONG SUB SUP TIME TT U VAR BUTTON DATA'.split(
    ' ',
  ),
)

/** What a walk calls on its way; `T` is what an element hands on to those inside it. */
export interface Visitor<T> {
  /** Gives what holds inside the element, or null to pass it by with all it holds. */
  enter(element: Element, tag: string, outer: T): T | null
  leave?(tag: string): void
  text?(value: string, inner: T): void
}

const ELEMENT = 1
const TEXT = 3

/**
 * Visits a document in the order of its markup. It needs no recursion, as markup may be nested a hundred thousand deep; and it
 * begins at the document, as broken pages have their content beside the body or in the head.
 */
export function walkElements<T>(document: Document, outermost: T, visit: Visitor<T>): void {
  for (const root of document.childNodes) walk(root, outermost, visit)
}

function walk<T>(root: Node, outermost: T, visit: Visitor<T>): void {
  const open: { readonly tag: string; readonly inner: T }[] = []
  let inner = outermost
  let node: Node | null = root
  while (node) {
    let first: Node | null = null
    if (node.nodeType === TEXT) visit.text?.(node.nodeValue ?? '', inner)
    else if (node.nodeType === ELEMENT) {
      const tag = node.nodeName.toUpperCase()
      const entered = visit.enter(node as Element, tag, inner)
      first = entered === null ? null : node.firstChild
      if (first) {
        open.push({ tag, inner })
        inner = entered!
      } else if (entered !== null) visit.leave?.(tag)
    }
    while (!first && node && node !== root) {
      first = node.nextSibling
      if (first) break
      node = node.parentNode
      const left = open.pop()
      if (!node || !left) return
      inner = left.inner
      visit.leave?.(left.tag)
    }
    node = first
  }
}
