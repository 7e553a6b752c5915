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
  numbered: `gen feb mar apr mag giu lug ago set sett ott nov dic lun mer gio ven sab pag pagg p pp art artt cap n
    nr vol fig par cfr tab all`,
  eras: 'a.c d.c',
  apostrophe: 'article',
  pronouns: `egli ella esso essa essi esse lui lei loro suo sua suoi sue il_suo la_sua i_suoi le_sue il_loro
    la_loro i_loro le_loro questo questa questi queste quello quella quelli quelle ciò entrambi entrambe`,
  connectives: `ma però e ed dunque quindi perciò allora inoltre tuttavia infatti poi così anche eppure pertanto
    al_contrario se_sì`,
  stem: stemmer,
  phraseless: 'detto disse dice dicono spiegato aggiunto dichiarato afferma',
}
