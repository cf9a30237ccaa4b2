/** Records that cannot be written in a format; the message says why, and what can be done. */
export class ExportError extends Error {
  override readonly name = 'ExportError'
}
