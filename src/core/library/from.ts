import { FORMATS } from '../formats/source.ts'
import { oneOf } from './checks.ts'

/** How an article that a library is passed may be said to be written. */
export const FROM = oneOf(['auto', ...FORMATS])
