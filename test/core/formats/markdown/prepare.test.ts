import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseMarkdown } from '../../../../src/core/formats/markdown/parse.ts'
import { prepare } from '../../../../src/core/formats/markdown/prepare.ts'
import { cpuSeconds } from '../../../patience.ts'

async function texts(text: string): Promise<string[]> {
  const { blocks } = await parseMarkdown(`It rained.\n\n${text}`)
  return blocks.slice(1).map((block) => block.text)
}

/** Each with what is read of it. */
const MARKUP: Record<string, [string, string[]][]> = {
  'tags of Liquid': [
    ['{% image "a.jpg" "It turned. It fell." %}\n\nIt stopped.', ['It stopped.']],
    ['It turned {% cite lee2001 %} again. {% include a.html text="x" %}', ['It turned again.']],
    ['It turned{{ site.mark }}, see [it]({{ "/mill/" | url }}).', ['It turned, see it.']],
    ['See [it](https://mill.example/{{ page.tag }}/a.md "{{ x }}").', ['See it.']],
    ['{%- if a -%}\nIt turned.\n{%- else -%}\nIt stopped.\n{%- endif -%}', ['It turned.', 'It stopped.']],
    ['The gate {% if a %}is open{% else %}will open{% endif %}.', ['The gate is open.']],
    ['It turned {% if a %}twice{% else %}{{ n }} times{% endif %} at night.', ['It turned twice at night.']],
    ['{% raw %}\nIt turned.\n{% endraw %}', ['It turned.']],
    ['It has `{% raw %}{{ mill }}{% endraw %}` now.', ['It has {{ mill }} now.']],
    [
      'So `{%- raw -%}{% mill %}{%- endraw -%}`, {% raw %}`{{ a }}`{% endraw %}.',
      ['So {% mill %}, {{ a }}.'],
    ],
    ['Write `{% raw %}` and `{% endraw %}`.', ['Write {% raw %} and {% endraw %}.']],
    ['{% highlight ruby %}\nputs "It fell."\n\nend\n{% endhighlight %}\nIt turned.', ['It turned.']],
    ['{% comment %} It fell. {% endcomment %}It turned.', ['It turned.']],
    ['{# It fell. #}It turned. <%= mill %>', ['It turned.']],
    ['{% hint style="info" %}\nIt turned.\n{% endhint %}', ['It turned.']],
  ],
  'shortcodes of Hugo': [
    ['{{< figure src="a.jpg" caption="It fell. It lay." >}}\n\nIt turned.', ['It turned.']],
    ['{{% def id="a" name="Mill" %}} What turns.\n\n{{% /def %}}', ['Mill: What turns.']],
    ['{{< def term="Mill" >}}What turns.{{< /def >}} It hums.', ['Mill: What turns. It hums.']],
    ['{% def name="Mill" %} What turns. {% enddef %}', ['Mill: What turns.']],
    ['{{% tab name="Mill" %}}\n\nIt turned.\n\n{{% /tab %}}', ['It turned.']],
    ['{{< figure name="Mill" >}} It fell. {{< /figure >}}\n\nIt turned.', ['It turned.']],
    ['{{< wheel name="Mill" >}} It turned.', ['It turned.']],
    ['It has {{< cite "a" >}} turned {{< ref "b" >}}.', ['It has turned.']],
    [
      'A {{< term text="wheel" id="w" >}} turned a {{< term id="m" text="stone" >}}.',
      ['A wheel turned a stone.'],
    ],
    ['Weil sie {{< link a="b" text="alt ist" >}}, steht die Mühle.', ['Weil sie alt ist, steht die Mühle.']],
    ['{{< button text="Order" >}}\n\nIt turned.', ['It turned.']],
    ['{{< figure src="a.png" text="A mill" >}} It turned.', ['It turned.']],
    ['{{< note text="x" >}}It turned.{{< /note >}}', ['It turned.']],
    ['{{< note >}}\nIt **turned**.\n{{< /note >}}', ['It turned.']],
    ['{{< highlight go >}}\nfall()\n{{< /highlight >}}\n\nIt turned.', ['It turned.']],
    ['[It]({{< relref "mill.md" >}}) turned.', ['It turned.']],
  ],
  reStructuredText: [
    ['.. note::\n   :class: wide\n\n   It turned.', ['It turned.']],
    ['.. warning:: It turned.', ['It turned.']],
    ['.. raw :: html\n\n   <p>It fell.</p>\n\nIt turned.', ['It turned.']],
    ['.. image:: a.jpg\n   :alt: It fell.\n\nIt turned.', ['It turned.']],
    ['.. code-block:: python\n\n   x = fall()\n\n   fall()\n\nIt turned.', ['It turned.']],
    ['.. _mill:\n\n.. It fell,\n   and lay.\n\nIt turned.', ['It turned.']],
    [
      'The :ref:`wheel <wheel-1>` of :term:`oak` turned [1]_.\n\n.. [1] It fell.',
      ['The wheel of oak turned.'],
    ],
    [
      '.. _a: b\n\nThe mill\n~~~~~~~~\n\nIt turned.\n\nThe wheel\n^^^^^^^^^\n',
      ['The mill', 'It turned.', 'The wheel'],
    ],
    [
      'The `wheel <a.html>`_ turned.\n\n+++++\nBoats\n+++++\n\nIt fell.',
      ['The wheel turned.', 'Boats', 'It fell.'],
    ],
    ['.. _a: b\n\nIt turned so:\n~~~\nturn()\n~~~\n\nIt fell.', ['It turned so:', 'It fell.']],
    ['The ``wheel of\noak`` turned :ref:`so`::\n\n   turn()\n', ['The wheel of oak turned so:', 'turn()']],
    ['.. _a: b\n\nThe `wheel <https://mill.example>`_ was ``oak``.', ['The wheel was oak.']],
  ],
  MyST: [
    ['See {doc}`../wheel` and {ref}`oak`.', ['See wheel and oak.']],
    ['See {doc}`/mills/wheel` and {file}`/etc/mill`.', ['See wheel and /etc/mill.']],
    ['See {doc}`the wheel </mills/wheel>` and {doc}`oak`.', ['See the wheel and oak.']],
    ['See :doc:`/mills/wheel` and :file:`/etc/mill`.', ['See wheel and /etc/mill.']],
    ['See :doc:`wheels of oak/elm </a/b>` or :doc:`../a-b/oak`.', ['See wheels of oak/elm or oak.']],
    ['The :py:class:`~mill.wheel.Oak` turns :class:`~Elm`.', ['The Oak turns Elm.']],
    ['(wheel)=\n% It fell.\n\nIt turned.', ['It turned.']],
  ],
  'values of knitr': [
    ['The wheel has `r nrow(spokes)` spokes; `run it` turned.', ['The wheel has spokes; run it turned.']],
  ],
  'what pandoc writes': [
    ['## The wheel {-}\n\nIt turned {-} twice.', ['The wheel', 'It turned {-} twice.']],
    ['| The wheel turned\n| and it fell.', ['The wheel turned and it fell.']],
    ['(@wheel) It turned.\n\n(@) It fell, says Ann (@ann).', ['It turned.', 'It fell, says Ann (@ann).']],
    ['The wheel^1^ and its stone<sup>2</sup> are oak.<sup>*</sup>', ['The wheel and its stone are oak.']],
    ['It is 9^2^ feet or 8 m<sup>3</sup> on the 21^st^.', ['It is 92 feet or 8 m3 on the 21st.']],
  ],
  'headings that link to themselves': [
    ['# The wheel [¶](#the-wheel)\n\nIt turned.', ['The wheel', 'It turned.']],
    ['## The oak [](#oak)\n\nSee [#](#oak) above.', ['The oak', 'See # above.']],
  ],
  'fields within a text': [
    ['It turned [due:: 2024-03-01] (by:: Ann).', ['It turned.']],
    ['It turned ((6Ab_dE-9x)), and (so it) fell.', ['It turned, and (so it) fell.']],
    ['Use `a[std::wheel]` or [std::wheel] here.', ['Use a[std::wheel] or [std::wheel] here.']],
  ],
  'fields of notes': [
    [
      '- It turned.\n  :LOGBOOK:\n  CLOCK: [2024-03-01 Fri]\n  :END:\n- It stopped.',
      ['It turned.', 'It stopped.'],
    ],
    ['- It turned.\n  id:: 12\n  collapsed:: true\n- It stopped.', ['It turned.', 'It stopped.']],
    ['- #+BEGIN_QUOTE\n  It turned.\n  #+END_QUOTE\n- #+begin_src js\n  fall()\n  #+end_src', ['It turned.']],
    ['date:: 2024-03-01\n\nIt ^^turned^^.', ['It turned.']],
  ],
  'shortcodes of WordPress': [
    [
      '[caption id="a_4" width="180"]<a href="m.jpg"><img src="m.jpg" /></a> It fell.[/caption] It turned.',
      ['It turned.'],
    ],
    [
      '[caption id="a_4"]![](a.jpg) It fell.[/caption]\n[caption id="a_5"]It lay.[/caption]\n\nIt turned.',
      ['It turned.'],
    ],
    ['It turned. [gallery ids="1,2" columns="3"]', ['It turned.']],
    [
      '[embed]https://mill.example/v[/embed]\n\n[youtube https://mill.example/w]\n\nIt turned.',
      ['It turned.'],
    ],
    ['[su_note color="red"]It turned.[/su_note] [dropcap]I[/dropcap]t stopped.', ['It turned. It stopped.']],
    ['[vc_row][vc_column width="1/2"]It turned.[/vc_column][/vc_row] [tweet 12345]', ['It turned.']],
    ['[b]It[/b] turned, says [url=https://a.example]Ann[/url].', ['It turned, says Ann.']],
    [
      'It turned [sic], see [a story](https://mill.example) [and more].',
      ['It turned [sic], see a story [and more].'],
    ],
  ],
  'attribute lists': [
    ['It turned.\n{: .lead #first }', ['It turned.']],
    [
      'See [it](https://mill.example){:target="_blank"} or ![a](b.jpg){width=50%} *this*{: .x}.',
      ['See it or this.'],
    ],
    ['* Contents\n{:toc}\n\nIt turned.', ['It turned.']],
    ['{::comment}\nIt fell.\n{:/comment}\n\nIt turned.', ['It turned.']],
    ['[It]{.smallcaps} turned. ![a](b.jpg){ width=50% }', ['It turned.']],
    ['The [mill]{style="color:red"} turned. It [stopped]{lang=en}.', ['The mill turned. It stopped.']],
    ['The set {1, 2} and the set {a} turned.', ['The set {1, 2} and the set {a} turned.']],
  ],
  'macros of one site': [
    ['=IMAGE=mill.jpg=It fell, said Ann.=\n\nIt turned.', ['It turned.']],
    ['%VIDEO%mill.mp4%It fell.%\n\nIt turned.', ['It turned.']],
    [
      'It turned. =IMAGE=mill.jpg=It fell.= It stopped at %DAWN% and %DUSK%.',
      ['It turned. It stopped at %DAWN% and %DUSK%.'],
    ],
    ['[IMAGE: the mill at night]\n\nIt turned.', ['It turned.']],
    ['[TOC]\n\n[[_TOC_]]\n\nIt turned.', ['It turned.']],
    ['@[card](https://mill.example)\nIt turned.', ['It turned.']],
    ['It turned (see {{wheel}}) and stopped ({{ wheel }}).', ['It turned and stopped.']],
    ['{{Section 4.2 of HTTP}} and {{!RFC2119}} say so.', ['Section 4.2 of HTTP and RFC2119 say so.']],
    ['Caching {{HTTP}} is slow. {{RFC-1}} says so in {{RFC2}}.', ['Caching is slow. RFC-1 says so in RFC2.']],
    ['The mill {{ page.name }} turned (on {{ page.date }}, at noon).', ['The mill turned (on, at noon).']],
    [
      "It turned.\n\nexport const wheel = {\n  of: 'oak',\n\n  old: true,\n};\n\nIt fell.",
      ['It turned.', 'It fell.'],
    ],
    ['export default (\n  <Mill>\n)\n\nIt turned.\n\n}', ['It turned.', '}']],
    ['export function turn() {\n  return 1\n}\n\nIt turned.', ['It turned.']],
    ["import Mill from './mill.js'\nexport const wheel = 1\n\nIt turned. {/* It fell. */}", ['It turned.']],
  ],
  citations: [
    ['It turned [@lee2001]. It stopped [see @a, pp. 3-5; also -@b].', ['It turned. It stopped.']],
    ['It turned [@tag:Mill; @doi:10.1/2], said @lee2001.', ['It turned, said @lee2001.']],
    ['It turned [@lee2001] [@lee2003]. It stopped [see @a] [@b], too.', ['It turned. It stopped, too.']],
    ['Elle tourne [@lee2001] [@lee2003] !', ['Elle tourne !']],
    ['It turned ([@lee2001]), mostly.', ['It turned, mostly.']],
    ['It is in [the old book] [@lee2001]. It turned.', ['It is in the old book. It turned.']],
    ['Siehe [das alte Buch] [@lee2001, S. 3], Seite 3.', ['Siehe das alte Buch, Seite 3.']],
    ['Dans [la version 2] ([@tag:old]) il tourne.', ['Dans [la version 2] il tourne.']],
    ['It turned [sic] twice. It stopped [@a].', ['It turned [sic] twice. It stopped.']],
    ['It turned [^1] [@b]. It stopped [1] [@c].', ['It turned. It stopped [1].']],
    ['By [@ann].\n\n[@ann]: https://ann.example', ['By @ann.']],
    [
      'It turned {cite}`lee2001`. It stopped {cite:p}`lee2001,a`, said {cite:t}`lee2003`.',
      ['It turned. It stopped, said lee2003.'],
    ],
    [
      'It turned \\cite{lee2001}. It stopped~\\citep[p. 3][]{lee2001, a}, said \\citet{lee2003}.',
      ['It turned. It stopped, said lee2003.'],
    ],
    ['It \\emph{turned} as \\textbf{one} of C:\\mill{a}.\\label{mill}', ['It turned as one of C:\\mill{a}.']],
    ['It turned \\parencite{lee2001} by `\\cite{lee2001}`.\\footcite{a}', ['It turned by \\cite{lee2001}.']],
    ['It turned.^[It is old.] It stopped {@fig:mill}.', ['It turned. It stopped.']],
  ],
  'signs of Obsidian': [
    ['The wall at [[Old Mill|the mill]] and [[Lime Street]].', ['The wall at the mill and Lime Street.']],
    ['![[mill.png|300]]\nIt ==really== turned. %%It fell.%% ^a1b2c3', ['It really turned.']],
    ['See [[Old Mill#The wheel]].\n\n%%\nIt fell.\n\nIt lay.\n%%', ['See Old Mill.']],
    ['Where a == b and c==d, x[0][1] is 1 [[1]](#n).', ['Where a == b and c==d, x[0][1] is 1.']],
  ],
  boxes: [
    ['> [!NOTE]\n> It turned.', ['It turned.']],
    ['> [!warning]- Loose stones\n> It turned.\n>\n> It stopped.', ['It turned.', 'It stopped.']],
    ['> [!quote] It turned.', ['It turned.']],
    ['::: warning\nIt turned.\n:::\n\n:::note[Of old]\nIt stopped.\n:::', ['It turned.', 'It stopped.']],
    ['::: {#fig-mill layout-ncol=2}\n![a](a.png)\n\nIt fell.\n:::\n\nIt turned.', ['It turned.']],
    [':::{figure} a.png\n:name: a\nIt fell.\n:::\n\nIt turned.', ['It turned.']],
    [
      '!!! note "Hours"\n    It turned.\n\n    - It stopped.\n\nIt slept.',
      ['It turned.', 'It stopped.', 'It slept.'],
    ],
    ['=== "Linux"\n\n    It turned.\n\n    !!! tip\n        It stopped.', ['It turned.', 'It stopped.']],
    ['```{note} Of old\n:class: wide\nIt turned, see {ref}`it <mill>`.\n```', ['It turned, see it.']],
    ['```{tip}\n---\nclass: wide\n---\nIt turned.\n```', ['It turned.']],
    [
      '> **Note**\n> It turned.\n\n!> It stopped.\n\n\\[!TIP\\]\nIt slept.',
      ['It turned.', 'It stopped.', 'It slept.'],
    ],
    ['> !!! note\n>     It turned.\n\n!!!tip\n\tIt stopped.', ['It turned.', 'It stopped.']],
    ['```admonish warning title="Of old"\nIt turned.\n```', ['It turned.']],
    ['```ad-note\ntitle: Of old\ncollapse: open\nIt turned.\n```', ['It turned.']],
    ['````smart header="Of `old`"\nIt turned.\n\n```js\nfall()\n```\n````', ['It turned.']],
    ['```warn\nIt turned.\n```\n\n```note.txt\nIt fell.\n```', ['It turned.']],
    ['````{tip}\nIt turned.\n```\nfall()\n```\nIt stopped.\n````', ['It turned.', 'It stopped.']],
  ],
  'time codes': [
    ['00:12 It turned.\n\n00:47 It stopped.', ['It turned.', 'It stopped.']],
    ['[00:01:05] It turned.\n\n**[1:02:40]** It stopped.', ['It turned.', 'It stopped.']],
    [
      '[0:05](https://a.example/?t=5) It turned.\n[0:09](https://a.example/?t=9) It stopped.',
      ['It turned. It stopped.'],
    ],
    [
      '- `0:05` It turned.\n- `0:09` It stopped.\n\n> 0:12 It fell.',
      ['It turned.', 'It stopped.', 'It fell.'],
    ],
    [
      '**Ann** (00:12): It turned.\n\nBen [00:47]: It fell. [00:01:10] It lay. [00:01:12]',
      ['Ann: It turned.', 'Ben: It fell. It lay.'],
    ],
    ['09:30 It turned.\n\n10:45 It stopped.', ['09:30 It turned.', '10:45 It stopped.']],
    ['0:45 was the time.', ['0:45 was the time.']],
  ],
  'links that CommonMark takes for none': [
    ['It [turned](https://mill. example/a. html) again.', ['It turned again.']],
    ['[It turned](Mill and weir.md), see [here](old/The mill.md#how it turned).', ['It turned, see here.']],
    ['See [the mill] (https://mill.example/a) there.', ['See the mill there.']],
    ['It turned. ![It fell](pictures/The mill.png)', ['It turned.']],
    ['![](mill.png =80x40)\n\nIt turned.', ['It turned.']],
    ['The [sic](as he had it) mill, [so](mill.md "a b").', ['The [sic](as he had it) mill, so.']],
    ['It [turned] (or so they said).', ['It [turned] (or so they said).']],
  ],
  'tables whose rows lack their last bar': [
    [
      '| Item | About |\n| --- | --- |\n| 1.1 | It fell there.\n| 1.2 | It lay there.\n\nIt turned.',
      ['It turned.'],
    ],
    ['| Item | About | \n| --- | --- | \n| 1.1 |**Mill:** It fell. It lay.\n\nIt turned.', ['It turned.']],
    [
      '|x| is what the mill needs, and |y| what it has.',
      ['|x| is what the mill needs, and |y| what it has.'],
    ],
  ],
  'remarks that are set bold, as anchors': [
    ['- **<!--mill-->****The mill:** it turned.', ['The mill: it turned.']],
    ['- **<!--mill-->***The mill:* it turned.', ['The mill: it turned.']],
    ['- \u200b**<!--mill-->**\u200b**水车：\u200b**\n  水车转了。', ['水车： 水车转了。']],
  ],
  'what editors would have changed': [
    ['{==It turned.==} It {++stood++}{>>So?<<}.', ['It turned. It stood.']],
    ['{+ It turned. +} [+It stood.+] {- It fell. -}[-It lay.-]', ['It turned. It stood.']],
    [
      'Use mill [-v] [-a|-b] or a[+1] - [- or so -](mill.md).',
      ['Use mill [-v] [-a|-b] or a[+1] - - or so -.'],
    ],
  ],
  'what word processors leave to pandoc': [
    ['[]{#_Toc1 .anchor}It turned.[]{.comment-end id="0"} It stood.', ['It turned. It stood.']],
    ['It [turned]{.insertion author="Ann"}. [It fell.]{.deletion author="Ann"}', ['It turned.']],
    ['[Did it?]{.comment-start id="0" author="Ann"}It turned.[]{.comment-end id="0"}', ['It turned.']],
    ['It turned\\footnote{It {never} fell. So.}. \\vspace{1cm}', ['It turned.']],
    ['\\newpage\n\n\\noindent It turned. \\bigskip', ['It turned.']],
    ['Call it \\mill or so: \\turn', ['Call it \\mill or so: \\turn']],
  ],
  'where a sentence is from': [
    [
      'It turned. ([source](https://mill.example))\n\nIt stood ([log](a.md)).',
      ['It turned.', 'It stood (log).'],
    ],
    ['It turned【12†source】. It stood.【3:1†mill.pdf】', ['It turned. It stood.']],
    ['It turned. :contentReference[oaicite:0]{index=0}', ['It turned.']],
  ],
  'values and files of other generators': [
    ['It turned. {{#include a.md}} {{.Site.Mill}}', ['It turned.']],
    ['::include{file=mill.md}\n\n::youtube[The mill]{#a1}\n\nIt turned.', ['It turned.']],
    ['{!docs/mill.md!}\n\nIt turned.', ['It turned.']],
  ],
  keys: [
    ['Press ++ctrl+shift+m++ to turn it, ++f1++ to stop.', ['Press ctrl+shift+m to turn it, f1 to stop.']],
    ['From C++ to D++ with ++i and i++ it turned.', ['From C++ to D++ with ++i and i++ it turned.']],
  ],
  'elements of MDX': [
    ['It turned.{\' \'}\nIt{" "}stood.', ['It turned. It stood.']],
    ["<Tabs items={['Oak', 'Elm']}>\n\nIt turned.\n\n</Tabs>", ['It turned.']],
    ['<Mill\n  wheel={{ of: "oak" }}\n  onTurn={() => stop(2 > 1)}\n/>\n\nIt turned.', ['It turned.']],
    ['A List<Mill> = {} turned.', ['A List = {} turned.']],
  ],
  'pictures with broken targets': [
    ['![The mill](https:!   //mill.example/a!   b.png "The mill | Oak") It turned.', ['It turned.']],
    ['![The mill](a.png "Oak") It turned.', ['It turned.']],
  ],
  'items that are typed': [
    ['• The mill turned.\n• It stood.', ['The mill turned.', 'It stood.']],
    ['Two men came.  \n  ▪ One milled.\n  ▪ One slept.', ['Two men came.', 'One milled.', 'One slept.']],
    ['> ● The mill turned.\n> ●\tIt stood.', ['The mill turned.', 'It stood.']],
    ['The mill turned • and stood.', ['The mill turned • and stood.']],
  ],
  'marks that an exporter has escaped': [
    ['It \\*\\*turned\\*\\* again, \\[and\\]\\(a.md\\) \\[fell]\\().', ['It turned again, and fell.']],
    ['\\### The mill\n\nIt turned.', ['The mill', 'It turned.']],
    ['\\* The mill turned.\n\\* It stood.', ['The mill turned.', 'It stood.']],
    ['Two men came.  \n\\- One milled.  \n\\- One slept.', ['Two men came.', 'One milled.', 'One slept.']],
    ['1\\. The mill turned.\n2\\. It stood.', ['The mill turned.', 'It stood.']],
    ['1986\\. A good year.', ['1986. A good year.']],
    ['\\*The mill turned.', ['*The mill turned.']],
    ['It turned 2 \\* 3 times, \\[or so\\].', ['It turned 2 * 3 times, [or so].']],
  ],
  'formulas that are what they look like': [
    ['It turned $n$ times, or $f(n) = 3$.', ['It turned n times, or f(n) = 3.']],
    ['It turned $$n$$ times, a degree-$$d$$ turn.', ['It turned n times, a degree-d turn.']],
    ['It turned \\\\( n + 1 \\\\) times.', ['It turned n + 1 times.']],
    ['It cost $5 and then $10, not US$ or A$.', ['It cost $5 and then $10, not US$ or A$.']],
    ['Set $HOME and $PATH first.', ['Set $HOME and $PATH first.']],
  ],
  'links in brackets of their own': [
    ['It turned [[notes](a.md)].', ['It turned.']],
    [
      '* [[`7dc6b`](a.md)] - **wheel**: grease it\n* [[`8ed7c`](b.md)] - fix it',
      ['wheel: grease it', 'fix it'],
    ],
    ['- \\[[7dc6b](a.md)] – Rad ölen\n- \\[[8ed7c](b.md)] Stein', ['Rad ölen', 'Stein']],
    ['+ [[#12](a.md)]: graisser la roue', ['graisser la roue']],
    ['It turned. [[notes](a.md)], [[log](b.md)]. It fell.', ['It turned. It fell.']],
    ['It turned [[PDF](a.pdf), [log](b.md)].', ['It turned.']],
    ['It [[was](a.md)](b.md) there.', ['It [was](b.md) there.']],
  ],
  'links by reference': [
    ['It [turned][a].\n{% include b.md %}\n[a]: https://mill.example "Mill"', ['It turned.']],
    [
      'It turned, said [Ann].\n[ann]: https://ann.example\n[lee]: https://lee.example',
      ['It turned, said Ann.'],
    ],
    [
      'It [turned][nowhere] and *[stopped\nthere][so\nit]*. ![a][b] [![c][d]][e]',
      ['It turned and stopped there.'],
    ],
    ['It turned.[^1][^2] It stopped.\n\n[^1]: Wind.\n[^2]: Rain.', ['It turned. It stopped.']],
    [
      'It turned.[1] It fell [2].<sup>[3]</sup> It lay [[4]][1].\n\n[1]: https://mill.example',
      ['It turned. It fell [2]. It lay.'],
    ],
    ['It turned.[^gone] It fell [^1].', ['It turned. It fell.']],
    ['It turned.\n[Ann]: yes, it did.', ['It turned. [Ann]: yes, it did.']],
  ],
  'other marks': [
    [
      '村は**「修理」**を決めた。**重要なのは「壁」**です。',
      ['村は「修理」を決めた。重要なのは「壁」です。'],
    ],
    ['**`木`**は**「古い\n壁」**だ。~~「旧」~~新しい。', ['木は「古い 壁」だ。新しい。']],
    ['这是**最重要的（也是最贵的）**工程。', ['这是最重要的（也是最贵的）工程。']],
    [
      'Ann**:** it *turned*, **so** *(it* is) said *(fast).*It fell.',
      ['Ann: it turned, so (it is) said (fast).It fell.'],
    ],
    [
      'It **turned** once, named** The Mill** then. **Why. ** It **is** so.',
      ['It turned once, named The Mill then. Why. It is so.'],
    ],
    ['| a | [b](c) |\n| d | It fell. |\n\nIt turned. | a | b |', ['It turned. | a | b |']],
    ['**Ann****_:_** It turned. **It****fell.**', ['Ann: It turned. Itfell.']],
    ['It <!-- really -->turned\n<!-- It fell.\nIt lay. -->\nand stopped.', ['It turned and stopped.']],
    ['![It fell.\n<!-- It lay. -->\n](a.jpg)\n\n<!-- It lay. -->\n- It turned.', ['It turned.']],
    ['On the 5^th^ x~i~ of NH~4~^+^ rose.', ['On the 5th xi of NH4+ rose.']],
    ['H~2~O and CO~2~ rose :tada:, at 10:30:45.', ['H2O and CO2 rose, at 10:30:45.']],
    ['{++It turned.++} {--It fell.--}{>>Ann: why?<<} {~~It~>He~~} stopped.', ['It turned. He stopped.']],
    ['$$\nE = mc^2\n$$\n\nIt cost $5 and $$6.', ['It cost $5 and $$6.']],
    ['Mill\n:   It turns.\n\n*[HTML]: a language', ['Mill', 'It turns.']],
  ],
}

describe.each(Object.entries(MARKUP))('reads %s as their sites show them', (_, cases) => {
  it.each(cases)('%j', async (text, read) => {
    expect(await texts(text)).toEqual(read)
    expect(await texts(text.replaceAll('\n', '\r\n'))).toEqual(read)
  })
})

describe('prepare', () => {
  it.each([
    'Use `{{ x }}`, `[[ -f x ]]`, ``{% y %}`` and `a ==b== c`.',
    '```\n{% raw %}\n[caption id="a"]\n```',
    '~~~~ md\n> [!NOTE]\n~~~\n{: .a }\n~~~~',
    'It costs 5 % {net}, [and] {more}: 100%% or ^2 or = 3 =.',
    'Ann: yes.\n\n!!! and ::',
  ])('leaves alone what is code or prose: %j', (text) => {
    expect(prepare(text)).toBe(text)
  })

  it('parts paragraphs at lines that hold nothing but non-breaking spaces', () => {
    expect(prepare('It turned.\n\xa0\xa0  \nIt fell.\xa0')).toBe('It turned.\n    \nIt fell.\xa0')
  })

  it('keeps all offsets', () => {
    const piece = fc.constantFrom(
      '{%',
      '%}',
      '{{<',
      '>}}',
      '[[',
      ']]',
      '[a]',
      '[/a]',
      '`',
      '```',
      '\n',
      '\r\n',
      ' ',
      'x',
      '==',
      '%%',
      ':::',
      '!!! ',
      '    ',
      '> ',
      '**',
      '「',
    )
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('')
        const prepared = prepare(text)
        const same = Array.from(text).every(
          (character, at) => prepared[at] === character || /[\ufffc >*]/.test(prepared[at]),
        )
        expect(same && prepared.length >= text.length).toBe(true)
      }),
    )
  })

  const PIECES = [
    '{% a ',
    '{{< a ',
    '{{ a ',
    '{: ',
    '[caption ',
    '[a][b',
    '[[a|',
    '==a',
    '%%a',
    '$$ a',
    '`a',
    '``` a\n',
    '!!! a\n',
    '    !!! a\n',
    '::: a\n',
    '[a=" ',
    '[ @a',
    '^[',
    ':a:',
    '~2~',
    '   ',
    '[1 ',
    ' [1:2',
    'a {@ ',
    '\n\n',
    '~~a',
    '** a',
    '|a\n|',
    '**村',
    '{#',
    '<%',
    '[a]: b/c\n',
    'a\n[a]: b/c\n',
    '0:00 a\n',
    '{--',
    '![a]',
    ' ^abc',
    '￼ ',
    '\n> [!a] ',
    '=AAA=\n',
    '[File:[[File:',
    '\\footnote{',
    '. ([a](b',
    '【a†',
    '{+ a',
    '[- a',
    ' ++a+b',
    ':LOGBOOK:\n',
    '{!a\n',
    '#+begin_src\n',
    '. \\abcd{',
    '![a](b =9',
    '[a]{b .c',
  ]
  it.each(PIECES)('reads half a megabyte of %j in seconds', async (piece) => {
    const text = piece.repeat(500_000 / piece.length)
    expect(await cpuSeconds(() => void prepare(text))).toBeLessThan(3)
  })
})
