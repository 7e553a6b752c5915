import { sentenceEnds } from '../../sentences/boundaries.ts'
import { withRunOnEnds } from '../../sentences/run-on.ts'
import { segmentsAt } from '../../sentences/segments.ts'
import { straightApostrophes } from '../../text/letters.ts'
import { spacedWords } from '../../text/words.ts'
import type { Language } from '../language.ts'
import { connects, cuesOf } from './cues.ts'
import { hasFiniteVerb } from './finite-verb.ts'
import { GRAMMAR } from './grammar.ts'
import { leansBack, opensLeaning } from './leans-back.ts'
import { porterStem } from './porter/stem.ts'
import { resumes } from './resumes.ts'
import { ENGLISH_STOP_WORDS } from './stop-words.ts'
import { lacksSubject } from './subject.ts'

/** English. */
export const language: Language = {
  code: 'en',
  lacks: [],
  segment: (paragraph, code) =>
    segmentsAt(
      paragraph,
      withRunOnEnds(paragraph, sentenceEnds(paragraph, GRAMMAR, code), { connects, leansBack: opensLeaning }),
      spacedWords,
    ),
  stem: (word) => porterStem(straightApostrophes(word)),
  isStopWord: (word) => ENGLISH_STOP_WORDS.has(straightApostrophes(word)),
  leansBack,
  resumes,
  hasFiniteVerb,
  lacksSubject,
  cuesOf,
  nounPhraseWords: () => import('./phrase-words.ts'),
}
