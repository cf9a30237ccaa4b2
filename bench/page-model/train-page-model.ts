import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { decodeText } from '../../src/article/decode.ts'
import { chooseByVotes } from '../../src/article/page/choose-lines.ts'
import { readFacts } from '../../src/article/page/facts.ts'
import { describeLines } from '../../src/article/page/features.ts'
import { type FlatForest, readForest, vote, writeForest } from '../../src/article/page/forest.ts'
import { joinLines } from '../../src/article/page/join-lines.ts'
import { outlinePage } from '../../src/article/page/outline.ts'
import { parsePage } from '../../src/article/page/parse-page.ts'
import { type Scene, setScene } from '../../src/article/page/scene.ts'
import { type Examples, growForest } from './grow-forest.ts'
import { type Label, labelByBody, labelBySegments } from './label-lines.ts'

/** One page of a set with its answers. `site` groups pages of one site, so that none is learned from and judged by. */
interface Page {
  readonly set: string
  readonly id: string
  readonly site: string
  readonly scene: Scene
  readonly rows: readonly Float64Array[]
  readonly labels: readonly Label[]
}

/** Chosen by cross-validation by site; from 100 to 200 trees and depth 4 to 7 nothing differs by more than .003. */
const OPTIONS = {
  trees: 120,
  depth: 5,
  rate: 0.1,
  rows: 0.7,
  columns: 0.25,
  lambda: 0.5,
  minWeight: 0.02,
  seed: 5,
}

const SETS = ['extraction', 'segments']
const WEIGHTS = join(import.meta.dirname, '../../src/article/page/line-forest-weights.ts')

/** Grows the line classifier of pages from the sets `extraction` and `segments` under a folder, and writes it. */
export function trainPageModel(data: string): void {
  const pages = SETS.flatMap((set) => readPages(join(data, set)))
  const forest = writeForest(growForest(examplesOf(pages), OPTIONS))
  writeFileSync(
    WEIGHTS,
    `// Written by \`npm run bench -- page-model\`; \`forest.ts\` says how it is read.\nexport const LINE_FOREST =\n  '${forest}'\n`,
  )
  console.log(`${pages.length} pages, ${forest.length} characters written to ${WEIGHTS}`)
}

/** Prints what the sets' own scorer says of pages that are read by a forest that has seen no page of their site. */
export function judgePageModel(data: string, folds: number): void {
  const votes = voteAcross(
    SETS.flatMap((set) => readPages(join(data, set))),
    folds,
  )
  const folder = mkdtempSync(join(tmpdir(), 'dateline-page-model-'))
  for (const set of SETS) {
    const lines = [...votes].flatMap(([page, of]) => {
      if (page.set !== set) return []
      return [JSON.stringify({ id: page.id, text: joinLines(page.scene.outline, chooseByVotes(page.scene, of).kept) })]
    })
    const printed = join(folder, `${set}.ndjson`)
    writeFileSync(printed, lines.join('\n'))
    const scored = spawnSync(process.execPath, [join(data, 'score.mjs'), set, join(data, set), printed], {
      stdio: ['ignore', 'inherit', 'inherit'],
    })
    if (scored.status !== 0) process.exitCode = 1
  }
}

/** For each page the votes of a forest that has seen no page of its site. */
function voteAcross(pages: readonly Page[], folds: number): Map<Page, number[]> {
  const foldOf = (page: Page): number =>
    [...page.site].reduce((sum, c) => (sum * 31 + c.charCodeAt(0)) % 65_537, 7) % folds
  const votes = new Map<Page, number[]>()
  for (let fold = 0; fold < folds; fold++) {
    const learned = pages.filter((page) => foldOf(page) !== fold)
    const forest: FlatForest = readForest(writeForest(growForest(examplesOf(learned), OPTIONS)))
    for (const page of pages.filter((p) => foldOf(p) === fold))
      votes.set(
        page,
        page.rows.map((row) => vote(forest, row)),
      )
  }
  return votes
}

function examplesOf(pages: readonly Page[]): Examples {
  const known = pages.flatMap(({ rows, labels }) =>
    labels.flatMap((label, i) => (label.weight > 0 ? [{ row: rows[i]!, ...label }] : [])),
  )
  return {
    rows: known.map(({ row }) => row),
    belongs: known.map(({ belongs }) => (belongs ? 1 : 0)),
    weights: known.map(({ weight }) => weight),
  }
}

interface Answer {
  readonly url: string
  readonly articleBody?: string
  readonly with?: readonly string[]
  readonly without?: readonly string[]
  readonly comments?: readonly string[]
}

/** The pages of one set, in the order of their names. */
function readPages(folder: string): Page[] {
  const truth = JSON.parse(readFileSync(join(folder, 'truth.json'), 'utf8')) as Record<string, Answer>
  return readdirSync(join(folder, 'pages'))
    .sort()
    .flatMap((file) => {
      const id = file.replace(/\.html(?:\.gz)?$/, '')
      const answer = truth[id]
      if (!answer) return []
      const stored = readFileSync(join(folder, 'pages', file))
      const document = parsePage(decodeText(file.endsWith('.gz') ? gunzipSync(stored) : stored).text)
      const scene = setScene(outlinePage(document), readFacts(document))
      const foreign = [...(answer.without ?? []), ...(answer.comments ?? [])]
      const labels =
        answer.articleBody === undefined
          ? labelBySegments(scene, answer.with ?? [], foreign)
          : labelByBody(scene, answer.articleBody)
      const host = /\/\/([^/]+)/.exec(answer.url)?.[1] ?? id
      const site = host.split('.').slice(-2).join('.')
      return [{ set: basename(folder), id, site, scene, rows: describeLines(scene), labels }]
    })
}
