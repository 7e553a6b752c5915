import { INPUT_FORMATS } from '../core/formats/source.ts'
import { oneOf, SHARED_CHECKS, SWITCH, text } from '../core/library/checks.ts'
import { encodingOf } from './encoding/label.ts'

/** The options that the command and the library for Node share, by their names in both. */
export const CHECKS = {
  ...SHARED_CHECKS,
  from: oneOf(INPUT_FORMATS),
  publicOnly: SWITCH,
  encoding: text(
    (label) => (encodingOf(label) === null ? null : label),
    'a label such as utf-8, utf-16le, windows-1252 or shift_jis',
  ),
} as const
