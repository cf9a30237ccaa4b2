import { homedir } from 'node:os'
import { join } from 'node:path'

/** What decides where the store is: the environment, the system and the user's home. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly platform: NodeJS.Platform
  readonly home: string
}

/**
 * Where the store is: what the user says, else DATELINE_STORE, else `dateline/store.db` in the system's usual folder for data
 * (XDG base directories, Application Support, LocalAppData).
 */
export function storeLocation(
  said: string | undefined,
  { env, platform, home }: Surroundings = { env: process.env, platform: process.platform, home: homedir() },
): string {
  return said || env.DATELINE_STORE || join(dataFolder(env, platform, home), 'dateline', 'store.db')
}

function dataFolder(env: Surroundings['env'], platform: NodeJS.Platform, home: string): string {
  if (platform === 'darwin') return join(home, 'Library', 'Application Support')
  if (platform === 'win32') return env.LOCALAPPDATA || join(home, 'AppData', 'Local')
  return env.XDG_DATA_HOME || join(home, '.local', 'share')
}
