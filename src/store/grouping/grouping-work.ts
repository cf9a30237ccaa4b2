import type { GroupingDecision } from '../../story/grouping/grouping-decision.ts'
import type { Connection } from '../store.ts'

/** Under what grouping is done. */
export interface GroupingWork {
  /** Does some of it, all or nothing; `lost`, and nothing done, where the right to group has gone to another process. */
  transact<T>(work: (db: Connection) => Promise<T>): Promise<T | 'lost'>
  /** Called now and then in the course of long work, so that the right to do it is kept. */
  stay(): Promise<void>
  /** What the reader decided, the oldest first: asked for when nobody can decide anything meanwhile. */
  decisions(db: Connection): Promise<readonly GroupingDecision[]>
}
