// Forms that the rules of spelling don't give: [lemma, past, participle].
const IRREGULAR = new Map<string, readonly string[]>(
  `say said|tell told|write wrote written|think thought|know knew known|feel felt|find found|see saw seen|read read
  |swear swore sworn|understand understood|undertake undertook undertaken|seek sought|quote quoted|beg begged
  |forecast forecast|broadcast broadcast|quip quipped|commit committed|plan planned|admit admitted|rebut rebutted
  |refer referred|slam slammed|hold held|give gave given|make made|speak spoke spoken|mean meant|show showed shown
  |foresee foresaw foreseen|hear heard|choose chose chosen|put put|set set|let let|get got gotten|forbid forbade forbidden
  |forget forgot forgotten|foretell foretold|stick stuck|stand stood|take took taken|go went gone|draw drew drawn`
    .split('|')
    .map((line) => line.trim().split(/\s+/))
    .map(([lemma, ...forms]) => [lemma!, forms]),
)

/** Every form of an English verb: "deny" gives deny, denies, denying, denied. */
export function inflectVerb(lemma: string): string[] {
  const stem = lemma.replace(/e$/, '')
  const consonantY = /[^aeiou]y$/.test(lemma)
  const irregular = IRREGULAR.get(lemma)
  const third = consonantY ? `${lemma.slice(0, -1)}ies` : /(?:s|x|ch|sh|z|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`
  // A doubled consonant in the past is doubled in the present participle: planned, planning.
  const doubled = irregular?.find((form) => form === `${lemma}${lemma.at(-1)}ed`)
  const ing = doubled ? doubled.replace(/ed$/, 'ing') : /[^eoy]e$/.test(lemma) ? `${stem}ing` : `${lemma}ing`
  const past = irregular ?? [consonantY ? `${lemma.slice(0, -1)}ied` : /e$/.test(lemma) ? `${lemma}d` : `${lemma}ed`]
  return [lemma, third, ing, ...past]
}
