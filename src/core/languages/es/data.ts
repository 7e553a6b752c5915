import { stemmer } from '@orama/stemmers/spanish'
import type { LanguageData } from '../language-data.ts'

/** Spanish. */
export const data: LanguageData = {
  stopWords: `el la los las lo un una unos unas al del de este esta esto estos estas ese esa eso esos esas aquel
    aquella aquello aquellos aquellas mi mis tu tus su sus nuestro nuestra nuestros nuestras vuestro vuestra
    yo tú él ella ello usted ustedes nosotros nosotras vosotros ellos ellas me te se nos os le les mí ti sí
    consigo que qué quien quién quienes cual cuál cuales cuyo cuya cuyos cuyas donde dónde cuando cuándo
    como cómo cuanto cuánto alguien algo alguno alguna algunos algunas algún nadie nada ninguno ninguna
    ningún todo toda todos todas otro otra otros otras mismo misma mismos mismas tal tales cada varios
    varias ambos y e o u ni pero mas sino aunque porque pues si mientras apenas luego entonces así también
    tampoco además a ante bajo con contra desde durante en entre hacia hasta mediante para por según sin
    sobre tras es son era eran fue fueron ser sido siendo soy eres somos sea sean será serán sería serían
    está están estaba estaban estar estado estuvo estuvieron esté ha han había habían haber habido hay hubo
    haya hayan he hemos habrá habría tiene tienen tenía tenían tener tuvo puede pueden podía podían poder
    podrá podría podrían debe deben debía va van iba hace hacer no ya más menos muy mucho mucha muchos
    muchas poco poca pocos pocas tan tanto bastante demasiado siempre nunca jamás todavía aún aquí allí ahí
    ahora antes después casi solo sólo incluso bien embargo obstante pese`,
  forward: `sr sra sres sras srta dr dra prof lic ing d dña da fr st sta sto vd vds p.ej ej cf av avda c gral cnel
    tte dpto tel mons ma admón arq atte bca bco dcha dep depto dir ed edif excmo excma gob hno hnos ilmo ilma izda
    izq mtro pbro pdte pdta pref presb pról prov ptas reg rmo rte secr sgto srtas sgte ss.mm tfno trad univ`,
  inner: 'ud uds etc ee.uu d.c a.c a.m p.m s.a s.l cía jr km kg min aprox',
  numbered: `cra cll ext lun mié mier jue vie sáb dom párrf párrs ene feb mar abr may jun jul ago sep sept set oct nov dic art pág págs núm n° nº cap ca aprox párr inc`,
  eras: 'a.c d.c',
  pronouns: 'él ella ellos ellas su sus este esta estos estas ese esa esos esas esto eso ambos ambas',
  connectives: `pero y e además también tampoco así entonces luego asimismo sin_embargo no_obstante por_eso por_ello
    por_tanto en_cambio de_hecho aun_así mientras_tanto`,
  stem: stemmer,
  phraseless: 'dijo dijeron dice dicen afirmó señaló explicó añadió agregó indicó',
}
