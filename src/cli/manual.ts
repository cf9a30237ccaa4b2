import type { Command } from 'commander'
import { allCommands } from './all-commands.ts'
import { optionsOf } from './completion.ts'
import { EXIT_CODES } from './exit-codes.ts'
import { shownHelp } from './shown-help.ts'

/** The manual page (`man dateline`), in the man(7) macros, made from the command tree. */
export function writeManual(program: Command): string {
  const commands = allCommands(program)
  return [
    '.TH DATELINE 1 "" "dateline" "User Commands"',
    '.SH NAME',
    'dateline \\- reads the reports of a developing story and writes its record',
    '.SH SYNOPSIS',
    ...commands.flatMap(({ name, command }) => ['.PP', `.B dateline ${name}`, escapeRoff(command.usage())]),
    '.SH DESCRIPTION',
    escapeRoff(program.description()),
    'Where no command is named, it is',
    '.BR story .',
    '.SH COMMANDS',
    ...commands.flatMap(({ name, command }) => [
      `.SS ${name}`,
      escapeRoff(command.description()),
      ...command.registeredArguments.flatMap((argument) => [
        '.TP',
        `.I ${escapeRoff(argument.name())}`,
        escapeRoff(argument.description || argument.name()),
      ]),
      ...optionsOf(command).flatMap((option) => [
        '.TP',
        `.B ${escapeRoff(option.flags)}`,
        escapeRoff(
          option.description +
            (option.argChoices ? ` (${option.argChoices.join(', ')})` : '') +
            (typeof option.defaultValue === 'string' ? `; default ${option.defaultValue}` : ''),
        ),
      ]),
      ...shownHelp(command).examples.flatMap(([line, about]) => [
        '.PP',
        `.B ${escapeRoff(line)}`,
        ...(about ? ['.br', escapeRoff(about)] : []),
      ]),
    ]),
    '.SH EXIT STATUS',
    ...EXIT_CODES.flatMap(([code, when]) => ['.TP', `.B ${code}`, escapeRoff(when)]),
    '',
  ].join('\n')
}

/** Text as roff shows it unchanged. */
function escapeRoff(text: string): string {
  const escaped = text
    .replace(/\\/g, '\\e')
    .replace(/-/g, '\\-')
    .replace(/\s+/g, ' ')
    .replace(/…/g, '...')
    .replace(/’/g, '\\(cq')
  return /^[.']/.test(escaped) ? `\\&${escaped}` : escaped
}
