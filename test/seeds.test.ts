import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Record } from '../src/record/record.ts'
import { entryOn, peopleOf, rolesOf, said, statuses } from './expect-record.ts'
import { recordOf } from './record-of.ts'

// Five real reports of one story, which lie beside some checkouts and are their agencies' property: the project holds
// none of their text. Where they are missing, these tests say that they were skipped.
const SEEDS = join(import.meta.dirname, '..', '..', 'shared', 'seeds')

describe.skipIf(!existsSync(SEEDS))('the record of the five real reports', () => {
  let record: Record
  beforeAll(async () => {
    record = await recordOf(SEEDS)
  })
  /** The article whose file name begins so. */
  const article = (number: string): Record['articles'][number] =>
    record.articles.find(({ id }) => id.startsWith(number))!
  const origin = (number: string): Record['origins'][number] =>
    record.origins.find(({ articles }) => articles.includes(article(number).id))!

  describe('articles', () => {
    test('titles are free of the sites’ debris', () => {
      expect(['000', '001', '002', '003', '004'].map((number) => article(number).title)).toEqual([
        'Kremlin Says Putin-Biden Video Call Next Week',
        'Putin-Biden Talks Set for Tuesday Amid Ukraine Tension',
        'Kremlin says it has date for new Putin-Biden talks, waiting for U.S. approval',
        'Kremlin: A video summit between Biden and Putin will take place on Tuesday',
        'Putin and Biden agreed to hold more talks, Kremlin says',
      ])
    })
    test('outlets come from what the page says, or are unknown', () => {
      expect(article('000').outlet?.domain).toBe('themoscowtimes.com')
      expect(article('001').outlet?.domain).toBe('themoscowtimes.com')
      expect(article('002').outlet?.name).toBe('Devdiscourse')
      expect(article('003').outlet).toBeNull()
      expect(article('004').outlet).toBeNull()
    })
    test('agencies are read where credits stand, and not from a mention', () => {
      expect(['000', '001', '002', '003', '004'].map((number) => article(number).agencies)).toEqual([
        ['AFP'],
        ['AFP'],
        ['Reuters'],
        [],
        ['Reuters'],
      ])
    })
    test('bodies hold no menu, caption, related link, trending list, footer or form', () => {
      const DEBRIS =
        /Related article|See also|TRENDING|DevShots|Newsletter|Akismet|Leave a Comment|Original url|themoscowtimes|IE 11|Left Menu|POOL\/TASS|Pool via|The White House$|Adani|not been edited|Others are currently|Copyright|#|\*\*/m
      for (const { id, text } of record.articles)
        expect(`${id}: ${DEBRIS.exec(text)?.[0] ?? 'clean'}`).toBe(`${id}: clean`)
    })
    test('a lead that a page prints twice stands once', () => {
      expect(article('002').text.split('The Kremlin said on Friday that Russia and the United States').length).toBe(2)
    })
    test('a paragraph broken by a page’s edge is whole again', () => {
      expect(article('000').text).toMatch(/would talk over "video conference\."/)
      expect(article('001').text).toMatch(/Ukraine's borders and accuse Russia of planning an invasion\./)
    })
    test('dates are stated where the text states them', () => {
      expect(article('000').published).toMatchObject({ value: '2021-12-03', precision: 'day', basis: 'stated' })
      expect(article('001').published).toMatchObject({ value: '2021-12-04', precision: 'day', basis: 'stated' })
      expect(article('002').published).toMatchObject({
        value: '2021-12-03T19:23',
        precision: 'minute',
        zone: { basis: 'unknown', written: 'IST' },
        basis: 'stated',
      })
    })
    test('dates are inferred where the story tells them, and say from what', () => {
      expect(article('004').published).toMatchObject({ value: '2021-12-12', precision: 'day', basis: 'inferred' })
      expect(article('004').published?.evidence.words).toMatch(/Sunday/)
      expect(article('003').published).toMatchObject({ value: '2021-12-04', precision: 'day', basis: 'inferred' })
      expect(article('003').published?.evidence.words).toMatch(/Friday/)
    })
  })

  describe('copies', () => {
    test('origins are AFP, Reuters and the undated report', () => {
      expect(record.origins.length).toBe(3)
      expect(origin('000').id).toBe(origin('001').id)
      expect(origin('000').label).toBe('AFP')
      expect(origin('002').id).toBe(origin('004').id)
      expect(origin('002').label).toBe('Reuters')
      expect(origin('003').articles.length).toBe(1)
    })
    test('the two AFP reports share their closing paragraphs', () => {
      const shared = record.reuse.filter(
        ({ a, b }) => a.article === article('000').id && b.article === article('001').id,
      )
      expect(shared.map(({ a }) => a.exact).join(' ')).toMatch(/cyberattacks and the staffing of their embassies/)
    })
    test('the undated report’s dependence is shown: Interfax cited, the agencies’ wording followed', () => {
      expect(origin('003').cites.map(({ name }) => name)).toContain('Interfax')
      expect(origin('003').follows.length).toBeGreaterThan(0)
    })
    test('a statement that two AFP reports carry has one origin', () => {
      for (const { evidence, variants, origins } of record.statements) {
        const all = [...evidence, ...variants.flatMap((variant) => variant.evidence)].map((span) => span.article)
        if (all.every((id) => id === article('000').id || id === article('001').id)) expect(origins.length).toBe(1)
      }
    })
  })

  describe('people', () => {
    test('everyone who matters is there once, with roles as given', () => {
      const names = peopleOf(record)
      for (const name of [
        'Vladimir Putin',
        'Joe Biden',
        'Yuri Ushakov',
        'Dmitry Peskov',
        'Sergei Ryabkov',
        'Sergei Lavrov',
        'Antony Blinken',
        'Oleksiy Reznikov',
      ]) {
        expect(names.filter((other) => other === name)).toEqual([name])
      }
      expect(rolesOf(record, 'Yuri Ushakov')).toMatch(/foreign policy adviser/)
      expect(rolesOf(record, 'Dmitry Peskov')).toMatch(/spokesman/)
      expect(rolesOf(record, 'Antony Blinken')).toMatch(/Secretary of State/)
    })
    test('another spelling is no other person', () => {
      const blinken = record.people.filter(({ name }) => /Blinken/.test(name))
      expect(blinken.length).toBe(1)
      expect(blinken[0]!.aliases.join(' ')).toMatch(/Anthony/)
      expect(record.people.filter(({ name }) => /Putin/.test(name)).length).toBe(1)
    })
    test('NATO, the Kremlin and capitals are no persons, and photographers of captions are nobody', () => {
      expect(
        peopleOf(record).filter((name) =>
          /NATO|Kremlin|Moscow|Washington|Kiev|Kyiv|Metzel|Interfax|Cold War/.test(name),
        ),
      ).toEqual([])
    })
    test('Kiev and Kyiv are one', () => {
      expect(
        record.people.filter(
          ({ name, aliases }) =>
            /Ki?e?yi?v|Ukraine/.test([name, ...aliases].join(' ')) && /Kiev|Kyiv/.test([name, ...aliases].join(' ')),
        ).length,
      ).toBe(1)
    })
  })

  describe('timeline', () => {
    test('2014: the annexation of Crimea, as background', () => {
      expect(entryOn(record, '2014', /annexed Crimea/)).toMatchObject({ status: 'happened', background: true })
    })
    test('June 2021: the Geneva summit, as background', () => {
      expect(entryOn(record, '2021-06', /Geneva/)).toMatchObject({ status: 'happened', background: true })
    })
    test('November 2021: Blinken’s warning', () => {
      expect(entryOn(record, '2021-11', /Blinken/, /warned/).status).toBe('happened')
    })
    test('2 December: Ryabkov and Lavrov', () => {
      entryOn(record, '2021-12-02', /Ryabkov/)
      entryOn(record, '2021-12-02', /Lavrov/)
    })
    test('3 December: the date agreed, and Biden’s “very, very difficult”', () => {
      entryOn(record, '2021-12-03', /date had been agreed|tentative date/)
      entryOn(record, '2021-12-03', /very, very difficult/)
    })
    test('4 December: Peskov’s confirmation', () => {
      entryOn(record, '2021-12-04', /Peskov|Kremlin/)
    })
    test('6 December: Putin’s visit to India, planned', () => {
      expect(entryOn(record, '2021-12-06', /India/).history[0]!.status).toBe('planned')
    })
    test('7 December: the video call, planned, then confirmed, then happened, as one entry', () => {
      const call = entryOn(record, '2021-12-07', /video/)
      expect(call.status).toBe('happened')
      expect(statuses(call)).toEqual(['planned', 'confirmed', 'happened'])
      expect(call.origins.length).toBeGreaterThan(1)
    })
    test('12 December: the Kremlin’s account, and Blinken’s interview', () => {
      entryOn(record, '2021-12-12', /agreed to hold more talks/)
      entryOn(record, '2021-12-12', /Blinken/)
    })
    test('January 2022: the month for which an attack was feared', () => {
      expect(entryOn(record, '2022-01', /invade|attack/).status).toBe('possible')
    })
    test('what is only background does not crowd out the news', () => {
      const heaviest = [...record.timeline].sort((a, b) => b.weight - a.weight).slice(0, 3)
      expect(heaviest.filter(({ background }) => background)).toEqual([])
      expect(record.timeline.length).toBeLessThan(25)
    })
  })

  describe('statements', () => {
    test('every direct quotation has its speaker', () => {
      said(record, 'yuri-ushakov', /close to an agreement on a time/)
      said(record, 'yuri-ushakov', /urgent need to provide us with appropriate guarantees/)
      said(record, 'yuri-ushakov', /nonsense, there is no escalation/)
      said(record, 'yuri-ushakov', /right to move around troops/)
      said(record, 'yuri-ushakov', /concrete date and time/)
      said(record, 'dmitry-peskov', /Yes, we confirm/)
      said(record, 'dmitry-peskov', /Yes, the video/)
      said(record, 'dmitry-peskov', /demonize Russia/)
      said(record, 'vladimir-putin', /definitely see each other/)
      said(record, 'antony-blinken', /seems pretty unlikely/)
      said(record, 'joe-biden', /comprehensive and meaningful/)
    })
    test('no direct quotation has a wrong speaker', () => {
      const OF: [RegExp, string][] = [
        [/close to an agreement|urgent need|nonsense|concrete date/, 'yuri-ushakov'],
        [/Yes, we confirm|Yes, the video|demonize/, 'dmitry-peskov'],
        [/definitely see each other/, 'vladimir-putin'],
        [/pretty unlikely/, 'antony-blinken'],
      ]
      for (const { text, speaker, kind } of record.statements) {
        for (const [words, id] of OF)
          if (kind !== 'indirect' && words.test(text)) expect(`${text}: ${speaker}`).toBe(`${text}: ${id}`)
      }
    })
    test('indirect statements have theirs', () => {
      said(record, 'yuri-ushakov', /date had been agreed/)
      said(record, 'yuri-ushakov', /after Putin travels to India/)
      said(record, /ukraine|kiev/i, /115,000 troops/)
      said(record, 'dmitry-peskov', /no particular grounds for optimism/)
      said(record, 'oleksiy-reznikov', /94,000 troops/)
      // What Putin planned is known from Ushakov, who told reporters so.
      said(record, 'yuri-ushakov', /Putin planned to explain to Biden/)
      said(record, 'vladimir-putin', /troops were on Russian territory/)
    })
    test('to whom something was said is kept', () => {
      expect(said(record, 'dmitry-peskov', /Yes, we confirm/).addressee).toMatch(/Interfax/)
      expect(said(record, 'yuri-ushakov', /date had been agreed/).addressee).toMatch(/reporters/)
    })
    test('the Biden quotation that two reports word differently is one statement with its variants', () => {
      const quotation = said(record, 'joe-biden', /comprehensive and meaningful/)
      expect([quotation.text, ...quotation.variants.map(({ text }) => text)].join(' ')).toMatch(
        /set of initiatives[\s\S]*package of initiatives|package of initiatives[\s\S]*set of initiatives/,
      )
    })
  })

  describe('figures and disputes', () => {
    test('around 115,000 stands beside more than 94,000, each with its holder', () => {
      const troops = record.figures.find(({ values }) => values.some(({ value }) => value === 115_000))!
      expect(troops.agree).toBe(false)
      expect(troops.values.find(({ value }) => value === 115_000)).toMatchObject({ qualifier: 'around' })
      expect(troops.values.find(({ value }) => value === 115_000)!.by).toMatch(/ukraine|kiev|kyiv/i)
      expect(troops.values.find(({ value }) => value === 94_000)).toMatchObject({
        qualifier: 'more than',
        by: 'oleksiy-reznikov',
      })
      expect(record.disputes.filter(({ kind }) => kind === 'figure').length).toBe(1)
    })
    test('more than 13,000 were killed', () => {
      const killed = record.figures.find(({ values }) => values.some(({ value }) => value === 13_000))!
      expect(killed.values).toMatchObject([{ qualifier: 'more than' }])
    })
    test('the accusation of a planned invasion stands against its denial', () => {
      const denial = record.disputes.find(
        ({ nature, sides }) => nature === 'denial' && /invasion|invade|attack/.test(JSON.stringify(sides)),
      )
      expect(denial).toBeDefined()
      const holders = denial!.sides.map(({ by }) => by ?? '').join(' ')
      expect(holders).toMatch(/russia|kremlin|moscow/i)
      expect(holders).toMatch(/ukraine|kiev|kyiv|united-states|washington|west/i)
    })
    test('“have not worried” is shown as a contradiction in the sources', () => {
      const flipped = record.disputes.find(({ nature }) => nature === 'contradiction')
      expect(flipped).toBeDefined()
      expect(JSON.stringify(flipped!.sides)).toMatch(/have not worried/)
    })
  })

  test('developments: next week, then Tuesday, then it took place; the date agreed, then announced', () => {
    const told = record.developments.map(({ what, from, to }) => `${what} | ${from.exact} | ${to.exact}`)
    expect(told.some((line) => /next week/.test(line) && /Tuesday/.test(line))).toBe(true)
    expect(told.some((line) => /Tuesday|next week/.test(line) && /Dec\. 7|took place|happened/.test(line))).toBe(true)
  })
})
