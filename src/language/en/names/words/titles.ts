/** Capitalised words before a person's name that are no part of it. Sir and Dr tell a person as surely as a given name. */
export const HONORIFICS: ReadonlySet<string> = new Set(
  `mr mrs ms miss dr prof professor sir dame lord lady baron baroness count countess king queen prince princess emperor
  empress pope cardinal archbishop bishop rabbi imam ayatollah sheikh mullah maulana sultan emir monsignor father sister
  brother rev reverend pastor saint st mx hon madame monsieur herr frau señor senor don`.split(/\s+/),
)

/** Last words of titles before a name: "Finance Minister Teresa Quaresma". */
export const TITLE_ENDS: ReadonlySet<string> = new Set(
  `president vice-president premier chancellor minister secretary secretary-general undersecretary ambassador envoy consul
  governor mayor deputy senator representative congressman congresswoman lawmaker mp chairman chairwoman chair chairperson
  speaker leader chief director director-general manager executive ceo cfo commissioner inspector superintendent detective
  sergeant corporal private lieutenant captain major colonel general brigadier admiral commander marshal officer constable
  sheriff trooper ranger judge justice magistrate coroner prosecutor attorney solicitor counsel lawyer barrister advocate
  spokesman spokeswoman spokesperson adviser advisor aide analyst economist strategist professor doctor nurse surgeon
  coach striker midfielder goalkeeper defender winger forward captain quarterback pitcher champion driver jockey
  editor correspondent reporter journalist author novelist poet actor actress director singer rapper musician composer
  conductor comedian presenter anchor host producer designer architect engineer scientist researcher historian
  gov sen rep gen lt col maj capt cmdr adm sgt cpl pvt sens reps pres det insp supt treasurer comptroller auditor
  councillor councilman councilwoman alderman regent crown-prince first-lady assemblyman assemblywoman delegate whip
  ag vp pm fm presidents ministers senators secretaries governors generals judges justices ambassadors chancellors
  head founder co-founder owner partner trustee dean provost rector principal headteacher teacher activist dissident
  billionaire tycoon businessman businesswoman entrepreneur banker investor financier farmer pilot astronaut cosmonaut
  warlord rebel militant cleric preacher candidate nominee contender frontrunner incumbent challenger hopeful
  marine soldier veteran resident shopkeeper shop-owner trader driver taoiseach tánaiste curator convener convenor archivist librarian warden ombudsman negotiator`.split(
    /\s+/,
  ),
)

/** Words that stand before the last word of a title: "Deputy Foreign", "District", "Assistant". */
export const TITLE_MODIFIERS: ReadonlySet<string> = new Set(
  `prime vice deputy foreign finance defence defense interior home health education justice trade energy environment
  agriculture transport transportation labor labour housing culture sports science technology economy economic treasury
  internal external security national district circuit federal state city county assistant associate acting former senior
  junior chief executive managing general attorney house senate majority minority opposition party first lance field air
  police fire army navy supreme lieutenant major brigadier detective press foreign-policy special permanent honorary
  lieutenant grand crown coordinating infrastructure immigration competition budget planning development commerce
  information communications railway railways petroleum oil industry water emergency emergencies public works social
  affairs family women youth children veterans homeland intelligence campaign communications political military regional
  provincial local global world assistant co- non-executive under shadow`.split(/\s+/),
)

/** What a title is "of": "Secretary of State", "Minister of Finance", "Chancellor of the Exchequer". */
export const PORTFOLIOS: ReadonlySet<string> = new Set(
  `state defense defence finance health education justice interior energy agriculture labor labour commerce treasury
  transportation transport foreign affairs trade industry culture sports environment homeland security veterans exchequer staff
  housing urban development human services economy tourism communications information immigration and the national
  intelligence joint chiefs house representatives commons public works police war science technology`.split(/\s+/),
)

/** Small-letter nouns for people right before or after a name that PERSON_NOUN_ENDINGS does not show. */
export const PERSON_NOUNS: ReadonlySet<string> = new Set(
  `adviser aide analyst artist athlete chef chief coach colleague critic dad daughter diplomat envoy expert father friend
  guard guest head heir host husband wife king mother mom mum mp nephew niece cousin uncle aunt nurse official opponent
  patient pilot pope priest prince princess prosecutor pupil queen rival scholar sister brother son spouse star student
  suspect victim widow widower witness partner boss spokesman spokeswoman spokesperson counterpart premier president judge
  mayor senator lawmaker captain guru magnate tycoon mogul native resident veteran politician physician musician magician
  technician historian politician comedian librarian electrician mathematician academic mechanic cleric critic cellist
  dissident candidate nominee delegate advocate graduate inmate pensioner monk nun bishop cardinal rabbi imam
  general colonel sergeant lieutenant major corporal seeded seed fisherman forward quarterback striker champion actress waitress heiress hostess empress duchess seamstress`.split(
    /\s+/,
  ),
)

/** Endings of words for people: "winger", "actress", "palaeontologist". */
export const PERSON_NOUN_ENDINGS: readonly string[] = [
  'ist',
  'ier',
  'eer',

  'man',
  'woman',
  'person',
  'ologist',
  'smith',
  'tor',
  'sor',
  'ller',
  'cher',
  'cker',
  'nger',
  'nder',
  'rter',
  'iter',
  'rder',
  'wner',
  'nker',
  'yer',
  'iner',
  'ener',
  'oner',
  'ader',
  'ider',
  'uder',
  'oder',
  'aker',
  'ser',
]
