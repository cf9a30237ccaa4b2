// The one script of the server's pages. All works without it: it shows a cited report beside the record instead of on
// a page of its own, takes files that are dropped anywhere, and says aloud what is new.

const panel = document.getElementById('panel')
const live = document.getElementById('live')
const list = [...(panel?.childNodes ?? [])]

if (panel) document.addEventListener('click', openBeside)
takeDroppedFiles()
takeKeys()
letReadWordsBeReached()
followProgress()

/** A link to cited words opens the report in the panel, at the words; its kin and its kept original stand below it. */
async function openBeside(event: MouseEvent): Promise<void> {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[href*="/reports/"]')
  const plain = !event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0
  if (!link || !panel || !plain || !isWide()) return
  event.preventDefault()
  try {
    const [report, ...more] = await fetchParts(link.href, 'article.report, article.report ~ section')
    const close = document.createElement('button')
    close.className = 'close'
    close.textContent = 'All reports'
    close.addEventListener('click', () => {
      panel.replaceChildren(...list)
      link.focus()
    })
    const id = new URL(link.href).hash.slice(1)
    const there = report!.querySelector(`[data-of="${CSS.escape(id)}"] > a[rel]`)
    const bar = document.createElement('div')
    bar.className = 'panel-bar'
    bar.append(close, ...(there ? [there.cloneNode(true)] : []))
    panel.replaceChildren(bar, report!, ...more)
    showWords(report!, id)
  } catch {
    location.href = link.href
  }
}

function isWide(): boolean {
  return matchMedia('screen and (min-width: 68rem)').matches
}

/** Parts of another page of this server, at least one: its own elements, which the server has escaped. */
async function fetchParts(address: string, parts: string): Promise<Element[]> {
  const answer = await fetch(address)
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
  const found = [...page.querySelectorAll(parts)]
  if (found.length === 0) throw new Error(`there is no ${parts} on that page`)
  return found.map((element) => document.adoptNode(element))
}

function showWords(report: Element, id: string): void {
  const words = id ? report.querySelector(`#${CSS.escape(id)}`) : null
  words?.classList.add('shown')
  const target = (words ?? report) as HTMLElement
  target.tabIndex = -1
  target.focus({ preventScroll: true })
  target.scrollIntoView({ block: words ? 'center' : 'start' })
}

/** Files that are dropped anywhere on a page are sent with the form that adds files. */
function takeDroppedFiles(): void {
  const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false
  addEventListener('dragover', (event) => {
    if (!holdsFiles(event)) return
    event.preventDefault()
    document.body.classList.add('dropping')
  })
  addEventListener('dragleave', (event) => {
    if (!event.relatedTarget) document.body.classList.remove('dropping')
  })
  addEventListener('drop', async (event) => {
    if (!event.dataTransfer || event.dataTransfer.files.length === 0) return
    event.preventDefault()
    document.body.classList.remove('dropping')
    const form = new FormData()
    for (const file of event.dataTransfer.files) form.append('files', file)
    say(`sending ${event.dataTransfer.files.length} …`)
    const answer = await fetch('/add', { method: 'POST', body: form })
    if (answer.ok) location.href = answer.url
    else say(wordsOf(await answer.text()))
  })
}

/** What a page says of why it could not do what was asked. */
function wordsOf(page: string): string {
  return new DOMParser().parseFromString(page, 'text/html').querySelector('.error')?.textContent ?? page
}

/** The lines that the keys go through: of a record, a list of stories, or what was found. */
const LINES = '.timeline>li, .parts .plain>li, .stories>li, .hits>li'

/** The keys of the list that `?` shows; in a field every key is a letter. */
function takeKeys(): void {
  const help = document.getElementById('keys') as HTMLDialogElement | null
  const button = document.querySelector<HTMLButtonElement>('[data-keys]')
  if (button) button.hidden = false
  button?.addEventListener('click', () => help?.showModal())
  const actions: Readonly<Record<string, () => void>> = {
    '/': () => document.getElementById('q')?.focus(),
    j: () => goBy(1),
    k: () => goBy(-1),
    g: () => location.assign('/'),
    '?': () => help?.showModal(),
    Escape: () => document.querySelector<HTMLButtonElement>('.close')?.click(),
  }
  document.addEventListener('keydown', (event) => {
    const isTyping = (event.target as Element).closest('input, textarea, select, dialog[open]')
    const action = Object.hasOwn(actions, event.key) ? actions[event.key] : undefined
    if (isTyping || !action || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    action()
  })
}

/** The next line, or the one before; its first link takes the focus, so that Enter follows it. */
function goBy(step: 1 | -1): void {
  const lines = [...document.querySelectorAll<HTMLElement>(LINES)].filter((line) => line.checkVisibility())
  const at = lines.findIndex((line) => line.classList.contains('here'))
  const next = lines[at < 0 ? (step > 0 ? 0 : lines.length - 1) : at + step]
  if (!next) return
  lines[at]?.classList.remove('here')
  next.classList.add('here')
  const place = next.querySelector<HTMLElement>('a') ?? next
  if (place === next) next.tabIndex = -1
  place.focus({ preventScroll: true })
  next.scrollIntoView({ block: 'nearest' })
}

/** Words that a layer shows can be reached by Tab, and then say what was read in them, as under the pointer. */
function letReadWordsBeReached(): void {
  document.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || !target.closest('.layers')) return
    const article = target.closest('.report, .article')
    for (const words of article?.querySelectorAll<HTMLElement>(`.read.${target.name}`) ?? []) {
      if (target.checked) words.tabIndex = 0
      else words.removeAttribute('tabindex')
    }
  })
}

/** What the server tells of the task under way; nothing where none is. */
interface Progress {
  readonly words: string
  readonly step: string | null
  readonly done: number
  readonly of: number | null
  readonly unread: readonly { readonly id: string; readonly reason: string }[]
  readonly running: boolean
}

/** What is said aloud of progress, at most this often, in milliseconds, so that it can be heard out. */
const ALOUD_EVERY_MS = 5000

/** Progress of what is being read, as the server tells it: seen at once, said aloud at each new step and now and then. */
function followProgress(): void {
  const place = document.querySelector<HTMLElement>('[data-progress]')
  const aloud = document.getElementById('aloud')
  if (!place || !aloud) return
  const events = new EventSource('/activity/events')
  let said = { step: '' as string | null, at: 0 }
  events.addEventListener('progress', async (event) => {
    const progress = JSON.parse((event as MessageEvent<string>).data) as Progress
    if (!progress.running) {
      events.close()
      place.replaceWith(...(await fetchParts('/activity', '#activity')))
      aloud.textContent = document.querySelector('#activity tbody td:last-child')?.textContent ?? progress.words
      return
    }
    showProgress(place, progress)
    if (progress.step === said.step && Date.now() - said.at < ALOUD_EVERY_MS) return
    said = { step: progress.step, at: Date.now() }
    aloud.textContent = progress.words
  })
  events.addEventListener('error', () => {
    const words = place.querySelector('[data-words]')
    if (words) words.textContent = 'The server does not answer; it is asked again.'
  })
}

function showProgress(place: HTMLElement, { words, done, of, unread }: Progress): void {
  const bar = place.querySelector('progress')
  if (of === null) bar?.removeAttribute('value')
  else if (bar) [bar.max, bar.value] = [of, done]
  place.querySelector('[data-words]')?.replaceChildren(words)
  place.querySelector('[data-unread]')?.replaceChildren(...unread.map(unreadLine))
}

function unreadLine({ id, reason }: Progress['unread'][number]): Element {
  const line = document.createElement('li')
  const name = document.createElement('bdi')
  name.textContent = id
  line.append(name, `: ${reason}`)
  return line
}

function say(words: string): void {
  if (live) live.textContent = words
}
