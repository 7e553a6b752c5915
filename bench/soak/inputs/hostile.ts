import type { Hostile } from './pieces.ts'

/** What any text may hold: controls, escapes, marks of direction, half characters, and what looks like sentence ends. */
// biome-ignore format: a list
const CHARACTERS: readonly string[] = [
  ...'\0\x07\x1b\x7f\x85\u00a0\u00ad\u0301\u061c\u200b\u200c\u200d\u200e\u200f\u2028\u2029\u202a\u202e\u2066\u2069\ufeff\ufffc\ufffd',
  ...['\x1b[31m', '\x1b]0;x\x07', '\x1b]8;;http://example.org\x1b\\', '\x9b2J', '\r', '\r\n', '\n', '\n\n', '\t', ' '],
  ...['\ud800', '\udc00', 'e\u0301\u0301\u0301', '👩‍👩‍👧‍👦', '🇳🇱', '\u{e0041}', 'ß', 'İ', 'ı', 'ǅ', 'ﬁ', '﷽', 'ſ'],
  ...['. ', '.', '!', '?!', '…', '...', ': ', '; ', ', ', '—', '-', '(', ')', '[', ']', '"', "'", '“', '”', '«', '»', '„'],
  ...['。', '、', '،', '۔', '।', '؟', '։', '።', '་', '「', '」', 'Mr. ', 'e.g. ', 'U.S. ', 'a. b. c. ', '1. ', 'No. 7 ', '3.14', '1986. '],
  ...['%s', '__proto__', 'constructor', 'toString ', 'undefined', 'null', '99999999999999999999', '-1', 'NaN', '../../x'],
  ...['http://example.org/a?b=c&d=(e)', 'a@example.org', '#tag ', '@name ', 'He said that. ', 'However, it rained. '],
]

const QUOTES: Hostile['pairs'] = [
  ['(', ')'],
  ['"', '"'],
  ['“', '”'],
  ['[', ']'],
  ['\u202e', '\u202c'],
]

// biome-ignore format: a list
export const PLAIN: Hostile = {
  tokens: [
    ...CHARACTERS,
    '    ',
    'CHAPTER I\n\n',
    '* * *\n',
    'Share this\n',
    'By Ann Lee\n',
    '===\n',
    '- ',
    '1) ',
    '> ',
    '\f',
  ],
  pairs: QUOTES,
}

// biome-ignore format: a list
export const MARKDOWN: Hostile = {
  tokens: [
    ...CHARACTERS,
    ...['# ', '## ', '####### ', 'Title\n===\n', '---\n', '***\n', '- ', '* ', '+ ', '1. ', '99. ', '- [ ] ', '> ', '>> '],
    ...['```', '```js\n', '~~~\n', '    ', '\t', '`', '``', '*', '**', '***', '_', '__', '~~', '[', ']', '](', '](x)', '![', '!['],
    ...['[^1]', '[^1]: a note\n', '[a]: http://example.org "t"\n', '[a]', '[[wiki|link]]', '<http://example.org>', '![](x){.c}'],
    ...['| a | b |\n|---|:-:|\n| 1 | 2 |\n', '|', '|---|', '---\ntitle: x\n---\n', '+++\ntitle = "x"\n+++\n', '---\na: &a [*a]\n---\n'],
    ...['{{< figure >}}', '{{% note %}}', '{% raw %}', '{% endraw %}', ':::note\n', ':::\n', '{#id}', '[toc]', '$$', '\\(', '\\'],
    ...['<div>', '</div>', '<!--', '-->', '<br>', '<br/>', '<script>', '<details>', '<summary>', '<sup>', '<', '>', '</', '<a href="'],
    ...['&amp;', '&#0;', '&#x1b;', '&#8238;', '&nbsp;', '&lt;p&gt;', '&', '  \n', 'Term\n: text\n', 'import a from "b"\n', '<Tabs>'],
  ],
  pairs: [
    ...QUOTES,
    ['**', '**'],
    ['_', '_'],
    ['[', '](http://example.org)'],
    ['![', '](x)'],
    ['`', '`'],
    ['```\n', '\n```\n'],
    ['\n> ', '\n'],
    ['<div>', '</div>'],
    ['<!--', '-->'],
    ['<p hidden>', '</p>'],
    ['| ', ' |'],
    ['~~', '~~'],
    [':::note\n', '\n:::\n'],
    ['{{< a >}}', '{{< /a >}}'],
  ],
}

const elements = (names: string): Hostile['pairs'] =>
  names.split(' ').map((name) => [`<${name}>`, `</${name}>`])

const ELEMENTS = elements(
  'p div span article section aside nav header footer main figure figcaption blockquote pre code h1 h2 h6 ul ol li dl dt dd ' +
    'table thead tr td th caption b i em a sup sub small script style template noscript svg math select option textarea ' +
    'button form label iframe title head body html details summary ruby rt time cite q q details dialog object marquee x-y',
)

// biome-ignore format: a list
export const HTML: Hostile = {
  tokens: [
    ...CHARACTERS,
    ...ELEMENTS.flat(),
    ...['<br>', '<hr>', '<wbr>', '<img alt="x" src=y>', '<', '</', '<p', '<p a="', "<p a='", '<p a=', '<!', '<!--', '-->', '<!-->'],
    ...['<![CDATA[', ']]>', '<?xml version="1.0"?>', '<!doctype html>', '<plaintext>', '<frameset>', '<meta charset=utf-16>'],
    ...['&', '&#', '&#x', '&#x1b;', '&#0;', '&#8238;', '&#xD800;', '&#99999999;', '&lt;', '&amp;lt;', '&nbsp;', '&shy;', '&zwj;', '&notit;'],
    ...['<html lang=xx>', '<html dir=rtl>', '<title>A title</title>', '<base href=//x>', '<p hidden>', '<p aria-hidden=true>'],
    ...['<script type="application/ld+json">{"@type":"Article","articleBody":"It rained. "}</script>', '<meta property="og:title" content="x">'],
    `<p ${'a=1 '.repeat(30)}>`,
    ...['<div class="share">', '<div class="comments" id=c>', '<div style="display:none">', '<td colspan=99999>', '<li value=-1>'],
  ],
  pairs: [
    ...QUOTES,
    ...ELEMENTS,
    ['<!--', '-->'],
    ['<![CDATA[', ']]>'],
    ['<table><tr><td>', '</td></tr></table>'],
    ['<ul><li>', '</li></ul>'],
    ['<a href="http://example.org">', '</a>'],
    ['<div hidden>', '</div>'],
    ['<div itemprop=articleBody>', '</div>'],
  ],
}

const named = (prefix: string, names: string) =>
  elements(
    names
      .split(' ')
      .map((name) => `${prefix}:${name}`)
      .join(' '),
  )
const WORD = named(
  'w',
  'p r t tbl tr tc del ins hyperlink sdt pict pPr rPr sectPr footnote fldSimple smartTag body document',
)
const TEXT = [
  ...named(
    'text',
    'p h span a list list-item note note-body section tracked-changes ruby ruby-text annotation',
  ),
  ...named('table', 'table table-row table-cell'),
]

/** The parts of word processors' files and of books. */
// biome-ignore format: a list
export const XML: Hostile = {
  tokens: [
    ...CHARACTERS.filter((text) => !text.includes('<')),
    ...WORD.flat(),
    ...TEXT.flat(),
    ...['<w:br/>', '<w:tab/>', '<w:noBreakHyphen/>', '<w:pStyle w:val="Heading1"/>', '<w:vanish/>', '<w:t xml:space="preserve"> '],
    ...['<w:sym w:char="F0E0"/>', '<mc:AlternateContent><mc:Choice>', '<text:s text:c="99"/>', '<text:s text:c="999999999"/>'],
    ...['<text:line-break/>', '<text:tab/>', '<text:h text:outline-level="1">', '<table:table-cell table:number-columns-repeated="9999">'],
    ...['<itemref idref="c0"/>', '<item id="c0" href="../x" media-type="application/xhtml+xml"/>', '<dc:title>A title</dc:title>'],
    ...['&bogus;', '&#0;', '&#x1b;', '&#8238;', '&amp;', '&', '<', '</', '/>', '>', '<!--', '-->', '<![CDATA[', ']]>', ' xmlns="y"'],
    ...['<!DOCTYPE x [<!ENTITY a "It rained. "><!ENTITY b "&a;&a;&a;">]>', '&b;', '<?xml version="1.1" encoding="utf-16"?>'],
  ],
  pairs: [
    ...QUOTES,
    ...WORD,
    ...TEXT,
    ...elements('p div section h1 table ul li'),
    ['<!--', '-->'],
    ['<![CDATA[', ']]>'],
  ],
}

// biome-ignore format: a list
export const RTF: Hostile = {
  tokens: [
    ...['{', '}', '\\par ', '\\pard ', '\\plain ', '\\line ', '\\tab ', '\\page ', '\\cell ', '\\row ', '\\trowd ', '\\intbl ', '\\sect '],
    ...["\\'e9", "\\'", "\\'zz", '\\u233 ?', '\\u-1 ?', '\\u8238 ?', '\\u55357 ?\\u56832 ?', '\\u99999999 ', '\\uc0 ', '\\uc9 ', '\\uc-1 '],
    ...['\\bin5 abcde', '\\bin99999999 ', '\\bin-1 ', '\\v ', '\\v0 ', '\\deleted ', '\\b ', '\\b0 ', '\\fs99999 ', '\\f9 ', '\\ansicpg1251 '],
    ...['\\ansicpg932 ', '\\outlinelevel0 ', '\\s1 ', '\\~', '\\-', '\\_', '\\*', '\\\n', '\\\\', '\\{', '\\}', '\\', '\n', '\x1b', '\0'],
    ...['\\bullet ', '\\emdash ', '\\ldblquote ', '\\rquote ', '{\\pict ffd8ffe0}', '{\\*\\x y}', '{\\footnote It rained.}', '\\chftn '],
    ...['{\\field{\\*\\fldinst HYPERLINK "x"}{\\fldrslt y}}', '{\\fonttbl{\\f0\\fcharset204 A;}}', '{\\info{\\title A title}}', 'It rained. '],
  ],
  pairs: [
    ['{', '}'],
    ['{\\*\\x ', '}'],
    ['{\\pict ', '}'],
    ['{\\footnote ', '}'],
    ['{\\field{\\*\\fldinst ', '}}'],
    ['{\\b ', '}'],
    ['{\\v ', '}'],
    ['\\trowd\\intbl ', '\\cell\\row '],
  ],
}

// biome-ignore format: a list
export const MAIL: Hostile = {
  tokens: [
    ...CHARACTERS,
    ...['Content-Type: text/html; charset=utf-8\n', 'Content-Type: text/plain; charset=utf-16\n', 'Content-Type: x\n', 'MIME-Version: 1.0\n'],
    ...['Content-Type: multipart/alternative; boundary=b\n\n', 'Content-Type: multipart/mixed; boundary=""\n\n', '--b\n', '--b--\n', '--\n'],
    ...['Content-Type: message/rfc822\n\n', 'Content-Transfer-Encoding: base64\n', 'Content-Transfer-Encoding: quoted-printable\n'],
    ...['Content-Disposition: attachment; filename=x\n', 'Subject: =?utf-8?Q?=E2=80=AE=1B[31m?=\n', 'Subject: =?utf-8?B?////?=\n', 'Subject:\n\tx\n'],
    ...['=?x?Q?y?=', '=\n', '=00', '=1B', '=E2=80=AE', '=zz', '> ', '>> ', 'On Monday, Ann Lee wrote:\n', '-- \n', 'From ann Mon Nov\n', '\n\n'],
    ...['From: a\n', 'Received: x\n\ty\n', 'begin 644 x\n', '<p>', '</p>', '<br>', 'SXQgcmFpbmVkLg==\n', '-----Original Message-----\n'],
  ],
  pairs: [
    ...QUOTES,
    ['\n--b\n', '\n--b--\n'],
    ['\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\n', '\n--b--\n'],
    ['\n> ', '\n'],
    ['<div>', '</div>'],
  ],
}

// biome-ignore format: a list
export const SUBTITLES: Hostile = {
  tokens: [
    ...CHARACTERS,
    ...['WEBVTT\n\n', '00:00:01.000 --> 00:00:02.000\n', '00:00:01,000 --> 00:00:02,000\n', '-->', '99:99:99.999 --> 0\n', '1\n', '2\n\n'],
    ...['<v Ann>', '</v>', '<c.x>', '</c>', '<00:00:01.000>', '<i>', '</i>', '{\\an8}', 'NOTE x\n', 'STYLE\n', 'REGION\n', '&lrm;', '&amp;', ], ...['[Music]', '♪', '- ', 'ANN: ', '>> ', 'align:start position:0%\n', '(laughs)', 'X-TIMESTAMP-MAP=x\n']],
  pairs: [
    ...QUOTES,
    ['<v Ann>', '</v>'],
    ['<c>', '</c>'],
    ['\n\n00:00:01.000 --> 00:00:02.000\n', '\n\n'],
    ['{', '}'],
    ['♪ ', ' ♪'],
  ],
}

/** Operators of the content streams of a PDF, and what its objects are made of. */
// biome-ignore format: a list
export const PDF: Hostile = {
  tokens: [
    ...['BT ', 'ET ', '/F 12 Tf ', '/F 0 Tf ', '/F -9 Tf ', '/G 9 Tf ', '1 0 0 1 50 700 Tm ', '0 0 0 0 0 0 Tm ', '0 1 -1 0 300 300 Tm '],
    ...['(It rained.) Tj ', '[(a) -250 (b)] TJ ', '[(a) 99999 (b)] TJ ', '<0041> Tj ', '<4> Tj ', "(x) ' ", '1 2 (x) " ', 'T* ', '0 -14 Td '],
    ...['1e9 0 Td ', '-0 14 TD ', 'q ', 'Q ', '3 Tr ', '0 Tr ', '100 Tz ', '0 Tz ', '9 Tc ', '99999 Tw ', '12 TL ', '5 Ts ', '/X Do ', 'W n '],
    ...['BI /W 1 /H 1 ID x EI ', '/Span BMC ', '/P <</MCID 0>> BDC ', 'EMC ', '1 0 0 -1 0 0 cm ', '.01 0 0 .01 0 0 cm ', '0 0 0 0 0 0 cm ', '0 g ', 'f '],
    ...['/Rotate 90', '/Rotate 45', '/MediaBox[0 0 0 0]', '/MediaBox[0 0 1e9 1e9]', '/Kids[2 0 R]', '/Count 999999', '/Count -1', '/Length 5', '/Length -1'],
    ...['null ', '<<>>', '[[[[', ']', '10 0 R', '1000 0 R', '9999999 0 R', '-1 0 R', '/Encoding/Identity-H', '/Encrypt 9 0 R', '/ToUnicode 3 0 R'],
    ...['/Filter/FlateDecode', '/Filter/ASCIIHexDecode', '/Subtype/Type3', '/Subtype/Type0', 'stream\n', '\nendstream', 'endobj\n', '7 0 obj', 'startxref\n0\n'],
    ...['trailer<</Root 1 0 R>>', 'xref\n0 1\n', '%%EOF', '(', ')', '<', '>', '<<', '>>', '/', '%', '\\', '\0', '\xff', '1e99 ', '-', '.'],
  ],
  pairs: [
    ['q ', 'Q '],
    ['BT /F 10 Tf 50 700 Td ', 'ET '],
    ['/Span BMC ', 'EMC '],
    ['(', ') Tj '],
    ['[', '] TJ '],
    ['<<', '>>'],
  ],
}
