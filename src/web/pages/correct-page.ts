import { html } from 'hono/html'
import type { Html } from '../../record/page/page.ts'
import type { Record } from '../../record/record.ts'
import { count, voicesOf, wordOutlet } from '../../record/wording.ts'
import { storyAddress } from '../links.ts'
import type { ShelfStory } from '../shelf.ts'

type Form = (kind: string, button: string, fields: Html) => Html

/** What the reader can put right in a story: its name, what belongs to it, its people and origins, which lines are not one claim. */
export function correctPage(
  record: Record,
  story: string,
  others: readonly ShelfStory[],
  problem: string | null,
): Html {
  const form: Form = (kind, button, fields) =>
    html`<form method="post" action="${storyAddress(story)}/correct"><input type="hidden" name="kind" value="${kind}">
${fields}<div class="why"><label class="field">Why <input type="text" name="reason" maxlength="500"></label><button>${button}</button></div></form>`
  const parts = [
    { id: 'story', title: 'The story', body: storyForms(record, others, form) },
    { id: 'people', title: 'People and bodies', body: peopleForms(record, form) },
    { id: 'origins', title: 'Origins', body: originForms(record, form) },
    { id: 'claims', title: 'Not the same claim', body: claimForms(record, form) },
  ].filter(({ body }) => body !== '')
  return html`<div class="page correct"><p class="meta"><a href="${storyAddress(story)}">${record.title}</a></p><h1>Put right</h1>
${problem ? html`<p class="error" role="alert">${problem}</p>` : ''}
<p class="note">What is put right here is kept with its reason, holds for reports to come, and can be <a href="/decisions">undone</a>.</p>
<nav aria-label="What can be put right"><ul>${parts.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)}</ul></nav>
${parts.map(({ id, title, body }) => html`<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2>${body}</section>`)}</div>`
}

function storyForms(record: Record, others: readonly ShelfStory[], form: Form): Html {
  return html`${form('rename', 'Rename the story', nameField('The story is called', record.title))}
${others.length > 0 ? form('merge', 'Merge the stories', html`<label class="field">It is one story with <select name="other">${others.map(({ id, title }) => html`<option value="${id}">${title}</option>`)}</select></label>`) : ''}
${record.articles.length > 1 ? form('split', 'Split the story', choices('These reports are of another story', 'article', articleChoices(record))) : ''}
${form('note', 'Add note', html`<label class="field">A note on the story <textarea name="words" rows="2" required maxlength="2000"></textarea></label>`)}`
}

function peopleForms(record: Record, form: Form): Html | '' {
  const people = voicesOf(record).map(({ id, name, roles }) => ({
    id,
    words: roles[0] ? `${name}, ${roles[0].text}` : name,
    name,
  }))
  if (people.length === 0) return ''
  return html`${people.length > 1 ? form('same-person', 'Join them', choices('These are one person or body, under the name that stands first', 'person', people)) : ''}
${form('rename-person', 'Rename them', html`${selectField('This person or body', 'of', people)}${nameField('is called', '')}`)}`
}

function originForms(record: Record, form: Form): Html {
  const origins = record.origins.map(({ id, label, articles }) => ({
    id,
    words: `${label} (${count(articles.length, 'report')})`,
  }))
  return html`${form('rename-origin', 'Rename the origin', html`${selectField('This origin', 'of', origins)}${nameField('is called', '')}`)}
${origins.length > 1 ? form('same-origin', 'Join the origins', choices('These go back to one source', 'origin', origins)) : ''}
${record.articles.length > 1 ? form('independent', 'Set the report apart', selectField('This report is a source of its own', 'of', articleChoices(record))) : ''}`
}

function claimForms(record: Record, form: Form): Html | '' {
  const claims = record.statements.flatMap(({ text, evidence, variants }) =>
    variants.flatMap((variant) =>
      evidence[0] && variant.evidence[0]
        ? [{ text, other: variant.text, spans: [evidence[0], variant.evidence[0]] }]
        : [],
    ),
  )
  if (claims.length === 0) return ''
  return html`${claims.map(({ text, other, spans }) =>
    form(
      'not-same-claim',
      'These are two',
      html`<div class="pairs"><p dir="auto">${text}</p><p dir="auto">${other}</p></div><input type="hidden" name="claims" value="${JSON.stringify(spans)}">`,
    ),
  )}`
}

interface Choice {
  readonly id: string
  readonly words: string
}

function articleChoices({ articles }: Record): Choice[] {
  return articles.map((article, n) => ({
    id: article.id,
    words: `${n + 1}. ${article.title ?? article.id} (${wordOutlet(article)})`,
  }))
}

function choices(legend: string, name: string, of: readonly Choice[]): Html {
  return html`<fieldset><legend>${legend}</legend>${of.map(({ id, words }) => html`<label class="choice"><input type="checkbox" name="${name}" value="${id}"> <span dir="auto">${words}</span></label>`)}</fieldset>`
}

function selectField(label: string, name: string, of: readonly Choice[]): Html {
  return html`<label class="field">${label} <select name="${name}">${of.map(({ id, words }) => html`<option value="${id}">${words}</option>`)}</select></label>`
}

function nameField(label: string, value: string): Html {
  return html`<label class="field">${label} <input type="text" name="name" required maxlength="200" value="${value}"></label>`
}
