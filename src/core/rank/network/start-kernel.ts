import { compiled } from '../compiled.ts'
import stored from './kernel.json' with { type: 'json' }
import type { Kernel } from './kernel.ts'
import { plainKernel } from './plain-kernel.ts'

let module: WebAssembly.Module | null | undefined

/** A new kernel with one page of memory of its own; the code is compiled once, and is plain JavaScript where it cannot be. */
export function startKernel(): Kernel {
  if (module === undefined) module = compiled(stored.wasm)
  return module === null ? plainKernel() : (new WebAssembly.Instance(module).exports as unknown as Kernel)
}
