import { WORKER } from './worker.ts'

/** A worker that nobody has asked for so many milliseconds is ended: it holds some megabytes. */
const LONGEST_REST = 10_000

/** The one worker of all prompts on the page, while there is one. */
let worker: Worker | null = null
let hasFailed = false
let address: string | undefined
let rest: ReturnType<typeof setTimeout> | undefined
/** Who waits for it, each told where it is lost. */
const users = new Set<() => void>()

/** Starts the worker, so that whoever asks it soon need not wait for that; where it failed before it is not tried again. */
export function prepareWorker(): void {
  if (hasFailed || users.size > 0) return
  startWorker()
  letRest()
}

/** The worker, which stays until it is released; null where none can be started, as a policy has it. */
export function holdWorker(lost: () => void): Worker | null {
  clearTimeout(rest)
  users.add(lost)
  return startWorker()
}

/** Ends the worker unless somebody else waits for it: at once where nobody wants what it is at, else once it has had nothing to do for a while. */
export function releaseWorker(lost: () => void, isUnwanted: boolean): void {
  users.delete(lost)
  if (users.size > 0) return
  if (isUnwanted) endWorker()
  else letRest()
}

function startWorker(): Worker | null {
  try {
    address ??= addressOfWorker()
    worker ??= new Worker(address, { type: 'module', name: WORKER })
    worker.onerror = loseWorker
  } catch {
    hasFailed = true
  }
  return worker
}

function letRest(): void {
  clearTimeout(rest)
  rest = setTimeout(endWorker, LONGEST_REST)
}

function endWorker(): void {
  worker?.terminate()
  worker = null
}

function loseWorker(): void {
  hasFailed = true
  endWorker()
  for (const lost of users) lost()
}

/**
 * The file of the element, which answers in a worker. From another origin browsers start none, so there it is a script of the
 * page's own that imports the file. Bundlers copy the file, since its address does not stand in the call of `Worker`.
 */
function addressOfWorker(): string {
  const { href, origin } = new URL('./element.js', import.meta.url)
  if (origin === location.origin) return href
  return URL.createObjectURL(new Blob([`import ${JSON.stringify(href)}`], { type: 'text/javascript' }))
}
