import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { sentenceWords } from '../../src/language/en/sentences/sentence-words.ts'
import { TAGGER_WEIGHTS } from '../../src/language/en/tagging/tagger-weights.ts'
import { words } from '../../src/language/en/tagging/words.ts'
import { parseText } from '../../src/language/statements/parse-text.ts'
import type { StatementModels } from '../../src/language/statements/statements-pack.ts'
import type { HashedWeights } from '../../src/language/tagging/hashed-weights.ts'
import { findQuotations } from '../../src/text/quotations.ts'
import { splitSentences } from '../../src/text/sentences.ts'
import { tokenise } from '../../src/text/tokens.ts'
import { chooseHeads } from './cue-heads.ts'
import type { Judged } from './learn-statements.ts'
import { judgeText, learnFirst, learnSecond } from './learn-statements.ts'
import { readMarkedTexts } from './marked-texts.ts'
import { packWeights } from './pack-weights.ts'

// Learns the models of statements from PolNeAR's marked texts and writes them into src/language/en/statements/.
//
//   node bench/train/train-statements.ts --quotes DIR --set train
const FOLDS = 2
const { values } = parseArgs({
  options: { quotes: { type: 'string' }, set: { type: 'string', default: 'train' }, to: { type: 'string' } },
})
if (!values.quotes) throw new Error('usage: train-statements.ts --quotes DIR [--set NAME] [--to FILE]')
const start = performance.now()
const say = (what: string): void =>
  console.log(`${((performance.now() - start) / 1000).toFixed(0).padStart(4)} s  ${what}`)

const texts = chooseHeads(
  readMarkedTexts(values.quotes, values.set).map(({ text, statements }) => {
    const layout = { text, tokens: tokenise(text), sentences: splitSentences(text, sentenceWords) }
    return { text, statements, parsed: parseText(layout, findQuotations(text), words, TAGGER_WEIGHTS) }
  }),
)
say(`${texts.length} texts, ${texts.reduce((sum, { statements }) => sum + statements.length, 0)} statements`)

// What to keep is learned from candidates in texts that the first models did not see, as it will be in use.
const judged: Judged[] = []
for (let fold = 0; fold < FOLDS; fold++) {
  const first = learnFirst(texts.filter((_, at) => at % FOLDS !== fold))
  for (const text of texts.filter((_, at) => at % FOLDS === fold)) judged.push(...judgeText(text, first))
  say(`fold ${fold + 1} of ${FOLDS}: ${judged.length} candidates`)
}
const models: StatementModels = { ...learnFirst(texts), ...learnSecond(judged) }
say('learned from all')
write(models)

/** Writes each model into a file of its own. */
function write({ cue, span, rank, keep }: StatementModels): void {
  const folder = values.to ?? join(import.meta.dirname, '..', '..', 'src', 'language', 'en', 'statements', 'weights')
  const unpack = (name: string, learned: HashedWeights): string => {
    const { packed, scale, kept } = packWeights(learned)
    say(`${name}: ${kept} weights, ${packed.length} letters`)
    return `learnedWeights(${learned.columns}, ${learned.mask + 1}, ${scale}, '${packed}')`
  }
  const file = (name: string, lines: string): void =>
    writeFileSync(
      join(folder, name),
      `import { learnedWeights } from '../../../tagging/hashed-weights.ts'

// Written by bench/train/train-statements.ts, from ${texts.length} texts of PolNeAR (Newell et al., 2018): weights of hashed features, no
// text. What the models reach together, and on what, stands in docs/known-failures/statements.md.
${lines}`,
    )
  file('cue-weights.ts', `export const CUE_WEIGHTS = ${unpack('cue', cue)}\n`)
  file(
    'span-weights.ts',
    `export const SPAN_WEIGHTS = {
  units: ${unpack('units', span.units)},
  borders: ${unpack('borders', span.borders)},
  turns: ${unpack('turns', span.turns)},
}
`,
  )
  file(
    'choice-weights.ts',
    `export const RANK_WEIGHTS = ${unpack('rank', rank)}\nexport const KEEP_WEIGHTS = ${unpack('keep', keep)}\n`,
  )
}
