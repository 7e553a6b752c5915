import { text } from '../../core/library/checks.ts'
import { CHECKS } from '../../node/options.ts'
import type { Options } from './option.ts'

/** Reads a size; gives bytes. */
function bytes(size: string): number | null {
  const [, number, unit] = /^(\d{1,12})\s*(|[kmg])i?b?$/i.exec(size) ?? []
  const count = Number(number) * 1024 ** ' kmg'.indexOf(unit?.toLowerCase() || ' ')
  return count >= 1 && Number.isSafeInteger(count) ? count : null
}

export const WHAT_TO_READ = {
  /** `auto` where it is to be found out, `jsonl` for an archive of articles. */
  from: { ...CHECKS.from, value: 'format', default: 'auto', help: 'how the input is written' },
  encoding: {
    ...CHECKS.encoding,
    value: 'label',
    help: 'such as utf-8 or windows-1252 (default: detected)',
  },
  /** What one input may have at most, in bytes. */
  maxBytes: {
    ...text(bytes, 'a size such as 500000, 200MB or 1GB'),
    value: 'size',
    help: 'the most that a file may have (default: 64MB), or an address (20MB at most)',
  },
  publicOnly: {
    ...CHECKS.publicOnly,
    alone: true,
    default: false,
    help: 'refuse addresses that lead into private networks',
  },
  /** ISO 639-1 code. */
  language: {
    ...CHECKS.language,
    value: 'code',
    help: 'of the article, such as de or ja (default: detected)',
  },
} as const satisfies Options
