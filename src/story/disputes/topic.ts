// Words that a topic has at most: it is a heading, and the sides below it say the rest.
const MOST_WORDS = 10
// Who "has done" or "is doing" something to what: the subject, the verb, and what follows it up to a sign.
const CLAUSE =
  /^(?<who>(?:the )?\p{Lu}[^,:;]{0,50}?) (?:has|have|had|is|are|was|were|will|would|could|may|might)(?: (?:not|also|been|be|already|now|have))* (?<verb>\p{Ll}+) (?<what>[^,:;]+)/u
const ARTICLE = /^(?:the|an?|its|his|her|their) /i
// What a topic ends before: the next thing that the same sentence says.
const GOES_ON =
  /,\s|;\s|\s(?:and|but|or)\s+(?:also |then )?(?:has|have|had|is|are|was|were|will|would|could|may|might)\b|\s(?:that|which|who|because|after|before|while)\s/u

/**
 * What is disputed, as a heading in the source's words: whom it is said of, and what ("Teresk had closed two of the gates" →
 * "Teresk: two of the gates"; "Teresk of planning an invasion" → "Teresk: planning an invasion").
 */
export function topicOf(content: string): string {
  const words = content
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^that\s+/i, '')
    .replace(/[.\s]+$/, '')
    .replace(/^((?:the )?\p{Lu}[^,:]{0,40}?) of (?=\p{Ll}+ing\b)/u, '$1: ')
  const topic = cut(asWhoAndWhat(words))
  return topic.charAt(0).toUpperCase() + topic.slice(1)
}

function asWhoAndWhat(words: string): string {
  const { who, verb, what } = CLAUSE.exec(words)?.groups ?? {}
  if (!who || !verb || !what) return words
  // "is planning an attack" keeps its verb, which names the deed; "had closed two gates" names what it was done to.
  const isThing = ARTICLE.test(what) || /^(?:\d|two|three|four|five|several|many|more|most|troops|all)/i.test(what)
  if (!verb.endsWith('ing') && !isThing) return words
  return `${who}: ${verb.endsWith('ing') ? `${verb} ` : ''}${verb.endsWith('ing') ? what : what.replace(ARTICLE, '')}`
}

function cut(words: string): string {
  const ended = words.split(GOES_ON)[0]!
  const all = ended.split(' ')
  return all.length > MOST_WORDS ? `${all.slice(0, MOST_WORDS).join(' ')} …` : ended
}
