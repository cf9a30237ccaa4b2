// Writes schema/ from the types of what is printed as JSON. A test fails where a file is out of date.
import { writeFileSync } from 'node:fs'
import { changesJsonSchema } from '../dist/record/changes/changes.js'
import { recordJsonSchema } from '../dist/record/record.js'

for (const [name, schema] of [
  ['record', recordJsonSchema()],
  ['changes', changesJsonSchema()],
]) {
  writeFileSync(new URL(`../schema/${name}.schema.json`, import.meta.url), `${JSON.stringify(schema, null, 2)}\n`)
}
