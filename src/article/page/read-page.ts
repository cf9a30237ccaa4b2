import type { Dropped } from '../article.ts'
import type { Body } from '../body.ts'
import { type Choice, chooseLines } from './choose-lines.ts'
import { readFacts } from './facts.ts'
import { findTitle } from './find-title.ts'
import { joinLines } from './join-lines.ts'
import { type Outline, outlinePage } from './outline.ts'
import type { PageTree } from './page-tree.ts'
import { recoverBody } from './recover-body.ts'
import { type Scene, setScene } from './scene.ts'

/** The report of an HTML page: the page as lines, each voted in or out; the tree is only read. */
export function readPage(page: PageTree, outline: Outline = outlinePage(page)): Body {
  const facts = readFacts(page)
  const scene = setScene(outline, facts)
  const choice = chooseLines(scene)
  const shown = joinLines(outline, choice.kept)
  const recovered = recoverBody(facts, shown)
  if (recovered !== null) return recoveredBody(scene, recovered, choice)
  return {
    title: findTitle(scene),
    text: shown,
    sourceMap: null,
    dropped: listDropped(outline, choice),
  }
}

const TEASER = {
  rule: 'page/shown-part',
  reason: 'a part of the report, which stands whole in the page’s structured data',
}

function recoveredBody(scene: Scene, text: string, { kept, why }: Choice): Body {
  const nothing = kept.map(() => false)
  const reasons = why.map((reason, at) => (kept[at] ? TEASER : reason))
  return {
    title: findTitle(scene),
    text,
    sourceMap: null,
    dropped: listDropped(scene.outline, { kept: nothing, why: reasons }),
    warning: 'the page shows no whole report; the text is the one in its structured data (articleBody)',
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
