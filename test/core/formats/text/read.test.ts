import { describe, expect, it } from 'vitest'
import { readText } from '../../../../src/core/formats/text/read.ts'

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
    // Other texts stay.
    ['It said:`turn`. Then .. it stopped.\n', ['It said:`turn`. Then .. it stopped.']],
  ])('%s', async (text, expected) => {
    const { blocks } = await readText(text)
    expect(blocks.filter(({ kind }) => kind !== 'heading').map((block) => block.text)).toEqual(expected)
  })
})
