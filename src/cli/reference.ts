import type { Command } from 'commander'
import { recordJsonSchema } from '../record/record.ts'
import { allCommands } from './all-commands.ts'
import { type Actions, commandTree } from './commands.ts'
import { optionsOf } from './completion.ts'
import { EXIT_CODES } from './exit-codes.ts'
import { writeManual } from './manual.ts'
import { shownHelp } from './shown-help.ts'

/** The manual page and the reference of all commands, by path: both from the command tree. */
export function writeCliReference(): { readonly [path: string]: string } {
  const program = commandTree({} as Actions)
  return {
    'man/dateline.1': writeManual(program),
    'docs/reference/cli.md': `# Commands\n\n${describeExitCodes()}\n${allCommands(program).map(describeCommand).join('\n')}`,
  }
}

function describeExitCodes(): string {
  const rows = EXIT_CODES.map(([code, when]) => `| ${code} | ${when} |`)
  return `Answers go to standard output, everything else to standard error. [json.md](json.md) has the shape of each answer to \`--json\`.\n\n| exit code | when |\n| --- | --- |\n${rows.join('\n')}\n`
}

function describeCommand({ name, command }: { readonly name: string; readonly command: Command }): string {
  const cell = (text: string): string => text.replaceAll('|', '\\|')
  const rows = optionsOf(command).map(({ flags, description, argChoices, defaultValue }) => {
    const choices = argChoices ? `: ${argChoices.join(', ')}` : ''
    const initial = typeof defaultValue === 'string' ? ` (${defaultValue})` : ''
    return `| \`${cell(flags)}\` | ${cell(description + choices + initial)} |`
  })
  const lines = shownHelp(command).examples.map(([line, about]) => (about ? `${line}   # ${about}` : line))
  const examples = lines.length > 0 ? `\n\`\`\`text\n${lines.join('\n')}\n\`\`\`\n` : ''
  return `## \`dateline ${name} ${command.usage()}\`\n\n${command.description()}\n\n| option | does |\n| --- | --- |\n${rows.join('\n')}\n${examples}`
}

interface Schema {
  readonly type?: string | readonly string[]
  readonly description?: string
  readonly properties?: { readonly [name: string]: Schema }
  readonly items?: Schema | false
  readonly prefixItems?: readonly Schema[]
  readonly anyOf?: readonly Schema[]
  readonly enum?: readonly string[]
  readonly const?: string
}

/** The reference of the record's fields, by path: from its JSON Schema. */
export function writeRecordReference(): { readonly [path: string]: string } {
  const { properties } = recordJsonSchema() as Schema
  const rows = Object.entries(properties!).flatMap(([name, schema]) => describeField(name, schema))
  const lines = rows.map(([path, type, about]) => `| \`${path}\` | ${type} | ${about} |`)
  return {
    'docs/reference/record.md': `# The record\n\nWhat \`dateline story --format json\` prints, field by field; \`[]\` is every element of a list. The schema itself is\n[schema/record.schema.json](../../schema/record.schema.json). Fields are added, never renamed.\n\n| field | type | what it says |\n| --- | --- | --- |\n${lines.join('\n')}\n`,
  }
}

function describeField(path: string, schema: Schema): [path: string, type: string, about: string][] {
  const inner = schema.anyOf?.find(({ type }) => type !== 'null') ?? schema
  const rows: [string, string, string][] = [[path, typeOf(schema), schema.description ?? inner.description ?? '']]
  const element = inner.items || undefined
  if (isSpan(inner) || (element && isSpan(element))) return rows
  const fields = inner.properties ?? element?.properties
  const below = element ? `${path}[]` : path
  return [...rows, ...Object.entries(fields ?? {}).flatMap(([name, one]) => describeField(`${below}.${name}`, one))]
}

/** Spans are everywhere, and said once. */
const isSpan = ({ properties }: Schema): boolean => properties !== undefined && 'exact' in properties

function typeOf(schema: Schema): string {
  if (schema.anyOf) return schema.anyOf.map(typeOf).join(' or ')
  if (schema.const) return `\`${schema.const}\``
  if (schema.enum) return schema.enum.map((value) => `\`${value}\``).join(', ')
  if (isSpan(schema)) return 'span: article, start, end, exact'
  if (schema.type === 'array') return `list of ${schema.items ? typeOf(schema.items) : 'pairs'}`
  return [schema.type ?? 'any'].flat().join(' or ')
}
