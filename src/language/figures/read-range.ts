import type { Piece } from '../patterns/piece.ts'
import type { FiguresPack } from './figures-pack.ts'
import type { Quantity } from './read-quantity.ts'
import { readQuantity } from './read-quantity.ts'

/** The quantity at a piece, with a second one taken in where the two are the ends of a range: "10 to 15", "10-15". */
export function readRange(pack: FiguresPack, pieces: readonly Piece[], at: number): Quantity | null {
  const low = readQuantity(pack, pieces, at)
  if (!low || low.value === null) return low
  const before = pieces[at - 1]?.lower ?? ''
  const between = pack.ranges.between.has(before)
  const unit = pieces[low.to]?.lower ?? ''
  const joint = low.to + (repeatsUnit(pack, unit) ? 1 : 0)
  const word = pieces[joint]?.lower ?? ''
  const joins = between ? pack.ranges.and.has(word) : pack.ranges.to.has(word) && !pack.ranges.from.has(before)
  const high = joins && joint + 1 < pieces.length ? readQuantity(pack, pieces, joint + 1) : null
  if (!high || high.value === null || high.rule !== 'number') return low
  if (joint > low.to && pieces[high.to]?.lower !== unit) return low
  const start = sharedScale(low.value, high.value, low.to - low.from)
  if (start >= high.value || high.value > start * WIDEST) return low
  return {
    ...high,
    from: low.from,
    value: null,
    bounds: [start, high.value],
    rule: 'range',
    currency: low.currency ?? high.currency,
  }
}

/** A unit that may stand after both numbers: "15 cents to 20 cents", "between 3 percent and 5 percent". */
function repeatsUnit(pack: FiguresPack, word: string): boolean {
  return pack.currencies.has(word) || pack.percents.byFirst.has(word)
}

/** Times. Numbers further apart than this are no range ("two to 3,000"). */
const WIDEST = 100

/** "$2 to $3 billion": the scale behind the second belongs to the first as well. */
function sharedScale(low: number, high: number, pieces: number): number {
  const scale = high >= 1e9 ? 1e9 : high >= 1e6 ? 1e6 : 1
  return pieces <= 2 && low < 1000 && scale > 1 && low * scale < high ? low * scale : low
}
