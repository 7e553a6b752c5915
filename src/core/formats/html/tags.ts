import { Parser } from 'htmlparser2'
import { deepElements, manyAttributes } from '../../error.ts'

/** The attributes of an element by lower-case name, references decoded. */
export type Attributes = Readonly<Record<string, string>>

/** Is told the tags and texts of a document in order; every element that opens closes. */
export interface TagReader {
  open(name: string, attributes: Attributes): void
  /** Where it stands in the markup, in UTF-16 units, comes second; references in it are decoded. */
  text(text: string, start: number): void
  close(name: string): void
}

/**
 * Browsers stop at 512. The tag parser seeks each end tag among all elements that are open, so it may be less deep where much
 * is read.
 */
const [DEEPEST, LEAST_DEEPEST] = [5_000, 200]
/** Depth times UTF-16 units; half a second for each time that a page is read. */
const MOST_SOUGHT = 2_000_000_000
/** Of one element; a million take seconds and hundreds of megabytes. */
const MOST_ATTRIBUTES = 10_000

/** How the markup is written: XHTML is HTML in which any element may close itself. */
export type Dialect = 'html' | 'xhtml' | 'xml'

/**
 * Reads markup tag by tag without building a tree: linear in its length, whatever is wrong with it. Entities of its own
 * are never expanded, external ones never loaded. A `UserError` where it is nested deeper than any page, or an element has
 * more attributes than any.
 */
export function readTags(markup: string, reader: TagReader, dialect: Dialect = 'html'): void {
  const parser = tagParser(reader, dialect)
  parser.write(markup)
  parser.end()
}

/** Reads markup that comes in pieces, as `readTags` does; elements stay open from one to the next. */
export function tagParser(reader: TagReader, dialect: Dialect = 'html'): Pick<Parser, 'write' | 'end'> {
  let depth = 0
  let deepest = DEEPEST
  let read = 0
  let pending = 0
  const checkDepth = () => {
    if (depth > deepest) throw deepElements()
  }
  const parser = new Parser(
    {
      onattribute() {
        if (++pending > MOST_ATTRIBUTES) throw manyAttributes()
      },
      onopentag(name, attributes) {
        depth++
        checkDepth()
        pending = 0
        reader.open(name, attributes)
      },
      // The second of two characters that one reference stands for comes when that has been passed.
      ontext: (text) => reader.text(text, Math.min(parser.startIndex, parser.endIndex)),
      onclosetag(name) {
        depth--
        reader.close(name)
      },
    },
    { xmlMode: dialect === 'xml', recognizeSelfClosing: dialect !== 'html' },
  )
  return {
    write(markup) {
      read += markup.length
      deepest = Math.max(LEAST_DEEPEST, Math.min(MOST_SOUGHT / read, DEEPEST))
      checkDepth()
      parser.write(markup)
    },
    end: () => parser.end(),
  }
}
