import { bySpan } from '../../text/span.ts'
import type { Layout } from '../layout.ts'
import type { Entity, Name, TimeExpression } from '../reading.ts'
import { cutRun } from './cut-run.ts'
import { decideKinds } from './decide-kinds.ts'
import { findRoles } from './find-roles.ts'
import { findRuns } from './find-runs.ts'
import { joinMentions } from './join-mentions.ts'
import type { NamesPack } from './names-pack.ts'

/**
 * The people, organisations and places named in a text, and which mentions mean the same one. Names in capitals are cut
 * out of the text, typed by their own words and by those beside them, and joined: a surname to its full name, letters to
 * their long form, one spelling of a city to another.
 */
export function findNames(
  layout: Layout & { readonly times: readonly TimeExpression[] },
  pack: NamesPack,
): { names: Name[]; entities: Entity[] } {
  const runs = findRuns(layout, layout.times, pack)
  const candidates = runs.flatMap((run) => cutRun(layout, run, pack))
  const mentions = decideKinds(layout, candidates, pack)
  const joined = joinMentions(layout, mentions, pack)
  const { names, entities } = findRoles(layout, joined, pack)
  return { names: names.sort(bySpan), entities }
}
