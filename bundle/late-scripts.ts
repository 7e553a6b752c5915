import { fileURLToPath } from 'node:url'
import type { Plugin } from 'rolldown'

/** What is known of scripts other than Latin. */
export const SCRIPTS = fileURLToPath(new URL('../src/core/text/scripts.ts', import.meta.url))

/** Stands for that, and knows of no script until it is told by `know`. */
export const LATE_SCRIPTS = '\0late-scripts'

const CODE = `let known
  export const isInScripts = (text) => known?.isInScripts(text)
  export const isInScriptsWithSymbols = (text) => known?.isInScriptsWithSymbols(text)
  export const membersInScripts = (name) => known?.membersInScripts(name)
  export const know = (scripts) => {
    known = scripts
  }`

/**
 * Keeps apart what is known of scripts other than Latin, for what loads it to tell: patterns match the same without it, and take
 * longer to compile.
 */
export const lateScripts: Plugin = {
  name: 'late-scripts',
  resolveId(source, importer = '') {
    const isAsked = source === './scripts.ts' && /text[\\/]pattern\.ts$/.test(importer)
    return isAsked || source === LATE_SCRIPTS ? LATE_SCRIPTS : null
  },
  load: (id) => (id === LATE_SCRIPTS ? CODE : null),
}
