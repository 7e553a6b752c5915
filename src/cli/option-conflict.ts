import type { Invocation } from './options.ts'

/** What is wrong about options that are right one by one; null where nothing is. */
export function misfitOf({ from, format, encoding, resume }: Invocation): string | null {
  if (from !== 'jsonl') {
    return resume === undefined ? null : 'option --resume is for archives: add --from jsonl --format jsonl'
  }
  if (format !== 'jsonl') return 'an archive gives a line for every line: add --format jsonl to --from jsonl'
  return encoding === undefined ? null : 'JSON Lines is UTF-8: leave --encoding out with --from jsonl'
}
