import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

// A real Chromium: the system's, else the one that an npm package carries. Tests never pass by going without.

const SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', process.env.CHROMIUM_PATH]

/** Starts the browser that is there. */
export async function openBrowser(): Promise<Browser> {
  const system = SYSTEM.find((path) => path && existsSync(path))
  if (system) return chromium.launch({ executablePath: system, args: ['--no-sandbox', '--disable-gpu'] })
  // The package unpacks the libraries that a bare machine lacks where it believes itself on AWS Lambda.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs22.x'
  const { default: carried } = await import('@sparticuz/chromium')
  return chromium.launch({ executablePath: await carried.executablePath(), args: carried.args })
}
