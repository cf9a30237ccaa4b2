import type { Article } from '../../article/article.ts'
import type { Span } from '../../text/span.ts'
import { readWords } from '../../text/words.ts'

// Lines that outlets set under or between their reports. Sharing them is sharing a form, not reporting.
const NOTICES: readonly RegExp[] = [
  // "Copyright 2019 The Example Press. All rights reserved."
  /\ball rights reserved\b|\bcopyright\s+(?:©|\(c\)|\d{4})|©\s*(?:copyright\s*)?\d{4}/i,
  // "This material may not be published, broadcast, rewritten or redistributed."
  /\bmay not be (?:published|reproduced|republished|broadcast|rewritten|redistributed)\b/i,
  // "Sign up for our newsletter", "Subscribe to read on", "Already a subscriber?"
  /\b(?:sign up (?:for|to)|subscribe (?:to|now|for)|newsletter|already a subscriber|log in to)\b/i,
  // "Follow us on Facebook", "Follow @example on Twitter", "Like us on Facebook", "Share this article"
  /\b(?:follow (?:us|him|her|me|@?\w+) (?:\w+ )?on|like us on|chat with us|share this|join the conversation|leave a comment)\b/i,
  // "This story has not been edited by our staff and is published from a syndicated feed."
  /\b(?:not (?:been )?edited by|syndicated feed|auto-generated from)\b/i,
  // "The Example Press contributed to this report." "Reporting by A. Writer; editing by B. Editor"
  /\bcontributed to this (?:report|story|article)\b|^\W*(?:additional )?reporting by\b|\bediting by [A-Z]/i,
  // "Read more: …", "Related: …", "Click here to …", "Continue reading the main story"
  /\bcontinue reading\b|^\W*(?:read more|read also|see also|related|also read|more from|watch|click here|download (?:the|our))\b/i,
  // "This website uses cookies", "JavaScript is disabled", "Advertisement"
  /\b(?:uses? cookies|privacy policy|terms of (?:use|service)|javascript|ad ?blocker|your browser)\b|^\W*advertisement\W*$/i,
  // "The opinions expressed here are the author's own."
  /\b(?:opinions?|views?) expressed (?:in|by|here)\b/i,
]
const LONGEST_NOTICE_WORDS = 60
const HEADLINE_LINES = 3

/** The spans of an article's text that are no reporting: its headline set again, its dateline, and notices. In order. */
export function findStandingMatter(article: Pick<Article, 'text' | 'title' | 'dateline'>): Span[] {
  const { text, title, dateline } = article
  const found: Span[] = []
  const headline = title ? readWords(title).spelt.join(' ') : null
  let line = 0
  for (const match of text.matchAll(/[^\n]+/g)) {
    const span = { start: match.index, end: match.index + match[0].length }
    line++
    if (
      headline &&
      line <= HEADLINE_LINES &&
      match[0].length < 400 &&
      readWords(match[0]).spelt.join(' ') === headline
    ) {
      found.push(span)
    } else {
      if (line <= HEADLINE_LINES && dateline) found.push(...datelineIn(match[0], span.start, dateline.place))
      found.push(...noticesIn(match[0], span.start))
    }
  }
  return found
}

/** "LONDON (Example) —" at the head of a line. */
function datelineIn(line: string, offset: number, place: string): Span[] {
  const head = line.slice(0, place.length + 60)
  if (!head.trimStart().startsWith(place)) return []
  const dash = /\s(?:[-–—]+|--)\s/.exec(head)
  return [{ start: offset, end: offset + (dash ? dash.index + dash[0].length : head.indexOf(place) + place.length) }]
}

/** The sentences of a line that are notices. Sentences are cut roughly, at a stop and a blank: notices are plainly set. */
function noticesIn(line: string, offset: number): Span[] {
  const found: Span[] = []
  for (const { 0: sentence, index } of line.matchAll(/\S(?:[^.!?]|[.!?](?!\s))*[.!?]*/g)) {
    if (sentence.length > LONGEST_NOTICE_WORDS * 10 || !NOTICES.some((notice) => notice.test(sentence))) continue
    found.push({ start: offset + index, end: offset + index + sentence.length })
  }
  return found
}
