import type { EventMention } from './event-mention.ts'
import type { EventNote } from './find-notes.ts'

/** One event of a story: every mention of it, and how often each thing that tells it stands in them. */
export interface StoryEvent {
  readonly mentions: EventMention[]
  readonly features: Map<string, number>
  /** Sentences without a day of their own that confirm it, call it off or keep its day open. */
  readonly notes: EventNote[]
}

/** What a mention is known by: kinds of event (`#meet`), who takes part (`@anna-weiss`), other words. */
export function featuresOf({ kind, speakers, classes, people, stems }: EventMention): string[] {
  return [
    ...(kind === 'announcement' ? speakers.map((id) => `!${id}`) : []),
    ...[...classes].map((name) => `#${name}`),
    ...[...people].map((id) => `@${id}`),
    ...stems,
  ]
}

/** An event that one mention tells. */
export function startEvent(mention: EventMention): StoryEvent {
  return { mentions: [mention], features: new Map(featuresOf(mention).map((feature) => [feature, 1])), notes: [] }
}

/** Adds a mention to a event. */
export function addMention(event: StoryEvent, mention: EventMention): void {
  event.mentions.push(mention)
  for (const feature of featuresOf(mention)) event.features.set(feature, (event.features.get(feature) ?? 0) + 1)
}

// Tuned by reading on the invented reports of the tests: the least share of the people of a mention that an event must
// hold, and of its words, where the kind of event is the same, and where it is not.
const PEOPLE_SHARE = 0.5
const WORD_SHARE_SAME_KIND = 0.34
const WORD_SHARE = 0.5
const LEAST_WORDS = 3
// The same for what unlike speakers say: only a copy is the same announcement.
const COPY_SHARE = 0.7

/** Whether a mention tells an event; both are of one day, week, month or year. */
export function isSameEvent(mention: EventMention, { mentions, features }: StoryEvent): boolean {
  const first = mentions[0]!
  if (mention.kind !== first.kind) return false
  const words = shareOf(mention.stems, features, '')
  const sameKind = [...mention.classes].some((name) => features.has(`#${name}`))
  if (mention.kind === 'announcement') {
    // What one speaker says on one day is one line as soon as it touches the same thing.
    if (mention.speakers.some((id) => features.has(`!${id}`)))
      return sameKind || words.count > 0 || mention.stems.size < 2
    return words.share >= COPY_SHARE && words.count >= LEAST_WORDS
  }
  const people = shareOf(mention.people, features, '@')
  // "Teresk finished the dam" twice: nothing in it is new, however short it is.
  if (words.count > 0 && words.share === 1 && people.count === mention.people.size) return true
  if (!sameKind) return words.share >= WORD_SHARE && words.count >= LEAST_WORDS
  const strangers =
    mention.people.size > 0 && people.count === 0 && [...features.keys()].some((key) => key.startsWith('@'))
  if (strangers) return words.share >= WORD_SHARE && words.count >= LEAST_WORDS
  if (people.count > 0 && people.share >= PEOPLE_SHARE) return true
  return words.share >= WORD_SHARE_SAME_KIND && words.count >= LEAST_WORDS - 1
}

function shareOf(own: ReadonlySet<string>, features: ReadonlyMap<string, number>, prefix: string) {
  let count = 0
  for (const one of own) if (features.has(prefix + one)) count++
  return { count, share: own.size === 0 ? 0 : count / own.size }
}
