import { describe, expect, it } from 'vitest'
import { stem } from '../../../../src/core/languages/bg/stem.ts'

describe('the stem of a Bulgarian word', () => {
  it.each([
    ['article', 'книга книгата книги книгите', 'книг'],
    ['article of a masculine noun', 'мост мостът моста мостове мостовете', 'мост'],
    ['article of an adjective', 'нов новият новия нова новата ново новото нови новите', 'нов'],
    ['plural in "та"', 'момче момчето момчета момчетата', 'момч'],
    ['plural in "ища"', 'училище училищата училища', 'учил'],
    ['plural in "еве"', 'строй строеве строевете', 'строй'],
    ['last consonant', 'вестник вестника вестникът вестници вестниците', 'вестник'],
    ['last consonant that only looks so', 'месец месеца месеци месеците', 'месек'],
    ['vowel that the stress changes', 'бряг брегът брега брегове бреговете', 'брег'],
    ['vowel that the stress changes, before two consonants', 'място мястото места местата', 'мест'],
    ['vowel that goes', 'песен песента песни песните', 'песн'],
    ['other vowel that goes', 'театър театъра театърът театри театрите', 'театр'],
    ['word in "ия"', 'история историята истории историите', 'истор'],
    ['short word', 'час часа часът часове', 'чах'],
  ])('is one for all forms: %s', (_, forms, expected) => {
    expect(new Set(forms.split(' ').map(stem))).toEqual(new Set([expected]))
  })

  it('leaves short words and other letters alone', () => {
    expect(['път', 'и', '', 'radio', '1986'].map(stem)).toEqual(['път', 'и', '', 'radio', '1986'])
  })
})
