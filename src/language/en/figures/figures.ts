import type { FiguresPack } from '../../figures/figures-pack.ts'

/** English words for numbers and what goes with them. */
export const figures: FiguresPack = {}
