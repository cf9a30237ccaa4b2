import { execFileSync } from 'node:child_process'
import { chmodSync, copyFileSync, cpSync, mkdirSync } from 'node:fs'
import { basename, delimiter, join } from 'node:path'
import { INSTRUCTIONS, ROOT } from './instructions.ts'

/** A stage of the image: a folder that stands for the root of its file system. */
export interface Stage {
  readonly root: string
  /** Where its commands are run. */
  folder: string
  readonly settings: { [name: string]: string }
}

/** The image's user is nobody here: anyone without rights. Only root can give files to another. */
export const NOBODY = process.getuid?.() === 0 ? 65_534 : null

type Step = (stage: Stage, words: string, stages: ReadonlyMap<string, Stage>) => void

const STEPS: { readonly [instruction: string]: Step } = {
  WORKDIR(stage, folder) {
    stage.folder = placeIn(stage, folder)
    mkdirSync(stage.folder, { recursive: true })
  },
  ENV(stage, words) {
    for (const setting of words.split(' ')) {
      const [name, value] = setting.split('=')
      stage.settings[name!] = asHere(stage, value!)
    }
  },
  COPY(stage, words, stages) {
    const paths = words.split(' ')
    const target = paths.pop()!
    const other = paths[0]!.startsWith('--from=') ? stages.get(paths.shift()!.slice('--from='.length)) : undefined
    for (const path of paths) {
      const source = other ? placeIn(other, path) : join(ROOT, path)
      cpSync(source, placeIn(stage, target.endsWith('/') ? target + basename(path) : target), { recursive: true })
    }
  },
  RUN(stage, words) {
    const options = { cwd: stage.folder, env: environmentOf(stage), stdio: 'pipe' } as const
    execFileSync('sh', ['-ec', asHere(stage, words)], options)
  },
}

/** Does what the Dockerfile says in empty folders below `work`, one a stage, under the Node that runs this; returns the last stage. */
export function buildImage(work: string): Stage {
  const stages = new Map<string, Stage>()
  for (const { name, words } of INSTRUCTIONS) {
    if (name === 'FROM') stages.set(words.split(' ').at(-1)!, openStage(join(work, String(stages.size))))
    else STEPS[name]?.([...stages.values()].at(-1)!, words, stages)
  }
  return [...stages.values()].at(-1)!
}

/** The settings of whoever works in a stage: none of npm's own, though what it has fetched once need not be fetched again. */
export function environmentOf({ root, settings }: Stage): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !/^(?:npm_|DATELINE_|NODE_)/.test(name))
  const PATH = [join(root, 'bin'), process.env.PATH].join(delimiter)
  return { ...Object.fromEntries(own), npm_config_prefer_offline: 'true', ...settings, PATH }
}

function openStage(root: string): Stage {
  mkdirSync(join(root, 'bin'), { recursive: true })
  chmodSync(root, 0o755)
  copyFileSync(process.execPath, join(root, 'bin', 'node'))
  return { root, folder: root, settings: {} }
}

const placeIn = ({ root, folder }: Stage, path: string): string => join(path.startsWith('/') ? root : folder, path)

/** Words with the image's own folder and user as they are here. */
function asHere({ root }: Stage, words: string): string {
  const owned = NOBODY === null ? 'true' : `chown ${NOBODY}:${NOBODY}`
  return words.replaceAll('/data', join(root, 'data')).replaceAll('chown node:node', owned)
}
