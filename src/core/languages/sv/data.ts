import { stemmer } from '@orama/stemmers/swedish'
import type { LanguageData } from '../language-data.ts'

/** Swedish. */
export const data: LanguageData = {
  stopWords: `en ett den det de dem dess deras detta denna dessa jag du han hon vi ni mig dig sig honom henne oss er
    min mitt mina din ditt dina sin sitt sina hans hennes vår vårt våra ert era man någon något några ingen
    inget inga alla allt all varje var vart vilken vilket vilka som vem vad vars när hur varför där dit här
    och eller men utan samt både varken om att för så medan eftersom därför innan sedan tills fast fastän då
    ju än i på av till från med vid efter mot mellan under över genom hos per enligt utanför inom kring runt
    bland trots är vara varit blir bli blev blivit har ha hade haft kan kunna kunde ska skall skulle måste
    får få fick fått vill vilja ville bör borde må låter göra gör gjorde inte ej icke bara också även endast
    redan ännu nu alltid aldrig ofta ibland mycket mer mera mest många fler flera flest lite mindre annan
    annat andra samma själv själva sådan sådant sådana sådär dock däremot emellertid alltså dessutom nästan
    ungefär cirka helt ganska väl kanske ja nej upp ned ner ut in bort fram igen båda egen eget egna`,
  forward: `t.ex d.v.s dvs bl.a bl t s.k sk f.d fr.o.m t.o.m m.a.o p.g.a pga ca c:a jfr s st dr prof hr kl tel resp
    inkl exkl adj avd civ dir doc ev forts frk i.o ing kapt lic ordf p.r spec stf tekn teol utg övers övre`,
  inner: 'osv o.s.v etc m.m m.fl mm kr km kg min milj mdr e.kr f.kr o.dyl',
  numbered: 'jan febr feb mar apr aug sep sept okt nov dec nr s st kap art avsn kl tel bil',
  pronouns: 'han hon honom henne hans hennes deras dess denna detta dessa båda',
  connectives:
    'men och därför dock däremot emellertid dessutom ändå därefter alltså också samtidigt annars om_så',
  stem: stemmer,
  phraseless: 'sa säger sade berättade uppgav',
}
