import type { Record, RecordArticle, RecordDocument, RecordSpan } from '../record.ts'
import { bytesName, spanKey, stableKey, storyName, textName, webAddress } from './identify.ts'

const CONTEXT = {
  prov: 'http://www.w3.org/ns/prov#',
  dcterms: 'http://purl.org/dc/terms/',
  oa: 'http://www.w3.org/ns/oa#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  '@base': 'urn:dateline:',
}

const WORKED_OUT = { '@id': 'urn:dateline:program' }

/**
 * Which report goes back to which, as PROV-O (W3C Recommendation of 30 April 2013) in JSON-LD: texts and the bytes they
 * were read from by hash, passages that were copied or followed with both places, who is credited, and the record itself.
 */
export function writeProvenance({ stories }: Pick<RecordDocument, 'stories'>): string {
  const graph = [
    { ...WORKED_OUT, '@type': ['prov:Agent', 'prov:SoftwareAgent'], 'dcterms:title': 'Dateline' },
    ...stories.flatMap(describeStory),
  ]
  const once = [...new Map(graph.map((node) => [node['@id'], node])).values()]
  return `${JSON.stringify({ '@context': CONTEXT, '@graph': once }, null, 1)}\n`
}

type Node = { readonly '@id': string; readonly [property: string]: unknown }

function describeStory(record: Record): Node[] {
  const article = (id: string): RecordArticle => record.articles.find((one) => one.id === id)!
  const activity = `${storyName(record)}:reading`
  return [
    {
      '@id': storyName(record),
      '@type': 'prov:Entity',
      'dcterms:title': record.title,
      'prov:wasGeneratedBy': { '@id': activity },
      'prov:wasAttributedTo': WORKED_OUT,
      'prov:wasDerivedFrom': record.articles.map((one) => ({ '@id': textName(one) })),
    },
    {
      '@id': activity,
      '@type': 'prov:Activity',
      'prov:wasAssociatedWith': WORKED_OUT,
      'prov:used': record.articles.map((one) => ({ '@id': bytesName(one) })),
    },
    ...record.origins.map(({ id, label }) => ({
      '@id': originName(record, id),
      '@type': 'prov:Agent',
      'dcterms:title': label,
    })),
    ...record.articles.flatMap((one) => describeArticle(record, one, article)),
  ]
}

function describeArticle(record: Record, article: RecordArticle, byId: (id: string) => RecordArticle): Node[] {
  const address = webAddress(article)
  const copied = record.reuse.filter(({ b }) => b.article === article.id)
  const follows =
    record.origins
      .find(({ id }) => id === article.origin)
      ?.follows.map((one) => ({ ...one, evidence: one.evidence.filter(([, now]) => now.article === article.id) }))
      .filter(({ evidence }) => evidence.length > 0) ?? []
  return [
    {
      '@id': bytesName(article),
      '@type': 'prov:Entity',
      ...(address ? { 'dcterms:source': { '@id': address } } : {}),
    },
    {
      '@id': textName(article),
      '@type': 'prov:Entity',
      'dcterms:identifier': article.id,
      ...(article.title ? { 'dcterms:title': article.title } : {}),
      ...(article.published ? { 'dcterms:issued': article.published.value } : {}),
      'prov:wasAttributedTo': { '@id': originName(record, article.origin) },
      'prov:wasDerivedFrom': { '@id': bytesName(article) },
      'prov:qualifiedDerivation': [
        ...copied.map(({ a, b }) => derivation(record, 'prov:Quotation', byId(a.article), a, b)),
        ...follows.flatMap(({ evidence }) =>
          evidence.map(([before, now]) => derivation(record, 'prov:Derivation', byId(before.article), before, now)),
        ),
      ],
    },
  ]
}

/** One passage: where it stands in the earlier text, and where in this one. */
function derivation(record: Record, type: string, from: RecordArticle, before: RecordSpan, now: RecordSpan): Node {
  return {
    '@id': `urn:dateline:derivation:${stableKey(spanKey(record, before), spanKey(record, now))}`,
    '@type': type === 'prov:Derivation' ? type : [type, 'prov:Derivation'],
    'prov:entity': { '@id': textName(from) },
    'oa:hasSelector': [quote(before), quote(now)],
  }
}

const quote = ({ exact }: RecordSpan) => ({ '@type': 'oa:TextQuoteSelector', 'oa:exact': exact })

const originName = (record: Record, id: string): string => `${storyName(record)}:origin:${encodeURIComponent(id)}`
