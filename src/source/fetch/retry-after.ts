/**
 * How long Retry-After asks to wait, in milliseconds: a number of seconds, or a date (RFC 9110, 10.2.3) against the server's own
 * Date where it names one, since its clock may be another. Null where the header is absent or says neither.
 * @param now milliseconds since 1970
 */
export function retryAfter(headers: Readonly<Record<string, unknown>>, now: number): number | null {
  const { 'retry-after': asked, date } = headers
  if (typeof asked !== 'string') return null
  if (/^\d{1,9}$/.test(asked)) return Number(asked) * 1000
  const [until, sent] = [Date.parse(asked), typeof date === 'string' ? Date.parse(date) : Number.NaN]
  if (Number.isNaN(until)) return null
  return Math.max(0, until - (Number.isNaN(sent) ? now : sent))
}
