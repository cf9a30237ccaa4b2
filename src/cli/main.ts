import { fileTrouble } from '../source/file-trouble.ts'
import { preparedAnswer } from './prepared-answer.ts'

// A pipe that is closed early (`dateline … | head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  process.stderr.write(`dateline: cannot write to standard output: ${fileTrouble(error)}\n`)
  process.exit(2)
})

const args = process.argv.slice(2)
const prepared = preparedAnswer(args, process.stdout.isTTY ? process.stdout.columns : undefined)
if (prepared === null) {
  const { runCli } = await import('./run-cli.ts')
  // The one place where the command line meets the faces it starts.
  process.exitCode = await runCli(args, process, {
    serve: async (options, streams) => (await import('../web/run-serve.ts')).runServe(options, streams),
    mcp: async (inputs, options, streams) => (await import('../mcp/run-mcp.ts')).runMcp(inputs, options, streams),
  })
} else process.stdout.write(prepared)

// A service that was told to stop still listens for the same signal, passed on late by what runs it: ended here, it is never
// caught by it while the process is taken down.
if (process.listenerCount('SIGTERM') > 0) process.exit(process.exitCode)
