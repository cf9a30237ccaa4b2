import type { Citation, Citations } from './citations.ts'

/**
 * Of all cited stretches those that a part of the page links to, each with the lines that stand there. A long record's
 * page shows some of its lines: what only the others rest on would be marked for nobody.
 */
export function onlyLinked(citations: Citations, page: string): Citations {
  const linked = new Set(Array.from(page.matchAll(/ href="#([^"]+)"/g), ([, id]) => id!))
  const standing = new Set(Array.from(page.matchAll(/ id="([^"]+)"/g), ([, id]) => id!))
  const shown = ({ uses, ...citation }: Citation): Citation => ({
    ...citation,
    uses: uses.filter(({ line }) => standing.has(line)),
  })
  return {
    idOf: (span) => citations.idOf(span),
    of: (article) =>
      citations
        .of(article)
        .filter(({ id }) => linked.has(id))
        .map(shown),
  }
}
