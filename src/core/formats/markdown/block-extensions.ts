import { type Extension, REMARK } from './extension.ts'

/** A box's mark and its title; a title that is a sentence is prose. */
const CALLOUT = String.raw`(?<kept>^[ \t>]*)\\?\[!\w[^\]\n]*\][+-]?`

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
