// What the exit codes say, in the words of each help. docs/reference/cli.md and the manual page have the whole list.

export const ALL_CODES =
  'Exit codes: 0 done, 1 something was not read or is not as it should be (it is named), 2 wrong usage, 3 the store can’t be used.'

export const READING_CODES = 'Exit codes: 0 all was read, 1 something was not (it is named), 2 wrong usage.'

export const CHECK_CODES =
  'Exit codes: 0 nothing is contradicted, 1 something is, or was not read (it is named), 2 wrong usage.'

export const KEEPING_CODES =
  'Exit codes: 0 done, 1 something is not as it should be (it is named), 2 wrong usage, 3 the store can’t be used.'

export const SERVING_CODES = 'Exit codes: 0 done, or stopped by a signal, 2 wrong usage.'

/** Every exit code of the program, and when it ends with it. */
export const EXIT_CODES: readonly (readonly [code: number, when: string])[] = [
  [0, 'done; a service was stopped by SIGINT or SIGTERM; the reader of a pipe had enough'],
  [
    1,
    'done, but something was not read, not found or not as it should be, which standard error names; `check`: a sentence is contradicted',
  ],
  [
    2,
    'wrong usage: an option, a name or a value that is not known, a draft that can’t be read, a file that can’t be written',
  ],
  [3, 'the store can’t be used: it is not there, no store, of a newer version, or can’t be reached or written'],
  [130, 'stopped by Ctrl-C before it was done'],
]
