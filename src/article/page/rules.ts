import { isTickerMark } from '../words/ticker.ts'
import { HINT_NAMES } from './hints.ts'
import type { Box } from './outline.ts'
import { ANCESTORS, type Scene } from './scene.ts'
import { CUE_NAMES } from './words/cues.ts'

/** Why a line is no part of the report, whatever its words are voted to be. */
export interface DropRule {
  readonly rule: string
  readonly reason: string
  /** `voted` says which lines were voted in. */
  readonly drops: (scene: Scene, at: number, voted: readonly boolean[]) => boolean
  /** Whether what it drops may be most of what was voted in. */
  readonly mayOutweigh?: boolean
}

/** Why a line belongs to the report though it was voted out: what stands before and after it does. */
export interface KeepRule {
  readonly rule: string
  readonly keeps: (scene: Scene, at: number, kept: readonly boolean[], vote: number) => boolean
}

const hint = (name: string): number => 1 << HINT_NAMES.indexOf(name)
const within = (name: string): number => 1 << ANCESTORS.indexOf(name)
const cue = (name: string): number => 1 << CUE_NAMES.indexOf(name)

const [NAV, FOOTER, FIGCAPTION] = [within('nav'), within('footer'), within('figcaption')]
const [COMMENT, NOTICE] = [hint('comment'), hint('notice')]
const [RELATED, CREDIT, ADVERT] = [cue('related'), cue('credit'), cue('advert')]

/** Below this a line of linked text says more than where it leads to. */
const ALL_LINK = 0.9
const MOSTLY_LINK = 0.5

/** The longest caption, and the longest credit without a full stop, in characters. */
const LONGEST_CAPTION = 500
const LONGEST_CREDIT = 60
const LONGEST_MARK = 60

/** Above this a heading says the page's title again (Dice's coefficient of words); an `h1` need be less like it. */
const SAME_TITLE = 0.85
const LIKE_TITLE = 0.4

/** The longest standfirst, and the shortest line that is a paragraph of the report, in characters. */
const LONGEST_STANDFIRST = 400
const SHORTEST_PARAGRAPH = 60

const STANDFIRST = /\bdek\b|deck|sub-?head|standfirst/
// Plain “paywall” is no sign: sites mark the paragraphs of the report itself with it (schema.org isAccessibleForFree).
const SIGNUP_BOX =
  /newsletter|sign-?up\b|subscri(?:be|ption)-|(?:pay|reg)wall-?_?(?:notice|prompt|message|offer|overlay|box|banner|modal|cta)/
const AUTHOR_BOX = /author-?_?(?:bio|box|info|card|note|about)|about-?_?(?:the-?_?)?author|\bbio-?_?box/
const RELATED_BOX = /related|recommend|outbrain|taboola|trending|popular/

/** A mail address, or a moment as machines write it, alone on its line. */
const CONTACT =
  /^(?:(?:e-?mail|contact)\s?:\s?)?[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}$|^\d{4}-\d\d-\d\dT[\d:.]{5,15}(?:Z|[+-]\d\d:?\d\d)?$/iu

/** The most of a page that one aside, or one notice, holds; above it the page stands in it. */
const ASIDE_SHARE = 0.5
const NOTICE_SHARE = 0.3

/**
 * What templates put into the body, in the order in which a line is asked. Measured by cross-validation over sites, on
 * half of the article-extraction benchmark and half of trafilatura's set: F1 .962 and .942 by votes alone, .981 and .945
 * with these rules.
 */
export const DROP_RULES: readonly DropRule[] = [
  {
    // <nav><a>World</a> <a>Sport</a></nav>
    rule: 'page/menu',
    reason: 'stands in a menu of the page',
    drops: (scene, at) => around(scene, at, NAV),
  },
  {
    rule: 'page/footer',
    reason: 'stands in a footer',
    drops: (scene, at) => around(scene, at, FOOTER),
  },
  {
    // <h1>Ministers meet in Valdoria</h1>, printed again over the text
    rule: 'page/title-again',
    reason: 'says the headline again',
    drops: (scene, at) => {
      const { tag } = boxOf(scene, at)
      return /^h[1-3]$/.test(tag) && scene.titleAlike[at]! > (tag === 'h1' ? LIKE_TITLE : SAME_TITLE)
    },
  },
  {
    // <h2 class="article__dek">What the ministers agreed, and what they left open</h2>, over the first paragraph
    rule: 'page/standfirst',
    reason: 'is the line between headline and report',
    drops: (scene, at, voted) =>
      scene.outline.blocks[at]!.text.length < LONGEST_STANDFIRST &&
      isNamed(scene, at, 2, (box) => STANDFIRST.test(box.look)) &&
      !hasParagraph(scene, voted, at),
  },
  {
    // <figcaption>The minister on Monday. Photo: A. Person</figcaption>, <p class="image-caption">…</p>
    rule: 'page/caption',
    reason: 'is the caption of a picture',
    drops: (scene, at) =>
      around(scene, at, FIGCAPTION) ||
      (scene.outline.blocks[at]!.text.length < LONGEST_CAPTION &&
        isNamed(scene, at, 2, (box) => /caption|credit/.test(box.look))),
  },
  {
    // "Photo: A. Person/Agency"
    rule: 'page/credit',
    reason: 'is the credit of a picture',
    drops: (scene, at) =>
      (scene.cues[at]! & CREDIT) > 0 && scene.outline.blocks[at]!.text.length < LONGEST_CREDIT && !scene.closed[at],
  },
  {
    // <ol class="commentlist"><li class="comment">…</li></ol>
    rule: 'page/comment',
    reason: 'is a comment of a reader',
    mayOutweigh: true,
    drops: (scene, at) => isNamed(scene, at, 99, (box) => /^[ou]l$|^li$/.test(box.tag) && (box.hints & COMMENT) > 0),
  },
  {
    // <div class="related-stories">…</div>
    rule: 'page/related',
    reason: 'stands among related articles',
    drops: (scene, at) =>
      isNamed(scene, at, 99, (box) => RELATED_BOX.test(box.look) && shareOf(scene, box) < NOTICE_SHARE),
  },
  {
    rule: 'page/aside',
    reason: 'stands in an aside',
    drops: (scene, at) => isNamed(scene, at, 99, (box) => box.tag === 'aside' && shareOf(scene, box) < ASIDE_SHARE),
  },
  {
    // <div class="cookie-notice">We use cookies …</div>
    rule: 'page/notice',
    reason: 'is a notice of the site',
    drops: (scene, at) =>
      isNamed(scene, at, 99, (box) => (box.hints & NOTICE) > 0 && shareOf(scene, box) < NOTICE_SHARE),
  },
  {
    // <div class="newsletter-signup">…</div>, <div class="paywall">Subscribe to continue …</div>
    rule: 'page/signup',
    reason: 'asks readers to sign up or to subscribe',
    drops: (scene, at) =>
      isNamed(scene, at, 99, (box) => SIGNUP_BOX.test(box.look) && shareOf(scene, box) < NOTICE_SHARE),
  },
  {
    // <div class="author-bio">B. Person writes about harbours.</div>
    rule: 'page/author-note',
    reason: 'is a note on the author',
    drops: (scene, at) =>
      isNamed(scene, at, 99, (box) => AUTHOR_BOX.test(box.look) && shareOf(scene, box) < NOTICE_SHARE),
  },
  {
    // "Advertisement", "Anzeige"
    rule: 'page/advert',
    reason: 'marks an advertisement',
    drops: (scene, at) => (scene.cues[at]! & ADVERT) > 0 && scene.outline.blocks[at]!.text.length < LONGEST_MARK,
  },
  {
    // "14:05", "Live", "Refresh", over an entry of a live ticker
    rule: 'page/ticker',
    reason: 'is a clock or a button of a live ticker',
    drops: (scene, at) => isTickerMark(scene.outline.blocks[at]!.text),
  },
  {
    // <p>ada.person@lenzcourier.example</p>, <span>2031-03-05T07:23:12+01:00</span>
    rule: 'page/contact',
    reason: 'is a mail address or a moment for machines and nothing else',
    drops: ({ outline }, at) => CONTACT.test(outline.blocks[at]!.text),
  },
  {
    // "Read more: Ministers to meet again"
    rule: 'page/read-more',
    reason: 'leads to another article',
    drops: (scene, at) => (scene.cues[at]! & RELATED) > 0 && scene.linkShares[at]! > MOSTLY_LINK,
  },
  {
    // <p><a>Five things to know about the talks</a></p>; items of a list and cells of a table may be all link
    rule: 'page/link',
    reason: 'is nothing but a link',
    drops: (scene, at) => scene.linkShares[at]! > ALL_LINK && !/^(?:li|td)$/.test(boxOf(scene, at).tag),
  },
]

/** How many lines before and after a quotation the report is looked for in, and the least vote for a heading. */
const NEAR = 8
const HEADING_VOTE = 0.05

/** What belongs to the report by what stands around it. */
export const KEEP_RULES: readonly KeepRule[] = [
  {
    // A quoted post: its last line, "— A. Person (@person)", is all name and link.
    rule: 'page/quoted',
    keeps: (scene, at, kept) =>
      isNamed(scene, at, 3, (box) => box.tag === 'blockquote') &&
      isKeptNear(kept, at - NEAR, at) &&
      isKeptNear(kept, at + 1, at + NEAR + 1),
  },
  {
    // <h3>What happens next</h3>, over a paragraph of the report and after another
    rule: 'page/heading',
    keeps: (scene, at, kept, vote) =>
      vote > HEADING_VOTE &&
      kept[at + 1] === true &&
      scene.cues[at] === 0 &&
      /^h[2-6]$/.test(boxOf(scene, at).tag) &&
      isKeptNear(kept, 0, at),
  },
]

const boxOf = ({ outline }: Scene, at: number): Box => outline.boxes[outline.blocks[at]!.box]!
const around = (scene: Scene, at: number, bit: number): boolean =>
  (scene.within[scene.outline.blocks[at]!.box]! & bit) !== 0
const shareOf = (scene: Scene, box: Box): number => box.chars / Math.max(1, scene.outline.boxes[0]!.chars)

function isNamed({ outline }: Scene, at: number, levels: number, test: (box: Box) => boolean): boolean {
  for (let i = outline.blocks[at]!.box, level = 0; i >= 0 && level < levels; i = outline.boxes[i]!.parent, level++) {
    if (test(outline.boxes[i]!)) return true
  }
  return false
}

function hasParagraph({ outline }: Scene, voted: readonly boolean[], before: number): boolean {
  for (let i = 0; i < before; i++) {
    const { text, box } = outline.blocks[i]!
    if (voted[i] && text.length > SHORTEST_PARAGRAPH && !/^h[1-6]$/.test(outline.boxes[box]!.tag)) return true
  }
  return false
}

function isKeptNear(kept: readonly boolean[], from: number, to: number): boolean {
  for (let i = Math.max(0, from); i < Math.min(kept.length, to); i++) if (kept[i]) return true
  return false
}
