import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { body, feed, openNewsSite, page } from '../news-site.ts'
import type { Origin } from './origin.ts'
import { STAND_INS } from './stand-ins.ts'

const ROOT = join(import.meta.dirname, '..', '..')
const EXAMPLES = join(ROOT, 'examples')

/** A PostgreSQL server of the tests' own: its address, and the user who may make databases. */
export interface Database {
  readonly host: string
  readonly port: string
  readonly user: string
}

/** Where the commands of one page are run. */
export interface Workplace {
  /** A new folder: the home of whoever follows the page, and where they stand. */
  readonly home: string
  /** What pages name, and what stands in for it in this run. */
  readonly swaps: readonly (readonly [named: string, real: string])[]
  readonly environment: NodeJS.ProcessEnv
  close(): Promise<void>
}

/** Opens a folder like a checkout's, with reports, a page, a crawl and a draft, the command `dateline`, and a site that may be followed. */
export async function openWorkplace(database: Database | null, origin: Origin): Promise<Workplace> {
  const home = mkdtempSync(join(tmpdir(), 'dateline-docs-'))
  const site = await openNewsSite()
  site.answers.set('/feed.xml', feed(site.base, ['/bridge']))
  const named = '<link rel="alternate" type="application/rss+xml" href="/region.xml">'
  site.answers.set('/', body('text/html', `<html><head>${named}</head><body><h1>News of Sund</h1></body></html>`))
  site.answers.set('/region.xml', feed(site.base, ['/ferry']))
  const listed = `<url><loc>${site.base}/quay</loc></url>`
  const sitemap = `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${listed}</urlset>`
  site.answers.set('/sitemap.xml', body('application/xml', sitemap))
  site.answers.set('/quay', page('<p>The quay of Ostra will be mended in May, the harbour master, Lea Sand, said.</p>'))
  site.answers.set('/ferry', page('<p>The ferry of Sund is late by a day, its captain, Jon Berg, said on Friday.</p>'))
  site.answers.set('/bridge', page('<p>The bridge at Sund will close on Monday, the mayor, Ida Holm, said.</p>'))
  furnish(home)
  const newsroom = `newsroom_${randomBytes(4).toString('hex')}`
  return {
    home,
    swaps: [
      ...(await machineSwaps(home)),
      ['ADDRESS', origin.repository],
      ['https://news.example', site.base],
      // An address of this machine is read only where it is named.
      ['dateline watch run', 'dateline watch run --allow-host 127.0.0.1'],
      ...(database ? [['db.example', `${database.host}:${database.port}`] as const] : []),
      ['newsroom', newsroom],
    ],
    environment: environmentOf(home, database, origin),
    async close() {
      await site.close()
      if (database) dropDatabases(database, newsroom)
    },
  }
}

/** Ports, folders and rights that a page takes for granted. Longer names come first. */
async function machineSwaps(home: string): Promise<(readonly [named: string, real: string])[]> {
  const [serve, mcp, caddy, caddyPlain, nginx] = await Promise.all([1, 2, 3, 4, 5].map(freePort))
  writeFileSync(
    join(home, '.curlrc'),
    [
      'insecure',
      `connect-to = "dateline.news.example:443:127.0.0.1:${caddy}"`,
      `connect-to = "desk.news.example:443:127.0.0.1:${nginx}"`,
    ].join('\n'),
  )
  return [
    ['dateline serve', `dateline serve --port ${serve}`],
    ['4787', serve!],
    ['4788', mcp!],
    [
      'dateline.news.example {',
      `{\n\tadmin off\n\thttp_port ${caddyPlain}\n\tskip_install_trust\n}\ndateline.news.example:${caddy} {\n\ttls internal`,
    ],
    ['listen 443 ssl', `listen 127.0.0.1:${nginx} ssl`],
    ['sudo -u postgres ', ''],
    ['sudo ', ''],
    ['/etc/', `${home}/etc/`],
    ['/usr/local/bin/dateline', `${home}/.bin/dateline`],
    ['%h/.local/bin', `${home}/.bin`],
    ['/srv/reports', `${home}/reports`],
    ['/home/you', home],
  ]
}

function freePort(): Promise<string> {
  return new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => found(String(port)))
    })
  })
}

/** Reports and commands. */
function furnish(home: string): void {
  for (const name of ['package.json', 'scripts', 'schema', 'dist']) symlinkSync(join(ROOT, name), join(home, name))
  for (const name of ['examples', 'reports']) cpSync(EXAMPLES, join(home, name), { recursive: true })
  const text = readFileSync(join(EXAMPLES, '1-harbour-post.txt'), 'utf8')
  const paragraphs = text.split('\n\n').map((line) => `<p>${line}</p>`)
  writeFileSync(
    join(home, 'a.html'),
    `<!doctype html><title>A meeting at the dam</title><article>${paragraphs.join('\n')}</article>`,
  )
  writeFileSync(join(home, 'b.txt'), readFileSync(join(EXAMPLES, '5-meridian.txt')))
  writeFileSync(join(home, 'crawl.ndjson'), `${JSON.stringify({ id: 'c', published: '2025-03-14', raw: text })}\n`)
  mkdirSync(join(home, '.bin'))
  const program = join(ROOT, 'dist', 'cli', 'main.js')
  const command = `#!/bin/sh\nexec '${process.execPath}' --disable-warning=ExperimentalWarning '${program}' "$@"\n`
  for (const [name, script] of Object.entries({ ...STAND_INS, dateline: command }))
    writeFileSync(join(home, '.bin', name), script, { mode: 0o755 })
}

function dropDatabases({ host, port, user }: Database, name: string): void {
  const run = (command: string, ...args: string[]) =>
    execFileSync(command, ['--if-exists', '-h', host, '-p', port, '-U', user, ...args], { stdio: 'ignore' })
  for (const database of [name, `${name}_copy`]) run('dropdb', '--force', database)
  run('dropuser', name)
}

/** None of this machine's settings, a home of its own, and the database's administrator where there is one. */
function environmentOf(home: string, database: Database | null, origin: Origin): NodeJS.ProcessEnv {
  const { DATELINE_STORE: _store, DATELINE_READER: _reader, XDG_DATA_HOME: _data, ...environment } = process.env
  return {
    ...environment,
    HOME: home,
    PATH: `${join(home, '.npm-global', 'bin')}:${join(home, '.bin')}:${dirname(process.execPath)}:${environment.PATH}`,
    DATELINE_READER: 'you',
    npm_config_update_notifier: 'false',
    npm_config_prefix: join(home, '.npm-global'),
    GIT_TEMPLATE_DIR: origin.template,
    COLUMNS: '100',
    ...(database && { PGHOST: database.host, PGPORT: database.port, PGUSER: database.user }),
  }
}
