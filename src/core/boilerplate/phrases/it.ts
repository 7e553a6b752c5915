import type { PhraseList } from './list.ts'

export const IT: PhraseList = {
  comments: 'commenti',
  stories: 'articoli correlati',
  mail: 'da / oggetto / inviato / data / rispondi a',
}
