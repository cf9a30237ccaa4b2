import { killAdds, killWatches, killWorkers } from '../test/killed-runs.ts'
import { ENGINES } from '../test/stores.ts'
import { randomFrom } from './archive/invent-page.ts'

/** Kills `add`, workers and watchers again and again at random moments, on every engine there is, and says what came of it. */
export async function runFaults(times: number): Promise<void> {
  const seed = Math.floor(Math.random() * 2 ** 31)
  console.log(`seed ${seed}`)
  for (const { name, missing, newLocation, remove } of ENGINES) {
    if (missing) {
      console.log(`${name}: not run, ${missing}`)
      continue
    }
    for (const [what, kill] of [
      ['add', killAdds],
      ['worker', killWorkers],
      ['watch', killWatches],
    ] as const) {
      const location = newLocation()
      const { killed, runs, problems } = await kill(location, times, randomFrom(seed))
      await remove(location)
      console.log(`${name}, ${what}: killed ${killed} times in ${runs} runs, ${problems.length} problems`)
      for (const problem of problems) console.log(`  ${problem}`)
      if (problems.length > 0) process.exitCode = 1
    }
  }
}
