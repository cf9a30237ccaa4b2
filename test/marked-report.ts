import type { Article, ArticleDate } from '../src/article/article.ts'
import { UNKNOWN_ZONE } from '../src/article/dates/name-zone.ts'
import type { Attitude, Entity, Figure, Name, NameKind, Statement, TimeExpression } from '../src/language/reading.ts'
import type { Report } from '../src/story/report.ts'
import { splitSentences } from '../src/text/sentences.ts'
import type { Span } from '../src/text/span.ts'

/**
 * A report written by hand for a test, its reading marked in the text itself:
 *
 * - `{Friday|2025-03-14}` a time expression with its value
 * - `[Anton Brezan|anton-brezan]` a name with its ref; `[Teresk|teresk|place]` one that is no person
 * - `<around 41,000|41000|hectares|around>` a figure with value, unit and qualifier; what it counts runs to the clause's end
 */
export interface Marked {
  readonly id: string
  readonly published?: string | null
  readonly title?: string
  readonly text: string
  readonly agencies?: readonly string[]
  readonly outlet?: string
  readonly dropped?: readonly string[]
  readonly statements?: readonly MarkedStatement[]
  /** Refs of places and buildings, and the government each speaks for. */
  readonly speaksFor?: Readonly<Record<string, string>>
}

/** Each part is given by its words, which must stand in the text; `speakerRef` null is a speaker who is nobody certain. */
export interface MarkedStatement {
  readonly speaker?: string
  readonly speakerRef?: string | null
  readonly cue: string
  readonly content: string
  readonly attitude?: Attitude
  readonly negated?: boolean
  readonly said?: string
}

/** Builds a report from its marked text. */
export function markedReport(marked: Marked): Report {
  const { text, times, names, figures } = readMarks(marked.text)
  const published = marked.published ? articleDate(marked.published) : null
  return {
    article: {
      ...BARE,
      id: marked.id,
      title: marked.title ?? null,
      agencies: marked.agencies ?? [],
      outlet: marked.outlet ? { name: marked.outlet, domain: null } : null,
      published,
      text,
      dropped: dropped(marked),
    },
    reading: {
      sentences: splitSentences(text),
      names,
      entities: entitiesOf(text, names, marked.speaksFor ?? {}),
      times,
      figures,
      statements: (marked.statements ?? []).map((statement) => findStatement(text, names, statement)),
    },
  }
}

const BARE: Article = {
  id: '',
  source: { path: null, url: null, mediaType: 'text/plain', sha256: '', bytes: 0, retrieved: null },
  title: null,
  byline: null,
  authors: [],
  agencies: [],
  outlet: null,
  dateline: null,
  url: null,
  language: 'en',
  published: null,
  modified: null,
  text: '',
  sourceMap: null,
  dropped: [],
  notices: [],
  warnings: [],
}

function articleDate(value: string): ArticleDate {
  return {
    value,
    precision: 'day',
    zone: UNKNOWN_ZONE,
    basis: 'given',
    rule: 'test',
    evidence: { words: value, where: 'test' },
  }
}

function dropped({ dropped = [] }: Marked): Article['dropped'] {
  return dropped.map((text) => ({ text, rule: 'caption', reason: 'a caption', source: null }))
}

function readMarks(source: string): { text: string; times: TimeExpression[]; names: Name[]; figures: Figure[] } {
  let text = ''
  let at = 0
  const times: TimeExpression[] = []
  const names: Name[] = []
  const figures: Figure[] = []
  for (const mark of source.matchAll(/([[{<])([^\]}>]*)[\]}>]/g)) {
    text += source.slice(at, mark.index)
    at = mark.index + mark[0].length
    const [words, ...values] = mark[2]!.split('|')
    const span = { start: text.length, end: text.length + words!.length }
    text += words
    if (mark[1] === '{') times.push(timeOf(span, values[0]!))
    else if (mark[1] === '[') names.push(nameOf(span, values))
    else figures.push(figureOf(span, values, source.slice(at)))
  }
  return { text: text + source.slice(at), times, names, figures }
}

function timeOf(span: Span, value: string): TimeExpression {
  const type = value.startsWith('P') ? 'DURATION' : value.includes('T') ? 'TIME' : 'DATE'
  return { ...span, type, value, mod: null, rule: 'test', anchor: null, direction: null }
}

function nameOf(span: Span, [ref, kind]: string[]): Name {
  return { ...span, kind: (kind ?? 'person') as NameKind, ref: ref!, role: null, rule: 'test' }
}

function figureOf(span: Span, [value, unit, qualifier]: string[], after: string): Figure {
  const counted = /^[^,.;]*/.exec(after.replace(/[[{<]([^|]*)\|[^\]}>]*[\]}>]/g, '$1'))![0]
  return {
    ...span,
    value: Number(value),
    range: null,
    qualifier: qualifier ?? null,
    unit: unit ?? null,
    counted: { start: span.end + 1, end: span.end + counted.length },
    participle: null,
    rule: 'test',
  }
}

function entitiesOf(text: string, names: readonly Name[], speaksFor: Readonly<Record<string, string>>): Entity[] {
  return [...new Set(names.map(({ ref }) => ref))].map((ref) => {
    const mentions = names.filter((name) => name.ref === ref)
    const aliases = [...new Set(mentions.map(({ start, end }) => text.slice(start, end)))]
    const name = aliases.reduce((a, b) => (b.length > a.length ? b : a))
    return { ref, kind: mentions[0]!.kind, name, aliases, roles: [], mentions, speaksFor: speaksFor[ref] ?? null }
  })
}

function findStatement(text: string, names: readonly Name[], marked: MarkedStatement): Statement {
  const content = locate(text, marked.content)
  const speaker = marked.speaker ? locate(text, marked.speaker) : null
  const named = speaker && names.find((name) => name.start < speaker.end && speaker.start < name.end)
  const ref = marked.speakerRef === undefined ? (named?.ref ?? null) : marked.speakerRef
  // The cue nearest to the content is the one meant.
  const cue = locate(text, marked.cue, speaker?.start ?? 0)
  return {
    kind: /^["“]/.test(marked.content) ? 'direct' : 'indirect',
    speaker: speaker && { ...speaker, ref },
    cue,
    content: [content],
    addressee: null,
    said: marked.said ? { value: marked.said, precision: 'day' } : null,
    negated: marked.negated ?? false,
    hedged: false,
    voice: 'own',
    attitude: marked.attitude ?? 'says',
    rule: 'test',
  }
}

function locate(text: string, words: string, from = 0): Span {
  const start = text.indexOf(words, from)
  if (start < 0) throw new Error(`the text does not hold “${words}”`)
  return { start, end: start + words.length }
}
