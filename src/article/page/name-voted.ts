import { HINT_NAMES } from './hints.ts'
import type { Scene } from './scene.ts'
import { CUE_NAMES } from './words/cues.ts'

/** What a line that was voted out looks like; it does not decide, it says to a reader what was left out. */
export interface VotedName {
  readonly rule: string
  readonly reason: string
}

interface Row extends VotedName {
  /** Hints of the elements around it, and cues of its words, of which one is enough. */
  readonly hints: string
  readonly cues: string
}

const NAMES: readonly Row[] = [
  {
    rule: 'page/vote-comment',
    reason: 'looks like the readers’ comments or their form',
    hints: 'comment',
    cues: 'comment form',
  },
  {
    rule: 'page/vote-signup',
    reason: 'looks like a sign-up box or a notice to subscribe',
    hints: 'signup',
    cues: 'signup',
  },
  {
    rule: 'page/vote-share',
    reason: 'looks like a bar of links to share or follow',
    hints: 'share',
    cues: 'share follow',
  },
  { rule: 'page/vote-related', reason: 'looks like links to other reports', hints: 'related', cues: 'related' },
  { rule: 'page/vote-rights', reason: 'looks like a legal notice', hints: 'notice', cues: 'rights cookie' },
  { rule: 'page/vote-advert', reason: 'looks like an advertisement or a shop', hints: 'advert', cues: 'advert buy' },
  { rule: 'page/vote-caption', reason: 'looks like a picture’s caption or credit', hints: 'caption', cues: 'credit' },
  {
    rule: 'page/vote-byline',
    reason: 'looks like a byline or a note on the author',
    hints: 'byline',
    cues: 'byline about wire',
  },
  {
    rule: 'page/vote-date',
    reason: 'looks like the date or the tags of the page',
    hints: 'meta',
    cues: 'posted filed',
  },
  { rule: 'page/vote-headline', reason: 'looks like a headline or a standfirst', hints: 'title', cues: '' },
  { rule: 'page/vote-menu', reason: 'looks like a menu of the site', hints: 'menu edge side', cues: 'browse' },
]

const bitsOf = (names: string, all: readonly string[]): number =>
  names.split(' ').reduce((bits, name) => (all.includes(name) ? bits | (1 << all.indexOf(name)) : bits), 0)
const ROWS = NAMES.map((row) => ({
  ...row,
  hintBits: bitsOf(row.hints, HINT_NAMES),
  cueBits: bitsOf(row.cues, CUE_NAMES),
}))

/** How far up the elements around a line say what it is: what is further out is named for the whole page. */
const LEVELS = 4

/** What a line that was voted out looks like by its words and by the elements around it, the nearest first; null where none tells. */
export function nameVoted({ outline, cues }: Scene, at: number): VotedName | null {
  const { boxes, blocks } = outline
  const byCue = ROWS.find(({ cueBits }) => (cues[at]! & cueBits) !== 0)
  for (let box = blocks[at]!.box, level = 0; box >= 0 && level < LEVELS; box = boxes[box]!.parent, level++) {
    const { tag, hints } = boxes[box]!
    if (tag === 'body' || tag === 'html' || tag === 'main' || tag === 'article') break
    const found = ROWS.find(({ hintBits }) => (hints & hintBits) !== 0)
    if (found) return found
  }
  return byCue ?? null
}
