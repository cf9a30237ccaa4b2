import { type Span, spansIn, textOf, trimSpan } from '../../text/span.ts'
import { stem } from '../../text/stem.ts'
import { STOPWORDS } from '../../text/words/stopwords.ts'
import { readWords } from '../../text/words.ts'
import { cite } from '../citation.ts'
import { areKin } from '../claims/kinship.ts'
import type { Stance } from '../disputes/stance.ts'
import { PAST } from '../events/words/modality.ts'
import type { Cast } from '../people/find-people.ts'
import type { Report } from '../report.ts'
import type { Development } from './development.ts'
import {
  ANY_THING,
  ASIDE,
  DID_NOT,
  GOES_BEYOND,
  GOVERNMENT,
  HAD_REFUSED,
  HANDS_IN,
  HEAD_OF_STATE,
  OWN,
  REFUSES,
  RESIGN,
  STEPS_DOWN,
} from './words/english.ts'

/** What somebody has said, on one day, that they would not do. */
interface Refusal {
  readonly report: Report
  readonly at: string
  readonly sentence: Span
  /** The one shown for it, and all by whom they who do it are known. */
  readonly who: string
  readonly sides: ReadonlySet<string>
  /** The refusal in the source's words, and what is refused in it: the deed's word and the others, as stems. */
  readonly words: string
  readonly refused: string
  readonly deed: string
  readonly rest: readonly string[]
}

// Words after the one who acts within which the deed stands.
const REACH = 6
// Refusals of one story that are followed up, so that work stays in proportion to its reports.
const MOST_FOLLOWED = 60

/** What was ruled out or refused and was done on a later day by the same people: "rejected calls to resign" → "resigned on Friday". */
export function refusalSteps(reports: readonly Report[], stances: readonly Stance[], cast: Cast): Development[] {
  const refusals = [...stances.flatMap(refusalOf), ...reports.flatMap((report) => toldRefusals(report, cast))]
  const steps = new Map<string, Development>()
  const head = headOfState(cast)
  for (const refusal of refusals.slice(0, MOST_FOLLOWED)) {
    const step = firstDeed(refusal, reports, cast, head)
    if (!step) continue
    const deed = `${step.to.article} ${step.to.start} ${refusal.deed}`
    if (!steps.has(deed)) steps.set(deed, step)
  }
  return [...steps.values()]
}

/** A stance that refuses: "said he would not withdraw a law". Of several who share it, the first is meant. */
function refusalOf({ report, sentence, position, shownAs, holders, voices }: Stance): Refusal[] {
  const who = shownAs[0] ?? [...holders][0]
  return who === undefined || shownAs.length > 1 ? [] : readRefusal(report, sentence, who, voices, position)
}

/** A report that tells in its own words who refuses: "Brandl has ruled out dismissing her". */
function toldRefusals(report: Report, cast: Cast): Refusal[] {
  const { article, reading } = report
  return reading.names.flatMap(({ ref, end }) => {
    const sentence = reading.sentences.find((one) => one.start <= end && end <= one.end)
    if (!sentence) return []
    const rest = article.text.slice(end, sentence.end)
    const lead = HAD_REFUSED.exec(rest)
    const who = cast.personOf(article.id, ref) ?? ref
    return lead ? readRefusal(report, sentence, who, new Set([who]), rest.slice(lead[0].length)) : []
  })
}

function readRefusal(
  report: Report,
  sentence: Span,
  who: string,
  sides: ReadonlySet<string>,
  words: string,
): Refusal[] {
  const at = report.article.published?.value.slice(0, 10)
  const match = REFUSES.exec(words)
  if (!at || !match || !OWN.test(words.slice(0, match.index))) return []
  const refused = words.slice(match.index + match[0].length).split(GOES_BEYOND)[0]!
  const [deed, ...rest] = contentWords(refused)
  if (!deed) return []
  const told = words.slice(match.index, match.index + match[0].length + refused.length)
  return [{ report, at, sentence, who, sides, words: tidy(told), refused: tidy(refused), deed, rest }]
}

/** The first report of a later day that tells that they did it. */
function firstDeed(refusal: Refusal, reports: readonly Report[], cast: Cast, head: string | null): Development | null {
  const leads = refusal.who === head && refusal.rest.length > 0
  for (const report of reports) {
    const at = report.article.published?.value.slice(0, 10)
    if (!at || at <= refusal.at) continue
    for (const sentence of report.reading.sentences) {
      const done = deedIn(report, sentence, refusal, cast, leads)
      if (!done) continue
      return {
        kind: 'position',
        of: `${cast.people.find(({ id }) => id === refusal.who)?.name ?? refusal.who} on “${refusal.refused}”`,
        at,
        what: `“${refusal.words}” → “${tidy(textOf(report.article.text, done))}”`,
        from: cite(refusal.report.article, refusal.sentence),
        to: cite(report.article, sentence),
      }
    }
  }
  return null
}

/** Where a sentence tells that those who refused did it: from the deed's word to the end of its clause. */
function deedIn(report: Report, sentence: Span, refusal: Refusal, cast: Cast, leads: boolean): Span | null {
  for (const start of actorsEnds(report, sentence, refusal, cast, leads)) {
    const rest = report.article.text.slice(start, sentence.end)
    const aside = ASIDE.exec(rest)?.[0].length ?? 0
    const after = rest.slice(aside)
    const { spelt, starts } = readWords(after)
    const at = spelt.slice(0, REACH).findIndex((word) => areOne(stem(word), refusal.deed))
    if (at < 0 || DID_NOT.test(after.slice(0, starts[at]))) continue
    const isDone = PAST.test(spelt[at]!) || HANDS_IN.test(after.slice(0, starts[at]))
    const told = [...contentWords(textOf(report.article.text, sentence)), ...rolesIn(report, sentence, cast)]
    if (!isDone || !holdsRest(refusal.rest, told)) continue
    const clause = after.split(GOES_BEYOND)[0]!
    const end = Math.max(clause.length, starts[at]! + spelt[at]!.length)
    return trimSpan(report.article.text, { start: start + aside, end: start + aside + end })
  }
  return null
}

/** Where in a sentence those who refused, or the government that they lead, are named. */
function actorsEnds(report: Report, sentence: Span, { sides }: Refusal, cast: Cast, leads: boolean): number[] {
  const { article, reading } = report
  const own = spansIn(reading.names, sentence)
    .filter(({ ref }) => sides.has(cast.personOf(article.id, ref) ?? ref))
    .map(({ end }) => end)
  const government = leads ? GOVERNMENT.exec(textOf(article.text, sentence)) : null
  return government ? [...own, sentence.start + government.index + government[0].length] : own
}

/** The one head of state of a story; null where there is none, or several: then "the government" is no one's for certain. */
function headOfState({ people }: Cast): string | null {
  const heads = people.filter(({ roles }) => roles.some(({ text }) => HEAD_OF_STATE.test(text)))
  return heads.length === 1 ? heads[0]!.id : null
}

/** The words for the offices of those whom a sentence names: "dismissed Voss" tells of a minister. */
function rolesIn(report: Report, sentence: Span, cast: Cast): string[] {
  const ids = spansIn(report.reading.names, sentence).map(({ ref }) => cast.personOf(report.article.id, ref))
  return cast.people
    .filter(({ id }) => ids.includes(id))
    .flatMap(({ roles }) => roles.flatMap(({ text }) => contentWords(text)))
}

/** Whether half of what the deed was to be done to is told. */
function holdsRest(rest: readonly string[], told: readonly string[]): boolean {
  return rest.filter((word) => told.some((other) => areOne(word, other))).length * 2 >= rest.length
}

function areOne(a: string, b: string): boolean {
  return a === b || areKin(a, b)
}

function contentWords(words: string): string[] {
  return readWords(words.replace(STEPS_DOWN, RESIGN))
    .spelt.filter((word) => !STOPWORDS.has(word) && !ANY_THING.has(word) && !/\d/.test(word))
    .map((word) => stem(word))
}

function tidy(words: string): string {
  return words.replace(/\s+/g, ' ').replace(/^[\s,"“”]+|[\s,.;"“”]+$/g, '')
}
