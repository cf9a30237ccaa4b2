import { EventEmitter } from 'node:events'

/** What is done with documents, one after the other. */
export type Step = 'keeping' | 'reading' | 'telling'

/** One thing that the server was asked to take in. */
export interface Task {
  readonly id: number
  /** What is taken in, in words. */
  readonly what: string
  /** ISO 8601. */
  readonly begun: string
  /** What is being done, and how much of it is done. */
  readonly step: Step
  readonly done: number
  /** How many there are to do in this step; null where nobody knows. */
  readonly of: number | null
  readonly unread: readonly { readonly id: string; readonly reason: string }[]
  readonly state: 'waiting' | 'running' | 'done' | 'failed'
  /** Why it failed as a whole; null where it did not. */
  readonly reason: string | null
}

/** What a task tells of itself while it runs. */
export interface TaskProgress {
  step(step: Step, done: number): void
  unread(id: string, reason: string): void
}

/** Tasks that are shown; older ones are forgotten, what they read is kept in the store. */
const MOST_SHOWN = 50

/** What the server is doing and has done since it was started: one task after the other. */
export class Activity {
  readonly #tasks: Task[] = []
  readonly #events = new EventEmitter().setMaxListeners(0)
  #last: Promise<void> = Promise.resolve()

  /** The tasks, the newest first. */
  get tasks(): readonly Task[] {
    return this.#tasks
  }

  /** Adds a task; it runs when those before it are done. */
  begin(what: string, run: (progress: TaskProgress) => Promise<void>): Task {
    const id = (this.#tasks[0]?.id ?? 0) + 1
    const task: Task = {
      id,
      what,
      begun: new Date().toISOString(),
      step: 'keeping',
      done: 0,
      of: null,
      unread: [],
      state: 'waiting',
      reason: null,
    }
    this.#tasks.unshift(task)
    this.#tasks.splice(MOST_SHOWN)
    this.#last = this.#last.then(() => this.#run(id, run))
    return task
  }

  /** Waits until all tasks are done. */
  async settled(): Promise<void> {
    await this.#last
  }

  /** Calls `listener` after each change, until the function returned is called. */
  follow(listener: () => void): () => void {
    this.#events.on('change', listener)
    return () => this.#events.off('change', listener)
  }

  async #run(id: number, run: (progress: TaskProgress) => Promise<void>): Promise<void> {
    const change = (how: (task: Task) => Partial<Task>) => {
      const at = this.#tasks.findIndex((task) => task.id === id)
      if (at >= 0) this.#tasks[at] = { ...this.#tasks[at]!, ...how(this.#tasks[at]!) }
      this.#events.emit('change')
    }
    change(() => ({ state: 'running' }))
    try {
      await run({
        step: (step, done) => change((before) => ({ step, done, of: howMany(before, step, done) })),
        unread: (document, reason) => change(({ unread }) => ({ unread: [...unread, { id: document, reason }] })),
      })
      change(() => ({ state: 'done' }))
    } catch (error) {
      change(() => ({ state: 'failed', reason: (error as Error).message }))
    }
  }
}

/** Whether a task waits or is under way. */
export function isRunning({ state }: Task): boolean {
  return state !== 'done' && state !== 'failed'
}

/** What was kept is what is to be read, unless more waited; how much else there is shows only as it comes. */
function howMany(before: Task, step: Step, done: number): number | null {
  if (step !== 'reading') return null
  const kept = before.step === 'keeping' ? before.done : before.of
  return kept !== null && done <= kept ? kept : null
}

const DOING = { keeping: 'keeping what came', reading: 'reading', telling: 'writing the records of stories' } as const

/** A task's state in words. */
export function wordTask({ state, step, done, of, unread, reason }: Task): string {
  const missing = unread.length > 0 ? `; ${unread.length} could not be read` : ''
  if (state === 'waiting') return 'waits'
  if (state === 'running') return `${DOING[step]}: ${done}${of === null ? '' : ` of ${of}`}${missing}`
  if (state === 'failed') return `failed: ${reason}`
  return `done${missing}`
}
