import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { changesJsonSchema } from '../src/record/changes/changes.ts'
import { type RecordDocument, type RecordSpan, recordJsonSchema } from '../src/record/record.ts'
import { documentOf, recordOf } from './record-of.ts'

const EXAMPLES = join(import.meta.dirname, '..', 'examples')

/** Every span anywhere in a value. */
function spansIn(value: unknown): RecordSpan[] {
  if (Array.isArray(value)) return value.flatMap(spansIn)
  if (typeof value !== 'object' || value === null) return []
  const own = 'exact' in value && 'article' in value ? [value as RecordSpan] : []
  return [...own, ...Object.values(value).flatMap(spansIn)]
}

/** Every span of a document equals its stretch of its article. */
function expectGrounded({ stories }: RecordDocument): void {
  for (const { articles, ...told } of stories) {
    const texts = new Map(articles.map(({ id, text }) => [id, text]))
    const spans = spansIn(told)
    expect(spans.length).toBeGreaterThan(0)
    for (const { article, start, end, exact } of spans) expect(texts.get(article)?.slice(start, end)).toBe(exact)
  }
}

test('every record follows the published schema', async () => {
  const validate = new Ajv2020({ strict: false }).compile(recordJsonSchema())
  expect(validate(await documentOf(EXAMPLES)), JSON.stringify(validate.errors)).toBe(true)
})

test('the schema that is shipped is the one the types make', () => {
  const shipped = readFileSync(join(import.meta.dirname, '..', 'schema', 'record.schema.json'), 'utf8')
  expect(JSON.parse(shipped), 'run `npm run schema`').toEqual(JSON.parse(JSON.stringify(recordJsonSchema())))
})

test('the schema of changes that is shipped is the one the types make', () => {
  const shipped = readFileSync(join(import.meta.dirname, '..', 'schema', 'changes.schema.json'), 'utf8')
  expect(JSON.parse(shipped), 'run `npm run schema`').toEqual(JSON.parse(JSON.stringify(changesJsonSchema())))
})

test('every cited stretch is the words it says it is', async () => {
  expectGrounded(await documentOf(EXAMPLES))
})

test('the same reports in another order give the same record, byte for byte', async () => {
  const files = readdirSync(EXAMPLES).map((file) => join(EXAMPLES, file))
  expect(JSON.stringify(await documentOf(...files))).toBe(JSON.stringify(await documentOf(...files.reverse())))
})

test('another time zone changes nothing', async () => {
  const before = process.env.TZ
  const here = JSON.stringify(await documentOf(EXAMPLES))
  try {
    process.env.TZ = 'Pacific/Kiritimati'
    expect(JSON.stringify(await documentOf(EXAMPLES))).toBe(here)
  } finally {
    process.env.TZ = before ?? ''
    if (before === undefined) delete process.env.TZ
  }
})

test('a copy of a report adds no origin, to the record or to any line', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-copy-'))
  cpSync(EXAMPLES, folder, { recursive: true })
  const first = readdirSync(folder)[0]!
  writeFileSync(join(folder, `copy-of-${first}`), readFileSync(join(folder, first)))
  const [alone, copied] = [await recordOf(EXAMPLES), await recordOf(folder)]
  expect(copied.articles.length).toBe(alone.articles.length + 1)
  expect(copied.origins.length).toBe(alone.origins.length)
})
