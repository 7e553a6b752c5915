// What `measurer` runs in a process apart: the built command, as a function, on one hostile input after another.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { inProcess } from '../soak/command.ts'
import { INPUTS } from './families/all.ts'
import type { Asked } from './measurer.ts'
import { argumentsFor, endOf, type Run } from './run.ts'

/** Where Linux has the most memory of a process begin anew, by writing a 5 (man 5 proc). */
const PEAK = '/proc/self/clear_refs'
const MIB = 2 ** 20

process.on('message', async ({ at, size }: Asked) => process.send?.(await measured(at, size)))

async function measured(at: number, size: number): Promise<Run> {
  const { format, make } = INPUTS[at]
  const input = Buffer.from(make(size) as Uint8Array)
  globalThis.gc?.()
  if (existsSync(PEAK)) writeFileSync(PEAK, '5')
  const before = process.cpuUsage()
  const { code, out, err } = await inProcess(argumentsFor(format), input)
  const { user, system } = process.cpuUsage(before)
  return { seconds: (user + system) / 1e6, peak: peak(), ...endOf(format, code, out, err) }
}

/** MiB since that was begun anew; elsewhere since the process began. */
function peak(): number {
  if (!existsSync(PEAK)) return process.resourceUsage().maxRSS / 1024
  return (Number(/VmHWM:\s*(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) * 1024) / MIB
}
