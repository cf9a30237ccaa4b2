import type { Unit } from './meaning.ts'

/** Each unit's ISO 8601 designator, how many of those one is, and whether it stands behind the T. */
const DESIGNATORS: Readonly<Record<Unit, readonly [code: string, size: number, time: boolean]>> = {
  S: ['S', 1, true],
  MI: ['M', 1, true],
  H: ['H', 1, true],
  D: ['D', 1, false],
  WE: ['WE', 1, false],
  W: ['W', 1, false],
  M: ['M', 1, false],
  QU: ['M', 3, false],
  Y: ['Y', 1, false],
  DE: ['Y', 10, false],
  CE: ['Y', 100, false],
}
/** The next smaller unit, for halves: "a minute and a half" is PT1M30S. */
const HALVES: Partial<Record<Unit, readonly [unit: Unit, half: number]>> = {
  MI: ['S', 30],
  H: ['MI', 30],
  D: ['H', 12],
  Y: ['M', 6],
}
const VAGUE: Partial<Record<Unit, string>> = { DE: 'PXDE', CE: 'PXCE', QU: 'PXQ' }

/** The TIMEX3 value of so much of a unit: `P3D`, `PT1H30M`, `PXW` where the amount is vague (NaN). */
export function formatDuration(amount: number, unit: Unit): string {
  const [code, size, time] = DESIGNATORS[unit]
  const start = time ? 'PT' : 'P'
  if (Number.isNaN(amount)) return VAGUE[unit] ?? `${start}X${code}`
  const total = amount * size
  const whole = Math.floor(total)
  const half = HALVES[unit]
  if (total - whole !== 0.5 || !half) return `${start}${total}${code}`
  const [small, count] = half
  const rest = `${count}${DESIGNATORS[small][0]}`
  if (whole === 0) return `${DESIGNATORS[small][2] ? 'PT' : 'P'}${rest}`
  return `${start}${whole}${code}${DESIGNATORS[small][2] && !time ? 'T' : ''}${rest}`
}
