import { stemmer } from '@orama/stemmers/italian'
import type { LanguageData } from '../language-data.ts'

/** Italian. */
export const data: LanguageData = {
  stopWords: `il lo la i gli le l' un uno una un' del dello della dei degli delle dell' al allo alla ai agli alle all'
    dal dallo dalla dai dagli dalle dall' nel nello nella nei negli nelle nell' sul sullo sulla sui sugli
    sulle sull' col coi di a da in con su per tra fra questo questa questi queste quello quella quelli
    quelle quel quei quegli ciò io tu lui lei noi voi loro egli ella esso essa essi esse mi ti si ci vi ne
    me te sé li mio mia miei mie tuo tua suo sua suoi sue nostro nostra nostri nostre vostro vostra vostri
    che chi cui quale quali dove quando come perché quanto quanta quanti quante qualcuno qualcosa qualche
    alcuni alcune nessuno nessuna niente nulla ogni ognuno ciascuno tutto tutta tutti tutte altro altra
    altri altre stesso stessa stessi stesse tale tali e ed o od oppure ma però anzi né se mentre poiché
    affinché benché sebbene dunque quindi perciò allora così anche pure inoltre tuttavia infatti è sono era
    erano essere stato stata stati state fu furono sia siano sarà saranno sarebbe sarebbero essendo ho hai
    ha abbiamo avete hanno aveva avevano avere avuto abbia avrà avrebbe può possono poteva potrebbe
    potrebbero deve devono doveva dovrebbe va vanno viene vengono fa fare non no sì più meno molto molta
    molti molte poco poca pochi poche tanto tanti troppo assai già ancora sempre mai spesso ora adesso poi
    prima dopo qui qua lì là solo soltanto proprio appena quasi circa oltre contro senza verso presso
    durante secondo sotto sopra dentro fuori entro fino ecco c' d' s' com' cos' dov' quell' quest'`,
  forward: `sig sigg sig.ra sig.na dott dott.ssa dr prof prof.ssa avv ing arch geom on sen mons s ss st n cfr es
    p.es ca tel v amm dir psicol rag cav comm on.le egr gent.mo gent.ma gentil ill.mo spett col magg serg amb pres
    segr univ ist dip uff ed red trad pers tecn ling giorn sociol econ biol chim farm vet`,
  inner: 'ecc etc s.p.a s.r.l a.c d.c km kg min jr',
  numbered: `gen feb mar apr mag giu lug ago set sett ott nov dic lun mer gio ven sab pag pagg p pp art artt co lett cap n
    nr vol fig par cfr tab all`,
  eras: 'a.c d.c',
  apostrophe: 'article',
  pronouns: `egli ella esso essa essi esse lui lei loro suo sua suoi sue il_suo la_sua i_suoi le_sue il_loro
    la_loro i_loro le_loro questo questa questi queste quello quella quelli quelle ciò entrambi entrambe si_tratta nacque morì`,
  connectives: `ma però e ed dunque quindi perciò allora inoltre tuttavia infatti poi così anche eppure pertanto
    al_contrario se_sì il_che`,
  stem: stemmer,
  phraseless: 'detto disse dice dicono spiegato aggiunto dichiarato afferma',
  asides: `
    ciao / salve / buongiorno / buonasera / benvenut(i|e|o|a) / mi chiamo / il mio nome è
    car(i|e) (lettori|lettrici|amici|amiche|ascoltatori)
    grazie (per (aver|averci|avermi|averlo|la vostra|l'attenzione|l'ascolto|la lettura|essere)|di essere|mille|a tutti (i|coloro)|a coloro)
    (alla prossima|buona lettura|buon ascolto|buona visione)
    (questa|questo) è [la|il] [prima|seconda|terza|ultima|primo|secondo|terzo|ultimo] (parte|articolo|puntata|post) …serie
    (questo articolo|questo testo) è [la|il] (parte|prima|seconda|terza|ultima|primo|secondo|terzo|ultimo) …serie / parte # di
    (prima|seconda|terza|ultima) parte di (una|questa) [*] serie / (prossimamente|ancora|anche) in questa serie
    (nel prossimo|nei prossimi) (articolo|articoli|post|video|capitolo|episodio)
    in quest(o articolo|o testo|o post|o episodio|o video|o capitolo|a guida|a sezione|a puntata)[,] (vedremo|vi|ti|parleremo|parlerò|spiegheremo|spiegherò|andremo|scoprirai|scoprirete|imparerai)
    oggi (parliamo|parleremo|vediamo|vedremo|vogliamo|voglio|vi|ti) [di|parlare|parlarvi|raccontare|raccontarvi|parlo|racconto|spiego|mostro]
    …(è riportato|è riportata|sono riportati|sono riportate|riportiamo|pubblichiamo) [integralmente|per intero] (di seguito|qui sotto|sotto)
    (ascolta|ascoltate|leggi|leggete|guarda|guardate|scarica|scaricate|consulta) …(completa|completo|integrale|intera|intero|versione integrale)
    per (maggiori|ulteriori|più) (informazioni|dettagli) / per (saperne|leggere) (di più|tutto)
    per (la|il|l') [*] (completa|completo|integrale) …(vedi|si veda|consulta|visita)
    (puoi|potete|si può|è possibile) [anche] (leggere|vedere|consultare|ascoltare|scaricare|trovare) …(completo|completa|integrale|qui|sul sito|online)
    (poi|infine|quindi)[,] (parliamo|parleremo|spieghiamo|spiegheremo|vedremo) / …(sei|siete) nel posto giusto
    (molte|tante|mille) grazie (a|al|alla|ai|agli|alle) / (vorrei|vorremmo|desidero|desideriamo) ringraziare
    …(curiosità|nota a margine) [#]:
    (scopri|scoprite) (come|di più|la nostra|il nostro) / (visita|visitate) (il|la) (nostro|nostra|sito|pagina)
    ecco (come|perché|alcuni|alcune|una lista|un elenco|un esempio|una panoramica)
    questo articolo non (costituisce|sostituisce) / consultate [sempre] il vostro medico / i rendimenti passati non
    qui (vedremo|spieghiamo|mostriamo) / di seguito (vedremo|presentiamo|mostriamo|trovate)
    (abbonati|registrati) (ora|subito|qui|gratis|alla newsletter|al sito|per leggere|per continuare)
    (ricevi|ricevete) …(email|e-mail|casella|newsletter|notifiche|gratis) / (condividi|condividete) …(sui social|su facebook|su twitter)
    (iscriviti|iscrivetevi|abbonatevi|registratevi) (alla|al|ai|alle|qui|ora|subito|gratis|ogni|per|le|la|il|i)
    (seguici|seguiteci|seguimi|unisciti|unitevi) [anche] (su|sui|sulla|a|al|ai|alla)
    (condividi|condividete) (questo|quest'|questa|il nostro) [articolo|post|notizia|pagina|video]
    (leggi|leggete|guarda|ascolta|vedi) anche / (potrebbe|ti potrebbe|vi potrebbe|potrebbero) [anche] interessar(ti|vi|e)
    (foto|immagine|credit|crediti|fonte|fonti|autore|autrice|traduzione|tempo di lettura|video|didascalia):
    (utilizziamo|usiamo|questo sito utilizza|questo sito web utilizza|questo sito usa|il nostro sito utilizza|il sito utilizza) …cookie
    (continuando|proseguendo|cliccando|iscrivendoti|navigando|chiudendo) …(cookie|privacy|condizioni|termini|accetti)
    …tutti i diritti (riservati|sono riservati) / …riproduzione (riservata|vietata) / (è vietata|vietata) la riproduzione
    foto di * * [*] (/|ansa|afp|ap|reuters|via|su) / (articolo|contenuto|questo articolo è|questo contenuto è) riservat(o|a) agli
    (questo articolo|questa pagina|questo post|questo testo) è [stato|stata] [originariamente] (aggiornato|aggiornata|pubblicato|pubblicata|modificato|modificata|apparso|uscito|tratto)
    …l'articolo è stato aggiornato / ultimo aggiornamento / aggiornato il # / nota (della redazione|dell'autore)
    (scrivici|scriveteci|contattaci|contattateci|inviaci|sostienici|sosteneteci) / sostieni (il|la) nostr(o|a)
    il tuo indirizzo [e-]mail non
    se (l'articolo|il video|la puntata|l'episodio|questo articolo|questo video|questo contenuto|questa guida) (ti|vi) è (piaciuto|piaciuta|stato utile|stata utile)
    se (ti|vi) è (piaciuto|piaciuta) …(articolo|video|puntata|episodio|post|guida)
    (spero|speriamo) che (questo|questa|quest') (articolo|guida|video|post|puntata)
    (lascia|lasciate|scrivi|scrivete) (un|una|il tuo|la tua|i vostri|qui) …(commento|commenti|recensione)
    (dicci|diteci|fateci sapere|facci sapere|lasciaci|lasciateci) / (hai|avete|se hai|se avete) (domande|dubbi|suggerimenti)
    (clicca|cliccate|cliccare) (qui|su questo link)
    non (dimenticare|dimenticarti|dimenticate|dimenticatevi) di (iscriverti|iscrivervi|condividere|condividerlo|seguirci|lasciare|lasciarci)
    (ascolta|ascoltate|ascoltaci|ascoltateci|trovate|trovi) …(spotify|apple podcasts|spreaker|podcast)
    (puoi|potete|è possibile) (annullare l'iscrizione|disiscriverti|disiscrivervi|cancellarti|cancellarvi|cancellare l'iscrizione)
    (segui|seguite) (il|la|i) (nostro|nostra|nostri)
    …(nostra|nostro|nostri|nostre|mio|mia) (newsletter|podcast|canale youtube|canale telegram|canale whatsapp|pagina facebook|profilo instagram|privacy policy|informativa sulla privacy|social)
    …per non perder(ti|vi) (nulla|niente|nessun|nessuna|neanche)
    non (perdere|perderti|perdetevi|perdete) (i nostri|la nostra|il nostro|la prossima|il prossimo|neanche)
    (nella puntata|nell'episodio|nel numero|nell'articolo|nel video) di (oggi|questa settimana)
    (e tu|e voi)(,|?) / (cosa|che cosa|che) ne (pensi|pensate) / ti è piaciut(o|a) (questo|questa|quest|l'articolo|il video|la puntata)
    per (qualsiasi|ogni) (domanda|dubbio|informazione) / …link (di affiliazione|affiliati)
    …(solo per|riservato agli|esclusiva per gli) abbonati
    (articolo|testo|intervista) (pubblicato|apparso|uscito|pubblicata) originariamente / i campi obbligatori
    …i nomi sono stati (cambiati|modificati) / …nome di fantasia
    …link (in|nella) (bio|descrizione) / (fai|fate) una donazione / continua (a leggere|nella prossima|nel prossimo)
    (testo|illustrazione|traduzione|immagini|fotografie|a cura) [*] [*]:
    ultima modifica: / (ultima modifica|ultimo aggiornamento) (il|#) / i commenti sono chiusi
    (sei già|se sei già) (abbonato|abbonata|registrato|iscritto) / (accedi|effettua il login) (per|qui|con)
    (attiva|attivate|cliccate sulla) [la] campanella / (metti|mettete|lascia|lasciate) [un] (mi piace|like)
    (ci leggiamo|ci vediamo|ci sentiamo|ci risentiamo) (la prossima|alla prossima|il prossimo|presto|domani) / bentornat(o|a|i|e)
    (nell'articolo|nel post|nella puntata|nel video|nella parte) (precedente|precedenti|scorsa|scorso)[,] (abbiamo|ho|vi|ci)
    (questo articolo|questo testo|questa puntata) fa parte (di|della|del) …(serie|speciale|progetto|rubrica)
    le opinioni (espresse|dell'autore|degli autori) / traduzione (dall'inglese|dal francese|dal tedesco|dallo spagnolo)
    per contattar(ci|mi) / altre notizie (di|su|sul) …(sito|qui) / (fammi|facci|fateci|fatemi) sapere
    (iscriviti|iscrivetevi|abbonati|inoltra|inoltrate|dimmi|ditemi|diteci|raccontaci|segui|seguite|seguici|condividi|condividete|invia|inviate|scrivi|scrivete|clicca|cliccate|leggi|leggete|ascolta|ascoltate|guarda|guardate|visita|visitate|scopri|scoprite|scarica|scaricate|sostieni|sostenete|consiglia|attiva|attivate|lascia|lasciate|unisciti|ricevi|metti|mettete) …(newsletter|podcast|su facebook|su instagram|su twitter|su telegram|su whatsapp|su youtube|su spotify|su tiktok|su linkedin|su bluesky|su mastodon|nei commenti|questo articolo|questo post|questa newsletter|questa email|questa pagina|questo video|questa puntata|questa ricetta|nostro canale|mio canale|nostra pagina|nostro sito|nostra community|notifiche|mi piace al)
    in quest(o articolo|o testo|o post|o episodio|o video|o capitolo|a guida|a sezione|a puntata|a lezione|o tutorial)[,] *(amo|emo|iamo|erò|erai|erete|irò|irai)
    (questo articolo|questo testo|questo post|questa puntata|questo video) (è una traduzione|è stato tradotto|è stato scritto da|contiene link|è sponsorizzato)
    …(accettare|accetta|consentire) i cookie / …(a presto|alla prossima settimana|a domani|alla prossima)!
    (correzione|errata corrige|rettifica|tag|categoria|categorie|pubblicato|aggiornato|testi|testo di|credito fotografico|crediti fotografici|approfondimenti|leggi di più|per approfondire):
    i nostri partner …cookie / (testo|testi|foto|immagini|illustrazioni) e (foto|testo|testi|immagini|video):
    (vuoi|volete) (sostenerci|sostenermi|aiutarci|contribuire)
    (trovi|trovate|troverai|troverete) [tante] altr(e|i) (ricette|articoli|consigli|idee)
    ogni (lunedì|martedì|mercoledì|giovedì|venerdì|settimana|mese) pubblichiamo
    (vedi|vedere|consulta|consultare|si veda) …per (maggiori|ulteriori) (dettagli|informazioni)
    grazie mille (per|di) (aver|averci|la|l'attenzione)
    …(i|le|gli|dei|delle) seguenti (passi|punti|domande|elementi|esempi|regole|ragioni|opzioni|comandi)
  `,
}
