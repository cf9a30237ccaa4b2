import type { Found, ModifierRule, TimesPack } from './times-pack.ts'

/** Makes one expression of neighbours that are one: "9 a.m." and "Tuesday". Each pair is held against the joins in order. */
export function joinTimes(found: readonly Found[], pack: TimesPack): Found[] {
  const joined: Found[] = []
  for (const right of found) {
    const left = joined.at(-1)
    const both = left && joinPair(left, right, pack)
    if (both) joined[joined.length - 1] = both
    else joined.push(right)
  }
  return joined
}

function joinPair(left: Found, right: Found, pack: TimesPack): Found | null {
  const gap = right.from - left.to
  if (gap > 1 || left.sentence.from !== right.sentence.from) return null
  const between = gap ? left.pieces[left.to]!.lower : ''
  for (const { name, between: allowed, join } of pack.joins) {
    if (!allowed.includes(between)) continue
    const meaning = join(left.meaning, right.meaning)
    if (meaning) return { ...left, to: right.to, meaning, rule: name }
  }
  return null
}

/** Takes in the words around an expression that qualify it: "early", "the end of", "or so"; the longest words first. */
export function takeModifiers(found: readonly Found[], pack: TimesPack): Found[] {
  return found.map((one, index) => {
    let whole = one
    const floor = Math.max(one.sentence.from, found[index - 1]?.to ?? 0)
    const before = pack.modifiers.find((row) => row.side === 'before' && standsBefore(row, whole, floor))
    if (before) whole = qualify(whole, before, { from: whole.from - before.words.length })
    const after = pack.modifiers.find((row) => row.side === 'after' && standsAfter(row, whole))
    if (after) whole = qualify(whole, after, { to: whole.to + after.words.length })
    return whole
  })
}

function qualify(one: Found, row: ModifierRule, ends: { from?: number; to?: number }): Found {
  const mod = row.mod ?? one.meaning.mod
  return { ...one, ...ends, meaning: mod ? { ...one.meaning, mod } : one.meaning }
}

function standsBefore({ words, of }: ModifierRule, one: Found, floor: number): boolean {
  const from = one.from - words.length
  return from >= floor && words.every((word, i) => one.pieces[from + i]!.lower === word) && of(one.meaning)
}

function standsAfter({ words, of }: ModifierRule, one: Found): boolean {
  return words.every((word, i) => one.pieces[one.to + i]?.lower === word) && of(one.meaning)
}
