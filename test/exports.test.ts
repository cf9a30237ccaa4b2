import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Cite from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { parseFeed } from '@rowanmanning/feed-parser'
import { Ajv, type ValidateFunction } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { parse } from 'csv-parse/sync'
import ICAL from 'ical.js'
import jsonld from 'jsonld'
import { beforeAll, describe, expect, test } from 'vitest'
import { wordStep } from '../src/record/courses.ts'
import { type ExportName, exportFiles } from '../src/record/export/exports.ts'
import type { Record } from '../src/record/record.ts'
import { sha256 } from '../src/text/fingerprint.ts'
import { recordOf, run } from './record-of.ts'
import { sampleDocument, sampleRecord } from './sample-record.ts'

// Each export is read by a program that others wrote; what stands in it is held against the record.

const EXAMPLES = join(import.meta.dirname, '..', 'examples')
let record: Record
beforeAll(async () => {
  record = await recordOf(EXAMPLES)
})

/** Words that every format has to escape somehow. */
const NASTY = '=HYPERLINK("x"),\n{T&C}; 50% \\of <b>it</b> – “Šé🚢” ]]> $a_b^c~d #1'
const write = (name: ExportName, ...stories: Record[]): string => exportFiles(name, { stories })[0]!.text
/** Checks against a schema that others wrote, addresses and moments included. */
function validator(schema: string): ValidateFunction {
  const { $schema, ...rest } = JSON.parse(
    readFileSync(join(import.meta.dirname, '..', 'fixtures', 'schemas', `${schema}.json`), 'utf8'),
  )
  const ajv = $schema.includes('2020-12') ? new Ajv2020({ strict: false }) : new Ajv({ strict: false })
  ajv.addFormat('uri', (value) => URL.canParse(value))
  ajv.addFormat('date-time', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/)
  // No place of an export has a shape on a map.
  ajv.addSchema({ $id: 'https://geojson.org/schema/GeoJSON.json', not: {} })
  return ajv.compile(rest)
}
const csv = (stories: Record[], table: string): { [column: string]: string }[] =>
  parse(exportFiles('csv', { stories }).find(({ name }) => name === `${table}.csv`)!.text, { columns: true })

describe('csv', () => {
  test('every line of the record is a row, with its story and words', () => {
    expect(csv([record], 'timeline').map(({ date }) => date)).toEqual(record.timeline.map(({ date }) => date.value))
    expect(csv([record], 'statements').map(({ text }) => text)).toEqual(record.statements.map(({ text }) => text))
    expect(csv([record], 'articles').map(({ sha256 }) => sha256)).toEqual(record.articles.map(({ sha256 }) => sha256))
    expect(csv([record, record], 'figures').length).toBe(2 * record.figures.flatMap(({ values }) => values).length)
  })
  test('no cell opens a formula in a spreadsheet, and none loses a letter', () => {
    for (const opening of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '＝1']) {
      expect(csv([sampleRecord(opening)], 'timeline')[0]!.text).toBe(`'${opening}`)
    }
    expect(csv([sampleRecord(NASTY)], 'timeline')[0]!.text).toBe(`'${NASTY}`)
  })
})

describe('calendar', () => {
  const events = (...stories: Record[]) =>
    new ICAL.Component(ICAL.parse(write('ical', ...stories)))
      .getAllSubcomponents('vevent')
      .map((one) => new ICAL.Event(one))
  test('holds what is planned, and nothing that has happened', () => {
    const found = events(record)
    const planned = record.timeline.filter(({ status }) =>
      ['planned', 'possible', 'confirmed', 'cancelled'].includes(status),
    )
    expect(found.map(({ summary }) => summary)).toEqual(planned.map(({ text }) => text))
    const visit = found.find(({ summary }) => /Lisbon/.test(summary))!
    expect([visit.startDate.toString(), visit.endDate.toString()]).toEqual(['2025-03-17', '2025-03-18'])
  })
  test('text, stamp and identity come from the record', () => {
    const [event] = events(sampleRecord(NASTY))
    expect(event!.summary).toBe(NASTY)
    expect(event!.component.getFirstPropertyValue('dtstamp')!.toString()).toBe('2025-03-15T00:00:00Z')
    expect(event!.component.getFirstPropertyValue('status')).toBe('CONFIRMED')
    expect(event!.uid).toBe(events(sampleRecord(NASTY))[0]!.uid)
  })
  test('no line is longer than 75 octets', () => {
    const lines = write('ical', sampleRecord('Ship 🚢 ahoy '.repeat(30))).split('\r\n')
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75)
  })
})

describe('sources', () => {
  const titles = (name: ExportName, story: Record): string[] =>
    new Cite.Cite(write(name, story)).data.map(({ title }) => title)
  test.each(['ris', 'bibtex', 'csl'] as const)('%s is read by a citation program', (name) => {
    expect(titles(name, record)).toEqual(record.articles.map(({ title }) => title))
    const first = new Cite.Cite(write(name, record)).data[0]!
    // BibTeX has no newspaper, and a reader takes the year of RIS alone; its day stands in a tag of its own.
    expect(first.type).toBe(name === 'bibtex' ? 'article-journal' : 'article-newspaper')
    expect(first.issued).toEqual({ 'date-parts': [name === 'ris' ? [2025] : [2025, 3, 14]] })
    if (name === 'ris') expect(write(name, record)).toContain('\r\nDA  - 2025/03/14/\r\n')
    expect(JSON.stringify(first.author ?? first.reporter)).toContain('"NPA"')
    expect(first.URL).toBe(record.articles[0]!.url)
  })
  test('what is CSL-JSON by name is so by its schema', () => {
    const valid = validator('csl-data')
    for (const story of [record, sampleRecord(NASTY)]) {
      expect(valid(JSON.parse(write('csl', story))), JSON.stringify(valid.errors)).toBe(true)
    }
    expect(valid([{ id: 'a', type: 'news' }])).toBe(false)
  })
  test('letters that TeX would take for commands come back', () => {
    const [title] = titles('bibtex', sampleRecord('50% of {A&B} cost $5_a #1'))
    expect(title!.replace(/<\/?span[^>]*>/g, '')).toMatch(/^50% of .?A&B.? cost \$5_a #1: one$/)
  })
  test('keys are unique', () => {
    const keys = [...write('bibtex', sampleRecord()).matchAll(/^@article\{(.*),$/gm)].map(([, key]) => key)
    expect(new Set(keys).size).toBe(2)
  })
})

/**
 * The terms of the Web Annotation context (W3C, 2017) that an annotation here uses: what each stands for. The whole one
 * comes in no package; an annotation expands by it to the same.
 */
const ANNOTATION_CONTEXT = {
  oa: 'http://www.w3.org/ns/oa#',
  as: 'http://www.w3.org/ns/activitystreams#',
  dc: 'http://purl.org/dc/elements/1.1/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  id: '@id',
  type: '@type',
  ...sameNamed('oa', 'Annotation TextualBody SpecificResource TextQuoteSelector TextPositionSelector'),
  ...sameNamed('oa', 'exact prefix suffix describing assessing'),
  AnnotationCollection: 'as:OrderedCollection',
  AnnotationPage: 'as:OrderedCollectionPage',
  Text: 'http://purl.org/dc/dcmitype/Text',
  label: 'http://www.w3.org/2000/01/rdf-schema#label',
  value: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value',
  ...sameNamed('dc', 'format language'),
  ...typed('@id', {
    first: 'as:first',
    partOf: 'as:partOf',
    body: 'oa:hasBody',
    target: 'oa:hasTarget',
    source: 'oa:hasSource',
  }),
  ...typed('@id', { selector: 'oa:hasSelector', via: 'oa:via' }),
  items: { '@id': 'as:items', '@type': '@id', '@container': '@list' },
  ...typed('@vocab', { motivation: 'oa:motivatedBy', purpose: 'oa:hasPurpose' }),
  ...typed('xsd:nonNegativeInteger', { start: 'oa:start', end: 'oa:end', total: 'as:totalItems' }),
  ...typed('xsd:nonNegativeInteger', { startIndex: 'as:startIndex' }),
}
function sameNamed(prefix: string, terms: string): { [term: string]: string } {
  return Object.fromEntries(terms.split(' ').map((term) => [term, `${prefix}:${term}`]))
}
function typed(type: string, terms: { readonly [term: string]: string }) {
  return Object.fromEntries(Object.entries(terms).map(([term, id]) => [term, { '@id': id, '@type': type }]))
}
/** Expands a document offline; in safe mode whatever is no term of the context is an error. */
const expand = (text: string) =>
  jsonld.expand(JSON.parse(text), {
    safe: true,
    documentLoader: async (url: string) => {
      if (url !== 'http://www.w3.org/ns/anno.jsonld') throw new Error(`${url} is not at hand`)
      return { documentUrl: url, document: { '@context': ANNOTATION_CONTEXT } }
    },
  } as jsonld.Options.Expand)

describe('annotations', () => {
  test('every term is one of the Web Annotation model’s', async () => {
    await expect(expand(write('annotations', record, sampleRecord(NASTY)))).resolves.toHaveLength(1)
  })
  test('quotes and positions find their words in the text that the hash names', () => {
    const story = sampleRecord('🚢 Ship')
    const { id, first } = JSON.parse(write('annotations', story))
    expect(first).toMatchObject({ id: expect.stringContaining(id), partOf: id })
    const letters = [...story.articles[0]!.text]
    let seen = 0
    for (const { target } of first.items) {
      for (const { source, selector } of target) {
        const [quote, position] = selector
        expect(letters.slice(position.start, position.end).join('')).toBe(quote.exact)
        const hash = Buffer.from(source.id.replace('ni:///sha-256;', ''), 'base64url').toString('hex')
        expect(hash).toBe(sha256(story.articles[0]!.text))
        seen++
      }
    }
    expect(seen).toBeGreaterThan(5)
  })
})

describe('lineage', () => {
  test('is JSON-LD, and a copied passage names both texts', async () => {
    const text = write('prov', record)
    await expect(expand(text)).resolves.not.toHaveLength(0)
    const quotations = JSON.parse(text)['@graph'].flatMap((node: { [name: string]: { '@type': string[] }[] }) =>
      (node['prov:qualifiedDerivation'] ?? []).filter((one) => one['@type'].includes('prov:Quotation')),
    )
    expect(quotations).toHaveLength(record.reuse.length)
  })
})

test('the feed holds the developments, the newest first', () => {
  const feed = parseFeed(write('atom', record))
  expect(feed.meta.type).toBe('atom')
  expect(feed.items.map(({ title }) => title).sort()).toEqual(record.developments.map(wordStep).sort())
  const nasty = parseFeed(write('atom', sampleRecord(`${NASTY}\u0007`)))
  expect(nasty.items[0]!.title).toBe(`The meeting at the dam: ${NASTY}`.replace(/\s+/g, ' '))
  expect(write('atom', sampleRecord(NASTY))).toContain('&#60;b&#62;it&#60;/b&#62;')
})

test('a feed of stories that nothing dates is refused with the reason', () => {
  const undated = { ...sampleRecord(), developments: [] }
  for (const article of undated.articles) article.published = null
  expect(() => write('atom', undated)).toThrow(/no report here is dated/)
})

test('TimelineJS: a slide for each entry, dates as precise as known, texts escaped', () => {
  const { events } = JSON.parse(write('timelinejs', record))
  expect(events).toHaveLength(record.timeline.length)
  expect(events[0].start_date).toEqual({ year: 2016 })
  const slide = JSON.parse(write('timelinejs', sampleRecord(NASTY))).events[0]
  expect(slide.start_date).toEqual({ year: 2025, month: 3, day: 17 })
  expect(slide.text.headline).not.toMatch(/<b>/)
})

test('ninjs: an item, with the reports as associated items, as the schema of IPTC has it', () => {
  const valid = validator('ninjs-2.1')
  for (const story of [record, sampleRecord(NASTY)]) {
    const item = JSON.parse(write('ninjs', story))
    expect(valid(item), JSON.stringify(valid.errors)).toBe(true)
    expect(item.associations).toHaveLength(story.articles.length)
  }
  expect(valid({ ...JSON.parse(write('ninjs', record)), headline: 'a property of ninjs 1' })).toBe(false)
})

describe('on the command line', () => {
  const folder = (): string => mkdtempSync(join(tmpdir(), 'dateline-export-'))
  test('a bundle holds the originals, and sha256sum agrees', async () => {
    const place = join(folder(), 'bundle')
    expect((await run([EXAMPLES, '--format', 'bundle', '--output', place])).code).toBe(0)
    const checked = execFileSync('sha256sum', ['-c', 'SHA256SUMS'], { cwd: place, encoding: 'utf8' })
    expect(checked.match(/: OK$/gm)).toHaveLength(8)
    const { stories } = JSON.parse(readFileSync(join(place, 'record.json'), 'utf8'))
    for (const { id, sha256 } of stories[0].articles) {
      expect(readFileSync(join(place, 'originals', `${sha256}.txt`))).toEqual(readFileSync(join(EXAMPLES, id)))
    }
    expect((await run([EXAMPLES, '--format', 'bundle', '--out', place])).err).toMatch(/not empty/)
  })
  test('a bundle as ZIP has the same bytes each time, and unzip reads it', async () => {
    const place = folder()
    const paths = ['a.zip', 'b.zip'].map((name) => join(place, name))
    for (const path of paths) await run([EXAMPLES, '--format', 'bundle', '--out', path])
    expect(readFileSync(paths[0]!).equals(readFileSync(paths[1]!))).toBe(true)
    execFileSync('python3', ['-m', 'zipfile', '-e', paths[0]!, join(place, 'out')])
    execFileSync('sha256sum', ['--quiet', '-c', 'SHA256SUMS'], { cwd: join(place, 'out') })
  })
  test('csv goes to a folder, or one table to standard output', async () => {
    const place = folder()
    await run([EXAMPLES, '--format', 'csv', '--out', place])
    expect(readdirSync(place).sort()).toEqual(['articles.csv', 'figures.csv', 'statements.csv', 'timeline.csv'])
    const { out } = await run([EXAMPLES, '--format', 'csv', '--table', 'figures'])
    expect(out).toBe(readFileSync(join(place, 'figures.csv'), 'utf8'))
    const refused = await run([EXAMPLES, '--format', 'csv'])
    expect([refused.code, refused.err]).toEqual([2, expect.stringMatching(/--table/)])
  })
  test('a format of one story a file wants a folder for several', () => {
    const { stories } = sampleDocument(sampleRecord(), { ...sampleRecord(), id: 'other' })
    expect(exportFiles('ninjs', { stories }).map(({ name }) => name)).toEqual(['sample.ninjs.json', 'other.ninjs.json'])
  })
})
