/** Rounds learned weights to bytes and writes them as `unpackWeights` reads them. */
export function packWeights(values: Float32Array, limit = 1): { packed: string; scale: number; kept: number } {
  // The largest weights are cut at the 99.99th percentile, so that one outlier does not coarsen all others.
  const sizes = Float32Array.from(values, Math.abs)
    .filter((size) => size > 0)
    .sort()
  const largest = (sizes[Math.floor(sizes.length * 0.9999)] ?? 1) || 1
  const scale = largest / 127
  const bytes: number[] = []
  let zeros = 0
  let kept = 0
  const flush = (): void => {
    for (; zeros > 0; zeros -= Math.min(zeros, 255)) bytes.push(0, Math.min(zeros, 255))
  }
  for (const value of values) {
    const byte = Math.max(-127, Math.min(127, Math.round(value / scale)))
    if (Math.abs(byte) < limit) zeros++
    else {
      flush()
      bytes.push(byte & 255)
      kept++
    }
  }
  flush()
  return { packed: Buffer.from(Uint8Array.from(bytes)).toString('base64'), scale, kept }
}
