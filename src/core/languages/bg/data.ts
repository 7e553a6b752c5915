import type { LanguageData } from '../language-data.ts'
import { stem } from './stem.ts'

/** Bulgarian. */
export const data: LanguageData = {
  forward: `г гр с ул бул пл кв ж.к бл ап тел т.е т.нар напр вж ср др д-р проф доц акад инж арх адв ген полк о-в обл общ
    св им чл ал т стр`,
  inner: 'др т.н лв ст хил млн млрд км кг см м мин сек ч',
  numbered: `ян яну фев мар апр юни юли авг септ окт ноем дек стр с чл ал т табл фиг № бр`,
  eras: 'г гг в вв пр.н.е н.е',
  stem,
}
