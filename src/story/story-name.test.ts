import { expect, test } from 'vitest'
import { markedReport } from '../../test/marked-report.ts'
import { nameStory } from './story-name.ts'

const titled = (id: string, published: string | null, title: string) =>
  markedReport({ id, published, title, text: 'Text.' })

test('a story has the last headline that says what most of its headlines say', () => {
  const { title } = nameStory([
    titled('a', '2025-03-14', 'Leaders of Teresk and Norvia to meet at the dam'),
    titled('b', '2025-03-15', 'Teresk and Norvia leaders meet at Kelmar dam on Tuesday'),
    titled('c', '2025-03-18', 'Leaders of Norvia and Teresk hold talks at the dam'),
    titled('d', '2025-03-19', 'Barley prices fall'),
  ])
  expect(title).toBe('Leaders of Norvia and Teresk hold talks at the dam')
})

test('many alike headlines of the first day do not outweigh the last news', () => {
  const { title } = nameStory([
    titled('a', '2024-06-03', 'Ferry with 214 aboard sinks off Castel Ombra; at least 9 dead'),
    titled('b', '2024-06-03', 'Nine dead as ferry sinks off Castel Ombra'),
    titled('c', '2024-06-04', 'Death toll in ferry disaster rises to 14'),
    titled('d', '2024-06-05', 'Ferry captain questioned as minister admits warning letter'),
    titled('e', '2024-06-07', 'Minister quits over ferry letter'),
  ])
  expect(title).toBe('Minister quits over ferry letter')
})

test('a story without a headline is called by how a report begins, without its dateline', () => {
  const text =
    'SUND, June 3 (Corvus) - A ferry with 214 people aboard sank in heavy seas off the port of Sund late on Sunday, killing at least nine of them.'
  const sentences = [{ start: 0, end: text.length }]
  const { article, reading } = markedReport({ id: 'a', text })
  const { title } = nameStory([{ article: { ...article, title: null }, reading: { ...reading, sentences } }])
  expect(title).toMatch(/^A ferry with 214 people aboard sank .*…$/)
  expect(title.length).toBeLessThanOrEqual(102)
})

test('a headline that a page cut short does not stand for the story where a whole one does', () => {
  const { title } = nameStory([
    titled('a', '2025-03-14', 'Leaders of Teresk and Norvia to meet at the dam'),
    titled('b', '2025-03-15', 'Leaders of Teresk and Norvia to meet at...'),
  ])
  expect(title).toBe('Leaders of Teresk and Norvia to meet at the dam')
})

test('its span runs from the first day of a report to the last, and is unknown where no report has one', () => {
  expect(nameStory([titled('a', '2025-03-15', 'A'), titled('b', '2025-03-14', 'B')]).span).toEqual({
    from: '2025-03-14',
    to: '2025-03-15',
  })
  expect(nameStory([titled('a', null, 'A')]).span).toBeNull()
})

test('its id is made of its articles, in any order', () => {
  const [a, b] = [titled('a', null, 'A'), titled('b', null, 'B')]
  expect(nameStory([a, b]).id).toBe(nameStory([b, a]).id)
})
