import { readSource } from './read-source.ts'

/** What a reading thread does: one document at a time. */
export default readSource
