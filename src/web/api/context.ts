import { OpenAPIHono } from '@hono/zod-openapi'
import type { Keeper } from '../../desk/keeper.ts'
import type { ReadingThreads } from '../../desk/reading/reading-threads.ts'
import type { Activity } from '../activity.ts'
import { ProblemError } from './problem.ts'

/** What the resources share. */
export interface ApiContext {
  readonly keeper: Keeper
  readonly activity: Activity
  readonly jobs: number | undefined
  /** Threads that read what is asked for and not kept. */
  readonly threads: () => ReadingThreads
}

/** Routes of one resource, of which a wrong question is told as a problem. */
export function resource(): OpenAPIHono {
  return new OpenAPIHono({
    defaultHook(result) {
      if (result.success) return
      const { path, message } = result.error.issues[0]!
      throw new ProblemError(400, path.length > 0 ? `${path.join('.')}: ${message}` : message)
    },
  })
}
