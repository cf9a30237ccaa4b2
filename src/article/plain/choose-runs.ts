// Tuned together by cross-validation over the pages that the weights were learned from (bench/train-lines.ts): every
// neighbouring choice is within .005 F1.

/** Log odds that beginning or ending a run of the report costs: a report is one run, seldom several. */
const CHANGE_COST = 0.5
/** Log odds added to every line: a doubtful line is rather kept, for losing words costs as much as keeping others. */
const LEAN = 0.75
/** Letters of a line whose odds count once; longer lines count more by the root of their length. */
const USUAL_WEIGHT = 75

/**
 * Which blocks are the report, given the log odds and the weight in letters of each: the likeliest sequence of runs that
 * belong and runs that do not, where every change costs (a two-state Viterbi search). `barred` blocks never belong.
 */
export function chooseRuns(odds: readonly number[], weights: readonly number[], barred: readonly boolean[]): boolean[] {
  let [outside, inside] = [0, -CHANGE_COST]
  const cameFromInside: [boolean, boolean][] = []
  odds.forEach((odd, i) => {
    if (barred[i]) {
      cameFromInside.push([false, true])
      return
    }
    const [stayOut, leave] = [outside, inside - CHANGE_COST]
    const [stayIn, enter] = [inside, outside - CHANGE_COST]
    cameFromInside.push([leave > stayOut, stayIn >= enter])
    const gain = (odd + LEAN) * Math.sqrt((weights[i]! + 5) / USUAL_WEIGHT)
    outside = Math.max(stayOut, leave) - gain / 2
    inside = Math.max(stayIn, enter) + gain / 2
  })
  const keep = odds.map(() => false)
  let isInside = inside - CHANGE_COST > outside
  for (let i = odds.length - 1; i >= 0; i--) {
    keep[i] = isInside && !barred[i]
    isInside = cameFromInside[i]![isInside ? 1 : 0]
  }
  return keep
}
