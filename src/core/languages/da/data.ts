import { stemmer } from '@orama/stemmers/danish'
import type { LanguageData } from '../language-data.ts'

/** Danish. */
export const data: LanguageData = {
  stopWords: `en et den det de dem dens dets deres denne dette disse jeg du han hun vi i mig dig sig ham hende os jer
    min mit mine din dit dine sin sit sine hans hendes vores jeres man nogen noget nogle ingen intet alle
    alt al hver hvert enhver hvilken hvilket hvilke som der hvem hvad hvis hvor hvornår hvordan hvorfor
    hvorfra og eller men samt både hverken at for så mens fordi derfor inden siden indtil selvom da end på
    af til fra med ved efter mod mellem under over gennem hos per ifølge uden omkring blandt trods om er var
    være været bliver blive blev blevet har have havde haft kan kunne skal skulle må måtte vil ville bør
    burde får få fik fået lader gør gøre gjorde ikke ej kun også selv allerede endnu nu altid aldrig ofte
    meget mere mest mange flere fleste lidt mindre anden andet andre samme sådan sådant sådanne dog derimod
    imidlertid altså desuden næsten cirka helt ganske vel måske ja nej op ned ud ind væk frem igen her dér
    begge egen eget egne derefter dermed heraf netop blot`,
  forward: `bl bl.a f.eks fx d.v.s dvs ca kl s dr prof hr fr skt st jf pga p.g.a iflg ift vedr inkl ekskl tlf f.kr
    adm adr afd alm bem bibl civ dir div ev evt forf forts fhv gdr ing jvf ktr klign m.a.o mht omkr pkt red sml sdr
    stk udg ugtl vha`,
  inner: 'osv o.s.v m.m m.fl mv m.v etc mio mia kr km kg min e.kr pct o.l',
  numbered: 'jan febr feb mar apr aug sep sept okt nov dec nr s kap art afs kl tlf bd fig n° nº',
  ordinals: true,
  pronouns: 'han hun ham hende hans hendes deres denne dette disse begge',
  connectives: `men og derfor dog derimod imidlertid desuden alligevel derefter altså også samtidig dermed ellers`,
  stem: stemmer,
  asides: `
    hej / god (morgen|aften|dag) / velkommen / kære (læsere|lyttere|venner) / tak (for at|fordi) / (tilmeld dig|abonner|få) …(nyhedsbrev|nyhedsbreve|opdateringer) / følg os på / del (denne|den her) (artikel|side|historie) / (læs|se|hør) (også|mere)
    (foto|kilde|tekst|forfatter|oversættelse|læsetid): / (vi bruger|denne hjemmeside bruger|siden bruger|vi anvender) …cookies / ved at (fortsætte|klikke|bruge) …(cookies|privatliv|betingelser|accepterer) / …alle rettigheder forbeholdes / i denne (artikel|del) (vil|ser|gennemgår|viser)
  `,
}
