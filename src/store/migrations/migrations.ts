import { basics } from './001-basics.ts'
import { search } from './002-search.ts'
import { readers } from './003-readers.ts'
import { grouping } from './004-grouping.ts'
import { programs } from './005-programs.ts'
import { watches } from './006-watches.ts'
import { groups } from './007-groups.ts'
import { titles } from './008-titles.ts'
import { missed } from './009-missed.ts'
import { frontPages } from './010-front-pages.ts'
import { former } from './011-former.ts'
import type { Migration } from './migration.ts'

/** Every migration in its order. Add at the end; never change one that was released. */
export const MIGRATIONS: readonly Migration[] = [
  basics,
  search,
  readers,
  grouping,
  programs,
  watches,
  groups,
  titles,
  missed,
  frontPages,
  former,
]
