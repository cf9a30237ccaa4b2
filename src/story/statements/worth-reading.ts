import { contains } from '../../text/span.ts'
import { canSpeak } from './can-speak.ts'
import { leadingCue } from './leading-cue.ts'
import type { Saying } from './saying.ts'
import { CUT_OFF, FRAGMENT, POINTING, PRONOUNS, QUOTED_PHRASE, SEVERAL, SHOWING, UNSAID } from './words/english.ts'

/** Content words below which an attribution to nobody says nothing, and a wish or plan tells no more than its cue. */
const FEWEST_FROM_NOBODY = 4
const FEWEST_OF_INTENT = 4
/** Content words below which a phrase in quotation marks claims nothing. Set by reading. */
const FEWEST_OF_PHRASE = 3

interface Omission {
  readonly rule: string
  /** Whether the saying is left out; `others` are those of its report. */
  readonly fits: (saying: Saying, others: readonly Saying[]) => boolean
}

/** What `read` shows and the record leaves out, each with its reason. */
export const OMISSIONS: readonly Omission[] = [
  // "showed nerves of steel", "was asked about the report": what somebody does, or what others say of them.
  {
    rule: 'not their own words',
    fits: ({ statement }) => statement.voice !== 'own',
  },
  // "it is hoped", "was asked to": nobody speaks, and little is said.
  {
    rule: 'nobody says little',
    fits: ({ speaker, claim, statement }) =>
      speaker.id === null &&
      speaker.key === null &&
      (statement.kind === 'indirect' || statement.speaker === null) &&
      sizeOf(claim) < FEWEST_FROM_NOBODY,
  },
  // "accused the West", with nobody named: the sentence belongs to a fuller attribution or to the report's own voice.
  {
    rule: 'nobody at all',
    fits: ({ statement }) => statement.speaker === null && statement.kind !== 'direct',
  },
  // "which stands to be a global player", "Videos showed …", "the standoff underscores": no words of one that could speak.
  {
    rule: 'no speaker',
    fits: (saying) =>
      saying.speaker.id === null &&
      saying.statement.speaker !== null &&
      saying.speaker.jointly.length === 0 &&
      !hasSpeaker(saying),
  },
  // "did not say how many", "has yet to respond": what was left unsaid is told with the words that say so, or not at all.
  {
    rule: 'left unsaid',
    fits: (saying) =>
      saying.statement.negated &&
      saying.statement.kind === 'indirect' &&
      saying.claim.stance !== 'denies' &&
      !UNSAID.test(leadingCue(saying) ?? ''),
  },
  // "wants to win", "plans a visit"
  {
    rule: 'intent without matter',
    fits: ({ claim, statement }) =>
      (claim.stance === 'wants' || claim.stance === 'intends') &&
      statement.kind === 'indirect' &&
      claim.numbers.size === 0 &&
      sizeOf(claim) < FEWEST_OF_INTENT,
  },
  // "and very serious differences", "which as part of its sphere": the reading broke off a piece of a sentence.
  {
    rule: 'fragment',
    fits: ({ text, statement }) => statement.kind !== 'direct' && FRAGMENT.test(text),
  },
  // "end what [Moscow describes] as threatening deployments": the attribution stands inside a clause that it cuts in two.
  {
    rule: 'cut in two',
    fits: ({ report, statement }) =>
      statement.kind !== 'direct' &&
      statement.content.length > 1 &&
      CUT_OFF.test(report.article.text.slice(statement.content[0]!.start, statement.content[0]!.end)),
  },
  // "told reporters of a “video conference”": a phrase in marks is how something was called, and claims nothing.
  {
    rule: 'only a phrase',
    fits: ({ text, claim, statement }) =>
      statement.kind !== 'indirect' && QUOTED_PHRASE.test(text) && sizeOf(claim) < FEWEST_OF_PHRASE,
  },
  // "specifying that it would be held, he said", where the text leaves open who he is.
  {
    rule: 'by a pronoun alone',
    fits: ({ speaker, statement }) =>
      statement.kind === 'indirect' && speaker.id === null && PRONOUNS.has((speaker.by ?? '').toLowerCase()),
  },
  // "…, the ministry said, citing satellite pictures": what a statement rests on is no statement of its own.
  {
    rule: 'only pointed at',
    fits: ({ report, statement }) =>
      statement.kind === 'indirect' &&
      statement.cue !== null &&
      POINTING.test(report.article.text.slice(statement.cue.start, statement.cue.end)),
  },
  // "denied the allegations": a denial is kept however short, any other attribution of one word is not.
  {
    rule: 'one word',
    fits: ({ claim, statement, assertion }) =>
      claim.stance !== 'denies' &&
      statement.kind === 'indirect' &&
      sizeOf(claim) < 2 &&
      assertion.quantities.size === 0,
  },
  // "Belov said …, according to news agencies": the agencies carry what he said.
  {
    rule: 'carried statement',
    fits: (saying, others) =>
      (saying.speaker.id === null || saying.speaker.isBody) &&
      others.some(
        (other) =>
          other !== saying &&
          other.speaker.id !== null &&
          other.speaker.id !== saying.speaker.id &&
          other.statement.cue !== null &&
          saying.statement.content.some((piece) => contains(piece, other.statement.cue!)),
      ),
  },
  // "Brezan and Sarrow have agreed to meet, the palace said": what two do together, told by a third, is an event.
  {
    rule: 'joint act that another tells',
    fits: (saying, others) =>
      saying.speaker.id === null &&
      SEVERAL.test(saying.speaker.by ?? '') &&
      saying.statement.kind === 'indirect' &&
      others.some(
        (other) =>
          other !== saying &&
          other.speaker.key !== saying.speaker.key &&
          other.statement.content.some((piece) => saying.statement.content.every((inner) => contains(piece, inner))),
      ),
  },
  // "used the call to warn that …" holds "warn that …": of two by one speaker in the same words the narrower cue stays.
  {
    rule: 'held in a narrower one',
    fits: (saying, others) =>
      others.some(
        (other) =>
          other !== saying &&
          other.speaker.key !== null &&
          other.speaker.key === saying.speaker.key &&
          saying.claim.stance !== 'denies' &&
          isNarrower(other, saying),
      ),
  },
]

/** The sayings that stand in the record. */
export function worthReading(sayings: readonly Saying[]): Saying[] {
  const byReport = new Map<number, Saying[]>()
  for (const saying of sayings) {
    const own = byReport.get(saying.order[0])
    if (own) own.push(saying)
    else byReport.set(saying.order[0], [saying])
  }
  return sayings.filter((saying) => !OMISSIONS.some(({ fits }) => fits(saying, byReport.get(saying.order[0])!)))
}

/** Whether the words for a speaker can be one; "Pictures showed rows of broken windows" is nobody's words. */
function hasSpeaker({ report: { article, reading }, speaker: { by }, statement }: Saying): boolean {
  const { cue, speaker, kind } = statement
  const words = cue ? article.text.slice(cue.start, cue.end) : ''
  if (by === null || (kind !== 'direct' && SHOWING.test(words))) return kind === 'direct'
  const isPlace = reading.names.some(
    ({ start, end, kind }) => kind === 'place' && start === speaker?.start && end === speaker.end,
  )
  return canSpeak(by, words, isPlace)
}

function sizeOf({ stems, numbers }: Saying['claim']): number {
  return stems.size + numbers.size
}

/** Whether `inner` says in less the same words: its content lies in that of `outer` and is most of it. */
function isNarrower(inner: Saying, outer: Saying): boolean {
  if (length(inner) >= length(outer)) return false
  const lies = inner.statement.content.every((piece) => outer.statement.content.some((whole) => contains(whole, piece)))
  const most = length(inner) >= length(outer) * MOSTLY
  return lies && most
}

/** The share of the wider content that the narrower must hold. */
const MOSTLY = 0.6

function length({ statement }: Saying): number {
  return statement.content.reduce((sum, { start, end }) => sum + end - start, 0)
}
