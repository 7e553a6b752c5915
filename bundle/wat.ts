import { readFileSync } from 'node:fs'
import wabt from 'wabt'

/** A file of WebAssembly text compiled, in base64. */
export async function compiledWat(path: string): Promise<string> {
  const { parseWat } = await wabt()
  const module = parseWat(path, readFileSync(path, 'utf8'), { simd: true })
  module.validate()
  return Buffer.from(module.toBinary({}).buffer).toString('base64')
}
