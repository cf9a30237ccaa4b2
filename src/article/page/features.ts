import { HINT_NAMES } from './hints.ts'
import type { Box } from './outline.ts'
import { ANCESTORS, type Scene, sumOver } from './scene.ts'
import { CUE_NAMES } from './words/cues.ts'

/** One group of features: their names, and their values for one line of a page. */
interface Group {
  readonly names: readonly string[]
  readonly of: (scene: Scene, at: number) => number[]
}

const bit = (value: boolean): number => (value ? 1 : 0)
/** The lowest bits of a number, as a list; a loop, as every line of a page asks for it a few times. */
function bits(value: number, count: number): number[] {
  const found: number[] = []
  for (let i = 0; i < count; i++) found.push((value >> i) & 1)
  return found
}

const boxAt = ({ outline }: Scene, at: number): Box => outline.boxes[outline.blocks[at]!.box]!

/** The line by itself. */
const text: Group = {
  names:
    'units words closed stops commas digits capitals opensLower linkShare links strong opensOdd address bars wordLength opensQuoted endsColon endsQuestion clock copies breaks code repeats'.split(
      ' ',
    ),
  of: ({ outline, lines, closed, linkShares, copies, repeats }, at) => {
    const block = outline.blocks[at]!
    const line = lines[at]!
    const { length } = block.text
    const start = block.text.length > 300 ? block.text.slice(0, 300) : block.text
    return [
      line.units,
      line.words.length,
      bit(closed[at]!),
      line.stops,
      line.commas,
      line.digits / length,
      line.letters ? line.capitals / line.letters : 0,
      bit(/^\p{Ll}/u.test(start)),
      linkShares[at]!,
      block.links,
      block.strongChars / length,
      bit(/^[^\p{L}\p{N}"'“„«‘(]/u.test(start)),
      bit(/https?:|www\.|@\w/.test(start)),
      bit(/[|·»›•←→]/.test(start)),
      line.letters / Math.max(1, line.words.length),
      bit(/^["“„«‘»]/.test(start)),
      bit(block.text.endsWith(':')),
      bit(block.text.endsWith('?')),
      bit(/\d{1,2}[:.h]\d{2}|\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|\b(?:19|20)\d\d\b/.test(start)),
      copies[at]!,
      block.breaks,
      bit(/[{}<>=;]/.test(start)),
      repeats[at]!,
    ]
  },
}

const TAGS = 'p li h1 h2 h3 h4 h5 h6 td div blockquote pre figcaption dd dt section button'.split(' ')

/** The element it stands in, those around it, and what their names say. */
const elements: Group = {
  names: [
    ...TAGS.map((tag) => `tag:${tag}`),
    ...ANCESTORS.map((tag) => `in:${tag}`),
    ...HINT_NAMES.map((hint) => `near:${hint}`),
    ...HINT_NAMES.map((hint) => `far:${hint}`),
  ],
  of: (scene, at) => {
    const { boxes, blocks } = scene.outline
    const box = boxAt(scene, at)
    const parent = boxes[box.parent]
    const near = box.hints | (parent?.hints ?? 0) | (parent ? (boxes[parent.parent]?.hints ?? 0) : 0)
    return [
      ...TAGS.map((tag) => bit(box.tag === tag)),
      ...bits(scene.within[blocks[at]!.box]!, ANCESTORS.length),
      ...bits(near, HINT_NAMES.length),
      ...bits(scene.farHints[blocks[at]!.box]!, HINT_NAMES.length),
    ]
  },
}

/** The cues whose distance above a line is told: "Related articles" says what the list under it is. */
const ABOVE = ['comment', 'related', 'signup', 'share', 'rights', 'filed', 'about', 'form', 'advert']
const ABOVE_BITS = ABOVE.map((name) => CUE_NAMES.indexOf(name))

/** How far above a cue is looked for, in lines, and how long a line may be that gives one, in units. */
const FAR_ABOVE = 60
const LONGEST_CUE = 80

/** What its words are for, and how far above it stands a short line with such words. */
const cues: Group = {
  names: [...CUE_NAMES.map((cue) => `cue:${cue}`), ...ABOVE.map((cue) => `above:${cue}`)],
  of: ({ cues: all, lines }, at) => {
    const above = ABOVE.map(() => FAR_ABOVE)
    let open = ABOVE.length
    for (let i = at - 1; i >= 0 && at - i < FAR_ABOVE && open > 0; i--) {
      if (!all[i] || lines[i]!.units >= LONGEST_CUE) continue
      for (let a = 0; a < ABOVE.length; a++) {
        if (above[a] !== FAR_ABOVE || !((all[i]! >> ABOVE_BITS[a]!) & 1)) continue
        above[a] = at - i
        open--
      }
    }
    return [...bits(all[at]!, CUE_NAMES.length), ...above]
  },
}

/** How much the elements around it hold, and the lines that the template sets alike. */
const surroundings: Group = {
  names: [
    ...['box', 'parent', 'grand'].flatMap((b) => [`${b}Chars`, `${b}LinkShare`, `${b}Lines`, `${b}Share`]),
    'depth',
    'familyCount',
    'familyShare',
    'familyUnits',
    'familyLinkShare',
    'clanCount',
    'clanShare',
    'clanLinkShare',
    'partShare',
    'partLinkShare',
    'partLines',
    'partStart',
    'siblings',
  ],
  of: (scene, at) => {
    const { boxes, blocks } = scene.outline
    const total = Math.max(1, scene.unitsBefore.at(-1)!)
    const box = boxAt(scene, at)
    const parent = boxes[box.parent]
    const grand = parent && boxes[parent.parent]
    const family = scene.families[at]!
    const clan = scene.clans[at]!
    const part = boxes[scene.parts[blocks[at]!.box]!]!
    const held = (b: Box | undefined): number[] =>
      b
        ? [b.chars, b.linkChars / Math.max(1, b.chars), b.lastBlock - b.firstBlock + 1, b.chars / total]
        : [-1, -1, -1, -1]
    return [
      ...held(box),
      ...held(parent),
      ...held(grand),
      box.depth,
      family.count,
      family.units / total,
      family.units / family.count,
      family.linkUnits / Math.max(1, family.units),
      clan.count,
      clan.units / total,
      clan.linkUnits / Math.max(1, clan.units),
      part.chars / total,
      part.linkChars / Math.max(1, part.chars),
      part.lastBlock - part.firstBlock + 1,
      at - part.firstBlock,
      at - (parent ? parent.firstBlock : 0),
    ]
  },
}

/** Where it stands: in the page, to its best element and best run, and to the headline. */
const place: Group = {
  names:
    'index position inBest bestShare bestDepth bestAbove inRun fromRunStart toRunEnd runShare fromTitle titleAlike leadAlike inStructured fromHeading'.split(
      ' ',
    ),
  of: (scene, at) => {
    const { outline, best, run, unitsBefore, titleAt, facts, lines } = scene
    const { boxes, blocks } = outline
    const total = Math.max(1, unitsBefore.at(-1)!)
    const top = boxes[best.box]
    const box = boxAt(scene, at)
    let fromHeading = 0
    while (fromHeading < 99 && at - fromHeading >= 0 && !isHeading(boxAt(scene, at - fromHeading))) fromHeading++
    return [
      at / blocks.length,
      unitsBefore[at]! / total,
      bit(!!top && at >= top.firstBlock && at <= top.lastBlock),
      top ? top.chars / total : 0,
      top ? box.depth - top.depth : 0,
      best.above[blocks[at]!.box]!,
      bit(at >= run.start && at <= run.end),
      at - run.start,
      run.end - at,
      sumOver(unitsBefore, run.start, run.end + 1) / total,
      titleAt < 0 ? -999 : at - titleAt,
      scene.titleAlike[at]!,
      facts.leadAlike(lines[at]!),
      facts.inStructured(lines[at]!),
      fromHeading,
    ]
  },
}

const isHeading = (box: Box): boolean => /^h[1-6]$/.test(box.tag)

/** The lines before and after it that are described one by one. */
const BESIDE = [-1, -2, -3, 1, 2, 3]

/** Its neighbours, one by one and in windows. */
const neighbours: Group = {
  names: [
    ...BESIDE.flatMap((d) => [`${d}:units`, `${d}:closed`, `${d}:linkShare`, `${d}:heading`, `${d}:sameBox`]),
    'around4',
    'around10',
    'before5',
    'after5',
    'linksAround4',
  ],
  of: (scene, at) => {
    const { outline, lines, closed, linkShares, unitsBefore, linksBefore } = scene
    const box = outline.blocks[at]!.box
    const around = sumOver(unitsBefore, at - 4, at + 5)
    return [
      ...BESIDE.flatMap((d) => {
        const other = outline.blocks[at + d]
        if (!other) return [-1, -1, -1, -1, -1]
        const near = boxAt(scene, at + d)
        const same = other.box === box ? 2 : bit(near.parent === outline.boxes[box]!.parent)
        return [lines[at + d]!.units, bit(closed[at + d]!), linkShares[at + d]!, bit(isHeading(near)), same]
      }),
      around,
      sumOver(unitsBefore, at - 10, at + 11),
      sumOver(unitsBefore, at - 5, at),
      sumOver(unitsBefore, at + 1, at + 6),
      sumOver(linksBefore, at - 4, at + 5) / Math.max(1, around),
    ]
  },
}

/** The page as a whole. */
const page: Group = {
  names: 'pageUnits pageLines pageLinkShare pageLongest hasStructured hasArticle'.split(' '),
  of: ({ unitsBefore, linksBefore, outline, longest, facts, hasArticle }) => [
    unitsBefore.at(-1)!,
    outline.blocks.length,
    linksBefore.at(-1)! / Math.max(1, unitsBefore.at(-1)!),
    longest,
    bit(facts.body !== null),
    bit(hasArticle),
  ],
}

const GROUPS: readonly Group[] = [text, elements, cues, surroundings, place, neighbours, page]

/** Names of the features, in the order of the numbers that `describeLines` makes. */
export const FEATURES: readonly string[] = GROUPS.flatMap((group) => group.names)

/** Describes every line of a page by numbers: its text, the elements it stands in, its neighbours and the page. */
export function describeLines(scene: Scene): Float64Array[] {
  return scene.outline.blocks.map((_, at) => {
    const row = new Float64Array(FEATURES.length)
    let next = 0
    for (const group of GROUPS) for (const value of group.of(scene, at)) row[next++] = value
    return row
  })
}
