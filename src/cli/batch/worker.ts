import { parentPort, workerData } from 'node:worker_threads'
import { readInput } from '../../node/input.ts'
import { SILENT } from '../progress.ts'
import { ignoreDroppedByPdfReader } from '../unhandled-rejections.ts'
import { summarizeLines } from './archive.ts'
import { summarizeInput, summarizeRead } from './input.ts'
import { free, type Outcome, type RunnableJob, type RunSettings } from './job.ts'

// The other side of thread.ts and of child.ts.
ignoreDroppedByPdfReader(process)
if (parentPort === null) {
  process.on('message', async ({ job, settings }: { job: RunnableJob; settings: RunSettings }) => {
    process.send?.(await outcomeOf(job, settings))
  })
} else {
  const port = parentPort
  port.on('message', async (job: RunnableJob) => {
    const outcome = await outcomeOf(job, workerData)
    if ('lines' in job) free(job)
    port.postMessage(outcome)
  })
}

function outcomeOf(job: RunnableJob, settings: RunSettings): Promise<Outcome> {
  if ('lines' in job) return summarizeLines(job, settings)
  if ('source' in job) return summarizeRead(job.source, settings)
  return summarizeInput(job, settings, {
    read: (input, options) => readInput(input, process, options),
    progress: SILENT,
    summarize: (source) => summarizeRead(source, settings),
  })
}
