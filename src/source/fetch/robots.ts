import robotsParser from 'robots-parser'

interface Robots {
  isAllowed(url: string, userAgent: string): boolean | undefined
}

// @NOTE The package's types describe an ES module; what Node loads is the function itself.
const parse = robotsParser as unknown as (place: string, text: string) => Robots

/** Asks each host's robots.txt once (RFC 9309) and remembers the answer. */
export function openRobots(
  userAgent: string,
  ask: (url: string) => Promise<{ status: number; text: string } | null>,
): (url: URL) => Promise<boolean> {
  const known = new Map<string, Promise<Robots | null>>()
  return async (url) => {
    const place = new URL('/robots.txt', url).href
    if (!known.has(place)) known.set(place, readRobots(place, ask))
    const robots = await known.get(place)!
    return robots?.isAllowed(url.href, userAgent) ?? true
  }
}

/** No file, or a client error, allows everything; a server that fails or cannot be reached allows nothing (RFC 9309, 2.3.1). */
async function readRobots(
  place: string,
  ask: (url: string) => Promise<{ status: number; text: string } | null>,
): Promise<Robots | null> {
  const answer = await ask(place)
  if (!answer || answer.status >= 500) return parse(place, 'User-agent: *\nDisallow: /')
  return answer.status >= 200 && answer.status < 300 ? parse(place, answer.text) : null
}
