/** What figures and tables are called in the languages that number them so. */
const NAMES =
  'figure|fig|table|chart|exhibit|box|plate|map|scheme|listing|algorithm|abbildung|abb|tabelle|tab|grafik|schaubild|tableau|' +
  'graphique|carte|encadré|figura|tabla|cuadro|gráfico|ilustración|tabela|quadro|tabella|grafico|figuur|tabel|figur|tabell|' +
  'rysunek|rys|wykres|рис|рисунок|таблица|табл|obrázek|obr|ábra|kuva|taulukko'
/** "Figure 3.2", "Table A-1", "Abb. 4" */
const NUMBERED = new RegExp(
  `^(?:${NAMES})\\.?\\s*[A-Z]{0,3}[-.]?\\d+(?:[-.–]\\d+)*[a-z]?(?![\\p{L}\\d])`,
  'iu',
)
/** What follows says what it shows; a sentence goes on in small letters. */
const SAYS = /^\s*(?:[:.|–—]|$)|^\s+\p{Lu}/u
/** "図 3", "表1" */
const EAST_ASIAN_CAPTION = /^[図表图圖][\s.]*\d/u

/** Whether a paragraph says what a figure or table shows. */
export function isCaption(text: string): boolean {
  const [numbered = ''] = NUMBERED.exec(text) ?? []
  return (numbered !== '' && SAYS.test(text.slice(numbered.length))) || EAST_ASIAN_CAPTION.test(text)
}
