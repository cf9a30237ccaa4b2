import { type DecidedStory, decide, storyToDecide } from '../../desk/decide.ts'
import { type Keeper, withKeeper } from '../../desk/keeper.ts'
import { readerName } from '../../desk/reader-name.ts'
import { storeLocation } from '../../desk/store-location.ts'
import type { KeptVerdict } from '../../store/decisions.ts'
import type { PersonPointer, Place } from '../../story/decisions/decision.ts'
import type { Streams } from '../options.ts'
import type { DecideOptions } from './kept-options.ts'

/** A decision that can't be made; the message says what it names that is not there. */
export class DecisionError extends Error {
  override readonly name = 'DecisionError'
}

/** Makes a decision on the stories named (the first is where it is kept), and says so. */
export async function decideOn(
  names: readonly string[],
  options: DecideOptions,
  streams: Streams,
  verdictOf: (
    stories: readonly DecidedStory[],
    keeper: Keeper,
  ) => { readonly what: KeptVerdict; readonly words: string },
): Promise<number> {
  const { reason = null } = options
  await withKeeper(storeLocation(options.store), { create: false }, async (keeper) => {
    const stories: DecidedStory[] = []
    for (const name of names) stories.push(await storyToDecide(keeper.store, name))
    const { what, words } = verdictOf(stories, keeper)
    const made = { what, words, story: stories[0]!, reason, reader: readerName(options.reader) }
    const id = await decide(keeper, made)
    streams.stdout.write(`decision ${id}: ${words}\n`)
  })
  return 0
}

/** The person of a story by name or alias, as decisions point at people. */
export function personIn({ record, handle }: DecidedStory, name: string): PersonPointer {
  const person =
    record.people.find((one) => one.name === name) ?? record.people.find(({ aliases }) => aliases.includes(name))
  if (!person) throw new DecisionError(`story ${handle} has nobody called “${name}”`)
  return { name: person.name === name ? person.name : name, kind: person.kind }
}

/** The article of a story by its id. */
export function articleIn({ record, handle }: DecidedStory, id: string): string {
  if (record.articles.some((article) => article.id === id)) return id
  throw new DecisionError(`story ${handle} has no article “${id}”`)
}

/** Two places as ARTICLE:START-END. */
export function placesIn(story: DecidedStory, places: readonly string[]): [Place, Place] {
  const [a, b, ...others] = places.map((place) => {
    const [, id, start, end] = /^(.+):(\d+)-(\d+)$/.exec(place) ?? []
    if (!id) throw new DecisionError(`“${place}” is no place: ARTICLE:START-END is wanted, as evidence gives it`)
    return { article: articleIn(story, id), start: Number(start), end: Number(end) }
  })
  if (!a || !b || others.length > 0) throw new DecisionError('two places are wanted')
  return [a, b]
}
