import type { Command, Option } from 'commander'

export const SHELLS = ['bash', 'zsh', 'fish'] as const
export type Shell = (typeof SHELLS)[number]

interface Completed {
  readonly name: string
  readonly about: string
  readonly options: readonly Option[]
  /** Names of the commands below it. */
  readonly below: readonly string[]
}

/** What a shell sources to complete commands, options and their choices; made from the command tree, so that it knows what the program knows. */
export function writeCompletion(program: Command, shell: Shell): string {
  const commands = program.commands.map((command) => ({
    name: command.name(),
    about: command.description(),
    options: withThoseBelow(command),
    below: command.commands.map((inner) => inner.name()),
  }))
  return WRITERS[shell](commands)
}

/** The options of a command and of those below it, each once. */
function withThoseBelow(command: Command): Option[] {
  const all = [command, ...command.commands].flatMap((one) => optionsOf(one))
  return [...new Map(all.map((option) => [option.flags, option])).values()]
}

/** The options that help shows, `--help` with them. */
export function optionsOf(command: Command): readonly Option[] {
  return command.createHelp().visibleOptions(command)
}

const flags = ({ options }: Completed): string[] =>
  options.flatMap(({ short, long }) => [short, long].filter((flag) => flag !== undefined))

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`

/** Whether what an option takes is a file or a folder: by the name it has in help, `--out <file>`. */
const takesFile = ({ flags }: Option): boolean => /[<[](?:file|folder|where)(?:\.{3})?[>\]]/.test(flags)

function caseOf(options: readonly Option[]): string {
  return options
    .filter((option) => option.argChoices || (option.required && !takesFile(option)))
    .map(({ short, long, argChoices }) => {
      const pattern = [short, long].filter(Boolean).join('|')
      const offered = argChoices
        ? `COMPREPLY=($(compgen -W ${quoted(argChoices.join(' '))} -- "$word"))`
        : 'COMPREPLY=()'
      return `    ${pattern}) ${offered}; return ;;`
    })
    .join('\n')
}

const WRITERS: { readonly [shell in Shell]: (commands: readonly Completed[]) => string } = {
  bash: (commands) => `# bash completion of dateline: source <(dateline completion bash)
_dateline() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} command=story flags below
  case \${COMP_WORDS[1]} in
${commands.map(({ name }) => `    ${name}) command=${name} ;;`).join('\n')}
  esac
  case $command in
${commands
  .map(
    (one) => `  ${one.name})
    flags=${quoted(flags(one).join(' '))} below=${quoted(one.below.join(' '))}
    case $before in
${caseOf(one.options)}
    esac ;;`,
  )
  .join('\n')}
  esac
  if [[ $word == -* ]]; then COMPREPLY=($(compgen -W "$flags" -- "$word")); return; fi
  COMPREPLY=($(compgen -f -- "$word"))
  if [[ $COMP_CWORD == 2 && -n $below ]]; then COMPREPLY=($(compgen -W "$below" -- "$word")); return; fi
  if [[ $COMP_CWORD == 1 ]]; then COMPREPLY+=($(compgen -W ${quoted(commands.map(({ name }) => name).join(' '))} -- "$word")); fi
}
complete -o filenames -F _dateline dateline
`,
  zsh: (commands) => `#compdef dateline
# zsh completion of dateline: dateline completion zsh > a file _dateline in your fpath
_dateline() {
  local -a commands=(
${commands.map(({ name, about }) => `    ${quoted(`${name}:${about}`)}`).join('\n')}
  )
  local command=\${words[2]}
  case $command in
${commands
  .map(
    ({ name, options, below }) =>
      `    ${name}) shift words; (( CURRENT-- )); _arguments ${zshOptions(options)}${below.length > 0 ? ` '1:command:(${below.join(' ')})'` : ''} '*:file:_files'; return ;;`,
  )
  .join('\n')}
  esac
  if (( CURRENT == 2 )); then _describe command commands; fi
  _arguments ${zshOptions(commands.find(({ name }) => name === 'story')!.options)} '*:file:_files'
}
_dateline "$@"
`,
  fish: (commands) => `# fish completion of dateline: dateline completion fish | source
${commands
  .flatMap(({ name, about, options, below }) => [
    `complete -c dateline -n __fish_use_subcommand -a ${name} -d ${quoted(about)}`,
    ...below.map((inner) => `complete -c dateline -n ${quoted(`__fish_seen_subcommand_from ${name}`)} -a ${inner}`),
    ...options.map((option) => {
      const { short, long, argChoices, description, required, optional } = option
      return `complete -c dateline -n ${quoted(
        name === 'story'
          ? `not __fish_seen_subcommand_from ${commands
              .map((one) => one.name)
              .filter((one) => one !== 'story')
              .join(' ')}`
          : `__fish_seen_subcommand_from ${name}`,
      )}${short ? ` -s ${short.slice(1)}` : ''}${long ? ` -l ${long.slice(2)}` : ''}${required || optional ? ' -r' : ''}${required && !takesFile(option) ? ' -f' : ''}${argChoices ? ` -a ${quoted(argChoices.join(' '))}` : ''} -d ${quoted(description)}`
    }),
  ])
  .join('\n')}
`,
}

function zshOptions(options: readonly Option[]): string {
  return options
    .flatMap((option) => {
      const { short, long, description, argChoices, required } = option
      const about = description.replace(/[[\]:]/g, '\\$&')
      const value = required
        ? `:value:${argChoices ? `(${argChoices.join(' ')})` : takesFile(option) ? '_files' : ''}`
        : ''
      return [short, long].filter(Boolean).map((flag) => quoted(`${flag}[${about}]${value}`))
    })
    .join(' ')
}
