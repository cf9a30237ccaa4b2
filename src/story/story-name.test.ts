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
