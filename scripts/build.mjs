// Builds what the package ships: the sources joined into a few files, which start faster than many, and the types of
// the library. Nothing is shortened: a stack trace names functions, and comments name the source of each part.
//
//   node scripts/build.mjs [FOLDER]        into FOLDER, or dist/
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'
import { prepareAnswers } from '../src/cli/prepare-answers.ts'

/** Files that are started or imported by their name; each keeps its place below src/. */
const ENTRIES = [
  'index',
  'cli/main',
  'cli/prepared-answer',
  'desk/reading/reading-worker',
  'desk/telling/telling-worker',
  'source/formats/pdf-worker',
  'web/client/main',
]

/** The sources that hold learned weights and word lists of a language. */
const LEARNED = /src\/language\/.*(?:-weights|\/word-classes|\/ordinary-words)\.ts$/

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const target = resolve(process.argv[2] ?? join(root, 'dist'))
// Built beside its place and put there whole, so that nobody sees half of it.
const work = mkdtempSync(`${target}.`)
try {
  await joinSources(join(work, 'dist'))
  writeFileSync(join(work, 'dist', 'cli', 'prepared-answers.json'), JSON.stringify(prepareAnswers()))
  writeTypes(join(work, 'types'), join(work, 'dist'))
  rmSync(target, { recursive: true, force: true })
  renameSync(join(work, 'dist'), target)
} finally {
  rmSync(work, { recursive: true, force: true })
}

async function joinSources(folder) {
  const bundle = await rolldown({
    cwd: root,
    platform: 'node',
    input: Object.fromEntries(ENTRIES.map((entry) => [entry, join(root, 'src', `${entry}.ts`)])),
    // Packages stay packages: each is installed, and updated, as its authors ship it.
    external: (id) => /^[^./]/.test(id) && !id.startsWith(root),
  })
  // `src/source/own-file.ts` relies on every file that is not an entry lying one folder deep.
  await bundle.write({
    dir: folder,
    entryFileNames: '[name].js',
    chunkFileNames: 'parts/[name].js',
    // What is learned is long, and all in ASCII: by itself it is read faster than beside text that is not.
    codeSplitting: { groups: [{ name: 'learned', test: LEARNED }] },
  })
  await bundle.close()
}

/** Writes the declarations that those of the library lead to; types are checked on the way. */
function writeTypes(all, folder) {
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc')
  const options = ['-p', 'tsconfig.build.json', '--emitDeclarationOnly', '--outDir', all]
  const { status } = spawnSync(process.execPath, [tsc, ...options], { cwd: root, stdio: 'inherit' })
  // Thrown, so that the folder of work goes away; tsc has said what is wrong.
  if (status !== 0) throw new Error('types do not fit')
  const wanted = new Set(['index.d.ts'])
  for (const file of wanted) {
    cpSync(join(all, file), join(folder, file))
    const imports = readFileSync(join(all, file), 'utf8').matchAll(/(?:from|import\() ?'(\.[^']+)\.ts'/g)
    for (const [, path] of imports) wanted.add(`${join(dirname(file), path)}.d.ts`)
  }
}
