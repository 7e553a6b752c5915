import { archiveNotPrinted, archiveWithEncoding, frontMatterElsewhere, resumesNoArchive } from './error.ts'
import type { Invocation } from './options.ts'

/** Throws `WrongUsage` where options that are right one by one do not go together. */
export function checkTogether({ from, format, encoding, resume, frontMatter }: Invocation): void {
  if (frontMatter && from !== 'auto' && from !== 'markdown') throw frontMatterElsewhere()
  const isArchive = from === 'jsonl'
  if (!isArchive && resume !== undefined) throw resumesNoArchive()
  if (isArchive && format !== 'jsonl') throw archiveNotPrinted()
  if (isArchive && encoding !== undefined) throw archiveWithEncoding()
}
