/** So many values go into one statement: engines limit them (SQLite 32,766, PostgreSQL 65,535), and shorter ones are planned faster. */
const AT_ONCE = 500

/** A list in pieces that one statement can take. */
export function* chunks<T>(all: readonly T[], most: number = AT_ONCE): Generator<readonly T[]> {
  for (let from = 0; from < all.length; from += most) yield all.slice(from, from + most)
}
