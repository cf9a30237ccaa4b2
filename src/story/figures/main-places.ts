import type { Cast } from '../people/find-people.ts'
import type { FigureClaim } from './figure-claim.ts'

// Of the reports with figures, the share that must name a place for it to be the story's own.
const MAIN_SHARE = 0.5

/** The places that a story's figures are of, where nothing else is said: those that most of its reports name. */
export function mainPlaces(claims: readonly FigureClaim[], cast: Cast): ReadonlySet<string> {
  const texts = [...new Set(claims.map(({ report }) => report.article.text))]
  const places = new Map(claims.flatMap(({ report, places }) => [...places].map((place) => [place, report] as const)))
  return new Set(
    [...places].flatMap(([place, { article, reading }]) => {
      const name = reading.entities.find(({ ref }) => (cast.personOf(article.id, ref) ?? ref) === place)?.name
      return name && texts.filter((text) => text.includes(name)).length >= MAIN_SHARE * texts.length ? [place] : []
    }),
  )
}
