import { userInfo } from 'node:os'

/** Who reads: what the user says, else DATELINE_READER, else the name of the system's user. */
export function readerName(said: string | undefined): string {
  return said || process.env.DATELINE_READER || systemUser()
}

/** A process without an entry among the system's users (as in a container) reads as “reader”. */
function systemUser(): string {
  try {
    return userInfo().username
  } catch {
    return 'reader'
  }
}
