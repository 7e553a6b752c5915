import { type Destination, standard } from '../destination.ts'
import type { HostProcess } from '../host-process.ts'
import type { Invocation } from '../options.ts'
import { progressOn, SILENT } from '../progress.ts'
import { tell } from '../reporting.ts'
import { type Executor, executor } from './executor.ts'
import { inOrder } from './in-order.ts'
import { type Counts, NOTHING, sum } from './job.ts'
import { type Plan, planOf } from './plan.ts'
import { type Printer, printerTo } from './printer.ts'
import type { Remains } from './resume.ts'
import { tallying } from './tally.ts'

/**
 * Summarizes all inputs and prints each in its turn; gives what has been done. Rejects with a `UserError` where the
 * output fails.
 */
export async function summarizeAll(
  inputs: readonly string[],
  asked: Invocation,
  process: HostProcess,
): Promise<Counts> {
  const { destination, remains } = await outputOf(inputs, asked, process)
  try {
    const plan = await planOf(inputs, asked, remains, process)
    const printer = printerTo(destination, plan.settings)
    return await carryOut(plan, printer, inputs.length > 1 || asked.from === 'jsonl', process)
  } finally {
    await destination.close()
  }
}

async function carryOut(
  plan: Plan,
  printer: Printer,
  isBatch: boolean,
  process: HostProcess,
): Promise<Counts> {
  const progress = progressOn(process, plan.settings.asked.quiet)
  const workers = executor(plan, isBatch ? SILENT : progress, process)
  const perform = await performingOf(plan, workers, process)
  const show = isBatch ? tallying(progress, plan.share) : () => {}
  let counts: Counts = { ...NOTHING, failed: plan.failed }
  try {
    show(counts)
    for await (const outcome of inOrder(plan.jobs, plan.concurrency, perform)) {
      if (outcome.messages.length > 0 || process.stdout.isTTY) progress.clear()
      await tell(outcome.messages, process)
      counts = sum(counts, outcome.counts)
      if (!(await printer.print(outcome))) return counts
      show(counts)
    }
    progress.clear()
    await printer.finish()
    return counts
  } finally {
    progress.clear()
    plan.stop()
    await workers.close()
  }
}

/** How jobs are done: what is to be written into the inputs themselves is written as soon as it is known. */
async function performingOf(
  { settings }: Plan,
  { perform }: Executor,
  process: HostProcess,
): Promise<Executor['perform']> {
  if (!settings.asked.frontMatter) return perform
  const { writing } = await import('../front-matter/write.ts')
  return writing(perform, settings.asked, process)
}

/** Where the output goes, and what of it is there from an earlier run. */
async function outputOf(
  inputs: readonly string[],
  asked: Invocation,
  process: HostProcess,
): Promise<{ destination: Destination; remains: Remains | null }> {
  const { resume, output } = asked
  if (resume !== undefined) {
    const { resumed } = await import('./resume.ts')
    return resumed(resume, inputs, asked, process)
  }
  if (output === undefined) return { destination: standard(process.stdout), remains: null }
  const { wholeFile } = await import('../file.ts')
  return { destination: await wholeFile(output, inputs, process), remains: null }
}
