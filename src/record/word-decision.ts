import type { Record } from './record.ts'

type Decision = Record['decisions'][number]

/** What the reader put right, in words that go on with what it is about. */
const WORDS: Readonly<globalThis.Record<Exclude<Decision['kind'], 'rename' | 'note'>, string>> = {
  'same-person': 'one and the same',
  'two-people': 'two, not one',
  'same-claim': 'one claim, told in',
  'not-same-claim': 'two claims, not one, told in',
  'same-origin': 'one origin',
  independent: 'a source of its own',
}

/** What the reader put right or noted, and why: "one and the same: Karin Solberg (because she signs both ways)". */
export function wordDecision(record: Record, decision: Decision): string {
  const { applied, reason } = decision
  const words = applied ? what(record, decision) : `${what(record, decision)} – found nothing that it is about`
  return reason ? `${words} (because: ${reason})` : words
}

function what(record: Record, { kind, words, was, about }: Decision): string {
  const names = about.map((id) => nameOfPart(record, id)).join(', ')
  if (kind === 'rename') return was === null ? `called “${words}”` : `“${was}” is called “${words}”`
  const said = kind === 'note' ? `note${names ? ` on ${names}` : ''}: ${words}` : WORDS[kind]
  return kind === 'note' || !names ? said : `${said}: ${names}`
}

/** The name of what a decision is about: a person, an origin, a report, or the story. */
function nameOfPart({ id, people, origins, articles }: Record, part: string): string {
  if (part === id) return 'the story'
  const article = articles.find((one) => one.id === part)
  return (
    people.find((one) => one.id === part)?.name ??
    origins.find((one) => one.id === part)?.label ??
    (article?.title ? `“${article.title}”` : part)
  )
}
