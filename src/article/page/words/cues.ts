/**
 * Words that templates print around a report, by what they are for, in the languages most pages are written in.
 * None decides alone: they are votes of the line classifier, and the names of the rules that leave a line out.
 * `abc*` stands for every word that begins so, `a_b` for two words in a row, `^a` for a word that opens the line.
 */
const CUES: Readonly<Record<string, string>> = {
  share:
    'share tweet facebook twitter whatsapp pinterest linkedin telegram pocket flipboard email mail print teilen drucken empfehlen weiterempfehlen merken partager imprimer compartir imprimir compartilh* condividi stampa udostępnij delen dela поделиться paylaş シェア ツイート',
  comment:
    'comment comments reply replies response responses kommentar* kommentier* antwort antworten commentaire* répondre comentario* responder comentário* commenti komentarz* reacties kommenter* комментар* ответить pingback* trackback* コメント 댓글 评论',
  related:
    'related read_more read_also read_next see_also also_read also_on also_see more_from more_on more_in more_stories more_news you_may you_might recommended most_read most_popular trending ähnlich* verwandt* mehr_zum mehr_zu mehr_aus mehr_von lesen_sie auch_interessant das_könnte weitere siehe_auch beliebt* neueste lire_aussi à_lire articles_liés voir_aussi sur_le_même lea_también relacionad* más_noticias más_leíd* leia_também leia_mais leggi_anche correlat* czytaj zobacz lees_ook læs_også les_også läs_mer читайте по_теме похожие 関連記事',
  signup:
    'newsletter* subscri* sign_up signup sign_in log_in login register abonn* anmeld* registrier* einloggen inscri* connexion suscr* regístr* assin* cadastr* iscri* zapisz aanmelden подпис* войти',
  follow: 'follow folgen folge suivez síguenos siga segui volg obserwuj following',
  rights:
    'copyright all_rights rights_reserved alle_rechte impressum datenschutz* privacy terms_of tous_droits mentions_légales derechos_reservados direitos_reservados diritti_riservati prawa_zastrzeżone nutzungsbedingungen agb legal_notice disclaimer все_права 無断 무단전재',
  credit:
    'photo photos image images picture pictures getty shutterstock istock unsplash foto fotos bild bilder quelle crédit* courtesy imagen imagem immagine zdjęcie фото caption credit afp epa',
  byline:
    '^by ^von ^par ^por ^da ^di ^door ^автор ^text ^autor ^author written_by posted_by geschrieben_von publié_par veröffentlicht_von',
  posted:
    'posted published updated last_modified veröffentlicht erstellt aktualisiert geändert stand publié mis_à publicado publicada actualizado atualizado pubblicato aggiornato опубликован* обновлен* opublikowano geplaatst publicerad',
  filed:
    'tag tags tagged categor* filed_under topic topics keywords schlagw* kategorie* getaggt themen abgelegt étiquettes catégorie* etiquetas marcadores tópicos теги рубрик*',
  cookie: 'cookie* akismet javascript captcha browser gdpr dsgvo adblock* spam',
  advert:
    'advert* sponsor* promoted anzeige* werbung publicité publicidad* publicidade pubblicità reklama реклама affiliate provision',
  browse:
    'next previous prev back_to older newer home menu search skip weiter zurück nächster vorheriger startseite suche nach_oben suivant précédent accueil recherche siguiente anterior inicio buscar próximo início successivo precedente cerca далее назад главная',
  form: 'required_field* email_address mail_address erforderlich* pflichtfeld* mail_adresse your_name dein_name notify_me benachrichtig* champs_obligatoires campos_obligatorios submit send absenden senden envoyer enviar invia',
  wire: 'reporting_by additional_reporting writing_by editing_by edited_by compiled_by contributed_to',
  about:
    'about_the über_den über_die über_uns über_mich about_us about_me à_propos sobre_el sobre_o freelance redakteur* autorin journalist journalistin editor reporter biography contributor',
  buy: 'cart warenkorb kaufen buy price preis lieferung versand shipping panier carrito shop bestellen zzgl mwst',
}

/** The names of the cues, in the order of their bits. */
export const CUE_NAMES: readonly string[] = Object.keys(CUES)

/** How much of a line is looked at: cues stand at its start, or the line is short. */
const CUE_REACH = 160

/** How many letters a stem is looked up by. */
const STEM_KEY = 4

const words = new Map<string, number>()
const openers = new Map<string, number>()
const stems = new Map<string, [stem: string, bit: number][]>()
Object.values(CUES).forEach((list, at) => {
  const bit = 1 << at
  for (const entry of list.split(' ')) {
    if (entry.endsWith('*')) {
      const stem = entry.slice(0, -1)
      const key = stem.slice(0, STEM_KEY)
      stems.set(key, [...(stems.get(key) ?? []), [stem, bit]])
    } else if (entry.startsWith('^')) openers.set(entry.slice(1), (openers.get(entry.slice(1)) ?? 0) | bit)
    else words.set(entry, (words.get(entry) ?? 0) | bit)
  }
})
const RIGHTS = 1 << CUE_NAMES.indexOf('rights')

/** The cues of a line, as bits. */
export function cuesOf(text: string): number {
  const start = text.slice(0, CUE_REACH).toLowerCase()
  const found = start.match(/[\p{L}\p{N}]+/gu)
  if (!found) return 0
  let bits = start.includes('©') ? RIGHTS : 0
  bits |= openers.get(found[0]!) ?? 0
  for (let i = 0; i < found.length; i++) {
    const word = found[i]!
    bits |= words.get(word) ?? 0
    if (i + 1 < found.length) bits |= words.get(`${word}_${found[i + 1]}`) ?? 0
    const near = stems.get(word.slice(0, STEM_KEY))
    if (near) for (const [stem, bit] of near) if (word.startsWith(stem)) bits |= bit
  }
  return bits
}
