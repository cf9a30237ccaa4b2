import type { Run, TokenRange, Words } from './candidate.ts'
import type { NamesPack } from './names-pack.ts'
import { typeByShape } from './type-by-shape.ts'

interface Joint {
  readonly words: Words
  readonly run: Run
  readonly range: TokenRange
  readonly pack: NamesPack
}

/**
 * The first token of the second name, where two stand side by side with no word between: a picture's credit beside what its
 * caption tells, a body that an office is "of" beside who holds it. Null where the range is not of that kind.
 */
export function findJoint(words: Words, run: Run, range: TokenRange, pack: NamesPack): number | null {
  if (range.first >= range.last) return null
  const joint = { words, run, range, pack }
  return behindCredit(joint) ?? behindCaptioned(joint) ?? beforeCredit(joint) ?? behindOffice(joint)
}

/** "Reuters | Halvorsen claimed", "PA | Ada Lund was pulled out": a credit that opens its line. */
function behindCredit({ words, run, range: { first, last }, pack }: Joint): number | null {
  const { tokens } = words
  if (!run.atStart || first !== run.first || !pack.pictureCredits.has(tokens[first]!.text)) return null
  const { lower } = tokens[first + 1]!
  const isOwn =
    pack.givenNames.has(tokens[first]!.lower) || pack.ordinary.has(lower) || pack.organisationEnds.has(lower)
  return isOwn || typeByShape(words, { first, last }, pack) ? null : first + 1
}

/** "Halvorsen | Halvorsen runs three yards": who is to be seen is named by the caption, and again by what it says. */
function behindCaptioned({ words: { text, tokens }, range: { first }, pack }: Joint): number | null {
  const [one, other] = [tokens[first]!, tokens[first + 1]!]
  const opensLine = one.start === 0 || text[one.start - 1] === '\n'
  return opensLine && one.text === other.text && !pack.ordinary.has(one.lower) ? first + 1 : null
}

/** "Prince Olav and Ada Lund | Rex", "Minister Karl Berg | Anna Moe/REX": a credit that ends its line. */
function beforeCredit({ words: { text, tokens }, range: { first, last }, pack }: Joint): number | null {
  for (let at = first + 1; at <= last; at++) {
    if (!pack.pictureCredits.has(tokens[at]!.text)) continue
    if (/^[^\S\n]*(?:\n|$)/.test(text.slice(tokens[at]!.end, tokens[at]!.end + LOOK_AHEAD)))
      return at < last ? at + 1 : at
  }
  const { start, end } = tokens[last]!
  const behind = /^\/(\p{L}+)/u.exec(text.slice(end, end + LOOK_AHEAD))?.[1]
  if (!behind || !pack.pictureCredits.has(behind) || start === end || last - first < 3) return null
  return pack.givenNames.has(tokens[last - 1]!.lower) ? last - 1 : null
}

/** UTF-16 units that hold a credit behind a name. */
const LOOK_AHEAD = 16

/** "chief executive of Halvorsen | Karl Berg", "mayor of London | Nadim Qadri": an office, where, and who. */
function behindOffice({ words, range: { first, last }, pack }: Joint): number | null {
  const { tokens } = words
  const office = tokens[first - 2]?.lower ?? ''
  if (tokens[first - 1]?.text !== pack.of || !(pack.titleEnds.has(office) || pack.isPersonNoun(office))) return null
  if (typeByShape(words, { first, last }, pack) || pack.givenNames.has(tokens[first]!.lower)) return null
  const isName = (at: number): boolean => !pack.ordinary.has(tokens[at]!.lower)
  const isKnown = pack.known.get(tokens[first]!.text)?.sure ?? false
  const isPerson = pack.givenNames.has(tokens[first + 1]!.lower) && last > first + 1
  const isLikely = isKnown && last === first + 2 && isName(first + 1) && isName(last)
  return isPerson || isLikely ? first + 1 : null
}
