import type { Family } from '../family.ts'
import { familiesOf, fill, nested, SENTENCE } from './fill.ts'

const BODIES: Readonly<Record<string, (size: number) => string>> = {
  'paragraphs of prose': (size) => fill(size, `${SENTENCE.repeat(4)}\\par `),
  'paragraphs of a word': (size) => fill(size, 'mill\\par '),
  'groups, each in the one before': (size) => nested(size, '{', '}'),
  'groups that are never closed': (size) => fill(size, '{a'),
  'groups side by side': (size) => fill(size, '{\\b mill} '),
  'groups that close nothing': (size) => `${SENTENCE}${fill(size, '}')}`,
  'control words': (size) => `${SENTENCE}${fill(size, '\\b\\i\\ul')}`,
  'control words that nobody knows': (size) =>
    `${SENTENCE}${fill(size, (at) => `\\mill${String.fromCharCode(97 + (at % 26))}`)}`,
  fonts: (size) => fill(size, (at) => `\\f${at % 99} mill `),
  'a table of fonts': (size) => `{\\fonttbl${fill(size, (at) => `{\\f${at}\\fcharset204 A;}`)}}${SENTENCE}`,
  styles: (size) => `{\\stylesheet${fill(size, (at) => `{\\s${at} heading ${at};}`)}}${SENTENCE}`,
  'a long style': (size) => `{\\stylesheet{\\s1 ${fill(size, 'a ')};}}${SENTENCE}`,
  'Unicode escapes': (size) => fill(size, '\\u1084?'),
  'Unicode escapes that skip much': (size) => `${fill(size, '\\uc9999\\u1084 mill')}`,
  bytes: (size) => fill(size, "\\'e9\\'e8 "),
  symbols: (size) => fill(size, '\\~\\_\\-'),
  backslashes: (size) => `${SENTENCE}${fill(size, '\\\\')}`,
  pictures: (size) => `${SENTENCE}{\\pict ${fill(size, '0123456789abcdef\n')}}`,
  'pictures in bytes': (size) => `${SENTENCE}${fill(size, '{\\pict\\bin9 123456789}')}`,
  'a picture longer than the file': (size) => `${SENTENCE}${fill(size, '\\bin99999999 a')}`,
  tables: (size) => fill(size, '\\intbl 1\\cell 2\\cell\\row '),
  fields: (size) => fill(size, '{\\field{\\*\\fldinst HYPERLINK}{\\fldrslt mill}} '),
  'line breaks': (size) => fill(size, 'mill\\line '),
  'one word': (size) => fill(size, 'mill'),
  'one text of initials': (size) => fill(size, 'a. b. c. '),
  'lines of the file': (size) => fill(size, 'm\n'),
}

/** Rich text. */
export const FAMILIES: readonly Family[] = familiesOf('rtf', BODIES, (body) => `{\\rtf1\\ansi ${body}}`)
