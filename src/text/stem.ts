// Endings of English words, longest first, with the letters that must remain before them. Lighter than Porter's stemmer:
// it joins the forms of a word (deploy, deployed, deployments), seldom two words (general, generous).
const ENDINGS: readonly (readonly [ending: string, remain: number])[] = [
  ['isations', 3],
  ['izations', 3],
  ['isation', 3],
  ['ization', 3],
  ['ations', 4],
  ['ation', 4],
  ['ments', 4],
  ['ment', 4],
  ['ings', 4],
  ['ing', 3],
  ['ions', 4],
  ['ion', 4],
  ['ers', 4],
  ['ors', 4],
  ['ly', 4],
  ['er', 4],
  ['or', 4],
  ['es', 4],
  ['ed', 3],
]

/** The stem of an English word in small letters; words of other languages and numbers mostly stay as they are. */
export function stem(word: string): string {
  if (word.length < 4 || !/^[a-z]/.test(word)) return word
  let root = word
  if (root.endsWith('ies') || root.endsWith('ied')) return root.length > 5 ? `${root.slice(0, -3)}i` : root.slice(0, -1)
  for (const [ending, remain] of ENDINGS) {
    if (root.endsWith(ending) && root.length - ending.length >= remain) {
      root = root.slice(0, -ending.length)
      return finish(root)
    }
  }
  if (root.endsWith('s') && !root.endsWith('ss') && !root.endsWith('us') && !root.endsWith('is'))
    root = root.slice(0, -1)
  return finish(root)
}

/** A doubled last consonant, a silent e and a last y are spelling, not stem: planned/plan, halve/halv, agency/agenci. */
function finish(root: string): string {
  if (root.length > 4 && /([bdgmnprt])\1$/.test(root)) return root.slice(0, -1)
  if (root.length > 3 && root.endsWith('e')) return root.slice(0, -1)
  return root.length > 3 && root.endsWith('y') ? `${root.slice(0, -1)}i` : root
}
