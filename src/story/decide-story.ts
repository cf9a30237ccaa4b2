import type { Ledger } from './decisions/ledger.ts'
import type { Report } from './report.ts'
import type { Story } from './story.ts'

type Name = Pick<Story, 'id' | 'title' | 'span'>

/** The story under the name that the reader gave it. Notes on it and on its articles are noted in the ledger. */
export function decideStory(name: Name, reports: readonly Report[], ledger: Ledger): Name {
  let { title } = name
  for (const decision of ledger.of('rename', 'note')) {
    const target = decision.kind === 'rename' ? decision.of : decision.on
    if (target.kind === 'place') {
      const isHere = reports.some(({ article }) => article.id === target.place.article)
      if (isHere) ledger.apply(decision, [target.place.article])
    }
    if (target.kind !== 'story') continue
    ledger.apply(decision, [name.id], decision.kind === 'rename' ? title : undefined)
    if (decision.kind === 'rename') title = decision.name
  }
  return { ...name, title }
}
