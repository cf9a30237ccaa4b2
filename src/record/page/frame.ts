import { html, raw } from 'hono/html'
import { sha256Base64 } from '../../text/fingerprint.ts'
import type { Html } from './page.ts'
import { STYLE } from './style/style.ts'

// Nothing but this very style sheet may be applied, and nothing may be loaded.
const POLICY = `default-src 'none'; style-src 'sha256-${sha256Base64(STYLE)}'; base-uri 'none'; form-action 'none'`

/** A whole page around its body. */
export function frame(title: string, body: Html): Html {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${raw(POLICY)}">
<meta name="generator" content="Dateline">
<title>${title} – Dateline</title>
<style>${raw(STYLE)}</style>
</head>
<body>
${body}
</body>
</html>
`
}
