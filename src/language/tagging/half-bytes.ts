/** Steps of size that a learned weight can have on either side of zero. */
export const WEIGHT_STEPS = 7
/** The size of each step, of 127: small weights are many and lie close, so steps grow by this power of their number. */
const STEP_POWER = 1.3
export const STEP_SIZES = Array.from({ length: WEIGHT_STEPS + 1 }, (_, step) =>
  Math.round(127 * (step / WEIGHT_STEPS) ** STEP_POWER),
)

/** What each code of a learned weight is worth: 1 to 7 are steps up from zero, 8 to 14 steps down. */
const WORTH = Int8Array.from([0, ...STEP_SIZES.slice(1), ...STEP_SIZES.slice(1).map((size) => -size), 0])

/** What is added to each weight of a pair, so that none is negative. */
export const BIAS = 128

/**
 * What the two weights of a byte are worth, each `BIAS` too large and with sixteen bits to itself: many pairs are added
 * with one addition each. Weights are read where they lie, since to unpack all takes longer than a report asks for.
 */
export const PAIRS = Int32Array.from(
  { length: 256 },
  (_, byte) => (WORTH[byte >> 4]! + BIAS) | ((WORTH[byte & 15]! + BIAS) << 16),
)

/** How many bytes a row of so many weights takes; those of one column lie close, two to a byte. */
export function bytesOfRow(columns: number): number {
  return columns === 1 ? 0.5 : Math.ceil(columns / 2)
}

/** The weight at half byte `at`. */
export function worthAt(bytes: Uint8Array, at: number): number {
  const byte = bytes[at >> 1]!
  return WORTH[at & 1 ? byte & 15 : byte >> 4]!
}
