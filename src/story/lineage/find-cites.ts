import { type Citation, cite } from '../citation.ts'
import type { Report } from '../report.ts'
import type { Origin } from './lineage.ts'
import { MEDIA } from './words/media.ts'

type Cites = Origin['cites'][number]

/** Rules that find a source of news a report leans on, each with an example. The source is the group `name`. */
const RULES: readonly { readonly rule: string; readonly pattern: RegExp }[] = [
  {
    // "told Interfax", "in an interview with NBC", "speaking to the BBC"
    rule: 'told-medium',
    pattern: new RegExp(
      String.raw`\b(?:told|tells|telling|spoke to|speaking to|speaking with|said to|interview (?:with|to|by|on)|statement to)\s+(?:the\s+)?(?<name>${MEDIA})`,
      'gu',
    ),
  },
  {
    // "according to Russian news agencies", "citing Xinhua", "as reported by local media", "quoted by TASS"
    rule: 'according-to-medium',
    pattern: new RegExp(
      String.raw`\b(?:[Aa]ccording to|[Cc]iting|cited by|quoting|quoted by|reported by|carried by|published by|broadcast by)\s+(?:the\s+|a report (?:by|in|from)\s+(?:the\s+)?)?(?<name>${MEDIA})`,
      'gu',
    ),
  },
  {
    // "Interfax reported", "state television said", "the Xinhua news agency quoted him as saying"
    rule: 'medium-reports',
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{N}])(?<name>${MEDIA})(?:\s+(?:news agency|newspaper|television|website))?,?\s+(?:reported|reports|quoted|cited|has reported|has learned)\b`,
      'gu',
    ),
  },
]

/** The sources of news that a family's reports cite ("told Interfax"), by name, with the words that cite them. */
export function findCites(reports: readonly Report[]): Cites[] {
  const found = new Map<string, { name: string; evidence: Citation[] }>()
  for (const { article } of reports) {
    for (const { pattern } of RULES) {
      for (const match of article.text.matchAll(pattern)) {
        const name = match.groups!.name!
        const key = name.toLowerCase()
        if (article.agencies.some((agency) => agency.toLowerCase() === key)) continue
        const cites = found.get(key) ?? { name, evidence: [] }
        const span = { start: match.index, end: match.index + match[0].length }
        if (!cites.evidence.some((e) => e.article === article.id && e.start < span.end && span.start < e.end))
          cites.evidence.push(cite(article, span))
        found.set(key, cites)
      }
    }
  }
  return [...found.values()].sort((a, b) => b.evidence.length - a.evidence.length || (a.name < b.name ? -1 : 1))
}
