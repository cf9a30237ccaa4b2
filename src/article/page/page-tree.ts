/** A page as a tree of its elements and texts. Comments are left out; nothing changes a tree once it is parsed. */
export interface PageTree {
  /** What stands at the outermost level; a broken page has more than one element there. */
  readonly roots: readonly PageNode[]
  /** Every element in the order of the markup, for what is asked of elements wherever they stand. */
  readonly elements: readonly PageElement[]
}

export type PageNode = PageElement | PageText

/** A piece of text. Around a character reference (`&amp;`) a text is in pieces, as the parser gives them. */
export class PageText {
  readonly text: string
  readonly parent: PageElement | null
  next: PageNode | null = null

  constructor(text: string, parent: PageElement | null) {
    this.text = text
    this.parent = parent
  }
}

/** An element. It has what reading asks for and nothing more, as a page has thousands: a whole DOM costs thrice the time. */
export class PageElement {
  /** Its name, lower case. */
  readonly tag: string
  readonly parent: PageElement | null
  first: PageNode | null = null
  last: PageNode | null = null
  next: PageNode | null = null
  private readonly attributes: Readonly<Record<string, string>>

  constructor(tag: string, attributes: Readonly<Record<string, string>>, parent: PageElement | null) {
    this.tag = tag
    this.attributes = attributes
    this.parent = parent
  }

  /** An attribute's value, empty where it stands without one; null where there is none. Names are as the page writes them. */
  attribute(name: string): string | null {
    return this.attributes[name] ?? null
  }

  /** The names of its attributes, in the order of the markup. */
  attributeNames(): readonly string[] {
    return Object.keys(this.attributes)
  }

  /** The text in it, scripts and styles included: all, or its beginning. */
  text(most = Number.POSITIVE_INFINITY): string {
    let text = ''
    for (let node: PageNode | null = this.first; node && text.length < most; node = following(node, this)) {
      if (node instanceof PageText) text += node.text
    }
    return text.length > most ? text.slice(0, most) : text
  }
}

/** The node after one in the order of the markup, within an element; null at its end. Needs no recursion: markup may be deep. */
function following(node: PageNode, within: PageElement): PageNode | null {
  if (node instanceof PageElement && node.first) return node.first
  let at: PageNode = node
  while (!at.next) {
    if (!at.parent || at.parent === within) return null
    at = at.parent
  }
  return at.next
}

/** The outermost element of a page: its `html` where the page is whole. */
export function rootOf({ elements }: PageTree): PageElement | null {
  return elements[0] ?? null
}
