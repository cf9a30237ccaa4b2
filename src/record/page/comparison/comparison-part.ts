import { diffWordsWithSpace } from 'diff'
import { html } from 'hono/html'
import { splitParagraphs } from '../../../text/paragraphs.ts'
import { overlaps, type Span, textOf } from '../../../text/span.ts'
import type { Record, RecordArticle } from '../../record.ts'
import { count, wordOutlet, wordPublished } from '../../wording.ts'
import { type Markable, type MarkedText, markSpans } from '../mark-spans.ts'
import type { Html, PageContext } from '../page.ts'
import { theirWords, titleWords } from '../their-words.ts'
import { alignParagraphs } from './align-paragraphs.ts'
import { type Twin, twinParagraphs } from './twin-paragraphs.ts'

/** What a stretch of one of the two reports is: a shared passage, by number, or words in it that the other has not. */
type Note = { readonly passage: number } | { readonly changed: true }

/** Two reports side by side: what they share, what the later one cut, added and changed. `earlier` and `later` are numbers in the record. */
export function comparisonPart(context: PageContext, earlier: number, later: number): Html {
  const { record } = context
  const [a, b] = [record.articles[earlier - 1]!, record.articles[later - 1]!]
  const [paragraphsA, paragraphsB] = [splitParagraphs(a.text), splitParagraphs(b.text)]
  const twins = twinParagraphs(a.text, paragraphsA, b.text, paragraphsB)
  const passages = withTwins(passagesBetween(record, a.id, b.id), twins, a, b)
  const [notesA, notesB] = [notesOf('a', passages), notesOf('b', passages)]
  const rows = alignParagraphs(paragraphsA, paragraphsB, [...passages, ...twins])
  const words = passages.reduce((sum, passage) => sum + passage.words, 0)
  return html`<section class="comparison" aria-label="Two reports side by side">
<p class="note">${passages.length === 0 ? 'These two share no passage.' : `${count(passages.length, 'shared passage')}, ${count(words, 'word')}.`}
<mark class="same">Shared</mark> <ins>only in the later</ins> <del>only in the earlier</del></p>
<div class="row heads">${head(context, a, earlier, 'Earlier')}${head(context, b, later, 'Later')}</div>
${rows.map(
  (row) =>
    html`<div class="row${row.shared ? ' shared' : ''}"><div lang="${a.language ?? ''}">${side(a, paragraphsA.slice(...row.a), notesA, 'a', row.shared)}</div><div lang="${b.language ?? ''}">${side(b, paragraphsB.slice(...row.b), notesB, 'b', row.shared)}</div></div>`,
)}</section>`
}

function head({ links }: PageContext, article: RecordArticle, number: number, which: string): Html {
  return html`<div><h2 dir="auto"><a href="${links.report(number)}">${number}. ${titleWords(article)}</a></h2>
<p class="meta">${which} · ${theirWords(wordOutlet(article))} · ${wordPublished(article)}</p></div>`
}

type Passage = Record['reuse'][number]

function passagesBetween({ reuse }: Record, earlier: string, later: string): Passage[] {
  return reuse.flatMap((passage) => {
    if (passage.a.article === earlier && passage.b.article === later) return [passage]
    if (passage.a.article === later && passage.b.article === earlier)
      return [{ ...passage, a: passage.b, b: passage.a }]
    return []
  })
}

/** The record's passages and the paragraphs that are alike beside them: too short to show a copy by themselves, but neither cut nor added. */
function withTwins(
  passages: readonly Passage[],
  twins: readonly Twin[],
  { id: idA, text: textA }: RecordArticle,
  { id: idB, text: textB }: RecordArticle,
): Passage[] {
  const loose = twins.filter((twin) => !passages.some(({ a, b }) => overlaps(a, twin.a) || overlaps(b, twin.b)))
  const more = loose.map(({ a, b }) => {
    const [words, others] = [textOf(textA, a), textOf(textB, b)]
    return {
      a: { article: idA, ...a, exact: words },
      b: { article: idB, ...b, exact: others },
      words: words.split(/\s+/).length,
      exact: true,
      background: false,
    }
  })
  return [...passages, ...more].sort((x, y) => x.a.start - y.a.start)
}

/** The marks of one side: each passage, and in those lightly edited the words that the other side has not. */
function notesOf(side: 'a' | 'b', passages: readonly Passage[]): Markable<Note>[] {
  const marks = passages.flatMap((passage, n): Markable<Note>[] => {
    const { start, end, exact } = passage[side]
    const other = passage[side === 'a' ? 'b' : 'a'].exact
    const changed = passage.exact ? [] : ownWords(exact, other)
    return [
      { start, end, note: { passage: n + 1 } },
      ...changed.map((span) => ({
        start: start + span.start,
        end: start + span.end,
        note: { changed: true as const },
      })),
    ]
  })
  return marks.sort((x, y) => x.start - y.start || y.end - x.end)
}

/** The stretches of `text` that `other` has not, word by word. */
function ownWords(text: string, other: string): Span[] {
  const own: Span[] = []
  let at = 0
  for (const { value, added, removed } of diffWordsWithSpace(other, text)) {
    if (removed) continue
    if (added && value.trim()) own.push({ start: at, end: at + value.length })
    at += value.length
  }
  return own
}

function side(
  { text }: RecordArticle,
  paragraphs: readonly Span[],
  notes: readonly Markable<Note>[],
  which: 'a' | 'b',
  shared: boolean,
): Html {
  const tag = which === 'a' ? 'cut' : 'added'
  return html`${paragraphs.map(({ start, end }) => {
    const marked = markSpans(text, start, end, notes)
    const own = !shared && marked.every((part) => typeof part === 'string')
    return html`<p dir="auto"${own ? html` class="${tag}"` : ''}>${render(marked, which)}</p>`
  })}`
}

function render(marked: MarkedText<Note>, which: 'a' | 'b'): (Html | string)[] {
  return marked.map((part) => {
    if (typeof part === 'string') return part
    const inside = render(part.inside, which)
    if ('changed' in part.note) return which === 'a' ? html`<del>${inside}</del>` : html`<ins>${inside}</ins>`
    const { passage } = part.note
    const id = part.isRest ? '' : html` id="${which}${passage}"`
    return html`<mark class="same"${id}>${part.isRest ? '' : leadAcross(which, passage)}${inside}</mark>`
  })
}

/** The number before a shared passage: it leads to the same passage on the other side. */
function leadAcross(which: 'a' | 'b', passage: number): Html {
  const other = which === 'a' ? 'b' : 'a'
  return html`<a class="cite" href="#${other}${passage}" aria-label="shared passage ${passage}, in the other report">${passage}</a> `
}
