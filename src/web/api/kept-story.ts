import { z } from '@hono/zod-openapi'
import { findStories, type KeptRecord, loadRecord } from '../../store/stories/records.ts'
import type { ApiContext } from './context.ts'
import { ProblemError } from './problem.ts'

export const storyParam = z.object({
  story: z.string().max(200).describe('the story’s id; an earlier one, or the beginning of one, leads to it too'),
})

/** The kept record of a story. Throws a ProblemError where there is none, or where the name leads to several. */
export async function keptStory({ keeper: { store } }: ApiContext, name: string): Promise<KeptRecord> {
  const found = await findStories(store, name)
  if (found.length > 1) throw new ProblemError(404, `“${name}” may be any of ${found.length} stories`)
  const kept = found[0] && (await loadRecord(store, found[0].story))
  if (!kept) throw new ProblemError(404, `no story “${name}” has a record`)
  return kept
}
