import type { Figure } from '../../language/reading.ts'
import type { Report } from '../report.ts'
import { ORDINALS } from './words/ordinals.ts'

const DEATH = new RegExp(
  String.raw`\b(?:a|the)\s+(${[...ORDINALS.keys()].join('|')}|\d+(?:st|nd|rd|th))\s+(?:\p{L}+\s)?(person|child|man|woman|victim|patient|soldier|officer|worker|miner|passenger|resident|death|case)\b(?=(?:\s+\p{L}+){0,3}?\s+(?:died|dies|dead|drowned|killed|reported|confirmed)\b)`,
  'giu',
)

/** Counts that an ordinal gives away: "a fifth person died" makes five. */
export function ordinalFigures({ article: { text } }: Report): Figure[] {
  return [...text.matchAll(DEATH)].flatMap((match): Figure[] => {
    const [words, ordinal, noun] = match
    const value = ORDINALS.get(ordinal!.toLowerCase()) ?? Number.parseInt(ordinal!, 10)
    if (!(value > 1)) return []
    return [
      {
        start: match.index,
        end: match.index + words.length,
        value,
        range: null,
        qualifier: null,
        unit: noun!,
        counted: null,
        participle: null,
        rule: 'ordinal',
      },
    ]
  })
}
