import { isPlausible, type Moment } from './moment.ts'

/** `/2021/12/03/`, `/2021-12-03-`, `/20211203/`, `_20211203.html` in the path of an address. */
const DAY_IN_PATH = /(?<!\d)((?:19|20)\d\d)([/_.-]?)(\d\d)\2(\d\d)(?!\d)/g

/** The day that an address names, or null. A month alone, and numbers that are no day, say nothing. */
export function readAddressDay(url: string): { moment: Moment; words: string } | null {
  const path = url.slice(0, LONGEST_ADDRESS).replace(/^[a-z]+:\/\/[^/]*/i, '')
  for (const match of path.matchAll(DAY_IN_PATH)) {
    const moment = { year: Number(match[1]), month: Number(match[3]), day: Number(match[4]), time: null }
    if (isPlausible(moment) && moment.year >= 1991) return { moment, words: match[0] }
  }
  return null
}

const LONGEST_ADDRESS = 2000
