import type { PhraseList } from './list.ts'

export const IT: PhraseList = {
  comments: 'commenti',
  stories: 'articoli correlati',
  mail: 'da / oggetto / inviato / data / rispondi a',
  works: 'riferimenti [bibliografici] / note e riferimenti / bibliografia',
  links: 'collegamenti esterni / voci correlate',
  thanks: 'ringraziamenti',
  standing: 'licenza / contatti / crediti',
}
