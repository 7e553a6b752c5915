import type { PhraseList } from './list.ts'

export const DE: PhraseList = {
  click: 'klicken sie (hier|auf)',
  comments: 'kommentar[e] / # kommentar[e] [(zu|on) …]',
  stories: 'weitere (beiträge|artikel)…',
  mail: 'von / an / kopie / betreff / gesendet / datum / antwort an',
  aside: `
    hallo / hi / guten (tag|morgen|abend) / moin / herzlich willkommen / willkommen (zu|zur|zum|bei|im|in|auf|zurück) / mein name ist
    liebe (leser|leserin|leserinnen|freunde|hörer|hörerinnen|zuhörer|zuhörerinnen|abonnenten) / schön, dass (du|ihr|sie)
    (vielen dank|danke) (fürs|für das|für ihre|für eure) (lesen|zuhören|zuschauen|aufmerksamkeit|interesse)
    (dies|das) ist [der|die|das] (teil|erste|zweite|dritte|vierte|letzte|erster|zweiter|dritter) …(serie|reihe) / teil # (von|der|dieser|unserer|einer)
    (der|die|das) (erste|zweite|dritte|vierte|letzte|nächste) (teil|beitrag|artikel|folge) (der|dieser|unserer|einer) [*] (serie|reihe|artikelserie|artikelreihe)
    (demnächst|als nächstes|nächstes mal|außerdem|mehr) in dieser (serie|reihe) / im (nächsten|letzten|vorigen) (teil|beitrag|artikel)
    dieser (artikel|beitrag|text) (ist|erschien|wurde) (teil|zuerst|ursprünglich)
    in (diesem|dieser) (artikel|beitrag|text|post|folge|video|vortrag|podcast|abschnitt|kapitel|ausgabe|anleitung) (werde|werden|will|wollen|möchte|möchten|zeige|zeigen|erkläre|erklären|erfahren|erfährst|erfahrt|geht|lernen|lernst|lernt|stelle|stellen|sprechen|schauen|sehen)
    heute (sprechen|reden|schauen|beschäftigen) (wir|ich) / heute geht es um
    heute (wollen|werden|möchten|möchte|will|werde) (wir|ich) …(sprechen|reden|zeigen|erklären|anschauen|ansehen|vorstellen|beschäftigen|erzählen)
    …(unten|im folgenden|nachfolgend|nachstehend|hier) (abgedruckt|wiedergegeben|aufgeführt|aufgelistet|dokumentiert)
    (hören|lesen|sehen|schauen|laden|finden|höre|lies|sieh|schau|hört|lest|seht) [sie] [sich] [hier] (das|den|die|unser|unseren|unsere) (ganze|ganzen|vollständige|vollständigen|komplette|kompletten|gesamte|gesamten)
    (das|den|die) (ganze|ganzen|vollständige|vollständigen|komplette|kompletten|gesamte|gesamten) (interview|gespräch|bericht|artikel|beitrag|liste|text|rede|studie|video|sendung|folge|fassung|erklärung|brief|vortrag) …(finden|findet|lesen|hören|sehen|gibt|steht|abrufbar)
    (mehr|weitere|nähere) (informationen|infos|details|einzelheiten|dazu|hierzu|zum thema) …(finden|findet|gibt|unter|hier|siehe)
    (eine|die) (vollständige|ausführliche) (liste|übersicht|anleitung|erklärung) …(finden|findet|gibt|steht|siehe)
    für …, (siehe|lesen sie|besuchen sie) (die|den|das|unsere|unseren|unser)
    für (weitere|nähere|mehr) (informationen|details|infos) / wer mehr (wissen|erfahren|lesen)
    (sie|du|ihr) (können|kannst|könnt|finden|findest|findet) [hier|auch] (das|den|die|eine) (ganze|ganzen|vollständige|vollständigen|komplette|kompletten|gesamte|gesamten)
    (wir|ich) [dann|anschließend|danach] (kommen|komme|gehen|gehe) (dann|anschließend|danach) (auf|zu) / (anschließend|danach|zum schluss|abschließend) (besprechen|behandeln|erklären|sprechen) wir
    …(sind|bist|seid) (sie|du|ihr) hier [genau] richtig
    (vielen|herzlichen|besten|großen) dank (an|auch) / ein (großer|herzlicher|besonderer) dank (gilt|geht|an) / (wir möchten|ich möchte) …(danken|bedanken)
    …(funfact|fun-fact|randnotiz|randbemerkung|nebenbei bemerkt) [#]:
    nachdem (wir|ich) …(besprochen|behandelt|erklärt|gesehen|gesprochen) (haben|habe)[,] / lassen sie (mich|uns) …(vorstellen|zeigen|erklären|erzählen|erläutern)
    (erfahren sie|erfahre|erfahrt) (mehr|wie|hier|in unserem) / (lesen sie|lies|lest) (mehr|hier|auch|dazu|weiter) / (besuchen sie|besuche|besucht) (unsere|diese|die) [*] (seite|webseite|website|homepage)
    (hier|nachfolgend|im folgenden) (sind|ist|finden sie|findest du|findet ihr) (einige|ein paar|eine liste|eine übersicht|ein überblick|ein beispiel)
    dieser (artikel|beitrag|text) ersetzt / diese informationen (ersetzen|stellen) keine / fragen sie ihren (arzt|anwalt) / wertentwicklungen (in|der) …keine
    (hier|im folgenden) (zeige|zeigen|erkläre|erklären|beschreibe|beschreiben) (ich|wir) / hier ist (unser|unsere) / die folgenden (abschnitte|kapitel)
    (ebenfalls|außerdem|auch) enthalten (sind|ist) (unsere|unser|eine|ein|die)
  `,
}
