import { expect, test } from 'vitest'
import { makeReport } from '../../test/make-report.ts'
import { tellStories } from './tell-stories.ts'

// A page can hold a "sentence" of any length; what is told of it must cost what it holds, not the square of it.
test.each([
  ['figures', 'police said 8,000 people took part and the union put the toll at 61 and ', 1200],
  [
    'denials',
    'the ministry denied that 40 people died in the fire and the mayor rejected the claim that 12 were missing, ',
    1000,
  ],
  ['quotations', '“We will meet on Friday,” Karl Varga said, and Anna Dorn said it was planned for 4 May 2024, ', 1000],
])(
  'one sentence full of %s is told in bounded time',
  (_, words, times) => {
    const text = `In Sarrow ${words.repeat(times)}it ended.`
    const reports = [makeReport({ id: 'long', text, day: '2025-03-14', outlet: 'Valley Post' })]
    expect([...tellStories(reports, { oneStory: true })]).toHaveLength(1)
  },
  60_000,
)
