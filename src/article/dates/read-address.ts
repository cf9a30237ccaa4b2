import { isPlausible, type Moment } from './moment.ts'

/** `/2021/12/03/`, `/2021-12-03-`, `/20211203/`, `_20211203.html` in the path of an address. */
const DAY_IN_PATH = /(?<!\d)((?:19|20)\d\d)([/_.-]?)(\d\d)\2(\d\d)(?!\d)/g

/** `/29-10-2021`, `/2017/7/12/` */
const DAY_FIRST_IN_PATH = /(?<![\d-])(\d\d)([.-])(\d\d)\2((?:19|20)\d\d)(?![\d-])/g
const SHORT_DAY_IN_PATH = /\/((?:19|20)\d\d)\/(\d\d?)\/(\d\d?)(?=\/)/g

/** The day that an address names, or null. A month alone, and numbers that are no day, say nothing. */
export function readAddressDay(url: string): { moment: Moment; words: string } | null {
  const path = url.slice(0, LONGEST_ADDRESS).replace(/^[a-z]+:\/\/[^/]*/i, '')
  for (const [form, order] of FORMS) {
    for (const match of path.matchAll(form)) {
      const [year, month, day] = order.map((group) => Number(match[group]))
      const moment = { year: year!, month: month!, day: day!, time: null }
      if (isPlausible(moment) && moment.year >= FIRST_WEB_YEAR) return { moment, words: match[0] }
    }
  }
  return null
}

const LONGEST_ADDRESS = 2000

/** Before it there was no web whose addresses could hold a day. */
const FIRST_WEB_YEAR = 1991

/** The forms, with the groups of year, month and day. */
const FORMS: readonly [RegExp, readonly [number, number, number]][] = [
  [DAY_IN_PATH, [1, 3, 4]],
  [SHORT_DAY_IN_PATH, [1, 2, 3]],
  [DAY_FIRST_IN_PATH, [4, 3, 1]],
]
