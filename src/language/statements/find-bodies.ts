import { slug } from '../../text/slug.ts'
import type { Entity, Statement } from '../reading.ts'
import type { StatementsPack } from './statements-pack.ts'

/**
 * Statements whose speaker is a body without a name of its own ("the coast guard", "prosecutors"), with the entity that it is,
 * so that it can be known again in other articles.
 *
 * @returns the statements in their order, and all entities, the bodies last
 */
export function findBodies(
  text: string,
  statements: readonly Statement[],
  entities: readonly Entity[],
  pack: StatementsPack,
): { statements: Statement[]; entities: Entity[] } {
  const taken = new Set(entities.map(({ ref }) => ref))
  const bodies = new Map<string, Entity>()
  const own = statements.map((statement) => {
    const { speaker } = statement
    const name = speaker && speaker.ref === null ? bodyName(text.slice(speaker.start, speaker.end), pack) : null
    const ref = name && slug(name)
    if (!speaker || !name || !ref || taken.has(ref)) return statement
    const mentions = [...(bodies.get(ref)?.mentions ?? []), { start: speaker.start, end: speaker.end }]
    bodies.set(ref, { ref, kind: 'organisation', name, aliases: [], roles: [], mentions, speaksFor: null })
    return { ...statement, speaker: { ...speaker, ref } }
  })
  return { statements: own, entities: [...entities, ...bodies.values()] }
}

/** "The Norvian government" → "Norvian government", "Prosecutors" → "prosecutors"; null where it is no body. */
function bodyName(words: string, { bodies, the, ofPeople }: StatementsPack): string | null {
  const whole = words.replace(/\s+/g, ' ')
  const hasArticle = whole.toLowerCase().startsWith(`${the} `)
  const name = hasArticle ? whole.slice(the.length + 1) : whole
  if (!bodies.test(name.toLowerCase())) return null
  const [first = '', ...rest] = name.split(' ')
  const opens = !hasArticle && !rest.some((word) => /^\p{Lu}/u.test(word)) && !ofPeople.test(first)
  return opens ? name.charAt(0).toLowerCase() + name.slice(1) : name
}
