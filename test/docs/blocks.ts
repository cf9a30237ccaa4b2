/** A fenced block of a page. */
export interface Block {
  /** `sh`, `text`, `python` … */
  readonly language: string
  /** What stands behind the language: `not-run="needs a domain"`. */
  readonly attributes: { readonly [name: string]: string }
  readonly text: string
  /** Lines of the page between its two fences: the first, and the one after the last. */
  readonly from: number
  readonly to: number
}

const OPENING = /^```(\w+)([^`]*)$/
const ATTRIBUTE = /([\w-]+)(?:="([^"]*)")?/g

/** The fenced blocks of a Markdown page, in order. Fences are three backticks at the start of a line. */
export function blocksOf(page: string): Block[] {
  const lines = page.split('\n')
  const blocks: Block[] = []
  for (let at = 0; at < lines.length; at++) {
    const opening = OPENING.exec(lines[at]!)
    if (!opening) continue
    const to = lines.indexOf('```', at + 1)
    if (to < 0) throw new Error(`the block of line ${at + 1} has no end`)
    const attributes = Object.fromEntries(
      [...opening[2]!.matchAll(ATTRIBUTE)].map(([, name, value = '']) => [name, value]),
    )
    blocks.push({ language: opening[1]!, attributes, text: lines.slice(at + 1, to).join('\n'), from: at + 1, to })
    at = to
  }
  return blocks
}

/** The page with other text in some of its blocks. */
export function withTexts(page: string, texts: ReadonlyMap<Block, string>): string {
  const lines = page.split('\n')
  for (const [{ from, to }, text] of [...texts].reverse()) lines.splice(from, to - from, ...text.split('\n'))
  return lines.join('\n')
}

/**
 * What a `text` block shows of an output. `part="WHO SAID"`: from the line that begins so to the next empty one. `lines="1-4"`: these of it,
 * counted from 1; `lines="-3"`: the last three.
 */
export function excerpt(output: string, { part, lines }: Block['attributes']): string {
  let shown = output.replace(/\s+$/, '').split('\n')
  if (part !== undefined) {
    const from = shown.findIndex((line) => line.startsWith(part))
    if (from < 0) throw new Error(`no line of the output begins with “${part}”:\n${output}`)
    const to = shown.indexOf('', from)
    shown = shown.slice(from, to < 0 ? undefined : to)
  }
  if (lines === undefined) return shown.join('\n')
  const [, first, last] = /^(\d*)-(\d+)$/.exec(lines) ?? []
  if (last === undefined) throw new Error(`lines="${lines}" is neither 1-4 nor -3`)
  return shown.slice(...(first ? [Number(first) - 1, Number(last)] : [-Number(last)])).join('\n')
}
