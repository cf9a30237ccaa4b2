/** Year counts by their name in front of the number: year 1 of each is this Gregorian year plus one. */
export const ERAS: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 民國: 1911, 民国: 1911 }

/** The Buddhist year runs 543 ahead of the Gregorian one. */
export const BUDDHIST_AHEAD = 543
