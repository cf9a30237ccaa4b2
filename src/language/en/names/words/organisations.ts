/** The last word of an organisation's name: "Defence Ministry", "Halden Shipping Group". */
export const ORGANISATION_ENDS: ReadonlySet<string> = new Set(
  `ministry department agency administration authority bureau office commission committee council board court courts
  tribunal parliament assembly congress senate legislature knesset bundestag duma cabinet government secretariat directorate
  inspectorate service services police constabulary army navy force forces guard guards corps brigade regiment battalion
  division command fleet marines militia front movement brigades party alliance coalition union unions league federation
  confederation association society societies institute institution institutes foundation fund trust charity centre center
  centers centres university college school academy polytechnic seminary hospital hospitals clinic infirmary museum gallery
  library archive archives observatory laboratory laboratories lab labs bank banks exchange group groups holdings holding
  company companies corporation corp inc incorporated ltd limited llc llp plc gmbh ag sa spa nv bv ab asa oyj sarl a/s co
  enterprises industries industry partners capital ventures ventures securities investments advisors associates consulting
  motors airlines airways air aerospace aviation railways railway rail shipping lines logistics energy petroleum oil gas
  power electric electricity steel mining minerals metals chemicals pharmaceuticals pharma therapeutics biotech systems
  technologies technology software networks telecom communications media broadcasting television radio news press times post
  herald tribune gazette journal chronicle courier mail telegraph standard observer examiner inquirer dispatch sentinel
  star globe mirror daily weekly review magazine publishing entertainment studios pictures records foods brewery brewers
  stores supermarkets retail insurance assurance mutual financial finance realty properties united city rovers wanderers
  athletic fc afc cf sc club ballet opera orchestra philharmonic symphony choir band cartel brotherhood network initiative
  organisation organization programme program panel task-force congregation diocese archdiocese caucus conference campaign
  project watch international federation guild chamber consortium syndicate cooperative collective taskforce security
  symphony sinfonia quartet cement textiles electronics semiconductors aluminium aluminum plastics timber solar batteries
  branch renewables research channel embassy consulate mission delegation staff executive treasury customs intelligence investigation affairs`.split(
    /\s+/,
  ),
)

/**
 * Endings above that are as often the last word of something else, or somebody: "Prime Minister's Office" is an
 * organisation, but "Carlos Star", "Monday Night News" or "Mexico City" only where another word agrees.
 */
export const WEAK_ORGANISATION_ENDS: ReadonlySet<string> = new Set(
  `office star mirror globe city standard daily post times mail capital air power gas oil band school house congress
  congregation front force review news press post project campaign mission intelligence affairs security staff executive
  fund trust conference co sa ab spa ag lab watch united program programme initiative records pictures court service research
  services energy rail division command media radio`.split(/\s+/),
)

/** Words before "of" or "for" that open an organisation's name: "Ministry of Finance", "Centre for Energy Studies". */
export const ORGANISATION_STARTS: ReadonlySet<string> = new Set(
  `ministry department university bank college school institute academy court house board bureau office council
  committee commission chamber congress assembly association federation confederation union league organisation organization
  society center centre centers centres fund foundation museum library government movement party alliance coalition front
  church archdiocese diocese campaign agency authority corps army conservatory sons daughters friends knights museum
  national royal international supreme federal joint chiefs parliament company polytechnic order brotherhood people
  workers mothers doctors reporters physicians students americans citizens veterans polytechnic observatory`.split(
    /\s+/,
  ),
)

/** Organisations of the world known by one name or by letters, each with its long form where it has one. */
export const WORLD_ORGANISATIONS: readonly string[] = `
NATO=North Atlantic Treaty Organization=North Atlantic Treaty Organisation=Nato|UN=U.N.=United Nations|EU=E.U.=European Union
WHO=World Health Organization=World Health Organisation|WTO=World Trade Organization=World Trade Organisation
IMF=I.M.F.=International Monetary Fund|World Bank|OECD|OPEC|OSCE|ASEAN|IAEA=International Atomic Energy Agency
UNICEF=Unicef|UNESCO=Unesco|UNHCR|UNRWA|WFP=World Food Programme|FAO|ILO|ICC=International Criminal Court
ICJ=International Court of Justice|African Union|Arab League|European Commission|European Parliament|European Council
European Central Bank=ECB|Council of Europe|Security Council=U.N. Security Council=UN Security Council=United Nations Security Council|General Assembly
Commonwealth|G7=Group of Seven|G20=Group of 20|G8|BRICS|Red Cross|Red Crescent|International Committee of the Red Cross=ICRC
Médecins Sans Frontières=MSF=Doctors Without Borders|Amnesty International|Amnesty|Human Rights Watch|Greenpeace|Oxfam
Transparency International|Save the Children|Reporters Without Borders|World Wildlife Fund=WWF
Army|Navy|Marines|Cabinet|Congress|Senate|House of Representatives|Supreme Court|Pentagon|State Department|Justice Department|Treasury|Federal Reserve=Fed
FBI=F.B.I.=Federal Bureau of Investigation|CIA=C.I.A.=Central Intelligence Agency|NSA=National Security Agency|DHS
IRS=Internal Revenue Service|EPA=E.P.A.=Environmental Protection Agency|FDA=Food and Drug Administration|SEC|FCC|FAA|FTC|FEMA
NASA=Nasa|CDC=Centers for Disease Control and Prevention|DEA|ATF|TSA|NOAA|NTSB|USDA|HUD|CBO|GAO|OMB|DNC=Democratic National Committee
RNC=Republican National Committee|NRA=National Rifle Association|ACLU=American Civil Liberties Union|AFL-CIO|NAACP|AARP|PTA
Planned Parenthood|Ku Klux Klan|Tea Party|Republican Party|Democratic Party|Conservative Party|Labour Party|Labour|Lib Dems
Parliament|House of Commons|House of Lords|Commons|Home Office|Foreign Office|Scotland Yard|MI5|MI6|NHS|Bundestag|Knesset|Duma
State Duma|Politburo|Communist Party|Fatah|Hamas|Hezbollah|Hizbollah|Hizbullah|Taliban|Al-Qaeda=al-Qaeda=Al Qaeda=al Qaeda=al-Qaida=Al-Qaida
Islamic State=ISIS=ISIL=Isis|Boko Haram|Al-Shabaab=al-Shabab=al-Shabaab=Al Shabaab|PKK|IRA|ETA|FARC|Mossad|FSB|GRU|SVR|KGB|PLA
Revolutionary Guards|Revolutionary Guard|Muslim Brotherhood|Houthis
Reuters|AP=A.P.=Associated Press|AFP=Agence France-Presse|TASS=Tass=ITAR-TASS|Interfax|Ria Novosti=RIA|Xinhua|dpa|Kyodo|Yonhap|Bloomberg
Anadolu Agency=Anadolu|EFE|ANSA|PTI|UPI|BBC|CNN|NBC|CBS|ABC|MSNBC|CNBC|Fox News|Fox|PBS|NPR|C-SPAN|ESPN|HBO|MTV|ITV|Sky News|Sky|Al Jazeera
CBC|RT|Al Arabiya|Voice of America|Radio Free Europe|Rossiya 1|Deutsche Welle|ARD|ZDF|RAI|TF1
New York Times|Washington Post|Wall Street Journal|Los Angeles Times|USA Today|Chicago Tribune|Boston Globe|Politico|Guardian
Financial Times|Daily Telegraph|Daily Mail|Telegraph|Economist|Le Monde|Le Figaro|Der Spiegel|Die Welt|El País|El Pais|Corriere della Sera
Haaretz|Asahi Shimbun|Times of India|Hindu|South China Morning Post|Global Times|People's Daily|Breitbart|BuzzFeed|Huffington Post
HuffPost|Vox|Slate|Newsweek|New Yorker|Vanity Fair|Forbes|Axios|Lancet|Science|Nature|Associated Press
Google|Apple|Microsoft|Amazon.com|Facebook|Twitter|YouTube|Youtube|Instagram|WhatsApp|Snapchat|TikTok|LinkedIn|Reddit|Telegram|Netflix|Uber|Airbnb
Tesla|SpaceX|Boeing|Airbus|Lockheed Martin|Raytheon|General Motors=GM|General Electric=GE|Ford|Chrysler|Toyota|Honda|Nissan|Volkswagen=VW|BMW
Daimler|Fiat|Renault|Peugeot|Hyundai|Kia|Samsung|Sony|Nokia|Ericsson|Huawei|Alibaba|Tencent|Baidu|Intel|IBM|Oracle|Cisco|Nvidia|AT&T|Verizon
Comcast|Disney|Walmart|Wal-Mart|Costco|Starbucks|McDonald's|Coca-Cola|PepsiCo|Nestle|Nestlé|Unilever|Procter & Gamble|Pfizer|Moderna|AstraZeneca
Novartis|Roche|Merck|Bayer|BASF|Siemens|Shell|BP|ExxonMobil|Exxon|Exxon Mobil|Chevron|TotalEnergies|Gazprom|Rosneft|Lukoil|Aramco|Saudi Aramco
Maersk|Volvo|Scania|Ikea=IKEA|Lloyd's=Lloyd's of London|Allianz|AXA|Zurich Insurance|Carlsberg|Heineken|Danone|L'Oréal|LVMH|Philips|Bosch|Michelin|Stellantis|Kering|Inditex|Zara|H&M|Tesco|Sainsbury's|Aldi|Lidl|Carrefour
Rio Tinto|BHP|Glencore|Goldman Sachs|JPMorgan|JPMorgan Chase|Morgan Stanley|Citigroup|Citibank|Bank of America|Wells Fargo|HSBC|Barclays|UBS
Credit Suisse|Deutsche Bank|BNP Paribas|Santander|ING|Moody's|Standard & Poor's|Fitch|Deloitte|KPMG|PwC|McKinsey|BlackRock|Berkshire Hathaway
Ryanair|EasyJet|Lufthansa|KLM|Air France|British Airways|Emirates Airline|Qantas|Delta Air Lines|Delta|United Airlines|American Airlines
FedEx|UPS|Hitachi|Toshiba|Panasonic|Mitsubishi|Nasdaq|NYSE|New York Stock Exchange|FIFA|UEFA|IOC|International Olympic Committee|NFL|NBA|NHL|MLB|FA
Harvard|Yale|Princeton|Stanford|MIT|Oxford University|Cambridge University|Imperial College|Gallup|Quinnipiac|Pew|Pew Research Center|Rand Corporation
Brookings|Brookings Institution|Heritage Foundation|Chatham House|Cato Institute|Wikileaks|WikiLeaks|Wikipedia|Interpol|Europol|Frontex|Mercosur
`
  .split(/[|\n]/)
  .map((row) => row.trim())
  .filter(Boolean)

/** Words in capital letters that name no organisation. */
export const NO_ORGANISATION_LETTERS: ReadonlySet<string> = new Set(
  `TV ERA GOP CEO CFO COO CTO GDP GNP DNA RNA AIDS HIV MP MPs PM AM ID VIP DIY FAQ IT AI HR PR UFO USB GPS SMS PC CD DVD MBA PhD BA MA
  MD JD ESQ OK OKAY RIP ET GMT UTC EST EDT JST AEST AEDT EEST MSK CST CDT PST PDT BST CET IST QC KC SUV ATM IPO ETF LGBT LGBTQ IQ ER ICU CCTV IED IEDs
  WMD ICBM POW PTSD CV NGO NGOs PAC COVID COVID-19 SARS EV EVs VAT APR BC AD CE BCE II III IV VI VII VIII IX XI XII MEP MEPs DUI
  LED LCD HQ PPE R&D LNG LPG HD R D I A S J OTC NAFTA TPP START NEW THE OF AND FOR IN ON TO AT BY IS IT NO ALL NOT ARE WAS
  BREAKING UPDATE EXCLUSIVE VIDEO PHOTO PHOTOS READ MORE WATCH ADVERTISEMENT SUBSCRIBE ANALYSIS OPINION`.split(/\s+/),
)

/** Small-letter nouns after or before a name that say it is an organisation: "Lumora, the software maker". */
export const ORGANISATION_NOUNS: ReadonlySet<string> = new Set(
  `company firm maker manufacturer producer carrier airline bank lender insurer retailer utility operator developer builder
  shipbuilder automaker carmaker drugmaker chipmaker broadcaster newspaper paper daily magazine journal website agency
  network channel station publisher studio party movement union group charity think-tank organisation organization watchdog
  regulator ministry militia start-up startup conglomerate brand chain supermarket team club side league federation
  association foundation institute university college school hospital court parliament unit subsidiary rival bidder fund
  brokerage consultancy pollster contractor supplier giant app platform`.split(/\s+/),
)

/** First words of bodies in other languages: "Deutsche Bahn", "Banco Central". */
export const ORGANISATION_OPENINGS: ReadonlySet<string> = new Set(
  `deutsche banco banca banque crédit credit société societe compagnie universidad universidade université universita università
  universität istituto instituto institut académie accademia ministère ministerio partido parti partito radio télévision
  associazione asociación fundación fondation fondazione racing sporting athletic dynamo dinamo lokomotiv real olympique
  atlético atletico inter borussia`.split(/\s+/),
)
