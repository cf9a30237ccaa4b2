/** How languages say how long ago: words before the number, words for minutes, hours and days, words behind; as parts of patterns. */
export const AGO: readonly { before?: string; minute: string; hour: string; day: string; after?: string }[] = [
  { minute: 'min(?:ute)?s?', hour: 'h(?:ou)?rs?|h', day: 'days?', after: 'ago' },
  { before: 'vor', minute: 'min(?:uten?)?', hour: 'std|stunden?', day: 'tag(?:en)?' },
  { before: 'il y a', minute: 'min(?:utes?)?', hour: 'h(?:eures?)?', day: 'jours?' },
  { before: 'hace', minute: 'min(?:utos?)?', hour: 'h(?:oras?)?', day: 'días?' },
  { before: 'há', minute: 'min(?:utos?)?', hour: 'h(?:oras?)?', day: 'dias?' },
  { minute: 'minut[oi]', hour: 'or[ae]', day: 'giorn[oi]', after: 'fa' },
  { minute: 'minuut|minuten', hour: 'uur|uren', day: 'dag(?:en)?', after: 'geleden' },
  { minute: 'minut\\p{L}*', hour: 'tim\\p{L}+', day: 'da[gr]\\p{L}*|døgn', after: 'sedan|siden' },
  { minute: 'минут\\p{L}*|мин', hour: 'час\\p{L}*', day: 'день|дн\\p{L}+', after: 'назад' },
  { minute: 'хвилин\\p{L}*|хв', hour: 'годин\\p{L}*|год', day: 'день|дн\\p{L}+', after: 'тому' },
  { minute: 'minut\\p{L}*|min', hour: 'godzin\\p{L}*|godz', day: 'dni|dzień', after: 'temu' },
  { minute: 'dakika|dk', hour: 'saat', day: 'gün', after: 'önce' },
  { minute: 'menit', hour: 'jam', day: 'hari', after: '(?:yang )?lalu' },
  { minute: 'phút', hour: 'giờ', day: 'ngày', after: 'trước' },
  { minute: '分钟|分鐘|分', hour: '小时|小時|時間', day: '天|日', after: '前' },
  { minute: '분', hour: '시간', day: '일', after: '전' },
  { before: 'منذ', minute: 'دقيقة|دقائق', hour: 'ساعة|ساعات', day: 'يوم|أيام' },
  { minute: 'دقیقه', hour: 'ساعت', day: 'روز', after: 'پیش|قبل' },
  { minute: 'मिनट', hour: 'घंटे|घंटा', day: 'दिन', after: 'पहले' },
]

/** Words for one: "an hour ago", "vor einer Stunde". */
export const ONE = 'an?|one|eine[mnr]?|une?|una?|uma?|een|en|ett?|одну|один'
