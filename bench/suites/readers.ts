import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isMark, listAt, stringAt, type Token, tokensOf } from './literals.ts'

/** A text in a language, and the sentences that a suite wants of it. */
export interface SuiteCase {
  readonly language: string
  readonly text: string
  readonly wanted: readonly string[]
}

/** Languages whose codes the suites' file names do not begin with. */
const SPELLED: Readonly<Record<string, string>> = { english: 'en', lists: 'en' }

/** The golden rules of pySBD (MIT), of English or of all other languages: the tuples in lists that are named so. */
export function goldenRules(folder: string, english: boolean): SuiteCase[] {
  const tests = join(folder, 'tests/lang')
  const names = readdirSync(tests).filter((name) => /^test_[a-z]+\.py$/.test(name))
  return names.flatMap((name) => {
    if ((name === 'test_english.py') !== english) return []
    const source = readFileSync(join(tests, name), 'utf8')
    const language = /\b([a-z]{2})_default_fixture/.exec(source)?.[1] ?? 'en'
    return source
      .split(/^(?=[A-Z_]+ *= *\[)/m)
      .filter((part) => part.startsWith('GOLDEN_'))
      .flatMap((part) => tuples(tokensOf(part), language))
  })
}

function tuples(tokens: readonly Token[], language: string): SuiteCase[] {
  return tokens.flatMap((token, at) => {
    const text = stringAt(tokens, at + 1)
    const wanted = listAt(tokens, at + 3)
    return isMark(token, '(') && text !== undefined && wanted !== undefined
      ? [{ language, text, wanted }]
      : []
  })
}

/** The specifications of pragmatic_segmenter (MIT); where none names a language, it is English. */
export function pragmaticSpecs(folder: string): SuiteCase[] {
  const specs = join(folder, 'spec')
  const names = readdirSync(specs, { recursive: true, encoding: 'utf8' })
  return names
    .filter((name) => name.endsWith('_spec.rb'))
    .flatMap((name) => expectations(tokensOf(readFileSync(join(specs, name), 'utf8'))))
}

function expectations(tokens: readonly Token[]): SuiteCase[] {
  const cases: SuiteCase[] = []
  let [word, text, language] = ['', '', 'en']
  tokens.forEach((token, at) => {
    if ('mark' in token && /\w/.test(token.mark)) {
      word += token.mark
      return
    }
    const string = stringAt(tokens, at + 1)
    if (word.endsWith('text') && string !== undefined) [text, language] = [string, 'en']
    if (word.endsWith('language') && string !== undefined) language = string
    const wanted = word.endsWith('eq') ? listAt(tokens, at + 1) : undefined
    if (wanted !== undefined) cases.push({ language, text, wanted })
    word = ''
  })
  return cases
}

/** The tests of sentencex (MIT): a text, a line of dashes, its sentences, a line of equals signs. */
export function sentencexTests(folder: string): SuiteCase[] {
  const tests = join(folder, 'tests')
  return readdirSync(tests).flatMap((name) => {
    const stem = name.replace(/\.txt$/, '')
    const lines = readFileSync(join(tests, name), 'utf8').replace(/^#.*\n/gm, '')
    return lines.split(/^===$/m).flatMap((block) => {
      const [text, sentences] = block.split(/^---$/m)
      if (sentences === undefined) return []
      const wanted = sentences.split('\n').map((line) => line.replaceAll('\\n', '\n'))
      return [{ language: SPELLED[stem] ?? stem, text: text.trim(), wanted }]
    })
  })
}

/** How the files of a treebank write a sentence of a document: its number within the document comes last. */
const SENTENCE = /^# sent_id = (?<document>\w+)\d{3}\n(?:#.*\n)*?# text = (?<text>.*)$/gm

/** The paragraphs of a Parallel Universal Dependencies treebank (CC BY-SA): what it holds of one document after another. */
export function treebank(folder: string): SuiteCase[] {
  const file = readdirSync(folder).find((name) => name.endsWith('.conllu'))
  if (file === undefined) return []
  const [language] = file.split('_')
  const space = ['ja', 'zh'].includes(language) ? '' : ' '
  const paragraphs = new Map<string, string[]>()
  for (const { groups = {} } of readFileSync(join(folder, file), 'utf8').matchAll(SENTENCE))
    paragraphs.set(groups.document, [...(paragraphs.get(groups.document) ?? []), groups.text])
  return [...paragraphs.values()].map((wanted) => ({ language, text: wanted.join(space), wanted }))
}
