/**
 * Kinds of event with the stems of the English words for them, after the event types of ACE 2005 (Consortium, 2005) and
 * of the news categories of IPTC. Two mentions of one kind, on one day, with the same people are the same event.
 */
const CLASSES = {
  meet: `meeting meet met talks summit conference conversation call videocall videoconference negotiations negotiate
    negotiated discussions consultation consultations dialogue phone telephone phoned`,
  visit: `visit visits visited travel travels travelled trip tour arrive arrived arrival fly flew flies heading headed
    return returned departure depart departed journey`,
  attack: `attack attacks attacked invade invades invaded invasion offensive assault assaulted bomb bombs bombed bombing
    bomber airstrike airstrikes strike strikes struck shelling shelled shell raid raided raids ambush ambushed missile
    missiles rocket rockets fighting fight fought battle battles clash clashes clashed shooting shootings shot gunman
    gunmen blast blasts explosion explosions explode exploded suicide war annex annexed annexation seize seized seizure
    incursion aggression`,
  die: `kill kills killed killing died die dies death deaths dead murder murdered assassinate assassinated
    assassination execute executed execution funeral buried burial`,
  disaster: `earthquake quake tremor aftershock aftershocks tsunami flood floods flooding hurricane storm cyclone typhoon
    tornado eruption erupted wildfire wildfires avalanche landslide drought famine struck collapse collapsed spill
    spilled leak leaked crash crashed collide collides collided collision derail derails derailed derailment sinking sank capsized fire blaze accident blast blasts explosion explosions explode exploded`,
  disease: `outbreak epidemic pandemic virus flu infection infections infected disease cases case tested quarantine
    vaccine vaccination`,
  vote: `vote votes voted voting election elections elect elected referendum poll polls ballot ballots runoff
    inauguration inaugurated sworn`,
  arrest: `arrest arrested arrests detain detained detention custody jail jailed imprison imprisoned captured capture
    raided extradited extradition`,
  trial: `trial tried court verdict convicted conviction guilty acquitted acquittal sentence sentenced charged charges
    indicted indictment plead pleaded pleads hearing appeal appealed lawsuit sued ruling ruled judge jury`,
  office: `resign resigned resigns resignation appoint appointed appointment sacked fired dismissed dismissal
    nominate nominated nomination ousted stepped reshuffle quit`,
  agree: `agreement agreed agree agrees treaty accord deal signed sign signs signing ceasefire truce pact approve
    approved approval ratified ratification adopt adopted adoption passed resolution bill law`,
  sanction: 'sanction sanctions sanctioned embargo ban banned bans tariff tariffs blacklist blacklisted',
  protest: `protest protests protested protesters demonstration demonstrations demonstrators rally rallies rallied march
    marched riot riots rioting unrest uprising revolt strikers walkout`,
  trade: `merger merge merged acquire acquired acquisition buy bought purchase takeover bankruptcy bankrupt bailout
    bailed loan earnings profit profits loss losses shares stocks launch launched launches unveil unveiled unveils
    release released releases`,
  withdraw: `withdraw withdrew withdrawn withdrawal pullout retreat retreated evacuate evacuated evacuation expelled
    expel expulsion expulsions flee fled`,
  deploy: `deploy deployed deploys deployment mass massed massing build-up buildup troops reinforcements mobilise
    mobilised mobilize mobilized exercises drills`,
  rescue: 'rescue rescued rescuers aid relief donate donated donation donations pledge pledged survivors survivor',
  sport: `match game tournament championship cup final semifinal semi-final race won win wins winning defeat defeated
    medal goal scored`,
} as const

export type EventClass = keyof typeof CLASSES

/** Each word to the kinds of event it may name; a word like "struck" names two. */
export const EVENT_CLASSES: ReadonlyMap<string, readonly EventClass[]> = byWord()

function byWord(): Map<string, EventClass[]> {
  const found = new Map<string, EventClass[]>()
  for (const [kind, words] of Object.entries(CLASSES)) {
    for (const word of words.split(/\s+/)) found.set(word, [...(found.get(word) ?? []), kind as EventClass])
  }
  return found
}
