import { articlesOf } from '../../desk/decide.ts'
import type { Streams } from '../options.ts'
import { articleIn, DecisionError, decideOn, personIn, placesIn } from './decide-on.ts'
import type { DecideOptions } from './kept-options.ts'

/** `dateline merge`: stories, or people, origins or claims of a story, are one. */
export function merge(names: readonly string[], options: DecideOptions, streams: Streams): Promise<number> {
  const { people, origins, claims, reason = null } = options
  return decideOn(names, options, streams, (stories) => {
    const [story, ...others] = stories as [(typeof stories)[number]]
    if (people || origins || claims) {
      if (others.length > 0) throw new DecisionError('people, origins and claims are joined within one story')
      if (people) {
        if (people.length < 2) throw new DecisionError('two names are wanted at least')
        const found = people.map((name) => personIn(story, name))
        return { what: { verdict: { kind: 'same-person', people: found } }, words: `${people.join(' and ')} are one` }
      }
      if (origins) {
        const articles = origins.map((id) => articleIn(story, id))
        if (articles.length < 2) throw new DecisionError('two articles are wanted at least')
        return {
          what: { verdict: { kind: 'same-origin', articles } },
          words: `${articles.join(' and ')} go back to one source`,
        }
      }
      return {
        what: { verdict: { kind: 'same-claim', claims: placesIn(story, claims!) } },
        words: `${claims!.join(' and ')} say the same`,
      }
    }
    if (new Set(stories.map((one) => one.story)).size < 2) throw new DecisionError('two stories are wanted at least')
    return {
      what: { grouping: { kind: 'together', articles: stories.flatMap(articlesOf), reason } },
      words: `stories ${stories.map(({ handle }) => handle).join(' and ')} are one`,
    }
  })
}

/** `dateline split`: articles are a story of their own, or a person, an origin or a claim is two. */
export function split(name: string, options: DecideOptions, streams: Streams): Promise<number> {
  const { person, origin, claims, reason = null } = options
  return decideOn([name], options, streams, ([story]) => {
    const articles = (options.articles ?? []).map((id) => articleIn(story!, id))
    if (claims)
      return {
        what: { verdict: { kind: 'not-same-claim', claims: placesIn(story!, claims) } },
        words: `${claims.join(' and ')} do not say the same`,
      }
    if (origin) {
      const article = articleIn(story!, origin)
      return { what: { verdict: { kind: 'independent', article } }, words: `${article} is a source of its own` }
    }
    if (articles.length === 0) throw new DecisionError('--articles must say which')
    const list = articles.join(', ')
    if (person)
      return {
        what: { verdict: { kind: 'two-people', person: personIn(story!, person), articles } },
        words: `in ${list} ${person} is somebody else`,
      }
    if (articles.length === story!.record.articles.length) throw new DecisionError('some article has to stay')
    const from = articlesOf(story!).filter((id) => !articles.includes(id))
    return { what: { grouping: { kind: 'apart', articles, from, reason } }, words: `${list} are a story of their own` }
  })
}

/** `dateline pin`: an article belongs to a story, whatever it is like. */
export function pin(article: string, name: string, options: DecideOptions, streams: Streams): Promise<number> {
  const { reason = null } = options
  return decideOn([name], options, streams, ([story]) => {
    const others = articlesOf(story!).filter((id) => id !== article)
    if (others.length === 0) throw new DecisionError('the story has no other article')
    return {
      what: { grouping: { kind: 'pin', articles: [article], to: others, reason } },
      words: `${article} belongs to story ${story!.handle}`,
    }
  })
}
