import { dirname, resolve } from 'node:path'
import MagicString from 'magic-string'
import type { Plugin } from 'rolldown'

const DYNAMIC = /\bimport\('(\.[^']+)'\)/g

/**
 * Makes one file of what is otherwise loaded on demand: modules that `held` matches become part of the file that asks for
 * them, those that `beside` matches stay files beside it, and all others are left out, since nothing asks for them.
 */
export function oneFile(held: RegExp, beside: RegExp): Plugin {
  return {
    name: 'one-file',
    transform(code, id) {
      const imports = id.endsWith('.ts') ? [...code.matchAll(DYNAMIC)] : []
      if (imports.length === 0) return null
      const text = new MagicString(code)
      for (const [at, { 0: source, 1: path, index }] of imports.entries()) {
        const target = resolve(dirname(id), path)
        if (beside.test(target)) continue
        const isHeld = held.test(target)
        if (isHeld) text.prepend(`import * as held${at} from ${JSON.stringify(path)}\n`)
        text.overwrite(index, index + source.length, isHeld ? `Promise.resolve(held${at})` : LEFT_OUT)
      }
      return { code: text.toString() }
    },
  }
}

const LEFT_OUT = "Promise.reject(new Error('left out of this bundle'))"
