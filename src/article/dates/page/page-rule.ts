import type { DateCandidate } from '../candidate.ts'
import type { PageFacts } from './page-facts.ts'

/** A rule looks at one kind of place on a page and gives the dates it finds there, the surest first. */
export type PageRule = (facts: PageFacts) => readonly DateCandidate[]
