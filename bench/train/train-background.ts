import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stem } from '../../src/text/stem.ts'
import { STOPWORDS } from '../../src/text/words/stopwords.ts'
import { readWords } from '../../src/text/words.ts'

// node bench/train/train-background.ts --data DIR: how common each word is in news at large, from the collections (NDJSON
// files) under a data folder, the stories that are used for measuring left out. Writes the table the program ships.

const HELD_OUT = 'stories'
/** A tenth is kept: finer steps change no decision. */
const STEP = 0.1
const LEAST_BELOW_RAREST = 0.75
const TABLE = new URL('../../src/story/grouping/words/background-rarity.ts', import.meta.url)

interface Collection {
  readonly size: number
  readonly carriers: ReadonlyMap<string, number>
}

const data = process.argv[process.argv.indexOf('--data') + 1]!
const collections = readdirSync(data, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ndjson') && !file.startsWith(HELD_OUT))
  .sort()
  .map((file) => readCollection(join(data, file)))
const rarest = rarity('', collections)
const words = [...new Set(collections.flatMap(({ carriers }) => [...carriers.keys()]))].sort()
const levels = new Map<string, string[]>()
for (const word of words) {
  const level = (Math.floor(rarity(word, collections) / STEP) * STEP).toFixed(1)
  // What is hardly commoner than a word never seen tells nothing, and is noise of the collections as often as not.
  if (Number(level) > rarest - LEAST_BELOW_RAREST || /\d.*\p{L}|\d{5}/u.test(word)) continue
  levels.set(level, [...(levels.get(level) ?? []), word])
}
writeFileSync(TABLE, print(levels, rarest))
console.log(`${[...levels.values()].flat().length} words of ${words.length}, rarest ${rarest.toFixed(2)}`)

function readCollection(file: string): Collection {
  const carriers = new Map<string, number>()
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean)
  for (const line of lines) {
    const { title, text, raw } = JSON.parse(line) as { title?: string; text?: string; raw?: string }
    const stems = new Set(
      readWords(`${title ?? ''}\n${text ?? raw ?? ''}`)
        .spelt.filter((word) => !STOPWORDS.has(word))
        .map(stem),
    )
    for (const word of stems) carriers.set(word, (carriers.get(word) ?? 0) + 1)
  }
  return { size: lines.length, carriers }
}

/**
 * Minus the logarithm of the share of texts that have the word, averaged over the collections: a name that fills one
 * long story and stands nowhere else stays rare.
 */
function rarity(word: string, all: readonly Collection[]): number {
  const logs = all.map(({ size, carriers }) => Math.log(((carriers.get(word) ?? 0) + 0.5) / (size + 1)))
  return -logs.reduce((sum, log) => sum + log, 0) / all.length
}

function print(table: ReadonlyMap<string, readonly string[]>, unseen: number): string {
  const rows = [...table]
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(([level, stems]) => `  [${level}, '${stems.join(' ').replaceAll("'", "\\'")}'],`)
  return `// Made by bench/train/train-background.ts. Stems by rarity: minus the logarithm of the share of news texts that have them.\n\n/** The rarity of a word that is in no row. */\nexport const RAREST = ${unseen.toFixed(2)}\n\nexport const RARITY_ROWS: readonly (readonly [rarity: number, stems: string])[] = [\n${rows.join('\n')}\n]\n`
}
