import { hintsOf } from './hints.ts'
import { type PageElement, type PageNode, PageText, type PageTree, rootOf } from './page-tree.ts'

/** One line of a page: a run of text between two edges of blocks or line breaks, white space folded. */
export interface Block {
  readonly text: string
  /** The box it stands in: an index into `Outline.boxes`. */
  readonly box: number
  /** How many of its characters stand in links, in buttons and labels, and in bold or italics. */
  readonly linkChars: number
  readonly links: number
  readonly strongChars: number
  /** How many `br` stand right before it. */
  readonly breaks: number
}

/** An element that holds blocks. What is counted of it is counted over all it holds. */
export interface Box {
  readonly tag: string
  readonly parent: number
  readonly depth: number
  /** What the element's class, id and role say it is for: bits of `hints.ts`. */
  readonly hints: number
  /** Tag and class, digits left out: elements that a template repeats have the same. */
  readonly look: string
  readonly firstBlock: number
  lastBlock: number
  chars: number
  linkChars: number
}

/** A page as its lines and the elements they stand in; both in the order of the markup. */
export interface Outline {
  readonly blocks: readonly Block[]
  readonly boxes: readonly Box[]
}

/** Elements whose text no reader sees. */
const UNSEEN = new Set(
  'script style template title svg math iframe object canvas audio video select option textarea datalist meter progress rt rp'.split(
    ' ',
  ),
)

/** Elements that stand within a line. All others begin a line of their own. */
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr q ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
)

const STRONG = new Set(['b', 'strong', 'em', 'i'])
/** The most lines taken from one page; what comes after is no article that anyone wrote. */
const MAX_BLOCKS = 8_000

/** The most text taken into one line. */
const MAX_LINE = 1_000_000

/** Walks a page into its lines and boxes. */
export function outlinePage(page: PageTree): Outline {
  const walk = new Walk()
  const root = rootOf(page)
  // Walked without recursion: markup may be nested a hundred thousand deep.
  for (let node: PageNode | null = root; node; ) {
    const child: PageNode | null = walk.enter(node)
    if (child) {
      node = child
      continue
    }
    while (node && node !== root && !node.next) {
      walk.leave(node)
      node = node.parent
    }
    if (!node || node === root) break
    walk.leave(node)
    node = node.next
  }
  return walk.finish()
}

/** From here on what stands in a `noscript` is the report of a page that draws it by script, in characters. */
const NOSCRIPT_REPORT = 1000

const isUnseen = (element: PageElement): boolean =>
  UNSEEN.has(element.tag) || (element.tag === 'noscript' && element.text(NOSCRIPT_REPORT).length < NOSCRIPT_REPORT)

/** A custom element stands within the line, as in a browser; blocks inside of it end the line by themselves. */
const isInline = (tag: string): boolean => INLINE.has(tag) || tag.includes('-')

class Walk {
  readonly blocks: Block[] = []
  readonly boxes: Box[] = []
  private box = -1
  private depth = 0
  private line = ''
  private linkChars = 0
  private links = 0
  private strongChars = 0
  private breaks = 0
  private inLink = 0
  private inStrong = 0

  /** Takes in a node; gives the first of those in it where they are to be walked. */
  enter(node: PageNode): PageNode | null {
    if (node instanceof PageText) {
      this.addText(node.text)
      return null
    }
    const { tag } = node
    if (isUnseen(node) || this.blocks.length >= MAX_BLOCKS) return null
    if (tag === 'br') {
      this.close()
      this.breaks++
      return null
    }
    if (isInline(tag)) this.enterInline(tag)
    else this.open(node, tag)
    return node.first
  }

  leave(node: PageNode): void {
    if (node instanceof PageText) return
    const { tag } = node
    if (tag === 'br' || isUnseen(node)) return
    if (!isInline(tag)) this.shut()
    else if (tag === 'a') this.inLink = Math.max(0, this.inLink - 1)
    else if (STRONG.has(tag)) this.inStrong = Math.max(0, this.inStrong - 1)
  }

  finish(): Outline {
    this.close()
    while (this.box >= 0) this.shut()
    return { blocks: this.blocks, boxes: this.boxes }
  }

  private enterInline(tag: string): void {
    if (tag === 'a') {
      this.inLink++
      this.links++
    } else if (STRONG.has(tag)) this.inStrong++
  }

  private addText(text: string): void {
    if (this.line.length > MAX_LINE) return
    this.line += text
    if (this.inLink) this.linkChars += countSeen(text)
    if (this.inStrong) this.strongChars += countSeen(text)
  }

  private open(element: PageElement, tag: string): void {
    this.close()
    const name = `${element.attribute('class') ?? ''} ${element.attribute('id') ?? ''}`.slice(0, 300).toLowerCase()
    const hints = hintsOf(name, element)
    const look = `${tag}.${name.replace(/[\d\s]+/g, ' ').trim()}`
    const box: Box = {
      tag,
      parent: this.box,
      depth: this.depth++,
      hints,
      look,
      firstBlock: this.blocks.length,
      lastBlock: -1,
      chars: 0,
      linkChars: 0,
    }
    this.box = this.boxes.push(box) - 1
  }

  private shut(): void {
    this.close()
    const box = this.boxes[this.box]
    if (!box) return
    box.lastBlock = this.blocks.length - 1
    const parent = this.boxes[box.parent]
    if (parent) {
      parent.chars += box.chars
      parent.linkChars += box.linkChars
    }
    this.box = box.parent
    this.depth--
    this.breaks = 0
  }

  private close(): void {
    const text = this.line.replace(/[\s\u00a0\u200b\ufeff]+/g, ' ').trim()
    const box = this.boxes[this.box]
    if (text && box) {
      const linkChars = Math.min(this.linkChars, text.length)
      const strongChars = Math.min(this.strongChars, text.length)
      this.blocks.push({ text, box: this.box, linkChars, links: this.links, strongChars, breaks: this.breaks })
      box.chars += text.length
      box.linkChars += linkChars
      this.breaks = 0
    }
    this.line = ''
    this.linkChars = 0
    this.strongChars = 0
    this.links = 0
  }
}

function countSeen(text: string): number {
  let seen = 0
  let blank = true
  for (let i = 0; i < text.length; i++) {
    const white = text.charCodeAt(i) <= 32
    if (!white || !blank) seen++
    blank = white
  }
  return seen
}
