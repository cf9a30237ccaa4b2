/** A language's part for times. */
export type TimesPack = Readonly<Record<string, never>>
