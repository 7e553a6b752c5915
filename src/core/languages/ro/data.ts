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
  numbered: 'ian feb mar apr iun iul aug sep sept oct noi nov dec nr art alin pag p cap fig vol lit pct',
  eras: 'î.hr d.hr',
  pronouns: 'el ea ei ele acesta aceasta aceștia acestea acest această acești aceste ambii ambele',
  connectives: 'dar și însă totuși deci astfel apoi așadar de_aceea în_plus de_asemenea',
  stem: stemmer,
  asides: `
    bună (ziua|seara|dimineața) / salut / bine (ați|ai) venit / dragi (cititori|ascultători|prieteni) / (mulțumim|mulțumesc) (că|pentru) / (abonați-vă|abonează-te|înscrieți-vă|înscrie-te|primește|primiți) (la|pe|acum|zilnic|gratuit|cele) / (urmăriți-ne|urmărește-ne) (pe|și) / (distribuie|distribuiți) (acest|articolul)
    (citește|citiți|vezi|ascultă) (și|mai) / (foto|sursa|sursă|autor|traducere|text): / (folosim|utilizăm|acest site folosește|acest site utilizează) …cookie / (continuând|prin continuarea|navigând) …(cookie|confidențialitate|termeni|acord) / …toate drepturile rezervate / în acest articol[,] (vom|voi|veți|vei)
  `,
}
