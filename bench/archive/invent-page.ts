/** A stream of numbers in [0, 1) that is the same for the same seed (mulberry32, Tommy Ettinger). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const PEOPLE = [
  'Ida Holm',
  'Bo Lindqvist',
  'Ana Ruiz',
  'Karel Novy',
  'Mira Osei',
  'Tomas Varga',
  'Lena Abt',
  'Yusuf Adan',
]
const PLACES = ['Velmara', 'Ostmark', 'Lenz', 'Brod', 'Sund', 'Arden', 'Norvia', 'Port Elin']
const POSTS = ['harbour master', 'mayor', 'foreign minister', 'police chief', 'spokeswoman', 'governor']
const THINGS = ['ferries', 'houses', 'soldiers', 'farmers', 'tonnes of grain', 'passengers', 'workers', 'boats']
const DAYS = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'last week',
  'next month',
  'on 3 May',
  'in June 2031',
]

const SENTENCES = [
  '{person}, the {post} of {place}, said on {day} that {number} {things} had been counted near {place}.',
  '“We have waited for this since {day},” {person} told reporters in {place}.',
  'More than {number} {things} were moved from {place} to {place}, according to the {post}.',
  'The two sides are to meet in {place} {day}, {person} said, and neither would say what they will speak of.',
  'It was not clear who had ordered it, and the {post} of {place} denied that {number} {things} were involved.',
  'The river rose by {number} centimetres {day}, and the road between {place} and {place} was closed.',
]

/** Paragraphs of one invented report, and scripts around it: most pages have few, some have half a megabyte of them. */
const FEWEST_PARAGRAPHS = 6
const MORE_PARAGRAPHS = 30
const FEWEST_SCRIPTS = 20
const MORE_SCRIPTS = 1500

/** A news page that nobody wrote: a report in template sentences, with menus, scripts, related links and comments around it. */
export function inventPage(number: number): string {
  const random = randomFrom(number)
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)]!
  const sentence = (): string =>
    pick(SENTENCES).replace(/\{(\w+)\}/g, (_, kind: string) =>
      kind === 'number' ? String(Math.floor(random() * 4000)) : pick(WORDS[kind]!),
    )
  const times = (count: number, write: (index: number) => string): string =>
    Array.from({ length: count }, (_, i) => write(i)).join('\n')
  const paragraphs = FEWEST_PARAGRAPHS + Math.floor(random() * MORE_PARAGRAPHS)
  const title = `${pick(PEOPLE)} speaks of ${pick(THINGS)} in ${pick(PLACES)}`
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title} | The Velmara Courier</title>
<meta property="article:published_time" content="2031-05-${String(1 + (number % 28)).padStart(2, '0')}T10:00:00Z">
${times(FEWEST_SCRIPTS + Math.floor(random() ** 4 * MORE_SCRIPTS), (i) => `<script>var state${i}=${JSON.stringify(times(18, () => `${random()}`))}</script>`)}
</head><body><nav><ul>${times(60, (i) => `<li><a href="/part/${i}">${pick(PLACES)} ${pick(THINGS)}</a></li>`)}</ul></nav>
<main><article><h1>${title}</h1><p class="byline">By ${pick(PEOPLE)}</p>
${times(paragraphs, () => `<p>${times(2 + Math.floor(random() * 3), sentence)}</p>`)}
</article><aside class="related">${times(20, (i) => `<a href="/r/${i}">${pick(PEOPLE)} on ${pick(THINGS)}</a>`)}</aside>
<ol class="comments">${times(10, () => `<li class="comment"><p>${sentence()}</p></li>`)}</ol></main>
<footer>© 2031 The Velmara Courier</footer></body></html>`
}

const WORDS: Readonly<Record<string, readonly string[]>> = {
  person: PEOPLE,
  place: PLACES,
  post: POSTS,
  things: THINGS,
  day: DAYS,
}
