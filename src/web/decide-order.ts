import { articlesOf, type DecidedStory, decide, storyToDecide } from '../desk/decide.ts'
import type { Keeper } from '../desk/keeper.ts'
import { StoryNameError } from '../desk/kept-records.ts'
import type { Record } from '../record/record.ts'
import type { KeptVerdict } from '../store/decisions.ts'
import type { PersonPointer, Verdict } from '../story/decisions/decision.ts'
import { type Order, RequestError } from './shelf.ts'

/** Does what a form asks for. Throws a RequestError where it names what is not there. */
export async function decideOrder(keeper: Keeper, reader: string, order: Order): Promise<void> {
  try {
    const story = await storyToDecide(keeper.store, order.story)
    const other = order.kind === 'merge' ? await storyToDecide(keeper.store, order.other) : null
    const { what, words } = verdictOf(order, story, other)
    await decide(keeper, { what, words, story, reason: order.reason, reader })
  } catch (error) {
    if (error instanceof StoryNameError) throw new RequestError(error.message, { cause: error })
    throw error
  }
}

function verdictOf(
  order: Order,
  story: DecidedStory,
  other: DecidedStory | null,
): { readonly what: KeptVerdict; readonly words: string } {
  const { reason } = order
  const titleOf = ({ record }: DecidedStory) => `“${record.title}”`
  switch (order.kind) {
    case 'rename':
      return {
        what: { verdict: { kind: 'rename', of: { kind: 'story' }, name: order.name } },
        words: `${titleOf(story)} is called “${order.name}”`,
      }
    case 'merge': {
      if (!other || other.story === story.story) throw new RequestError('two stories are wanted')
      const articles = [...articlesOf(story), ...articlesOf(other)]
      return {
        what: { grouping: { kind: 'together', articles, reason } },
        words: `${titleOf(story)} and ${titleOf(other)} are one story`,
      }
    }
    case 'split': {
      const articles = order.articles.filter((id) => articlesOf(story).includes(id))
      const from = articlesOf(story).filter((id) => !articles.includes(id))
      if (articles.length === 0) throw new RequestError('choose the reports that are of another story')
      if (from.length === 0) throw new RequestError('some report has to stay')
      const titles = articles.map((id) => story.record.articles.find((article) => article.id === id)?.title ?? id)
      return {
        what: { grouping: { kind: 'apart', articles, from, reason } },
        words: `${titles.map((title) => `“${title}”`).join(', ')} ${articles.length === 1 ? 'is' : 'are'} of another story than ${titleOf(story)}`,
      }
    }
    case 'not-same-claim': {
      const [a, b] = order.claims
      return {
        what: { verdict: { kind: 'not-same-claim', claims: [a, b] } },
        words: `“${a.exact}” and “${b.exact}” are two claims`,
      }
    }
    case 'note':
      return {
        what: { verdict: { kind: 'note', on: { kind: 'story' }, words: order.words } },
        words: `note on ${titleOf(story)}: ${order.words}`,
      }
    default:
      return { what: { verdict: partVerdict(order, story.record) }, words: wordOrder(order, story.record) }
  }
}

/** An order on people or origins of a story. */
type PartOrder = Extract<
  Order,
  { kind: 'same-person' | 'rename-person' | 'rename-origin' | 'same-origin' | 'independent' }
>

function partVerdict(order: PartOrder, record: Record): Verdict {
  switch (order.kind) {
    case 'same-person':
      return { kind: order.kind, people: order.people.map((id) => personOf(record, id)) }
    case 'rename-person':
      return { kind: 'rename', of: { kind: 'person', person: personOf(record, order.of) }, name: order.name }
    case 'rename-origin': {
      const [article] = originOf(record, order.of).articles
      return { kind: 'rename', of: { kind: 'origin', article: article! }, name: order.name }
    }
    case 'same-origin':
      return { kind: order.kind, articles: order.origins.flatMap((id) => originOf(record, id).articles) }
    case 'independent':
      return { kind: order.kind, article: articleOf(record, order.of).id }
  }
}

function wordOrder(order: PartOrder, record: Record): string {
  switch (order.kind) {
    case 'same-person':
      return `${order.people.map((id) => personOf(record, id).name).join(' and ')} are one`
    case 'rename-person':
      return `${personOf(record, order.of).name} is called “${order.name}”`
    case 'rename-origin':
      return `the origin ${originOf(record, order.of).label} is called “${order.name}”`
    case 'same-origin':
      return `${order.origins.map((id) => originOf(record, id).label).join(' and ')} go back to one source`
    case 'independent': {
      const { id, title } = articleOf(record, order.of)
      return `“${title ?? id}” is a source of its own`
    }
  }
}

function personOf({ people }: Record, wanted: string): PersonPointer {
  const { name, kind } = oneOf(people, wanted, 'person')
  return { name, kind }
}

function originOf({ origins }: Record, wanted: string): Record['origins'][number] {
  return oneOf(origins, wanted, 'origin')
}

function articleOf({ articles }: Record, wanted: string): Record['articles'][number] {
  return oneOf(articles, wanted, 'report')
}

function oneOf<T extends { readonly id: string }>(all: readonly T[], wanted: string, what: string): T {
  const found = all.find(({ id }) => id === wanted)
  if (!found) throw new RequestError(`the story has no such ${what} any more`)
  return found
}
