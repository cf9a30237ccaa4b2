import { sortedWords, type WordList } from '../../../../text/word-list.ts'

/**
 * Words that English news writes in small letters: a capital on one of them at a sentence's start says nothing. Learned by
 * `bench/learn-ordinary-words.ts` from the open halves of four sets of news (quotes, times, events, timelines):
 * in small letters in at least 5 articles, and not nearly always with a capital in mid-sentence.
 */
export const ORDINARY_WORDS: WordList = sortedWords(`
  aback abandon abandoned abandoning abandonment abated abducted abduction abide abilities ability ablaze able aboard
  abolish abolished abolishing abortion abortions about above abreast abroad abrupt abruptly absence absent absentee
  absolute absolutely absorb absorbed abstract absurd absurdity abundance abundant abuse abused abuses abusing
  abusive abyss academia academic academics academy accelerate accelerated accelerating acceleration accent accept
  acceptable acceptance accepted accepting accepts access accessed accessible accession accessory accident
  accidentally accidents acclaimed accolades accommodate accommodation accompanied accompany accompanying accomplish
  accomplished accomplishing accomplishment accomplishments accord accordance according accordingly accords account
  accountability accountable accountant accounted accounting accounts accumulate accumulated accumulating
  accumulation accuracy accurate accurately accusation accusations accuse accused accuses accusing accustomed ace
  aches achieve achieved achievement achievements achieving acid acknowledge acknowledged acknowledges acknowledging
  acknowledgment acquaintance acquainted acquiesced acquire acquired acquiring acquisition acquisitions acquitted
  acre acres acronym across act acted acting action actions activate activated active actively activism activist
  activists activities activity actor actors actress acts actual actually acute acutely ad adamant adapt adaptation
  adapted adapting add added addict addicted addiction addictive adding addition additional address addressed
  addresses addressing adds adept adequate adequately adhere adherence adherents adjacent adjust adjusted adjusting
  adjustment adjustments admin administer administered administration administrations administrative administrator
  administrators admirable admirals admiration admire admired admirers admission admissions admit admits admitted
  admittedly admitting adopt adopted adopting adoption adoptions adoring ads adult adultery adults advance advanced
  advancement advances advancing advantage advantages advent adventure adversaries adversary adverse adversity advert
  advertise advertised advertisement advertisements advertising adverts advice advise advised adviser advisers
  advises advising advisor advisories advisors advisory advocacy advocate advocated advocates advocating aerial
  aeroplanes aerospace affair affairs affect affected affecting affection affects affidavit affiliate affiliated
  affiliates affiliation affiliations affirm affirmative affirmed affirming affirms afflicted affluent afford
  affordability affordable afforded afield afloat aforementioned afoul afraid after aftermath afternoon aftershock
  aftershocks afterward afterwards again against age aged agencies agency agenda agendas agent agents ages aggravate
  aggravated aggregate aggression aggressive aggressively aging agitated ago agonizing agony agree agreed agreeing
  agreement agreements agrees agricultural agriculture ah ahead aid aide aided aides aiding aids ailing ailments aim
  aimed aiming aims air airborne aircraft airdrops aired airfield airing airlift airline airlines airplane airplanes
  airport airports airs airspace airstrikes airtime airwaves aisle aka akin al alarm alarmed alarming alarmingly
  alarmist alarms alas albeit album alcohol alcoholic alert alerted alerts algorithm alien alienate alienated
  alienating alienation aliens align aligned aligning alike alive all allay allegation allegations alleged allegedly
  alleges allegiance allegiances alleging alleviate alley alliance alliances allied allies allocate allocated
  allocation allocations allow allowance allowed allowing allows alluding ally almighty almost alone along alongside
  alot aloud already alright also altar alter altercations altered altering alternate alternately alternative
  alternatively alternatives although altitude altogether aluminium always am amass amassed amateur amazed amazement
  amazing amazingly ambassador ambassadors ambiguity ambiguous ambition ambitions ambitious ambivalent ambulance
  ambulances ambush ambushed amend amended amendment amendments amenities amid amidst ammo ammunition amnesty amok
  among amongst amount amounted amounting amounts amp ample amplified amplify amputated amputations amputees
  amusement amusing an analogy analyses analysing analysis analyst analysts analytical analyze analyzed analyzing
  anarchy ancestors ancestry anchor anchored anchors ancient and anecdotal anecdotes anew ang angel angels anger
  angered angering angers angle angles angrier angrily angry angst anguish anguished animal animals animated
  animosity anniversary announce announced announcement announcements announces announcing annoyed annoying annual
  annually anointed anomaly anonymity anonymous anonymously another answer answerable answered answering answers
  antagonistic anthem anthropologist anti antiabortion antibacterial antibiotic antibiotics antibodies antibody
  anticipate anticipated anticipating anticipation antics antidote antipathy antiquities antiseptic antitrust
  antiviral antivirals antiwar anxieties anxiety anxious anxiously any anybody anyhow anymore anyone anything anytime
  anyway anyways anywhere ap apart apartheid apartment apartments apathy apiece apocalyptic apologies apologise
  apologised apologist apologists apologize apologized apologizes apologizing apology app appalled appalling
  apparatus apparel apparent apparently appeal appealed appealing appeals appear appearance appearances appeared
  appearing appears appease appetite applaud applauded applauding applause apples appliances applicable applicants
  application applications applied applies apply applying appoint appointed appointee appointees appointing
  appointment appointments appreciate appreciated appreciates appreciation appreciative apprehension approach
  approached approaches approaching appropriate appropriately approval approve approved approving approximately apps
  apt arbiter arbitrarily arbitrary arbitration arc archaeological archaeologists archbishop architect architects
  architectural architecture archive archives ardent are area areas arena arenas arguably argue argued argues arguing
  argument arguments arise arises arising arm armchair armed armies arming armor armored arms army arose around
  arrange arranged arrangement arrangements arranging array arrest arrested arresting arrests arrival arrivals arrive
  arrived arrives arriving arrogance arrogant arse arsenal arsenals art arteries article articles articulate
  articulated artifacts artificial artificially artillery artist artists arts artwork as ascended ascent ascertain
  ashamed ashore aside ask asked askin asking asks asleep aspect aspects asphalt aspirations aspire aspires aspirin
  ass assailed assassinated assassination assassinations assassins assault assaulted assaulting assaults assemble
  assembled assembling assembly assert asserted asserting assertion assertions assertive asserts assess assessed
  assessing assessment assessments asset assets assign assigned assigning assignment assignments assist assistance
  assistant assistants assisted assisting associate associated associates associating association associations
  assuage assume assumed assumes assuming assumption assumptions assurance assurances assure assured asteroid asthma
  astonished astonishing astounded astounding astronaut astronauts astronomical astronomy astrophysicist asylum at
  ate atheist athlete athletes atleast atmosphere atomic atop atrocious atrocities atrocity attach attached attack
  attacked attacker attackers attacking attacks attempt attempted attempting attempts attend attendance attendant
  attendants attended attendees attending attends attention attentive attitude attitudes attorney attorneys attract
  attracted attracting attractions attractive attracts attributable attribute attributed attributes attributing
  attrition au auction audacious audacity audible audience audiences audio audit auditorium aunt aura authentic
  authenticity author authored authorisation authorise authorised authorising authoritarian authoritarianism
  authoritative authorities authority authorization authorize authorized authors autism auto autobiography
  autocracies autocrat autocratic autocrats automakers automated automatic automatically automobile automobiles
  automotive autonomy autopsy autumn avail availability available avalanche average averaged averages averaging
  averse aversion avert averted avian aviation avid avoid avoidance avoided avoiding avoids await awaited awaiting
  awaits awake awakening award awarded awarding awards aware awareness away awe awesome awful awfully awhile awkward
  axis ba babies baby bachelor back backbone backdrop backed backer backers backfire backfired background backgrounds
  backing backlash backlog backpack backs backup backward backwards backwater backyard bacon bacteria bacterial bad
  badge badly baffled baffling bag baggage bags bail bailed bailing bailout bailouts bait bakery balance balanced
  balances balancing balcony balked ball ballad ballistic balloon balloons ballot balloting ballots ballroom balls
  ban banana bananas band bandaged banding bands bandwagon bang banging bank banker bankers banking bankrupt
  bankruptcy bankrupted banks banned banner banners banning bans bar barbaric barbed bare barely bargain bargaining
  bargains barge barn barnstorming barometer barons barracks barrage barred barrel barrels barricade barricades
  barrier barriers barring bars base baseball based baseman basement bases bash bashing basic basically basics basis
  bask basket basketball bastards bastion bat batch batches bath bathed bathing bathroom bathrooms baton bats
  battalion battered batteries battery battle battled battlefield battleground battlegrounds battles battling bay bbc
  be beach beaches beacon beam beamed beans bear beard bearded bearing bears beast beat beaten beating beatings beats
  beautiful beauty became because become becomes becoming becuase bed bedrock bedroom beds bedside beef been beer
  beers before beforehand beg began begged begging begin begining beginning beginnings begins begs begun behalf
  behave behaved behaves behaving behavior behaviors beheadings behemoth behest behind behold beholden being beings
  belatedly beleaguered belief beliefs belies believe believed believer believers believes believing belittle
  belittling bell bellicose belligerent bells belly belong belonged belonging belongings belongs beloved below belt
  belts bemoaned bench benchmark benchmarks bend bends beneath beneficial beneficiaries beneficiary benefit benefited
  benefiting benefits benefitted benign bent bereaved beset beside besides best bet beta betas betray betrayal
  betrayed bets better betterment betting between beverage beware bewildered bewildering beyond bi bias biased bible
  biblical bickering bicycles bid bidder bidding bids big bigger biggest bigot bigoted bigotry bigots bike bilateral
  bill billed billing billion billionaire billionaires billions billowing bills bin bind binding binge biographies
  biography biological biology bipartisan bipartisanship bird birds birth birthday birther birthplace biscuits bit
  bitcoin bite bites biting bits bitter bitterly bitterness bizarre black blacked blacklisted blackmail blackout
  blacks blah blame blamed blames blaming bland blank blanket blankets blared blaring blast blasted blasting blasts
  blatant blatantly blaze blazing bleak bleed bleeding bless blessed blessing blessings blew blind blinded
  blindfolded blindly blindness blindsided blink blip blistering blizzard bloated bloc block blockade blockbuster
  blocked blocking blocks blog blogged blogger bloggers blogging blogs blond blonde blood bloodbath bloodied
  bloodiest bloodshed bloody blow blowback blowhard blowing blown blowout blows blue blueprint bluff blunder blunders
  blunt bluntly blurring bluster bn board boarded boarding boardrooms boards boast boasted boasting boasts boat boats
  bodes bodies bodily body bodyguards bogged bogus boil boiled boiling boils boisterous bold boldly bolster bolstered
  bolstering bomb bombarded bombardment bombastic bombed bomber bombers bombing bombings bombs bombshell bona bond
  bonds bone bones bonus bonuses booed booing book booked booking bookings books boom booming booms boon boos boost
  boosted booster boosters boosting boosts boot booted booth boots booze border bordering borders bore bored boring
  born borne boroughs borrow borrowed borrower borrowers borrowing boss bosses both bother bothered bothering bothers
  bots bottle bottled bottlenecks bottles bottom bottoms bought boulevard bounce bounced bounces bouncing bound
  boundaries boundary bounds bounty bout bouts bow bowing bowling box boxer boxes boxing boy boycott boycotted
  boyfriend boys brace braced bracing bracket brag bragged bragging brain brainchild brainless brains brainy brakes
  branch branches brand branded branding brands brash brass bravado brave braved bravely bravery brazen breach
  breached breaches bread breadth break breakdown breakfast breaking breaks breakthrough breakthroughs breakup breath
  breathe breathing breathtaking breed breeding brewing bribe bribery bribes brick bricks bridge bridges brief
  briefed briefing briefings briefly brigades bright brighter brightest brilliance brilliant brilliantly bring
  bringing brings brink bristled broad broadband broadcast broadcaster broadcasters broadcasting broadcasts broaden
  broadening broader broadly broke broken broker brokerage brokered brokers bronze brother brothers brought brow
  brown browser bruised bruises bruising brunt brush brushed brushes brutal brutality brutally btw bubble bubbles
  bubbly buck bucket buckets buckle bucks buddies budding buddy budget budgetary budgets buffer bug bugs build
  builder builders building buildings builds buildup built bulk bull bulldozers bullet bulletin bulletins bullets
  bullied bullies bullshit bully bullying bulwark bump bumped bumper bumps bumpy bunch bundled bundles bunker buoyed
  burden burdens bureau bureaucracies bureaucracy bureaucratic bureaucrats burgeoning burial buried burn burned
  burning burns burnt burst bursting bursts bury burying bus buses busiest business businesses businessman
  businessmen businesswoman bust busting busy but butt butter butterfly button buttons butts buy buyer buyers buying
  buys buzz by bye byline bypass bystanders ca cab cabal cabin cabinet cable cables cache cacophony cafe cafes cage
  cake calamity calculate calculated calculating calculation calculations calculus calendar caliphate call called
  caller callers calling calls calm calmed calmer calming calmly came camel camels camera cameraman cameras
  camouflage camp campaign campaigned campaigner campaigners campaigning campaigns camping camps campus campuses can
  canal cancel canceled canceling cancellation cancels cancer candid candidacies candidacy candidate candidates
  candidly candle candor candy cane canisters canned cannon cannons cannot cans cant cap capabilities capability
  capable capacity capita capital capitalism capitalist capitalists capitalization capitalize capitalized
  capitalizing capitals capitulate capped capricious caps capsule captain caption captive captives captivity captors
  capture captured capturing car carbon card cardboard cardiovascular cards care cared careening career careers
  careful carefully careless cares caretaker cargo caricature caring carnage carpet carpets carriage carriages
  carried carrier carriers carries carry carrying cars cart cartel cartels cartoon carve carved cascade cascading
  case cases cash casino casinos cast casting castle casts casual casually casualties casualty cat catalogue catalyst
  catastrophe catastrophes catastrophic catastrophically catch catcher catches catching categorically categories
  category cater catering cathedral cats cattle caucus caucuses caucusgoers caught cause caused causes causing
  caustic caution cautioned cautious cautiously cave caveat caveats cease ceased ceasefire cede ceiling ceilings
  celebrate celebrated celebrates celebrating celebration celebrations celebratory celebrities celebrity celestial
  cell cellphone cellphones cells cellular cement cemetery censor censored censors censorship cent center centered
  centerpiece centers central centralized centred centres centrist centrists cents centuries century cereal
  ceremonial ceremony certain certainly certainty certificate certificates certified cetera ch chafed chain chains
  chair chaired chairman chairmanship chairmen chairs chairwoman challenge challenged challenger challengers
  challenges challenging chamber chambers champagne champion championed championing champions championship chance
  chancellor chances change changed changer changes changing channel channeled channeling channelled channels chant
  chanted chanting chants chaos chaotic chapter chapters character characterise characterised characteristic
  characteristically characteristics characterize characterized characterizes characters charge charged charges
  charging charisma charismatic charitable charities charity charm charming chart charter chartered charts chase
  chased chasing chat chats chatter chatting cheap cheaper cheapest cheaply cheat cheated cheating check checked
  checking checkout checkpoint checkpoints checks cheek cheer cheered cheerfully cheering cheerleader cheerleaders
  cheers cheese cheesy chemical chemicals chemistry cheque cherish cherished cherry chess chest chew chicken chickens
  chief chiefly chiefs child childhood childish children childrens chill chilling chills chilly chimed chip chipmaker
  chipping chips cho chocolate choice choices choir choke choked choking cholera choose chooses choosing chopped
  chops chord choreographed chorus chose chosen chronic chuckle chunk chunks church churches chuy cigarette
  cigarettes cinema cinemas circle circled circles circling circuit circular circulate circulated circulating
  circulation circumstances circumvent circumventing circus cite cited cites cities citing citizen citizenry citizens
  citizenship city civic civil civilian civilians civilisation civilised civility civilization civilized claim
  claimed claiming claims clamor clamoring clapping clarification clarified clarify clarifying clarity clash clashed
  clashes clashing class classes classic classical classics classification classified classify classmates classroom
  clause clean cleaned cleaner cleaners cleaning cleansing clear clearance clearances cleared clearer clearest
  clearing clearly clears cleric clerical clerics clerk clever cliche click clicking client clients cliff climate
  climb climbed climbing clinch clinched clinching cling clinging clinic clinical clinics clip clipped clips clock
  clogging cloistered close closed closely closeness closer closes closest closet closing closings closure closures
  cloth clothes clothing cloud clouds clout clown club clubs clue clueless clues clung cluster clustered clusters
  clutch clutching cnn cnnmon co coach coached coaches coaching coal coalesce coalescing coalition coalitions coast
  coastal coat coats cockpit cocktail cocktails code codes coerced coercion coffee coffers coffin coffins coherent
  coin coincided coincidence coincidentally coincides coined coins cola cold colder colds collaborated collaborating
  collaboration collaborative collaborator collaborators collapse collapsed collapses collapsing collar collateral
  collateralized colleague colleagues collect collected collecting collection collections collective collectively
  collects college colleges collided collision collisions collusion colonel colonial colonialism colonies colony
  color colored colorful colors colossal column columnist columns com coma combat combatants combating combative
  combination combine combined combines combining come comeback comedian comedians comedy comes comfort comfortable
  comfortably comforting comic comical coming command commanded commander commanders commanding commands commemorate
  commend comment commentaries commentary commentator commentators commented commenter commenters commenting comments
  commerce commercial commercially commercials commission commissioned commissioner commissions commit commitment
  commitments commits committed committee committees committing commodities commodity common commonly commonplace
  communicate communicated communicating communication communications communique communism communist communists
  communities community commute commuter commuters companies companion companions company comparable comparatively
  compare compared compares comparing comparison comparisons compassion compassionate compatible compatriots compel
  compelled compelling compensate compensated compensation compete competed competence competent competing
  competition competitive competitiveness competitor competitors compiled complacency complacent complain complained
  complaining complains complaint complaints complement complete completed completely completing completion complex
  complexities complexity compliance complicate complicated complicating complications complicit complicity complied
  compliment compliments comply component components composed composite composition compound compounded compounds
  comprehend comprehension comprehensive comprehensively comprise comprised compromise compromised compromises
  compromising compulsory computer computers comrade comrades con conceal concealed concede conceded concedes
  conceding conceived concentrate concentrated concentrating concentration concept concepts concern concerned
  concerning concerns concert concerted concerts concession concessions conciliatory conclude concluded concludes
  concluding conclusion conclusions concrete concussion condemn condemnation condemned condemning condemns
  condescending condition conditional conditioned conditions condo condolences condone condos conducive conduct
  conducted conducting conducts cone confer conference conferences confess confessed confession confessions confidant
  confided confidence confident confidential confidently configuration confined confinement confirm confirmation
  confirmed confirming confirms confiscate confiscated conflict conflicted conflicting conflicts confront
  confrontation confrontational confrontations confronted confronting confronts confuse confused confusing confusion
  congenital congested congestion conglomerates congratulate congratulated congratulating congratulations
  congregation congress congressional congressman congressmen congresswoman conjecture conjunction connect connected
  connecting connection connections connects conquer conquered conquest conscience conscious consciously
  consciousness consecutive consensus consent consenting consequence consequences consequential conservation
  conservatism conservative conservatives conserve consider considerable considerably consideration considerations
  considered considering considers consist consistency consistent consistently consisting consists consolation
  console consolidate consolidated consolidating consolidation consortium conspicuous conspiracies conspiracy
  conspirators conspiring constable constant constantly consternation constituencies constituency constituent
  constituents constitute constituted constitutes constitution constitutional constrain constrained constraints
  construct constructed construction constructive consul consular consulate consult consultancy consultant
  consultants consultation consulted consulting consume consumed consumer consumers consuming consummate consumption
  contact contacted contacting contacts contagion contagious contain contained container containers containing
  containment contains contaminate contaminated contaminating contamination contemplate contemplated contemplating
  contemporary contempt contemptuous contend contended contender contenders contends content contention contentious
  contents contest contested contests context continent continental continents contingency contingent continual
  continually continuation continue continued continues continuing continuity continuous continuously contract
  contracted contracting contraction contractor contractors contracts contradict contradicted contradicting
  contradiction contradictions contradictory contradicts contrary contrast contrasted contrasting contrasts
  contribute contributed contributes contributing contribution contributions contributor contributors control
  controlled controllers controlling controls controversial controversies controversy convene convened convenience
  convenient conveniently convention conventional conventions converge convergence conversation conversations
  conversion convert converted convertible convey conveyed convict convicted conviction convictions convince
  convinced convincing convincingly convoluted convoy convoys convulsed cook cooked cookie cookies cooking cooks cool
  cooler cooling coolly cools cooperate cooperating cooperation cooperative coordinate coordinated coordinates
  coordinating coordination coordinator cop cope copies coping copper cops copy copyright cord cordial cordon
  cordoned core cores corn corner corners cornerstone corporal corporate corporation corporations corps corpse
  corpses correct corrected correcting correction corrections correctly correctness correlation correspondence
  correspondent correspondents corridor corridors corrosive corrupt corrupted corrupting corruption cosmetic cost
  costing costly costs couch cough coughing coughs could couldn council counsel counseling counselling count
  countdown counted countenance counter counteract countered countering counterpart counterparties counterparts
  counterproductive counterterrorism counterweight counties counting countless countries country countrymen countrys
  countryside counts county coup couple coupled couples courage courageous course courses court courteous courtesy
  courthouse courting courtroom courts cousin cousins cover coverage covered covering covers covert coveted coward
  cowardice cowardly cowboy cozy crack crackdown crackdowns cracked cracking cracks cradle craft crafted crafting
  cram crammed cramped crane cranes crap crash crashed crashes crashing crater craven crawl craze crazy cream create
  created creates creating creation creative creativity creator creators creature creatures credence credentials
  credibility credible credit credited creditor creditors credits creeping creepy crew crews cricket cried cries
  crime crimes criminal criminals cripple crippled crippling crises crisis criteria critic critical critically
  criticise criticised criticising criticism criticisms criticize criticized criticizes criticizing critics critique
  critiques cronies crony cronyism crook crooked crooks crop cropping crops cross crossed crosses crossing crowd
  crowded crowding crowds crown crowned crucial crude cruel cruelty cruise crumble crumbled crumbling crunch crusade
  crusader crush crushed crushing crutches crux cry crying cryptocurrencies cryptocurrency crystal cue cull culled
  culling culminated culminating culmination culprit culprits cult cultural culturally culture cultures cunning cup
  cups curable curb curbed curbing curbs cure cured curfew curiosity curious currencies currency current currently
  currents curriculum curry curse cursed cursory curtail curtailed curtailing curtain curve cushion custody custom
  customary customer customers customs cut cutbacks cute cuts cutting cyber cybersecurity cycle cycles cycling
  cyclone cynic cynical cynically cynicism cytokine czar da dad daddy daft daily damage damaged damages damaging damn
  damned damning dance danced dancers dancing danger dangerous dangerously dangers dare dared dares dark darkest
  darkness darling darn dash dashed data database date dated dates datetime dating daughter daughters daunting dawn
  dawning day daylight days dazzling de dead deadlier deadliest deadline deadlines deadlock deadlocked deadly deaf
  deafening deal dealer dealers dealing dealings deals dealt dean dear dearly dearth death deaths debacle debate
  debated debater debates debating debentures debilitating debris debt debts debunked debut decade decades
  decapitated decay decaying deceased deceit deceitful deceive deceived decency decent deception deceptive decide
  decided decidedly decides deciding decimated decision decisions decisive decisively deck declaration declarations
  declare declared declares declaring decline declined declines declining decorated decrease decreased decreases
  decreasing decree decried decry decrying dedicated dedication deductions deed deeds deem deemed deep deepen
  deepening deepens deeper deepest deeply deer default defaulted defaulting defaults defeat defeated defeating
  defeats defect defected defection defective defects defence defences defend defendants defended defender defenders
  defending defends defense defenses defensive defer deference deferred defiance defiant deficiencies deficit
  deficits defied defies define defined defines defining definite definitely definition definitive definitively
  deflation deflect deflected deforestation deftly defuse defy defying degradation degraded degrading degree degrees
  dehydrated dehydration del delay delayed delaying delays delegate delegated delegates delegating delegation
  delegations delete deleted deliberate deliberately deliberation deliberations delicate delicious delighted
  delinquent deliver delivered deliveries delivering delivers delivery delude deluge delusional delve demand demanded
  demanding demands demeanor demented dementia demise democracies democracy democratic democratically democratization
  demographic demographics demolish demolished demonstrate demonstrated demonstrates demonstrating demonstration
  demonstrations demonstrator demonstrators demos dems demurred den denial denials denied denies denounce denounced
  denounces denouncing dense densely dent dented denuclearization denunciation deny denying depart departed departing
  department departments departure depend depended dependence dependency dependent depending depends depict depicted
  depicting depiction depicts depleted deplorable deploy deployed deploying deployment deployments deport deportation
  deportations deported deporting deposed deposit deposited depositors depository deposits depot depreciated
  depressed depressing depression deprivation deprive deprived depriving depth depths deputies deputy der derail
  derailed derailment deregulating deregulation deregulator dereliction derided derision derisively derivative
  derivatives derive derived derives derogatory des descend descendant descended descending descends descent describe
  described describes describing description descriptions desert deserted deserve deserved deserves deserving design
  designated designating designation designed designer designing designs desirable desire desired desires desk desks
  despair desperate desperately desperation despicable despise despised despite despot destabilise destabilising
  destabilize destabilizing destination destinations destined destiny destroy destroyed destroying destroys
  destruction destructive detachment detail detailed detailing details detain detained detainee detainees detaining
  detect detected detection detectives detention detentions deter deteriorate deteriorated deteriorating
  deterioration determination determine determined determining deterrent detonated detonating detour detractors
  detrimental devaluation devalued devastated devastating devastation develop developed developer developers
  developing development developmental developments develops device devices devil devils devise devised devoid devote
  devoted devotees devoting devotion devout di diabetes diagnosed diagnoses diagnosis diagnostic dial dialogue
  diaries diarrhea diarrhoea diarrhoeal diary dice dictate dictated dictates dictating dictator dictatorial dictators
  dictatorship dictatorships did didn didnt die died dies diesel diet dietary differ differed difference differences
  different differentiate differently differing differs difficult difficulties difficulty dig digest diggers digging
  digital digits dignified dignity dilemma dilemmas diligence diligent dilute diluted dim dime dimension dimensions
  diminish diminished diminishes diminishing diner diners dining dinner dinners dinosaurs dioxide dip diplomacy
  diplomat diplomatic diplomatically diplomats dipped dipping dire direct directed directing direction directions
  directive directly director directors directs dirt dirty disabilities disability disable disabled disadvantage
  disadvantaged disaffected disagree disagreed disagreement disagreements disagrees disappear disappearance
  disappeared disappearing disappoint disappointed disappointing disappointment disapproval disarmament disarray
  disaster disasters disastrous disastrously disavow disavowed disbanded disbelief discarded discharge discharged
  disciples disciplinary discipline disciplined disclose disclosed disclosing disclosure disclosures discomfort
  disconnect disconnected discontent discord discount discounted discounts discourage discouraging discourse discover
  discovered discoveries discovery discredit discredited discrediting discrepancy discretion discretionary
  discriminate discriminated discrimination discriminatory discuss discussed discusses discussing discussion
  discussions disdain disease diseases disembarked disenfranchised disgrace disgraced disgraceful disgruntled
  disguise disguised disgust disgusted disgusting disheartening dishes dishonest dishonesty dishonor disillusioned
  disillusionment disinfect disinfectant disinformation disingenuous disintegration dislike disliked dislocation
  dislodge dismal dismantle dismantled dismantling dismay dismayed dismiss dismissal dismissed dismisses dismissing
  dismissive disorder disorderly disorders disparage disparaged disparate disparity dispatch dispatched dispatches
  dispel dispelled disperse dispersed displaced displacement display displayed displaying displays displeasure
  disposable disposal disposed disproportionate disproportionately disprove dispute disputed disputes disqualified
  disqualify disqualifying disquiet disregard disregarded disrespect disrespected disrespectful disrupt disrupted
  disrupting disruption disruptions disruptive dissatisfaction dissatisfied dissemination dissent dissenters
  disservice dissidents dissipate dissolution dissolve dissolved distance distanced distances distancing distant
  distaste distinct distinction distinctive distinctly distinguish distinguished distort distorted distortion
  distortions distract distracted distraction distractions distress distressed distressing distribute distributed
  distributing distribution district districts distrust disturb disturbances disturbed disturbing ditch ditches dive
  divers diverse diversified diversion diversity divert diverted diverting divide divided dividend dividends divides
  dividing divine diving division divisions divisive divisiveness divorce divorced divulge dizzy dizzying do dock
  docked docks doctor doctorate doctors doctrine document documentary documentation documented documenting documents
  dodge dodging dodgy does doesn doesnt dog dogged dogs doing doling doll dollar dollars dolls domain domestic
  domestically dominance dominant dominate dominated dominating domination domino don donate donated donating
  donation donations done donning donor donors dont doom doomed doomsday door doors doorstep dopes dose doses dossier
  dot dots dotted double doubled doubles doubling doubly doubt doubted doubtful doubts down downfall downgraded
  download downplay downplayed downplaying downright downs downside downsides downstairs downtown downturn downturns
  downward dozen dozens draconian draft drafted drafting drag dragged dragging drags drain drained draining drama
  dramatic dramatically drank drastic drastically draw drawing drawn draws dread dreaded dreadful dream dreamed
  dreaming dreams dress dressed dresses dressing drew dried drift drifting drill drilling drills drink drinking
  drinks drip drive drivel driven driver drivers drives driving drone drones drop dropped dropping drops drought
  droughts drove droves drown drowned drowning drug drugmaker drugmakers drugs drum drunk dry du dual dubbed dubious
  duck ducked ducks dude due dueling dues duet dug dull duly dumb dumbing dummy dump dumped dumping duo duped durable
  duration during dust dusty duties duty dwarfs dwindled dwindling dying dynamic dynamics dynasty dysfunction
  dysfunctional each eager eagerly eagerness ear earlier earliest early earmarked earmarks earn earned earners
  earnest earning earnings earns ears earth earthquake earthquakes ease eased easier easiest easily easing east
  eastern eastward easy eat eaten eating eats eccentric echo echoed echoes echoing eclipse eclipsed economic
  economical economically economics economies economist economists economy ecosystem ecstatic edge edged edges edit
  edited editing edition editions editor editorial editorials editors educate educated educating education
  educational eerie eerily effect effective effectively effectiveness effects efficacy efficiency efficient
  efficiently effort efforts eg egg eggs ego egregious eh eight eighth eighties either el elaborate elated elation
  elbow elbows elder elderly elders eldest elect electable elected electing election elections elective electoral
  electorate electorates electric electrical electricity electron electronic electronics elegant element elementary
  elements elephant elevate elevated elevation elevator eligibility eligible eliminate eliminated eliminating
  elimination elite elites elitist eloquent else elsewhere elusive em email emailed emails emanating emancipation
  embargo embarked embarking embarrass embarrassed embarrassing embarrassment embassies embassy embattled embedded
  embittered emblematic embodied embody emboldened embrace embraced embraces embracing embroiled emerge emerged
  emergence emergencies emergency emerges emerging emeritus eminent emissions emit emotion emotional emotionally
  emotions empathise empathy emphasis emphasised emphasises emphasize emphasized emphasizing emphatically empire
  empires empirical employ employed employee employees employer employers employing employment employs empower
  empowered empowering empowerment emptied empty emulate en enable enabled enables enabling enact enacted enacting
  enactment enamored enclave enclosed enclosure encompass encounter encountered encounters encourage encouraged
  encouragement encourages encouraging encrypted encryption end endangered endangering endeavor endeavors ended
  endemic ending endless endlessly endorse endorsed endorsement endorsements endorses endorsing ends endure endured
  enduring enemies enemy energetic energize energized energy enforce enforced enforcement enforcing engage engaged
  engagement engagements engaging engender engine engineer engineered engineering engineers engines engulfed enhance
  enhanced enhancing enjoy enjoyed enjoying enjoys enlightened enlist enlisted enmeshed enormous enormously enough
  enraged enrich enroll enrolled enrollment ensemble enshrined ensued ensuing ensure ensured ensures ensuring entail
  entails enter entered entering enterprise enterprises enters entertain entertained entertaining entertainment
  enthusiasm enthusiast enthusiastic enthusiastically enticing entire entirely entirety entities entitled entitlement
  entitlements entity entourage entrance entrances entrenched entrepreneur entrepreneurial entrepreneurs entries
  entrusted entry enviable environment environmental environmentalists environments envisaged envisioned envoy envy
  epic epicenter epicentre epidemic epidemics epidemiological epidemiology episode episodes eponymous equal equality
  equally equals equate equation equilibrium equip equipment equipped equitable equities equity equivalent equivocal
  equivocation er era eradicated eras erase erased erected erode eroded eroding erosion err erratic error errors
  erupt erupted erupting erupts es escalate escalated escalates escalating escalation escape escaped escapes escaping
  eschewed escort escorted escorts especially espionage essay essays essence essential essentially essentials
  establish established establishes establishing establishment estate estates esteem esteemed estimate estimated
  estimates estimating estimation et etc eternal eternity ethical ethically ethicist ethics ethnic ethnicity ethos
  etiquette euphoria euro euros evacuate evacuated evacuating evacuation evacuations evade evaluate evaluating
  evaluation evangelical evangelicals evangelist evaporate evaporated evasion evasive eve even evenhanded evening
  evenly event events eventual eventually ever every everybody everyday everyone everything everywhere evidence
  evidenced evident evidently evil evils evolution evolutionary evolve evolved evolving ex exacerbate exacerbated
  exacerbating exact exactly exaggerate exaggerated exaggerating exaggeration exam examination examinations examine
  examined examines examining example examples exams exasperated exceed exceeded exceeding exceedingly exceeds
  excellence excellent except exception exceptional exceptionally exceptions excerpts excess excesses excessive
  excessively exchange exchanged exchanges exchanging excite excited excitement exciting exclaimed exclude excluded
  excluding exclusive exclusively excoriated excuse excuses exec execute executed executing execution executions
  executive executives exemplary exemplified exempt exercise exercised exercises exercising exert exerting exhaust
  exhausted exhausting exhaustion exhaustive exhibit exhibiting exhibition exile exiles exist existance existed
  existence existential existing exists exit exited exiting exits exodus exonerated exotic expand expanded expanding
  expands expansion expansive expatriate expatriates expect expectation expectations expected expecting expects
  expedient expedite expeditionary expel expelled expenditure expenditures expense expenses expensive experience
  experienced experiences experiencing experiment experimental experiments expert expertise experts expire expired
  expires expiring explain explained explaining explains explanation explanations expletive explicit explicitly
  explode exploded explodes exploding exploit exploitation exploited exploiting exploration explore explored explores
  exploring explosion explosions explosive explosives exponentially export exported exporters exporting exports
  expose exposed exposes exposing exposure express expressed expresses expressing expression expressions expressly
  extend extended extending extends extension extensive extensively extent external extinct extinction extinguish
  extortion extra extract extracted extradited extradition extragalactic extramarital extraordinarily extraordinary
  extras extreme extremely extremes extremism extremist extremists eye eyeballs eyebrows eyeing eyes eyewitness
  eyewitnesses fabled fabric fabricated fabrication fabulous facade face faced facemasks faces facet facial
  facilitate facilitated facilitating facilities facility facing fact faction factions facto factor factored
  factories factors factory facts factual factually faculty fade faded fades fading fail failed failing failings
  fails failure failures faint fair fairer fairly fairness fairy faith faithful faithfully fake faked fall fallen
  falling fallout falls false falsely falter faltered faltering fame famed familiar familiarity families family
  famine famous famously fan fanatic fanatical fanatics fancy fanned fanning fans fantasies fantastic fantasy far
  farce fare fared farewell faring farm farmer farmers farming farms farther fascinated fascinating fascination
  fascism fascist fashion fashionable fashioned fast faster fastest fat fatal fatalities fatality fatally fate
  fateful father fathers fathom fatigue fatigues fats fault faults faulty faux favor favorability favorable favorably
  favored favoring favorite favorites favoritism favors fear feared fearful fearing fears feasible feast feat feature
  featured features featuring fed federal federally federation feds fee feeble feed feedback feeding feeds feel
  feeling feelings feels fees feet fell fellow felony felt female females feminist fence fences fend fending
  ferocious ferocity ferry ferrying fertile fervor festival festive festivities fetch feud fever fevers few fewer
  fiancee fiasco fiber fiction fictional fides fiduciary field fielded fields fierce fiercely fiery fifteen fifth
  fifty fight fighter fighters fighting fights figure figured figurehead figures figuring file filed files filibuster
  filing filings fill filled filling film filmed filming films filter filtered filtering filters filthy final finale
  finalize finalized finally finance financed finances financial financially financier financiers financing find
  finding findings finds fine fined fines finest finger fingerprint fingerprints fingers finish finished finishes
  finishing fire firearm firearms fireball firebrand fired firefighter firefighters firepower fires firestorm
  firewall firewalls fireworks firing firm firmer firmly firms first firsthand fiscal fish fishermen fishing fissures
  fist fists fit fitness fits fitted fitting five fix fixated fixed fixer fixes fixing fixture fizzled flag flagged
  flagging flags flagship flailing flair flak flame flames flanked flap flapping flare flared flash flashed flashes
  flashing flashpoint flashy flat flattened flattering flavor flaw flawed flaws fled fledgling flee fleeing fleet
  flesh flew flexibility flexible fliers flies flight flights flimsy flip flipped flirtatious float floated floating
  flock flocked flocks flood flooded floodgates flooding floods floor floors flourish flow flowed flower flowers
  flowing flown flows flu fluctuations fluent fluffy fluid fluids flurry flush flustered flux fly flyers flying focal
  focus focused focuses focusing fodder foe foes fog fold folded folk folks follow followed follower followers
  following follows folly fomenting fond fondness food foods foodstuffs fool fooled foolhardy fooling foolish fools
  foot footage football footballer foothold footing footnote footprint footsteps for foray forbid forbidden force
  forced forceful forcefully forces forcibly forcing fore forecast forecasters forecasts foreclosed foreclosure
  foreclosures forefathers forefront foregoing forehead foreign foreigner foreigners foremost forensic foresee
  foreseeable foresight forest forestall forests forever forge forged forget forgetting forging forgive forgiven
  forgiveness forgot forgotten fork forlorn form formal formally format formation formed former formerly formidable
  forming forms formula formulate forth forthcoming fortified fortitude fortnight fortunate fortunately fortune
  fortunes forum forums forward forwarded fossil foster fostered fostering fought foul found foundation foundations
  founded founder founders founding four fourth fracking fraction fractious fractured fractures fragile fragility
  fragmented fragments frail frame framed framework framing franchise frankly frantic fraternity fraud frauds
  fraudulent fraudulently fraught fray freak freaked freaking free freed freedom freedoms freeing freelance freely
  freewheeling freeze freezes freezing frenetic frenzied frenzy frequency frequent frequently fresh freshman fretting
  friction friend friendly friends friendship friggin frightened frightening frigid fringe fringes frivolous from
  front frontier frontline frontrunner fronts froze frozen fruit fruitful fruition fruitless fruits frustrate
  frustrated frustrating frustration frustrations ft fucking fuel fueled fueling fuelled fuelling fuels fulfill
  fulfilled fulfilling fulfills full fuller fullest fully fumbles fumes fun function functional functioning functions
  fund fundamental fundamentalism fundamentalist fundamentalists fundamentally fundamentals funded funding fundraiser
  fundraisers fundraising funds funeral funerals funky funnel funneled funneling funny furious furiously furniture
  furor furore further furthest fury fusion fuss futile future futures fuzzy gaffe gaffes gag gain gained gaining
  gains galaxies galaxy gall gallery gallon gallons gallows galvanize galvanized galvanizing gambit gamble gambled
  gambling game games gaming gang gangs gap gaping gaps garage garbage garden gardens gargantuan garner garnered gas
  gases gasoline gasp gate gates gather gathered gathering gatherings gathers gauge gave gay gays gaze gear geared
  gearing geek geeky gel gender gene general generally generals generate generated generates generating generation
  generational generations generator generators generic generosity generous generously genes genetic genetically
  genetics genie genius genocide genome genre gentle gentleman gentlemen gently genuine genuinely geographic
  geographical geographically geography geopolitical germ germs gesture gestures get gets getting ghost
  ghostofsichuan gi gia giant giants giddy gift gifted gifts gig gigantic gin gingerly girl girlfriend girls give
  giveaway given gives giving glad gladly glamorous glance glare glaring glass glasses gleaming gleefully glimpse
  glitch gloating global globalisation globalization globalized globally globe gloom gloomy glorious glory glove
  gloves glow glowing glued glut go goal goals goat goats god gods goes goggles goin going gold golden golf gone
  gonna good goodbye goodies goodness goods goodwill goons gop gorilla gorillas gosh gospel gossip got gotta gotten
  gov goverment govern governance governed governemnt governing government governmental governments governor
  governors governs govt grab grabbed grabbing grabs grace graceful gracious grade grades gradual gradually graduate
  graduated graduates graduating graduation grain grains grammar grand grandchildren granddaughter grandfather
  grandiose grandma grandmother grandparents grandson grandstanding grant granted granting grants graph graphic
  graphics graphs grapple grappling grasp grasped grass grassroots grateful grave gravely graves graveyard gravitas
  gravitational gravity gray great greater greatest greatly greatness greed greedy green greenhouse greet greeted
  greeting grenade grenades grew grid gridlock grief grievance grievances grieve grieving grim grin grind grinding
  grinning grip gripe gripped gripping grist grit groans groceries grocery groping gross grossly ground
  groundbreaking grounded grounding grounds groundswell groundwork group grouping groups grow growing grown grows
  growth grueling gruesome guarantee guaranteed guaranteeing guarantees guard guarded guardian guarding guards
  gubernatorial guerrilla guerrillas guess guessed guessing guest guests guidance guide guided guidelines guides
  guiding guilt guilty guise guitar gullible gun gunfire gunman gunmen gunned guns gunshot gunshots guru gushed gut
  guts gutted gutter guy guys gym ha habit habits hack hacked hacker hackers hacking hacks had hail hailed hailing
  hair half halftime halfway hall hallmark halls hallway halo halt halted halting hamburger hammer hammered hammering
  hamper hampered hampering hand handcuffed handcuffs handed handful handgun handicapped handily handing handkerchief
  handle handled handler handlers handles handling handout handouts handover hands handshake handshakes handsome
  handsomely handy hang hangar hanged hanging hangover hangs hapless happen happened happening happenings happens
  happier happiest happily happiness happy harassed harassing harassment harbor hard hardcore hardened harder hardest
  hardline hardliners hardly hardship hardships hardware hardworking harm harmed harmful harming harmless harmony
  harness harrowing harsh harsher harshly harvest has hash hashtag haste hasten hastily hat hatch hate hated hateful
  haters hates hath hating hatred hats haul haunt haunted haunting have haven havens having havoc hawkish hawks hay
  hazard hazardous he head headache headaches headed heading headline headlined headlines headmaster headphones
  headquartered headquarters heads headscarves headway heady heal healed healing health healthcare healthier healthy
  heap heaped hear heard hearing hearings hears heart heartbeat heartbreaking heartened heartfelt heartland hearts
  heat heated heating heaven heavier heavily heavy heavyweights heck hedge hedging heed heeded heeding heel heels
  hefty hegemony height heighten heightened heightening heights heir held helicopter helicopters hell hello helm
  helmets help helped helpful helping helpless helpline helps hemisphere hemorrhaging hen hence henchmen heo her
  heralded herd herds here heritage hero heroes heroic heroin heroine heroism hers herself hesitant hesitate
  hesitation hey hi hid hidden hide hideous hides hiding hierarchy high higher highest highlight highlighted
  highlighting highlights highly highs highway highways hijack hijacked hijackers hike hikes hiking hilarious hill
  hills him himself hinder hindsight hint hinted hints hip hire hired hires hiring his historian historians historic
  historical historically histories history hit hitch hitherto hits hitting ho hoarding hoax hoc hockey hog hoisted
  hold holder holders holding holdings holdouts holds hole holed holes holiday holidaymakers holidays hollow hologram
  holy homage home homegrown homeland homeless homeowners homeownership homes hometown homework homicide homicides
  homosexuality honest honestly honesty honeymoon honor honorable honored honoring honors hood hook hooked
  hooliganism hooper hop hope hoped hopeful hopefully hopefuls hopeless hopelessly hopes hoping hopping hordes
  horizon horizontal horns horrendous horrible horribly horrific horrified horrifying horror horrors horse horseback
  horses hose hospital hospitalisation hospitalised hospitality hospitalization hospitalizations hospitalized
  hospitals host hostage hostages hosted hostess hostile hostilities hostility hosting hosts hot hotbed hotel hotels
  hotline hotly hotter hour hourly hours house housed household households houses housing hovering how however howls
  hrs http https hub hubris huddle huddled huddles hug huge hugely hugged hugging hugs huh human humane humanitarian
  humanity humanly humans humble humbled humbling humiliate humiliated humiliating humiliation humility humor hundred
  hundreds hung hunger hungry hunt hunted hunting hurdle hurdles hurled hurling hurricane hurricanes hurried hurry
  hurt hurting hurts husband husbands hybrid hydrogen hygiene hymns hype hyped hyperbolic hypocrisy hypocrite
  hypocrites hypocritical hypothetical hysteria hysterical ice iceberg icon iconic icons icy id idea ideal idealism
  idealistic ideally ideals ideas identical identification identified identifies identify identifying identities
  identity ideological ideologically ideologies ideology idiocy idiot idiotic idiots idle idly idol ie if ignited
  ignorance ignorant ignore ignored ignores ignoring ilk ill illegal illegally illegals illegitimate illiberal
  illicit illiterate illness illnesses illogical ills illuminate illuminating illusion illusions illustrate
  illustrated illustrates illustration im image imagery images imaginable imaginary imagination imagine imagined
  imagines imaging imagining imbalance imbalances immediate immediately immense immensely immigrant immigrants
  immigrated immigration imminent immoral immune immunisation immunity impact impacted impacting impacts impaired
  impartial impassable impassioned impatience impatient impede impending imperative imperfect imperial imperialism
  imperialist imperiled impetus implement implementation implemented implementing implicate implicated implication
  implications implicit implicitly implied implies imploded implosion imply implying import importance important
  importantly imported importing imports impose imposed imposes imposing imposition impossible impotence impotent
  impoverished impractical impress impressed impression impressions impressive imprisoned imprisonment improbable
  impromptu improper improperly improve improved improvement improvements improves improving improvised impulse
  impulsive impulsively impunity in inability inaccuracy inaccurate inaction inactive inadequate inane inappropriate
  inaugural inauguration inbox incapable incarceration incarnation incendiary incensed incentive incentives inception
  incest inch inches incident incidentally incidents incite incited incitement incites inciting inclination inclined
  include included includes including inclusion inclusive income incomes incoming incompatible incompetence
  incompetent incomplete incomprehensible inconceivable inconsistencies inconsistent inconvenience inconvenient
  incorporated incorrect incorrectly increase increased increases increasing increasingly incredible incredibly
  incremental incubating incubation incumbent incumbents indebted indeed indefinite indefinitely independence
  independent independently independents index indexes indicate indicated indicates indicating indication indications
  indicative indicator indicators indict indicted indictment indifference indifferent indigenous indignant indirect
  indirectly indiscriminate indispensable indisputable indistinguishable individual individualism individuals indoors
  induced industrial industrialised industrialized industries industry ineffective ineffectual inefficient ineligible
  inept ineptitude inequalities inequality inevitability inevitable inevitably inexpensive inexperience inexperienced
  inexplicable inexplicably infamous infamy infant infantry infants infect infected infecting infection infections
  infectious infects infer inference inferior infidel infidels infighting infiltrated infinitely inflammatory
  inflatable inflate inflated inflation inflict inflicted inflicting influence influenced influences influencing
  influential influenza influx info inform informal informally information informative informed informing
  infrastructure infuriated infusion ingenuity ingredient ingredients inhabit inhabitants inhaled inherent inherently
  inherit inheritance inherited inheriting inhuman inhumane initial initially initials initiate initiated initiating
  initiative initiatives inject injected injecting injection injections injects injunction injured injuries injuring
  injury injustice ink inmates innate inner inning innings innocence innocent innocents innocuous innovate innovation
  innovative innovators innumerable inoculate inoperable input inquiries inquiry inroads insane insanity inscribed
  insecure insecurity insensitive insensitivity insert inserted inserting inside insider insiders insight insights
  insignificant insist insisted insistence insisting insists insofar insolvency insolvent inspect inspected
  inspecting inspection inspections inspector inspectors inspiration inspirational inspire inspired inspires
  inspiring instability install installation installations installed installing instance instances instant instantly
  instead instigated instill instinct instinctive instinctively instincts institute instituted institution
  institutional institutions instructed instruction instructions instructor instrument instrumental instruments
  insufficient insulated insult insulted insulting insults insurance insure insured insurer insurers insures
  insurgency insurgent insurgents insurmountable insurrection intact integrate integrated integration integrity
  intellect intellectual intellectually intellectuals intelligence intelligent intelligently intend intended intends
  intense intensely intensified intensify intensifying intensity intensive intensively intent intention intentional
  intentionally intentions interact interaction interactions interactive interbank interconnected intercontinental
  interest interested interesting interests interfere interference interfering interim interior interjected
  intermediary intermediate intermittent intern internal internally international internationally internet internment
  interns interpret interpretation interpretations interpreted interrogated interrogating interrogation
  interrogations interrogators interrupt interrupted interrupting interruptions intersection intersections intervene
  intervened intervening intervention interventions interview interviewed interviewer interviewing interviews
  intimate intimidate intimidated intimidation into intolerable intolerance intolerant intravenous intricacies
  intricate intrigued intriguing intrinsic introduce introduced introduces introducing introduction intruders
  intrusion inundated invade invaded invaders invading invaluable invariably invasion invasions invent invented
  inventing invention inventories inversion invest invested investigate investigated investigates investigating
  investigation investigations investigative investigator investigators investing investment investments investor
  investors invincible invisible invitation invitations invite invited invites inviting invoke invoked invoking
  involve involved involvement involves involving inward iota ire iron ironic ironically irony irrational
  irregularity irrelevant irresistible irrespective irresponsibility irresponsible irreversible irritated irritation
  is island islands isn isnt isolate isolated isolating isolation isolationism isolationist issue issued issues
  issuing it item items its itself jab jabs jack jacket jackets jackpot jail jailed jailing jails jam jammed jargon
  jarring jaw jeans jeering jeopardize jeopardy jerk jet jets jewelry jibe jihad jihadist jihadists jitters jittery
  job jobless joblessness jobs jockeying join joined joining joins joint jointly joke joked jokes joking jokingly
  journal journalism journalist journalistic journalists journey joy jubilant jubilation judge judged judgement
  judges judging judgment judgments judicial judiciary juggernaut juice juicy jump jumped jumping jumps jumpstart
  juncture jungle junior junk jurisdiction jurisdictions jury just justice justices justifiably justification
  justifications justified justifies justify justifying juvenile keen keenly keep keeper keepers keeping keeps kept
  key keyboard keynote keys kh khi kick kickbacks kicked kicking kickoff kicks kid kidding kidnap kidnapped
  kidnapping kidnappings kidney kids kill killed killer killers killing killings kills kilometer kilometers
  kilometres kin kind kinda kindergarten kindly kindness kinds king kingdom kings kiss kisses kissing kit kitchen
  kits km knee knees knell knew knife knives knock knocked knocking knots know knowing knowingly knowledge
  knowledgeable known knows la lab label labeled labeling labels labor laboratories laboratory laborers labs lack
  lacked lacking lackluster lacks ladder ladies lads lady lag lagging lags laid laissez lake lamb lambasted lame
  lament lamented lamenting lamps lan land landed lander landing landings landlines landmark lands landscape
  landslide lane lanes language languages lap laps lapse lapses large largely larger largest laser lash lashed
  lashing last lasted lasting lasts late lately latency later latest latrines latter lauded laugh laughable laughed
  laughing laughs laughter launch launched launchers launches launching laundering laundry laureate lavish law lawful
  lawlessness lawmaker lawmakers lawn laws lawsuit lawsuits lawyer lawyers lax lay layer layers laying layoffs lays
  lazy lead leader leaderless leaders leadership leading leads leaflet leaflets league leagues leak leaked leaking
  leaks lean leaned leaning leanings leans leap leaps leapt learn learned learning learns lease least leather leave
  leaves leaving lectern lecture lectured lecturer lectures lecturing led ledger leery leeway left leftist leftists
  leftwing lefty leg legacies legacy legal legality legalization legalize legalized legalizing legally legend
  legendary legends legions legislate legislating legislation legislative legislator legislators legislature
  legitimacy legitimate legitimately legs lend lender lenders lending lends length lengthy lens lenses lent lesbian
  less lessen lesser lesson lessons lest let lethal lets letter letters letting leukemia levee levees level leveled
  leveling levelled levelling levels leverage leveraged leveraging levy liabilities liability liable liaison liar
  liars libel liberal liberalism liberalization liberals liberate liberated liberating liberation liberators
  libertarian libertarians liberties liberty libraries library licence license licensed licenses licensing licensors
  lid lie lied lies lieutenant life lifeblood lifeline lifelong lifestyle lifestyles lifetime lifetimes lift lifted
  lifting liftoff lifts light lighter lighting lightly lightning lights lightweight likable like liked likelihood
  likely likened likes likewise liking limb limbo limbs limelight limit limitation limitations limited limiting
  limitless limits limp line lined lines lineup linger lingering lining link linkage linked linking links lion lions
  lip lips lipstick liquid liquidation liquidity list listed listen listened listener listeners listening listens
  listing lists lit litany literacy literal literally literary literature litigation litmus litres litter littered
  little live lived livelihood livelihoods lively lives livestock living ll lo load loaded loading loads loan loans
  loathe loathing lobbed lobbied lobbies lobby lobbying lobbyist lobbyists local locales localized locally locals
  locate located location locations lock lockdown locked locker locks lodge lodged lofty log logged logging logic
  logical logically logistical logistics logo lol lone lonely long longer longest longevity longstanding longtime
  look looked looking looks loom looming looms loop loophole loopholes loose loosen loosened loosening loosing loot
  looted looters looting lopsided lorries lorry lose loser losers loses losing loss losses lost lot lots lottery loud
  louder loudest loudly loudspeakers lousy love loved lovely lover lovers loves loving low lower lowered lowering
  lowers lowest lowland lows loyal loyalist loyalists loyalty luck luckily lucky lucrative ludicrous luggage lull
  lump lunar lunatic lunch luncheon lung lungs lurch lurching lure lured lurking lust luxurious luxury ly lying
  lyrics machete machetes machine machinery machines macroeconomic mad made madness mafia magazine magazines magic
  magical magically magnanimous magnate magnet magnificent magnified magnitude maiden mail maimed maiming main
  mainland mainly mainstay mainstream maintain maintained maintaining maintains maintenance major majorities majority
  make maker makers makes makeshift makeup making malaise malaria male males malfeasance malfunction mall malls
  malnourished malnutrition man manage manageable managed management manager managers manages managing mandate
  mandated mandates mandatory maneuver maneuvering maneuvers manhunt mania manifest manifesto manipulate manipulated
  manipulating manipulation manipulator mankind manned manner manners manning manpower mansion mansions manslaughter
  mantle mantra manual manufacture manufactured manufacturer manufacturers manufactures manufacturing manure many map
  mapping maps marathon marble march marched marchers marches marching margin marginal marginalised marginalized
  margins marijuana marine marines maritime mark marked markedly marker markers market marketed marketing marketplace
  marketplaces markets marking marks marquee marred marriage marriages married marry marrying marshal martial martyr
  martyrdom martyrs marvel mask masked masks masquerading mass massacre massacres masse masses massive massively
  master mastered mastermind masters mat match matched matches matching matchup matchups mate material materials
  mates math mathematical mathematically matter mattered matters mattress mature maturity maverick max maximize
  maximum may maybe mayhem mayor mayoral mayors me meager meal meals mean meaning meaningful meaningless means meant
  meantime meanwhile measure measured measurements measures measuring meat mechanic mechanical mechanics mechanism
  mechanisms medal medals meddle meddling media mediaguardian median medic medical medication medications medicine
  medicines medics medieval mediocre meditation medium meet meeting meetings meets mega megalomania melt meltdown
  melting member members membership memo memoir memoirs memorable memorial memories memorized memory men menace mend
  meningitis mental mentality mentally mention mentioned mentioning mentions mentor menu merchandise merchant mercy
  mere merely merge merged merger mergers merit merits merry mess message messages messaging messed messenger messes
  messiah messy met metal metaphor meteor meteorologist meter meters method methodical methods meticulous metre
  metres metric metrics metro metropolis metropolitan michaelsheen microbes microbiologist micrograph microlensing
  micromanage microphone mid midafternoon midday middle middlemen midnight midst might mighty migrant migrants
  migrate migration mild milder mildly mile miles milestone militant militants militaries military militia militias
  milk milking mill millennium million millionaire millionaires millions mimic mind minded mindful mindless minds
  mindset mine miners mines miniature minimal minimize minimized minimizing minimum mining minister ministerial
  ministers ministries ministry minor minorities minority minus minuscule minute minutes miracle miracles miraculous
  mirage mired mirror mirrored mirrors miscalculation mischief misconduct misdeeds miserable miserably misery
  misgivings misguided mishandled mishandling misinformation misinterpreted misjudgments mislead misleading misled
  mismanagement misogynist misplaced misreading miss missed misses missile missiles missing mission missionary
  missions mistake mistaken mistakenly mistakes mistreated mistreatment mistrust misunderstanding misunderstood
  mitigate mitigating mix mixed mixes mixing mixture mm moat mob mobile mobilisation mobilise mobilised mobilising
  mobility mobilize mobilized mobilizing mobs mock mocked mockery mocking mocks mode model modeled modeling modelled
  modelling models moderate moderated moderates moderating moderation moderator moderators modern modernization
  modernizing modest modifications modified modify module modules mogul mold mole molecular mom moment momentarily
  momentous moments momentum mommy moms monarchy monetary money mongering monies moniker monitor monitored monitoring
  monitors monkey monolithic monopoly monster monsters month monthly months monument monumental monuments mood moon
  moons moose moral morale morality morally morals moratorium morbidity more moreover morgue morning mornings moron
  morons morphed mortal mortality mortar mortgage mortgages mosque mosques mosquito mosquitoes most mostly mother
  mothers motion motions motivate motivated motivating motivation motivations motive motives motorbike motorcade
  motorcycles motorists motto mounds mount mountain mountainous mountains mounted mounting mourned mourning mouse
  mouth mouthpiece mouths move moved movement movements moves movie movies moving mowing mph much mud muddled muddy
  mujahideen mullahs multi multilateral multinational multiple multitude mum municipal municipalities munitions
  murder murdered murderers murdering murderous murders murky muscle muscular museum museums mushroom music musical
  musician musicians musings must muster mutate mutated mutates mutating mutation mutations muted mutual mutually my
  myriad myself mysterious mystery myth mythology myths nagging nail nailed nailing naive naked name named namely
  names naming namo nanny napalm narcissism narcissistic narrative narratives narrator narrow narrowed narrower
  narrowing narrowly nasal nastier nasty nation national nationalism nationalist nationalistic nationalists
  nationalities nationality nationalization nationalize nationalized nationalizing nationally nationals nations
  nationwide native natural naturally nature nausea nauseating naval navigate navigating navy nay near nearby nearest
  nearing nearly nears neat neatly necessarily necessary necessities necessity neck need needed needing needle
  needless needlessly needs needy nefarious negated negative negatives negativity neglect neglected negligence
  negligent negligible negotiate negotiated negotiating negotiation negotiations negotiator negotiators neighbor
  neighborhood neighborhoods neighboring neighbors neighbouring neither neocon neocons neoliberal nephew nepotism
  nerve nerves nervous nervously nest net nets network networking networks neurosurgeon neutral neutrality never
  nevertheless new newborn newcomers newer newest newfound newly news newsgathering newsletter newsletters newspaper
  newspapers newsroom next ng nh nhi nice nicely niche nickname nicknamed niece night nightclub nightfall nightly
  nightmare nightmares nights nighttime nimble nine ninth no noble nobody nod nodded noise noises nominal nominate
  nominated nominating nomination nominations nominee nominees non none nonessential nonetheless nonexistent
  nonpartisan nonprofit nonsense nonsensical nonviolent nonwhite noon nor norm normal normalcy normally norms
  northeast northeastern northern northwest nose noses nostalgic not notable notably notch note noted notes nothing
  notice noticeable noticeably noticed notices noticing notification notifications notified noting notion notions
  notorious notoriously notwithstanding novel novelist novelty now nowadays nowhere noxious npr nt nuanced nuances
  nuclear nudge nukes numb number numbered numbering numbers numerous nurse nurseries nursery nurses nursing nurture
  nut nutrition nuts oath obedience obesity obey object objected objecting objection objectionable objections
  objective objectively objectives objectivity objects obligated obligation obligations obligatory obliged oblivion
  oblivious obscene obscure obscured obscurity observation observations observatory observe observed observer
  observers observes observing obsessed obsession obsessive obstacle obstacles obstruct obstructed obstructing
  obstruction obtain obtained obtaining obvious obviously occasion occasional occasionally occasions occupants
  occupation occupied occupier occupiers occupies occupy occupying occur occured occurred occurrence occurring occurs
  ocean oceans odd oddly odds of off offence offences offend offended offenders offense offenses offensive offer
  offered offering offerings offers office officer officers offices official officially officials offline offset
  offshore often oh oil ok okay ol old older oldest olds olive ominous omitted on onboard once one ones oneself
  onetime ongoing online only onset onslaught onstage onto onus onward onwards op opaque open opened opening openings
  openly openness opens opera operate operated operates operating operation operational operations operative
  operatives operator operators opined opinion opinionated opinions opium opponent opponents opportunist
  opportunistic opportunities opportunity oppose opposed opposes opposing opposite opposition oppositions oppress
  oppressed oppression oppressive oppressors ops opt opted optimism optimistic opting option optional options or oral
  orange orbit orchestrate orchestrated orchestrating ordeal order ordered ordering orderly orders ordinarily
  ordinary org organ organic organise organised organiser organisers organising organism organisms organization
  organizational organizations organize organized organizer organizers organizing orientation oriented origin
  original originally originated originating origins orphan orphanage orphaned orphans orthodoxy oseltamivir
  ostensibly other others otherwise ought ounce our ours ourselves oust ousted ouster ousting out outages outbreak
  outbreaks outburst outcome outcomes outcry outdated outdoor outdoors outed outer outfielder outfit outgoing outing
  outings outlandish outlaw outlawed outlet outlets outline outlined outlines outlining outlook outnumber outpost
  outpouring output outrage outraged outrageous outreach outright outs outset outside outsider outsiders outsize
  outsized outskirts outsourced outsourcing outspoken outstanding outwards outweigh outweighs ovation over overall
  overarching overblown overcame overcome overcrowded overdue overflow overhaul overhauling overhead overheard
  overland overlap overlapping overloaded overlook overlooked overlooking overly overnight overpaid overreach
  overreacting overreaction overriding overruled overrun oversaw overseas oversee overseeing overseen overseers
  oversees overshadow overshadowed oversight overstated overt overtake overtaken overtaking overthrew overthrow
  overthrown overtime overtly overtures overturn overturned overvalued overwhelm overwhelmed overwhelming
  overwhelmingly owe owed owes owing own owned owner owners ownership owning owns oxygen pace pacify pack package
  packaged packages packaging packed packing packs pact pad paediatric page pages paid pain painful painfully pains
  painstaking paint painted painting paintings paints pair pairing pairs palace palatable pale pallets palm palpable
  pals paltry pan pandemic pandemics pandemonium pander pandering panel panels panic panicked panicking panicky
  panics pants paper paperback papers paperwork par parachute parachutes parade paraded paradigm parading paradox
  paragraph paragraphs parallel parallels paralysed paralysis paralyzed paramedics parameters paramount paranoia
  paranoid paraphrase parasites pardon parent parents park parked parking parks parliament parliamentary parody
  parole parrot parse part parted partial partially participant participants participate participated participating
  participation particles particular particularly parties partisan partisans partisanship partly partner partnering
  partners partnership partnerships parts party pass passage passages passed passenger passengers passes passing
  passion passionate passionately passions passive passport passports password past paste pastor pastors patch
  patches patchwork patent patented path pathetic pathogenic pathological paths pathway patience patient patiently
  patients patriot patriotic patriotism patriots patrol patrolled patrolling patrols patronizing patrons pattern
  patterns paullaity pause paused pauses pave paved pavement paving pawns pay payable payback paycheck paychecks
  payer payers paying payload payloads payment payments payoff payout payouts payroll pays peace peaceful peacefully
  peacekeepers peacekeeping peak peaked peaks peanut peculiar peddling pedestrians peek peeled peer peers pen
  penalties penalty pence penchant pending penetrated penetrating peninsula penned penny pens pension pensions people
  peoples pep per perceive perceived perceives percent percentage percentages perception perceptions perceptive perch
  perennial perfect perfected perfectly perform performance performances performed performers performing performs
  perhaps perigee peril perilous perimeter period periodically periods perished perks permanent permanently
  permission permissions permit permits permitted permitting perpetrated perpetrators perpetual perpetuate
  perpetuated persecuted persecution persist persisted persistence persistent person persona personal personalities
  personality personally personnel persons perspective perspectives persuade persuaded persuading persuasion
  persuasive pertinent pervasive perverse peso pesos pessimism pessimistic pet petition petrified petrol petroleum
  petty ph pharaoh pharaohs pharmaceutical pharmaceuticals pharmacies pharmacy phase phases phenomenal phenomenon
  philanthropy philosopher philosophical philosophy phone phoned phones phoney phony photo photograph photographed
  photographer photographers photographs photography photojournalist photos phrase phrases physical physically
  physician physicians physics piano pic pick picked picking picks picture pictured pictures pie piece piecemeal
  pieces pig piggy pigs pile piled piles piling pill pillar pillars pills pilot pilots pimp pin pinch pink pinned
  pinpoint pioneering pipe pipeline pipelines pipes pirates pissed pistol pit pitch pitched pitcher pitches pitching
  pitfalls pits pitting pity pivot pivotal pivoted pizza placards place placed placement places placing plagiarism
  plague plagued plain plainclothes plainly plaintiffs plan plane planes planet planetary planets planks planned
  planner planners planning plans plant planted planting plants plastic plate plates platform platforms platitudes
  platoon plausible play playbook played player players playground playing playoff playoffs plays playwright plaza
  plea plead pleaded pleading pleas pleasant please pleased pleasure pledge pledged pledges pledging plentiful plenty
  plight plot plots plotted plotting plowed ploy ploys plug plummet plummeted plummeting plunge plunged plunging
  plurality plus pm pneumonia pocket pocketed pockets podcast podium poem poems poet poetry poets poignant point
  pointed pointedly pointing pointless points poised poison poisoned poisoning poisonous poke polar polarization
  polarized polarizing pole polemic poles police policeman policemen policies policing policy policymakers
  policymaking polish polite politely political politically politician politicians politicize politicized
  politicizing politicking politico politics poll polled polling polls pollster pollsters polluting pollution pompous
  ponder pool pools poor poorer poorest poorly pop pope popped popping pops populace popular popularity populated
  population populations populism populist populous pork porn pornography porous port portal portfolio portfolios
  portion portions portrait portraits portray portrayal portrayed portraying portrays ports pose posed poses posing
  position positioned positions positive positively possess possessed possesses possession possessions possibilities
  possibility possible possibly post posted poster posters posting postings postpone postponed postponement
  postponing posts posture postwar pot potato potatoes potent potential potentially poultry pound pounding pounds
  pour poured pouring poverty powder power powered powerful powerhouse powerless powers practical practically
  practice practiced practices practicing practising practitioners pragmatic pragmatism pragmatist praise praised
  praises praising pray prayed prayer prayers praying preach preached preacher preaches preaching precarious
  precaution precautionary precautions preceded precedence precedent precedents precinct precincts precious
  precipitated precipitous precipitously precise precisely precision precursor predatory predecessor predecessors
  predicament predicated predict predictable predictably predicted predicting prediction predictions predictive
  predicts predominant predominantly preeminent prefer preferable preference preferences preferred prefers pregnancy
  pregnant prejudice prejudices preliminary prelude premature prematurely premier premiere premise premised premises
  premium premiums preoccupied prep preparation preparations prepare prepared preparedness prepares preparing
  preposterous prescient prescribe prescribed prescription prescriptions presence present presentation presented
  presenter presenting presents preservation preserve preserved preserving presided presidency president presidential
  presidents presiding press pressed presses pressing pressure pressured pressures pressuring prestige prestigious
  presumably presume presumed presumptive pretax pretend pretended pretending pretends pretense pretext pretty
  prevail prevailed prevailing prevails prevalent prevent preventable preventative prevented preventing prevention
  preventive prevents preview previous previously prewar prey price priced priceless prices pricing pride prides
  priest priests primaries primarily primary prime primed primetime primitive prince princes principal principally
  principals principle principled principles print printed printer printing prior priorities prioritize priority
  prison prisoner prisoners prisons pristine privacy private privately privatization privatize privatizing privilege
  privileged privileges privy prize prized pro proactive proactively probability probable probably probation probe
  probing problem problematic problems procedural procedure procedures proceed proceeded proceeding proceedings
  proceeds process processed processes processing proclaim proclaimed proclaiming proclaims produce produced producer
  producers produces producing product production productive productivity products profane profess professed
  profession professional professionalism professionally professionals professor professors profile profiles
  profiling profit profitability profitable profited profiting profits profound profoundly program programme
  programmer programming programs progress progressed progression progressive progressives prohibit prohibited
  prohibiting prohibition prohibitive prohibits project projected projectile projecting projection projections
  projects proliferation prolific prolong prolonged promenade prominence prominent prominently promise promised
  promises promising promote promoted promoter promotes promoting promotion promotional prompt prompted prompting
  promptly prompts promulgated prone pronounced pronouncements proof prop propaganda propel propelled proper properly
  properties property prophecy prophet prophetic proponent proponents proportion proportionally proportionate
  proportions proposal proposals propose proposed proposes proposing proposition propped propping proprietary props
  prose prosecute prosecuted prosecuting prosecution prosecutions prosecutor prosecutors prospect prospective
  prospects prosperity prosperous prostitutes protect protected protecting protection protectionism protectionist
  protections protective protector protectors protects protein proteins protest protested protester protesters
  protesting protestor protestors protests protocol protocols protracted proud proudest proudly prove proved proven
  proverbial proves provide provided provider providers provides providing province provinces provincial proving
  provision provisional provisions provocation provocations provocative provoke provoked provoking prowess proximity
  proxy prudent pseudo psyche psychiatrist psychological psychologically psychologist psychologists psychology pub
  public publication publications publicity publicized publicly publish published publisher publishers publishes
  publishing puff pull pullback pulled pulling pullout pulls pulse pummeled pump pumped pumping pumps pun punch
  punched punches punching punctuated pundit pundits punish punished punishing punishment punitive pupil pupils
  puppet puppets purchase purchased purchasers purchases purchasing pure purely purges purification purple purported
  purporting purports purpose purposefully purposely purposes purse pursuant pursue pursued pursues pursuing pursuit
  push pushed pushes pushing put putatively puts putting puzzle puzzled puzzling pyramid pyramids qu qua quagmire
  quaint quake quakes qualifications qualified qualify qualities quality quan quantities quantity quarantine
  quarantined quarantines quarantining quarter quarterback quarterbacks quarterly quarters quash que queen quell
  quelled queries quest question questionable questioned questioning questions queue queues queuing quick quicker
  quickly quid quiet quieter quietly quit quite quits quitting quiz quo quota quote quoted quotes quoting rabbit
  rabid race raced races racial racially racing racism racist racists racked radar radiation radical radicalised
  radicalism radicalized radically radicals radio radios raft rage raged raging raid raided raids rail railed railing
  railroad rails railway rain rainbow rained rainfall raining rains rainy raise raised raises raising raked rallied
  rallies rally rallying ramifications rammed ramp rampage rampant ramped ramping ran ranch rancor random randomly
  rang range ranged ranges ranging rank ranked ranking rankings ranks ransacked ransom rant ranting rants rap rape
  raped rapes rapid rapidly rapists rapper rare rarely rarity rash rat ratchet ratcheted ratcheting rate rated rates
  rather ratified ratify rating ratings ratio ration rational rationale rationally rationing rations rats rattled
  raucous ravaged raw razor rdova re reach reached reaches reaching react reacted reacting reaction reactionary
  reactions reactive reactor reacts read reader readers readily readiness reading reads ready reaffirmed real
  realisation realism realistic realistically realities reality realization realize realized realizes realizing
  really realm reap rear reason reasonable reasonably reasoned reasoning reasons reassortment reassurance reassure
  reassured reassuring rebalancing rebates rebel rebellion rebels rebound rebounds rebuff rebuffed rebuild rebuilding
  rebuilt rebuke rebuked rebut rebuttal recall recalled recalling recalls recap recapitalize receding receipt
  receipts receive received receiver receives receiving recent recently reception receptionist receptions receptive
  recess recession recessions recipe recipient recipients recite reciting reckless recklessness reckon reckoned
  reckoning reckons reclaim reclusive recognition recognize recognized recognizes recognizing recollection recommend
  recommendation recommendations recommended recommending recommends reconcile reconciled reconciliation
  reconnaissance reconsider reconstruction record recorded recording records recount recounted recounting recounts
  recoup recourse recover recovered recovering recovers recovery recruit recruited recruiter recruiting recruitment
  recruits rectify recurring recycle recycled recycling red redacted redemption redesign redirect redirected
  redirecting redistributed redistribution reduce reduced reduces reducing reduction reductions reeks reelection
  reeling refer referee reference referenced references referencing referendum referred referring refers refinance
  refinancing refine refined refineries reflect reflected reflecting reflection reflective reflects reform reformed
  reformer reformers reforming reforms refrain refrained refreshing refuge refugee refugees refund refurbished
  refusal refuse refused refuses refusing refute regain regaining regard regarded regarding regardless regards regime
  regiment regimes region regional regions register registered registering registers registration regret regrets
  regrettable regretted regroup regular regularly regulars regulate regulated regulates regulating regulation
  regulations regulator regulators regulatory rehab rehabilitation reign reigned reigns rein reined reinforce
  reinforced reinforces reinforcing reinstate reinstated reinvent reinvigorate reinvigorated reiterated reiterating
  reject rejected rejecting rejection rejects rejoicing relate related relates relating relation relations
  relationship relationships relative relatively relatives relax relaxed relay relayed release released releases
  releasing relentless relentlessly relevance relevant reliability reliable reliably reliance reliant relied relief
  relies relieve relieved religion religions religious religiously relinquish relish relished relocate relocated
  relocating relocation reluctance reluctant reluctantly rely relying remain remainder remained remaining remains
  remake remark remarkable remarkably remarked remarking remarks remedies remedy remember remembered remembering
  remembers remembrance remind reminded reminder reminding reminds reminiscent remittances remnants remote remotely
  removal remove removed removing renamed render rendered renders rendezvous rendition reneging renegotiate renew
  renewable renewables renewal renewed renounce renounced renovated renovation renowned rent rental rented reopen
  reopened reopening reorganization repaid repair repaired repairing repairs repatriate repatriated repatriation
  repay repayment repeal repealed repealing repeat repeated repeatedly repeating repeats repercussions repetition
  replace replaced replacement replacing replay replenish replica replicate replied replies reply report reported
  reportedly reporter reporters reporting reports represent representation representations representative
  representatives represented representing represents repressed repression repressive reproduce republic reputable
  reputation reputations request requested requesting requests require required requirement requirements requires
  requiring reschedule rescheduled rescue rescued rescuers rescues rescuing research researched researcher
  researchers researching resemblance resemble resembled resembles resent resented resentment resentments reservation
  reservations reserve reserved reserves reset resettled reshape reshaping reshuffling residence residency resident
  residential residents residual resign resignation resignations resigned resigning resigns resilience resilient
  resist resistance resistant resisted resisting resolute resolutely resolution resolutions resolve resolved
  resolving resonance resonate resonated resort resorted resorting resorts resoundingly resource resourceful
  resources respect respectability respectable respected respectful respectfully respecting respective respectively
  respects respirators respiratory respond responded respondents responders responding responds response responses
  responsibilities responsibility responsible responsibly responsive rest restart restated restaurant restaurants
  rested restive restless restoration restore restored restoring restrain restrained restraint restrict restricted
  restricting restriction restrictions restrictive restructure restructuring rests result resulted resulting results
  resume resumed resumes resurgence resurrected retail retailer retailers retain retained retains retaliated
  retaliation retarded rethink rethinking retire retired retiree retirees retirement retiring retract retreat
  retreated retribution retrieve retroactively retrospect return returned returning returns retweeted reunite
  reunited revamping reveal revealed revealing reveals revelation revelations revelers reveling revellers revenge
  revenue revenues reverberated revered reversal reverse reversed reversing revew review reviewed reviewer reviewers
  reviewing reviews reviled revise revised revising revision revisionist revisit revitalize revival revive revived
  reviving revolt revolts revolution revolutionary revolutionized revolutions revolving reward rewarded rewarding
  rewards rewrite rewritten rhetoric rhetorical rhetorically rhyme rhythm ribs rice rich richer riches richest rid
  riddled ride riders rides ridicule ridiculous ridiculously riding rife rifle rifles rift rigged right righteous
  rightful rightfully rightly rights rightwing rigid rigorous ring ringing rings riot rioting riots rip ripe ripped
  ripping ripple ripples rippling rise risen rises rising risk risked riskier risking risks risky ritual rival
  rivalry rivals river rivers road roadblock roadblocks roads roadside roam roaming roar roared roaring rob robbed
  robber robberies robbers robbery robbing robes robot robotic robots robust rock rocked rocket rocketed rockets
  rocking rocks rocky rod rode rogue roiled roiling role roles roll rollback rolled rolling rollout rolls romance
  romantic romp roof roofs rooftops rookie room rooms roost root rooted rooting roots rope ropes rose roster rosy
  rotating rotten rotting rough roughed roughly round roundabout rounded rounding rounds roundtable roundup rouse
  rousing rout route routes routine routinely row rowdy rows royal royalties rub rubber rubbing rubbish rubble rude
  rudimentary rug ruin ruined ruins rule ruled ruler rulers rules ruling rulings rumble rumor rumored rumors run
  runaway rundown running runoff runs runway rural rush rushed rushing ruthless ruthlessness sabotage sack sacked
  sacks sacred sacrifice sacrificed sacrifices sacrificing sad saddened sadly sadness safe safeguard safeguards
  safely safer safest safety sagging said sail sailing sailors sails saint sake salad salaries salary sale sales
  salesman salt salute saluting salvage salvation same sample samples sampling samurai sanction sanctioned sanctions
  sanctuary sand sands sane sang sanitation sank sat satellite satellites satirical satisfaction satisfactory
  satisfied satisfy saturation savage savaged save saved saves saving savings savior saviors savvy saw say saying
  says scale scaled scales scaling scam scammers scams scan scandal scandals scanned scanner scanners scanning scant
  scapegoat scar scarce scarcely scare scared scaremongering scares scarier scaring scarred scars scarves scary
  scathing scattered scenario scenarios scene scenes sceptical scepticism sceptics schadenfreude schedule scheduled
  schedules scheduling scheme schemes scholar scholars scholarship school schoolboy schoolchildren schooled
  schoolgirls schooling schools science sciences scientific scientifically scientist scientists scolded scoop scooped
  scope score scored scores scoring scorn scorned scourge scramble scrambled scrambles scrambling scrap scrapped
  scrapping scratch scratching scream screamed screaming screams screeching screen screened screening screens
  screenwriter screw screwed script scripted scrubbing scrutinized scrutiny scuffles sculpture scuttle se sea seafood
  seal sealed seaport search searched searches searching searing seas seaside season seasonal seasonally seasoned
  seasons seat seated seats second secondary seconds secrecy secret secretaries secretary secretive secretly secrets
  sect sectarian section sections sector sectors secular secure secured securing securities securitization
  securitized security see seed seeds seeing seek seekers seeking seeks seem seemed seeming seemingly seems seen sees
  segment segments segregated segregation seismic seize seized seizing seizure seldom select selected selecting
  selection selective self selfies selfish selfless sell seller sellers selling sells selves semblance semester
  semiconductor seminar senator senators send sending sends senior seniors sensational sense senseless senses
  sensible sensiblegrannie sensibly sensing sensitive sensitivities sensitivity sensor sent sentence sentenced
  sentences sentencing sentiment sentiments separate separated separately separates separating separation sequel
  sequence sequences sequencing sergeant serial series serious seriously seriousness sermons servant servants serve
  served server servers serves service serviceman servicemen services servicing serving session sessions set setback
  setbacks sets setting settings settle settled settlement settlements settles settling setup seven seventh several
  severance severe severed severely severity sewage sewed sewer sex sexism sexist sexual sexually sexy shacks shade
  shades shadow shadows shadowy shady shah shake shaken shaking shaky shall shallow sham shame shameful shameless
  shaming shape shaped shapes shaping share shared shareholder shareholders shares sharia sharing sharp sharpened
  sharper sharpest sharply shatter shattered shattering she shed shedding sheds sheep sheer sheet sheeting sheets
  shell shelled shells shelter shelters shelves shenanigans sheriff shield shielded shielding shields shift shifted
  shifting shifts shine shines shining shiny ship shipment shipments shipped shipping ships shirt shirts shit shock
  shocked shocking shocks shoddy shoe shoes shone shook shoot shooter shooting shootings shootout shoots shop
  shoppers shopping shops shore shores shoring short shortage shortages shortcomings shortened shorter shortest
  shortfall shortfalls shorthand shortly shorts shot shotgun shots should shoulder shoulders shout shouted shouting
  shouts shove shoved shovel shovels shoving show showcase showcases showcasing showdown showed shower showing
  showings showman shown shows shrank shred shrewd shrink shrinking shrouded shrug shrugged shrunk shuffle shunned
  shut shutdown shuttered shutting shuttle shuttles shy sibling siblings sic sick sickened sickening sickness side
  sided sideline sidelined sidelines sides sideshow sidewalk sidewalks sideways siding siege sigh sight sights sign
  signal signaled signaling signalled signals signature signatures signed significance significant significantly
  signifying signing signs silence silenced silent silently silliness silly silver similar similarities similarly
  simmering simple simpler simplicity simplistic simply simulating simulation simultaneous simultaneously sin since
  sincere sincerely sincerity sing singer singers singing single singled sings singularly sinister sink sinking sinks
  sins sir sirens sister sisters sit site sites sits sitting situated situation situations six sixth sizable size
  sizeable sizes skeptical skepticism sketch skewed ski skies skill skilled skills skin skip skipped skipping
  skirmishes skirts skull sky skyline skyrocket skyrocketed skyrocketing slabs slack slain slam slammed slamming
  slams slanted slap slapped slapping slash slashed slashing slate slated slaughter slaughtered slaughtering slave
  slavery slaves slaying sleek sleep sleeper sleeping sleepy sleet sleeve sleeves slept slew slice sliced slick slid
  slide slideshow sliding slight slightest slightly slim slime slip slipped slippery slipping slips slog slogan
  slogans slope slopes slot slots slow slowdown slowed slower slowest slowing slowly slows slug slum slump slums
  slurs smacks small smaller smallest smallpox smart smarter smartest smartphone smartphones smarts smash smashed
  smashing smear smeared smell smells smile smiled smiles smiling smoke smokescreen smoking smooth smoothly
  smothering smug smuggled smugglers smuggling snacks snap snapping snapshot snarky snatched sneak sneeze sneezed
  sneezes sneezing sniff sniffer sniffle sniper snipers snow snowball snowfall snows snowstorm snowstorms snuff so
  soap soar soared soaring sobbing sober sobering soccer social socialism socialist socialists socialize socializing
  socially societies society socks sofa soft soften softening softer softly software soil solace solar sold soldier
  soldiers sole solely solicit soliciting solicitor solid solidarity solidified solidify solidly solo solution
  solutions solve solved solvency solvent solving somber some somebody somehow someone something sometime sometimes
  somewhat somewhere son song songs sons soon sooner sophisticated sore sorrow sorry sort sorted sorts sought soul
  souls sound sounded sounding soundly soundness sounds soundtrack soup sour source sources soured south southeast
  southeastern southern southwest southwestern sovereign sovereignty sow sowing sp space spacecraft spaceflight
  spaces spaceship spam span spanking spanned spare spared sparing spark sparked sparking sparks sparred sparring
  spat spate spawned spawning speak speaker speakers speaking speaks spearhead spearheaded special specialised
  specialises specialist specialists specializes specially specialty species specific specifically specifics
  specified specify spectacle spectacular spectacularly spectators specter spectrum speculate speculated speculating
  speculation speculative speculators sped speech speeches speechless speechwriter speed speeding speeds speedy spell
  spelled spelling spend spending spends spent spew spewing sphere spider spied spies spike spiked spikes spill
  spilled spilling spin spine spinning spiral spiraling spirit spirited spirits spiritual spit spite spitting split
  splits splitting spoil spoiled spoiler spoke spoken spokesman spokesmen spokesperson spokeswoman sponsor sponsored
  sponsoring sponsors sponsorship spontaneous spoon sporadic sporadically sport sporting sports spot spotlight spots
  spotted spotty spouse spouses spouting sprawling spray sprayed spread spreading spreads spree spring sprouting
  sprung spun spur spurred spurring spy spying squabbling squad squads squalid squandered squandering square squarely
  squeeze squeezed squeezing stab stabbed stabilisation stability stabilization stabilize stabilized stabilizing
  stable stack stacked stadium staff staffed staffer staffers staffing staffs stage staged stages staggering staging
  stagnant stagnation stairs stake staked stakeholders stakes stalemate stalking stall stalled stalling stalls
  stalwart stamina stamp stamped stampede stamps stance stances stand standard standards standby standing standings
  standoff standpoint stands standstill staple staples star stare stares staring stark starkly starred starring stars
  start started starters starting startled startling starts starvation starved starving state stated statement
  statements states statesman statesmen statewide static stating station stationary stationed stations statistic
  statistical statistically statistics stats statue stature status statute statutes staunch staunchly stave stay
  stayed staying stays steadfast steadily steady steal stealing steals stealth steam steel steely steep steeped
  steepest steer steered steering stellar stem stemming stems stench step stepped stepping steps stereotype
  stereotypes stern steward stewardess stewardship stick sticker stickers sticking sticks stiff stifle stifling
  stigma still stimulate stimulating stimulus stinks stint stir stirred stirring stirs stock stocked stockholders
  stocking stockpile stockpiled stockpiles stockpiling stocks stoke stoked stoking stole stolen stomach stone stones
  stood stop stopover stopped stopping stops storage store stored stores storied stories storm stormed storming
  storms story straight straighten straightforward strain strained strains straits strand stranded strange strangely
  stranger strangers strangled strapped strategic strategically strategies strategist strategists strategy straw
  strayed streak stream streamed streaming streams street streets strength strengthen strengthened strengthening
  strengths strenuously stress stressed stresses stressful stressing stretch stretched stretcher stretches stretching
  strewn stricken strict stricter strictly stride strident strides strife strike strikes striking strikingly string
  stringent strings strip stripes stripped stripping strive strives strode stroke stroll stroller strong stronger
  strongest stronghold strongholds strongly strongman struck structural structure structured structures struggle
  struggled struggles struggling stubborn stubbornly stuck student students studied studies studio studios study
  studying stuff stuffed stumble stumbled stumbles stumbling stump stumping stung stunned stunning stunt stupid
  stupidity style styles sub subcommittee subdued subject subjected subjects submarine submarines submerged
  submission submit submitted submitting subordinated subprime subscribe subscribers subscribing subscription
  subsequent subsequently subside subsided subsidiaries subsidiary subsidies subsidize subsidized subsidizing subsidy
  substance substantial substantially substantive substitute subtle subtly subtype suburb suburban suburbs subway
  subways succeed succeeded succeeding succeeds success successes successful successfully succession successive
  successor successors succumb succumbed succumbing such suck sucked sucking sucks sudden suddenly sue sued suffer
  suffered sufferers suffering suffers suffice sufficient sufficiently sugar suggest suggested suggesting suggestion
  suggestions suggests suicidal suicide suing suit suitable suite suited suites suitor suits sum summary summed
  summer summit summon summoned sums sun sung sunglasses sunk sunlight sunny sunrise sunset sunshine super superb
  superdelegate superdelegates superior superiority superiors supermarket supermarkets superpower superstar supervise
  supervised supervising supervision supervisor supervisory supplement supplements supplied supplier suppliers
  supplies supply supplying support supported supporter supporters supporting supportive supports suppose supposed
  supposedly suppress suppressed suppressing suppression supremacist supremacy supreme supremely sure surefire surely
  surface surfaced surfaces surfacing surfing surge surged surgeon surgeons surgeries surgery surges surgical surging
  surpass surpassed surpassing surplus surpluses surprise surprised surprises surprising surprisingly surreal
  surrender surrendering surrogate surrogates surround surrounded surrounding surroundings surrounds surveillance
  survey surveyed surveys survival survive survived survives surviving survivor survivors susceptible suspect
  suspected suspects suspend suspended suspending suspension suspicion suspicions suspicious sustain sustainability
  sustainable sustained sustaining swab swabs swagger swallow swamp swamped swamps swap swapping swaps swarmed
  swarming swath swaths sway swayed swear swearing sweat sweep sweeping sweeps sweet sweetheart swell swelled
  swelling swept swift swiftly swim swimming swine swing swinging swings swipe swirling switch switchboard switched
  switching swoop sword swords swore sworn swung symbol symbolic symbolizes symbols sympathetic sympathies
  sympathizers sympathy symptom symptomatic symptoms sync syndrome synonymous synthetic system systematic
  systematically systemic systems tab table tables tablet tablets tabloid tabs tacit tack tackle tackled tackling
  tactic tactical tactics tag tail tails tailspin tainted take takeaway taken takeoff takeover takeovers takes taking
  tale talent talented talents tales talk talked talking talks tall tallest tallied tally tame tampering tan tangible
  tangled tank tanked tanker tankers tanks tap tape taped tapes taping tapped tapping taps target targeted targeting
  targets tariff tariffs tarmac tarnished task tasked tasks taste tatters taught taunts tax taxable taxed taxes taxi
  taxing taxpayer taxpayers te tea teach teacher teachers teaches teaching teachings team teamed teammates teams tear
  tearful tearing tears teas tech technical technically technician technicians technique techniques technological
  technologies technology tectonic teen teenage teenager teenagers teens teetering teeth teh telecom
  telecommunications telecoms teleconference telegram telephone telephones telephoning teleprompter telescope
  telethon televangelist televised television televisions tell telling tells temper temperament temperature
  temperatures tempered tempers template temple temporarily temporary tempt temptation tempted tempting ten tenacity
  tend tended tendencies tendency tender tendered tends tennis tenor tens tense tension tensions tent tentative
  tentatively tented tenth tents tenuous tenure tepid term terminal terminals terminated termination terminology
  terms terrain terrible terribly terrific terrified terrifying territorial territories territory terror terrorism
  terrorist terrorists test testament tested testified testifies testify testifying testimony testing tests text
  textbook textile textiles texting texts th than thank thanked thankful thankfully thanking thanks that thats thaw
  the theater theaters theatrical theft thefts their theirs them theme themed themes themselves then theocracy
  theocratic theoretical theoretically theories theorist theorists theory therapeutic therapy there thereafter
  thereby therefore thereof thermal these thesis they thick thier thieves thin thing things think thinker thinkers
  thinking thinks thinktank third thirst thirsty thirty this thorny thorough thoroughfares thoroughly those thou
  though thought thoughtful thoughts thousand thousands thread threat threaten threatened threatening threatens
  threats three threshold threw thrift thrifts thrilled thriller thrilling thrive thrived thrives thriving throat
  throats throes throne thronged throngs through throughout throw throwing thrown throws thru thrust thug thugs thumb
  thumbs thunder thunderstorms thus thwart thwarted thy ti tick ticked ticket tickets ticking tide tidy tie tied tier
  ties tiger tight tighten tightened tightening tighter tightly til till tilt tilted time timed timeframe timeline
  timely timeout times timestamp timetable timetables timid timing tin tinged tiny tip tipped tipping tips tire tired
  tirelessly tires tiring tissue tissues titans title titled titles titular tng to toast tobacco today toddler
  toddlers toe together toggle toilet toilets token told tolerance tolerant tolerate tolerated toll tomb tomorrow ton
  tone tongue tonight tonne tonnes tons too took tool tools tooth top topic topics topped topple toppled toppling
  tops torch torched tore torn tornadoes torpedo torrential torture tortured torturer torturing toss tossed tossing
  total totaled totaling totalitarian totalitarianism totally totals touch touchdown touchdowns touched touches
  touching tough tougher toughest toughness tour toured touring tourism tourist tourists tournament tours tout touted
  touting toward towards towed towel tower towering towers town towns toxic toy toys tr trace traced traces tracing
  track tracked tracker tracking tracks traction trade traded trademark trader traders trades trading tradition
  traditional traditionally traditions traffic traffickers trafficking tragedies tragedy tragic tragically trail
  trailed trailer trailing trails train trained training trains trait traitor traitors traits trajectories trajectory
  tram trample trampling trams transaction transactions transatlantic transcend transcends transcript transcription
  transcripts transfer transferred transferring transfers transform transformation transformative transformed
  transforming transgender transit transition transitional transitions translate translated translates translating
  translation translator translators transmissible transmission transmit transmitted transmitting transparency
  transparent transpired transport transportation transported transporting trap trapped trapping trash trashed
  trashing trauma traumas traumatic traumatised traumatized travails travel traveled traveler travelers traveling
  travelled traveller travellers travelling travels travesty treacherous treachery treason treasure treasurer
  treasures treat treated treaties treating treatment treatments treats treaty tree trees trek tremendous
  tremendously tremor tremors trench trenches trend trending trends tri triage trial trials triangle tribal tribe
  tribes tribunal tribute tributes trick tricked trickier trickle trickled trickling tricks tricky tried tries
  trigger triggered triggering triggers trillion trillions trio trip triple tripled tripping trips triumph triumphant
  triumphs trivial trong troop troops trophy tropical trouble troubled troubles troublesome troubling trounced
  trousers trove truce truck trucking trucks true truely truly trumped trumpet trumpeted trumpeting trumps trung
  trust trusted trusting trusts trustworthiness trustworthy truth truthful truths truy try trying tsunami tsunamis
  tube tuberculosis tubes tucked tuition tumble tumbled tumbling tumult tumultuous tune tuned tunes tuning tunnel
  tunnels turbulence turbulent turf turmoil turn turnaround turned turning turnout turnover turns tv tweet tweeted
  tweeting tweets twenty twice twilight twin twins twist twisted two tycoon tycoons tying type types typical
  typically typing tyrannical tyranny tyrant tyrants ubiquitous ugly uh uk ultimate ultimately um umbrella unable
  unacceptable unaccompanied unaccounted unaffected unaffordable unafraid unambiguous unanimous unanimously
  unanswered unapologetic unarmed unattractive unauthorized unavailable unavoidable unaware unbearable unbelievable
  unbelievably unbiased unborn unbound unbridled uncertain uncertainties uncertainty unchallenged unchanged uncharted
  unchecked unclassified uncle unclean unclear uncles uncollected uncomfortable uncomfortably uncommitted uncommon
  uncompromising unconfirmed unconscionable unconscious unconstitutional uncontrollable uncontrolled unconventional
  unconvinced uncoupled uncover uncovered uncovering undated undecided undemocratic under undercard underclass
  undercover undercut undercutting underdeveloped underdevelopment underdog underemployed underestimate
  underestimated undergo undergoing undergraduate underground underhanded underlined underlying undermine undermined
  undermines undermining underneath underpass underscore underscored underscores underscoring undersecretary
  understand understandable understandably understanding understands understated understood undertake undertaken
  undertaking underwater underway underwear underwent underwriting undetected undisclosed undisputed undivided undo
  undocumented undone undoubtedly undue unearthed unease uneasy uneducated unelected unemployed unemployment
  unequivocal unequivocally unethical uneven unexpected unexpectedly unfair unfairly unfavorable unfavorably
  unfettered unfinished unfit unfold unfolded unfolding unfolds unfortunate unfortunately unfounded unhappy unharmed
  unhealthy unheard unhelpful unhinged unidentified unification unified unifier uniform uniformed uniforms unify
  unifying unilateral unilaterally unimaginable uninformed uninjured uninsured unintended union unions unique
  uniquely unison unit unite unites uniting units unity universal universally universe universities university unjust
  unknown unknowns unlawful unleash unleashed unleashing unless unlicensed unlike unlikely unlimited unloaded
  unloading unlucky unmanned unmarked unmistakable unnamed unnecessarily unnecessary unnoticed unofficial unorthodox
  unpaid unparalleled unpatriotic unpleasant unpopular unpopularity unprecedented unpredictability unpredictable
  unprepared unproductive unqualified unravel unraveling unrealistic unreasonable unregulated unrelated unrelenting
  unreliable unreported unresolved unresponsive unrest unrestrained unruly unsafe unscathed unscripted unscrupulous
  unseat unsecured unseemly unseen unsettled unsettling unsolicited unspeakable unspecified unspoken unstable
  unstoppable unsuccessful unsuccessfully unsupported unsure unsuspecting unsustainable untenable untested
  unthinkable unthinking until untimely unto untold untreated untrue untrustworthy unused unusual unusually unveil
  unveiled unveils unwanted unwavering unwelcome unwell unwilling unwillingness unwise unwittingly unyielding up
  upbeat upbringing upcoming update updated updates updating upend upended upfront upgrade upgraded upheaval
  upheavals upheld uphold upholding uplifting upload uploaded upon upped upper upright uprising uprisings uproar ups
  upset upsets upsetting upside upstairs upstart upstate upswing uptick upward upwards uranium urban urge urged
  urgency urgent urgently urges urging urine us usa usage usat use used useful useless user userhelp users uses usher
  ushered using usual usually utility utilized utilizing utmost utter uttered utterly vacancies vacancy vacant
  vacated vacation vacations vaccinate vaccinated vaccination vaccinations vaccine vaccines vacuum vagaries vague
  vaguely vain valid validate validated validity valor valuable valuation value valued values valuing van vandalism
  vandals vanish vanished vanity vantage variable variables variant variants variation variations varied variety
  various vary varying vast vastly vaunted ve veer vegetable vegetables vehemently vehicle vehicles veil vein vendor
  vendors venerable vengeance vent venture ventured ventures venue venues verbal verdict verge verifiable
  verification verified verify verse verses version versions versus vertical very vessel vessels vested vests vet
  veteran veterans veterinary veto vetoed vets vetted vetting vez vi via viability viable vibrant vice vicinity
  vicious viciously victim victimized victims victories victorious victory video videos videotape view viewed viewer
  viewers viewership viewing viewpoint viewpoints views vigil vigilance vigilant vigilante vigor vigorous vigorously
  vile village villagers villages villain villains vindication vindictive vintage violate violated violates violating
  violation violations violence violent violently viral virologist virology virtual virtually virtue virtues
  virulence virulent virus viruses visa visas visceral visibility visible visibly vision visionary visions visit
  visited visiting visitor visitors visits visual vital vitally vitriol vivid vocabulary vocal vocals voice voiced
  voices voicing void volatile volatility volley volume volumes voluntarily voluntary volunteer volunteered
  volunteering volunteers vomiting voodoo vote voted voter voters votes voting voucher vouchers vow vowed vowing vows
  voyage vs vulnerabilities vulnerability vulnerable vying wade waded wage waged wages waging wait waited waiting
  waits waiver waivers wake waking walk walked walking walks wall wallet wallets walls wandering waning wanna want
  wanted wanting wants war ward wards warehouse warehouses warfare warhead warheads warm warmer warming warmly warmth
  warn warned warning warnings warns warped warrant warranted warrants warring warrior warriors wars wartime wary was
  wash washed washes washing washingtonpost washpost wasnt waste wasted wasteful wasteland wasting watch watchdog
  watchdogs watched watchers watches watching water waterboarding waters watershed wave waved waves waving way ways
  wayside we weak weaken weakened weakening weaker weakest weakness weaknesses wealth wealthier wealthiest wealthy
  weapon weaponry weapons wear wearing wears weary weather web weblog website websites wedded wedding wedge weed week
  weekend weekends weeklong weekly weeks weeping weigh weighed weighing weighs weight weird welcome welcomed welcomes
  welcoming welfare well wellbeing wells went wept were west western westerners wet what whatever whats whatsoever
  wheat wheel wheelchair wheels when whenever where whereabouts whereas whereby wherein wherever wherewithal whether
  which whichever while whilst whine whiners whining whip whipped whipping whips whisper whistle white whiter whites
  whiz who whoever whole wholesale wholly whom whomever whopping whose why wicked wide widely widened widening wider
  widespread widow widows width wielded wielding wife wild wilderness wildfire wildlife wildly will willing
  willingness win wind windfall winding window windows winds windshield wine wing wings wink winner winners winning
  wins winter wintry wipe wiped wipes wiping wire wired wireless wires wisdom wise wisely wiser wish wished wishes
  wishful wishing wit witch with withdraw withdrawal withdrawals withdrawing withdrawn withdrew withering withheld
  withhold withholding within without withstand witness witnessed witnesses witnessing witty wives woefully woes woke
  woken wolf wolves woman women won wonder wondered wonderful wonderfully wondering wonders wont woo wood wooded
  wooden woods wooing word worded wording words wore work worked worker workers workforce working workings workplace
  workplaces works world worlds worldview worldwide worn worried worries worrisome worry worrying worse worsen
  worsened worsening worship worshippers worst worth worthless worthwhile worthy would wouldnt wound wounded wounding
  wounds wow wp wracked wrangling wrap wrapped wrath wreath wreck wreckage wrecked wrecking wrestling write writer
  writers writes writing writings written wrong wrongdoing wrongly wrongs wrote wrought www xem xenophobe xenophobia
  xenophobic xu ya yanked yard yards yawning ye yeah year yearly years yell yelled yelling yellow yen yes yesterday
  yet yield yielded yielding yields yo yoga you young younger youngest youngsters your yourpics yours yourself
  yourselves youth youthful youths yrs yuan zanamivir zeal zealots zealous zero zone zones zoning zoo zoom
`)
