import { html } from 'hono/html'
import type { Record } from '../record.ts'
import { bySpeaker, speakersOf, statementNotes, wordShortDate, wordStatement } from '../wording.ts'
import { citeLinks, originNote } from './cite.ts'
import { cut, moreLink } from './cut.ts'
import { lineId } from './lines.ts'
import type { Html, PageContext } from './page.ts'
import { theirWords } from './their-words.ts'

// What a page shows that leads to the rest: whoever spoke most, so that a browser is done with a story of 500 reports without a stop.
const MOST_SPEAKERS = 18
const MOST_OF_ONE = 5

type Statement = Record['statements'][number]

/** Who said what, by speaker. */
export function statementsPart(context: PageContext): Html | '' {
  if (context.record.statements.length === 0) return ''
  const speakers = bySpeaker(context.record)
  const shown = cut(context, speakers, MOST_SPEAKERS).map((group) => ({
    ...group,
    statements: cut(context, group.statements, MOST_OF_ONE),
  }))
  const lines = new Set(shown.flatMap(({ statements }) => statements)).size
  return html`<section class="said" aria-labelledby="${context.prefix}said"><h2 id="${context.prefix}said">Who said what</h2>
${shown.map(
  ({
    id,
    speaker,
    role,
    statements,
  }) => html`<h3>${theirWords(speaker)}${role ? html` <span class="role">${theirWords(role)}</span>` : ''}</h3>
<ul class="plain quotes">${quotes(context, statements, id)}</ul>`,
)}${moreLink(context, 'said', context.record.statements.length - lines)}</section>`
}

/** The lines of a speaker; a day that several of them share is shown with the first, and read out with each. */
function quotes(context: PageContext, statements: readonly Statement[], under: string | null): Html[] {
  const days = statements.map((statement) => String(dayOf(context, statement)))
  return statements.map((statement, i) => line(context, statement, under, days[i] !== '' && days[i] === days[i - 1]))
}

/** A statement below one of its speakers; where several say it as one, the first of them has its place on the page. */
function line(context: PageContext, statement: Statement, under: string | null, isSameDay: boolean): Html {
  const index = context.record.statements.indexOf(statement)
  const { evidence, origins, variants } = statement
  const facts = [
    ...statementNotes(statement),
    originNote([...evidence, ...variants.flatMap((variant) => variant.evidence)], origins),
  ].filter(Boolean)
  const place = speakersOf(statement)[0] === under ? html` id="${lineId(context.prefix, 'statement', index)}"` : ''
  return html`<li${place}${isSameDay ? html` class="same-day"` : ''}>${dayOf(context, statement)}<div><p class="quote" dir="auto">${theirWords(wordStatement(statement))}${citeLinks(context, evidence)}</p>
${facts.length > 0 ? html`<p class="meta">${facts.join(' · ')}</p>` : ''}
${
  variants.length > 0
    ? html`<p class="meta">Other wordings:</p><ul class="variants">${variants.map((variant) => html`<li dir="auto">${theirWords(variant.text)}${citeLinks(context, variant.evidence)}</li>`)}</ul>`
    : ''
}</div></li>`
}

/** The day of a statement; where no report tells it, the day of the first report: by then it was made. */
function dayOf({ record, numbers }: PageContext, { said, evidence, variants }: Statement): Html | '' {
  if (said) return html`<time class="when" datetime="${said.value}">${wordShortDate(said.value)}</time> `
  const spans = [...evidence, ...variants.flatMap((variant) => variant.evidence)]
  const days = spans.flatMap(
    ({ article }) => record.articles[numbers.get(article)! - 1]?.published?.value.slice(0, 10) ?? [],
  )
  const [day] = days.sort()
  return day ? html`<span class="when">by <time datetime="${day}">${wordShortDate(day)}</time></span> ` : ''
}
