/** Last words of names that are neither people, organisations nor places: events, prizes, laws, works, vehicles, indexes. */
export const THING_ENDS: ReadonlySet<string> = new Set(
  `cup prize prizes award awards medal trophy act acts bill law treaty agreement accord accords pact convention protocol
  charter declaration amendment constitution resolution deal plan initiative war wars battle revolution uprising spring
  holocaust genocide crisis summit talks games olympics olympic championship championships open masters grand-prix prix
  marathon festival carnival parade ceremony day days eve year night week weekend month season era age century ages
  hurricane typhoon cyclone storm earthquake fire tsunami virus disease syndrome flu fever ebola variant vaccine
  average index rate bond bonds express mail-train bible koran quran torah song album symphony-no sonata concerto suite
  novel diaries show edition mission spacecraft satellite rocket telescope rover shuttle orbiter module missile jet
  dollar euro pound yen yuan rouble ruble time standard-time bowl derby stakes classic slam cross order star-medal
  speech address doctrine theory effect curtain wall-street-crash code report inquiry papers files affair scandal gate
  administration-era operation project-x phase part chapter volume page section article exhibit leopard bear palm lion globe
  massacre massacres shooting shootings bombing bombings attack attacks tournament qualifiers final finals semi-final playoff playoffs trial trials case agenda dream right rights`.split(
    /\s+/,
  ),
)

/** First words of such names: "Typhoon Linh", "Operation Dawn", "Air Force One". */
export const THING_STARTS: ReadonlySet<string> = new Set(
  `typhoon hurricane cyclone storm tropical operation uss hms ms ss mv soyuz apollo flight boeing-737 airbus-a320 windows
  iphone ipad playstation galaxy ebola covid covid-19 article section chapter group-a sputnik lunar orthodox brexit
  merry happy good best golden grand`.split(/\s+/),
)

/** Words written with a capital that name no person, organisation or place: feasts, days, beliefs, languages, programmes. */
export const NO_NAMES: ReadonlySet<string> = new Set(
  `god gods lord heaven hell satan allah internet web email e-mail wi-fi wifi christmas easter thanksgiving halloween ramadan
  eid hanukkah passover diwali xmas covid covid-19 coronavirus ebola zika sars hiv aids brexit obamacare medicare medicaid
  earth mars venus jupiter saturn moon sun bible koran quran torah monday tuesday wednesday thursday friday saturday sunday
  january february march april june july august september october november december mandarin cantonese hebrew latin urdu
  farsi swahili pashto islam islamism christianity judaism buddhism hinduism marxism nazism communism catholicism holocaust
  nobel pulitzer oscar oscars emmy grammy grammys olympics paralympics euro euros bitcoin ethereum android windows linux
  kalashnikov humvee facebook's covid's majesty highness excellency honour amen hallelujah`.split(/\s+/),
)
