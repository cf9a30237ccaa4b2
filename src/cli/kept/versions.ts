import { withReader } from '../../desk/keeper.ts'
import { storeLocation } from '../../desk/store-location.ts'
import { printable } from '../../record/terminal/printable.ts'
import { listVersions, type VersionLine } from '../../store/articles/versions.ts'
import { articleNamed } from '../../store/forget.ts'
import type { Streams } from '../options.ts'
import type { StoreOptions } from './kept-options.ts'
import { print } from './print.ts'

/** `dateline versions`: the states of an article, and what changed from each to the next. */
export async function versions(name: string, options: StoreOptions, streams: Streams): Promise<number> {
  const kept = await withReader(storeLocation(options.store), async ({ store }) => {
    const [article] = await articleNamed(store, name)
    return article === undefined ? null : listVersions(store.db, article)
  })
  if (!kept) {
    streams.stderr.write(`dateline: no kept article is “${name}”\n`)
    return 1
  }
  print(options, streams, kept, kept.flatMap(linesOf))
  return 0
}

function linesOf({ number, title, retrieved, kept, changes }: VersionLine): string[] {
  const when = retrieved ? `retrieved ${retrieved}` : `kept ${kept}`
  const lines = [`version ${number}, ${when}: ${title ?? 'without headline'}`]
  if (changes) {
    const { headline, passages, figures, quotations, notices } = changes
    if (headline) lines.push(`  headline: ${headline.from ?? '–'} → ${headline.to ?? '–'}`)
    for (const { kind, words } of notices) lines.push(`  ${kind}: ${words}`)
    for (const { from, to } of figures) lines.push(`  figure: ${from} → ${to}`)
    for (const words of quotations.removed) lines.push(`  quotation gone: ${words}`)
    for (const words of quotations.added) lines.push(`  quotation new: ${words}`)
    for (const { from, to } of passages) lines.push(...(from ? [`  - ${from}`] : []), ...(to ? [`  + ${to}`] : []))
    if (lines.length === 1) lines.push('  the same words; what is read from them differs')
  }
  return lines.map(printable)
}
