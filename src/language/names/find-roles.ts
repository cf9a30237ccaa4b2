import type { Span } from '../../text/span.ts'
import type { Token } from '../../text/tokens.ts'
import type { Entity, Name } from '../reading.ts'
import { isCapitalised, isNext, type Words } from './candidate.ts'
import type { Mention } from './decide-kinds.ts'
import type { Joined } from './join-mentions.ts'
import type { NamesPack } from './names-pack.ts'
import { fold } from './same-name.ts'

/** Longest role phrases read, in tokens. */
const LONGEST_BEFORE = 8
const LONGEST_AFTER = 14

/** Writes names and entities, and gives people the role phrases beside their names. */
export function findRoles(
  words: Words,
  joined: readonly Joined[],
  pack: NamesPack,
): { names: Name[]; entities: Entity[] } {
  const names: Name[] = []
  const entities: Entity[] = []
  for (const { ref, kind, name, speaksFor, mentions } of joined) {
    const roles: Span[] = []
    const ordered = [...mentions].sort((a, b) => a.start - b.start)
    for (const mention of ordered) {
      const role =
        kind === 'person'
          ? (roleBefore(words, mention, pack) ?? roleAfter(words, mention, pack) ?? roleAcross(words, mention, pack))
          : null
      if (role) roles.push(role)
      names.push({ start: mention.start, end: mention.end, kind, ref, role, rule: mention.rule })
    }
    const spellings = ordered.map(({ start, end }) => words.text.slice(start, end).replace(/\s+/g, ' '))
    const fullest = kind === 'person' ? fullNameOf(spellings, name) : fullestOf(spellings, name)
    const aliases = [...new Set(spellings)].filter((spelling) => spelling !== fullest)
    entities.push({
      ref,
      kind,
      name: fullest,
      aliases,
      roles,
      mentions: ordered.map(({ start, end }) => ({ start, end })),
      speaksFor,
    })
  }
  return { names, entities }
}

/** The fullest name the text itself gives: for one known beforehand not its usual name, if the text has another. */
function fullestOf(spellings: readonly string[], name: string): string {
  // A name in capitals is a headline's or a dateline's way to write it.
  const isShouted = (spelling: string): boolean => /^\p{Lu}{4,}/u.test(spelling)
  if (spellings.includes(name) && !isShouted(name)) return name
  const length = (spelling: string): number => (isShouted(spelling) ? 0 : spelling.length)
  return spellings.reduce((a, b) => (length(b) > length(a) ? b : a), spellings[0] ?? name)
}

/** A person's fullest name; where only a transcript's capitals give it whole ("ANNA VANCE, HOST:"), it is written as names are. */
function fullNameOf(spellings: readonly string[], name: string): string {
  const plain = fullestOf(spellings, name)
  const count = (spelling: string): number => spelling.split(' ').length
  const whole = spellings.reduce((a, b) => (count(b) > count(a) ? b : a), plain)
  if (/\p{Ll}/u.test(whole) || (whole === plain && count(whole) < 2)) return plain
  const parts = new Map(
    spellings
      .flatMap((spelling) => (/\p{Ll}/u.test(spelling) ? spelling.split(' ') : []))
      .map((word) => [fold(word), word]),
  )
  return whole
    .split(' ')
    .map((word) => parts.get(fold(word)) ?? inSmallLetters(word))
    .join(' ')
}

function inSmallLetters(word: string): string {
  return word.toLowerCase().replace(/(?<![\p{L}])\p{L}/gu, (letter) => letter.toUpperCase())
}

/** "Kremlin foreign policy adviser | Yuri Ushakov": leftwards from the name to the phrase's beginning. */
function roleBefore(words: Words, { first, title }: Mention, pack: NamesPack): Span | null {
  const { tokens } = words
  let i = first - 1
  if (tokens[i]?.text === '.' && title) i--
  const head = tokens[i]
  if (head?.kind !== 'word') return null
  const isHead = title
    ? i === title.last
    : !isCapitalised(head) && pack.isPersonNoun(head.lower) && isNext(words, i, first)
  if (!isHead || pack.relations.has(head.lower) || (title?.first === title?.last && pack.honorifics.has(head.lower)))
    return null
  let start = title ? title.first : i
  while (start > 0 && i - start < LONGEST_BEFORE && continuesLeft(words, start, pack, title !== null)) start--
  if (tokens[start]!.text === "'s" || tokens[start]!.text === '’s') start++
  start = behindOffice(words, start, pack) ?? start
  return start > i ? null : { start: tokens[start]!.start, end: head.end }
}

/** "spokeswoman of the | president Ada Byron": the office that the one beside the name belongs to is not hers. */
function behindOffice({ tokens }: Words, start: number, pack: NamesPack): number | null {
  const hasArticle = tokens[start - 1]?.lower === pack.the
  const of = start - (hasArticle ? 2 : 1)
  const head = tokens[of - 1]
  return hasArticle && tokens[of]?.lower === pack.of && head && pack.isPersonNoun(head.lower) ? of - 1 : null
}

/** Whether the token before `start` belongs to the same phrase: no sign, no verb, no small word. */
function continuesLeft(words: Words, start: number, pack: NamesPack, isTitle: boolean): boolean {
  const { tokens } = words
  const token = tokens[start - 1]!
  if (token.text === "'s" || token.text === '’s') return start > 1 && isCapitalised(tokens[start - 2]!)
  if (token.kind !== 'word' || pack.roleStops.has(token.lower)) return false
  const next = tokens[start]!
  // "took Syrian refugees | President Ortiz": before a capitalised title only its own small words count.
  const isSmall = !isCapitalised(token)
  if (isSmall && isCapitalised(next) && isTitle && !pack.titleOpenings.has(token.lower)) return false
  if (next.text !== "'s" && next.text !== '’s' && !isNext(words, start - 1, start)) return false
  // "has fired coach Ada Byron": a verb in the past is no part of the role, "retired judge" is.
  if (isSmall && (isPast(token.text) || token.text.endsWith('ly')) && !PARTICIPLES.has(token.lower)) return false
  return !(isCapitalised(token) && pack.functionWords.has(token.lower))
}

const PARTICIPLES = new Set([
  'retired',
  'elected',
  'exiled',
  'appointed',
  'jailed',
  'disgraced',
  'ousted',
  'united',
  'deposed',
  'unelected',
  'seed',
  'self-exiled',
  'armed',
  'allied',
  'early',
  'elderly',
  'family',
])

/** Whether a small-letter word is rather a verb in the past than part of a role. */
function isPast(word: string): boolean {
  return /^\p{Ll}+ed$/u.test(word) && !PARTICIPLES.has(word)
}

/** "his party's | leader in parliament|, Karel Duyn, said": the apposition that the name closes. */
function roleAcross({ tokens }: Words, { first, last, title }: Mention, pack: NamesPack): Span | null {
  const comma = (title ? title.first : first) - 1
  if (tokens[comma]?.text !== ',' || tokens[last + 1]?.kind !== 'sign') return null
  let start = comma
  while (start > 0 && comma - start < LONGEST_BEFORE && !opensApposition(tokens[start - 1]!, pack)) {
    if (tokens[start - 1]!.kind === 'sign') return null
    start--
  }
  if (start === comma || !tokens[start - 1] || !opensApposition(tokens[start - 1]!, pack)) return null
  const phrase = tokens.slice(start, comma)
  // Its head, with what it is the head of: "leader | in parliament".
  const link = phrase.findIndex(({ lower }) => pack.roleLinks.has(lower))
  const head = phrase.at(link < 0 ? -1 : link - 1)
  if (!head || link === 0 || isCapitalised(head) || !pack.isPersonNoun(head.lower) || pack.relations.has(head.lower))
    return null
  if (phrase.some(({ lower, text }) => isPast(text) || (pack.roleStops.has(lower) && !pack.roleLinks.has(lower))))
    return null
  return { start: phrase[0]!.start, end: phrase.at(-1)!.end }
}

/** "the", "her", and what makes an owner of the word before it. */
function opensApposition({ lower }: Token, pack: NamesPack): boolean {
  return pack.articles.has(lower) || pack.possessives.has(lower) || lower === "'s" || lower === '’s'
}

/** "Antony Blinken, | the US Secretary of State|, …": the apposition after a name, up to its relative clause or comma. */
function roleAfter(words: Words, { last }: Mention, pack: NamesPack): Span | null {
  const { tokens } = words
  let i = last + 1
  if (tokens[i]?.text !== ',') return null
  i++
  if (/^\d/.test(tokens[i]?.text ?? '') && tokens[i + 1]?.text === ',') i += 2
  const article = pack.articles.has(tokens[i]?.lower ?? '')
  if (article) i++
  if (tokens[i]?.kind !== 'word') return null
  // "Karel Duyn, accused the judges": a verb.
  if (!article && isPast(tokens[i]!.text)) return null
  const start = i
  let hasPerson = false
  for (; i < tokens.length && i - start < LONGEST_AFTER; i++) {
    const { lower, kind, text } = tokens[i]!
    if (pack.personPronouns.has(lower) || (kind === 'sign' && text !== "'s" && text !== '’s')) break
    if (kind === 'sign') hasPerson = false
    if (lower !== pack.of && pack.roleStops.has(lower) && (i === start || STOPS_AFTER.has(lower))) break
    // "Senator Marco Rubio" behind a comma is somebody else.
    if (
      isCapitalised(tokens[i]!) &&
      pack.givenNames.has(lower) &&
      i > start &&
      pack.titleEnds.has(tokens[i - 1]!.lower)
    )
      return null
    if (!hasPerson && pack.isPersonNoun(lower) && !pack.relations.has(lower)) hasPerson = true
  }
  const closes = tokens[i]
  if (
    !hasPerson ||
    i === start ||
    !closes ||
    (closes.kind !== 'sign' && !pack.personPronouns.has(closes.lower) && !STOPS_AFTER.has(closes.lower))
  )
    return null
  // "Ada Byron, Ohio Gov. Charles Babbage" is a list.
  if (closes.text === '.' && pack.pointed.has(tokens[i - 1]!.lower)) return null
  if (!article && !isTitleFirst(words, start, i, pack)) return null
  return { start: tokens[start]!.start, end: tokens[i - 1]!.end }
}

const STOPS_AFTER = new Set(
  'under over since until against about here there not now said says told and but was is were has had as while when where which that with after before'.split(
    ' ',
  ),
)

/** Without an article only a title may follow a name: "Ada Byron, chairwoman of the bank," but not "Ada Byron, Charles Babbage". */
function isTitleFirst({ tokens }: Words, start: number, end: number, pack: NamesPack): boolean {
  for (let i = start; i < Math.min(end, start + 4); i++) {
    if (pack.titleEnds.has(tokens[i]!.lower) || (!isCapitalised(tokens[i]!) && pack.isPersonNoun(tokens[i]!.lower)))
      return true
    if (
      isCapitalised(tokens[i]!) &&
      !pack.titleModifiers.has(tokens[i]!.lower) &&
      !pack.demonyms.has(tokens[i]!.lower) &&
      !pack.known.has(tokens[i]!.text)
    )
      return false
  }
  return false
}
