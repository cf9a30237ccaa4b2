import { openApiDocument } from './api.ts'

interface Parameter {
  readonly name: string
  readonly in: string
  readonly required?: boolean
  readonly description?: string
  readonly schema?: { readonly description?: string; readonly enum?: readonly string[]; readonly default?: unknown }
}

interface Operation {
  readonly summary?: string
  readonly parameters?: readonly Parameter[]
  readonly requestBody?: { readonly content: object }
  readonly responses: {
    readonly [status: string]: { readonly description: string; readonly content?: object }
  }
}

/** The reference of the HTTP API, by path: from its OpenAPI document. */
export function writeApiReference(): { readonly [path: string]: string } {
  const paths = openApiDocument().paths as { readonly [path: string]: { readonly [method: string]: Operation } }
  const routes = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => describeRoute(method, path, operation)),
  )
  return { 'docs/reference/api.md': `${HEAD}\n${routes.join('\n')}` }
}

const HEAD = `# The HTTP API

\`dateline serve\` answers below \`/api/v1\`. The API describes itself as OpenAPI 3.1 at \`/api/v1/openapi.json\`, made of the same schemas as this page.
Errors are problem+json (RFC 9457). Lists come in pages: \`next\`, and the Link header, lead on. Answers carry an ETag; \`If-None-Match\` saves
sending what has not changed. Where DATELINE_TOKEN is set, a request carries \`Authorization: Bearer TOKEN\`.
`

function describeRoute(
  method: string,
  path: string,
  { summary, parameters, requestBody, responses }: Operation,
): string {
  const rows = (parameters ?? []).map(
    ({ name, in: place, required, description, schema }) =>
      `| \`${name}\` | ${place}${required ? ', required' : ''} | ${cell(aboutParameter(description, schema))} |`,
  )
  const table = rows.length > 0 ? `\n| parameter | in | says |\n| --- | --- | --- |\n${rows.join('\n')}\n` : ''
  const body = requestBody ? `\nBody: ${typesOf(requestBody.content)}.\n` : ''
  const answers = Object.entries(responses).map(([status, { description, content }]) => {
    const types = status.startsWith('2') && content ? ` (${typesOf(content)})` : ''
    return `- ${status}: ${description}${types}`
  })
  return `## \`${method.toUpperCase()} /api/v1${path}\`\n\n${summary}.\n${table}${body}\n${answers.join('\n')}\n`
}

function aboutParameter(description = '', schema: Parameter['schema'] = {}): string {
  const choices = schema.enum ? `one of ${schema.enum.join(', ')}` : ''
  const initial = schema.default === undefined ? '' : `${schema.default} unless said`
  return [description || schema.description, choices, initial].filter(Boolean).join('; ')
}

const typesOf = (content: object): string =>
  Object.keys(content)
    .map((type) => `\`${type}\``)
    .join(', ')
const cell = (text: string): string => text.replaceAll('|', '\\|')
