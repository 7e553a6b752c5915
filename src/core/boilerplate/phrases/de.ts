import type { PhraseList } from './list.ts'

export const DE: PhraseList = {
  click: 'klicken sie (hier|auf)',
  comments: 'kommentar[e] / # kommentar[e] [(zu|on) …]',
  stories: 'weitere (beiträge|artikel)…',
  mail: 'von / an / kopie / betreff / gesendet / datum / antwort an',
  works: 'literatur[verzeichnis] / quellen[verzeichnis] / einzelnachweise / anmerkungen / fußnoten',
  links: 'weblinks / siehe auch / weiterführende links',
  thanks: 'danksagung[en]',
  standing: 'lizenz[en] / kontakt / mitmachen',
}
