const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Words that turn a cue round: "did not say", "never promised". */
export const NEGATIONS = words(`not n't never cannot can't won't didn't doesn't don't hasn't haven't hadn't isn't aren't
  wasn't weren't wouldn't couldn't shouldn't neither nor hardly scarcely`)

/** First words of a speaker who is nobody, and of one who is hardly anybody. */
export const NOBODY = words('nobody none neither no nothing')
export const FEW = words('few')

/** Verbs that leave unsaid what they lead to: "declined to say". Stems, every form; and words that do the same. */
export const LEAVING_VERBS = 'refuse decline fail avoid neglect omit hesitate'
export const LEAVING_WORDS = words('yet short')

/** Words before a clause that is only supposed. */
export const CONDITIONS = words('if unless whether')

/** Verbs that make a condition of a sentence they open. */
export const INVERTED = words('had should were')

/** Auxiliaries of what would be said and was not. */
export const UNREAL = words('would should')

/** Forms of "be". */
export const BEING = words("is are was were be been being 's 're")

/** Words that say a thing is told at second hand or held for possible only. */
export const HEDGES = words(`reportedly allegedly apparently purportedly supposedly seemingly possibly perhaps probably
  likely potentially presumably rumored rumoured could might may`)

/** Verbs whose object is who was told: "told reporters", "warned Moscow". Stems of `CUE_VERBS`, every form. */
export const TELLING_VERBS = `tell ask inform warn assure remind urge notify advise caution persuade convince order instruct
  promise brief`

/** Prepositions before who was told, after any cue: "said to reporters". */
export const ADDRESSING = words('to')

/** Prepositions that make a time no moment. */
export const NO_MOMENT = words('since until till before by from through for to of')

/** Prepositions before a cue that did not take place. */
export const ABSENCE = words('without')

/** Words before the colon of a picture's credit. */
export const CREDITS =
  words(`AP AFP EPA PA UPI Reuters REUTERS Getty Images Image image Photo Photos Photograph Photographs Photography
  Picture Pictures Pic Credit credit Credits Source Video Graphic Graphics Illustration Caption caption Copyright File Note`)

/**
 * Words with which a reporter goes on behind an attribution: "…, Lund said, while". In PolNeAR's train half nine in ten clauses
 * so begun are not marked as the speaker's; of those with "as" and "because" most are.
 */
export const REPORTER_GOES_ON = words(`while though although even despite when before after until but and which with
  adding`)

/** Pronouns for one man, one woman, one thing or body. */
export const HE = words('he him his')
export const SHE = words('she her')
export const IT = words('it its')

/** Verbs whose subject, in the passive, is spoken of or spoken to; and what leads to who it is that says so. */
export const PASSIVE_VERBS = `accuse suspect allege charge blame criticize criticise ask tell order urge warn expect believe say
  think report understand rumor rumour inform instruct assume consider quote call`
export const AGENT = words('by')

/** Words that lead to a source without saying anything. */
export const CITING = words('according per')

/**
 * Verbs of saying and thinking that do another thing where neither a clause nor a quotation follows: "showed nerves of steel",
 * "found the key", "added two floors".
 */
export const DOING_VERBS = `add answer back broadcast conclude continue feel figure find hold know maintain mean point post press read
  relate see seek share show view write`

/** Verbs that may only give a name: "a firm called Harbour Watch". */
export const NAMING_VERBS = 'call name quote'

/** Prepositions of a way taken. */
export const WAYS = words('into onto through across off past towards toward')

/** Verbs behind a clause whose speaker may follow them: "…, said a local source". */
export const SWAPPING = words('said says reported reports added')

/** Small words that belong to the verb before them: "dug up". */
export const PARTICLES = words('up out off down away back')

/** Prepositions of what a noun needs to be understood; "in" and "at" as often tell where a thing was said. */
export const NOUN_LINKS = words('of for between against toward towards among')

/** Words that open a reported clause. */
export const CLAUSE_OPENING = words('that whether if how why what when where who')

/** Words with which another clause begins. */
export const CLAUSE_JOINING =
  words(`as while when whenever after before because since until once though although than who which
  that whose where so`)

/** Nouns that stand for a firm that was named before. */
export const FIRMS =
  words(`company firm bank airline chain carrier retailer insurer drugmaker carmaker automaker operator manufacturer
  utility lender developer publisher brewer miner start-up startup business corporation`)

/** Words with which a clause about the noun before it begins: the ferry "that" sank. */
export const RELATIVES = words('that which who whom whose')

/** Words after which a clause has its own subject. */
export const CLAUSE_BEFORE = words('that after before because while when although though')

/** Words that qualify the number they stand before. */
export const QUALIFIERS = words(
  'up to at least most more less fewer than about around some nearly almost as many much over only',
)

/** Nouns of what others claim. */
export const REPORTS =
  words(`report reports claim claims allegation allegations accusation accusations suggestion suggestions
  rumour rumours rumor rumors speculation assertion assertions charge charges`)

/** Forms of verbs that make no clause of their own. */
export const PARTICIPLE = /ing$/u

/**
 * Bodies that speak without a name of their own. What is somebody's ("his government") or one of several ("some police") is none;
 * nor are "the company" and "the ministry", which stand for whichever the text named last.
 */
export const BODIES =
  /^(?!(?:an?|his|her|their|its|our|both|some|many|several|most|other|two|no|all|former|new|this|that) )(?:(?:\p{Ll}+ )?(?:police|coast ?guard|fire (?:brigade|service|department)|fire and rescue service|ambulance service|armed forces|air force|army|navy|military|prosecutors|organi[sz]ers|central bank|(?:supreme|constitutional|high) court|city council|parliament|government|election commission|weather service)|\p{Ll}+ (?:\p{Ll}+ )?ministry|ministry of \p{Ll}+)$/u

/** Forms of the verb that puts a number on a thing. */
export const PUTTING = words('put puts')
