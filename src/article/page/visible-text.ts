/** Elements whose text no reader sees. */
const UNSEEN = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE HEAD TITLE SVG MATH IFRAME OBJECT CANVAS AUDIO VIDEO SELECT OPTION TEXTAREA DATALIST'.split(
    ' ',
  ),
)

/** Elements that stand within a line. All others begin a line of their own. */
const INLINE = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK NOBR Q RP RT RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
)

const ELEMENT = 1
const TEXT = 3

/**
 * The visible text of a page, one line for each block, in the order of the markup; white space is folded. Menus,
 * captions and footers are all in: it is what dates and credit are read from before the page is cleaned.
 */
export function visibleText(document: Document): string {
  const lines: string[] = []
  let line = ''
  const close = (): void => {
    const folded = line.replace(/\s+/g, ' ').trim()
    if (folded) lines.push(folded)
    line = ''
  }
  const root = document.documentElement
  // Walked without recursion: markup may be nested a hundred thousand deep.
  for (let node: Node | null = root; node; ) {
    const name: string = node.nodeName.toUpperCase()
    const seen: boolean = node.nodeType === ELEMENT && !UNSEEN.has(name)
    if (node.nodeType === TEXT) line += node.nodeValue
    else if (seen && !INLINE.has(name)) close()
    const child: Node | null = seen ? node.firstChild : null
    if (child) {
      node = child
      continue
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode
      if (node && !INLINE.has(node.nodeName.toUpperCase())) close()
    }
    if (!node || node === root) break
    if (node.nodeType === ELEMENT && !INLINE.has(node.nodeName.toUpperCase())) close()
    node = node.nextSibling
  }
  close()
  return lines.join('\n')
}
