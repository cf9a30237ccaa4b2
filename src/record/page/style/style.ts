import { BASE } from './base.ts'
import { PAPER } from './paper.ts'
import { READING } from './reading.ts'
import { STORY } from './story.ts'

/** The page's one style sheet: light and dark, narrow and wide, screen and paper. No font or image is fetched. */
export const STYLE = `${BASE}${STORY}${READING}${PAPER}`
