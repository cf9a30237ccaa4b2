import { diffWordsWithSpace } from 'diff'
import { html } from 'hono/html'
import type { Html, PageContext } from '../../record/page/page.ts'
import { findParents } from '../../record/page/parents.ts'
import { reportPart } from '../../record/page/reports-part.ts'
import { storyAddress } from '../../record/page/served/links.ts'
import { theirWords, titleWords } from '../../record/page/their-words.ts'
import type { RecordArticle } from '../../record/record.ts'
import { count, wordOutlet } from '../../record/wording.ts'
import type { VersionLine } from '../../store/articles/versions.ts'
import type { Report } from '../../story/report.ts'
import { moment } from './moment.ts'

/** One report of a story: the cited words marked, what was read in it, what was left out, and its versions. */
export function reportPage(
  context: PageContext,
  story: string,
  article: RecordArticle,
  kept: { readonly report: Report; readonly versions: readonly VersionLine[] } | null,
): Html {
  return html`<div class="page"><p class="meta"><a href="${storyAddress(story)}">${context.record.title}</a></p>
${reportPart(context, article, { level: 1, reading: kept && kept.report.article.text === article.text ? kept.report : null })}
${kinPart(context, article)}
${kept ? versionsPart(kept.versions) : ''}</div>`
}

/** The reports it shares words with: the way to the two side by side. */
function kinPart({ record, links, numbers }: PageContext, article: RecordArticle): Html | '' {
  const number = numbers.get(article.id)!
  const kin = new Map<string, number>()
  for (const { a, b, words } of record.reuse) {
    const other = a.article === article.id ? b.article : b.article === article.id ? a.article : null
    if (other !== null && other !== article.id) kin.set(other, (kin.get(other) ?? 0) + words)
  }
  if (kin.size === 0) return ''
  const parent = findParents(record).get(article.id)?.article
  return html`<section aria-labelledby="kin"><h2 id="kin">Shares its words with</h2><ul class="plain">${[...kin]
    .sort((x, y) => y[1] - x[1])
    .map(([id, words]) => {
      const other = record.articles.find((one) => one.id === id)!
      const [earlier, later] = [number, numbers.get(id)!].sort((x, y) => x - y)
      return html`<li><p dir="auto"><a href="${links.comparison(earlier!, later!)}">${numbers.get(id)}. ${titleWords(other)}</a></p>
<p class="meta">${theirWords(wordOutlet(other))} · ${count(words, 'shared word')}${id === parent ? ' · taken from it' : ''} · side by side</p></li>`
    })}</ul></section>`
}

/** Every state of the page that was kept, with its original and what changed. */
function versionsPart(versions: readonly VersionLine[]): Html {
  return html`<section aria-labelledby="versions"><h2 id="versions">As it came</h2><ol class="plain">${versions.map(
    ({ number, retrieved, kept, sha256, changes }) =>
      html`<li><p>Version ${number}, ${retrieved ? 'retrieved' : 'kept'} ${moment(retrieved ?? kept)} · <a href="/originals/${sha256}">the original, SHA-256 ${sha256.slice(0, 12)}…</a></p>
${changes ? changesList(changes) : ''}</li>`,
  )}</ol></section>`
}

function changesList({ headline, passages, notices }: NonNullable<VersionLine['changes']>): Html {
  return html`<ul class="variants">${headline ? html`<li dir="auto">Headline: <del>${headline.from}</del> <ins>${headline.to}</ins></li>` : ''}
${notices.map(({ kind, words }) => html`<li dir="auto">${kind}: ${words}</li>`)}
${passages.map(({ from, to }) => html`<li dir="auto">${wordsThatDiffer(from ?? '', to ?? '')}</li>`)}</ul>`
}

/** A passage as it was and as it is, in one: what went and what came are marked, the rest stands once. */
function wordsThatDiffer(from: string, to: string): (Html | string)[] {
  return diffWordsWithSpace(from, to).map(({ value, added, removed }) =>
    added ? html`<ins>${value}</ins>` : removed ? html`<del>${value}</del>` : value,
  )
}
