import { type Appearance, commonestName, key, type Part } from './part.ts'

/**
 * The governments that speak in a story, by the seats that speak for them: "the Kremlin", "Moscow" and "Russia" are one.
 * A government has the country's name; as places its seats stay places, and count only for what they say.
 */
export function findGovernments(appearances: readonly Appearance[], speaking: ReadonlyMap<string, number>): Part[] {
  const byCountry = new Map<string, Appearance[]>()
  for (const appearance of appearances) {
    const { speaksFor } = appearance.entity
    if (!speaksFor) continue
    const members = byCountry.get(speaksFor)
    if (members) members.push(appearance)
    else byCountry.set(speaksFor, [appearance])
  }
  return [...byCountry].flatMap(([country, members]) => {
    const mentions = members.reduce(
      (sum, { article, entity }) => sum + (speaking.get(key(article, entity.ref)) ?? 0),
      0,
    )
    return mentions > 0 ? [{ kind: 'government', name: nameOf(country, members), members, mentions }] : []
  })
}

/** The country's own name as most reports give it, else its ref in capitals: `united-states` → "United States". */
function nameOf(country: string, members: readonly Appearance[]): string {
  const own = members.filter(({ entity }) => entity.ref === country)
  if (own.length > 0) return commonestName(own)
  return country.replace(/(^|-)(\p{L})/gu, (_, gap, letter) => (gap ? ' ' : '') + letter.toUpperCase())
}
