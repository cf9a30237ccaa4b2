import { dayNumber } from '../../../text/calendar.ts'
import { readAgo } from '../read-ago.ts'
import type { PageRule } from './page-rule.ts'
import { address, linkedModified, linkedPublished, metaDate, metaModified, metaPublished } from './stamp-rules.ts'
import { readVisibleDates, type VisibleRule } from './visible-dates.ts'

// The rules of what a page says to people, alone and beside what it says to machines.

/** Dates that a reader sees, by one of the rules of `visible-dates.ts`. */
export function visible(rule: VisibleRule): PageRule {
  return (facts) => readVisibleDates(facts, rule)
}

/**
 * A day beside the headline, without a label, that a stamp of the page confirms: the page presents itself as of that day, whatever
 * else its structured data keeps of earlier versions. Where the stamp is one of publication it is taken, as it knows its zone.
 */
export const shownAndStamped: PageRule = (facts) => {
  const [shown] = readVisibleDates(facts, 'text-headline')
  if (!shown) return []
  const sameDay = (rules: readonly PageRule[]) =>
    rules.flatMap((rule) => rule(facts)).find(({ moment }) => dayNumber(moment) === dayNumber(shown.moment))
  const published = sameDay([linkedPublished, metaPublished])
  if (published) return [published]
  return sameDay([metaDate, linkedModified, metaModified]) ? [{ ...shown, rule: 'text-headline-and-stamp' }] : []
}

/** A day in the address that lies well before every stamp: a page that moves house gets new stamps and keeps its address. */
export const addressBeforeStamp: PageRule = (facts) => {
  const [named] = address(facts)
  if (!named) return []
  const stamps = [...linkedPublished(facts), ...metaPublished(facts)]
  const earlier = stamps.every(({ moment }) => dayNumber(moment) - dayNumber(named.moment) > 1)
  return stamps.length > 0 && earlier ? [named] : []
}

/** The only day, or the only one with a time, that stands alone on lines of the page. Several are those of several reports. */
export const loneDate: PageRule = (facts) => {
  const dates = readVisibleDates(facts, 'text-date-line')
  for (const group of [dates.filter(({ moment }) => moment.time), dates]) {
    if (new Set(group.map(({ moment }) => dayNumber(moment))).size === 1) return [group[0]!]
  }
  return []
}

/** "2 hours ago" beside the headline, counted from the retrieval of the page. */
export const ago: PageRule = ({ lines, headlineLine, retrieved }) => {
  if (!retrieved || headlineLine < 0) return []
  return lines.slice(Math.max(0, headlineLine - AGO_ABOVE), headlineLine + AGO_BELOW).flatMap(({ text, place }) => {
    const found = place === 'foreign' || text.length > AGO_LINE ? null : readAgo(text, retrieved)
    return found ? { ...found, basis: 'inferred' as const, rule: 'text-ago', where: AGO_WHERE } : []
  })
}

/** So many lines above and below the headline are searched for "2 hours ago", and lines of so many characters. */
const AGO_ABOVE = 4
const AGO_BELOW = 12
const AGO_LINE = 100
const AGO_WHERE = 'text, counted from the time of retrieval'
