import type { SentenceWords } from '../../../text/sentences.ts'

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** English words that a full stop belongs to. */
export const sentenceWords: SentenceWords = {
  neverLast: list(
    'Mr Mrs Ms Messrs Dr Prof Gen Lt Col Maj Capt Cmdr Adm Sgt Cpl Pvt Gov Sen Rep Reps Sens Rev Hon Pres Supt Mt Ft vs e.g i.e a.k.a approx',
  ),
  numbered: list('no nos art fig sec vol ch p pp para'),
  clocks: list('a.m p.m'),
  // A day, a zone, a bracket.
  afterClock:
    /^(?:\(|\d|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\w*\.? \d|[A-Z]{2,4}\b|Eastern|Central|Pacific|Mountain|Moscow|Greenwich)/,
  seldomLast: list(
    'Jr Sr St etc Inc Corp Co Ltd Bros Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thurs Fri Ave Blvd Rd Dept Univ Assn Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo Ont Que',
  ),
  openers: list(
    'The A An This That These Those He She It They We I You His Her Its Their Our My In On At By For From With As After Before But And Or So Yet If When While Although Though Because Since Until There Here What Who Where Why How Not No Some Many Most Several All Both Each Another Other One Two Three Now Then Also Still Meanwhile However Earlier Later According Asked Officials Police Under Such Last Even Only Despite During',
  ),
}
