/** A name as a stable id: small Latin letters and hyphens, accents and points left out (`N'Djamena` → `ndjamena`). */
export function slug(name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/[\p{M}.'’]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
  return plain.replace(/^-|-$/g, '') || 'name'
}
