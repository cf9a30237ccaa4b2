import { TAG } from '../tagging/tag-words.ts'
import type { Range } from './candidates.ts'
import type { Chosen } from './choose-readings.ts'
import type { StatementsPack } from './statements-pack.ts'
import type { Parsed } from './units.ts'

/** A reading whose speaker is the whole noun phrase that speaks and nothing else, where it stands before its cue. */
export function mendSpeaker(parsed: Parsed, reading: Chosen, pack: StatementsPack): Chosen {
  const { speaker, cue } = reading
  if (!speaker || speaker.to > cue.from) return reading
  const own = withoutDeed(parsed, withoutClause(parsed, beforeRelative(parsed, reading, pack), pack))
  return withoutAside(parsed, withOwner(parsed, own, pack), pack)
}

/** "the 19 children | who died, the minister, Kofi Brand, | said": the clause before the speaker is of what is said. */
function withoutClause({ tokens }: Parsed, reading: Chosen, pack: StatementsPack): Chosen {
  const speaker = reading.speaker!
  const told = reading.content.find(({ to }) => to === speaker.from)
  if (!told || !pack.relatives.has(tokens[speaker.from]!.lower)) return reading
  const comma = tokens.findIndex(({ text }, at) => at > speaker.from && at < speaker.to - 1 && text === ',')
  if (comma < 0) return reading
  const content = reading.content.map((range) => (range === told ? { from: told.from, to: comma } : range))
  return { ...reading, speaker: { from: comma + 1, to: speaker.to }, content }
}

/** "Nurses, who asked not to be named because | they were not allowed to talk, | said": who opens the sentence speaks. */
function beforeRelative({ tokens, tags, sentenceOf }: Parsed, reading: Chosen, pack: StatementsPack): Chosen {
  const speaker = reading.speaker!
  if (tags[speaker.from] !== TAG.PRON || indexOf(tags, TAG.VERB, speaker) < 0) return reading
  let from = speaker.from
  while (from > 0 && sentenceOf[from - 1] === sentenceOf[speaker.from]) from--
  let comma = from
  while (comma < speaker.from && tokens[comma]!.text !== ',') comma++
  const isRelative = comma > from && comma + 1 < speaker.from && pack.relatives.has(tokens[comma + 1]!.lower)
  const isTaken = reading.content.some((range) => range.from < speaker.from)
  return isRelative && !isTaken ? { ...reading, speaker: { from, to: comma } } : reading
}

/** "Police | arrested a man near the harbour, but | said": who does one thing and says another. */
function withoutDeed({ tags }: Parsed, reading: Chosen): Chosen {
  const { speaker, cue } = reading
  if (speaker!.to === cue.from) return reading
  const verb = indexOf(tags, TAG.VERB, speaker!)
  const isSubject = verb > speaker!.from && tags.subarray(speaker!.from, verb).every((tag) => NOMINAL.has(tag))
  return isSubject ? { ...reading, speaker: { from: speaker!.from, to: verb } } : reading
}

const NOMINAL: ReadonlySet<number> = new Set([TAG.DET, TAG.ADJ, TAG.NOUN, TAG.PROPN])

function indexOf(tags: Parsed['tags'], tag: number, { from, to }: Range): number {
  const at = tags.subarray(from, to).indexOf(tag)
  return at < 0 ? -1 : from + at
}

/** "Maren Foss of the pilots' | union said": a speaker with whose it is, and who is of it, where that opens the clause. */
function withOwner(parsed: Parsed, reading: Chosen, pack: StatementsPack): Chosen {
  const { tokens, tags, sentenceOf, quotationOf } = parsed
  const speaker = reading.speaker!
  if (!POSSESSIVE.test(tokens[speaker.from - 1]?.text ?? '')) return reading
  const belongs = (at: number): boolean =>
    sentenceOf[at] === sentenceOf[speaker.from] &&
    quotationOf[at]! < 0 &&
    (NOMINAL.has(tags[at]!) || POSSESSIVE.test(tokens[at]!.text) || tokens[at]!.lower === pack.of)
  let from = speaker.from
  while (from > 0 && belongs(from - 1)) from--
  const opens = from === 0 || sentenceOf[from - 1] !== sentenceOf[from] || tags[from - 1] === TAG.SIGN
  const isTaken = reading.content.some((range) => range.from < speaker.from && range.to > from)
  return opens && !isTaken ? { ...reading, speaker: { from, to: speaker.to } } : reading
}

const POSSESSIVE = /^['’]s?$/

/** "Halvex, | which is based in Quella, | said the recall …": what is told of the speaker is not said by them. */
function withoutAside({ tokens }: Parsed, reading: Chosen, pack: StatementsPack): Chosen {
  const { speaker, cue, content } = reading
  const isAside = ({ from, to }: Range): boolean =>
    from >= speaker!.to && to <= cue.from && pack.relatives.has(tokens[from]!.lower)
  const said = content.filter((range) => !isAside(range))
  return said.length > 0 && said.length < content.length ? { ...reading, content: said } : reading
}
