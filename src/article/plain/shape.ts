/** What a line looks like, whatever it says and in whatever language. */
export interface Shape {
  /** Letters and digits; a Chinese, Japanese or Thai sign counts as two, a Hangul syllable as one and a half. */
  readonly weight: number
  readonly words: number
  /** Ends as a sentence does. */
  readonly ends: boolean
  /** How many sentences end inside it. */
  readonly stops: number
  readonly commas: number
  /** Share of its words that begin with a capital; null where the script has none. */
  readonly capitals: number | null
  readonly digits: number
}

const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u

/** Full stops of the scripts of the world, with whatever quotation marks, brackets or note numbers close after them. */
const END = /[.!?…。！？．｡؟۔।॥።։။។](?:["'”’»)\]}›」』）~*]|\p{Extended_Pictographic}|\ufe0f|\[\d{1,3}\]|\s){0,6}$/u
const STOP = /[.!?…؟۔।።](?=["'”’»)]{0,2}\s+\S)|[。！？]/gu

/** The longest stretch of a line that its shape is taken from: what is true of it is true of the rest. */
const MOST_LOOKED_AT = 5_000

export function shapeOf(text: string): Shape {
  const part = text.length > MOST_LOOKED_AT ? text.slice(0, MOST_LOOKED_AT) : text
  let weight = 0
  let digits = 0
  for (const sign of part) {
    if (/\p{L}/u.test(sign)) weight += DENSE.test(sign) ? 2 : /\p{Script=Hangul}/u.test(sign) ? 1.5 : 1
    else if (/\p{N}/u.test(sign)) {
      weight++
      digits++
    }
  }
  const words = part.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu) ?? []
  const cased = words.filter((word) => /^[\p{Lu}\p{Ll}]/u.test(word))
  return {
    weight,
    words: words.length,
    ends: endsSentence(text),
    stops: (part.match(STOP) ?? []).length,
    commas: (part.match(/[,،、，;；]/g) ?? []).length,
    capitals: cased.length ? cased.filter((word) => /^\p{Lu}/u.test(word)).length / cased.length : null,
    digits: weight ? digits / weight : 0,
  }
}

/** Whether a line ends as a sentence does, in any script. */
export function endsSentence(text: string): boolean {
  return END.test(text.slice(-12))
}
