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
  pronouns: 'han hun ham hende hans hendes deres denne dette disse begge det_drejer_sig',
  connectives: `men og derfor dog derimod imidlertid desuden alligevel derefter altså også samtidig dermed ellers`,
  stem: stemmer,
  asides: `
    hej / god (morgen|aften|dag) / velkommen (til|tilbage|alle) / hjertelig velkommen / kære (læsere|lyttere|venner) / jeg hedder
    tak (for at|fordi) (du|i|læse|lytte) / tak for (at|denne gang|i dag) / god læselyst
    dette er [den|det] [første|anden|andet|tredje|sidste] (del|artikel|afsnit|indlæg) …(serie|serien|række)
    i næste (artikel|afsnit|nyhedsbrev)
    i denne del (ser|gennemgår|kigger) vi
    i (denne|dette) (artikel|indlæg|afsnit|video|guide|kapitel|podcast) (vil|ser|gennemgår|viser|kan|får|fortæller|giver|kigger|skal|lærer|forklarer)
    (tilmeld dig|abonner|abonnér|få vores|få de seneste|få nyheder|få nyhederne|skriv dig op) …(nyhedsbrev|nyhedsbreve|nyhedsbrevet|opdateringer|kanal)
    følg (os|mig|med) (på|i) / del [gerne] [denne|den her|dette] (artikel|artiklen|side|siden|historie|historien|indlæg|indlægget)
    hvis du (kunne lide|synes om|kan lide) (artiklen|indlægget|afsnittet|denne|dette)
    har du (spørgsmål|et spørgsmål|kommentarer|et tip|ris) / (skriv|læg|efterlad) [gerne] (en kommentar|din kommentar) / klik her
    (lyt til|find) …(spotify|apple podcasts|podcaster|der hvor du hører)
    du kan (til enhver tid|altid|når som helst) (afmelde|framelde) / (læs|se|hør) (også|mere)
    (foto|kilde|tekst|forfatter|oversættelse|læsetid):
    (vi bruger|vi anvender|vi benytter|denne hjemmeside bruger|dette website bruger|siden bruger|hjemmesiden bruger) …cookies
    ved at (fortsætte|klikke|bruge) …(cookies|privatliv|betingelser|accepterer)
    …alle rettigheder forbeholdes
    (artiklen|denne artikel|indlægget) (er [sidst] opdateret|er senest opdateret|blev [sidst] opdateret|blev først bragt|blev oprindeligt bragt|har tidligere været|er kun for|fortsætter)
    (sidst|senest) opdateret / kontakt os / støt (os|vores)
    …vores (nyhedsbrev|podcast|youtube-kanal|facebookside|privatlivspolitik|sociale medier) / …gå (ikke|aldrig) glip
    i dagens (afsnit|artikel|nyhedsbrev) / hvad (synes|tænker|mener) (du|i) om / …affiliatelinks / …(kun|eksklusivt) for abonnenter
    obligatoriske felter / din e-mailadresse / …navn er opdigtet / ved spørgsmål / (illustration|grafik|redaktør|billeder|journalist):
    fortsættelse følger / bliv (medlem|abonnent) / denne artikel (indeholder|er sponsoreret)
    sidst (ændret|opdateret) / kommentarerne er lukket / (er du allerede|allerede) (abonnent|kunde|medlem) / log ind (for|her)
    i (sidste|forrige) (artikel|indlæg) / (artiklen|denne artikel|afsnittet) (er en del af|indgår i) …(serie|serien) / oversat (af|fra)
    vi (høres|ses) (næste|snart|ved|igen)
    (abonner|abonnér|tilmeld|følg|del|send|klik|læs|lyt|se|besøg|opdag|hent|download|støt|aktivér|skriv|fortæl|glem ikke|tip|giv) …(nyhedsbrev|podcast|på facebook|på instagram|på twitter|på telegram|på whatsapp|på youtube|på spotify|på tiktok|på linkedin|på bluesky|på mastodon|sociale medier|i kommentarerne|kommentarfeltet|denne artikel|dette indlæg|denne side|denne video|dette afsnit|vores kanal|min kanal|vores side|vores hjemmeside|notifikationer)
    i (denne|dette|dagens) (artikel|indlæg|afsnit|video|guide|kapitel|podcast|lektion|nyhedsbrev) * (vi|jeg|du|i)
    (artiklen|denne artikel|teksten|indlægget) (er oversat|er skrevet af|har tidligere været bragt|er sponsoreret|er en bearbejdelse)
    …(acceptere|acceptér|tillade) cookies / …(vi høres|vi ses|på gensyn)!
    (rettelse|skribent|journalist|tags|kategori|publiceret|opdateret|redaktør|læs mere|relateret):
  `,
}
