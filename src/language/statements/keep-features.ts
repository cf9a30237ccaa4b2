import { featureSlot } from '../tagging/hashed-weights.ts'
import { TAG } from '../tagging/tag-words.ts'
import type { Candidate, Range } from './candidates.ts'
import type { Parsed } from './units.ts'

export const KEEP_FEATURES = 40
const NONE = 99

/** What a candidate's neighbours tell: whether a likelier one has the same content, or holds this one in its content. */
export interface Rivalry {
  readonly sameContent: number
  readonly nested: number
}

/** Fills `slots` with what speaks for and against a candidate, now that its speaker and content are known. */
export function keepFeatures(
  slots: Int32Array,
  parsed: Parsed,
  candidate: Candidate,
  rivalry: Rivalry,
  mask: number,
): void {
  const { codes, tags, quotationOf } = parsed
  const { head, cueScore, speaker, content, cue } = candidate
  const score = Math.round(Math.max(-4, Math.min(8, cueScore)) * 2)
  const stem = codes.stem[head]!
  const path = codes.path[head]!
  const tag = tags[head]!
  const first = content[0]?.from ?? -1
  const last = content.length > 0 ? content.at(-1)!.to - 1 : -1
  const sides = content.reduce((seen, range) => seen | (range.from < head ? 1 : 2), 0)
  const length = sizeOf(content.reduce((sum, range) => sum + range.to - range.from, 0))
  const verbs = countVerbs(parsed, content)
  const quoted =
    first < 0
      ? 0
      : (quotationOf[first]! >= 0 ? 1 : 0) + (quotationOf[last]! >= 0 ? 2 : 0) + (quotationOf[head]! >= 0 ? 4 : 0)
  const who = speakerKind(parsed, speaker)
  const whoWord = speaker ? codes.word[headOf(parsed, speaker)]! : NONE
  const whoPath = speaker ? codes.path[headOf(parsed, speaker)]! >> 3 : NONE
  const opening = first < 0 ? NONE : codes.word[first]!
  const openingTag = first < 0 ? NONE : tags[first]!
  const closing = last < 0 ? NONE : (codes.word[last + 1] ?? NONE)
  const shape = (sides * 8 + quoted) * 8 + Math.min(7, length)
  const gap = first < 0 ? NONE : first >= cue.to ? Math.min(4, first - cue.to) : 8
  const form = tag * 16 + Math.min(3, verbs)
  let n = 0
  const add = (a: number, b: number): void => {
    slots[n] = featureSlot(mask, 400 + n, a, b)
    n++
  }
  add(1, 1)
  add(score, 0)
  add(score, tag)
  add(score, who)
  add(score, shape)
  add(score, sides * 8 + quoted)
  add(score, form)
  add(score, rivalry.sameContent * 4 + rivalry.nested)
  add(rivalry.sameContent * 4 + rivalry.nested, tag)
  add(rivalry.sameContent * 4 + rivalry.nested, stem)
  add(shape, tag)
  add(shape, stem)
  add(shape, who)
  add(who, tag)
  add(who, stem)
  add(who * 16 + form, path >> 4)
  add(whoWord, tag)
  add(whoPath, tag)
  add(whoPath, path >> 3)
  add(opening, tag)
  add(opening, stem)
  add(opening, path >> 3)
  add(openingTag, stem)
  add(openingTag * 16 + form, who)
  add(closing, tag)
  add(closing, form)
  add(gap, tag)
  add(gap, stem)
  add(gap * 16 + form, path >> 4)
  add(form, length)
  add(form, stem)
  add(sides * 4 + Math.min(3, content.length), stem)
  add(stem, 0)
  add(path, tag)
  add(path >> 2, form)
  add(codes.cue[head]!, form)
  add(sizeOf(cue.to - cue.from), tag)
  add(codes.word[cue.from]!, codes.word[cue.to - 1]!)
  add(speaker ? sizeOf(speaker.to - speaker.from) : NONE, who)
  add(first < 0 ? NONE : codes.path[first]! >> 4, stem)
}

/** Counts how likelier candidates overlap with each, in one walk from the likeliest down. */
export function weighRivals(candidates: readonly Candidate[]): Rivalry[] {
  return candidates.map((candidate, at) => {
    let sameContent = 0
    let nested = 0
    // Candidates stand in the order of the text, and windows are short: rivals are near.
    for (let other = Math.max(0, at - 12); other < Math.min(candidates.length, at + 13); other++) {
      const rival = candidates[other]!
      if (other === at) continue
      const shared = overlap(candidate.content, rival.content)
      if (shared >= 0.5) sameContent = Math.max(sameContent, rival.cueScore > candidate.cueScore ? 2 : 1)
      if (rival.content.some(({ from, to }) => from <= candidate.head && candidate.head < to)) nested |= 1
      if (rival.cue.from <= candidate.head && candidate.head < rival.cue.to && rival.cueScore > candidate.cueScore)
        nested |= 2
    }
    return { sameContent, nested }
  })
}

function overlap(a: readonly Range[], b: readonly Range[]): number {
  let both = 0
  let all = 0
  for (const x of a) for (const y of b) both += Math.max(0, Math.min(x.to, y.to) - Math.max(x.from, y.from))
  for (const x of [...a, ...b]) all += x.to - x.from
  return all > both ? both / (all - both) : 0
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
