import type { Validators } from './fetch/fetched.ts'

/** What was had of addresses before. */
export interface Known {
  /** With which to ask an address whether anything changed; nothing where it was never had. */
  validators(address: string): Promise<Validators>
  /** Called with each address that is as it was then. */
  unchanged(address: string): void
}
