import type { Prose } from '../../language/read-language.ts'
import { sha256 } from '../../text/fingerprint.ts'
import type { Record, RecordSpan } from '../record.ts'
import { type Comparison, type Conflict, comparePassages } from './compare-passages.ts'
import { describePassages, type Passage } from './passage.ts'

/** `disputed`: some reports support the sentence and others contradict it. `none`: nothing in the record bears on it. */
export type Verdict = 'supported' | 'contradicted' | 'disputed' | 'none'

/** A sentence of a draft, and what the record's reports have on it. */
export interface CheckedSentence {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly verdict: Verdict
  readonly supports: readonly Evidence[]
  readonly contradicts: readonly Evidence[]
  /** In how many independent origins its support stands. */
  readonly origins: number
}

/** A sentence of a report, with the hash of the text it stands in. */
export interface Evidence {
  readonly story: string
  readonly span: RecordSpan
  readonly textSha256: string
  readonly origin: string
  readonly cover: number
  readonly conflicts: readonly Conflict[]
}

/** Share of a sentence's weight that a report's sentence must have to support it. Tuned on fixtures/drafts/open. */
const SUPPORT_COVER = 0.6
/** The same, to contradict it: what differs must be the one thing that does. Tuned on fixtures/drafts/open. */
const CONTRADICT_COVER = 0.55
/** Fewer content words say too little to be found anywhere. */
const FEWEST_STEMS = 2
/** How much less than the nearest other evidence may cover. */
const NEAR = 0.2
/** The most evidence that is given for each side, the nearest first. */
const MOST_EVIDENCE = 5

/**
 * Matches each sentence of a draft to the records' reports by the words, figures, days, quotations and speakers they
 * share. It reads words, not the world: a sentence no report words alike comes out as `none`, which does not mean false.
 */
export function checkDraft(draft: Prose, records: readonly Record[]): CheckedSentence[] {
  const sources = records.flatMap(describeSources)
  return describePassages(draft).map((sentence) => checkSentence(sentence, sources))
}

interface SourceSentence {
  readonly passage: Passage
  readonly evidence: Omit<Evidence, 'cover' | 'conflicts'>
}

function describeSources(record: Record): SourceSentence[] {
  return record.articles.flatMap(({ id, text, title, language, published, origin }) => {
    const textSha256 = sha256(text)
    return describePassages({ text, title, language, published: dateOf(published) }).map((passage) => ({
      passage,
      evidence: {
        story: record.id,
        span: { article: id, start: passage.start, end: passage.end, exact: passage.text },
        textSha256,
        origin,
      },
    }))
  })
}

/** A week is no day that a report was published on. */
function dateOf(published: Record['articles'][number]['published']): Prose['published'] {
  return published && published.precision !== 'week' ? { value: published.value, precision: published.precision } : null
}

function checkSentence(draft: Passage, sources: readonly SourceSentence[]): CheckedSentence {
  const compared =
    draft.stems.size < FEWEST_STEMS
      ? []
      : sources
          .map(({ passage, evidence }) => ({ evidence, comparison: comparePassages(draft, passage) }))
          .sort((a, b) => b.comparison.cover - a.comparison.cover)
  const supports = compared.filter(({ comparison }) => isSupport(comparison)).map(evidenceOf)
  const contradicts = compared
    .filter(({ comparison }) => isContradiction(comparison, supports[0]?.cover))
    .map(evidenceOf)
  return {
    start: draft.start,
    end: draft.end,
    text: draft.text,
    verdict: verdictOf(supports, contradicts),
    supports: nearest(supports),
    contradicts: nearest(contradicts),
    origins: new Set(supports.map(({ story, origin }) => `${story}\0${origin}`)).size,
  }
}

/** The nearest evidence of one side, which is sorted by its cover. */
function nearest(side: readonly Evidence[]): Evidence[] {
  const best = side[0]?.cover ?? 0
  return side.filter(({ cover }) => cover >= best - NEAR).slice(0, MOST_EVIDENCE)
}

function isSupport(comparison: Comparison): boolean {
  const { cover, conflicts, missing } = comparison
  return isOnMatter(comparison) && cover >= SUPPORT_COVER && conflicts.length === 0 && missing.length === 0
}

/** Whether the two share more than one word, and more than names: "The harbour was opened" is not about harbour fees. */
function isOnMatter({ shared, sharedMatter }: Comparison): boolean {
  return shared >= FEWEST_STEMS && sharedMatter > 0
}

/** What a report words as the draft does is contradicted only by a sentence as near, and in what is stated: other days and words are told of too. */
function isContradiction(comparison: Comparison, supported: number | undefined): boolean {
  const { cover, conflicts } = comparison
  if (!isOnMatter(comparison)) return false
  if (supported === undefined) return cover >= CONTRADICT_COVER && conflicts.length > 0
  return cover >= Math.min(supported, SUPPORT_COVER) && conflicts.some(({ kind }) => STATED.has(kind))
}

const STATED: ReadonlySet<Conflict['kind']> = new Set(['figure', 'turned', 'opposite'])

function evidenceOf({
  evidence,
  comparison,
}: {
  evidence: SourceSentence['evidence']
  comparison: Comparison
}): Evidence {
  return { ...evidence, cover: Math.round(comparison.cover * 1000) / 1000, conflicts: comparison.conflicts }
}

function verdictOf(supports: readonly Evidence[], contradicts: readonly Evidence[]): Verdict {
  if (supports.length === 0) return contradicts.length > 0 ? 'contradicted' : 'none'
  return contradicts.length > 0 ? 'disputed' : 'supported'
}
