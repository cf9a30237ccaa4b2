import type { Source } from '../../article/source.ts'
import { type PackedOutcome, packOutcome } from './packed-report.ts'
import { readSource } from './read-source.ts'

/** What a reading thread does: one document at a time. */
export default function readPacked(source: Source): PackedOutcome {
  return packOutcome(readSource(source))
}
