import type { Record, RecordDocument, RecordSpan } from '../src/record/record.ts'
import { SCHEMA_ID } from '../src/record/schema-id.ts'

/** A record made by hand, for tests of how records are shown: two reports, every part filled, `words` wherever text may stand. */
export function sampleRecord(words = 'The bridge will close'): Record {
  const text = `${words} on Monday, the mayor said.\n\n“${words},” said Ida Holm. Some 40 people protested.`
  const span = (article: string, start: number, end: number): RecordSpan => ({
    article,
    start,
    end,
    exact: text.slice(start, end),
  })
  const whole = (article: string): RecordSpan => span(article, 0, words.length)
  const article = (id: string, origin: string, own: number): Record['articles'][number] => ({
    id,
    title: `${words}: ${id}`,
    outlet: { name: words, domain: 'example.org' },
    agencies: ['NPA'],
    byline: null,
    published: {
      value: '2025-03-14',
      precision: 'day',
      basis: 'inferred',
      rule: 'sample',
      evidence: { words, where: 'text' },
    },
    url: 'https://example.org/a',
    language: 'en',
    origin,
    because: words,
    sha256: 'ab'.repeat(32),
    text,
    own,
    revisions: [
      {
        version: 2,
        at: '2025-03-15T08:00:00Z',
        headline: { from: words, to: words },
        passages: [{ from: words, to: null }],
        figures: [{ from: words, to: words, counted: words }],
        quotations: { added: [words], removed: [words] },
        notices: [{ kind: 'correction', words }],
      },
    ],
  })
  return {
    id: 'sample',
    title: words,
    span: { from: '2025-03-14', to: '2025-04-02' },
    articles: [article('one', 'o1', 1), article('two', 'o1', 0.25)],
    origins: [
      {
        id: 'o1',
        label: words,
        articles: ['one', 'two'],
        basis: 'reuse',
        decided: [],
        cites: [{ name: words, evidence: [whole('two')] }],
        follows: [{ article: 'one', evidence: [[whole('two'), whole('one')]] }],
      },
    ],
    reuse: [{ a: whole('one'), b: whole('two'), words: 4, exact: true, background: false }],
    descent: [{ article: 'two', from: 'one', kept: 4, changed: 0, cut: 0, added: 2, share: 0.667 }],
    people: [
      {
        id: 'ida-holm',
        name: 'Ida Holm',
        kind: 'person',
        aliases: [words],
        roles: [{ text: words, evidence: [whole('one')] }],
        mentions: 2,
        decided: [],
      },
    ],
    timeline: [
      {
        date: { value: '2025-03-17', precision: 'day' },
        status: 'confirmed',
        text: words,
        evidence: [whole('one'), span('two', 4, words.length + 3)],
        origins: ['o1'],
        firstReported: { article: 'one', at: '2025-03-14' },
        weight: 2,
        background: false,
        passedWithoutReport: true,
        rule: 'sample',
        history: [
          { status: 'planned', at: '2025-03-14', evidence: [whole('one')] },
          { status: 'confirmed', at: '2025-03-15', evidence: [whole('two')] },
        ],
      },
      {
        date: { value: '2014', precision: 'year' },
        status: 'happened',
        text: words,
        evidence: [whole('one')],
        origins: ['o1'],
        firstReported: { article: 'one', at: null },
        weight: 0.1,
        background: true,
        passedWithoutReport: false,
        rule: 'sample',
        history: [],
      },
    ],
    statements: [
      {
        speaker: 'ida-holm',
        by: 'Ida Holm',
        jointly: [],
        kind: 'direct',
        attitude: 'warns',
        negated: false,
        hedged: true,
        cue: null,
        text: words,
        said: { value: '2025-03-14', precision: 'day' },
        addressee: words,
        evidence: [whole('one')],
        origins: ['o1'],
        variants: [{ text: words, evidence: [whole('two')] }],
        decided: ['d1'],
      },
      {
        speaker: null,
        by: words,
        jointly: [],
        kind: 'indirect',
        attitude: 'says',
        negated: false,
        hedged: false,
        cue: words,
        text: words,
        said: null,
        addressee: null,
        evidence: [whole('one')],
        origins: ['o1'],
        variants: [],
        decided: [],
      },
    ],
    figures: [
      {
        what: words,
        unit: 'people',
        agree: false,
        differing: [[0, 1]],
        values: [
          {
            value: 40,
            qualifier: 'some',
            by: 'ida-holm',
            at: '2025-03-14',
            counted: words,
            unit: null,
            workedOut: false,
            evidence: [whole('one')],
            origins: ['o1'],
          },
          {
            value: 60_000,
            qualifier: null,
            by: null,
            at: null,
            counted: words,
            unit: null,
            workedOut: false,
            evidence: [whole('two')],
            origins: ['o1'],
          },
        ],
      },
    ],
    disputes: [
      {
        kind: 'statement',
        nature: 'denial',
        topic: words,
        sides: [
          { position: words, by: 'ida-holm', evidence: [whole('one')] },
          { position: words, by: null, evidence: [whole('two')] },
        ],
      },
    ],
    decisions: [
      {
        id: 'd1',
        kind: 'not-same-claim',
        by: 'reader',
        reason: words,
        applied: true,
        about: ['one', 'two'],
        words: null,
        was: null,
      },
    ],
    corrections: [
      {
        article: 'two',
        kind: 'corrected',
        words,
        carriers: [{ article: 'one', old: whole('one'), now: whole('two') }],
      },
    ],
    developments: [
      {
        kind: 'plan',
        of: 'The meeting at the dam',
        at: '2025-03-15',
        what: words,
        from: whole('one'),
        to: whole('two'),
      },
    ],
  }
}

/** A document of hand-made records. */
export function sampleDocument(...stories: Record[]): RecordDocument {
  return { schema: SCHEMA_ID, stories, unread: [{ id: 'bad.txt', code: 'empty', reason: 'the file is empty' }] }
}
