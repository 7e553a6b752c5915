import { describe, expect, it } from 'vitest'
import type { Block } from '../../../src/core/page/block.ts'
import { withReversedItems } from '../../../src/core/page/reversed-items.ts'

const block = (text: string, kind: Block['kind']): Block => ({ kind, text, anchors: null })
const reversed = (lead: string, kind: Block['kind'] = 'paragraph') =>
  withReversedItems([
    block(lead, kind),
    block('Stop the wheel.', 'item'),
    block('Open the gate.', 'item'),
    block('It turned.', 'paragraph'),
    block('Sweep the floor.', 'item'),
  ]).map((it) => it.aside === true)

describe('items that what stands above their list turns round', () => {
  it.each([
    'You must not:',
    'Guests of the mill may not use it to:',
    'We will never:',
    'Do NOT:',
    'Don’t:',
    'You agree not to:',
    'Here are things that you can’t do:',
    'In the mill the following acts are not allowed:',
    'Visitors are not permitted to:',
    'You will not be able to:',
    'Please do not use the pump to:',
    'You may not do any of the following:',
    'It stands open to all. They can’t do the following:',
    'This rule does not apply to those who:',
    'Gäste dürfen nicht:',
    'Vous ne devez pas :',
  ])('are told by its negation: %s', (lead) => {
    expect(reversed(lead)).toEqual([false, true, true, false, false])
    expect(reversed(lead, 'heading')).toEqual([false, true, true, false, false])
  })

  it.each([
    'You may:',
    'If it does not turn:',
    'It stands open to all, including but not limited to:',
    'It is not only for millers:',
    'It does not turn on Sundays. On weekdays you may:',
    'It does not turn on Sundays, but you may:',
    'Why not:',
    'Things I did not know about wheels:',
    'Three mills that you cannot miss:',
    'Why I’m not leaving:',
    'But that is not all:',
    'It would not have turned without:',
    'What it does not change:',
    'You must not do so.',
    'When you cannot do the following:',
    'Why you should not:',
    'What it does not change:',
    'Why not:',
    'Last but not least:',
    'You can’t go wrong with:',
    'Don’t forget to:',
    'We could not have built it without:',
    'It did not turn for these reasons:',
    'Things I did not know before:',
    'It couldn’t be easier:',
    'Its uses are not limited to:',
    'Er sagte nicht:',
    'Ce que vous ne savez pas :',
    'Tie a knot:',
  ])('are none below another lead-in: %s', (lead) => {
    expect(reversed(lead)).toEqual([false, false, false, false, false])
  })
})
