import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { run } from './record-of.ts'

const EXAMPLES = join(import.meta.dirname, '..', 'examples')
const draft = (text: string): string => {
  const path = join(mkdtempSync(join(tmpdir(), 'dateline-draft-')), 'draft.md')
  writeFileSync(path, text)
  return path
}

test('each sentence of a draft has a verdict and the words it rests on', async () => {
  const { code, out } = await run([
    'check',
    draft('Teresk finished the dam in 2012. Kovel said that every gate of the dam was open.'),
    EXAMPLES,
  ])
  expect(code).toBe(1)
  expect(out.replace(/\n {13}/g, ' ')).toMatch(
    /✗ contradicted: Teresk finished the dam in 2012\.\n {4}against {2}\[1-harbour-post\.txt\] “Teresk finished the dam in 2016\.” \(day: “2012” there “2016”\)/,
  )
  expect(out).toMatch(/✓ supported( by \d origins)?: Kovel said/)
})

test('as JSON every piece of evidence stands where its span says', async () => {
  const checked = JSON.parse(
    (await run(['check', draft('Teresk finished the dam in 2016.'), EXAMPLES, '--format', 'json'])).out,
  )
  const { stories } = JSON.parse((await run([EXAMPLES, '--format', 'json'])).out)
  for (const { span } of checked.sentences[0].supports) {
    const { text } = stories[0].articles.find(({ id }: { id: string }) => id === span.article)
    expect(text.slice(span.start, span.end)).toBe(span.exact)
  }
})

test('a draft that is no text, or is missing, is named', async () => {
  expect((await run(['check', '/nowhere/draft.md', EXAMPLES])).err).toMatch(/cannot read the draft \/nowhere/)
  const path = draft('')
  writeFileSync(path, Buffer.from([0xff, 0xfe, 0x00]))
  expect((await run(['check', path, EXAMPLES])).err).toMatch(/plain text or Markdown in UTF-8/)
})

test('what shares a name or one word with a report is not contradicted by it', async () => {
  const { out } = await run(['check', draft('The harbour was painted on Friday.'), EXAMPLES])
  expect(out).toMatch(/^· none/)
})

test('a weekday of another week is shown with its day; words are shown as they stand', async () => {
  const written = draft('Brezan and Sarrow will meet at the Kelmar dam on Tuesday.')
  const { out } = await run(['check', written, EXAMPLES, '--draft-date', '2025-03-23'])
  expect(out.replace(/\s+/g, ' ')).toContain('(day: “Tuesday, 2025-03-25” there “Tuesday, 2025-03-18”)')
})

test('an empty draft has no sentences, and a draft of no language words none', async () => {
  expect(await run(['check', draft(''), EXAMPLES])).toMatchObject({ code: 0, out: '' })
  expect((await run(['check', draft('12 34. !!!'), EXAMPLES])).out).toMatch(/^· none/)
})
