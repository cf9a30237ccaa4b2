import type { Block } from './block.ts'
import { fold } from './repeats.ts'

/** Units of a headline; what is shorter stands again by chance, what is longer is a paragraph. */
const SHORTEST = 12
const LONGEST = 300
/** Share of the window's title that a headline makes: the rest is the site's name. A shorter beginning is a subject. */
const SHARE = 0.5

/**
 * Which lines print the headline: a saved page's first line is its window's title ("Rain in Lund - The Example"), and
 * a line further down that says the same, or its beginning, is the headline over the report.
 */
export function headlinesOf(blocks: readonly Block[]): boolean[] {
  const first = fold(blocks[0]?.text.slice(0, LONGEST + 100) ?? '')
  return blocks.map(({ text }, i) => {
    if (i === 0 || text.length > LONGEST || text.length < SHORTEST) return false
    const words = fold(text)
    if (!words.includes(' ')) return false
    if (words.length < first.length * SHARE) return false
    return first === words || first.startsWith(`${words} `) || (first.length > 20 && words.startsWith(first))
  })
}
