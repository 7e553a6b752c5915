import type { LanguageData } from '../language-data.ts'

/** Polish. */
export const data: LanguageData = {
  stopWords: `i a w we z ze na do o u od po za dla przy przez pod nad przed między bez ku wobec według podczas mimo
    oprócz oraz lub albo czy ani ale lecz jednak więc zatem bo ponieważ gdyż że żeby aby by jeśli jeżeli gdy
    kiedy gdzie jak jako choć chociaż niż też także również to ten ta te ci tego tej temu tym tych tymi tę
    tą ów ja ty on ona ono my wy oni one mnie mi mną ciebie cię jego go jemu mu nim niego niej jej ją nią
    nas nam nami was wam ich im nich nimi siebie się sobie sobą mój moja moje twój swój swoja swoje swojego
    swojej swoich swoim nasz nasza nasze naszego naszej naszych wasz kto co kogo czego komu czemu kim czym
    który która które którzy którego której któremu którym których którymi którą jaki jaka jakie jakich
    każdy każda każde każdego wszystko wszyscy wszystkie wszystkich nikt nic ktoś coś jakiś jakaś jakieś
    żaden inny inna inne inni innych sam sama samo sami taki taka takie takich jest są był była było byli
    były być będzie będą został została zostało zostali zostały ma mają miał miała mieli mieć może mogą mógł
    mogła można trzeba należy powinien powinna nie tak już jeszcze tylko nawet bardzo bardziej najbardziej
    mniej więcej dużo mało wiele wielu kilka kilku tu tam teraz wtedy potem zawsze nigdy czasem często
    prawie około niemal dopiero właśnie przecież natomiast jedynie ponadto dlatego tymczasem raz znów znowu
    oba obie`,
  forward: `poł os dr prof mgr inż hab lek św ks gen płk kpt por p pp ul al pl np tzn tzw tj wg ok im m m.in jw ww red zob
    ds ur zm śp ang franc niem ros łac wł hiszp słow czes węg bałt arch bp abp kard o gł gm pow woj bł asp kom insp
    nadkom podinsp sierż kapr chor mjr ppłk ppor pchor rtm adm dyr kier przew przewodn zast sekr wiceprez prez tłum
    oprac wyd rozdz jęz dosł skr ew ewent pn płd płn wsch zach pd`,
  inner: 'itd itp etc w.w zł gr tys mln mld godz min km kg os proc jr ub br',
  numbered:
    'sty stycz lut kwi kwiec cze czerw lip sie sierp wrz wrześ paź paźdz lis listop gru grudz str s nr art pkt poz ust tab rys rozdz par t',
  eras: 'r w n.e p.n.e',
  pastEndings: 'ł ła ło li ły no to',
  decades: 'lat lata latach',
  pronouns: 'on ona ono oni one jego jej ich ten ta to te ci oba obie',
  connectives: `ale i a lecz jednak więc zatem dlatego ponadto tymczasem natomiast następnie potem też także
    poza_tym mimo_to jeśli_tak`,
  phraseless: 'powiedział powiedziała powiedzieli mówi mówił dodał dodała poinformował stwierdził',
}
