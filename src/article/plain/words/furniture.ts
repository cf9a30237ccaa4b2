/** What sites of the world print above a link to another report, at the beginning of its line. */
export const RELATED = [
  ...['related article', 'related articles', 'related story', 'related stories', 'related news', 'related coverage'],
  ...['related content', 'related topics', 'related posts', 'related video', 'related', 'see also', 'read also'],
  ...['also read', 'read more', 'read next', 'read now', 'more on this', 'more on this story', 'more from', 'up next'],
  ...['don’t miss', "don't miss", 'you may also like', 'you might also like', 'recommended', 'watch', 'listen'],
  ...['lire aussi', 'à lire aussi', 'lire également', 'à lire', 'lesen sie auch', 'mehr zum thema', 'lesen sie mehr'],
  ...['lea también', 'lee también', 'leer más', 'te puede interesar', 'noticias relacionadas', 'ver también'],
  ...['leggi anche', 'leggi di più', 'potrebbe interessarti', 'leia também', 'leia mais', 'veja também', 'lees ook'],
  ...['lees meer', 'läs också', 'läs även', 'läs mer', 'les også', 'les mer', 'læs også', 'læs mere', 'lue myös'],
  ...['czytaj także', 'czytaj też', 'zobacz także', 'zobacz też', 'čtěte také', 'přečtěte si', 'prečítajte si'],
  ...['читайте также', 'читать также', 'читайте також', 'по теме', 'прочетете още', 'pročitajte', 'citește și'],
  ...['citiți și', 'olvasta már', 'διαβάστε επίσης', 'ilgili haber', 'ilgili haberler', 'اقرأ أيضا', 'اقرأ أيضاً'],
  ...[
    'यह भी पढ़ें',
    'ये भी पढ़ें',
    '相关阅读',
    '相关新闻',
    '延伸阅读',
    '関連記事',
    'あわせて読みたい',
    '관련기사',
    '관련 기사',
  ],
  ...['baca juga', 'xem thêm', 'baca selengkapnya', 'อ่านเพิ่มเติม', 'basahin din', 'soma pia'],
]

/** What opens the readers' comments, or the form for one, as a line of its own. What follows is not the report. */
export const COMMENTS = [
  ...['comments', 'comment', 'leave a comment', 'leave a reply', 'add a comment', 'post a comment', 'view comments'],
  ...['join the conversation', 'join the discussion', 'commentaires', 'laisser un commentaire', 'kommentare'],
  ...['kommentar schreiben', 'schreibe einen kommentar', 'comentarios', 'deja un comentario', 'deja una respuesta'],
  ...['commenti', 'lascia un commento', 'comentários', 'deixe um comentário', 'deixe uma resposta', 'reacties'],
  ...['plaats een reactie', 'kommentarer', 'kommentit', 'komentarze', 'dodaj komentarz', 'komentáře', 'комментарии'],
  ...['добавить комментарий', 'оставить комментарий', 'коментарі', 'коментари', 'yorumlar', 'yorum yap', 'σχόλια'],
  ...['التعليقات', 'أضف تعليق', 'टिप्पणियां', '评论', '發表評論', '发表评论', 'コメント', 'コメントを残す', '댓글'],
  ...['komentar', 'tinggalkan komentar', 'bình luận', 'comentarii', 'hozzászólások', 'vélemények'],
]

/** What stands before a name or an agency under a picture. */
export const PHOTO = [
  ...['photo', 'photos', 'photo by', 'photo credit', 'photograph', 'image', 'image credit', 'image source', 'picture'],
  ...['image caption', 'media caption', 'photo caption', 'picture credit'],
  ...['credit', 'foto', 'fotos', 'bild', 'crédit photo', 'crédits', 'foto de', 'imagen', 'immagine', 'zdjęcie', 'фото'],
  ...['снимка', 'fotografie', 'kép', 'fotoğraf', 'φωτογραφία', 'صورة', '写真', '사진', '图', '图片来源'],
]

/** Whose name under a picture shows that it is a picture's: picture agencies and sharing sites of the world. */
export const PICTURE_SOURCES = [
  ...['getty images', 'getty', 'shutterstock', 'istock', 'alamy', 'imago', 'epa', 'epa-efe', 'zuma', 'zuma press'],
  ...['picture alliance', 'pool', 'unsplash', 'pexels', 'pixabay', 'flickr', 'wikimedia commons', 'wikimedia'],
  ...['ap photo', 'afp photo', 'reuters', 'afp', 'ap', 'tass', 'dpa', 'anadolu', 'xinhua', 'file photo', 'handout'],
  ...['nurphoto', 'sipa', 'abaca', 'keystone', 'scanpix', 'lehtikuva', 'belga', 'ansa', 'lapresse', 'rex', 'bloomberg'],
  ...[
    'sputnik',
    'ria novosti',
    'the canadian press',
    'press association',
    'pa wire',
    'usa today sports',
    'icon sportswire',
  ],
]

/** Lines of one label that sites set between the paragraphs of a report, or above it. */
export const LABELS = [
  ...['advertisement', 'advertisements', 'ad', 'ads', 'sponsored', 'sponsored content', 'promoted', 'promoted stories'],
  ...['story continues below', 'story continues below advertisement', 'article continues below', 'continue reading'],
  ...[
    'skip to content',
    'skip to main content',
    'skip to navigation',
    'print',
    'print this article',
    'share',
    'share this',
  ],
  ...[
    'share this article',
    'share this story',
    'save',
    'email',
    'loading',
    'loading...',
    'i accept',
    'accept',
    'close',
  ],
  ...['accept all', 'accept cookies', 'getty images', 'anzeige', 'werbung', 'teilen', 'drucken', 'zum inhalt springen'],
  ...[
    'publicité',
    'partager',
    'imprimer',
    'aller au contenu',
    'publicidad',
    'compartir',
    'imprimir',
    'ir al contenido',
  ],
  ...[
    'pubblicità',
    'condividi',
    'stampa',
    'vai al contenuto',
    'publicidade',
    'compartilhar',
    'partilhar',
    'advertentie',
  ],
  ...['delen', 'annons', 'dela', 'annonse', 'annonce', 'mainos', 'jaa', 'reklama', 'udostępnij', 'sdílet', 'реклама'],
  ...['поделиться', 'перейти к контенту', 'поділитися', 'hirdetés', 'megosztás', 'publicitate', 'διαφήμιση', 'reklam'],
  ...[
    'paylaş',
    'إعلان',
    'شارك',
    'विज्ञापन',
    '广告',
    '分享',
    '廣告',
    '広告',
    'シェア',
    '광고',
    '공유',
    'iklan',
    'bagikan',
    'quảng cáo',
  ],
]

/** Words of which a bar of links to share a report is made, and nothing else. */
export const SHARE = (
  'share this article story page post on via by with to and or the a link copy print save e-mail email mail send tweet ' +
  'facebook twitter x whatsapp linkedin telegram pinterest reddit pocket flipboard messenger bluesky threads mastodon tumblr sms ' +
  'teilen auf per drucken merken partager sur par imprimer envoyer compartir en por imprimir compartilhar condividi su stampa'
).split(' ')

/** Of these at least one stands in such a bar. */
export const SHARE_PLACES =
  'facebook twitter whatsapp linkedin telegram pinterest reddit pocket flipboard messenger bluesky mastodon tumblr tweet'.split(
    ' ',
  )
