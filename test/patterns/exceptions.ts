/** What is looked at with patterns whose time grows with its square is no longer than this says, by their files. */
export const BOUNDED: Readonly<Record<string, string>> = {
  'src/core/boilerplate/': 'lines of 800 characters at the most',
  'src/core/text/pattern.ts': "the program's own patterns",
  'src/core/formats/data.ts': 'a line in the first 20,000 characters',
  'src/core/formats/pdf/blocks/joiner.ts': 'the last word of a line',
  'src/core/formats/pdf/blocks/korean.ts': 'the last word of a line',
  'src/core/formats/text/parse.ts': 'lines of 300 characters at the most',
  'src/core/languages/en/time-rule.ts': 'words within 80 characters',
  'src/core/sentences/list-markers.ts': 'the 16 characters before an item',
}

/** Files whose patterns have looks around that leave one way only, by what those look at. */
export const SAVED_BY_LOOKS: Readonly<Record<string, string>> = {
  'src/core/sentences/terminators.ts':
    'the number of a note stands right behind a mark, and stars before a space',
}
