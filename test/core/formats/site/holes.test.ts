import { describe, expect, it } from 'vitest'
import { readArticle } from '../../../../src/core/read-article.ts'

async function torn(text: string): Promise<string[]> {
  const { article } = await readArticle({
    text: `The mill grinds rye for the whole valley.\n\n${text}`,
    format: 'markdown',
    name: 'mill.md',
  })
  return article.sentences.filter(({ aside }) => aside).map((sentence) => sentence.text)
}

describe('holes of templates', () => {
  it.each([
    ["You can't get to {{ site.town }} on {{ mill.day }}. The ferry waits.", "You can't get to on."],
    ['The ferry waits. A sack costs <%= price %> pounds a year.', 'A sack costs pounds a year.'],
    ['The ferry waits. Our mill is in {{ town | upcase }}, by the weir.', 'Our mill is in, by the weir.'],
    ['{{ mill.name }} is the oldest mill here. The ferry waits.', 'is the oldest mill here.'],
    ['The ferry waits. It leaves from\n{{ quay }} each morning.', 'It leaves from each morning.'],
    ['The **miller** of {{ town }} sold [it]({{ "/ferry" | url }}). It waits.', 'The miller of sold it.'],
    ['- The ferry waits.\n- The gate opens at {{ hour }} for boats.', 'The gate opens at for boats.'],
    ['طحنت المطحنة [{{ n }} كيسا من القمح](a.md). توقف الدولاب.', 'طحنت المطحنة كيسا من القمح.'],
    ['The wheel is by Hale, from the mill [](). It turned.', 'The wheel is by Hale, from the mill.'],
    ['The wheel has `r nrow(spokes)` spokes. The ferry waits.', 'The wheel has spokes.'],
    ['The ferry waits. A sack costs `{python} price` pounds a year.', 'A sack costs pounds a year.'],
  ])('knows the sentence that misses a value: %s', async (text, sentence) => {
    expect(await torn(text)).toEqual([sentence])
  })

  it.each([
    'The ferry waits. {{ toc }}\n\nThe wheel turns.',
    'See [the mill]({{ site.url }}/mill). It turns.',
    'Type `{{ mill }} turns` to see it. The wheel turns.',
    'Press `r` or type ``a `r b` c`` here. The wheel turns.',
    'Write `x = []() {}` for it. The wheel turns.',
    '{# The old #} The wheel turns.\n\n{{ content }}\n\nIt stops.',
    'Wheels of oak:\n{{ list }}\n\nThe wheel turns.',
    'It turned (see {{wheel}}) and stopped.',
    'The wheel turns {{< cite "a" >}} at night.',
    '![a mill]({{ site.url }}/a.jpg) The wheel turns. {%- if a -%} It stops. {%- endif -%}',
  ])('knows none where nothing is missing: %s', async (text) => {
    expect(await torn(text)).toEqual([])
  })
})
