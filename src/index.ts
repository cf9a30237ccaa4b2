export type { Article, ArticleDate, Unread } from './article/article.ts'
export {
  check,
  type Document,
  type Input,
  type Inputs,
  type LibraryOptions,
  type Outcome,
  read,
  story,
} from './desk/library.ts'
export type { Reading } from './language/reading.ts'
export type { CheckedSentence, Evidence, Verdict } from './record/draft/check-draft.ts'
export { type Record, type RecordDocument, type RecordSpan, recordJsonSchema } from './record/record.ts'
export type { Report } from './story/report.ts'
