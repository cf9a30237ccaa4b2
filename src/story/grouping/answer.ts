/** What a memory gives: at once where it holds everything itself, later where it asks a database. */
export type Answer<T> = T | Promise<T>

/** Work that asks a memory and goes on with its answers: written once, done at once or with waiting. */
// biome-ignore lint/suspicious/noExplicitAny: each question has an answer of its own type, which `ask` restores
export type Asking<T> = Generator<Answer<any>, T, any>

/** Asks, and goes on with the answer. */
export function* ask<T>(answer: Answer<T>): Asking<T> {
  return (yield answer) as T
}

/** Asks for things by their keys, each once; those that are not known are left out. */
export function askOnce<T>(load: (keys: readonly number[]) => Answer<ReadonlyMap<number, T>>) {
  const known = new Map<number, T | null>()
  return function* (keys: readonly number[]): Asking<T[]> {
    const unknown = [...new Set(keys)].filter((key) => !known.has(key))
    if (unknown.length > 0) {
      const found = yield* ask(load(unknown))
      for (const key of unknown) known.set(key, found.get(key) ?? null)
    }
    return keys.map((key) => known.get(key)!).filter((one) => one !== null)
  }
}

/** Does work whose memory answers at once. */
export function doAtOnce<T>(work: Asking<T>): T {
  let step = work.next()
  while (!step.done) step = work.next(step.value)
  return step.value
}

/** Between two pauses of long work so many answers are given: about a second's. */
const ANSWERS_IN_TURN = 1000

/** Does long work whose memory answers at once, with a pause now and then in which others have their turn. */
export async function doInTurns<T>(work: Asking<T>, pause: () => Promise<void>): Promise<T> {
  let step = work.next()
  for (let answers = 1; !step.done; answers++) {
    if (answers % ANSWERS_IN_TURN === 0) await pause()
    step = work.next(step.value)
  }
  return step.value
}

/** Does work whose memory may have to be waited for. */
export async function doWaiting<T>(work: Asking<T>): Promise<T> {
  let step = work.next()
  while (!step.done) step = work.next(await step.value)
  return step.value
}
