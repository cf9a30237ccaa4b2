import type { Candidate, Range } from '../../src/language/statements/candidates.ts'
import { spanOf } from '../../src/language/statements/candidates.ts'
import type { Parsed } from '../../src/language/statements/units.ts'
import type { Span } from '../../src/text/span.ts'
import type { Headed } from './cue-heads.ts'
import type { MarkedStatement } from './marked-texts.ts'

/** The share of their letters that two stretches of a text have in common, of all they have (Jaccard). */
export function shareOfLetters(text: string, a: readonly Span[], b: readonly Span[]): number {
  const letters = (spans: readonly Span[]): Set<number> => {
    const found = new Set<number>()
    for (const { start, end } of spans) {
      for (let at = start; at < end; at++) if (/[\p{L}\p{N}]/u.test(text[at]!)) found.add(at)
    }
    return found
  }
  const [x, y] = [letters(a), letters(b)]
  let both = 0
  for (const at of x) if (y.has(at)) both++
  return both ? both / (x.size + y.size - both) : 0
}

/**
 * What every reading of every candidate is worth: 0 where its content is wrong, 1 where it is right, 2 where its
 * speaker is too, and up to half a point for how near they are. Marked statements go to the candidates one to one.
 */
export function judgeReadings({ text, parsed, statements }: Headed, candidates: readonly Candidate[]): number[][] {
  const partner = pairUp({ text, parsed, statements }, candidates)
  return candidates.map((candidate) => {
    const statement = partner.get(candidate)
    return candidate.readings.map(({ content, speaker }) => {
      if (!statement) return 0
      const held = shareOf(text, parsed, content, statement.content)
      const by = speaker ? [speaker] : []
      const said = statement.source.length > 0 ? shareOf(text, parsed, by, statement.source) : speaker ? 0 : 1
      const near = (held + said) / 4
      return held < 0.5 ? 0 : said < 0.5 ? 1 + near : 2 + near
    })
  })
}

function pairUp(
  { text, parsed, statements }: Headed,
  candidates: readonly Candidate[],
): Map<Candidate, MarkedStatement> {
  const pairs: [number, Candidate, MarkedStatement][] = []
  for (const candidate of candidates) {
    const { start } = parsed.tokens[candidate.head]!
    for (const statement of statements) {
      const shares = candidate.readings.map(({ content }) => shareOf(text, parsed, content, statement.content))
      // Of two candidates with one content the marked cue's own comes first.
      const own = statement.cue.some((cue) => cue.start <= start && start < cue.end)
      if (Math.max(...shares) >= 0.5) pairs.push([Math.max(...shares) + (own ? 1 : 0), candidate, statement])
    }
  }
  pairs.sort((a, b) => b[0] - a[0])
  const partner = new Map<Candidate, MarkedStatement>()
  const used = new Set<MarkedStatement>()
  for (const [, candidate, statement] of pairs) {
    if (partner.has(candidate) || used.has(statement)) continue
    partner.set(candidate, statement)
    used.add(statement)
  }
  return partner
}

function shareOf(text: string, parsed: Parsed, ranges: readonly Range[], spans: readonly Span[]): number {
  const own = ranges.map((range) => spanOf(parsed, range))
  const near = spans.some((span) => own.some(({ start, end }) => start < span.end && span.start < end))
  return near ? shareOfLetters(text, own, spans) : 0
}
