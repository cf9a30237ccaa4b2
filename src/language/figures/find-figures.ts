import type { Layout } from '../layout.ts'
import type { Piece } from '../patterns/piece.ts'
import { sentencesOfPieces } from '../patterns/sentences-of-pieces.ts'
import type { Figure, TimeExpression } from '../reading.ts'
import type { FiguresPack } from './figures-pack.ts'
import { isNoFigure } from './not-a-figure.ts'
import { readCounted } from './read-counted.ts'
import { readFate } from './read-fate.ts'
import { readQualifier } from './read-qualifier.ts'
import { readRange } from './read-range.ts'
import { readUnit } from './read-unit.ts'

/**
 * The figures of a text, in order: numbers with what they count. A figure's span runs from its qualifier to its unit.
 * Dates and times are none, nor are ages, scores, and numbers in names.
 */
export function findFigures(
  layout: Layout & { readonly times: readonly TimeExpression[] },
  pack: FiguresPack,
): Figure[] {
  const { pieces, text } = layout
  const inTime = piecesInTimes(pieces, layout.times)
  const sentenceAt = sentencesOfPieces(layout)
  const figures: Figure[] = []
  for (let at = 0; at < pieces.length; at++) {
    if (inTime[at] || !mayStart(pack, pieces[at]!)) continue
    const number = readRange(pack, pieces, at)
    if (!number) continue
    const sentence = sentenceAt(at)
    if (number.to <= sentence.to) {
      const figure = readFigure(pack, pieces, text, number, { sentence, isTime: (piece) => inTime[piece] === 1 })
      if (figure) figures.push(figure)
    }
    at = number.to - 1
  }
  return figures
}

/** Reads what stands around a number: the qualifier before it, what it counts behind it, and what befell that. */
function readFigure(
  pack: FiguresPack,
  pieces: readonly Piece[],
  text: string,
  number: NonNullable<ReturnType<typeof readRange>>,
  { sentence, isTime }: { sentence: { from: number; to: number }; isTime: (piece: number) => boolean },
): Figure | null {
  const bounds = { to: sentence.to, isTime }
  const read = readUnit(pack, pieces, text, number, sentence.to)
  // A time is nothing counted: "5,000 Friday".
  const unit = read?.words && isTime(read.words.from) ? null : read
  const qualifier = readQualifier(pack, pieces, number, unit, sentence)
  const fate = readFate(pack, pieces, qualifier.from, unit?.words?.to ?? number.to, sentence)
  const words = { number, unit, qualifier: qualifier.words, fate: fate?.word ?? null }
  if (isNoFigure(pack, pieces, words)) return null
  const counted = readCounted(pack, pieces, number, unit, bounds)
  const end = Math.max(number.to, unit?.words?.to ?? 0, qualifier.to)
  return {
    start: pieces[qualifier.from]!.start,
    end: pieces[end - 1]!.end,
    value: number.value,
    range: number.bounds,
    qualifier: qualifier.words,
    unit: unit?.name ?? fate?.word ?? null,
    counted: counted && { start: pieces[counted.from]!.start, end: pieces[counted.to - 1]!.end },
    participle: fate?.word ?? null,
    rule: `${unit?.kind ?? (fate ? 'fate' : 'bare')}-${number.rule}`,
  }
}

/** Whether a number can start at a piece: digits, a number word, a vague or partial one, or the sign of a currency. */
function mayStart(pack: FiguresPack, { kind, lower, text }: Piece): boolean {
  if (kind === 'number') return true
  if (kind === 'sign') return pack.currencySigns.has(text)
  return pack.starters.has(lower) || pack.numbers.ones.has(lower)
}

function piecesInTimes(pieces: readonly Piece[], times: readonly TimeExpression[]): Uint8Array {
  const inTime = new Uint8Array(pieces.length)
  let next = 0
  for (let at = 0; at < pieces.length; at++) {
    while (next < times.length && times[next]!.end <= pieces[at]!.start) next++
    if (next < times.length && times[next]!.start <= pieces[at]!.start) inTime[at] = 1
  }
  return inTime
}
