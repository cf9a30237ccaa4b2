const list = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Words that no noun phrase goes past. */
export const phraseStops = list(
  "is are was were be been being am has have had do does did will would shall should can could may might must 's ’s and or but nor so yet that which who whom whose what where when why how if because while although though unless until than as to from for with by worth into onto through over after before since during against about despite via per not no only also already now then again still even just very too more most less least he she it they we i you him them us me this these there here said says say told tells it’s a an the its their his her our my your each every all any some another both either neither left took went came fell rose lost found sent held met made gave got saw ran won led fought brought bought caught taught thought built felt kept knew grew threw drew broke chose drove spent paid sold heard became began want need live plan up down off out away back far apart ago later earlier together abroad alone late early unhurt remain stay stays face agree oppose die work",
)

/** Prepositions that say where those counted are, or of what. */
export const wherePrepositions = list(
  'of in at near along inside outside across around on under behind within throughout beyond among amid aboard off',
)

/** After a preposition of place these make no place: "at the time", "in return". */
export const noPlaces = list(
  'time times moment end beginning start result order case addition fact general particular total all least most part response protest exchange return need turn effect favor favour vain terms connection light view line spite charge question advance practice',
)

/** What befalls people in the news. */
export const fateWords = list(
  'killed killing kills dead died dying injured injuring injures wounded wounding hurt hurting missing arrested arresting detained detaining displaced displacing evacuated evacuating infected infecting hospitalised hospitalized drowned drowning jailed sentenced executed rescued rescuing trapped stranded homeless deported kidnapped abducted freed released captured convicted charged acquitted',
)

/** Participles that belong to the noun before them where a place follows: "troops massed near the border". */
export const participleWords = list(
  'massed stationed deployed based held killed wounded injured displaced trapped stranded detained arrested gathered registered reported living serving working waiting fighting standing sheltering imprisoned jailed buried parked',
)

export const auxiliaryWords = list(
  'were was are is have has had been being be also reportedly more still now left made feared confirmed found presumed believed reported',
)

/** Units that measure other things. */
export const measureWords = list(
  'kilometers kilometer kilometres kilometre km kms meters meter metres metre centimeters centimetres millimeters millimetres cm mm miles mile feet foot inches inch yards acres acre hectares hectare tons ton tonnes tonne kilograms kilogram kilos kilo kg grams gram pounds_weight ounces liters litres liter litre gallons gallon barrels barrel degrees degree kph mph knots watts kilowatts megawatts gigawatts mw gw kwh kilobytes megabytes gigabytes terabytes gb mb hertz decibels volts celsius fahrenheit points bushels carats megatons kilotons',
)

export const currencyWords = list(
  'dollars dollar euros euro pounds pound yen yuan rubles ruble roubles rouble crowns crown kroner kronor krona marks mark francs franc rupees rupee pesos peso lira liras hryvnia hryvnias shekels shekel riyals riyal dinars dinar rand won reais zlotys zloty forints forint baht ringgit rupiah naira dirhams dirham cents cent pence pennies',
)

/** Currencies by their signs. A bare dollar is some dollar: which, the report's country would have to say. */
export const currencySigns: ReadonlyMap<string, string> = new Map([
  ['$', 'dollars'],
  ['dlrs', 'dollars'],
  ['USD', 'US dollars'],
  ['EUR', 'euros'],
  ['GBP', 'pounds'],
  ['Rs', 'rupees'],
  ['US$', 'US dollars'],
  ['C$', 'Canadian dollars'],
  ['A$', 'Australian dollars'],
  ['HK$', 'Hong Kong dollars'],
  ['NZ$', 'New Zealand dollars'],
  ['€', 'euros'],
  ['£', 'pounds'],
  ['¥', 'yen'],
  ['₽', 'rubles'],
  ['₴', 'hryvnias'],
  ['₹', 'rupees'],
  ['₪', 'shekels'],
  ['₩', 'won'],
  ['₺', 'lira'],
])

const IRREGULAR_PLURALS = list(
  'people men women children police troops aircraft staff personnel crew feet teeth mice sheep fish cattle policemen policewomen servicemen servicewomen firemen fishermen gunmen businessmen spokesmen lawmakers militiamen clergymen congressmen media data criteria phenomena others cases forces offspring helicopters migrants youth spacecraft warheads livestock poultry clergy infantry rounds percent',
)
/** Words in -s that are no plurals. */
const NO_PLURAL = list(
  'is was has this its his us yes as says does plus versus across perhaps always gas less thus bus campus virus status press process business access address loss success crisis basis analysis series means news overseas afterwards towards besides sometimes class glass cross boss pass mass congress progress witness illness goes comes makes takes gives wants needs puts gets runs sees leads lies includes remains expects seems appears begins continues follows shows hers theirs ours yours nonetheless nevertheless regardless unless',
)

/** Whether an English noun is, by its form, a plural. */
export function isPlural(word: string): boolean {
  if (IRREGULAR_PLURALS.has(word)) return true
  return word.length > 3 && word.endsWith('s') && !/(?:ss|ous|us|is)$/.test(word) && !NO_PLURAL.has(word)
}

/** Past forms with no -ed that may stand right behind a noun. */
const PAST = list(
  'said told went came took gave got made met saw found left held began led sent won lost fell rose hit shot put cut struck spoke wrote flew ran sat stood fought brought bought caught taught thought built felt kept knew grew threw drew broke chose drove spent paid sold heard became sank shrank swept wore',
)

/** Whether an English word is, by its form, a verb or participle of the past. */
export function isPast(word: string): boolean {
  return (
    PAST.has(word) || (word.length > 4 && word.endsWith('ed') && !/^(?:hundred|united|indeed|speed|breed)$/.test(word))
  )
}
