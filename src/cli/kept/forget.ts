import { type Forgetting, forget as forgetKept, planForgetting } from '../../desk/forget.ts'
import { withKeeper } from '../../desk/keeper.ts'
import { storeLocation } from '../../desk/store-location.ts'
import { count } from '../../record/wording.ts'
import type { Forgotten } from '../../store/forget.ts'
import type { Streams } from '../options.ts'
import { OutputError } from '../output.ts'
import type { ForgetOptions } from './kept-options.ts'
import { print } from './print.ts'

const KINDS: readonly string[] = ['article', 'story', 'original'] satisfies Forgetting['kind'][]

/** `dateline forget`: takes away for good what is named, if `--yes` says so; else tells what would go. */
export async function forget(
  kind: string,
  names: readonly string[],
  options: ForgetOptions,
  streams: Streams,
): Promise<number> {
  if (!KINDS.includes(kind)) throw new OutputError(`“${kind}” can’t be forgotten: article, story or original can`)
  const asked = { kind: kind as Forgetting['kind'], names }
  return withKeeper(storeLocation(options.store), { create: false }, async (keeper) => {
    const plan = await planForgetting(keeper, asked)
    if (plan.missing.length > 0) {
      for (const name of plan.missing) streams.stderr.write(`dateline: no kept ${kind} is “${name}”\n`)
      return 1
    }
    const gone = options.yes ? await forgetKept(keeper, plan) : plan.would
    print(options, streams, { done: options.yes === true, ...gone }, linesOf(gone, options.yes === true))
    return 0
  })
}

function linesOf({ articles, versions, retrievals, originals }: Forgotten, done: boolean): string[] {
  const what = [
    count(articles.length, 'article'),
    count(versions, 'version'),
    count(retrievals, 'retrieval'),
    `up to ${count(originals, 'original')}`,
  ].join(', ')
  return done
    ? [`forgotten: ${what.replace('up to ', '')}`]
    : [`would forget ${what}; --yes does it`, ...articles.map((a) => `  ${a}`)]
}
