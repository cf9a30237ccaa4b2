import { Agent } from 'undici'
import { REAL_WORLD, type World } from '../world.ts'
import { checkLiteralAddress, guardedLookup } from './allowed-address.ts'
import { ask } from './ask.ts'
import type { FetchSettings } from './fetch-settings.ts'
import { FetchError, type Fetched, type Validators } from './fetched.ts'
import { openHostTurns, REQUESTS_PER_HOST } from './host-turns.ts'
import { openRobots, type Permission, ROBOTS_SIZE, type RobotsAnswer } from './robots.ts'

const MOST_REDIRECTS = 10
const TRIES = 3
/** Who asks to wait longer than this with Retry-After, in milliseconds, is not waited for: the caller is told how long it is. */
const LONGEST_PAUSE = 30_000

export interface Fetcher {
  /** Fetches one document. Throws FetchError. */
  fetch(url: string, validators?: Validators): Promise<Fetched>
  close(): Promise<void>
}

/**
 * A polite client: it obeys robots.txt, asks each host two things at once at most, and never leaves the public internet unasked. A
 * signal ends what is under way; its reason is thrown.
 */
export function openFetcher(settings: FetchSettings, signal?: AbortSignal, world: World = REAL_WORLD): Fetcher {
  const allowed = new Set(settings.allowHosts)
  const agent = new Agent({
    connections: REQUESTS_PER_HOST,
    pipelining: 1,
    connect: { lookup: guardedLookup(allowed), timeout: settings.timeLimit },
  })
  const context: Context = { settings, allowed, agent, signal, world, inTurn: openHostTurns(world, signal) }
  const robots = openRobots(settings.userAgent, world, (url) => askRobots(context, url))
  const fetchOnce = (url: string, validators: Validators) =>
    followRedirects(context, { url, validators, sizeLimit: settings.sizeLimit, cut: false }, async (next) =>
      permitted(next, await robots(next)),
    )
  return {
    fetch: (url, validators = {}) => retry(context, () => fetchOnce(url, validators)),
    close: () => agent.close(),
  }
}

interface Context {
  readonly settings: FetchSettings
  readonly allowed: ReadonlySet<string>
  readonly agent: Agent
  readonly signal: AbortSignal | undefined
  readonly world: World
  readonly inTurn: ReturnType<typeof openHostTurns>
}

/** What is asked for, from the first address to the one that answers. */
interface Wanted {
  readonly url: string
  readonly validators: Validators
  readonly sizeLimit: number
  readonly cut: boolean
}

/** Repeats what failed for a passing reason, with pauses that grow and are never the same for two who failed at once. */
async function retry(
  { settings: { firstPause }, signal, world }: Context,
  once: () => Promise<Fetched>,
): Promise<Fetched> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await once()
    } catch (error) {
      signal?.throwIfAborted()
      const worthIt =
        error instanceof FetchError && error.passing && error.code !== 'timeout' && error.code !== 'robots'
      if (!worthIt || attempt === TRIES) throw error
      const pause = error.retryAfter ?? firstPause * 2 ** (attempt - 1) * (0.5 + world.chance())
      if (pause > LONGEST_PAUSE) throw error
      await world.sleep(pause, signal)
    }
  }
}

/** The pause that a permitted request keeps from the one before. Throws where robots.txt does not permit it. */
function permitted(url: URL, { verdict, spacing, reason }: Permission): number {
  if (verdict === 'forbidden') {
    throw new FetchError('robots', `${url.href}: the site's robots.txt asks not to read it`)
  }
  if (verdict === 'unknown') {
    throw new FetchError('robots', `${url.href}: ${reason}`, { passing: true })
  }
  return spacing
}

async function askRobots(context: Context, url: string): Promise<RobotsAnswer> {
  const wanted = { url, validators: {}, sizeLimit: ROBOTS_SIZE, cut: true }
  try {
    const { status, bytes } = await followRedirects(context, wanted, async () => 0)
    return { status, text: new TextDecoder().decode(bytes) }
  } catch (error) {
    if (!(error instanceof FetchError)) throw error
    if (error.code === 'status') return { status: error.status!, text: '' }
    if (error.code === 'network' || error.code === 'timeout')
      return { unreachable: error.message.replace(`${url}: `, `${new URL(url).host} can't be reached: `) }
    // A robots.txt that leads nowhere is none (RFC 9309, 2.3.1.2).
    if (error.code === 'redirects' || error.code === 'scheme' || error.code === 'encoding')
      return { status: 404, text: '' }
    throw error
  }
}

/** Follows redirects one by one: each address is checked as if it had been given. */
async function followRedirects(
  { settings, allowed, agent, signal, world, inTurn }: Context,
  { url: first, ...wanted }: Wanted,
  permit: (url: URL) => Promise<number>,
): Promise<Fetched> {
  const { userAgent, timeLimit } = settings
  let url = parseAddress(first)
  for (let hops = 0; hops <= MOST_REDIRECTS; hops++) {
    check(url, allowed)
    const spacing = await permit(url)
    const question = { ...wanted, url, userAgent, timeLimit }
    const answer = await inTurn(url.hostname, spacing, () => ask(question, agent, world, signal))
    if (typeof answer !== 'string') return { ...answer, url: first, finalUrl: url.href }
    url = parseAddress(answer, url)
  }
  throw new FetchError('redirects', `${first}: more than ${MOST_REDIRECTS} redirects`)
}

function parseAddress(address: string, base?: URL): URL {
  try {
    return new URL(address, base)
  } catch (cause) {
    throw new FetchError('scheme', `${address} is no address`, { cause })
  }
}

function check(url: URL, allowed: ReadonlySet<string>): void {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new FetchError('scheme', `${url.href}: only http and https addresses are read`)
  }
  try {
    checkLiteralAddress(url, allowed)
  } catch (cause) {
    throw new FetchError('private-address', (cause as Error).message, { cause })
  }
}
