/** What runs the program may pass on a signal that the terminal has sent to the program as well: so soon after the first it is the same one, in milliseconds. */
const SAME_SIGNAL_MS = 2000
const SIGNALS = ['SIGTERM', 'SIGINT'] as const

/** Runs work that ends when its signal is aborted: by SIGTERM or SIGINT. Whoever sends another one, later, ends the process at once. */
export async function untilStopped<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const stopping = new AbortController()
  let first = 0
  const stop = (signal: NodeJS.Signals) => {
    if (!stopping.signal.aborted) {
      first = performance.now()
      stopping.abort()
    } else if (performance.now() - first > SAME_SIGNAL_MS) {
      listen('off')
      process.kill(process.pid, signal)
    }
  }
  const listen = (how: 'on' | 'off') => {
    for (const signal of SIGNALS) process[how](signal, stop)
  }
  listen('on')
  try {
    return await work(stopping.signal)
  } finally {
    // A process that was told to stop is about to end: the signal passed on must not cut off what it still closes.
    if (!stopping.signal.aborted) listen('off')
  }
}
