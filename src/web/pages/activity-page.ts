import { html } from 'hono/html'
import type { Html } from '../../record/page/page.ts'
import { isRunning, type Task, wordTask } from '../activity.ts'

/** What is being read and what was, with what could not be read and why. */
export function activityPage(tasks: readonly Task[]): Html {
  const running = tasks.findLast(isRunning)
  return html`<div class="page"><h1>Activity</h1>
<p class="note"${running ? html` data-progress` : ''}>${running ? wordTask(running) : 'Nothing is being read.'}</p>
${tasks.length > 0 ? html`<table><thead><tr><th scope="col">Begun</th><th scope="col">What</th><th scope="col">State</th></tr></thead><tbody>${tasks.map(taskRow)}</tbody></table>` : ''}
<p><a href="/">To the stories</a></p></div>`
}

function taskRow(task: Task): Html {
  return html`<tr><td>${task.begun.slice(0, 16).replace('T', ' ')} UTC</td><td dir="auto">${task.what}</td><td>${wordTask(task)}${
    task.unread.length > 0
      ? html`<ul class="plain">${task.unread.map(({ id, reason }) => html`<li dir="auto">${id}: ${reason}</li>`)}</ul>`
      : ''
  }</td></tr>`
}
