import { describe, expect, it } from 'vitest'
import { readText } from '../../../../src/core/formats/text/read.ts'

async function prose(text: string): Promise<string[]> {
  const { blocks } = await readText(text)
  return blocks.filter(({ kind }) => kind !== 'heading').map((block) => block.text)
}

describe('the markup of reStructuredText is no text', () => {
  it.each([
    ['The mill\n========\n\n.. note::\n\n   It turned.\n\nIt stopped.\n', ['It turned.', 'It stopped.']],
    [
      ':Author: Ann\n:Date: 2024\n\nSee :ref:`the wheel <wheel>` and `the mill <m.html>`_.\n',
      ['See the wheel and the mill.'],
    ],
    [
      'It turned.\n\n.. code-block:: c\n\n   fall();\n\n   lie();\n\nIt stopped.\n',
      ['It turned.', 'It stopped.'],
    ],
    ['It turned.\r\n\r\n.. figure:: a.jpg\r\n   :alt: It fell.\r\n\r\n   The mill.\r\n', ['It turned.']],
    ['The quay\n========\n\nThe ``ferry`` left.\n\nIt came back.\n', ['The ferry left.', 'It came back.']],
    // Other texts stay.
    ['It said:`turn`. Then .. it stopped.\n', ['It said:`turn`. Then .. it stopped.']],
    ['It said ``turn``. Then it stopped.\n', ['It said ``turn``. Then it stopped.']],
  ])('%s', async (text, expected) => {
    expect(await prose(text)).toEqual(expected)
  })
})

describe('the markup of AsciiDoc is no text', () => {
  it.each([
    [
      'what stands above the text',
      '= The quay\nAnn Lund <ann@mill.test>\nv1, 2024-03-01\n:toc: left\n// a remark\n\nIt opened.',
    ],
    [
      'a licence above the title',
      '// You may use it.\n// Ask first.\n= The quay\nAnn Lund\n2024-03-01\n:toc: left\n\nIt opened.',
    ],
    [
      'its headings where they are marked on both sides',
      '= The quay\nAnn Lund\n:toc: left\n\n== Boats ==\n\n[.lead]\nIt *opened*.\n',
    ],
    [
      'what tells of blocks',
      '== Boats\n\n[[boats]]\n[.lead]\n.A caption\n****\nIt opened.\n****\n\nimage::a.png[It fell.]\n',
    ],
    [
      'code and tables',
      '== Boats\n\nIt opened.\n\n[source,c]\n----\nfall();\n\nlie();\n----\n\n|===\n|It fell. |It lay.\n|===\n',
    ],
    ['labels', '== Boats\n\nNOTE: It opened.\n'],
    ['line breaks and joins', '== Boats\n\nIt +\nopened.\n+\n'],
  ])('such as %s', async (_, text) => {
    expect(await prose(text)).toEqual(['It opened.'])
  })

  it.each([
    [
      'links',
      'https://quay.test[The quay] and {home}[the boat] saw <<sea,the sea>>.',
      'The quay and the boat saw the sea.',
    ],
    [
      'links with settings',
      'See link:a.html[the quay,window=_blank] at https://quay.test[].',
      'See the quay at https://quay.test.',
    ],
    [
      'stress',
      'The *quay* is _old_, and **ver**y `typed` and +plain+.',
      'The quay is old, and very typed and plain.',
    ],
    ['curved quotation marks', 'The "`quay`" is [.red]#old#.', 'The "quay" is old.'],
    ['notes and pictures', 'The quayfootnote:[It is old.] icon:ship[] is old.', 'The quay is old.'],
    ['what it is called by', 'The quay{nbsp}is (((boat))) old.', 'The quay is old.'],
    [
      'other marks',
      'The 2 * 3 boats of snake_case_names cost a + b.',
      'The 2 * 3 boats of snake_case_names cost a + b.',
    ],
  ])('within lines, such as %s', async (_, line, expected) => {
    expect(await prose(`== Boats\n\n${line}\n`)).toEqual([expected])
  })

  it('its lists are lists, and its headings are headings', async () => {
    const page = await readText(
      '[[quay]]\n=== The quay\n\nIt opened.\n\n==== Boats\n\n* [x] one boat\n** another boat\n. a third\n\nFerry:: a boat\n',
    )
    expect(page.title).toBe('The quay')
    expect(page.blocks.map(({ kind, text, level }) => [kind, text, level])).toEqual([
      ['paragraph', 'It opened.', undefined],
      ['heading', 'Boats', 2],
      ['item', 'one boat', undefined],
      ['item', 'another boat', undefined],
      ['item', 'a third', undefined],
      ['paragraph', 'Ferry: a boat', undefined],
    ])
  })
})

describe('the markup of Org is no text', () => {
  it.each([
    ['settings and remarks', '#+TITLE: The quay\n#+AUTHOR: Ann\n# a remark\n\nIt opened.\n'],
    [
      'drawers and dates',
      '#+TITLE: The quay\n\n* Boats\n:PROPERTIES:\n:ID: 7\n:END:\nDEADLINE: <2024-03-01 Fri>\n\nIt opened.',
    ],
    ['code', '#+TITLE: The quay\n\n#+begin_src c\nfall();\n\nlie();\n#+end_src\n\nIt opened.\n\n: typed\n'],
    [
      'tables and notes',
      '#+TITLE: The quay\n\n| It fell. |\n\nIt opened.[fn:1]\n\n[fn:1] It is old.\nSo is he.\n',
    ],
    ['notes alone', '* The quay\n\nIt opened.[fn:1]\n\n* Notes\n\n[fn:1] It is old.\n'],
    [
      'properties alone',
      '* The quay\n:PROPERTIES:\n:ID: 7\n:END:\nCLOCK: [2024-03-01 Fri 10:00]--[2024-03-01 Fri 11:00] =>  1:00\n- [X] It opened.\n',
    ],
  ])('such as %s', async (_, text) => {
    expect(await prose(text)).toEqual(['It opened.'])
  })

  it.each([
    ['links', 'The [[https://quay.test][quay]] saw [[boats]].', 'The quay saw boats.'],
    ['stress', 'The *quay* is /old/ and =typed= by ~her~.', 'The quay is old and typed by her.'],
    ['stress in links', 'The [[a.org][=quay=]] is old.', 'The quay is old.'],
    ['other marks', 'The a/b quay is 2 * 3 + 1 = 7 old.', 'The a/b quay is 2 * 3 + 1 = 7 old.'],
  ])('within lines, such as %s', async (_, line, expected) => {
    expect(await prose(`#+TITLE: The quay\n\n${line}\n`)).toEqual([expected])
  })

  it('its title is the title, and its headings are headings though a line follows at once', async () => {
    const page = await readText(
      '#+title: The quay\n\n* TODO [#A] Boats :sea:\nthey came.\n** Ferries\nOne left.\n- [X] a boat\n- ferry :: a boat\n',
    )
    expect(page.title).toBe('The quay')
    expect(page.blocks.map(({ kind, text }) => [kind, text])).toEqual([
      ['heading', 'Boats'],
      ['paragraph', 'they came.'],
      ['heading', 'Ferries'],
      ['paragraph', 'One left.'],
      ['item', 'a boat'],
      ['item', 'ferry: a boat'],
    ])
  })
})

describe('the markup of LaTeX is no text', () => {
  const document = (body: string) =>
    `\\documentclass[11pt]{article}\n\\usepackage{amsmath}\n% a remark\n\\title{The \\emph{old} quay}\n\\author{Ann \\and Bo}\n\\begin{document}\n\\maketitle\n\n${body}\n\n\\end{document}\n`

  it.each([
    [
      'commands that show what they hold',
      'The \\emph{quay} is \\textbf{very \\textit{old}}.',
      'The quay is very old.',
    ],
    [
      'citations and notes',
      'The quay~\\cite[p.~3]{a,b} is old.\\footnote{It is \\emph{so}.}',
      'The quay is old.',
    ],
    ['remarks', 'The quay is % not\nold by 5\\%.', 'The quay is old by 5%.'],
    [
      'pictures',
      'The quay is old.\n\\begin{figure}\n\\includegraphics{a}\\caption{It fell.}\n\\end{figure}',
      'The quay is old.',
    ],
    [
      'formulas',
      'The quay is old.\n\\begin{align*}\na &= b\n\\end{align*}\n\\[ x = 1 \\]',
      'The quay is old.',
    ],
    [
      'formulas within a line, which stay',
      'The quay has $n$ boats, $\\mathbb{N}$ holds $n_{1} - 2$, and $\\infty$-many came for \\$3.',
      'The quay has n boats, $\\mathbb{N}$ holds $n_{1} - 2$, and $\\infty$-many came for $3.',
    ],
    ['accents', "Zo\\\"e, Ren\\'{e} and \\v{C}ern\\'y left.", 'Zoë, René and Černý left.'],
    ['a note with a formula', 'The quay is old.\\footnote{Its $\\alpha$ is.}', 'The quay is old.'],
    [
      'quotation marks and dashes',
      "``It is old,'' said Ann --- in 1990--1995, that is --- ``so old.''",
      '“It is old,” said Ann — in 1990–1995, that is — “so old.”',
    ],
    ['labels', 'The quay is old.\\label{sec:quay}\n\\vspace{2cm}', 'The quay is old.'],
    ['what leads to labels', 'The quay (Section~\\ref{sec:quay}) is old.', 'The quay (Section) is old.'],
    ['blocks', '\\begin{abstract}\nThe quay is old.\n\\end{abstract}', 'The quay is old.'],
    ['braces', 'The {\\bf quay} is {o}ld, \\LaTeX{} says.', 'The quay is old, says.'],
  ])('such as %s', async (_, body, expected) => {
    expect(await prose(document(body))).toEqual([expected])
  })

  it('its headings are headings, its items are items, and its title is the title', async () => {
    const page = await readText(
      document(
        '\\section{Boats}\\label{b}\nThey came.\n\n\\begin{itemize}\n\\item One left.\n\\item[b)] One stayed.\n\\end{itemize}',
      ),
    )
    expect(page.title).toBe('The old quay')
    expect(page.blocks.map(({ kind, text }) => [kind, text])).toEqual([
      ['heading', 'Boats'],
      ['paragraph', 'They came.'],
      ['item', 'One left.'],
      ['item', 'One stayed.'],
    ])
  })

  it('and what speaks of it is a text', async () => {
    const text = 'Write \\begin{document} above it, and \\section{a} for a heading.'
    expect(await prose(text)).toEqual([text])
  })
})

describe('the markup of POD is no text', () => {
  it.each([
    ['what is stressed or typed', 'The B<quay> is I<very C<old>>.', 'The quay is very old.'],
    ['links', 'See L<the quay|http://sea.test/> and L<Sea::Quay>.', 'See the quay and Sea::Quay.'],
    ['more brackets around some', 'Write C<< $quay->old >> there.', 'Write $quay->old there.'],
    ['marks that are named', 'It is E<lt> 3 years old.X<quay>', 'It is < 3 years old.'],
    ['code', 'The quay is old.\n\n  my $quay = Sea->new;\n', 'The quay is old.'],
    ['other formats', '=begin html\n\n<b>It fell.</b>\n\n=end html\n\nThe quay is old.', 'The quay is old.'],
    ['a remark', '=for comment\nIt fell.\n\nThe quay is old.', 'The quay is old.'],
    ['the program', 'The quay is old.\n\n=cut\n\nsub quay {\n  1;\n}\n', 'The quay is old.'],
  ])('such as %s', async (_, body, expected) => {
    expect(await prose(`=encoding utf-8\n\n=head1 Boats\n\n${body}\n\n=cut\n`)).toEqual([expected])
  })

  it('and its title is the name below its first heading', async () => {
    const page = await readText(
      '=pod\n\n=head1 NAME\n\nSea::Quay - build a quay\n\n=head1 SYNOPSIS\n\nIt is old.\n',
    )
    expect([page.title, page.blocks.map(({ text }) => text)]).toEqual([
      'Sea::Quay - build a quay',
      ['SYNOPSIS', 'It is old.'],
    ])
  })

  it('and its items are items', async () => {
    const text = '=head1 Boats\n\nThey came.\n\n=over 4\n\n=item * One left.\n\n=item One stayed.\n\n=back\n'
    expect((await readText(text)).blocks.map(({ kind, text }) => [kind, text])).toEqual([
      ['paragraph', 'They came.'],
      ['item', 'One left.'],
      ['item', 'One stayed.'],
    ])
  })
})

describe('the markup of MediaWiki is no text', () => {
  it.each([
    [
      'links',
      "The [[quay|old quay]] saw [[boats]] of [https://sea.test the ''sea''].",
      'The old quay saw boats of the sea.',
    ],
    ['notes', 'The quay<ref>It is old.</ref> is old.<ref name="a" />', 'The quay is old.'],
    ['templates', 'The quay {{note|{{a}} old}} is old. __TOC__', 'The quay is old.'],
    ['pictures', '[[File:Quay.jpg|thumb|The [[quay]] of old.]]\nThe quay is old.', 'The quay is old.'],
    [
      'tables and code',
      'The quay is old.\n\n{| class="a"\n| It fell.\n|}\n\n<pre>\nIt lay.\n</pre>',
      'The quay is old.',
    ],
  ])('such as %s', async (_, text, expected) => {
    expect(await prose(`== Boats ==\n\n${text}\n`)).toEqual([expected])
  })

  it.each([
    '<ref name="a">{{cite web|url=https://quay.test|title=Boats}}</ref>',
    '{{efn|The quay of the old harbour.}}',
    '<!-- ask the harbour master before this goes out -->',
  ])('%s within a paragraph leaves no gap as those between the cells of a table', async (unread) => {
    const lines = [
      `The quay was built of stone and is very old.${unread} It opened.`,
      'They came.',
      'They left.',
    ]
    const expected = ['The quay was built of stone and is very old. It opened.', 'They came.', 'They left.']
    expect(await prose(`== Boats ==\n\n${[...lines, ''].join('\n\n')}`)).toEqual(expected)
  })

  it.each([
    [
      '== See also ==\nOther boats\nQuays – a list of all that were ever built of stone in the whole of the old north',
      [],
    ],
    [
      '== External links ==\n* The quay today\n* The Quay Society – who they are\n\n=== Related resources ===\nThe quay\nBoats',
      [],
    ],
    [
      '== Links ==\nIt leads to the sea. Few go there.\nSome came back.',
      ['It leads to the sea. Few go there. Some came back.'],
    ],
    ['== See also ==\nOther boats\n\n== Ferries ==\nThey left.', ['They left.']],
  ])('lists of other pages are left out, whose links an extract has lost: %s', async (text, expected) => {
    expect(await prose(`== Boats ==\n\nThey came.\n\n${text}\n`)).toEqual(['They came.', ...expected])
  })

  it('its lists are lists, and its headings are headings', async () => {
    const { blocks } = await readText(
      '== Boats ==\n\nThey came.\n\n# one boat\n# another boat\n\n===Ferries===\n\n* a third\n',
    )
    expect(blocks.map(({ kind, text }) => [kind, text])).toEqual([
      ['heading', 'Boats'],
      ['paragraph', 'They came.'],
      ['item', 'one boat'],
      ['item', 'another boat'],
      ['heading', 'Ferries'],
      ['item', 'a third'],
    ])
  })
})
