import type { FigureClaim } from './figure-claim.ts'

// How far a rounded number may lie from the truth, as a share of it: "around 100" may be 96, "more than 90" hardly 105.
const AROUND = 0.05
const BEYOND = 0.1
const SO_FAR = 0.3

/** Whether all claims can be true together: their numbers meet, or they are the steps of a count that only grows. */
export function canAllBeTrue(claims: readonly FigureClaim[]): boolean {
  const bounds = claims.map(boundsOf)
  const low = Math.max(...bounds.map(([from]) => from))
  const high = Math.min(...bounds.map(([, to]) => to))
  return low <= high || isGrowingCount(claims)
}

function boundsOf({ figure: { value, qualifier }, predicate }: FigureClaim): readonly [number, number] {
  if (!qualifier || /^(?:only|just|a total of)$/.test(qualifier)) return [value, value]
  // Of the dead and hurt "at least" says only what is known so far; of troops it says about how many there are.
  if (predicate && /least/.test(qualifier)) return [value, Number.POSITIVE_INFINITY]
  if (/more than|over|at least|above|exceed|least/.test(qualifier)) {
    return [value, value * (1 + (predicate ? SO_FAR : BEYOND))]
  }
  if (/nearly|almost|up to|less than|fewer than|under|as many as|as much as|most|below/.test(qualifier))
    return [value * (1 - BEYOND), value]
  return [value * (1 - AROUND), value * (1 + AROUND)]
}

/** The dead of Tuesday may be more on Wednesday: such counts differ only where one day gives two, or a later day less. */
function isGrowingCount(claims: readonly FigureClaim[]): boolean {
  if (!claims[0]!.predicate) return false
  const dated = claims.filter(({ published }) => published !== null).sort((a, b) => a.published! - b.published!)
  return (
    dated.length === claims.length &&
    dated.every((claim, i) => {
      const before = dated[i - 1]
      if (!before || before.figure.value === claim.figure.value) return true
      return before.published! < claim.published! && before.figure.value < claim.figure.value
    })
  )
}
