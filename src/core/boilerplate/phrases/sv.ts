import type { PhraseList } from './list.ts'

export const SV: PhraseList = {
  mail: 'från / till / ämne / skickat / datum',
  aside: `
    hej / god (morgon|kväll|middag) / (hjärtligt välkommen|hjärtligt välkomna) / välkom(men|na) (till|tillbaka|alla) / jag heter / mitt namn är / kära (läsare|vänner|lyssnare) / tack för att (du|ni)
    (detta|det här) är [den] (del|första|andra|tredje|sista) …(serie|serien) / del # (av|i) / (nästa|också|mer) i (denna|den här) serie / i nästa (artikel|del|avsnitt)
    i (denna|den här|det här|detta) (artikel|artikeln|inlägg|inlägget|avsnitt|avsnittet|video|videon|guide|guiden|kapitel|kapitlet) (ska|kommer|går|vill|får|förklarar|visar|tittar|pratar)
    i dag (ska|vill) (vi|jag) / …(återges|återgiven|återgivet|publiceras) (nedan|i sin helhet)
    (lyssna|läs|se|ladda) [på|ner|ned] hela (intervjun|artikeln|samtalet|rapporten|listan|talet|texten|programmet|avsnittet) / hela (intervjun|artikeln|rapporten|listan|talet|texten|programmet) (finns|kan|hör|hittar)
    för (mer|ytterligare) (information|detaljer) / mer (information|detaljer) (finns|hittar|om) / (du|ni) (kan|hittar) [också] (läsa|se|höra|hitta|hela) (hela|den fullständiga|det fullständiga|mer)
    (därefter|sedan|till sist) (tar|diskuterar|berättar|går) vi / (ett stort|stort|varmt) tack till / (vi|jag) vill tacka
    (läs|lär) (mer|dig mer|också) / (besök|se) vår / här (är|följer) (några|en lista|en översikt|ett exempel)
    historisk avkastning är
  `,
}
