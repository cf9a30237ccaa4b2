import type { Block } from '../../src/article/plain/block.ts'

/** Whether each block belongs to the report; null where the gold doesn't say. */
export type Labels = readonly (boolean | null)[]

const SHINGLE = 4

export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}_]+/gu) ?? []
}

/** Labels by a body typed out: a line belongs when its words stand there, a short one when it lies among others that do. */
export function labelsByBody(blocks: readonly Block[], body: string): Labels {
  const typed = wordsOf(body)
  const runs = new Set<string>()
  for (let n = 1; n <= SHINGLE; n++) {
    for (let i = 0; i + n <= typed.length; i++) runs.add(typed.slice(i, i + n).join(' '))
  }
  const share = blocks.map((block) => {
    const words = wordsOf(block.text)
    const n = Math.min(SHINGLE, words.length)
    if (!n) return 0
    let found = 0
    for (let i = 0; i + n <= words.length; i++) if (runs.has(words.slice(i, i + n).join(' '))) found++
    return found / (words.length - n + 1)
  })
  const long = blocks.map((block, i) => share[i]! >= 0.6 && wordsOf(block.text).length >= 6)
  const first = long.indexOf(true)
  const last = long.lastIndexOf(true)
  return blocks.map((block, i) => share[i]! >= 0.6 && (wordsOf(block.text).length >= 6 || (i >= first && i <= last)))
}

/** Labels by segments that must be kept and segments that must not; other lines stay unlabelled. */
export function labelsBySegments(blocks: readonly Block[], kept: readonly string[], left: readonly string[]): Labels {
  const flat = (text: string): string => text.replace(/\s+/g, ' ')
  const [yes, no] = [kept.map(flat), left.map(flat)]
  return blocks.map((block) => {
    const text = flat(block.text)
    const good = yes.some((segment) => text.includes(segment))
    const bad = no.some((segment) => text.includes(segment))
    return good === bad ? null : good
  })
}

/** F1 of four-word shingles, the article-extraction benchmark's measure. */
export function shingleScores(gold: string, said: string): { precision: number; recall: number } {
  const [a, b] = [shingles(gold), shingles(said)]
  let both = 0
  for (const [key, count] of a) both += Math.min(count, b.get(key) ?? 0)
  const total = (counts: Map<string, number>): number => [...counts.values()].reduce((x, y) => x + y, 0)
  return { precision: total(b) ? both / total(b) : 1, recall: total(a) ? both / total(a) : 1 }
}

function shingles(text: string): Map<string, number> {
  const words = wordsOf(text)
  const counts = new Map<string, number>()
  for (let i = 0; i < Math.max(1, words.length - SHINGLE + 1); i++) {
    const key = words.slice(i, i + SHINGLE).join(' ')
    if (key) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}
