import type { FeaturePairs } from '../tagging/feature-pairs.ts'
import { set } from '../tagging/feature-pairs.ts'
import { TAG } from '../tagging/tag-words.ts'
import type { Candidate, CueReading, Range } from './candidates.ts'
import type { Parsed } from './units.ts'

export const READING_FEATURES = 62
/** The number of the first template of a reading's features. */
export const READING_FAMILY = 400
const NONE = 99

/** What a candidate's neighbours tell: whether a likelier one has the same content, or holds this one in its content. */
export interface Rivalry {
  /** 0 none, 1 a less likely rival has the same content, 2 a likelier one. */
  readonly sameContent: number
  /** The sum of what holds: `HELD`, `SWALLOWED`. */
  readonly nested: number
}
/** The cue stands in a rival's content. */
export const HELD = 1
/** The cue is part of a likelier rival's cue. */
const SWALLOWED = 2

/** Fills `pairs` with what speaks for and against one reading of a candidate. */
export function readingFeatures(
  pairs: FeaturePairs,
  parsed: Parsed,
  { head, cueScore, readings }: Candidate,
  reading: CueReading,
  rivalry: Rivalry,
): void {
  const { codes, tags, quotationOf } = parsed
  const { speaker, content, cue, behind, rank } = reading
  const score = Math.round(Math.max(-4, Math.min(8, cueScore)) * 2)
  const stem = codes.stem[head]!
  const path = codes.path[head]!
  const tag = tags[head]!
  const first = content[0]!.from
  const last = content.at(-1)!.to - 1
  const sides = content.reduce((seen, range) => seen | (range.from < head ? 1 : 2), 0)
  const length = sizeOf(content.reduce((sum, range) => sum + range.to - range.from, 0))
  const verbs = Math.min(3, countVerbs(parsed, content))
  const quoted =
    (quotationOf[first]! >= 0 ? 1 : 0) + (quotationOf[last]! >= 0 ? 2 : 0) + (quotationOf[head]! >= 0 ? 4 : 0)
  const who = speakerKind(parsed, speaker)
  const whoWord = speaker ? codes.word[headOf(parsed, speaker)]! : NONE
  const whoPath = speaker ? codes.path[headOf(parsed, speaker)]! >> 3 : NONE
  const whoSide = !speaker ? 0 : speaker.from < head ? 1 : 2
  const whoSize = speaker ? sizeOf(speaker.to - speaker.from) : 0
  const whoGap = !speaker ? 9 : speaker.from < head ? sizeOf(cue.from - speaker.to) : 4 + sizeOf(speaker.from - cue.to)
  const opening = codes.word[first]!
  const closing = codes.word[last + 1] ?? NONE
  const shape = (sides * 8 + quoted) * 8 + Math.min(7, length)
  const gap = first >= cue.to ? Math.min(4, first - cue.to) : 8
  const form = tag * 16 + verbs
  const late = Math.min(12, Math.round(behind * 2)) * 8 + rank
  const lead = readings.length > 1 ? Math.min(12, Math.round((readings[1]!.behind - readings[0]!.behind) * 2)) : 13
  const pieces = Math.min(3, content.length)
  set(pairs, 0, 1, 1)
  set(pairs, 1, score, 0)
  set(pairs, 2, score, tag)
  set(pairs, 3, score, who)
  set(pairs, 4, score, shape)
  set(pairs, 5, score, sides * 8 + quoted)
  set(pairs, 6, score, form)
  set(pairs, 7, score, rivalry.sameContent * 4 + rivalry.nested)
  set(pairs, 8, rivalry.sameContent * 4 + rivalry.nested, tag)
  set(pairs, 9, rivalry.sameContent * 4 + rivalry.nested, stem)
  set(pairs, 10, shape, tag)
  set(pairs, 11, shape, stem)
  set(pairs, 12, shape, who)
  set(pairs, 13, who, tag)
  set(pairs, 14, who, stem)
  set(pairs, 15, who * 16 + form, path >> 4)
  set(pairs, 16, whoWord, tag)
  set(pairs, 17, whoPath, tag)
  set(pairs, 18, whoPath, path >> 3)
  set(pairs, 19, opening, tag)
  set(pairs, 20, opening, stem)
  set(pairs, 21, opening, path >> 3)
  set(pairs, 22, tags[first]!, stem)
  set(pairs, 23, tags[first]! * 16 + form, who)
  set(pairs, 24, closing, tag)
  set(pairs, 25, closing, form)
  set(pairs, 26, gap, tag)
  set(pairs, 27, gap, stem)
  set(pairs, 28, gap * 16 + form, path >> 4)
  set(pairs, 29, form, length)
  set(pairs, 30, form, stem)
  set(pairs, 31, sides * 4 + pieces, stem)
  set(pairs, 32, stem, 0)
  set(pairs, 33, path, tag)
  set(pairs, 34, path >> 2, form)
  set(pairs, 35, codes.cue[head]!, form)
  set(pairs, 36, sizeOf(cue.to - cue.from), tag)
  set(pairs, 37, codes.word[cue.from]!, codes.word[cue.to - 1]!)
  set(pairs, 38, whoSize, who)
  set(pairs, 39, codes.path[first]! >> 4, stem)
  set(pairs, 40, late, 0)
  set(pairs, 41, late, score)
  set(pairs, 42, late, lead)
  set(pairs, 43, lead, shape)
  set(pairs, 44, lead, stem)
  set(pairs, 45, whoSide * 16 + whoGap, whoSize)
  set(pairs, 46, whoSide * 16 + whoGap, stem)
  set(pairs, 47, whoSide * 16 + whoGap, sides * 8 + quoted)
  set(pairs, 48, speaker ? tagAt(parsed, speaker.from - 1) * 16 + tags[speaker.from]! : NONE, whoSide)
  set(pairs, 49, speaker ? tagAt(parsed, speaker.to) * 16 + tags[speaker.to - 1]! : NONE, whoSide)
  set(pairs, 50, speaker ? codes.word[speaker.from - 1]! : NONE, whoSide)
  set(pairs, 51, speaker ? codes.word[speaker.to]! : NONE, whoSide)
  set(pairs, 52, speaker ? codes.word[speaker.from]! : NONE, whoSide)
  set(pairs, 53, signsIn(parsed, speaker), whoSide * 16 + whoSize)
  set(pairs, 54, tagAt(parsed, last + 1) * 16 + tags[last]!, sides * 8 + quoted)
  set(pairs, 55, closing, sides * 4 + verbs)
  set(pairs, 56, closing, tagAt(parsed, last + 2) * 16 + tags[last]!)
  set(pairs, 57, tagAt(parsed, first - 1) * 16 + tags[first]!, sides * 8 + quoted)
  set(pairs, 58, codes.word[first - 1] ?? NONE, sides * 4 + pieces)
  set(pairs, 59, pieces * 16 + sides * 4 + verbs, quoted * 8 + Math.min(7, length))
  set(
    pairs,
    60,
    content.length > 1 ? tagAt(parsed, content[0]!.to) * 16 + tagAt(parsed, content[1]!.from) : NONE,
    pieces,
  )
  set(pairs, 61, path >> 4, sides * 64 + quoted * 8 + whoSide)
}

/** Counts how likelier candidates overlap with each, in one walk from the likeliest down. */
export function weighRivals(candidates: readonly Candidate[]): Rivalry[] {
  return candidates.map((candidate, at) => {
    const mine = candidate.readings[0]!
    let sameContent = 0
    let nested = 0
    // Candidates stand in the order of the text, and windows are short: rivals are near.
    for (let other = Math.max(0, at - 12); other < Math.min(candidates.length, at + 13); other++) {
      const rival = candidates[other]!
      if (other === at) continue
      const theirs = rival.readings[0]!
      const shared = overlapOf(mine.content, theirs.content)
      if (shared >= 0.5) sameContent = Math.max(sameContent, rival.cueScore > candidate.cueScore ? 2 : 1)
      if (theirs.content.some((range) => holds(range, candidate.head))) nested |= HELD
      if (holds(theirs.cue, candidate.head) && rival.cueScore > candidate.cueScore) nested |= SWALLOWED
    }
    return { sameContent, nested }
  })
}

/** The share of their tokens that two contents have in common, of all they have. */
export function overlapOf(a: readonly Range[], b: readonly Range[]): number {
  let both = 0
  let all = 0
  for (const x of a) for (const y of b) both += Math.max(0, Math.min(x.to, y.to) - Math.max(x.from, y.from))
  for (const x of [...a, ...b]) all += x.to - x.from
  return all > both ? both / (all - both) : 0
}

function holds({ from, to }: Range, token: number): boolean {
  return from <= token && token < to
}

function tagAt({ tags }: Parsed, token: number): number {
  return tags[token] ?? NONE
}

/** The signs within a phrase, up to three. */
function signsIn({ tags }: Parsed, range: Range | null): number {
  let signs = 0
  for (let at = range?.from ?? 0; range && at < range.to; at++) if (tags[at] === TAG.SIGN) signs++
  return Math.min(3, signs)
}

function sizeOf(tokens: number): number {
  return Math.ceil(Math.log2(tokens + 1))
}

function countVerbs({ tags }: Parsed, content: readonly Range[]): number {
  let verbs = 0
  for (const { from, to } of content) {
    for (let at = from; at < to; at++) if (tags[at] === TAG.VERB || tags[at] === TAG.AUX) verbs++
  }
  return verbs
}

/** 0 nobody, else by the head of the phrase: its tag, and how apt the word is to be in a speaker. */
function speakerKind(parsed: Parsed, speaker: Range | null): number {
  if (!speaker) return 0
  const head = headOf(parsed, speaker)
  return 1 + parsed.tags[head]! * 16 + parsed.codes.speaker[head]!
}

/** The last noun, name or pronoun before a phrase's first preposition, relative or comma. */
function headOf({ tags }: Parsed, { from, to }: Range): number {
  let head = from
  for (let at = from; at < to; at++) {
    const tag = tags[at]!
    if (tag === TAG.NOUN || tag === TAG.PROPN || tag === TAG.PRON) head = at
    else if (at > from && (tag === TAG.ADP || tag === TAG.SIGN || tag === TAG.VERB)) break
  }
  return head
}
