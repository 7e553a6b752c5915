import type { PhraseList } from './list.ts'

export const ES: PhraseList = {
  click: 'haz clic',
  comments: 'comentario[s] / (#|no) comentario[s] / deja …(respuesta|comentario)…',
  stories: '(artículos|noticias) relacionad(o|a)s',
  mail: 'de / para / asunto / enviado / enviado el / fecha / responder a',
  aside: `
    hola / buenos días / buenas (tardes|noches) / bienvenid(o|a|os|as) / querid(os|as) (lectores|lectoras|amigos|amigas|oyentes) / me llamo
    mi nombre es / gracias por (leer|leernos|escuchar|escucharnos|acompañarnos|venir|su atención|vernos)
    (esta|este) (es|artículo es|entrada es|texto es) [la|el] (parte|primera|segunda|tercera|cuarta|última|primer|segundo|tercer|último) …serie
    parte # de / (primera|segunda|tercera|cuarta|última) parte de (una|la|esta|nuestra) [*] serie / (próximamente|a continuación|también|lo próximo) en esta serie
    en (el próximo|la próxima|un próximo|una próxima) (artículo|entrada|entrega|episodio|capítulo) / este artículo (fue|se|ha sido) [originalmente] (publicado|publicó)
    en (este|esta) (artículo|entrada|post|texto|episodio|vídeo|video|guía|tutorial|sección|capítulo|charla|boletín)[,] (vamos|voy|veremos|aprenderás|te|les|os|explicaremos|explicaré|hablaremos|hablaré|analizaremos|exploraremos)
    hoy (vamos a|voy a|quiero|queremos) (hablar|ver|explicar|contar|mostrar|presentar|contarles|hablarles|contaros|hablaros|analizar) / hoy (hablamos|hablaremos|veremos)
    …(se reproduce|se reproducen|reproducimos|se transcribe|se publica|aparece|figura) [íntegro|íntegra|íntegramente] (a continuación|abajo|más abajo)
    (escuche|escucha|lea|lee|vea|mire|mira|descargue|descarga|consulte|consulta|escuchen|lean|vean) (la|el|los|las|nuestra|nuestro|su) …(completa|completo|completas|completos|entera|entero|íntegra|íntegro)
    para …, (véase|consulte|consulta|visite|visita) (la|el|las|los|nuestra|nuestro)
    para (más|mayor|obtener más|mayores) (información|detalles|datos) / para (saber|conocer|leer) más
    para (la|el|una|un|ver la|ver el|consultar la|consultar el) [*] (completa|completo|íntegra|íntegro) …(véase|ver|vea|consulte|consulta|visite|visita)
    (puede|puedes|pueden|podéis) [también] (leer|ver|consultar|escuchar|descargar|encontrar|obtener) …(completo|completa|íntegro|íntegra|aquí|en línea|en la web|en el sitio|en nuestra)
    más (información|detalles) (en|aquí) / (la|el) (lista|texto|informe|entrevista|artículo|estudio|versión|vídeo|video|discurso) (completa|completo|íntegra|íntegro) …(está|se encuentra|puede|disponible)
    (luego|después|finalmente|por último)[,] (hablamos|hablaremos|explicamos|explicaremos|veremos|comentamos|repasamos) / …(has|ha) llegado al (lugar|sitio) (correcto|indicado|adecuado)
    (muchas|muchísimas|mil) gracias (a|al) / (queremos|quiero|quisiera|quisiéramos) agradecer
    …(dato curioso|curiosidad|nota al margen) [#]:
    después de (hablar|haber hablado|haber visto|ver|explicar) …(pasemos|veamos|hablemos|vamos a) / (permítame|permítanme|déjame|déjenme) (presentar|explicar|contar|mostrar)(te|les|os|le)
    (descubra|descubre|conozca|conoce|aprenda|aprende) (cómo|más|nuestro|nuestra) / (visite|visita|lea|consulte) (nuestro|nuestra|también|más) / (aquí|a continuación) (están|hay|tiene|tienes|te dejamos) (algunos|algunas|unos|unas|una lista|un resumen|un ejemplo)
    este (artículo|contenido) no (constituye|sustituye) / consulte (a su|con su) (médico|abogado) / rentabilidades pasadas no
    aquí (vamos a|veremos|explicamos|mostramos|presentamos) / a continuación[,] (veremos|presentamos|mostramos|explicamos|se (muestra|muestran|presenta|presentan|describe|describen))
    también se (incluyen|incluye) (nuestras|nuestros|nuestra|nuestro|las|los)
  `,
}
