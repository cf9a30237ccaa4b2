import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Keeper } from '../src/desk/keeper.ts'
import type { Store } from '../src/store/store.ts'
import { type RunningServer, startServer } from '../src/web/start-server.ts'
import { everyPage } from './every-page.ts'
import { EXAMPLE_FILES, type ServedPages, servePages } from './serve-pages.ts'

let pages: ServedPages
let folder: string
let store: Store
let server: RunningServer
let open: ServedPages['open']
let give: ServedPages['give']
let storyPath: ServedPages['storyPath']

beforeAll(async () => {
  pages = await servePages()
  ;({ folder, store, server, open, give, storyPath } = pages)
}, 120_000)

afterAll(() => pages?.close())

describe('the pages in a browser', () => {
  test('five files handed in become one story', async () => {
    const page = await open('/')
    expect(await page.locator('.stories > li').count()).toBe(1)
    expect(await page.locator('.stories > li .meta').textContent()).toContain('5 reports from 3 origins')
  })

  test('files dropped on any page are taken in, and what cannot be read is named with its reason', async () => {
    const page = await open('/')
    const data = await page.evaluateHandle(() => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([new Uint8Array([0, 1, 2, 0, 255])], 'broken.html'))
      return transfer
    })
    await page.dispatchEvent('body', 'drop', { dataTransfer: data })
    await page.waitForURL('**/activity')
    await page.getByText('Nothing is being read.').waitFor({ timeout: 60_000 })
    expect(await page.locator('table').textContent()).toContain('broken.html')
    expect(await page.locator('table li').first().textContent()).toMatch(/broken\.html: .+/)
  })

  test('a line opens the report beside it at the words it rests on, and the words lead back', async () => {
    const page = await open('/')
    await page.goto(server.address + (await storyPath(page)))
    const cite = page.locator('.timeline a.cite').first()
    const words = await cite.getAttribute('title')
    await cite.click()
    const shown = page.locator('#panel mark.shown').first()
    await shown.waitFor()
    expect(words).toContain((await shown.textContent())!.trim().slice(0, 60))
    const there = await page.locator('#panel').getByRole('link', { name: 'at the source' }).first().getAttribute('href')
    expect(there).toMatch(/^https:\/\/www\.harbourpost\.example\/.*#:~:text=Norvian%20Environment%20Minister/)
    const original = page.locator('#panel').getByRole('link', { name: /the original, SHA-256/ })
    expect(await original.getAttribute('href')).toMatch(/^\/originals\/[0-9a-f]{64}$/)
    await page.locator('#panel mark.shown a.use').first().click()
    expect(new URL(page.url()).hash).toMatch(/^#[a-z]\d+$/)
    expect(await page.locator(new URL(page.url()).hash).isVisible()).toBe(true)
  })

  test('two copies stand side by side, a shared passage leads to the same one on the other side', async () => {
    const page = await open('/')
    await page.goto(server.address + (await storyPath(page)))
    await page.getByRole('link', { name: 'side by side' }).first().click()
    await page.locator('.comparison').waitFor()
    expect(await page.locator('#a1').count()).toBe(1)
    await page.locator('#a1 > a.cite').click()
    expect(new URL(page.url()).hash).toBe('#b1')
    expect(await page.locator('p.added').count()).toBeGreaterThan(0)
  })

  test('names, times, figures and statements of a report can be shown and hidden', async () => {
    const page = await open('/')
    await page.goto(`${server.address}${await storyPath(page)}/reports/1`)
    const name = page.locator('.report .read.names').first()
    const line = () => name.evaluate((element) => getComputedStyle(element).textDecorationLine)
    expect(await line()).toBe('none')
    await page.getByLabel(/names/).check()
    expect(await line()).toBe('underline')
  })

  test('what was read is reached by the keyboard where it is shown, and the text stands once', async () => {
    const page = await open('/')
    await page.goto(`${server.address}${await storyPath(page)}/reports/1`)
    const times = page.locator('.read.times')
    expect(await times.first().getAttribute('tabindex')).toBeNull()
    await page.getByLabel(/times/).check()
    expect(await times.first().getAttribute('tabindex')).toBe('0')
    await page.keyboard.press('Tab')
    await times.first().focus()
    const shown = await times.first().evaluate((element) => getComputedStyle(element, '::after').content)
    expect(shown).toMatch(/DATE/)
    const first = (await page.locator('.report > p[dir=auto]').first().textContent())!.slice(0, 60)
    expect(await page.locator('#content p:not(details *)', { hasText: first }).count()).toBe(1)
  })

  test('keys lead through the lines, to the search and to the list of keys', async () => {
    const page = await open('/')
    expect(await page.locator('.stories .latest').first().textContent()).toMatch(/\d{4}/)
    await page.keyboard.press('?')
    expect(await page.getByRole('dialog').isVisible()).toBe(true)
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
    await page.keyboard.press('j')
    await page.locator('li.here a:focus').waitFor()
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/stories\//)
    await page.locator('[data-keys]:not([hidden])').waitFor()
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    expect(await page.locator('li.here').getAttribute('id')).toMatch(/^t\d+$/)
    await page.keyboard.press('/')
    await page.keyboard.type('jk?')
    expect(await page.getByRole('searchbox').inputValue()).toBe('jk?')
  })

  test('the original comes as a file, byte for byte', async () => {
    const page = await open('/')
    await page.goto(`${server.address}${await storyPath(page)}/reports/1`)
    const download = page.waitForEvent('download')
    await page.getByRole('link', { name: /the original/ }).click()
    const stream = await (await download).createReadStream()
    const bytes = Buffer.concat(await stream.toArray())
    expect(EXAMPLE_FILES.some((file) => bytes.equals(readFile(file)))).toBe(true)
  })

  test('the record comes in the shapes of other programs', async () => {
    const page = await open('/')
    await page.goto(server.address + (await storyPath(page)))
    await page.getByText('For other programs').click()
    const links = await page
      .locator('a[href*="/exports/"]')
      .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href))
    expect(links.length).toBe(10)
    for (const link of links) {
      const answer = await fetch(link)
      expect(answer.status, link).toBe(200)
      expect(answer.headers.get('content-disposition'), link).toMatch(/^attachment/)
      expect((await answer.text()).length, link).toBeGreaterThan(40)
    }
  })

  test('without JavaScript every link leads to a page with the words', async () => {
    const page = await open('/', { javaScriptEnabled: false })
    await page.goto(server.address + (await storyPath(page)))
    await page.locator('.timeline a.cite').first().click()
    expect(page.url()).toMatch(/\/reports\/\d+#r\d+-\d+-\d+$/)
    expect(await page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`).isVisible()).toBe(true)
  })

  test.each([1300, 390])(
    'nothing is wider than a window of %i',
    async (width) => {
      const page = await open('/', { viewport: { width, height: 800 } })
      const story = await storyPath(page)
      for (const path of everyPage(story)) {
        await page.goto(server.address + path)
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
        expect(wide, path).toBeLessThanOrEqual(0)
      }
    },
    180_000,
  )

  test('the keyboard reaches the page past the head, and shows where it is', async () => {
    const page = await open('/')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the page')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.closest('#content') !== null)).toBe(true)
    expect(await page.evaluate(() => getComputedStyle(document.activeElement!).outlineStyle)).toBe('solid')
  })

  test('search finds words, marks them, and leads to where they stand', async () => {
    const page = await open('/')
    await page.getByLabel('Search').fill('"binding promises"')
    await page.keyboard.press('Enter')
    await page.locator('.hits > li').first().waitFor()
    expect((await page.locator('.hits b').first().textContent())?.toLowerCase()).toBe('binding promises')
    await page.locator('.hits a').first().click()
    expect(page.url()).toMatch(/\/reports\/\d+/)
    await page.goto(`${server.address}/search?q=said:yesterday`)
    expect(await page.getByRole('alert').textContent()).toContain('a day is written as')
  })

  test('what is new is told until the story is opened', async () => {
    const page = await open('/')
    const story = await storyPath(page)
    await page.goto(server.address + story)
    await page.goto(`${server.address}${story}/changes`)
    expect(await page.locator('main').textContent()).toContain('Nothing is new since you last looked.')
    const later = join(folder, 'later.txt')
    writeFileSync(later, LATER)
    await give([later])
    await page.goto(server.address)
    await page
      .locator('.stories')
      .getByRole('link', { name: /\d+ new/ })
      .click()
    expect(await page.locator('main').textContent()).toContain('1 new report')
    await page.goto(server.address + (await storyPath(page)))
    expect(await page.getByRole('region', { name: 'New since you last looked' }).textContent()).toContain(
      '1 new report',
    )
    await page.goto(server.address)
    expect(
      await page
        .locator('.stories')
        .getByRole('link', { name: /\d+ new/ })
        .count(),
    ).toBe(0)
  })

  test('a hostile report can do nothing', async () => {
    const hostile = join(folder, 'hostile.html')
    writeFileSync(hostile, HOSTILE)
    await give([hostile])
    const page = await open('/')
    const dialogs: string[] = []
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message())
      void dialog.dismiss()
    })
    const story = (await page.getByRole('link', { name: /Lock gate/ }).getAttribute('href'))!
    for (const path of [...everyPage(story), '/search?q=lock']) {
      await page.goto(server.address + path)
      const bad = await page.evaluate(
        () =>
          document.querySelectorAll(
            'script:not([src^="/assets/"]), iframe, object, embed, [onerror], [onload], [onclick], a[href^="javascript:"]',
          ).length,
      )
      expect(bad, path).toBe(0)
    }
    expect(dialogs).toEqual([])
    expect(await page.evaluate(() => 'hacked' in globalThis)).toBe(false)
  })
})

describe('the server', () => {
  test('answers only for its own names, and takes no form from another site', async () => {
    const other = await fetch(server.address, { headers: { host: 'evil.example' } }).catch(() => null)
    // fetch sets its own Host header: ask by a raw request where it does.
    const answer = await rawAnswer(`GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n`)
    expect(answer).toMatch(/^HTTP\/1\.1 421/)
    expect(other?.status).toBe(200)
    const posted = await fetch(`${server.address}/add`, {
      method: 'POST',
      body: new URLSearchParams({ text: 'x' }),
      headers: { origin: 'https://evil.example' },
    })
    expect(posted.status).toBe(403)
    expect(await posted.text()).toContain('came from a page of another site')
  })

  test('says in words that what is sent is too much', async () => {
    const answer = await rawAnswer(
      `POST /add HTTP/1.1\r\nHost: localhost\r\nOrigin: http://localhost\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 999999999\r\nConnection: close\r\n\r\n`,
    )
    expect(answer).toMatch(/^HTTP\/1\.1 413.*larger than 256 MB/s)
  })

  test('takes a form through a proxy that speaks TLS for it: the origin is https, the host its own', async () => {
    const body = new FormData()
    const origin = server.address.replace('http:', 'https:')
    const posted = await fetch(`${server.address}/add`, { method: 'POST', body, headers: { origin } })
    expect(await posted.text()).toContain('Nothing was given')
  })

  test('an empty form says what is missing; what is not there is a 404 in words', async () => {
    const body = new FormData()
    const empty = await fetch(`${server.address}/add`, { method: 'POST', body, headers: { origin: server.address } })
    expect(empty.status).toBe(400)
    expect(await empty.text()).toContain('Nothing was given')
    expect((await fetch(`${server.address}/stories/none`)).status).toBe(404)
  })

  test('does not stand open to others without a password', async () => {
    const keeper: Keeper = { store, holder: 'test:0:open', version: 'test', now: () => '' }
    await expect(startServer(keeper, { host: '0.0.0.0', port: 0, password: null, reader: 'test' })).rejects.toThrow(
      'password',
    )
    const guarded = await startServer(keeper, { host: '127.0.0.1', port: 0, password: 'open sesame', reader: 'test' })
    const stranger = await fetch(guarded.address)
    expect(stranger.status).toBe(401)
    expect(stranger.headers.get('www-authenticate')).toMatch(/^Basic/)
    expect(await stranger.text()).toContain('password of this server is wanted')
    const authorization = `Basic ${Buffer.from('desk:open sesame').toString('base64')}`
    expect((await fetch(guarded.address, { headers: { authorization } })).status).toBe(200)
    await guarded.close()
  })
})

function readFile(path: string): Buffer {
  return Buffer.from(createRequire(import.meta.url)('node:fs').readFileSync(path))
}

async function rawAnswer(request: string): Promise<string> {
  const { connect } = await import('node:net')
  const { hostname, port } = new URL(server.address)
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => socket.write(request))
    let answer = ''
    socket.on('data', (data) => {
      answer += data.toString()
    })
    socket.once('close', () => resolve(answer))
    socket.once('error', reject)
  })
}

const LATER = `Brezan and Sarrow will meet again at Kelmar dam on April 8

BRANNOV, March 25, 2025 - Teresk President Anton Brezan and Norvian Prime Minister Elin Sarrow will meet again at the Kelmar dam on April 8, Brezan's spokeswoman Irena Kovel said on Tuesday.

Two of the dam's five gates were opened on Monday after the talks, Norvian Environment Minister Hanna Lind said. The river below the dam had risen by 40 centimetres, she told reporters in Aldermouth.
`

const HOSTILE = `<!doctype html><html><head><title>Lock gate fails \u202etxt.exe</title><script>hacked = 1; alert(1)</script>
<style>body{display:none}</style><base href="https://evil.example/"><meta http-equiv="refresh" content="0;url=https://evil.example">
</head><body onload="alert(2)"><article><h1>Lock gate fails <img src=x onerror=alert(3)></h1>
<p>The lock gate at Wendel failed on Monday, keeper Tomas Reyl said, and “<script>alert(4)</script>the water ran out within an hour”.</p>
<p>&lt;script&gt;alert(5)&lt;/script&gt; <a href="javascript:alert(6)">Repairs</a> will take until June, the canal office said on Tuesday.</p>
<p><svg onload=alert(7)></svg><iframe src="https://evil.example"></iframe>Some 30 barges are waiting below the lock, according to the office.</p>
</article></body></html>`
