import { html } from 'hono/html'
import type { Html } from '../../record/page/page.ts'
import { isRunning, type Task, wordTask } from '../activity.ts'
import { moment } from './moment.ts'

/**
 * What is being read and what was, with what could not be read and why. The script keeps it current where it runs; what
 * it says aloud stands beside the part that it replaces.
 */
export function activityPage(tasks: readonly Task[]): Html {
  const running = tasks.findLast(isRunning)
  return html`<div class="page"><h1>Activity</h1><p class="aloud" role="status" aria-live="polite" id="aloud"></p>
<div id="activity"${running ? html` data-progress` : ''}>${running ? bar(running) : html`<p class="note">Nothing is being read.</p>`}
${tasks.length > 0 ? html`<table><thead><tr><th scope="col">Begun</th><th scope="col">What</th><th scope="col">State</th></tr></thead><tbody>${tasks.map((task) => taskRow(task, task === running))}</tbody></table>` : ''}</div>
<p><a href="/">To the stories</a></p></div>`
}

/** How far the task under way is; without an end where nobody knows how much there is. */
function bar(task: Task): Html {
  const value = task.of === null ? '' : html` max="${task.of}" value="${task.done}"`
  return html`<div class="progress"><progress aria-label="${task.what}"${value}></progress><p class="note" data-words>${wordTask(task)}</p></div>`
}

function taskRow(task: Task, isCurrent: boolean): Html {
  const words = task.state === 'failed' ? html`<p class="error">${wordTask(task)}</p>` : wordTask(task)
  return html`<tr><td>${moment(task.begun)}</td><td dir="auto">${task.what}</td><td>${isCurrent ? 'under way' : words}
${
  task.unread.length > 0 || isCurrent
    ? html`<ul class="plain"${isCurrent ? html` data-unread` : ''}>${task.unread.map(({ id, reason }) => html`<li><bdi>${id}</bdi>: ${reason}</li>`)}</ul>`
    : ''
}</td></tr>`
}
