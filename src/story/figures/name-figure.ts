import { textOf } from '../../text/span.ts'
import { isCountry } from '../events/describe.ts'
import type { Cast } from '../people/find-people.ts'
import type { FigureClaim } from './figure-claim.ts'
import { OPENING_NUMBER } from './words/kinds.ts'

/** What is counted, as an editor heads its line: "killed", "soldiers killed", "percent of workers", "troops near the border". */
export function nameFigure(claims: readonly FigureClaim[]): string {
  const [{ kind, whom }] = claims as [FigureClaim]
  if (!kind) return mostSaid(claims.map(countedWords))
  if (kind.measured === 'money') return kind.label
  const nouns = whom === null ? [] : claims.flatMap(({ figure }) => figure.unit?.toLowerCase().split(' ').at(-1) ?? [])
  return nouns.length > 0 ? `${mostSaid(nouns)} ${kind.label}` : kind.label
}

/** Where claims count, behind the name of what they count: " in Norvia", " worldwide"; empty where they do not say one place. */
export function nameScope(claims: readonly FigureClaim[], cast: Cast): string {
  const scopes = claims.map(({ scope }) => scope).filter((scope) => scope !== null)
  if (scopes.length > 0 && scopes.every((scope) => scope === 'world')) return ' worldwide'
  const [first, ...others] = scopes.map((scope) => (scope === 'world' ? [] : [...scope]))
  const common = first?.filter((country) => others.every((other) => other.includes(country))) ?? []
  return common.length === 1 ? ` in ${mostSaid(claims.flatMap((claim) => countryIn(claim, common[0]!, cast)))}` : ''
}

/** A country by the name that the report of a claim has for it. */
function countryIn({ report, scope }: FigureClaim, id: string, cast: Cast): string[] {
  const own = report.reading.entities.filter(
    ({ ref }) => isCountry(report, ref) && (cast.personOf(report.article.id, ref) ?? ref) === id,
  )
  return scope === null ? [] : own.map(({ name }) => name)
}

function countedWords({ report, counted, figure, key, follows }: FigureClaim): string {
  if (follows) return countedWords(follows)
  const words = textOf(report.article.text, counted).replace(/\s+/g, ' ')
  const at = figure.unit ? words.indexOf(figure.unit) : -1
  const bare =
    at > 0 && figure.unit !== '%'
      ? words.slice(at)
      : words.replace(/^.*?\d[\d,.]*(?:\s(?:million|billion|thousand))?\s*/s, '').replace(OPENING_NUMBER, '')
  return bare || (figure.unit ?? key)
}

/** The wording that most have; of equals a plain name before "its", several words before one, the shorter before the longer. */
function mostSaid(names: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  const cost = (name: string) =>
    (/\b(?:its|their|his|her)\b/.test(name) ? 100 : 0) + (/\s/.test(name) ? 0 : 50) + name.length
  return [...counts].sort(([a, m], [b, n]) => n - m || cost(a) - cost(b) || (a < b ? -1 : 1))[0]![0]
}
