import { describe, expect, test } from 'vitest'
import { killAdds, killWatches, killWorkers } from './killed-runs.ts'
import { ENGINES } from './stores.ts'

const FEW = 2 // `npm run bench -- faults` kills fifty times

for (const engine of ENGINES) {
  describe.skipIf(engine.missing !== null)(
    `killed on ${engine.name}${engine.missing ? ` (${engine.missing})` : ''}`,
    () => {
      test.for([
        ['add', killAdds],
        ['worker', killWorkers],
        ['watch', killWatches],
      ] as const)('%s: nothing is lost, nothing stands twice', { timeout: 240_000 }, async ([, kill]) => {
        const location = engine.newLocation()
        try {
          expect((await kill(location, FEW, Math.random)).problems).toEqual([])
        } finally {
          await engine.remove(location)
        }
      })
    },
  )
}
