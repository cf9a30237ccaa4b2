import { wrapAnsi } from 'fast-wrap-ansi'
import { withReader } from '../../desk/keeper.ts'
import { searchKept } from '../../desk/search-kept.ts'
import { storeLocation } from '../../desk/store-location.ts'
import { type Paint, painter } from '../../record/terminal/paint.ts'
import { printable } from '../../record/terminal/printable.ts'
import { readHitCursor, writeHitCursor } from '../../store/search/cursor.ts'
import type { SearchHit } from '../../store/search/find.ts'
import type { Streams } from '../options.ts'
import { terminalOf } from '../output.ts'
import type { SearchOptions } from './kept-options.ts'
import { print } from './print.ts'

/** `dateline search`: what fits the words and fields given, the words found in bold. Exit code 1 where nothing does. */
export async function search(words: readonly string[], options: SearchOptions, streams: Streams): Promise<number> {
  const after = options.after === undefined ? null : readHitCursor(options.after)
  const { hits, next: place } = await withReader(storeLocation(options.store), ({ store }) =>
    searchKept(store, words.join(' '), { limit: options.limit, after }),
  )
  const next = place && writeHitCursor(place)
  const { width, colour } = terminalOf({}, streams)
  const paint = painter(colour)
  const lines = hits.flatMap((hit) => linesOf(printable(hit), paint, width))
  const more = next ? [paint.soft(`more: --after ${next}`)] : []
  print(options, streams, { hits, more: next !== null, next }, [...lines, ...more])
  if (hits.length === 0) streams.stderr.write('dateline: nothing is found\n')
  return hits.length > 0 ? 0 : 1
}

function linesOf(hit: SearchHit, paint: Paint, width: number): string[] {
  const { kind, title, text, day, outlet, story, article, start, end } = hit
  const facts = [kind, day?.slice(0, 10) ?? 'undated', ...(outlet ? [outlet] : []), `story ${story}`].join(' · ')
  const wrapped = wrapAnsi(highlighted(text, hit.marks, paint), Math.max(20, width - 2), { hard: true })
  return [
    `${paint.bold(title || '–')}  ${paint.soft(facts)}`,
    ...wrapped.split('\n').map((line) => `  ${line}`),
    `  ${paint.soft(`${article}:${start}-${end}`)}`,
    '',
  ]
}

function highlighted(text: string, marks: SearchHit['marks'], paint: Paint): string {
  let shown = ''
  let at = 0
  for (const { start, end } of marks) {
    if (start < at) continue
    shown += text.slice(at, start) + paint.bold(text.slice(start, end))
    at = end
  }
  return shown + text.slice(at)
}
