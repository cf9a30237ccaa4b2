import { parseArgs } from 'node:util'
import { runApi } from './api/run-api.ts'
import { runArchive } from './archive/run-archive.ts'
import { runClaims } from './claims/run-claims.ts'
import { runDisputes } from './disputes/run-disputes.ts'
import { runDrafts } from './drafts.ts'
import { runFaults } from './faults.ts'
import { runFigures } from './figures.ts'
import { runFiguresOverReports } from './figures-over-reports.ts'
import { runLanguageSpeed } from './language-speed.ts'
import { runLibraries } from './libraries.ts'
import { runNames } from './names.ts'
import { judgePageModel, trainPageModel } from './page-model/train-page-model.ts'
import { runPageSpeed } from './page-speed.ts'
import { runPages } from './pages.ts'
import { runQuality, TASKS } from './quality.ts'
import { runReuse } from './reuse.ts'
import { runScale } from './scale/run-scale.ts'
import { runSpeed } from './speed.ts'
import { runStore } from './store/run-store.ts'
import { showTimeErrors } from './times-errors.ts'

// npm run bench -- TASK --data DIR: quality of one task on a data set outside the repository, or `speed`, or `page-speed`.
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: 'string' },
    set: { type: 'string' },
    documents: { type: 'string', default: '1000' },
    megabytes: { type: 'string', default: '1100' },
    articles: { type: 'string', default: '10000' },
    store: { type: 'string' },
    times: { type: 'string', default: '50' },
    errors: { type: 'boolean', default: false },
  },
})
const OTHERS = [
  'api',
  'archive',
  'claims',
  'disputes',
  'drafts',
  'figures',
  'figures-over-reports',
  'language-speed',
  'libraries',
  'names',
  'page-model',
  'page-speed',
  'pages',
  'reuse',
  'scale',
  'speed',
]
const [task] = positionals
if (task === 'faults') await runFaults(Number(values.times))
else if (task === 'archive') await runArchive(Number(values.megabytes))
else if (task === 'store') await runStore(values.articles.split(',').map(Number), values.store)
else if (!task || !values.data || ![...Object.keys(TASKS), ...OTHERS].includes(task)) {
  console.error(
    `usage: npm run bench -- ${[...Object.keys(TASKS), ...OTHERS].join('|')} --data DIR [--set NAME] [--documents N] [--articles N] [--errors]\n       npm run bench -- archive [--megabytes N]\n       npm run bench -- faults [--times N]\n       npm run bench -- store [--articles N,N,…] [--store LOCATION]`,
  )
  process.exitCode = 2
} else if (task === 'api') await runApi(values.data, Number(values.articles))
else if (task === 'speed') await runSpeed(values.data, Number(values.documents))
else if (task === 'scale') runScale(values.data, Number(values.articles))
else if (task === 'language-speed') runLanguageSpeed(values.data, values.set)
else if (task === 'libraries') await runLibraries(values.data)
else if (task === 'page-speed') runPageSpeed(values.data)
else if (task === 'pages') await runPages(values.data, Number(values.articles === '10000' ? 500 : values.articles))
else if (task === 'names') runNames(values.data, { half: values.set, errors: values.errors })
else if (task === 'claims') runClaims(values.data, values.set, values.errors)
else if (task === 'disputes') runDisputes(values.data, values.set, values.errors)
else if (task === 'drafts') await runDrafts(values.data, values.set, values.errors)
else if (task === 'figures-over-reports') runFiguresOverReports(values.data, values.set, values.errors)
else if (task === 'figures') runFigures(values.data, values.set, values.errors)
else if (task === 'times' && values.errors) showTimeErrors(values.data)
else if (task === 'page-model') {
  // `--set judge` cross-validates by site; without it the classifier is grown on everything and written.
  if (values.set === 'judge') judgePageModel(values.data, 8)
  else trainPageModel(values.data)
} else if (task === 'reuse') runReuse(values.data)
else await runQuality(task as keyof typeof TASKS, values.data, values)
