/** Words that make an office another one: a vice president is no president, a former minister no minister. */
export const OTHER_OFFICE: ReadonlySet<string> = new Set(
  `vice deputy former acting assistant ex next interim designate elect candidate nominee under associate shadow opposition
  co onetime late junior senior second incoming outgoing would-be then future aide wife husband son daughter brother
  sister widow`.split(/\s+/),
)

/** Callings that are written small; a capital of theirs is that of a sentence's beginning. */
export const CALLING =
  /^(?:spokes(?:man|woman|person)|advis[eo]r|aide|lawyer|attorney|analyst|expert|professor|economist|researcher|scientist|farmer|teacher|resident|witness|neighbou?r|driver|pilot|author|reporter|journalist|activist)$/i

/** Words before an office that say whose it is: "Norvian", "US", "Sund's". */
export const WHOSE = /(?:n|sh|se|ch|i|'s|s')$|^\p{L}{2}$/u

/** What joins an office to whose it is: "spokeswoman of the president". */
export const OF_WHOM: ReadonlySet<string> = new Set(['of', 'for', 'to', 'at', 'in'])

/** Words that say whose kin somebody is, and no office: alone they say nothing. */
export const BARE_KIN =
  /^(?:(?:\p{Ll}+ )?(?:wife|husband|widow|widower|son|daughter|cousin|brother|sister|father|mother|uncle|aunt|nephew|niece|spouse|partner|friend|fiancée?|grand(?:son|daughter|father|mother)))$/iu
