// Prints the process's own peak of resident memory and its processor time when it ends; loaded before the program by the benches.
process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
  process.stderr.write(`peak memory ${Math.round(maxRSS / 1024)} MB\n`)
  process.stderr.write(`processor time ${((userCPUTime + systemCPUTime) / 1e6).toFixed(1)} s\n`)
})
