// C0 and C1 controls but for tab and line feed, and the marks that reverse the order of what is shown (UAX #9).
const CONTROLS = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g

/** A copy of a value whose texts can't command a terminal: control characters become U+FFFD, one for one, so that offsets stay true. */
export function printable<T>(value: T): T {
  if (typeof value === 'string') return value.replace(CONTROLS, '\ufffd') as T
  if (Array.isArray(value)) return value.map(printable) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, printable(part)])) as T
}
