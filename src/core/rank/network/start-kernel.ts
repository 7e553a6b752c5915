import { startKernel as start } from '../kernels.ts'
import stored from './kernel.json' with { type: 'json' }
import type { Kernel } from './kernel.ts'

/** A new kernel with one page of memory of its own; the code is compiled once. */
export function startKernel(): Kernel {
  return start<Kernel>(stored.wasm, ({ plainKernel }) => plainKernel())
}
