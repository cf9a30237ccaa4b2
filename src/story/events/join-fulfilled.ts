import { textOf } from '../../text/span.ts'
import { type Content, contentIn } from './describe.ts'
import type { EventMention } from './event-mention.ts'
import type { EventStatus } from './event-status.ts'
import type { StoryEvent } from './story-event.ts'
import { addMention } from './story-event.ts'
import {
  ARRIVE,
  ARRIVED,
  COURT_STEMS,
  DECIDED,
  EXPECTED_IN,
  IN_COURT,
  LIGHT,
  MET,
  SET_FOR_A_DAY,
  SPEECH_STEMS,
  VISIT_STEMS,
  VOTE_STEMS,
  WAS_THERE,
} from './words/plans.ts'

const AHEAD: ReadonlySet<EventStatus> = new Set(['planned', 'confirmed', 'possible'])

/**
 * Words that a plan and what came of it must have in common on the day it was set for, where the plan has more. Fewer
 * than two tellings of what happened need, for a plan awaits its day. Set by reading the plans of eight invented stories.
 */
const FEWEST_WORDS = 2
/** Of one kind of event, the share of the plan's words. */
const SHARE_OF_A_KIND = 0.5

/**
 * Joins each plan for a day to what happened on it: "an inquiry would be opened on Tuesday" and "opened an inquiry on
 * Tuesday". The events are of one day. A plan for which two happenings do equally well stays by itself.
 */
export function joinFulfilled(events: readonly StoryEvent[]): StoryEvent[] {
  if (events[0]?.mentions[0]?.days.precision !== 'day') return [...events]
  const isPlan = ({ mentions }: StoryEvent): boolean => mentions.every(({ status }) => AHEAD.has(status))
  if (!events.some(isPlan)) return [...events]
  const happened = events.filter((event) => !isPlan(event)).map(toldOf)
  return events.filter((event) => {
    const outcome = isPlan(event) ? outcomeOf(event, happened) : null
    if (outcome) for (const mention of event.mentions) addMention(outcome, mention)
    return outcome === null
  })
}

/** What came of a plan; null where nothing or no one thing fits. */
function outcomeOf(plan: StoryEvent, happened: readonly Told[]): StoryEvent | null {
  const own = plan.mentions.map((mention) => ({ ...contentOf(mention), places: mention.places }))
  const [best, second] = happened
    .map((told) => ({
      event: told.event,
      fit: fitOf(own, told) || Number(OUTCOMES.some((isOf) => isOf(plan, told.event))),
    }))
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.fit - a.fit)
  return best && best.fit > (second?.fit ?? 0) ? best.event : null
}

/** Something that happened, with all that its mentions tell. */
interface Told extends Placed {
  readonly event: StoryEvent
}

/** What is told, and where. */
interface Placed extends Content {
  readonly places: ReadonlySet<string>
}

function toldOf(event: StoryEvent): Told {
  const contents = event.mentions.map(contentOf)
  return {
    event,
    stems: new Set(contents.flatMap(({ stems }) => [...stems])),
    classes: new Set(contents.flatMap(({ classes }) => [...classes])),
    places: new Set(event.mentions.flatMap(({ places }) => [...places])),
  }
}

/** How well what happened is what the mentions of a plan tell; 0 where it is not. */
function fitOf(plan: readonly Placed[], told: Placed): number {
  const isOneKind = plan.some(({ classes }) => [...classes].some((kind) => told.classes.has(kind)))
  const fits = plan.map(({ stems, places }) => {
    const own = [...stems].filter((stem) => told.stems.has(stem) || isKinIn(told.stems, stem))
    // "landfall near Tamara" and "made landfall south of Tamara": a place is one more thing in common.
    const isThere = own.some((stem) => !LIGHT.has(stem)) && [...places].some((place) => told.places.has(place))
    const shared = own.length + Number(isThere)
    // "Sentencing is set for April 4": all of it is in "was sentenced on Friday to three years".
    const share = shared / stems.size
    const fits = shared >= FEWEST_WORDS || share === 1 || (isOneKind && share >= SHARE_OF_A_KIND)
    return fits ? shared + Number(isOneKind) : 0
  })
  return Math.max(...fits)
}

/** Letters from which two words of one beginning are kin: "would inspect", "inspectors". */
const KIN_LETTERS = 6

function isKinIn(stems: ReadonlySet<string>, own: string): boolean {
  return own.length >= KIN_LETTERS && [...stems].some((stem) => stem.startsWith(own))
}

/** What a mention's clause tells, without the words for being planned and for who somebody is. */
function contentOf({ report, clause }: EventMention): Content {
  const { classes, stems } = contentIn(report, clause)
  return { classes, stems: new Set([...stems].filter((stem) => !SET_FOR_A_DAY.has(stem))) }
}

/** "A drill would arrive on Wednesday", and "the drill, which had been due on Wednesday, …": all that is told of it is put off. */
function isPutOff(plan: StoryEvent, { mentions }: StoryEvent): boolean {
  const own = plan.mentions.flatMap((mention) => [...contentOf(mention).stems])
  return mentions.some((mention) => {
    const { stems } = contentOf(mention)
    return mention.status === 'cancelled' && stems.size > 0 && [...stems].every((stem) => own.includes(stem))
  })
}

/** "He is due to address the nation on Monday", and on Monday he says something. */
function isSpeechOf(plan: StoryEvent, event: StoryEvent): boolean {
  if (!SPEECH_STEMS.some((stem) => plan.features.has(stem))) return false
  return event.mentions.some(({ speakers }) => speakers.some((id) => plan.features.has(`@${id}`)))
}

/** "Her trial is to begin on Monday", and on Monday she pleads guilty: one day in court, where the story has no two. */
function isCourtOf(plan: StoryEvent, event: StoryEvent): boolean {
  if (!COURT_STEMS.some((stem) => plan.features.has(stem))) return false
  return event.mentions.some(({ report, shown }) => IN_COURT.test(textOf(report.article.text, shown)))
}

function wordsOf({ report, clause }: EventMention): string {
  return textOf(report.article.text, clause)
}

/** "A frigate, which is due to arrive on Friday", and on Friday a frigate reaches the place. */
function isArrivalOf(plan: StoryEvent, event: StoryEvent): boolean {
  if (!plan.features.has(ARRIVE)) return false
  const awaited = stemsAround(plan)
  return event.mentions.some(
    (mention) => ARRIVED.test(wordsOf(mention)) && [...contentOf(mention).stems].some((stem) => awaited.has(stem)),
  )
}

/** What the sentences of an event tell, without the words for being planned. */
function stemsAround({ mentions }: StoryEvent): ReadonlySet<string> {
  const stems = mentions.flatMap(({ report, shown }) => [...contentIn(report, shown).stems])
  return new Set(stems.filter((stem) => !SET_FOR_A_DAY.has(stem) && !LIGHT.has(stem)))
}

/** "Shareholders will vote on Thursday", and on Thursday shareholders approve something. */
function isVoteOf(plan: StoryEvent, event: StoryEvent): boolean {
  if (!VOTE_STEMS.some((stem) => plan.features.has(stem))) return false
  const voters = plan.mentions.flatMap((mention) => [...contentOf(mention).stems, ...mention.people])
  return event.mentions.some((mention) => {
    const told = [...contentOf(mention).stems, ...mention.people]
    return DECIDED.test(wordsOf(mention)) && voters.some((one) => told.includes(one))
  })
}

/** "The president will travel there to meet the families", and on the day she met relatives. */
function isMeetingOf(plan: StoryEvent, event: StoryEvent): boolean {
  if (!plan.features.has('#meet')) return false
  const planned = allAround(plan, 'people')
  return event.mentions.some(
    ({ report, shown, around, speakers }) =>
      MET.test(textOf(report.article.text, shown)) && [...around.people, ...speakers].some((id) => planned.has(id)),
  )
}

/** "She will visit Sarrow on Monday", and on Monday she meets somebody in Sarrow. */
function isVisitOf(plan: StoryEvent, event: StoryEvent): boolean {
  const isAwaited = plan.mentions.some((mention) => EXPECTED_IN.test(wordsOf(mention)))
  if (!isAwaited && !VISIT_STEMS.some((stem) => plan.features.has(stem))) return false
  const planned = { people: allAround(plan, 'people'), places: allAround(plan, 'places') }
  const told = { people: allAround(event, 'people'), places: allAround(event, 'places') }
  const isThere =
    [...planned.places].some((id) => told.places.has(id)) ||
    (isAwaited && event.mentions.some((mention) => WAS_THERE.test(wordsOf(mention))))
  return isThere && [...planned.people].some((id) => !planned.places.has(id) && told.people.has(id))
}

/** Whom, or which places, the sentences of an event name. */
function allAround({ mentions }: StoryEvent, of: 'people' | 'places'): ReadonlySet<string> {
  return new Set(mentions.flatMap(({ around }) => [...around[of]]))
}

const OUTCOMES = [isSpeechOf, isVisitOf, isArrivalOf, isCourtOf, isVoteOf, isMeetingOf, isPutOff] as const
