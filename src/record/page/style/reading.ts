/** A report as it reads: its words, what of them is cited, and what was read in them. */
export const READING = `
.report{padding:0 1.25rem 1.5rem;border-bottom:1px solid var(--line)}
.report h1,.report h3{font-size:1.2rem;line-height:1.25;margin:1.5rem 0 .35rem}
.report p{max-width:42rem}
.article{max-width:46rem;padding-block:1.75rem}
mark{background:none;color:inherit;scroll-margin-top:5rem;text-decoration:underline 1.5px var(--cited);text-underline-offset:.25em}
:is(.article,.report):has(.layers :checked) mark{text-decoration-color:transparent}
mark:target,mark:target mark,mark.shown,mark.shown mark{text-decoration:none;background:var(--target);box-shadow:0 0 0 3px var(--target)}
a.use{color:inherit;text-decoration:none}a.use:hover{background:var(--mark)}
:is(.article,.report):has(.layers :checked) a.use{text-decoration:underline 1px dotted color-mix(in srgb,currentColor 50%,transparent);text-underline-offset:.25em}
.layers fieldset{border:0;margin:1rem 0;padding:0;display:flex;flex-wrap:wrap;align-items:baseline;gap:.35rem 1.25rem;font:.875rem var(--sans)}.layers legend{float:inline-start;padding:0;margin-inline-end:1.25rem;font-weight:600}
.layers label{border-bottom:3px solid var(--hue);padding-bottom:.1rem;cursor:pointer}
.statements{--hue:#c58a00}.names{--hue:#2f7d4f}.times{--hue:#7a52c7}.figures{--hue:#c2455b}
:is(.article,.report):has([name=statements]:checked) .read.statements,:is(.article,.report):has([name=names]:checked) .read.names,:is(.article,.report):has([name=times]:checked) .read.times,:is(.article,.report):has([name=figures]:checked) .read.figures{text-decoration:underline 2px var(--hue);text-underline-offset:.22em;cursor:help}
:is(.article,.report):has([name=statements]:checked) .read.statements{text-decoration:none;background:color-mix(in srgb,var(--hue) 16%,transparent)}
`
