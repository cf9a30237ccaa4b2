import type { Span } from '../../text/span.ts'
import { overlaps } from '../../text/span.ts'
import type { Token } from '../../text/tokens.ts'
import type { Layout } from '../layout.ts'
import type { Attitude, Entity, Name, Statement, TimeExpression } from '../reading.ts'
import { findQuotations } from './quotations.ts'
import type { StatementsPack } from './statements-pack.ts'

/** The attributions of a text: who says, thinks, wants or fears what (Newell et al., PolNeAR, 2018). */
export function findStatements(
  layout: Layout & {
    readonly times: readonly TimeExpression[]
    readonly names: readonly Name[]
    readonly entities: readonly Entity[]
  },
  pack: StatementsPack,
): Statement[] {
  const { text, sentences, tokens, entities } = layout
  const quotations = findQuotations(text)
  const found: Statement[] = []
  let first = 0
  for (const sentence of sentences) {
    while (first < tokens.length && tokens[first]!.end <= sentence.start) first++
    let last = first
    while (last < tokens.length && tokens[last]!.end <= sentence.end) last++
    const words = tokens.slice(first, last)
    for (let at = 0; at < words.length; at++) {
      const attitude = pack.cueVerbs.get(words[at]!.lower)
      if (!attitude || quotations.some((quotation) => overlaps(quotation, words[at]!))) continue
      const statement = readCue(text, words, at, attitude, entities)
      if (statement) found.push(statement)
    }
  }
  return found
}

const END = /^[,;:.—–]$|^--$|^["“”]$|^''$|^``$|^(?:that|as|but|and|when|while|after|because|if|who|which)$/i
const TRAIL = /^["“”,]$|^''$/

function readCue(text: string, words: readonly Token[], at: number, attitude: Attitude, entities: readonly Entity[]) {
  const cue = words[at]!
  const sentence = { start: words[0]!.start, end: words.at(-1)!.end }
  let start = at
  while (start > 0 && !END.test(words[start - 1]!.text)) start--
  const before = words[start - 1]
  const inverted = start === at && at > 0 && TRAIL.test(words[at - 1]!.text)
  let speaker: Span | null = start < at ? { start: words[start]!.start, end: words[at - 1]!.end } : null
  if (inverted) {
    let end = at + 1
    while (end < words.length && !END.test(words[end]!.text)) end++
    speaker = end > at + 1 ? { start: words[at + 1]!.start, end: words[end - 1]!.end } : null
  }
  if (!speaker) return null
  const left = before && TRAIL.test(before.text) && start > 1
  const content = left
    ? trimMarks(text, { start: sentence.start, end: before.end })
    : trimMarks(text, { start: words[at + 1]?.start ?? cue.end, end: sentence.end })
  if (content.end <= content.start) return null
  const held = text.slice(content.start, content.end)
  const speakerSpan = speaker
  const ref = entities.find((entity) => entity.mentions.some((mention) => overlaps(mention, speakerSpan)))?.ref ?? null
  return {
    kind: /^["“]|^''/.test(held) ? 'direct' : /["“”]|''/.test(held) ? 'mixed' : 'indirect',
    speaker: { ...speaker, ref },
    cue: { start: cue.start, end: cue.end },
    content: [content],
    addressee: null,
    said: null,
    negated: false,
    hedged: false,
    attitude,
    rule: 'statements/cue-verb',
  } satisfies Statement
}

function trimMarks(text: string, span: Span): Span {
  let { end } = span
  while (end > span.start && /[\s.,;]/.test(text[end - 1]!)) end--
  return { start: span.start, end }
}
