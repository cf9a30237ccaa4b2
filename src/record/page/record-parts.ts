import { html } from 'hono/html'
import { oneLanguage } from '../one-language.ts'
import { wordScope } from '../wording.ts'
import { correctionsPart } from './corrections-part.ts'
import { decisionsPart } from './decisions-part.ts'
import { developmentsPart } from './developments-part.ts'
import { differencesPart } from './differences-part.ts'
import { lineagePart } from './lineage-part.ts'
import type { Html, PageContext } from './page.ts'
import { peoplePart } from './people-part.ts'
import { revisionsPart } from './revisions-part.ts'
import { shortPart } from './short-part.ts'
import { statementsPart } from './statements-part.ts'
import { theirWords } from './their-words.ts'
import { timelinePart } from './timeline-part.ts'

/** A story's title and scope, the way to each part, and the parts that have something to say. `more` stands under the scope. */
export function recordParts(context: PageContext, more: Html | '' = ''): Html {
  const { record, prefix } = context
  const parts = [
    { id: 'timeline', name: 'Timeline', part: timelinePart(context) },
    { id: 'developments', name: 'Developments', part: developmentsPart(context) },
    { id: 'differs', name: 'What differs', part: differencesPart(context) },
    { id: 'corrections', name: 'Corrections', part: correctionsPart(context) },
    { id: 'revisions', name: 'Changed reports', part: revisionsPart(context) },
    { id: 'said', name: 'Who said what', part: statementsPart(context) },
    { id: 'copies', name: 'Copies', part: lineagePart(context) },
    { id: 'people', name: 'People', part: peoplePart(context) },
    { id: 'decided', name: 'Put right', part: decisionsPart(context) },
  ].filter(({ part }) => part !== '')
  return html`<div class="parts"><a class="skip" href="#${prefix}reports">Skip to the reports</a>
<header class="record"><h1 dir="auto">${theirWords(record.title, oneLanguage(record))}</h1><p class="scope">${wordScope(record)}</p>${shortPart(context)}${more}${leftOut(context)}</header>
<nav class="parts-nav" aria-label="Parts of the record"><ul>${parts.map(({ id, name }) => html`<li><a href="#${prefix}${id}">${name}</a></li>`)}
<li><a href="#${prefix}reports">Reports</a></li></ul></nav>
${parts.map(({ part }) => part)}</div>`
}

/** What a page that is cut lacks, and where the whole is; nothing where a link leads to the whole. */
function leftOut({ isCut, links }: PageContext): Html | '' {
  if (!isCut || links.whole('said') !== null) return ''
  return html`<p class="note">This record is too long for one page: each part shows its first lines, and each report the paragraphs they rest on. Everything is in <code>--format json</code> and in <code>dateline serve</code>.</p>`
}
