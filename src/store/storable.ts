/** Text that every engine keeps as it is: PostgreSQL takes no U+0000, and neither half of a surrogate pair is a letter. */
export function storable(text: string): string {
  return text.toWellFormed().replaceAll('\0', '\ufffd')
}
