import { stemmer } from '@orama/stemmers/dutch'
import type { LanguageData } from '../language-data.ts'

/** Dutch. */
export const data: LanguageData = {
  stopWords: `de het een 't 'n der den des die dat deze dit zo'n zulke ik jij je u hij zij ze wij we jullie mij me jou
    hem haar hun hen ons onze mijn jouw uw zijn zich elkaar men iemand niemand iets niets alles allen alle
    elk elke ieder iedere iedereen welk welke wie wat waar wanneer hoe waarom waarin waarop waarmee waarvan
    waardoor en of maar want dus noch als toen terwijl omdat doordat zodat hoewel voordat nadat totdat
    indien tenzij om te in op aan bij met van voor naar uit over onder tot door tegen tussen zonder na vanaf
    sinds tijdens volgens via binnen buiten boven achter naast rond ondanks is was waren ben bent wees
    geweest wordt worden werd werden geworden heeft hebben had hadden heb hebt gehad kan kunnen kon konden
    moet moeten moest moesten mag mogen mocht wil willen wilde zal zullen zou zouden laat laten gaat gaan
    ging doet doen niet geen wel ook nog al reeds nu dan toch zo zeer heel erg meer meest minder veel vele
    weinig enkele enige sommige verschillende andere ander beide eigen zelf zelfs alleen slechts bijna
    ongeveer soms vaak altijd nooit weer hier daar er ervan erop erin ermee daarvan daarop daarin daarmee
    daardoor daarom daarna echter bovendien immers namelijk eerst even misschien ja nee toe af weg eens`,
  forward: `dhr mevr mw dr drs ir ing prof mr st bv bijv d.w.z dwz o.a m.n t.a.v i.p.v resp ca vgl zgn jl tel max
    incl excl afd ambt betr c.q d.m.v dipl e.v fam gebr geref ged gem i.v.m i.t.t j.l kath l.s m.b.t m.u.v n.a.v n.l
    o.l.v ong oorspr p/a prot r.k sr t.b.v t.g.v t.n.v t.o.v u.a univ v.w.b voorz wnd z.g z.i.`,
  inner: 'enz etc e.d e.a b.v n.v km kg min jr mln mld',
  numbered:
    'jan feb febr mrt apr jun jul aug sep sept okt nov dec nr blz pag p art fig afb hfdst tab par ca max str ma di wo vr za',
  eras: 'v.chr n.chr',
  pronouns: 'hij zij ze hem haar zijn hun dit deze dat die beide beiden',
  connectives: `maar en dus want toch ook echter daarom daarna daardoor daarbij daarnaast hierdoor hierbij bovendien
    vervolgens intussen ondertussen desondanks niettemin zo_ja zo_nee`,
  stem: stemmer,
  phraseless: 'zei zeiden zegt zeggen vertelde meldde',
}
