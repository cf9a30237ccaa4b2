import type { Record } from '../../record/record.ts'
import type { KeptVerdict } from '../../store/stories/decisions.ts'
import type { PersonPointer, Place, Target } from '../../story/decisions/decision.ts'
import { DecisionError, type Named, type Noted, type Wish } from './decision-order.ts'

/** A decision to keep, and the same in words. */
export interface WordedVerdict {
  readonly what: KeptVerdict
  readonly words: string
}

/** A decision within one story. */
type Within = Exclude<Wish, { readonly kind: 'merge' | 'pin' }>

/** The decision that a wish comes to in a story's record. Throws a DecisionError where it names what is not there. */
export function verdictOf(wish: Within, record: Record, reason: string | null): WordedVerdict {
  switch (wish.kind) {
    case 'rename': {
      if (!wish.name.trim()) throw new DecisionError('a name is wanted')
      const of = targetIn(record, wish.of)
      return within({ kind: 'rename', of, name: wish.name }, `${wordTarget(record, of)} is called “${wish.name}”`)
    }
    case 'note': {
      if (!wish.words.trim()) throw new DecisionError('a note is wanted')
      const on = targetIn(record, wish.on)
      return within({ kind: 'note', on, words: wish.words }, `note on ${wordTarget(record, on)}: ${wish.words}`)
    }
    case 'split':
      return split(wish.articles, record, reason)
    case 'same-person': {
      const people = wish.people.map((person) => personIn(record, person))
      if (people.length < 2) throw new DecisionError('choose two people at least')
      return within({ kind: 'same-person', people }, `${people.map(({ name }) => name).join(' and ')} are one`)
    }
    case 'two-people':
      return twoPeople(wish, record)
    case 'same-origin': {
      const origins = [...new Set(wish.articles.map((id) => originIn(record, id)))]
      if (origins.length < 2) throw new DecisionError('choose two origins at least')
      const articles = origins.flatMap((origin) => origin.articles)
      return within(
        { kind: 'same-origin', articles },
        `${origins.map(({ label }) => label).join(' and ')} go back to one source`,
      )
    }
    case 'independent': {
      const article = articleIn(record, wish.article)
      return within({ kind: 'independent', article: article.id }, `${wordArticle(article)} is a source of its own`)
    }
    case 'same-claim':
    case 'not-same-claim': {
      const [a, b] = wish.claims.map((place) => wordPlace(record, place))
      const words = wish.kind === 'same-claim' ? 'say the same' : 'are two claims'
      return within({ kind: wish.kind, claims: wish.claims }, `${a} and ${b} ${words}`)
    }
  }
}

function within(verdict: Extract<KeptVerdict, { verdict: unknown }>['verdict'], words: string): WordedVerdict {
  return { what: { verdict }, words }
}

function split(wanted: readonly string[], record: Record, reason: string | null): WordedVerdict {
  const leaving = wanted.map((id) => articleIn(record, id))
  const from = record.articles.filter((article) => !leaving.includes(article)).map(({ id }) => id)
  if (leaving.length === 0) throw new DecisionError('choose the reports that are of another story')
  if (from.length === 0) throw new DecisionError('some report has to stay')
  return {
    what: { grouping: { kind: 'apart', articles: leaving.map(({ id }) => id), from: from.sort(), reason } },
    words: `${leaving.map(wordArticle).join(', ')} ${leaving.length === 1 ? 'is' : 'are'} of another story than “${record.title}”`,
  }
}

function twoPeople(
  { person, articles, name }: Extract<Wish, { readonly kind: 'two-people' }>,
  record: Record,
): WordedVerdict {
  const one = personIn(record, person)
  const named = articles.map((id) => articleIn(record, id))
  if (named.length === 0) throw new DecisionError('choose the reports in which the name is somebody else’s')
  const another = name?.trim() ? `another, called “${name.trim()}”` : 'somebody else'
  return within(
    {
      kind: 'two-people',
      person: one,
      articles: named.map(({ id }) => id),
      ...(name?.trim() ? { name: name.trim() } : {}),
    },
    `in ${named.map(wordArticle).join(', ')} ${one.name} is ${another}`,
  )
}

function personIn({ people }: Record, wanted: string): PersonPointer {
  const found =
    people.find(({ id }) => id === wanted) ??
    people.find(({ name }) => name === wanted) ??
    people.find(({ aliases }) => aliases.includes(wanted))
  if (!found) throw new DecisionError(`the story has nobody called “${wanted}”`)
  return { name: found.name, kind: found.kind }
}

type RecordArticle = Record['articles'][number]

function articleIn({ articles }: Record, wanted: string): RecordArticle {
  const found = articles.find(({ id }) => id === wanted)
  if (!found) throw new DecisionError(`the story has no report “${wanted}”`)
  return found
}

function originIn(record: Record, article: string): Record['origins'][number] {
  const { origin } = articleIn(record, article)
  return record.origins.find(({ id }) => id === origin)!
}

function targetIn(record: Record, named: Named | Noted): Target {
  switch (named.kind) {
    case 'story':
      return named
    case 'person':
      return { kind: 'person', person: personIn(record, named.person) }
    case 'origin':
      return { kind: 'origin', article: articleIn(record, named.article).id }
    case 'report': {
      const { id, text } = articleIn(record, named.article)
      return { kind: 'place', place: { article: id, start: 0, end: text.length } }
    }
  }
}

function wordTarget(record: Record, target: Target): string {
  switch (target.kind) {
    case 'story':
      return `“${record.title}”`
    case 'person':
      return target.person.name
    case 'origin':
      return `the origin ${originIn(record, target.article).label}`
    case 'place':
      return wordArticle(articleIn(record, target.place.article))
  }
}

/** A report as decisions name it. */
export function wordArticle({ id, title }: { readonly id: string; readonly title: string | null }): string {
  return title ? `“${title}”` : id
}

function wordPlace(record: Record, { article, start, end }: Place): string {
  const { text } = articleIn(record, article)
  if (start >= end || end > text.length) throw new DecisionError(`“${article}” has no words at ${start}-${end}`)
  return `“${text.slice(start, end)}”`
}
