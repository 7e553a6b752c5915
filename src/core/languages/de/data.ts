import { stemmer } from '@orama/stemmers/german'
import type { LanguageData } from '../language-data.ts'

/** German. */
export const data: LanguageData = {
  stopWords: `der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner keines ich du
    er sie es wir ihr mich dich sich uns euch ihm ihn ihnen mir dir mein meine meinen meinem meiner dein
    deine sein seine seinen seinem seiner seines ihre ihren ihrem ihrer ihres unser unsere unseren unserer
    euer eure man jemand niemand etwas nichts alles alle allen aller jede jeder jedes jeden jedem jener jene
    jenes dieser diese dieses diesen diesem solche solcher welche welcher welches welchen wer wen wem wessen
    was wo wohin woher wann wie warum weshalb wieso und oder aber denn sondern sowie weder noch entweder
    dass daß ob weil da wenn als während bevor nachdem obwohl damit falls sobald solange indem seit bis zu
    zum zur in im ins an am ans auf aufs aus bei beim mit nach vor von vom für gegen ohne um durch über
    unter hinter neben zwischen wegen trotz statt ab außer laut pro ist sind war waren bin bist seid wäre
    wären sei gewesen wird werden wurde wurden worden würde würden geworden hat haben hatte hatten habe hast
    hätte hätten gehabt kann können konnte konnten könnte könnten muss müssen musste mussten müsste soll
    sollen sollte sollten will wollen wollte wollten darf dürfen durfte mag möchte möchten lassen lässt
    nicht nur auch schon so sehr mehr weniger viel viele vielen wenig wenige einige einigen mehrere etwa
    fast kaum nun jetzt dann dort hier dabei dafür dagegen daher dadurch daran darauf daraus darin darum
    darüber davon davor dazu deshalb deswegen jedoch doch ja nein mal immer nie wieder bereits besonders
    zudem außerdem allerdings trotzdem also eben gerade sogar selbst ganz gar ander andere anderen anderer
    anderes beide beiden zwar somit ebenfalls`,
  forward: `dr prof hr fr hl st mr mrs dipl ing vgl bzgl ca z zb z.b d d.h u u.a v v.a o i.d.r evtl ggf inkl exkl
    sog bzw nr hrsg geb verh gest phil jur med rer nat mag jh str tel kath ev evang österr dt engl amerik
    frz franz german slaw kelt arab türk ital span russ griech latein hebr poln tschech ung niederl norw schwed dän jüd röm germ europ intern
    internat mittl nördl südl östl westl ehem eigtl gegr verst städt staatl württ preuß kgl kais allg insb insbes lt
    mdl schriftl tägl wöchentl monatl jährl vorm nachm zzgl abzgl einschl ausschl betr tab abt aufl ausg anm anl
    verf vors präs stellv wiss techn polit wirtsch kaufm kfm gez hbf red übers illustr erw überarb durchges gepl
    jugendl männl weibl öffentl prot z.t z.z u.ä i.a i.v o.g s.o s.u m.e a.d n.n z.hd hptm oberstlt frhr gf ggü kfz
    lfd mind milit möbl näml pers röm städt südwestl nordöstl theol tierärztl urspr veröff vollst zahnärztl zool zw
    jahrg univ inst bayr fa`,
  inner: 'usw etc bspw jh jhd jahrh mio mrd min std sek tsd ff n.chr v.chr co inc jr sen',
  numbered: `jan jän feb febr mär apr jun jul aug sep sept okt nov dez nr art s abs abb kap bd str tel ziff rn rz
    anm anl bl pos par kl max`,
  ordinals: true,
  capitalizedNouns: true,
  pronouns: `er ihm sie ihnen ihr ihre ihrem ihren ihrer sein seine seinem seinen seiner dies dieser diese dieses
    diesem diesen beide es_handelt`,
  connectives: `und aber doch denn jedoch dennoch trotzdem allerdings deshalb deswegen daher darum danach dann
    daraufhin dabei dazu dadurch dafür dagegen außerdem zudem ferner hingegen stattdessen folglich somit
    demnach auch ebenso inzwischen dort wenn_ja falls_ja was_*_dass wobei woraufhin`,
  stem: stemmer,
  phraseless: 'sagte sagten sagt sagen erklärte teilte mitteilte berichtete',
  asides: `
    hallo / hi / guten (tag|morgen|abend) / moin / herzlich willkommen / willkommen (zu|zur|zum|bei|im|in|auf|zurück) / mein name ist
    liebe (leser|leserin|leserinnen|freunde|hörer|hörerinnen|zuhörer|zuhörerinnen|abonnenten) / schön, dass (du|ihr|sie)
    (vielen dank|herzlichen dank|danke) (an|fürs|für das|für ihre|für eure) (lesen|zuhören|zuschauen|aufmerksamkeit|interesse)
    (dies|das) ist [der|die|das] [erste|zweite|dritte|vierte|fünfte|letzte] (teil|beitrag|artikel|folge) …(serie|reihe)
    teil # (von|der|dieser|unserer|einer)
    (der|die|das) (erste|zweite|dritte|vierte|letzte|nächste) (teil|beitrag|artikel|folge) (dieser|unserer|meiner) [*] (serie|reihe|artikelserie|artikelreihe)
    (demnächst|als nächstes|nächstes mal|außerdem|mehr) in dieser (serie|reihe) / im (nächsten|letzten|vorigen) (teil|beitrag|artikel)
    dieser (artikel|beitrag|text|podcast) (ist|erschien|wurde) (teil|zuerst|ursprünglich|erstmals)
    dieser (artikel|beitrag|text) stammt aus (unserem|unserer|dem newsletter|der aktuellen)
    (zuerst|ursprünglich) (erschienen|veröffentlicht) (in|auf|bei|im|am)
    in (diesem|dieser) (artikel|beitrag|text|post|folge|video|vortrag|podcast|abschnitt|kapitel|ausgabe|anleitung) (werde|werden|will|wollen|möchte|möchten|zeige|zeigen|erkläre|erklären|erfahren|erfährst|erfahrt|geht|lernen|lernst|lernt|stelle|stellen|sprechen|schauen|sehen)
    heute (sprechen|reden|schauen|beschäftigen) (wir|ich) / heute geht es um
    heute (wollen|werden|möchten|möchte|will|werde) (wir|ich) …(sprechen|reden|zeigen|erklären|anschauen|ansehen|vorstellen|beschäftigen|erzählen)
    …(unten|im folgenden|nachfolgend|nachstehend|hier) (abgedruckt|wiedergegeben|aufgeführt|aufgelistet|dokumentiert)
    (hören|lesen|sehen|schauen|laden|finden|höre|lies|sieh|schau|hört|lest|seht) [sie] [sich] [hier] (das|den|die|unser|unseren|unsere) (ganze|ganzen|vollständige|vollständigen|komplette|kompletten|gesamte|gesamten)
    (das|den|die) (ganze|ganzen|vollständige|vollständigen|komplette|kompletten|gesamte|gesamten) (interview|gespräch|bericht|artikel|beitrag|liste|text|rede|studie|video|sendung|folge|fassung|erklärung|brief|vortrag) …(finden|findet|lesen|hören|sehen|gibt|steht|abrufbar)
    (mehr|weitere|nähere) (informationen|infos|details|einzelheiten|dazu|hierzu|zum thema) …(finden|findest|findet ihr|gibt es (hier|auf|im|in|bei|unter)|unter (www|http|https|der|dem|folgendem)|hier|siehe|erhalten sie)
    (eine|die) (vollständige|ausführliche) (liste|übersicht|anleitung|erklärung) …(finden|findet|gibt|steht|siehe)
    für …, (siehe|lesen sie|besuchen sie) (die|den|das|unsere|unseren|unser)
    für (weitere|nähere|mehr) (informationen|details|infos) / wer mehr (wissen|erfahren|lesen)
    (sie|du|ihr) (können|kannst|könnt|finden|findest|findet) [hier|auch] (das|den|die|eine) (ganze|ganzen|vollständige|vollständigen|komplette|kompletten|gesamte|gesamten) (interview|gespräch|bericht|artikel|beitrag|liste|text|rede|studie|video|sendung|folge|rezept)
    (wir|ich) [dann|anschließend|danach] (kommen|komme|gehen|gehe) (dann|anschließend|danach) (auf|zu)
    (anschließend|danach|zum schluss|abschließend) (besprechen|behandeln|erklären|sprechen) wir
    …(sind|bist|seid) (sie|du|ihr) hier [genau] richtig
    (vielen|herzlichen|besten|großen) dank (an|auch) / ein (großer|herzlicher|besonderer) dank (gilt|geht|an)
    (wir möchten|ich möchte) …(danken|bedanken)
    …(funfact|fun-fact|randnotiz|randbemerkung|nebenbei bemerkt) [#]:
    nachdem (wir|ich) …(besprochen|behandelt|erklärt|gesehen|gesprochen) (haben|habe)[,]
    lassen sie (mich|uns) …(vorstellen|zeigen|erklären|erzählen|erläutern)
    (erfahren sie|erfahre|erfahrt) (mehr|wie|hier|in unserem) / (lesen sie|lies|lest) (mehr|hier|auch|dazu|weiter)
    (besuchen sie|besuche|besucht) (unsere|diese|die) [*] (seite|webseite|website|homepage)
    (hier|nachfolgend|im folgenden) (sind|ist|finden sie|findest du|findet ihr) (einige|ein paar|eine liste|eine übersicht|ein überblick|ein beispiel)
    dieser (artikel|beitrag|text) ersetzt / diese informationen (ersetzen|stellen) keine / fragen sie ihren (arzt|anwalt)
    wertentwicklungen (in|der) …keine
    (hier|im folgenden) (zeige|zeigen|erkläre|erklären|beschreibe|beschreiben) (ich|wir) / hier ist (unser|unsere)
    die folgenden (abschnitte|kapitel)
    (ebenfalls|außerdem|auch) enthalten (sind|ist) (unsere|unser|eine|ein|die)
    (melden sie sich|melde dich|meldet euch|abonnieren sie|abonniere|abonniert|bestellen sie|erhalten sie|jetzt|hier) …(newsletter|abonnieren|anmelden)
    abonnier(e|t|en sie) (uns|unseren|unsere|unser|meinen|jetzt|gleich)
    (folgen sie|folge|folgt) (uns|mir) [auch] (auf|bei|in|über)
    (teilen sie|teile|teilt) (diesen|dieses|unseren) (artikel|beitrag|text|post|video)
    (lesen sie|lies|lest) (auch|dazu|hierzu|mehr):
    (auch interessant|auch lesenswert|lesen sie auch|mehr zum thema|zum thema|siehe auch|passend dazu|weiterlesen|lesetipp|foto|fotos|bild|bildquelle|titelbild|symbolbild|grafik|quelle|autor|autorin|redaktion|übersetzung|lesezeit):
    (wir|diese website|diese webseite|diese seite|unsere website|unsere webseite|unsere seite|auf dieser seite|auf dieser website) …(verwenden|verwendet|nutzen|nutzt|setzen|setzt|benutzen|benutzt) …cookies
    (mit|durch) (der|die|dem|das|ihrer|ihre) [*] (nutzung|absenden|besuch|anmeldung|registrierung|klick) …(datenschutz|datenschutzerklärung|datenschutzbestimmungen|nutzungsbedingungen|agb|cookies|einverstanden)
    …alle rechte vorbehalten / (nachdruck|vervielfältigung|weiterverbreitung) [und] [*] (nur|verboten|untersagt|auch)
    …ohne (schriftliche|vorherige|ausdrückliche) (genehmigung|zustimmung|erlaubnis) …(vervielfältigt|veröffentlicht|verbreitet|verwendet)
    (dieser|diese) (artikel|text|beitrag|seite|meldung) wurde …(aktualisiert|überarbeitet)
    der (artikel|beitrag|text) wurde (zuletzt|am|nachträglich) …aktualisiert
    (dieser|dieses) (artikel|inhalt|angebot) ist …(abonnenten|mitglieder|kostenpflichtig)
    (schreiben|senden|schicken) sie (uns|mir|ihre) / schreib[t] (uns|mir|es|eure|deine) / kontaktieren sie (uns|mich|unsere)
    ihre e-mail-adresse wird / (unterstützen sie|unterstütze|unterstützt) (uns|unsere|unseren)
    (wenn|falls) (dir|euch|ihnen) …(artikel|beitrag|text|folge|video|rezept|seite) …(gefallen|gefällt|geholfen)
    (ich hoffe|wir hoffen)[,] [dass] (dieser|diese|dieses|dir|euch|ihnen|der) …(artikel|beitrag|text|folge|video|anleitung|tutorial|rezept)
    (hinterlasse|hinterlasst|hinterlassen sie) …(kommentar|kommentare|bewertung|nachricht)
    (schreib|schreibe|schreibt|schreiben sie) …(einen kommentar|in die kommentare|in den kommentaren)
    (klicke|klickt|klicken sie|klick) hier / (hier geht es|hier geht's|hier gelangen sie|hier kommen sie) [direkt|weiter] (zu|zum|zur)
    hier (finden sie|findest du|findet ihr) …(informationen|infos|artikel|beiträge|übersicht|überblick|podcast) / das könnte (sie|dich|euch)
    bis zum nächsten mal
    viel (spaß|vergnügen|freude) beim (lesen|hören|zuhören|schauen|stöbern|weiterlesen|nachkochen|nachbacken|nachmachen|ausprobieren)
    (sie|du|ihr) (können|kannst|könnt) …(newsletter|jederzeit) …(abmelden|abbestellen|austragen)
    (den|unseren) newsletter …(abbestellen|abonnieren) / (eine|die) abmeldung ist jederzeit / um (diesen|diese|dieses) …cookies
    (damit|um) …(website|webseite|nutzererlebnis|angebot) …cookies / …überall, wo es podcasts gibt
    (die|bei den) mit …(gekennzeichneten|markierten|versehenen) links
    (dieser|dieses|diese) (artikel|beitrag|text|video|seite) enthält …(werbung|links|affiliate-links|werbelinks|produktplatzierungen)
    mit material (von|der) (dpa|afp|ap|reuters|kna|epd|apa|sid) / (anmerkung|hinweis) der redaktion
    …(unseren|unserem|meinen|meinem) (newsletter|podcast|youtube-kanal|telegram-kanal|whatsapp-kanal|blog)
    …(unserer|unsere) (datenschutzerklärung|podcasts|social-media-kanäle|homepage)
    …keine (folge|folgen|ausgabe|neuigkeit|neuigkeiten|news) [mehr] verpassen / …keinen (beitrag|artikel) [mehr] verpassen
    (im folgenden|in der folgenden|im heutigen|in der heutigen|in der aktuellen|in unserem) (artikel|beitrag|anleitung|folge|ausgabe|video|ratgeber) …(erkläre|erklären|zeigen|zeige|erfahren|erfährst|geht es|stellen|sprechen|lernen)
    (empfehlen|teilen|drucken|bewerten|speichern|merken) sie (diesen|diese|dieses|den|die) (artikel|beitrag|seite|folge|rezept)
    (wie|hat|war) …(dieser|diese|der) (artikel|beitrag|folge|seite) …(gefallen|hilfreich) / (und du|und ihr|und sie)?
    was (denkst du|denkt ihr|denken sie|meinst du|meint ihr|meinen sie) …(darüber|dazu|davon)
    (folgen sie|folgt|besuchen sie) …(auf|bei) (facebook|instagram|twitter|x|bluesky|mastodon|linkedin|youtube|tiktok|telegram|whatsapp|threads|pinterest)
    (danke|schön)[,] dass (du|ihr|sie) …(dabei|reingehört|zugehört|gelesen|da)
    weitere (artikel|beiträge|folgen|tipps|rezepte) …(finden sie|findest|findet ihr|lesen sie|hier)
    (lesen sie|lies|lest) [*] (auch|dazu|hierzu|mehr|weiter) / …(affiliate-links|affiliate-link)
    …(artikel|text|beitrag|interview) (ist|erschien) (zuerst|ursprünglich) in / (die serie|fortsetzung|dieser text) (wird fortgesetzt|folgt)
    stand: # / (bildnachweis|bildrechte|fotos|fotocredit|illustration|protokoll|recherche|mitarbeit):
    …(name|namen) [wurde|wurden] von der redaktion geändert
    (bei|für) (fragen|rückfragen|anregungen) …(wenden|kontaktieren|erreichen|schreiben|melden|stehen wir|steht ihnen)
    (erforderliche|benötigte) felder / (der link|alle links|die links|den link) …(in der beschreibung|in den shownotes|in der bio|shownotes)
    (zuletzt|zuletzt am) (aktualisiert|geändert|bearbeitet) / letzte (änderung|aktualisierung|bearbeitung) [am]:
    (diese|dieser) (seite|artikel|beitrag) wurde zuletzt / die kommentare sind geschlossen
    (kommentare sind|die kommentarfunktion ist) geschlossen
    …haben bereits ein (abo|abonnement|konto|benutzerkonto) / …(sind|bist) [bereits|schon] abonnent
    (jetzt|hier) (kostenlos|gratis) (testen|lesen|registrieren|abonnieren|anmelden|weiterlesen) / jetzt (weiterlesen|mitmachen|abonnieren)
    …(glocke|daumen hoch|ein like|ein abo) [*] (da|aktivieren|anklicken|hier) / (lasst|lass) …(like|abo|kommentar|daumen)
    (ich|wir) freue[n] (mich|uns) (auf|über) (euer|eure|dein|deine|ihr|ihre) (feedback|kommentar|kommentare|meinung|fragen|rückmeldung|rückmeldungen|anregungen)
    (das interview führte|das gespräch führte|die fragen stellte|interview:)
    aus dem (englischen|amerikanischen|französischen|spanischen|italienischen|russischen|polnischen) (von|übersetzt)
    bitte beachten sie [auch] (unsere|die) (nutzungsbedingungen|hinweise|datenschutzerklärung)
    …(platzhalterinhalt|cookie-einstellungen|cookies zustimmen)
    (abonniere|abonnieren sie|folgen sie|teilen sie|schick|schicke|schicken sie|schreib|schreibe|schreiben sie|klick|klicke|klicken sie|lies|lest|lesen sie|hör|hören sie|schau|schauen sie|besuchen sie|entdecke|entdecken sie|laden sie|unterstützen sie|empfehlen sie|leite|leiten sie|aktivieren sie|trag|tragt|tragen sie|melden sie|gib|gebt|geben sie|vergiss nicht|vergesst nicht|vergessen sie nicht) …(newsletter|podcast|facebook|instagram|twitter|telegram|whatsapp|youtube|spotify|tiktok|linkedin|bluesky|mastodon|in die kommentare|in den kommentaren|diesen artikel|diesen beitrag|diesen text|dieses video|diese folge|diese seite|unseren kanal|meinen kanal|benachrichtigungen|shownotes)
    in (diesem|dieser) (artikel|beitrag|text|post|folge|video|podcast|abschnitt|kapitel|ausgabe|anleitung|lektion|tutorial|reihe|blogpost) * (wir|ich|du|ihr)
    (dieser|diese|dieses) (artikel|beitrag|text|folge|interview|podcast|video) …(übersetzt|zuerst erschienen|ursprünglich erschienen|geschrieben von|verfasst von|gesponsert|produziert von|entstanden in)
    …cookies (akzeptieren|zulassen|erlauben) / …(bis bald|bis nächste woche|bis dann|bis morgen)!
    (korrektur|berichtigung|transparenzhinweis|weiterführende links|mehr dazu|lesen sie mehr|schlagwörter|schlagworte|kategorie|kategorien|veröffentlicht|aktualisiert):
    (abonniert|folgt|teilt|schickt|schreibt|hört|schaut|besucht|unterstützt|empfehlt|erzählt|sagt|leitet|meldet) (uns|mir|gern|gerne|doch|unbedingt|auch|es|euch|diesen|diese|dieses|euren|unseren|die|den) …(newsletter|podcast|facebook|instagram|twitter|telegram|whatsapp|youtube|spotify|tiktok|linkedin|bluesky|mastodon|in die kommentare|in den kommentaren|kanal|folge|artikel|beitrag)
    (unsere|unseren) partner …(cookies|tracking)
    (text|texte|foto|fotos|illustration|bilder|redaktion) (und|&) (foto|fotos|bild|bilder|text|produktion|illustration):
    …(möchten|möchtest|wollt|willst|wollen) [sie|du|ihr] (uns|mich|unsere arbeit) unterstützen
    (mehr|weitere|viele) [*] (tipps|rezepte|artikel|themen|infos|geschichten) [*] [*] [*] …(finden sie auf|findest du auf|auf unserem blog|auf unserer seite|auf meinem blog)
    (eine neue|die nächste) (folge|ausgabe) (erscheint|gibt es|kommt) / der (podcast|newsletter) erscheint
    siehe …für (weitere|mehr|nähere) (details|informationen|infos)
    (mehr|alles|hinweise|informationen) zum datenschutz
    …(die|den|der) folgenden (schritte|schritten|punkte|punkten|fragen|beispiele|beispielen|elemente|elementen|regeln|themen|gründe|optionen)
  `,
}
