import { RAREST, RARITY_ROWS } from './words/background-rarity.ts'

const RARITY: ReadonlyMap<string, number> = new Map(
  RARITY_ROWS.flatMap(([rarity, stems]) => stems.split(' ').map((word) => [word, rarity] as const)),
)

/**
 * How many texts the background counts for beside the pile at hand. With few reports the background says what is
 * common; a word that fills a large pile becomes common in it. Tuned on events and ecb together (30 to 3000: .930 to
 * .939 BCubed, flat between 300 and 1000).
 */
const BACKGROUND_TEXTS = 500

/** How rare a stem is in news at large: minus the logarithm of the share of texts that have it. */
export function backgroundRarity(word: string): number {
  return RARITY.get(word) ?? RAREST
}

/** How rare a stem is, given that `carriers` of `texts` at hand have it. */
export function rarity(word: string, carriers: number, texts: number): number {
  const expected = BACKGROUND_TEXTS * Math.exp(-backgroundRarity(word))
  return Math.max(0, -Math.log((carriers + expected) / (texts + BACKGROUND_TEXTS)))
}
