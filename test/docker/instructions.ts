import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export const ROOT = join(import.meta.dirname, '..', '..')

/** One instruction of a Dockerfile, its continued lines joined. */
export interface Instruction {
  readonly name: string
  readonly words: string
}

/** The instructions of the project's Dockerfile in their order, without its comments. */
export const INSTRUCTIONS: readonly Instruction[] = readFileSync(join(ROOT, 'Dockerfile'), 'utf8')
  .replaceAll(/\\\n\s*/g, '')
  .split('\n')
  .flatMap((line) => {
    const [, name, words] = /^([A-Z]+) (.+)$/.exec(line.trim()) ?? []
    return name ? [{ name, words: words! }] : []
  })

/** What each instruction of this name says, in their order. */
export const wordsOf = (wanted: string): string[] =>
  INSTRUCTIONS.filter(({ name }) => name === wanted).map(({ words }) => words)

/** The command that the last instruction of this name gives as a list: `ENTRYPOINT ["node", "a.mjs"]`. */
export const commandOf = (name: string): string[] =>
  JSON.parse(
    wordsOf(name)
      .at(-1)!
      .replace(/^.*?(?=\[)/, ''),
  )
