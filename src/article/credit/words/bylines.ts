/** What stands before the names of those who wrote a report. */
export const BY = [
  ...['by', 'written by', 'reported by', 'story by', 'report by', 'posted by', 'published by', 'words by', 'text by'],
  ...[
    'author',
    'authors',
    'par',
    'auteur',
    'auteurs',
    'rédigé par',
    'publié par',
    'von',
    'autor',
    'autorin',
    'autoren',
  ],
  ...['verfasst von', 'geschrieben von', 'ein artikel von', 'ein beitrag von', 'por', 'escrito por', 'redacción de'],
  ...['publicado por', 'di', 'a cura di', 'scritto da', 'autore', 'door', 'av', 'tekst', 'text', 'af', 'skrevet af'],
  ...['skrevet av', 'kirjoittaja', 'teksti', 'autorzy', 'oprac.', 'autoři', 'napsal', 'napsala', 'szerző', 'írta'],
  ...['de', 'scris de', 'от', 'автор', 'авторы', 'автори', 'текст', 'piše', 'autorica', 'του', 'της', 'συντάκτης'],
  ...[
    'yazan',
    'haber',
    'كتب',
    'كتبت',
    'بقلم',
    'द्वारा',
    'लेखक',
    '记者',
    '記者',
    '作者',
    '文',
    '文/',
    '撰文',
    '執筆',
    '글',
  ],
  ...['oleh', 'penulis', 'reporter', 'bởi', 'tác giả', 'ni', 'na'],
]

/** Of these, words that begin ordinary sentences too: what follows must be a name alone. */
export const WEAK_BY = new Set([
  'de',
  'di',
  'por',
  'par',
  'von',
  'av',
  'af',
  'door',
  'text',
  'от',
  'του',
  'της',
  'ni',
  'na',
  'haber',
  '文',
  'text',
])

/** What stands between the names of a byline and the day behind them: prepositions, labels and weekdays. */
export const DAY_WORDS = [
  ...['on', 'updated', 'published', 'posted', 'created', 'last', 'first', 'date', 'am', 'vom', 'den', 'datum', 'stand'],
  ...['aktualisiert', 'veröffentlicht', 'le', 'publié', 'mis à jour', 'el', 'publicado', 'actualizado', 'fecha', 'il'],
  ...['mon(?:day)?', 'tue(?:s(?:day)?)?', 'wed(?:nesday)?', 'thu(?:rs(?:day)?)?', 'fri(?:day)?', 'sat(?:urday)?'],
  ...[
    'sun(?:day)?',
    'mo(?:ntag)?',
    'di(?:enstag)?',
    'mi(?:ttwoch)?',
    'do(?:nnerstag)?',
    'fr(?:eitag)?',
    'sa(?:mstag)?',
  ],
  ...['so(?:nntag)?', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche', 'lunes', 'martes'],
  ...['miércoles', 'jueves', 'viernes', 'sábado', 'domingo', 'lunedì', 'martedì', 'mercoledì', 'giovedì', 'venerdì'],
]

/** What stands before the name of whoever a text was taken from. */
export const SOURCE = [
  ...['source', 'sources', 'via', 'quelle', 'quellen', 'fuente', 'fuentes', 'fonte', 'bron', 'källa', 'kilde', 'lähde'],
  ...['źródło', 'zdroj', 'forrás', 'sursa', 'источник', 'джерело', 'източник', 'izvor', 'πηγή', 'kaynak', 'المصدر'],
  ...['स्रोत', '来源', '來源', '出典', '출처', 'sumber', 'nguồn'],
]
