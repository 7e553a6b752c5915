import { base64Bytes } from '#base64'
import stored from './network/kernel.json' with { type: 'json' }
import type * as plainKernels from './plain-kernels.ts'

/** Modules that were compiled, by their code; null where that failed. */
const modules = new Map<string, WebAssembly.Module | null>()
type PlainKernels = typeof plainKernels
let plain: PlainKernels | null = null

/**
 * Loads the kernels in plain JavaScript where the host compiles no WebAssembly: a page's policy may forbid it (`script-src`
 * without 'wasm-unsafe-eval'), and hosts may lack it or its instructions on four numbers at once. Asked before ranking.
 */
export async function prepareKernels(): Promise<void> {
  if (compiled(stored.wasm) === null) plain ??= await import('./plain-kernels.ts')
}

/** A new kernel of its own memory from the code of WebAssembly in base64, or the one of the same kind in plain JavaScript. */
export function startKernel<Kernel>(base64: string, plainOf: (kernels: PlainKernels) => Kernel): Kernel {
  if (plain !== null) return plainOf(plain)
  const module = compiled(base64)
  if (module === null) throw new Error('kernels were not prepared')
  return new WebAssembly.Instance(module).exports as unknown as Kernel
}

function compiled(base64: string): WebAssembly.Module | null {
  const known = modules.get(base64)
  if (known !== undefined) return known
  const module = compile(base64)
  modules.set(base64, module)
  return module
}

function compile(base64: string): WebAssembly.Module | null {
  try {
    return new WebAssembly.Module(base64Bytes(base64))
  } catch {
    return null
  }
}
