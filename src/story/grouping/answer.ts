/** What a memory gives: at once where it holds everything itself, later where it asks a database. */
export type Answer<T> = T | Promise<T>

/** Work that asks a memory and goes on with its answers: written once, done at once or with waiting. */
// biome-ignore lint/suspicious/noExplicitAny: each question has an answer of its own type, which `ask` restores
export type Asking<T> = Generator<Answer<any>, T, any>

/** Asks, and goes on with the answer. */
export function* ask<T>(answer: Answer<T>): Asking<T> {
  return (yield answer) as T
}

/** Does work whose memory answers at once. */
export function doAtOnce<T>(work: Asking<T>): T {
  let step = work.next()
  while (!step.done) step = work.next(step.value)
  return step.value
}

/** Does work whose memory may have to be waited for. */
export async function doWaiting<T>(work: Asking<T>): Promise<T> {
  let step = work.next()
  while (!step.done) step = work.next(await step.value)
  return step.value
}
