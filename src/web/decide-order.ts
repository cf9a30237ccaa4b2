import { articlesOf, type DecidedStory, decide, storyToDecide } from '../desk/decide.ts'
import type { Keeper } from '../desk/keeper.ts'
import { StoryNameError } from '../desk/kept-records.ts'
import type { KeptVerdict } from '../store/decisions.ts'
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
  }
}
