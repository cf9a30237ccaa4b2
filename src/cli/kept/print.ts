import type { Streams } from '../options.ts'
import type { StoreOptions } from './kept-options.ts'

/** Prints what a command has to say: as data, or as its lines. */
export function print(options: StoreOptions, { stdout }: Streams, data: unknown, lines: readonly string[]): void {
  stdout.write(options.format === 'json' ? `${JSON.stringify(data, null, 2)}\n` : lines.map((l) => `${l}\n`).join(''))
}

/** A moment to the minute, in UTC. */
export const minute = (iso: string): string => `${iso.slice(0, 16).replace('T', ' ')}Z`

/** A line of progress on a terminal, rewritten in place; nothing where standard error is no terminal. */
export function progressLine({ stderr }: Streams): { show(text: string): void; done(): void } {
  let shown = 0
  return {
    show(text) {
      if (!stderr.isTTY || Date.now() - shown < INTERVAL_MS) return
      shown = Date.now()
      stderr.write(`\r\x1b[K${text}`)
    },
    done() {
      if (shown) stderr.write('\r\x1b[K')
    },
  }
}

const INTERVAL_MS = 100
