import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readLanguage } from '../src/language/read-language.ts'
import type { NameKind } from '../src/language/reading.ts'

interface Marked {
  readonly start: number
  readonly end: number
  readonly kind: NameKind
}

const KINDS: Record<string, NameKind> = { P: 'person', O: 'organisation', G: 'place' }
const TIMED_RUNS = 20

/**
 * Names on the marked articles of fixtures/names: a name is right where its words and its kind are. `open` is what the
 * rules were developed on, `kept` and `second` are not. With `errors`, each wrong or missed name is printed in its sentence.
 */
export function runNames(folder: string, { half, errors }: { half?: string; errors: boolean }): void {
  for (const name of half ? [half] : ['open', 'kept', 'second']) {
    const count = new Map<string, Count>()
    const texts: string[] = []
    for (const file of readdirSync(join(folder, name)).sort()) {
      const { text, marks } = readMarks(readFileSync(join(folder, name, file), 'utf8'))
      texts.push(text)
      score(text, marks, count, errors ? file : null)
    }
    const all: Count = { right: 0, said: 0, gold: 0 }
    for (const kind of Object.values(KINDS)) {
      const c = count.get(kind) ?? { right: 0, said: 0, gold: 0 }
      all.right += c.right
      all.said += c.said
      all.gold += c.gold
      print(`${name} ${kind}`, c)
    }
    print(`${name} all`, all)
    printSpeed(texts)
  }
}

interface Count {
  right: number
  said: number
  gold: number
}

function score(text: string, marks: readonly Marked[], count: Map<string, Count>, file: string | null): void {
  const { names } = readLanguage({ text, title: null, language: 'en', published: null })
  const key = ({ start, end, kind }: Marked): string => `${start}-${text[end - 1] === '.' ? end - 1 : end}-${kind}`
  const gold = new Set(marks.map(key))
  const said = new Set(names.map(key))
  const of = (kind: string): Count => {
    const found = count.get(kind) ?? { right: 0, said: 0, gold: 0 }
    count.set(kind, found)
    return found
  }
  for (const mark of marks) {
    of(mark.kind).gold++
    if (said.has(key(mark))) of(mark.kind).right++
    else if (file) console.log(`${file}  missed ${mark.kind} ${inContext(text, mark)}`)
  }
  for (const name of names) {
    of(name.kind).said++
    if (!gold.has(key(name)) && file)
      console.log(`${file}  wrong  ${name.kind} (${name.rule}) ${inContext(text, name)}`)
  }
}

function inContext(text: string, { start, end }: Marked): string {
  const words = `${text.slice(Math.max(0, start - 40), start)}[${text.slice(start, end)}]${text.slice(end, end + 40)}`
  return words.replace(/\s+/g, ' ')
}

/** Takes `[P Ada Lovelace]` apart into the text and its marks. */
function readMarks(marked: string): { text: string; marks: Marked[] } {
  let text = ''
  const marks: Marked[] = []
  let done = 0
  for (const match of marked.matchAll(/\[([POG]) ([^\]]+)\]/g)) {
    text += marked.slice(done, match.index)
    marks.push({ start: text.length, end: text.length + match[2]!.length, kind: KINDS[match[1]!]! })
    text += match[2]
    done = match.index + match[0].length
  }
  return { text: text + marked.slice(done), marks }
}

function print(label: string, { right, said, gold }: Count): void {
  const [p, r] = [right / (said || 1), right / (gold || 1)]
  const f1 = (2 * p * r) / (p + r || 1)
  console.log(
    `${label.padEnd(20)} F1 ${f1.toFixed(3)}  P ${p.toFixed(3)}  R ${r.toFixed(3)}  right ${right} of ${gold}, ${said} said`,
  )
}

function printSpeed(texts: readonly string[]): void {
  const start = performance.now()
  let letters = 0
  for (let i = 0; i < TIMED_RUNS; i++) {
    for (const text of texts) {
      readLanguage({ text, title: null, language: 'en', published: null })
      letters += text.length
    }
  }
  console.log(`whole reading: ${(((performance.now() - start) / letters) * 4400).toFixed(2)} ms for 4.4 KB`)
}
