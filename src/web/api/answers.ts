import type { z } from '@hono/zod-openapi'
import { pageHeaders, pageOf } from './paging.ts'

// What a resource answers, as its OpenAPI description has it.

/** One JSON document. */
export function json<Schema extends z.ZodType>(description: string, schema: Schema) {
  return { description, content: { 'application/json': { schema } } }
}

/** A page of a list, with its Link header. */
export function page<Item extends z.ZodType>(description: string, item: Item) {
  return { ...json(description, pageOf(item)), headers: pageHeaders }
}
