import type { Browser } from 'playwright-core'

/** What a browser did to show a page, in milliseconds; the shift as the Layout Instability API counts it. */
export interface BrowserLoad {
  readonly firstPaint: number
  readonly shift: number
  /** The longest of the long tasks that the page's own performance API tells (Long Tasks API: over 50 ms); 0 where there is none. */
  readonly longTask: number
  /** The same of the load in which it was longest. */
  readonly worstLongTask: number
  /**
   * The longest task of the main thread in a trace of the whole browser, from before the page is asked for: by the clock, and
   * by the time the processor spent on it.
   */
  readonly longest: number
  readonly longestWorked: number
}

/** An event of Chromium's trace; durations in microseconds. */
interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  readonly dur?: number
  readonly tdur?: number
  readonly args: unknown
}

/** How long after the load the page is watched on, in milliseconds. */
const WATCHED_MS = 800
const TASK = 'ThreadControllerImpl::RunTask'

/**
 * Loads a page `times` times, each in a window of its own, and gives the median of each figure. On a machine that does
 * other work too, the clock counts the waiting; the processor's time does not.
 */
export async function loadInBrowser(browser: Browser, address: string, times: number): Promise<BrowserLoad> {
  const loads: Awaited<ReturnType<typeof loadOnce>>[] = []
  for (let n = 0; n < times; n++) loads.push(await loadOnce(browser, address))
  const median = (of: (load: (typeof loads)[number]) => number) =>
    loads.map(of).sort((a, b) => a - b)[Math.floor(times / 2)]!
  return {
    longTask: median(({ longTask }) => longTask),
    worstLongTask: Math.max(...loads.map(({ longTask }) => longTask)),
    firstPaint: median(({ firstPaint }) => firstPaint),
    shift: median(({ shift }) => shift),
    longest: median(({ longest }) => longest),
    longestWorked: median(({ longestWorked }) => longestWorked),
  }
}

async function loadOnce(browser: Browser, address: string): Promise<Omit<BrowserLoad, 'worstLongTask'>> {
  const context = await browser.newContext({ viewport: { width: 1300, height: 900 }, bypassCSP: true })
  const page = await context.newPage()
  const tracing = await browser.newBrowserCDPSession()
  const events: TraceEvent[] = []
  tracing.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])))
  const complete = new Promise((resolve) => tracing.once('Tracing.tracingComplete', resolve))
  const traceConfig = { includedCategories: ['toplevel', 'devtools.timeline'] }
  await tracing.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig })
  await page.goto(address, { waitUntil: 'load' })
  await page.waitForTimeout(WATCHED_MS)
  await tracing.send('Tracing.end')
  await complete
  const seen = await page.evaluate(readPerformance)
  await context.close()
  await tracing.detach()
  return { ...seen, ...longestTask(events, address) }
}

async function readPerformance(): Promise<{ firstPaint: number; shift: number; longTask: number }> {
  const longTask = await new Promise<number>((resolve) => {
    const observer = new PerformanceObserver((list) => {
      resolve(Math.max(...list.getEntries().map(({ duration }) => duration)))
    })
    observer.observe({ type: 'longtask', buffered: true })
    setTimeout(() => resolve(0), 200)
  })
  const shift = await new Promise<number>((resolve) => {
    const observer = new PerformanceObserver((list) => {
      resolve(list.getEntries().reduce((sum, entry) => sum + (entry as unknown as { value: number }).value, 0))
    })
    observer.observe({ type: 'layout-shift', buffered: true })
    setTimeout(() => resolve(0), 200)
  })
  return { firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0, shift, longTask }
}

/** The longest task of the main thread of the process that parsed the page. */
function longestTask(events: readonly TraceEvent[], address: string): Pick<BrowserLoad, 'longest' | 'longestWorked'> {
  const parsed = events.find(({ name, args }) => name === 'ParseHTML' && JSON.stringify(args).includes(address))
  const tasks = events.filter(
    ({ name, ph, pid, tid }) => name === TASK && ph === 'X' && pid === parsed?.pid && tid === parsed.tid,
  )
  const most = (of: (task: TraceEvent) => number | undefined) =>
    Math.max(0, ...tasks.map((task) => (of(task) ?? 0) / 1000))
  return { longest: most(({ dur }) => dur), longestWorked: most(({ tdur }) => tdur) }
}
