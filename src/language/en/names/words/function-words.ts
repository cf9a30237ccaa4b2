/** Words that join and point: with a capital they only begin a sentence or a title of a work. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `the a an this that these those it its he she they we you i his her their our your my mine who whom whose which what when
  where why how if then than so as at by for from in into of off on onto out over to under up with without within about above
  across after against along among around before behind below beneath beside besides between beyond despite down during except
  inside like near outside past per since through throughout till until toward towards upon via and or but nor yet because
  although though while whereas unless once also however meanwhile moreover nevertheless nonetheless still instead indeed thus
  hence therefore otherwise perhaps maybe not no yes all any both each either every few many more most much neither none one
  other others another same several some such two three four five six seven eight nine ten eleven twelve hundreds thousands
  dozens millions half only even just too very here there now today yesterday tomorrow tonight earlier later recently soon
  already again ever never often sometimes always is are was were be been being am has have had do does did will would shall
  should can could may might must let let's don't can't won't isn't aren't it's that's there's he's she's i'm we're they're
  i've we've you're according asked given amid amidst unlike following regarding concerning speaking writing dear
  former then-president ex first second third fourth last next new another previous prior late early
  on-site well oh okay ok hi hello thanks thank please sorry`.split(/\s+/),
)

/** Small words inside family names and names of other languages. */
export const PARTICLES: ReadonlySet<string> = new Set(
  `van von der den de del della di da das do dos du la le el al bin ibn ben bint ter ten te zu zum y e i af av och und et des
  der arap d' l' ul ur sans sur`.split(/\s+/),
)

/** Prepositions before places and how much each says: "in" rather more than "to". */
export const PLACE_PREPOSITIONS: ReadonlyMap<string, number> = new Map([
  ['in', 3], ['near', 3], ['outside', 2.5], ['across', 2.5], ['throughout', 2.5], ['around', 2], ['toward', 1.5], ['towards', 1.5],
  ['into', 1.5], ['at', 1.5], ['from', 1.5], ['to', 1], ['between', 0.5], ['over', 0.5], ['off', 1.5], ['via', 1.5], ['inside', 2],
  ['northern', 3], ['southern', 3], ['eastern', 3], ['western', 3], ['central', 3], ['neighbouring', 3], ['neighboring', 3],
  ['north-eastern', 3], ['north-western', 3], ['south-eastern', 3], ['south-western', 3], ['northeastern', 3], ['downtown', 3],
  ['northwestern', 3], ['southeastern', 3], ['southwestern', 3], ['rural', 2], ['occupied', 2], ['nearby', 3],
]) // biome-ignore format: a table of weights

/** Verbs whose subject is a person or a body that speaks. */
export const SAYING_VERBS: ReadonlySet<string> = new Set(
  `said says say saying told tells telling calling added adds announced announces warned warns argued argues claimed claims called calls asked asks
  denied denies insisted insists declined declines noted notes explained explains wrote writes tweeted replied replies
  responded responds predicted stated states suggested suggests believes believed thinks thought wants wanted hopes hoped
  urged urges vowed vows pledged promised acknowledged admitted agreed agrees accused accuses confirmed confirms declared
  declares demanded demands described disagreed disagrees joked recalled remarked conceded testified complained criticized
  criticised praised welcomed rejected dismissed testifies maintains maintained contends contended scored won lost beat
  resigned appeared argues joked laughed wept smiled shrugged nodded sighed is was has had will would plans planned served
  expects expected estimates estimated who'd did does fears feared`.split(/\s+/),
)

/** What belongs to organisations: "X's shares". */
export const OWNED_BY_ORGANISATIONS: ReadonlySet<string> = new Set(
  `shares stock shareholders investors spokesman spokeswoman spokesperson board chief ceo chairman chairwoman customers clients
  employees workers staff headquarters products sales profit profits revenue earnings members website managers executives
  founder owner owners fleet factory factories plant plants bid offer subsidiary readers editors editor newsroom fans coach
  manager director president chair secretary-general director-general head leader`.split(/\s+/),
)

/** Where a role phrase stops when read leftwards from a name. */
export const ROLE_STOPS: ReadonlySet<string> = new Set(
  `the a an his her its their our my your this that these those said says say told tells with and or but by for from in on at
  to of as is are was were be been has have had will would can could may might not when while after before since because if
  against between among about over under including like than where which who whose whom also then so yet both fellow named
  called says-that met meets wrote writes between whether until near into upon toward towards through amid despite does did do
  made gave took saw sees show shows let lets tell ask asks asked call calls name names add adds added per via without within
  during among replaced replaces beat beats joined join joins succeeded meet meeting followed follow put puts`.split(
    /\s+/,
  ),
)
