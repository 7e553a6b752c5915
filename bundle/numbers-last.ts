import type { Plugin } from 'rolldown'

/** Packed numbers: nothing else in code is so long and without a space. */
const NUMBERS = /(["'`])[A-Za-z\d+/]{500,}=*\1/g

/** The code with its packed numbers behind all else, each in a function, which can be called above it. */
export function withNumbersLast(code: string): string {
  const functions: string[] = []
  const rest = code.replace(NUMBERS, (numbers) => {
    const name = `numbers${functions.length}`
    functions.push(`\nfunction ${name}() { return ${numbers} }`)
    return `${name}()`
  })
  return rest + functions.join('')
}

/** Puts packed numbers at the end: compression sees what is alike 32 kB back, and so much of them would part code from code. */
export const numbersLast: Plugin = {
  name: 'numbers-last',
  renderChunk: (code) => withNumbersLast(code),
}
