/** Labels and buttons of live tickers, as lines of their own, in the languages most of them are written in. */
const LABELS = new Set(
  (
    'live|live updates|live blog|liveblog|live ticker|liveticker|live coverage|live reporting|refresh|reload|auto-refresh|' +
    'new update|new updates|show new updates|latest update|key event|key events|pinned post|copy link|' +
    'aktualisieren|neu laden|neue beiträge|en direct|direct|actualiser|en vivo|en directo|actualizar|in diretta|aggiorna|' +
    'ao vivo|atualizar|på direkten|онлайн|обновить|прямой эфир|na żywo|odśwież|canlı|مباشر|直播|刷新|ライブ|更新'
  ).split('|'),
)

/** A clock and nothing else: "14:05", "2.05 p.m. ET", "14h05", "14.05 Uhr", "Updated 14:05 GMT". */
const CLOCK =
  /^(?:updated?|posted|aktualisiert|stand|mis à jour|actualizado|обновлено)?[:\s]{0,3}(?:at\s|à\s|um\s)?\d{1,2}\s?[:.h]\s?\d{2}(?:[:.]\d{2})?\s?(?:[ap]\.?\s?m\.?|uhr|hrs?|h)?(?:\s\(?[A-Z]{2,5}\)?(?:[+-]\d{1,2})?)?$/i

/** How long ago an entry was written: "5 min ago", "2h ago", "vor 3 Minuten", "il y a 5 min". */
const AGO =
  /^(?:just now|\d{1,3}\s?(?:s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?)\s+ago|vor\s+\d{1,3}\s+(?:sekunden?|min(?:uten?)?|stunden?)\.?|il y a\s+\d{1,3}\s+(?:s|min(?:utes?)?|h(?:eures?)?)|hace\s+\d{1,3}\s+(?:min(?:utos?)?|horas?))$/i

/** Characters: no clock or label is longer. */
const LONGEST = 40

/** Whether a line is nothing but the clock, the label or a button of a live ticker's entry. */
export function isTickerMark(text: string): boolean {
  if (text.length > LONGEST) return false
  const line = text.replace(/^[\s•·●|–—-]+|[\s•·●|–—-]+$/g, '')
  return LABELS.has(line.toLowerCase()) || CLOCK.test(line) || AGO.test(line)
}
