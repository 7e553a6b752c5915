// What can be wrong about a call of the library.
import { UserError } from '../error.ts'
import { nearest } from '../nearest.ts'
import type { Check } from './checks.ts'

export function noOptions(passed: unknown): UserError {
  return new UserError('invalid-option', `options are ${passed}`, 'pass them as an object')
}

export function unknownOption(name: string, options: readonly string[]): UserError {
  return new UserError('unknown-option', `${name} is no option`, wayOut(name, options))
}

export function wrongOption(name: string, value: unknown, { form, choices }: Check<unknown>): UserError {
  return new UserError(
    'invalid-option',
    `${name} is "${value}"`,
    choices === undefined ? `pass ${form}` : wayOut(`${value}`, choices),
  )
}

export function severalLengths(names: readonly string[]): UserError {
  return new UserError('conflicting-options', `${names.join(' and ')} are given`, 'pass one of them')
}

export function noSignal(): UserError {
  return new UserError('invalid-option', 'signal is no AbortSignal', 'pass the signal of an AbortController')
}

export function noArticleToShow(): UserError {
  return new UserError('invalid-option', 'html shows the article', 'pass it and its scores')
}

/** Where what was passed is nothing that a library takes; `taken` says what that is. */
export function noArticle(passed: unknown, taken: string): UserError {
  return new UserError('invalid-input', `text is ${typeof passed}`, `pass the article as ${taken}`)
}

export function noText(format: string): UserError {
  return new UserError('invalid-input', `${format} is no text`, 'pass its bytes')
}

export function scoresUnfit(sentences: number): UserError {
  return new UserError('invalid-input', 'scores do not fit the article', `pass ${sentences} finite numbers`)
}

function wayOut(value: string, allowed: readonly string[]): string {
  const guess = nearest(value, allowed)
  return guess === null ? `pass one of ${allowed.join(', ')}` : `did you mean ${guess}?`
}
