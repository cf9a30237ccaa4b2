import { expect, test } from 'vitest'
import { parsePage } from './parse-page.ts'
import { readPage } from './read-page.ts'

const read = (html: string) => readPage(parsePage(html))

const PARAGRAPHS = [
  'The council of Lenz voted on Tuesday to rebuild the covered market, which burned down in the night of 3 March, and to let the stallholders trade on the quay until it is done.',
  'Mayor Ada Person said that the work would take fourteen months and cost about nine million crowns, most of which the insurers have promised to pay before the summer.',
  'Two councillors voted against the plan because it leaves no room for the lorries that bring the fish, and they announced that they would ask the district court to look at it.',
  'The stallholders, who have sold from carts since the fire, welcomed the vote, and their spokesman told the council that most of them would come back to the old place.',
]

const page = (
  inside: string,
  below = '',
): string => `<!doctype html><html lang="en"><head><title>Lenz to rebuild its market | The Lenz Courier</title></head>
<body><header><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav></header>
<main><article><h1>Lenz to rebuild its market</h1><div class="article-body"><p>${PARAGRAPHS[0]}</p><p>${PARAGRAPHS[1]}</p>${inside}<p>${PARAGRAPHS[2]}</p><p>${PARAGRAPHS[3]}</p></div>${below}</article></main>
<footer><p>© 2031 The Lenz Courier</p></footer></body></html>`

const DEBRIS: readonly (readonly [what: string, html: string, words: string, reason: RegExp, below?: boolean])[] = [
  [
    'a sign-up box',
    '<div class="newsletter-signup"><p>Sign up for our morning newsletter</p><form><input type="email"><button>Subscribe</button></form></div>',
    'morning newsletter',
    /sign-up|subscri/,
  ],
  [
    'a share bar',
    '<div class="share-bar"><ul><li><a href="#f">Facebook</a></li><li><a href="#t">Twitter</a></li><li><a href="#w">WhatsApp</a></li><li><a href="#m">Email</a></li></ul></div>',
    'WhatsApp',
    /share|link/,
  ],
  [
    'the author’s mail address alone on its line',
    '<p>bo.somebody@lenzcourier.example</p>',
    'bo.somebody',
    /mail address/,
    true,
  ],
  ['a moment for machines', '<p>2031-03-05T07:23:12+01:00</p>', '07:23:12', /moment for machines/],
  [
    'a note on the author',
    '<div class="author-bio"><p>Bo Somebody is a reporter at the Courier. He writes about markets and harbours.</p></div>',
    'writes about markets',
    /author/,
    true,
  ],
  [
    'a comment form',
    '<div id="respond" class="comment-respond"><h3>Leave a reply</h3><form><p>Your email address will not be published. Required fields are marked *</p><textarea></textarea><button>Post Comment</button></form></div>',
    'Required fields',
    /comment/,
    true,
  ],
  [
    'a paywall notice',
    '<div class="paywall-prompt"><p>You have read your last free article this month.</p><p>Subscribe now to continue reading.</p></div>',
    'last free article',
    /sign-up|subscri/,
    true,
  ],
  [
    'a caption',
    '<figure><img src="a.jpg"><figcaption>The ruins of the market seen from the river on Wednesday morning.</figcaption></figure>',
    'ruins of the market',
    /caption/,
  ],
  ['a credit', '<p class="photo">Photo: Cleo Lens / Lenz Pictures</p>', 'Cleo Lens', /credit/],
  [
    'a related report',
    '<p><a href="/r">Read more: How the market of Lenz burned down in one night</a></p>',
    'in one night',
    /another article|link/,
  ],
  [
    'related reports',
    '<div class="related-stories"><h3>Related stories</h3><ul><li><a href="/a">Fish prices rise in Brod</a></li><li><a href="/b">Quay closed for repairs</a></li></ul></div>',
    'Fish prices',
    /related/,
  ],
  ['a clock of a live ticker', '<div class="live"><span>14:05</span></div>', '14:05', /ticker/],
  ['a button of a live ticker', '<p>Refresh</p>', 'Refresh', /ticker/],
  ['the age of an entry', '<p class="ago">5 min ago</p>', '5 min ago', /ticker/],
  ['an advertisement', '<p>Advertisement</p>', 'Advertisement', /advertisement/],
  ['a repeated lead', `<p><b>${PARAGRAPHS[0]}</b></p>`, 'covered market', /again/],
  [
    'a cookie notice',
    '<div class="cookie-notice"><p>We use cookies to count our readers. Read our privacy policy.</p></div>',
    'We use cookies',
    /notice/,
    true,
  ],
]

test.for(DEBRIS)('%s is left out, with a reason that says what it is', ([, html, words, reason, below = false]) => {
  const { text, dropped } = read(below ? page('', html) : page(html))
  expect(text).toBe(PARAGRAPHS.join('\n\n'))
  const found = dropped.filter((one) => one.text.includes(words))
  expect(found).not.toEqual([])
  expect(
    found.some((one) => reason.test(one.reason)),
    `${found.map((one) => `${one.rule}: ${one.reason}`)}`,
  ).toBe(true)
})

test('a sentence that tells the time of day is no clock', () => {
  const line = 'At 14:05 the mayor closed the sitting, and the councillors went home.'
  expect(read(page(`<p>${line}</p>`)).text).toContain(line)
})

test('paragraphs of the report behind a paywall’s marker stay', () => {
  const line =
    'The fire began in the loft over the cheese stalls, the inspectors found, where a cable had been laid by hand.'
  expect(read(page(`<div class="paywall"><p>${line}</p></div>`)).text).toContain(line)
})
