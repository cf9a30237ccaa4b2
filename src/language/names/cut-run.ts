import type { Span } from '../../text/span.ts'
import { type Candidate, isCapitalised, type Run, type TokenRange, type Words, wordsOf } from './candidate.ts'
import { findJoint } from './cut-joint.ts'
import type { KnownName, NamesPack } from './names-pack.ts'
import { typeByShape } from './type-by-shape.ts'

/** Cuts a run of capitalised words into what may be names: titles, peoples and sentence openings are taken off. */
export function cutRun(words: Words, run: Run, pack: NamesPack): Candidate[] {
  return cut({ words, run, pack }, run, null)
}

interface Cutting {
  readonly words: Words
  readonly run: Run
  readonly pack: NamesPack
}

/** The cuts are tried in this order: a whole known name first, so that "Prince Edward Island" keeps its prince. */
function cut(at: Cutting, range: TokenRange, title: TokenRange | null): Candidate[] {
  const { words, run, pack } = at
  const { tokens } = words
  let { first } = range
  const { last } = range
  while (
    first < last &&
    first === run.first &&
    pack.functionWords.has(tokens[first]!.lower) &&
    !opensTitle(at, first) &&
    !knownAt(at, first, last)
  )
    first++
  if (first > last) return []
  const known = knownAt(at, first, last)
  if (known) return [candidate(at, { first, last }, title, known, 'known name')]
  if (first === last && (pack.functionWords.has(tokens[first]!.lower) || pack.noNames.has(tokens[first]!.lower)))
    return []
  const joint = findJoint(words, run, { first, last }, pack)
  if (joint !== null) return [...cut(at, { first, last: joint - 1 }, title), ...cut(at, { first: joint, last }, null)]
  return (
    cutTitle(at, { first, last }) ??
    cutBody(at, { first, last }) ??
    cutPeople(at, { first, last }, title) ??
    cutKnownStart(at, { first, last }, title) ??
    cutOpening(at, { first, last }, title) ?? [whole(at, { first, last }, title)]
  )
}

/** "Former | President", "First | Minister": a small word that belongs to the title behind it; not "Under President Lind". */
function opensTitle({ words, pack }: Cutting, first: number): boolean {
  return pack.titleOpenings.has(words.tokens[first]!.lower) && isTitleWord({ words, pack }, first + 1)
}

/** "Kremlin foreign policy adviser" is small; "Russian Deputy Foreign Minister | Sergei Ryabkov" is cut after the title. */
function cutTitle(at: Cutting, { first, last }: TokenRange): Candidate[] | null {
  const { words, pack } = at
  const lower = (i: number): string => words.tokens[i]!.lower
  const isTitle = (i: number): boolean => pack.titleEnds.has(lower(i)) || pack.honorifics.has(lower(i))
  let end = last
  while (end >= first && !isTitle(end)) end--
  if (end < first) return null
  if (end < last && pack.organisationEnds.has(lower(last)) && !isGiven(at, end + 1, last)) return null
  // "St Brendan's Hospital", "King's College": what a saint or a king owns is a name of its own.
  if (pack.honorifics.has(lower(end)) && isOwner(words, end, last)) return null
  if (end === last && end > first && (isGiven(at, first, last) || pack.organisationStarts.has(lower(first))))
    return null
  let name = end + 1
  if (words.tokens[name]?.text === '.') name++
  if (words.tokens[name]?.text === pack.of) while (name <= last && isPortfolio(at, name)) name++
  let start = end
  while (start > first && isTitleWord(at, start - 1)) start--
  // "Abdirahman Sheikh Nur": a title behind a given name is part of the name.
  if (start === end && start > first && pack.givenNames.has(lower(start - 1)) && pack.honorifics.has(lower(start)))
    return null
  // "Norvian | Prime Minister": an unknown word before a title that ends like a people's is one.
  const isPeople = start === first + 1 && PEOPLE.test(lower(first)) && !knownAt(at, first, first)
  const before =
    start === first
      ? []
      : isPeople
        ? [candidate(at, { first, last: first }, null, null, A_PEOPLE)]
        : cut(at, { first, last: start - 1 }, null)
  // "Executive Order", "Chief Justice": what only qualifies titles makes no person of one common word.
  const isCommon = name === last && pack.ordinary.has(lower(last)) && !pack.givenNames.has(lower(last))
  if (name > last || (isCommon && pack.titleModifiers.has(lower(end)))) return before
  return [...before, ...cut(at, { first: name, last }, { first: start, last: name - 1 })]
}

function isOwner({ tokens }: Words, honorific: number, last: number): boolean {
  const mark = tokens[honorific + 1]?.lower === '.' ? honorific + 3 : honorific + 2
  return mark < last && /^['’]s$/.test(tokens[mark]!.lower)
}

/** The rule of what is cut off as a people's word: no name, but the sign of a state (see join-mentions). */
export const A_PEOPLE = 'a people'
const PEOPLE = /(?:[^aeiou](?:i|e)an|ese|[^aeiou]ish)$/

function isPortfolio({ words, pack }: Cutting, i: number): boolean {
  const { lower } = words.tokens[i]!
  return lower === pack.of || lower === pack.the || pack.portfolios.has(lower)
}

function isTitleWord({ words, pack }: Pick<Cutting, 'words' | 'pack'>, i: number): boolean {
  const { lower, text } = words.tokens[i]!
  if (text === '.' || lower === pack.of || lower === pack.and) return true
  return pack.titleModifiers.has(lower) || pack.titleEnds.has(lower) || pack.honorifics.has(lower)
}

/** Whether a given name opens the range and another word follows. */
function isGiven({ words, pack }: Cutting, first: number, last: number): boolean {
  return first < last && pack.givenNames.has(words.tokens[first]!.lower)
}

/** "Foreign Affairs Committee | Leonid Slutsky": a body's last word, and somebody's name behind it. */
function cutBody(at: Cutting, { first, last }: TokenRange): Candidate[] | null {
  const { words, pack } = at
  for (let end = last - 2; end > first; end--) {
    const { lower } = words.tokens[end]!
    if (!pack.organisationEnds.has(lower) || pack.givenNames.has(lower) || !isGiven(at, end + 1, last)) continue
    // "National Bank Ali Group" is one body, and "John Bank Ali" somebody.
    if (pack.organisationEnds.has(words.tokens[last]!.lower) || isGiven(at, first, end)) return null
    return [...cut(at, { first, last: end }, null), ...cut(at, { first: end + 1, last }, null)]
  }
  return null
}

/** "Russian | Vladimir Putin", "South Korean | Park Ji-won"; "Russian Defence Ministry" stays whole. */
function cutPeople(at: Cutting, { first, last }: TokenRange, title: TokenRange | null): Candidate[] | null {
  const { words, pack } = at
  const { tokens } = words
  const pair = first < last ? `${tokens[first]!.lower} ${tokens[first + 1]!.lower}` : ''
  const length = pack.demonyms.has(pair) ? 2 : pack.demonyms.has(tokens[first]!.lower.replace(/[-‐‑].*$/, '')) ? 1 : 0
  if (length === 0) return null
  if (first + length > last) return []
  // "(Northern Wire)": in brackets of its own a name is whole.
  if (isBracketed(at, { first, last })) return null
  if (isGiven(at, first, last) && !pack.ordinary.has(tokens[first + 1]!.lower)) return null
  if (typeByShape(words, { first, last }, pack)?.kind === 'organisation') return null
  return cut(at, { first: first + length, last }, title)
}

function isBracketed({ words: { tokens }, run }: Cutting, { first, last }: TokenRange): boolean {
  return first === run.first && last === run.last && tokens[first - 1]?.text === '(' && tokens[last + 1]?.text === ')'
}

/** "U.S. | Marines", "Texas | Ted Cruz": a known place or body before something that is a name without it. */
function cutKnownStart(at: Cutting, { first, last }: TokenRange, title: TokenRange | null): Candidate[] | null {
  const { words, pack } = at
  for (let end = last - 1; end >= first; end--) {
    const known = knownAt(at, first, end)
    if (!known?.sure) continue
    const rest = { first: end + 1, last }
    const next = words.tokens[rest.first]!
    if (!isCapitalised(next) || typeByShape(words, { first, last }, pack)) return null
    const splits =
      pack.demonyms.has(next.lower) ||
      isGiven(at, rest.first, last) ||
      /^[A-Z.]+$/.test(wordsOf(words, { first, last: end }))
    if (!splits || (pack.givenNames.has(words.tokens[first]!.lower) && !pack.demonyms.has(next.lower))) return null
    return [candidate(at, { first, last: end }, title, known, 'known name'), ...cut(at, rest, null)]
  }
  return null
}

/** "Neighbouring Ukraine", "Winger Jeroen van den Akker": a common word that only opens the sentence. */
function cutOpening(at: Cutting, { first, last }: TokenRange, title: TokenRange | null): Candidate[] | null {
  const { words, run, pack } = at
  const { lower } = words.tokens[first]!
  if (!run.atStart || first !== run.first || first === last || !pack.ordinary.has(lower)) return null
  if (pack.givenNames.has(lower) || typeByShape(words, { first, last }, pack)) return null
  const rest = { first: first + 1, last }
  if (
    !isGiven(at, rest.first, last) &&
    !knownAt(at, rest.first, last) &&
    !pack.demonyms.has(words.tokens[rest.first]!.lower)
  )
    return null
  return cut(
    { ...at, run: { ...run, first: rest.first } },
    rest,
    pack.isPersonNoun(lower) ? { first, last: first } : title,
  )
}

function whole(at: Cutting, range: TokenRange, title: TokenRange | null): Candidate {
  return candidate(at, range, title, null, 'capitals')
}

/** A lawmaker's party before the state: "R-Ohio". */
const PARTY = /^[A-Z][-‐‑](?=\p{Lu}\p{Ll}|N\.)/u
/** A place in capitals, as datelines have it; four letters at least, so that "US" and "WHO" stay letters. */
const SHOUTED = /^\p{Lu}{4,}(?:[ -]\p{Lu}+)*$|^\p{Lu}{3,} \p{Lu}{2,}$/u

function knownAt({ words, pack }: Cutting, first: number, last: number): KnownName | null {
  // No known name has more words than this: "Democratic Republic of the Congo" and "Centers for Disease Control and Prevention".
  if (last - first > 6) return null
  const { text } = words.tokens[first]!
  const isPlain = pack.knownOpenings.has(text)
  const isSpecial = text.includes('-') || text.includes('‑') || text.includes('’') || isShouted(text)
  if (!isPlain && !isSpecial) return null
  const spelling = first === last ? text : wordsOf(words, { first, last }).replace(/\s+/g, ' ')
  const known = pack.known.get(spelling)
  return known ?? (isSpecial || /[-‑’]/.test(spelling) ? knownInDisguise(spelling.replaceAll('’', "'"), pack) : null)
}

/** Longer words and names are no names, and are not searched for one. */
const MOST_LETTERS = 80

function isShouted(word: string): boolean {
  return word.length > 2 && word[1] !== '.' && word === word.toUpperCase()
}

/** "R-Ohio", "Seattle-based", "GENEVA (Reuters) -". */
function knownInDisguise(spelling: string, pack: NamesPack): KnownName | null {
  if (spelling.length > MOST_LETTERS) return null
  const plain = spelling.replace(PARTY, '').replace(/[-‐‑]\p{Ll}[\p{Ll}-]*$/u, '')
  if (!SHOUTED.test(plain)) return pack.known.get(plain) ?? null
  const place = pack.known.get(plain.replace(/\p{Lu}+/gu, (word) => word[0] + word.slice(1).toLowerCase()))
  return place?.kind === 'place' ? { ...place, sure: true } : null
}

function candidate(
  { words, run, pack }: Cutting,
  range: TokenRange,
  title: TokenRange | null,
  known: KnownName | null,
  rule: string,
): Candidate {
  const shape = known?.sure ? null : typeByShape(words, range, pack)
  const atStart = run.atStart && range.first === run.first
  return {
    ...range,
    ...spanOf(words, range, pack),
    atStart,
    inHeadline: run.inHeadline,
    known,
    kind: known?.sure ? known.kind : (shape?.kind ?? null),
    title,
    rule: shape?.rule ?? rule,
  }
}

/**
 * The span of a name: a small-letter end grown to it by a hyphen stays outside ("Seattle-based"), as does a party before a
 * state ("R-Ohio"). The end belongs to a given name in two syllables ("Moon Jae-in").
 */
function spanOf({ tokens }: Words, { first, last }: TokenRange, pack: NamesPack): Span {
  const { text, end } = tokens[last]!
  const opening = PARTY.test(tokens[first]!.text) ? 2 : 0
  const grown = text.length > MOST_LETTERS ? '' : (/^\p{Lu}.*?([-‐‑]\p{Ll}[\p{Ll}-]*)$/u.exec(text)?.[1] ?? '')
  const bare = text.slice(0, text.length - grown.length)
  const isSyllable = first < last && !pack.known.has(bare) && !pack.grownEnds.has(grown.slice(1))
  return { start: tokens[first]!.start + opening, end: isSyllable ? end : end - grown.length }
}
