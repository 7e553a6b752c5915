import { type Extension, REMARK } from './extension.ts'

/** What a link leads to, with spaces in it, which CommonMark does not allow; a title would be in quotation marks. */
const SPACED_TARGET = String.raw`(?=[^()\n]*(?:\/|\.\w{2,5}\b))[^()\n"'<>\s]+[ \t]+(?=[^()\s"'<>])[^()\n"'<>]*`

const BRACKETED_LINKS =
  String.raw`(?:(?<![ \t,])(?:,?[ \t]+)?` +
  String.raw`\[(?:\[[^\][\n]{1,40}\]\([^()\n]*\)(?:[,;|][ \t]*|(?=\])))+\](?!\())+`

/** What stands within a line. */
export const INLINE_EXTENSIONS: readonly Extension[] = [
  // Fields of Dataview within a text, and what Roam and Logseq show of another place.
  { hint: ':: ', pattern: /(?<![\w\]])[[(][A-Za-z][\w-]{0,40}:: [^\][()\n]*[\])](?![([:])/g },
  { hint: '((', pattern: /\(\((?=[a-z-]*[A-Z\d_])[\w-]{9}(?:[\w-]{27})?\)\)/g },
  { hint: '%%', pattern: /(?<![\w%])%%(?!%)(?:(?!%%|\n[ \t]*\r?\n)[\s\S])*%%(?!%)/g },
  { hint: '=', pattern: /(?<=\s)=[A-Z][A-Z_]{2,}=[^\n]*?=(?=\s|$)/g },
  // Wikilinks: pictures, a page under another name, a page.
  {
    hint: '[[',
    pattern: /!\[\[[^\][\n]*\]\]|\[\[(?:file|image|media):(?:[^\][\n]|\[\[?[^\][\n]*\]\]?)*\]\]/gi,
  },
  { hint: '[[', pattern: /(?<open>\[\[[^\s\][|\n][^\][|\n]*\|)(?<kept>[^\][|\n]+)\]\](?![([])/g },
  {
    hint: '[[',
    pattern: /(?<open>\[\[)(?<kept>(?!\d+\])[^\s\][|#\n][^\][|#\n]*)(?:#[^\][|\n]*)?\]\](?![([])/g,
  },
  // What editors add and point out (CriticMarkup, GitLab), keys of MkDocs, marks.
  { hint: '{', pattern: /(?<open>\{(?:\+\+|==))(?<kept>[^{}]*?)(?:\+\+|==)\}/g },
  { hint: /[[{]\+/, pattern: /(?<open>[[{]\+[ ]?)(?<kept>[^\][{}\n]*[^\s\][{}+])[ ]?\+[\]}](?![([])/g },
  { hint: /[[{]-/, pattern: /[[{]-(?=[^\][{}\n]*\p{L})[^\][{}\n]*[^\][{}\n-]-[\]}](?!\()/gu },
  { hint: '++', pattern: /(?<open>(?<![\w+])\+\+)(?<kept>\w(?:[\w-]|\+(?=\w))*)\+\+(?![\w+])/g },
  { hint: '==', pattern: /(?<open>(?<![\w=])==)(?<kept>(?=[^\s=])[^=\n]*[^\s=])==(?![\w=])/g },
  { hint: '^^', pattern: /(?<open>(?<![\w^])\^\^)(?<kept>(?=[^\s^])[^^\n]*[^\s^])\^\^(?![\w^])/g },
  // Notes of pandoc within the text; what its editors would have changed (CriticMarkup).
  { hint: '^[', pattern: /\^\[(?:[^\][]|\[[^\][]*\])*\]/g },
  { hint: '{-', pattern: /\{--(?:(?!\{--)[\s\S])*?--\}/g },
  { hint: '{>', pattern: /\{>>(?:(?!\{>>)[\s\S])*?<<\}/g },
  { hint: '{~', pattern: /(?<open>\{~~[^{}~]*~>)(?<kept>[^{}~]*)~~\}/g },
  { hint: '{@', pattern: /(?<![ \t])[ \t]*\{@[^{}\n]*\}/g },
  // What an item of a list of changes opens with: * [[7dc6b2f](https://…)] - **wheel**: grease the axle
  {
    hint: '[[',
    pattern:
      /(?<kept>^[ \t]*[-+*][ \t]+)\\?\[\[[^\][\n]{1,40}\]\([^()\n]*\)\](?:[ \t]+[-–—]|:)?[ \t]+(?=\S)/gm,
  },
  // What is linked in brackets of its own is a note: [[1]](#one)
  { hint: ']]', pattern: /(?<![ \t])[ \t]*\[\[[^\][\n]{1,40}\]\](?:\([^()\n]*\)|\[[^\][\n]*\])/g },
  // So are links that stand alone in brackets, one or some: [[notes](a.md)], [[log](b.md)]
  { hint: '[[', pattern: new RegExp(String.raw`(?<=[.!?])${BRACKETED_LINKS}\.?|${BRACKETED_LINKS}`, 'g') },
  // Pictures and links with spaces in the target, or before it, and with sizes: ![](a.png =80x40)
  {
    hint: '](',
    pattern: new RegExp(String.raw`!\[[^\][\n]*\]\(${SPACED_TARGET}(?:"[^"\n]*"[ \t]*)?\)`, 'g'),
  },
  {
    hint: '](',
    pattern: new RegExp(
      String.raw`(?<open>(?<![\]\\!])\[)(?<kept>(?=[^\p{L}\][\n]*\p{L})[^\][\n]*)\]\(${SPACED_TARGET}\)`,
      'gu',
    ),
  },
  {
    hint: '] (',
    pattern:
      /(?<open>(?<![\]\\!])\[)(?<kept>(?=[^\p{L}\][\n]*\p{L})[^\][\n]*)\][ \t]\((?:https?:\/\/|\.{0,2}\/)[^()\s]*\)/gu,
  },
  // Commands of LaTeX that are for pandoc: notes, spaces, citations, and what shows its argument.
  { hint: '\\footnote{', pattern: /\\footnote\{(?:[^{}]|\{[^{}]*\})*\}/g },
  { hint: '\\', pattern: /(?<=^|[.!?][ \t])\\[a-z]{4,20}\*?(?:\{[^{}\n]*\})?[ \t]*$|\\noindent\b/gm },
  {
    hint: /\\\w+[*[{]/,
    pattern:
      /(?<![ \t~])[ \t~]*\\(?:(?:foot|paren|auto)?cites?p?|label)\*?(?:\[[^\][\n]*\]){0,2}\{[^{}\n]*\}/g,
  },
  {
    hint: /\\\w+[*[{]/,
    pattern: /(?<open>\\(?:citet|textcite|emph|text\w\w)\*?(?:\[[^\][\n]*\])?\{)(?<kept>[^{}\n]*)\}/g,
  },
  // What an exporter has escaped: \*\*the mill\*\*, \[the mill]\(mill.md)
  { hint: '\\*', pattern: /(?<open>\\\*\\\*)(?<kept>(?=[^\s*\\])[^*\n\\]*[^\s*\\])\\\*\\\*/g },
  { hint: '\\[', pattern: /(?<open>\\\[)(?<kept>[^\][\n\\]+)\\?\]\\\([^()\n]*\)/g },
  // Formulas that are no more than they look like: $n$, $$n$$, \\(n = 3\\)
  {
    hint: '$',
    pattern: /(?<open>(?<![\\$\w])\${1,2})(?<kept>[A-Za-z](?:[\w()+=<>|,./ -]{0,40}[\w)])?)\${1,2}(?![\w$])/g,
  },
  { hint: '\\\\(', pattern: /(?<open>\\\\\([ \t]*)(?<kept>(?=[^\s\\])[^\n\\]{1,60}?)[ \t]*\\\\\)/g },
  // A remark within a paragraph, with the stress on nothing else.
  { hint: '<!--', pattern: new RegExp(String.raw`(\*{1,3})${REMARK.source}\1|${REMARK.source}`, 'g') },
  // A link without a text.
  { hint: '[]()', pattern: /(?<![\w!\])])\[\]\(\)/g },
  // What another site shows in place of a link: Zenn, HedgeDoc.
  { hint: '@[', pattern: /@\[[\w-]+\](?:\([^)\n]*\))?/g },
  // :tada:
  { hint: ':', pattern: /(?<![\w:])(?::[a-z][a-z\d_+-]{1,30}:)+(?![\w:])/g },
  // H~2~O, 5^th^
  { hint: '~', pattern: /(?<=[A-Za-z)])(?<open>~)(?<kept>\d{1,3}|[a-z+−-]{1,3}(?=~(?!\w)))~/g },
  { hint: '^', pattern: /(?<=[\w)\ufffc])(?<open>\^)(?<kept>[\w+−-]{1,4})\^(?!\w)/g },
  // The mark of a note.
  {
    hint: '<sup',
    pattern:
      /<sup\b[^>]*>[ \t]*(?:<a\b[^>]*>[^<]{0,20}<\/a>|\[[^\][]{0,10}\]\([^)\n]*\))[ \t]*<\/sup>|<sup>\[[^\][<]{1,12}\]<\/sup>|(?<=[.,;:!?”"’)])<sup>[\d,*†‡]{1,6}<\/sup>/g,
  },
  // A link in brackets behind the last sentence of a line says where that is from.
  { hint: '([', pattern: /(?<=[.!?。！？]["'”’»]?)[ \t]*\(\[[^\][\n]{1,40}\]\([^()\n]*\)\)(?=[ \t]*$)/gm },
  // What chat programs give as their sources.
  { hint: '†', pattern: /【[^【】\n]{0,60}†[^【】\n]{0,60}】/g },
  // Links by reference: CommonMark leaves them as they are where the target stands in another file.
  { hint: '][', pattern: /!\[(?:[^\][\\]|\\.|\[[^\][]*\])*\]\[[^\][]*\]/g },
  {
    hint: '][',
    pattern:
      /(?<open>(?<![\w\]\\!])\[(?!\^|\d+\]\[\d))(?<kept>(?:[^\][\\\n]|\\.|\n(?![ \t]*\r?\n)|\[[^\][\n]*\])*)\]\[(?!\^)(?:[^\][\n]|\n(?![ \t]*\r?\n))*\]/g,
  },
]
