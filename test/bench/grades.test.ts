import { expect, it } from 'vitest'
import { grader } from '../../bench/grades.ts'

const worthOf = grader({
  best: ['The harbour board voted on Monday to close the eastern slipway.'],
  good: ['Two ferries will use the western one.'],
  bad: ['Share this page with a friend who sails.', 'Photo: the slipway.'],
})

it.each([
  ['one of the best', 'The harbour board voted on Monday to close the eastern slipway.', 1],
  ['a good one', 'Two ferries will use the western one.', 0.5],
  ['a bad one', 'Photo: the slipway.', -0.5],
  ['one of which nothing is said', 'The board has nine members.', 0],
  ['one with other quotation marks and spaces', '“Two  ferries will use the western one”.', 0.5],
  ['most of a graded one', 'The harbour board voted on Monday to close the', 1],
  ['more than a graded one', 'Yes. Two ferries will use the western one, he said.', 0.5],
  ['a small part of a graded one', 'The harbour board voted.', 0],
  ['a short part of a short one', 'The slipway.', 0],
])('%s', (_, sentence, worth) => {
  expect(worthOf(sentence)).toBe(worth)
})
