import type { DecidedStory } from '../../desk/decide.ts'
import type { Target } from '../../story/decisions/decision.ts'
import type { Streams } from '../options.ts'
import { articleIn, DecisionError, decideOn, personIn } from './decide-on.ts'
import type { DecideOptions } from './kept-options.ts'

/** `dateline rename`: a story, a person or an origin under the reader's name for it. */
export function rename(story: string, name: string, options: DecideOptions, streams: Streams): Promise<number> {
  return decideOn([story], options, streams, ([found]) => {
    if (!name.trim()) throw new DecisionError('a name is wanted')
    const of = targetIn(found!, options)
    return { what: { verdict: { kind: 'rename', of, name } }, words: `${wordTarget(of)} is called “${name}”` }
  })
}

/** `dateline note`: the reader's words on a story, a person, an origin or an article. */
export function note(story: string, words: string, options: DecideOptions, streams: Streams): Promise<number> {
  return decideOn([story], options, streams, ([found]) => {
    if (!words.trim()) throw new DecisionError('a note is wanted')
    const on = targetIn(found!, options)
    return { what: { verdict: { kind: 'note', on, words } }, words: `note on ${wordTarget(on)}: ${words}` }
  })
}

function targetIn(story: DecidedStory, { person, origin, article }: DecideOptions): Target {
  if (person) return { kind: 'person', person: personIn(story, person) }
  if (origin) return { kind: 'origin', article: articleIn(story, origin) }
  if (article) {
    const id = articleIn(story, article)
    const { text } = story.record.articles.find((one) => one.id === id)!
    return { kind: 'place', place: { article: id, start: 0, end: text.length } }
  }
  return { kind: 'story' }
}

function wordTarget(target: Target): string {
  switch (target.kind) {
    case 'story':
      return 'the story'
    case 'person':
      return target.person.name
    case 'origin':
      return `the origin of ${target.article}`
    case 'place':
      return target.place.article
  }
}
