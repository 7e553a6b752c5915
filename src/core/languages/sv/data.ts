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
  pronouns: 'han hon honom henne hans hennes deras dess denna detta dessa båda det_handlar_om',
  connectives:
    'men och därför dock däremot emellertid dessutom ändå därefter alltså också samtidigt annars om_så',
  stem: stemmer,
  phraseless: 'sa säger sade berättade uppgav',
  asides: `
    hej / god (morgon|kväll|middag) / (hjärtligt välkommen|hjärtligt välkomna) / välkom(men|na) (till|tillbaka|alla) / jag heter
    mitt namn är / kära (läsare|vänner|lyssnare) / tack för att (du|ni) / (trevlig läsning|vi hörs nästa|vi ses nästa)
    (detta|det här) är [den] [första|andra|tredje|sista] (del|delen|artikeln|avsnittet) …(serie|serien) / del # (av|i)
    (nästa|också|mer) i (denna|den här) serie / i nästa (artikel|del|avsnitt)
    i (denna|den här|det här|detta) (artikel|artikeln|inlägg|inlägget|avsnitt|avsnittet|video|videon|guide|guiden|kapitel|kapitlet) (ska|kommer|går|vill|får|förklarar|visar|tittar|pratar)
    i dag (ska|vill) (vi|jag) / …(återges|återgiven|återgivet|publiceras) (nedan|i sin helhet)
    (lyssna|läs|se|ladda) [på|ner|ned] hela (intervjun|artikeln|samtalet|rapporten|listan|talet|texten|programmet|avsnittet)
    hela (intervjun|artikeln|rapporten|listan|talet|texten|programmet) (finns|kan|hör|hittar)
    för (mer|ytterligare) (information|detaljer) / mer (information|detaljer) …(finns (på|i|här)|hittar (du|ni))
    (du|ni) (kan|hittar) [också] (läsa|höra|hitta|hela) (hela (artikeln|intervjun|texten|rapporten|listan|avsnittet|programmet)|den fullständiga|det fullständiga|mer)
    (därefter|sedan|till sist) (tar vi upp|diskuterar vi|berättar vi|går vi igenom) / (ett stort|stort|varmt) tack till
    (vi|jag) vill tacka
    (läs|lär) (mer|dig mer|också) / (besök|se) vår / här (är|följer) (några|en lista|en översikt|ett exempel)
    historisk avkastning är
    (prenumerera|anmäl dig|registrera dig|skriv upp dig|få vårt|få våra|få de senaste|få nyheter|få nyheterna) …(nyhetsbrev|nyhetsbrevet|prenumeration|uppdateringar|mejl|inkorg|mobilen)
    följ oss (på|i) / dela [gärna] [denna|den här|det här] (artikel|artikeln|sida|sidan|inlägget|avsnittet)
    (läs|se|lyssna) också / läs även / (foto|bild|källa|text|författare|översättning|lästid):
    (vi använder|denna webbplats använder|den här webbplatsen använder|vår webbplats använder) …(cookies|kakor)
    genom att (fortsätta|klicka|använda|anmäla) …(cookies|kakor|integritet|villkor|godkänner)
    …(alla rättigheter|med ensamrätt) [förbehållna|förbehålls]
    (artikeln|denna artikel|den här artikeln|den här texten|inlägget) (uppdaterades|är låst|är endast|är exklusiv|är uppdaterad|har uppdaterats|publicerades (först i|ursprungligen|tidigare))
    senast uppdaterad / (kontakta|mejla|skriv till) oss / stöd (oss|vårt)
    om du (gillade|tyckte om|gillar) (artikeln|avsnittet|inlägget|det här|den här) / (har du|om du har) (frågor|en fråga|synpunkter|tips)
    (lämna|skriv) [gärna] (en kommentar|ett omdöme|din kommentar) / klicka (här|på länken)
    (du|ni) (kan|hittar) …(avsluta prenumerationen|avprenumerera|avregistrera|där poddar finns|där du hittar poddar|i podden)
    (lyssna|prenumerera) [på] [*] …(spotify|där poddar finns|podcaster|poddappen) / (berätta gärna|tipsa oss)
    (jag hoppas|vi hoppas|hoppas) [att] [du|den här|det här|denna] (gillade|artikel|artikeln|bloggpost|inlägget|avsnittet|guide|guiden)
    lycka till! / du kanske också (gillar|är intresserad|vill läsa)
    …vår[t|a] (nyhetsbrev|podd|podcast|youtubekanal|facebooksida|integritetspolicy|sociala medier)
    …(missa|missar) (inget|inte|aldrig|inga) [*] [*] (avsnitt|nyheter|nyhet|artikel|mer) / …så missar du inget
    i (dagens|veckans) (avsnitt|artikel|nyhetsbrev|poddavsnitt) / vad (tycker|tror) (du|ni) om / och du(,|?)
    …affiliatelänkar / …(annonslänkar|reklamlänkar) / …(endast|bara|exklusivt) för prenumeranter / obligatoriska fält / din e-postadress
    …egentligen något annat / …(namn|namnet) är fingera(t|de) / (vid frågor|för frågor) / (illustration|grafik|redaktör|reporter|bilder):
    …(länk|länkar) i (beskrivningen|bion) / fortsättning följer / (bli|är du) (medlem|prenumerant)
    (senast ändrad|senast uppdaterad|sidan uppdaterades|publicerad:|uppdaterad:) / kommentarerna är stängda
    (är du redan|redan) (prenumerant|kund|medlem) / logga in (för|här) / i (förra|föregående) (artikeln|inlägget)
    (artikeln|den här artikeln|avsnittet) (är en del av|ingår i) …(serie|serien) / översatt (av|från)
    (dela|lämna|ge) …(tummen upp|en like) / vi (hörs|ses) (nästa|snart|igen)
    (prenumerera|anmäl|följ|dela|skicka|klicka|läs|lyssna|titta|besök|upptäck|ladda|stöd|aktivera|lämna|skriv|berätta|glöm inte|tipsa|mejla|skriv ut|gilla) …(nyhetsbrev|podden|podcast|på facebook|på instagram|på twitter|på telegram|på whatsapp|på youtube|på spotify|på tiktok|på linkedin|på bluesky|på mastodon|sociala medier|i kommentarerna|kommentarsfältet|den här artikeln|om artikeln|den här sidan|det här inlägget|den här videon|det här avsnittet|på kanalen|vår kanal|min kanal|vår sida|vår webbplats|notiser)
    i (denna|den här|det här|detta|dagens) (artikel|artikeln|inlägg|inlägget|avsnitt|avsnittet|video|videon|guide|guiden|kapitel|kapitlet|lektion|lektionen) * (vi|jag|du|ni)
    (artikeln|texten|den här artikeln|den här texten|inlägget|intervjun) (har tidigare publicerats|är översatt|är skriven av|är sponsrad|är en bearbetning)
    …(godkänna|acceptera|tillåta) (kakor|cookies) / …(vi hörs|vi ses|vi hörs igen)!
    (rättelse|skribent|reporter|taggar|kategori|publicerad|uppdaterad|redaktör|läs mer|relaterat):
  `,
}
