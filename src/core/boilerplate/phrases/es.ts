import type { PhraseList } from './list.ts'

export const ES: PhraseList = {
  click: 'haz clic',
  comments: 'comentario[s] / (#|no) comentario[s] / deja …(respuesta|comentario)…',
  stories: '(artículos|noticias) relacionad(o|a)s',
  mail: 'de / para / asunto / enviado / enviado el / fecha / responder a',
  works: 'referencias [bibliográficas] / notas y referencias / bibliografía',
  links: 'enlaces [externos] / véase también',
  thanks: 'agradecimientos',
  standing: 'licencia[s] / contacto / contribuir / créditos',
}
