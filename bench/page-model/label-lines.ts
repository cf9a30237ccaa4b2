import type { Scene } from '../../src/article/page/scene.ts'

/** What is known of one line: whether it belongs to the report, and how much that counts; 0 where it is not known. */
export interface Label {
  readonly belongs: boolean
  readonly weight: number
}

const UNKNOWN: Label = { belongs: false, weight: 0 }
const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}_]+/gu) ?? []

/** A line is part of a body when this much of its runs of four words stands there. */
const SHARE = 0.5
/** Shorter lines than this are looked up as whole lines. */
const SHORT = 5
/** Most and fewest words a line weighs, and what every line weighs besides. */
const [MOST, FEWEST, EACH] = [40, 2, 0.004]

/** Labels of every line of a page whose whole body is known. Each page weighs about the same. */
export function labelByBody({ outline }: Scene, body: string): Label[] {
  const gold = wordsOf(body)
  const runs = new Set<string>()
  for (let i = 0; i < gold.length; i++) {
    for (let size = 1; size <= 4 && i + size <= gold.length; size++) runs.add(gold.slice(i, i + size).join(' '))
  }
  const goldLines = new Set(body.split('\n').map((line) => wordsOf(line).join(' ')))
  const words = outline.blocks.map((block) => wordsOf(block.text))
  const shares = words.map((line) => {
    const size = Math.min(4, line.length)
    const all = Array.from({ length: line.length - size + 1 }, (_, i) => line.slice(i, i + size).join(' '))
    return all.filter((run) => runs.has(run)).length / all.length
  })
  const sure = words.flatMap((line, i) => (line.length > SHORT && shares[i]! > 0.6 ? [i] : []))
  const [first, last] = [sure[0] ?? 0, sure.at(-1) ?? -1]
  const used = new Set<string>()
  return words.map((line, i) => {
    if (line.length === 0) return UNKNOWN
    const text = line.join(' ')
    const inside = i > first && i < last
    const short = goldLines.has(text) ? i >= first - 3 && i <= last + 3 : shares[i] === 1 && inside
    // A lead that is printed twice belongs once.
    const again = line.length >= 8 && used.has(text)
    const belongs = !again && (line.length < SHORT ? short : shares[i]! > SHARE)
    if (belongs) used.add(text)
    return { belongs, weight: Math.min(MOST, Math.max(FEWEST, line.length)) / Math.max(60, gold.length) + EACH }
  })
}

/** What a line weighs that some known segment stands in, and each such segment more. */
const [IN_SEGMENT, EACH_SEGMENT] = [0.06, 0.08]

/** Labels of the few lines of a page that hold a segment known to belong, or known not to. */
export function labelBySegments({ outline }: Scene, belonging: readonly string[], foreign: readonly string[]): Label[] {
  const { blocks } = outline
  const starts: number[] = []
  let text = ''
  for (const block of blocks) {
    starts.push(text.length)
    text += `${block.text} `
  }
  const find = (segment: string): number[][] => {
    const wanted = segment.replace(/\s+/g, ' ').trim()
    const found: number[][] = []
    for (let at = wanted ? text.indexOf(wanted) : -1; at >= 0; at = text.indexOf(wanted, at + 1)) {
      const end = at + wanted.length
      found.push(starts.flatMap((start, i) => (start < end && (starts[i + 1] ?? text.length) - 1 > at ? [i] : [])))
    }
    return found
  }
  const isText = (i: number): boolean =>
    blocks[i]!.linkChars < blocks[i]!.text.length / 2 && blocks[i]!.text.length > 40
  const [yes, no] = [new Map<number, number>(), new Map<number, number>()]
  for (const segment of belonging) {
    const all = find(segment)
    // Where a segment stands in several places (headline, teaser, body), one alone may be running text.
    const places = all.length > 1 ? all.filter((lines) => lines.some(isText)) : all
    if (places.length === 1) for (const i of places[0]!) yes.set(i, (yes.get(i) ?? 0) + 1 / places[0]!.length)
  }
  for (const segment of foreign) {
    for (const lines of find(segment)) for (const i of lines) no.set(i, (no.get(i) ?? 0) + 1 / lines.length)
  }
  return blocks.map((_, i) => {
    if (yes.has(i) === no.has(i)) return UNKNOWN
    return { belongs: yes.has(i), weight: IN_SEGMENT + EACH_SEGMENT * (yes.get(i) ?? no.get(i)!) }
  })
}
