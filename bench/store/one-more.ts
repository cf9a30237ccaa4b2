import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { addInputs } from '../../src/desk/add-inputs.ts'
import type { Keeper } from '../../src/desk/keeper.ts'
import type { CrawledText } from '../crawled.ts'
import { inventStories } from './invent-stories.ts'
import { retellStories } from './retell.ts'
import { type Time, timeOf } from './time-of.ts'

/** Of every so many stories one further report is held back while a store is filled, to be added to the full one. */
const HELD_FROM = 7
/** Which report of such a story is held back. */
const HELD_BACK = /-(\d+)-2$/

/** Whether a report of a pile is one of those that are added to the full store. */
export function isHeldBack({ id }: CrawledText): boolean {
  const story = HELD_BACK.exec(id)?.[1]
  return story !== undefined && Number(story) % HELD_FROM === 0
}

/** Reports to be added to a store of so many one by one: in turn a further one of a story that is kept, and the first of another. */
export function moreReports(size: number, count: number): CrawledText[] {
  const held = [...retellStories(size)].filter(isHeldBack)
  const further = Array.from({ length: count / 2 }, (_, n) => held[Math.floor((n * held.length * 2) / count)]!)
  const firsts = [...inventStories(count * 8, size)]
    .filter(({ id }) => id.endsWith('-0'))
    .map((line) => {
      const id = `first-of-${size}/${line.id}`
      return { ...line, id, url: `https://new.example/${id}` }
    })
  return further.flatMap((line, n) => [line, firsts[n]!])
}

/** What each of some reports took, added alone. */
export async function timeOneMore(keeper: Keeper, reports: readonly CrawledText[], folder: string): Promise<Time[]> {
  const times: Time[] = []
  const file = join(folder, 'one.ndjson')
  for (const report of reports) {
    writeFileSync(file, `${JSON.stringify(report)}\n`)
    times.push(await timeOf(keeper, () => addInputs(keeper, [file], { stdin: process.stdin, progress() {} })))
  }
  return times
}
