// Prints the process's own peak of resident memory when it ends; loaded before the program by bench/speed.ts.
process.on('exit', () => {
  process.stderr.write(`peak memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MB\n`)
})
