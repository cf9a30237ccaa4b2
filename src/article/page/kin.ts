import type { Line } from './line.ts'
import type { Block, Outline } from './outline.ts'

/** Lines that a template sets alike, counted. The text of a report stands in one family, or in few. */
export interface Kin {
  count: number
  units: number
  linkUnits: number
}

/** For each line its family by the element it stands in and that one's parent, classes included. */
export const familyKey = ({ boxes }: Outline, { box }: Block): string =>
  `${boxes[boxes[box]!.parent]?.look}>${boxes[box]!.look}`

/** For each line its clan by the tags of the five elements around it, whatever their classes. */
export function clanKey({ boxes }: Outline, { box }: Block): string {
  let key = ''
  for (let at = box, level = 0; at >= 0 && level < 5; at = boxes[at]!.parent, level++) key += `${boxes[at]!.tag}>`
  return key
}

/** The kin of every line, by the key given. */
export function countKin(outline: Outline, lines: readonly Line[], keyOf: typeof clanKey): Kin[] {
  const found = new Map<string, Kin>()
  const keys = new Map<number, Kin>()
  return outline.blocks.map((block, i) => {
    let kin = keys.get(block.box)
    if (!kin) {
      const key = keyOf(outline, block)
      kin = found.get(key) ?? { count: 0, units: 0, linkUnits: 0 }
      found.set(key, kin)
      keys.set(block.box, kin)
    }
    kin.count++
    kin.units += lines[i]!.units
    kin.linkUnits += (lines[i]!.units * block.linkChars) / block.text.length
    return kin
  })
}
