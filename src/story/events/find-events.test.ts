import { describe, expect, test } from 'vitest'
import { makeReport, type Sketch } from '../../../test/make-report.ts'
import { findPeople } from '../people/find-people.ts'
import { findEvents } from './find-events.ts'

/** What a report of Tuesday, 7 May 2024 tells, as a timeline would show it: "2024-05-06 happened The ferry sank …". */
function toldBy(text: string, sketch: Partial<Sketch> = {}): string[] {
  const report = makeReport({ id: 'one', day: '2024-05-07', text, ...sketch })
  return findEvents(report, findPeople([report])).map(
    ({ date, status, shown }) => `${date} ${status} ${report.article.text.slice(shown.start, shown.end)}`,
  )
}

test('a verb keeps its “after”', () => {
  const text = 'Broadmoor went after Norrvik’s business on Monday in a set of slides.'
  expect(toldBy(text)).toEqual([`2024-05-06 happened ${text}`])
})

test('what a speaker calls this morning or last night may be another day', () => {
  expect(
    toldBy(
      'Lund mourned the dead. He said: “The men who set out this morning on their journey suffered an awful crash.”',
    ).filter((words) => /set out/.test(words)),
  ).toEqual([])
})

describe('what stands around the reporting is no event', () => {
  test('a report’s own date line', () => {
    const told = toldBy(
      'Wire | Updated: 2024-05-06 21:45\n\nThe ferry to Arden sank on Monday in heavy rain, the harbour master said.',
    )
    expect(told.length).toBeGreaterThan(0)
    expect(told.filter((words) => /Updated/.test(words))).toEqual([])
  })
  test('the headline, where the body begins with it', () => {
    const told = toldBy(
      'Ferry sinks off Arden\n\nRescuers searched the bay on Tuesday after a ferry sank in heavy rain.',
      {
        title: 'Ferry sinks off Arden',
      },
    )
    expect(told).toEqual(['2024-05-07 happened Rescuers searched the bay on Tuesday after a ferry sank in heavy rain.'])
  })
  test('a headline with the page’s stamp behind it, on one line with the first sentence', () => {
    const lede = 'The harbour master resigned on Monday over the loss of the ferry.'
    for (const head of [
      'Arden mourns Tuesday 7 May 2024 17.37 BST',
      'Ferry sinks off Arden Updated: 2024-05-07 09:53 (Agencies)',
      'Photograph: Rua Aas/NWS',
    ])
      expect(toldBy(`${head} ${lede}`)).toEqual([`2024-05-06 happened ${lede}`])
  })
  test('a headline with the page’s stamp behind it, and nothing else', () => {
    expect(toldBy('Loss of the Arden ferry sparks grief Updated: 2024-05-07 09:53 (Agencies)')).toEqual([])
  })
})

describe('what a report says without telling it as done is no event of that day', () => {
  test.each([
    [
      'how things are now',
      'The ferries of Norvia are slow.\n\nToday, Rua Aas feels no anger but is somewhat troubled, she says.',
    ],
    ['a question', 'How did Rua Aas escape from the ferry on Monday?'],
    ['an opening about nobody', 'When a ferry is lost or stolen, the law of Norvia makes it easy for its owners.'],
    ['an opening that only describes', 'She was a captain known in the harbours of Norvia. Few knew more of her.'],
    [
      'an opening that has gone on for long',
      'For some time, the harbour of Arden has been quietly attempting to grow.',
    ],
    ['an opening that looks ahead', 'Arden may be better prepared for the loss of a ferry.'],
  ])('%s', (_, text) => expect(toldBy(text)).toEqual([]))
  test('what is said to be planned, by the day it was said on', () => {
    expect(toldBy('The loss came as Rua Aas revealed tonight she plans to visit Arden in June.')).toContainEqual(
      expect.stringMatching(/^2024-05-07 happened /),
    )
  })
  test('what was announced earlier in a month, whatever it would bring', () => {
    expect(
      toldBy(
        'Ferries, trams and buses lost money after Norvia announced it would ban all private lines earlier this month.',
      ),
    ).toContainEqual(expect.stringMatching(/^2024-05 happened /))
  })
})

test('a time that a participle has is not the day of the clause', () => {
  const days = (text: string) => {
    const report = makeReport({ id: 'a', text, day: '2024-05-14' })
    return findEvents(report, findPeople([report])).map(({ date }) => date)
  }
  expect(days('Rebels have freed 21 of the sailors kidnapped more than two years ago, officials said.')).not.toContain(
    '2022',
  )
  expect(
    days('A court indicted the sailor on Monday on charges of assault for punching a guard two weeks ago.'),
  ).toEqual(['2024-05-13'])
  expect(days('Captain Rua Berg kidnapped 21 sailors off Havn two years ago and took them to the hills.')).toContain(
    '2022',
  )
})

test('a year that only belongs to a name or to a thing’s making is no date of the line', () => {
  const years = (text: string) => toldBy(text).filter((told) => /^(?:19|20)\d\d (?:happened|possible)/.test(told))
  expect(years('Rua Aas broke with Norvia’s 1971 constitution, her party said.')).toEqual([])
  expect(years('Rua Aas, a former captain and 2008 candidate for mayor, asked the guard to leave.')).toEqual([])
  expect(
    years('Rua Aas, head of Havn Aid - a charity set up 10 years ago to help sailors - said half its boats were lost.'),
  ).toEqual([])
  expect(years('Rua Aas fought in Norvia’s 1956 war against Ghal.')).toHaveLength(1)
})

test('what might have been did not happen', () => {
  expect(toldBy('Ten days ago, the offer of Norvia might have worked.')).toEqual([])
})

describe('a relative clause', () => {
  test('has its own day, and the verb behind it another, with the same subject', () => {
    const text = 'The crossings with Ghal, which were closed on April 21, reopened on Monday.'
    expect(toldBy(text)).toEqual([`2024-04-21 happened ${text}`, `2024-05-06 happened ${text}`])
  })
  test('takes for granted what it tells, whatever is denied around it', () => {
    const text = 'Lind denied that he had met the man who was arrested in Arden on Sunday.'
    expect(toldBy(text).filter((told) => told.startsWith('2024-05-05'))).toEqual([`2024-05-05 happened ${text}`])
  })
})
