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
    frz franz ital span russ griech latein hebr poln tschech ung niederl norw schwed dän jüd röm germ europ intern
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
    diesem diesen beide`,
  connectives: `und aber doch denn jedoch dennoch trotzdem allerdings deshalb deswegen daher darum danach dann
    daraufhin dabei dazu dadurch dafür dagegen außerdem zudem ferner hingegen stattdessen folglich somit
    demnach auch ebenso inzwischen dort wenn_ja falls_ja`,
  stem: stemmer,
  phraseless: 'sagte sagten sagt sagen erklärte teilte mitteilte berichtete',
}
