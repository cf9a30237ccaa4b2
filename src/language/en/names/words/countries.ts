/** A country as the news calls it. */
export interface CountryRow {
  /** The usual name first, then other names of it. */
  readonly names: readonly string[]
  /** Adjectives and words for its people. */
  readonly demonyms: readonly string[]
  /** The seat of its government first in its usual spelling, then in others. */
  readonly capital: readonly string[]
  /** Buildings whose names stand for its government. */
  readonly seats: readonly string[]
}

// names | demonyms | capital | seats of government known by name
const TABLE = `
Afghanistan|Afghan,Afghans|Kabul|
Albania|Albanian,Albanians|Tirana|
Algeria|Algerian,Algerians|Algiers|
Andorra|Andorran,Andorrans|Andorra la Vella|
Angola|Angolan,Angolans|Luanda|
Argentina|Argentine,Argentines,Argentinian,Argentinians|Buenos Aires|Casa Rosada
Armenia|Armenian,Armenians|Yerevan|
Australia|Australian,Australians,Aussie,Aussies|Canberra|
Austria|Austrian,Austrians|Vienna|
Azerbaijan|Azerbaijani,Azerbaijanis,Azeri,Azeris|Baku|
Bahamas|Bahamian,Bahamians|Nassau|
Bahrain|Bahraini,Bahrainis|Manama|
Bangladesh|Bangladeshi,Bangladeshis|Dhaka|
Barbados|Barbadian,Barbadians|Bridgetown|
Belarus,Belorussia|Belarusian,Belarusians,Belarussian|Minsk|
Belgium|Belgian,Belgians||
Belize|Belizean,Belizeans|Belmopan|
Benin|Beninese|Porto-Novo|
Bhutan|Bhutanese|Thimphu|
Bolivia|Bolivian,Bolivians|La Paz|
Bosnia and Herzegovina,Bosnia,Bosnia-Herzegovina|Bosnian,Bosnians|Sarajevo|
Botswana|Botswanan,Batswana|Gaborone|
Brazil|Brazilian,Brazilians|Brasilia,Brasília|Planalto
Britain,United Kingdom,UK,U.K.,Great Britain|British,Briton,Britons,Brit,Brits|London|Downing Street,Whitehall,10 Downing Street
Brunei|Bruneian|Bandar Seri Begawan|
Bulgaria|Bulgarian,Bulgarians|Sofia|
Burkina Faso|Burkinabe|Ouagadougou|
Burundi|Burundian,Burundians|Bujumbura|
Cambodia|Cambodian,Cambodians|Phnom Penh|
Cameroon|Cameroonian,Cameroonians|Yaounde,Yaoundé|
Canada|Canadian,Canadians|Ottawa|Rideau Hall
Cape Verde,Cabo Verde|Cape Verdean|Praia|
Central African Republic||Bangui|
Chad|Chadian,Chadians|N'Djamena,N’Djamena|
Chile|Chilean,Chileans|Santiago|La Moneda
China,People's Republic of China,PRC|Chinese|Beijing,Peking|Zhongnanhai
Colombia|Colombian,Colombians|Bogota,Bogotá|
Comoros|Comoran|Moroni|
Congo,Democratic Republic of Congo,Democratic Republic of the Congo,DR Congo,DRC|Congolese|Kinshasa|
Republic of Congo||Brazzaville|
Costa Rica|Costa Rican,Costa Ricans|San Jose|
Croatia|Croatian,Croatians,Croat,Croats|Zagreb|
Cuba|Cuban,Cubans|Havana|
Cyprus|Cypriot,Cypriots|Nicosia|
Czech Republic,Czechia|Czech,Czechs|Prague|
Denmark|Danish,Dane,Danes|Copenhagen|Christiansborg
Djibouti|Djiboutian||
Dominica||Roseau|
Dominican Republic|Dominican,Dominicans|Santo Domingo|
East Timor,Timor-Leste|Timorese|Dili|
Ecuador|Ecuadorean,Ecuadoreans,Ecuadorian,Ecuadorians|Quito|
Egypt|Egyptian,Egyptians|Cairo|
El Salvador|Salvadoran,Salvadorans|San Salvador|
Equatorial Guinea|Equatoguinean|Malabo|
Eritrea|Eritrean,Eritreans|Asmara|
Estonia|Estonian,Estonians|Tallinn|
Eswatini,Swaziland|Swazi|Mbabane|
Ethiopia|Ethiopian,Ethiopians|Addis Ababa|
Fiji|Fijian,Fijians|Suva|
Finland|Finnish,Finn,Finns|Helsinki|
France|French,Frenchman,Frenchwoman|Paris|Elysee,Élysée,Elysee Palace,Élysée Palace,Quai d'Orsay,Matignon
Gabon|Gabonese|Libreville|
Gambia|Gambian,Gambians|Banjul|
Georgia|Georgian,Georgians|Tbilisi|
Germany|German,Germans|Berlin|
Ghana|Ghanaian,Ghanaians|Accra|
Greece|Greek,Greeks|Athens|
Grenada|Grenadian|St. George's|
Guatemala|Guatemalan,Guatemalans|Guatemala City|
Guinea|Guinean,Guineans|Conakry|
Guinea-Bissau||Bissau|
Guyana|Guyanese|Georgetown|
Haiti|Haitian,Haitians|Port-au-Prince|
Honduras|Honduran,Hondurans|Tegucigalpa|
Hungary|Hungarian,Hungarians|Budapest|
Iceland|Icelandic,Icelander,Icelanders|Reykjavik,Reykjavík|
India|Indian,Indians|New Delhi,Delhi|
Indonesia|Indonesian,Indonesians|Jakarta|
Iran,Islamic Republic of Iran|Iranian,Iranians|Tehran,Teheran|
Iraq|Iraqi,Iraqis|Baghdad|
Ireland,Republic of Ireland|Irish,Irishman,Irishwoman|Dublin|
Israel|Israeli,Israelis|Jerusalem|
Italy|Italian,Italians|Rome|Quirinal,Palazzo Chigi
Ivory Coast,Côte d'Ivoire,Cote d'Ivoire|Ivorian,Ivorians|Yamoussoukro|
Jamaica|Jamaican,Jamaicans|Kingston|
Japan|Japanese|Tokyo|Kantei
Jordan|Jordanian,Jordanians|Amman|
Kazakhstan|Kazakh,Kazakhs,Kazakhstani|Astana,Nur-Sultan|
Kenya|Kenyan,Kenyans|Nairobi|
Kiribati||Tarawa|
Kosovo|Kosovan,Kosovar,Kosovars|Pristina|
Kuwait|Kuwaiti,Kuwaitis|Kuwait City|
Kyrgyzstan|Kyrgyz|Bishkek|
Laos|Laotian,Laotians|Vientiane|
Latvia|Latvian,Latvians|Riga|
Lebanon|Lebanese|Beirut|
Lesotho|Basotho|Maseru|
Liberia|Liberian,Liberians|Monrovia|
Libya|Libyan,Libyans|Tripoli|
Liechtenstein||Vaduz|
Lithuania|Lithuanian,Lithuanians|Vilnius|
Luxembourg|Luxembourgish||
Madagascar|Malagasy,Madagascan|Antananarivo|
Malawi|Malawian,Malawians|Lilongwe|
Malaysia|Malaysian,Malaysians|Kuala Lumpur,Putrajaya|
Maldives|Maldivian,Maldivians|Male|
Mali|Malian,Malians|Bamako|
Malta|Maltese|Valletta|
Marshall Islands|Marshallese|Majuro|
Mauritania|Mauritanian,Mauritanians|Nouakchott|
Mauritius|Mauritian,Mauritians|Port Louis|
Mexico|Mexican,Mexicans|Mexico City|Los Pinos
Micronesia|Micronesian|Palikir|
Moldova|Moldovan,Moldovans|Chisinau,Chișinău|
Monaco|Monegasque||
Mongolia|Mongolian,Mongolians|Ulaanbaatar,Ulan Bator|
Montenegro|Montenegrin,Montenegrins|Podgorica|
Morocco|Moroccan,Moroccans|Rabat|
Mozambique|Mozambican,Mozambicans|Maputo|
Myanmar,Burma|Burmese|Naypyidaw,Naypyitaw|
Namibia|Namibian,Namibians|Windhoek|
Nauru|Nauruan||
Nepal|Nepali,Nepalis,Nepalese|Kathmandu|Singha Durbar
Netherlands,Holland|Dutch,Dutchman,Dutchwoman|The Hague,Amsterdam|Binnenhof
New Zealand|New Zealander,New Zealanders,Kiwi,Kiwis|Wellington|Beehive
Nicaragua|Nicaraguan,Nicaraguans|Managua|
Niger|Nigerien|Niamey|
Nigeria|Nigerian,Nigerians|Abuja|Aso Rock
North Korea,N. Korea,DPRK,Democratic People's Republic of Korea|North Korean,North Koreans|Pyongyang|
North Macedonia,Macedonia|Macedonian,Macedonians|Skopje|
Norway|Norwegian,Norwegians|Oslo|
Oman|Omani,Omanis|Muscat|
Pakistan|Pakistani,Pakistanis|Islamabad|
Palau|Palauan|Ngerulmud|
Palestine,State of Palestine|Palestinian,Palestinians|Ramallah|
Panama|Panamanian,Panamanians|Panama City|
Papua New Guinea|Papuan||
Paraguay|Paraguayan,Paraguayans|Asuncion,Asunción|
Peru|Peruvian,Peruvians|Lima|
Philippines|Filipino,Filipinos,Filipina,Philippine|Manila|Malacañang,Malacanang
Poland|Polish,Pole,Poles|Warsaw|
Portugal|Portuguese|Lisbon|
Qatar|Qatari,Qataris|Doha|
Romania|Romanian,Romanians|Bucharest|Cotroceni
Russia,Russian Federation|Russian,Russians|Moscow|Kremlin
Rwanda|Rwandan,Rwandans|Kigali|
Saint Lucia,St. Lucia||Castries|
Samoa|Samoan,Samoans|Apia|
San Marino|||
Saudi Arabia|Saudi,Saudis|Riyadh|
Senegal|Senegalese|Dakar|
Serbia|Serbian,Serbians,Serb,Serbs|Belgrade|
Seychelles|Seychellois||
Sierra Leone|Sierra Leonean,Sierra Leoneans|Freetown|
Singapore|Singaporean,Singaporeans||
Slovakia|Slovak,Slovaks,Slovakian|Bratislava|
Slovenia|Slovenian,Slovenians,Slovene,Slovenes|Ljubljana|
Solomon Islands||Honiara|
Somalia|Somali,Somalis|Mogadishu|Villa Somalia
South Africa|South African,South Africans|Pretoria|Union Buildings
South Korea,S. Korea,Republic of Korea|South Korean,South Koreans|Seoul|Blue House
South Sudan|South Sudanese|Juba|
Spain|Spanish,Spaniard,Spaniards|Madrid|Moncloa,Moncloa Palace
Sri Lanka|Sri Lankan,Sri Lankans|Colombo|
Sudan|Sudanese|Khartoum|
Suriname|Surinamese|Paramaribo|
Sweden|Swedish,Swede,Swedes|Stockholm|Rosenbad
Switzerland|Swiss|Bern,Berne|
Syria|Syrian,Syrians|Damascus|
Taiwan|Taiwanese|Taipei|
Tajikistan|Tajik,Tajiks|Dushanbe|
Tanzania|Tanzanian,Tanzanians|Dodoma,Dar es Salaam|
Thailand|Thai,Thais|Bangkok|
Togo|Togolese|Lome,Lomé|
Tonga|Tongan,Tongans|Nuku'alofa|
Trinidad and Tobago,Trinidad|Trinidadian,Trinidadians|Port of Spain|
Tunisia|Tunisian,Tunisians|Tunis|Carthage Palace
Turkey,Turkiye,Türkiye|Turkish,Turk,Turks|Ankara|
Turkmenistan|Turkmen|Ashgabat|
Tuvalu|Tuvaluan|Funafuti|
Uganda|Ugandan,Ugandans|Kampala|
Ukraine|Ukrainian,Ukrainians|Kyiv,Kiev|Bankova
United Arab Emirates,UAE,U.A.E.,Emirates|Emirati,Emiratis|Abu Dhabi|
United States,US,U.S.,USA,U.S.A.,United States of America,America|American,Americans|Washington,Washington D.C.,Washington DC|White House,Oval Office
Uruguay|Uruguayan,Uruguayans|Montevideo|
Uzbekistan|Uzbek,Uzbeks|Tashkent|
Vanuatu|Vanuatuan|Port Vila|
Vatican,Vatican City,Holy See|||
Venezuela|Venezuelan,Venezuelans|Caracas|Miraflores,Miraflores Palace
Vietnam|Vietnamese|Hanoi|
Yemen|Yemeni,Yemenis|Sanaa,Sana'a,Sanaʿa|
Zambia|Zambian,Zambians|Lusaka|
Zimbabwe|Zimbabwean,Zimbabweans|Harare|
`

/** The countries of the world with their capitals. Brussels speaks for two governments, and so for none here. */
export const COUNTRIES: readonly CountryRow[] = TABLE.trim()
  .split('\n')
  .map((row) => {
    const [names, demonyms, capital, seats] = row.split('|').map((cell) => cell.split(',').filter(Boolean))
    return { names: names!, demonyms: demonyms!, capital: capital!, seats: seats! }
  })

/** Peoples of a part of the world, in two words. */
const REGIONS = [
  ...['West African', 'East African', 'North African', 'Southern African', 'Central African', 'Middle Eastern'],
  ...['Latin American', 'South American', 'North American', 'Central American', 'Southeast Asian', 'South Asian'],
  ...['East Asian', 'Central Asian', 'Eastern European', 'Western European', 'Northern European', 'Southern European'],
]

/** Words for peoples, faiths, parties and regions that are adjectives or groups of people, and no names. */
export const OTHER_DEMONYMS: readonly string[] =
  `African Africans Asian Asians European Europeans Arab Arabs Arabic Latin Latino Latinos Latina Hispanic Hispanics
  Nordic Scandinavian Scandinavians Baltic Balkan Caribbean Mediterranean Western Eastern Northern Southern Central
  English Scottish Scots Scot Welsh Englishman Englishwoman Korean Koreans Soviet Soviets Kurdish Kurd Kurds
  Tibetan Tibetans Uyghur Uyghurs Uighur Uighurs Chechen Chechens Crimean Tatar Tatars Basque Basques Catalan Catalans
  Sicilian Bavarian Flemish Walloon Breton Corsican Siberian Punjabi Bengali Tamil Tamils Sikh Sikhs Pashtun Pashtuns
  Hindu Hindus Muslim Muslims Islamic Islamist Islamists Christian Christians Catholic Catholics Protestant Protestants
  Orthodox Jewish Jew Jews Buddhist Buddhists Sunni Sunnis Shia Shiite Shiites Shi'ite Shi'ites Mormon Mormons Evangelical
  Zionist Rohingya Roma Hutu Tutsi Yazidi Yazidis Druze Berber Maori Inuit Aboriginal Indigenous Navajo Cherokee
  Republican Republicans Democrat Democrats Democratic Conservative Labor Liberal Socialist Socialists Communist
  Communists Marxist Maoist Nazi Nazis Fascist Libertarian Libertarians Tory Tories GOP
  Californian Californians Texan Texans Floridian Floridians Virginian Virginians Alaskan Hawaiian Quebecer Quebecers
  Parisian Parisians Londoner Londoners Berliner Berliners Muscovite Muscovites Viennese Roman Romans Venetian
  Blacks Whites Anglican Anglicans Persian Ottoman Afro-American African-American African-Americans
  Anglo-Saxon Eurasian Sino Franco Eurosceptic Brexit Cold`
    .split(/\s+/)
    .filter(Boolean)
    .concat(REGIONS.flatMap((region) => [region, `${region}s`]))
