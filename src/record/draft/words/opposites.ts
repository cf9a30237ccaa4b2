/** Stems of words of which one turns the other: where a draft has one and the source the other, they differ. */
const PAIRS =
  'open clos, open shut, rise fall, rose fell, rais cut, increas decreas, gain los, win los, won lost, accept reject, agree refus, confirm deni, admit deni, approv reject, allow ban, begin end, start stop, early late, before after, more less, first last, support oppos, guilty innocent, alive dead, north south, east west, success fail, improv worsen, build demolish, arriv leav, hir fir, surviv di'

/** Each stem's opposites. */
export const OPPOSITES: ReadonlyMap<string, ReadonlySet<string>> = (() => {
  const map = new Map<string, Set<string>>()
  const add = (a: string, b: string): void => void map.set(a, (map.get(a) ?? new Set()).add(b))
  for (const pair of PAIRS.split(', ')) {
    const [a, b] = pair.split(' ') as [string, string]
    add(a, b)
    add(b, a)
  }
  return map
})()

/** Words that turn what follows them: what is denied is not said to be so. */
export const TURNERS: ReadonlySet<string> = new Set(
  'not no never neither nor cannot denied denies deny denying refused refuses rejected rejects hardly'.split(' '),
)

/** Words without matter of their own: of saying (the speaker is compared by itself) and of number (figures are). */
export const EMPTY_WORDS: ReadonlySet<string> = new Set(
  `said says say saying told tells tell added adds according stated reported one two three four five six seven eight nine ten
  eleven twelve hundred thousand million billion dozen dozens around some about nearly almost`.split(/\s+/),
)
