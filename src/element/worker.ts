// The bundle of the element holds all that is needed, so that nothing is loaded twice.
import { summarizePage } from './element.ts'
import type { Question } from './worker-client.ts'

addEventListener('message', ({ data: { source, options } }: MessageEvent<Question>) => {
  summarizePage(source, options).then(postMessage, () => postMessage(null))
})
