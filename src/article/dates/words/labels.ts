/** What stands before the day of publication, in many languages; matched at the start of a word. */
export const PUBLISHED_LABEL =
  /(?<!\p{L})(?:(?:publication )?date|datum|fecha|дата|日期|publi(?:shed|cation|é|ée|cado|cada|cación|cação|cerad|cat|sert|kováno)|posted|geschrieben|verfasst|gespeichert|eingestellt|beitrag von|created|first published|issued|release date|veröffentlicht|erschienen|erstellt|publiziert|online seit|pubblicat|inserito|creado|creado|criado|gepubliceerd|geplaatst|opublikowano|dodano|data publikacji|опубликован|опубліковано|дата публикации|дата публікації|публикувано|objavljeno|julkaistu|publicerad|publisert|udgivet|közzétéve|megjelent|publicat la|yayınlan|eklenme|đăng lúc|ngày đăng|terbit|diterbitkan|dipublikasikan|δημοσιεύ|נכתב|פורסם|نشر|تاريخ النشر|تاریخ انتشار|انتشار|प्रकाशित|প্রকাশ|公開日?|掲載日?|投稿日?|発行日|发布时间|发布|发表于|發布|등록|입력|게시|เผยแพร่)/iu

/** What stands after the day of publication, where a language puts its verb last. */
export const PUBLISHED_AFTER =
  /(?<!\p{L})(?:veröffentlicht|erschienen|gepostet|gespeichert|geschrieben|verfasst|eingestellt|online gestellt|発表|公開|掲載|に投稿|작성|게재|julkaistu)/iu

/** What stands before the day of the last change. */
export const MODIFIED_LABEL =
  /(?<!\p{L})(?:updated?|last (?:updated?|modified|edited|reviewed)|modified|edited|revised|aktualisiert|geändert|bearbeitet|letzte (?:änderung|aktualisierung)|stand|mis(?:e)? à jour|modifié|actualizado|actualizada|actualización|atualizad|atualização|modificad|aggiornat|ultima modifica|bijgewerkt|gewijzigd|aktualizacja|zaktualizowano|aktualizov|обновлен|изменен|оновлен|päivitetty|uppdaterad|oppdatert|opdateret|frissítve|módosítva|actualizat|güncelle|cập nhật|diperbarui|ενημερ|עודכן|تحديث|به‌?روز|अपडेट|আপডেট|更新|수정|อัปเดต)/iu

/** Lines whose date is another's: a copyright, a birth, an event, a visit. */
export const FOREIGN_LABEL =
  /(?:©|\(c\)|copyright|all rights|alle rechte|(?<!\p{L})(?:born|birth|birthday|geburtstag|出生|生日|誕生日|né le|nacido|nato|died|geboren|gestorben|since|seit|depuis|established|founded|expires?|deadline|accessed|retrieved|abgerufen|consulté|consultado|archived|wayback|joined|member since|registered|registriert|mitglied|today is|heute ist|next|nächste|until|bis zum|valid|gültig|subscribe|cookies?|comment|kommentar|comentario|reply|antworten)(?!\p{L}))/iu
