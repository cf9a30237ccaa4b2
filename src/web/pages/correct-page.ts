import { html } from 'hono/html'
import type { Html } from '../../record/page/page.ts'
import { storyAddress } from '../../record/page/served/links.ts'
import type { Record } from '../../record/record.ts'
import { count, voicesOf, wordOutlet } from '../../record/wording.ts'
import type { ShelfStory } from '../shelf/shelf.ts'
import { type Choice, choices, nameField, selectField } from './fields.ts'

/** What was wrong with a form, and which kind of order it was. */
export interface CorrectProblem {
  readonly words: string
  readonly kind: string
}

/** One thing that can be put right: a form that stands behind its own name until it is wanted. */
type Form = (kind: string, name: string, fields: Html) => Html

/** What the reader can put right in a story: its name, what belongs to it, its people and origins, which lines are not one claim. */
export function correctPage(
  record: Record,
  story: string,
  others: readonly ShelfStory[],
  problem: CorrectProblem | null,
): Html {
  const form: Form = (kind, name, fields) =>
    html`<details class="order"${problem?.kind === kind ? html` open` : ''}><summary>${name}</summary>
<form method="post" action="${storyAddress(story)}/correct"><input type="hidden" name="kind" value="${kind}">
${problem?.kind === kind ? html`<p class="error" role="alert">${problem.words}</p>` : ''}${fields}
<div class="why"><label class="field">Why <input type="text" name="reason" maxlength="500"></label><button class="main">${name}</button></div></form></details>`
  const parts = [
    { id: 'story', title: 'The story', body: storyForms(record, form) },
    { id: 'reports', title: 'Which reports belong together', body: reportForms(record, story, others, form) },
    { id: 'people', title: 'People and bodies', body: peopleForms(record, form) },
    { id: 'origins', title: 'Origins', body: originForms(record, form) },
    { id: 'claims', title: 'Claims', body: claimForm(record, form) },
  ].filter(({ body }) => body !== '')
  return html`<div class="page correct"><p class="meta"><a href="${storyAddress(story)}">${record.title}</a></p><h1>Put right</h1>
<p class="note">What you put right is kept with your reason, holds for reports to come, and can be <a href="/decisions">undone</a>.</p>
${parts.map(({ id, title, body }) => html`<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2>${body}</section>`)}</div>`
}

function storyForms(record: Record, form: Form): Html {
  const people = peopleChoices(record).map(({ id, words }) => ({ id: `person:${id}`, words }))
  const origins = originChoices(record).map(({ id, words }) => ({ id: `origin:${id}`, words: `the origin ${words}` }))
  const reports = articleChoices(record).map(({ id, words }) => ({ id: `report:${id}`, words }))
  const on = [{ id: 'story', words: 'the story' }, ...reports, ...people, ...origins]
  return html`${form('rename', 'Rename the story', html`<input type="hidden" name="of" value="story">${nameField('The story is called', record.title)}`)}
${form(
  'note',
  'Add a note',
  html`${selectField('A note on', 'on', on)}<label class="field">The note <textarea name="words" rows="2" required maxlength="2000"></textarea></label>`,
)}`
}

function reportForms(record: Record, story: string, others: readonly ShelfStory[], form: Form): Html | '' {
  const reports = articleChoices(record)
  const elsewhere = others.map(({ id, title }) => ({ id, words: title }))
  const isSeveral = reports.length > 1
  if (!isSeveral && elsewhere.length === 0) return ''
  const homes = [...(isSeveral ? [{ id: story, words: `this story: ${record.title}` }] : []), ...elsewhere]
  return html`${isSeveral ? form('split', 'Split the story', choices('These reports are of another story', 'article', reports)) : ''}
${elsewhere.length > 0 ? form('merge', 'Merge with another story', selectField('It is one story with', 'other', elsewhere)) : ''}
${form('pin', 'Pin a report to a story', html`${selectField('This report', 'article', reports)}${selectField('belongs, whatever it is like, to', 'to', homes)}`)}`
}

function peopleForms(record: Record, form: Form): Html | '' {
  const people = peopleChoices(record)
  if (people.length === 0) return ''
  return html`${
    people.length > 1
      ? form(
          'same-person',
          'Join people',
          choices('These are one person or body, under the name that stands first', 'person', people),
        )
      : ''
  }
${
  record.articles.length > 1
    ? form(
        'two-people',
        'Split a person',
        html`${selectField('Under the name of', 'person', people)}
${choices('somebody else is meant in these reports', 'article', articleChoices(record))}
<label class="field">who is called (if you know) <input type="text" name="name" maxlength="200"></label>`,
      )
    : ''
}
${form(
  'rename',
  'Rename a person',
  html`${selectField(
    'This person or body',
    'of',
    people.map(({ id, words }) => ({ id: `person:${id}`, words })),
  )}${nameField('is called', '')}`,
)}`
}

function originForms(record: Record, form: Form): Html {
  const origins = originChoices(record)
  return html`${form(
    'rename',
    'Rename an origin',
    html`${selectField(
      'This origin',
      'of',
      origins.map(({ id, words }) => ({ id: `origin:${id}`, words })),
    )}${nameField('is called', '')}`,
  )}
${origins.length > 1 ? form('same-origin', 'Join origins', choices('These go back to one source', 'article', origins)) : ''}
${record.articles.length > 1 ? form('independent', 'Set a report apart', selectField('This report is a source of its own', 'article', articleChoices(record))) : ''}`
}

function claimForm(record: Record, form: Form): Html | '' {
  const claims = record.statements.flatMap(({ text, evidence, variants }) =>
    variants.flatMap((variant) =>
      evidence[0] && variant.evidence[0]
        ? [{ id: JSON.stringify([evidence[0], variant.evidence[0]]), words: [text, variant.text] }]
        : [],
    ),
  )
  if (claims.length === 0) return ''
  return form('not-same-claim', 'Part two wordings', choices('These are not the same claim', 'claims', claims, 'radio'))
}

function articleChoices({ articles }: Record): Choice[] {
  return articles.map((article, n) => ({
    id: article.id,
    words: `${n + 1}. ${article.title ?? article.id} (${wordOutlet(article)})`,
  }))
}

function peopleChoices(record: Record): Choice[] {
  return voicesOf(record).map(({ id, name, roles }) => ({
    id,
    words: roles[0] ? `${name}, ${roles[0].text}` : name,
  }))
}

/** Each origin by its first report, which decisions point at. */
function originChoices({ origins }: Record): Choice[] {
  return origins.map(({ label, articles }) => ({
    id: articles[0]!,
    words: `${label} (${count(articles.length, 'report')})`,
  }))
}
