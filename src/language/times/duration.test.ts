import { expect, test } from 'vitest'
import { formatDuration } from './duration.ts'

test.each([
  [3, 'D', 'P3D'],
  [1.5, 'MI', 'PT1M30S'],
  [0.5, 'H', 'PT30M'],
  [1.5, 'Y', 'P1Y6M'],
  [1.5, 'D', 'P1DT12H'],
  [2, 'DE', 'P20Y'],
  [3, 'QU', 'P9M'],
  [Number.NaN, 'W', 'PXW'],
  [Number.NaN, 'H', 'PTXH'],
  [Number.NaN, 'DE', 'PXDE'],
] as const)('%s %s is %s', (amount, unit, value) => {
  expect(formatDuration(amount, unit)).toBe(value)
})
