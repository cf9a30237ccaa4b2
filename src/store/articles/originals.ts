import { unpackBytes } from '../compress.ts'
import type { Store } from '../store.ts'

/** The bytes that the articles of stories were read from, each once, as they came, with their media type. */
export async function* originalsOf(
  { db }: Pick<Store, 'db'>,
  stories: readonly number[],
): AsyncGenerator<{ bytes: Uint8Array; mediaType: string }> {
  const given = new Set<string>()
  for (const story of stories) {
    const rows = await db
      .selectFrom('membership')
      .innerJoin('version', (join) =>
        join.onRef('version.article', '=', 'membership.article').onRef('version.number', '=', 'membership.version'),
      )
      .innerJoin('retrieval', 'retrieval.id', 'version.retrieval')
      .select(['retrieval.original', 'retrieval.media_type', 'retrieval.original_media_type'])
      .where('membership.story', '=', story)
      .orderBy('membership.article')
      .execute()
    for (const { original, media_type, original_media_type } of rows) {
      if (given.has(original)) continue
      given.add(original)
      const row = await db
        .selectFrom('original')
        .select(['encoding', 'bytes'])
        .where('sha256', '=', original)
        .executeTakeFirstOrThrow()
      yield { bytes: unpackBytes(row), mediaType: original_media_type ?? media_type }
    }
  }
}

/** The bytes of a hash, as they came; null where none are kept. */
export async function loadOriginal({ db }: Pick<Store, 'db'>, sha256: string): Promise<Uint8Array | null> {
  const row = await db
    .selectFrom('original')
    .select(['encoding', 'bytes'])
    .where('sha256', '=', sha256)
    .executeTakeFirst()
  return row ? unpackBytes(row) : null
}
