import { stemmer } from '@orama/stemmers/portuguese'
import type { LanguageData } from '../language-data.ts'

/** Portuguese. */
export const data: LanguageData = {
  stopWords: `o a os as um uma uns umas ao aos à às do da dos das de dum duma no na nos nas num numa em pelo pela
    pelos pelas por per este esta isto estes estas esse essa isso esses essas aquele aquela aquilo aqueles
    aquelas deste desta disto desse dessa disso daquele daquela neste nesta nisto nesse nessa nisso eu tu
    ele ela nós vós eles elas você vocês me te se lhe lhes vos mim ti si consigo comigo meu minha meus
    minhas teu tua seu sua seus suas nosso nossa nossos nossas vosso dele dela deles delas que quê quem qual
    quais cujo cuja cujos onde quando como quanto quantos alguém algo algum alguma alguns algumas ninguém
    nada nenhum nenhuma todo toda todos todas tudo outro outra outros outras mesmo mesma mesmos mesmas tal
    tais cada qualquer vários várias ambos e ou nem mas porém contudo todavia entretanto embora porque pois
    enquanto caso então logo assim também ainda além até ante após com contra desde durante entre para
    perante sem sob sobre trás é são era eram foi foram ser sido sendo sou somos seja sejam será serão seria
    seriam está estão estava estavam estar estado esteve estiveram há havia houve haver tem têm tinha tinham
    ter tido teve tiveram tenha terá teria pode podem podia poder poderá poderia poderiam deve devem devia
    deveria vai vão ia faz fazer não sim já mais menos muito muita muitos muitas pouco pouca poucos poucas
    tão tanto bastante sempre nunca jamais aqui ali lá cá agora antes depois quase só apenas inclusive bem
    cerca segundo através`,
  forward: `sr sra srs sras srta dr dra drs prof profa eng d st sto sta exmo exma ilmo av r tel ex p.ex cf pe gen
    cel adm arq atte bco cmdte dep depto dir gov h.c ilma maj pres rev sarg sec sen tte univ v.exa`,
  inner: 'etc eua e.u.a a.c d.c a.m p.m s.a ltda cia jr km kg min aprox',
  numbered: `séc sécs jan fev mar abr mai jun jul ago set out nov dez p pág págs art arts núm nº n.º n no vol fig cap inc par
    al`,
  eras: 'a.c d.c',
  pronouns: `ele ela eles elas seu sua seus suas o_seu a_sua os_seus as_suas este esta estes estas esse essa
    esses essas isto isso ambos ambas trata-se nasceu morreu faleceu`,
  connectives: `mas e porém contudo todavia entretanto assim também então no_entanto além_disso por_isso ainda_assim o_que_*_que daí_que`,
  stem: stemmer,
  phraseless: 'disse disseram diz dizem afirmou explicou acrescentou',
  asides: `
    olá / bom dia / boa (tarde|noite) / bem-vind(o|a|os|as) / sejam bem-vind(os|as) / meu nome é
    car(os|as) (leitores|leitoras|amigos|ouvintes)
    obrigad(o|a) a tod(os|as) / obrigad(o|a) por (ler|lerem|ouvir|ouvirem|assistir|assistirem|acompanhar|nos|virem|sua|ter|terem)
    até (a próxima semana|ao próximo|o próximo (episódio|artigo|post|vídeo)) / …até a próxima!
    (esta|este) é [a|o] [primeira|segunda|terceira|última|primeiro|segundo|terceiro|último] (parte|artigo|texto|post) …série
    (este artigo|este texto) é [a|o] (parte|primeira|segunda|terceira|última|primeiro|segundo|terceiro|último) …série / parte # de
    (primeira|segunda|terceira|última) parte de uma série / (a seguir|também|em breve) nesta série
    no próximo (artigo|texto|episódio|capítulo)
    (neste|nesta|nesse|nessa) (artigo|texto|post|episódio|vídeo|guia|tutorial|seção|secção|capítulo|palestra)[,] (vamos|vou|veremos|você|explicaremos|explico|falaremos|mostraremos)
    hoje (vamos|vou|quero|queremos) (falar|ver|explicar|contar|mostrar|apresentar)
    (este artigo|este texto|este post|esta matéria|esta entrevista) foi [originalmente|inicialmente] (publicado|publicada|atualizado|atualizada)
    na (primeira|última) parte deste
    …(é reproduzido|é reproduzida|reproduzido|reproduzida|transcrito|transcrita) [na íntegra] abaixo
    (ouça|leia|veja|assista|confira|baixe|consulte) (a|o|à|ao|os|as) …(completa|completo|completas|completos|íntegra|inteira|inteiro)
    para (mais|obter mais|maiores) (informações|detalhes) / para (saber|ler) mais
    para (a|ver a|o|ver o) [*] (completa|completo) …(veja|consulte|visite)
    (pode|você pode|podem) [também] (ler|ver|consultar|ouvir|baixar|encontrar|obter) …(completo|completa|na íntegra|aqui|no site|online)
    mais (informações|detalhes) (em|no|na|aqui)
    (depois|em seguida|por fim)[,] (falamos|falaremos|explicamos|explicaremos|veremos) / …(está|chegou) (no|ao) lugar certo
    muito obrigad(o|a) (a|ao|à|aos|às) / (queremos|quero|gostaria de|gostaríamos de) agradecer
    …(curiosidade|nota à margem|facto curioso|fato curioso) [#]:
    (saiba|descubra|conheça) (mais|como|nosso|nossa) / (visite|acesse|leia) (nosso|nossa|também|mais)
    (aqui|abaixo) estão (alguns|algumas|as|os)
    este (artigo|texto|conteúdo) não (constitui|substitui) / consulte (o seu|um) (médico|advogado) / rentabilidade passada não
    (aqui|a seguir)[,] (vamos|veremos|mostramos|explicamos|apresentamos)
    (assine|inscreva-se|cadastre-se|subscreva) (a|o|já|agora|aqui|em|na|no|nossa|nosso|para|as|os|grátis|gratuitamente|todas|diariamente)
    receba (já|agora|grátis|gratuitamente|todas|diariamente|nossa|nosso|nossas|nossos|as (notícias|novidades|atualizações|últimas)|em seu|no seu)
    (siga|siga-nos|acompanhe|curta|junte-se) …(facebook|twitter|instagram|telegram|whatsapp|youtube|redes sociais)
    (compartilhe|partilhe) (este|esta|o|a|nosso|nossa) (artigo|notícia|matéria|texto|post|vídeo|publicação)
    (leia|veja|ouça|assista) (também|mais): / (leia|veja) também
    (foto|fotos|fotografia|imagem|crédito|créditos|fonte|fontes|autor|autora|tradução|tempo de leitura|vídeo|legenda):
    (utilizamos|usamos|este site utiliza|este site usa|este website utiliza|este sítio utiliza|esta página utiliza|nosso site utiliza|nosso site usa|o nosso site utiliza) …cookies
    (ao continuar|ao navegar|ao clicar|ao se inscrever|ao assinar|se continuar) …(cookies|privacidade|termos|condições|concorda)
    …todos os direitos reservados / é proibida a reprodução / fica proibida a reprodução / proibida a reprodução
    (conteúdo|artigo|reportagem) exclusiv(o|a) para
    (este|esta) (artigo|matéria|notícia|texto|reportagem) foi (atualizado|atualizada|publicado|publicada)
    (escreva|envie) para (nós|o nosso) / entre em contato / (o seu|seu) endereço de e-mail não / (apoie|apoia) (o nosso|nosso|a nossa|nossa)
    (se|caso) (gostou|você gostou|gostaste|tiver gostado|este artigo) …(artigo|texto|post|vídeo|episódio|conteúdo|matéria|dica|dicas|ajudou|útil)
    (espero|esperamos) que (este|esse|o|esta) (artigo|texto|post|vídeo|tutorial|conteúdo|dica)
    (deixe|deixem|deixa|escreva|conte|dê) (um|uma|o|a|seu|sua|teu|tua|aqui|abaixo|nos) …(comentário|comentários|opinião)
    (ficou com|tem|se tiver) (alguma|dúvidas|dúvida) …(comentários|comente|contacte|contato|escreva|pergunte)
    (clique|clica|cliquem) (aqui|neste link|no link)
    não (esqueça|se esqueça|deixe|perca) (de|nenhuma|nossa|nosso) …(inscrever|seguir|compartilhar|partilhar|conferir|novidade|curtir|comentar|newsletter)
    (entre|participe|inscreva-se|faça parte) (no|do|na|da) (nosso|nossa)
    (você|pode|poderá) [pode|poderá] (cancelar a|cancelar sua|cancelar a sua|anular a) (inscrição|assinatura|subscrição)
    (ouça|escute|assista) …(spotify|apple podcasts|deezer|youtube) / última atualização / nota (da redação|do editor|do autor)
    você (também pode|pode também|poderá) (gostar|se interessar) / com informações (da|do) (reuters|afp|lusa|agência|ap)
    …(nossa newsletter|nosso boletim|nosso podcast|nosso canal no|nosso canal do|nossa política de privacidade|nossas redes sociais|nosso instagram)
    …(para|pra) não perder (nenhum|nenhuma) (vídeo|episódio|novidade|notícia|conteúdo|artigo|post)
    não perca (nenhum|nenhuma|o próximo|a próxima) / no (episódio|artigo|vídeo|post|programa) de hoje
    e (você|tu|vocês)(,|?) / o que (achou|você achou|achaste|acha|vocês acharam) / (gostou|gostaste) (do|da|deste|desta|desse)
    (dê|dá|deixe) [a] (sua|tua) opinião / ative (o|as) (sininho|sino|notificações)
    (se tiver|caso tenha|tem) [alguma|qualquer] (dúvida|dúvidas|sugestão|sugestões|pergunta|perguntas) / entre em contato conosco
    fale conosco
    …links de afiliad(o|os) / …(apenas|exclusivo|só) para (assinantes|subscritores)
    (artigo|texto|matéria|reportagem|entrevista) (publicado|publicada) originalmente / os campos obrigatórios / os campos marcados
    …nomes foram (alterados|trocados) / …nome[s] fictício[s] / (faça|faz) (uma doação|seu cadastro|o seu registo) / …link na (descrição|bio)
    continua (no próximo|na próxima) / (imagem|ilustração|texto|reportagem|edição) [*]:
    acompanhe (todas|tudo|nossa|nosso|as novidades)
    última (modificação|edição) / os comentários estão (fechados|encerrados) / se (já é|você já é|já é) (assinante|cadastrado)
    já é assinante / faça (login|o login) / (deixe|deixa) (o|seu|o seu) (like|gosto|joinha) / (no|na) (artigo|post|texto|vídeo) anterior
    (este|esta) (artigo|reportagem|texto|post|episódio) faz parte (de|da|do) …(série|especial|projeto)
    as opiniões (expressas|dos autores|aqui) / (traduzido|tradução) (do|de) [*] por
    (pode|você pode|podem) (nos contatar|contactar-nos|entrar em contato) / mais notícias (de|em|sobre|no|na)
    nos vemos (na próxima|no próximo|em breve)
    (assine|assina|inscreva-se|subscreva|siga|sigam|segue|compartilhe|compartilhem|partilhe|partilha|envie|escreva|clique|leia|ouça|assista|visite|conheça|baixe|apoie|recomende|ative|deixe|conte|junte-se|entre|receba|curta) …(newsletter|podcast|no facebook|no instagram|no twitter|no telegram|no whatsapp|no youtube|no spotify|no tiktok|no linkedin|no bluesky|no mastodon|nos comentários|este artigo|esta matéria|este texto|este post|esta página|este vídeo|este episódio|esta receita|nosso canal|meu canal|nossa página|nosso site|nossa comunidade|notificações)
    (neste|nesta|nesse|nessa) (artigo|texto|post|episódio|vídeo|guia|tutorial|seção|secção|capítulo|palestra|aula|lição|série)[,] [você|vocês] (vamos|veremos|vai|vão|aprenderá|aprenda|mostramos|explicamos|aprenderemos|ensino|ensinamos)
    (este|esta) (artigo|texto|post|episódio|vídeo|entrevista|matéria) (é uma tradução|foi traduzido|foi escrito por|contém links|foi patrocinado)
    …(aceitar|aceite|permitir) (os|todos os) cookies
    …(até a semana que vem|até a próxima semana|até breve|até mais|até amanhã|um abraço|até já)!
    (correção|errata|retificação|tags|etiquetas|categoria|categorias|publicado|atualizado|redação|crédito da foto|créditos da foto|saiba mais|relacionado|leia mais):
    (nossos|os nossos) parceiros …cookies / (texto|textos|foto|fotos|imagens) e (foto|fotos|texto|imagens|vídeo):
    (quer|queres) (nos apoiar|apoiar-nos|nos ajudar|ajudar-nos|apoiar nosso|apoiar o nosso)
    (diga|digam|conta|contem|encaminhe|reencaminhe) …(nos comentários|este e-mail|esta newsletter|aqui embaixo)
    (mais|outras) (receitas|dicas|artigos) …(no blog|no site|no nosso)
    (veja|consulte|confira|leia) …para (detalhes|mais|maiores) / (veja|confira) mais (detalhes|informações)
    muito obrigad(o|a) por (ler|assistir|ouvir|acompanhar)
    …(os|as) seguintes (passos|pontos|perguntas|elementos|exemplos|regras|razões|opções|comandos)
  `,
}
