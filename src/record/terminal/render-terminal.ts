import { wrapAnsi } from 'fast-wrap-ansi'
import { coursesOf } from '../courses.ts'
import type { Record, RecordDocument, RecordSpan } from '../record.ts'
import { wordDecision } from '../word-decision.ts'
import {
  bySpeaker,
  count,
  disputesBesideFigures,
  nameOf,
  numberReports,
  reportNumbers,
  statementNotes,
  voicesOf,
  wordCorrection,
  wordDescent,
  wordDifference,
  wordFigure,
  wordHolder,
  wordOutcome,
  wordOutlet,
  wordPublished,
  wordRevisions,
  wordRoles,
  wordScope,
  wordShortDate,
  wordStatement,
} from '../wording.ts'
import { type Paint, painter } from './paint.ts'
import { printable } from './printable.ts'

export interface TerminalOptions {
  /** Columns to wrap at. */
  readonly width: number
  readonly colour: boolean
}

/** What the parts of one story's text share. */
interface Context {
  readonly record: Record
  readonly paint: Paint
  /** `lines`, each behind an indent of so many columns and wrapped to the width. */
  readonly wrap: (text: string, indent: number, first?: string) => string
  /** " [1][3]": the numbers of the reports a line rests on. */
  readonly cite: (evidence: readonly RecordSpan[]) => string
}

/** The records as text for a terminal; without colour it is plain text that pipes. */
export function renderTerminal(document: RecordDocument, options: TerminalOptions): string {
  const stories = printable(document.stories).map((record) => renderStory(record, options))
  if (stories.length === 0) return 'No story: nothing that was given could be read.\n'
  return stories.join(`\n${'═'.repeat(Math.min(options.width, 72))}\n\n`)
}

function renderStory(record: Record, { width, colour }: TerminalOptions): string {
  const paint = painter(colour)
  const numbers = numberReports(record)
  const context: Context = {
    record,
    paint,
    wrap: (text, indent, first = ' '.repeat(indent)) => {
      const lines = wrapAnsi(text, Math.max(20, width - indent), { hard: true }).split('\n')
      return lines.map((line, i) => `${i === 0 ? first : ' '.repeat(indent)}${line}`).join('\n')
    },
    cite: (evidence) =>
      paint.soft(
        reportNumbers(evidence, numbers)
          .map((n) => `[${n}]`)
          .join(''),
      ),
  }
  const parts = [
    [context.wrap(paint.bold(record.title), 0), context.wrap(paint.soft(wordScope(record)), 0)].join('\n'),
    timeline(context),
    developments(context),
    differences(context),
    corrections(context),
    revisions(context),
    statements(context),
    people(context),
    origins(context),
    reports(context),
    decisions(context),
  ]
  return `${parts.filter(Boolean).join('\n\n')}\n`
}

const DATE_COLUMN = 13 // columns: "12 Sept 2021 "

/** A date in its column; a longer one ("week of 6 Dec 2021") on a line of its own. */
function dateColumn(value: string): string {
  const words = wordShortDate(value)
  return words.length < DATE_COLUMN ? words.padEnd(DATE_COLUMN) : `${words}\n${' '.repeat(DATE_COLUMN)}`
}

function timeline(context: Context): string {
  const { record, paint } = context
  const line = (entry: Record['timeline'][number]): string => {
    const { status, text, evidence, history } = entry
    const outcome = wordOutcome(entry)
    const lines = [
      context.wrap(
        `${paint.status(status)}  ${text} ${context.cite(evidence)}`,
        DATE_COLUMN,
        dateColumn(entry.date.value),
      ),
    ]
    if (outcome) lines.push(context.wrap(paint.soft(outcome), DATE_COLUMN))
    if (history.length > 1) {
      const steps = history.map(
        (step) => `${step.status}${step.at ? ` ${wordShortDate(step.at)}` : ''} ${context.cite(step.evidence)}`,
      )
      lines.push(context.wrap(paint.soft(steps.join(' → ')), DATE_COLUMN))
    }
    return lines.join('\n')
  }
  const news = record.timeline.filter((entry) => !entry.background).map(line)
  const background = record.timeline.filter((entry) => entry.background).map(line)
  return section(context, 'What happened and what is planned', [
    ...news,
    ...(background.length > 0 ? [`${paint.soft('Background')}\n${background.join('\n')}`] : []),
  ])
}

function developments(context: Context): string {
  const lines = coursesOf(context.record).flatMap(({ of, steps }) => [
    ...(of === null ? [] : [context.wrap(context.paint.bold(of), 2, '  ')]),
    ...steps.map(({ step: { at, what, from, to } }) =>
      context.wrap(`${what} ${context.cite([from])} → ${context.cite([to])}`, 4 + DATE_COLUMN, `    ${dateColumn(at)}`),
    ),
  ])
  return section(context, 'How it developed', lines)
}

function differences(context: Context): string {
  const { record, paint } = context
  const disputes = disputesBesideFigures(record).map(({ topic, nature, sides }) => {
    const lines = sides.map(({ by, position, evidence }) =>
      context.wrap(
        `${paint.bold(nameOf(record, by) ?? 'the report')}: ${position} ${context.cite(evidence)}`,
        4,
        '  – ',
      ),
    )
    return [context.wrap(`${topic} ${paint.soft(`(${nature})`)}`, 2), ...lines].join('\n')
  })
  const figures = record.figures.map((figure) => {
    const { what, values } = figure
    const difference = wordDifference(figure)
    const lines = values.map((value) =>
      context.wrap(
        `${paint.bold(wordFigure(value))}, ${wordHolder(record, value) ?? 'the report'}${value.at ? `, ${wordShortDate(value.at)}` : ''} ${context.cite(value.evidence)}`,
        4,
        '  – ',
      ),
    )
    return [context.wrap(`${what}${difference ? paint.soft(` (${difference})`) : ''}`, 2), ...lines].join('\n')
  })
  return section(context, 'What differs, and the figures', [...disputes, ...figures])
}

function corrections(context: Context): string {
  const lines = context.record.corrections.map((correction) => {
    const still = correction.carriers.map(({ old }) =>
      context.wrap(`still carried: ${old.exact} ${context.cite([old])}`, 4),
    )
    return [context.wrap(wordCorrection(context.record, correction), 4, '  – '), ...still].join('\n')
  })
  return section(context, 'Corrections', lines)
}

function revisions(context: Context): string {
  const numbers = numberReports(context.record)
  const lines = wordRevisions(context.record).map(({ article, words }) =>
    context.wrap(`${words} [${numbers.get(article)}]`, 4, '  – '),
  )
  return section(context, 'What was changed in reports', lines)
}

function statements(context: Context): string {
  const { paint } = context
  const groups = bySpeaker(context.record).map(({ speaker, role, statements: said }) => {
    const lines = said.map((statement) => {
      const { evidence, variants } = statement
      const facts = [
        ...statementNotes(statement),
        ...(variants.length > 0 ? [count(variants.length, 'other wording')] : []),
      ]
      const all = [...evidence, ...variants.flatMap((variant) => variant.evidence)]
      const date = statement.said ? dateColumn(statement.said.value) : ' '.repeat(DATE_COLUMN)
      return context.wrap(
        `${wordStatement(statement)}${facts.length > 0 ? paint.soft(` (${facts.join(', ')})`) : ''} ${context.cite(all)}`,
        DATE_COLUMN,
        date,
      )
    })
    return [context.wrap(`${paint.bold(speaker)}${role ? paint.soft(`, ${role}`) : ''}`, 0), ...lines].join('\n')
  })
  return section(context, 'Who said what', groups, '\n\n')
}

function people(context: Context): string {
  const { paint } = context
  const lines = voicesOf(context.record).map((person) => {
    const { name, kind, aliases } = person
    const facts = [...(kind === 'person' ? [] : [kind]), ...wordRoles(context.record, person)]
    const also = aliases.length > 0 ? paint.soft(` (also ${aliases.join(', ')})`) : ''
    return context.wrap(`${paint.bold(name)}${facts.length > 0 ? `, ${facts.join('; ')}` : ''}${also}`, 4, '  – ')
  })
  return section(context, 'People and bodies', lines)
}

function origins(context: Context): string {
  const { record, paint } = context
  const numbers = numberReports(record)
  const lines = record.origins.map(({ label, articles, basis, cites, follows }) => {
    const members = articles.map((id) => `[${numbers.get(id)}]`).join('')
    const notes = [
      basis === 'sole' ? 'one report' : basis === 'credit' ? 'as credited' : 'by shared text',
      ...(cites.length > 0 ? [`cites ${cites.map(({ name }) => name).join(', ')}`] : []),
      ...follows.map(({ article }) => `follows the wording of [${numbers.get(article)}]`),
    ]
    return context.wrap(`${paint.bold(label)} ${members} ${paint.soft(notes.join('; '))}`, 4, '  – ')
  })
  const taken = record.descent.map((step) =>
    context.wrap(
      wordDescent(step, (id) => `[${numbers.get(id)}]`),
      4,
      '  – ',
    ),
  )
  const shared = record.reuse.map(({ a, b, words, exact, background }) =>
    context.wrap(
      `${context.cite([a])} and ${context.cite([b])} share ${words} words${background ? ' of background' : ''}${exact ? '' : ', lightly edited'}: “${opening(a.exact)}”`,
      4,
      '  – ',
    ),
  )
  return section(context, 'Who copies whom', [...lines, ...taken, ...shared])
}

function reports(context: Context): string {
  const lines = context.record.articles.map((article, i) => {
    const why =
      article.published?.basis === 'inferred'
        ? `\n${context.wrap(context.paint.soft(article.published.evidence.words), 5)}`
        : ''
    return `${context.wrap(`${article.title ?? article.id} ${context.paint.soft(`– ${wordOutlet(article)}, ${wordPublished(article)}`)}`, 5, `[${i + 1}]  `.slice(0, 5))}${why}`
  })
  return section(context, 'The reports', lines)
}

function decisions(context: Context): string {
  const lines = context.record.decisions.map((decision) =>
    context.wrap(wordDecision(context.record, decision), 4, '  – '),
  )
  return section(context, 'Put right by the reader', lines)
}

function section({ paint }: Context, title: string, lines: readonly string[], between = '\n'): string {
  return lines.length === 0 ? '' : `${paint.heading(title)}\n${lines.join(between)}`
}

const OPENING_WORDS = 12 // of a shared passage, to recognise it by

function opening(text: string): string {
  const words = text.split(/\s+/)
  return words.length <= OPENING_WORDS ? text : `${words.slice(0, OPENING_WORDS).join(' ')} …`
}
