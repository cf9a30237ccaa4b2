/**
 * English words that reports put for one another, family by family; one word may stand in two. Hand-made: what news of
 * disasters, courts, elections, business, sport and war has two words for. Words of one family are alike, not the same.
 */
const FAMILIES = `
kill killed die died dies dead death deaths drown drowned perish perished fatal toll casualties
injure injured injury wound wounded hurt injuries
rescue rescued rescuer save saved survivor survivors freed pulled
sink sank sunk capsize capsized overturn overturned founder
ship ferry vessel boat
earthquake quake tremor
collapse collapsed crumbled fell toppled
flee fled displaced evacuated uprooted homes
arrest arrested detain detained custody held captured
jail prison imprisoned behind bars
sentence sentenced term jailed
convict convicted conviction guilty
acquit acquitted cleared exonerated
overturn overturned quash quashed annul annulled void
appeal appealed challenge challenged contest
court tribunal judge judges justice
lawyer counsel attorney advocate
verdict ruling judgment ruled
defraud defrauded cheat cheated fraud swindled
murder murdered murdering slain
acquire acquired acquisition buy buying bought purchase takeover
merger merge combine
cut lost lose slash shed axed
job jobs post posts positions
worker workers employee employees staff workforce
strike walkout stoppage walked
company firm group business
plant factory works mill steelworks
wage wages pay salary
rise rose increase climb climbed jump jumped surge soar soared grow grown gain skyrocket escalate escalated intensify intensified
fall fell drop dropped decline declined slump plunge slid
win won beat defeat defeated victory triumph
elect elected election vote votes voter voters poll polls ballot ballots
concede conceded admit admitted lost acknowledge
talks negotiation negotiations discussion dialogue meeting meet met summit conversation conference call consultation
discuss discussed talk talked raise raised speak address
leader leaders president presidents ruler head
government administration cabinet
spokesman spokeswoman spokesperson
adviser advisor aide
attack attacks assault offensive raid strike invasion invade invading aggression aggressive
shell shells shelling bombard artillery fire fired
troops soldiers forces army military
deploy deployed deployment mass massed massing amass build-up buildup gathered moved concentrated presence
border borders frontier
accuse accused blame blamed allege alleged allegation allegations
deny denied reject rejected refute dismiss
warn warned caution
promise promised pledge pledged vow vowed
demand demanded urge urged appeal appealed insist call called ask asked
want wants seek hope wish
plan planned planning intend prepare prepared preparing aim scheduled due ready
agree agreed agreement deal accord pact settlement
stop halt end ending cease prevent block stopped halted blocked
begin began start started launch launched
continue continued remain remained stay keep carry
close closed shut
aid help relief assistance
tension tensions strain strained
argue argued disagree disagreement disagreements dispute row quarrel differ
guarantee guarantees assurance assurances promises
expand expansion enlargement extend extended extension
proposal propose proposed offer offered plan
weapon weapons arms missiles
measure measures initiative initiatives step steps package
resign resigned resignation quit leave leaving depart giving step stepped stepping
appoint appointed name named nominate nominated chosen given
house houses home homes building buildings
truck trucks lorry lorries
besieged encircled siege surrounded
truce ceasefire silent
abduct abducted kidnap kidnapped seized hostage
test tests analysis sample examination
money funds cash sum
damages compensation
police officers
fan fans supporter supporters spectators
match game final
striker forward
trophy cup title
question questioned interrogate interrogated quizzed
expel expelled thrown banned excluded disqualified
apologise apologised apology sorry regret
fear fears worry worried concern concerned afraid
show showed prove proved reveal revealed
big large huge biggest largest
new fresh
news press
dawn early sunrise morning
likely expected
cost costing costs price expense
transfer transferred moved move sent
monitor monitors observer observers watchdog
inauguration inaugurated sworn
contact contacts
suspend suspended ban suspension
find found discover discovered
child children girl boy
carry carrying aboard board
sail sailed left departed
fight fighting clashes clash violence
fire flames blaze
storm seas gale
present presented unveiled laid
arrive arrived reach reached came
mourning grief
clear cleared removed remove
instalment payment paid pay receive get
determine determined decide decided
video televised
visit trip travel travels
duration length long
serious grave
danger risk threat threatening
difficult hard costly
clearance approval approve clear
fund funded funding finance financed pay paid paying bankroll bankrolled
march marches marched marchers protest protests protested protesters demonstration demonstrations rally rallies
ammunition gunshot gunshots bullet bullets rounds shots
withdraw withdrawn withdrew suspend suspended scrap scrapped revoke revoked repeal repealed
`

/** Each family as a list of words. */
export const WORD_FAMILIES: readonly (readonly string[])[] = FAMILIES.trim()
  .split('\n')
  .map((line) => line.split(' '))
