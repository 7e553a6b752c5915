import type { LanguageData } from '../language-data.ts'

/** Catalan. */
export const data: LanguageData = {
  stopWords: `el la els les l' lo un una uns unes en na al als del dels pel pels cal can de d' a amb per sense sobre
    sota entre fins des cap contra durant segons malgrat davant darrere dins fora prop lluny vers mitjançant
    aquest aquesta aquests aquestes aquell aquella aquells aquelles això allò jo tu ell ella nosaltres
    vosaltres vostè vostès ells elles em et es ens us m' t' s' n' ho hi li los mi si meu meva meus meves teu
    teva seu seva seus seves nostre nostra nostres vostre vostra llur llurs que què qui quin quina quins
    quines qual quals on quan com quant quanta quants quantes perquè doncs i o ni però sinó ja mentre encara
    tot tota tots totes cada cadascun cadascuna algun alguna alguns algunes ningú res altre altra altres
    mateix mateixa mateixos tal tals diversos diverses ambdós molt molta molts moltes poc poca pocs poques
    més menys massa prou tan tant gairebé només també tampoc així llavors aleshores després abans ara avui
    ahir aquí allà sempre mai sovint potser no sí és són era eren ser estat sigui serà seran seria està
    estan estava ha han havia haver hem heu he va van vaig vam té tenen tenia tenir pot poden podia podria
    deu deuen fa fan fer fet tanmateix nogensmenys`,
  forward: 'sr sra srs sres srta dr dra prof st sta mn p cf ex p.ex av ctra pl c tel',
  inner: 'etc s.a s.l d.c a.c km kg min aprox',
  numbered: 'gen febr feb abr jul ag set oct nov des pàg pàgs p núm art cap vol fig',
  eras: 'a.c d.c',
  apostrophe: 'article',
  pronouns: `ell ella ells elles seu seva seus seves el_seu la_seva els_seus les_seves aquest aquesta aquests aquestes aquell
    aquella això allò ambdós ambdues`,
  connectives: `però i tanmateix nogensmenys doncs llavors aleshores també tampoc així a_més per_això per_tant en_canvi`,
}
