import type { PhraseList } from './list.ts'

export const PT: PhraseList = {
  click: 'clique (aqui|e) / clique n(a|o|as|os) (foto|imagem|link|botão)',
  comments: 'comentário[s] / # comentário[s] / deixe …(resposta|comentário)…',
  stories: '(artigos|posts|matérias|notícias) relacionad(o|a)s',
  mail: 'de / para / assunto / enviado / enviada em / data',
  aside: `
    olá / bom dia / boa (tarde|noite) / bem-vind(o|a|os|as) / sejam bem-vind(os|as) / meu nome é / car(os|as) (leitores|leitoras|amigos|ouvintes)
    obrigad(o|a) por (ler|ouvir|assistir|virem)
    (esta|este) (é|artigo é|texto é) [a|o] (parte|primeira|segunda|terceira|última|primeiro|segundo|terceiro|último) …série / parte # de
    (primeira|segunda|terceira|última) parte de uma série / (a seguir|também|em breve) nesta série / no próximo (artigo|texto|episódio|capítulo)
    (neste|nesta|nesse|nessa) (artigo|texto|post|episódio|vídeo|guia|tutorial|seção|secção|capítulo|palestra)[,] (vamos|vou|veremos|você|explicaremos|explico|falaremos|mostraremos)
    hoje (vamos|vou|quero|queremos) (falar|ver|explicar|contar|mostrar|apresentar) / este artigo foi [originalmente] publicado / na (primeira|última) parte deste
    …(é reproduzido|é reproduzida|reproduzido|reproduzida|transcrito|transcrita) [na íntegra] abaixo
    (ouça|leia|veja|assista|confira|baixe|consulte) (a|o|à|ao|os|as) …(completa|completo|completas|completos|íntegra|inteira|inteiro)
    para (mais|obter mais|maiores) (informações|detalhes) / para (saber|ler) mais / para (a|ver a|o|ver o) [*] (completa|completo) …(veja|consulte|visite)
    (pode|você pode|podem) [também] (ler|ver|consultar|ouvir|baixar|encontrar|obter) …(completo|completa|na íntegra|aqui|no site|online) / mais (informações|detalhes) (em|no|na|aqui)
    (depois|em seguida|por fim)[,] (falamos|falaremos|explicamos|explicaremos|veremos) / …(está|chegou) (no|ao) lugar certo
    muito obrigad(o|a) (a|ao|à|aos|às) / (queremos|quero|gostaria de|gostaríamos de) agradecer
    …(curiosidade|nota à margem|facto curioso|fato curioso) [#]:
    (saiba|descubra|conheça) (mais|como|nosso|nossa) / (visite|acesse|leia) (nosso|nossa|também|mais) / (aqui|abaixo) estão (alguns|algumas|as|os)
    este (artigo|texto|conteúdo) não (constitui|substitui) / consulte (o seu|um) (médico|advogado) / rentabilidade passada não
    (aqui|a seguir)[,] (vamos|veremos|mostramos|explicamos|apresentamos)
  `,
}
