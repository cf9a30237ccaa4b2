import type { Dropped } from '../article.ts'
import type { Body } from '../body.ts'
import { type Choice, chooseLines } from './choose-lines.ts'
import { readFacts } from './facts.ts'
import { findTitle } from './find-title.ts'
import { joinLines } from './join-lines.ts'
import { type Outline, outlinePage } from './outline.ts'
import type { PageTree } from './page-tree.ts'
import { setScene } from './scene.ts'

/** The report of an HTML page: the page as lines, each voted in or out; the tree is only read. */
export function readPage(page: PageTree, outline: Outline = outlinePage(page)): Body {
  const facts = readFacts(page)
  const scene = setScene(outline, facts)
  const choice = chooseLines(scene)
  return {
    title: findTitle(scene),
    text: joinLines(outline, choice.kept),
    sourceMap: null,
    dropped: listDropped(outline, choice),
  }
}

/** What was left out, neighbouring lines with one reason as one. */
function listDropped({ blocks }: Outline, { kept, why }: Choice): Dropped[] {
  const dropped: Dropped[] = []
  let lines: string[] = []
  blocks.forEach(({ text }, at) => {
    if (kept[at]) return
    lines.push(text)
    const { rule, reason } = why[at]!
    if (at + 1 < blocks.length && !kept[at + 1] && why[at + 1]!.rule === rule) return
    dropped.push({ text: lines.join('\n'), rule, reason, source: null })
    lines = []
  })
  return dropped
}
