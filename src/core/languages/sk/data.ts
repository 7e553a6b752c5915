import type { LanguageData } from '../language-data.ts'

/** Slovak: where its sentences end. */
export const data: LanguageData = {
  forward: `tis mil mld dr ing mgr bc mudr judr phdr rndr prof doc p pí sv napr tzv tzn tj t.j t.č resp event ul nám gen plk mjr kpt
    por arch akad al angl čes nem lat hl odd okr pozn príp red roč spol stor str tel vyd zák ml st
    č čl ods ob obr tab kap`,
  inner: 'atď apod pod r.o a.s s.r.o spol hod min km kg r eur',
  numbered: 'jan feb mar apr jún júl aug sept okt nov dec č čl str s ods obr tab kap roč zv písm',
  eras: 'r n.l pred.n.l stor',
  pastEndings: 'l la lo li ly',
  ordinals: true,
}
