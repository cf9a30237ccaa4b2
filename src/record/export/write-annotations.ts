import type { Record, RecordArticle, RecordDocument, RecordSpan } from '../record.ts'
import { bytesName, spanKey, stableKey, storyName, textName, webAddress } from './identify.ts'
import { type RecordLine, recordLines } from './record-lines.ts'

/**
 * Every line of the records as a Web Annotation on the words it rests on (W3C Recommendation of 23 February 2017).
 * The target is the article's text by the hash of its content (RFC 6920), got from the address and from the bytes it
 * names; positions count Unicode code points, as the model wants.
 */
export function writeAnnotations({ stories }: Pick<RecordDocument, 'stories'>): string {
  const items = stories.flatMap(annotateStory)
  const id = `urn:dateline:annotations:${stableKey(...stories.map((story) => story.id))}`
  const page = { id: `${id}:page:1`, type: 'AnnotationPage', partOf: id, startIndex: 0, items }
  return `${JSON.stringify(
    {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id,
      type: 'AnnotationCollection',
      label: stories.map(({ title }) => title).join('; '),
      total: items.length,
      first: page,
    },
    null,
    1,
  )}\n`
}

function annotateStory(record: Record): object[] {
  const targets = new Map(record.articles.map((article) => [article.id, describeText(article)]))
  return recordLines(record).map((line) => ({
    id: `${storyName(record)}:annotation:${stableKey(line.part, line.words, ...line.evidence.map((span) => spanKey(record, span)))}`,
    type: 'Annotation',
    motivation: motivationOf(line),
    body: { type: 'TextualBody', value: line.words, format: 'text/plain', purpose: 'describing' },
    target: line.evidence.map((span) => pointAt(span, targets.get(span.article)!)),
  }))
}

const motivationOf = ({ part }: RecordLine): string => (part === 'disputes' ? 'assessing' : 'describing')

interface Target {
  readonly text: string
  readonly source: object
}

function describeText(article: RecordArticle): Target {
  const address = webAddress(article)
  return {
    text: article.text,
    source: {
      id: textName(article),
      type: 'Text',
      format: 'text/plain',
      ...(article.language ? { language: article.language } : {}),
      via: [...(address ? [address] : []), bytesName(article)],
    },
  }
}

const AROUND = 32 // code units of prefix and suffix: enough to tell two places of the same words apart

function pointAt({ start, end, exact }: RecordSpan, { text, source }: Target): object {
  const first = codePoints(text.slice(0, start))
  return {
    type: 'SpecificResource',
    source,
    selector: [
      {
        type: 'TextQuoteSelector',
        exact,
        prefix: wholeLetters(text.slice(Math.max(0, start - AROUND), start)),
        suffix: wholeLetters(text.slice(end, end + AROUND)),
      },
      { type: 'TextPositionSelector', start: first, end: first + codePoints(exact) },
    ],
  }
}

function codePoints(text: string): number {
  let count = 0
  for (const _ of text) count++
  return count
}

/** Text without half a letter at either end. */
function wholeLetters(text: string): string {
  return text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '')
}
