import type { Article, ArticleDate } from '../article/article.ts'
import { dayNumber, daySpan } from '../story/calendar.ts'
import { qualify } from '../story/figures/story-figure.ts'
import { isoDay, MONTH_NAMES } from '../text/calendar.ts'
import type { Record } from './record.ts'

// How every face words the same things: dates, counts, who an article is by. One place, so that terminal, page and
// Markdown never differ.

/** "7 December 2021", "week of 6 December 2021", "December 2021", "2014": as precise as the value and no more. An unknown form is shown as it is. */
export function wordDate(value: string): string {
  const week = /^\d{4}-W\d\d$/.test(value) ? daySpan(value) : null
  if (week) return `week of ${wordDate(isoDay(week.first))}`
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(value) ?? []
  if (!year) return value
  const name = month ? MONTH_NAMES[Number(month) - 1] : undefined
  if (!name) return /^\d{4}$/.test(value) ? year : value
  return day ? `${Number(day)} ${name} ${year}` : `${name} ${year}`
}

/** "7 Dec 2021": the same, short. */
export function wordShortDate(value: string): string {
  return wordDate(value).replace(/\p{Lu}\p{L}+/u, (month) => (month.length > 4 ? month.slice(0, 3) : month))
}

/** "14 to 23 March 2025", "30 November to 2 December 2021": what both days share at their end is said once. */
export function wordSpan({ from, to }: { from: string; to: string }): string {
  if (from === to) return wordDate(from)
  const first = wordDate(from).split(' ')
  const last = wordDate(to).split(' ')
  if (first.length === last.length) {
    while (first.length > 1 && first.at(-1) === last[first.length - 1]) first.pop()
  }
  return `${first.join(' ')} to ${last.join(' ')}`
}

/** "1 report", "5 reports". */
export function count(n: number, noun: string, plural = `${noun}s`): string {
  return `${n} ${n === 1 ? noun : plural}`
}

/** Who published and who wrote an article: "Devdiscourse / Reuters", "outlet unknown". */
export function wordOutlet({ outlet, agencies }: Pick<Article, 'outlet' | 'agencies'>): string {
  const name = outlet?.name ?? outlet?.domain
  const credited = agencies.filter((agency) => agency !== name)
  if (!name) return credited.length > 0 ? `${credited.join(', ')}, outlet unknown` : 'outlet unknown'
  return [name, ...credited].join(' / ')
}

/** When an article was published, and how that is known where nobody states it. */
export function wordPublished({
  published,
}: {
  readonly published:
    | (Pick<ArticleDate, 'value' | 'basis'> & { readonly zone?: ArticleDate['zone'] | undefined })
    | null
}): string {
  if (!published) return 'undated'
  const time = /T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?/.exec(published.value)
  const zone = time?.[2] === 'Z' ? 'UTC' : (time?.[2] ?? published.zone?.written)
  const clock = time ? `, ${time[1]}${zone ? ` (${zone})` : ''}` : ''
  return `${wordDate(published.value)}${clock}${published.basis === 'inferred' ? ', inferred' : ''}`
}

/** The line under a record's title: its span, its reports and the origins they go back to. */
export function wordScope(record: Record): string {
  const parts = [
    record.span ? wordSpan(record.span) : 'undated',
    `${count(record.articles.length, 'report')} from ${count(record.origins.length, 'origin')}`,
  ]
  return parts.join(' · ')
}

/** What is said of a plan whose day has passed with no report that it happened; null of any other entry. */
export function wordOutcome({ passedWithoutReport }: Record['timeline'][number]): string | null {
  return passedWithoutReport ? 'its day has passed without a report that it happened' : null
}

/** What a report made of one that it took from; `of` names a report. */
export function wordDescent(
  { article, from, kept, changed, cut, added, share }: Record['descent'][number],
  of: (article: string) => string,
): string {
  const edits = [`${changed} changed`, `${cut} cut`, `${added} added`].join(', ')
  return `${of(article)} has ${Math.round(share * 100)} % of its words from ${of(from)}: ${count(kept, 'word')} kept, ${edits}`
}

type Statement = Record['statements'][number]

type Person = Record['people'][number]

/** The people of records by their ids, as they are first asked for: a long record has thousands. */
const peopleById = new WeakMap<Record['people'], ReadonlyMap<string, Person>>()

function personOf({ people }: Record, id: string): Person | undefined {
  let byId = peopleById.get(people)
  if (!byId) {
    byId = new Map(people.map((person) => [person.id, person]))
    peopleById.set(people, byId)
  }
  return byId.get(id)
}

/** A person's display name by id; an id that is no person's is shown as it is. */
export function nameOf(record: Record, id: string | null): string | null {
  if (id === null) return null
  return personOf(record, id)?.name ?? id
}

/** The first role a record gives a person, or what a body is ("government"); null where nothing is said. */
function roleOf(record: Record, id: string): string | null {
  const person = personOf(record, id)
  return person?.roles[0]?.text ?? (person && person.kind !== 'person' ? person.kind : null)
}

// Days between the first reports of two roles from which on they may have followed one another.
const ROLE_CHANGE_DAYS = 7

/** What a person is, in words: several roles each with the day it was first told, where those days lie far enough apart. */
export function wordRoles(record: Record, { roles }: Pick<Person, 'roles'>): string[] {
  if (roles.length < 2) return roles.map(({ text }) => text)
  const published = new Map(record.articles.map((article) => [article.id, article.published?.value.slice(0, 10)]))
  const days = roles.map(({ evidence }) => evidence.flatMap(({ article }) => published.get(article) ?? []).sort()[0])
  const numbers = days.flatMap((day) => (day && dayNumber(day)) || [])
  const mayHaveChanged = Math.max(...numbers) - Math.min(...numbers) >= ROLE_CHANGE_DAYS
  return roles.map(({ text }, i) => (mayHaveChanged && days[i] ? `${text} (${wordShortDate(days[i])})` : text))
}

/** Disputes apart from those of figures, which the figures show themselves. */
export function disputesBesideFigures(record: Record): Record['disputes'] {
  return record.disputes.filter(({ kind }) => kind !== 'figure')
}

/** Reports are numbered in the record's order, from 1: the numbers that stand behind each line. */
export function numberReports(record: Record): ReadonlyMap<string, number> {
  return new Map(record.articles.map(({ id }, index) => [id, index + 1]))
}

/** The distinct report numbers of some evidence, in order. */
export function reportNumbers(
  evidence: readonly { readonly article: string }[],
  numbers: ReadonlyMap<string, number>,
): number[] {
  return [...new Set(evidence.map(({ article }) => numbers.get(article)!))].sort((a, b) => a - b)
}

/** "around 115,000": a figure's value as its source words it. */
export function wordFigure(figure: Record['figures'][number]['values'][number]): string {
  const { value, qualifier, evidence } = figure
  const number = value === null ? (evidence[0]?.exact ?? '?') : wordNumber(value, figure.unit)
  return qualify(number, qualifier)
}

/** "94,000", "80 %", "3.2 billion euros". A record that was kept by an earlier version has no units. */
function wordNumber(value: number, unit: string | null | undefined): string {
  const scale = unit ? SCALES.find(([least]) => value >= least) : undefined
  const number = scale ? `${value / scale[0]} ${scale[1]}` : value.toLocaleString('en-US')
  return unit ? `${number} ${unit}` : number
}

const SCALES: readonly (readonly [number, string])[] = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
]

type Figure = Record['figures'][number]

/** What is said of a figure whose values differ: which of them, where others follow one another; null where none do. */
export function wordDifference({ values, agree, differing = [] }: Figure): string | null {
  if (agree) return null
  const places = [...new Set(differing.flat())].sort((a, b) => a - b)
  // A record that was kept by an earlier version does not say which.
  if (places.length === 0 || places.length === values.length) return 'the figures differ'
  const words = places.map((at) => wordFigure(values[at]!))
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)} differ`
}

/** Who gives a value, and how it comes where it was worked out. */
export function wordHolder(record: Record, { by, workedOut, counted }: Figure['values'][number]): string | null {
  const who = nameOf(record, by)
  return workedOut ? `${who ?? 'the report'}, worked out from “${counted}”` : who
}

/** The statements of one speaker, or together those of speakers whom no report names. */
export interface SpeakerGroup {
  /** The speaker's id; null for the last group, of all others. */
  readonly id: string | null
  readonly speaker: string
  readonly role: string | null
  readonly statements: readonly Statement[]
}

/** Statements by who made them: the most quoted first; what several say as one with each of them. */
export function bySpeaker(record: Record): SpeakerGroup[] {
  const groups = new Map<string | null, Statement[]>()
  for (const statement of record.statements) {
    for (const id of speakersOf(statement)) {
      const own = groups.get(id)
      if (own) own.push(statement)
      else groups.set(id, [statement])
    }
  }
  const unnamed = groups.get(null) ?? []
  const named = [...groups].flatMap(([id, statements]) =>
    id === null ? [] : [{ id, speaker: nameOf(record, id) ?? id, role: roleOf(record, id), statements }],
  )
  named.sort((a, b) => b.statements.length - a.statements.length)
  return unnamed.length > 0 ? [...named, { id: null, speaker: 'Others', role: null, statements: unnamed }] : named
}

/** Under whom a statement stands: its speaker, or each of those who say it as one; null where nobody is named. */
export function speakersOf({
  speaker,
  jointly = [], // A record that was kept by an earlier version has none.
}: Pick<Statement, 'speaker'> & { readonly jointly?: readonly string[] }): readonly (string | null)[] {
  return speaker === null && jointly.length > 0 ? jointly : [speaker]
}

/** A statement as it is read: a direct quotation in quotation marks exactly once, any other behind the cue it needs; before both who made it, where nobody is named. */
export function wordStatement({
  text,
  kind,
  cue,
  speaker,
  by,
}: Pick<Statement, 'text' | 'kind' | 'cue' | 'speaker' | 'by'>): string {
  const who = speaker === null && by ? `${by}: ` : ''
  if (kind !== 'direct') return who + (cue ? `${cue} ${text}` : text)
  return who + (/^["“‘«„`]/.test(text.trim()) ? text : `“${text}”`)
}

/** A cue that says its own "not": "did not say", "declined to say". */
const SAYS_NOT = /\b(?:not|cannot|never|neither|nor|declin\p{L}*|refus\p{L}*)\b|n['’]t\b/iu

/** What else is to be known of a statement: its attitude where no cue shows it, negation and reserve, and to whom it was made. */
export function statementNotes({ cue, kind, attitude, negated, hedged, addressee }: Statement): string[] {
  const saysNot = kind !== 'direct' && cue !== null && SAYS_NOT.test(cue)
  return [
    cue || attitude === 'says' ? '' : attitude,
    negated && !saysNot ? 'not, as reported' : '',
    hedged ? 'with reserve' : '',
    addressee ? `to ${addressee}` : '',
  ].filter(Boolean)
}

/** The people and bodies of a record; places stay out: they are no voices. */
export function voicesOf(record: Record): Record['people'] {
  return record.people.filter(({ kind }) => kind !== 'place')
}

/** What was changed in reports since they were first kept: each change in words, with its report. */
export function wordRevisions(record: Record): { readonly article: string; readonly words: string }[] {
  return record.articles.flatMap(({ id, title, revisions }) =>
    revisions.map((revision) => ({
      article: id,
      words: `“${title ?? id}” was changed (read again ${wordDate(revision.at.slice(0, 10))}): ${changesOf(revision).join('; ') || 'in its look alone'}`,
    })),
  )
}

function changesOf(revision: Record['articles'][number]['revisions'][number]): string[] {
  const { headline, figures, quotations, notices, passages } = revision
  return [
    ...notices.map(({ kind, words }) => `${kind}: ${words}`),
    ...(headline ? [`headline “${headline.from ?? 'none'}” → “${headline.to ?? 'none'}”`] : []),
    ...figures.map(
      ({ from, to, counted }) => `${from} → ${to}${counted && !to.includes(counted) ? ` (${counted})` : ''}`,
    ),
    ...quotations.removed.map((words) => `quotation gone: ${words}`),
    ...quotations.added.map((words) => `new quotation: ${words}`),
    ...(passages.length > 0 ? [`${count(passages.length, 'passage')} in other words`] : []),
  ]
}

/** "“Ferry sinks” was corrected: (Corrects the number …); 1 report still carries the old words". */
export function wordCorrection(
  record: Record,
  { article, kind, words, carriers }: Record['corrections'][number],
): string {
  const title = record.articles.find(({ id }) => id === article)?.title
  const named = title ? `“${title}”` : `Report ${numberReports(record).get(article) ?? article}`
  const carried = new Set(carriers.map((carrier) => carrier.article)).size
  const still =
    carried === 0
      ? 'no report here carries the old words'
      : `${count(carried, 'report')} here still ${carried === 1 ? 'carries' : 'carry'} the old words`
  return `${named} was ${kind} (${words.replace(/^[([]|[)\]]$/g, '')}); ${still}`
}
