/**
 * Words that English news writes in small letters: a capital on one of them at a sentence's start says nothing. Learned by
 * `bench/learn-ordinary-words.ts` from the train half of PolNeAR (840 articles): in small letters in at least three
 * articles, and not far oftener with a capital in mid-sentence.
 */
export const ORDINARY_WORDS: ReadonlySet<string> = new Set(
  `
  aback abandon abandoned abandoning abilities ability able aboard abolish abortion abortions about above abroad
  abrupt abruptly absence absent absentee absolute absolutely absorb absurd abuse abused abuses abusive academic
  academics accelerate accelerated accelerating acceleration accent accept acceptable acceptance accepted
  accepting accepts access accessed accessible accident accommodate accommodations accompanied accompanying
  accomplish accomplished accomplishing accomplishment accomplishments accord according account accountability
  accountable accountant accounted accounts accumulated accuracy accurate accurately accusation accusations accuse
  accused accuses accusing accustomed achieve achieved achievement achievements achieving acknowledge acknowledged
  acknowledges acknowledging acquainted acquiesced acquire acquired acre acronym across act acted acting action
  actions activated active actively activism activist activists activities activity actor actors actress acts
  actual actually acute acutely ad adamant adapt adapting add added addiction adding addition additional address
  addressed addresses addressing adds adept adequate adequately adhere adherence adherents adjective adjust
  adjustments administered administration administrations administrative administrator administrators admirable
  admiration admire admission admit admits admitted admittedly admitting adopt adopted adopting adoption adoring
  ads adult adults advance advanced advances advancing advantage advantages adversaries adversary adverse
  advertised advertisements advertising advice advise advised adviser advisers advises advising advisor advisory
  advocacy advocate advocated advocates advocating affair affairs affect affected affecting affection affiliate
  affiliated affiliation affirm affirmative affirming afflicted affluent afford affordability affordable afloat
  afoul afraid after aftermath afternoon afterward afterwards again against age agencies agency agenda agent
  agents ages aggravated aggravating aggression aggressive aggressively aging agitated ago agree agreed agreeing
  agreement agreements agrees agricultural agriculture ahead aid aide aided aides ailing aim aimed aiming aims air
  aired airing airline airplane airport airports airstrikes airtime airwaves aisle akin alarm alarmed albeit
  alienate alienated alienating alienation aliens align aligned aligning alike alive all allegation allegations
  alleged allegedly alleges allegiance allegiances alleging alliance allied allies allocated allow allowed
  allowing allows alluding ally almost alone along alongside already also alter alternate alternately alternative
  alternatives although altogether always am amassed amazed amazing ambassador ambition ambitions ambitious ambush
  amendment amendments amid ammunition amnesty among amount amounted amounts ample amplify an analogy analyses
  analysis analyst analysts analytics analyzing anchor ancient and anew anger angered angrily angry animals
  animated animating animosity anniversary announce announced announcement announcements announcing annual
  annually anointed anomaly anonymity anonymous anonymously another answer answered answering answers antagonist
  anthropologist antiabortion anticipated anticipating anticipation antics antipathy antitrust anxieties anxiety
  anxious any anybody anymore anyone anything anytime anyway anywhere apart apartment apologize apologized apology
  app appalling apparatus apparent apparently appeal appealing appeals appear appearance appearances appeared
  appearing appears appetite applaud applauded applauding applause applicants application applied apply appoint
  appointed appointee appointing appointment appointments appreciate appreciated appreciates appreciation approach
  approached approaches approaching appropriate appropriately approval approve approved approving approximately
  apt arbiter arbitrarily arbitrary arbitration architect ardent are area areas arena arguably argue argued argues
  arguing argument arguments arm armed arming arms army arose around arranged arrangement arrangements array
  arrest arrested arrests arrival arrive arrived arrives arriving arrogant arsenal art artful article articles
  articulate articulated articulating artificial artist artists arts as ashamed aside ask asked asking asks aspect
  aspects aspirations ass assailed assails assassination assault assaulted assaults assembled assembly assert
  asserted asserting assertion assertions assertive assess assessment assessments asset assets assign assigned
  assignments assist assistance assistant associate associated associates association assuage assume assumed
  assumes assuming assumption assumptions assurances assure assured asylum at ate athletes atmosphere atop
  atrocities attached attack attacked attackers attacking attacks attempt attempted attempting attempts attend
  attendance attended attendee attendees attending attention attitude attitudes attorney attorneys attract
  attracted attracting attractive attributable attributed attributes auction audience audiences audio authentic
  authenticity author authoritarian authorities authority authorization authorized authors auto autobiography
  automatic automatically automobile availability available avenue average averages averaging aviation avoid
  avoided avoiding await award awarded awards aware awareness away awful awkward awkwardly babies baby back
  backdrop backed backer backers backfire backfired background backgrounds backing backlash backs backward
  backyard bad badge badly bag baggage bags bail bailout bait balance balanced balancing balked ball ballistic
  balloons ballot balloting ballots ballroom ban band bank banker bankers banking bankruptcy banks banned banner
  banning bans bar bare barely bargain bargaining barnstorming barred barrier barriers barring bars base baseball
  based bases bash bashing basic basically basis basketball batch batches bathed bathroom bathrooms battered
  battery battle battled battlefield battleground battlegrounds battles battling be beaches beamed bear bearing
  bears beat beaten beating beats beautiful became because become becomes becoming bed bedrock bedroom beef been
  beers before began begged begin beginning begins begun behalf behave behavior behaviors behemoth behind beholden
  being beings belatedly beleaguered belief beliefs belies believe believed believes believing belittled bellicose
  belligerent belonging belongs below belt bemoaned bench benchmark benchmarks beneficial beneficiary benefit
  benefited benefiting benefits bent beside bespectacled best bested bet betray betrayal betrayed bets better
  betting between beyond bias biased bid bidding bids big bigger biggest bigot bigoted bigotry bill billed billion
  billionaire billionaires billions bills bin bind binding biographies biography biological bipartisan birth
  birthday birther birtherism bisexual bit bite biting bitter bitterly bizarre black blacks blame blamed blames
  blaming blank blanket blared blast blasted blasting blasts blatant bleak bleeding bless blessed blessing blind
  blistering blizzard bloc block blocked blocking blocks blog blogger blond blood bloody blow blowback blowing
  blowout blows blue blunt bluntly bluster board boast boasted boasts boats bodies body bogus boiled boisterous
  bold boldly bolster bolstering bomb bombastic bomber bombing bombings bombs bombshell bona bond bonds bonuses
  booed booing book booked books boom boomer booming boon boos boost boosted boosting booth boots border bordering
  borders boring born boroughs borrow borrowed borrowers borrowing boss bosses both bother bothered bottles bottom
  bought bounce bound boundaries bounds bout bow bowl bows box boxes boy boycott boys brace bracing brag bragged
  bragging brain brainchild branch branches brand brands brash brass bravado brave breach breached breaches
  breadth break breakfast breakfasts breaking breaks breakthroughs breath brewing bridge bridges brief briefed
  briefing briefings briefly bright brilliant bring bringing brings brink bristled broad broadcast broadcasts
  broaden broadening broader broadly broadside broke broken broker brokered brokers brother brothers brought brown
  bruised bruises bruising brush brushed brushes brutal brutality bubble buck buckle budget budgets build building
  buildings builds built bulk bullets bully bullying bulwark bump bumper bunch buoyed burden bureau bureaucracy
  bureaucratic buried burn burned burning burst burying bus business businesses businessman businessmen
  businesswoman bust busy but butter button butts buy buyer buying buys buzz by bypass cabinet cable cables cache
  calculated calculating calculation calculations calculus calendar call called caller calling calls calm came
  camera cameras camp campaign campaigned campaigner campaigning campaigns camps campus campuses can cancel
  canceled canceling cancer candid candidacies candidacy candidate candidates candidly cannot cap capabilities
  capability capable capacity capita capital capitalism capitalist capitalize capitalized capitalizing capitals
  capped caps captain captains captive capture captured capturing car carbon card cards care cared career careers
  careful carefully caregivers careless carelessness cares caricature caring carpet carried carries carry carrying
  cars cartel cartels carve case cases cash casino casinos cast casting casual catastrophe catastrophic catch
  categories category cater caucus caucused caucuses caucusgoers caught cause caused causes causing caustic
  caution cautioned cautious caveat caveats ceiling ceilings celebrate celebrated celebrating celebration
  celebrities celebrity cell cellphone cellphones cement cemented cent center centered centerpiece centers central
  centrist centrists cents century ceremony certain certainly certainty certificate certified chain chains chair
  chaired chairman chairmen chairs chairwoman challenge challenged challenger challengers challenges challenging
  chamber chambers champion championed championing champions championship chance chances chandeliers change
  changed changes changing channel channels chant chanted chanting chants chaos chaotic chapter character
  characteristic characteristics characterized charge charged charges charging charisma charitable charities
  charity charming chart charter chase chat chatter cheap cheaper cheated check checked checking checks cheer
  cheered cheering cheers cheese chemistry cherished chest chided chiding chief chiefly child childhood childish
  children chimed chip chipping chocolate choice choices choose chooses choosing chorus chose chosen chunk chunks
  church circle circles circuit circulated circulating circumstances circus cite cited cites cities citing citizen
  citizens citizenship city civic civil civilian civilians civility civilized claim claimed claiming claims
  clandestine clapping clarified clarify clarifying clarity clash clashed clashes class classes classic
  classification classified classify clause clean cleaner cleaning clear clearance clearances cleared clearer
  clearly clever click clicks client clients cliff climate climb climbed clinch clinched clinging clinics clip
  clips clock close closed closely closeness closer closes closest closing closures clothes clothing cloud clout
  club clubs clue clues clutch co coach coal coalesce coalescing coalition coalitions coast code codes coffee
  coffers coherent coin coined cold collaborated collaboration collaborative collapse collapsed collapsing collar
  colleague colleagues collect collected collecting collection collective collectively college colleges colony
  color colorful coloring column columnist columns com combat combating combative combination combine combined
  come comeback comedian comedy comes comfort comfortable comic coming command commanded commander commanding
  comment commentary commentator commentators commented commenting comments commercial commercials commission
  commissioner commit commitment commitments committed committee committeeman committees committing commodity
  common communicate communicated communicating communication communications communist communities community
  companies company comparable compare compared comparing comparison comparisons compassion compassionate
  compelled compelling compensation compete competed competence competent competing competition competitive
  competitor competitors compiled compiling complain complained complaint complaints complete completed completely
  completing complex complexity compliance complicate complicated compliment comply component composed compound
  comprehensive comprise compromise compromised computer computers con concede conceded conceding concentrated
  concentration concept concern concerned concerning concerns concert concession concessions conciliatory conclude
  concluded concludes conclusion conclusions concrete condemn condemned condemning condensed condition conditions
  condolences condone conduct conducted conducting conducts conference conferences confidant confidence confident
  confidential confidentiality confidently confirm confirmation confirmed confirming conflict conflicted
  conflicting conflicts confront confrontation confrontational confrontations confronted confronting confuse
  confused confusing confusion congratulate congratulated congratulating congratulations congressional congressman
  congresswoman connect connected connecting connection connections connects conquest conscience conscious
  consecutive consensus consent consequence consequences consequential conservatism conservative conservatives
  consider considerable considerably consideration considered considering considers consistency consistent
  consistently consists consolidate consolidated consolidating consolidation conspiracy constant constantly
  consternation constituencies constituency constituents constitute constitutes constitution constitutional
  constrained constraints construction constructive consulate consultant consultants consulted consulting consume
  consumer consumers consummate consumption contact contacted contacting contain contained containing contains
  contemplate contemplating contemporary contend contended contender contenders contends content contention
  contentious contents contest contested contests context continent contingent continually continuation continue
  continued continues continuing contraception contract contractor contractors contracts contradict contradicted
  contradicting contradiction contradictions contrary contrast contrasted contrasting contrasts contribute
  contributed contributing contribution contributions contributor contributors control controlled controlling
  controls controversial controversies controversy convened convenience convention conventional conventions
  conversation conversations convert converted converting convey convicted conviction convictions convince
  convinced convincing convoluted cookies cool cooperate cooperation coordinate coordinated coordinating
  coordination coordinator cope copies copy cordial core corn corner cornerstone corporate corporations correct
  correction correctly correctness correlation corresponded correspondence correspondent corridor corrupt
  corruption cost costly costs could council counsel counseling count counted counter counterattack countered
  counterpart counterparts countervailing counterweight counties counting countless countries country countrymen
  counts county coup couple coupled couples courage course courses court courtesy courthouse courting courtroom
  courts cousin cover coverage covered covering covers coverup coveted cowboy cozy crack crackdown cracked
  cracking cracks crafted cramped crash crashed crazy cream create created creates creating creation creative
  credentials credibility credible credit credited crediting creditors credits creeping crew crews cried crime
  crimes criminal criminals crippled crippling crises crisis crisscross crisscrossed criteria critic critical
  critically criticism criticisms criticize criticized criticizes criticizing critics critique critiques crop
  cross crossed crosses crossing crowd crowded crowds crowned crucial crude crumbling crusade crush crushed
  crushing cry crystal cues culprit cultural culturally culture curb cure curiosity curious currency current
  currently custody custom customer customers cut cutbacks cuts cutting cyber cyberspace cycle cycles cynical dad
  daily damage damaged damages damaging damn dance dancing danger dangerous dangers dare dark darling dash data
  database date dated dates datetime dating daughter daughters daunting dawn day daylight days de dead deadliest
  deadline deadlock deadlocked deadly deal dealers dealing dealings deals dealt dean dear death deaths debacle
  debate debated debater debates debating debt debunked debut decade decades deceive decent decide decided
  decidedly decides deciding decision decisions decisive decisively deck declaration declarations declare declared
  declares declaring decline declined declining decreased decried decrying dedicated deeds deemed deep deepen
  deeper deepest deeply defamation default defaults defeat defeated defeating defeats defect defection defects
  defend defendant defended defender defenders defending defense defenses defensive defer deference defiant
  deficiencies deficit deficits defied define defined defining definitely definition definitive deflect defund
  defunding defy defying degree degrees delay delayed delaying delays delegate delegates delegation deleted
  deliberate deliberately deliberations deliver delivered delivering delivers demagogue demand demanded demanding
  demands demeanor demise democracies democracy demographic demographics demonstrate demonstrated demonstrates
  demonstrating demonstration demonstrations demonstrators demurred denial denied denies denounce denounced
  denouncing dent denunciation deny denying departing departments departure depend depended dependent depending
  depends depicting deploy deployed deploying deport deportation deportations deported deporting depression
  deprive depriving depth deputy derail derailing deregulation dereliction derided derisively descend descended
  descent describe described describes describing description descriptions deserve deserved deserves design
  designated designed designs desire desk desperate desperately despite destined destiny destroy destroyed
  destroying destruction detail detailed detailing details detained detainees detention deter determination
  determine determined determining detractors detrimental devastated devastating devastation develop developed
  developer developers developing development developmental developments device devices devolved devoted diagnosed
  dial dialogue dictate dictated dictator dictators dictatorship dictum did die died dies differ differed
  difference differences different differently differs difficult difficulties difficulty dig digital digits
  dignified dignity digs dilemma dimension dimensions diminish diminished diminishing dining dinner dinners
  dioxide dip diplomacy diplomat diplomatic diplomats dipped dire direct directed direction directions directly
  director directors dirt dirty disabled disadvantage disaffected disagree disagreed disagreement disagreements
  disagrees disappear disappeared disappearing disappointed disappointing disappointment disapproval disarray
  disaster disastrous disastrously disavow disavowed disbanded disbelief discarded discipline disciplined disclose
  disclosed disclosure disclosures discomfort disconnect discontent discord discount discounted discourage
  discourse discover discovered discovery discredit discredited discrediting discretion discriminate discriminated
  discrimination discriminatory discuss discussed discussing discussion discussions disdain disease diseases
  disenfranchised disgrace disgruntled disgust disgusting dishonest disingenuous dislike disliked dislodge dismal
  dismantle dismay dismayed dismiss dismissal dismissed dismisses dismissing dismissive disobedience disorder
  disorderly disparage disparaged disparate dispatched dispel displaced display displayed displaying displays
  disproportionate disproportionately dispute disputed disputes disqualified disqualify disqualifying disregard
  disrespect disrespectful disrupt disrupted disruption disruptions disruptive dissatisfaction dissatisfied
  dissent dissolution distance distanced distant distaste distinct distinction distinctive distinguish
  distinguished distorted distract distracted distraction distressed distribute distributed distributing
  distribution district districts distrust disturbed disturbing diverse diversity divide divided dividends divides
  dividing division divisions divisive divorce divorced do docket doctor doctors doctrine document documentary
  documented documents dodging does dog dogged dogs doing doling dollar dollars domain domestic dominance dominant
  dominate dominated dominating donate donated donating donation donations done donor donors doom door doors
  dotted double doubled doubles doubling doubt doubted doubts down downplayed downtown downturn downward dozen
  dozens draft drafted drafting drag dragged dragging drama dramatic dramatically drastically draw drawing drawn
  draws dream dreams dressed dresses drew drink drinking drinks drive driven driver drivers drives driving drop
  dropped dropping drops drove droves drowned drug drugs drum dry dual dubbed dubious duck due dueling dues dug
  dump dumped duo durable duration during duties duty dwelled dying dynamic dynamics dynasty dysfunction
  dysfunctional each eager eagerness ear earlier earliest early earn earned earners earnest earning earnings earns
  ears earth ease easier easiest easily easing eastern easy eat eating echo echoed echoes echoing eclipse eclipsed
  economic economically economics economies economist economists economy ecosystem edge edged edges edited editing
  editions editor editorial editorials editors educated education educational effect effective effectively effects
  efficient effort efforts eggs eight eighth either eked elaborate elaborated elder elderly elders eldest elect
  electability electable elected electing election elections elective electoral electorate electorates electric
  electrical electricity electronic element elementary elements elevate elevated elevating eligibility eligible
  eliminate eliminated eliminating elite elites else elsewhere em email emailed emails embarked embarrassed
  embarrassing embarrassment embassies embassy embattled embedded emblematic embodied embody embrace embraced
  embraces embracing embroiled emerge emerged emergence emergency emerging eminent emissions emotion emotional
  emotionally empathy emphasis emphasize emphasized emphasizes emphasizing empire employed employee employees
  employer employers employing employment employs empower empowering empowerment empty en enable enabled enabling
  enact enacted enamored enclaves encompasses encounter encountered encounters encourage encouraged encouragement
  encourages encouraging encryption end ended ending endless endorse endorsed endorsement endorsements endorsers
  endorses endorsing ends endured enduring enemies enemy energetic energize energized energy enforce enforcement
  enforcer enforcing engage engaged engagement engagements engaging engineer engineers enhanced enjoy enjoyed
  enjoying enjoys enlist enormous enormously enough enrollment ensure ensured ensuring entails enter entered
  entering enterprise enters entertainer entertainment enthusiasm enthusiastic enthusiastically enticing entire
  entirely entities entitled entitlement entity entourage entrance entrepreneur entrepreneurs entry environment
  environmental envisioned envoy epic epicenter epidemic episode equal equality equally equate equation equipment
  equity equivalent equivocation era eradicate erode eroding erosion error errors erupt erupted erupting escalated
  escalating escalation escape escaped escorted especially espionage espoused essence essential essentially
  establish established establishing establishment estate estimate estimated estimates etc ethical ethics ethnic
  ethnicity euphoria evade evangelical evangelicals evaporated evasive eve even evenhanded evening evenly event
  events eventual eventually ever every everybody everyday everyone everything everywhere evidence evident evil
  evils evolution evolving exacerbated exact exactly exaggerated examined examining example examples exams
  exasperated exceed exceeded exceeding exceedingly exceeds excellent except exception exceptional exceptionally
  exceptions excerpts excess excesses excessive exchange exchanged exchanges excite excited excitement exciting
  exclusive exclusively excuse execute executed executing executive executives exercise exercises exercising
  exhaustive exile exist existed existence existential existing exists exit exited exodus expand expanded
  expanding expands expansion expect expectation expectations expected expecting expects expel expenditures
  expense expenses expensive experience experienced experiences experiencing experiment expert expertise experts
  expired expires expiring explain explained explaining explains explanation explanations expletive explicitly
  explode exploding exploit exploited explore explosion explosive export exports expose exposed exposes exposing
  exposure express expressed expressing expression extend extended extending extends extension extensive
  extensively extent external extra extradition extramarital extraordinarily extraordinary extreme extremely
  extremes extremism extremist extremists eye eyebrows eyeing eyes fabric fabricated face faced faces facet
  facilitate facilitated facilities facility facing fact faction factions facto factor factored factories factors
  factory facts faculty fade faded fading fail failed failing fails failure failures fair fairly fairness faith
  faithful fake faked fall fallen falling fallout falls false falsely faltered fame famed familial familiar
  familiarity families family famous famously fan fanned fanning fans fantastic fantasy far fare fared fares farm
  farmers farms farther fascination fascism fascist fashion fast faster fat fatal fatally fate father fatigue
  fault favor favorability favorable favorably favored favoring favorite favors fear feared fearful fearing fears
  feasible feat feature featured features featuring federal federally feds fee feed feedback feeds feel feeling
  feelings feels fees feet fell fellow felony felt female feminist fence fend fertile fervent fervor festival feud
  feuding few fewer fiction fictitious fides field fields fierce fiercely fiery fifth fight fighter fighters
  fighting fights figure figured figures figuring file filed files filibuster filing filings fill filled film
  filming films final finalized finally finance financed finances financial financially financiers financing find
  finding findings finds fine finest finger fingers finish finished finishes finishing fire firearm firearms
  firebrand fired firepower fires firestorm firewall fireworks firing firm firmly firms first firsthand fiscal
  fish fishing fit fitness fits fitting five fix fixed fixing fixture fixtures fizzled flag flagging flags flames
  flanked flap flash flashes flashpoint flat flattering flawed flaws fled fledgling flee fleeing flesh flew
  flexibility flexible fliers flight flip flipped flirted float floated flock flocked flood flooded flooding floor
  floors flourish flow flowed flowers flowing flurry fly flying focus focused focuses focusing fodder foe foes
  foil fold folded folks follow followed followers following follows fondness food fool foolish foot footage
  football footing footprint footsteps for force forced forceful forcefully forces forcibly forcing fore forecast
  forecasts foreclosure forefront foreign foreigners foremost foresee forever forge forged forget forgive forgiven
  forgotten form formal formally format formed former formerly formidable forming forms formula formulate forth
  forthcoming fortified fortitude fortunate fortune fortunes forum forums forward forwarded fossil foster
  fostering fought found foundation founded founder founders founding four fourth fracas fracking fraction
  fractious fractured fracturing fragile frame framed framework frankly fraud frauds fraudulent fraught free freed
  freedom freedoms freelance freely freewheeling freeze frequent frequently fresh freshman friend friendly friends
  friendship fringe fringes from front frontier frontrunner fronts frozen fruit frustrated frustrating frustration
  frustrations fuel fueled fueling fuels fulfill fulfilling full fully fun function functioning functions fund
  fundamental fundamentally funded funding fundraiser fundraisers fundraising funds funeral funneling funny
  furious furor further furthering fury futile future gadfly gaffe gain gained gaining gains gallon galvanize
  galvanized galvanizing gambling game games gaming gang gap gaps garbage garner garnered garnering gas gases
  gasoline gate gather gathered gathering gatherings gathers gave gay gays gaze gear gearing gender general
  generally generals generate generated generating generation generational generations generic generosity generous
  genocide gentle gentleman gentlemen genuine geographic geographically geography geopolitical gesture gestures
  get gets getting giant giants gift gifted gifts gigantic gilded girl girlfriend girls give given gives giving
  glad glass gleefully glide glimpse global globalization globally globe gloom gloves go goal goals goers goes
  going gold golden golf gone gonna good goodbye goodness goods gossip got gotten govern governed governing
  government governmental governments governor governors grab grabbed grabbing grabs grade gradual gradually
  graduate graduated graduates graduation grafted grain grand grandchildren grandfather grandmother grant granted
  granting grants grappling grasp grass grassroots grateful grave gravely gravity gray great greater greatest
  greatly greatness greed green greenhouse greens greeted grew gridlock grief grievances grieving grim grind grip
  grit grocery gross ground groundbreaking grounds groundwork group groups grow growing grown grows growth
  grueling guarantee guaranteed guaranteeing guarantees guard guarded guards gubernatorial guess guessing guest
  guests guidance guide guided guidelines guiding guilty gun gunfire gunman gunned guns guts gutter guy guys habit
  habits hack hacked hacker hackers hacking had hailed hailing hair half halfway hall hallmark halls halt halted
  hammer hammered hammering hand handed handful handily handing handle handled handling hands handsome hanging
  happen happened happening happens happily happy harassed harassment hard harder hardest hardline hardly hardship
  harm harmed harmful harness harsh harshly has hashtag hat hate hateful hates hatred hats haul have haven having
  hawkish hawks hazardous he head headache headaches headed heading headline headlined headlines headquarters
  heads heal healing health healthcare healthier healthy hear heard hearing hearings heart heartland hearts heat
  heated heating heaven heavily heavy heckler hedge heed heels hefty height heightened heir held hell helm help
  helped helpful helping helps her here heritage hero heroes heroin hers herself hesitant hey heyday hid hidden
  hide hiding hierarchy high higher highest highlight highlighted highlighting highlights highly highway highways
  hike hikes him himself hint hinted hints hire hired hires hiring his historian historians historic historical
  historically history hit hitch hits hitting hold holding holdings holdouts holds hole holes holiday homage home
  homegrown homeland homeless homeowners homes hometown homicide homicides homosexuality honest honestly honesty
  honing honor honored hop hope hoped hopeful hopefully hopefuls hopeless hopes hoping hopped horrible horrific
  horrified horror horse hospital hospitals host hostage hosted hostile hostility hosting hosts hot hotel hotly
  hour hourly hours household households houses housing how however href http https hub huddle huddled huge hugged
  huh human humanitarian humanity humble humbling humiliating humility hundred hundreds hung hungry hunt hunting
  hurdle hurdles hurt hurting husband husbands hype hypocrisy hypocritical hypothetical ice icon iconic id idea
  ideal idealism ideally ideals ideas identical identification identified identifies identify identifying
  identities identity ideological ideologically ideology if ignited ignorance ignorant ignore ignored ignores
  ignoring ill illegal illegally illegals illness illustrate illustrated illustrates illustration image images
  imagination imagine imagined imbalance immediate immediately immensely immigrant immigrants immigrated
  immigration imminent immune immunity impact impacted impartial impassioned impatient impeachment imperative
  imperiled implement implementation implemented implication implications implicit implicitly implied imply
  implying import importance important importantly imported imports impose imposed imposing imposition impossible
  impossibly impractical impressed impression impressions impressive imprisoned improbable impromptu improper
  improve improved improvement improvements improving in inability inaccurate inaction inactive inadequate
  inappropriate inauguration incarceration incarnation incendiary incentive incentives inception incest incident
  incidents incite incites inciting inclination inclined include included includes including inclusion inclusive
  income incomes incoming incompatible incompetent incomplete inconsistencies inconsistent inconvenient incorrect
  increase increased increases increasing increasingly incredible incredibly incremental incumbent incumbents
  indeed indefinite indefinitely independence independent independently independents index indicate indicated
  indicates indicating indication indicator indict indicted indictment indigenous indirect indirectly
  indispensable individual individually individuals industrial industries industry ineffective ineligible
  inequality inevitability inevitable inevitably infamous infamously infighting infiltrated inflammatory inflation
  inflection influence influenced influential influx informal informally information informed informing
  infrastructure infringing inherent inherited inhumane initial initially initiative initiatives inject injects
  injunction injured injustice inner innocent innovation innovative input inquiries inquiry inroads insane
  insecure insecurity insensitive insert inserted inside insider insiders insight insights insist insisted
  insistence insisting insists inspector inspiration inspire inspired inspiring installed instance instances
  instant instantly instead instinct instinctive instincts institution institutional institutions instructed
  instructions instrument insufficient insult insulting insults insurance insurers insurgent insurgents
  insurmountable integrate integration integrity intellectual intellectually intellectuals intelligence
  intelligent intemperate intend intended intends intense intensified intensify intensifying intensity intent
  intention intentionally intentions interaction interactions interest interested interesting interests interfere
  interference interim interior interjected intern internal international internationalist internationally
  internet internment interns interpret interpretation interpreted interrogation interrupted interruptions
  intersection intervene intervened intervention interventionist interview interviewed interviewer interviews
  intimidate intimidation into intricacies intrigued introduce introduced introduces introducing introduction
  intrusions invasion invented invest invested investigate investigated investigating investigation investigations
  investigative investigators investing investment investments investor investors invitation invited inviting
  invoke invoked invoking involve involved involvement involves involving ire iron ironic irrelevant irresistible
  irresponsible irritated irritation is island isolate isolated isolationist issue issued issues issuing it
  itching item items its itself jab jail jam jarring jeans jeered jeers jeopardize jeopardy jet jihad jihadist
  jihadists job jobless jobs jockeying join joined joining joins joint jointly joke joked jokes joking jokingly
  journalism journalist journalists journey joy judge judgement judges judgment judicial judiciary juggernaut jump
  jumped junior jurisdiction jurist jury just justice justices justifiably justification justified justify keen
  keenly keep keeping keeps kept key keynote kick kicked kicking kickoff kid kids kill killed killer killing
  killings kills kind kinds king kitchen knee knew knife knock knocked knocking know knowing knowingly knowledge
  known knows lab label labeled labeling labor lack lacked lacking lacks ladder ladies lady lagged lagging lags
  laid lambasted lame lamented lamenting laments land landed landing landlines landmark lands landscape landslide
  lane language lap lapse lapses large largely larger largest laser lashed last lasted lasting late lately later
  latest latter lauded laugh laughed laughing laughs laughter launch launched launching laundry law lawmaker
  lawmakers laws lawsuit lawsuits lawyer lawyers lax lay layer laying layoffs lays lead leader leaders leadership
  leading leads leak leaked leaking leaks lean leaned leaning leanings leans learn learned learning least leave
  leaves leaving lectern lectured lectures led leeway left leftist leftward legacies legacy legal legalization
  legalize legalized legalizing legally legend legendary legislating legislation legislative legislator
  legislators legislature legislatures legitimacy legitimate lend lenders lending length lengthy lens lent lesbian
  lesbians less lesser lesson lessons let letter letters letting level leveled levels leverage levy liabilities
  liability liar liberal liberals libertarian libertarians liberties liberty library license licensed licenses lie
  lied lies lieutenant life lifelong lifestyle lifetime lifetimes lift lifted lifting light lighting lightning
  lights lightweight likable like liked likelihood likely likened likes limelight limit limitation limitations
  limited limiting limits line lined lines lingering lining link linked linking links lips list listed listen
  listened listeners listening listing lists lit literally literature litigated litigation litmus littered little
  live lived lively lives living loan loans lobbied lobby lobbying lobbyist lobbyists local locals located
  location locations lock locked logged logic logical logistics lone lonely long longer longest longstanding
  longtime look looked looking looks loom loomed looming looms loop loophole loopholes loose lopsided lose loser
  losers loses losing loss losses lost lot lots loud louder loudest loudly love loved loves loving low lower
  lowering lowest lows loyal loyalists loyalties loyalty luck lucky lucrative lunch lurch lure luxury ly lying
  machine mad made magazine magic magnanimous magnate magnitude mail mailers main mainly mainstream maintain
  maintained maintaining maintains maintenance major majorities majority make makeover maker makers makes
  makeshift makeup making malaise male mall man manage managed management manager managers managing mandate
  mandated mandates mandatory maneuvering manipulating manipulation manipulator manner manners mantle mantra
  manufacturer manufacturers manufacturing many map mapping marathon march marched marchers marching margin
  marginal marginalized margins marijuana mark marked markedly marker market marketing marketplace markets marking
  marks marred marriage married marry marshal mask mass massacre massive master mat match matched matches matching
  matchup matchups mate material materials math mathematically matter mattered matters maverick maximize maximum
  may maybe mayhem mayor mayoral mayors me mean meandered meaning meaningful means meant meantime meanwhile
  measure measured measures mechanism media median medical medicine medium meet meeting meetings meets meltdown
  member members membership memo memoir memorial memories memory men mental mentally mention mentioned mentioning
  mentions merchandise mercy mere merely merger mergers merits mess message messages messaging messy met metaphor
  method methodical methodically methods metric metro metropolitan microphone midday middle midnight midst might
  migrant migrants migration mild mile miles militant militants military millennial millennials million millions
  mills mind minds mine miners mines minimal minimize minimum mining minister ministry minor minorities minority
  minors minus minute minutes miracle mirage mired mirror mirrored mirrors misconduct misdemeanor misguided
  mishandled mishandling misinformation misleading misled misogynist miss missed misses missile missiles missing
  mission missions misspoke misstated missteps mistake mistaken mistakes mistrust misunderstanding misunderstood
  mitigate mix mixed mobile mobilize mobilized mock mocked mockery mocking mode model modeling models moderate
  moderated moderates moderator moderators modern modest modified mogul mold mom moment momentous moments momentum
  monetary money mongering moniker monitor monitoring monitors monopoly monster month monthly months monument mood
  moon moot moral more morning mortar mortgage mortgages mosque mosques most mostly mother mothers motion
  motivated motivating mount mountains mounted mounting mourning mouth move moved movement movements moves movie
  movies moving mowing much muddled mulling multinational multiple municipal murder murdered murderous murders
  murky muscle muscular mused museum music must muted mutual mutually my myself mystery myth nagging name named
  namely names naming namo narrative narrator narrow narrowed narrower narrowing narrowly nasty nation national
  nationalism nationalist nationalists nationally nationals nations nationwide native nativist natural
  naturalization naturalized naturally nature navigate navigated near nearby nearest nearing nearly nears
  necessarily necessary necessity need needed needle needs negative negatives negligence negotiable negotiate
  negotiated negotiating negotiation negotiations negotiator neighbor neighborhood neighborhoods neighboring
  neighbors neither nephew nerve nervous net netted network networking networks neurosurgeon neutral neutrality
  never nevertheless new newcomers newer newest newfound newly news newsletter newsmaker newspaper newspapers next
  nice niche nickname night nightclub nights nine no nobody nod nods noise nominal nominate nominated nominating
  nomination nominations nominee nominees none nonetheless nonpartisan nonprofit nonprofits nonsense nonwhite
  nonwhites noon nor norm normal normally norms northeastern northern nose not notable notably note noted notes
  nothing notice noticed noting notion notorious notoriously notwithstanding novel now nowadays nowhere nuanced
  nuances nuclear number numbering numbers numerous nurse nurses nuts oath obesity objection objections objective
  objectives obligation obligations oblivion obscured obscurity observation observed observers obstacle obstacles
  obstruction obtain obtained obtaining obvious obviously occasion occasional occasionally occasions occupation
  occupied occupying occur occurred occurrence occurring occurs ocean odd odds of off offend offended offenders
  offense offensive offer offered offering offerings offers office officeholders officer officers offices official
  officially officials offset offshore often oh oil ois okay old older oldest ominous on once one ones oneself
  onetime ongoing online only onslaught onstage onto open opened opening openings openly opens operate operates
  operating operation operational operations operative operatives operators opined opinion opinionated opinions
  opponent opponents opportunist opportunities opportunity oppose opposed opposes opposing opposite opposition
  oppressive opt opted optimism optimistic option options or oral orange orbit order ordered orders ordinary org
  organization organizational organizations organize organized organizer organizers organizing orientation
  original originally originated orthodoxy other others otherwise ought our ourselves oust ousted ouster out
  outcome outcomes outfit outgoing outlandish outlet outlets outline outlined outlining outlook outnumber output
  outrage outraged outrageous outreach outright outset outside outsider outsiders outsize outsized outsource
  outsourcing outspoken outstanding outweigh outweighs ovation over overall overarching overcapacity overcome
  overdrive overflow overhaul overhead overlap overlook overlooked overlooking overly overnight overreach oversaw
  overseas oversee overseeing overseen oversees overshadowed oversight overt overtake overtaken overtaking
  overthrow overtime overtly overtures overturn overturned overwhelmed overwhelming overwhelmingly owe owed owes
  owing own owned owner owners ownership owning owns pace pack package packed pact page pages paid pain painful
  pains paint painted painting paintings paints pair palpable paltry pandering panel panels panic paper papers
  paperwork parade parallel parallels parameters paranoid parent parents park parked parking parks parliament
  parliamentary part partial participants participate participated participating participation particular
  particularly parties partisan partisans partisanship partly partner partners partnership parts party pass
  passage passages passed passes passing passion passionate passions passport passports past pastor pastors patch
  path pathological paths pathway patience patients patriarch patron pattern patterns pause paused pay payback
  paycheck paychecks paying payment payments payroll pays peace peaceful peacefully peak peaked peddling peer
  peers penalties penalty penchant pending penetrate pension pensions people pep peppered per perceived percent
  percentage percentages perception perceptions perch perfect perfectly perform performance performances performed
  performing perfunctory perhaps peril perilous period periodically periods permanent permanently permit permits
  permitted perpetual perpetuate persecution persist persistent person persona personal personalities personality
  personally personnel persons perspective perspectives persuadable persuade persuaded persuading pervasive
  pessimism pessimistic petition pharmaceutical phase phenomenon philanthropist philanthropy philosophical
  philosophy phone phones phony photo photograph photographer photos phrase physical physically physician pic pick
  picked picket picking picks picture pictures pie piece pieces pigs pile piled pill pilot pin pink pipeline pit
  pitch pitched pitches pitting pivot pivotal pivoted pivoting pivots pizza placards place placed places placing
  plagiarism plagued plain plainly plaintiffs plan plane planes planet planks planned planning plans plant planted
  plants plastic plates platform platforms platitudes plausible play playbook played player players playing plays
  plea pleaded pleading pleas pleasant please pleased pleasure pledge pledged pledges pledging plenty plight plot
  plotting plowed plummeted plurality plus pocket pockets podcast point pointed pointedly pointing points poised
  poisonous polarization polarized polarizing poles police policies policing policy polite political politically
  politician politicians politicized politicos politics poll polled polling polls pollster pollsters polluting
  pool poor poorer poorest poorly pop pope popping popular popularity populated population populations populism
  populist populous port portfolio portion portrait portray portrayed portraying pose posed poses posing position
  positioned positioning positions positive positively possibility possible possibly post posted posting postpone
  postponing posts potent potential potentially pound poured pouring poverty power powered powerful powerhouse
  powers practical practically practice practiced practices practicing pragmatic pragmatism praise praised praises
  praising pray prayer prayers praying precarious precedent precedents precedes precinct precincts precisely
  predatory predecessor predecessors predicated predict predictable predicted predicting prediction predictions
  predictive predicts predominantly prefer preference preferences preferred prefers pregnancy pregnant preliminary
  prelude premiere premised premises premium premiums prep prepare prepared preparedness prepares preparing
  prescriptions presence present presentation presented presenting presents preserve preserved preserving presided
  presidency president presidential presidents press pressed pressing pressure pressured prestigious presumably
  presume presumed presumptive pretending pretty prevail prevailed prevailing prevent prevented preventing preview
  previous previously price priced prices pride priest primaries primarily primary prime prince principal
  principle principled principles print printed prior priorities prioritize priority prison prisoner prisoners
  privacy private privately prize prizes pro probably probation probe probing problem problematic problems
  procedural procedure procedures proceed proceeded proceedings proceeds process proclaimed produce produced
  producer producers produces producing product production productive products profession professional
  professionalism professionals professor professors profile profiled profiles profiling profit profits profound
  profoundly program programming programs progress progressive progressives prohibit prohibited prohibitions
  prohibitive prohibits project projected projecting projection projections projects proliferated prolific prolong
  prolonged prominence prominent prominently promise promised promises promising promote promoted promotes
  promoting promotion prompt prompted prompting promptly prone pronounced pronouncements proof prop propaganda
  propel propelled proper properly properties property proponent proponents proportion proportionality
  proportionally proportions proposal proposals propose proposed proposes proposing proposition props prosecute
  prosecuted prosecuting prosecution prosecutor prosecutors prospect prospective prospects prosperity protect
  protected protecting protection protections protects protest protested protester protesters protesting protests
  protocol protracted proud proudly prove proved proven proves provide provided providers provides providing
  province proving provision provisional provisions provocative provoke provoked proxy prudent psychiatrist
  psychological psychology psychopath public publication publicity publicly publish published publisher publishers
  publishing pull pulled pulling pulls punch punched punches punching punctuated pundits punish punished
  punishment punitive purchase purchased purchases purchasing pure purely purpose purposes pursuant pursue pursued
  pursues pursuing pursuit push pushed pushes pushing put puts putting quagmire qualifications qualified qualify
  qualities quality quantity quarter quarterly quarters quash quell queries quest question questionable questioned
  questioning questions quick quickly quiet quietly quip quit quite quo quote quoted quotes quoting race raced
  races racial racially racing racism racist racists radar radical radicalization radicalized radically radicals
  radio raft raid raids railed railing rails rainy raise raised raises raising rallied rallies rally rallying
  rambling rampant ramped ran random randomly range ranged ranges ranging rank ranked ranking rankings ranks rant
  rape raped rapid rapidly rapists rare rarely rash ratcheted rate rated rates rather ratify rating ratings
  rational rationale rattled raucous raw reach reached reaches reaching react reacted reacting reaction reactions
  reacts read reader readers readily readiness reading reads ready reaffirmed real realistic realistically
  realities reality realization realize realized realizes really realm reap reason reasonable reasonably reasoning
  reasons reassurance reassure reassured reassuring rebel rebellion rebellious rebels reboot rebound rebranding
  rebuffed rebuild rebuilding rebuke rebuked rebut recall recalled recalling recast receded receive received
  receives receiving recent recently reception receptive recess recession recipe recipient recites reciting
  reckless reckoning reclaim recognition recognize recognized recognizes recognizing recommend recommendation
  recommendations recommended reconcile reconciliation reconsider record recorded recording records recount
  recounted recourse recover recovered recovery recruit recruiter recruiting recruitment recurring red redacted
  redirected reduce reduced reducing reduction reductions reelection refer reference referenced references
  referencing referendum referred referring refers reflect reflected reflecting reflection reflective reflects
  reform reforming reforms refrain refuge refugee refugees refusal refuse refused refuses refusing regain
  regaining regard regarded regarding regardless regards regime region regional regions register registered
  registering registration regret regretted regular regularly regulars regulate regulating regulation regulations
  regulators regulatory rein reined reinforced reinforces reinstate reiterated reiterating reject rejected
  rejecting rejection rejects relatable relate related relating relations relationship relationships relative
  relatively relatives relaxed relayed release released releases releasing relentless relentlessly relevant
  reliable reliably reliant relied relief relies religion religions religious relocate relocated relocating
  reluctance reluctant reluctantly rely relying remain remained remaining remains remake remark remarkable
  remarkably remarked remarking remarks remember remembered remembering remembers remind reminded reminder
  reminding reminds reminiscent remote remove removed removing render reneging renew renewable renewables renewal
  renewed renovated renovation rent reopen reopened reorganization repair repay repeal repealing repeat repeated
  repeatedly repeating replace replaced replacement replacing replay replicate replied reply report reported
  reportedly reporter reporters reporting reports represent representation representative representatives
  represented representing represents reprimanded reproductive repudiate reputation request requested requesting
  requests require required requirement requirements requires requiring rescue rescued research researchers
  resemble resentment reservations reserved reserves reset resettle resettlement reshape residence resident
  residential residents resign resignation resigned resist resistance resistant resisted resolution resolve
  resolved resonance resonate resonated resonating resort resorts resounding resoundingly resources respect
  respected respectful respective respectively respects respond responded respondents responders responding
  responds response responses responsibilities responsibility responsible responsive rest restaurant restaurants
  restore restored restrained restraint restrict restricted restricting restrictions restrictive restroom
  restructuring rests result resulted resulting results resume resurgence retail retailer retain retains
  retaliation rethink retired retiree retirees retirement retiring retreat retroactively retrospect return
  returned returning returns retweeted reveal revealed revealing reveals revelation revelations revelers reveling
  revenge revenue revered reversal reverse reversed reversing review reviewed reviewing reviews reviled revised
  revisit revival revive reviving revolt revolution revolutionary reward rewarding rewards rewritten rhetoric
  rhetorical rhetorically rich richest rid ride rides ridiculous riding rift rigged right rights rigorous ring rip
  ripe ripped ripping rips rise risen rises rising risk risks risky ritual rival rivalry rivals river road roads
  roar roared robberies robbery robots robust rock rocked rocket rocky roiled role roles roll rolled rolling
  rollout rolls romantic romp roof room rooms root rooted roots rope rose rough roughly round rounds rousing rout
  route routes routine routinely row rowdy rows rubber rubbing ruined rule ruled rules ruling rulings rumors run
  rung running runoff runs rural rush rushed rushing sacred sacrifice sad safe safely safer safest safety sagging
  said sake salaries salary sale sales salt same sample sampling sanctioned sanctions sanctuary sand sane sat
  satisfied satisfy saturation savage save saved saving savings saw say saying says scale scandal scandals scare
  scared scares scary scathing scattered scenario scenarios scene scenes schadenfreude schedule scheduled
  scheduling scholar scholars scholarship school schools science scientist scientists scope score scored scores
  scoring scorn scorned scramble scrambled scrambling scratch screaming screen screened screening screens screw
  screwed script scripted scrutinize scrutiny scuttle sea seal sealed search searches searching searing seas
  season seasoned seat seated seating seats second seconds secrecy secret secretaries secretary secretly secrets
  section sector sectors secular secure secured securing securities security see seed seeds seeing seek seeking
  seeks seem seemed seeming seemingly seems seen sees segment segments segregation seismic seize seized seizing
  seldom select selected selection self selfies selfish sell sellers selling sells semblance seminar senator
  senators send sending sends senior sense senseless sensible sensitive sensitivities sensitivity sent sentence
  sentenced sentences sentencing sentiment sentiments separate separated separating separation serial series
  serious seriously seriousness servant serve served server servers serves service services serving session
  sessions set setback sets setting settle settled settlement settling setup seven seventh several severe severely
  sewed sex sexism sexist sexting sexual sexually shadow shake shaken shakes shaking shaky shall shame shameful
  shaming shape shaped shaping share shared shareholder shareholders shares sharia sharing sharp sharpened
  sharpens sharper sharply shattered she shedding sheer sheet sheets shell shelter shelves shenanigans sheriff
  shield shift shifted shifting shifts ship shipping ships shirt shirts shock shocked shocking shocks shook shoot
  shooter shooters shooting shootings shop shopping shops shore shores short shortage shortcomings shorter
  shortfall shortly shot shots should shoulder shout shouted shouting shoving show showcase showdown showed
  showing showings showman shown shows shrewd shrink shrinking shrinks shrug shrugged shut shutdown shutting shy
  sibling siblings sick side sided sidelines sides siding sigh sight sights sign signal signaled signals signature
  signatures signed significance significant significantly signing signs silence silent silver similar
  similarities similarly simmering simple simply simultaneously since sincere sing singing single singled
  singularly sink sister sisters sit site sites sits sitting situation situations six sixth sizable size skeptical
  skepticism skew skewed skill skilled skills skin skip sky slain slam slammed slamming slams slap slate slated
  slates slaughter slave slavery slaying sleep sleeper sleeves slew slice slid slight slightly slim slip slipped
  slipping slogan slot slots slow slowdown slowed slowing slowly small smaller smallest smart smarter smartphone
  smear smile smiled smiles smiling smoking smooth smugglers snap snapshot snarky sniper so soared sober sobering
  soccer social socialism socialist socially society soft soften softer software soil solar sold soldier soldiers
  sole solely solicit solid solidarity solidified solidify solidly solo solution solutions solve solved solving
  somber some somebody somehow someone something sometime sometimes somewhat somewhere son songs sons soon sooner
  sophisticated sorry sort sorts sought soul sound sounded sounding sounds sour source sources soured southeastern
  southern sovereign sovereignty sow space spanking sparked sparking sparred spat spawned speak speaker speakers
  speaking speaks spearheaded special specializes specific specifically specifics spectacle spectacular
  spectacularly spectrum speculate speculated speculation speculative speech speeches speechwriter speed spend
  spending spends spent sphere spike spiked spill spin spiral spirit spirited spite split spoiler spoke spoken
  spokesman spokeswoman sponsor sponsored sponsorship spontaneous spoon sport sports spot spotlight spots spotted
  spouse spouses sprawling spread spreading spreads spree spring sprint spur spy square squarely squeezed
  stability stabilize stable stack stacked staff staffer staffers staffing staffs stage staged stages staggering
  stagnant stagnation stake staked stakes stall stalled stalwart stamina stamp stamps stance stances stand
  standard standards standing standoff standpoint stands staple staples star stared stark starkly starring stars
  start started starting startled starts state stated statement statements states statesman statewide stating
  station stationed stations statistics stature status statute statutes staunch stay stayed staying stays
  steadfast steadily steady steal stealing steam steel steep steer steered steering stem stemming step stepped
  stepping steps stereotypes stern stick stickers sticking stiff stifling still stimulus stir stirred stock stocks
  stoked stoking stolen stone stood stop stopped stopping stops storage store stored stores stories storm story
  straight straighten straightforward strain strange strangers strategic strategically strategies strategist
  strategists strategy straw streak stream streets strength strengthen strengthened strengthening strengths stress
  stressed stressing stretch stretched stretches strewn strict stricter strictly stride strides strife strike
  strikes striking string stripped strive strode strong stronger strongest stronghold strongholds strongly struck
  structural structure structured structures struggle struggled struggles struggling stubborn stubbornly stuck
  student students studied studies studio study studying stuff stumble stumbled stumbles stump stumped stumping
  stunned stunning stunt stupid style subdued subject subjected subjects submitted subpoena subprime subsequent
  subsequently subsidies subsidized substance substantial substantially substantive subtle suburb suburban suburbs
  subway succeed succeeded succeeding succeeds success successes successful successfully successor such sucking
  sucks sudden suddenly sue sued suffer suffered suffering sufficient sufficiently suggest suggested suggesting
  suggestion suggestions suggests suicide suing suit suitable suite suited suits sum summary summed summer summit
  summon sums sun super superdelegate superdelegates superior supermarket supervised supplemented supplied
  supplies supply support supported supporter supporters supporting supportive supports supposed supposedly
  supremacist supremacists sure surefire surely surface surfaced surge surged surgery surging surpassed surpassing
  surprise surprised surprises surprising surprisingly surrendering surrogate surrogates surround surrounded
  surrounding surveillance survey surveyed surveys survival survive survived surviving suspect suspected suspects
  suspend suspended suspending suspension suspicion suspicions suspicious sustain sustainable sustained swagger
  swamp swarmed swath swaths sway sweat sweeping swept swiftly swing swinging swipe swipes switch switched sworn
  symbol sympathetic sympathy sync system systematically systemic systems table tables tabs tacit tack tacked
  tacking tackle tackling tactic tactical tactics tag take takeaway takedown taken takeover takes taking tale
  talent talented talk talked talking talks tallied tallies tally tamping tank tanks tap tape taped taping tapped
  tapping target targeted targeting targets tariff tariffs tarnish task tasked tasks taste tastes taught tax taxes
  taxing taxpayer taxpayers tea teach teacher teachers teaches teaching team teamed teams tear tearing tears tech
  technical technically technique techniques technological technologies technology tedcruz teenager teenagers
  teeth telecom telephone teleprompter televised television tell telling tells temper temperament temperature
  temporarily temporary tempting ten tend tended tendency tends tenet tennis tenor tens tense tension tensions
  tent tentative tenuous tenure term terminated terms terrain terrible terribly terrific terrified terrifying
  territorial territories territory terror terrorism terrorist terrorists test tested testified testify testimony
  testing tests text textbook than thank thanked thankful thanking thanks that the theater theft their them theme
  themes themselves then theoretical theories theorist theory therapy there thereafter thereby therefore these
  thesis they thick thin thing things think thinking thinks third this thorough thoroughly those though thought
  thoughtful thoughts thousand thousands thread threat threaten threatened threatening threatens threats three
  threshold threw thrilled thriller thrive thrived through throughout throw throwing thrown thus thwart thwarted
  ticked ticket tickets ticking tide tie tied tier ties tight tighten tightened tightening tighter tilt tilting
  time timed timeline times timestamp timing tinkering tiny tip tipping tips tired titan titans title titled
  titles to today together toilet token told tolerance tolerant tolerate toll tomorrow ton tone tonight too took
  tool tools toothless top topic topics topped tops torture tortured toss tossed tossing total totaling totally
  touch touched touches tough tougher toughest toughness tour tournament tout touted touting toward towards towers
  town towns toxic toy traced track tracking tracks traction trade traded traders trading tradition traditional
  traditionally traditions traffic traffickers tragedies tragedy tragic trail trailed trailing trails train
  trained training traitors trajectory transactions transcript transcripts transfer transferring transform
  transformation transformative transformed transforming transgender transition translate translating transparency
  transparent transpired transportation trap trapped trash travails travel traveled travelers traveling travels
  treasurer treat treated treaties treating treatment tremendous tremendously trend trending trends trial tribe
  tribute trickier trickle tricks tricky tried tries trigger triggered trillion trillions trio trip triple trips
  triumph troops trouble troubled troubles troubling trounced trove truck trucks true truly trumpeting trust
  trusted trustworthiness trustworthy truth truthful try trying tsunami tuition tumultuous tune tuned tunnel
  turbulent turmoil turn turnaround turned turning turnout turns tweet tweeted tweeting tweets twice twin twist
  two tycoon tying type types typical typically ubiquitous ugliness ugly ultimate ultimately unable unacceptable
  unaccompanied unaligned unanimous unanimously unanswered unapologetic unarmed unauthorized unaware unbelievable
  unbound uncertain uncertainty unchanged unclassified unclear uncomfortable uncommitted uncommon unconscionable
  unconstitutional unconventional uncovered undecided under undercard undercover undercut underdog underestimate
  underestimated underestimating undergoing underlying undermine undermined undermines undermining underneath
  underscore underscored underscores underscoring understand understanding understands understated understood
  underwater underway undisclosed undivided undo undocumented undoubtedly undue unearthed unease uneasy
  unemployment unexpected unexpectedly unfair unfairly unfavorable unfavorably unfit unfold unfolded unfolding
  unfortunate unfortunately unfounded unhappy unheard unification unified unifier uniform unify unifying
  unilateral uninsured union unionized unions unique uniquely unit unite unites uniting unity universal universe
  universities unknown unleashed unless unlike unlikely unloaded unmistakable unnamed unnecessary unnoticed
  unofficial unorthodox unpaid unpledged unpopular unpopularity unprecedented unpredictability unpredictable
  unprepared unprompted unqualified unravel unraveled unrealistic unrelated unrelenting unreported unrest unsafe
  unsecured unsettled unsuccessful unsuccessfully unsure unsustainable untenable until untrue untrustworthy
  unusual unusually unveiled unwanted unwavering unwilling unwillingness unyielding up upbeat upbringing upcoming
  update updated updates upend upended upfront upgraded upheaval uplifting upon upper uprising uproar upset upsets
  upside upstate upswing upward urban urge urged urgency urgent urges urging us use used useful useless user users
  uses ushered using usual usually uttered vacancy vacant vacation vaccine vacuum vagaries vague valid validate
  validity valuable value valued values variety various varying vast vastly veered vehemently vehicle vehicles
  vein vendors venture ventures venue venues verbal verge version versions versus very vet veteran veterans veto
  vetoed vetted vetting via viability viable vice vicious viciously victim victimized victims victor victories
  victory video videos view viewed viewers viewership viewing viewpoint views vigor vigorous vigorously village
  violate violated violates violating violation violations violence violent viral virtual virtually virtue virtues
  virus visa visas visceral visible vision visit visited visiting visits vital vitriol vivid vocal voice voiced
  voices void volatile volume volumes voluntarily volunteer volunteered volunteering volunteers vote voted voter
  voters votes voting vouched vow vowed vowing vows vs vulnerabilities vulnerability vulnerable vying wage waged
  wages waging wagon wait waited waiting waits waiver waivers wake walk walked walking walks wall wallets walls
  waning want wanted wanting wants war warehouse warehouses warfare wariness warm warming warmly warmth warn
  warned warning warnings wars wary was waste wasted wasteful wasting watch watchdog watched watches watching
  water waterboarding waters watershed wave waved waves waving way ways wayside we weak weakened weakening weaker
  weakest weakness weaknesses wealth wealthier wealthiest wealthy weapon weapons wear wearing wears weather web
  website websites wedding week weekend weekends weekly weeks weigh weighed weight weird welcome welcomed welcomes
  welcoming welfare well went were what whatever whatsoever wheelhouse when whenever where wherever whether which
  while whipping whirl whisper whistle white whiter whites who whoever whole whom whomever whose why wide widely
  widen widened widening wider widespread widow wife wild wildly will willing willingness win wind windfall window
  winds wine wing wings winner winners winning wins winter wiping wisdom wise wish wishes wishful witch with
  withdraw withdrawal withdrawing withdrew withering withheld withhold withholding within without withstand
  witness witnessed witnesses witnessing woes woman women won wonder wondered wonderful wondering word worded
  wording words wore work worked worker workers workforce working workplace works world worldview worldwide
  worried worries worrisome worry worrying worse worship worst worth worthwhile worthy would wound wounded wounds
  wrap wrapped wreck wrest wrestling write writer writers writes writing written wrong wrongdoing wrongly wrote
  xenophobe xenophobia xenophobic yanked yard yawning yeah year years yell yelled yelling yellow yes yesterday yet
  yield yielded yields you young younger youngest your yourself youth zeal zero zeroing zone zones zoning zoo
`.split(/\s+/),
)
