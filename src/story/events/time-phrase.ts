import type { Span } from '../../text/span.ts'
import { tokenise } from '../../text/tokens.ts'
import { EVENT_CLASSES } from './words/event-classes.ts'
import { STOPWORDS } from './words/stopwords.ts'

const BOUNDS =
  /\b(?:since|until|till|by|before|from|between|through|to|than|(?:than|as) (?:in|on|at|during|for))\s+(?:at least\s+)?(?:the\s+|about\s+|around\s+)?$/i

const RANGE =
  /^\s*(?:(?:through|until|till)\b|to (?:(?:sun|mon|tues|wednes|thurs|fri|satur)day|(?:19|20)\d\d)\b|[-–]\s?\p{Lu})/iu

/** Whether the time only bounds a stretch of time ("since Friday", "by Monday"): then nothing is said to happen on it. */
export function isBound(text: string, sentence: Span, time: Span): boolean {
  const before = text.slice(Math.max(sentence.start, time.start - 20), time.start)
  const after = text.slice(time.end, Math.min(sentence.end, time.end + 16))
  return BOUNDS.test(before) || RANGE.test(after)
}

/** "ready to stop "tomorrow" if …": a time in quotation marks of its own is a way of speaking. */
export function isQuotedAlone(text: string, { start, end }: Span): boolean {
  return /["“”‘'«]/.test(text[start - 1] ?? '') && /^[,.]?["“”’'»]/.test(text.slice(end, end + 2))
}

/** "talks on Thursday | and Friday": the second of two days of one thing. */
export function goesOnFrom(text: string, before: Span | undefined, { start }: Span): boolean {
  return before !== undefined && before.end < start && /^ and (?:on )?$/.test(text.slice(before.end, start))
}

/** "at 6 a.m." and "in the evening" name an hour of a day that other words tell; their own value only guesses the day. */
export function isBareHour(words: string, rule: string): boolean {
  return (
    rule.endsWith('/clock') ||
    /^(?:(?:the|early|late|mid-?) ?)*(?:morning|noon|midday|afternoon|evening|night|midnight|overnight)$/i.test(words)
  )
}

// Words after a time expression that can belong to its noun phrase: "Tuesday's video call between the presidents".
const MOST_WORDS = 8

/**
 * The event noun that a time expression qualifies ("the 2014 annexation of Crimea", "Friday's talks"), as the phrase from
 * the time to where its noun phrase ends; `other` where it qualifies a noun that is no event ("a Sunday newspaper").
 */
export function nounPhraseAfter(text: string, sentence: Span, time: Span): Span | 'other' | null {
  const tokens = tokenise(text.slice(time.end, Math.min(sentence.end, time.end + 120)))
  const first = tokens[0]
  if (!first) return null
  const possessive = /^['’]s?$/i.test(first.text)
  const rest = possessive ? tokens.slice(1) : tokens
  const head = rest[0]
  if (head?.kind !== 'word' || (!possessive && !isAttribute(text, sentence, time))) return null
  if (!possessive && STOPWORDS.has(head.lower)) return null
  let end = -1
  for (const token of rest.slice(0, MOST_WORDS)) {
    if (token.kind === 'sign') break
    if (end >= 0 && STOPWORDS.has(token.lower) && !LINKS.has(token.lower)) break
    end = token.end
    if (EVENT_CLASSES.has(token.lower)) return { start: time.start, end: time.end + phraseEnd(rest, token.end) }
  }
  return possessive || end >= 0 ? 'other' : null
}

const LINKS = new Set(['of', 'in', 'on', 'at', 'the', 'a', 'an', 'between', 'with', 'by', 'and', 'to', 'over', 'near'])

/** Where the noun phrase that holds the event's noun ends: it may go on with "of Crimea", "between the presidents". */
function phraseEnd(tokens: ReturnType<typeof tokenise>, from: number): number {
  let end = from
  for (const token of tokens) {
    if (token.end <= from) continue
    if (token.kind === 'sign' || (STOPWORDS.has(token.lower) && !LINKS.has(token.lower))) break
    if (LINKS.has(token.lower)) continue
    const isName = /^\p{Lu}/u.test(token.text)
    if (!isName) break
    end = token.end
  }
  return end
}

/** A time that stands between an article, an owner or a joined noun and its own: "the 2014 annexation", "Egypt's 1956 war". */
function isAttribute(text: string, sentence: Span, time: Span): boolean {
  const before = text.slice(Math.max(sentence.start, time.start - 12), time.start)
  const words = text.slice(time.start, time.end)
  if (/^(?:\d{4})$/.test(words) && /(?:['’]s|s['’]|\b(?:and|or|former|then))\s+$/i.test(before)) return true
  return (
    /\b(?:the|a|an|its|his|her|their|this|that)\s+$/i.test(before) && !/^(?:the|this|last|next|that)\b/i.test(words)
  )
}
