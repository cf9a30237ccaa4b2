/**
 * What is disputed, as a heading: the words of the content without the one that ties them to their verb, whom it is said
 * of before a colon ("Teresk of planning an invasion" → "Teresk: planning an invasion"), and a capital.
 */
export function topicOf(content: string): string {
  const words = content
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^that\s+/i, '')
    .replace(/^((?:the )?\p{Lu}[^,:]{0,40}?) of (?=\p{Ll}+ing\b)/u, '$1: ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
