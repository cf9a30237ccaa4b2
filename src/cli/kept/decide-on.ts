import { decide } from '../../desk/deciding/decide.ts'
import { DecisionError, type Named, type Noted, type Wish } from '../../desk/deciding/decision-order.ts'
import { withKeeper } from '../../desk/keeper.ts'
import { readerName } from '../../desk/reader-name.ts'
import { storeLocation } from '../../desk/store-location.ts'
import { printable } from '../../record/terminal/printable.ts'
import type { Place } from '../../story/decisions/decision.ts'
import type { Streams } from '../options.ts'
import type { DecideOptions } from './kept-options.ts'
import { print } from './print.ts'

/** Makes a decision on the story named, and says so; on standard error where it found nothing that it is about. */
export async function decideOn(story: string, what: Wish, options: DecideOptions, streams: Streams): Promise<number> {
  const { reason = null } = options
  const order = { story, what, reason, reader: readerName(options.reader) }
  const { id, words, holds } = await withKeeper(storeLocation(options.store), { create: false }, (keeper) =>
    decide(keeper, order),
  )
  print(options, streams, { id, words, holds }, [printable(`decision ${id}: ${words}`)])
  if (!holds)
    streams.stderr.write(
      `dateline: decision ${id} is kept, but no report has what it is about; \`dateline undo ${id}\` takes it back\n`,
    )
  return 0
}

/** What of a story the options name: a person, the origin of a report, a report, or the story itself. */
export function namedBy({ person, origin, article }: DecideOptions): Named | Noted {
  if (article) return { kind: 'report', article }
  return nameableBy({ person, origin })
}

/** What of a story can get another name. */
export function nameableBy({ person, origin }: Pick<DecideOptions, 'person' | 'origin'>): Named {
  if (person) return { kind: 'person', person }
  return origin ? { kind: 'origin', article: origin } : { kind: 'story' }
}

/** Two places as ARTICLE:START-END. */
export function placesIn(places: readonly string[]): [Place, Place] {
  const [a, b, ...others] = places.map((place) => {
    const [, article, start, end] = /^(.+):(\d+)-(\d+)$/.exec(place) ?? []
    if (!article) throw new DecisionError(`“${place}” is no place: ARTICLE:START-END is wanted, as evidence gives it`)
    return { article, start: Number(start), end: Number(end) }
  })
  if (!a || !b || others.length > 0) throw new DecisionError('two places are wanted')
  return [a, b]
}
