/** Colours for a terminal (ECMA-48 SGR), or none. */
export interface Paint {
  bold(text: string): string
  soft(text: string): string
  heading(text: string): string
  status(status: string): string
}

const STATUS_COLOURS: { readonly [status: string]: number } = {
  happened: 32,
  confirmed: 36,
  planned: 34,
  possible: 33,
  denied: 31,
  cancelled: 90,
}
const STATUS_COLUMN = 9 // columns of the longest status word

/** Paints with colour, or passes text through. */
export function painter(colour: boolean): Paint {
  const wrap = (code: number, text: string): string => (colour ? `\x1b[${code}m${text}\x1b[0m` : text)
  return {
    bold: (text) => wrap(1, text),
    soft: (text) => wrap(2, text),
    heading: (text) => (colour ? `\x1b[1;4m${text}\x1b[0m` : text.toUpperCase()),
    status: (status) => wrap(STATUS_COLOURS[status] ?? 0, status.padEnd(STATUS_COLUMN)),
  }
}
