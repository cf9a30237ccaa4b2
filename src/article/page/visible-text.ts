import type { Outline } from './outline.ts'

/**
 * The visible text of a page, one line for each block, in the order of the markup. Menus, captions and footers are all
 * in: it is what credit is read from before the page is cleaned.
 */
export function visibleText({ blocks }: Outline): string {
  return blocks.map((block) => block.text).join('\n')
}
