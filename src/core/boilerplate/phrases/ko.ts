import type { PhraseList } from './list.ts'

export const KO: PhraseList = {
  works: '참고문헌',
  links: '외부 링크 / 같이 보기',
  thanks: '감사의 글',
}
