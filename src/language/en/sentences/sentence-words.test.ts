import { expect, test } from 'vitest'
import { splitSentences } from '../../../text/sentences.ts'
import { textOf } from '../../../text/span.ts'
import { sentenceWords } from './sentence-words.ts'

const sentences = (text: string): string[] => splitSentences(text, sentenceWords).map((span) => textOf(text, span))

test.each([
  ['titles', 'Sen. Ada Holm met Gen. Lars Vik. They spoke.', 2],
  ['initials', 'J. R. Marsh and P.J. Crowe agreed. It is done.', 2],
  ['a country before a title', 'The U.S. President flew home. He slept.', 2],
  ['a clock before a weekday', 'It starts at 9 a.m. Tuesday in Oslo. Come early.', 2],
  [
    'a clock before a zone and a bracket',
    'It hit at 10:35 a.m. (0735 GMT) and ended at 5 p.m. EST, Nov. 6. Nobody was hurt.',
    2,
  ],
  ['a number', 'He is No. 2 at the bank. She is No. 1.', 2],
  ['a company before its chief', 'Acme Corp. President Ada Holm resigned. Shares fell.', 2],
  ['a state before its governor', 'She met Erie, Pa. Mayor Ada Holm on St. Kilda. They talked.', 2],
  ['an article of a treaty', 'It breaks Art. 5 of it. They left.', 2],
  ['an ellipsis inside', '"The current ... tensions go on," he said.', 1],
  ['quotes of two strokes', "``We will go,'' she said. ``We won't.'' He left.", 3],
  ['a question before its speaker', '“Why?” she asked. "Stop!" he cried.', 2],
])('%s end no sentence', (_, text, count) => {
  expect(sentences(text)).toHaveLength(count)
})

test.each([
  ['a country at the end', 'He lives in the U.S. The army left.'],
  ['a company at the end', 'She works at Acme Inc. It makes glue.'],
  ['a clock at the end', 'He died at 6 p.m. The police came.'],
  ['a word that is short by itself', 'He collects modern art. She knows a rep.'],
  ['a plain no', 'She said no. Five came.'],
  ['a quotation that ends', 'He said "no." Then he left.'],
])('%s does', (_, text) => {
  expect(sentences(text)).toHaveLength(2)
})
