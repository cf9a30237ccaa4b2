import { html } from 'hono/html'
import { inShort } from '../in-short.ts'
import type { Record } from '../record.ts'
import { wordOutcome, wordShortDate } from '../wording.ts'
import { citeLinks, originNote } from './cite.ts'
import { contestedEntries } from './contested.ts'
import { cut, moreLink } from './cut.ts'
import { glancePart } from './glance-part.ts'
import { lineId } from './lines.ts'
import type { Html, PageContext } from './page.ts'
import { railMark } from './status-mark.ts'
import { theirWords } from './their-words.ts'

type Entry = Record['timeline'][number]
type Dispute = Record['disputes'][number]
type Contested = ReturnType<typeof contestedEntries>

/** Entries shown where the page leads to the rest. */
const MOST_ENTRIES = 48

/** The timeline: news first, what reports only recall below it. */
export function timelinePart(context: PageContext): Html | '' {
  const { timeline } = context.record
  if (timeline.length === 0) return ''
  const heaviest = shownEntries(context)
  const shown = timeline.filter((entry) => heaviest.has(entry))
  const news = shown.filter(({ background }) => !background)
  const contested = contestedEntries(context.record)
  const recalled = shown.filter(({ background }) => background)
  return html`<section aria-labelledby="${context.prefix}timeline"><h2 id="${context.prefix}timeline">What happened and what is planned</h2>
${glancePart(context, heaviest, contested)}
<ol class="timeline${context.isCut ? ' long' : ''}">${lines(context, news, contested)}</ol>
${recalled.length > 0 ? html`<h3>Background</h3><ol class="timeline background-list">${lines(context, recalled, contested)}</ol>` : ''}${moreLink(context, 'timeline', timeline.length - heaviest.size)}
</section>`
}

/** Of a long timeline the entries that the lede leads to, and those that weigh most. */
function shownEntries(context: PageContext): ReadonlySet<Entry> {
  const { latest, firm, ahead } = inShort(context.record)
  const byWeight = [...context.record.timeline].sort((a, b) => b.weight - a.weight)
  return new Set(
    cut(context, [...new Set([...(latest ? [latest] : []), ...firm, ...ahead, ...byWeight])], MOST_ENTRIES),
  )
}

/** The lines of some entries; a day that several of them share is shown with the first, and read out with each. */
function lines(context: PageContext, entries: readonly Entry[], contested: Contested): Html[] {
  return entries.map((entry, i) =>
    line(context, entry, entries[i - 1]?.date.value === entry.date.value, contested.get(entry)),
  )
}

function line(context: PageContext, entry: Entry, isSameDay: boolean, dispute: Dispute | undefined): Html {
  const { evidence, origins, status, date, passedWithoutReport } = entry
  const id = lineId(context.prefix, 'timeline', context.record.timeline.indexOf(entry))
  const notes = [wordOutcome(entry), originNote(evidence, origins)].filter(Boolean).join(' · ')
  return html`<li id="${id}"${isSameDay ? html` class="same-day"` : ''}><time class="when" datetime="${date.value}">${wordShortDate(date.value)}</time> ${railMark(status, passedWithoutReport)}
<div class="what"><p dir="auto"><span class="${status === 'happened' ? 'aloud' : `state ${status}`}">${status}</span> ${theirWords(entry.text)}${citeLinks(context, evidence)}</p>
${entry.history.length > 1 ? html`<p class="history">${history(context, entry)}</p>` : ''}
${notes ? html`<p class="history">${notes}</p>` : ''}${dispute ? disputeLink(context, dispute) : ''}</div></li>`
}

function disputeLink({ record, prefix, links }: PageContext, dispute: Dispute): Html {
  const id = lineId(prefix, 'dispute', record.disputes.indexOf(dispute))
  return html`<p class="history"><a class="disputed" href="${links.line(id)}">disputed: ${theirWords(dispute.topic)}</a></p>`
}

function history(context: PageContext, { history }: Entry): Html[] {
  return history.map(
    (step, i) =>
      html`${i > 0 ? ' → ' : ''}<span class="${step.status}">${step.status}</span>${step.at ? ` (reported ${wordShortDate(step.at)})` : ''}${citeLinks(context, step.evidence)}`,
  )
}
