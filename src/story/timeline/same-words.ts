import { textOf } from '../../text/span.ts'
import type { EventMention } from '../events/event-mention.ts'

// Words in a row by which two sentences find each other, and the share of the longer one's rows that make them the same
// words: a copy may have moved its "on Monday".
const ROW = 3
// On 58 public event stories and a timeline's 75 reports .6 and .7 give the same 886 lines; from .5 on whole sentences give
// way to half clauses, at .8 two lines tell the same words.
const SAME_SHARE = 0.6
// A clause is not its whole sentence: the shorter one stands wholly in the longer and has less than this share of its rows.
// From .8 to 1 the same lines there: only the invented reports of the tests need it.
const NESTED_SHARE = 0.9

/** The sentences that a timeline shows already. */
export interface WordShelf {
  /** The mention that is shown in the same words; nothing where there is none. */
  find(mention: EventMention): EventMention | undefined
  add(mention: EventMention): void
}

/** An empty shelf. */
export function openShelf(): WordShelf {
  const kept: { readonly mention: EventMention; readonly size: number }[] = []
  const byRow = new Map<string, number[]>()
  return {
    find(mention) {
      const rows = rowsOf(mention)
      const shared = new Map<number, number>()
      for (const row of rows) for (const i of byRow.get(row) ?? []) shared.set(i, (shared.get(i) ?? 0) + 1)
      for (const [i, count] of shared) {
        if (isSame(count, rows.size, kept[i]!.size)) return kept[i]!.mention
      }
      return undefined
    },
    add(mention) {
      const rows = rowsOf(mention)
      for (const row of rows) {
        const same = byRow.get(row)
        if (same) same.push(kept.length)
        else byRow.set(row, [kept.length])
      }
      kept.push({ mention, size: rows.size })
    },
  }
}

function isSame(shared: number, a: number, b: number): boolean {
  const isNested = shared === Math.min(a, b) && shared < NESTED_SHARE * Math.max(a, b)
  return !isNested && shared >= SAME_SHARE * Math.max(a, b)
}

/** The rows of words of what a mention is shown by; of fewer words than a row there is the one of them all. */
function rowsOf({ report, shown }: EventMention): Set<string> {
  const words =
    textOf(report.article.text, shown)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  if (words.length <= ROW) return new Set([words.join(' ')])
  return new Set(words.slice(ROW - 1).map((_, i) => words.slice(i, i + ROW).join(' ')))
}
