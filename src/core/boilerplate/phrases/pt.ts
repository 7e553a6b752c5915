import type { PhraseList } from './list.ts'

export const PT: PhraseList = {
  click: 'clique (aqui|e) / clique n(a|o|as|os) (foto|imagem|link|botão)',
  comments: 'comentário[s] / # comentário[s] / deixe …(resposta|comentário)…',
  stories: '(artigos|posts|matérias|notícias) relacionad(o|a)s',
  mail: 'de / para / assunto / enviado / enviada em / data',
  works: 'referências [bibliográficas] / bibliografia',
  links: 'ligações externas / ver também',
  thanks: 'agradecimentos',
  standing: 'licença[s] / contato / contacto / contribuindo / créditos',
}
