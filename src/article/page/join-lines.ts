import type { Outline } from './outline.ts'

const PARAGRAPH = '\n\n'
const SENTENCE_END = /[.!?…:。！？।؟۔]["'”’»)\]]{0,3}$/

/** The text of the lines kept: one blank line between paragraphs; lines that one `br` broke in mid-sentence are one. */
export function joinLines({ blocks }: Outline, kept: readonly boolean[]): string {
  let text = ''
  let last = -1
  blocks.forEach((block, at) => {
    if (!kept[at]) return
    const before = blocks[last]
    const broken =
      before !== undefined &&
      last === at - 1 &&
      block.breaks === 1 &&
      before.box === block.box &&
      !SENTENCE_END.test(before.text.slice(-5))
    if (last >= 0) text += broken ? ' ' : PARAGRAPH
    text += block.text
    last = at
  })
  return text
}
