import type { Record } from '../record/record.ts'
import { writeRecord } from '../record/write-record.ts'
import { loadGroupUntil } from '../store/articles/earlier-versions.ts'
import type { Store } from '../store/store.ts'
import { tellStory } from '../story/tell-stories.ts'
import { standingDecisions } from './deciding/standing-decisions.ts'

/** The record of a story by what was kept before a day or moment, ISO 8601; null where nothing was. */
export async function recordUntil(store: Store, story: number, moment: string): Promise<Record | null> {
  const group = await loadGroupUntil(store.db, story, moment)
  if (group.reports.length === 0) return null
  return writeRecord(tellStory(group, (await standingDecisions(store)).of.get(story)))
}
