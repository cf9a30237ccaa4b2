import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { sentenceWords } from '../../src/language/en/sentences/sentence-words.ts'
import { TAGGER_WEIGHTS } from '../../src/language/en/tagging/tagger-weights.ts'
import { words } from '../../src/language/en/tagging/words.ts'
import { findCandidates } from '../../src/language/statements/candidates.ts'
import { CUE_FEATURES, cueFeatures, mayBeCue } from '../../src/language/statements/cue-features.ts'
import { LEAST_CUE_SCORE } from '../../src/language/statements/find-statements.ts'
import { KEEP_FEATURES, keepFeatures, weighRivals } from '../../src/language/statements/keep-features.ts'
import { parseText } from '../../src/language/statements/parse-text.ts'
import { scanWindow } from '../../src/language/statements/span-features.ts'
import type { StatementModels } from '../../src/language/statements/statements-pack.ts'
import { layUnits, windowOf } from '../../src/language/statements/units.ts'
import type { HashedWeights } from '../../src/language/tagging/hashed-weights.ts'
import { splitSentences } from '../../src/text/sentences.ts'
import { tokenise } from '../../src/text/tokens.ts'
import type { Headed } from './cue-heads.ts'
import { chooseHeads } from './cue-heads.ts'
import type { Example } from './logistic.ts'
import { trainLogistic } from './logistic.ts'
import { readMarkedTexts } from './marked-texts.ts'
import { packWeights } from './pack-weights.ts'
import { pairWithMarked } from './pair-with-marked.ts'
import { labelUnits, trainSpans } from './train-spans.ts'

// Learns the models of statements from PolNeAR's marked texts and writes them into src/language/en/statements/.
//
//   node bench/train/train-statements.ts --quotes DIR --set train
const CUE_SLOTS = 2 ** 18
const UNIT_SLOTS = 2 ** 16
const BORDER_SLOTS = 2 ** 13
const KEEP_SLOTS = 2 ** 16
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
    return { text, statements, parsed: parseText(layout, words, TAGGER_WEIGHTS) }
  }),
)
say(`${texts.length} texts, ${texts.reduce((sum, { statements }) => sum + statements.length, 0)} statements`)

// What to keep is learned from candidates in texts that the first two models did not see, as it will be in use.
const keepExamples: Example[] = []
for (let fold = 0; fold < FOLDS; fold++) {
  const models = learn(texts.filter((_, at) => at % FOLDS !== fold))
  for (const text of texts.filter((_, at) => at % FOLDS === fold)) keepExamples.push(...keepExamplesOf(text, models))
  say(
    `fold ${fold + 1} of ${FOLDS}: ${keepExamples.length} candidates, ${keepExamples.filter(({ yes }) => yes).length} right`,
  )
}
const keep = { columns: 1, mask: KEEP_SLOTS - 1, scale: 1, values: trainLogistic(keepExamples, KEEP_SLOTS) }
const models: StatementModels = { ...learn(texts), keep }
say('learned from all')
write(models)

function learn(from: readonly Headed[]): Pick<StatementModels, 'cue' | 'span'> {
  const cue = trainLogistic(from.flatMap(cueExamplesOf), CUE_SLOTS, { rounds: 3, rate: 0.03, l1: 0.03, least: 4 })
  say('  cues')
  const labelled = from.flatMap((text) => {
    const outer = layUnits(text.parsed, false)
    const inner = layUnits(text.parsed, true)
    return text.statements
      .filter(({ head }) => head >= 0)
      .map((statement) => {
        const scanned = scanWindow(windowOf(text.parsed, outer, () => inner, statement.head))
        return { scanned, gold: labelUnits(scanned, text, statement) }
      })
  })
  const span = trainSpans(labelled, UNIT_SLOTS, BORDER_SLOTS)
  say('  spans')
  return { cue: { columns: 1, mask: CUE_SLOTS - 1, values: cue, scale: 1 }, span }
}

function cueExamplesOf({ parsed, statements }: Headed): Example[] {
  const heads = new Set(statements.map(({ head }) => head))
  const found: Example[] = []
  for (let at = 0; at < parsed.tokens.length; at++) {
    if (!mayBeCue(parsed, at)) continue
    const slots = new Int32Array(CUE_FEATURES)
    cueFeatures(slots, parsed, at, CUE_SLOTS - 1)
    found.push({ slots, yes: heads.has(at) })
  }
  return found
}

function keepExamplesOf(
  { text, parsed, statements }: Headed,
  { cue, span }: Pick<StatementModels, 'cue' | 'span'>,
): Example[] {
  const candidates = findCandidates(parsed, cue, span, LEAST_CUE_SCORE)
  const rivals = weighRivals(candidates)
  const right = pairWithMarked(text, parsed, candidates, statements)
  return candidates.map((candidate, at) => {
    const slots = new Int32Array(KEEP_FEATURES)
    keepFeatures(slots, parsed, candidate, rivals[at]!, KEEP_SLOTS - 1)
    return { slots, yes: right.has(candidate) }
  })
}

function write({ cue, span, keep }: StatementModels): void {
  const line = (name: string, { columns, mask, values: learned }: HashedWeights): string => {
    const { packed, scale, kept } = packWeights(learned as Float32Array)
    say(`${name}: ${kept} weights, ${packed.length} letters`)
    return `  ${name}: unpackWeights(${columns}, ${mask + 1}, ${scale}, '${packed}'),`
  }
  const file =
    values.to ?? join(import.meta.dirname, '..', '..', 'src', 'language', 'en', 'statements', 'statement-weights.ts')
  writeFileSync(
    file,
    `import type { StatementModels } from '../../statements/statements-pack.ts'
import { unpackWeights } from '../../tagging/hashed-weights.ts'

// Written by bench/train/train-statements.ts from ${texts.length} texts of PolNeAR (Newell et al., 2018): hashed features, no text.
export const STATEMENT_MODELS: StatementModels = {
${line('cue', cue)}
  span: {
  ${line('units', span.units)}
  ${line('borders', span.borders)}
  },
${line('keep', keep)}
}
`,
  )
}
