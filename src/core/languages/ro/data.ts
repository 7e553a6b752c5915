import { stemmer } from '@orama/stemmers/romanian'
import type { LanguageData } from '../language-data.ts'

/** Romanian. */
export const data: LanguageData = {
  stopWords: `un o unui unei unor al a ai ale cel cea cei cele celui celei celor acest această acesta aceasta acestea
    aceștia acestui acestei acestor acel acea aceia acelea acelui acelei acelor eu tu el ea noi voi ei ele
    mă te se ne vă îl îi le lui lor i l mie ție sine meu mea mei mele tău ta său sa săi sale nostru noastră
    noștri noastre vostru care cărui cărei căror pe cine ce cât câtă câți câte unde când cum cineva ceva
    unii unele unul una nimeni nimic niciun nicio fiecare oricare orice tot toată toți toate alt altă alți
    alte însuși același aceeași aceiași aceleași și sau ori dar însă ci nici iar că să dacă deși deoarece
    fiindcă pentru astfel așa deci totuși încât în din de la cu prin spre sub peste între printre fără după
    înainte înaintea până lângă către contra conform potrivit este sunt era erau fi fost fiind sînt eram fie
    va vor ar aș am are au avea aveau avut avem aveți poate pot putea putut trebuie trebui face fac nu da
    mai foarte mult multă mulți multe puțin puțini prea cam aproape doar numai chiar deja încă acum atunci
    aici acolo mereu niciodată uneori adesea iarăși tocmai abia altfel apoi decât despre dintre dintr
    dintr-o dintr-un într-un într-o printr-un printr-o s-a s-au n-a n-au i-a l-a le-a și-a`,
  forward: 'dl dna d-na dnei d-nul dr prof ing av sf str ex cca cf gen col',
  inner: 'etc ș.a ş.a î.hr d.hr lei km kg min s.a s.r.l',
  numbered:
    'ian feb mar apr iun iul aug sep sept oct noi nov dec nr art alin pag p cap fig vol lit pct bl sc et ap',
  eras: 'î.hr d.hr',
  pronouns: `el ea ei ele acesta aceasta aceștia acestea acest această acești aceste ambii ambele este_vorba`,
  connectives: 'dar și însă totuși deci astfel apoi așadar de_aceea în_plus de_asemenea',
  stem: stemmer,
  asides: `
    bună (ziua|seara|dimineața) / salut / bine (ați|ai) (venit|revenit) / dragi (cititori|ascultători|prieteni)
    (mulțumim|mulțumesc) (că|pentru) (lectură|atenție|ați|ai|citit|vizionare) / vă mulțumim (că|pentru) / lectură plăcută / mă numesc
    (acesta|aceasta) este (primul|prima|al doilea|a doua|ultimul|ultima) (articol|parte|episod) …(serie|serii|seria)
    în (următorul|următoarea) (articol|episod|parte)
    în acest (articol|episod|ghid|material|text|videoclip)[,] (vom|voi|veți|vei|îți|vă|îți voi|vă voi|aflați|afli|am)
    (abonați-vă|abonează-te|înscrieți-vă|înscrie-te|primește|primiți) (la|pe|acum|zilnic|gratuit|cele)
    (urmăriți-ne|urmărește-ne|alătură-te|alăturați-vă) (pe|și|comunității) / (distribuie|distribuiți) (acest|articolul)
    dacă (ți-a|v-a) plăcut …(articol|articolul|episodul|video|postarea|materialul) / dacă (ai|aveți) (întrebări|o întrebare|sugestii)
    (lasă|lăsați|scrie|scrieți)[-ne|-mi] (un|părerea|în) …(comentariu|comentarii) / (apasă|apăsați|click|clic|dă click|dați click) aici
    (te poți|vă puteți) dezabona / (ascultă|ascultați) …(spotify|apple podcasts|podcast)
    pentru mai multe (informații|detalii) / mai multe (informații|detalii) (găsiți|găsești|aici|pe)
    (citește|citiți|vezi|vedeți|ascultă|ascultați) (și|mai) / (te-ar putea|v-ar putea) interesa
    (foto|sursa|sursă|autor|traducere|text|sursa foto|credit foto):
    (folosim|utilizăm|acest site folosește|acest site utilizează|acest website folosește|site-ul nostru folosește) …cookie
    (continuând|prin continuarea|continuarea|navigând) …(cookie|cookie-uri|cookie-urilor|confidențialitate|termeni|acord)
    …toate drepturile [sunt] rezervate
    (articolul|acest articol|materialul) a (fost [ultima dată] actualizat|fost publicat inițial|apărut inițial|apărut prima)
    ultima actualizare / (scrie-ne|scrieți-ne|contactați-ne|contactează-ne) / susține(ți|) (proiectul|munca) (nostru|noastră)
    …(newsletterul|podcastul|canalul|pagina|buletinul|politica) (nostru|noastră) [de] …(youtube|telegram|whatsapp|facebook|confidențialitate|informativ)
    …ca să nu (pierzi|pierdeți|ratezi|ratați) / nu (rata|ratați|uita|uitați) (să|următorul|niciun)
    în (episodul|articolul|ediția) de (azi|astăzi) / (tu ce|voi ce|ce) (crezi|credeți|părere ai|părere aveți|spui) despre
    …linkuri (afiliate|de afiliere) / …(doar|exclusiv) pentru abonați / câmpurile obligatorii / adresa (ta|dumneavoastră) de email
    (video|ilustrație|editor|redactor): / pentru orice (întrebare|întrebări|nelămurire) / s-ar putea să (te|vă) intereseze
    (ultima modificare|actualizat la|publicat la data) / comentariile sunt (închise|dezactivate) / (ai deja|aveți deja) (un cont|abonament)
    (conectează-te|autentifică-te|conectați-vă) (pentru|aici) / în articolul (anterior|precedent|trecut)
    (acest articol|articolul) face parte din …(serie|seria|proiect) / interviu realizat de / opiniile exprimate
    ne (vedem|auzim|citim) (săptămâna|data|în|la)
    (abonează-te|abonați-vă|urmărește|urmăriți|distribuie|distribuiți|trimite|trimiteți|apasă|apăsați|citește|citiți|ascultă|ascultați|vizitează|vizitați|descoperă|descarcă|descărcați|susține|activează|lasă|lăsați|scrie|scrieți|spune-ne|nu uita|nu uitați|intră) …(newsletter|newsletterul|podcast|podcastul|pe facebook|pe instagram|pe twitter|pe telegram|pe whatsapp|pe youtube|pe spotify|pe tiktok|pe linkedin|pe bluesky|pe mastodon|în comentarii|acest articol|această pagină|acest video|acest episod|canalul nostru|site-ul nostru|notificările)
    în (acest|această|articolul de) (articol|episod|ghid|material|text|videoclip|lecție|azi)[,] (*ăm|*em|*im|îți|vă)
    …(acceptați|accepți|accepta) cookie-uri[le]
    (erată|corecție|etichete|categorie|publicat|actualizat|redactor|citește mai mult|vezi mai mult|pe aceeași temă):
  `,
}
