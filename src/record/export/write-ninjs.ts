import { renderMarkdown } from '../markdown/render-markdown.ts'
import type { Record, RecordArticle } from '../record.ts'
import { SCHEMA_ID } from '../schema-id.ts'
import { wordOutlet } from '../wording.ts'
import { namedInformation, storyName, textName, webAddress } from './identify.ts'

/** A story as a news object of IPTC ninjs 2.1: the record as its body, people and bodies it names, its reports as associated objects. */
export function writeNinjs(record: Record): string {
  const of = (...kinds: string[]) =>
    record.people.filter(({ kind }) => kinds.includes(kind)).map(({ id, name }) => ({ name, literal: id }))
  const body = renderMarkdown({ schema: SCHEMA_ID, stories: [record], unread: [] })
  const item = {
    uri: storyName(record),
    type: 'composite',
    representationtype: 'full',
    profile: 'dateline-record',
    title: record.title,
    language: 'en',
    headlines: [{ value: record.title }],
    bodies: [{ role: 'record', contenttype: 'text/markdown', charcount: [...body].length, value: body }],
    people: of('person'),
    organisations: of('organisation', 'government'),
    places: of('place'),
    infosources: record.origins.map(({ id, label }) => ({ name: label, literal: id })),
    associations: record.articles.map(associate),
    standard: {
      name: 'ninjs',
      version: '2.1',
      schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_2.1.json',
    },
  }
  return `${JSON.stringify(item, null, 1)}\n`
}

function associate(article: RecordArticle) {
  const { id, title, byline, language, published, sha256, agencies } = article
  const moment = published && fullMoment(published.value)
  const address = webAddress(article)
  return {
    name: id,
    uri: textName(article),
    type: 'text',
    representationtype: 'partial',
    ...(title ? { title, headlines: [{ value: title }] } : {}),
    ...(byline ? { by: byline } : {}),
    ...(language ? { language } : {}),
    ...(moment ? { contentcreated: moment } : {}),
    ...(published && !moment
      ? { descriptions: [{ role: `published-${published.basis}`, value: published.value }] }
      : {}),
    infosources: [...new Set([wordOutlet(article), ...agencies])].map((name) => ({ name })),
    ...(address ? { renditions: [{ name: 'page', href: address }] } : {}),
    altids: [{ role: 'sha256', value: namedInformation(sha256) }],
  }
}

/** A moment as RFC 3339 wants it, where time and zone are known; a day alone is none. */
function fullMoment(value: string): string | null {
  const match = /^(\d{4}-\d\d-\d\dT\d\d:\d\d)(:\d\d(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.exec(value)
  return match && `${match[1]}${match[2] ?? ':00'}${match[3]}`
}
