import type { RecordDocument } from '../record.ts'

export interface TerminalOptions {
  /** Columns to wrap at. */
  readonly width: number
  readonly colour: boolean
}

/** The records as text for a terminal; without colour it is plain text that pipes. */
export function renderTerminal(document: RecordDocument, _options: TerminalOptions): string {
  return document.stories.map((story) => `${story.title}\n`).join('\n')
}
