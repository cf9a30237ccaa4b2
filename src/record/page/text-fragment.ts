/** Words at each end of a passage that a fragment names, where the passage is longer than both together. */
const END_WORDS = 5

/** Whether an address leads to a page of the web. */
export function isWebAddress(url: string | null): url is string {
  return /^https?:\/\//.test(url ?? '')
}

/**
 * The address of a page at the words themselves (WICG, "URL Fragment Text Directives"): a browser that knows them
 * scrolls there and marks them. Null for what is no web address.
 */
export function textFragmentAddress(url: string | null, exact: string): string | null {
  if (!isWebAddress(url)) return null
  const words = exact.trim().split(/\s+/)
  const parts =
    words.length <= 2 * END_WORDS ? [words] : [words.slice(0, END_WORDS), words.slice(words.length - END_WORDS)]
  const directive = parts.map((part) => encodeURIComponent(part.join(' ')).replaceAll('-', '%2D')).join(',')
  return `${url.replace(/#.*$/s, '')}#:~:text=${directive}`
}
