import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { writeApiReference } from './reference.ts'

// Fails where the API has changed since: `npm run reference` writes it anew.
test.each(Object.entries(writeApiReference()))('%s is up to date', (path, text) => {
  expect(readFileSync(join(import.meta.dirname, '..', '..', '..', path), 'utf8')).toBe(text)
})
