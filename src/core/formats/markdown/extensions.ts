/** Markup beyond CommonMark that is no text; the group "kept" of a pattern is, and "open" stands before it. */
export interface Extension {
  /** What every such text holds; spares the others the look. */
  readonly hint: string | RegExp
  readonly pattern: RegExp
}

/** A box's mark and its title; a title that is a sentence is prose. */
const CALLOUT = String.raw`(?<kept>^[ \t>]*)\\?\[!\w[^\]\n]*\][+-]?`

/** Of HTML: none begins within another, which keeps the search linear. */
const REMARK = /<!--(?:(?!<!--)[\s\S])*?-->/g

/** What a link leads to, with spaces in it, which CommonMark does not allow; a title would be in quotation marks. */
const SPACED_TARGET = String.raw`(?=[^()\n]*(?:\/|\.\w{2,5}\b))[^()\n"'<>\s]+[ \t]+(?=[^()\s"'<>])[^()\n"'<>]*`

const BRACKETED_LINKS =
  String.raw`(?:(?<![ \t,])(?:,?[ \t]+)?` +
  String.raw`\[(?:\[[^\][\n]{1,40}\]\([^()\n]*\)(?:[,;|][ \t]*|(?=\])))+\](?!\())+`

/** What takes lines of its own, or ends a block. */
export const BLOCK_EXTENSIONS: readonly Extension[] = [
  // A table of contents: kramdown, Python-Markdown, GitLab.
  { hint: '{:', pattern: /^[ \t]*(?:[-*+]|\d+\.)[ \t].*\r?\n[ \t]*\{:[ \t]*toc.*\}/gm },
  { hint: /toc/i, pattern: /^[ \t]*@?\[\[?_?toc_?\]\]?[ \t]*$/gim },
  // Boxes of GitHub and Obsidian, of docsify, of pandoc, Docusaurus and MyST, of PyMdown.
  { hint: '[!', pattern: new RegExp(String.raw`${CALLOUT}(?:.*[^.!?。！？\s])?[ \t]*$`, 'gm') },
  { hint: '[!', pattern: new RegExp(CALLOUT, 'gm') },
  {
    hint: '**',
    pattern: /(?<kept>^[ \t]*>[ \t>]*)\*\*(?:Note|Tip|Important|Warning|Caution):?\*\*:?[ \t]*$/gm,
  },
  { hint: '>', pattern: /^[!?]>(?=[ \t])/gm },
  {
    hint: ':::',
    pattern:
      /^[ \t]*(:{3,})[ \t.]*(?:\{[ \t.]*)?(?:figure|image|#(?:fig|tbl)-[\w-]+|math|mermaid|code[\w-]*|toctree|contents|csv-table|list-table|iframe|video|bibliography)\b(?:(?!:::)[\s\S])*?^[ \t]*\1[ \t]*$/gm,
  },
  { hint: ':::', pattern: /^[ \t>]*:{3}.*$(?:\r?\n[ \t>]*:[a-z][\w-]*:.*$)*/gm },
  // A file that MkDocs includes.
  { hint: '{!', pattern: /^[ \t]*\{!.+!\}[ \t]*$/gm },
  // What stands in no text, as Docusaurus, Starlight and GitLab write it: ::youtube[The mill]{id=a}
  { hint: '::', pattern: /^::[a-z][\w-]*(?=[[{])(?:\[[^\]\n]*\])?(?:\{[^{}\n]*\})?[ \t]*$/gm },
  { hint: '///', pattern: /^[ \t]*\/{3,}(?:[ \t].*)?$/gm },
  // What a chat program gives as its source looks like a span.
  { hint: 'oaicite', pattern: /:contentReference\[oaicite:\d+\](?:\{[^{}\n]*\})?/g },
  // Spans of pandoc: what Word's reviewers took out and said, what is empty, such as an anchor, and what is shown.
  {
    hint: ']{',
    pattern:
      /\[[^\][\n]*\]\{(?:\.|[^{}\n]*[ \t]\.)(?:deletion|comment-start|comment-end)\b[^{}\n]*\}|(?<![!\]])\[\]\{[^{}\n]*\}/g,
  },
  { hint: ']{', pattern: /(?<open>(?<!\])\[)(?<kept>[^\][\n]+)\]\{[ \t]*(?:[.#]|[\w-]+=)[^{}\n]*\}/g },
  // Attributes: kramdown, pandoc, Hugo; behind a link, a picture or a formula without "#" or ".", or without a value.
  {
    hint: '{',
    pattern:
      /(?<!\{)\{[ \t]*[#.][A-Za-z][^{}\n]*\}|(?<=[)\]`$*_\ufffc\ue000])\{[ \t]*(?:[\w-]+=[^{}\n]*|[a-z]+-[a-z]+[ \t]*)\}/g,
  },
  // Macros of one site, such as =IMAGE=bridge.jpg=The bridge at night.= None begins within another.
  {
    hint: /^[=%@~+^!$]/m,
    pattern: /^([=%@~+^!$]{1,2})[A-Z][A-Z_]{2,}(?:\1|:)(?:(?!\n(?:[ \t]*\r?\n|\1[A-Z]))[\s\S])*?\1[ \t]*$/gm,
  },
  {
    hint: '[',
    pattern: /^\[(?:IMAGE|PHOTO|PICTURE|FIGURE|VIDEO|AUDIO|MAP|CHART|EMBED)\b[^\]\n]*\][ \t]*$/gm,
  },
  {
    hint: '<!--',
    pattern: new RegExp(String.raw`(?<=^|\n[ \t]*\r?\n)[ \t]*${REMARK.source}[ \t]*(?=\r?\n|$)`, 'g'),
  },
  // Modules of MDX, and its remarks.
  {
    hint: /^(?:import|export)/m,
    pattern:
      /^(?:import[ \t]+(?:[\w*{][^\n]*?[ \t]from[ \t]+)?["'][^"'\n]+["'];?[ \t]*|export[ \t]+(?:const|default|function)\b.*(?:(?<=[{[(])\r?\n(?:(?![}\])]|export\b).*\r?\n)*[}\])].*)?)$/gm,
  },
  // Its elements with expressions in them, which no HTML has.
  {
    hint: '={',
    pattern:
      /<[A-Z][\w.]{0,40}(?=[^<>]*=\{)(?:[^<>{}"'\n]|\n(?![ \t]*\r?\n)|"[^"\n]*"|'[^'\n]*'|\{(?:[^{}\n]|\{[^{}\n]*\})*\})*>/g,
  },
  { hint: /\{["']/, pattern: /(?<open>\{(?:'(?= *'\})|"(?= *"\})))(?<kept> *)["']\}/g },
  { hint: '{/*', pattern: /\{\/\*(?:(?!\{\/\*)[\s\S])*?\*\/\}/g },
  // Rows of a table, though it may have no head; those below the first may lack their last bar.
  { hint: '|', pattern: /^[ \t]*\|[^\n]*\|[ \t\r]*(?:\n[ \t]*\|[^\n]*)+$/gm },
  // Abbreviations of PHP Markdown Extra; a formula on lines of its own.
  { hint: '*[', pattern: /^\*\[[^\]\n]+\]:.*$/gm },
  { hint: '$$', pattern: /^[ \t>]*\$\$(?:(?!\$\$)[\s\S])*\$\$[ \t]*$/gm },
  // Blocks and drawers of Org, which Logseq keeps.
  {
    hint: '#+',
    pattern:
      /^(?<kept>[ \t]*(?:[-*+][ \t]+)?)#\+begin_(?:src|example|export|query|comment)\b(?:(?!#\+begin_)[\s\S])*?#\+end_.*$/gim,
  },
  { hint: '#+', pattern: /^(?<kept>[ \t]*(?:[-*+][ \t]+)?)#\+(?:begin|end)_.*$/gim },
  {
    hint: ':END:',
    pattern:
      /^[ \t]*:(?:LOGBOOK|PROPERTIES):[ \t]*$(?:(?!^[ \t]*:[A-Z]+:[ \t]*$)[\s\S])*^[ \t]*:END:[ \t]*$/gm,
  },
  // Fields of Logseq and of Obsidian's Dataview; remarks of MyST, where its roles, boxes or labels show that it is that.
  { hint: '::', pattern: /^[ \t]*(?:[-*+][ \t]+)?[A-Za-z][\w-]{0,40}::(?:[ \t].*)?$/gm },
  {
    hint: /^\([\w-]+\)=[ \t]*$|\{[a-z]+\}`|^(?:`{3}|:{3})\{/m,
    pattern: /^%(?:[ \t].*)?$|^\([\w-]+\)=[ \t]*$/gm,
  },
  // A heading without a number, what links to itself, lines of verse and examples: pandoc, Sphinx, MkDocs.
  { hint: '{-}', pattern: /(?<![ \t])[ \t]+\{-\}[ \t]*$/gm },
  { hint: '](#', pattern: /(?<![ \t])[ \t]*\[[¶#§]?\]\(#[^()\s]*\)(?=[ \t]*$)/gm },
  { hint: '|', pattern: /^\|(?=[ \t][^|\n]*$)/gm },
  { hint: '(@', pattern: /^[ \t]*\(@[\w-]*\)(?=[ \t])/gm },
  // Obsidian: remarks, the names of blocks.
  { hint: '%%', pattern: /^%%[ \t]*$(?:(?!%%)[\s\S])*^%%[ \t]*$/gm },
  { hint: '^', pattern: /(?:^|[ \t])\^(?:[A-Za-z][\w-]{0,40}|\d[\w-]{2,40})[ \t]*$/gm },
]

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
