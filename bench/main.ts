import { parseArgs } from 'node:util'
import { runQuality, TASKS } from './quality.ts'
import { runSpeed } from './speed.ts'

// npm run bench -- TASK --data DIR: quality of one task on a data set outside the repository, or `speed`.
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { data: { type: 'string' }, set: { type: 'string' }, documents: { type: 'string', default: '1000' } },
})
const [task] = positionals
if (!task || !values.data || (task !== 'speed' && !(task in TASKS))) {
  console.error(
    `usage: npm run bench -- ${[...Object.keys(TASKS), 'speed'].join('|')} --data DIR [--set NAME] [--documents N]`,
  )
  process.exitCode = 2
} else if (task === 'speed') await runSpeed(values.data, Number(values.documents))
else await runQuality(task as keyof typeof TASKS, values.data, values.set)
