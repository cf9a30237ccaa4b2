import type { Streams } from '../options.ts'
import { decideOn, nameableBy, namedBy } from './decide-on.ts'
import type { DecideOptions } from './kept-options.ts'

/** `dateline rename`: a story, a person or an origin under the reader's name for it. */
export function rename(story: string, name: string, options: DecideOptions, streams: Streams): Promise<number> {
  return decideOn(story, { kind: 'rename', of: nameableBy(options), name }, options, streams)
}

/** `dateline note`: the reader's words on a story, a person, an origin or an article. */
export function note(story: string, words: string, options: DecideOptions, streams: Streams): Promise<number> {
  return decideOn(story, { kind: 'note', on: namedBy(options), words }, options, streams)
}
