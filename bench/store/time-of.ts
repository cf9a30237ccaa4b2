/** Milliseconds that something took: by the clock, and of the processor, which others on the machine do not lengthen. */
export interface Time {
  readonly clock: number
  readonly processor: number
}

export async function timeOf(work: () => Promise<unknown>): Promise<Time> {
  const [start, used] = [performance.now(), process.cpuUsage()]
  await work()
  const clock = performance.now() - start
  const { user, system } = process.cpuUsage(used)
  return { clock, processor: (user + system) / 1000 }
}
