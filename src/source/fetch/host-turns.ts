import type { World } from '../world.ts'

/** Requests that one host is asked at once, whatever its ports and schemes. */
export const REQUESTS_PER_HOST = 2

interface Host {
  running: number
  /** No request begins before this moment: the host asked for a pause between two. */
  next: number
  readonly waiting: (() => void)[]
}

/** Lets each host be asked a few things at once, and no sooner after one another than it asks for. */
export function openHostTurns(
  world: World,
  signal: AbortSignal | undefined,
): <T>(host: string, spacing: number, work: () => Promise<T>) => Promise<T> {
  const hosts = new Map<string, Host>()
  return async (name, spacing, work) => {
    const host = hosts.get(name) ?? { running: 0, next: 0, waiting: [] }
    hosts.set(name, host)
    if (host.running < REQUESTS_PER_HOST) host.running++
    else await new Promise<void>((go) => host.waiting.push(go))
    try {
      const now = world.now()
      // A clock that was set back must not make a long wait of it.
      const pause = Math.min(Math.max(0, host.next - now), REQUESTS_PER_HOST * spacing)
      host.next = now + pause + spacing
      if (pause > 0) await world.sleep(pause, signal)
      return await work()
    } finally {
      const next = host.waiting.shift()
      // The place goes straight to who waited longest.
      if (next) next()
      else if (--host.running === 0 && spacing === 0) hosts.delete(name)
    }
  }
}
