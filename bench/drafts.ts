import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { readReports } from '../src/desk/reading/read-reports.ts'
import { writeRecords } from '../src/desk/telling/write-records.ts'
import { checkDraft } from '../src/record/draft/check-draft.ts'

const VERDICTS = ['supported', 'contradicted', 'disputed', 'none'] as const

/** Scores the verdicts on the sentences of the drafts against what was marked: precision and recall of each, half by half. */
export async function runDrafts(data: string, only: string | undefined, errors: boolean): Promise<void> {
  const reports = []
  for await (const outcome of readReports([join(import.meta.dirname, '..', 'examples')], {
    stdin: Readable.from([]),
  })) {
    if ('report' in outcome) reports.push(outcome.report)
  }
  const records = [...writeRecords(reports, { oneStory: true })]
  for (const half of ['open', 'kept', 'third'].filter((name) => !only || name === only)) {
    const marked: [sentence: string, verdict: string][] = readdirSync(join(data, half)).flatMap((file) =>
      JSON.parse(readFileSync(join(data, half, file), 'utf8')),
    )
    const scored = marked.map(([text, wanted]) => {
      const [checked] = checkDraft({ text, title: null, language: 'en', published: null }, records)
      if (errors && checked!.verdict !== wanted) {
        const nearest = checked!.contradicts[0] ?? checked!.supports[0]
        console.log(
          `  ${wanted} → ${checked!.verdict}: ${text}\n    ${nearest ? `${nearest.cover} ${nearest.span.exact} ${JSON.stringify(nearest.conflicts)}` : ''}`,
        )
      }
      return { wanted, said: checked!.verdict }
    })
    const right = scored.filter(({ wanted, said }) => wanted === said).length
    console.log(`── drafts ${half}: ${right} of ${scored.length} right`)
    for (const verdict of VERDICTS) {
      const hits = scored.filter(({ wanted, said }) => wanted === verdict && said === verdict).length
      const said = scored.filter((one) => one.said === verdict).length
      const wanted = scored.filter((one) => one.wanted === verdict).length
      console.log(`${verdict.padEnd(13)} precision ${hits}/${said}, recall ${hits}/${wanted}`)
    }
  }
}
