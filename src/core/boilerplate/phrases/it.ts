import type { PhraseList } from './list.ts'

export const IT: PhraseList = {
  comments: 'commenti',
  stories: 'articoli correlati',
  mail: 'da / oggetto / inviato / data / rispondi a',
  aside: `
    ciao / salve / buongiorno / buonasera / benvenut(i|e|o|a) / mi chiamo / il mio nome è / car(i|e) (lettori|lettrici|amici|amiche|ascoltatori)
    grazie (per (aver|averci|averlo|la vostra|l'attenzione|essere)|di essere)
    (questa|questo) (è|articolo è|testo è) [la|il] (parte|prima|seconda|terza|ultima|primo|secondo|terzo|ultimo) …serie / parte # di
    (prima|seconda|terza|ultima) parte di (una|questa) [*] serie / (prossimamente|ancora|anche) in questa serie / nel prossimo (articolo|episodio|capitolo)
    in quest(o articolo|o testo|o post|o episodio|o video|o capitolo|a guida|a sezione|a puntata)[,] (vedremo|vi|ti|parleremo|parlerò|spiegheremo|spiegherò|andremo|scoprirai|scoprirete|imparerai)
    oggi (parliamo|parleremo|vediamo|vedremo|vogliamo|voglio|vi|ti) [di|parlare|parlarvi|raccontare|raccontarvi|parlo|racconto|spiego|mostro]
    …(è riportato|è riportata|sono riportati|sono riportate|riportiamo|pubblichiamo) [integralmente|per intero] (di seguito|qui sotto|sotto)
    (ascolta|ascoltate|leggi|leggete|guarda|guardate|scarica|scaricate|consulta) …(completa|completo|integrale|intera|intero|versione integrale)
    per (maggiori|ulteriori|più) (informazioni|dettagli) / per (saperne|leggere) (di più|tutto) / per (la|il|l') [*] (completa|completo|integrale) …(vedi|si veda|consulta|visita)
    (puoi|potete|si può|è possibile) [anche] (leggere|vedere|consultare|ascoltare|scaricare|trovare) …(completo|completa|integrale|qui|sul sito|online)
    (poi|infine|quindi)[,] (parliamo|parleremo|spieghiamo|spiegheremo|vedremo) / …(sei|siete) nel posto giusto
    (molte|tante|mille) grazie (a|al|alla|ai|agli|alle) / (vorrei|vorremmo|desidero|desideriamo) ringraziare
    …(curiosità|nota a margine) [#]:
    (scopri|scoprite) (come|di più|la nostra|il nostro) / (visita|visitate) (il|la) (nostro|nostra|sito|pagina) / ecco (come|perché|alcuni|alcune|una lista|un elenco|un esempio|una panoramica)
    questo articolo non (costituisce|sostituisce) / consultate [sempre] il vostro medico / i rendimenti passati non
    qui (vedremo|spieghiamo|mostriamo) / di seguito (vedremo|presentiamo|mostriamo|trovate)
  `,
}
