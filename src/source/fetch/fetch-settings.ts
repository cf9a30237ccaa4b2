/** How addresses are fetched. */
export interface FetchSettings {
  readonly userAgent: string
  /** Hosts that may be at private or loopback addresses. */
  readonly allowHosts: readonly string[]
  /** Milliseconds for one answer, from asking to its last byte. */
  readonly timeLimit: number
  /** The largest body, as it comes, in bytes. */
  readonly sizeLimit: number
  /** Milliseconds before the first repetition; each further one waits twice as long. */
  readonly firstPause: number
}

export const FETCH_SETTINGS: Omit<FetchSettings, 'userAgent'> = {
  allowHosts: [],
  timeLimit: 30_000,
  sizeLimit: 32 * 2 ** 20,
  firstPause: 1_000,
}
