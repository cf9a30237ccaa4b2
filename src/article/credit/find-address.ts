const LABEL = /^[#*\s]*(?:original|source|canonical|full|short|permanent)?\s*(?:url|link|address)\s*:?\s*[*]*\s*$/i
const LABELLED =
  /^[#*\s]*(?:original|source|canonical|full|short|permanent)\s+(?:url|link|address)\s*:\s*(https?:\/\/\S.*)$/i

/** The report's own address where the page's text prints it under a label; a blank that a page's edge put in is left out. */
export function findPrintedAddress(lines: readonly string[]): string | null {
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines[i]!
    const labelled = LABELLED.exec(line)?.[1]
    const under = LABEL.test(line) && /^https?:\/\/\S/i.test(lines[i + 1] ?? '') ? lines[i + 1]! : null
    const address = labelled ?? under
    if (!address) continue
    const joined = address.replace(/\s+/g, '')
    if (URL.canParse(joined)) return joined
  }
  return null
}
