import type { Block } from './block.ts'

/** Words in a row that must stand again for a passage to count as printed twice. */
const SHINGLE = 4
/** Share of a block's shingles that stand in later blocks, from which it is a repetition. */
const REPEATED_SHARE = 0.9
/** Words: shorter blocks repeat by chance. */
const FEWEST_WORDS = 8

/** Letters and figures alone, in small letters: what two printings of the same words share. */
export function fold(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ')
}

/**
 * Marks the blocks whose words all stand again further down: a lead that the page prints above the report and again
 * as its first paragraphs stands once, where the report has it.
 */
export function repeatedLater(blocks: readonly Block[]): boolean[] {
  const later = new Set<string>()
  const marks = blocks.map(() => false)
  for (let i = blocks.length - 1; i >= 0; i--) {
    const shingles = shinglesOf(blocks[i]!.text)
    if (shingles.length >= FEWEST_WORDS - SHINGLE + 1) {
      const again = shingles.filter((shingle) => later.has(shingle)).length
      marks[i] = again >= shingles.length * REPEATED_SHARE
    }
    for (const shingle of shingles) later.add(shingle)
  }
  return marks
}

function shinglesOf(text: string): string[] {
  const words = fold(text).split(' ')
  const shingles: string[] = []
  for (let i = 0; i + SHINGLE <= words.length; i++) shingles.push(words.slice(i, i + SHINGLE).join(' '))
  return shingles
}
