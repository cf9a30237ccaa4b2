// Writes man/dateline.1 and docs/reference/cli.md from the command tree, and docs/reference/record.md from the record's
// schema, docs/reference/api.md from the API's OpenAPI document. A test fails where one is out of date.
import { mkdirSync, writeFileSync } from 'node:fs'
import { writeCliReference, writeRecordReference } from '../src/cli/reference.ts'
import { writeApiReference } from '../src/web/api/reference.ts'

for (const [path, text] of Object.entries({
  ...writeCliReference(),
  ...writeRecordReference(),
  ...writeApiReference(),
})) {
  const file = new URL(`../${path}`, import.meta.url)
  mkdirSync(new URL('.', file), { recursive: true })
  writeFileSync(file, text)
}
