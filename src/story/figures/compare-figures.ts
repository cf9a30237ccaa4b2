import type { Lineage } from '../lineage/lineage.ts'
import type { Cast } from '../people/find-people.ts'
import type { Report } from '../report.ts'
import type { StoryFigure } from './story-figure.ts'

/** Sets figures that count the same thing side by side, each with who gives it. */
export function compareFigures(_reports: readonly Report[], _cast: Cast, _lineage: Lineage): StoryFigure[] {
  return []
}
