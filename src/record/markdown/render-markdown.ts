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
  type SpeakerGroup,
  statementNotes,
  voicesOf,
  wordCorrection,
  wordDescent,
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

/** The records as Markdown (CommonMark with tables), each line with the numbers of its reports. */
export function renderMarkdown(document: RecordDocument): string {
  return document.stories.map(renderStory).join('\n---\n\n')
}

function renderStory(record: Record): string {
  const numbers = numberReports(record)
  const cite = (evidence: readonly RecordSpan[]): string =>
    reportNumbers(evidence, numbers)
      .map((n) => `\\[${n}\\]`)
      .join('')
  return [
    `# ${escapeMarkdown(record.title)}\n\n${escapeMarkdown(wordScope(record))}\n`,
    section(
      'What happened and what is planned',
      record.timeline.map((entry) => timelineLine(entry, cite)),
    ),
    section(
      'How it developed',
      coursesOf(record).flatMap(({ of, steps }) => [
        ...(of === null ? [] : [`- ${escapeMarkdown(of)}`]),
        ...steps.map(
          ({ step: { at, what, from, to } }) =>
            `${of === null ? '' : '  '}- **${wordShortDate(at)}**: ${escapeMarkdown(what)} ${cite([from])} → ${cite([to])}`,
        ),
      ]),
    ),
    section(
      'What differs',
      disputesBesideFigures(record).map((dispute) => disputeLines(record, dispute, cite)),
    ),
    figureTable(record, cite),
    section(
      'Who said what',
      bySpeaker(record).map((group) => speakerLines(group, cite)),
      '\n\n',
    ),
    section(
      'Corrections',
      record.corrections.map(
        (correction) =>
          `- ${escapeMarkdown(wordCorrection(record, correction))} ${cite(correction.carriers.map(({ old }) => old))}`,
      ),
    ),
    section(
      'What was changed in reports',
      wordRevisions(record).map(({ article, words }) => `- ${escapeMarkdown(words)} \\[${numbers.get(article)}\\]`),
    ),
    section(
      'People and bodies',
      voicesOf(record).map(
        (person) => `- ${[person.name, ...wordRoles(record, person)].map(escapeMarkdown).join(', ')}`,
      ),
    ),
    section('Who copies whom', [
      ...record.origins.map(
        ({ label, articles, basis }) =>
          `- **${escapeMarkdown(label)}** (${basis}): ${count(articles.length, 'report')} ${articles.map((id) => `\\[${numbers.get(id)}\\]`).join('')}`,
      ),
      ...record.descent.map((step) => `- ${wordDescent(step, (id) => `\\[${numbers.get(id)}\\]`)}`),
    ]),
    section(
      'The reports',
      record.articles.map(
        (article, i) =>
          `${i + 1}. ${link(article.title ?? article.id, article.url)}, ${escapeMarkdown(wordOutlet(article))}, ${wordPublished(article)}`,
      ),
    ),
    section(
      'Put right by the reader',
      record.decisions.map((decision) => `- ${escapeMarkdown(wordDecision(record, decision))}`),
    ),
  ]
    .filter(Boolean)
    .join('\n')
}

type Cite = (evidence: readonly RecordSpan[]) => string

function timelineLine(entry: Record['timeline'][number], cite: Cite): string {
  const { date, status, text, evidence, history, background } = entry
  const outcome = wordOutcome(entry)
  const steps =
    history.length > 1
      ? ` (${history.map((step) => `${step.status}${step.at ? ` ${wordShortDate(step.at)}` : ''}`).join(' → ')})`
      : ''
  return `- **${wordShortDate(date.value)}**, ${status}${background ? ', background' : ''}: ${escapeMarkdown(text)}${steps} ${cite(evidence)}${outcome ? `; ${outcome}` : ''}`
}

function disputeLines(record: Record, { topic, nature, sides }: Record['disputes'][number], cite: Cite): string {
  const lines = sides.map(
    ({ by, position, evidence }) =>
      `  - **${escapeMarkdown(nameOf(record, by) ?? 'the report')}**: ${escapeMarkdown(position)} ${cite(evidence)}`,
  )
  return [`- ${escapeMarkdown(topic)} (${nature})`, ...lines].join('\n')
}

function figureTable(record: Record, cite: Cite): string {
  const rows = record.figures.flatMap(({ what, values }) =>
    values.map(
      (value) =>
        `| ${escapeMarkdown(what)} | ${escapeMarkdown(wordFigure(value))} ${cite(value.evidence)} | ${escapeMarkdown(wordHolder(record, value) ?? 'the report')} | ${value.at ? wordShortDate(value.at) : 'undated'} |`,
    ),
  )
  return rows.length === 0
    ? ''
    : `## Figures\n\n| What | Figure | Given by | Reported |\n| --- | --- | --- | --- |\n${rows.join('\n')}\n`
}

function speakerLines({ speaker, role, statements }: SpeakerGroup, cite: Cite): string {
  const lines = statements.map((statement) => {
    const { said, evidence, variants } = statement
    const notes = statementNotes(statement)
    const all = [...evidence, ...variants.flatMap((variant) => variant.evidence)]
    return [
      `- ${said ? `${wordShortDate(said.value)}: ` : ''}${escapeMarkdown(wordStatement(statement))}`,
      ...(notes.length > 0 ? [`(${escapeMarkdown(notes.join(', '))})`] : []),
      cite(all),
    ].join(' ')
  })
  return `### ${escapeMarkdown(speaker)}${role ? `, ${escapeMarkdown(role)}` : ''}\n\n${lines.join('\n')}`
}

function section(title: string, lines: readonly string[], between = '\n'): string {
  return lines.length === 0 ? '' : `## ${title}\n\n${lines.join(between)}\n`
}

/** Text as CommonMark shows it unchanged: marks escaped, line breaks as blanks. */
export function escapeMarkdown(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>#|~]/g, '\\$&')
}

function link(text: string, url: string | null): string {
  return url && /^https?:\/\/[^\s<>]*$/.test(url) ? `[${escapeMarkdown(text)}](<${url}>)` : escapeMarkdown(text)
}
