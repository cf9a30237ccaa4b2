import {
  ABOUT_CLAIMS,
  COUNTED_THING,
  DOING,
  GOES_ON,
  OF_DOING,
  OTHERS_CLAIM,
  REPORTED,
  WHO_DOES_WHAT,
} from './words/english.ts'

// Words that a topic has at most: it is a heading, and the sides below it say the rest.
const MOST_WORDS = 10

/**
 * What is disputed, as a heading in the source's words: whom it is said of, and what ("Teresk had closed two of the gates" →
 * "Teresk: two of the gates"; "Teresk of planning an invasion" → "Teresk: planning an invasion"; "they look into reports that the line broke" → "The line broke").
 */
export function topicOf(content: string): string {
  const words = content
    .replace(/\s+/g, ' ')
    .trim()
    .replace(OTHERS_CLAIM, '')
    .replace(ABOUT_CLAIMS, '')
    .trim()
    .replace(REPORTED, '')
    .replace(/^["“‘]|[.,\s"”’]+$/g, '')
    .replace(OF_DOING, '$1: ')
  const topic = cut(asWhoAndWhat(words))
  return topic.charAt(0).toUpperCase() + topic.slice(1)
}

function asWhoAndWhat(words: string): string {
  const { who, verb, what } = WHO_DOES_WHAT.exec(words)?.groups ?? {}
  if (!who || !verb || !what) return words
  // "is planning an attack" keeps its verb, which names the deed; "had closed two gates" names what it was done to.
  if (DOING.test(verb)) return `${who}: ${verb} ${what}`
  return COUNTED_THING.test(what) ? `${who}: ${what}` : words
}

function cut(words: string): string {
  const ended = words.split(GOES_ON)[0]!
  const all = ended.split(' ')
  return all.length > MOST_WORDS ? `${all.slice(0, MOST_WORDS).join(' ')} …` : ended
}
