import { stemmer } from '@orama/stemmers/norwegian'
import type { LanguageData } from '../language-data.ts'

/** Norwegian. */
export const data: LanguageData = {
  stopWords: `en ei et den det de dem dens dets deres denne dette disse jeg du han hun vi dere meg deg seg ham henne
    oss min mi mitt mine din ditt dine sin si sitt sine hans hennes vår vårt våre man noen noe ingen intet
    alle alt all hver hvert enhver hvilken hvilket hvilke som hvem hva hvis hvor når hvordan hvorfor og
    eller men samt både verken at for så mens fordi derfor før siden inntil selv om da enn i på av til fra
    med ved etter mot mellom under over gjennom hos per ifølge uten innen utenfor rundt blant tross er var
    være vært blir bli ble blitt har ha hadde hatt kan kunne skal skulle må måtte vil ville bør burde får få
    fikk fått lar gjør gjøre gjorde ikke bare også allerede ennå nå alltid aldri ofte ganger mye mer mest
    mange flere fleste litt mindre annen annet andre samme slik slikt slike dog derimot imidlertid altså
    dessuten nesten omtrent cirka helt ganske vel kanskje ja nei opp ned ut inn bort fram frem igjen her der
    dit hit begge egen eget egne dermed deretter likevel eg ikkje ein dei frå kva korleis kvar noko nokre
    vere vore blei vart`,
  forward: `bl bl.a f.eks dvs d.v.s ca kl s dr prof hr fr st jf pga p.g.a ifm vedr inkl ekskl tlf f.kr adm adr avd
    alm dir e.l ev evt forf forts fhv gml ing jfr km.a.o mht omtr pkt red stk utg`,
  inner: 'osv o.s.v m.m m.fl mv m.v etc mill mrd kr km kg min e.kr o.l pst',
  numbered: 'jan febr feb mar apr aug sep sept okt nov des nr s kap art avsn kl tlf bd',
  ordinals: true,
  pronouns: 'han hun ho ham henne hans hennes deres denne dette disse desse begge det_dreier_seg',
  connectives: `men og derfor derimod imidlertid dessuten likevel deretter altså også samtidig dermed ellers`,
  stem: stemmer,
  asides: `
    hei / god (morgen|kveld|dag) / velkommen (til|tilbake|alle) / hjertelig velkommen / kjære (lesere|lyttere|venner) / jeg heter
    takk (for at (du|dere)|til alle) / takk for (oss|denne gang|i dag) / god lesning
    dette er [den|det] [første|andre|tredje|siste] (del|delen|artikkelen|episoden) …(serie|serien) / i neste (artikkel|episode|nyhetsbrev)
    i denne delen (ser|går|skal) vi
    i (denne|dette) (artikkelen|innlegget|episoden|videoen|guiden|kapittelet|podkasten) (vil|skal|ser|går|viser|kan|får|forteller|gir|lærer|forklarer)
    (meld deg|abonner|få vårt|få de siste|få nyheter|få nyhetene|registrer deg) …(nyhetsbrev|nyhetsbrevet|oppdateringer|kanalen)
    følg (oss|meg|med) (på|i) / del [gjerne] [denne|dette] (artikkelen|saken|siden|innlegget|episoden)
    hvis du likte (artikkelen|innlegget|episoden|denne|dette) / har du (spørsmål|et spørsmål|kommentarer|tips|et tips)
    (skriv|legg) [gjerne] [igjen] (en kommentar|din kommentar) / klikk her
    (lytt til|hør|finn) …(spotify|apple podcasts|podkaster|der du hører)
    du kan (når som helst|alltid) (melde deg av|avslutte|avmelde) / (les|se|hør) (også|mer)
    (foto|kilde|tekst|forfatter|oversettelse|lesetid):
    (vi bruker|vi benytter|denne nettsiden bruker|dette nettstedet bruker|nettstedet bruker|nettsiden bruker) …(cookies|informasjonskapsler)
    ved å (fortsette|klikke|bruke) …(cookies|informasjonskapsler|personvern|vilkår|godtar)
    …alle rettigheter (forbeholdt|reservert|forbeholdes)
    (artikkelen|denne artikkelen|saken|innlegget) (er [sist] oppdatert|ble sist oppdatert|ble oppdatert|ble først publisert|ble opprinnelig publisert|er kun for|fortsetter)
    sist oppdatert / kontakt oss / støtt (oss|vårt)
    …(vårt|våre|vår) (nyhetsbrev|podkast|youtube-kanal|facebookside|personvernerklæring|sosiale medier) / …nyhetsbrevet vårt
    …gå (ikke|aldri) glipp / i dagens (episode|artikkel|nyhetsbrev) / hva (synes|tenker|mener) (du|dere) om / …affiliatelenker
    …(kun|bare) for abonnenter / obligatoriske felt / e-postadressen din / …(navn|navnet|navnene) er (fiktivt|fiktive) / ved spørsmål
    (illustrasjon|grafikk|redaktør|bilder|journalist): / fortsettelse følger / bli (medlem|abonnent)
    denne (artikkelen|saken) (inneholder|er sponset)
    sist (endret|oppdatert) / kommentarfeltet er stengt / (er du allerede|allerede) (abonnent|kunde|medlem) / logg inn (for|her)
    i (forrige|siste) (artikkel|innlegg) / (artikkelen|denne artikkelen|episoden) (er en del av|inngår i) …(serie|serien)
    oversatt (av|fra) / vi (høres|ses|snakkes) (neste|snart|igjen)
    (abonner|meld|følg|del|send|klikk|les|lytt|se|besøk|oppdag|last ned|støtt|aktiver|skriv|fortell|glem ikke|ikke glem|tips|gi) …(nyhetsbrev|nyhetsbrevet|podkasten|podcast|på facebook|på instagram|på twitter|på telegram|på whatsapp|på youtube|på spotify|på tiktok|på linkedin|på bluesky|på mastodon|sosiale medier|i kommentarene|kommentarfeltet|denne artikkelen|dette innlegget|denne siden|denne videoen|denne episoden|vår kanal|kanalen vår|kanalen min|nettsiden vår|varsler)
    i (denne|dette|dagens) (artikkelen|artikkel|innlegget|episoden|episode|videoen|guiden|kapittelet|podkasten|leksjonen|nyhetsbrevet) * (vi|jeg|du|dere)
    (artikkelen|denne artikkelen|teksten|innlegget|saken) (er oversatt|er skrevet av|har tidligere vært publisert|er sponset|er en bearbeidelse)
    …(godta|akseptere|tillate) (cookies|informasjonskapsler) / …(vi høres|vi ses|på gjensyn)!
    (rettelse|skribent|journalist|stikkord|kategori|publisert|oppdatert|redaktør|les mer|relatert):
  `,
}
