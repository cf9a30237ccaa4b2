/**
 * An English word without its inflection, as far as spelling tells: "denies", "denied", "denying" → "deni". What comes
 * out need be no word; it need only be the same for the forms of one.
 */
export function stem(word: string): string {
  if (word.length < 4) return word
  let bare = word
  if (/(?:s|x|z|ch|sh)es$/.test(bare)) bare = bare.slice(0, -2)
  else if (/[^su]s$/.test(bare)) bare = bare.slice(0, -1)
  else if (/ing$/.test(bare) && bare.length > 5) bare = bare.slice(0, -3)
  else if (/ed$/.test(bare) && bare.length > 4) bare = bare.slice(0, -2)
  if (bare !== word && /([bdgmnprt])\1$/.test(bare)) bare = bare.slice(0, -1)
  return bare.replace(/ie$|y$/, 'i').replace(/e$/, '')
}
