const WORDS =
  'second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'

/** English words for the place in a row, from the second. */
export const ORDINALS: ReadonlyMap<string, number> = new Map(WORDS.split(' ').map((word, i) => [word, i + 2]))
