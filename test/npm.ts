import { execFileSync } from 'node:child_process'

/**
 * Runs npm and returns what it prints. What it has fetched once it takes from its own cache, so that only the first run
 * of the tests needs the network. Throws with npm's own words where it fails: a test that needs it has failed then.
 */
export function npm(args: readonly string[], cwd: string): string {
  const quiet = ['--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error']
  try {
    return execFileSync('npm', [...args, ...quiet], { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
  } catch (error) {
    const said = (error as { stderr?: string }).stderr ?? String(error)
    throw new Error(`npm ${args[0]} failed, which needs the network the first time:\n${said}`)
  }
}
