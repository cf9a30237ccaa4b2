import type { Unread } from '../article/article.ts'
import type { Source } from '../article/source.ts'

/** One document found among the inputs, or why it could not be had. */
export type Found = { readonly source: Source } | { readonly unread: Unread }
