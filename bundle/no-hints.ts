import type { Plugin } from 'rolldown'

/** What the minifier tells other bundlers, and packages tell what measures their tests. */
const HINT = /([\w$]?)\/\* (?:[@#]__PURE__|c8 ignore [^*]*) \*\/ ?/g

/** Behind a word, as "return", a space is left of it. */
const without = (_hint: string, word: string) => word && `${word} `

/** Leaves out hints that change nothing where all of a file is needed: every page loads them. */
export const noHints: Plugin = {
  name: 'no-hints',
  generateBundle(_options, files) {
    for (const file of Object.values(files))
      if (file.type === 'chunk') file.code = file.code.replace(HINT, without)
  },
}
