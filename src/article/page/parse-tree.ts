import { Parser } from 'htmlparser2'
import { PageElement, type PageNode, PageText, type PageTree } from './page-tree.ts'

/** The tree of an HTML text, by htmlparser2: its tags are closed as browsers close them, its character references read. */
export function parseTree(html: string): PageTree {
  const roots: PageNode[] = []
  const elements: PageElement[] = []
  let open: PageElement | null = null
  const append = (node: PageNode): void => {
    const before = open ? open.last : roots.at(-1)
    if (before) before.next = node
    if (open) {
      open.first ??= node
      open.last = node
    } else roots.push(node)
  }
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        const element = new PageElement(tag, withPlainClass(attributes), open)
        elements.push(element)
        append(element)
        open = element
      },
      ontext: (text) => append(new PageText(text, open)),
      onclosetag: () => {
        open = open?.parent ?? null
      },
    },
    { lowerCaseAttributeNames: false },
  )
  parser.write(html)
  parser.end()
  return { roots, elements }
}

/** Attributes whose classes stand with one space between them, each once. */
function withPlainClass(attributes: Record<string, string>): Record<string, string> {
  const { class: names } = attributes
  if (names && /\s/.test(names)) {
    attributes.class = [...new Set(names.split(/\s+/))].filter(Boolean).join(' ')
  }
  return attributes
}
