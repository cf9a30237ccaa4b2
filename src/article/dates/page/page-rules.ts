import type { PageRule } from './page-rule.ts'
import { addressBeforeStamp, ago, loneDate, shownAndStamped, visible } from './shown-rules.ts'
import {
  address,
  anyTime,
  linkedModified,
  linkedPublished,
  metaDate,
  metaModified,
  metaPublished,
  microdata,
  publishedTime,
} from './stamp-rules.ts'

/**
 * The places that say when a page was published. The first that says anything decides, so the order is that of trust; it was tuned on
 * 500 pages of forty languages (the half of htmldate's set that is public to this project), where each alone is right as noted.
 */
export const PUBLISHED: readonly PageRule[] = [
  shownAndStamped, // 99 in 100
  addressBeforeStamp,
  linkedPublished, // 92
  metaPublished, // 93
  microdata('datepublished'), // 96
  publishedTime, // 96
  visible('text-published'), // 98
  address, // 99
  visible('text-headline'), // 96
  visible('text-dateline'),
  anyTime, // 96
  metaDate, // 80
  microdata('datecreated'), // 63
  loneDate, // 86
  ago,
  onlyModified, // 73
]

/** The places that say when a page was last changed. */
export const MODIFIED: readonly PageRule[] = [
  linkedModified,
  metaModified,
  microdata('datemodified'),
  visible('text-modified'),
]

/** The places where a page shows its day to people. */
export const SHOWN: readonly PageRule[] = [visible('text-published'), visible('text-headline'), address]

/** Where the page gives but the day of its last version, that is when what was read was published. */
function onlyModified(...[facts]: Parameters<PageRule>): ReturnType<PageRule> {
  return MODIFIED.flatMap((rule) => rule(facts)).map((found) => ({ ...found, rule: `only-${found.rule}` }))
}
