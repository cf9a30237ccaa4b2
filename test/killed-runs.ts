import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { feed, type NewsSite, openNewsSite, page } from './news-site.ts'
import { runProgram, startProgram } from './program.ts'

/** What a series of killed runs came to. */
export interface Outcome {
  /** Runs that were killed before their end. */
  readonly killed: number
  readonly runs: number
  /** What was not as it should be after all of it. */
  readonly problems: readonly string[]
}

/** Documents given in one round. */
export const EACH = 6

/** `add` after `add`, each killed at a random moment of its run; then one that is left alone. Nothing kept may be lost or stand twice. */
export async function killAdds(location: string, rounds: number, random: () => number): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-killed-'))
  try {
    let killed = 0
    let kept = 0
    const problems: string[] = []
    await runProgram(['init', '--store', location])
    // How long a run takes is learned from the first and from those that ended before they were killed.
    let usual = await timeOf(['add', writeReports(folder, 0), '--store', location])
    for (let round = 1; round <= rounds; round++) {
      const ran = await killDuring(['add', writeReports(folder, round), '--store', location], random() * usual)
      if (ran === null) killed++
      else usual = ran
      const now = await keptReports(location)
      if (now < kept) problems.push(`round ${round}: ${kept} reports were kept, and ${now} are left`)
      kept = now
    }
    problems.push(...(await checkEnd(folder, rounds + 1, location)))
    return { killed, runs: rounds, problems }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Two workers on one store, of which one after the other is killed at a random moment and started again. */
export async function killWorkers(location: string, rounds: number, random: () => number): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-killed-'))
  const workers: ChildProcess[] = []
  try {
    await runProgram(['init', '--store', location])
    const start = () => startProgram(['worker', '--jobs', '1', '--store', location])
    workers.push(start(), start())
    let killed = 0
    for (let round = 0; round <= rounds; round++) {
      await runProgram(['add', writeReports(folder, round), '--leave', '--store', location])
      await sleep(random() * WORKER_LIFE_MS)
      const chosen = workers[round % 2]!
      if (chosen.exitCode === null) killed++
      chosen.kill('SIGKILL')
      workers[round % 2] = start()
    }
    for (const worker of workers) worker.kill('SIGTERM')
    const codes = await Promise.all(workers.map((worker) => (worker.exitCode === null ? once(worker, 'close') : [0])))
    const problems = codes.flatMap(([code, signal]) =>
      code === 0 || signal === 'SIGTERM' ? [] : [`a worker told to stop ended with ${code}`],
    )
    problems.push(...(await checkEnd(folder, rounds + 1, location)))
    return { killed, runs: rounds + 1, problems }
  } finally {
    for (const worker of workers) worker.kill('SIGKILL')
    rmSync(folder, { recursive: true, force: true })
  }
}

const WORKER_LIFE_MS = 1500

/** A feed of which each round brings more entries, followed by watchers that are killed at random moments; then by one that is left alone. */
export async function killWatches(location: string, rounds: number, random: () => number): Promise<Outcome> {
  const site = await openNewsSite()
  try {
    const paths: string[] = []
    const publish = (round: number) => {
      for (const report of reportsOf(round)) {
        const path = `/${report.id}`
        const text = report.text.split('\n\n').map((paragraph) => `<p>${paragraph}</p>`)
        site.answers.set(path, page(text.join('')))
        paths.unshift(path)
      }
      // All of them: what a killed run did not come to is in the next one's feed.
      site.answers.set('/feed', feed(site.base, paths, { headers: { etag: `"${round}"` } }))
    }
    const run = ['watch', 'run', '--once', '--jobs', '1', '--allow-host', '127.0.0.1', '--store', location]
    const addAgain = async () => {
      // What was removed and added again is due at once, and knows nothing of what was seen.
      await runProgram(['watch', 'remove', `${site.base}/feed`, '--store', location])
      await runProgram(['watch', 'add', `${site.base}/feed`, '--store', location])
    }
    let killed = 0
    publish(0)
    await addAgain()
    let usual = await timeOf(run)
    for (let round = 1; round <= rounds; round++) {
      publish(round)
      await addAgain()
      const ran = await killDuring(run, random() * usual)
      if (ran === null) killed++
      else usual = ran
    }
    // A watcher that was killed left its feed leased: the next one sees that it is gone, and goes on with what is still due.
    await runProgram(run)
    await addAgain()
    const last = await runProgram(run)
    const problems = last.code === 0 ? [] : [`the last run ended with ${last.code}: ${last.stderr}`]
    return { killed, runs: rounds, problems: [...problems, ...(await checkWatched(location, paths.length, site))] }
  } finally {
    await site.close()
  }
}

/** After all: each entry is one article of one version, and all is sound. */
async function checkWatched(location: string, entries: number, site: NewsSite): Promise<string[]> {
  const problems: string[] = []
  const verify = await runProgram(['verify', '--format', 'json', '--store', location])
  const { versions, harmed } = JSON.parse(verify.stdout)
  if (harmed.length > 0) problems.push(`harmed: ${JSON.stringify(harmed)}`)
  if (versions !== entries) problems.push(`${versions} versions of ${entries} entries`)
  const listed = JSON.parse((await runProgram(['watch', 'list', '--format', 'json', '--store', location])).stdout)
  if (listed.length !== 1 || listed[0].failures !== 0) problems.push(`watched: ${JSON.stringify(listed)} ${site.base}`)
  return problems
}

async function timeOf(args: readonly string[]): Promise<number> {
  const start = performance.now()
  await runProgram(args)
  return performance.now() - start
}

/** Runs for so many milliseconds at most; how many it took, or null where it was killed. */
async function killDuring(args: readonly string[], ms: number): Promise<number | null> {
  const start = performance.now()
  const child = startProgram(args)
  const end = once(child, 'close')
  await Promise.race([sleep(ms), end])
  const took = child.exitCode === null ? null : performance.now() - start
  child.kill('SIGKILL')
  await end
  return took
}

/** How many articles the store has taken in, read or not. */
async function keptReports(location: string): Promise<number> {
  const { stdout } = await runProgram(['verify', '--format', 'json', '--store', location])
  return (JSON.parse(stdout) as { originals: number }).originals
}

/** After all: everything given again is known or read now, all is sound, and the records are those of a run that was never killed. */
async function checkEnd(folder: string, rounds: number, location: string): Promise<string[]> {
  const problems: string[] = []
  const add = await runProgram(['add', folder, '--store', location])
  if (add.code !== 0) problems.push(`the last add ended with ${add.code}: ${add.stderr}`)
  const verify = await runProgram(['verify', '--format', 'json', '--store', location])
  const { originals, versions, harmed } = JSON.parse(verify.stdout)
  if (harmed.length > 0) problems.push(`harmed: ${JSON.stringify(harmed)}`)
  if (originals !== rounds * EACH) problems.push(`${originals} originals of ${rounds * EACH} reports`)
  if (versions !== rounds * EACH) problems.push(`${versions} versions of ${rounds * EACH} reports`)
  const kept = await runProgram(['export', '--store', location])
  const told = await runProgram(['story', folder, '--format', 'json'])
  if (kept.stdout !== told.stdout) problems.push('the records are others than those of one run')
  return problems
}

const SHIPS = ['Aurelia', 'Borealis', 'Corvina', 'Delphine', 'Esperance', 'Fiducia', 'Galathea', 'Hesperus']
const PORTS = ['Ostmark', 'Velmara', 'Brod', 'Lenz', 'Sund', 'Arden']

/** Writes one round's reports into a file of their own. Returns its path. */
export function writeReports(folder: string, round: number): string {
  const path = join(folder, `round-${String(round).padStart(3, '0')}.ndjson`)
  writeFileSync(
    path,
    reportsOf(round)
      .map((report) => `${JSON.stringify(report)}\n`)
      .join(''),
  )
  return path
}

/** The reports of one round: all of one story, each with words of its own. */
export function reportsOf(round: number): { id: string; title: string; text: string }[] {
  return Array.from({ length: EACH }, (_, n) => {
    const [ship, port] = [SHIPS[(round + n) % SHIPS.length]!, PORTS[round % PORTS.length]!]
    const text = [
      `${port.toUpperCase()}, 12 May 2031 – The ferry ${ship} ran aground off ${port} on Monday with ${100 + round} passengers on board, the harbour master said.`,
      `“Nobody was hurt, and ${n + 2} boats are on their way,” said harbour master Ida Holm. She said that the ${ship} would be towed to ${port} on Wednesday.`,
      `The owners denied in statement ${round + 1} that report ${n} of the crew had been ignored.`,
    ].join('\n\n')
    return { id: `report-${round}-${n}`, title: `Ferry ${ship} runs aground off ${port}`, text }
  })
}
