import type { Span } from '../../text/span.ts'
import { type Citation, cite } from '../citation.ts'
import type { Report } from '../report.ts'
import type { Origin } from './lineage.ts'
import { MEDIA } from './words/media.ts'

type Cites = Origin['cites'][number]

/** Finds sources of news in a text: each one's name and the words that cite it. */
type CiteRule = (text: string) => { readonly name: string; readonly span: Span }[]

const RULES: Readonly<Record<string, CiteRule>> = {
  // "told Interfax", "in an interview with NBC", "speaking to the BBC"
  'told-medium': after(
    `told|tells|telling|spoke to|speaking to|speaking with|said to|interview (?:with|to|by|on)|statement to`,
  ),
  // "according to Russian news agencies", "citing Xinhua", "quoted by TASS", "a report in the Example Times"
  'according-to-medium': after(
    `[Aa]ccording to|[Cc]iting|cited by|quoting|quoted by|reported by|carried by|published by|broadcast by|a report (?:by|in|from)`,
  ),
  // "Interfax reported", "state television said", "the Xinhua news agency quoted him as saying"
  'medium-reports': before(`reported|reports|quoted|cited|has learned`),
}

/** A source that stands after the cue. */
function after(cue: string): CiteRule {
  const pattern = new RegExp(String.raw`\b(?:${cue})\s+(?:the\s+)?(?<name>${MEDIA})`, 'gu')
  return (text) =>
    [...text.matchAll(pattern)].map((match) => ({
      name: match.groups!.name!,
      span: { start: match.index, end: match.index + match[0].length },
    }))
}

/** Signs looked at before a cue. */
const REACH_BACK = 80

/** A source that stands before the cue. The cue is looked for first: names could begin anywhere. */
function before(cue: string): CiteRule {
  const cues = new RegExp(String.raw`\b(?:${cue})\b`, 'g')
  const source = new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?<name>${MEDIA})(?:\s+(?:news agency|newspaper|television|website))?,?\s+(?:has\s+)?$`,
    'u',
  )
  return (text) =>
    [...text.matchAll(cues)].flatMap((match) => {
      const from = Math.max(0, match.index - REACH_BACK)
      const found = source.exec(text.slice(from, match.index))
      if (!found) return []
      return [{ name: found.groups!.name!, span: { start: from + found.index, end: match.index + match[0].length } }]
    })
}

/** The sources of news that a family's reports cite ("told Interfax"), by name, with the words that cite them. */
export function findCites(reports: readonly Report[]): Cites[] {
  const found = new Map<string, { name: string; evidence: Citation[] }>()
  for (const { article } of reports) {
    for (const { name, span } of Object.values(RULES).flatMap((rule) => rule(article.text))) {
      const key = name.toLowerCase()
      if (isOwn(name, article)) continue
      const cites = found.get(key) ?? { name, evidence: [] }
      const isKnown = cites.evidence.some((e) => e.article === article.id && e.start < span.end && span.start < e.end)
      if (!isKnown) cites.evidence.push(cite(article, span))
      found.set(key, cites)
    }
  }
  return [...found.values()].sort((a, b) => b.evidence.length - a.evidence.length || (a.name < b.name ? -1 : 1))
}

/** Whether a report cites the agency or the outlet whose it is: "told The Courier", in The Courier. */
function isOwn(name: string, { agencies, outlet }: Report['article']): boolean {
  const bare = (words: string): string => words.toLowerCase().replace(/^the /, '')
  return [...agencies, outlet?.name ?? ''].some((own) => bare(own) === bare(name))
}
