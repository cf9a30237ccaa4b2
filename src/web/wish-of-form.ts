import { z } from 'zod'
import { DecisionError, type Named, type Noted, type Wish } from '../desk/deciding/decision-order.ts'
import { spanSchema } from '../record/record.ts'

/** "person:ID", "origin:ARTICLE" or "report:ARTICLE"; anything else is the story. */
const noted = z.string().transform((value): Named | Noted => {
  const [, kind, id = ''] = /^(person|origin|report):(.+)$/s.exec(value) ?? []
  if (kind === 'person') return { kind, person: id }
  return kind === 'origin' || kind === 'report' ? { kind, article: id } : { kind: 'story' }
})
const named = noted.refine((value): value is Named => value.kind !== 'report', 'a report has no other name')
const place = spanSchema.omit({ exact: true })
const claims = z.string('choose two wordings').transform((text, context) => {
  const parsed = z.tuple([place, place]).safeParse(asJson(text))
  if (parsed.success) return parsed.data
  context.addIssue('two passages are wanted')
  return z.NEVER
})
const name = z.string().trim().max(200)
const several = z.array(z.string())

const wishSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('rename'), of: named, name }),
  z.object({ kind: z.literal('note'), on: noted, words: z.string().trim().max(2000) }),
  z.object({ kind: z.literal('merge'), others: several }),
  z.object({ kind: z.literal('split'), articles: several }),
  z.object({ kind: z.literal('pin'), article: z.string() }),
  z.object({ kind: z.literal('same-person'), people: several }),
  z.object({ kind: z.literal('two-people'), person: z.string(), articles: several, name }),
  z.object({ kind: z.literal('same-origin'), articles: several }),
  z.object({ kind: z.literal('independent'), article: z.string() }),
  z.object({ kind: z.literal('not-same-claim'), claims }),
])

/** What a form of `/correct` asks for. Throws a DecisionError where it is none of them, or lacks something. */
export function wishOfForm(form: FormData): Wish {
  const wish = wishSchema.safeParse({
    ...Object.fromEntries(form),
    others: form.getAll('other'),
    articles: form.getAll('article'),
    people: form.getAll('person'),
  })
  if (!wish.success) throw new DecisionError(wish.error.issues[0]!.message)
  return wish.data
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
