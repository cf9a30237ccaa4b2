import { isTickerMark } from '../words/ticker.ts'
import type { Block } from './block.ts'
import { endsSentence } from './shape.ts'
import { COMMENTS, LABELS, PHOTO, PICTURE_SOURCES, RELATED, SHARE, SHARE_PLACES } from './words/furniture.ts'

/** A kind of line that is never the report, wherever it stands. */
export interface FurnitureRule {
  readonly rule: string
  readonly reason: string
  /** Whether all that follows goes with it. */
  readonly closes?: boolean
  readonly matches: (text: string, block: Block) => boolean
}

/** Letters: longer lines are no heading of a box. */
const LONGEST_LABEL = 60
/** Letters: a link or a picture's credit is one line, never a long paragraph. */
const LONGEST_LINE = 400

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const oneOf = (words: readonly string[]): string => words.map(escaped).join('|')

const ADDRESS = /^(?:https?:\/\/|www\.)\S+(?: \S+)?$/i
const ADDRESS_LABEL = /^(?:original|source|canonical|full|short|permanent)\s+(?:url|link|address)\s*:/i
const RELATED_LABEL = new RegExp(`^(?:${oneOf(RELATED)})\\s*(?:[:：»›>|–—-]|$)`, 'iu')
const RELATED_RUN_ON = new RegExp(`^(?:${oneOf(RELATED.filter((words) => /\s/.test(words)))})(?=[\\s\\p{L}])`, 'iu')
const COMMENTS_LABEL = new RegExp(`^(?:\\d+\\s+)?(?:${oneOf(COMMENTS)})\\s*(?:\\(?\\d*\\)?)\\s*[:：]?$`, 'iu')
const PHOTO_LABEL = new RegExp(`^[([]?(?:${oneOf(PHOTO)})(?:\\s+(?:by|via|courtesy(?: of)?))?\\s*[:：/©]`, 'iu')
// "Image source, A. Painter/Pictures": the comma tells only after these
const PHOTO_COMMA = /^(?:(?:image|photo|media) (?:source|caption|credit)|picture credit),\s/i
const PICTURE_TAIL = new RegExp(
  `(?:[/|–—-]|\\bvia|©|\\bPhoto(?: by)?:?)\\s*(?:${oneOf(PICTURE_SOURCES)})(?:[/ ]+(?:${oneOf(PICTURE_SOURCES)}))*\\s*[)\\]*.]{0,4}$`,
  'iu',
)
// "The dam in May. Ann Painter / Pool via Vltan": the pool shows that it is a picture's credit, whoever the agency is
const POOL_TAIL = /[/|–—-]\s*pool(?:\s*[/|]|\s+(?:photo\s+)?via\b).{0,40}$/iu
const AUTOMATIC_NOTE =
  /^[([*]*\s*(?:this|the) (?:story|article|report|copy|content|headline) (?:has|have|is|was|may|and)\b.{0,200}\b(?:edited|auto-?generated|syndicated|published (?:from|unedited)|feed)\b/i
const LABEL = new Set(LABELS)
// "6 comments on “A dry spring”", "Ann on 3 May 2020 at 6:34 pm said:"
const COMMENTS_COUNT =
  /^\d+\s+(?:thoughts?|comments?|responses?|replies|réponses?|commentaires?|kommentare?|antworten|comentarios?|commenti|comentários?|reacties|комментари\p{L}+)(?:\s+(?:on|to|sur|zu|auf|en|su|em|op|к)\b|$)/iu
const COMMENT_STAMP =
  /^[^.!?]{2,60}\d[^.!?]{2,60}\b(?:said|says|wrote|writes|schrieb|schreibt|sagt|dit|écrit|dice|dijo|escribió|scrive|ha detto|diz|disse|zegt|schreef)\s*:$/iu
const COPYRIGHT = /^[([]?\s*(?:©|\(c\)\s|copyright\b|all rights reserved)/i
const TAIL_CREDIT =
  /^[([]\s*(?:(?:additional |with )?(?:reporting|writing|editing|compiled|edited|written|translated)\b)/i

const SIGNUP =
  /^(?:(?:please |click (?:here )?to )?(?:sign up|subscribe|register|join)\b.{0,120}\b(?:newsletters?|inbox|e-?mails?|mailing list|briefing|alerts|podcast|channel)\b|get .{0,100}\b(?:newsletters?|(?:to|in) your inbox)\b|(?:abonnieren sie|abonnez-vous|suscríbete|suscríbase|iscriviti|inscreva-se|assine|подпишитесь)\s.{0,120}(?:newsletter|boletín|канал|рассылк))/iu
const PAYWALL =
  /^(?:(?:please )?(?:subscribe|log ?in|sign in|sign up|register)\b.{0,40}\bto (?:continue|keep|read|unlock|view)\b|to (?:continue|keep) reading\b.{0,40}\b(?:subscribe|log ?in|sign in|register)\b|already an? (?:subscriber|member|account)\b|(?:you have|you’ve|you've) (?:read|reached|used)\b.{0,60}\b(?:free|monthly)\b.{0,30}\b(?:articles?|stories|limit)\b|this (?:article|story|content) is (?:only )?(?:for|available (?:only )?(?:to|for)|reserved for|exclusive to)\b.{0,30}\b(?:subscribers|members)\b)/iu
const AUTHOR_NOTE =
  /^(?:about the authors?:?$|follow (?:@\w+|him|her|them|(?:\p{Lu}\S+ ){1,3}?)\s*on (?:twitter|x|facebook|instagram|bluesky|mastodon)\b|(?:(?:he|she|they|\p{Lu}\S+ \p{Lu}\S+) can be reached at|contact the (?:author|reporter|writer)|e-?mail (?:the author|him|her)(?: at)?)\b.{0,120}$)/iu
const SHARE_WORDS = new Set(SHARE)
const SHARE_PLACE_WORDS = new Set(SHARE_PLACES)

function isShareBar(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? []
  return (
    (words.length > 1 || words[0] === 'tweet') &&
    words.every((word) => SHARE_WORDS.has(word)) &&
    words.some((word) => SHARE_PLACE_WORDS.has(word))
  )
}

/** Kinds of lines that are never the report, in the order in which they are asked. */
export const FURNITURE: readonly FurnitureRule[] = [
  {
    // "https://news.example/2024/05/talks"
    rule: 'furniture/address',
    reason: 'an address printed as a line of its own',
    matches: (text) => text.length <= LONGEST_LINE && (ADDRESS.test(text) || ADDRESS_LABEL.test(text)),
  },
  {
    // "Related article: A dry spring", "See also  A dry spring"
    rule: 'furniture/related',
    reason: 'a link to another report',
    matches: (text) =>
      text.length <= LONGEST_LINE && (RELATED_LABEL.test(text) || (RELATED_RUN_ON.test(text) && !endsSentence(text))),
  },
  {
    // "Leave a comment"
    rule: 'furniture/comments',
    reason: 'the readers’ comments begin here',
    closes: true,
    matches: (text) =>
      text.length <= LONGEST_LINE &&
      ((text.length <= LONGEST_LABEL && COMMENTS_LABEL.test(text)) || COMMENTS_COUNT.test(text)),
  },
  {
    // "Ann on 3 May 2020 at 6:34 pm said:"
    rule: 'furniture/comment-stamp',
    reason: 'a reader’s comment begins here',
    closes: true,
    matches: (text) => text.length <= 140 && COMMENT_STAMP.test(text),
  },
  {
    // "Advertisement", "Skip to main content"
    rule: 'furniture/label',
    reason: 'a label of the site’s own',
    matches: (text) => text.length <= LONGEST_LABEL && LABEL.has(text.toLowerCase()),
  },
  {
    // "Share on Facebook", "Facebook | Twitter | WhatsApp | Email"
    rule: 'furniture/share',
    reason: 'a bar of links to share the report',
    matches: (text) => text.length <= 160 && isShareBar(text),
  },
  {
    // "Sign up for our morning newsletter", "Get the day’s news in your inbox"
    rule: 'furniture/signup',
    reason: 'asks readers to sign up',
    matches: (text) => text.length <= LONGEST_LINE / 2 && SIGNUP.test(text),
  },
  {
    // "Already a subscriber? Log in", "Subscribe to continue reading"
    rule: 'furniture/paywall',
    reason: 'asks readers to subscribe or to log in',
    matches: (text) => text.length <= LONGEST_LINE / 2 && PAYWALL.test(text),
  },
  {
    // "Follow her on Twitter: @person", "About the author"
    rule: 'furniture/author-note',
    reason: 'a note on the author',
    matches: (text) => text.length <= LONGEST_LINE / 2 && AUTHOR_NOTE.test(text),
  },
  {
    // "(This story has not been edited by our staff and comes from a syndicated feed.)"
    rule: 'furniture/automatic-note',
    reason: 'the site’s own note on how it took the text over',
    matches: (text) => AUTOMATIC_NOTE.test(text),
  },
  {
    // "(Reporting by A. Writer in Lund; editing by B. Reader)"
    rule: 'furniture/tail-credit',
    reason: 'the agency’s closing credit, read as authors',
    matches: (text) => TAIL_CREDIT.test(text),
  },
  {
    // "Photo: A. Painter / Getty Images", "The dam in May. A. Painter / Pool via Reuters"
    rule: 'furniture/picture',
    reason: 'a picture’s caption or credit',
    matches: (text) =>
      text.length <= LONGEST_LINE &&
      (PHOTO_LABEL.test(text) || PHOTO_COMMA.test(text) || PICTURE_TAIL.test(text) || POOL_TAIL.test(text)),
  },
  {
    // "14:05", "Live", "Refresh"
    rule: 'furniture/ticker',
    reason: 'a clock or a button of a live ticker',
    matches: (text) => isTickerMark(text),
  },
  {
    // "© 2024 The Example. All rights reserved."
    rule: 'furniture/copyright',
    reason: 'a copyright notice',
    matches: (text) => text.length <= LONGEST_LINE && COPYRIGHT.test(text),
  },
]

/** The rule a block falls under, if any. */
export function furnitureOf(block: Block): FurnitureRule | null {
  const text = block.text.replace(/^[*_/|•·\s]+/, '')
  return FURNITURE.find((rule) => rule.matches(text, block)) ?? null
}

/** Whether a block is never the report, wherever it stands. */
export function isFurniture(block: Block): boolean {
  return furnitureOf(block) !== null
}

/** Kinds that may stand below a text that a crawler has cleaned. */
const BELOW_CLEAN = new Set(
  ['label', 'share', 'signup', 'paywall', 'picture', 'related', 'copyright', 'address'].map(
    (name) => `furniture/${name}`,
  ),
)
/** Of these the ones that are sentences themselves; another line that ends like a sentence may have one of the report's joined to it. */
const ASKS = /^furniture\/(?:signup|paywall|copyright)$/

/** The rule by which a line below an already clean text is no part of it, if any. */
export function debrisOf(block: Block): FurnitureRule | null {
  const rule = furnitureOf(block)
  if (!rule || !BELOW_CLEAN.has(rule.rule)) return null
  return ASKS.test(rule.rule) || !endsSentence(block.text) ? rule : null
}
