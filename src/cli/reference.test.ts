import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { writeCliReference, writeRecordReference } from './reference.ts'

// Fails where the command line or the record has changed since: `npm run reference` writes them anew.
test.each(Object.entries({ ...writeCliReference(), ...writeRecordReference() }))('%s is up to date', (path, text) => {
  expect(readFileSync(join(import.meta.dirname, '..', '..', path), 'utf8')).toBe(text)
})
