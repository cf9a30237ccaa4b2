// Writes schema/record.schema.json from the record's types. A test fails where the file is out of date.
import { writeFileSync } from 'node:fs'
import { recordJsonSchema } from '../dist/record/record.js'

writeFileSync(
  new URL('../schema/record.schema.json', import.meta.url),
  `${JSON.stringify(recordJsonSchema(), null, 2)}\n`,
)
