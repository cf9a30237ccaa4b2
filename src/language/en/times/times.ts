import type { TimesPack } from '../../times/times-pack.ts'

/** English words and rules for times. */
export const times: TimesPack = {}
