/** How a firm's name ends in its full form: "Kestrava Ltd", "Kestrava Industries, Inc." */
export const FIRM_ENDING = /,?\s(?:Inc|Ltd|LLC|Plc|PLC|plc|Corp|Co|N\.?V|AG|GmbH|S\.?A|SpA|AB|ASA)\.?$/u

/** What tells a son of one name from his father. */
export const GENERATION: ReadonlySet<string> = new Set('jr sr junior senior ii iii iv'.split(' '))
