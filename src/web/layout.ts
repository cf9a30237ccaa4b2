import { html, raw } from 'hono/html'
import type { Html } from '../record/page/page.ts'
import type { Assets } from './assets.ts'

/** A page of the server around its body. */
export interface PageFrame {
  readonly title: string
  /** What the reader searched for, to be shown in the field again. */
  readonly query?: string
  readonly body: Html
  /** Seconds after which a browser without the script asks for the page again. */
  readonly reload?: number | undefined
}

/** What the keys do, for the script (`client/main.ts`) and for people. */
const KEYS = [
  ['/', 'search'],
  ['j', 'the next line'],
  ['k', 'the line before'],
  ['Enter', 'the words that the line rests on, or the story'],
  ['g', 'the list of stories'],
  ['?', 'these keys'],
  ['Esc', 'back to the list of reports; closes this'],
] as const

/** Every page: head, the way home, search, and the body. The style and the script are files of the server's own. */
export function layout({ style, script, fonts }: Assets, { title, query, body, reload }: PageFrame): Html {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>${title} – Dateline</title>
${fonts.filter(({ isFirst }) => isFirst).map(({ path }) => html`<link rel="preload" href="${path}" as="font" type="font/woff2" crossorigin>`)}
<link rel="stylesheet" href="${style.path}">
<link rel="icon" href="data:,">${reload === undefined ? '' : html`<noscript><meta http-equiv="refresh" content="${reload}"></noscript>`}
${scriptTag(script.path)}
</head>
<body>
<a class="skip" href="#content">Skip to the page</a>
<header class="top"><a class="home" href="/">Dateline</a>
<form class="search" action="/search" role="search"><label for="q">Search</label> <input id="q" name="q" type="search" value="${query ?? ''}" placeholder="words, speaker:name, said:2025"> <button>Find</button></form>
<nav aria-label="Dateline"><a href="/">Stories</a> <a href="/add">Add</a> <a href="/watched">Followed</a> <a href="/activity">Activity</a> <a href="/decisions">Put right</a> <button type="button" class="keys-button" data-keys hidden>Keys</button></nav></header>
<main id="content" tabindex="-1">
${body}
</main>
<dialog id="keys" aria-labelledby="keys-title"><h2 id="keys-title">Keys</h2>
<dl>${KEYS.map(([key, does]) => html`<dt><kbd>${key}</kbd></dt><dd>${does}</dd>`)}</dl>
<form method="dialog"><button>Close</button></form></dialog>
<p id="live" class="live" role="status" aria-live="polite"></p>
</body>
</html>
`
}

/** In a template of its own: a bundler rewrites a tagged one with the end of a script in it, by a package that is not here. */
function scriptTag(path: string): Html {
  return raw(`<script type="module" src="${path}"></script>`)
}
