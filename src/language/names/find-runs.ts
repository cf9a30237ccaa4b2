import type { Span } from '../../text/span.ts'
import type { Token } from '../../text/tokens.ts'
import type { TimeExpression } from '../reading.ts'
import { isCapitalised, isNext, type Run, touches, type Words } from './candidate.ts'
import type { NamesPack } from './names-pack.ts'

/** Share of capitalised words from which on a sentence is read as a headline; shorter ones than MIN_HEADLINE_WORDS never are. */
const HEADLINE_SHARE = 0.7
const MIN_HEADLINE_WORDS = 5
/** No name is longer; a page of capitals is read in pieces. */
const MOST_TOKENS = 24
const QUOTES = new Set([
  '"',
  '“',
  '”',
  '‘',
  '’',
  "'",
  '``',
  '«',
  '„',
  '(',
  '[',
  '—',
  '–',
  '--',
  '-',
  ':',
  '•',
  '*',
  '|',
])
/** "al-Mahdi", "d'Estaing": a small particle grown to a capitalised name. */
const GROWN_PARTICLE = /^(?:al|el|as|ash|ad|an|ar|at|az|d|l)[-'’]\p{Lu}/u

/** The stretches of capitalised words in a text, joined over the small words that stand inside names. */
export function findRuns(
  words: Words & { readonly sentences: readonly Span[] },
  times: readonly TimeExpression[],
  pack: NamesPack,
): Run[] {
  const { tokens, sentences } = words
  const inTime = markTimes(tokens, times)
  const isName = (i: number): boolean => {
    const token = tokens[i]
    return (
      token !== undefined &&
      !inTime[i] &&
      !isHandle(words, i) &&
      (isCapitalised(token) || GROWN_PARTICLE.test(token.text))
    )
  }
  const runs: Run[] = []
  let i = 0
  for (const sentence of sentences) {
    while (i < tokens.length && tokens[i]!.start < sentence.start) i++
    const first = i
    let end = i
    while (end < tokens.length && tokens[end]!.start < sentence.end) end++
    const inHeadline = isHeadline(tokens, first, end)
    while (i < end) {
      if (!isName(i)) {
        i++
        continue
      }
      const last = extend(words, i, end, isName, pack)
      runs.push({ first: i, last, atStart: i === first || QUOTES.has(tokens[i - 1]!.text), inHeadline })
      i = last + 1
    }
  }
  return runs
}

/** "@someone", "#something", and what stands behind the host of an address: "pic.example.com/Abc". */
function isHandle(words: Words, i: number): boolean {
  const sign = words.tokens[i - 1]?.text
  if (sign === '/' && touches(words, i - 1, i)) {
    const host = words.tokens[i - 2]?.text ?? ''
    return (
      /^[\p{Ll}\d-]+(?:\.[\p{Ll}\d-]+)*$/u.test(host) &&
      touches(words, i - 2, i - 1) &&
      (host.includes('.') || words.tokens[i - 3]?.text === '.')
    )
  }
  return (sign === '@' || sign === '#') && touches(words, i - 1, i)
}

function markTimes(tokens: readonly Token[], times: readonly TimeExpression[]): Uint8Array {
  const marked = new Uint8Array(tokens.length)
  let i = 0
  for (const time of times) {
    // "Daily Courier": what happens each day is no date, and no bar to a name.
    if (time.type === 'SET') continue
    while (i > 0 && tokens[i - 1]!.start >= time.start) i--
    while (i < tokens.length && tokens[i]!.start < time.start) i++
    for (; i < tokens.length && tokens[i]!.start < time.end; i++) marked[i] = 1
  }
  return marked
}

function isHeadline(tokens: readonly Token[], first: number, end: number): boolean {
  // A headline has no full stop.
  if (tokens[end - 1]?.text === '.') return false
  let long = 0
  let capitalised = 0
  for (let i = first; i < end; i++) {
    const token = tokens[i]!
    if (token.kind !== 'word' || token.text.length < 4) continue
    long++
    if (isCapitalised(token)) capitalised++
  }
  return long >= MIN_HEADLINE_WORDS && capitalised / long >= HEADLINE_SHARE
}

/** The last token of the run that begins at `first`; each step is one way in which a name goes on. */
function extend(words: Words, first: number, end: number, isName: (i: number) => boolean, pack: NamesPack): number {
  let last = first
  for (;;) {
    const next = STEPS.map((step) => step(words, { first, last, end, isName, pack })).find((to) => to !== null)
    if (next === undefined || next === null || next >= end || next - first >= MOST_TOKENS) return last
    last = next
  }
}

interface Reach {
  readonly first: number
  readonly last: number
  readonly end: number
  readonly isName: (i: number) => boolean
  readonly pack: NamesPack
}

type Step = (words: Words, reach: Reach) => number | null

const STEPS: readonly Step[] = [
  // "Vladimir Putin": the next word has a capital as well. "Bergen-based | Halvorsen" ends at its small-letter half.
  (words, { last, end, isName, pack }) =>
    last + 1 < end && isName(last + 1) && isNext(words, last, last + 1) && !isGrown(words, last, pack)
      ? last + 1
      : null,
  // "Walter J. Drummond", "St. Petersburg": a point after a letter or a short form, then a capital.
  (words, { last, end, isName, pack }) => {
    const { tokens } = words
    if (last + 2 >= end || tokens[last + 1]!.text !== '.' || !touches(words, last, last + 1)) return null
    if (tokens[last]!.text.length > 1 && !pack.pointed.has(tokens[last]!.lower)) return null
    return isName(last + 2) && (isNext(words, last + 1, last + 2) || touches(words, last + 1, last + 2))
      ? last + 2
      : null
  },
  // "Brandt & Colville".
  (words, { last, end, isName }) =>
    last + 2 < end &&
    words.tokens[last + 1]!.text === '&' &&
    isName(last + 2) &&
    words.tokens[last + 2]!.start - words.tokens[last]!.end <= 3
      ? last + 2
      : null,
  // "Nordavia A/S".
  ({ tokens }, { last, end }) =>
    last + 2 < end &&
    /^\p{Lu}$/u.test(tokens[last]!.text) &&
    tokens[last + 1]!.text === '/' &&
    /^\p{Lu}$/u.test(tokens[last + 2]!.text)
      ? last + 2
      : null,
  particleStep,
  ofStep,
  andStep,
  ownerStep,
]

/** "Seattle-based", "U.S.-led", "Moscow-annexed": a name with a small-letter word grown to it. */
function isGrown({ tokens }: Words, i: number, pack: NamesPack): boolean {
  const grown = /^(\p{Lu}.*?)[-‐‑](\p{Ll}+)$/u.exec(tokens[i]!.text)
  return grown !== null && (pack.known.has(grown[1]!) || pack.grownEnds.has(grown[2]!))
}

/** "Jeroen van den Akker", "Correio da Tarde": up to three small particles, then a capital. */
function particleStep(words: Words, { last, end, isName, pack }: Reach): number | null {
  let i = last + 1
  while (i < end && i <= last + 3 && pack.particles.has(words.tokens[i]!.text) && isNext(words, i - 1, i)) i++
  if (i === last + 1 || i >= end) return null
  return isName(i) && isNext(words, i - 1, i) ? i : null
}

/** "University of Coimbra", "Gulf of Sidra", "Centre for Energy", "Secretary of State": after words that name by "of". */
function ofStep(words: Words, { last, end, isName, pack }: Reach): number | null {
  const { tokens } = words
  const link = tokens[last + 1]
  if (!link || last + 2 >= end || !isNext(words, last, last + 1)) return null
  if (link.text !== pack.of && link.text !== pack.for) return null
  let i = last + 2
  if (tokens[i]!.text === pack.the && i + 1 < end) i++
  if (!isName(i) || !isNext(words, last + 1, last + 2) || !isNext(words, i - 1, i)) return null
  const head = tokens[last]!.lower
  if (link.text === pack.for) return pack.organisationStarts.has(head) && !pack.known.has(tokens[i]!.text) ? i : null
  if (pack.organisationStarts.has(head) || OF_PLACES.has(head)) return i
  return pack.titleEnds.has(head) && pack.portfolios.has(tokens[i]!.lower) ? i : null
}

const OF_PLACES = new Set([
  'gulf',
  'strait',
  'straits',
  'isle',
  'cape',
  'port',
  'bay',
  'sea',
  'republic',
  'kingdom',
  'islands',
])

/**
 * "Infrastructure and Transport" after an "of", "Parks and Wildlife Service" before an organisation's last word: only
 * common words are joined by "and", so that "Boeing and Airbus Industries" stay two.
 */
function andStep(words: Words, { first, last, end, isName, pack }: Reach): number | null {
  const { tokens } = words
  if (tokens[last + 1]?.text !== pack.and || last + 2 >= end || !isName(last + 2)) return null
  if (!isNext(words, last, last + 1) || !isNext(words, last + 1, last + 2)) return null
  const common = (i: number): boolean => pack.ordinary.has(tokens[i]!.lower) && !pack.known.has(tokens[i]!.text)
  if (!common(last)) return null
  for (let i = first; i < last; i++) {
    if (tokens[i]!.text === pack.of || tokens[i]!.text === pack.for)
      return common(last + 2) || endsOrganisation(words, last + 2, end, isName, pack) ? last + 2 : null
  }
  return endsOrganisation(words, last + 2, end, isName, pack) ? last + 2 : null
}

/** Whether the capitalised words from here on end in a word like "Commission". */
function endsOrganisation(
  { tokens }: Words,
  from: number,
  end: number,
  isName: (i: number) => boolean,
  pack: NamesPack,
): boolean {
  let i = from
  while (i + 1 < end && isName(i + 1)) i++
  return i > from && pack.organisationEnds.has(tokens[i]!.lower)
}

/** "People's Union", "St. Stephen's Cathedral": a possessive inside a name, not before somebody's own. */
function ownerStep(words: Words, { first, last, end, isName, pack }: Reach): number | null {
  const { tokens } = words
  const mark = tokens[last + 1]
  if (!mark || (mark.lower !== "'s" && mark.lower !== '’s') || !isName(last + 2) || last + 2 >= end) return null
  if (!isNext(words, last + 1, last + 2)) return null
  const owner = tokens[last]!.lower
  if (pack.ownersInNames.has(owner) || pack.pointed.has(tokens[first]!.lower)) return last + 2
  const owned = tokens[last + 2]!.lower
  const heads = pack.placeEnds.has(owned) || pack.organisationEnds.has(owned)
  return heads && first === last && !pack.known.has(tokens[last]!.text) && !pack.weakOrganisationEnds.has(owned)
    ? last + 2
    : null
}
