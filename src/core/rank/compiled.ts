import { base64Bytes } from '#base64'

/**
 * A module of WebAssembly from base64; null where the host compiles none: a page's policy may forbid it
 * (`script-src` without 'wasm-unsafe-eval'), and hosts may lack it or its instructions on four numbers at once.
 */
export function compiled(base64: string): WebAssembly.Module | null {
  try {
    return new WebAssembly.Module(base64Bytes(base64))
  } catch {
    return null
  }
}
