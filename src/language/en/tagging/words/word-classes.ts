// Written by bench/train/train-tagging.ts: the 20000 most frequent words of GloVe's vectors (Pennington et al., 2014;
// public domain), in order, each with its class in a tree of two-means splits, two aptnesses learned from PolNeAR, and its tag.
export const WORD_CLASSES = `a-half:i114v aa:1t17v aaa:1t28v aaron:6i4av ab:aq46v aba:b319v ababa:8t36v abacha:9j26v abandon:vo812 abandoned:vs71v
abandoning:q981v abandonment:q741v abbas:u376v abbey:5217v abbot:4t19v abbott:6k5bv abbreviated:nf25v abc:67581
abd:9k27v abdallah:9k29v abdel:9k28v abdomen:ms44v abdominal:mp44v abducted:9d36v abduction:us54v abductions:q434v
abdul:9k47v abdullah:9k76v abe:8u571 abed:9n18v abel:7v1bv aberdeen:3f18v abhisit:8v47v abide:pd71v abiding:rf42v
abidjan:et16v abilities:rd32v ability:ro61v abkhazia:uf44v ablaze:lu52v able:vo714 abn:6628v abnormal:mq21v aboard:lf258
abolish:pe41v abolished:ta11v abolition:p922v aboriginal:uj37v aborted:us22v abortion:p965v abortions:o524v abound:gh44v
about:vp92v above:k2618 abraham:6n58v abramoff:6b18v abrams:6l2bv abroad:ts315 abrupt:qs61v abruptly:vd91v absence:vv820
absent:vr51v absentee:s2160 absentia:f423v absolute:rf41v absolutely:rq815 absorb:ma31v absorbed:ma11v absorbing:ma41v
absorption:ma15v abstract:g653v absurd:q661v abu:9l46v abuja:8t35v abundance:m442v abundant:m442v abuse:vm620
abused:vm53v abuses:qf52v abusing:up42v abusive:qc43v ac:c928v academia:bk28v academic:tr264 academics:tr59v
academies:tf18v academy:5u37v acc:2c17v accelerate:o931v accelerated:s821v accelerating:oe31v acceleration:n722v
accent:g262v accept:voa12 acceptable:pp41v acceptance:re71v accepted:vla12 accepting:tj912 accepts:rp93v access:tu43v
accessed:k533v accessible:k532v accession:t714v accessories:jv13v accessory:hi12v accident:vs52v accidental:q671v
accidentally:lva1v accidents:vv32v acclaim:tn84v acclaimed:4f66v accolades:rc44v accommodate:tu41v accommodation:tq12v
accommodations:h113v accompanied:vi94v accompany:vk83v accompanying:vlb5v accomplice:7044v accomplices:uo34v
accomplish:rq312 accomplished:vr32v accomplishment:rc21v accomplishments:rc420 accord:vd62v accordance:pb11v
accorded:pa11v according:tv472 accordingly:pl31v accords:u342v account:sb72v accountability:po24v accountable:pd214
accountant:4g19v accountants:oq19v accounted:sb13v accounting:sb24v accounts:s753v accreditation:ph16v accredited:tf17v
accumulate:m814v accumulated:m831v accumulation:mb12v accuracy:pk53v accurate:rv72v accurately:rta1v accusation:q494v
accusations:vnb30 accuse:uu94v accused:uua5v accuses:8sa62 accusing:uua42 accustomed:rn61v ace:3g18v aceh:ua25v
aces:3g35v achieve:po512 achieved:v041v achievement:rc230 achievements:rc520 achieving:pr51v achilles:2n45v acid:mf43v
acids:mf15v acknowledge:rpd12 acknowledged:vlf5v acknowledges:rre4v acknowledging:q5e12 acknowledgment:q752v aclu:6e2bv
acoustic:hs55v acquaintance:4r76v acquire:sv32v acquired:sv24v acquiring:sv32v acquisition:sv14v acquisitions:sv14v
acquittal:f473v acquitted:f454v acre:kb15v acres:kb15v acronym:r456v across:vt518 act:vt31v acted:vm712 acting:vm43v
action:vt72v actions:q7710 activate:nr42v activated:nr14v activation:pl24v active:vu344 actively:t1915 activism:r225v
activist:4m3av activists:ug67v activities:tc310 activity:s8320 actor:7757v actors:vr35v actress:7737v actresses:7726v
acts:vj51v actual:tv714 actually:vpa15 acute:qu52v ad:tm76v ada:5k19v adam:6h39v adamant:q3c4v adams:6m4av adapt:po31v
adaptation:hq45v adaptations:hq46v adapted:hq53v adapting:r351v adb:ba47v add:je322 added:vt852 addicted:qc43v
addiction:qu44v addicts:s434v adding:vtb22 addis:8t27v addition:tv630 additional:tu63v additionally:tt54v
additions:ht15v address:vl93v addressed:vla22 addresses:tm84v addressing:rea22 adds:vp752 adel:9k29v adelaide:3b17v
aden:9t281 adept:g853v adequate:pu21v adequately:pu81v adhere:pd61v adherence:pa64v adidas:1l36v adjacent:kf23v
adjoining:k913v adjourned:8m34v adjust:o831v adjusted:sb41v adjusting:oe41v adjustment:on11v adjustments:on11v
adler:6v3av administer:pd22v administered:tb23v administering:pc21v administration:vl75v administrations:ta18v
administrative:ta14v administrator:6d1bv administrators:tf47v admiral:6c28v admiralty:5227v admiration:rd83v
admire:rr62v admired:4n85v admirers:4u77v admission:tr32v admissions:ph16v admit:rqa12 admits:vrd3v admitted:vnb42
admitting:q5a12 adnan:9k17v adobe:5948v adolescent:r135v adolescents:r124v adolf:dp16v adopt:pe81v adopted:vj822
adopting:pe71v adoption:tp340 adopts:pe83v adorned:ij73v adrian:7s1cv adriatic:kn34v adrift:lf14v ads:tn84v adult:to35v
adultery:q451v adulthood:r012v adults:vq340 advance:vc52v advanced:tv34v advancement:pq15v advancers:ug44v
advances:s833v advancing:v131v advantage:vt31v advantages:oh31v advent:tt24v adventure:hq34v adventures:4746v
adventurous:gf23v adversaries:qd14v adversary:qd15v adverse:o631v adversely:oa21v advertise:ov71v advertised:hj91v
advertisement:tma5v advertisements:tn85v advertisers:st66v advertising:tt65v advice:tj65v advise:pu85v advised:vka62
adviser:6f2bv advisers:tf49v advises:pu98v advising:tj862 advisor:941av advisories:p635v advisors:5j1av advisory:tf17v
advocacy:te390 advocate:vj67v advocated:pqb3v advocates:vk87v advocating:r8c12 aegean:kn35v aek:c837v aerial:ld55v
aeronautics:5m1av aerospace:sn17v aesthetic:g732v af:a718v afar:ki44v afc:2c27v affair:vn34v affairs:td18v affect:oa512
affected:s851v affecting:ob41v affection:rd61v affects:ob31v affidavit:6e87v affiliate:1i280 affiliated:tf37v
affiliates:st17v affiliation:tq26v affinity:nb33v affirmative:p944v affirmed:8p94v afflicted:qu41v affluent:ss14v
afford:s4312 affordable:oh13v afforded:p311v afghan:ur661 afghanistan:ub631 afghans:ui54v afl:2038v afloat:su11v
aforementioned:ho14v afp:9q981 afraid:vp814 africa:vf531 african:vf454 african-american:4k184 africans:ui33v after:vc738
aftermath:v7330 afternoon:vc640 aftershocks:kv55v afterward:vr935 afterwards:vl63v ag:df16v again:vp915 against:vf938
agassi:3l66v age:vt34v aged:vs35v agencies:tf56v agency:td68v agenda:v943v agent:6f280 agents:vn27v ager:4q55v
agers:vq54v ages:vs34v aggravated:qu51v aggregate:sb34v aggression:qf51v aggressive:rl82v aggressively:q9915 aging:vv14v
agnes:7d19v ago:vt645 agony:gh41v agree:vob22 agreed:t7b42 agreeing:s3b1v agreement:t7720 agreements:t7520 agrees:voa42
agricultural:s913v agriculture:td26v aground:1d13v ah:ag18v ahb:am37v ahead:vc535 ahern:8i48v ahl:ai19v ahmad:9k58v
ahmadinejad:u3b5v ahmed:9l58v ahn:ah3av ahtisaari:fo67v ai:bt56v aid:t543v aide:955a0 aided:vn42v aides:vl88v
aiding:uu52v aids:vg44v aig:6626v aikman:2857v ailing:v744v ailment:mq44v ailments:mr34v aim:vu81v aimed:vda12
aiming:vfa12 aims:t591v air:vs33v airborne:nq16v airbus:sn65v aircraft:tu330 aired:vc752 aires:ev35v airfield:ld25v
airing:vc73v airlift:u214v airline:sn54v airliner:ld23v airliners:ld14v airlines:sn54v airmen:ui16v airplane:ld32v
airplanes:ld12v airplay:hb46v airport:vc33v airports:t815v airs:hf65v airspace:uf23v airstrike:ur65v airstrikes:u2830
airwaves:tn460 airways:bd36v aisle:ip54v ajax:cf39v ak:ap191 aka:7j1av akbar:9i57v akhtar:9h66v akin:r351v akram:9l58v
akron:1r17v al:9l67v alabama:5r171 alain:fr2av alam:9h49v alamos:es18v alan:6h3b1 alarm:vk840 alarmed:qk832
alarming:qt51v alarms:lt44v alas:em15v alaska:tb461 alba:em1av albania:uf43v albanian:uf56v albanians:uh43v albany:5r18v
albeit:rj31v albert:7p19v alberta:5p18v alberto:ef3av albion:3e19v albright:9668v album:hp74v albums:hp56v
albuquerque:1528v alcatel:df56v alcoa:1h57v alcohol:to42v alcoholic:jl24v alcoholism:qu53v ale:5618v alec:781av
alejandro:ef3av alert:vn64v alerted:uo75v alerts:th56v alessandro:ce1av alex:7s4b1 alexander:6n4bv alexandra:7d19v
alexandre:e529v alexandria:5q18v alexei:2a2av alexis:7s1bv alfonso:ef19v alfred:7p19v alfredo:ed1av algae:mb26v
algebra:n925v algeria:ub64v algerian:up77v algiers:ub35v algorithm:n836v algorithms:n915v ali:9l771 alias:9h58v
alice:7e19v alicia:7f1bv alien:gv14v alienated:qc43v aliens:uj14v align:po42v aligned:ud432 alignment:n613v alike:vq44v
alison:7f2av alitalia:sn44v alito:6b59v alive:vr61v aliyev:9j48v all:vt627 all-american:2137v all-ireland:3a36v
all-star:2127v all-time:2d16v allah:9g74v allan:6h3cv allawi:9s58v allegation:q484v allegations:vn93v allege:uu86v
alleged:uu94v allegedly:uua35 alleges:9aa7v allegiance:un720 alleging:uu932 allen:6m3b1 alleviate:o951v alley:5f16v
alliance:v857v alliances:pp33v allied:uq25v allies:ud64v allison:6l1bv allmusic:6l9av allocate:ot31v allocated:ta13v
allocation:on14v allotted:s713v allow:tu712 allowance:ou13v allowances:ov13v allowed:vt632 allowing:tu712 allows:tu722
alloy:nj35v ally:fb66v alma:5j16v almost:vt715 alone:vp515 along:vt528 alongside:vt548 alonso:ec29v aloud:rsb4v
alpha:bf28v alphabet:hr65v alpine:km16v alps:k344v already:vtb15 also:vtc55 altar:ii64v alter:pl61v alterations:mv14v
altered:mi612 altering:pn41v alternate:hq64v alternately:jea1v alternating:ne33v alternative:tv64v alternatively:nf73v
alternatives:pq43v although:vt838 altitude:ks31v altman:6a2bv alto:5j19v altogether:vp315 aluminium:m024v aluminum:nj44v
alumni:4k19v alvarez:ec3av alvaro:ed39v alvin:7m19v always:vpa15 alzheimer:r046v am:vr523 amanda:7f291 amassed:s653v
amateur:3u39v amateurs:h416v amazed:rna1v amazing:g8424 amazon:km861 ambassador:fk57v ambassadors:u946v amber:791av
ambiguity:qm51v ambiguous:rv61v ambition:rd51v ambitions:ql520 ambitious:t4734 ambrose:6q1bv ambulance:lj26v
ambulances:lj25v ambush:ur54v ambushed:9d44v amc:1i17v amd:a847v amelia:7d18v amelie:3l17v amend:pe72v amended:pb71v
amendment:p954v amendments:p9430 amenities:h113v america:vt531 american:vt471 americans:vp541 americas:t316v ames:6d1av
amherst:5v19v amid:v5818 amidst:qn61v amin:9l18v amino:mf24v amir:9l47v amman:9p26v ammunition:lo430 amnesty:uu95v
among:vt658 amongst:vj44v amos:7m1cv amount:s751v amounted:s641v amounting:s621v amounts:s7410 amp:6419v
amphibious:le15v ample:oh61v amr:9n28v amro:6618v ams:cl27v amsterdam:dv16v amtrak:sl26v amusement:gl43v amusing:g962v
amy:7e2av an:vt927 ana:eq48v anaheim:2737v analog:np16v analogy:g663v analyses:pn66v analysis:pn56v analyst:634c0
analysts:sf860 analytical:pj16v analyze:pm73v analyzed:pj75v analyzing:pn93v anand:cq58v anarchist:r449v anarchy:qo23v
anastasia:0g27v anatolia:uf57v anatoly:fs4av anatomy:g736v anbar:ua35v anc:8h37v ancestor:4u26v ancestors:vg44v
ancestral:un34v ancestry:uj36v anchor:6737v anchorage:5q171 anchored:3s45v anchors:iu48v ancient:gr64v and:vt54a
andean:kn25v anders:7r2bv andersen:6128v anderson:6m5a1 andes:ev35v andhra:8b15v andre:3k19v andrea:7v1av andreas:7r1bv
andrei:ct3av andres:ef1av andretti:2l19v andrew:6h2b1 andrews:6m1av android:1j38v andy:6h4av anew:qm91v ang:bs19v
angel:7l69v angela:7d3b1 angeles:5o461 angelo:e71av angels:2u66v anger:vq81v angered:ugc42 angle:n724v angles:n723v
anglican:4t28v anglo:sn37v angola:ub54v angolan:fj57v angrily:f3f4v angry:vka4v anguish:qu51v angular:n734v angus:6p1bv
anhui:ki45v anil:8648v animal:jr54v animals:mj42v animated:hq55v animation:hu26v anime:0875v animosity:qm53v anita:7c1bv
ankara:u974v ankle:2n44v ann:7e1b1 anna:7d38v annals:0938v annan:vb95v annapolis:5v16v anne:7d19v annette:e429v
annex:t634v annexation:p913v annexed:ue14v annie:7b18v anniversary:vc44v announce:tid32 announced:t7b6v
announcement:vda4v announcements:tm74v announcer:2369v announces:f9b4v announcing:s8e32 annoyed:q393v annoying:g942v
annual:sb44v annually:s7125 annulled:u023v anonymity:vl960 anonymous:vn87v anonymously:rt84v another:vt827 ansa:e659v
ansar:9s57v answer:vp92v answered:vlb42 answering:rta4v answers:rt94v ant:0j19v antara:8d48v antarctic:km19v
antarctica:5526v ante:e224v antenna:no35v anterior:ms24v anthem:vc73v anthology:4347v anthony:6n1c1 anthrax:mq36v
anthropologist:4n2cv anthropology:4l17v anti:uv84v anti-:uv55v antibiotic:mq45v antibiotics:mq34v antibodies:mt44v
anticipate:rq81v anticipated:s8a2v anticipating:rra1v anticipation:v561v antics:ga53v antigua:ep18v antique:jt25v
antiques:4916v antiquities:t917v antiquity:gr44v antitrust:p346v antoine:7o19v anton:7q29v antonio:6h29v antony:9g1bv
ants:mj17v antwerp:dv26v anwar:9m55v anxiety:qu510 anxious:vq72v any:vp817 anybody:vp716 anymore:rq115 anyone:vp916
anything:vp816 anytime:rq12v anyway:vp215 anywhere:vp215 aol:sv57v ap:63381 apache:1938v apart:vt415 apartheid:uv15v
apartment:iu240 apartments:k914v apec:t326v apex:n545v api:ns47v apiece:2l15v apocalypse:4726v apollo:5c281
apologies:q773v apologize:q7912 apologized:6fb42 apology:vl930 apostolic:fd27v app:hm48v appalachian:1526v
appalled:q383v appalling:q741v apparatus:nq15v apparel:jl14v apparent:vv814 apparently:vsc15 appeal:vma2v appealed:vkb4v
appealing:rl91v appeals:va74v appear:vp712 appearance:vc640 appearances:3d560 appeared:vta42 appearing:vj932
appears:vua22 appease:qa62v appellate:p317v appetite:qv51v applauded:vab62 applause:v5740 apple:ja56v apples:j814v
appliance:nt26v appliances:jj16v applicable:pb21v applicant:pa25v applicants:tj35v application:tv63v applications:tv34v
applied:tv51v applies:pb52v apply:tp412 applying:pl51v appoint:8m55v appointed:4k482 appointees:p418v appointing:pe54v
appointment:4j66v appointments:ti15v appoints:8m48v appreciate:rq612 appreciated:ri81v appreciation:rd61v
apprehended:uo23v apprentice:4j17v approach:vu82v approached:vl95v approaches:pn52v approaching:v6412 appropriate:pl41v
appropriately:ri61v appropriations:td18v approval:tp73v approve:t7a2v approved:t783v approves:t785v approving:pe91v
approximate:n342v approximately:k6235 april:vc451 apt:g952v aqsa:ur27v aquarium:1328v aquatic:mh15v aquino:eb38v
ar:a517v arab:ud55v arabia:u9641 arabian:uo37v arabic:un76v arabs:uh34v arafat:u374v arbitrary:p431v arbitration:t725v
arbor:5q18v arc:k024v arcade:hn46v arch:8o66v archaeological:t937v archaeologist:4n4cv archaeologists:ka69v
archaeology:r538v archbishop:ff48v archdiocese:5h47v archeological:ka38v archer:614bv archery:b325v arches:kf55v
archie:7b1bv archipelago:ue36v architect:4n28v architects:4n2av architectural:hv26v architecture:ts16v archive:hv28v
archives:tl28v arctic:km36v ardent:4u78v arduous:rn41v are:vt623 area:vs33v areas:vu420 arena:2735v arenas:2016v
argentina:eo64v argentine:ef46v arguably:rn51v argue:rpa32 argued:vld52 argues:r7b52 arguing:vlc12 argument:ru920
arguments:ru940 ari:962c1 aria:bd46v arias:eb38v arid:kn13v ariel:fu58v arise:ru21v arises:ru31v arising:o611v
aristide:fh47v aristotle:b076v arizona:25471 ark:5329v arkansas:5r171 arlen:6b2bv arlington:5r17v arm:vs54v
armament:nh14v armando:ed4av armed:ur44v armenia:uf55v armenian:uf471 armenians:uh35v armey:6b29v armies:uq25v
arming:q853v armistice:u213v armitage:8u59v armor:lr33v armored:lr25v armour:nh25v armoured:lr16v arms:vs610
armstrong:6m69v army:uq46v arnold:6n6av arose:r652v around:vt618 aroused:qm62v arrange:tu53v arranged:tg72v
arrangement:tv420 arrangements:tu42v arranging:tq71v array:ht43v arrest:uu83v arrested:up652 arresting:uu64v
arrests:us65v arrival:vc64v arrivals:sb14v arrive:vo432 arrived:ff652 arrives:fk65v arriving:vc332 arrogance:qf22v
arrogant:qc33v arrow:1946v arrows:0h35v arroyo:eb78v arsenal:3c46v arson:us44v art:ts25v arteries:mv24v artery:mv24v
arthritis:mr44v arthur:6n19v article:tla5v articles:tl840 articulate:rk65v artifacts:hv25v artificial:mu43v
artificially:m761v artillery:lo44v artist:4f57v artistic:rd24v artists:ts47v arts:tf16v arturo:ed1av artwork:hv53v
artworks:hv14v as:vt73v asa:601bv asahi:bb58v asbestos:mc25v ascent:k214v asean:t324v ash:kt47v ashamed:q761v
ashcroft:6b79v ashes:3244v ashley:7f29v ashore:lj12v ashton:6o4bv asia:sh431 asian:vf441 asians:ui14v aside:vo815
asif:9h46v ask:voa32 asked:vld62 asking:vkd2v asks:73b52 asleep:i641v aso:8u98v aspect:r741v aspects:pn52v aspen:5817v
asphalt:k323v aspirations:rb32v aspiring:vh37v assad:97651 assailant:9b45v assailants:ur55v assam:ua25v assassin:4q17v
assassinate:9d45v assassinated:9d16v assassination:9c35v assassinations:us25v assassins:9d16v assault:us52v
assaulted:3i44v assaulting:2j44v assaults:us43v assemble:ju32v assembled:in64v assemblies:nk15v assembling:ju52v
assembly:v834v assert:rbb2v asserted:rsf52 asserting:q5d1v assertion:q4c50 assertions:q4a6v asserts:r7d5v assess:pu72v
assessed:ot52v assessing:pu91v assessment:pj650 assessments:pj45v asset:su130 assets:su120 assign:pl63v assigned:tr442
assignment:tk34v assignments:tq14v assist:td34v assistance:td23v assistant:6h2av assistants:4i1av assisted:vh46v
assisting:up43v assists:2b28v associate:4l294 associated:vj762 associates:5g4av association:tf58v associations:tf46v
assorted:j815v assortment:gf33v assume:rq612 assumed:vt812 assumes:om72v assuming:om51v assumption:r432v
assumptions:ru53v assurance:pu43v assurances:q183v assure:po712 assured:voa32 assuring:ro82v asteroid:1f35v asthma:mr34v
aston:3e19v astonishing:g851v astra:db26v astronaut:781bv astronauts:lf260 astronomer:4n2cv astronomers:na69v
astronomical:na37v astronomy:na39v astros:2u36v asylum:uj350 at:vt538 atal:8v56v atalanta:c928v ate:j942v athens:dq55v
athlete:3t35v athletes:vq34v athletic:2217v athletics:2227v atkins:6l1av atkinson:6v4bv atlanta:2647v atlantic:vf351
atlantis:1e37v atlas:1f6av atletico:cb46v atm:np15v atmosphere:vu320 atmospheric:na26v atoll:d026v atom:nj14v
atomic:vd44v atoms:nb13v atop:kf64v atp:cr17v atrocities:uu61v atta:9l29v attach:nr71v attached:nh71v attaches:re82v
attachment:nd33v attack:vn83v attacked:ur942 attacker:lp64v attackers:ur640 attacking:vs822 attacks:us83v attain:po11v
attained:pk22v attempt:vt72v attempted:vn92v attempting:vs912 attempts:vt73v attend:vc452 attendance:sa540
attendant:i554v attendants:sn65v attended:5u482 attendees:tm57v attending:vh45v attends:4s57v attention:vp91v
attic:ip15v attire:g014v attitude:rq610 attitudes:r243v attorney:6e59v attorneys:tj68v attract:s8622 attracted:vt932
attracting:s861v attraction:gl42v attractions:h134v attractive:rl31v attracts:gk54v attribute:rs93v attributed:vjd32
attributes:r792v attribution:pm26v au:bd36v auburn:2517v auckland:3917v auction:sp55v auctioned:jo44v auctions:sp36v
audi:1n26v audience:vr830 audiences:vr83v audio:hn36v audit:td37v auditing:pv17v audition:0635v auditor:6d28v
auditorium:5o16v auditors:oq58v audits:or26v audrey:7e19v august:vc351 augusta:5r17v augustine:5v29v augusto:eb18v
augustus:7p18v aung:9m37v aunt:7c36v aura:gt33v aurora:5p17v aus:1l1cv auschwitz:lg24v auspices:t215v aussie:3k37v
austerity:ok63v austin:6m1av australia:vf751 australian:3v571 australians:ui46v austria:dr46v austrian:dn37v
austrians:uh26v authentic:g742v authenticity:rf94v author:7489v authored:4397v authorised:t654v authoritarian:qd34v
authoritative:rk56v authorities:vn94v authority:t944v authorization:ti23v authorize:pe63v authorized:t765v
authorizing:pe73v authors:tl89v autism:pi27v auto:st44v autobiographical:g973v autobiography:7485v autocratic:qd24v
autograph:0656v automaker:sv64v automakers:st44v automated:nr23v automatic:nl41v automatically:tp61v automation:nt17v
automobile:sj34v automobiles:nm14v automotive:nm37v autonomous:ue34v autonomy:uc33v autopsy:vm57v autos:nm15v
autumn:gk24v auxerre:cb17v auxiliary:nk18v avail:q751v availability:od32v available:tt444 avalanche:2e47v avant:4f17v
avenge:9d81v avengers:1818v avenue:5d15v avenues:pq25v average:sa33v averaged:k225v averages:n344v averaging:k213v
avert:qr61v averted:qq61v avery:6l1av avian:pi36v aviation:tc26v avid:1u69v aviv:9v45v avoid:vo912 avoided:vpd12
avoiding:qt91v avoids:q6c1v avon:5317v await:va52v awaited:vd93v awaiting:vm72v awaits:va73v awake:gn42v awakening:r915v
awami:8j28v award:4d37v award-winning:4f29v awarded:3q45v awarding:tr43v awards:tr26v aware:rqa14 awareness:pq62v
away:vp715 awe:gj61v awesome:g822v awful:rr41v awkward:rn51v axe:0h24v axel:7r28v axis:n614v ay:aj18v ayala:ec38v
ayatollah:9i76v ayman:9l4av az:ca3av azerbaijan:uf651 azerbaijani:uf76v aziz:9k67v aznar:ea67v b-side:hn62v ba:bd26v
baath:ur17v baba:9g47v babe:2p16v babies:jr43v baby:jk43v babylon:5d27v bach:4c37v bachelor:4l16v back:vp615
backbone:nu14v backdrop:v561v backed:ud962 backer:fa4av backers:ug880 background:vj54v backgrounds:r215v backhand:ia44v
backing:v8a4v backlash:qm640 backlog:oq33v backs:v975v backstage:h634v backstroke:3t18v backup:nr17v backward:i921v
backwards:i941v backyard:j514v bacon:6c29v bacteria:mi15v bacterial:mq15v bad:vr51v badawi:9m58v baden:ar19v badge:ih34v
badges:ih25v badly:vv615 badminton:b317v bae:b947v bag:jv41v baggage:lc13v baghdad:ur63v bagram:9t16v bags:ju21v
bah:aj19v bahadur:873bv bahamas:ep17v bahn:ar28v bahr:aj29v bahrain:9r36v baht:sd15v bai:br28v bail:s344v bailey:6m2bv
bailout:s3340 baird:611dv bait:j635v baja:ev17v bak:bn18v bake:je15v baked:jb14v baker:6m4b1 bakery:5f17v baking:je14v
bakiyev:8s57v baku:es36v balance:on31v balanced:pp41v balances:ol11v balancing:pp51v balcony:ip43v bald:0j35v
baldwin:6n2av bali:us55v balkan:uf15v balkans:uf23v balked:u3a5v ball:i342v ballack:3547v ballad:4f74v ballads:h754v
ballard:6v1bv ballet:4f15v ballistic:t4444 balloon:lc44v balloons:in44v ballot:v9440 balloting:u516v ballots:v9340
ballpark:2r24v ballroom:0c15v balls:i363v baltic:uf15v baltimore:2728v bam:at27v bambang:8v59v bamboo:j035v ban:vab3v
banana:ja24v bananas:j813v banco:el17v band:ha66v banda:8f38v bandits:ur35v bands:ha45v bandwidth:np13v bang:bs44v
bangalore:8a46v bangkok:ub45v bangladesh:ub64v bangladeshi:ua56v banished:3842v banja:9u16v bank:sc56v banker:4m29v
bankers:st58v banking:su25v bankrupt:su12v bankruptcies:ol24v bankruptcy:su430 banks:su54v banned:vn732 banner:in85v
banners:in84v banning:tp83v banquet:8o15v bans:tp92v baptism:gq24v baptist:5v18v bar:jn45v barack:v9951 barak:9757v
barbados:ep17v barbara:7e1a1 barbecue:jb15v barbed:ke55v barber:6k39v barbie:4b15v barcelona:ca56v barclays:6638v
bare:io42v barely:vr815 bargain:se51v bargaining:pp13v bargains:se32v barge:1d34v bari:c949v barings:5h17v bark:j135v
barker:6u4av barkley:2b48v barley:0v16v barn:0u26v barnard:6v1av barnes:6m5bv barnett:6l1dv barney:663av barometer:rj14v
baron:6s1av baronet:4v18v baroque:g425v barr:6b3cv barracks:lj14v barrage:ut94v barre:9t18v barred:vm64v barrel:l442v
barrels:l744v barren:kn33v barrett:6l3cv barricades:ln65v barrichello:3m28v barrier:k7230 barriers:s8420 barring:pf512
barroso:fu87v barrow:6t39v barry:6h3a1 bars:jn43v bart:7t3av bartlett:6v1cv barton:6t2cv base:ve53v baseball:vr64v
based:tt652 basel:dv17v baseless:q663v baseline:n644v baseman:2t16v basement:ip14v bases:ue43v bash:0425v bashar:9m57v
bashir:9m76v basic:tv324 basically:vpa15 basics:h232v basil:7s18v basilica:eg16v basin:km25v basis:tv420 basket:jb22v
basketball:2326v baskets:j114v basque:ud56v basra:ur35v bass:6g58v bassist:7j2av bastion:ud37v bat:2p93v batch:j815v
bates:6v1cv bath:5216v bathing:j512v bathroom:ip12v bathrooms:jm14v baths:kc16v batman:7646v baton:2416v bats:i354v
batsman:3356v batsmen:v145v battalion:uq16v battalions:li16v batted:2v64v batter:jd23v battered:v752v batteries:nn24v
batters:2v35v battery:nn23v batting:2p64v battle:ve64v battled:ur962 battlefield:uq13v battleground:u715v battles:v1540
battleship:1b25v battling:ur94v bauer:693dv bavaria:dk15v bavarian:dl18v baxter:6v3av bay:2427v bayer:3c48v bayern:cf56v
baylor:2d19v bays:kf16v bazaar:9p45v bb:a528v bbc:4d78v bbn:a218v bc:a617v bce:4229v bcs:2c16v be:vt813 beach:5925v
beaches:kn14v beacon:k417v beads:ij33v beam:ng35v beams:ni54v bean:6k38v beans:ja15v bear:vp73v beard:7237v
bearded:9958v bearer:bc35v bearing:ih810 bears:ig83v beast:gv55v beat:3h66v beaten:3h632 beating:3h64v beatings:q543v
beatles:4e46v beatrice:7d19v beats:3h65v beatty:6817v beaumont:5s1av beautiful:gf51v beautifully:gf51v beauty:gt42v
beaver:5b18v became:vt442 because:vp71v beck:6g7a1 becker:6k59v beckett:6i49v beckham:3565v become:vu412 becomes:vp512
becoming:vu41v bed:ip42v bedford:5t18v bedroom:ip14v bedrooms:jm15v beds:kc14v bee:5528v beef:s933v beefed:u152v
been:vta23 beer:ja54v beers:0v46v bees:0j16v beethoven:4c64v beetle:1m26v beetles:j427v before:vc618 beforehand:rq52v
beg:9g63v began:vc842 begged:9bb3v begging:qa81v begin:vo612 beginning:vc51v beginnings:g713v begins:vc622 begun:vt922
behalf:tj640 behave:ri11v behaved:ri11v behavior:ru520 behavioral:pj15v behaviors:r222v behaviour:r242v beheaded:9d56v
behest:9e35v behind:vt638 beige:j227v beijing:vd741 being:vt913 beings:r312v beirut:u935v beit:9v36v bel:d719v
belarus:uf55v belarusian:uf48v beleaguered:ud45v belfast:5t26v belgian:de47v belgium:dr45v belgrade:uf65v
belichick:2856v belief:rf920 beliefs:r5620 believe:vpb22 believed:vsb32 believer:r855v believers:r945v believes:vpd52
believing:rq912 belize:ep16v bell:6m69v bella:el1av bellamy:6r4av belle:5a37v bells:im65v bellsouth:1i28v belly:if33v
belmont:1s17v belong:vp32v belonged:un33v belonging:uo33v belongings:iv13v belongs:vu43v beloved:4a44v below:k2618
belt:k053v belts:lr23v ben:6h4a1 benazir:8s45v bench:2n340 benches:il35v benchmark:sf43v benchmarks:pt24v bend:k431v
bending:i941v beneath:k351v benedict:4t87v beneficial:pp41v beneficiaries:ou14v beneficiary:ou14v benefit:s541v
benefited:s8512 benefiting:ob31v benefits:s5310 benfica:c837v bengal:kj16v bengali:hr27v bengals:2f17v benign:gd22v
benin:fn26v benitez:ec97v benjamin:6n3b1 bennett:6m3b1 benny:7j1cv benoit:7v1av benson:6m2bv bent:if52v bentley:6v19v
benton:6t1av benz:6515v berg:7q39v bergen:5s19v berger:6a1cv bergman:774av berisha:ft66v berkeley:5r1av berkshire:5t15v
berlin:dv351 berlusconi:fu77v berman:633bv bermuda:1716v bern:du16v bernanke:6b77v bernard:6n2av bernardino:5p281
bernardo:ed17v bernhard:7q1av bernie:6i2a1 bernstein:624bv berries:j815v berry:7b49v bert:7p1cv berth:3r23v berths:le13v
bertie:7o18v bertrand:fg19v beset:qo62v beshir:9m55v beside:il71v besides:tv818 besieged:ur55v best:vp54v
best-known:hq37v best-selling:4327v bestowed:8p32v bet:sf64v beta:mf27v betancourt:eb19v beth:7e1bv bethesda:5j1av
bethlehem:9v26v betis:cb36v betrayal:q741v betrayed:qb61v bets:ol42v better:vp61v betting:sp64v betty:7e191
between:ve438 beverage:jl27v beverages:jl14v beverly:5f18v beyond:vu618 bharatiya:8128v bhd:b916v bhp:1h66v bhutan:ub15v
bhutto:8s66v bi:bt38v bian:bm54v bias:q6430 biased:q6624 biathlon:cm16v bible:vi661 biblical:r566v bibliography:4328v
bickering:qh34v bicycle:l933v bicycles:l012v bid:sq73v bidder:so37v bidders:so37v bidding:sq53v biden:69781 bids:sq54v
biennial:1r15v big:vp53v bigger:s851v biggest:sv53v bihac:ue45v bihar:8b16v bike:l933v bikes:l013v bilateral:t062v
bilbao:cb36v bildt:fo39v bilingual:tr46v bill:tu66v billboard:hj86v billboards:in74v billed:tm83v billie:7b18v
billing:oq15v billings:602av billion:s743b billionaire:4m39v billions:s751v billiton:b966v bills:s554v billy:6h49v
bin:uo75v binary:n826v bind:mt41v binding:pb61v bing:7b4av bio:m537v biodiversity:pq24v biographer:745cv
biographical:hq58v biographies:hp58v biography:7468v biological:pi23v biologist:4n1cv biologists:mh59v biology:mh17v
biomedical:pi18v biotech:sj18v biotechnology:te18v bipartisan:ps54v birch:6s1av bird:kk660 birdie:3j35v birdied:3j26v
birdies:3j34v birds:kk55v birmingham:3f29v birth:vt53v birthday:4a34v birthplace:4u55v births:sa15v bishop:4t38v
bishops:vi57v bissau:fn27v bit:g9510 bite:j622v bites:j724v biting:ic82v bits:jf13v bitter:v562v bitterly:u7c2v
bitterness:qm51v bizarre:g961v bjorn:3n1av bjp:8028v black:ij46v blackberry:j057v blackburn:3e49v blackhawks:2e18v
blackmail:qa23v blackout:u534v blackouts:kv53v blackpool:3e27v blacks:vq24v blackwater:ur16v blackwell:6q1d1 blade:id44v
blades:0n55v blagojevich:9e58v blair:6f87v blake:6h59v blame:vpb1v blamed:usa42 blames:u8b5v blaming:q7b1v blanc:1436v
blanche:7d17v blanco:ee2bv bland:6s15v blank:it45v blanket:ir63v blankets:jr14v blast:lu93v blasted:fab72 blasting:ls84v
blasts:us95v blatant:q641v blatter:fu97v blaze:lt55v blazers:2e17v blazing:im43v bleak:rj62v bledsoe:2857v
bleeding:mp43v blend:g121v blended:je12v bless:4a73v blessed:rc42v blessing:vi62v blessings:rc51v blew:lu63v blind:vr43v
blindness:mr24v bliss:5g17v blistering:ku65v blitz:us26v blix:9577v blizzard:ku46v bln:s024v bloated:io12v bloc:ud35v
block:vt53v blockade:u153v blockbuster:hi54v blocked:ve842 blocking:va62v blocks:kf420 blocs:u015v blog:tn870
blogger:715bv bloggers:ug5av blogs:hh58v blond:0r45v blonde:0r35v blood:mu33v bloodiest:us24v bloodless:u513v
bloodshed:u761v bloody:ut43v bloom:7a27v bloomberg:676a1 blow:vp61v blowing:i351v blown:lv61v blowout:m914v blows:ib51v
blue:ij46v bluegrass:0b17v blueprint:ps74v blues:2747v bluff:1644v blunt:q2b4v blur:gb23v bmw:1n26v bnp:8j39v bo:br49v
board:tf46v boarded:er452 boarding:vh15v boards:it35v boast:gf92v boasted:vle42 boasts:h384v boat:lf440 boats:le340
bob:6h691 bobby:6g391 boca:2428v bode:6218v bodies:li43v bodily:mq11v body:mu52v bodyguard:9917v bodyguards:ur26v
boehner:6b2av boeing:sn651 boer:e31av bogey:3j23v bogeyed:3j45v bogeys:3j43v bogged:qh11v bogota:ev26v bogus:or44v
bohemia:dl15v bohemian:0d15v boil:je12v boiled:jf23v boiler:nk15v boiling:m822v boise:2517v boj:ok45v bold:rl734
bolivia:ub63v bolivian:u965v bollywood:8265v bologna:c917v bolster:s872v bolstered:v482v bolstering:o962v bolt:3s57v
bolton:6f681 bolts:it26v bomb:lo62v bombarded:lo84v bombardier:1n27v bombardment:uq24v bombay:ua34v bombed:uq53v
bomber:lp44v bombers:uq44v bombing:us630 bombings:us73v bombs:lo62v bon:af47v bond:sf45v bonds:sf53v bone:mv34v
bones:if45v bonn:du35v bonnie:7a1bv bono:7569v bonus:s524v bonuses:s513v boo:ai27v booed:2i732 book:vr950 booked:s161v
booker:6l1bv booking:sp24v bookings:sb23v booklet:hp66v books:tl65v bookstore:5f48v bookstores:hj36v boom:l724v
boomers:ra14v booming:sj51v boon:at27v boone:6i48v boost:s861v boosted:se72v booster:nh26v boosting:s871v boosts:oj43v
boot:iq15v booth:6m28v booths:in34v boots:iq34v bora:fg36v bordeaux:cb26v border:ue53v bordered:k742v bordering:ue42v
borders:ue44v bore:ih91v bored:gn42v boring:g922v boris:fs87v born:7p392 borne:mg51v borneo:kn26v borough:5s17v
boroughs:k916v borrow:oi412 borrowed:hs62v borrowers:ou24v borrowing:ok51v borussia:cf37v bosnia:uf32v bosnian:uf64v
boss:7h66v bosses:vn55v boston:5r381 botanical:5547v botched:us34v both:vt837 botha:fr57v bother:rq53v bothered:qv83v
botswana:fn26v bottle:ja62v bottled:ja23v bottles:jv43v bottom:k153v boucher:6g69v bought:sv442 boulder:5q37v
boulevard:5d26v bounce:i841v bounced:2m33v bouncing:ib41v bound:vs51v boundaries:ve42v boundary:k733v bounded:k622v
bounds:p233v bounty:0h16v bourbon:0v17v bourse:sh34v bout:e273v boutique:5f17v boutros:9786v bouts:gh53v bow:ir82v
bowden:2849v bowed:f393v bowen:6v2dv bowie:6l28v bowing:q271v bowl:2d24v bowled:3343v bowler:3347v bowlers:v145v
bowles:6b1av bowling:3225v bowls:2d15v bowman:6v2cv box:it64v boxer:3o49v boxers:ui36v boxes:ju33v boxing:3u55v
boy:4r94v boycott:u374v boycotted:u036v boycotting:u344v boyd:6m1cv boyfriend:7945v boyle:6v2bv boys:vr54v bp:so67v
bpd:m313v bra:cg18v brace:id54v braced:lq73v bracing:i9a2v bracket:n215v brackets:n235v brad:6i3bv bradford:6t1av
bradley:6m5a1 brady:6k38v bragg:6v18v brahimi:9o38v brain:mu34v brains:ie14v brake:nl23v brakes:nl31v braking:nl12v
branch:t917v branches:k715v brand:sv44v branded:uv85v brandenburg:dk16v branding:q064v brandon:6i1av brands:jl25v
branson:6769v brasil:em27v brass:ij56v bratislava:dm25v braun:6a3bv brave:vr44v bravery:rc32v braves:2u36v bravo:7l28v
brawl:2j35v brazil:vf731 brazilian:ed56v brazilians:ui45v breach:p341v breached:s362v breaches:p723v breaching:pf52v
bread:jb24v breadth:g142v break:v371v breakaway:uf46v breakdown:pn32v breaker:nl14v breakfast:jb25v breaking:v371v
breakout:us14v breaks:s561v breakthrough:v064v breakthroughs:re34v breakup:vd23v breast:j725v breasts:j623v
breaststroke:3t19v breath:ie71v breathe:i741v breathing:mo52v breathtaking:gf41v bred:j734v breed:gs25v breeders:1u17v
breeding:mj15v breeds:mj34v breeze:i723v bremen:cf27v bremer:fd39v brenda:7e1bv brendan:6i2bv brennan:6m1dv brent:6i19v
brescia:c947v brethren:um16v breton:ei39v brett:6i5av brew:0v27v brewer:6k59v brewers:2u47v brewery:5336v brewing:ja35v
brian:6h4a1 bribe:sr34v bribery:sr33v bribes:sr33v brick:ip25v bricks:j334v bride:4r43v bridge:k463v bridges:ke25v
brief:vc93v briefed:9588v briefing:vd79v briefings:tl37v briefly:vc925 briefs:tl47v brigade:1b17v brigades:ur27v
brigadier:9k19v briggs:6u4av brigham:5j1av bright:ij54v brighter:gd32v brightest:gq16v brightly:ij72v brighton:5t17v
brilliant:g854v brilliantly:g871v bring:vo712 bringing:vt71v brings:vr712 brink:u652v brisbane:3b36v brisk:gd41v
bristol:5t28v britain:vf651 british:vi571 britney:7b45v briton:3m29v britons:ui48v brittany:5718v broad:tv73v
broadband:ss16v broadcast:vc75v broadcaster:4m6av broadcasters:tt48v broadcasting:tt47v broadcasts:vc56v broaden:po62v
broader:pp614 broadly:rja15 broadway:5c141 brock:6l2bv brodeur:2r48v broke:v3742 broken:if71v broker:sq46v
brokerage:su27v brokerages:st35v brokered:u3552 brokers:sp46v bromwich:3e1av broncos:2f27v bronx:5o16v bronze:3t37v
brook:5b19v brooke:6u1bv brookings:5j1d1 brooklyn:5o161 brooks:6m491 broth:je15v brother:7h66v brotherhood:um28v
brothers:6n67v brought:vt812 brown:6m59v browne:6r3bv browning:6v19v browns:2f16v browser:hm45v bruce:6m2c1 bruins:2e17v
bruised:if53v bruises:if43v bruising:qr43v brunei:8f35v bruno:7v4av brunswick:5s18v brunt:qu72v brush:j344v
brushed:i8c5v brussels:vd461 brutal:us51v brutality:qf41v brutally:qc51v bryan:6h3bv bryant:2b46v bse:o714v bt:cs2av
bu:br19v bubble:i8130 bubbles:j413v buccaneers:2f18v buchanan:696av bucharest:dm36v buck:6g38v bucket:iq14v
buckingham:5229v buckley:6u2bv bucks:2e16v bucs:2f27v bud:6g28v budapest:du15v buddha:gq54v buddhism:r554v
buddhist:um56v buddhists:um46v buddies:0615v budding:rb26v buddy:7218v budget:s544v budgetary:om14v budgets:s423v
buenos:ev35v buffalo:27271 buffer:k733v buffet:5f15v buffett:6667v buffy:7957v bug:ic14v bugs:i525v buh:al19v
buick:1n15v build:t4512 builder:4m36v builders:st57v building:vt43v buildings:kf230 builds:nn61v buildup:v743v
built:ke432 bulb:j316v bulbs:j116v bulgaria:uf64v bulgarian:uf58v bulk:s942v bull:1u48v bulldogs:2d17v bulldozers:lj25v
bullet:lo63v bulletin:tn78v bullets:lo43v bullion:5046v bullish:rj73v bullock:6l29v bullpen:2u35v bulls:2e27v
bully:qc35v bullying:qf33v bump:ia42v bumped:2m32v bumper:il63v bumps:i912v bunch:jf16v bundesbank:sc55v
bundesliga:3c26v bundle:js24v bundled:iv43v bunker:0m16v bunkers:ln34v bunny:7618v buoyant:gd42v buoyed:v473v bur:aj1av
burbank:5g17v burden:od51v burdened:qv51v burdens:od21v bureau:td39v bureaucracy:od13v bureaucratic:od14v
bureaucrats:qd15v burgeoning:ql52v burger:6437v burgess:6v1bv burglary:us13v burgundy:5616v burial:ka25v buried:ka42v
burke:6m4av burkina:fn36v burlington:5r16v burma:ub15v burmese:ua37v burn:lt432 burned:im51v burnett:6l59v burnham:612cv
burning:lt610 burnley:3e19v burns:6m57v burnt:j351v burrell:6l3av burst:lt53v bursting:lt41v bursts:n773v burt:7a29v
burton:6m3av burundi:ub24v bury:3e43v burying:lg52v bus:lb530 busan:b724v busch:2637v buses:l324v bush:vla4v
bushel:0s14v bushes:il25v busiest:k513v business:sv34v businesses:st32v businessman:4m380 businessmen:ui57v bust:ip32v
buster:7j17v bustling:ge32v busy:vq724 but:vp72a butch:6i18v butcher:6p39v butler:6m39v butt:3555v butter:je14v
butterflies:j445v butterfly:0i27v button:id46v buttons:is64v buy:sv52v buyer:ss45v buyers:st53v buying:sv51v
buyout:sq17v buys:ji44v buzz:h856v by:vt548 by-election:3a15v bye:2c15v bypass:t944v byrd:6n29v byrne:6l4bv byron:6h1av
bystanders:ur45v byzantine:uf17v ca:vp62v cab:iv34v cabaret:4f15v cabbage:0t16v cabin:ld34v cabinet:v856v cabinets:ju26v
cabins:kc14v cable:ss56v cables:la56v cabrera:2s39v cac:d316v cache:nu340 cadet:1b18v cadets:ui17v cadillac:1n151
cadres:ug15v caesar:e117v cafe:5f46v cafes:jn45v cafeteria:jn15v cage:0c55v cagliari:c928v cahill:6r3bv cai:br49v
cain:6j3bv cairns:3129v cairo:9p361 cake:je14v cakes:jb15v cal:2528v calcium:me15v calculate:ot62v calculated:om51v
calculating:ot51v calculation:om23v calculations:om25v calculus:n915v calcutta:8a25v calderon:ea58v caldwell:6v2dv
calendar:tm25v calf:3646v calgary:2718v cali:ev16v caliber:iv15v california:tt361 californians:ou55v call:vob4v
called:vjc52 caller:vk97v callers:vk96v calling:vld2v calls:vld4v calm:vq81v calmly:rq91v calories:j914v calvin:6n1av
cam:bi19v cambodia:ub42v cambodian:ub36v cambridge:5v18v camden:5o18v came:vt832 camel:0j27v cameo:7745v camera:hl54v
cameraman:7129v cameras:iu440 cameron:6m3b1 cameroon:c036v camouflage:ij33v camp:vs35v campaign:v965v campaigned:v9a52
campaigner:8q19v campaigners:ug59v campaigning:v963v campaigns:vj46v campbell:6m4bv camped:ks55v camping:kc24v
campo:ei27v camps:ur330 campus:tb15v campuses:tb15v can:vp613 canada:t0551 canadian:ts381 canadians:ui46v
canadiens:2e17v canal:k425v canals:ke16v canary:er36v canberra:8s57v cancel:s281v canceled:tp632 canceling:oo81v
cancellation:s263v cancellations:s124v cancelled:vc63v cancer:vv46v cancers:mr25v cancun:er14v candid:rk54v
candidacy:v9840 candidate:6947v candidates:v946v candle:ik35v candles:jo44v candy:4b25v cane:0u34v cannabis:m725v
canned:j815v cannes:dt24v cannon:6m49v cannons:lr35v cannot:vp713 canoe:1v16v canon:4l37v canopy:kf33v cans:ja44v
canterbury:3b38v canton:dj14v cantor:621bv canucks:2e38v canvas:iq43v canyon:5b47v cao:bq57v cap:s533v
capabilities:pr220 capability:pr31v capable:vu614 capacities:pr12v capacity:s8310 cape:5736v capello:ce77v capita:sa15v
capital:vf53v capitalism:r433v capitalist:r916v capitalization:sd34v capitalize:rp71v capitalized:ri72v capitals:uf37v
capitol:v946v capped:v363v capping:oo52v capriati:3l47v caps:ij53v capsized:er14v capsule:lf55v capt:6o1bv captain:3757v
captained:3b57v captains:3238v captive:up35v captives:up25v captivity:up35v captors:up74v capture:vs62v captured:ur552
captures:g673v capturing:ur52v car:l342v caracas:ev36v caravan:1825v carbohydrates:e115v carbon:mb23v card:th45v
cardboard:ju53v carded:3j55v cardenas:ea2av cardiac:mr15v cardiff:3f27v cardinal:7p38v cardinals:2f471
cardiovascular:mr16v cardoso:eb77v cards:is43v care:tu33v cared:rm52v career:v244v careers:tq13v careful:rq914
carefully:voa15 cares:rr532 caretaker:8m26v carey:6m49v cargo:ld230 caribbean:vf24v caring:ra32v carl:6g4av carla:e42av
carlisle:5t49v carlo:cc18v carlos:ef381 carlson:6l3cv carlton:6s1av carmaker:sj34v carmel:5q19v carmen:7c18v
carnage:us51v carnegie:5j19v carnival:0e15v carol:7e1bv carole:7e1cv carolina:25171 caroline:7d1av carolyn:7e1av
carpenter:6g1av carpet:ir340 carr:6m5cv carriage:lb23v carriages:lb12v carrie:7f19v carried:vn922 carrier:sn55v
carriers:sm44v carries:tv722 carroll:6m2av carrot:jf15v carrots:jf15v carry:vs712 carrying:vs812 cars:l322v carson:6m1a1
cart:1v34v cartel:s945v cartels:uu34v carter:6m391 cartoon:hq76v cartoonist:7i49v cartoons:hq76v cartridge:nh34v
carts:iv42v carve:j642v carved:ii73v carving:j352v cary:6v1av cas:b358v casa:en17v casablanca:dt26v cascade:na14v
case:vm73v cases:vm52v casey:6i4bv cash:s732v casino:1p26v casinos:sp34v casket:0p34v caspian:sk45v cassette:hn36v
cassidy:6l1bv cast:vr74v caste:p015v castillo:ec59v casting:vr74v castle:5726v castles:5717v castro:eb661 casts:gq84v
casual:ge43v casualties:uq53v casualty:sa25v cat:ic46v catalan:dt58v catalog:hj55v catalogue:hp66v catalonia:ue35v
catalyst:pq13v catastrophe:qt21v catastrophic:qt21v catch:i262v catcher:2t27v catches:i254v catching:i262v
categorically:q7d2v categories:ts12v category:ho130 cater:oj33v catering:te14v caterpillar:1j36v cathay:b935v
cathedral:5v35v catherine:7d1av catholic:vi471 catholicism:r543v catholics:um45v cathy:7e1bv cats:j725v cattle:kg24v
caucasus:uf35v caucus:v919v caucuses:v916v caught:vs822 cause:vv61v caused:vv712 causes:vv520 causing:vv612
caution:qn74v cautioned:qkd7v cautious:rja24 cautiously:rja1v cavaliers:2e17v cavalry:li17v cave:kd77v caves:kd55v
cavity:ms35v cayman:d417v cb:6o1bv cbc:5i48v cbs:67471 cc:1t17v cd:hn45v cdc:6d4av cdp:5p18v cds:hn25v cdy:ao16v
ce:b028v cease:u382v ceased:tp41v ceasefire:u363v cecil:6t1av cecilia:e41av cedar:1416v ceded:f823v cedric:2b19v
ceiling:l643v ceilings:ip23v celebrate:vc612 celebrated:0e64v celebrates:0d53v celebrating:vc712 celebration:vc420
celebrations:u433v celebrities:vj46v celebrity:vj46v celestial:nb16v cell:mu35v cellar:j515v cello:0b35v cellphone:ia66v
cells:mu14v cellular:np26v celsius:kt25v celta:cb37v celtic:3c58v celtics:2e17v cement:l643v cemeteries:ka16v
cemetery:5b25v censorship:p364v censure:p674v census:ta27v cent:sd24v centenary:1q25v centennial:1q14v center:vt27v
centered:vg72v centerpiece:t432v centers:te25v centimeters:ks44v central:vf64v centralized:pr12v centre:vf36v
centred:ue62v centres:tb14v centrifuges:nj25v centrist:r918v cents:sf35v centuries:v033v century:vt34v ceo:67481
ceos:st27v ceramic:j317v ceramics:hv16v cereal:ja34v cerebral:mr14v ceremonial:g423v ceremonies:vc24v ceremony:vc540
certain:tv71v certainly:vp915 certainty:ro52v certificate:th24v certificates:th14v certification:tp15v certified:tp36v
certify:pd53v cesar:ed17v cessation:pa43v ch:ae29v cha:bv17v chad:6i27v chadian:fj47v chain:nt54v chains:jl44v
chair:4j45v chaired:8r49v chairman:6f4av chairmanship:8l16v chairmen:bk29v chairperson:8n29v chairs:ip46v
chairwoman:6b1bv chalabi:9k49v chalk:ii56v challenge:vo73v challenged:vla42 challenger:3q29v challengers:c337v
challenges:re720 challenging:rn91v chamber:v846v chamberlain:6n19v chambers:6e49v champ:3r18v champagne:0v14v
champion:3r48v championed:r8952 champions:3r45v championship:3r25v championships:3t25v champs:c315v chan:bp4av
chance:vo71v chancellor:dd59v chances:v362v chandler:6k3av chandra:871bv chang:bp49v change:vp71v changed:vt612
changes:tv61v changing:tv51v channel:tt56v channels:tt35v chant:eh85v chanted:ula4v chanting:ula3v chants:eh86v
chao:bp49v chaos:u7410 chaotic:u7214 chapel:5e27v chaplain:4t19v chapman:6m4bv chapter:tl54v chapters:tl56v
character:vr64v characterised:mk62v characteristic:g142v characteristics:ne22v characterization:rv84v characterize:rs72v
characterized:r7a2v characters:g663v charcoal:j325v charge:tu73v charged:vm83v chargers:2f28v charges:vm72v
charging:s473v charisma:g824v charismatic:fb27v charitable:ou16v charities:te17v charity:te260 charles:6n291
charleston:5r162 charley:7a17v charlie:7a191 charlotte:6n17v charlton:3e49v charm:g833v charming:gf42v charred:lj34v
chart:tk55v charted:kp55v charter:t534v chartered:sn27v charting:hj53v charts:hj56v chase:6647v chased:2j54v
chasing:i273v chassis:nj14v chat:he57v chateau:5614v chatham:5t18v chatting:i654v chaudhry:8s48v chavez:vb95v che:bv27v
cheap:ji31v cheaper:s9214 cheapest:jh13v cheat:i043v cheated:e961v cheating:q551v chechen:uf75v chechens:uh64v
chechnya:uf63v check:th52v checked:iv632 checking:th53v checkpoint:ln35v checkpoints:ur34v checks:th33v chee:ar17v
cheek:7465v cheer:vq62v cheered:v4942 cheerful:gd53v cheering:vk64v cheers:0665v cheese:ja15v chef:4j28v chefs:h227v
chelsea:3e571 chemical:tv34v chemicals:m513v chemist:4n1av chemistry:mf15v chemotherapy:mp24v chen:bm76v cheney:6b78v
cheng:bp5av chengdu:b755v chennai:b535v cherished:r942v chernobyl:u614v chernomyrdin:fs85v cherokee:1516v cherry:5927v
cheryl:7e1bv chesapeake:5r17v cheshire:5t18v chess:3u37v chest:if62v chester:5t19v chestnut:0o18v cheung:bo29v
chevrolet:1m17v chevron:1h47v chevy:1n16v chew:6425v chewing:j652v chi:bp58v chiang:bk47v chiapas:et26v chic:ge15v
chicago:5r471 chick:7b1av chicken:jb24v chickens:lg24v chicks:0g17v chief:6f4av chiefly:r671v chiefs:2f49v chien:bp3bv
child:vr520 childhood:vr43v children:vs43v chile:vf44v chilean:eb38v chili:0v17v chill:jd32v chilling:gb61v chilly:i732v
chiluba:8t58v chimney:kf26v chin:bp66v china:vf921 chinatown:5f15v chinese:vh841 ching:bp39v chip:jj26v chipped:3145v
chips:ja14v chirac:vb95v cho:bv47v chocolate:ja14v choi:bv38v choice:vp53v choices:pk31v choir:4c37v choke:ls33v
choked:ls71v choking:ib71v cholera:u645v cholesterol:me24v chong:bp3av chongqing:b725v choose:tu522 chooses:rq74v
choosing:vo512 chop:jf24v chopped:jf14v choral:4c27v chord:nc54v choreographed:7544v choreographer:7518v
choreography:7515v chorus:vi94v chose:4sa52 chosen:vo832 chow:7b28v chretien:fu77v chris:6h4a1 christ:vi43v
christchurch:3b26v christensen:6b3cv christi:5q1av christian:4s391 christianity:r554v christians:um441 christie:6l4a1
christina:7f29v christine:7e19v christmas:he331 christoph:7q19v christophe:cp1av christopher:6n4a1 chromosome:mv26v
chronic:o652v chronicle:5l69v chronicles:4778v chronology:r756v chrysler:6535v chu:bp3av chuan:bm68v chuck:6g4a1
chun:bn48v chung:bv38v chunk:j623v chunks:jf23v church:vi55v churches:vi35v churchill:5t18v cia:vn381 cigar:0o45v
cigarette:jl63v cigarettes:jl23v cigars:jl14v ciller:8i48v cincinnati:26371 cinderella:0f14v cindy:7e2bv cinema:h635v
cinemas:h516v cinematic:g832v cinnamon:0v15v cio:6a39v circa:4117v circle:ha45v circles:vj45v circuit:nl25v
circuits:nt15v circular:n595v circulated:uta6v circulating:mc65v circulation:mq24v circumstance:ru11v
circumstances:ru310 circus:4e25v cis:t218v cisco:1j67v citadel:1618v citation:pk35v citations:p656v cite:rsb6v
cited:vle62 cites:tld7v citibank:5n28v cities:vt530 citigroup:6657v citing:tkb42 citizen:vm270 citizens:vm24v
citizenship:uj14v citrus:ja15v city:vt64v ciudad:ev15v civic:t116v civil:vh25v civilian:ur234 civilians:ur530
civilization:r534v civilizations:r526v civilized:r913v clad:ij65v claim:vna3v claimed:vnc52 claiming:vnc12 claims:vna4v
claire:7e38v clamp:pf74v clan:8918v clandestine:uv15v clans:un17v clara:5q18v clare:7d1av clarence:6n1bv
clarification:pa63v clarified:rs73v clarify:rs82v clarity:rf420 clark:6m6a1 clarke:6m6bv clarkson:7b68v clash:ut75v
clashed:ur87v clashes:ut65v class:tr13v classes:tr13v classic:0d36v classical:h755v classics:4e27v classification:nf15v
classified:tk43v classmate:4j38v classmates:4p65v classroom:h313v classrooms:li14v claude:7t2av claudia:7f1bv
claudio:e61av claus:7r17v clause:pb43v clauses:pb43v clay:3l19v clayton:6m1bv clean:tu41v cleaned:jf31v cleaner:m513v
cleaning:l223v cleansing:qf22v cleanup:s215v clear:vpa1v clearance:tp15v cleared:vd73v clearer:rv51v clearing:sq43v
clearly:vpe15 clears:oq35v clemency:8p45v clemens:2t57v clement:6g4bv clemson:2d17v clergy:um35v cleric:9l78v
clerical:qd25v clerics:um77v clerk:4g27v clerks:tj27v cleveland:27171 clever:g953v click:hh24v client:tj66v
clients:ss450 cliff:6g37v clifford:6n1cv cliffs:kd64v clifton:6t1av clijsters:3l47v climate:pq44v climax:gg42v
climb:k242v climbed:l545v climber:1a29v climbers:ks47v climbing:k342v climbs:k333v clinch:3r432 clinched:3r54v
clinching:2k54v clinging:io52v clinic:5o47v clinical:pi36v clinics:te25v clint:6j19v clinton:vl941 clintons:69161
clip:hk63v clippers:2e16v clips:hk74v clive:6q1cv clock:np34v clocked:3s45v clocks:iu14v clogged:kr13v clone:gv38v
cloned:jq46v cloning:pi36v clooney:7728v close:vt71v closed:se42v closely:vl825 closer:vt815 closes:se51v closest:vt35v
closet:ip13v closing:se61v closure:vd62v closures:s154v cloth:j324v clothes:iq11v clothing:jv23v cloud:kt45v
clouds:kt53v cloudy:kt33v clout:ql23v clown:0c15v clr:aq19v club:3d55v clubhouse:2r25v clubs:tq440 clue:gt54v
clues:rv84v cluster:ne54v clusters:mn34v clutch:id14v clutching:io63v clyde:6t1bv cm:n556v cn:a518v cnbc:67481 cnn:6f691
co:6767v co-founded:4k3av co-founder:4n1bv co-wrote:7488v coach:2d66v coached:2d57v coaches:vr46v coaching:2235v
coal:l244v coalition:ud36v coast:vf45v coastal:ue45v coaster:hd13v coastline:kn33v coasts:kn25v coat:j233v coated:j334v
coating:ma24v coats:iq26v cobb:6v49v cobra:ac18v coca:si55v cocaine:m242v cochran:6b4bv cockpit:lc35v cocktail:jb14v
cocktails:jb23v cocoa:m215v coconut:ja15v cod:0l17v code:tk54v coded:hh34v codes:nf25v codex:4438v coding:nd27v
cody:6i1av coffee:ja34v coffers:s713v coffin:4s55v coffins:in33v cognitive:pj14v cohen:6f6b1 coherent:rk23v coin:jt35v
coincide:vc51v coincided:vc83v coincidence:rv32v coincidentally:2362v coincides:u472v coined:4n76v coins:jt44v
coke:6455v col:e019v cola:1m46v colbert:6k58v cold:jb41v cole:6m49v coleman:6m1cv coles:644av coli:mg17v colin:6h5bv
coliseum:2718v collaborate:po54v collaborated:7j88v collaborating:uu54v collaboration:t136v collaborations:h628v
collaborative:pq16v collaborator:7j29v collaborators:uv28v collapse:v742v collapsed:v742v collapses:lv31v
collapsing:lv21v collar:ir45v collated:c128v collateral:or12v colleague:715a0 colleagues:vl970 collect:th712
collected:lh752 collecting:tk72v collection:hv45v collections:hv25v collective:pp514 collectively:pl71v collector:4337v
collectors:hv36v collects:jo55v college:5v17v colleges:tf16v collegiate:2118v collided:d633v collier:6v1bv
collingwood:3128v collins:6m5b1 collision:ld43v collisions:na14v cologne:dv461 colombia:ub44v colombian:up56v
colombo:fi26v colon:2r47v colonel:6n28v colonial:uc15v colonies:uc16v colonists:uj26v colony:uc15v color:g124v
colorado:25371 colored:j244v colorful:gf53v colors:g123v colour:g124v coloured:j245v colours:ij24v colspan:0044v
colt:1u18v colts:2f16v columbia:5r181 columbine:5h16v columbus:2427v column:hp56v columnist:6f4bv columns:in66v
com:41480 coma:cp34v combat:vv52v combatant:p416v combatants:ur13v combating:pr61v combination:g1410 combinations:g133v
combine:je22v combined:s843v combines:ht52v combining:ht61v combs:7b48v combustion:nk15v comcast:6738v come:vp71v
comeback:v254v comedian:7748v comedians:7738v comedies:h635v comedy:77350 comes:vp812 comet:1f37v comets:2e28v
comfort:vq31v comfortable:vr514 comfortably:io31v comic:hq75v comics:4257v coming:vp61v command:vn35v commandant:5g19v
commanded:4v45v commander:9f48v commanders:ur76v commanding:3a35v commandments:hr35v commando:lj17v commandos:lj26v
commands:vi64v commemorate:uk53v commemorated:do63v commemorating:uk63v commemoration:uk24v commemorative:jt26v
commenced:t933v commencement:tg15v commended:8ra6v comment:vla7v commentaries:hp78v commentary:vj77v commentator:6f5bv
commentators:vla9v commented:6fe7v commenting:rse3v comments:vlc5v commerce:td37v commercial:sv44v commercially:m541v
commercials:hc64v commission:t566v commissioned:4k48v commissioner:6c49v commissioners:5s39v commissions:tf14v
commit:pd71v commitment:re810 commitments:pt410 commits:pd71v committed:vm71v committee:t247v committees:tf17v
committing:q871v commodities:sf14v commodity:sf14v commodore:5m19v common:vu42v commonly:ml73v commonplace:ga11v
commons:5s28v commonwealth:t217v communal:u713v commune:dj16v communes:k815v communicate:rq62v communicated:rt72v
communicating:rt41v communication:tt25v communications:tt19v communion:vi34v communique:u996v communism:uc42v
communist:ud45v communists:ug44v communities:vu24v community:vt35v commute:vq42v commuted:f542v commuter:ld24v
commuters:ui54v como:en36v comoros:fm27v compact:nm14v companies:st63v companion:4r48v companions:4p36v company:sv74v
compaq:5n261 comparable:on11v comparative:pj25v comparatively:n321v compare:rt81v compared:sa332 compares:om94v
comparing:rta22 comparison:sa53v comparisons:rv84v compartment:lb12v compass:nr16v compassion:rd32v compassionate:rl44v
compatible:hm13v compatriot:ct38v compatriots:ui15v compel:pd43v compelled:qa71v compelling:rv71v compensate:o841v
compensated:os31v compensation:s522v compete:ts322 competed:3t16v competence:pk13v competent:rk13v competes:1u46v
competing:ts642 competition:ts43v competitions:tq23v competitive:s8114 competitiveness:ob12v competitor:sv36v
competitors:st440 compilation:hp56v compiled:tk88v compiling:tk75v complain:vka2v complained:vlc52 complaining:vkb2v
complains:f1a4v complaint:tj840 complaints:tj740 complement:ne12v complementary:ne33v complete:tu61v completed:tr442
completely:vp615 completes:ti54v completing:tr42v completion:tr22v complex:tv41v complexes:mf14v complexity:r741v
compliance:pa23v complicate:qg22v complicated:ru41v complicating:qh23v complications:o623v complicity:q542v
complied:pd71v comply:pd51v component:tv13v components:nv22v compose:hr82v composed:hq65v composer:4f47v composers:ts37v
composing:h762v composite:nm33v composition:hs43v compositions:hr55v compound:lo440 compounded:qv51v compounds:mf24v
comprehensive:t463v compressed:ni22v compression:nj14v comprise:ta15v comprised:ta16v comprises:ta26v comprising:ta16v
compromise:rv81v compromised:qb212 compromises:rp41v compton:6t1bv comptroller:691av compulsory:pb32v compuserve:5n47v
computational:n917v computer:tt450 computerized:nr23v computers:jj140 computing:nu16v comrades:up34v con:en26v
conan:7648v concacaf:c017v conceal:q551v concealed:mc51v concede:q394v conceded:30b62 concedes:68a7v conceding:qp72v
conceived:r062v concentrate:tu61v concentrated:vu41v concentrating:rn51v concentration:vv12v concentrations:mb14v
concept:r781v conception:r423v concepts:pn62v conceptual:g724v concern:vva2v concerned:vpb2v concerning:pn822
concerns:vla2v concert:0b450 concerted:q842v concerto:0a35v concerts:h644v concession:sq52v concessions:sq320
conciliatory:q183v conclude:vd81v concluded:vna42 concludes:vdc5v concluding:vda1v conclusion:vd82v conclusions:rs840
concord:5q1av concorde:ld14v concrete:kf61v concurrent:p532v concurrently:8n32v concussion:2n44v condemn:q1a12
condemnation:q3a4v condemned:utc42 condemning:q0e3v condemns:q0a4v condit:6a58v condition:vv630 conditional:pa52v
conditioned:jm11v conditioning:nl15v conditions:vv51v condo:iu15v condoleezza:9559v condolences:ul94v condominium:5f15v
condoms:jr43v conducive:pp11v conduct:tp62v conducted:tc562 conducting:vn732 conductor:4n27v conducts:te65v cone:2r48v
confederacy:uc15v confederate:5r16v confederation:d947v confederations:c114v conference:vc66v conferences:t3350
conferred:8p44v confess:q571v confessed:9ba4v confession:4564v confessions:q454v confidence:v4710 confident:vpa2v
confidential:tl26v confidentiality:pa65v configuration:nv22v confined:up41v confinement:p514v confirm:vnb42
confirmation:va66v confirmed:vnc72 confirming:vbd4v confirms:vdb5v confiscated:up142 conflict:uc61v conflicting:rt92v
conflicts:u732v confluence:k424v conform:pd21v confront:qi712 confrontation:vd610 confrontational:qd42v
confrontations:ut34v confronted:vkb3v confronting:qi81v confronts:7894v confuse:qb43v confused:rs71v confusing:rv51v
confusion:qt62v congestion:od52v conglomerate:sj16v conglomerates:sj15v congo:ub35v congolese:fj28v congratulate:ft85v
congratulated:ftc7v congratulations:8p74v congregation:vi46v congregations:um27v congress:v9541 congresses:p816v
congressional:tj37v congressman:6939v congressmen:ui48v conjunction:tt33v connect:k5532 connected:vt522
connecticut:5r181 connecting:k553v connection:vn620 connections:tt240 connects:k554v connie:7e19v connolly:6r2bv
connor:6l3bv conquer:rb43v conquered:ue34v conquest:ue25v conrad:6n3bv conscience:rf42v conscious:rl32v
consciousness:r742v consecrated:4t35v consecutive:v334v consensus:pp83v consent:pa33v consequence:ru31v
consequences:qt610 consequently:pl61v conservancy:5529v conservation:td27v conservatism:r844v conservative:vj48v
conservatives:v967v conservatory:5i26v conserve:m631v consider:vob12 considerable:vu714 considerably:vu31v
consideration:pk51v considerations:pk12v considered:vu812 considering:tub12 considers:vlc2v consist:ne22v
consisted:l824v consistency:jd32v consistent:rk714 consistently:vpd15 consisting:ne35v consists:ne45v consolation:3h14v
console:hn64v consoles:hn45v consolidate:po41v consolidated:sd23v consolidating:po31v consolidation:ol12v consort:4v27v
consortium:tf39v conspicuous:gf32v conspiracy:vm430 conspired:qa63v conspiring:uu62v constable:7o1av constant:vv524
constantine:fd38v constantinople:ds24v constantly:vrc15 constellation:1f37v constituencies:ta15v constituency:v8150
constituent:t216v constituents:rp43v constitute:p031v constituted:p031v constitutes:p031v constitution:v864v
constitutional:v844v constitutionally:pc31v constraints:pk32v construct:t942v constructed:ke42v constructing:ke61v
construction:sj430 constructive:rl51v consul:fd19v consular:t816v consulate:uo45v consult:tj65v consultancy:5n19v
consultant:6f1b0 consultants:tf1av consultation:pv15v consultations:vb45v consultative:t316v consulted:vla7v
consulting:tf28v consume:m721v consumed:m741v consumer:s945v consumers:st63v consuming:o521v consumption:s9420
contact:vn44v contacted:6f9a2 contacts:vn45v contador:c748v contagious:mq22v contain:md912 contained:md91v
container:l223v containers:l312v containing:md822 containment:ll15v contains:md73v contaminated:md23v
contamination:mb24v conte:e249v contemplating:qpa1v contemporaries:4f47v contemporary:vj66v contempt:q562v contend:vka4v
contended:vld7v contender:3q370 contenders:v1370 contending:q592v contends:tjb7v content:tt63v contention:v1930
contentious:qh534 contents:ju62v contest:v963v contestant:3o36v contestants:vr45v contested:v9544 contesting:u044v
contests:v924v context:r751v continent:vf31v continental:sm25v continents:km24v contingency:pv33v contingent:s343v
continually:rhd1v continuation:re71v continue:vo712 continued:vc92v continues:vu812 continuing:vv81v continuity:re34v
continuous:tv51v continuously:vu61v contra:en19v contract:s364v contracted:sb43v contracting:o714v contraction:oe44v
contractor:su17v contractors:td160 contracts:sq42v contractual:or32v contradicted:rsb4v contradiction:r761v
contradictory:rt72v contrary:ru81v contrast:vu73v contrasted:rj93v contrasting:g572v contrasts:g472v contribute:o851v
contributed:s8652 contributes:of51v contributing:s842v contribution:tv33v contributions:tv340 contributor:tn38v
contributors:tn28v control:vv53v controlled:vs43v controller:6c37v controllers:vk55v controlling:sv41v controls:ta53v
controversial:va94v controversies:qg35v controversy:vl830 convene:u334v convened:vb56v convenience:ss22v
convenient:ge21v convent:5e15v convention:v934v conventional:nm324 conventions:p823v converged:lu35v convergence:pp16v
conversation:vl840 conversations:vl66v conversely:ru32v conversion:tv14v conversions:3117v convert:s743v converted:l113v
convertible:ji12v converting:s721v converts:mf25v convey:rpa1v conveyed:rsa2v convict:up44v convicted:4q542
conviction:q461v convictions:q442v convicts:uj15v convince:vo932 convinced:vpb22 convincing:rv82v convoy:uq44v
convoys:uq33v conway:6v3b1 cook:6m38v cookbook:4319v cooke:6u3bv cooked:jf13v cookie:7a16v cookies:jb15v cooking:jb24v
cooks:jb27v cool:jd422 cooled:nk12v cooler:kt31v cooling:nk22v cooper:6m3av cooperate:vn61v cooperated:ri54v
cooperating:q853v cooperation:t153v cooperative:t124v cooperatives:sj16v coordinate:t044v coordinated:us53v
coordinates:n836v coordinating:td35v coordination:pr14v coordinator:6g1bv cop:7015v copa:c334v cope:vo52v
copenhagen:dv45v copied:hv72v copies:hj55v coping:rb61v copper:m044v cops:vq25v copy:hj75v copying:hl42v copyright:p335v
coral:kl16v cord:mv24v cordial:rj43v cordon:ln15v cordoned:lj45v core:tv43v corey:6i1b1 corinthians:ca37v cork:3d28v
corn:m735v cornelius:6v1bv cornell:5j19v corner:i325v cornerback:2918v corners:i322v cornerstone:t433v corning:5n17v
cornish:562av cornwall:5t16v coronation:4c15v coroner:5s58v corp:b827v corporal:7m17v corporate:su34v corporation:tf26v
corporations:st14v corps:vi17v corpse:io32v corpses:li33v corpus:5q18v correa:eb87v correct:pl61v corrected:rt72v
correction:od14v correctional:5o18v corrections:pj18v correctly:rta1v corrects:cl45v correlation:n954v correspond:nf41v
correspondence:tl27v correspondent:711av correspondents:9q39v corresponding:tv32v corresponds:n841v corridor:k424v
corridors:ke23v corrupt:qc13v corruption:vm530 coruna:cb37v cory:6p1bv corzine:6959v cosby:70571 cosmetic:jv23v
cosmetics:jl15v cosmic:nb25v cosmopolitan:ge24v cost:s541v costa:ef581 costas:fu4av costello:7j5av costing:s611v
costly:o321v costs:s541v costume:g715v costumes:g715v cote:fn18v cottage:5e15v cottages:jm16v cotton:j116v couch:0p16v
cough:j632v coughlin:2a4av could:vp813 council:v856v councillor:8n1av councillors:8n28v councilman:683av councilor:bj2av
councils:ta15v counsel:6e1av counseling:pj25v counselor:4h18v counselors:ph17v count:vp53v countdown:hf26v counted:vp622
counter:vl82v counterattack:uq25v countered:q3d6v counterfeit:jt24v counterpart:8q88v counterparts:vl46v counters:jh35v
counterterrorism:tc1av countess:4v18v counties:ta36v counting:v972v countless:h663v countries:vu620 country:vt610
countryman:3k1bv countrymen:qd44v countryside:ue22v countrywide:so36v counts:vm52v county:5p36v coup:u5340 coupe:1m14v
couple:vr53v coupled:of61v couples:to15v coups:qq13v courage:rd52v courageous:rl35v courier:3l37v course:vp31v
courses:tr13v court:vm74v courted:2084v courtesy:tg24v courthouse:5o45v courting:qi74v courtney:6m1av courtroom:vm44v
courts:vm320 courtyard:il34v cousin:79270 cousins:7918v couture:4b17v cove:5b28v covenant:p926v coventry:3f18v
cover:tu71v coverage:tv340 covered:ip62v covering:tv722 covers:hu64v covert:pv15v coveted:tq25v cow:j744v coward:7j36v
cowboy:0c36v cowboys:2f36v cowen:614av cows:j733v cox:6c3av coxnet:hg13v coyotes:2e37v cozy:j223v cpc:t336v cpi:sc17v
cppcc:t327v cr:c636v crab:0j26v crack:vv72v crackdown:ut74v cracked:if84v cracking:q862v cracks:ke63v cradle:ih42v
craft:lf35v crafted:hs82v crafts:h316v craig:6h3b1 crammed:iu31v cramped:io12v crane:6l58v cranes:l935v crash:v643v
crashed:lc332 crashes:lc33v crashing:lv31v crater:k347v craven:6s18v crawford:6m2bv crawl:i612v crazy:gs42v cream:je24v
crease:2m34v create:tu612 created:tt532 creates:pl51v creating:tv712 creation:t5530 creations:g734v creative:rd24v
creativity:rd32v creator:7668v creators:r368v creature:gv53v creatures:gv34v credentials:rd45v credibility:ro630
credible:rv444 credit:s843v credited:vjc4v creditor:sq35v creditors:su44v credits:s543v creed:7m18v creek:5b37v
creeping:kq51v crescent:k428v crest:k346v crete:do26v crew:vs55v crews:lf46v cricket:3b65v cricketer:3238v
cricketers:ui56v cried:7384v cries:q293v crime:vm42v crimes:uu410 criminal:vm34v criminals:uu32v crimson:0n18v
crippled:u631v crippling:oc51v crises:qt22v crisis:v751v crisp:jd24v crist:6959v cristiano:ce17v cristina:ef39v
criteria:pk33v criterion:pk15v critic:748av critical:vu93v critically:vg82v criticised:vad5v criticism:vlc4v
criticisms:q3b50 criticize:q3a42 criticized:vld62 criticizes:92c7v criticizing:q3d42 critics:vlb5v critique:r6940
croat:ud15v croatia:uf53v croatian:uf56v croats:uh24v crocker:6d1av crocodile:0j37v cromwell:5t18v crop:s933v
crops:m623v crosby:6l1av cross:vt55v crossbar:cd15v crossed:lk532 crosses:k443v crossfire:i416v crossing:ve43v
crossings:u114v crossover:hb35v crossroads:k534v crouch:6r29v crow:6u38v crowd:vq83v crowded:in33v crowds:in73v
crowe:6q29v crowley:6c5a1 crown:3q35v crowned:3q55v crowns:0n25v crucial:v852v crude:l772v cruel:qf31v cruelty:qf31v
cruise:lf35v cruised:cr35v cruiser:1b24v cruisers:le26v cruises:1e26v cruising:lf22v crumbled:jf13v crumbling:ke12v
crunch:s922v crusade:qf35v crusader:fb19v crusaders:3918v crush:ut73v crushed:lv422 crushing:u561v crust:m816v
cruz:7v591 cry:vq82v crying:i672v crystal:0n17v crystals:mb14v cs:1h39v cska:c837v ct:ab18v cub:1s38v cuba:vf541
cuban:vh471 cubans:ui25v cube:0t26v cubic:n514v cubs:2u561 cue:i952v cues:g022v cuisine:g134v culinary:g716v
culled:ho24v cullen:6r3dv culminated:u443v culminating:v021v culmination:re32v culprit:qo43v culprits:qa33v cult:vg55v
cultivate:rb42v cultivated:j153v cultivation:m733v cultural:vj33v culturally:rm11v culture:vu530 cultures:r533v
cum:4l16v cumberland:5t17v cummings:6v1cv cumulative:ot31v cunningham:6l2av cuomo:6959v cup:3r35v cups:jf15v
curator:4n1bv curb:s971v curbing:oe61v curbs:oc63v cure:gs53v cured:j932v curfew:u163v curiosity:gj53v curious:g974v
curling:3s16v currencies:sf32v currency:sf430 current:tv63v currently:ts855 currents:na24v curriculum:ph14v currie:6d1av
curry:6k38v curse:gp72v curt:6g3av curtail:o961v curtailed:oa21v curtain:ip43v curtis:6i1av curve:n652v curved:k162v
curves:n621v cushion:lc11v custody:up34v custom:ht44v customary:pf53v customer:ss520 customers:ss520 customs:t835v
cut:s872v cutbacks:ov42v cute:g942v cutler:6v1cv cuts:s571v cutter:6c18v cutting:s871v cw:1i17v cy:2r1av cyber:tc27v
cyberspace:r314v cycle:tv33v cycles:n823v cycling:c736v cyclist:3t38v cyclists:l936v cyclone:ku16v cylinder:nj35v
cylinders:nj23v cynical:rl33v cynthia:7e1dv cypress:1717v cypriot:uf37v cypriots:uc44v cyprus:uf35v cyril:d51bv
cyrus:7a59v czar:fd17v czech:dn47v czechoslovakia:dn13v czechs:uh45v da:ea69v dad:7254v daddy:7245v dade:5o18v dae:bn38v
daewoo:b916v dagestan:uf45v dah:ah27v dai:bq3a1 daily:vl75v daimler:df24v daimlerchrysler:df45v dairy:m715v daisy:7919v
daiwa:6637v dakar:dq26v dakota:5r271 dal:b11bv dalai:u965v dale:6m1av daley:694bv dalian:b727v dallas:27281 dalton:6t2bv
daly:6k4a1 dam:5b56v damage:vv41v damaged:lv422 damages:s633v damaging:v751v damascus:u954v dame:2d17v damian:7t1dv
damien:7t2av damn:g933v damon:6i39v damp:j222v dampen:ql42v dampened:ql73v dams:kj35v dan:6h4a1 dana:6l1cv dance:h744v
danced:0753v dancer:4j16v dancers:h745v dances:h744v dancing:gl43v dane:7t1dv danes:3838v danger:vv61v dangerous:vv41v
dangerously:kq31v dangers:qt71v daniel:6h3b1 daniela:ct38v danielle:7f1av daniels:6l5av danish:dr57v danny:7b1av
dante:7s59v danube:kj15v dar:9p57v dare:rq45v dared:q2a5v darfur:ub43v daring:rl42v dario:e71av dark:gc53v darker:gd42v
darkness:gv51v darling:6c4av darrell:6i1cv darren:312av darryl:6i49v dart:5l28v dartmouth:5v1av darwin:5s58v daryl:6q3bv
das:af37v daschle:6b48v dash:0t17v dashed:v491v data:tk54v database:tk450 databases:nu26v datafile:jg15v date:vc63v
dated:hr85v dateline:9316v dates:tv43v dating:vg35v datuk:8518v daughter:7c46v daughters:4p260 daunting:rn51v dave:6h4bv
davenport:3l38v david:6h2b1 davidson:6v4bv davies:6m3bv davis:6m6a1 davos:du26v davydenko:cv56v dawn:i746v dawson:6m3bv
dax:3g17v day:vc630 daylight:lp22v days:vt72v daytime:hf25v dayton:5k16v daytona:2616v dazzling:gf42v db:ab19v dc:5l181
de:en56v dea:e91av deacon:6p19v dead:vs64v deadliest:us24v deadline:vb63v deadlines:pb63v deadlock:v143v
deadlocked:qh43v deadly:us42v deaf:vh44v deal:sq91v dealer:4g46v dealers:st64v dealership:5f35v dealerships:l024v
dealing:ru712 dealings:sr13v deals:sq61v dealt:vn71v dean:6m2av deans:6q1bv dear:4p345 death:vm83v deaths:us54v
debacle:v714v debate:v974v debated:p893v debates:v955v debating:rp73v debbie:7e1a1 deborah:7e1bv debra:7e19v
debris:ln44v debt:s5510 debts:s741v debut:3d65v debuted:0a65v debuts:3c26v dec:88191 decade:v7320 decades:vu41v
decay:ma13v deceased:4o25v december:vc351 decent:rk11v deception:q612v deceptive:q643v decide:vo822 decided:voa22
decidedly:rj51v decides:vo83v deciding:vo81v decision:voa3v decisions:pl51v decisive:v1514 decisively:q961v deck:lb33v
decker:6519v decks:lb34v declaration:vb920 declarations:q182v declare:vab12 declared:vab22 declares:u8d2v
declaring:vae12 decline:s861v declined:se952 decliners:ho44v declines:sf72v declining:s891v deco:e315v
decommissioned:le13v decorated:ij54v decoration:g413v decorations:jt14v decorative:jv24v decrease:oe41v decreased:sb11v
decreases:ma11v decreasing:oe31v decree:t774v decrees:p944v dedicated:ts74v dedication:rd53v deduction:ou14v
deductions:ou14v dee:7b1av deed:p313v deeds:rc14v deemed:vm612 deep:k172v deepen:qm51v deepened:qm62v deepening:qn71v
deeper:rp714 deepest:rf52v deeply:rma15 deepwater:lf26v deer:kk17v def:cs1bv defamation:8147v default:ol32v defeat:v363v
defeated:3q58v defeating:3q452 defeats:c345v defect:o634v defected:9f19v defection:9e16v defective:mu12v defectors:ui18v
defects:mr24v defence:vf46v defences:u153v defend:vo812 defendant:ru53v defendants:vm55v defended:vae52 defender:3437v
defenders:vk47v defending:3l752 defends:f1c6v defense:vn56v defenseman:2b18v defenses:v142v defensive:v225v
defensively:ri21v defer:op42v deferred:oo31v defiance:q361v defiant:ut93v deficiencies:pj12v deficiency:mr14v
deficit:sb42v deficits:oe310 defied:utb4v define:pl712 defined:pl512 defines:pl72v defining:pl61v definite:rv71v
definitely:vp915 definition:pl62v definitions:pk73v definitive:pm83v deflation:qt52v deflect:q282v deflected:2k75v
deforestation:of54v defunct:5m16v defuse:qh71v defy:q992v defying:q992v degradation:mb12v degree:tr120 degrees:n513v
deh:al27v dei:e618v deities:gr46v deity:gr65v del:en37v delaware:5r171 delay:vb83v delayed:vd712 delaying:oa61v
delays:s262v delegate:8l18v delegates:v955v delegation:8r570 delegations:u936v deleted:hh442 delgado:ee49v delhi:ua64v
deliberate:q661v deliberately:q6c15 deliberations:p444v delicate:gf41v delicious:jb22v delight:gj82v delighted:3hb3v
deliver:tu812 delivered:vl932 deliveries:s952v delivering:tu912 delivers:hm92v delivery:s942v dell:6548v della:e64av
delphi:5n36v delta:sn36v deluxe:0a16v dem:aq2bv demand:s971v demanded:vkb32 demanding:vkb12 demands:vka1v demeanor:gb63v
dementieva:3l46v demilitarized:k714v demise:v753v demo:hn56v democracies:rb15v democracy:uc24v democrat:693a1
democratic:v9274 democratically:qd13v democrats:v9661 demographic:r325v demographics:r314v demolished:lh14v
demolition:us25v demon:0h37v demons:gv34v demonstrate:re912 demonstrated:vl912 demonstrates:re91v demonstrating:re91v
demonstration:ut530 demonstrations:ut63v demonstrators:ug75v demos:hn38v demoted:c233v dempsey:6r1av den:au39v
deng:bl65v dengue:mq35v denial:q473v denials:q485v denied:vnc42 denies:uub3v denis:7t1cv denise:7e1cv denktash:fv78v
denmark:dr56v dennis:6h1bv denny:6g19v denominated:ok32v denomination:sd16v denominations:sd16v denotes:g276v
denounce:q3c4v denounced:uvd62 denouncing:q3d32 dense:kt42v densely:kn41v density:n714v dent:6k45v dental:mr17v
dentist:4h17v denver:26271 deny:vna32 denying:q5b22 depart:vc32v departed:2436v departing:ff25v department:td46v
departments:tf25v departure:vc650 departures:s115v depend:ob41v depended:ro41v dependence:of51v dependency:o423v
dependent:ob21v depending:tv312 depends:pl41v depict:g683v depicted:g6a2v depicting:g6a3v depiction:g683v
depictions:g675v depicts:go93v depleted:lt21v deploy:u242v deployed:ub432 deploying:u252v deployment:u243v
deployments:u213v deport:uj452 deportation:uu340 deported:uj332 deportivo:cb36v deposed:9c35v deposit:s714v
deposited:ka13v deposition:m846v deposits:s724v depot:l234v depots:lm24v depreciation:ok12v depressed:qv51v
depressing:g951v depression:qu31v deprivation:mo12v deprived:qb11v depth:n7620 depths:ko31v deputies:ug67v deputy:8r4av
der:d357v derail:qh42v derailed:u641v derby:3d18v derbyshire:3f16v deregulation:ol53v derek:6i2av derivative:nf32v
derivatives:ol14v derive:os51v derived:m452v derives:r462v derrick:6i1av des:5i17v descend:kq31v descendant:4v18v
descendants:uj16v descended:kq33v descending:k331v descent:vg450 describe:rsb22 described:vld52 describes:vjc42
describing:vlf22 description:g6930 descriptions:g694v desert:kn34v deserted:im42v deserve:rr512 deserved:rr71v
deserves:rr812 design:ht44v designate:9556v designated:tb342 designation:t924v designed:tu622 designer:7i37v
designers:hv47v designing:ht52v designs:ht63v desirable:pl11v desire:rf91v desired:je31v desires:rf41v desk:it24v
desks:iu14v desktop:hm15v desmond:6s1av despair:qu61v desperate:vq63v desperately:vq81v desperation:qs32v despite:v5918
dessert:jb13v destabilize:ql32v destination:ts22v destinations:sm23v destined:vo41v destiny:ra22v destroy:vv512
destroyed:uq422 destroyer:1b26v destroyers:le25v destroying:uq41v destroys:lv32v destruction:vv51v destructive:qf31v
det:a727v detached:le12v detachment:lj16v detail:rv71v detailed:tla34 detailing:pmb3v details:vn93v detain:up55v
detained:up652 detainee:up27v detainees:up25v detect:nr52v detected:mg53v detecting:nr51v detection:nr34v
detective:7038v detectives:4g58v detector:nr34v detectors:nr15v detention:up34v detentions:q446v deter:qa412
deteriorate:qv11v deteriorated:v711v deteriorating:qv41v deterioration:qv31v determination:rf710 determine:tu712
determined:vo81v determines:pl52v determining:pl512 deterrent:q822v detonate:lu41v detonated:lo71v detractors:q3a7v
detrimental:rm21v detroit:27361 deutsche:6647v devaluation:ok32v devastated:u642v devastating:v761v devastation:qt51v
develop:t4612 developed:tt73v developer:5c380 developers:ss56v developing:t052v development:t134v developmental:pj15v
developments:vd42v develops:nt42v devi:bo37v device:nr72v devices:nr44v devil:0n75v devils:2e28v devise:ps52v
devised:pn64v devon:5t18v devote:po51v devoted:tsa2v devotees:gr66v devotion:rd62v devout:r956v dewey:6u1av dexter:6i18v
dhabi:9r25v dhaka:8a34v di:e718v diabetes:o725v diagnosed:vg54v diagnosis:pi44v diagnostic:nv25v diagram:n845v
dial:ia47v dialect:g355v dialects:nf55v diallo:e817v dialogue:vl63v dialogues:r635v diameter:n544v diamond:5846v
diamondbacks:2u47v diamonds:jp23v diana:7c37v diane:7e1av dianne:7e2bv diaries:4527v diarrhea:mq34v diary:4546v
diaspora:uf17v diaz:7v4av dice:0t16v dick:6b4av dickens:7437v dickinson:6u4av dickson:6v3bv dictate:pd31v dictated:ru61v
dictator:fb25v dictatorship:uc14v dictionary:hr68v did:vp833 didier:e51av die:vq622 died:4o452 diego:24381 dies:4o44v
diesel:nn25v diet:j924v dietary:me16v diets:j914v differ:pl53v differed:rs63v difference:ru41v differences:r6610
different:vt52v differential:n924v differentiate:g361v differently:rt315 differing:pk72v differs:pl42v difficult:vp714
difficulties:qu61v difficulty:ru810 dig:kd55v digest:hh46v digging:ll63v digit:sa44v digital:hm26v digitally:hk41v
digits:n2150 dignitaries:ul27v dignity:rf11v dilemma:qt53v dili:fi16v dillon:6q2av diluted:og21v dim:gd23v dime:ji14v
dimension:g114v dimensional:g614v dimensions:n922v diminish:ql31v diminished:rh31v diminishing:ql41v din:at49v
dinars:jp14v diner:5f36v diners:jn44v ding:br39v dini:fu67v dining:jm14v dinner:vr24v dinners:jb15v dino:e71av
dinosaur:gv28v dinosaurs:gv35v diocese:5v36v dioceses:um26v dion:7b49v dioxide:mb23v dip:jc22v diploma:tr15v
diplomacy:qh34v diplomat:fk570 diplomatic:vd44v diplomats:up76v dipped:l523v dipping:jc12v dire:qt72v direct:tv71v
directed:7766v directing:tr63v direction:vt510 directions:la42v directive:pb55v directly:tv815 director:6f3bv
directorate:tc18v directors:tf37v directory:hh48v directs:6d78v dirk:6j49v dirt:k333v dirty:iq13v disabilities:pj13v
disability:o413v disabled:to34v disadvantage:ro11v disadvantaged:ob13v disagree:rsa42 disagreed:rse6v disagreement:qm73v
disagreements:qh52v disambiguation:4119v disappear:i611v disappearance:us45v disappeared:vs32v disappearing:i611v
disappears:gn11v disappointed:vqa34 disappointing:v3724 disappointment:qu92v disapproval:q3a4v disarm:u332v
disarmament:u324v disarmed:ur12v disarming:q832v disarray:qg21v disaster:vv42v disasters:qt32v disastrous:v741v
disbanded:u013v disbelief:ie81v disc:hn45v discarded:ju51v discharge:o121v discharged:vm21v disciples:9f56v
disciplinary:p735v discipline:pk42v disciplined:rk42v disciplines:ph14v disclose:pd83v disclosed:tj952 disclosing:pd62v
disclosure:pa34v disclosures:or35v disco:0b35v discography:4028v discomfort:qu61v discontent:qm62v discontinued:s112v
discount:sd44v discounted:s472v discounts:s452v discourage:o962v discouraged:qb71v discouraging:qk71v discourse:r624v
discover:vr74v discovered:lh752 discoveries:m545v discovering:gt81v discovers:7974v discovery:vs550 discredit:qb65v
discrete:n914v discretion:p232v discrimination:p042v discriminatory:pb31v discs:js34v discuss:vlb32 discussed:vlc32
discusses:r7c5v discussing:vld12 discussion:vl830 discussions:vl840 disdain:q362v disease:vv54v diseases:o734v
disengagement:pt15v disgrace:f721v disgraced:9e37v disgruntled:ug46v disguise:gu61v disguised:gu61v disgust:q371v
dish:jb35v dishes:jb34v disillusioned:qk33v disk:nu35v disks:js35v dislike:rp83v disliked:72a5v dismal:v562v
dismantle:u1322 dismantled:uq22v dismantling:u232v dismay:qma4v dismayed:q3a4v dismiss:q7a4v dismissal:va84v
dismissed:vac52 dismisses:92c7v dismissing:q3c4v disney:7655v disneyland:1q33v disorder:qu13v disorders:mr14v
disparate:r333v disparity:of32v dispatch:u875v dispatched:uq57v dispel:qna2v disperse:lp64v dispersed:lo32v
displaced:uh24v displacement:n713v display:hv62v displayed:hv91v displaying:hva1v displays:hv73v displeasure:q3b2v
disposable:jp14v disposal:tc12v dispose:op31v disposed:lh31v disproportionate:qb41v dispute:vd73v disputed:ue95v
disputes:vb53v disqualified:cn54v disregard:q751v disrupt:ut41v disrupted:u641v disrupting:oa31v disruption:od31v
disruptions:od22v disruptive:qc11v dissatisfaction:qm82v dissatisfied:rl74v dissent:qe65v dissenting:6e39v
dissertation:4l36v dissident:9c5av dissidents:uu48v dissolution:u013v dissolve:vb42v dissolved:u013v distance:vt63v
distanced:q3b5v distances:n741v distant:ko33v distinct:ne41v distinction:r751v distinctions:r633v distinctive:g052v
distinctly:gd61v distinguish:rt71v distinguished:vi35v distinguishing:g342v distorted:g681v distortion:n932v
distract:qb31v distracted:qp41v distraction:qt11v distraught:7974v distress:qu430 distressed:qv41v distribute:tn52v
distributed:tn45v distributes:ji45v distributing:tn62v distribution:tv33v distributions:n914v distributor:hi46v
distributors:st46v district:5o35v districts:ta230 distrust:qm43v disturbance:kv13v disturbances:ut23v disturbed:qb81v
disturbing:rv71v ditch:ll63v diva:4e16v dive:lc23v dived:c443v diver:0g19v divers:lf47v diverse:ts32v diversified:oj13v
diversify:oj41v diversion:o313v diversity:pk33v divert:o841v diverted:s221v divide:vu42v divided:ve51v dividend:s023v
dividends:ov11v divides:r754v dividing:ue412 divine:rf52v diving:lc15v divinity:4l16v division:tb16v divisional:2c17v
divisions:ve230 divisive:qj32v divorce:vm23v divorced:7c14v dixie:7b18v dixon:6m1cv diyala:ki35v dj:7j29v djibouti:fm16v
djindjic:9d47v djokovic:cv67v dl:a318v dlrs:s634v dmitry:fs79v dna:mi45v dnc:69191 do:vp62v doc:7h19v dock:1d34v
docked:c443v docking:nq16v docks:le15v doctor:4h76v doctoral:4l17v doctorate:4l15v doctors:vm85v doctrine:r444v
document:tl94v documentaries:hp46v documentary:vj76v documentation:pm54v documented:vg73v documenting:r273v
documents:tj65v dodd:693av dodge:5k26v dodger:2r16v dodgers:2u46v doe:6d39v does:vp823 dog:ic450 dogged:qm64v dogs:il44v
doh:aj1av doha:u334v doherty:6r2cv doing:vp712 dolan:633cv dole:vp86v doll:4b36v dollar:sf320 dollars:s732v dolls:jv24v
dolly:7b18v dolphin:1027v dolphins:2f27v dom:e718v domain:tn440 domains:ne15v dome:1246v domenech:c187v domestic:s9434
domestically:ri11v dominance:v1430 dominant:vu344 dominate:v1322 dominated:vf452 dominates:g454v dominating:v122v
domination:uc33v domingo:ef27v dominic:7t1bv dominican:ep17v dominion:2417v dominique:fr39v domino:4b46v don:6h29v
donald:6h3a1 donaldson:611cv donate:tg44v donated:jq262 donating:s623v donation:tg150 donations:s734v done:vp612
dong:bv48v donkey:b245v donna:7e1av donor:t015v donors:t035v donovan:6j1cv doo:at17v doom:gu75v doomed:qp21v door:iu620
doors:iu420 doping:vd45v dora:9p19v doris:7d1cv dorm:iu15v dormant:ko13v dormitory:lj14v dorothy:7d19v dorset:5717v
dortmund:cf37v dos:ea38v dose:me33v doses:me23v dossier:q445v dot:ii17v dots:ij16v dotted:in53v double:sa53v
doubled:sb342 doubleday:601av doubles:3v25v doubling:sb51v doubt:roc1v doubted:rrd6v doubtful:ru73v doubts:qnb3v
doug:6h3bv dough:je14v douglas:6n1av dove:4a18v dover:5t17v dow:6647v down:vt718 downed:3h36v downer:8u59v downey:6u39v
downfall:qq23v downgrade:ok74v downgraded:eq65v downhill:3r14v downing:6f39v download:hn44v downloaded:hk54v
downloads:hn24v downplayed:qne7v downs:3915v downside:ro33v downsizing:ol12v downstream:kr22v downtown:kf34v
downturn:qv41v downward:oe51v doyle:6m2dv dozen:vn65v dozens:ur84v dp:a61av dpp:bk38v dprk:u8531 dr:8t291 draft:ti65v
drafted:2f75v drafting:ps54v drafts:pb56v drag:l921v dragged:v4512 dragging:uu61v dragon:0j46v dragons:2f37v drain:kr14v
drainage:k415v drained:kr12v draining:kr11v drains:kr14v drake:6l3cv drama:vt24v dramas:h634v dramatic:v3714
dramatically:v451v drank:j953v draped:ij53v draper:6v1av drastic:oc61v drastically:oc41v dravid:3366v draw:v392v
drawing:vta1v drawings:hv55v drawn:vtb12 draws:v393v drc:ub26v dream:vr52v dreamed:rq71v dreaming:gt61v dreams:gt51v
dreamworks:4e17v dresden:dv16v dress:iq33v dressed:ij63v dresses:iq34v dressing:je12v drew:2ga62 dried:jf12v drift:kq11v
drifted:l532v drifting:lf31v drill:ll44v drilled:ll55v drilling:sk66v drills:ll33v drink:ja51v drinking:jb52v
drinks:ja43v drive:vt52v driven:vs412 driver:vs55v drivers:vq55v drives:i133v driveway:ip23v driving:vs51v drogba:e347v
drone:lp85v drones:lp56v drop:s871v dropped:v3722 dropping:v3812 drops:l462v drought:v753v drove:2j63v drowned:lu63v
drowning:lt52v drug:to53v drugs:to42v drum:it55v drummer:7j39v drummond:6v3cv drums:0b56v drunk:i551v drunken:us44v
dry:kt32v drying:m912v ds:be18v du:4837v dual:tv23v dubai:9r34v dubbed:vjb4v dubious:rv52v dublin:5t37v duchess:4v17v
duchy:dk15v duck:0j36v ducks:2e26v dudayev:fs76v dudley:6t1cv due:vc71v duel:3q54v dues:ou13v duet:0b45v duff:6r1cv
duffy:6l4dv dug:ll74v dugout:2r55v duh:ah17v duke:4v181 dukes:5719v dull:gb31v duma:ud56v dumb:g923v dump:ls61v
dumped:lv62v dumping:s261v duncan:6m2bv dundee:3e19v dunes:1714v dunk:2b25v dunn:6l2bv duo:3v38v duplicate:hg31v
dupont:6517v dur:aj16v durable:oh13v duran:eb59v duration:tp32v durban:du35v durham:5t18v during:vc438 dusk:i733v
dust:kt43v dustin:791av dusty:0q36v dutch:vf47v dutchman:3m47v duties:tp310 duty:tp310 duval:3n28v dvd:hn45v dvds:hl35v
dwarf:ml27v dwayne:6q1av dwellers:kh45v dwelling:kc14v dwellings:k915v dwight:6n1av dwindled:u712v dwindling:s852v
dye:0r17v dyer:6r3bv dying:vq41v dylan:7567v dynamic:r3224 dynamics:pn13v dynamite:0h35v dynamo:c828v dynasty:bq27v
dysfunctional:rm12v ea:ad58v each:tv627 eads:de37v eager:vo934 eagerly:vkb2v eagle:1337v eagles:2f18v ear:if64v
earl:6n19v earlier:vcb55 earliest:vj65v early:vc54v earmarked:s742v earn:s5512 earned:2254v earnest:rl23v
earnhardt:2l28v earning:sa322 earnings:sf430 earns:3o53v ears:ie53v earth:k043v earthquake:v643v earthquakes:kv54v
ease:vv71v eased:v463v easier:tu51v easiest:g812v easily:vp615 easing:oe71v east:vf24v easter:jb26v eastern:ue44v
eastman:5n19v eastward:u251v eastwood:7737v easy:vp71v eat:j941v eaten:j941v eating:j941v eaton:6v19v eats:j923v
ebay:sp76v ebola:a026v ec:d849v ecb:sc67v eccentric:g944v ecclesiastical:p216v ecevit:8i48v echo:gi85v echoed:vlc62
echoes:g6b3v echoing:q3b52 eclectic:h744v eclipse:n126v eclipsed:ql62v eco:kg16v ecological:pn33v ecology:mh16v
economic:s852v economical:pq11v economically:rg11v economics:tf17v economies:s932v economist:633cv economists:sb78v
economy:s941v ecosystem:mh14v ecosystems:mh14v ecowas:8t18v ecstasy:jq23v ecuador:u964v ed:6h1b1 eddie:6i1av eddy:7t1bv
eden:5a17v edgar:6h1bv edge:k163v edged:3g56v edges:k143v edging:3r33v edible:j112v edinburgh:5t18v edison:5n291
edit:hk45v edited:7467v edith:7d18v editing:hs14v edition:hp57v editions:hp67v editor:6f5av editor-in-chief:4l29v
editorial:tn87v editorials:ul97v editors:tn58v edits:hp57v edmonton:2718v edmund:7p1bv eds:vd44v edt:1o16v eduard:fs4av
eduardo:ef3av educate:rb52v educated:4l16v educating:pr32v education:tf15v educational:te15v educator:4n1av
educators:r148v edward:6n1a1 edwards:6m5av edwin:6h1cv ee:ag18v eelam:8e47v effect:tv61v effective:pr31v
effectively:vu815 effectiveness:pk52v effects:of510 efficiency:od12v efficient:pr12v efficiently:o811v effort:vt620
efforts:vv63v egan:6a3bv egg:je15v eggs:j815v ego:gt32v egypt:u9651 egyptian:up67v egyptians:ui45v eh:aj17v ehl:an18v
ehn:am18v ehr:ag17v ehud:9747v eid:9p37v eight:ve64b eighteen:ve35v eighteenth:0916v eighth:2v454 eighty:l136v
eileen:7e1bv eindhoven:cf19v einstein:4637v eisenhower:6a18v eisner:6758v either:vt81a ejected:2i44v el:en56v
elaborate:vn82v elaborating:rsa4v elaine:7e1av elbaradei:9m77v elbow:if43v elder:7p49v elderly:vs34v elders:un570
eldest:4v16v eleanor:7d19v elect:f9562 elected:f946v electing:pe532 election:v945v elections:v934v electoral:v825v
electorate:v9240 electors:tg16v electric:nn34v electrical:nk15v electricity:s933v electromagnetic:na25v electron:nb25v
electronic:hm45v electronically:np11v electronics:nt25v electrons:nb14v elegant:gf32v element:r7320 elementary:tr16v
elements:vu53v elena:ct29v elephant:ig55v elephants:il34v elevated:k352v elevation:k233v elevator:la34v elevators:lb15v
eleven:ve36v eleventh:3q16v elf:el28v eli:7n3av elian:e937v elias:e51cv eliezer:9n29v eligibility:pb150 eligible:tr134
eliminate:o8612 eliminated:v3332 eliminating:od612 elimination:tp41v eliot:683av elisabeth:7d18v elite:ur16v
elizabeth:7d181 elk:1426v ella:7b19v ellen:7e1b1 elliot:6v1av elliott:6m2av ellis:6m49v ellison:613cv els:3n38v
else:vp515 elsewhere:vu415 elton:6j39v eluded:ro44v elusive:rn53v elvis:7536v elway:2837v email:tn58v emancipation:p915v
emanuel:6b1c1 embargo:u262v embargoed:pc32v embark:vd51v embarked:vd73v embarrassed:q772v embarrassing:q7514
embarrassment:qt51v embassies:uo35v embassy:uo65v embattled:fa66v embedded:nu54v embezzlement:sr23v emblem:ih45v
embodied:r832v embrace:r881v embraced:r8a22 embracing:r8912 embroiled:u762v embryo:mi15v embryonic:pi17v embryos:mi15v
emerald:0i17v emerge:vo41v emerged:ve832 emergence:r353v emergencies:o524v emergency:td44v emerges:ro42v emerging:sj53v
emeritus:4l1av emerson:6m1bv emi:5358v emigrated:4o15v emigration:o415v emil:fv2bv emile:fv19v emilio:ef29v emily:7e19v
eminem:7566v eminent:tr18v emir:9k46v emirate:ub24v emirates:sl46v emission:nn24v emissions:oe430 emma:7d1av
emmanuel:e51av emmy:77161 emory:5j1bv emotion:gb71v emotional:rf61v emotionally:rm41v emotions:r261v emperor:bg64v
emphasis:pk810 emphasize:rec1v emphasized:ref42 emphasizes:r7a2v emphasizing:reb1v empire:vf15v employ:tu52v
employed:ts54v employee:tq45v employees:ss44v employer:su33v employers:s444v employing:pm51v employment:s823v
employs:nt56v empowered:pd42v empowerment:pq14v empress:bg34v emptied:lh31v empty:ip51v emulate:rb62v en:en14v
enable:tu31v enabled:tu24v enables:pl43v enabling:tu31v enact:pe61v enacted:p941v enactment:p942v enclave:ue25v
enclaves:ue14v enclosed:kf22v enclosure:kf35v encoded:nd23v encompasses:ne24v encompassing:k612v encounter:vr63v
encountered:vv82v encounters:vg54v encourage:po712 encouraged:vla32 encouragement:rd63v encourages:po93v
encouraging:rla12 encryption:nu170 encyclopedia:4358v end:vc51v endanger:oa21v endangered:uj34v endangering:oa31v
endeavor:rb14v endeavors:rb13v endeavour:lf16v ended:v362v endemic:kl43v ending:v271v endit:ak1av endless:gh61v
endorse:peb32 endorsed:t7b62 endorsement:tg75v endorsements:sp45v endorsing:peb32 endowed:4l14v endowment:tf18v
ends:vc61v endurance:nj14v endure:qu41v endured:vq51v enduring:rf61v enemies:uv420 enemy:vv320 energetic:gd55v
energies:nb22v energy:s944v enforce:pf71v enforced:pf51v enforcement:td35v enforcing:pf71v eng:6o1dv engage:rl612
engaged:vn71v engagement:vd32v engagements:uq33v engaging:rl714 engine:nn33v engineer:4i28v engineered:m653v
engineering:tf16v engineers:tc48v engines:nn24v england:3b551 english:vi561 englishman:3n38v engraved:ih73v
engulfed:lu22v enhance:po51v enhanced:pr41v enhancement:pq13v enhancing:pr41v enjoy:vp512 enjoyable:g921v enjoyed:vr712
enjoying:vr61v enjoys:vr922 enlarged:mv31v enlargement:pt14v enlightenment:r525v enlist:uj44v enlisted:4j27v
enormous:vu714 enormously:rh31v enough:vp615 enraged:ug94v enrich:po21v enriched:o821v enriching:pr41v enrichment:pt31v
enrique:ef2av enroll:tr13v enrolled:5r16v enrollment:tr15v enron:sr25v ensemble:4f26v enshrined:p812v ensued:ut34v
ensuing:ut14v ensure:t5512 ensured:v153v ensures:po42v ensuring:pr412 enter:vo322 entered:ve642 entering:ve31v
enterprise:td16v enterprises:sj15v enters:ve33v entertain:rq82v entertained:4c73v entertainer:7527v entertaining:g951v
entertainment:tt25v enthusiasm:rd72v enthusiastic:vi944 enthusiastically:ric2v enthusiasts:h356v entire:vt41v
entirely:vu515 entirety:ue51v entities:pl13v entitled:tl92v entitlement:ou13v entity:tb13v entourage:9e56v
entrance:kf53v entrances:ke35v entrants:si16v entrenched:qj42v entrepreneur:4m280 entrepreneurial:r915v
entrepreneurs:st46v entries:hp55v entrusted:pu32v entry:tp44v envelope:it43v environment:td14v environmental:td46v
environmentalists:vka7v environmentally:m512v environments:nb13v envisaged:pt51v envisioned:t462v envisions:pr84v
envoy:fk58v envoys:u948v envy:gj12v enzyme:mm14v enzymes:mm15v ep:hn45v epa:td681 epic:hq75v epicenter:ku54v
epidemic:vv53v episcopal:5v17v episode:vr54v episodes:hp45v epo:md35v eponymous:4e36v epstein:6g5b1 equal:tv21v
equality:pp24v equalized:cd15v equalizer:cd25v equally:vr815 equals:os12v equation:n945v equations:n955v
equatorial:fm17v equestrian:1v17v equilibrium:n913v equip:tc12v equipment:nv220 equipped:nq22v equitable:pp13v
equities:6616v equity:su16v equivalent:sa22v er:a717v era:vf340 eradicate:pr41v eradication:pq25v erase:qr51v
erased:qr61v erdogan:u9771 erect:kf72v erected:kf63v erekat:9u48v eric:6h5a1 erickson:6g2bv ericsson:df56v erie:5r161
erik:7r1bv eriksson:ce78v erin:7e1av eritrea:ub641 eritrean:ua47v ernest:7p1av ernesto:e928v ernie:6h2av ernst:7q1av
erode:o921v eroded:ql21v eroding:ql31v erosion:of42v erotic:gb53v erratic:m942v error:ru530 errors:q653v erupt:kv21v
erupted:u7542 eruption:kv36v erwin:7p1bv es:ae16v escalate:qg31v escalated:u761v escalating:qn71v escalation:qn61v
escape:vs412 escaped:up532 escapes:gv43v escaping:up31v escort:uq15v escorted:f234v esp:ca1bv espanyol:cb37v
especially:vu615 espionage:uu25v espn:23681 essay:r695v essays:r676v essence:rf51v essential:pr31v essentially:tv915
essex:5t18v est:ci17v establish:t5612 established:tb34v establishes:pb82v establishing:t561v establishment:vf43v
establishments:tb14v estate:su15v estates:su14v esteem:rd31v esther:7d1av estimate:sb87v estimated:sb652 estimates:sb77v
estonia:uf35v estonian:dn37v estrada:eb77v estranged:7944v estrogen:mp34v estuary:1215v et:em47v eta:uv55v eternal:rf42v
ethan:7p18v ethanol:m735v ethic:rd33v ethical:pj44v ethics:p146v ethiopia:ub651 ethiopian:ua571 ethnic:uc54v
ethnically:rg21v ethnicity:r314v etienne:cb19v etymology:g365v eu:s9641 eugene:6n1bv eur:c617v euro:sd44v europa:c328v
europe:vf521 european:t1651 europeans:vo53v euros:s733v eurovision:3u16v eurozone:sc35v euthanasia:p536v eva:7d18v
evacuate:uh33v evacuated:uh24v evacuation:uq15v evacuees:uj16v evade:o342v evaluate:pu72v evaluated:pj61v
evaluating:pn82v evaluation:pj35v evan:6i1cv evangelical:um29v evans:6m5cv evasion:o233v eve:7834v evelyn:7d1av
even:vp915 evening:vc640 evenings:hf44v evenly:jd425 event:vc430 events:vt43v eventual:v1424 eventually:vt815 ever:vp715
everest:8c16v everett:6k28v everglades:1315v evergreen:1326v everton:3e48v every:vp417 everybody:vp716 everyday:g921v
everyone:vp916 everything:vp71v everywhere:im315 evicted:uh14v eviction:uh15v evidence:vn93v evidenced:r661v
evident:rv714 evidently:rrc1v evil:r842v evolution:r764v evolutionary:r726v evolve:r311v evolved:ne31v evolving:r331v
ewing:6k19v ex:f737v exacerbated:qn41v exact:vu71v exactly:vp915 exaggerated:q681v exam:th15v examination:ti35v
examinations:ph16v examine:tj93v examined:tl85v examiner:5g3av examines:r794v examining:tl93v example:tv730
examples:tv54v exams:tr14v excavated:ka45v excavation:ka36v excavations:ka37v exceed:sb41v exceeded:sb52v
exceeding:ot41v exceeds:ot41v excel:hm13v excelled:3t64v excellence:pq34v excellent:tu42v except:vt318 exception:tv22v
exceptional:ot21v exceptionally:rn41v exceptions:pb230 excerpts:vl77v excess:ma21v excesses:qf22v excessive:o261v
exchange:sf42v exchanged:ur83v exchanges:t143v exchanging:ur71v exchequer:6e1av excited:vr734 excitement:gj510
exciting:rn324 exclude:op62v excluded:pa41v excludes:os53v excluding:sb11v exclusion:p032v exclusive:ts43v
exclusively:ts615 excuse:q751v excuses:q751v execute:pd41v executed:up41v executing:pc41v execution:vm42v
executions:us44v executive:6739v executives:st76v exemplary:pr11v exempt:ou22v exempted:ov31v exemption:ou23v
exemptions:ov13v exercise:vv21v exercised:pc31v exercises:vd52v exercising:pc21v exert:ql51v exerted:qm51v exeter:5t18v
exhaust:nl43v exhausted:vq31v exhaustion:mo41v exhibit:hv62v exhibited:hv52v exhibition:hv44v exhibitions:t125v
exhibits:hv43v exile:uj44v exiled:9c57v exiles:ui28v exist:vu312 existed:vu32v existence:vu610 existing:tv41v
exists:r7512 exit:vc54v exited:3i43v exits:k534v exodus:uh45v exotic:gf22v expand:t4612 expanded:t461v expanding:s8612
expands:oe31v expansion:s843v expansive:gf52v expatriate:ui18v expatriates:ui16v expect:vp922 expectancy:of23v
expectation:ro71v expectations:sf82v expected:s883v expecting:vpa12 expects:s8a42 expedition:5538v expeditionary:d417v
expeditions:km27v expel:up35v expelled:uh15v expenditure:ot14v expenditures:ot13v expense:ov11v expenses:s512v
expensive:s4114 experience:vr51v experienced:vv53v experiences:r261v experiencing:rh71v experiment:tv34v
experimental:ns35v experimentation:g724v experimenting:h272v experiments:nq34v expert:tt4av expertise:pq23v
experts:vn86v expiration:oq33v expire:s212v expired:s224v expires:s225v explain:rsc12 explained:vpd42 explaining:rsf12
explains:r7c42 explanation:rva3v explanations:rv93v explicit:rv82v explicitly:pee1v explode:lu31v exploded:lu51v
explodes:lu41v exploding:lt51v exploit:rp512 exploitation:o412v exploited:qb412 exploiting:qb41v exploits:r263v
exploration:td45v explore:ts91v explored:r692v explorer:4n38v explorers:lf39v explores:g793v exploring:r2a1v
explosion:lu73v explosions:lo83v explosive:mc51v explosives:lo42v expo:t325v export:s941v exported:m721v exporter:sj44v
exporters:si63v exporting:si61v exports:s941v expos:2u17v expose:qa71v exposed:vv512 exposing:qb71v exposition:h033v
exposure:o642v express:tt92v expressed:vlf3v expresses:rfe2v expressing:rpe1v expression:r762v expressions:r682v
expressway:b546v expulsion:ut44v exquisite:gf31v extant:ml36v extend:tu912 extended:tv81v extending:s891v extends:t4712
extension:tv63v extensions:nf44v extensive:tv734 extensively:vj92v extent:ru710 exterior:ip33v external:tv25v
extinct:kl33v extinction:o733v extinguished:lt33v extortion:uu24v extra:s542v extract:m662v extracted:m662v
extraction:m415v extradite:f675v extradited:f444v extradition:u264v extraordinarily:rn31v extraordinary:rv41v
extras:hh15v extravagant:gf31v extreme:qt61v extremely:vp715 extremes:gb21v extremism:qe53v extremist:uv36v
extremists:uv54v exxon:5n361 eye:if54v eyebrows:ie75v eyed:ie76v eyeing:sh92v eyes:ie820 eyewitness:rt78v fa:bd46v
faa:tc47v fabian:7u1bv fabio:e739v fabric:j312v fabricated:g672v fabrics:jv13v fabulous:gf13v facade:ii33v face:vp91v
facebook:tm761 faced:vta22 faces:vta2v facial:g143v facilitate:po31v facilitated:pr21v facilitating:pr21v
facilities:tc120 facility:tc13v facing:vv812 fact:vpa1v faction:ud37v factional:u715v factions:ud55v facto:uc52v
factor:of32v factories:l222v factors:of41v factory:l253v facts:rv81v factual:rv44v faculties:ph14v faculty:tf17v
fade:gj21v faded:gd42v fading:gj42v fah:ah19v fahd:9k46v fahrenheit:0116v fail:vo412 failed:vd732 failing:vs71v
fails:vo712 failure:vv71v failures:qq320 faint:gb93v fair:tu41v fairfax:5t19v fairfield:5t18v fairly:rj515
fairness:pp23v fairs:h515v fairway:i024v fairy:4755v faisal:9k28v faith:rf53v faithful:vi55v faiths:r515v fake:iv534
falcon:5429v falcons:2f17v faldo:3n19v fall:v541v fallen:vs51v falling:v461v fallon:6d4b1 fallout:qt53v falls:v4412
fallujah:ur35v false:q481v falsely:q5e3v faltered:v432v faltering:qh42v falun:um46v fame:2334v famed:4n37v famer:2a29v
familiar:vra3v families:vs23v family:vt44v famine:u643v famous:4f754 famously:69c45 fan:2396v fancy:jm12v fanfare:vc63v
fang:br6av fanned:ut85v fannie:6619v fanning:6p77v fans:vr94v fantasies:gt41v fantastic:g832v fantasy:hq44v fao:9q49v
far:vt715 farc:up35v farce:q622v fare:hd22v fared:v414v fares:s434v farewell:0564v fargo:6637v farm:s934v farmer:4g48v
farmers:s954v farmhouse:5e26v farming:si23v farmland:kh13v farms:si15v farouk:9n17v farrakhan:9066v farrell:6r2cv
farther:kp31v fascinated:gm73v fascinating:g942v fascination:gh63v fascism:qe43v fascist:uv16v fashion:vr24v
fashionable:ge12v fashioned:j261v faso:fn27v fast:vp515 fastball:2p34v faster:s8215 fastest:sa15v fasting:pc34v
fat:j924v fatah:ur36v fatal:vv51v fatalities:us34v fatality:us25v fatally:4q42v fate:vp610 fated:us14v father:7274v
fathers:ra34v fatigue:mo51v fats:j916v fatty:mf15v faulkner:6u1bv fault:ru52v faulted:v395v faults:n643v faulty:nl33v
fauna:mk36v favor:vp91v favorable:og714 favorably:ri91v favored:v993v favoring:pe92v favorite:ha56v favorites:3r46v
favors:pe81v favour:v881v favourable:og61v favoured:rj82v favourite:3r56v favourites:ig55v favre:2867v fax:eh26v
faxed:9o77v fay:7b29v fayed:7817v fbi:vn581 fc:ca57v fcc:ti49v fda:pf67v fdch:sv46v fe:eu25v fea:al17v fear:vp91v
feared:vv94v fearful:qk81v fearing:uta1v fears:v5a2v feasibility:pt63v feasible:pt11v feast:gq23v feat:3t34v
feather:0j26v feathers:ij25v feature:hu64v featured:hu85v features:hu65v featuring:hu85v feb:cj181 february:vc451
fed:sf74v federal:td45v federally:tb16v federated:5m19v federation:t256v federations:t236v federer:3l65v federico:e71bv
fedex:2626v fee:s5350 feed:m753v feedback:pm53v feeder:l416v feeding:mj52v feeds:mj44v feel:vr71v feeling:rr71v
feelings:rf710 feels:rq912 fees:s5430 feet:k242v fein:8j17v feingold:6949v feinstein:696av feldman:632bv felipe:ed29v
felix:ee1bv fell:v453v fellow:4k3av fellows:4l1av fellowship:4l18v felony:o132v felt:vrb1v fema:6d18v female:vh46v
females:mj25v feminine:g322v feminist:r448v fence:ll540 fences:ke35v fencing:ll15v fend:qi82v feng:br57v fenway:2r36v
ferdinand:e718v ferguson:6m79v fernandes:ed89v fernandez:ef4av fernando:ef49v ferocious:ga63v ferrari:c717v
ferreira:cu59v ferrer:ee39v ferrero:cv28v ferries:le17v ferry:5d36v fertile:kn13v fertility:o725v fertilizer:m613v
fest:0316v festival:0d35v festivals:h525v festive:gf11v festivities:u423v fetch:jp41v fetched:g942v fetus:mu12v
feud:2055v feudal:p214v feuding:u745v fever:mq43v few:vt72v fewer:s842v feyenoord:cf39v fi:hm17v fia:c736v fiasco:0515v
fiat:sv25v fiber:nt15v fibers:mf14v fiction:hq46v fictional:4746v fictitious:rv23v fide:ck36v fidel:eb56v fidelity:oi18v
field:vt35v fielded:3067v fielder:2t27v fielding:2p47v fields:k734v fierce:v5844 fiercely:q9b2v fiery:ga85v fiesta:1r15v
fifa:c165v fifteen:ve45v fifth:3r44v fifty:ve35v figaro:ek58v fight:vo72v fighter:ve150 fighters:ur45v fighting:u772v
fights:v164v figure:vt64v figured:vp83v figures:vj75v figuring:rq61v fiji:fm35v file:tj64v filed:tj852 files:tk25v
filibuster:p1270 filing:sr64v filings:or370 filipino:ui28v filipinos:ui35v fill:jm322 filled:ip612 filling:jd32v
fills:ip42v film:vt54v filmed:hu63v filming:vs43v filmmaker:7748v filmmakers:vr56v filmmaking:r214v films:vt45v
filter:np25v filtering:nu25v filters:nr15v fin:c628v fina:cn37v final:vc64v finale:2343v finalist:3l28v finalists:3r47v
finalize:t753v finalized:t743v finally:vp915 finals:3r34v finance:sq47v financed:sq34v finances:ol320 financial:su34v
financially:rm21v financier:6619v financing:sq32v finch:6u59v find:vo81v finding:vpa1v findings:rs95v finds:vra3v
fine:tu43v fined:3884v finely:jf34v fines:s553v finest:gf14v finger:if83v fingerprints:iv35v fingers:if52v finish:v333v
finished:3r442 finishers:n117v finishes:i134v finishing:v3232 finite:n923v finland:dn56v finley:2t19v finn:7u1bv
finnish:ts68v fiorentina:c928v fire:vs73v firearm:nh110 firearms:tp240 fired:ve85v firefight:ur46v firefighter:4h18v
firefighters:vs56v fireplace:ip45v firepower:qr32v fires:lt63v firestone:6527v fireworks:im42v firing:vn82v firm:sv56v
firmer:rj32v firmly:voc15 firms:st450 first:vc74v first-class:3a15v first-team:3d15v firsthand:rr52v firstly:rq32v
fis:c518v fiscal:sb134 fischer:dc7av fish:kk45v fisher:6m3av fisheries:td28v fisherman:0h67v fishermen:ui75v
fishery:si16v fishing:km430 fist:if62v fists:ie42v fit:iq51v fitch:6679v fitness:tq25v fits:g951v fitted:nj41v
fitting:iq31v fitzgerald:6n2bv fitzpatrick:6q4bv five:ve64b five-year:t725v fix:tu51v fixed:sd41v fixes:hg44v
fixing:s351v fixture:hc35v fixtures:ju25v fk:dm37v fla:68191 flag:ve64v flagged:lf34v flagging:ql62v flags:in65v
flagship:5m16v flair:g843v flamboyant:0e36v flame:ik34v flames:lt44v flanders:5718v flank:k114v flanked:fc76v
flanker:3638v flap:ic25v flare:lq43v flared:lv53v flash:lt55v flashed:ia84v flashes:gb73v flashing:im63v
flashpoint:u736v flat:ip51v flatly:q1f4v flats:kc14v flattened:ku52v flavor:g133v flavored:ja44v flavors:ja24v
flaw:nu33v flawed:rm42v flawless:g832v flaws:qq42v fled:ur342 fledged:pp13v fledgling:u326v flee:ur332 fleeing:ur322
fleet:sn25v fleets:le33v fleischer:6b5av fleming:6q69v flemish:dl28v flesh:j342v fletcher:6r2av flew:19652
flexibility:po41v flexible:pp32v flick:7h25v flier:hd37v fliers:in66v flies:lc64v flight:vs34v flights:s232v flint:5q191
flintoff:3357v flip:ia44v flipped:ia72v float:ik31v floated:lf73v floating:lf41v floats:in42v flock:i655v flocked:in46v
flood:v645v flooded:ku43v flooding:ku43v floods:ku53v floor:ip230 floors:kf14v flop:ib13v flora:5528v floral:j045v
florence:5q18v flores:ec5av florida:25251 flotilla:uq16v flour:je14v flourish:rb11v flourished:ue13v flourishing:rb11v
flow:s832v flowed:kr12v flower:0p65v flowering:ml15v flowers:j154v flowing:kr11v flown:uo33v flows:kr22v floyd:6h2av
flu:vv54v fluctuations:m922v fluent:rk55v fluid:ma13v fluids:me13v flung:ib61v flurry:v574v flush:lr32v flushing:0s14v
flute:0b27v flux:nb14v fly:lc62v flyers:2e28v flying:lc42v flynn:6m3av fm:9467v foam:nh24v focal:n724v focus:tv81v
focused:vua12 focuses:pn83v focusing:tv912 fodder:ga45v foe:fb27v foes:u345v fog:kt33v foil:jc24v foiled:us53v
fokker:db16v fold:jd12v folded:iq12v folding:ip11v foley:6b3av foliage:j123v folk:h756v folklore:gr56v folks:vq44v
follow:voa12 follow-up:tk552 followed:vc732 followers:um85v following:vc73v follows:vt832 fond:48a2v font:ht28v
food:s9430 foods:j925v fool:gs54v foolish:rl32v foot:lk230 footage:hu75v football:2345v footballer:3d19v footed:id17v
foothills:1544v foothold:sh13v footing:rj11v footprint:n413v footsteps:4u63v footwear:jv14v for:tu73v foray:v513v
forbes:696a1 forbid:pf62v forbidden:vh51v forbids:pf83v force:vs43v forced:vs72v forceful:q2734 forcefully:q9b15
forces:uq44v forcibly:uh41v forcing:v3612 ford:65472 fore:la15v forecast:sb95v forecasters:v659v forecasting:om56v
forecasts:sb95v foreclosure:or15v foreclosures:ol24v forefront:rb52v forehand:ia54v forehead:if53v foreign:s955v
foreigner:ui35v foreigners:ui330 foreman:6d68v foremost:ra34v forensic:tl29v foreseeable:oa11v forest:kl35v
forested:kn22v forestry:td18v forests:kl34v forever:vr31v forex:b827v forge:v854v forged:th53v forgery:p734v
forget:vr712 forging:pp42v forgive:q771v forgiven:q751v forgiveness:rc61v forgot:i581v forgotten:vr61v fork:k425v
form:vu62v formal:vb824 formally:vbc25 format:hn54v formation:ve34v formations:kd24v formats:hn35v formed:ve362
former:6f49v formerly:5u47v formidable:rn334 forming:ve52v forms:tv510 formula:tv34v formulas:g242v formulate:ps62v
formulated:pn63v formulation:pn44v forrest:6u19v forrester:614cv fort:5r26v forth:vp715 forthcoming:tl52v
fortifications:ke45v fortified:kf34v fortnight:u414v fortress:kf34v forts:ke55v fortunate:rn31v fortunately:gn31v
fortune:sv33v fortunes:v431v forty:vs36v forum:t357v forums:tn46v forward:vo525 forwarded:tj74v forwards:2l16v
fossil:m546v fossils:ml46v foster:6m37v fostering:rb31v fought:uq742 foul:i363v fouled:2l24v fouls:i024v found:vt932
foundation:t138v foundations:tf25v founded:4k382 founder:4m5av founders:4k39v founding:4k27v fountain:5845v four:ve54b
four-year:tb15v fours:3054v fourteen:ve46v fourth:v345v fowler:6r1cv fox:6f691 fr:4t18v fra:ch1dv fraction:sa130
fracture:ms44v fractured:lv64v fractures:mv34v fragile:rj32v fragment:mn74v fragmented:rh32v fragments:mn64v frail:io34v
frame:ip33v framed:ip72v frames:ip33v framework:pp43v fran:7a1bv franc:da15v france:vf741 frances:7d1av francesco:e718v
franchise:sv24v franchises:ss25v francis:6n1b1 franciscan:4t19v francisco:5g38v franco:ef38v francois:fr19v francs:s023v
frank:6h39v frankfurt:dv35v frankie:7a19v franklin:6n191 frankly:rq815 franks:684bv frantic:v045v franz:7q38v
fraser:6s1cv fraternity:t216v fraud:sr44v fraudulent:or23v fraught:qg31v fray:ea46v frazier:6k3bv freak:gu34v fred:6h1bv
freddie:661av freddy:7n191 frederic:7o1bv frederick:6n19v free:vt34v freed:up442 freedom:vi330 freedoms:p814v
freeing:up51v freelance:4i29v freely:vo715 freeman:6m3bv freestyle:3t18v freetown:fi26v freeway:k534v freeze:s341v
freezing:v651v freight:l312v freighter:lf25v french:vi65v frenchman:3m57v frenzy:gg43v frequencies:na34v frequency:na34v
frequent:vj73v frequented:h165v frequently:vjc15 fresh:v572v freshly:jf43v freshman:2919v freshmen:v917v
freshwater:kl17v fresno:2518v freud:4766v fri:1447v friction:qm33v friday:vcb41 fridays:hf14v fried:7g17v friedman:635bv
friedrich:7q28v friend:7276v friendly:vr624 friends:vr65v friendship:vr52v fries:4b17v frigate:1b36v frightened:uh52v
frightening:rn41v fringe:ge250 frist:6b4av fritz:7q1av frog:0i46v frogs:0j36v from:vt538 front:vt53v frontal:n614v
frontier:ue36v frontline:ua26v frontman:7j28v fronts:u732v frost:6m3av froze:u342v frozen:j811v fruit:ja32v
fruitful:rk42v fruits:j812v frustrated:vq93v frustrating:rn42v frustration:qm920 frustrations:qm52v fry:6k19v ft:1g17v
fta:sh15v ftc:6759v ftse:l525v fu:br28v fuel:s951v fueled:v5722 fueling:qn62v fuelled:qn72v fuels:of34v fugitive:9c16v
fugitives:uo15v fuh:an19v fuhrman:6e67v fuji:5126v fujian:sg35v fujimori:eb76v fukuda:8u68v fulfill:pt61v
fulfilled:rq61v fulfilling:rn71v fulham:3e28v full:vt71v full-length:hp45v full-time:tr164 fullback:2918v fuller:6m48v
fully:vo715 fulton:6t19v fumble:2915v fumes:lt44v fun:g951v function:pl32v functional:ne12v functionality:nu33v
functioning:pr11v functions:tv23v fund:s735v fundamental:pl414 fundamentalist:uv37v fundamentalists:um55v
fundamentally:rj515 fundamentals:rj31v funded:tf352 funding:td33v fundraiser:4m180 fundraising:tm16v funds:s723v
funeral:4s45v funerals:uk14v fungi:ml16v fungus:mi35v funk:0b18v funnel:le13v funny:g961v fur:j226v furious:v5a5v
furnace:ls15v furnished:jo22v furnishings:jv15v furniture:jv14v furor:qm55v further:vva1v furthermore:pl52v fury:ut64v
fuse:ni63v fuselage:lb43v fusion:nk16v fuss:g923v futile:qa22v future:vo62v futures:sf35v futuristic:ge44v fuzzy:g925v
ga:a717v gabon:fm26v gabriel:7s3bv gadgets:hm15v gadhafi:9m46v gaelic:0928v gag:hq54v gah:aj29v gail:7e1bv gain:s831v
gained:se532 gainers:jg35v gainesville:5q18v gaining:se412 gains:sf41v gala:0317v galaxies:nb36v galaxy:2d48v gale:6n3av
galicia:ev26v galileo:d127v gallagher:6r3bv galleries:h537v gallery:5c37v gallon:l414v gallons:l115v galloway:6o29v
gallup:683c1 galveston:5q17v galway:3b19v gam:8e18v gambia:fn17v gamble:6425v gambling:sp44v game:v263v gameplay:hn53v
games:v254v gaming:tt36v gamma:bf18v gandhi:8435v gang:uu56v gangs:uu45v gangster:4e16v gangsters:uu24v ganguly:8375v
gansu:ki65v gao:br69v gap:s833v gaps:od13v garage:iu14v garbage:lm42v garcia:6h5av garciaparra:2t45v garden:j145v
gardener:4j19v gardening:h315v gardens:h335v gardner:6m3bv gareth:6r1av garfield:6t18v garland:7a392 garlic:jf16v
garment:jv23v garments:jv12v garner:6k57v garnered:v0752 garnett:2b18v garrett:6l1cv garrison:5u28v garros:cr15v
garry:6h1cv gary:6h3a1 garza:ec47v gas:l753v gases:mb34v gasoline:l752v gaston:7u1av gastropod:1017v gate:la44v
gates:vl88v gateway:k435v gather:vo542 gathered:vk75v gathering:vl54v gatherings:uk24v gathers:h827v gators:2d18v
gauge:n744v gaulle:fu14v gave:vpb62 gavin:6r3cv gay:vh56v gayle:6q29v gays:r133v gaza:u243v gaze:gj62v gazette:5l48v
gazprom:sq75v gb:1k17v gbagbo:fj47v gcc:sh17v gdp:sb34v ge:6547v gear:nl32v geared:rb61v gearing:oc81v gears:ni32v
gee:aj17v geithner:6b78v gem:gf15v gems:hv15v gen:a6171 gender:pk23v gene:7g28v genera:ml37v general:vl56v
generale:6628v generalized:n922v generally:vu915 generals:ur47v generate:s8612 generated:s8612 generates:nt51v
generating:s841v generation:vu15v generations:vr23v generator:nk35v generators:nn24v generic:hi63v generosity:rd22v
generous:ov31v genes:mi25v genesis:4757v genetic:pi24v genetically:mi32v genetics:pi17v geneva:vd35v genius:gt25v
gennady:fs4av genoa:c925v genocide:uu42v genome:mi28v genre:hq62v genres:h744v gentle:gb62v gentleman:4j26v
gentlemen:0c36v gently:je91v genuine:rf614 genuinely:rm81v genus:ml35v geo:9r2av geoff:6i2dv geoffrey:6n2cv
geographic:tt25v geographical:pk14v geographically:rh11v geography:r714v geological:na38v geologist:4n2cv geology:m126v
geometric:g644v geometry:n924v geopolitical:qn13v georg:7q29v george:6n581 georges:e517v georgetown:5r19v georgia:vf451
georgian:uf66v gephardt:6b39v ger:cg1cv gerald:6n1bv gerard:6h1bv gerhard:dd3av germ:mi16v germain:cb18v german:vi661
germanic:mk27v germans:uh341 germany:vf541 gerrard:3557v gerry:6g1av gesture:ro61v gestures:rc51v get:vp71v
getaway:gl14v gets:vp812 getting:vp812 getty:5h191 ghali:9786v ghana:fn36v ghanaian:fl29v ghazi:9k29v ghetto:gp14v
ghost:gv56v ghosts:gv34v ghraib:5h14v giambi:2t75v giant:l765v giants:2f47v gibbons:6v5av gibbs:6m5av gibraltar:dq35v
gibson:6m68v gift:tg42v gifted:rk14v gifts:tg13v gig:0414v gigantic:ii41v gigs:h614v gil:7v2bv gilbert:6n3bv
gilchrist:3339v giles:6q3av gill:6p4bv gilles:cs2av gillespie:6q4av gillette:6517v gilmore:6l1av gin:0v16v gina:7f1av
ginger:7a18v gingrich:vl771 ginsburg:6e2a1 giorgio:e739v giovanni:e728v girl:gs73v girlfriend:7946v girls:vr43v
giro:c727v giuliani:69871 giuseppe:e728v give:vo82v given:vt81v gives:vp832 giving:vp91v glacial:kr15v glacier:5b27v
glaciers:kp25v glad:vr824 glamorous:ge12v glamour:ge23v glance:g913v glasgow:5t18v glass:j334v glasses:iq34v glee:0646v
glen:6s1av glendale:5p27v glenn:6h4a1 glimpse:gl630 global:s864v globalization:r6420 globally:ob11v globe:tn47v
gloom:gi64v gloomy:qk73v gloria:eb68v glorious:gp12v glory:gp32v glossy:j235v gloucester:5t19v gloucestershire:3f17v
glove:2m24v glover:6l2bv gloves:iq330 glow:ii53v glowing:gc94v glucose:me15v glue:j633v gm:sv36v gmbh:5n17v gmina:p113v
gmt:vc351 go:vp51v goa:dg15v goal:v3440 goalie:2k27v goalkeeper:3426v goalkeepers:3418v goals:v3250 goaltender:2e17v
goat:0v35v goats:j724v god:vr921 goddess:gr65v godfather:4816v godfrey:6s1bv gods:gr64v goes:vp51v gogh:dt65v goh:ah48v
going:vp61v golan:uf15v gold:ij45v goldberg:6l5a1 golden:0n26v goldman:66581 golds:3t24v goldsmith:6v2bv goldstein:6l4bv
golf:1v24v golfer:3n27v golfers:h326v goma:fh37v gomes:ed3av gomez:ee3bv gone:vp512 gong:br57v gonna:07720
gonzales:6b79v gonzalez:ef49v gonzalo:ef1av goo:ai17v good:vp52v goodbye:0644v goodman:6l1bv goodness:gt13v goods:s911v
goodwill:t132v goodwin:6l4cv goodyear:1l37v google:tn871 goose:0j45v gop:v9481 goran:cu38v gorazde:ue34v gorbachev:fs46v
gordon:6m3bv gore:vl861 gorge:8c34v gorgeous:gf22v gorges:bi27v gorilla:0i17v gospel:hb56v goss:6b3bv gossip:he46v
got:vp822 gothic:g546v gotta:0774v gotten:vp512 gould:6u3bv gourmet:4b16v gov:a649v govern:pd31v governance:pq15v
governed:uc12v governing:v864v government:vl84v governmental:tf17v governments:vk63v governor:6966v governorate:9r15v
governors:v947v govt:sc36v gown:0r24v gowns:iq14v gp:c717v gps:nr17v grab:i241v grabbed:2j652 grabbing:i2612 grabs:3o340
grace:7815v graceful:gf32v grade:tr140 grader:4r27v graders:i025v grades:tr13v gradual:oe41v gradually:vu51v
graduate:4l17v graduated:5u17v graduates:tr15v graduating:5u15v graduation:tr14v graeme:3359v graf:cr37v graffiti:hv75v
grafs:9127v graft:uu34v graham:6m4b1 grain:m733v grains:m715v gram:aa18v gramm:6979v grammar:5v35v grammy:4d36v
grams:me16v gran:en16v granada:d737v grand:1v35v grandchildren:4p15v granddaughter:7c27v grande:eu16v grandfather:4v45v
grandmother:4p55v grandparents:4p15v grandson:4v47v grange:5a1av granite:kd36v grant:6m47v granted:tp432 granting:tp62v
grants:tf240 grape:ja16v grapes:j813v graph:n935v graphic:hu56v graphics:hm16v grappling:qj91v gras:0v16v grasp:ro41v
grass:j135v grassland:kl25v grassroots:r917v grateful:vr82v gratitude:rc81v grave:vn71v gravel:k335v graves:4t37v
graveyard:go34v gravity:na52v gray:6m48v grazing:kk14v grease:je14v great:vr62v greater:tv61v greatest:vr53v
greatly:rh71v greatness:rc51v greece:vf73v greed:qf22v greedy:qc15v greek:vi76v greeks:uh55v green:ii37v greenback:sf33v
greenberg:634d1 greene:6m3av greenhouse:oe44v greenland:km16v greenpeace:f26av greens:jd17v greenspan:rs86v
greenville:5q17v greenwich:5s18v greenwood:6t1av greer:6v1bv greet:vk53v greeted:ff942 greeting:he64v greetings:bg45v
greg:6h3av gregg:6g5bv gregory:6n3cv grenada:fm16v grenade:lo73v grenades:lo54v gretzky:2e47v grew:vt432 grey:5628v
grid:nl15v grief:qu51v grievances:q562v grieving:uh44v griffey:2t47v griffin:6k4cv griffith:6u1bv grill:0u17v
grilled:9145v grim:rn82v grin:ie74v grind:je32v grinding:ib51v grip:v452v gripped:u751v gripping:ga41v grips:i851v
gritty:gc44v grizzlies:2e18v groceries:jn12v grocery:jn34v groin:2n45v groom:7225v groomed:9933v groove:ha34v
gross:sb44v grossed:hd33v grossman:6b2cv ground:vs51v groundbreaking:tl34v grounded:v652v grounds:vm51v groundwork:ps72v
group:vj67v grouped:ne41v grouping:ud35v groups:vj65v grove:5928v groves:5929v grow:s8312 growers:si56v growing:vu71v
grown:vu41v grows:kp42v growth:s842v grozny:uf64v grueling:v033v gruesome:gb62v grumman:5n18v grupo:ek47v gt:1l17v
guadalajara:ca36v guam:eo141 guangdong:sg54v guangxi:ta34v guangzhou:t335v guantanamo:up26v guarantee:s551v
guaranteed:s5412 guaranteeing:pf41v guarantees:pa51v guard:vs17v guarded:ur63v guardian:4588v guardians:p818v
guarding:ur54v guards:ur35v guatemala:ep35v guatemalan:e918v gubernatorial:6918v gucci:4b16v guerrero:ec58v
guerrilla:ur45v guerrillas:ur54v guess:rq62v guessing:rr63v guest:4d48v guests:vi35v guggenheim:5j19v guh:am18v
guidance:pm55v guide:tt86v guided:ve84v guidelines:pn74v guides:hu77v guiding:r853v guido:e719v guild:4d38v
guilders:da14v guillaume:fr39v guillermo:ef1bv guilt:q571v guilty:vm714 guinea:ub35v guinness:6647v guise:r814v
guitar:0b65v guitarist:7j49v guitars:0b55v gujarat:ua35v gul:9g68v gulf:vf34v gum:j654v gun:vs64v gunbattle:ur47v
gundy:2b67v gunfire:lo630 gunman:2j46v gunmen:ur55v gunned:9945v gunners:cd56v gunpoint:f512v guns:lr43v gunships:lp76v
gunshot:lo53v gunshots:lo54v guo:br69v guru:4i27v gus:7s3av gustav:dc27v gustavo:ef1bv gusts:ku24v gut:ie34v
guthrie:6v29v gutierrez:ee49v guts:ie32v gutted:lu32v guy:7h35v guyana:ep17v guys:i133v guzman:ec48v gwen:7f2av
gyanendra:8s45v gym:ip14v gymnasium:1p16v gymnastics:3s15v gypsies:uh26v gypsy:0d27v ha:bv36v haaretz:975av haas:3l2av
habib:9l4av habibie:8v57v habit:ic61v habitat:kl23v habitats:kl34v habits:g922v hacker:7i49v hackers:uu46v hackett:2a4av
hacking:ic442 had:vta4v hadley:6b1cv hafez:9m47v hague:dv35v hah:ag19v hahn:ar49v hai:bt68v haider:9i58v haifa:9v27v
hail:lo63v hailed:vae6v hails:8rc6v hainan:ki34v hair:iq530 haired:0g48v hairs:ms45v haiti:ub23v haitian:ui17v
haitians:ui25v hajj:9o16v hakim:9l29v hal:6g1av hale:6u1dv haley:6j3c1 half:v333v halftime:2d25v halfway:k141v
halifax:5s17v hall:5u47v halliburton:6528v hallmark:hj25v halloween:gu13v halls:h5250 hallway:ip44v halo:gv65v
halt:u291v halted:vd61v halting:pf91v halved:m313v halves:je14v ham:3e29v hamad:9k38v hamas:ur64v hamburg:dv17v
hamburger:0u26v hamdan:9m47v hamid:9k67v hamilton:6m2a1 hamlet:5a24v hammer:7i75v hammered:v492v hammond:6t2av
hamper:o922v hampered:qr52v hampshire:5r371 hampton:6t18v hamstring:2n44v hamza:9l48v han:bq48v hancock:6m19v hand:vp91v
handball:c016v handbook:ph18v handcuffed:f533v handed:vc832 hander:2u47v handful:vs650 handgun:iv44v handguns:iv13v
handheld:hm16v handicap:1s16v handicapped:rm22v handing:va71v handle:tu71v handled:tu312 handlers:i536v handles:it62v
handling:tu61v handover:u214v hands:vp51v handsome:4r43v handwritten:hp85v handy:hg24v hang:ir41v hangar:1c14v
hanged:9d53v hanging:ip61v hangs:ip71v hangzhou:b735v hank:7n39v hanks:7719v hanna:7r1av hannah:7f2av hanoi:bi55v
hanover:5t18v hans:7q38v hansen:6g6cv hanson:6m4bv hao:br68v happen:vp312 happened:vp512 happening:rq21v happens:vp312
happier:rl21v happily:gn91v happiness:rc31v happy:vr81v haq:9h46v harare:fh35v harassed:up54v harassment:q5440
harbin:b726v harbor:kf34v harboring:q852v harbour:5d25v harcourt:5l1av hard:vp81v hardcore:hb36v hardened:lq43v
hardenne:cv37v harder:vo615 hardest:vq615 harding:6u1av hardline:ud57v hardliners:uv66v hardly:vp815 hardship:qu21v
hardships:qu41v hardware:hm34v hardy:6m4av hare:7m2bv hariri:9c46v harlem:5o17v harley:6v1av harm:qb41v harmed:qb21v
harmful:o532v harming:qb31v harmless:g921v harmon:6l2av harmonious:r922v harmony:rf33v harness:nl43v harold:6n1bv
harp:0i38v harper:6m6av harpercollins:6019v harriet:7c1av harrington:3n2av harris:6m4a1 harrison:6m49v harry:6n3a1
harsh:q392v harshly:q9a2v hart:6m4cv hartford:5r18v hartley:6u3av harvard:4l191 harvest:kg33v harvested:m712v
harvesting:m623v harvey:6m391 has:vtb43 hasan:9l58v hashemi:9i58v hashim:9m38v hashimoto:8u95v hasina:8i46v hassan:9l381
hastert:6b49v hastily:vb81v hastings:6t1av hasty:q134v hat:0m65v hatch:6b29v hate:qe62v hated:rr64v hates:7385v
hathaway:6617v hatoyama:8u57v hatred:qe510 hats:ij44v haul:l342v hauled:l342v hauling:l331v haunt:uk23v haunted:gv53v
haunting:gb72v haute:5q15v havana:et35v have:vt93v havel:fs47v haven:uo14v havens:uo15v having:vta12 havoc:ku31v
hawaii:11251 hawaiian:0i26v hawk:1a29v hawkins:6l4av hawkish:qk58v hawks:2f19v hay:6s18v hayat:9h49v hayden:6q4bv
hayes:6m1bv haynes:6u3b1 hayward:6o39v hazard:mg15v hazardous:mb12v hazards:mr33v haze:kt34v hbo:7666v hd:no18v he:vpb36
head:4h66v headache:id23v headaches:id32v headed:4k462 header:3516v heading:vc51v headline:v5b4v headlined:03b5v
headlines:v584v headmaster:4j18v headquartered:5n27v headquarters:vf36v heads:vt65v headway:qh32v heal:qu22v
healed:if31v healing:rf22v health:te35v healthcare:pq17v healthier:ob12v healthy:tu22v healy:6q2cv heap:io44v hear:vpb22
heard:vlc32 hearing:vm74v hearings:v9450 hears:73a5v hearst:5l1av heart:vv63v heartland:ue35v hearts:ie35v heat:ma14v
heated:jd434 heath:6t1av heather:7f1bv heathrow:uo14v heating:nk14v heats:lt15v heaven:gs52v heavenly:gr24v
heavier:nh51v heaviest:lo61v heavily:vsa15 heavy:lo81v heavyweight:3q27v heavyweights:sh17v hebei:ki45v hebrew:um47v
hebron:u234v heck:2q14v hectares:kh24v hector:7s2av hedge:so35v hee:at18v heed:q263v heel:id24v heels:if43v hefty:s571v
heidi:7f18v height:k232v heightened:qn61v heights:ve14v heinrich:7q19v heinz:6219v heir:4v15v heiress:4r16v heirs:ra15v
heisman:2919v held:vc632 helen:7e2av helena:5q18v helicopter:ld540 helicopters:lp45v hell:gs43v hello:4a45v helm:6f27v
helmand:9t56v helmet:iq63v helmets:ig43v helms:6b49v helmut:dd19v help:vo72v helped:vt742 helpful:rl624 helping:vo612
helpless:qc22v helps:tu632 helsinki:dq36v hemingway:7b48v hemisphere:vf15v henan:sg65v hence:pl51v henderson:6m39v
hendrix:6l26v henin:3l46v henman:3k67v henri:e518v henrik:342av henry:6n2a1 henson:6p59v hepatitis:mq36v her:vr916
herald:5l58v heralded:v574v herat:9t35v herb:7g38v herbal:j155v herbert:6n1bv herbs:j825v hercules:1e56v herd:mj24v
herds:kk23v here:vp825 hereditary:p216v herein:mc26v heritage:t935v herman:7p3bv hermann:7q19v hernandez:2s49v
hero:3o65v heroes:vr34v heroic:rc53v heroin:m233v heroine:4a15v herrera:ec2av herring:611av hers:g961v herself:vra16
hershey:5k27v herve:fr48v herzegovina:uf14v herzog:e63av hesitant:qk92v hesitate:q181v hesitation:q291v hess:621av
hesse:dl17v heterosexual:p214v hewitt:3l591 hewlett:6529v hey:07645 heyday:ge15v hezbollah:ur54v hi:af25v hiatus:vd43v
hicks:6l3a1 hid:io42v hidden:iv51v hide:vp61v hideout:9t56v hides:j722v hiding:uo51v hierarchy:r525v higgins:6v1bv
high:tv43v high-speed:no14v higher:s851v highest:sa424 highland:1717v highlands:et16v highlight:vo81v highlighted:v5c32
highlighting:rec12 highlights:vc84v highly:vu725 highs:se43v highway:ve44v highways:k514v hijacked:uo34v hijackers:uo35v
hijacking:us23v hike:s971v hikers:km46v hikes:ok62v hiking:gl43v hilarious:g961v hilary:7e1bv hill:5b68v hillary:69671
hills:5935v hillsborough:5p17v hillside:kd24v hilltop:kb16v hilly:kn23v hilton:6636v him:vpa16 himalayan:ue35v
himself:vpc16 hinder:o922v hindered:oa41v hindi:9g56v hindu:un66v hindus:um44v hines:6v1av hingis:3l45v hint:rv92v
hinted:vbf4v hints:rvc3v hip:hb55v hip-hop:hb37v hire:tq342 hired:67482 hires:7018v hiring:tq332 hiroshi:ba36v
hiroshima:b744v his:vta26 hispanic:tr281 hispanics:vh151 historian:4n4cv historians:vj78v historic:vf33v
historical:vj544 historically:vu515 histories:r025v history:vt54v hit:v293v hitachi:nt66v hitchcock:6g28v hitler:vi53v
hits:hb64v hitter:2v34v hitters:i134v hitting:lo712 hiv:to44v hk:sd35v hksar:bh17v hmos:ou15v hms:5m16v ho:bu37v
hoax:gu54v hobart:5t18v hobby:gm14v hoc:pv26v hockey:2326v hodgson:6r49v hoffman:6l39v hog:kg24v hogan:6l29v hoh:ag19v
hoisted:c484v hokkaido:b6261 holbrooke:fo56v hold:vo81v holden:6u2av holder:3o59v holders:sq25v holding:vs71v
holdings:sv25v holds:tv752 hole:k134v holed:9s46v holes:ll44v holiday:vc33v holidays:s122v holiest:ka36v holland:6n28v
hollow:ii44v holloway:6u2av holly:7b18v hollywood:vr351 holmes:6m5av holocaust:vg35v holt:6u2cv holy:un54v
holyfield:2a75v homage:fc73v home:vt53v homecoming:0514v homegrown:qk26v homeland:uc26v homeless:uj34v homemade:jb44v
homeowners:ss25v homer:2v76v homered:2v48v homers:2v25v homes:vs140 homestead:1315v hometown:27750 homework:pg23v
homicide:4q24v homosexual:r143v homosexuality:r572v homosexuals:qe33v honda:1n56v honduran:eb27v honduras:ep24v
honest:rk524 honestly:rq91v honesty:rd42v honey:0v15v honeymoon:vc13v hong:sf341 hongkong:sg16v honolulu:1117v
honor:vi52v honorable:rk14v honorary:4l17v honored:4k63v honoring:vi73v honors:2215v honour:vi62v honoured:3u63v
honours:3a15v hoo:ai18v hood:5b26v hook:id55v hooked:id64v hooker:6r3av hooks:id65v hoon:bh4av hoop:e056v hooper:6q2av
hoover:6a1bv hop:hb45v hope:vo92v hoped:vob42 hopeful:vr86v hopefully:rq515 hopefuls:v9190 hopeless:qs12v hopes:v5b2v
hoping:voa22 hopkins:6m2bv hopper:7439v horace:6n1av horizon:ko34v horizontal:n624v hormone:mp34v hormones:mp23v
horn:0n57v hornets:2e18v horns:im74v horrible:q731v horrific:qs414 horrified:q273v horror:gu530 horrors:qq41v
horse:ig350 horseback:il34v horsepower:nj13v horses:ig24v horta:fu38v horton:6u2av horwitz:ci16v hose:ls25v hosni:9m57v
hospital:vs450 hospitality:te14v hospitalized:vm64v hospitals:te34v hossein:9i4av host:vc56v hostage:up34v
hostages:up35v hosted:3u472 hostel:5e15v hostile:vk61v hostilities:u261v hostility:qm610 hosting:ts732 hosts:vc77v
hot:jb44v hotel:vs24v hotels:ss14v hotline:te47v hotly:u473v hottest:hb16v houghton:6t1av hour:vc43v hourly:s125v
hours:vc63v house:vt56v housed:kf15v household:sa14v householder:8g17v households:sa150 houses:kf23v housewife:4r16v
housewives:0217v housing:s914v houston:26381 hovered:lq45v hovering:lp52v how:vpb15 howard:6m4a1 howe:6v3av howell:6v3bv
however:vt935 hoya:2r86v hp:65171 hr:2o18v hsbc:6638v hsieh:bm78v hsu:bp39v hu:bm96v hua:br39v huang:bq59v hub:sl13v
hubbard:6v5cv hubble:nr19v hubei:ki55v huber:7u29v hubert:7o1cv hubs:nu14v huckabee:69681 huddled:io46v hudson:6m28v
hug:0q53v huge:vt81v hugely:rn61v hugged:2i55v hugh:6n191 hughes:6m5bv hugo:ed77v huh:aj16v hui:br57v hulk:0f25v
hull:3e47v human:vg54v humane:pj14v humanitarian:u933v humanities:4l19v humanity:rf31v humans:mi320 humble:gf33v
hume:6s3bv humid:kt13v humidity:m913v humiliated:co42v humiliating:q731v humiliation:q731v humor:ga62v humorous:g983v
humphrey:6n1bv hun:8s55v hunan:ki55v hundred:vs55b hundreds:vs73v hung:in74v hungarian:uf37v hungarians:uh25v
hungary:uf35v hunger:ut62v hungry:vq33v hunt:6m68v hunted:i462v hunter:6m4bv hunters:i447v hunting:vs44v
huntington:5r19v hurd:6129v hurdle:v116v hurdles:s817v hurled:im83v hurley:792av hurling:3d45v hurricane:v615v
hurricanes:2e16v hurry:rq31v hurst:6v1bv hurt:vp71v hurting:qv412 hurts:qv21v husband:7c54v husbands:uj14v huskies:2d16v
hussain:9l38v hussein:ur44v hut:0u47v hutchinson:6v1ev hutchison:644av huts:kc36v hutton:6q2av hutu:uv17v hutus:uh15v
hwa:bh17v hwang:bv3av hy:ag27v hybrid:nn24v hybrids:m534v hyde:6t29v hyderabad:8a34v hydraulic:nl15v hydro:a917v
hydroelectric:kj16v hydrogen:mf24v hygiene:jr15v hymn:4c76v hymns:h776v hype:gg53v hypocrisy:q742v hypothesis:r776v
hypothetical:rv43v hyun:bn48v hyundai:b945v iaaf:cn37v iaea:vb56v ian:6h4b1 ibf:3q37v ibm:sv56v ibn:9k59v ibrahim:9l27v
icahn:6759v icc:c146v ice:k334v iceland:uf56v icelandic:dn29v icon:4a26v iconic:g544v icons:hv16v icrc:fk29v icy:kt52v
id:th26v ida:7d19v idaho:5r181 idea:vpb1v ideal:g131v ideally:gf51v ideals:r932v ideas:r672v identical:g261v
identification:th44v identified:vna62 identifies:r7b5v identify:vn932 identifying:pm922 identities:r334v identity:vg430
ideological:r623v ideology:r532v idf:uq28v idle:l033v idol:0d66v if:vp71a ifor:9018v ignacio:ef2av ignite:lt41v
ignited:lt63v ignorance:q751v ignore:q7912 ignored:vkb12 ignores:rv81v ignoring:q7912 igor:e55av ih:al19v ihs:ag1bv
ii:vi351 iii:4v48v ike:7k28v il:bn35v ill:vq51v illegal:vn42v illegally:uo515 illegitimate:qc14v illicit:o221v
illinois:5r271 illness:vv52v illnesses:o623v illuminated:g553v illusion:gt31v illusions:rf43v illustrate:r7a1v
illustrated:hp85v illustrates:r791v illustration:hu35v illustrations:hu66v illustrator:4n39v im:af17v image:vu62v
imagery:g664v images:hu73v imaginary:g941v imagination:gt23v imaginative:g843v imagine:rq812 imagined:rq81v
imaging:nr17v imam:9l37v imbalance:oe31v imf:s375v imitation:g623v immediate:vl914 immediately:vsa15 immense:rd71v
immensely:rn51v immigrant:uj36v immigrants:uj34v immigrated:4o16v immigration:vm36v imminent:v771v immoral:qe11v
immune:o622v immunity:p344v impact:s871v impacted:rh31v impacts:of41v impaired:o511v impartial:p414v impasse:qh43v
impatient:qk63v impeachment:q454v impending:qt72v imperative:rp41v imperial:vi16v impetus:re42v implanted:mu34v
implants:mu35v implement:pt712 implementation:pt43v implemented:pt512 implementing:pt61v implicated:uu55v
implication:rv61v implications:ru51v implicit:r762v implied:rve1v implies:r791v imply:ru81v implying:rub1v import:s941v
importance:re91v important:vu51v importantly:rq61v imported:m732v importer:jj25v importers:si45v importing:si41v
imports:s9410 impose:pf912 imposed:u1712 imposes:oo71v imposing:pf81v imposition:pf71v impossible:vp614
impoverished:ue22v impress:rq61v impressed:22b42 impression:rv910 impressions:g654v impressive:v3734 imprint:4337v
imprisoned:up44v imprisonment:uu42v improbable:rn42v impromptu:h654v improper:or22v improperly:tj51v improve:t5512
improved:s8512 improvement:s842v improvements:od41v improves:ob11v improving:pr512 improvised:lo62v impulse:gj12v
impunity:qf31v in:vt438 ina:9q1av inability:qu710 inaccurate:q673v inacio:eb77v inaction:qf32v inactive:mm14v
inadequate:o331v inadvertently:lvb1v inappropriate:q6514 inaugural:3r36v inaugurated:ff54v inauguration:v934v inc:9q191
incapable:rm61v incarcerated:uj13v incarnation:0f36v incentive:ov31v incentives:ov32v inception:t014v inch:l615v
inched:l523v inches:k223v incidence:mr33v incident:vn720 incidents:us520 inciting:qb72v inclined:rl71v include:tv542
included:tv74v includes:tv652 including:vj552 inclusion:pk63v inclusive:pp12v income:sa13v incomes:os12v incoming:v937v
incompatible:pl21v incompetence:q722v incompetent:qc14v incomplete:pm52v inconclusive:qg35v inconsistent:rm51v
incorporate:pm71v incorporated:tb33v incorporates:ht83v incorporating:ht61v incorporation:p913v incorrect:rt72v
incorrectly:rsc3v increase:s851v increased:s851v increases:s8410 increasing:s871v increasingly:vu915 incredible:g8514
incredibly:rn515 incumbent:fb47v incumbents:qi16v incurred:ou31v incursion:u244v incursions:u154v indebted:oi33v
indecent:hl13v indeed:vp815 indefinite:u272v indefinitely:vd41v independence:uc52v independent:tt47v independently:ts52v
independents:v927v index:sf24v indexes:n335v india:vf831 indian:vf751 indiana:25261 indianapolis:26161 indians:ui551
indicate:vua22 indicated:vle52 indicates:tka3v indicating:vnc1v indication:rv920 indications:qn94v indicative:ru61v
indicator:n324v indicators:pn34v indices:n934v indicted:9c45v indictment:vm940 indictments:uu55v indie:hb38v
indies:3246v indifference:q731v indifferent:qc31v indigenous:uc35v indirect:pt42v indirectly:q591v indispensable:rn12v
individual:tv23v individually:th31v individuals:tv13v indonesia:ub73v indonesian:ub66v indonesians:ui56v indoor:kc16v
indoors:j513v induce:o951v induced:mo51v inducted:2126v induction:nk15v industrial:sj33v industrialist:4m19v
industrialized:s934v industrials:l516v industries:sj34v industry:sj64v indy:2617v ineffective:qc22v inefficient:ob12v
ineligible:op14v inequality:of330 inevitable:qt414 inevitably:rq71v inexpensive:jj13v inexperienced:qc26v infamous:0e43v
infancy:r014v infant:jr43v infantry:uq15v infants:mr23v infected:mi34v infection:vv44v infections:mq35v infectious:mq36v
inferior:mu11v infield:2v16v infighting:qg24v infiltrate:ur14v infiltrated:ur25v infiltration:uv24v infinite:gv42v
infinity:1i16v inflammation:mq63v inflammatory:q045v inflated:jo71v inflation:s8530 inflationary:oe24v inflict:qr41v
inflicted:qq51v inflows:sf13v influence:vj62v influenced:r672v influences:r664v influencing:ru41v influential:vj584
influenza:vg36v influx:u733v info:hh27v inform:rq83v informal:t354v informally:vka3v informant:7038v information:tk55v
informed:vla5v informing:q593v informs:73a6v infrared:nr27v infrastructure:td13v infringement:p333v infuriated:ug95v
infusion:me14v ing:ar19v ingredient:ja43v ingredients:ja22v ingrid:e81av ingushetia:fi36v inhabit:kl42v
inhabitants:uh24v inhabited:kb34v inherent:rf31v inherently:rm21v inherit:ra12v inheritance:ou13v inherited:r013v
initial:tv93v initially:vnd35 initials:e057v initiate:pu61v initiated:t564v initiation:pg14v initiative:t554v
initiatives:pq43v inject:o951v injected:md53v injecting:md52v injection:mc32v injections:mp32v injunction:ti84v
injured:vs66v injures:cj36v injuries:vv530 injuring:ur54v injury:v253v injustice:qf41v ink:j345v inland:kn13v
inlet:5b37v inmate:up26v inmates:up24v inn:5f26v inner:k753v inning:2v45v innings:2v55v innocence:rfa2v innocent:vm62v
innovation:pq14v innovations:pn24v innovative:pq43v input:pl34v inputs:nv13v inquiries:tj46v inquiry:vn750 inroads:ql54v
ins:tj361 insane:qc21v insanity:q442v inscribed:ih84v inscription:hrb5v inscriptions:hra6v insect:mj25v insects:mj24v
insecurity:qu41v insert:j384v inserted:nr74v inserts:j366v inside:iu438 insider:q446v insiders:sp58v insight:r746v
insights:r644v insignia:ih25v insignificant:rg11v insist:vkc22 insisted:vle42 insistence:q3b2v insisting:vld1v
insists:vob3v inspect:t853v inspected:lh53v inspecting:uq62v inspection:tc35v inspections:t443v inspector:6d39v
inspectors:vn44v inspiration:vr83v inspirational:g845v inspire:rd62v inspired:vr922 inspiring:rd62v instability:qt32v
install:tu44v installation:nv34v installations:uq24v installed:lb44v installing:nr43v installment:s344v instance:tv720
instances:q572v instant:hj53v instantly:g9915 instead:vp915 instinct:gt33v instincts:rd33v institute:tf49v
instituted:t533v institutes:tf29v institution:tf15v institutional:pp25v institutions:tf130 instructed:vka5v
instruction:tr34v instructions:tj73v instructor:4j16v instructors:tr26v instrument:hs62v instrumental:vj73v
instrumentation:nv35v instruments:hs43v insufficient:o861v insulation:nl15v insulin:me15v insult:q761v insulted:f192v
insulting:q6724 insults:q272v insurance:su25v insure:ou21v insured:os23v insurer:5n36v insurers:st55v insurgency:ua44v
insurgent:ur46v insurgents:ur73v insurrection:ut24v int:a217v intact:kf11v intake:me14v integral:pl51v integrate:po22v
integrated:tc12v integrating:pr21v integration:pq24v integrity:rf43v intel:sv66v intellectual:r624v intellectuals:ug58v
intelligence:vn37v intelligent:rl55v intend:vo91v intended:vta12 intending:uj71v intends:tuc3v intense:vv81v
intensely:rm71v intensified:u772v intensify:po52v intensifying:qn71v intensity:n741v intensive:tc33v intent:ru81v
intention:vob10 intentional:q651v intentionally:q6a1v intentions:ru62v inter:c936v interact:nb22v interaction:pl33v
interactions:pn330 interactive:hm46v interbank:sc26v intercept:uq45v intercepted:29572 interception:2916v
interceptions:2916v interchange:k545v intercontinental:c216v intercourse:p531v interest:sf72v interested:vp93v
interesting:rv624 interests:t141v interface:nu34v interfax:u886v interfere:pd21v interference:p124v interfering:qb22v
intergovernmental:ps18v interim:f946v interior:vn57v interiors:g514v intermediary:pv15v intermediate:ne15v
intermittent:kv43v intern:4h18v internal:tv35v internally:rh11v international:t155v internationally:ts525
internationals:c115v internet:tn75v interpol:e367v interpret:rt82v interpretation:pb84v interpretations:r674v
interpreted:rsc1v interpreter:9b66v interred:5o14v interrogated:9d45v interrogation:up36v interrogations:p526v
interrogators:q556v interrupted:vc92v intersection:k533v interstate:sm23v interval:n824v intervals:n123v intervene:vk61v
intervened:u173v intervening:qj21v intervention:vb430 interventions:pi13v interview:6fb7v interviewed:6f992
interviewer:7178v interviewing:vn57v interviews:vl87v intestinal:mq16v intifada:ut16v intimate:rk41v intimidate:qb34v
intimidated:qb51v intimidating:qb32v intimidation:qf33v into:vt518 intolerance:qe24v intricate:g742v intrigue:gh23v
intrigued:rn94v intriguing:g973v introduce:tua12 introduced:tt742 introduces:hqa3v introducing:pra1v introduction:tv72v
intrusion:p114v inundated:ku63v invade:u142v invaded:ue14v invaders:lg25v invading:uq14v invalid:p322v invaluable:rn13v
invariably:rrb1v invasion:u134v invasions:qf15v invasive:mh15v invented:hs54v invention:g743v inventions:hv14v
inventor:4n48v inventories:m343v inventory:nv32v invest:su512 invested:su332 investigate:vn932 investigated:vn742
investigates:4g66v investigating:vn85v investigation:vn65v investigations:td45v investigative:tl19v investigator:6e3av
investigators:vn87v investing:oj41v investment:su25v investments:su230 investor:su660 investors:st83v invisible:gv22v
invitation:vb84v invitational:1r17v invitations:tg53v invite:vk73v invited:4k872 invites:8p85v inviting:vk82v
invoked:q2a3v involuntary:o142v involve:pn71v involved:vn72v involvement:vn73v involves:tv71v involving:vn522 ioc:fo37v
ion:e118v ions:mf14v iowa:5r371 ip:be28v iphone:hm561 ipo:so25v ipod:hm25v ipswich:3f18v iqbal:9h58v ira:uv16v
iran:u9921 iranian:up751 iranians:uh53v iraq:vf621 iraqi:ur54v iraqis:uh43v ire:q387v ireland:5t45v irene:7d18v
irina:ct39v iris:7a19v irish:vi48v irl:3p1av irna:u868v iron:l644v ironic:rv81v ironically:vra1v irony:rf71v
irrational:qc41v irregular:nf33v irregularities:sr44v irrelevant:rv11v irresponsible:q643v irreversible:qs11v
irrigation:kh15v irs:oq27v irvin:6k37v irvine:5j1cv irving:6n1av irwin:6l1cv is:vt823 isa:9k18v isaac:7p2av isabel:eq18v
isabella:7d17v isaf:ua36v isbn:4129v islam:un651 islamabad:ua75v islamic:uv651 islamist:uv561 islamists:ur64v
islamiyah:9s27v island:vf54v islander:111bv islanders:2e38v islands:ue45v isle:5716v isles:1718v ismail:9n57v iso:ns17v
isolate:qb52v isolated:vu41v isolation:qu31v israel:uf731 israeli:ur751 israelis:uh53v iss:d116v issa:9k4av
issuance:ol43v issue:vl72v issued:tja52 issues:tv62v issuing:ti91v istanbul:dv35v it:vt916 ita:c81bv ital:a314v
italia:d918v italian:vf56v italians:uh45v italics:g226v italy:vf54v itar:u876v item:tm52v items:jv22v itinerary:tg64v
ito:bb97v its:tv716 itself:vu816 itt:5n15v itunes:hn35v itv:5136v iv:4637v ivan:e529v ivanisevic:cv56v ivanov:fp87v
ivanovic:cv57v iverson:2b17v ivo:cu19v ivorian:ua26v ivory:ub46v ivy:0m19v ix:4626v izetbegovic:9u66v jaafari:9i57v
jack:6h49v jacket:iq44v jackets:iq24v jackie:7b19v jackson:6m681 jacksonville:2517v jacob:7p3av jacobs:6m2c1
jacobson:623cv jacqueline:7d1av jacques:fr78v jade:7919v jaffna:8e16v jaguar:1m16v jaguars:2f17v jah:ai18v jail:vm53v
jailed:9c65v jails:up15v jaime:ef2bv jakarta:ub44v jake:78381 jakob:7r28v jalal:9i77v jam:jb26v jamaica:3918v
jamaican:3t2av jamal:9l1av james:6n1a1 jamie:7n1bv jammed:lu52v jammu:ua16v jams:ku43v jan:dr491 jana:cq1bv janata:8119v
jane:7e1a1 janeiro:ev15v janet:7e4av jankovic:cv46v january:vc351 japan:vf92v japanese:vh841 jar:0t25v jared:6i1cv
jarrett:6i1av jarvis:6v1dv jason:6i391 jasper:6t1av java:ki45v javier:ef49v jaw:ms64v jaws:ie44v jay:6h2a1 jaya:8f16v
jayasuriya:e246v jays:2u37v jazeera:uo77v jazz:0b28v jealous:7362v jean:7t39v jeanne:7d19v jeans:0r35v jeb:69481
jeep:1n34v jeff:6g3av jefferson:6n17v jeffrey:6h1cv jelena:cv27v jemaah:uv36v jen:bp3av jenin:ur36v jenkins:6m5av
jennifer:7f2a1 jennings:6l3bv jenny:7e1av jens:7r1av jensen:6o2bv jeopardize:oa31v jeopardy:qo12v jeou:bm66v
jeremiah:6j1bv jeremy:6i4cv jericho:9v26v jerk:jc23v jermaine:2l19v jerome:6n1b1 jerry:6h2a1 jersey:24271 jerseys:2f25v
jerusalem:ue351 jesse:6h3bv jessica:7f2av jessie:7929v jesuit:4l19v jesus:4t65v jet:ld24v jeter:2t55v jetliner:ld34v
jets:v245v jew:4q16v jewel:4b16v jewelry:jv14v jewels:0m14v jewish:um461 jews:um241 jfk:5h15v ji:bv39v jia:bl49v
jiabao:bm96v jiang:vba5v jiangsu:ki45v jiangxi:ki35v jihad:ur55v jilin:b755v jill:7f1bv jim:6h391 jimenez:ef3bv
jimmy:6h1a1 jin:bq47v jing:br57v jintao:8o86v jirga:ua15v jitters:qn44v jo:7f1av joachim:dc28v joan:7d1bv joanna:7f1av
joanne:7e1dv joaquin:ee1bv job:tu53v jobless:sb55v jobs:s822v jockey:3p19v joe:6h6a1 joel:6h3b1 joey:7n29v johan:343av
johann:4v28v johannes:e72av johannesburg:du35v johansson:3k59v john:6n4a1 johnnie:6l1av johnny:7j29v johns:5j1bv
johnson:6m591 johnston:6m3bv join:vf652 joined:5u7a2 joining:ve552 joins:3k67v joint:t065v jointly:t093v joints:mv23v
joke:g963v joked:69a72 jokes:ga73v joking:gb62v jolie:7967v jolt:m931v jolted:kv72v jon:6g5b1 jonas:7u3bv jonathan:6h2b1
jones:6m681 jong:bn461 jordan:6m47v jordanian:uo36v jorge:ed49v jose:ef591 josef:fs17v joseph:6n2a1 josh:6i2a2
joshua:7p1bv jospin:fu56v journal:tl78v journalism:tr17v journalist:7169v journalistic:rd35v journalists:vk77v
journals:ph47v journey:vs420 journeys:k512v joy:7934v joyce:7e2cv jp:a51av jpmorgan:6647v jr:63291 ju:bv27v juan:ef281
juarez:ev26v jubilee:5817v judaism:r535v judd:6p29v jude:7b18v judge:6e65v judged:rm61v judgement:ru51v judges:vm65v
judging:ru52v judgment:ru51v judgments:p322v judicial:v825v judiciary:v837v judith:7e1bv judo:cn35v judy:7e1av
juergen:dd19v juh:an19v juice:ja14v jules:7p1av julia:7d1av julian:7r3bv julie:7e1bv julien:7t3av juliet:7f17v
julio:ed38v julius:7p1bv july:vc351 jumbo:0n15v jump:i042v jumped:se442 jumper:2l18v jumping:l931v jumps:l922v jun:br49v
junction:5b35v june:vc451 jung:bn58v jungle:gv44v jungles:kn34v junichiro:8u65v junior:3v19v juniors:3v16v junk:jh24v
junta:ub55v jupiter:5m471 juppe:fu77v jurassic:1217v juries:p634v jurisdiction:tb32v jurisdictions:p215v juror:7057v
jurors:vm85v jury:vm540 just:vp715 justice:vm360 justices:vl57v justification:rv61v justified:q771v justify:q781v
justin:6i4a1 justine:cv28v juvenile:to16v juveniles:mj15v juventus:cf27v ka:bt18v kabila:fh75v kabul:ua55v
kaczynski:fv68v kadhafi:fe46v kadima:8i18v kadyrov:9967v kafelnikov:cv56v kagame:ft67v kah:am47v kahn:av59v kahr:an18v
kai:bp18v kaiser:5j2bv kaka:e346v kallis:3346v kamal:9n58v kampala:8f36v kan:bm58v kandahar:9t45v kane:7b2av kang:bv38v
kannada:b047v kansas:2527v kantor:8r68v kaohsiung:bj24v kaplan:634bv kappa:bf17v karachi:ur34v karadzic:9f56v
karate:0c15v karbala:9t46v karen:7e1bv karim:9k2av karl:7q28v karnataka:8b25v karzai:u995v kashmir:ua63v kashmiri:un56v
kasparov:cq79v kate:7f39v katharine:7e19v katherine:7d19v kathleen:7e1bv kathmandu:ua35v kathryn:7e1bv kathy:7e2av
katie:7f49v katrina:v715v katz:633cv kaufman:6l4av kay:6l1cv kazakh:u977v kazakhstan:u9751 kazan:dk48v kcna:q057v
kdp:9t19v keane:6r49v keating:6839v kee:ah1av keegan:6r79v keel:ag16v keen:vr94v keep:vo81v keeper:3427v keepers:ik47v
keeping:vp812 keeps:vp922 keith:6h1cv keizai:sg38v keller:6g3bv kelley:6l1cv kellogg:6529v kelly:6m4a1 kemp:6k59v
ken:6g2b1 kendall:6l1bv kennedy:69381 kenneth:6e1dv kenny:6i1bv kensington:5e17v kent:6t29v kentucky:25171 kenya:fn36v
kenyan:fl49v kenyans:ui26v kept:vs922 kerala:8b16v kerr:6r1cv kerry:69771 kessler:6c4av kevin:6h2a1 key:vf64v
keyboard:hm45v keyboards:6o28v keynote:4d57v keys:is24v kg:be14v kgb:9f18v khaled:9k29v khalid:9k28v khalifa:9k27v
khalil:9l29v khalilzad:9349v khamenei:u9a6v khan:9h771 khartoum:ua64v khatami:u986v khmer:uv16v khodorkovsky:9a77v
khomeini:9j54v khost:9t47v ki:bh67v kia:d625v kibaki:8j66v kick:v333v kickbacks:sr14v kicked:2i532 kicker:2919v
kicking:i352v kickoff:2916v kicks:v232v kid:0744v kidd:2b29v kidnap:uu55v kidnapped:f246v kidnappers:up65v
kidnapping:us44v kidnappings:us44v kidney:mr15v kids:he43v kiev:uf65v kigali:fi35v kill:vo73v killed:ur652 killer:gu54v
killers:uu35v killing:us62v killings:us63v kills:ur55v kilogram:m315v kilograms:l133v kilometer:k614v kilometers:k6350
kilometre:k614v kilometres:k625v kilos:m324v kim:bn571 kimberly:7f1bv kin:bo17v kind:vp71v kindergarten:tr14v
kindness:rc11v kinds:pn510 king:4v66v kingdom:vf44v kingdoms:uc27v kings:2e37v kingston:5s19v kinkel:fv77v kinmen:bi16v
kinshasa:fi45v kirby:6v1bv kirchner:eb77v kirk:6h3a1 kirkuk:ua23v kirsten:7u49v kiss:7563v kissed:0r73v kisses:0r44v
kissing:4p43v kissinger:6f2av kit:7a27v kitchen:jm14v kitchens:jm17v kite:0j19v kits:jv24v kitty:7a18v kl:a617v
kla:ud45v klan:4s18v klaus:fv38v klein:634b1 klinsmann:3576v klm:db45v km:k6150 kmart:6435v kms:di16v kmt:bk37v
knee:2n44v knees:if41v knesset:8l17v knew:vp942 knicks:2e16v knife:id52v knight:6n49v knights:2f18v knit:ir24v
knives:iv44v knock:i371v knocked:3i742 knocking:i362v knockout:3q25v knocks:3i63v knopf:601av knot:ir15v knots:ks14v
know:vp73v knowing:rq812 knowingly:o081v knowledge:r7520 knowledgeable:rk47v knowles:7b69v known:vt75v knows:vp942
knox:6t19v knoxville:5r19v ko:bv28v kobe:2b44v koch:623b1 kodak:5n45v kofi:fo86v koh:ah39v kohl:dd57v koizumi:vb85v
kolkata:8a26v kong:sf35v koo:au18v koran:hr64v korea:vf621 korean:vf541 koreans:ui54v koreas:uf15v kosher:j915v
kosovo:uf52v kospi:b814v kostunica:ft66v kouchner:fq78v kph:c615v kraft:6537v kramer:6l3av kremlin:vb75v kris:6j1bv
krishna:8548v kristin:7f1bv kroner:da16v kronor:s013v ku:bs19v kuala:8d34v kuchma:u996v kuerten:cv37v kuh:ai19v
kumar:8729v kumaratunga:8i47v kumble:8356v kung:bp38v kuo:bp4av kuomintang:bk28v kurdish:ud551 kurdistan:ud45v
kurds:uh34v kurt:6g29v kuwait:u934v kuwaiti:up27v kuznetsova:cv46v kw:a918v kwan:3s28v kwasniewski:fs67v ky:ai19v
kyi:9u26v kyle:6i1av kyodo:sc77v kyoto:t654v kyrgyz:ua67v kyrgyzstan:ub55v la:en66v lab:mh27v label:hj65v labeled:j8b2v
labeling:pf74v labelled:hqb3v labels:jl75v labor:s935v laboratories:ns27v laboratory:mh17v laborers:s424v labour:v836v
labrador:5517v labs:ns18v lace:ir15v laced:jb72v lack:ru71v lacked:ro51v lacking:rm41v lackluster:se53v lacks:ro722
lacrosse:2117v ladder:la14v laden:uo73v ladies:0d16v lady:4u47v lafayette:5r17v lag:of13v lagged:rh14v lagging:rh22v
lagoon:es14v lagos:ev28v laguna:eu27v lah:aj17v lahn:an19v lahore:8a55v lahoud:9747v lai:bo3av laid:vs822 lake:5b35v
lakers:2e35v lakes:km15v lal:872av lam:bu2bv lama:8p56v lamar:6k1bv lamb:6p38v lambert:6v3bv lame:ie14v lamented:fqd7v
lamont:6p1dv lamp:ip26v lampard:3537v lamps:ik15v lamy:fq68v lan:bo1av lancashire:3f18v lancaster:5t18v lance:6i59v
land:vs22v landed:ve43v landfall:eq14v landfill:kb15v landing:lc32v landings:lc14v landis:6a59v landlord:4r25v
landlords:ov15v landmark:vc44v landmarks:k915v landowners:ss26v lands:vs14v landscape:g5330 landscapes:g643v
landslide:u545v landslides:ku54v lane:6m27v lanes:k522v lang:7q39v lange:7q4av langer:3n29v language:vj750
languages:tt55v lanka:ub74v lankan:ua76v lansing:5q1av lantern:0n27v lao:bk19v laos:ub24v lap:3p14v lapd:5h28v
laps:3p15v lapse:qq12v lapses:qq13v laptop:iu24v laptops:iu14v lara:3258v laredo:5o18v large:vt52v large-scale:pn23v
largely:vu715 larger:s8414 largest:sj35v larijani:9i68v larry:6h2b1 lars:7r1bv larsen:6o2cv larson:6v2av larsson:3k2av
larvae:mj17v las:1o35v laser:nr25v lashed:f3c6v lashkar:uv56v last:vc74v lasted:v033v lasting:re414 lasts:gk12v
lat:a116v late:vc55v lately:vr81v later:vt945 lateral:n615v latest:vca4v latham:6r1bv latin:vj651 latino:vh271
latinos:rg151 latitude:n725v latter:vt72v latvia:uf25v latvian:dn16v lau:bo2bv lauded:8qd6v lauderdale:5q17v laugh:g982v
laughed:73942 laughing:i672v laughs:7363v laughter:gj63v launch:vc83v launched:vc852 launcher:lo75v launchers:lo64v
launches:t485v launching:vd92v laundering:sr23v laundry:jm13v laura:7e2a1 laureate:fe29v laurel:5819v lauren:7f19v
laurence:7o1bv laurent:fr37v laurie:7e1bv lausanne:du15v lava:kr37v lavish:s422v lavrov:9697v law:tp44v lawful:p312v
lawless:ua16v lawlessness:qq22v lawmaker:9459v lawmakers:v986v lawn:il13v lawrence:6n1bv laws:pb420 lawson:6r3cv
lawsuit:tj750 lawsuits:sr640 lawyer:6e5av lawyers:vm78v lax:o333v lay:vs732 layer:ne15v layers:ne14v laying:vs912
layoff:s144v layoffs:s153v layout:ht44v layouts:hh25v lays:ps84v layup:2l16v lazio:c957v lazy:g915v lb:2817v lbw:3156v
lcd:js17v ld:u845v ldp:ud28v lds:4t1av le:d3581 lea:7f1bv leach:6b3av lead:v354v leader:9f680 leaders:vl85v
leadership:vl44v leading:ve66v leadoff:2v16v leads:v375v leaf:j035v leaflets:in85v leafs:2e18v league:2346v
leagues:tq14v leahy:6b2av leak:lt45v leaked:vn752 leaking:lt43v leaks:lt45v lean:j233v leaned:0pa3v leaning:v9652
leap:gt12v leaping:i233v leapt:l534v learn:vo712 learned:vr93v learning:r242v learns:7363v learnt:rr82v lease:su43v
leased:ld15v leases:su44v leasing:su23v least:vs725 leather:iq14v leave:vo72v leaves:j063v leaving:vs622 leavitt:6b4bv
lebanese:ur46v lebanon:uf33v lebed:fs87v lech:fv47v lecture:tl65v lectured:4l86v lecturer:4l19v lectures:tl66v led:ve662
ledger:7837v lee:6m481 leeds:3e28v left:vs64v leftist:uv56v leg:lv53v legacy:vu32v legal:tv45v legality:p373v
legally:tp415 legend:0f85v legendary:4e46v legends:0c56v legion:1b27v legions:ug36v legislation:t572v legislative:t516v
legislator:bk2av legislators:v977v legislature:v843v legislatures:p815v legitimacy:rf42v legitimate:ro324 legs:if42v
lehman:6638v lehmann:3159v lei:br38v leicester:3e1av leigh:7f1bv leinster:3d1av leipzig:dv25v leisure:h116v
lemieux:2e18v lemon:0v16v len:6q1av lena:7d38v lend:rp71v lender:su25v lenders:st45v lending:sf33v lends:g062v
length:n7620 lengths:ir24v lengthy:vd924 lenin:fe45v leningrad:5q15v lennon:7567v lennox:6k18v lenny:7g2av leno:6966v
lens:n716v lenses:iq15v lent:s383v leo:7p49v leon:6h1bv leonard:6n3av leonardo:e739v leone:fn26v leonid:fs59v
leopard:0j48v leopold:7q19v leroy:6j1cv les:7j18v lesbian:vh27v lesbians:r123v leslie:6n1bv lesotho:8f16v less:vu51v
lessen:o941v lesser:vj42v lesson:r7410 lessons:vr610 lester:7s1cv let:vo72v lethal:vv32v lets:hm74v letter:vlb6v
letterman:2346v letters:vi86v letting:vo712 lettuce:e115v leukemia:4o37v leung:bo1bv level:tv22v leveled:ut53v
levelled:ut43v levels:s821v lever:6416v leverage:oj21v leverkusen:cf27v levi:6g4bv levied:ot32v levin:6b3bv levine:6l4bv
levy:6f49v lewinsky:7936v lewis:6m5a1 lexington:5r18v lexus:c715v lg:b918v lgbt:pg171 lhasa:ua44v li:br86v
liabilities:os12v liability:or220 liable:op51v liaison:u918v liam:7n1bv liang:bq78v liaoning:b766v liar:7i55v
libby:6a58v libel:p736v liberal:v938v liberalization:pp22v liberals:v937v liberate:ra11v liberated:uh11v
liberation:ud45v liberia:fn25v liberian:fj18v libertadores:c325v libertarian:4k1av liberties:p317v liberty:vt15v
librarian:4h1av libraries:tt17v library:tl28v libya:u9431 libyan:up36v licence:tp24v license:tp54v licensed:tp36v
licenses:tp35v licensing:tp34v lid:ip52v lie:vp51v lieberman:6959v liechtenstein:dn17v lied:q5932 lien:bm58v lies:vu51v
lieutenant:6d18v lieutenants:9f19v life:vt510 lifeline:sk13v lifelong:r854v lifestyle:pl13v lifestyles:r214v
lifetime:tq520 lift:v391v lifted:v4a1v lifting:v491v lifts:l954v liga:ca26v ligament:mv34v light:nk42v lighted:ik62v
lighter:j251v lighthouse:5b17v lighting:g525v lightly:je41v lightning:lp55v lights:ik44v lightweight:iq16v like:vp62v
liked:vra42 likelihood:qt81v likely:vp81v likened:q3f5v likes:73b5v likewise:vpc1v likud:8i19v lil:7n48v lille:cb17v
lilly:6539v lily:7938v lim:bu39v lima:eu37v limb:ms23v limbaugh:6989v limbo:u713v limbs:li22v lime:jf15v limelight:qj22v
limerick:3d28v limestone:kd35v limit:s871v limitation:pb11v limitations:p351v limited:tv714 limiting:od712 limits:tv61v
limousine:1v15v lin:bp5av lincoln:5r171 lincolnshire:5t16v linda:7e1bv lindh:7b68v lindsay:7f1b1 lindsey:6b1c1
line:vt53v line-up:3a26v lineage:mn15v linear:n934v linebacker:2918v lined:in642 lineman:2919v liner:0a56v liners:ug45v
lines:la53v lineup:hf54v lineups:hc45v ling:br3av linger:j413v lingering:qn71v linguistic:r625v linguistics:4l28v
lining:kf53v link:tv93v linked:vn822 linking:vna2v links:vn73v linux:jj38v lion:0j55v lionel:7s2av lions:2f37v lip:if44v
lips:if52v liquid:mb13v liquidation:or13v liquidity:ok31v liquor:jl24v lira:da25v lire:s014v lisa:7f4av lisbon:dv35v
list:tk65v listed:tk642 listen:vr742 listened:vka52 listener:h974v listeners:vj96v listening:h974v listing:tk82v
listings:hh16v lists:tk85v lit:im74v liter:nj16v literacy:pg15v literal:g662v literally:gs815 literary:tl47v
literature:vj46v liters:m714v lithuania:uf34v lithuanian:dn27v litigation:o314v litter:lm13v littered:im42v little:vp61v
litvinenko:9a47v liu:br77v live:vr43v lived:vs442 livelihood:ob12v lively:gc64v liver:mr14v liverpool:3e47v lives:vs43v
livestock:kg24v living:vs22v livingston:6t1bv livingstone:682bv livni:9737v liz:7e1av lizard:0j36v llc:5n18v
lleyton:3l27v lloyd:6n2av lloyds:5318v lo:bt19v load:nl41v loaded:l3612 loading:l331v loads:nl31v loan:s535v
loaned:3c35v loans:s532v lobbied:t5a6v lobby:vk54v lobbying:t5462 lobbyist:6919v lobbyists:sp27v lobster:jb16v
local:tt55v localities:ta54v locality:k934v locally:nv31v locals:vq83v locate:vo63v located:k6252 location:vt420
locations:k9230 loch:5717v lock:lb34v locke:6u5av locked:vs512 locker:ip34v lockerbie:9c15v lockhart:6b2cv
lockheed:5n27v locking:nl41v lockout:s223v locks:lb14v locomotive:lb25v locomotives:nm14v lodge:5a36v lodged:ut92v
lodging:jm13v loeb:7u2av lofty:rd42v log:la45v logan:6m19v logged:ku63v logging:si44v logic:r753v logical:rv32v
logistical:pv13v logistics:tc14v logo:ih64v logos:ih35v logs:l245v loh:ah39v lois:7e2av lok:b418v lombardi:2a1bv
london:vc451 lone:3o47v lonely:gs43v long:vt82v long-term:of32v long-time:4k39v longer:vp815 longest:v043v
longevity:rc24v longhorns:2d17v longitude:k616v longstanding:qm93v longtime:6f59v loo:am18v look:vp71v looked:vr912
looking:vp91v lookout:kf35v looks:gd81v loom:ig13v looming:v7522 looms:k114v loop:n623v loophole:or33v loopholes:or23v
loops:nd23v loose:if42v loosely:hq61v loosen:o953v looted:ju12v looters:lu35v looting:us32v lopez:7v5a1 lopsided:qr42v
lord:4v47v lords:v826v lore:4747v lorenzo:7v1av lori:7f1av lorraine:7o19v los:5g471 lose:vp412 loser:3g24v losers:sf230
loses:v3422 losing:v3512 loss:v3510 losses:sf410 lost:v3532 lot:vp71v lots:jn51v lott:6b58v lottery:sp16v lotus:1m27v
lou:7b4av loud:gb92v louder:q242v loudly:q3d15 loudspeakers:in95v louis:6n471 louise:7d18v louisiana:5r161
louisville:25271 lounge:0316v love:vr82v loved:vr82v lovely:gf32v lover:4r54v lovers:gs44v loves:7383v loving:r942v
low:s842v lowe:6g4av lowell:6t1bv lower:s851v lowered:sd93v lowering:oe71v lowest:sa21v lowland:c016v lowly:cb35v
lows:se44v loyal:un564 loyalist:8h19v loyalists:ur37v loyalty:rd62v loyola:5j19v lp:5329v lpga:3n18v lra:8e28v lsu:2d17v
lt:a619v ltd:5137v ltte:ua46v lu:br79v luanda:et46v lublin:di16v luc:e519v luca:cc19v lucas:6h3av lucent:6547v
lucia:ep17v luciano:e737v luck:vr51v luckily:i532v lucky:3h53v lucrative:sq31v lucy:7f39v ludwig:7q28v lufthansa:sn35v
lugar:av39v luggage:iv22v luh:an18v luigi:e719v luis:ed49v luiz:ed58v luka:dh17v lukas:3m1av lukashenko:ft86v luke:6j39v
lula:eb86v lull:u553v lumber:kc14v lump:j612v lumpur:8d24v luna:ef59v lunar:k017v lunch:jb34v luncheon:5i27v lund:621bv
lung:mr46v lungs:mu23v luo:br49v lure:st62v lured:uo62v lusaka:fi35v lush:gf33v lust:gt32v luther:6n18v lutheran:5v18v
luton:3f18v luxembourg:dr26v luxurious:ge11v luxury:jm12v lying:k351v lyle:6l1bv lynch:665a2 lyndon:6a19v lynn:6m1cv
lyon:3e28v lyonnais:6617v lyons:6r2cv lyric:4f65v lyrical:g782v lyrics:hq94v ma:bm67v maastricht:pb34v mac:672av
macao:t315v macapagal:8v66v macarthur:6u28v macau:b515v macdonald:6v1cv macedonia:uf54v macedonian:uf58v machine:is430
machinery:nm13v machines:nv23v macintosh:4218v mack:6l2av mackay:6s2cv mackenzie:6s1cv macquarie:5m2av macro:pp16v
macroeconomic:pp15v macy:6417v mad:vr54v madagascar:fm35v madame:ek26v madden:6j3bv maddon:2r97v maddux:2u27v made:vt932
madeleine:fo28v madison:5r17v madness:gt32v madoff:6627v madonna:7576v madras:8b16v madrid:ca55v mae:ba19v mafia:uu26v
magazine:tn77v magazines:hp55v maggie:7e19v magic:gu44v magical:gu32v magician:4j18v magistrate:8m37v magistrates:ds36v
magna:5n36v magnate:4m29v magnet:nk15v magnetic:na33v magnificent:gf32v magnitude:v6520 magnus:7r1av maguire:6q1av
mah:aj18v maharashtra:8b26v mahathir:8v75v mahdi:9l37v maher:9n3a1 mahmoud:9n76v mahmud:9n57v mahn:an27v mahr:an19v
mai:bu38v maid:4r25v maiden:0e54v maier:3m48v mail:tn46v mailed:th76v mailing:tn54v mails:vl76v main:ve544
main-belt:4024v maine:5r181 mainland:sg430 mainly:vu615 mainstay:h314v mainstream:vj45v maintain:t5712 maintained:vn922
maintaining:po71v maintains:tb94v maintenance:tc12v mainz:dv27v maize:m724v majestic:1234v majesty:vi14v majid:9k17v
major:tv54v majorities:ro26v majority:vt55v majors:2216v make:vo71v makeover:hi13v maker:jj75v makers:st840 makes:tu71v
makeshift:ln34v makeup:g114v making:vt71v malaga:cb46v malaria:t025v malawi:fn36v malay:uc16v malayalam:4337v
malaysia:sg53v malaysian:up36v malaysians:ui35v malcolm:6n1bv maldives:ub25v male:vh454 males:mj34v mali:fn27v
malibu:59161 malicious:q654v malik:9l581 maliki:u386v mall:il24v mallorca:cb36v malls:jn15v malnutrition:o732v
malone:6k2av malpractice:or16v malta:do26v maltese:d41av mama:4a26v mammals:ml25v mammoth:kd44v man:vr84v manage:tu522
managed:vs542 management:td35v manager:6h58v managerial:ph15v managers:st56v manages:su55v managing:67572
manchester:3e471 mandarin:h237v mandate:t542v mandated:pb22v mandates:pb33v mandatory:tp52v mandela:fl54v
mandelson:8u77v maneuver:qh22v maneuvering:qh13v maneuvers:u223v manga:0886v manhattan:5o161 manhunt:us57v
manifest:rf51v manifesto:r966v manila:et55v manipulate:rt42v manipulated:qb41v manipulating:qb41v manipulation:o223v
manitoba:5s17v mankind:rb31v manmohan:8v76v mann:6n1bv manned:ld26v manner:rk310 manners:g914v manning:6k392 manny:2t57v
manor:5a17v manpower:oh15v mans:c618v mansfield:6t1av mansion:5e25v manslaughter:o132v manson:7b1av mantle:0m26v
mantra:r875v manual:nv44v manually:nr41v manuel:ef49v manufacture:nm31v manufactured:nm32v manufacturer:nm55v
manufacturers:st750 manufactures:nt64v manufacturing:sj33v manuscript:4457v manuscripts:hr28v many:vt834 mao:bq56v
maoist:ua46v maoists:ua45v maori:8127v map:vf74v maple:0u17v mapped:n835v mapping:n826v maps:n866v mar:eg18v mara:7u1bv
maradona:e3a5v marat:cv48v marathon:3r27v marble:ii45v marc:7t1b1 marcel:7u29v marcelo:ef19v march:vc45v marched:ul64v
marchers:ul65v marches:uk45v marching:in32v marcia:7e2av marco:e71a1 marcos:e918v marcus:6i1bv mare:1618v margaret:7d1bv
margin:sa35v marginal:os22v marginally:rj31v margins:s8220 maria:7c29v marian:7t1av marianne:7e1av mariano:ef2av
marie:7d18v marietta:5k17v marijuana:to43v marilyn:7e19v marin:ee2bv marina:er28v marine:vg17v mariners:2u47v
marines:uq45v marino:2919v mario:271av marion:7f19v marital:qu23v maritime:t826v mark:6h37v marked:vc81v markedly:rh21v
marker:nc56v markers:nc35v market:sf52v marketed:hj51v marketers:oj57v marketing:tt360 marketplace:ss32v markets:st42v
marking:vc622 markings:n765v marks:sd42v markus:7r1cv marlins:2u27v marlon:7l18v marquee:h435v marquez:ee59v
marquis:7s17v marred:u452v marriage:vh430 marriages:vh23v married:7c17v marriott:5f17v marrow:mv16v marry:7c33v
marrying:4p12v mars:ko361 marseille:cb36v marsh:6s3bv marshal:7o27v marshall:6m1av marshals:5h17v marshes:kl16v
mart:6456v marta:ee19v martha:7e17v martial:uv63v martian:m817v martin:6h3a1 martina:3k28v martinez:2s68v martins:e71av
marty:7t4bv martyn:6q3av martyr:9s15v martyrdom:r923v martyrs:um15v marvel:4247v marvelous:g812v marvin:6j1bv
marwan:9n18v marx:7q67v marxist:ud27v mary:7d191 maryland:5r171 mas:ae27v mascot:0h27v masculine:g323v mask:iq71v
masked:im64v maskhadov:9f85v masks:ij42v mason:6m1bv masri:9l49v mass:vg53v massa:c5391 massachusetts:5r171
massacre:us340 massacred:uh24v massacres:us43v massage:jk34v massed:lq64v masses:nb33v massey:6u4av massimo:e619v
massive:v781v mast:1d17v master:4l16v mastercard:1l27v mastered:hs63v mastermind:9s46v masterminding:f474v
masterpiece:4f34v masters:3l16v mat:as26v match:v372v matched:vt73v matches:v253v matching:iq23v matchup:2c360
mate:3o37v mater:4t15v material:md41v materials:nv23v maternal:o515v maternity:jk14v mates:3o26v math:r115v
mathematical:pn45v mathematician:4n2av mathematics:ph16v mathieu:cu19v mathis:6j1av mating:nd34v matrix:n916v mats:2m17v
matsui:2t68v matsushita:ba67v matt:6i591 mattel:7b65v matter:vp51v mattered:rr11v matters:ru31v matthew:6h491
matthews:6m5bv mature:gd23v maturity:on22v maureen:7e1bv mauresmo:3l36v maurice:7t1bv mauritania:ub25v mauritius:fm26v
mauro:7v1bv mausoleum:9s45v maverick:4m29v mavericks:2e18v max:7q29v maxim:7q47v maximize:o831v maximum:s841v
maxwell:6n1av may:vt52v maya:et39v maybe:vp515 mayer:7u3cv mayhem:gg32v mayo:5t1bv mayor:e857v mayoral:e818v
mayors:ul48v mazar:b737v mazda:1n34v maze:ke17v mb:be17v mba:4l19v mbeki:8t75v mc:7i2av mca:5n18v mcbride:6j1dv
mccain:vla61 mccall:695bv mccann:6r1bv mccarthy:6m4b1 mccartney:7b68v mcchrystal:9397v mcclellan:6b39v mcconnell:6b2c1
mccormack:6d3bv mccormick:6v2bv mccoy:6k19v mccurry:6b49v mcdermott:6q39v mcdonald:6m581 mcdonnell:6518v mcdowell:6t2bv
mcenroe:3k49v mcgee:6u3bv mcgill:5j1av mcgovern:6819v mcgrath:6q59v mcgraw:6v5bv mcguire:6u1bv mcgwire:2t64v mci:6637v
mckay:6i2dv mckenzie:6q3bv mckinley:6u19v mckinney:6k29v mclaren:3p29v mclaughlin:6a1cv mclean:6v1bv mcmahon:6r4av
mcmillan:6q3av mcnamara:6c1av mcpherson:6v2av mcveigh:6e66v md:5p18v mdc:8j1av me:vp716 mead:612cv meadow:5b17v
meadows:5917v meager:os22v meal:jb12v meals:jm13v mean:vp71v meaning:vu71v meaningful:pp41v meaningless:rv31v
meanings:g352v means:vp61v meant:vpa12 meantime:se63v meanwhile:vfb75 measure:tv82v measured:n751v measurement:n815v
measurements:na35v measures:t581v measuring:n772v meat:j933v mecca:un34v mechanic:4i17v mechanical:nl14v mechanics:n944v
mechanism:pp42v mechanisms:pr22v med:aj19v medal:3r35v medalist:3t18v medalists:3t17v medallist:3t19v medals:ve24v
meddling:qd24v media:vl77v median:n225v mediate:u365v mediated:u345v mediation:u326v mediator:fk27v mediators:u357v
medicaid:ou15v medical:to26v medicare:ou151 medication:o551v medications:o522v medicinal:m444v medicine:to35v
medicines:m733v medics:up67v medieval:g546v medina:ee2av mediocre:rn32v meditation:gr53v mediterranean:ue14v
medium:ns14v medley:0b18v medvedev:fsa7v mee:ag38v meet:vc732 meeting:vc75v meetings:vd55v meets:fo662 meg:7f1bv
mega:ha47v megan:7f39v megawati:8v66v megawatts:nn14v meh:an17v mehd:an27v mehdi:9l2bv mehmet:9j1av mehsud:9s86v
mei:bp39v mekong:kj15v mel:7n39v melamine:md25v melanie:7f2av melbourne:3b36v melinda:7d1av melissa:7f2bv mellon:5j1av
melodic:g082v melodies:g773v melody:g063v melt:m812v meltdown:qt32v melted:je12v melting:m812v melville:6v49v
melvin:6g1cv member:4k38v members:vn56v membership:t542v membrane:mt14v memo:tl88v memoir:4775v memoirs:4756v
memorabilia:hv35v memorable:g853v memorandum:t696v memorial:5o47v memorials:h535v memories:vr52v memory:hm320
memos:p658v memphis:2627v men:vs54v mena:9q2av menace:qo13v mend:qg64v mendoza:ec5av menem:eb56v mental:pj22v
mentality:r831v mentally:rm31v mention:vlc2v mentioned:vjc42 mentioning:rse2v mentions:47e6v mentor:7037v menu:jn44v
menus:jn33v mercantile:l415v mercedes:1n15v mercenaries:up25v mercer:6l1av merchandise:jl32v merchant:4m170
merchants:st45v merck:6567v mercosur:sh16v mercury:mb27v mercy:vh52v mere:vp414 meredith:6v1cv merely:rvc15 merge:sv42v
merged:5m15v merger:sv44v mergers:so25v merging:sv21v meridian:5s17v merit:pk23v merits:ru61v merkel:dd771 merrill:6649v
merry:4a16v mesa:1578v mesh:ir14v mess:io12v message:vla3v messages:vl84v messaging:pm36v messenger:4558v messi:e336v
messier:2e37v messy:g911v met:95a62 metabolism:mu13v metal:nl53v metallic:j314v metals:m015v metaphor:g661v
meteorological:ku48v meter:k216v meters:k235v methane:mb34v method:pl63v methodist:5v18v methodology:pn54v methods:pn53v
metre:k216v metres:k224v metric:n914v metro:dv37v metropolis:ki35v metropolitan:5o17v mets:2u36v metz:cb19v
mexican:vh561 mexicans:ui441 mexico:vf631 meyer:623bv meyers:6v2av mg:c718v mgm:5226v mhz:no16v mi:bv16v mia:7919v
miami:25171 mice:mi26v michael:6h1a1 michaels:6v58v michel:e53av michele:7v1bv michelin:1k66v michelle:7f391
michigan:5r171 mick:6j3av mickelson:3n47v mickey:7a39v micro:nt18v microphone:it74v microsoft:sv851 microsystems:5n48v
microwave:np16v mid:vc24v midday:vc34v middle:vt34v middlesbrough:3e28v middlesex:5t17v middleton:6t2bv
middleweight:3q17v mideast:u326v midfield:3415v midfielder:3447v midfielders:ce19v midland:5t18v midlands:3f17v
midnight:vc54v midst:v7610 midterm:om14v midtown:5f15v midway:2422v midweek:v233v midwest:sm251 midwestern:kh25v
miers:6b29v might:vp91v mighty:2e35v migrant:uj35v migrants:uj34v migrate:kk12v migrated:uj34v migration:t0260
migratory:kk35v miguel:ef39v mike:6h4a1 mikhail:fs48v milan:c936v mild:ga52v mildly:ga91v mile:k614v mileage:nn43v
miles:k6350 milestone:tk43v milf:8e37v miliband:8u5av militancy:qm53v militant:uv754 militants:ur74v militarily:q811v
military:vn53v militia:ur27v militiamen:ur36v militias:uv34v milk:ja33v mill:5b26v millennium:vc15v miller:6m691
milligrams:me16v million:s734b millionaire:4m18v millions:vs62v mills:6t28v milosevic:ud74v milton:6n3av milwaukee:26281
mimic:g041v min:bv39v minced:cg26v mind:rq71v mindanao:ub17v minded:rl25v mindful:rn91v minds:rq23v mine:vs73v
mined:ka42v miner:7948v mineral:m424v minerals:m016v miners:ug75v mines:lm34v ming:bq49v minh:bu46v mini:jm15v
miniature:jt24v minibus:lu43v minimal:od31v minimize:o851v minimum:s542v mining:sj45v miniseries:7716v minister:8q66v
ministerial:t315v ministers:vb56v ministries:tf16v ministry:vn76v minivan:iv32v minneapolis:5q28v minnesota:25371
minor:vt43v minorities:uh230 minority:ud26v minors:to14v minsk:dj45v mint:5017v minus:n214a minute:v335v minutes:i334v
mir:9u48v miracle:vr33v miracles:rc34v mirage:d716v miramax:7727v miranda:ec3av mired:qj31v miriam:7d1av miroslav:ce19v
mirror:g573v mirrored:g561v mirrors:ip32v mirza:9h57v miscellaneous:ho15v misconduct:p734v misdemeanor:o132v
miserable:qv21v misery:qu41v misguided:qc33v misleading:q673v misled:q573v mismanagement:qq33v miss:3r34v missed:v3732
misses:v382v missile:vf64v missiles:uq630 missing:vs54v mission:vs45v missionaries:um26v missionary:4t18v missions:uq240
mississippi:5r161 missouri:5r271 mist:j324v mistake:q751v mistaken:q6a1v mistakenly:uqe3v mistakes:q741v
mistreatment:q533v mistress:4r15v mistrust:qm33v misunderstanding:qm52v misunderstood:rs81v misuse:o213v mit:4l19v
mitch:6b1a1 mitchell:6m4a1 mitigate:o841v mitsubishi:1n46v mitsui:5n26v mitt:2a481 mittal:b967v mitterrand:fu26v
mix:g932v mixed:vt714 mixes:ho54v mixing:hs31v mixture:je31v mk:ab19v ml:a618v mladic:9f45v mlb:2c38v mln:s014v
mls:2e17v mm:n525v mo:2o19v mob:uu45v mobil:1h28v mobile:tt46v mobility:od14v mobilization:pv15v mobilize:po43v
mobilized:uh34v mobs:im66v mobutu:fh46v mock:gb83v mocked:72d52 mod:ab19v mode:nq340 model:tv34v modeled:ht71v
modeling:n815v models:ht33v modem:np16v moderate:v554v moderately:kp51v moderates:ud37v moderation:re42v modern:vt54v
modernist:g727v modernization:pq12v modernize:po22v modes:nf24v modest:s8714 modestly:rj71v modification:pn13v
modifications:pn13v modified:nh51v modify:pe61v module:nq26v modules:nv26v moe:7m1bv mofaz:9v49v mogadishu:ua36v
mogul:7i39v moh:aj19v mohamad:9m57v mohamed:9l28v mohammad:9l67v mohammed:9l67v moi:8t48v moines:5q181 moist:kt22v
moisture:mb13v mold:j334v moldova:uf45v mole:0i19v molecular:n927v molecule:mf14v molecules:mf13v molina:7v49v
mollusk:0k17v molly:7919v mom:79440 mombasa:9p16v moment:vr61v moments:g851v momentum:v441v moms:gm16v mon:a727v
mona:at19v monaco:cb17v monarch:8o36v monarchs:2e18v monarchy:uc24v monasteries:um16v monastery:ei36v monastic:p216v
monday:vcb51 monde:fq88v monetary:sc43v money:s542v mongolia:ub64v mongolian:j056v monica:7c181 monitor:tu65v
monitored:u855v monitoring:tc45v monitors:u856v monk:4s49v monkey:ic55v monkeys:mj46v monks:um46v monopoly:sq53v
monroe:6n17v monrovia:fh36v monsanto:6537v monsoon:ku24v monster:gv44v monsters:gv24v montana:5r28v monte:ci18v
montenegrin:fj47v montenegro:dm45v monterey:5p18v monterrey:ca36v montgomerie:3n39v montgomery:6m19v month:vc740
monthly:sb55v months:vc62v montoya:3m28v montreal:2727v monty:6p29v monument:kf64v monumental:g753v monuments:uk45v
moo:aj38v mood:ru510 moody:6688v moon:4666v moore:6m5a1 moose:5438v mora:2s59v moral:rf514 morale:qr32v morales:eb87v
morality:r542v morally:rm11v moran:6v2dv moratorium:s384v mordechai:9739v more:vt71v moreno:ec49v moreover:tv625
morgan:6m4a1 morgue:iu34v mori:bm3bv mormon:4s39v morning:vc740 mornings:hf45v moro:et19v moroccan:up47v morocco:ub54v
morris:6m4av morrison:6m6av morrow:6v1bv morse:6u4av mortal:gv22v mortality:o733v mortar:lo64v mortars:lo53v
mortgage:su25v mortgages:ol14v morton:6t1bv mosaic:hv27v moscow:vd841 moses:7p49v moshe:9v29v moslem:ud46v moslems:um44v
mosley:6a68v mosque:ur65v mosques:um45v mosquito:mg15v mosquitoes:mj24v moss:6k49v mossad:9f18v most:vt62v mostar:dh26v
mostly:vs615 mosul:9t26v motel:5f15v moth:0j37v mother:4p74v motherland:r913v mothers:vq440 moths:j446v motif:g474v
motion:v883v motions:p663v motivated:qf61v motivation:rd42v motive:rv52v motives:rv53v motor:nm24v motorcade:9d34v
motorcycle:1v34v motorcycles:l024v motorists:vq54v motorola:1j67v motors:sv55v motorsports:2618v motorway:k525v
motown:4e17v mottaki:q185v motto:rc63v mound:0m75v mounds:kd56v mount:5a25v mountain:k355v mountainous:kn42v
mountains:kn64v mounted:lq63v mounting:v591v mounts:lq44v mourinho:ce96v mourn:ul63v mourners:ul76v mourning:ul54v
mousavi:9i78v mouse:ic27v moussa:9n38v moussaoui:e446v mouth:if72v mouths:ie32v move:vo71v moved:5r432 movement:vj44v
movements:vj42v moves:vd71v movie:hq63v movies:hq440 moving:vt51v moya:cv38v moynihan:691av mozambican:fn57v
mozambique:fn35v mozart:4f55v mp:681av mph:ks14v mps:ug57v mr:78471 mri:nr36v mrs:7d181 ms:bf191 msnbc:635a1 mtv:7666v
mu:bs17v mubarak:9m77v much:vp81v mud:ks34v muddy:il24v mueller:6a5bv mugabe:8h65v mughal:8956v muh:am16v muhammad:9l771
mujahedeen:ur17v mullah:9l58v mullen:6d5av muller:7u2bv multi:t113v multibillion:sr33v multicultural:r315v
multilateral:pp13v multimedia:hm26v multimillion:sr33v multinational:sj25v multiple:tv62v multitude:g751v mumbai:8a44v
mundane:g911v mundo:en49v munich:dv36v municipal:ta15v municipalities:ta16v municipality:dj15v munitions:lo23v
munster:3d1av muqtada:ur67v mural:hv46v muralitharan:e266v murals:hv46v murayama:8u76v murder:vm63v murdered:4q44v
murderer:7h34v murderers:qf14v murdering:4q44v murderous:qf13v murders:us44v murdoch:67691 murky:qj32v murphy:6m4a1
murray:6m5b1 musa:9l29v musab:9s37v muscle:mv22v muscles:ms21v muscular:ga44v muse:7529v museum:5o46v museums:t915v
museveni:8t87v musharraf:u394v mushroom:ja45v mushrooms:jf15v music:h765v musical:h744v musicals:h723v musician:7548v
musicians:vj47v muslim:um65v muslims:um631 mussa:9n49v must:vo813 mustafa:9l29v mustang:1m15v mustard:0v17v muster:v145v
mutant:mi17v mutation:mi25v mutations:mi15v muted:qn52v mutiny:8c24v mutual:su52v mutually:pp71v mv:bd181 mvp:2a27v
mw:a916v my:vr616 myanmar:ub55v myers:6m59v myriad:r342v myself:rq816 myspace:tm77v mysteries:gu46v mysterious:gu62v
mystery:gu55v mystic:4828v mystical:gr43v myth:r484v mythical:gr54v mythology:gr66v myths:gq74v myung:bn38v na:a718v
naacp:5i19v nabil:9n19v nabisco:65171 nablus:9v37v nacional:eu26v nadal:cv66v nader:9i5av nadia:ct27v nadu:8b16v
nafta:p914v nagano:2725v nagasaki:lo53v nagoya:b636v nah:ag17v nail:ir43v nailed:2l53v nails:ir44v nairobi:8t26v
naive:rl44v najaf:ur55v najib:8v47v nakamura:cf49v naked:io32v nalbandian:cu38v nam:bn36v name:vt84v named:4n782
namely:ta32v names:vj85v namesake:4v27v namibia:fn46v naming:tj84v nan:br39v nancy:7e3b1 nanjing:b715v nanny:4r17v
nantes:cb46v naomi:7f29v napa:5916v naples:dt26v napoleon:4935v napoli:c927v napolitano:e969v napster:7k66v
narcotics:tc14v narrated:7756v narrative:g6530 narrator:73a6v narrow:k561v narrowed:on42v narrower:n352v narrowing:oe32v
narrowly:v3915 nasa:tt591 nasal:ms55v nascar:2237v nascent:rb14v nasdaq:so44v nash:6l2av nashville:2718v nasrallah:e666v
nassau:5o19v nasser:9k29v nasty:ga424 natal:b418v natalie:7f3av natasha:7f19v nate:6i2av nathan:6i5av nathaniel:7p1bv
nation:vu52v national:tf47v nationalism:r473v nationalist:ud56v nationalists:ug75v nationalities:ui16v nationality:p224v
nationally:tr255 nationals:ui160 nations:vf53v nationwide:tt54v native:vt47v natives:uj35v nativity:go15v nato:uf731
natural:m442v naturalization:ti18v naturally:mb61v nature:r772v nausea:mo42v nautical:k6164 navajo:5p27v naval:uq26v
navarro:ee4bv nave:5e56v navigate:k532v navigation:nr16v navigator:4i19v navy:vn46v nawaz:8i28v nay:ah17v
nazarbayev:8v76v nazi:uv25v nazis:uh13v nba:2d36v nbc:67571 nc:b418v ncaa:2125v ne:a716v neal:6l1bv near:ve628
nearby:kf54v nearest:k515v nearing:v761v nearly:v3515 nears:u515v neat:ir12v neatly:ir61v nebraska:2526v nec:df38v
necessarily:rq715 necessary:tu314 necessity:re61v neck:if53v ned:7t1cv nee:ag18v need:vo81v needed:tu61v needing:to51v
needle:ng43v needles:ir24v needs:tu71v needy:o513v negative:ru814 negatively:rh61v neglect:qf31v neglected:rm51v
negligence:o1320 negotiate:vo81v negotiated:sq72v negotiating:vb622 negotiation:pt13v negotiations:vd63v
negotiator:953av negotiators:vb67v negro:0d18v negroponte:934av neighbor:vq44v neighborhood:vs24v neighborhoods:un13v
neighboring:ue33v neighbors:vq530 neighbour:uf34v neighbourhood:ue16v neighbouring:ue33v neighbours:ue44v neil:6h3b1
neither:vpa27 nelson:6m39v nemesis:3k38v neo:uv37v neon:gc55v nepal:ub54v nepalese:ui37v nepali:t237v nephew:7p58v
nerve:mt23v nerves:mv33v nervous:vq53v nest:kd14v nesting:kk16v nestle:df35v nestor:ef4av nests:kd25v net:sb53v
netanyahu:vb661 netherlands:dr36v nets:2e27v netscape:6547v netted:cd46v netting:ln33v network:tt56v networking:tt26v
networks:tt55v neumann:6b1av neural:nd25v neurological:pj25v neurons:mt15v neutral:vu23v neutrality:pa34v nevada:5r361
never:vpa15 nevertheless:vpc25 neville:6r19v new:tv54v newark:5o17v newborn:ie24v newcastle:3e47v newcomer:3o29v
newcomers:vq16v newer:nv24v newest:tt35v newfound:rd42v newfoundland:5s17v newhouse:631av newly:ve735 newman:6m2bv
newport:5t181 news:vl87v newscast:hf55v newsday:6359v newsletter:tn59v newspaper:vl97v newspapers:vl96v newsroom:5h18v
newsweek:6c581 newswires:bb7av newt:6b571 newton:6t1av next:vc52v nextel:3p28v nfc:2c17v nfl:2d361 ng:bu1av ngo:t339v
ngos:te37v nguyen:bu49v nhk:bb48v nhl:2e37v ni:a318v niagara:1515v nicaragua:ub35v nicaraguan:eb28v nice:g942v
nicely:jd41v niche:hi42v nicholas:7p3av nichols:6l38v nicholson:6m2bv nick:6h2av nickel:m025v nickelodeon:7647v
nicklaus:3n37v nickname:0e73v nicknamed:0e85v nicky:6r19v nicola:7v1bv nicolas:e569v nicole:7f18v nicosia:dq36v
nicotine:me45v niece:7c37v nielsen:625cv nigel:6o1av niger:ub26v nigeria:ub551 nigerian:fl571 nigerians:ui35v
night:vr730 nightclub:0335v nightclubs:h523v nightly:he44v nightmare:qs13v nightmares:gh33v nights:he330 nighttime:lp34v
nih:au1av nihon:bb39v nike:1n56v nikkei:sf53v nikolai:9848v nikolay:cu58v nile:kj27v nina:7d39v nine:ve55b
nineteen:li26v nineteenth:v016v ninety:l115v nino:ej45v nintendo:1j75v ninth:2v45v nippon:bb38v nissan:df64v
nitrogen:mb14v nixon:6a271 nkorea:u264v nl:2f18v nld:8h18v nm:a916v nn:2817v no:vp91v noah:7t29v nobel:fe47v
nobility:ra14v noble:4u18v nobles:fd18v nobody:vpa16 nod:ro53v node:nd25v nodes:nd15v noel:7t1bv noh:aj18v noir:4e16v
noise:nl52v noises:gb62v noisy:gc33v nokia:df86v nolan:6j2bv nomadic:gr25v nominal:ot13v nominate:8m562 nominated:77472
nominating:v9162 nomination:6956v nominations:77360 nominee:69470 nominees:ti270 nomura:bb47v non:tv32v
non-families:8g15v non-profit:te17v none:vp71v nonetheless:vpc25 nonfiction:hp26v nonpartisan:ps19v nonprofit:te184
nonproliferation:pa15v nonsense:rv73v nonstop:hd62v noodles:jb15v noon:0135v noor:9h19v nor:vp73a nora:7f1av nord:d718v
nordic:t217v norfolk:5t16v norm:6g17v normal:vv21v normalization:pp13v normally:vu615 norman:6n1bv normandy:5715v
norms:pb13v norodom:8g17v norris:6k2bv norse:0l48v norte:eu16v north:vf54v north-east:1715v north-eastern:5714v
north-west:k625v north-western:5715v northampton:5t29v northeast:vf445 northeastern:ue55v northern:ue55v
northernmost:k634v northridge:2516v northrop:6527v northward:kq21v northwest:vf54v northwestern:2556v norton:6v3cv
norway:dr46v norwegian:dn38v norwich:3f18v norwood:6t19v nose:if220 noses:ie13v nostalgia:gh41v nostalgic:gc51v
not:vp91v notable:vj464 notably:vj73v notation:ht75v notch:k215v notched:3g64v note:vp95v notebook:1k27v noted:vld72
notes:tl95v noteworthy:rn34v nothing:vp916 notice:vp91v noticeable:gd31v noticeably:gd31v noticed:i5922 notices:tj85v
notification:pa35v notified:t865v notify:pd53v noting:vle22 notion:r7b10 notions:r661v notoc:a117v notoriety:qq52v
notorious:uu33v notoriously:qo52v notre:2d26v nottingham:3f28v notwithstanding:qn32v noun:g233v nouri:9i57v nov:9r181
nova:5s18v novak:3l5av novartis:df46v novel:vt65v novelist:7449v novels:hq66v novelty:g962v november:vc451 novice:3t19v
now:vp725 nowadays:g342v nowhere:vp515 nowitzki:2b28v npc:t336v npt:pa15v nra:6a381 nsa:6d1bv nsw:3b28v nt:s634v
ntv:fs59v nuclear:vf53v nucleus:mm15v nude:gf33v nudity:ga54v nuevo:ev17v nuggets:2e17v nuh:al18v number:tv74v
numbered:l133v numbering:nc26v numbers:vt63v numerical:pk43v numerous:vj74v nun:e437v nunn:6b1av nuns:um26v nur:at3av
nuremberg:dv16v nuri:9i58v nurse:4h37v nursery:jn35v nurses:vm47v nursing:tr15v nut:ja34v nutrients:mb14v
nutrition:pj16v nutritional:j924v nuts:j813v nv:db27v nw:a116v ny:5p25v nyc:5h17v nymex:l416v nypd:7018v nyse:2c36v
nyt:tm15v nz:1g17v oak:5916v oakland:27371 oakley:6k28v oaks:5919v oas:fk17v oasis:5a16v oates:6g3av oath:rf63v
oats:0s15v oau:8t17v oaxaca:es36v obama:v9a51 obasanjo:8t66v obese:mr14v obesity:o735v obey:6a46v obituary:4578v
object:nb81v objected:vld6v objection:q384v objections:vba5v objective:pp41v objectives:pq22v objects:g652v oblast:b634v
obligated:pd41v obligation:pa41v obligations:pa21v obliged:pd81v obrador:ea68v obscene:ga42v obscure:rv43v
observation:lj35v observations:na66v observatory:5i2bv observe:vh62v observed:vg842 observer:v838v observers:vk76v
observes:7386v observing:ru83v obsessed:rm62v obsession:gt52v obsolete:nv11v obstacle:qh320 obstacles:qh52v
obstruction:p724v obtain:tp312 obtained:tj742 obtaining:tp31v obvious:rv81v obviously:rqa15 ocalan:9j65v occasion:vi71v
occasional:ga724 occasionally:gbb15 occasions:vj43v occupancy:n013v occupants:li13v occupation:uc23v occupational:pj26v
occupied:ue13v occupies:kb23v occupy:ue22v occupying:uq12v occur:vv11v occurred:vc222 occurrence:qs42v occurring:mg11v
occurs:mg12v ocean:kt330 oceania:3v17v oceanic:mk19v oceans:km15v ochoa:ef28v oct:cj171 october:vc351 odd:g941v
oddly:gd61v odds:ru910 oder:5l28v odi:3a16v odinga:8j48v odom:2b28v odor:j432v odyssey:1n37v oecd:sb38v of:vt848
off:v3718 offence:p731v offences:p711v offended:rr82v offender:p714v offenders:to13v offending:q663v offense:vp22v
offenses:p711v offensive:v244v offensives:u124v offer:tu92v offered:tua32 offering:tu91v offerings:h533v offers:tu73v
office:td560 officer:6f27v officers:vn45v offices:tb160 official:vn86v officially:vcb25 officials:vn95v offs:s141v
offseason:tq14v offset:on51v offshoot:uv18v offshore:sk345 offside:q635v offspring:gs14v often:vta15 oh:av445 ohio:5r171
oic:u936v oil:s943v oilers:2e17v oils:j324v ok:vp415 okay:rq215 okinawa:ue43v oklahoma:25161 old:vt75v older:vr34v
oldest:vt364 oldham:3f28v olds:2217v ole:291av oleg:fp38v olga:e419v olive:0v17v oliver:6h2av olives:0t16v olivia:7f27v
olivier:7t19v olmert:9756v olsen:6p4bv olson:6b4av olusegun:8t56v olympia:5q18v olympiakos:c837v olympian:3t18v
olympic:vc45v olympics:vc43v omaha:5r17v oman:9r36v omar:9l58v omega:bf17v ominous:gb92v omitted:rsa2v on:vt928
onboard:lf24v once:vt915 one:vt83b one-year:2134v ones:vp410 onetime:4k18v ongoing:vd724 onion:0t17v onions:0t17v
online:tn65v onlookers:in56v only:vt715 onset:qu32v onslaught:ut64v onstage:gb41v ontario:5s17v onto:iv518 onward:uk22v
onwards:vc24v oo:ap1bv op:4127v opec:s965v opel:5317v open:vc52v opened:vc532 opener:2p46v opening:vc72v openings:is34v
openly:vke25 openness:rd42v opens:vc532 opera:4f55v operas:h755v operate:tb22v operated:ld24v operates:tb25v
operating:s833v operation:vs33v operational:tc124 operations:tc24v operative:9e184 operatives:uo180 operator:sv65v
operators:st75v opinion:vl95v opinions:rt83v opium:m234v oppenheimer:612av opponent:v365v opponents:vk85v
opportunities:tu210 opportunity:vo51v oppose:vkb32 opposed:vlb32 opposes:udc52 opposing:vkb3v opposite:vt51v
opposition:v986v oppression:qf22v oprah:7656v opt:pe62v opted:vaa32 optic:np15v optical:nr15v optimal:n812v
optimism:qn83v optimistic:vpb3v opting:op81v option:tu310 optional:je13v options:s5410 opus:4427v or:vt31a oracle:1j58v
oral:pi66v orange:jd26v oranges:j814v orbit:n534v orbital:nb16v orbiting:lf16v orchard:5916v orchards:kl14v
orchestra:4c37v orchestral:h745v orchestras:h727v orchestrated:us63v orchid:0i17v ordained:4t25v ordeal:vq41v
order:vt61v ordered:vm842 ordering:vm91v orderly:pp11v orders:s962v ordinance:t633v ordinaries:3915v ordinary:vq114
ordination:p216v ordnance:lm15v ore:m025v oregon:5r261 organ:mv35v organic:m714v organisation:t145v organisations:tf36v
organise:u033v organised:uv43v organisers:vc96v organising:uv54v organism:mi14v organisms:mi15v organization:t146v
organizational:pn14v organizations:tf36v organize:vk532 organized:vj53v organizer:4m2a0 organizers:vc96v organizes:te46v
organizing:t1542 organs:mu13v orient:bd36v oriental:ei27v orientation:pl12v oriented:tt22v origin:vg65v original:ht644
originally:vj955 originate:mn12v originated:vg53v originates:mn34v originating:mn22v origins:vg54v orioles:2u37v
orion:5m28v orlando:26281 orleans:2416v ornamental:j133v ornate:ii34v orphan:r025v orphanage:es44v orphans:uj24v
orr:6v1cv ortega:eb48v orthodox:um47v ortiz:2s49v os:1k38v osaka:du35v osama:uo65v osasuna:cb36v osborne:6l3cv
oscar:7v381 oscars:01151 osce:u938v oslo:dq25v osman:9l19v ossetia:uf64v ostensibly:rm81v oswald:7q19v ot:2e17v
other:vt644 others:vt93v otherwise:vp715 otis:6u1av ottawa:2747v otto:7q19v ottoman:uf15v ought:rq613 ould:9m19v
ounce:jc13v ounces:jf14v our:vp516 ours:rq11v ourselves:rq616 oust:fb46v ousted:fb37v ouster:u535v ousting:fb24v
out:vt81v outages:kv34v outbreak:u643v outbreaks:u644v outburst:ut74v outcome:ru610 outcomes:pj12v outcry:ut64v
outdated:pm31v outdoor:h326v outdoors:j512v outer:k724v outfield:k315v outfielder:2t18v outfit:ij46v outfits:ge35v
outgoing:fu47v outing:2o34v outings:s115v outlaw:pf55v outlawed:uv34v outlet:k435v outlets:st55v outline:psa3v
outlined:psa4v outlines:psb4v outlining:psb3v outlook:om54v outlying:ki34v outnumbered:ug52v outperform:oi15v
outpost:kb16v outposts:uq16v outpouring:qs53v output:s952v outrage:ut93v outraged:uga4v outrageous:q6514 outreach:te18v
outright:v8815 outs:i345v outscored:2e16v outset:qh51v outside:vs53v outsider:3o350 outsiders:rr330 outskirts:ue53v
outsourcing:oh33v outspoken:9e984 outstanding:tv32v outward:k141v oval:1r451 ovation:2r65v oven:je15v over:ve828
overall:sb33v overboard:i731v overcame:3h75v overcome:qr712 overcoming:qp71v overcrowded:le12v overdose:4q32v
overdue:ov31v overhaul:t543v overhead:la53v overland:5r26v overlap:ne11v overlapping:ne33v overlook:gf52v
overlooked:rv71v overlooking:kf53v overly:rm81v overnight:v462v override:pe44v overrun:uq31v overs:i324v oversaw:td67v
overseas:s922v oversee:td45v overseeing:td65v overseen:td24v oversees:td49v overshadowed:qn81v oversight:pv15v
overtake:cr53v overtaken:qi41v overthrew:9j17v overthrow:u943v overthrown:9j14v overtime:s514v overtures:q374v
overturn:pe82v overturned:va61v overview:pn44v overweight:rg13v overwhelmed:vq61v overwhelming:ro814
overwhelmingly:v9a15 owe:rq32v owed:s741v owen:6h4a1 owens:6k3av owes:rp63v owing:qv51v owl:5459v owls:0n28v own:vt71v
owned:sv362 owner:6758v owners:ss55v ownership:sv23v owning:sv22v owns:53572 oxford:5v28v oxide:mf15v oxygen:mb23v
oyster:ja27v oz:7a18v ozawa:8m68v ozone:mb15v pa:a518v pablo:ef19v pac:1t1a1 pace:v234v paced:gd63v paceman:3337v
pacers:2e27v pacific:sm351 pack:iv25v package:s552v packaged:ji41v packages:jm22v packaging:jv33v packard:6519v
packed:in42v packers:2f28v packet:np26v packets:me24v packing:l023v packs:jq34v pact:uc62v pad:lq55v paddy:6p19v
padilla:e928v padres:2u37v pads:iq34v pagan:b147v page:tn76v pageant:0d25v pages:hp46v paid:s553v pain:qu610
painful:qu514 painfully:rm71v pains:qu82v paint:j353v painted:ii94v painter:4n38v painters:4n28v painting:g663v
paintings:hv55v paints:g575v pair:iq65v paired:iq63v pairing:3n44v pairs:ij25v pais:em6av paisley:6p4av pak:bv58v
pakistan:ub83v pakistani:ur86v pakistanis:ui64v pal:bc28v palace:ds35v palaces:gq15v pale:ij44v palermo:c918v
palestine:uc15v palestinian:ur551 palestinians:uh531 palin:6987v palm:5936v palmer:6m3a1 palms:il13v palo:5n19v
pam:7e19v pamela:7e1bv pamphlet:r496v pamphlets:hp76v pan:jd16v panama:ep231 panamanian:e917v panathinaikos:c838v
panda:b248v pandas:jq46v pandemic:pv45v panel:tj77v panels:nk36v panetta:6b3av panic:vq52v panicked:uh55v panther:1819v
panthers:2f18v pants:iq24v paolo:e719v pap:bc19v papa:7h27v papal:uk26v papandreou:fu48v paper:tl74v paperback:4316v
papers:tl56v paperwork:oq42v papua:fm35v par:3j34v para:a316v parachute:lc14v parade:vc34v parades:h414v paradigm:r714v
paradise:0325v paradox:gt45v paragraph:pb64v paraguay:eo44v parallel:k732v parallels:r793v paralympic:c517v
paralympics:3t24v paralysis:qu24v paralyzed:u631v paramedics:lj56v parameters:n833v paramilitaries:uv15v
paramilitary:ur16v paramount:4e16v paranoid:gt34v parcel:l323v parcells:2866v pardon:9c35v pardoned:9c35v parent:sv250
parental:p233v parentheses:cm56v parenting:pg15v parents:vq54v paribas:de38v paris:dv441 parish:5v16v parishes:um16v
parishioners:ul66v parity:on12v park:1645v parked:lu42v parker:6m5av parking:l332v parkinson:6858v parks:t927v
parkway:5b17v parliament:v864v parliamentarians:ug58v parliamentary:v826v parliaments:p815v parlor:0424v parma:c917v
parody:hq74v parole:ti15v parry:6o6av parsley:0t18v parsons:621cv part:vt62v part-time:4j16v parted:0q64v partial:tp92v
partially:vu91v participant:tq47v participants:tv74v participate:t1322 participated:ve562 participates:pg25v
participating:t143v participation:t1430 particle:nb15v particles:mb14v particular:vu814 particularly:vu715 parties:v9430
partisan:qe444 partisans:uh27v partition:uc23v partly:vu915 partner:67270 partnered:4k57v partners:t127v
partnership:t144v partnerships:pp15v parts:k751v party:v936v pas:av17v pasadena:5i17v pascal:fr39v pasha:9j28v
pashtun:8e47v paso:ev17v pass:ve33v passage:v8730 passages:hr94v passed:v8622 passenger:ld330 passengers:vs43v
passer:2k18v passes:k543v passing:vs51v passion:rd510 passionate:rd834 passions:gh23v passive:pl33v passport:th25v
passports:th24v password:hh24v past:vt62v pasta:jb14v paste:je35v pastor:4t48v pastoral:ph45v pastrana:ft47v
pastry:0u17v pat:6h2a1 pataki:6968v patch:ir54v patches:ij44v patel:6q49v patent:p345v patented:ns33v patents:p345v
paternal:4v15v paterson:6r3av path:vt52v pathology:mr17v paths:k542v pathway:mu14v pathways:mu15v patience:rd63v
patient:pi53v patients:to43v patriarch:9837v patricia:7e1bv patrick:6h2a1 patriot:uq17v patriotic:ud45v patriotism:rd52v
patriots:2f27v patrol:uq35v patrolled:lq54v patrolling:uq63v patrols:uq43v patron:4u27v patronage:ov13v patrons:vi25v
patten:bh58v pattern:nd61v patterns:g042v patterson:6m2cv patti:7b1bv patton:6l1av patty:7f19v paul:6h591 paula:7f19v
pauline:7d1av paulo:ev16v paulson:6b6av pause:rr62v paused:i693v pave:u331v paved:k542v pavel:cu3av pavement:k343v
pavilion:1q35v paving:u351v pawn:is14v pay:s551v paycheck:ou14v paying:s461v payload:nq15v payment:s532v payments:s5320
payne:6l1bv payoff:qq12v payroll:s514v payrolls:sb14v pays:s5632 payton:2t28v paz:eu47v pbs:4d37v pc:hm26v pcs:jj15v
pct:sc14v peabody:5j18v peace:vd530 peaceful:uc514 peacefully:u021v peacekeepers:uf63v peacekeeping:uf23v
peacemaking:qh15v peach:0v17v peacock:6u1cv peak:k244v peaked:jc34v peaking:kp23v peaks:k344v peanut:ja15v peanuts:j814v
pearce:6r4bv pearl:5d36v pearson:6v2bv peas:0s17v peasant:uh36v peasants:uh34v pebble:1r16v peck:6v39v peculiar:g941v
pedal:nl42v pedestrian:k523v pedestrians:lu33v pediatric:4h19v pedro:ec28v pee:aj16v peel:6o18v peeled:jf15v peer:tl28v
peers:rg15v peg:n425v pegged:on72v peggy:7e2bv pelosi:96691 pen:0h66v pena:ee39v penal:p715v penalized:o032v
penalties:s533v penalty:v334v penang:b516v pence:1h271 penchant:q691v pencil:ir55v pending:ti42v pendleton:6t19v
penetrate:lr23v penetration:np14v peng:bl78v penguin:422bv penguins:2e18v penh:8f14v peninsula:ue24v penn:6l19v
pennant:2f18v penned:74c5v pennsylvania:5r161 penny:6i27v pens:is45v pensacola:5q18v pension:s514v pensions:ou13v
pentagon:vn771 pentium:jh14v penultimate:c512v people:vq62v peoples:uc25v pep:0657v pepper:0v17v peppers:0t18v
pepsi:1n45v pepsico:5356v per:sa148 perceive:rq51v perceived:qe71v percent:sa440 percentage:sa24v perception:r761v
perceptions:r652v perched:il63v percussion:h726v percy:6s19v pereira:ed3av perennial:j136v peres:9767v perez:ec481
perfect:g841v perfection:g131v perfectly:gf41v perform:tu522 performance:tv52v performances:vt430 performed:vt542
performer:0c35v performers:vr35v performing:ts42v performs:h763v perfume:jv34v perhaps:vp715 peril:qt13v perimeter:k724v
perino:9639v period:vc24v periodic:pj62v periodically:vk91v periods:v012v peripheral:nu23v perished:uh14v perjury:o144v
perkins:6l1dv perks:ov14v permanent:t533v permanently:vu51v permission:ti74v permit:tp51v permits:tp42v permitted:tp42v
permitting:pf41v perot:693av perpetrated:qf31v perpetrators:qf33v perpetual:qs22v perry:6m6a1 persecuted:qe23v
persecution:qf33v persia:9r34v persian:ue461 persist:qn21v persisted:qm83v persistent:qua24 persists:qm42v person:vp41v
persona:g963v personal:tv52v personalities:vj25v personality:r3440 personally:vlc15 personnel:tc25v persons:vh13v
perspective:r743v perspectives:r624v persson:bl48v persuade:vk842 persuaded:6f95v persuading:qh62v pertaining:pn22v
perth:3b25v peru:ub63v perugia:c937v peruvian:up57v pervasive:qt33v pervez:8v76v peshawar:9t56v peso:sf23v pesos:sd24v
pessimism:qn73v pessimistic:rj75v pest:mh16v pesticide:md34v pesticides:m714v pet:jk45v pete:6h481 peter:6h4a1
peterborough:3f18v peters:6m4bv petersburg:2736v petersen:6p4av peterson:6m3bv petit:cc28v petition:tj95v
petitioned:f087v petitions:tj75v petr:3k2av petra:dm39v petraeus:93681 petrochemical:m115v petrol:l363v petroleum:sj36v
petrova:ct27v pets:jn14v pettitte:2t56v petty:6k17v peugeot:c747v pew:5j1b1 peyton:6k18v pf:8j18v pfizer:65671 pg:5l28v
pga:3n16v phantom:1f15v pharmaceutical:sj46v pharmaceuticals:m617v pharmacy:jk16v phase:tv33v phased:pt11v phases:ne12v
phd:4l18v phelps:3s48v phenomena:na43v phenomenal:rn41v phenomenon:r773v phi:b117v phil:6h691 philadelphia:27371
philanthropist:4m19v philanthropy:pq17v philharmonic:5i18v philip:6n39v philipp:7q28v philippe:e518v philippine:ub46v
philippines:ub541 philippoussis:3k37v philips:6529v phillies:2u37v phillip:6n19v phillips:6m39v philosopher:4n4av
philosophers:r549v philosophical:r664v philosophy:r5540 phnom:8f15v phoenix:27471 phone:th85v phoned:9699v phones:iu44v
phony:q643v photo:hu36v photograph:hu84v photographed:hu52v photographer:4h38v photographers:hu37v photographic:hv15v
photographs:hu55v photography:hv16v photos:hu36v phrase:r7a2v phrases:g392v phyllis:7e1bv physical:pj414
physically:rm51v physician:4h49v physicians:to37v physicist:4n1bv physics:na16v physiology:mr15v pi:bo28v pianist:7j28v
piano:4c54v piazza:2t65v picasso:4925v pick:vo24v picked:vp842 picket:la35v picking:i3612 picks:i116v pickup:iv33v
pickups:nn14v picnic:jb14v picture:vr63v pictures:hu54v picturesque:gf42v pie:je25v piece:hv62v pieces:j343v
piedmont:1517v pier:5d35v pierce:6k28v piercing:if62v piero:e629v pierre:7s28v piers:6t38v pietersen:3357v pietro:e728v
pig:j745v pigeon:0i19v pigs:mj14v pike:5b29v pile:io42v piled:io51v piles:io52v pilgrim:5j1av pilgrimage:un34v
pilgrims:um65v piling:lm51v pill:jk54v pillar:kf35v pillars:kf54v pillow:0p14v pills:jr43v pilot:vs550 pilots:vn54v
pin:id65v pinch:2v33v pine:0u26v pines:1737v ping:bp47v pink:ij35v pinnacle:k314v pinned:iha2v pinochet:e926v
pinpoint:na73v pins:is63v pinto:ed39v pioneer:4n29v pioneered:ns65v pioneering:ts27v pioneers:h017v pipe:ls45v
pipeline:sk64v pipelines:l244v piper:6u1av pipes:ls26v pippen:2b27v piracy:si44v pirate:0f18v pirated:hl34v
pirates:2f56v pistol:iv43v pistols:iv25v pistons:2e17v pit:lm34v pitch:i372v pitched:2v85v pitcher:2u26v pitchers:2u36v
pitches:i364v pitching:2u54v pitino:2d48v pits:lm44v pitt:6l3av pitted:u735v pitting:u744v pittsburgh:2727v pity:rr41v
pius:fe47v pivotal:v143v pizza:0u35v pkk:ur54v pla:bj17v placards:ina4v place:vt32v placed:vt722 placement:tr14v
places:vt32v placing:vt61v plague:mg44v plagued:u752v plain:j242v plains:kn36v plaintiff:6e36v plaintiffs:tj57v
plan:t583v plane:ld52v planes:vs420 planet:nb44v planetary:nb18v planets:nb250 planned:vca2v planner:4h19v
planners:tc57v planning:td53v plans:t593v plant:m543v plantation:5915v plantations:kl14v planted:lp63v planting:kg52v
plants:m533v plaque:mv74v plasma:nk15v plaster:ip35v plastic:jv43v plastics:m015v plata:ev15v plate:jc43v plateau:k645v
plates:jc33v platform:lb64v platforms:lb350 platinum:jt34v platoon:1b16v plausible:rv43v plavsic:9i46v play:vp62v
play-off:v115v playboy:4b26v played:2364v player:2d55v players:vp640 playful:gb62v playground:h313v playhouse:5c16v
playing:vr72v playmaker:ce26v playoff:2c35v playoffs:2c24v plays:23652 playstation:hn55v playwright:7428v plaza:et36v
plc:5138v plea:vm82v plead:vm81v pleaded:6e942 pleading:vm91v pleads:9a74v pleas:va64v pleasant:gf13v please:vo53v
pleased:vpb3v pleasing:gf51v pleasure:gl41v pleasures:gt11v pledge:vba1v pledged:vba3v pledges:s392v pledging:u3b1v
plenary:t326v plentiful:j112v plenty:vr81v plight:qv82v plo:ud36v plot:vn52v plots:us33v plotted:uu72v plotting:uu62v
ploy:q623v plug:nn53v plum:5917v plumbing:nl15v plummer:6j39v plummeted:se13v plunge:v441v plunged:v442v plunging:l541v
plural:g214v plus:s514a plutonium:m512v plymouth:1717v pm:vc55v pna:u836v pneumonia:mq44v po:bu4av poaching:kk44v
pocket:is35v pockets:iq32v podium:in44v poe:687av poem:47b5v poems:hr85v poet:4n58v poetic:g773v poetry:hr76v
poets:4f49v poignant:g951v point:vt63v pointed:vlf4v pointing:vpd12 points:v335v poised:v4712 poison:md43v
poisoned:j933v poisoning:us43v poisonous:mc32v poker:0c36v pol:a618v poland:uf43v polanski:f667v polar:nb36v pole:3p27v
poles:la54v police:ur65v policeman:9b55v policemen:ur54v policies:pp52v policing:pr13v policy:t554v policymakers:rp56v
polio:u635v polish:uf46v polished:iq53v politburo:8l17v polite:rk63v political:vl45v politically:rm315 politician:4m280
politicians:vk66v politics:vp23v polk:5p19v poll:v968v pollard:6o3av polled:sd89v polling:v927v pollock:6o58v
polls:v966v pollster:681ev pollsters:rt5av pollutants:mb14v polluted:kj32v pollution:s842v polo:1v17v polytechnic:b518v
pomerania:b415v pomeranian:5t18v ponce:ec19v pond:0l27v ponder:rr64v ponds:kl16v ponte:eu68v pontiac:1m15v pontiff:ff75v
ponting:3377v pony:0j46v pool:kd24v poole:6t4av pools:kd14v poor:vu42v poorer:ob12v poorest:ue13v poorly:vu61v pop:hb65v
popcorn:jb15v pope:4t85v popped:2m54v popping:ib61v poppy:j135v pops:0425v populace:ra22v popular:vt74v popularity:v5730
popularized:4f65v popularly:8484v populated:kn42v population:vu340 populations:uj24v populist:qd55v populous:ue144
por:en17v porcelain:j315v porch:ip54v pork:j924v porn:hl37v pornographic:hl25v pornography:p744v porous:k714v
porsche:de35v port:vf45v portable:jj24v portal:ke56v porter:6m1av portfolio:sd15v portfolios:sf13v portion:s7320
portions:k733v portland:2528v porto:ca36v portrait:g655v portraits:g655v portray:rsa3v portrayal:7765v portrayed:77952
portraying:r383v portrays:77a5v ports:t825v portsmouth:3e27v portugal:vf54v portuguese:uf46v posada:e956v pose:qt512
posed:qt722 poses:qt51v posing:vn53v position:vt52v positioned:lq612 positioning:nr34v positions:ve43v positive:vpa24
positively:ria1v possess:pd41v possessed:rf51v possesses:m462v possessing:p741v possession:vs11v possessions:iv13v
possibilities:rv51v possibility:vpb10 possible:vv81v possibly:vv815 post:vc55v post-war:pq15v postage:jt25v postal:t837v
posted:sea42 poster:hu75v posters:in85v postgraduate:tf16v posthumous:4635v posthumously:4654v posting:se93v
postpone:ti82v postponed:vd73v postponement:u273v posts:tb45v postseason:v233v posture:rj31v postwar:u612v pot:jb14v
potassium:me14v potato:ja16v potatoes:jf15v potent:mc214 potential:s862v potentially:qt715 potomac:5r17v pots:jf34v
potter:6n29v pottery:jv27v poultry:mj24v pound:jc26v pounded:lo84v pounding:ib82v pounds:l4240 pour:je33v poured:jc732
pouring:lt51v poverty:of410 pow:au17v powder:mc24v powell:6f891 power:vt22v powered:nn15v powerful:vu53v
powerhouse:sh26v powerless:qb31v powers:vn43v pows:uj17v pp:c81bv ppp:8j18v pr:be18v practical:pn41v practically:vp71v
practice:vt52v practiced:vg522 practices:pn430 practicing:vh43v practitioner:4h17v practitioners:ph36v prada:1l18v
pradesh:ua25v pragmatic:rl43v prague:dv25v prairie:1628v praise:vic4v praised:6fe72 praises:92d5v praising:rdd4v
prasad:8719v pratt:6u1av pray:vq72v prayed:98a3v prayer:vi64v prayers:ul83v praying:i682v pre:vc62v preach:r863v
preached:4s94v preacher:4s48v preaching:r862v preakness:3r16v precarious:qv11v precaution:pc13v precautionary:pv43v
precautions:pu23v precede:qg81v preceded:vc82v precedent:ru620 preceding:vc33v precinct:5o17v precincts:k8160
precious:jp13v precipitation:m913v precise:pm71v precisely:ru81v precision:nq52v precursor:mf14v predator:nq25v
predators:mj25v predatory:o335v predecessor:fb56v predecessors:r815v predict:rp932 predictable:rm21v predicted:v5b62
predicting:ruc32 prediction:ru76v predictions:ru94v predicts:sb97v predominant:m424v predominantly:ue42v
prefecture:b645v prefer:vo822 preferably:jf12v preference:pl41v preferences:pl13v preferential:ov12v preferred:sd72v
preferring:rp91v prefers:rqc3v prefix:nf65v pregnancy:o723v pregnant:vq43v prehistoric:ka46v prejudice:qe32v
preliminary:ti95v prelude:qg51v premature:qs72v prematurely:v671v premier:8q67v premiere:4d45v premiered:4d45v
premieres:4d26v premiership:3d26v premise:rv61v premises:tp13v premium:ji23v premiums:ou22v preoccupied:qj51v prep:2218v
preparation:tu31v preparations:vd42v preparatory:5v17v prepare:vo522 prepared:voa1v preparedness:pv16v prepares:vb63v
preparing:voa12 presbyterian:5v18v preschool:tr15v prescott:6t1bv prescribed:pb51v prescription:ou33v
prescriptions:ou33v preseason:2d36v presence:vu820 present:vt62v present-day:dj15v presentation:tl55v
presentations:hu45v presented:vj942 presenter:7739v presenting:tla2v presently:tb53v presents:tl832 preservation:td15v
preserve:t552v preserved:ka33v preserves:g424v preserving:pr51v preside:8m63v presided:8o75v presidency:v854v
president:ft960 presidential:v936v presidents:v937v presiding:8m56v presley:7546v press:vl78v pressed:vkb32
presses:js56v pressing:vo91v pressure:vv72v pressured:vk92v pressures:oe51v pressuring:q982v prestige:sk12v
prestigious:4l16v preston:6t1bv presumably:vp81v presumed:uo62v pretax:sd23v pretend:rq61v pretending:rq71v
pretext:qb41v pretoria:fn45v pretty:vr515 prevail:ro22v prevailed:v043v prevailing:r642v preval:ft47v prevalence:o754v
prevalent:r342v prevent:vv612 prevented:vv612 preventing:pr61v prevention:pq35v preventive:pv15v prevents:pf51v
preview:hj36v previous:vc64v previously:vnc45 prey:mj32v pri:e817v price:sf53v priced:ji21v prices:sf61v pricing:on42v
pride:vr42v priest:4t66v priesthood:p515v priests:um45v primakov:fs66v primaries:v915v primarily:ts615 primary:tv25v
prime:vb76v primera:c336v primetime:0015v primitive:ne13v prince:4v55v princes:dl16v princess:4a35v princeton:5j1av
principal:4k27v principality:dl15v principally:pn61v principals:ph16v principle:pp710 principles:pp52v print:hu65v
printed:hp74v printer:jj17v printers:jj18v printing:jt35v prints:hv35v prior:tv435 priorities:po32v priority:t5320
priory:5616v prison:vm33v prisoner:up34v prisoners:up23v prisons:up16v pristina:9v45v pristine:gf13v prius:nn34v
privacy:p3260 private:tt25v privately:tta55 privatisation:sj15v privatization:sj34v privilege:p323v privileged:rk12v
privileges:p213v privy:8k26v prix:c715v prize:4d36v prized:jq13v prizes:tl14v pro:v966v probability:om52v probable:ru63v
probably:vp815 probation:ti140 probe:vd65v probes:uu46v probing:q494v problem:vv61v problematic:rm31v problems:vv610
procedural:p124v procedure:p1430 procedures:pn22v proceed:vo412 proceeded:vc41v proceeding:vd11v proceedings:vm430
proceeds:s731v process:vu31v processed:m721v processes:pn12v processing:nv12v procession:gl44v processor:nt14v
processors:nt26v proclaimed:fec3v proclaiming:ref1v proclamation:ff64v procter:6438v procurement:tc14v prodi:fu67v
prodigy:4i47v produce:m5612 produced:hu642 producer:77570 producers:st66v produces:m553v producing:m5612 product:s9520
production:s9420 productions:4e37v productive:rl12v productivity:of12v products:jj330 profanity:ga64v profession:r122v
professional:tq36v professionalism:rd23v professionally:vr31v professionals:tr260 professions:ph15v professor:4l4av
professors:tr38v profile:vn550 profiles:hu46v profiling:p535v profit:sf52v profitability:on21v profitable:sv21v
profits:sf51v profound:rf714 profoundly:rm61v program:tt34v programme:t434v programmed:no62v programmer:4i49v
programmers:tt58v programmes:tf14v programming:tt35v programs:tt33v progress:vd62v progressed:v023v progresses:mo12v
progressing:rh11v progression:mo52v progressive:v927v progressively:oc31v prohibit:pf62v prohibited:tp41v
prohibiting:pf52v prohibition:p943v prohibitive:hg13v prohibits:pf63v project:t455v projected:sb732 projecting:k191v
projection:n445v projections:om66v projects:td430 proliferation:pr34v prolific:3447v prolong:o941v prolonged:qu61v
prominence:v533v prominent:vj69v prominently:hua3v promise:voa1v promised:vla32 promises:voa1v promising:vo92v
promote:t1712 promoted:ts84v promoter:7i68v promoters:sp57v promotes:pq83v promoting:pr812 promotion:t043v
promotional:hj55v promotions:tq34v prompt:pu61v prompted:vd942 prompting:vd942 promptly:vka1v prone:kv32v
pronounced:vg72v pronunciation:g266v proof:rv72v prop:3725v propaganda:uv34v propel:ni42v propelled:lo62v
propeller:nj33v proper:tv31v properly:pu615 properties:n914v property:su120 prophecy:r474v prophet:4s65v proponent:r877v
proponents:pn87v proportion:os21v proportional:pl12v proportions:mk22v proposal:t5a4v proposals:t5a3v propose:pea2v
proposed:t5a42 proposes:peb3v proposing:pec12 proposition:p954v proprietary:nu35v props:g723v propulsion:nk27v
pros:rr35v prose:g766v prosecute:p754v prosecuted:p7432 prosecuting:p646v prosecution:vm840 prosecutions:p715v
prosecutor:f668v prosecutors:vm95v prospect:v572v prospective:tr46v prospects:v563v prosper:fg14v prosperity:rb21v
prosperous:uc13v prostate:mr36v prostitute:4r24v prostitutes:uj44v prostitution:to42v protagonist:7665v protect:vv612
protected:vu42v protecting:vu61v protection:td43v protectionism:qm62v protections:p3140 protective:mt44v protector:4u16v
protects:pd53v protein:mf25v proteins:mm24v protest:ut92v protestant:um37v protestants:um25v protested:ugc4v
protester:9b370 protesters:ut85v protesting:ugc3v protestors:ug76v protests:ut93v protocol:t754v protocols:pm36v
proton:ni27v prototype:nj24v protracted:qh52v proud:vr72v proudly:ihf2v prove:ro912 proved:vu812 proven:rm81v
proves:rq91v provide:tu712 provided:tu732 providence:5r18v provider:tt26v providers:tt46v provides:tu632 providing:tu612
province:ue73v provinces:ue53v provincial:v836v proving:rv71v provision:tv520 provisional:t726v provisions:pb410
provocation:q631v provocative:q0624 provoke:qb61v provoked:ut92v provoking:qb71v prowess:rd31v proximity:vu31v
proxy:tj16v prudent:pu12v prudential:6619v prussia:5u15v prussian:dl16v ps:a71av pseudonym:7457v psg:cc17v psv:cf28v
psyche:gt24v psychedelic:g716v psychiatric:pj25v psychiatrist:4h48v psychiatry:4h19v psychic:gu45v psychological:r632v
psychologically:rm31v psychologist:7e1av psychologists:r149v psychology:r716v pt:ba17v pts:2e17v pub:5f37v public:tv54v
publication:tl85v publications:tn48v publicist:714bv publicity:tn44v publicized:vn83v publicly:vle25 publish:tl94v
published:tl972 publisher:636a0 publishers:tn69v publishes:tl98v publishing:tn66v pubs:jn15v puck:2k34v pueblo:et17v
puerto:ep261 pulitzer:7718v pull:vo81v pullback:u243v pulled:v3832 pulling:v381v pullout:u235v pulls:i872v pulp:j315v
pulpit:0o46v pulse:nl44v pump:nk52v pumped:ls52v pumping:ls51v pumpkin:0v16v pumps:nk35v punch:id43v punched:2i64v
punches:ib53v punching:id52v punctuated:gb82v pundits:rr790 punish:q881v punishable:p711v punished:q8612 punishing:q881v
punishment:p761v punishments:p752v punitive:oo42v punjab:8b15v punk:hb46v punt:2916v pupil:4j16v pupils:tr14v
puppet:b235v purchase:sv32v purchased:sv24v purchases:s932v purchasing:sv22v purdue:2d17v pure:g131v purely:rm41v
purge:qf13v purity:g122v purple:0r36v purported:q4a5v purportedly:uod4v purpose:pl310 purposes:pl110 purse:is14v
pursue:vo712 pursued:vn62v pursuing:rb712 pursuit:v113v pursuits:r213v push:v991v pushed:v4a12 pushes:qi81v
pushing:v4b1v put:vp92v putin:vbc41 putnam:5k1av puts:vp922 putt:3j35v putting:vp912 putts:i034v puzzle:hs45v
puzzled:rsa5v puzzles:hs54v pvs:a717v pyongyang:vd731 pyramid:kd25v python:0828v qaeda:uo55v qaida:uo55v qantas:6537v
qassam:lo46v qatar:9r46v qatari:9r37v qb:2918v qi:bq48v qian:bl77v qin:bq48v qing:bq38v qinghai:ki65v quad:1p16v
quadruple:ng32v quake:ub53v quaker:5v17v quakes:kv55v qualification:tq14v qualifications:pk140 qualified:tr35v
qualifier:cr28v qualifiers:c126v qualifies:ou22v qualify:tq13v qualifying:v324v qualities:g132v quality:tv42v
quantitative:pn36v quantities:m721v quantity:m431v quantum:n915v quarantine:t825v quarry:5b37v quarter:sb340
quarterback:2927v quarterbacks:2917v quarterfinal:3l55v quarterfinals:cr35v quarterly:se65v quarters:v213v quartet:4c47v
quasi:p815v que:ae18v quebec:dj45v queen:4v35v queens:5o17v queensland:3b27v quell:u773v quentin:7s18v queries:rt55v
quest:vo63v question:vp92v questionable:op33v questioned:vnc62 questioning:vmb5v questions:vl93v quetta:9t46v
quick:vo83v quicker:rl11v quickly:vp815 quiet:vr51v quietly:vrb15 quincy:6t19v quinn:6k2cv quirky:g943v quit:vb852
quite:vp715 quito:ev46v quits:f746v quitting:qp62v quiz:0537v quo:rp320 quota:s323v quotas:ot42v quote:vl86v
quoted:95a82 quotes:vl98v quoting:vlc8v quran:hr65v qureia:9n57v qwest:5n27v ra:as18v rabbani:9t37v rabbi:4n39v
rabbis:um39v rabbit:7627v rabbits:j717v rabin:9755v race:vc24v raced:3p34v racer:1u17v racers:l916v races:vc15v
racetrack:1u14v rachel:7f29v racial:q532v racially:qc315 racing:3p36v racism:q762v racist:q664v rack:jc23v racked:u751v
racket:ib51v racketeering:sr24v radar:ld35v radcliffe:781bv radiation:mr25v radical:uv65v radically:rh51v radicals:uv36v
radio:vj79v radioactive:mc14v radios:iu26v radius:n725v radovan:9f26v rae:7b1cv raf:5u17v rafael:ef58v rafah:lj35v
rafsanjani:9i77v raft:lf53v rafter:3k37v rage:gj51v raged:u755v raging:kv55v rah:al18v rahim:9l28v rahman:9k57v
rahul:8646v rai:b54av raid:ur45v raided:ur47v raiders:2f37v raiding:uq34v raids:us64v raikkonen:c538v rail:sm44v
railroad:k425v railroads:sm24v rails:la63v railway:k435v railways:t816v rain:kt720 rainbow:0j18v rained:lo42v
rainfall:m923v rainforest:kl35v rains:ku64v rainy:kt13v raise:s891v raised:vta3v raiser:4m17v raises:s8922 raising:s881v
raj:8729v raja:9h39v rajasthan:8b26v raleigh:5q19v rallied:2g66v rallies:ut73v rally:vc64v rallying:v164v ralph:6n1bv
ram:8537v rama:8568v ramadan:ut35v ramadi:k836v ramallah:9v36v ramirez:2s67v rammed:lu52v ramon:ef3av ramos:eb681
ramp:la52v rampage:1923v rampant:qo624 rams:2f17v ramsey:6v3cv ran:ve652 rana:9h1av ranariddh:8h36v ranch:5836v
ranchers:ui46v rancho:5916v rand:66171 randall:6n1cv randolph:6n1a1 random:hi44v randomly:nc725 randy:6g2bv rang:bg94v
range:n752v ranged:n361v rangel:ea39v ranger:1a18v rangers:2u38v ranges:k623v ranging:tv52v rank:tr24v ranked:3h36v
ranking:tk27v rankings:tk35v ranks:v034v ransom:up26v rao:8748v rap:hb47v rape:us52v raped:4q53v rapes:us33v
raphael:7t1bv rapid:s851v rapidly:vu415 rapids:1517v raping:0g52v rapper:7558v raptors:2e18v rare:vu534 rarely:vpa15
ras:9v17v rash:ic43v rashid:9k48v rasmussen:cq5bv rat:0j28v rate:sa33v rated:sc65v rates:sf52v rather:vp715
ratification:p934v ratified:t752v ratify:pe61v rating:sc660 ratings:sf64v ratio:on23v rational:rl23v rationale:rv61v
rations:m713v ratios:n223v ratko:9f26v rats:mj25v rattled:lu732 raucous:ga54v rauf:9m69v raul:ed27v ravaged:u632v
ravalomanana:fj48v rave:h865v raven:7949v ravens:2f27v ravi:7l39v raw:j831v rawalpindi:8a35v ray:6h2bv raymond:6n4bv
rays:ms56v raytheon:6537v raza:9h69v razed:lh13v razor:ir45v rb:2819v rbi:2v27v rbis:2v16v rca:1j18v re:v9a1v
re-elected:5s35v re-election:3q350 re-released:hn32v reach:ve62v reached:ve742 reaches:k662v reaching:ve812 react:rq412
reacted:vka3v reacting:q181v reaction:vl63v reactions:ru53v reactor:nk14v reactors:sl13v read:vlb4v reader:tn86v
readers:tn95v readily:g381v readiness:pu52v reading:vr93v readings:n365v reads:hrb32 ready:vo81v reaffirmed:red4v
reagan:vl461 reais:ot14v real:vp42v realise:rq51v realised:rq81v realism:r654v realistic:rl614 realities:r341v
reality:r361v realization:re41v realize:rq612 realized:vp91v realizes:7382v realizing:rq71v really:vp715 realm:r512v
reap:s641v rear:lb14v reason:vp91v reasonable:pu414 reasonably:rm41v reasoning:r753v reasons:vp62v reassigned:2413v
reassure:qk93v reassured:qk94v reassuring:rk92v rebate:s515v rebates:ov23v rebecca:7e1bv rebel:ud65v rebellion:uc53v
rebellious:qd34v rebels:ur74v rebirth:r912v rebound:v442v rebounded:v443v rebounding:se13v rebounds:2b17v rebuffed:u3a5v
rebuild:v7312 rebuilding:v732v rebuilt:lh21v rebuke:q274v recall:voa2v recalled:6fb52 recalling:vlb12 recalls:vrc3v
recaps:qg14v recapture:u142v recaptured:dg34v recasts:u245v receipt:oq42v receipts:s623v receive:tp522 received:tg842
receiver:2918v receivers:no17v receives:tg742 receiving:tp522 recent:vla3v recently:vlc45 recep:9i57v reception:vc35v
receptions:2917v receptive:rl64v receptor:mt24v receptors:mt24v recess:v925v recession:v752v recipe:jb44v recipes:ht35v
recipient:tg16v recipients:tr15v reciprocal:pp42v reckless:q6314 reclaim:u031v reclaimed:1624v reclusive:9e54v
recognise:rp61v recognised:vj52v recognition:vj510 recognizable:g452v recognize:rp812 recognized:vj73v recognizes:re83v
recognizing:re91v recommend:peb2v recommendation:ti850 recommendations:ps83v recommended:toa42 recommending:pec2v
recommends:pjb5v reconcile:rb72v reconciliation:u333v reconnaissance:ld16v reconsider:pea2v reconstructed:ka42v
reconstruction:t514v record:sb64v recorded:vj752 recorder:4426v recorders:hk26v recording:ts65v recordings:ho47v
records:tk37v recount:v964v recounted:73b4v recounts:q494v recover:vo31v recovered:lh532 recovering:v661v recovers:qv22v
recovery:s833v recreation:kc16v recreational:kc14v recruit:vh16v recruited:4k47v recruiting:tq25v recruitment:tc16v
recruits:ur35v rectangular:kf24v rector:4l18v recurrence:o643v recurring:qu73v recycled:jv32v recycling:m533v red:ij46v
redemption:rc32v redeployment:u214v redesign:nv33v redesignated:a413v redesigned:lb52v redevelopment:t916v
redistribution:or15v redistricting:p117v redmond:6v3av reds:2u46v redskins:2f18v reduce:s8712 reduced:s8612
reduces:oe51v reducing:oe61v reduction:s841v reductions:ov41v redundant:od12v redwood:5929v ree:ah29v reed:6m2bv
reef:kd27v reefs:kl35v reel:hk15v reelected:8n44v reelection:fa450 reeling:v761v rees:6r3bv reese:7b1av reeves:6k591
refer:vj94v referee:3577v referees:vk56v reference:vj94v referenced:hq93v references:r695v referendum:v973v
referendums:p833v referred:vjc42 referring:vle42 refers:vja3v refined:g141v refineries:l224v refinery:l725v
refining:m123v reflect:ru712 reflected:rua12 reflecting:s8812 reflection:r7620 reflections:g634v reflective:gd42v
reflects:r7912 reform:t544v reformation:r515v reformed:um14v reformer:8q18v reformers:qd37v reforming:pr21v
reformist:ud39v reforms:t5620 refrain:q1b1v refrained:q1c3v refreshing:gf41v refrigerator:jd13v refueling:ld15v
refuge:uj34v refugee:ue36v refugees:uh34v refund:oq12v refurbished:lb12v refusal:vb920 refuse:vk812 refused:vkc42
refuses:vka3v refusing:vkb12 regain:v141v regained:v433v regaining:re31v regan:6r2av regard:ru71v regarded:vj82v
regarding:pn922 regardless:pl215 regards:rua1v regency:b516v regent:8916v regents:5i28v reggae:0b37v reggie:2a28v
regime:u9330 regiment:1b15v regiments:li15v regimes:qe13v regina:5s19v region:vf52v regional:t135v regions:vf43v
regis:5819v register:th43v registered:sa44v registering:sa61v registers:jh33v registration:th15v registry:th16v
regret:q7b1v regrets:q1b2v regrettable:q742v regretted:q1d2v regular:tv444 regularly:vjb25 regulars:3718v regulate:pf52v
regulated:pb11v regulates:pf35v regulating:pf52v regulation:pb340 regulations:t5520 regulator:so47v regulators:so750
regulatory:pv35v rehab:v214v rehabilitation:td15v rehearsal:h714v rehearsals:h724v rehman:9l39v rehnquist:6e39v
reich:6a19v reid:6m5a1 reign:9f44v reigned:8925v reigning:3r47v reilly:633cv reimbursement:ou14v rein:o945v
reinforce:rp71v reinforced:vf82v reinforcement:nl32v reinforcements:uq44v reinforcing:qn81v reins:f914v reinstate:f663v
reinstated:f643v reissued:4344v reiterated:vbf62 reject:q3b22 rejected:vad42 rejecting:q3d1v rejection:q3920
rejects:u8c4v rejoin:c233v rejoined:3d37v relate:rt61v related:tv51v relates:r792v relating:pn51v relation:pl41v
relations:vf44v relationship:vr63v relationships:r242v relative:vu314 relatively:vu415 relatives:vm55v relax:pc51v
relaxation:pj32v relaxed:rj61v relaxing:pf51v relay:l926v relayed:uo95v release:vm85v released:vn762 releases:tk760
releasing:vn832 relegated:3d23v relegation:v134v relentless:qr72v relentlessly:q9a1v relevance:r632v relevant:pm314
reliability:pk43v reliable:pm444 reliance:oj63v reliant:oj32v relic:gr14v relics:gr25v relied:tu922 relief:td43v
relies:oj72v relieve:o951v relieved:2q73v reliever:2u27v religion:r5430 religions:r535v religious:vi44v relinquish:pd31v
relocate:sl22v relocated:5o14v relocation:t914v reluctance:qma1v reluctant:voa24 reluctantly:vkb2v rely:tu612
relying:ru71v remain:vu512 remainder:s712v remained:ve522 remaining:ve13v remains:vu62v remake:4e44v remark:q0a40
remarkable:rd614 remarkably:rj41v remarked:72d6v remarks:vlb5v rematch:2c54v remedies:p152v remedy:p141v remember:vr712
remembered:72b22 remembering:rr81v remembers:73a4v remembrance:uk35v remind:rqa2v reminded:vle32 reminder:rv610
reminding:rrc22 reminds:rr93v reminiscent:gd72v remix:0a57v remixes:ho47v remnants:ku25v remorse:q781v remote:kn52v
remotely:nq41v removal:vm53v remove:vv622 removed:vs622 removes:ma63v removing:vv71v ren:br1av renaissance:g516v
renamed:5u14v renault:c757v render:pl51v rendered:g651v rendering:g631v rendition:h953v rene:e51av renee:7f1av
renegade:ur46v renew:vb92v renewable:og15v renewal:t525v renewed:vdc1v renewing:pea1v rennes:cb18v reno:6a68v
renounce:q961v renounced:f074v renovated:5e13v renovation:t914v renovations:ke14v renowned:4n57v rent:s412v rental:l014v
rentals:h115v rented:iu14v renting:jm11v rents:kc23v reopen:vd42v reopened:u132v reopening:u251v reorganization:sr13v
reorganized:tb13v repaid:ou31v repair:tc33v repaired:lh41v repairing:lk41v repairs:le23v reparations:ou13v
repatriated:s112v repatriation:t413v repay:ou51v repayment:ou32v repeal:p973v repealed:p911v repeat:vo71v repeated:vlf2v
repeatedly:vlf25 repeating:q7a1v repeats:hg93v repercussions:qt51v repertoire:h744v repertory:5i16v repetition:qs61v
replace:vt442 replaced:37452 replacement:tu35v replacements:3717v replaces:6d76v replacing:tu44v replay:v265v
replays:hk96v replica:ih34v replied:6fb52 replies:73a5v reply:vb94v report:tka5v reported:vn96v reportedly:vne45
reporter:7169v reporters:vla7v reporting:tk64v reports:vnc5v represent:vu612 representation:pl23v representations:r664v
representative:4k28v representatives:t248v represented:vj452 representing:ta672 represents:s8752 repression:qf43v
repressive:qd13v reprieve:f635v reprinted:4365v reprisals:ut64v reproduce:g032v reproduction:mj15v reproductive:pi17v
reptiles:mk26v republic:uf44v republican:v9481 republicans:vp751 republics:uf24v repurchase:s333v reputation:vu61v
reputed:e145v request:tj94v requested:tja5v requesting:tja5v requests:tj740 require:tu612 required:tp51v
requirement:pb420 requirements:pk220 requires:tu512 requiring:tp712 reruns:hf24v rescheduled:s252v rescue:vs45v
rescued:1a45v rescuers:lj86v rescuing:qp42v research:tf48v researched:ho84v researcher:4n2cv researchers:tt68v
researching:r274v resemblance:g682v resemble:g551v resembled:g591v resembles:g472v resembling:g571v resentment:qm52v
reservation:tb24v reservations:tj73v reserve:sc46v reserved:tv422 reserves:s943v reservists:uh36v reservoir:k445v
reservoirs:kj25v resettlement:td16v reshuffle:t644v reside:uj14v resided:5e14v residence:vi15v residences:k915v
residency:tp16v resident:4h290 residential:tb14v residents:vs54v resides:5p25v residing:uj14v residual:ma12v
residue:md14v resign:vb832 resignation:f9940 resignations:ut45v resigned:6f66v resigning:f742v resigns:f736v
resilience:rd22v resilient:rj14v resist:q991v resistance:uv440 resistant:mq24v resisted:vkc3v resisting:q881v
resolution:vb820 resolutions:pb420 resolve:qh71v resolved:rp51v resolving:qh61v resonance:na34v resort:vc43v
resorted:q8a1v resorts:km15v resource:td25v resources:td33v respect:rf61v respectable:rk13v respected:vj662
respectful:rk52v respecting:pc41v respective:tv24v respectively:sa255 respects:rp61v respiratory:mq35v respite:qu23v
respond:vk912 responded:vld42 respondents:saa7v responding:vlb32 responds:rq922 response:vl83v responses:rt64v
responsibilities:pu21v responsibility:vn81v responsible:vn72v responsive:pp15v rest:vt51v restart:vd32v restarted:u222v
restaurant:jn45v restaurants:jn34v rested:3771v resting:kf51v restitution:or14v restive:ua64v restless:gj34v
restoration:t515v restore:vf41v restored:vf22v restoring:pr51v restrain:o951v restrained:rj51v restraining:o162v
restraint:q151v restrict:pf71v restricted:tp41v restricting:pf61v restriction:pb33v restrictions:tv620 restrictive:pb32v
restructure:oj31v restructured:oi11v restructuring:su32v rests:rf41v result:vv61v resulted:v7612 resulting:s841v
results:tv630 resume:vd71v resumed:vd62v resumes:vd42v resuming:vd61v resumption:u271v resurgence:qn63v resurgent:u765v
resurrected:4772v resurrection:gq24v retail:st26v retailer:st55v retailers:st55v retailing:h025v retain:tu522
retained:tv54v retaining:tu52v retains:v873v retake:u133v retaliate:q881v retaliated:uq84v retaliation:us82v
retaliatory:ut72v retention:ov15v rethink:rp71v retire:2q52v retired:4j38v retiree:5k26v retirees:s414v retirement:s514v
retires:3k16v retiring:2324v retransmitting:hg44v retreat:vc22v retreated:uq54v retreating:uq22v retribution:qf62v
retrieve:lj53v retrieved:lh45v retro:ge43v retrospective:hv55v return:vo62v returned:vc642 returning:vc52v returns:s853v
reunification:uc23v reunion:0515v reunite:f843v reunited:4p43v reuters:5n5a1 revamp:po42v revamped:t462v reveal:vnb12
revealed:vnb52 revealing:rv91v reveals:vrb32 revelation:r473v revelations:q4640 revenge:us72v revenue:sb43v
revenues:sb42v revered:un55v reverend:7g29v reversal:qs32v reverse:v381v reversed:v4812 reversing:oe71v reverted:u032v
review:tl85v reviewed:tl85v reviewer:74a9v reviewers:rs98v reviewing:tja4v reviews:tl96v revise:pe91v revised:sb93v
revision:pb63v revisions:pn64v revival:vc45v revive:v481v revived:v491v reviving:qh81v revoke:pe74v revoked:ti33v
revolt:ut34v revolution:vf24v revolutionary:uv35v revolves:gu42v revolving:it22v reward:s551v rewarded:rl51v
rewarding:rn51v rewards:ov41v rewrite:pe52v rex:7n3av rey:ee38v reyes:ec3bv reynolds:6m4b1 reza:9h58v rhetoric:q373v
rhine:dl17v rhode:5r171 rhodes:6g4b1 rhymes:0875v rhythm:g843v rhythmic:hb54v rhythms:g064v ri:bv17v ria:b648v rib:0t46v
ribbon:ij15v ribbons:ij25v ribs:jd34v rica:eo451 rican:eb471 ricardo:ed2av rice:vt571 rich:vu34v richard:6n3a1
richards:6m4bv richardson:6m4av richer:rg13v riches:gp22v richest:sh254 richie:6i38v richmond:5r19v richter:6g47v
rick:6g4a1 ricky:2p49v rico:24151 rid:qa512 ridden:u614v riddled:lv43v ride:gk51v rider:3p48v riders:l946v rides:h143v
ridge:5b58v ridges:k335v ridiculed:96b5v ridiculous:rv51v riding:il33v rife:qm63v rifle:lr34v rifles:lr34v rift:u745v
rig:lf54v riga:dm15v rigged:lu72v rigging:u543v right:vp52v right-handed:2p56v righteous:r925v rightful:ra12v
rightly:rrb1v rights:vm54v rigid:n532v rigorous:pj32v rigs:l225v riley:6k29v rim:k164v ring:is63v ringgit:sd14v
ringing:ia83v rings:is54v rink:0416v rio:eu35v riordan:685av rios:ee28v riot:lr44v rioters:ut75v rioting:ut54v
riots:ut44v rip:ib23v ripe:jf22v ripken:2r55v ripped:ib63v rise:s861v risen:v4222 rises:kp42v rising:v561v risk:o641v
risked:qp91v risking:qp71v risks:of71v risky:qt21v rita:7d1av ritchie:6p4bv rite:to25v rites:un35v ritter:6l29v
ritual:gr62v rituals:r242v ritz:5f17v rival:vf57v rivalries:qg15v rivalry:v134v rivals:v156v river:k4340 rivera:2s58v
rivers:km26v riverside:5918v riviera:dt15v riyadh:uo56v rn:a41av rna:mm28v roach:6u2av road:ve53v roadblock:ur44v
roadblocks:ur54v roadmap:pt44v roads:k533v roadside:lo73v roadway:k543v roam:il14v roaming:kk54v roar:0754v roared:1944v
roaring:i743v roast:0t25v roasted:0s24v rob:6h29v robbed:2j22v robberies:us23v robbers:i434v robbery:us12v robbie:6r1av
robbins:6l1bv robert:6n3b1 roberto:ed39v roberts:6m4b1 robertson:6m4dv robes:ij26v robin:7t3av robinson:6m5av
robot:gv46v robotic:nq26v robotics:1j18v robots:nq24v robson:6r69v robust:oe614 roc:bm26v roche:6559v rochester:5r19v
rock:ha65v rocked:u772v rockefeller:5j1av rocker:2r58v rocket:lo74v rockets:lo650 rockies:2u36v rocking:ib41v
rocks:kd54v rockwell:6119v rocky:5b65v rod:2p48v roddick:3l56v rode:1v55v rodeo:1u16v rodgers:6l2av rodham:69571
rodman:2b27v rodney:6j29v rodrigo:ef19v rodriguez:2s68v rods:nj23v roe:6u28v roger:6h4a1 rogers:6m3av rogge:fq87v
rogue:uv16v roh:av47v rojas:ee1av rok:bn17v roland:7v1av role:vt520 roles:vj330 rolf:931av roll:it41v rolled:ia522
roller:1u14v rolling:ia82v rollins:6j2av rolls:jd14v rom:ch37v roma:c927v roman:vi47v romance:gu54v romania:uf55v
romanian:uf57v romanians:uh35v romanized:a856v romano:fu5bv romans:un55v romantic:r042v rome:ds45v romeo:7l17v
romero:7v1bv romney:6978v ron:6h4a1 ronald:6f191 ronaldinho:ce45v ronaldo:e365v rongji:bm67v ronnie:6j3av roo:aj18v
roof:lv53v roofs:lv34v rookie:2918v rookies:2f18v room:ip43v roommate:7818v rooms:jm13v rooney:3557v roosevelt:6a271
root:vu34v rooted:r561v rooting:q971v roots:vu54v rope:ir23v ropes:ir34v roque:ed19v rory:7l2av rosa:7c29v rosario:ec19v
rose:sf35v rosemary:7b19v rosen:634av rosenberg:632cv rosenthal:6l4bv roses:0r35v rosie:7b19v ross:6m1b1 rossi:3p3av
roster:tq35v rosy:gd44v rotary:1t18v rotate:n411v rotating:n544v rotation:n625v roth:622av rothschild:531av rotten:j836v
rotterdam:dv17v rouge:9c17v rough:i162v roughly:sa425 round:v344v rounded:ij64v rounder:3317v rounding:ln63v
rounds:v2440 roundup:u545v rout:u525v route:ve43v routed:co25v routes:t842v routine:vs41v routinely:vnc25 routines:h733v
routing:nu15v rove:6b59v rover:ld15v rovers:3e28v row:v224v rowe:6u2bv rowing:1t17v rowland:6v2av rowling:7a59v
rows:ip33v roy:6h3a1 royal:5u16v royalist:8h18v royals:2u28v royalties:ov44v royalty:s514v royce:6518v rp:be19v
rpm:nj16v rs:be14v rsa:1l1cv rub:je22v rubber:lr43v rubbish:ju52v rubble:lj44v ruben:7v3bv rubens:3m19v rubin:6f7av
ruble:ok34v rubles:s623v ruby:791av rudd:6859v rude:gb43v rudolf:7q29v rudolph:6969v rudy:7m4av rue:d525v rugby:3b36v
rugbyu:c138v rugged:kn43v rugova:9i57v ruh:ah28v ruin:qp41v ruined:io21v ruins:ka63v ruiz:ec49v rule:vt62v ruled:va842
ruler:9j45v rulers:uc55v rules:tv62v ruling:v875v rulings:p363v rum:ap16v rumor:q685v rumored:vna3v rumors:vla4v
rumours:vla4v rumsfeld:9387v run:ve54v runaway:v634v runner:3o38v runner-up:3r16v runners:v136v running:vt43v
runoff:v925v runs:v254v runway:ld42v runways:k313v rupees:s025v rupert:674av rupiah:sd33v ruptured:ls54v rural:ta34v
rus:ch1av rusedski:3k47v rush:vq55v rushdie:9c85v rushed:vq74v rushing:v235v russ:6g1dv russell:6m1bv russia:vf921
russian:vf951 russians:uh731 russo:7t5bv rust:ms45v rusty:2q17v rutgers:251av ruth:7e291 rutherford:6t1bv ruthless:qc33v
ruud:ce19v rwanda:ub44v rwandan:ur37v ryan:6i4a1 ryder:3n18v ryutaro:8u86v sa:d746v saab:ad26v saad:9k28v
saakashvili:ft76v saarc:t316v sabah:9k27v sabbath:hf25v sabha:8816v sabotage:us52v sabres:2e18v sac:ae18v sachin:8665v
sachs:66591 sack:2h34v sacked:f776v sacking:8v64v sacks:2937v sacramento:2529v sacred:gr33v sacrifice:rc61v
sacrificed:ra51v sacrifices:rc51v sad:rr61v sadc:ub17v saddam:ur52v saddened:9283v saddle:ir24v sadly:rr91v
sadness:qu71v sadr:ur75v saeb:9u48v saeed:9l49v safari:as18v safe:vu31v safeguard:po31v safeguarding:pr22v
safeguards:pa33v safely:vs415 safer:ob11v safest:oi13v safety:tu44v safin:3l66v safina:cv48v saga:4737v sage:4n1bv
sagging:i952v sah:ag19v sahara:ub36v saharan:ub15v sahn:an27v said:vpa82 saigon:b716v sail:lf32v sailed:3034v
sailing:lf13v sailor:0f57v sailors:ui45v sails:le14v saint:4t36v saints:2f37v sake:rf31v sal:em28v salaam:9p16v
salad:9g15v salah:9k29v salam:9n38v salaries:s522v salary:s524v salazar:ec3bv sale:sq520 saleh:9k69v salem:9l18v
sales:s953v salesman:4g26v salim:9n38v salinas:e947v salisbury:5t18v sally:7e1av salman:9k77v salmon:0v27v salomon:663av
salon:4946v salsa:ej16v salt:kd15v salute:fc44v salvador:ep26v salvage:v144v salvaged:ju42v salvation:um15v
salvatore:e71bv salzburg:dv47v sam:6h291 samantha:7f19v samaranch:e366v samarra:9t45v same:vt61v same-sex:p9244
sami:9l29v samir:9n1av sammy:2p39v samoa:c036v sampdoria:c918v samper:e846v sample:n855v sampled:hk75v samples:md550
sampling:n846v sampras:3l55v sampson:6q2bv samsung:b956v samuel:6n1bv samurai:0f26v san:24471 sanchez:2r49v
sanction:pf52v sanctioned:t242v sanctions:vb71v sanctuary:kf45v sand:kd33v sanders:6k491 sandra:7e1av sands:6627v
sandstone:kd26v sandwich:0u15v sandwiches:jb24v sandy:6g19v sanford:612av sang:7575v sanitary:kh16v sanitation:pq15v
sank:lf44v sans:ci1av sanskrit:hr56v sant:e748v santa:5p26v santana:2s48v santander:cb37v santiago:ef28v santo:ev16v
santos:ed68v sao:ev26v sap:m636v sar:bi17v sara:7f39v sarah:7e3av sarajevo:uf54v sarasota:5q18v saratoga:1s16v
sarkozy:fu97v sars:v653v sas:ac18v saskatchewan:1717v sat:2j642 satan:2h65v satellite:ld56v satellites:nq360
satire:ga63v satirical:hq86v satisfaction:ro71v satisfactory:pu31v satisfied:rq912 satisfy:rp51v satisfying:rn41v
sato:ba49v saturated:me14v saturday:vca51 saturdays:hf13v saturn:1n56v sauce:je15v saud:9k27v saudi:uo751 saudis:ui45v
saul:7s1cv saunders:6i2bv sausage:0v17v savage:6k57v savannah:5r16v save:vo522 saved:vr622 saves:2v36v saving:s551v
savings:s513v savoy:5218v savvy:rl16v saw:vra3v sawyer:6u3av saxon:5719v saxony:dl16v saxophone:4c27v say:vpa4v
saying:vle2v says:vpb62 sayyaf:9s27v sbc:6629v sc:ca17v scale:s861v scaled:ld72v scales:n735v scalia:6a391 scaling:n461v
scam:sr34v scan:nr55v scandal:vd34v scandals:v734v scandinavia:km34v scandinavian:sn26v scanning:nr35v scans:nr56v
scant:rv43v scar:ms44v scarce:m712v scarcely:rr81v scare:vq43v scared:vq514 scarf:iq45v scarlet:0n17v scarred:ka41v
scars:if42v scary:g932v scathing:q3b64 scattered:kv52v scattering:na25v scenario:ru720 scenarios:ru52v scene:gl63v
scenery:gf31v scenes:gb72v scenic:k534v scent:j453v schalke:cf28v schedule:tu52v scheduled:vc64v schedules:tq42v
scheduling:pn23v scheffer:fr68v scheme:tv22v schemes:ol23v schiavo:7b38v schilling:2u491 schizophrenia:r025v
schmidt:6a5bv schneider:621bv scholar:4n3bv scholarly:r657v scholars:vj79v scholarship:tr25v scholarships:tr15v
scholastic:4329v school:tr25v schoolchildren:ui54v schooling:pg14v schools:tf24v schroeder:fu78v schultz:634b1
schumacher:3m57v schumer:69491 schuster:633av schwab:662av schwartz:633dv schwarzenegger:69a7v sci:4218v science:tt27v
sciences:tf271 scientific:pi55v scientist:4n4b0 scientists:vg77v scientology:4k29v sco:b12bv scolari:e386v scoop:0t25v
scope:pk710 score:v353v scoreboard:ik64v scored:2l472 scoreless:2v44v scorer:2b17v scorers:c319v scores:v364v
scoring:v335v scorsese:7748v scot:3m1bv scotia:5s17v scotland:3b27v scots:3817v scott:6h2a1 scottish:3d28v
scottsdale:1r28v scourge:qo33v scout:1a28v scouting:tc27v scouts:vh56v scramble:i224v scrambled:i245v scrambling:vo64v
scrap:si61v scrapped:s351v scrapping:s351v scratch:j612v scream:0773v screamed:0793v screaming:i673v screams:gi83v
screen:hl43v screened:h543v screening:to150 screenings:h516v screenplay:7746v screens:in44v screenwriter:7729v
screw:ni14v script:hq85v scripted:rm44v scripts:hq75v scripture:r585v scrub:kl25v scrum:3617v scrutiny:p6540
sculptor:4n19v sculpture:hv45v sculptures:hv45v se:ae16v sea:km43v seafood:jb25v seahawks:2f27v seal:ii65v sealed:lk62v
sealing:ll32v seals:lm37v seaman:6r19v sean:6i3a1 search:vs65v searched:lj65v searches:vn65v searching:vs93v sears:6417v
seas:kt33v seaside:gl25v season:2234v seasonal:m623v seasonally:kp12v seasoned:je17v seasons:2215v seat:v813v
seated:ip52v seating:lb13v seats:v8130 seattle:27571 sebastian:7v1av sebastien:3m38v sec:2c37v secession:p953v
secessionist:ud35v second:v354v secondary:tr14v secondly:pu14v seconds:3p25v secrecy:p353v secret:vn34v
secretariat:t317v secretaries:8r19v secretary:8r49v secretive:qd15v secretly:vn92v secrets:rf32v sect:uv37v
sectarian:ut43v section:tv43v sections:k753v sector:s932v sectors:sj12v secular:ud45v secure:vs31v secured:s7532
securing:v8512 securities:sr36v security:vn44v sedan:d613v sediment:mb14v see:vp82v seed:3l36v seeded:3l28v
seedings:cm18v seeds:m635v seeing:vra1v seek:vo91v seekers:uj35v seeking:vna2v seeks:tua22 seem:vp612 seemed:vp912
seeming:qs71v seemingly:vr915 seems:vp812 seen:vt912 sees:vpc22 sef:bj18v sega:1j66v segment:n0430 segments:n034v
segregated:p011v segregation:p013v sehwag:3374v seinfeld:7637v seismic:na25v seize:ur42v seized:up452 seizing:ur32v
seizure:us13v seizures:o613v seldom:rr91v select:tt25v selected:ts662 selecting:pl43v selection:tv350 selections:ho26v
selective:pg31v selectors:3277v seles:3l45v self:vp81v self-titled:0a26v selfish:rl12v selig:2q77v sell:sv71v
seller:ss64v sellers:st56v selling:sv71v sellout:gg35v sells:ji64v semester:tr14v semi:v343v semi-final:3d15v
semi-finals:3q15v semiconductor:nt36v semiconductors:nt14v semifinal:3r45v semifinals:3l35v seminal:hp26v seminar:t356v
seminars:tr36v seminary:5v17v semis:cr23v semitic:q056v semitism:qe53v sen:8s471 senate:v9461 senator:6957v
senatorial:8l19v senators:v968v send:vo832 sending:vs91v sends:vo83v senegal:fn45v senegalese:fl28v seng:b815v
senior:6f3av seniors:tr15v sensation:gh53v sensational:q663v sense:rf71v senses:gt22v sensex:m031v sensibility:g723v
sensible:rl12v sensing:nr45v sensitive:vu414 sensitivity:rf42v sensor:nr24v sensors:nr24v sensory:nd13v sent:vl85v
sentence:vm91v sentenced:9c542 sentences:uu72v sentencing:p644v sentiment:v4730 sentimental:g951v sentiments:q383v
sentinel:5l39v seoul:vd651 separate:vn62v separated:k722v separately:tj72v separates:k733v separating:ue42v
separation:pb22v separatist:ud75v separatists:ud94v sept:do171 september:vc351 sequel:hq63v sequence:nc63v
sequences:nd54v serb:uf54v serbia:uf72v serbian:uf65v serbs:uh62v serena:3l46v serge:fr3av sergeant:7i28v sergei:fp59v
sergey:fp79v sergio:ef1av serial:hl55v serie:c926v series:vc74v serious:vv81v seriously:vp815 seriousness:rf61v
sermon:4595v sermons:ul86v serra:ef49v servant:4r16v servants:tf14v serve:vt32v served:5u262 server:nu25v servers:nu25v
serves:tb342 service:tt35v servicemen:up34v services:td25v servicing:su13v serving:vi332 servings:j914v sesame:0v16v
session:vc54v sessions:tv45v set:vc72v setback:v742v setbacks:qq22v seth:781bv sets:tv73v setting:vt71v settings:ht13v
settle:vo512 settled:vt52v settlement:vf44v settlements:u134v settler:4q19v settlers:uh36v settles:i852v settling:ve41v
setup:hm14v seven:ve65b sevens:c115v seventeen:h436v seventh:2v45v seventy:um27v several:vj84v severance:s513v
severe:vv614 severed:lk42v severely:vv61v severity:o651v sevilla:cb57v seville:ca36v sewage:kr13v sewer:ke16v
sewing:jv13v sex:vh52v sexes:g214v sexual:r142v sexuality:r144v sexually:vh52v sexy:ge23v seychelles:fm17v seymour:6v1av
sf:a51bv shaanxi:b665v shaath:9n37v shack:0u17v shade:j133v shades:j224v shadow:gv440 shadows:gv43v shadowy:uv55v
shady:ge15v shaft:la53v shah:9h47v shake:vo61v shaken:vq51v shakes:eo53v shakespeare:4f45v shaking:if71v shaky:v742v
shale:m118v shalit:9u17v shall:pa41v shallow:kr42v shalom:9v2av sham:p135v shame:q771v shameful:q731v shan:br29v
shanahan:2b38v shandong:sg46v shane:6i59v shanghai:sg44v shannon:6k1cv shanxi:b636v shape:iq51v shaped:iq61v
shapes:j241v shaping:r321v shapiro:6e3bv shaquille:2b25v sharapova:cv56v share:sf51v shared:vt62v shareholder:sv45v
shareholders:sv440 shares:sv53v sharia:pb45v sharif:9i47v sharing:tu42v shark:ic47v sharks:2e48v sharm:9p45v
sharma:8668v sharon:9767v sharp:v593v sharpe:6r59v sharper:gb53v sharply:v4915 sharpton:68491 shattered:lv52v
shattering:gi51v shaun:331av shaved:if43v shaw:6m2bv shawn:6i2av she:vra26 shea:6g19v shear:n715v shearer:6r29v
shed:l542v shedding:ma41v shee:ak19v sheehan:683bv sheen:7718v sheep:j735v sheer:g841v sheet:jd53v sheets:j324v
sheffield:2u57v sheik:9k47v sheikh:9k46v sheila:7e1bv shelby:6b1bv sheldon:6l1bv shelf:k144v shell:lo75v shelled:lo63v
shelley:7e2av shelling:uq72v shells:lo54v shelter:vs33v sheltered:kn22v sheltering:uo53v shelters:lj25v shelton:6v4cv
shelved:s372v shelves:jn52v shen:br49v sheng:bp69v shenyang:b736v shenzhen:sg34v shepard:6u19v shepherd:6p5cv
sheridan:6s39v sheriff:6m39v sherman:6m1a1 sherry:7a1c1 sherwood:6v1cv shevardnadze:ft67v shi:bq67v shia:um18v
shield:vf74v shields:2g47v shift:s861v shifted:ve612 shifting:oe612 shifts:s831v shih:bp5av shiite:ur46v shiites:um34v
shillings:8d15v shimbun:sg67v shimon:9728v shin:bv19v shinawatra:8v46v shine:gj32v shining:gp34v shiny:iq23v ship:lf53v
shipbuilding:5n16v shipment:s242v shipments:s942v shipped:l231v shipping:sm34v ships:vs33v shipyard:5m35v shire:8918v
shirley:7e1bv shirt:iq64v shirts:ij64v shiva:4t85v shock:vq61v shocked:vqa32 shocking:q751v shocks:m912v shoe:iq34v
shoes:iq22v shook:v484v shoot:i252v shooter:2j46v shooters:i125v shooting:vs42v shootings:us44v shootout:2726v
shoots:0h55v shop:jn54v shoppers:jn54v shopping:jn23v shops:jn44v shore:vf33v shoreline:k414v shores:kn14v short:vt82v
short-lived:4e16v shortage:s942v shortages:s942v shortcomings:qq42v shortened:hf61v shorter:n052v shortest:n122v
shortfall:sb32v shortly:vc635 shorts:iq26v shortstop:2t16v shot:vs44v shotgun:ic52v shots:i3440 should:vp813
shoulder:if72v shoulders:iq61v shout:gi92v shouted:9ba4v shouting:ulb2v shouts:0793v show:vr93v showcase:ts42v
showcased:h662v showdown:v945v showed:vtb42 shower:ip13v showers:kt33v showing:vta1v shown:vt912 shows:vt93v
showtime:0236v shrank:m312v shrapnel:lo54v shredded:jf14v shrimp:j815v shrine:un73v shrines:gr45v shrink:sb21v
shrinking:oe31v shrubs:kl24v shrugged:v4e4v shrunk:kp11v shu:bq29v shuh:an37v shui:bm55v shun:bs55v shunned:qk53v
shut:vd622 shutdown:s244v shutout:2v45v shuttered:jn24v shutting:sl51v shuttle:ld16v shy:vr53v si:bt26v siam:8818v
siberia:kj52v siberian:kj35v sibling:4o17v siblings:4p25v sichuan:ki64v sicilian:dt18v sicily:dp16v sick:vq41v
sickened:lu34v sickness:mo41v sid:7n2av side:vt83v sided:va85v sideline:v234v sidelined:v753v sidelines:vd530
sides:ve92v sidewalk:ip53v sidewalks:im23v sideways:i811v siding:la54v sidney:6n1bv siege:uq44v siegel:631bv
siemens:df46v siena:c919v sierra:et46v sigh:0755v sight:gn410 sighted:lf63v sights:gf61v sightseeing:h113v sigma:bf28v
sign:vob2v signal:vv53v signaled:vbc32 signaling:qn73v signalled:qnd3v signals:vv63v signatories:t655v signature:ht540
signatures:th65v signed:2196v significance:r7710 significant:tv614 significantly:s8415 signing:tg73v signs:vtc2v
sih:an1av sihanouk:8s37v sikh:um28v silence:vk83v silent:vi63v silently:i681v silicon:nt17v silk:j315v silly:g961v
silva:ed79v silver:0r27v silverman:631b1 silvio:fu48v sim:bh1bv similar:vt91v similarities:r792v similarity:g272v
similarly:vua15 simitis:fu68v simmer:je14v simmering:qm52v simmons:6m3av simms:2838v simon:6h3bv simone:7u1av
simple:g971v simpler:g321v simplest:g321v simplicity:g151v simplified:ht51v simplify:po31v simply:vpb15 simpson:6e56v
simpsons:7647v sims:6l1dv simulated:nq51v simulation:nv15v simultaneous:us72v simultaneously:vt81v sin:av33v sinai:9v17v
sinatra:7546v since:vc43a sincere:rl71v sincerely:rq91v sincerity:rd52v sinclair:6r1cv sindh:8b25v sing:4c73v
singapore:sg44v singaporean:bj37v singer:7568v singer-songwriter:7529v singers:4f47v singh:8767v singing:h783v
single:vt43v singled:2sa52 singles:3v66v sings:7594v singular:r731v sinhalese:uc25v sinister:g922v sink:lf32v
sinking:v661v sinks:lf23v sinn:8j17v sino:t034v sins:qf11v sioux:1526v sir:7o29v sirens:gi55v sirius:1e48v sistani:9s57v
sister:4p460 sisters:4p46v sit:vo512 sitcom:7636v site:tt75v sites:tt640 sits:k1642 sitting:ip52v situated:k633v
situation:vp61v situations:ru420 six:ve54b sixes:3143v sixteen:l135v sixteenth:0916v sixth:3r454 sixty:ve36v
sizable:s842v size:n231v sized:ji23v sizes:ju22v sk:b917v skate:2m34v skated:2m34v skater:3t17v skaters:h416v
skating:3s15v sked:oi24v skeleton:l826v skeptical:rpb64 skepticism:qm940 skeptics:qk78v sketch:hq76v sketches:hu66v
ski:1v15v skid:la13v skier:3t17v skiers:ks25v skies:kt53v skiing:gl23v skill:rd31v skilled:tr14v skillet:je16v
skilling:6657v skills:rd320 skin:j333v skinner:6l2bv skinny:iq34v skins:j016v skip:3p35v skipped:3j43v skipper:3258v
skipping:i131v skirmishes:ut35v skirt:iq43v skirts:iq34v skis:iq23v skopje:dh66v skull:ms65v sky:ik750 skyline:g524v
skyscraper:kf24v sla:9t1av slack:i914v slain:9d47v slalom:3r17v slam:3l54v slammed:u6a42 slamming:lv81v slams:cn85v
slang:g355v slap:v381v slapped:u191v slash:s083v slashed:sb73v slashing:oc62v slate:ii68v slated:t644v slater:6q2bv
slaughter:us35v slaughtered:lg23v slave:uj14v slavery:qe31v slaves:uj13v slavic:uf27v slaying:4q56v slayings:us35v
sleek:iq24v sleep:i721v sleeping:ip31v sleepy:5a23v sleeve:iq54v sleeves:iq53v slender:ij65v slept:4p22v slew:so84v
slice:jf13v sliced:jf14v slices:jf14v slick:i844v slid:l534v slide:i961v slides:l913v sliding:la41v slight:v571v
slightest:q731v slightly:i9715 slim:v055v slip:i222v slipped:v443v slippery:ks22v slipping:v441v slips:i832v sloan:6l2cv
slobodan:ft54v slogan:vra2v slogans:ula3v slope:k342v slopes:ks43v sloppy:g823v slot:is150 slots:is150 slovak:dn37v
slovakia:dn44v slovenia:dn36v slovenian:dn28v slow:vp71v slowdown:oe52v slowed:s831v slower:s851v slowest:n014v
slowing:oe51v slowly:lt515 slows:m913v slug:ih44v slugger:2t46v sluggish:ql51v slum:un45v slump:se42v slumped:l542v
slumping:sf43v slums:kh14v sm:be18v small:kd43v smaller:s832v smallest:sa12v smallpox:o725v smart:tt35v smarter:rl13v
smash:i253v smashed:io63v smashing:i362v smear:q646v smell:j441v smile:g963v smiled:3j84v smiles:ie54v smiling:0r83v
smith:6m691 smithsonian:5i18v smog:mb34v smoke:lt530 smoked:0v25v smokers:st35v smoking:vv53v smoky:jf25v smooth:jd42v
smoothly:vd11v smuggle:lr42v smuggled:lr43v smugglers:uo44v smuggling:uu43v snack:jb23v snacks:jl14v snail:1016v
snails:0k19v snake:kk35v snakes:kk15v snap:v233v snapped:2n64v snapping:ib43v snapshot:gc45v snatch:i232v snatched:c444v
sneak:i233v sneakers:iq14v sniper:lp36v snipers:lp55v snow:kt65v snowfall:ku34v snowy:0l15v snyder:6l5b1 so:vp615
so-called:vj135 soaked:jf23v soap:jb36v soar:kp12v soared:se33v soaring:s961v sober:rk33v soccer:3v54v social:tv34v
socialism:r943v socialist:ud46v socialists:ud47v socially:rm11v sociedad:cb17v societe:ek38v societies:pg14v
society:vj35v sociologist:4n2dv sociology:4l18v socks:iq14v soda:ja35v sodium:me15v sofa:ip13v sofia:dm27v soft:jd62v
softball:2026v soften:ql61v softened:jd62v softening:qn61v softer:j271v softly:ib91v software:tt450 soho:5f17v
soil:mb230 soils:mb24v sol:en18v solana:fo57v solar:nk16v sold:ji43v soldier:ur54v soldiers:ur63v sole:vs34v
solely:pl61v solemn:rk61v solicitor:6e1av solid:io52v solidarity:ud43v solidly:rj61v solitary:gv23v solo:0a55v
soloist:4c36v solomon:6g3bv solution:vo61v solutions:pq43v solve:rp612 solved:ru21v solving:r351v somali:ua371
somalia:ub341 somalis:ui35v somber:gd63v some:vt927 somebody:vp916 someday:rq51v somehow:rq715 someone:vp916
somerset:5t17v something:vp816 sometime:vc12v sometimes:vp915 somewhat:rj715 somewhere:i6315 son:7h66v sonar:nr36v
song:7594v songs:hq840 songwriter:7538v songwriting:rd35v sonia:fv49v sonic:gv47v sonics:2e26v sonny:7n3av sonoma:5918v
sons:4p37v sony:1j65v soo:at19v soon:vo815 sooner:vp115 soong:bm39v sophia:4u17v sophie:7d18v sophisticated:ge32v
sophistication:g113v sophomore:2918v soprano:7c37v sopranos:0227v sore:if43v sorenstam:3n37v soros:9a58v sorrow:qu71v
sorry:rr714 sort:rq81v sorted:ju21v sorting:nu12v sorts:rv510 sosa:2t55v sotheby:5148v soto:ec49v sotomayor:7c681
sought:vlb32 soul:gs44v souls:gp14v sound:g952v sounded:vlc32 sounding:g994v sounds:g972v soundtrack:hq54v soup:jb35v
sour:jf21v source:tv760 sources:vn77v soured:qm32v south:vf64v south-east:di14v south-west:di14v southampton:3e18v
southeast:vf34v southeastern:ue35v southern:ue64v southernmost:k634v southwest:vf45v southwestern:ue55v souvenir:jn35v
sovereign:su14v sovereignty:uc42v soviet:uf334 soviets:uq23v sow:ai15v sox:2u47v soy:ja14v soybean:m344v soybeans:m224v
soyuz:lf25v sp:d218v spa:de19v space:ld34v spacecraft:nq350 spaces:n923v spacewalk:1c17v spacious:gf13v spain:vf65v
spam:jh26v span:k624v spaniard:cu47v spaniards:ui45v spanish:vf661 spanned:k614v spanning:k614v spans:k634v spare:vo51v
spared:qq61v spark:v552v sparked:u594v sparking:u573v sparkling:j233v sparks:2e67v sparse:gd42v sparsely:kn52v
sparta:c828v spat:u763v spate:us83v spatial:n814v spawned:ho53v spd:dd19v speak:vl932 speaker:9468v speakers:vj58v
speaking:vla5v speaks:vi942 spear:0h47v spearheaded:fa68v spears:7b56v special:tv34v specialised:nv26v specialist:4h1av
specialists:tf38v specialize:h243v specialized:nv25v specializes:ts57v specializing:ts47v specially:jq71v specials:he35v
specialty:jl16v species:ml44v specific:tv814 specifically:tvc15 specification:nv36v specifications:nv43v specifics:rs93v
specified:pb51v specify:pd93v specifying:pf82v specimen:ml35v specimens:ml26v spectacle:gg31v spectacular:gf51v
spectator:hd45v spectators:in44v specter:qj77v spector:6e76v spectrum:tt16v speculate:rs94v speculated:vle7v
speculation:v5a3v speculative:qk43v speculators:sp53v sped:lu32v speech:vl84v speeches:vl750 speed:tu32v speeding:v641v
speeds:nl21v speedway:1v16v speedy:pu34v spell:v282v spelled:rsa1v spelling:pm65v spells:qu62v spencer:6n1av spend:s4612
spending:s852v spends:s654v spent:vs642 sperm:mi15v sphere:nb13v spheres:nb13v spice:0v25v spices:ja14v spicy:jb24v
spider:0j26v spider-man:0f46v spiders:1217v spiegel:636av spielberg:7738v spies:uo17v spike:i975v spiked:ja42v
spikes:m244v spill:v743v spilled:lt41v spilling:lt41v spills:lt21v spin:g853v spinach:9115v spinal:mv34v spine:ms43v
spinner:3347v spinning:i921v spinoff:sv25v spiral:k033v spiraling:qt31v spirit:vr52v spirited:vr53v spirits:gr53v
spiritual:rf43v spirituality:r534v spit:if61v spite:ro81v spitzer:696av splash:j523v splendid:gf23v splinter:uv18v
split:ve52v splits:k722v splitting:v841v spoiled:2i12v spokane:5q17v spoke:vlc6v spoken:vjb52 spokesman:955b0
spokesmen:ur7av spokesperson:8r4b0 spokeswoman:6c4bv sponsor:tq55v sponsored:t166v sponsoring:t064v sponsors:ts66v
sponsorship:sq34v spontaneous:gb41v spoon:je14v sporadic:u772v spores:mi17v sport:ts330 sporting:ts44v sports:ts46v
spot:ii63v spotlight:vr51v spots:ij44v spotted:lp852 spouse:ou13v spouses:uj14v sprained:2n55v sprawling:k824v
spray:j354v sprayed:lp43v spraying:lp43v spread:vv51v spreading:vv612 spreads:mg42v spree:us12v sprewell:2b45v
spring:vc34v springboard:k015v springboks:3634v springer:631bv springfield:5r27v springs:5b26v springsteen:6l77v
sprinkle:je15v sprint:3p17v sprinter:3t19v sprung:ke62v spun:i833v spur:s862v spurred:se83v spurs:2e48v spy:vn28v
spying:uu25v sq:k216v squad:ve55v squadron:1b16v squadrons:ld15v squads:uv35v squandered:qr32v square:in34v
squarely:qi81v squares:jf15v squash:b316v squeeze:s931v squeezed:jf11v sr:di24v srebrenica:ur24v sri:ub75v
srinagar:8a46v ss:1b17v st:5v161 stab:id52v stabbed:3i55v stabbing:2j42v stability:pp310 stabilization:ok13v
stabilize:o921v stabilized:n411v stabilizing:oe11v stable:s832v stack:it46v stacked:ip51v stade:cc18v stadium:2754v
stadiums:jm13v staff:tu48v staffed:tb15v staffer:6d3bv staffers:vk49v staffing:ov15v stafford:6t1bv staffs:tf16v
stage:vc63v staged:ut72v stages:vc43v staggering:qr41v staging:ut51v stagnant:kr11v stain:j314v stained:ip34v
stainless:j324v staircase:kf34v stairs:la43v stake:sv33v staked:fa84v stakeholders:po15v stakes:so150 stalemate:qh33v
stalin:ug34v stalinist:qd14v stall:i931v stalled:vd42v stalling:qh42v stalls:jn34v stamford:3e18v stamp:th54v
stamped:it61v stampede:lu44v stamps:jt25v stan:7n2av stance:q1930 stand:vo81v standard:tv34v standardized:nf32v
standards:tv43v standby:s315v standing:vt82v standings:3r37v standoff:u744v standout:2927v standpoint:rq13v stands:vt91v
standstill:u611v stanford:5j1av stanley:6n39v stanton:6v2bv staple:jb14v staples:2636v star:2357v starbucks:5f65v
stardom:gh42v stare:ie52v stared:2j73v staring:i671v stark:rv64v starr:6e591 starred:7747v starring:7727v stars:2357v
start:vc62v started:vt732 starter:2u16v starters:2f16v starting:vc43v startling:rv71v starts:v2622 startup:nt27v
starvation:qs22v starved:uh22v starving:j731v state:vt45v stated:vlf4v statehood:p924v statement:vlb5v statements:vlb4v
staten:5o17v states:vt64v statesman:4n18v statewide:tr164 static:nr32v stating:rsf22 station:lb56v stationary:nk13v
stationed:uq35v stations:tt450 statistical:pn36v statistically:rg32v statistics:tk65v stats:hh16v statue:4t54v
statues:ig55v stature:rd33v status:tp23v statute:p332v statutes:pb23v statutory:pb42v staunch:qd96v staunchly:q9b5v
stave:qr61v stay:vo61v stayed:vr532 staying:vp512 stays:vp31v steadily:v441v steady:s861v steak:0u15v steal:i232v
stealing:vr61v steals:2h15v stealth:nq14v steam:l814v steamed:0s13v stearns:6638v steel:l6540 steele:6l3c1
steelers:2f27v steep:k3714 steer:vo63v steered:v482v steering:nl13v stefan:7r1av stefano:e718v steffi:3l16v stein:633b1
steinberg:6b2c1 steinbrenner:6867v steiner:621bv stella:7b27v stellar:n144v stem:tv63v stemmed:qm41v stemming:o231v
stems:j052v step:vo81v stepfather:7955v stephan:7q2av stephane:cp1av stephanie:7f1cv stephen:6n3b1 stephens:6v3cv
stephenson:6v49v stepped:vda42 stepping:vo81v steps:vt81v stereo:hn16v stereotype:g353v stereotypes:r363v sterling:6m17v
stern:6fa7v steroid:md65v steroids:o244v steve:6h3b1 steven:6h1b1 stevens:6m5a1 stevenson:6m1bv stevie:7b29v
steward:4j1av stewardship:pq16v stewart:6m391 stick:id71v sticker:ita3v stickers:ih85v sticking:if71v sticks:im73v
sticky:j223v stiff:v571v stifle:qb33v stigma:qu61v still:vp915 stimulate:o941v stimulating:ob11v stimulus:ok330
sting:2e45v stinging:id75v stint:2326v stipulated:pb33v stipulates:pb74v stir:je42v stirling:6o1av stirred:qm73v
stirring:je42v stock:sf32v stocked:jn43v stockholders:oq24v stockholm:dq35v stockpile:m333v stockpiles:m343v
stocks:sf42v stockton:251av stoke:3e56v stokes:6v3cv stole:2h44v stolen:iv222 stomach:if52v stone:ii77v stones:im64v
stony:0l36v stood:vs732 stop:vo91v stoppage:v234v stopped:vsa22 stopping:vs812 stops:vp710 storage:nv13v store:jn43v
stored:nv21v stores:jn34v storey:5e19v stories:vr73v storing:nv41v storm:ku35v stormed:f246v storming:lj14v storms:ku35v
stormy:v753v story:vr74v storyline:r354v storytelling:g733v stout:603av stove:0u36v str:a717v straight:v352v
straightforward:rk61v strain:mq43v strained:v762v strains:qn44v strait:vf34v straits:se24v strand:5d17v stranded:lf34v
strange:g952v strangely:gd61v stranger:gu62v strangers:gn31v strangled:f542v strapped:lv42v strasbourg:dv26v
strategic:t434v strategically:rh31v strategies:pq44v strategist:611b0 strategists:v95av strategy:t563v strauss:6378v
straw:j068v strawberry:0v56v stray:i453v streak:2v440 stream:kr44v streamed:in44v streaming:hl43v streamline:po22v
streamlined:ni23v streams:kr15v street:vt55v streets:im52v strength:vu510 strengthen:po512 strengthened:v451v
strengthening:po51v strengthens:po23v strengths:rd22v stress:of71v stressed:vld4v stresses:poa3v stressing:rpc1v
stretch:k731v stretched:k151v stretches:k641v stretching:k621v strewn:im42v stricken:ub43v strickland:6k2bv strict:pf72v
stricter:pf63v strictly:pc61v stride:ib41v strides:rc32v strife:u723v strike:vd62v strikeouts:2v15v striker:3436v
strikers:2g36v strikes:ut91v striking:vs91v string:ha730 stringent:pf52v stringer:6p1bv strings:it43v strip:u154v
striped:0j26v stripes:ij27v stripped:v842v stripping:i931v strips:j335v strive:po61v striving:rb71v stroke:mp24v
strokes:id15v stroll:gl22v strong:vu82v stronger:vp61v strongest:v5634 stronghold:ud45v strongholds:ud25v strongly:vlf15
strongman:fb16v struck:v6922 structural:pn32v structure:tb420 structured:pm31v structures:ne13v struggle:vo62v
struggled:v3932 struggles:vq52v struggling:vo73v stuart:6m3bv stubborn:qn63v stuck:ia812 stud:0k16v studded:ij43v
student:tr370 students:vh44v studied:vg65v studies:tr47v studio:hn36v studios:5c47v study:tv75v studying:tr74v
stuff:i1320 stuffed:j633v stuffing:jf34v stumbled:i271v stumbling:qh31v stump:3085v stumps:i363v stun:lr54v
stunned:3h95v stunning:v352v stunt:g834v stupid:rq22v sturdy:iq13v stuttgart:cf26v style:g553v styled:9954v styles:h743v
styling:g523v stylish:ge23v su:bt68v suarez:ee1av sub:si15v subaru:1n37v subcommittee:td27v subcontinent:ue22v
subdivided:k912v subdivision:1616v subdivisions:k916v subdued:v451v subfamily:5428v subject:tv71v subjected:p561v
subjective:ru21v subjects:r653v submarine:le45v submarines:le24v submerged:ku41v submission:p344v submit:tia3v
submitted:tjb52 submitting:pe91v subordinate:p223v subordinates:qa53v subpoena:p656v subpoenas:tj56v subprime:ol23v
subs:hg15v subscribe:pm342 subscriber:nu26v subscribers:ss45v subscription:s435v subsequent:vc53v subsequently:vj93v
subset:nf25v subsided:u732v subsidiaries:su14v subsidiary:sv36v subsidies:s531v subsidized:s412v subsidy:s513v
subspecies:ml26v substance:r041v substances:md13v substantial:s8614 substantially:oc31v substantive:pt224
substitute:v315v substituted:je62v substitutes:j915v subtle:gb51v subtropical:kl14v suburb:5o44v suburban:k915v
suburbs:ue23v subversion:p754v subway:lb44v succeed:vo432 succeeded:6f642 succeeding:4v15v succeeds:7l63v success:vt71v
successes:v0530 successful:vt534 successfully:vsb15 succession:ve33v successive:v043v successor:9f460 successors:ra26v
succumbed:v662v such:tv72v sudan:ub64v sudanese:ua56v sudden:vq614 suddenly:vr815 sue:6e382 sued:67772 suez:sn24v
suffer:qu41v suffered:v7622 suffering:vv71v suffers:qu61v sufficient:pu51v sufficiently:ri61v suffolk:5t19v
suffrage:p916v sugar:ja14v suggest:vpb32 suggested:vle52 suggesting:vld12 suggestion:rsd30 suggestions:rsc30
suggests:vpc32 suh:ah19v suharto:8v55v sui:bq1av suicidal:qc32v suicide:us83v suicides:us44v suing:6785v suisse:6639v
suit:tu63v suitable:nv41v suitcase:iv32v suite:hn15v suited:gf51v suites:1p15v suits:iq34v sul:ar18v sulawesi:8f36v
suleiman:9n29v sulfur:mb24v sullivan:6m3a1 sultan:9k36v sum:s732v sumatra:ki35v sumitomo:bb56v summaries:tl57v
summary:tl45v summed:rsc2v summer:vc34v summers:6f48v summit:vd54v summits:u424v summon:q284v summoned:9597v
summons:f684v sumo:b325v sums:ov62v sun:ii66v sundance:5816v sunday:vca51 sundays:hf13v sunderland:3e39v sung:bv75v
sunglasses:iq34v sunk:le31v sunken:lf44v sunlight:mb23v sunni:ur46v sunnis:uh34v sunny:0q53v sunrise:1415v suns:2e27v
sunset:5d14v sunshine:gk25v super:2c35v superb:g833v superficial:gb31v superhero:0f26v superintendent:5o1av
superior:vh32v superiority:rf21v superiors:q564v superman:7655v supermarket:jn35v supermarkets:jn26v supernatural:gu34v
superpower:qj13v superstar:2336v superstars:2d15v supervise:td34v supervised:td34v supervising:td46v supervision:td15v
supervisor:6d18v supervisors:tf36v supervisory:pv16v supplement:to53v supplemental:ou14v supplementary:ps23v
supplemented:nv42v supplements:jr44v supplied:nm64v supplier:sj44v suppliers:st34v supplies:s942v supply:s942v
supplying:si61v support:vt83v supported:vja5v supporter:4m79v supporters:vk96v supporting:vj93v supportive:rl734
supports:t5b52 suppose:rq53v supposed:vp812 supposedly:vrb1v suppress:qb72v suppressed:qe52v suppression:p514v
supremacy:qm24v supreme:va64v sur:av36v sure:vp81v surely:rq81v surf:h935v surface:n752v surfaced:vd84v surfaces:n933v
surfers:h838v surfing:h925v surge:v552v surged:se35v surgeon:4h39v surgeons:mp37v surgeries:mp14v surgery:vs45v
surges:ku13v surgical:nv25v surging:v462v surname:4v46v surpass:sb42v surpassed:sb64v surpassing:sd43v surplus:sb21v
surpluses:ok22v surprise:v382v surprised:vrb32 surprises:rr33v surprising:rv714 surprisingly:vr815 surreal:g951v
surrender:ur61v surrendered:9d44v surrendering:ur51v surrey:3f17v surround:hn44v surrounded:kf732 surrounding:vu42v
surroundings:gf21v surrounds:kf62v surveillance:tc250 survey:tk58v surveyed:sb982 surveying:kb55v surveyor:4g1av
surveys:tk68v survival:of33v survive:vo312 survived:vs642 survives:go62v surviving:vs35v survivor:4o37v survivors:vs54v
susan:7e1b1 susceptible:mh21v susilo:8v48v suspect:vn74v suspected:uo842 suspects:uo55v suspend:t7812 suspended:vd632
suspending:pf71v suspense:gh33v suspension:tp61v suspensions:o033v suspicion:uu810 suspicions:qm83v suspicious:vn52v
sussex:5t18v sustain:o841v sustainability:pq15v sustainable:pq12v sustained:v661v sustaining:oa51v sutherland:6r1bv
sutton:6t19v suu:9u35v suv:l033v suvs:l313v suzanne:7e1bv suzuki:2s58v sv:c816v sven:ce38v svetlana:ct28v swallow:j653v
swallowed:lv51v swam:3s36v swamp:kl16v swamped:ku62v swan:5538v swansea:3f28v swap:s3420 swaps:ol14v swat:ua25v
swath:kn23v sway:ql32v swaziland:8t26v swear:rq83v swearing:ut53v sweat:iq14v sweater:0r34v swede:3k48v sweden:dr46v
swedes:uh45v swedish:vf47v sweeney:6g49v sweep:v244v sweeping:va814 sweeps:kv15v sweet:ja43v sweetheart:4r14v
swell:kq11v swelled:kq33v swelling:mo41v swept:ku332 swift:va86v swiftly:va81v swim:i734v swimmer:3t18v swimmers:l827v
swimming:ik25v swine:v655v swing:h943v swinging:ib51v swings:i851v swirling:i853v swiss:sq361 switch:tu52v
switched:ve64v switches:np34v switching:np42v switzerland:dr351 swollen:kr42v sword:ih63v swords:ih34v swore:9ba4v
sworn:8q85v swung:i871v sy:ah1av sydney:3936v syed:9h29v sylvester:7n3av sylvia:7f1bv symbol:vu52v symbolic:re71v
symbolism:g661v symbolize:gq71v symbols:g643v symington:6848v symmetry:n924v sympathetic:rl84v sympathizers:ur35v
sympathy:q291v symphony:5i37v symposium:t347v symptoms:mq51v synagogue:ds26v synagogues:um16v sync:hm24v
synchronized:no34v syndicate:4118v syndicated:4d47v syndrome:mr45v synod:ds36v synonymous:g341v synopsis:9o55v
synthesis:nd36v synthetic:m523v syracuse:2519v syria:u9631 syrian:ud461 syrians:uh251 syrup:ja14v system:tv33v
systematic:pi42v systematically:pc71v systemic:pi33v systems:tv24v ta:bt19v tab:ji17v table:jb53v tables:jm44v
tablespoon:je15v tablespoons:je15v tablet:js65v tablets:jq45v tabloid:hp76v taboo:qe61v tackle:v244v tackled:qo52v
tackles:2945v tackling:qp72v tacoma:1p36v tactic:qd53v tactical:pn13v tactics:qd530 tadic:ft86v tae:bv17v
taekwondo:b315v taft:6939v tag:is74v tagged:i373v tags:is54v tah:ag17v taha:9m58v tai:bo39v taichung:bj26v tail:la54v
tailor:g024v tailored:g051v tails:ie44v tainted:vn33v taipei:t354v taiwan:t162v taiwanese:vh66v taj:9v37v tajik:ua57v
tajikistan:ub54v take:vo71v taken:vt81v takeoff:lc12v takeover:sq35v takers:ui45v takes:vp722 taking:vt81v tal:av3av
talabani:9i77v talbot:6s1bv tale:gu73v talent:ts44v talented:vr25v talents:rd23v tales:gu84v taliban:ur64v talk:vpa3v
talked:vlc32 talking:vra2v talks:vd83v tall:ii64v tallahassee:5q18v taller:k224v tallest:1314v tallied:cd46v
tallinn:dm26v tally:v356v tam:bu39v tame:qr52v tamil:ud55v tamils:uc25v tampa:27281 tampering:p733v tan:bu38v
tanaka:8669v tandem:ni13v tang:bq59v tangible:rv11v tangled:i833v tango:ej13v tanjug:uf67v tank:lr36v tanker:lf45v
tankers:l324v tanks:lr35v tanner:6v1dv tanzania:8t35v tanzanian:8t38v tao:br59v tap:jh63v tape:it74v taped:it84v
tapes:hk56v tapped:6975v tapping:ib73v taps:ia64v tar:av26v tara:7f1a1 target:s883v targeted:usa22 targeting:us832
targets:vv62v tariff:ot23v tariffs:s9410 tariq:9k39v tarmac:lc23v tarnished:ql31v task:vs530 tasked:u864v tasks:pn21v
tasmania:3b25v tass:u876v taste:g931v tasted:j861v tastes:ge21v tasting:jb13v tat:q036v tata:5138v tate:6l1bv
tatiana:ct37v tattoo:0h64v taught:vh54v tavern:5f47v tax:s532v taxable:os12v taxation:ov14v taxed:os11v taxes:s5410
taxi:vs55v taxis:l315v taxonomy:ml36v taxpayer:ou14v taxpayers:ou14v tay:ar18v taylor:6m591 tayyip:9i57v tb:o717v
tbilisi:fi65v tcu:2d18v td:281av te:bt17v tea:ja45v teach:r162v teacher:4j55v teachers:tr54v teaches:4j56v
teaching:tr43v teachings:r564v team:2356v teamed:3v78v teaming:3v64v teammate:2l38v teammates:2l65v teams:ve350
teamsters:6817v tear:lo52v tearing:if41v tears:ie72v teaspoon:jf15v teaspoons:jf15v tech:sj25v technical:tv34v
technically:vp415 technician:4h19v technicians:nv37v technique:g1620 techniques:nv430 techno:hb36v technological:pq12v
technologies:tt25v technology:tt34v ted:6g4a2 teddy:7n28v tee:3j26v teen:vq65v teenage:vh67v teenager:3h650
teenagers:vq54v teens:vq44v teeth:if63v teh:ah2bv tehran:u9731 tel:9v36v telecast:23350 telecom:sj47v
telecommunication:sj26v telecommunications:sj27v telecoms:sj18v telegram:5l68v telegraph:5l89v telekom:db27v
telephone:th87v telephoned:96aav telephones:iu26v telescope:nr39v televised:v9752 television:vj76v televisions:jg15v
telex:eh17v tell:vpa32 teller:4g17v telling:vrc3v tells:73b62 telstra:3936v telugu:8036v temper:qm72v temperament:ga230
temperate:kl34v temperature:n713v temperatures:kt43v tempered:qn82v temple:4t46v temples:ka45v tempo:h943v
temporal:n915v temporarily:vd715 temporary:tp41v temptation:qa71v tempted:qa91v ten:ve55b tenant:ss17v tenants:ss15v
tend:vp412 tended:vq81v tendencies:r223v tendency:r671v tender:jd32v tendon:mv44v tends:g1512 tendulkar:3374v
tenet:6f48v teng:bm57v tennessee:25171 tennis:3v35v tenor:7j47v tens:uh63v tense:u751v tension:v561v tensions:u762v
tent:ik44v tentative:sea2v tentatively:t7d2v tenth:v014v tents:jr34v tenure:tq460 terence:6j1cv teresa:7c18v term:tv72v
termed:q1d1v terminal:ld34v terminals:l215v terminate:pe51v terminated:t741v termination:oq33v terminology:pn54v
terminus:5d43v terms:tv61v terra:el19v terrace:5e26v terrain:ks32v terrell:6k1av terrestrial:nb17v terri:7b18v
terrible:qs41v terribly:rm31v terrific:g832v terrified:i453v terrifying:gh31v territorial:uc23v territories:ue13v
territory:ue420 terror:uv43v terrorism:vn62v terrorist:uv43v terrorists:uo43v terry:6h3b1 tertiary:m115v test:vc73v
testament:r465v tested:vs732 testified:6e98v testify:vm74v testifying:q584v testimony:vm950 testing:to63v
testosterone:me34v tests:vs63v texaco:1h17v texan:0o29v texans:2f27v texas:5r261 text:tl95v textbook:ph64v
textbooks:ph54v textile:sj15v textiles:jv13v texts:r586v texture:g123v tf:1g14v th:2o15v thabo:8t55v thai:ub661
thailand:ub63v thais:ui26v thaksin:ub55v thames:5116v than:vt528 thank:vr932 thanked:ftc62 thankful:2q72v thanks:vr510
thanksgiving:jb13v that:vtc2v thatcher:6818v thaw:m915v the:vt737 theater:h725v theaters:h524v theatre:5c26v
theatres:h516v theatrical:h634v theft:sr330 their:vt716 theirs:rq31v them:vp716 theme:vt820 themed:h524v themes:r682v
themselves:vp716 then:vt825 theo:7r49v theodore:6n2av theologian:4n2av theological:r527v theology:r525v theorem:n957v
theoretical:pn35v theoretically:pd61v theories:r6740 theory:r7740 therapeutic:mr14v therapies:pi45v therapist:4h26v
therapy:pi34v there:vt726 thereafter:vc42v thereby:ob51v therefore:vu715 theresa:7d19v thermal:nk15v these:vt617
thesis:r645v they:vp816 thick:ir43v thickness:n723v thief:0h25v thierry:cc29v thieves:im35v thigh:if34v thin:j232v
thing:vp41v things:vp51v think:vp72v thinking:rq71v thinks:vpa42 thinly:jf53v thinner:j222v third:v345v thirds:sa53v
thirteen:ve46v thirteenth:0915v thirty:ve45v this:vt71v thomas:6n4b1 thompson:6m7bv thomson:665bv thor:7k68v thorn:6p39v
thornton:6l3bv thorny:qh54v thorough:pu53v thoroughbred:1u17v thoroughly:rm51v thorpe:335av those:vt717 though:vt92a
thought:vpa2v thoughtful:rk44v thoughts:r672v thousand:vs55b thousands:vs63v thrashers:2e18v thread:ir33v threads:ir14v
threat:vv82v threaten:vo512 threatened:vka22 threatening:vva1v threatens:v762v threats:vl82v three:ve64b
three-year:2125v threshold:ot120 threw:2h852 thrift:ol16v thrill:gg41v thrilled:2q932 thriller:7726v thrilling:g852v
thrive:rh11v thriving:vu12v throat:if63v throne:8k33v through:vt418 throughout:vt528 throw:i3622 throwing:i3812
thrown:vp612 throws:2k54v thrust:ng41v thugs:uu16v thumb:if54v thumbs:ie54v thunder:1426v thunderstorms:kv44v
thursday:vcb51 thus:vu615 thwart:qa43v thwarted:us72v ti:ad19v tian:br58v tiananmen:uk34v tianjin:b725v tibet:ub54v
tibetan:ud66v tibetans:uh64v tick:ic15v ticket:s434v tickets:s432v ticking:i632v tidal:ku15v tide:kr25v tides:ku15v
tie:v344v tiebreaker:3g14v tied:v3432 tier:sa16v ties:vf63v tiffany:7b18v tiger:0j56v tigers:2f66v tight:v243v
tighten:o942v tightened:u152v tightening:oe52v tighter:oc51v tightly:ir41v tijuana:ev17v tikrit:9t16v tile:j326v
tiles:ll26v till:vc11v tilt:ni12v tim:6h4b1 timber:kc25v timberwolves:2e17v time:vt53v timed:v381v timeline:pn45v
timely:pu41v times:vt54v timetable:pt63v timing:ru610 timor:ub15v timorese:fj19v timothy:6e1bv tin:b836v tina:7f2av
tinto:b965v tiny:io334 tip:k164v tipped:lr85v tipping:ib42v tips:j645v tirana:fi46v tire:l063v tired:vq714 tires:lv52v
tissue:mu24v tissues:mu14v titan:1j47v titanic:4926v titans:2f18v title:3r64v titled:vjb32 titles:ts45v tito:e618v
titular:4t26v tni:a319v tnt:1i36v to:vt81v toast:je33v tobacco:sr45v tobago:ep18v tobias:7r1cv tobin:684cv toby:7b1av
today:vp82v todd:6g3a1 toddler:i534v toe:if35v toes:if23v together:vp415 togo:fn26v toh:ag39v toilet:jm13v toilets:l213v
token:ro33v tokyo:vd631 told:6fb82 toledo:ea68v tolerance:rf42v tolerant:rl32v tolerate:qb71v tolerated:qe22v toll:v6840
tolls:s254v tom:6h4a1 tomas:cu19v tomato:ja16v tomatoes:jf46v tomb:4t66v tombs:ka47v tome:eu36v tommy:7g3av
tomorrow:vp42v ton:l1130 tone:rv93v tones:g165v tong:br4av tonga:c047v tongue:if63v toni:7v1bv tonight:2743v tonne:nj14v
tonnes:l123v tons:l122v tony:6h591 too:vp715 took:vc742 tool:pm540 tools:nv340 tooth:if55v top:ve56v topic:r6730
topics:pn740 topix:h036v topped:jc66v topping:jc35v topple:u044v toppled:fb25v toppling:u633v tops:iq45v torah:hr27v
torch:l954v torched:lu45v tore:3i45v torino:c916v torn:io51v tornado:lp15v tornadoes:kv25v toro:e619v toronto:2727v
torpedo:le55v torque:nj12v torre:2r77v torrential:ku63v torres:ec4av torture:q552v tortured:up53v tory:681bv
toshiba:1j47v toss:je63v tossed:i372v tossing:i371v total:sa52v totaled:sd13v totaling:s613v totalled:l513v
totalling:s012v totally:rm715 totals:sa35v tottenham:3e38v touch:g952v touchdown:2926v touchdowns:2916v touched:vr712
touches:g961v touching:gb61v tough:vp91v tougher:pf814 toughest:qp53v toulouse:cb37v tour:vc65v toured:4c86v
touring:vc54v tourism:sj24v tourist:vs43v tourists:vs53v tournament:3r430 tournaments:tq24v tours:ts54v touted:ttb42
tow:ao25v toward:vt818 towards:vt618 towed:le32v towel:jd43v towels:jd15v tower:kf36v towering:im64v towers:kf36v
town:vs64v towns:ue44v townsend:6v1cv township:5p17v townships:ue17v toxic:md23v toy:jk54v toyota:1n65v toys:jl33v
trace:md35v traced:vg63v traces:md64v tracing:nc44v track:vt63v tracked:sf45v tracking:tv64v tracks:k565v tract:mq15v
traction:nl13v tractor:l333v tractors:l314v tracts:kl26v tracy:6i19v trade:s963v traded:sf432 trademark:ih63v
trader:6638v traders:sf74v trades:sr23v trading:sf33v tradition:vt730 traditional:vt53v traditionally:vu715
traditions:r543v traffic:tv42v traffickers:uu42v trafficking:uu42v trafford:3e25v tragedies:qq42v tragedy:vq61v
tragic:rv614 trail:k456v trailed:2e18v trailer:iv43v trailers:l024v trailing:2n36v trails:k547v train:vs42v
trained:vh36v trainer:2r29v trainers:tq18v training:tc24v trains:l9430 trait:g323v traitor:9d34v traits:g323v
trajectory:n622v tram:d625v trans:sm25v transaction:sq22v transactions:sr120 transatlantic:t115v transcript:hk68v
transcription:nd46v transcripts:tl57v transfer:tu12v transferred:t813v transferring:tp11v transfers:s412v
transform:r3412 transformation:pq22v transformed:vu41v transformers:nn35v transforming:rb41v transit:t834v
transition:vd13v transitional:ua15v translate:rp81v translated:vj93v translates:g371v translating:r491v
translation:tl76v translations:hr76v translator:4i69v transmission:nl32v transmissions:np25v transmit:np42v
transmitted:mg33v transmitter:no17v transmitting:no32v transparency:po330 transparent:pp13v transplant:to17v
transplants:mp14v transport:t824v transportation:td15v transported:l321v transporting:l341v transports:le23v trap:ls43v
trapped:lj53v trapping:lt34v traps:lp43v trash:iv52v trauma:qu23v traumatic:qu12v travel:tu54v traveled:5r852
traveler:hd19v travelers:st35v traveling:vs63v travelled:dr75v travellers:ui35v travelling:vs52v travels:k574v
travis:6i19v treacherous:ks22v treason:uu52v treasure:go35v treasurer:691av treasures:go13v treasuries:ok14v
treasury:sf47v treat:vo512 treated:vv512 treaties:pb33v treating:rq712 treatise:hr85v treatment:to42v treatments:mp43v
treats:j952v treaty:vb63v tree:ii44v trees:kl33v trek:1e35v tremendous:ro514 tremendously:rh21v tremor:n744v
trench:k025v trenches:ll24v trend:s852v trends:of34v trendy:ge13v trent:6t1bv trenton:5r18v trevor:6i1bv tri:bc46v
trial:vm540 trials:vm34v triangle:nd14v triangular:k152v tribal:ur45v tribe:un47v tribes:un46v tribesmen:ur67v
tribunal:u944v tribunals:p415v tribune:5l68v tributaries:km17v tributary:1617v tribute:4d750 tributes:h645v
trichet:fq77v trick:g844v trickle:kq14v tricks:g823v tricky:rn32v tried:vob22 tries:37742 trigger:vo61v triggered:u582v
triggering:u561v triggers:mo41v trillion:sd33b trilogy:4736v trim:j224v trimble:6829v trimmed:j243v trimming:i932v
trinidad:ep38v trinity:5v17v trio:3v47v trip:vc63v triple:l854v tripled:sb24v tripoli:du44v trips:tq330 triumph:v043v
triumphant:ff43v triumphs:qq14v trivia:0547v trivial:g911v trojans:2d16v troop:u254v trooper:7018v troopers:uq28v
troops:uq63v trophies:ig15v trophy:3r26v tropical:ku25v trouble:vp91v troubled:vu63v troubles:vv52v troublesome:qv23v
troubling:qn72v troupe:4f36v trousers:iq34v trout:0i18v troy:6i18v truce:u364v truck:l352v truckers:ui65v trucking:sk27v
trucks:l333v true:vp71v truly:rn715 truman:6a26v trump:67261 trumpet:0b76v trunk:k523v trust:tf43v trusted:rk36v
trustee:5j18v trustees:5i17v trusts:ou26v truth:rf710 try:vo72v trying:voa12 tsai:bp4bv tsang:bh59v tse:bo36v
tsunami:u554v tsvangirai:8j58v tt:be19v tu:bt19v tube:nj55v tuberculosis:o715v tubes:nj54v tucked:ir31v tucker:6l1av
tucson:1527v tudjman:ft66v tudor:6s1bv tuesday:vcb51 tufts:5j1av tug:lf24v tuh:al18v tuition:s4140 tulsa:2517v
tumble:i821v tumbled:l544v tumbling:l541v tumor:mu35v tumors:mu24v tumultuous:v732v tuna:j825v tune:hb82v tuned:hc53v
tunes:hb74v tung:bm47v tuning:h953v tunis:du17v tunisia:c035v tunisian:e348v tunnel:la540 tunnels:ke35v turbine:nk26v
turbines:nn25v turbo:c725v turbulence:qt31v turbulent:u722v turf:k316v turin:dt36v turk:9j1cv turkey:uf731 turkish:uf751
turkmen:uf361 turkmenistan:u9641 turks:uh35v turmoil:v751v turn:vp81v turnaround:s833v turned:vt922 turner:6m4av
turning:vt71v turnout:v954v turnover:sf22v turnovers:v212v turnpike:5o17v turns:gk71v turret:lq35v turtle:0j38v
turtles:j736v tutor:4i19v tutsi:8h16v tutsis:uh16v tutu:fl48v tuzla:9t35v tv:vr671 tvs:jg16v twa:sn16v twain:7446v
twelfth:0916v twelve:ve45v twentieth:ts17v twenty:vs35v twice:v3735 twilight:0235v twin:ld45v twins:2u67v twist:g952v
twisted:io62v twisting:ib32v twists:g931v twitter:tm96v two:vt64b two-year:2116b ty:2848v tyco:6516v tycoon:9a48v
tying:v353v tyler:6l1bv tymoshenko:ft58v type:ne430 types:ne430 typhoon:ku15v typical:g1424 typically:n3715
tyranny:qf13v tyre:9t46v tyrone:6t18v tyson:2a66v uae:sh45v uaw:2q46v ubiquitous:ge33v ubs:6648v uc:5j1av uci:c647v
ucla:2d18v uconn:2d17v udinese:c918v uefa:c166v ufc:3q28v uganda:ub55v ugandan:8t68v ugly:g931v uh:ai16v uk:ts461
ukraine:vf731 ukrainian:uf66v ukrainians:uh55v ul:9h38v ullrich:cp48v ulrich:7q2bv ulster:5t19v ultimate:rf51v
ultimately:vp815 ultimatum:u383v ultra:um16v um:av16v umar:9g47v umass:2d19v umbrella:t135v umpire:3267v umpires:2o48v
un:u8541 una:en17v unable:vo814 unacceptable:q7414 unaccounted:uo14v unaffected:qv21v unanimous:va94v unanimously:vab3v
unanswered:v255v unarmed:ur15v unauthorized:ti244 unavailable:tj64v unaware:rs924 unbeaten:3055v unbelievable:g831v
uncertain:ru624 uncertainties:qn43v uncertainty:qn610 unchanged:sd42v uncle:7255v unclear:vn824 uncomfortable:rr714
uncommon:ga31v unconditional:pf62v unconfirmed:uoa7v unconscious:li42v unconstitutional:p121v unconventional:r242v
uncover:qa43v uncovered:vn53v und:af16v undated:tn26v undecided:v956v undefeated:2d14v under:vt428 underage:o234v
undercover:uo17v undercut:ql72v underdog:2c44v underestimated:qr81v undergo:to42v undergoing:vd41v undergone:vg51v
undergraduate:tr16v underground:ke454 underlined:qne3v underlying:r761v undermine:ql412 undermined:ql61v
undermining:ql412 underneath:ll41v underscore:qn56v underscored:qnb2v underscores:qn92v underscoring:qnb2v
undersecretary:fp2bv understand:rq912 understandable:rv41v understanding:re81v understands:rq932 understood:rsb12
undertake:pu51v undertaken:pt31v undertaking:pu41v undertook:tc64v underwater:lf34v underway:vd424 underwear:iq13v
underwent:vc64v underwood:6u4av underworld:uu35v underwriting:ol14v undisclosed:sq44v undisputed:3q44v
undocumented:o3254 undoubtedly:rr91v undp:8r19v unearthed:lh65v unease:qm73v uneasy:qm72v unemployed:sa34v
unemployment:sb42v unesco:t355v uneven:n631v unexpected:v561v unexpectedly:v491v unfair:q6714 unfairly:q991v
unfamiliar:gf61v unfavorable:om52v unfinished:gc42v unfit:qb424 unfold:gg12v unfolded:gg12v unfolding:qt21v
unforced:g843v unfortunate:q751v unfortunately:vp515 unfounded:q663v unhappy:vq92v unharmed:up14v unhcr:fk48v
unhealthy:ma11v unheard:rv21v unicef:8r48v unidentified:uo76v unification:uc26v unified:v833v uniform:ij42v
uniformed:ur17v uniforms:ij13v unify:rb522 unilateral:pf71v unilaterally:u181v unincorporated:5b17v uninsured:ou14v
unintended:qt41v union:vf55v unionist:8j19v unionists:ug37v unions:sn64v unique:tv51v uniquely:g361v unit:tc15v
unita:fj36v unite:uc632 united:vt54v uniting:rb32v units:s813v unity:v843v universal:tt63v universally:ri91v
universe:gu34v universidad:ev17v universities:tf260 university:5u38v unix:ns18v unjust:qf41v unknown:vs634
unlawful:p511v unleash:qr51v unleashed:ut73v unless:vo618 unlike:vu448 unlikely:vp61v unlimited:tu44v unloaded:l351v
unlucky:g843v unmanned:ld36v unmarked:ln14v unmarried:os15v unnamed:vn88v unnecessary:o331v unnoticed:qo11v
unofficial:v966v unopposed:8n14v unpaid:s423v unpleasant:qs41v unpopular:qi624 unprecedented:v571v unpredictable:qt214
unpublished:rt46v unravel:qg22v unrealistic:rv61v unreasonable:o041v unrelated:p742v unreleased:ho35v unreliable:rm34v
unresolved:qg32v unrest:u763v unrestricted:tp14v unruly:ga33v unsafe:l231v unscom:6d16v unseeded:cv27v unseen:gv22v
unsettled:qn42v unsettling:rn61v unsolved:qo15v unspecified:tp61v unstable:qv11v unsuccessful:v955v unsuccessfully:6995v
unsure:rr93v unthinkable:qp31v until:vc228 untouched:kb11v untrue:q663v unused:l111v unusual:vu714 unusually:vu915
unveil:t6a5v unveiled:t6b52 unveiling:tm94v unveils:d876v unwanted:qb32v unwilling:q981v up:vt718 upbeat:rjb4v
upbringing:r033v upcoming:vc644 update:tk56v updated:tk732 updates:vd65v updating:pr63v upgrade:tu42v upgraded:tt53v
upgrades:oh23v upgrading:pr32v upheaval:qt12v upheld:va92v uphill:qi52v uphold:pd71v upholding:pe71v upon:vt818
upper:k714v upright:io32v uprising:ut25v uproar:u465v ups:st52v upscale:ge14v upset:3h83v upsets:cr34v upsetting:qp61v
upside:i941v upstairs:4p13v upstate:v926v upstream:kr23v upsurge:qn73v upton:6t4av upward:oe51v upwards:k261v ur:ah1av
uranium:s342v urban:ta26v urdu:9g58v urge:vka3v urged:vkb72 urgency:ro61v urgent:vda24 urgently:pu81v urges:u8a6v
urging:vkc5v uribe:ea67v urine:md34v uruguay:eo44v uruguayan:ed26v us:vp63v usa:3v391 usage:pl63v usb:np26v usc:2d17v
usd:s613v usda:sb58v use:tu72v used:nv72v useful:pm61v useless:g921v user:nu63v users:tt74v uses:ht84v usher:7546v
ushered:u613v using:tv72v usoc:6a18v uss:5m37v ussr:uf14v usual:vp614 usually:j1715 ut:2d19v utah:25171 utc:n517v
utilities:st15v utility:sv25v utilization:oh14v utilize:nv31v utilized:nv41v utilizing:nv31v utmost:rf41v utrecht:dv28v
uttar:ua16v utter:q771v utterly:rm51v uzbek:ua57v uzbekistan:ub55v va:au19v vacancies:or15v vacancy:sa16v vacant:v813v
vacated:5o24v vacation:vq13v vacations:s413v vaccination:t445v vaccine:to35v vaccines:pi24v vaclav:fv38v vacuum:nk13v
vague:rva1v vaguely:gdb1v vain:qa51v vajpayee:u875v val:el17v valdez:ed27v vale:1647v valencia:cb37v valentin:ee4av
valentine:6g37v valentino:1v28v valerie:7f1av valery:fr19v valid:pa42v validity:p384v valladolid:cb36v valle:eu38v
valley:k426v valleys:kn44v valuable:tu23v valuation:on14v value:sf41v valued:sd31v values:r741v valve:nl35v valves:nl14v
vampire:4747v van:6h67v vance:6u1av vancouver:2726v vandalism:q532v vanderbilt:5r19v vanessa:7f2av vanguard:5m18v
vanilla:je14v vanished:go13v vanity:hp45v vans:l314v vapor:mb14v vargas:ec49v variable:n932v variables:n924v
variant:nf45v variants:nf35v variation:g143v variations:ht53v varied:pk41v varies:n313v varieties:j135v variety:ht53v
various:ts53v variously:g3c3v varsity:2117v vary:n311v varying:n361v vasquez:ee28v vast:vu51v vastly:rh515 vat:m814v
vatican:vl571 vaughan:6q39v vaughn:6i48v vault:l825v vector:n916v vee:aj18v vega:ec4bv vegas:1p351 vegetable:ja24v
vegetables:j813v vegetarian:j916v vegetation:kl34v vehemently:q3d3v vehicle:ld52v vehicles:l3320 veil:ir74v veiled:q293v
vein:mv64v veins:ms15v velocity:n733v velvet:0r15v vendor:jk56v vendors:jn55v venerable:4917v venetian:dt16v
venezuela:u963v venezuelan:u966v vengeance:qf51v venice:dt14v vent:ls64v ventilation:nl15v ventura:5p48v venture:sv35v
ventured:gm74v ventures:sv15v venue:vc320 venues:ts23v venus:3l56v vera:7c1av verb:nf44v verbal:q263v verbs:nf44v
verde:eu18v verdi:ej45v verdict:va82v verdicts:q462v verge:v791v verification:pt16v verified:pa73v verify:pm732
verizon:65481 vermont:5r171 vernon:6n1av verona:c937v veronica:7f1bv versa:g313v versace:e636v versailles:ds23v
versatile:gf15v verse:hr95v verses:hra4v version:hn750 versions:hn65v versus:sa15a vertical:n633v very:vp715
vessel:lf440 vessels:le24v vest:iq23v vested:pc11v vests:iq23v veteran:233av veterans:vh17v veterinarian:4h1av
veterinary:te19v veto:vb83v vetoed:f895v vfl:3c16v vhs:hn15v vi:aa18v via:tt438 viability:oa23v viable:pp134
viacom:6736v viagra:jh44v vibrant:gc13v vic:6j19v vicar:4t17v vicario:3l47v vice:6f69v vice-president:4k19v
vicente:ef39v vicinity:k822v vicious:qf62v vick:2846v vickers:641av victim:vs62v victims:vm52v victor:7s29v
victoria:5526v victorian:g516v victories:v0350 victorious:c324v victory:3r65v video:hk75v videos:hk65v videotape:hk65v
videotaped:vm74v videotapes:hk46v vie:ck35v vieira:e238v vienna:dv35v vietnam:vf631 vietnamese:ui46v view:vt82v
viewed:vj812 viewer:hk73v viewers:vr74v viewing:hl43v viewpoint:r654v views:vj93v vigil:4s56v vigilance:pv34v
vigilant:qk44v vigorous:rl53v vigorously:q9b1v vii:4626v viii:4617v vijay:7l19v viking:1e1av vikings:2f18v viktor:fs58v
villa:cb27v village:ue44v villagers:uh74v villages:ue43v villain:7634v villains:gv35v villaraigosa:ea68v
villarreal:cb38v villeneuve:3m58v villepin:fr78v villiers:6o38v vilnius:dm15v vince:6j1bv vincent:6h2av vinci:cs48v
vine:5817v vinegar:0v15v vines:0q16v vineyard:5816v vineyards:5917v vintage:hv16v vinyl:jt26v viola:7n19v violate:pd51v
violated:tj712 violates:pb42v violating:uu712 violation:p3210 violations:us42v violators:o014v violence:ut82v
violent:ut61v violently:ut61v violet:7919v violin:0b44v violinist:4n18v vip:iu15v viral:mq44v virgin:5056v
virginia:5r171 virtual:hm33v virtually:vu615 virtue:rf22v virtues:rc52v virus:mi54v viruses:mi16v visa:th34v visas:th340
viscount:6s18v visibility:kt33v visible:k341v visibly:qk71v vision:rf53v visionary:r816v visions:r263v visit:vc84v
visited:ff972 visiting:ff77v visitor:tm45v visitors:vq54v visits:vl76v vista:5916v visual:hs34v visually:gf51v
vital:vu314 vitality:rd22v vitamin:me16v vitamins:me15v vivendi:de36v vivian:7f1av vivid:gc52v vladimir:fs771
vocabulary:g342v vocal:vj654 vocalist:7538v vocals:7556v vocational:te16v vodafone:db57v vodka:0v35v vogue:4945v
voice:vra4v voiced:vle62 voices:vj96v voicing:qne4v void:qs31v voivodeship:5t14v vojislav:fv46v vol:0818v volatile:ue31v
volatility:qn42v volcanic:kv46v volcano:kv47v volcanoes:kv45v volkswagen:df35v volley:3j44v volleyball:3v26v
voltage:nl14v volume:n352v volumes:hp63v voluntarily:vm71v voluntary:pv41v volunteer:te18v volunteered:vk56v
volunteers:vh37v volvo:1n34v vomiting:mo32v von:7q48v vote:v963v voted:v9942 voter:th44v voters:vp64v votes:v945v
voting:v943v vouchers:ov33v vow:ula3v vowed:vbc42 vowel:nf34v vowels:nf35v vowing:u3c1v vows:u3942 voyage:lf33v vs:ca18v
vulnerability:qt420 vulnerable:vv314 vw:df26v vying:v9452 wa:at48v wachovia:6617v waco:5g18v wade:6m28v wage:s842v
waged:ut54v wages:s431v waging:qf72v wagner:7q67v wagon:iv23v wagons:l323v wah:ag19v wahid:8v68v waist:iq32v wait:vo72v
waited:vq732 waiter:4j35v waiting:vo71v waitress:4g45v waits:gn75v waived:2f45v waiver:pa15v waivers:ti36v wake:v752v
wakefield:2p49v waking:gn22v wal:6466v wales:3b36v walesa:fv66v walk:i151v walked:2j832 walker:6m4av walking:i671v
walkout:u544v walks:i163v wall:ip75v wallabies:3626v wallace:6m2b1 walled:kf25v wallet:is43v walls:kf54v wally:6i1bv
walnut:5917v walsh:6m4b1 walt:6g48v walter:6n1av walters:6l3bv walton:6v39v wan:bu27v wander:gm12v wandered:i662v
wanderers:ca28v wandering:gv33v wang:br77v waning:qn23v wanna:0735v want:vp81v wanted:vob32 wanting:voa12 wants:voa32
war:vt52v warburg:661av ward:6m28v warden:5s1av wardrobe:ge14v wards:k915v ware:6s1av warehouse:l223v warehouses:l213v
warfare:uv14v warhead:ng44v warheads:ng43v warhol:7h37v warlord:9t58v warlords:ua26v warm:jd41v warmed:jd32v
warmer:kt31v warming:of82v warmly:vka2v warmth:gj22v warn:vkc4v warne:3377v warned:vld62 warner:6749v warning:vlb4v
warnings:vk94v warns:vkb6v warplanes:uq64v warrant:vm63v warranted:o021v warrants:tj33v warren:6n291 warring:uc44v
warrior:0f27v warriors:2f27v wars:u734v warsaw:dj25v warship:uq45v warships:uq44v wartime:uv22v warwick:5t1av
warwickshire:3f27v wary:qk93v was:vt923 wash:j522v washed:jd41v washing:jv11v washington:vl561 washn:s027v wasps:3c1av
waste:s731v wasted:rn42v wasting:qp21v watch:vp74v watchdog:t338v watched:vr852 watchers:vk5av watches:iu54v
watching:vr82v water:kr32v waterfall:0i34v waterfront:5d15v watergate:6a16v waterloo:5s16v waters:km44v watershed:ta15v
waterway:k415v waterways:km15v watford:3e18v watkins:6v3av watson:6m4bv watt:6v1cv watts:6l1bv waugh:6q68v wave:v563v
waved:in95v waves:ku530 waving:in74v wax:j317v waxman:6b4bv way:vp61v wayne:6h2av ways:vo71v waziristan:ua46v wb:7628v
wba:cn37v wbc:cn47v we:vp816 weak:vu61v weaken:o921v weakened:v422v weakening:oe41v weaker:sf51v weakest:rg13v
weakness:qv510 weaknesses:ru32v wealth:rd21v wealthiest:sh15v wealthy:vs14v weapon:vv410 weaponry:tc12v weapons:vn41v
wear:iq422 wearing:ij73v wears:iq64v weary:vq54v weather:vv44v weathered:io62v weaver:6k2a1 weaving:ir23v web:tn76v
webb:6m3bv webber:6l19v weber:6l3cv website:tna70 websites:tn760 webster:6m1cv wed:5835v wedding:h614v weddings:uk14v
wedge:k014v wednesday:vcb51 wee:at16v weed:mh25v weeds:kl24v week:vc940 weekday:hf26v weekdays:0114v weekend:vc64v
weekends:hf23v weeklong:u444v weekly:tl87v weeks:vc73v weeping:4p65v wei:bq58v weigh:o9712 weighed:sfa2v weighing:sd91v
weighs:n583v weight:me510 weighted:n321v weightlifting:cn35v weights:n552v weinstein:63591 weir:6s2av weird:g941v
weiss:623bv welch:6d2av welcome:vo81v welcomed:vbc52 welcomes:vba6v welcoming:vb622 weld:6968v welfare:te24v well:vt615
well-known:hq475 wellington:3917v wells:6m48v welsh:5629v welterweight:3q27v wembley:3d14v wen:bm97v wendy:7e29v
wenger:3597v went:vt632 wept:9b85v werder:cf39v were:vt633 werner:7q1av wes:6j19v wesley:6n1bv west:vf45v
westchester:5p18v western:vf74v westerners:ui24v westinghouse:5n17v westminster:5t17v weston:6t2av westward:kq21v
westwood:3n2av wet:kt31v wetlands:kl15v weydert:g025v wfp:9q38v whale:lf46v whales:kk35v whaling:u247v wharf:5d36v
wharton:5j1bv what:vpa1v whatever:rq617 whatsoever:rq51v wheat:kg35v wheel:nl23v wheelchair:io33v wheeler:6v2av
wheels:it22v when:vt725 whenever:vp71v where:vt725 whereabouts:uo55v whereas:tv22v whereby:pl61v wherever:rq31v
whether:vpc28 which:vt72v while:vt72v whilst:vs52v whip:6b17v whipped:jd32v whipping:jf32v whiskey:0v25v whistle:i365v
whitaker:6r69v white:vt47v whites:vq13v whitewater:5h18v whitman:697av whitney:6l1av who:vpa76 whoever:vp816 whole:vp31v
wholesale:s933v wholesalers:st35v wholly:rm41v whom:vh976 whopping:i013v whose:vt95v why:vpa25 wichita:5q18v
wicked:gs33v wicket:3344v wicketkeeper:3327v wickets:3245v wide:k163v widely:vjb25 widen:o952v widened:se52v
widening:oe61v wider:tv614 widespread:vna1v widow:7c38v widows:uj16v width:n723v wie:3n75v wielding:im64v wife:7c56v
wigan:3e28v wii:hn43v wikileaks:tm681 wikipedia:pm67v wild:gv55v wildcats:2d17v wilde:7468v wilder:6l29v
wilderness:k425v wildfire:kv35v wildfires:kv55v wildlife:td37v wildly:g8715 wiley:6v1bv wilhelm:7q29v wilkes:6t19v
wilkins:6l1cv wilkinson:6r49v will:vo72v willem:7o29v william:6n2b1 williams:6m681 williamsburg:5r17v williamson:6m3av
willie:6j29v willing:vo91v willingness:rpa10 willis:6l2cv willow:5b27v wills:6u48v willy:7t18v wilmington:5q17v
wilson:6m5a1 wimbledon:3l45v win:3r54v winchester:5t17v wind:kt43v windfall:ov11v winding:k542v window:ip52v
windows:iu44v winds:ku43v windsor:5s17v windy:0q33v wine:ja35v winery:5917v wines:ja24v winfrey:7667v wing:ve17v
winger:3418v wings:lb35v wingspan:n535v winless:2e44v winner:3r36v winners:3r350 winning:3r54v winnipeg:2717v wins:3r56v
winston:6n1av winter:j1240 winters:7a37v wipe:u161v wiped:v731v wiping:ib51v wire:lk34v wired:hm35v wireless:sv37v
wires:nl25v wiring:nl14v wisconsin:5r271 wisdom:rd63v wise:rl274 wisely:ri51v wish:vo81v wished:voc2v wishes:vo92v
wishing:vo71v wit:ga64v witch:4737v with:vt828 withdraw:u2712 withdrawal:u253v withdrawals:s213v withdrawing:u271v
withdrawn:vd41v withdraws:cl34v withdrew:vd65v withheld:oq43v withhold:op53v withholding:op51v within:vu218
without:vt618 withstand:o841v witness:vm85v witnessed:vn812 witnesses:vm95v witnessing:qs71v witter:6629v witty:7455v
wives:vh25v wizard:4517v wizards:2e18v wnba:2c17v wo:vp71v woes:qv53v woke:0764v wolf:6069v wolfe:6v4dv wolff:6v3bv
wolfgang:dd38v wolfowitz:9377v wolfsburg:cf46v wolverhampton:3f19v wolves:2f37v woman:vr74v women:vt44v won:3r462
wonder:vr83v wondered:rrc4v wonderful:g8324 wondering:vq82v wonders:gt93v wong:bo2av woo:bn48v wood:6m37v wooded:kb42v
wooden:ip44v woodland:kb26v woodlands:1616v woods:3j55v woodstock:5q15v woodward:6s59v woody:7728v wool:j315v
worcester:5t1av worcestershire:3f17v word:vp92v worded:q1b3v wording:pb93v words:vr93v wore:ij74v work:tu72v
worked:vt652 worker:td550 workers:s454v workforce:sb14v working:vt63v workings:nu24v workout:hf15v workouts:i114v
workplace:pj13v works:ts65v workshop:h735v workshops:te24v world:vt63v worldcom:6626v worlds:gu23v worldsources:tn54v
worldwide:s854v worm:mi47v worms:mj17v worn:iq51v worried:vpb2v worries:v583v worrisome:qk43v worry:vp82v worrying:qt81v
worse:vp41v worsen:qv21v worsened:qv31v worsening:qv61v worship:vi53v worshippers:ul66v worst:v751v worth:s741v
worthwhile:rn11v worthy:ro32v would:vo823 wound:lv61v wounded:ur65v wounding:ur35v wounds:vv52v woven:j312v wow:0724v
wp:a116v wracked:u742v wrangling:qh34v wrap:jd52v wrapped:ir72v wrapping:ir71v wraps:j261v wrath:qf53v wreath:9165v
wreck:lf43v wreckage:lj54v wrecked:lv22v wrestled:3u85v wrestler:3s46v wrestlers:h436v wrestling:3u46v wright:6m5av
wrist:if54v write:tl922 writer:74590 writers:7748v writes:6m972 writethru:u855v writing:vj93v writings:r576v
written:vja5v wrong:rv71v wrongdoing:q564v wrongful:o133v wrongly:q5c2v wrote:6fc72 wrought:ip31v wta:3l18v wto:t334v
wu:bq68v wuhan:b736v wwe:3u36v wwf:1o59v wwii:uq15v wyatt:6u4av wye:5a15v wyoming:5r271 xavier:7s1av xbox:hn55v
xerox:5n17v xfdws:sg65v xi:bj581 xiamen:b715v xiao:bq58v xiaoping:r964v xie:br39v xii:dp46v xinhua:vd67v xinjiang:ua64v
xp:hm16v xu:br58v xv:3a46v xvi:dp95v xxx:a336v ya:bt36v yacht:1d16v yachts:le15v yah:ah17v yahoo:sv861 yahya:9k28v
yale:5j19v yamaha:1l29v yan:br59v yang:br68v yangon:8f25v yangtze:kj25v yankee:2r36v yankees:2u55v yanukovych:ft751
yao:br69v yar:9i47v yard:la160 yards:2915v yasser:u345v yassin:9m45v yates:6u28v ye:bq57v yeah:0744v year:sb430
yearlong:u454v yearly:sb23v years:vt43v yeast:me18v yediot:9759v yeh:bp3av yelled:0784v yelling:i682v yellow:ij35v
yellowstone:1517v yeltsin:vba4v yemen:ub451 yemeni:up591 yen:sf43v yes:vp735 yesterday:vc93v yet:vp915 yevgeny:fp48v
yi:bq48v yiddish:4f36v yield:sf41v yielded:v082v yielding:on31v yields:sf62v yin:br48v ying:bm68v yitzhak:9717v yo:af25v
yoga:h345v yogurt:ja14v yoh:ak18v yokohama:c216v yomiuri:d268v yong:bv38v yongbyon:l224v yonhap:u867v yoo:au2av
yoon:bv18v york:5o461 yorker:7458v yorkers:vq54v yorkshire:3f27v you:vp716 young:vr47v younger:vr464 youngest:3o27v
youngster:3464v youngsters:vq53v younis:9v57v your:vp416 yours:gs31v yourself:rq616 yousef:9n57v yousuf:9h87v
youth:vh36v youthful:rd63v youths:uh65v youtube:tm751 yu:br79v yuan:sd34v yudhoyono:8v77v yugoslav:uf55v
yugoslavia:uf42v yuh:am18v yukos:f746v yun:br18v yunnan:ki54v yuri:bl48v yushchenko:ft76v yusuf:9l69v yves:fr29v
zach:6i1av zagreb:dh55v zah:an19v zaire:ub25v zairean:ua46v zambia:fn56v zambian:8t48v zanu:8j17v zanzibar:8f26v
zapatero:ea86v zaragoza:cb36v zardari:8v76v zarqawi:9s57v zeal:rd23v zealand:3b46v zedillo:u366v zee:ai38v zelaya:fj56v
zemin:bm85v zen:as47v zeng:bl68v zero:sa61b zhang:br87v zhao:br47v zhejiang:ki36v zheng:br68v zhou:bq68v zhu:bl77v
zia:8i66v zidane:e335v zimbabwe:ub54v zimbabwean:8t38v zimbabweans:ui25v zimmerman:6l3a1 zinc:m044v zion:5a19v
zionist:qe16v zip:it14v zoe:7d1bv zoellick:8u58v zombie:4027v zone:vf33v zones:ue22v zoning:pb15v zoo:1347v zoran:9i29v
zulu:8918v zuma:8t75v zurich:du15v zyuganov:fs77v`
