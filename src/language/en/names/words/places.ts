/** Short forms of American states as wire services write them, and the states. Left out: those that are words or titles. */
export const STATE_ABBREVIATIONS: readonly (readonly [short: string, state: string])[] = [
  ['Ala', 'Alabama'],
  ['Ariz', 'Arizona'],
  ['Ark', 'Arkansas'],
  ['Calif', 'California'],
  ['Colo', 'Colorado'],
  ['Conn', 'Connecticut'],
  ['Fla', 'Florida'],
  ['Ga', 'Georgia (US)'],
  ['Kan', 'Kansas'],
  ['Ky', 'Kentucky'],
  ['Mass', 'Massachusetts'],
  ['Md', 'Maryland'],
  ['Mich', 'Michigan'],
  ['Minn', 'Minnesota'],
  ['N.C.', 'North Carolina'],
  ['N.D.', 'North Dakota'],
  ['N.H.', 'New Hampshire'],
  ['N.J.', 'New Jersey'],
  ['N.M.', 'New Mexico'],
  ['N.Y.', 'New York'],
  ['Neb', 'Nebraska'],
  ['Nev', 'Nevada'],
  ['Okla', 'Oklahoma'],
  ['Ore', 'Oregon'],
  ['Pa', 'Pennsylvania'],
  ['R.I.', 'Rhode Island'],
  ['S.C.', 'South Carolina'],
  ['S.D.', 'South Dakota'],
  ['Tenn', 'Tennessee'],
  ['Va', 'Virginia'],
  ['Vt', 'Vermont'],
  ['W.Va.', 'West Virginia'],
  ['Wis', 'Wisconsin'],
  ['Wyo', 'Wyoming'],
  ['D.C.', 'Washington'],
]

/** Regions, waters, mountains and the parts of big countries that news names without saying what they are. */
export const REGIONS: readonly string[] = `
Africa|Asia|Europe|Antarctica|Soviet Union|USSR|Yugoslavia|Czechoslovakia|East Germany|West Germany|North America|South America|Latin America|Central America|Oceania|Eurasia|Arctic|Antarctic
Middle East|Far East|Near East|Southeast Asia|South-East Asia|South Asia|East Asia|Central Asia|North Africa|West Africa
East Africa|Southern Africa|Horn of Africa|Sub-Saharan Africa|Western Europe|Eastern Europe|Central Europe|Scandinavia
Balkans|Caucasus|South Caucasus|Baltics|Sahel|Maghreb|Levant|Caribbean|Indochina|Iberia|Asia-Pacific|Indo-Pacific
Mediterranean|Mediterranean Sea|Black Sea|Red Sea|Dead Sea|North Sea|Baltic Sea|Caspian Sea|Sea of Azov|Azov|Aegean
Aegean Sea|Adriatic|Adriatic Sea|South China Sea|East China Sea|Yellow Sea|Sea of Japan|Arabian Sea|Persian Gulf|Atlantic
Pacific|Atlantic Ocean|Pacific Ocean|Indian Ocean|Arctic Ocean|English Channel|Suez Canal|Panama Canal|Bosphorus
Bosporus|Dardanelles|Gibraltar|Gulf of Mexico|Gulf of Aden|Gulf Coast|Bay of Bengal|Taiwan Strait|Strait of Hormuz
Danube|Rhine|Nile|Volga|Dnieper|Dniester|Don|Thames|Seine|Rhone|Loire|Elbe|Oder|Tigris|Euphrates|Ganges|Indus|Mekong
Yangtze|Amazon|Mississippi|Missouri|Potomac|Hudson|Rio Grande|Niger Delta|Zambezi
Alps|Pyrenees|Carpathians|Himalayas|Himalaya|Andes|Rockies|Urals|Appalachia|Hindu Kush|Mount Everest|Everest|Kilimanjaro
Sahara|Gobi|Siberia|Patagonia|Anatolia|Crimea|Donbas|Donbass|Chechnya|Dagestan|Ingushetia|Abkhazia|South Ossetia
Transnistria|Tatarstan|Kamchatka|Sakhalin|Karelia|Transcaucasia|Nagorno-Karabakh|Karabakh|Kurdistan|Iraqi Kurdistan
Xinjiang|Tibet|Inner Mongolia|Manchuria|Sichuan|Yunnan|Guangdong|Hunan|Hubei|Hebei|Henan|Shandong|Fujian|Zhejiang|Jiangsu
Kashmir|Punjab|Sindh|Balochistan|Baluchistan|Khyber Pakhtunkhwa|Waziristan|Gujarat|Rajasthan|Kerala|Tamil Nadu|Karnataka
Maharashtra|Uttar Pradesh|Madhya Pradesh|Andhra Pradesh|Bihar|Assam|Odisha|Orissa|West Bengal|Bengal|Telangana|Manipur
Java|Sumatra|Borneo|Sulawesi|Bali|Aceh|Papua|West Papua|Mindanao|Luzon|Okinawa|Hokkaido|Honshu|Kyushu|Shikoku|Jeju
West Bank|Gaza Strip|Golan Heights|Sinai|Sinai Peninsula|Galilee|Negev|East Jerusalem|Bekaa Valley|Darfur|Tigray|Amhara
Oromia|Somaliland|Puntland|Kivu|North Kivu|South Kivu|Katanga|Kordofan|Biafra|Zanzibar|Western Sahara|Cyrenaica
England|Scotland|Wales|Northern Ireland|Ulster|Cornwall|Devon|Kent|Sussex|Essex|Yorkshire|Lancashire|Cumbria|Norfolk
Suffolk|Cambridgeshire|Oxfordshire|Hampshire|Merseyside|Midlands|West Midlands|Isle of Man|Jersey|Guernsey|Shetland|Orkney
Brittany|Normandy|Provence|Burgundy|Alsace|Corsica|Sicily|Sardinia|Tuscany|Lombardy|Piedmont|Veneto|Calabria|Umbria|Crete
Catalonia|Andalusia|Galicia|Basque Country|Canary Islands|Madeira|Azores|Bavaria|Saxony|Hesse|Brandenburg|Rhineland|Prussia
North Rhine-Westphalia|Silesia|Transylvania|Moravia|Bohemia|Flanders|Wallonia|Limburg|Tyrol|Carinthia|Lapland|Greenland
Faroe Islands|Svalbard|Falkland Islands|Falklands|Bermuda|Puerto Rico|Guam|Cayman Islands|Virgin Islands|Aruba|Curacao
Guadeloupe|Martinique|Hawaii|Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Idaho
Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Montana|Nebraska|Nevada
New Hampshire|New Jersey|New Mexico|New York|New York City|New York State|North Carolina|North Dakota|Ohio|Oklahoma|Oregon
Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|West Virginia|Wisconsin|Wyoming
District of Columbia|New England|Midwest|Deep South|Silicon Valley|Wall Street|Long Island|Cape Cod|Bay Area|Southern California
Northern California|Ontario|Quebec|British Columbia|Alberta|Manitoba|Saskatchewan|Nova Scotia|New Brunswick|Newfoundland
Labrador|Yukon|Nunavut|Prince Edward Island|Northwest Territories|New South Wales|Queensland|Tasmania|South Australia
Western Australia|Northern Territory|Baja California|Chiapas|Oaxaca|Sinaloa|Jalisco|Michoacan|Veracruz|Chihuahua|Sonora
Yucatan|Amazonia|Mato Grosso|Bahia|Minas Gerais|Kurdish region|Rust Belt|Bible Belt|Capitol Hill|Capitol|Camp David|Mar-a-Lago
Heathrow|Gatwick|Tiananmen Square|Tahrir Square|Red Square|Times Square|Trafalgar Square|Ground Zero|Fort Bragg
Korean Peninsula|Korean peninsula|Crimean Peninsula|Crimean peninsula|Arabian Peninsula|Iberian Peninsula|Balkan Peninsula
Holyrood|Canary Wharf
`
  .split(/[|\n]/)
  .map((name) => name.trim())
  .filter(Boolean)

/** Places whose names are also people's or plain words: a place only where the words beside them say so. */
export const REGIONS_NAMED_LIKE_PEOPLE: readonly string[] =
  'Virginia|Georgia|Carolina|Montana|Dakota|Victoria|Jordan|Chad|Israel|Washington|Kingston|Wellington|Santiago|Sofia|Florence|Don|Hudson|Kent|Jersey|Java|Amazon|Stanley|Sydney|Adelaide|Chelsea|Savannah|Phoenix|Austin|Houston|Dallas|Orlando|Vienna|Alexandria|Columbus|Lafayette|Richmond|Berkeley|Rochester'.split(
    '|',
  )

/** The last word of a place's name: "Red River", "Buchanan Street". */
export const PLACE_ENDS: ReadonlySet<string> = new Set(
  `river lake sea ocean bay gulf strait straits canal creek delta falls reservoir dam valley mountain mountains hill
  hills peak pass glacier desert forest woods island islands isle isles peninsula coast beach reef shore cape point county
  province district region parish borough oblast prefecture governorate municipality township village town city heights street
  avenue road boulevard drive lane highway motorway bridge tunnel square plaza park garden gardens zoo airport station harbour
  harbor port pier stadium arena speedway racecourse course courthouse prison jail penitentiary palace castle cathedral
  church mosque temple synagogue abbey basilica cemetery base barracks camp tower towers building hotel mall terminal market
  border territory territories ranch farm springs grove junction crossing plain plains plateau steppe basin ridge canyon gorge
  hall house theatre theater head hollow glen fjord lagoon oasis quarry marsh moor resort casino beachfront`.split(
    /\s+/,
  ),
)

/** The first word of a place's name: "Lake Turkana", "Mount Elgon", "Gulf of Sidra". */
export const PLACE_STARTS: ReadonlySet<string> = new Set(
  `lake mount mt cape port fort camp san santa são saint-denis el los las la le isle gulf strait straits bay sea cape isles
  island horn port villa ciudad puerto rio sierra north south east west upper lower greater new old lough loch wadi tel
  kota bandar nizhny velikiy novo beit kfar ras al- oblast`.split(/\s+/),
)

/** Small-letter words that say what the name beside them is: "the village of Na Hoi", "Lao Cai province". */
export const PLACE_NOUNS: ReadonlySet<string> = new Set(
  `city town village hamlet suburb district province region state county island peninsula capital port neighbourhood
  neighborhood borough municipality settlement enclave exclave territory republic oblast prefecture governorate river lake
  valley mountain mountains mount airport base border frontier coast resort camp crossing strait bay sea station street road
  highway stronghold area outskirts countryside desert`.split(/\s+/),
)

/** First words that make a place beyond doubt. */
export const SURE_PLACE_STARTS: ReadonlySet<string> = new Set(
  'hotel château palazzo piazza rue monte mont lake mount mt gulf strait straits fort san santa são isle camp cape lough loch wadi'.split(
    ' ',
  ),
)

/** Last words of places and bodies that are family names, too: "Jonah Hill", "Tyra Banks". */
export const SURNAME_ENDS: ReadonlySet<string> = new Set(
  `hill hills park hall banks church lane point bush field fields house wells springs forest woods castle camp towers power
  gates ford page king court marsh bridge mills waters rivers beach bay bank street glacier pole ridge grove heights brook
  day gray post star head court close base pass shore ferry ranch garden parish mill union lodge dale border beck burns lake`.split(
    /\s+/,
  ),
)
