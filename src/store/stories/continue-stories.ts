/**
 * Which kept story each group goes on as: of all pairs the one that shares most members first; among equals the older story, then the
 * earlier group. A group that shares no member with a story, or whose stories all go on in other groups, is a new one (undefined).
 */
export function continueStories(
  groups: readonly (readonly { readonly article: number }[])[],
  before: ReadonlyMap<number, { readonly story: number }>,
): (number | undefined)[] {
  const pairs = groups.flatMap((group, n) => {
    const shared = new Map<number, number>()
    for (const { article } of group) {
      const story = before.get(article)?.story
      if (story !== undefined) shared.set(story, (shared.get(story) ?? 0) + 1)
    }
    return [...shared].map(([story, count]) => ({ group: n, story, count }))
  })
  pairs.sort((a, b) => b.count - a.count || a.story - b.story || a.group - b.group)
  const stories: (number | undefined)[] = groups.map(() => undefined)
  const taken = new Set<number>()
  for (const { group, story } of pairs) {
    if (taken.has(story) || stories[group] !== undefined) continue
    stories[group] = story
    taken.add(story)
  }
  return stories
}
