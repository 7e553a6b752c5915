// Grades of files in public repositories, whose texts are no part of the project: grades.jsonl names them.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { WORTH } from '../bench/grades.ts'
import type { TextSource } from '../src/core/formats/source.ts'

/** Where checkouts of the repositories lie, as `<owner>/<name>`. */
const FOLDER = process.env.GRADED_TEXTS

/** What each mark of a sentence says it is worth: among the best, good, nothing said, forbidden. */
const MARKS: Readonly<Record<string, number>> = { b: WORTH.best, g: WORTH.good, '-': 0, x: WORTH.bad }

const FORMATS: Readonly<Record<string, TextSource['format']>> = { html: 'html', htm: 'html', txt: 'text' }

interface GradedRepository {
  readonly repository: string
  readonly commit: string
  /** By the path of a file, a mark for each of its sentences, as the program cut it. */
  readonly files: Readonly<Record<string, string>>
}

/** A file whose sentences were graded, in their order. */
export interface GradedFile {
  readonly source: TextSource
  readonly repository: string
  readonly worths: readonly number[]
}

/** The graded files whose texts are at hand; none, and a line on standard error, where no folder of them is named. */
export function* gradedFiles(): Iterable<GradedFile> {
  if (FOLDER === undefined) {
    console.error('left out: the files of train/grades.jsonl, for GRADED_TEXTS names no folder of them')
    return
  }
  const lines = readFileSync(new URL('grades.jsonl', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
  for (const line of lines) {
    const { repository, files }: GradedRepository = JSON.parse(line)
    for (const [path, marks] of Object.entries(files)) {
      const file = join(FOLDER, repository, path)
      if (!existsSync(file)) continue
      const format = FORMATS[path.slice(path.lastIndexOf('.') + 1).toLowerCase()] ?? 'markdown'
      const source: TextSource = { name: path, format, text: readFileSync(file, 'utf8') }
      yield { source, repository, worths: Array.from(marks, (mark) => MARKS[mark]) }
    }
  }
}
