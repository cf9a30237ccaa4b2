import type { Command } from 'commander'

/** Every command below a program with its whole name, groups before their members: `watch`, `watch add` … */
export function allCommands(program: Command): { readonly name: string; readonly command: Command }[] {
  return program.commands.flatMap((command) => [
    { name: command.name(), command },
    ...allCommands(command).map((inner) => ({ ...inner, name: `${command.name()} ${inner.name}` })),
  ])
}
