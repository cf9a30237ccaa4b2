// Writes schema/ from the types of what is printed as JSON. A test fails where a file is out of date.
import { writeFileSync } from 'node:fs'
import { changesJsonSchema } from '../src/record/changes/changes.ts'
import { recordJsonSchema } from '../src/record/record.ts'

for (const [name, schema] of [
  ['record', recordJsonSchema()],
  ['changes', changesJsonSchema()],
]) {
  writeFileSync(new URL(`../schema/${name}.schema.json`, import.meta.url), `${JSON.stringify(schema, null, 2)}\n`)
}
