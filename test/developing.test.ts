import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Record } from '../src/record/record.ts'
import { entryOn, rolesOf, said, statuses } from './expect-record.ts'
import { recordOf } from './record-of.ts'

// Invented stories that develop over days and months: what a reader must find in their records.
const LATER = ['truce', 'bill', 'hack', 'hikers', 'mine', 'takeover', 'quake', 'doping', 'hijack']
const NAMES = ['ferry', 'strike', 'trial', 'runoff', 'siege', 'cyclone', 'wildfire', 'syrup', 'coup', 'crash', ...LATER]
const stories: { [name: string]: Record } = {}
beforeAll(async () => {
  for (const name of NAMES)
    stories[name] = await recordOf(join(import.meta.dirname, '..', 'fixtures', 'developing', name))
})

const publishedOf = (record: Record, id: string) =>
  record.articles.find((article) => article.id.startsWith(id))!.published
const originsOf = (record: Record, ...ids: string[]) =>
  record.origins.filter(({ articles }) => articles.some((article) => ids.some((id) => article.startsWith(id))))
/** What is counted differently. */
const differing = (record: Record) =>
  record.figures.filter(({ differing }) => differing.length > 0).map(({ what }) => what)

describe('a ferry that sinks', () => {
  test('a report whose dateline has no year is of the year of the others, and of its agency', () => {
    expect(publishedOf(stories.ferry!, '5')).toMatchObject({ value: '2024-06-07', basis: 'inferred' })
    expect(originsOf(stories.ferry!, '1', '2', '5')).toHaveLength(1)
  })
  test('an inquiry that was announced and a questioning that was planned have come', () => {
    for (const [day, words] of [
      ['2024-06-04', /inquiry/],
      ['2024-06-05', /questioned/],
    ] as const) {
      const entry = entryOn(stories.ferry!, day, words)
      expect(statuses(entry)).toEqual(['planned', 'happened'])
      expect(entry.passedWithoutReport).toBe(false)
    }
  })
  test('the toll rises in steps, and is nobody’s dispute', () => {
    const toll = stories.ferry!.developments.filter(({ kind, of }) => kind === 'figure' && of === 'killed')
    expect(toll.map(({ what }) => what.replace(/ \(.*/, ''))).toEqual(['at least 9 → 14', '14 → 15', '15 → 17'])
    expect(differing(stories.ferry!)).not.toContain('killed')
  })
})

describe('a strike over bread', () => {
  test('police and organisers differ on who marched, the union and the government on who struck', () => {
    expect(differing(stories.strike!)).toEqual(expect.arrayContaining(['took part', 'percent of workers']))
  })
  test('a strike that is called for Wednesday is of the Wednesday to come', () => {
    expect(stories.strike!.timeline.map(({ date }) => date.value)).not.toContain('2023-02-08')
  })
  test('an address and talks that were planned are one line with what came of them', () => {
    expect(statuses(entryOn(stories.strike!, '2023-02-13', /address the nation/))).toEqual(['planned', 'happened'])
    expect(statuses(entryOn(stories.strike!, '2023-02-16', /talks/i))).toEqual(['planned', 'happened'])
  })
})

describe('a mayor on trial', () => {
  test('what comes after months of silence is news', () => {
    expect(statuses(entryOn(stories.trial!, '2025-03-10', /pleaded guilty/))).toEqual(['planned', 'happened'])
    expect(statuses(entryOn(stories.trial!, '2025-04-04', /sentenced to three years/))).toEqual(['planned', 'happened'])
  })
})

const positions = (record: Record) => record.developments.filter(({ kind }) => kind === 'position')
const denials = (record: Record) => record.disputes.filter(({ nature }) => nature === 'denial')

describe('a run-off that is recounted', () => {
  test('who is only a surname in a report is the one whom another introduces, and so is the “she” behind it', () => {
    said(stories.runoff!, 'ruta-sands', /had used rubber bullets/)
    said(stories.runoff!, 'ruta-sands', /wrongly informed/)
    said(stories.runoff!, 'ruta-sands', /No such ammunition/)
  })
  test('what she denied and owned to is a step of the story', () => {
    expect(positions(stories.runoff!).map(({ of }) => of)).toEqual([
      expect.stringMatching(/^Ruta Sands on .*rubber bullets/),
    ])
  })
  test('the line of a day is a sentence about that day, not one about a resignation over it', () => {
    expect(entryOn(stories.runoff!, '2024-05-14', /rubber bullets/).text).toMatch(/^Police fired tear gas/)
  })
  test('a role stands before a name and its comma, and a place of a dateline is nobody', () => {
    expect(rolesOf(stories.runoff!, 'Karel Duyn')).toBe('leader in parliament')
    expect(stories.runoff!.people.map(({ name }) => name)).not.toContain('KESSEL')
  })
  test('police and party differ on the arrests', () => {
    expect(differing(stories.runoff!)).toContain('arrested')
  })
})

describe('a bus that is held by gunmen', () => {
  test('the storming is told whole, and a visit that was planned took place', () => {
    expect(entryOn(stories.siege!, '2024-10-06', /stormed/).text).toMatch(
      /special forces stormed .* before dawn on Sunday/,
    )
    expect(statuses(entryOn(stories.siege!, '2024-10-07', /Palo Negro/))).toEqual(['planned', 'happened'])
  })
  test('a deadline lies ahead of the report that tells of it', () => {
    expect(statuses(entryOn(stories.siege!, '2024-10-05', /set a deadline/))).toEqual(['planned'])
  })
  test('a newspaper’s report is denied, and the denial taken back', () => {
    const sides = denials(stories.siege!).map(({ sides }) =>
      sides.map(({ by, position }) => `${by}: ${position}`).join('\n'),
    )
    expect(sides.join('\n\n')).toMatch(
      /El Diario: had reported .*\n.*hugo-belmar: denied reports .*\n.*hugo-belmar: admitting/,
    )
    expect(positions(stories.siege!).map(({ of }) => of)).toEqual([expect.stringMatching(/^Hugo Belmar on .*ransom/)])
  })
  test('who is blamed and has nothing to do with it is heard', () => {
    const blamed = denials(stories.siege!).find(({ sides }) => sides.some(({ position }) => /^blamed/.test(position)))
    expect(blamed?.sides.map(({ by }) => by)).toEqual(['hugo-belmar', 'southern-front'])
  })
  test('who denies a number does not give it', () => {
    const payment = stories.siege!.figures.find(({ what }) => what === 'payment')
    expect(payment?.values.map(({ value, by }) => [value, by])).toEqual([
      [2_000_000, 'reports'],
      [1_500_000, 'hugo-belmar'],
    ])
  })
})

describe('a cyclone', () => {
  test('the landfall that was forecast and came is one line, and a reopening that was to be is of the day before', () => {
    expect(statuses(entryOn(stories.cyclone!, '2023-02-11', /landfall/))).toEqual(['planned', 'happened'])
    entryOn(stories.cyclone!, '2023-02-15', /were to reopen on Wednesday/)
  })
  test('a ministry’s denial answers the mayor whose claim stands right before it', () => {
    const sides = denials(stories.cyclone!).map(({ sides }) => sides.map(({ by }) => by))
    expect(sides).toContainEqual(['paul-ngoma', 'interior-ministry'])
  })
  test('another 63 who are missing are the missing', () => {
    const missing = stories.cyclone!.figures.find(({ what }) => what === 'missing')
    expect(missing?.values.map(({ value }) => value)).toEqual([63, 40, 9])
  })
  test('a paper that names itself with the day is the outlet', () => {
    expect(stories.cyclone!.articles.find(({ id }) => id.startsWith('4'))?.outlet?.name).toBe('Island Herald')
  })
})

/** How a figure changed, step by step, each without who gives it. */
const stepsOf = (record: Record, figure: string): string[] =>
  record.developments
    .filter(({ kind, of }) => kind === 'figure' && of === figure)
    .map(({ what }) => what.replace(/ \([^()]*\)$/, ''))

describe('a wildfire', () => {
  test('what burned, how much is contained and who is missing are told from day to day', () => {
    expect(stepsOf(stories.wildfire!, 'hectares burned')).toEqual(['about 1,200 → 2,600', '2,600 → 3,900'])
    expect(stepsOf(stories.wildfire!, 'contained')).toEqual(['“5 percent contained” → “30 percent contained”'])
    expect(stepsOf(stories.wildfire!, 'missing')).toEqual(['11 → 6'])
  })
  test('who owns to a fault before a fire that killed six gives no toll', () => {
    const killed = stories.wildfire!.figures.find(({ what }) => what === 'killed')
    expect(killed?.values.map(({ value, by }) => [value, by])).toEqual([
      [2, 'the authorities'],
      [5, null],
      [6, null],
    ])
  })
  test('the mayor who puts the number higher is heard', () => {
    const evacuated = stories.wildfire!.figures.find(({ what }) => what === 'evacuated')
    expect(evacuated?.values.map(({ by }) => by)).toEqual(['interior-ministry', 'jonas-prey'])
  })
  test('a report is dated by the day that closes it, and credited to the agency it names in short', () => {
    expect(publishedOf(stories.wildfire!, '4')).toMatchObject({ value: '2025-07-16', basis: 'stated' })
    expect(originsOf(stories.wildfire!, '1', '3', '4')).toHaveLength(1)
    expect(statuses(entryOn(stories.wildfire!, '2025-07-16', /booed/))).toEqual(['planned', 'happened'])
  })
})

describe('a syrup that kills', () => {
  test('the toll of children is one series over weeks', () => {
    expect(stepsOf(stories.syrup!, 'children killed')).toEqual(['12 → 17', '17 → 19'])
  })
  test('a hearing is put off, an inspection comes, and each day of one sentence has its line', () => {
    expect(stories.syrup!.developments.map(({ what }) => what)).toContainEqual(
      expect.stringMatching(/April 9.* → put off until “May 14”/),
    )
    expect(statuses(entryOn(stories.syrup!, '2025-03-05', /halted production/))).toEqual(['planned', 'happened'])
    entryOn(stories.syrup!, '2025-03-17', /questioned by police/)
    entryOn(stories.syrup!, '1998', /founded the company/)
  })
})

describe('a coup', () => {
  test('borders that were closed on one day and opened on another have two lines', () => {
    entryOn(stories.coup!, '2024-08-21', /which were closed/)
    entryOn(stories.coup!, '2024-08-28', /reopened on Wednesday/)
  })
  test('council and doctors differ on the dead', () => {
    expect(differing(stories.coup!)).toContain('killed')
  })
})

describe('a plane that crashes', () => {
  test('the crash is not denied by who speaks of its crew', () => {
    expect(statuses(entryOn(stories.crash!, '2025-01-09', /crashed/))).toEqual(['happened'])
  })
  test('a correction of its own names the paper’s report that carries the old words', () => {
    expect(
      stories.crash!.corrections.map(({ carriers }) => carriers.map(({ article }) => article.slice(0, 1))),
    ).toEqual([['3']])
    expect(stories.crash!.articles.find(({ id }) => id.startsWith('3'))?.outlet?.name).toBe('The Stavern Post')
  })
  test('passengers and crew are no other count of all aboard', () => {
    expect(differing(stories.crash!)).toEqual([])
  })
})

describe('a truce', () => {
  test('that was to start on Sunday came into force, and a figure of speech is no plan', () => {
    expect(statuses(entryOn(stories.truce!, '2024-10-06', /came into force/))).toEqual(['confirmed', 'happened'])
    expect(stories.truce!.timeline.filter(({ text }) => /"tomorrow"/.test(text))).toEqual([])
  })
  test('who appears in a video and who is freed speak for themselves', () => {
    said(stories.truce!, 'yusuf-barre', /in good health/)
    said(stories.truce!, 'nadia-kessel', /see my daughter/)
  })
  test('the sides differ on how many are trapped', () => {
    expect(differing(stories.truce!)).toContain('trapped')
  })
})

describe('a pension bill', () => {
  test('a report is of the day that stands with its place above it, and the march that was expected took place', () => {
    expect(publishedOf(stories.bill!, '2')).toMatchObject({ value: '2025-03-05', basis: 'inferred' })
    expect(statuses(entryOn(stories.bill!, '2025-03-05', /marched/))).toEqual(['planned', 'happened'])
    expect(differing(stories.bill!)).toContain('took part')
  })
  test('what is called a victory stands behind “called”', () => {
    expect(said(stories.bill!, 'erik-dahlen', /victory/)).toMatchObject({ kind: 'mixed', cue: 'called' })
  })
})

describe('an attack on a chain of hospitals', () => {
  test('a dateline without a place is nobody’s words, and who asked not to be named speaks', () => {
    expect(stories.hack!.statements.filter(({ text }) => /Wirecast \(|\(Wirecast/.test(text))).toEqual([])
    said(stories.hack!, /Nurses at two hospitals/, /on paper/)
  })
  test('“the company” is the firm that was named last', () => {
    said(stories.hack!, 'meditra', /no evidence at this time/)
  })
})

describe('hikers who are missing', () => {
  test('the walk from which they failed to return is of the Saturday before', () => {
    entryOn(stories.hikers!, '2025-01-18', /failed to return/)
    expect(stories.hikers!.timeline.filter(({ date }) => date.value > '2025-01-23')).toEqual([])
  })
  test('a body that is found has one line, however it is recalled', () => {
    expect(stories.hikers!.timeline.filter(({ text }) => /body was found/.test(text))).toHaveLength(1)
  })
})

describe('a mine that collapses', () => {
  test('the collapse and the blast that brought it about are one line, told by the report of the day', () => {
    const [line, ...others] = stories.mine!.timeline.filter(({ date }) => date.value === '2025-02-03')
    expect(others).toEqual([])
    expect(line!.text).toMatch(/^A gallery collapsed/)
    expect(line!.evidence).toHaveLength(3)
  })
  test('a drill that had been due is put off, and to which day', () => {
    expect(statuses(entryOn(stories.mine!, '2025-02-05', /a drill/))).toEqual(['planned', 'cancelled'])
    const [step] = stories.mine!.developments.filter(({ of }) => /a drill/.test(of))
    expect(step!.what).toMatch(/set for “Wednesday” .* → put off until “Thursday” \(Thursday, 6 February 2025\)$/)
  })
  test('a president who will travel to meet families has met them', () => {
    expect(statuses(entryOn(stories.mine!, '2025-02-05', /met relatives/))).toEqual(['planned', 'happened'])
  })
  test('a day of mourning that is declared and a strike that is called are to come', () => {
    expect(entryOn(stories.mine!, '2025-02-10', /mourning/).status).toBe('planned')
    expect(entryOn(stories.mine!, '2025-02-14', /strike/).status).toBe('planned')
  })
  test('bodies that are found are no words of who finds them, and open the last report', () => {
    entryOn(stories.mine!, '2025-02-12', /^Rescuers in Orrland found the bodies/)
  })
  test('what a report says on its day has a line, whatever day it recalls beside it', () => {
    entryOn(stories.mine!, '2025-02-12', /inspectorate said/)
    entryOn(stories.crash!, '2025-02-07', /preliminary report/)
  })
  test('people and miners who were killed are one toll, and those trapped no dispute', () => {
    const toll = stories.mine!.figures.filter(({ what }) => /killed/.test(what))
    expect(toll.map(({ values }) => values.map(({ value }) => value))).toEqual([[2, 16, 27]])
    expect(differing(stories.mine!)).toEqual([])
  })
})

describe('a firm that is bought', () => {
  test('to reject an offer is a deed and denies nothing', () => {
    expect(entryOn(stories.takeover!, '2025-06-10', /rejected/).status).toBe('happened')
  })
  test('a vote that is set is what the shareholders then approved', () => {
    expect(statuses(entryOn(stories.takeover!, '2025-07-24', /approved/))).toEqual(['planned', 'happened'])
  })
  test('the day of a price is no event', () => {
    expect(stories.takeover!.timeline.map(({ date }) => date.value)).not.toContain('2025-05-30')
  })
})

describe('an earthquake', () => {
  test('the dead of one tower are no step of the toll', () => {
    const toll = stories.quake!.figures.filter(({ what }) => what === 'killed')
    expect(toll.map(({ values }) => values.map(({ value }) => value))).toEqual([[11, 64, 107, 121]])
    expect(differing(stories.quake!)).toEqual([])
  })
  test('a president who is expected in a town has been there', () => {
    expect(statuses(entryOn(stories.quake!, '2024-10-07', /Holl toured/))).toEqual(['planned', 'happened'])
  })
  test('a search that was to end is called off, and that is its end', () => {
    expect(statuses(entryOn(stories.quake!, '2024-10-11', /called off the search/))).toEqual(['planned', 'happened'])
  })
  test('what happened hours later is of the same day', () => {
    expect(entryOn(stories.quake!, '2024-10-11', /stepped down/).status).toBe('happened')
  })
  test('schools that were due to reopen and stay shut are put off', () => {
    expect(entryOn(stories.quake!, '2024-10-10', /Schools/).status).toBe('cancelled')
  })
  test('what somebody is said to have said before has no line of its own', () => {
    expect(stories.quake!.timeline.map(({ text }) => text).filter((text) => /had said/.test(text))).toEqual([])
  })
})

describe('a cyclist who doped', () => {
  test('a hearing that was set is the day of the ban', () => {
    expect(statuses(entryOn(stories.doping!, '2025-05-20', /was banned/))).toEqual(['planned', 'happened'])
  })
  test('a race that starts, a trial that is expected and what “will happen” on a day are planned', () => {
    expect(entryOn(stories.doping!, '2025-04-06', /Tour of Flandria/).status).toBe('planned')
    expect(entryOn(stories.doping!, '2025-09', /His trial/).status).toBe('planned')
    expect(entryOn(stories.doping!, '2025-03-14', /B sample to be opened/).status).toBe('planned')
  })
  test('the race of a year is no event of that year', () => {
    expect(stories.doping!.timeline.filter(({ text }) => /Runner-up/.test(text))).toEqual([])
  })
  test('a lawyer speaks for herself, and prosecutors are not their town', () => {
    const holders = stories.doping!.disputes.flatMap(({ sides }) => sides.map(({ by }) => by))
    expect(holders).toContain('claire-dufour')
    expect(holders).toContain('Prosecutors in Ghent')
  })
})

describe('a ship that is hijacked', () => {
  test('a frigate that is due has come, and where the ship is expected it is expected', () => {
    expect(statuses(entryOn(stories.hijack!, '2025-08-08', /frigate reached/))).toEqual(['planned', 'happened'])
    expect(entryOn(stories.hijack!, '2025-08-17', /towed to Oban/).status).toBe('planned')
  })
  test('what a minister had said before is told by the report of that day', () => {
    expect(stories.hijack!.timeline.filter(({ text }) => /had said/.test(text))).toEqual([])
  })
  test('jailed fighters who are freed are not arrested', () => {
    expect(stories.hijack!.figures.map(({ what }) => what).filter((what) => /arrested/.test(what))).toEqual([])
    expect(differing(stories.hijack!)).toEqual(['prisoners'])
  })
})
