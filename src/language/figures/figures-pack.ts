/** A language's part for figures. */
export type FiguresPack = Readonly<Record<string, never>>
