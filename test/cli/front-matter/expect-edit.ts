import { expect } from 'vitest'
import { withSummary } from '../../../src/cli/front-matter/edit.ts'

/** A summary that needs quotes, and the same in them. */
export const SUMMARY = 'It said: "new" \\ # & *two*.'
const QUOTED = '"It said: \\"new\\" \\\\ # & *two*."'

/** What stands below the front matter. */
export const TEXT = '# The mill\n\nIt turned.\n\n---\n\nIt stopped.'

/** What stands above a text before and after, with "@" where the summary in quotes is to be. */
export type Case = [kind: string, before: string, after: string]

/** Expects it with all line ends, with a byte order mark and without, and the second time the same. */
export async function expectEdit(before: string, after: string): Promise<void> {
  const above = after.replaceAll('@', () => QUOTED)
  for (const mark of ['', '\ufeff']) {
    for (const lineEnd of ['\n', '\r\n']) {
      const whole = (text: string) => mark + (text + TEXT).replaceAll('\n', lineEnd)
      const edited = await withSummary(whole(before), SUMMARY)
      expect(edited).toBe(whole(above))
      expect(await withSummary(edited, SUMMARY)).toBe(edited)
      expect(await withSummary(await withSummary(whole(before), 'Another.'), SUMMARY)).toBe(edited)
    }
  }
}
