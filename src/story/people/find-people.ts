import type { Report } from '../report.ts'
import type { Person } from './person.ts'

/** The people of a story, and which entity of which article each one is. */
export interface Cast {
  readonly people: readonly Person[]
  /** The person's id that an article's entity `ref` stands for; null where it is none of them. */
  personOf(article: string, ref: string): string | null
}

/** Joins the entities of all reports: the same person, organisation or government is one. */
export function findPeople(_reports: readonly Report[]): Cast {
  return { people: [], personOf: () => null }
}
