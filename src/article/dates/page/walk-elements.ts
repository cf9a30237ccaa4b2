import { type PageElement, type PageNode, PageText, type PageTree } from '../../page/page-tree.ts'

/** Elements whose text no reader sees. */
export const UNSEEN: ReadonlySet<string> = new Set(
  'script style noscript template svg select option textarea iframe object title'.split(' '),
)

/** Elements that stand within a line. All others begin a line of their own. */
export const INLINE: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo big cite dfn em font i ins kbd label mark q s small span strong sub sup time tt u var button data'.split(
    ' ',
  ),
)

/** What a walk calls on its way; `T` is what an element hands on to those inside it. */
export interface Visitor<T> {
  /** Gives what holds inside the element, or null to pass it by with all it holds. */
  enter(element: PageElement, outer: T): T | null
  leave?(tag: string): void
  text?(value: string, inner: T): void
}

/**
 * Visits a page in the order of its markup. It needs no recursion, as markup may be nested a hundred thousand deep; and it
 * begins at its roots, as broken pages have their content beside the body or in the head.
 */
export function walkElements<T>({ roots }: PageTree, outermost: T, visit: Visitor<T>): void {
  for (const root of roots) walk(root, outermost, visit)
}

function walk<T>(root: PageNode, outermost: T, visit: Visitor<T>): void {
  const open: { readonly tag: string; readonly inner: T }[] = []
  let inner = outermost
  let node: PageNode | null = root
  while (node) {
    let first: PageNode | null = null
    if (node instanceof PageText) visit.text?.(node.text, inner)
    else {
      const { tag } = node
      const entered = visit.enter(node, inner)
      first = entered === null ? null : node.first
      if (first) {
        open.push({ tag, inner })
        inner = entered!
      } else if (entered !== null) visit.leave?.(tag)
    }
    while (!first && node && node !== root) {
      first = node.next
      if (first) break
      node = node.parent
      const left = open.pop()
      if (!node || !left) return
      inner = left.inner
      visit.leave?.(left.tag)
    }
    node = first
  }
}
