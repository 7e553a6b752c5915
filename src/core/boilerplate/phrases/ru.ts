import type { PhraseList } from './list.ts'

export const RU: PhraseList = {
  comments: 'комментарии / отзывы / # комментари*',
  stories: 'читайте также[:] […] / самые популярные[:] […] / популярные[:] […] / похожие …',
  mail: 'от / кому / тема / дата / отправлено',
}
