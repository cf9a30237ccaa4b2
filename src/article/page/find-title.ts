import { readLine } from './line.ts'
import type { Scene } from './scene.ts'

/** Between a headline and the name of its site. */
const SEPARATOR = /\s+(?:[|–—·•»«:/\\-]|::|\|\|)\s+/

/** From here on a heading is taken as one of the page's titles (Dice's coefficient of words). */
const ALIKE = 0.5

/** The headline, without the site's name: the heading that is like the page's titles, else the best of these. */
export function findTitle(scene: Scene): string | null {
  const { outline, titleAlike, facts } = scene
  let heading: string | null = null
  let best = ALIKE
  outline.blocks.forEach(({ text, box }, at) => {
    if (outline.boxes[box]!.tag !== 'h1' || titleAlike[at]! <= best) return
    best = titleAlike[at]!
    heading = text
  })
  if (heading) return heading
  const title = facts.titles[0]
  return title ? withoutSite(title, facts.siteNames) : firstHeading(scene)
}

function firstHeading({ outline }: Scene): string | null {
  return outline.blocks.find(({ box }) => outline.boxes[box]!.tag === 'h1')?.text ?? null
}

/** A page's title without the part that names its site: "Ministers meet in Valdoria | The Valdoria Times". */
function withoutSite(title: string, siteNames: readonly string[]): string {
  const parts = title.split(SEPARATOR)
  if (parts.length < 2) return title.trim()
  const sites = siteNames.map((name) => new Set(readLine(name).words))
  const isSite = (part: string): boolean => {
    const { words } = readLine(part)
    return words.length > 0 && sites.some((site) => words.every((word) => site.has(word)))
  }
  const [first, last] = [parts[0]!, parts.at(-1)!]
  if (isSite(last)) return title.slice(0, title.length - last.length).replace(/[\s|–—·•»«:/\\-]+$/, '')
  if (isSite(first)) return title.slice(first.length).replace(/^[\s|–—·•»«:/\\-]+/, '')
  // Without a name to compare with: the site's is the short end of a long title.
  const words = (part: string): number => readLine(part).words.length
  const rest = title.slice(0, title.length - last.length).replace(/[\s|–—·•»«:/\\-]+$/, '')
  return words(last) <= 4 && words(rest) >= 4 ? rest : title.trim()
}
