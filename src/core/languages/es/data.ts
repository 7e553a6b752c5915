import { stemmer } from '@orama/stemmers/spanish'
import type { LanguageData } from '../language-data.ts'

/** Spanish. */
export const data: LanguageData = {
  stopWords: `el la los las lo un una unos unas al del de este esta esto estos estas ese esa eso esos esas aquel
    aquella aquello aquellos aquellas mi mis tu tus su sus nuestro nuestra nuestros nuestras vuestro vuestra
    yo tú él ella ello usted ustedes nosotros nosotras vosotros ellos ellas me te se nos os le les mí ti sí
    consigo que qué quien quién quienes cual cuál cuales cuyo cuya cuyos cuyas donde dónde cuando cuándo
    como cómo cuanto cuánto alguien algo alguno alguna algunos algunas algún nadie nada ninguno ninguna
    ningún todo toda todos todas otro otra otros otras mismo misma mismos mismas tal tales cada varios
    varias ambos y e o u ni pero mas sino aunque porque pues si mientras apenas luego entonces así también
    tampoco además a ante bajo con contra desde durante en entre hacia hasta mediante para por según sin
    sobre tras es son era eran fue fueron ser sido siendo soy eres somos sea sean será serán sería serían
    está están estaba estaban estar estado estuvo estuvieron esté ha han había habían haber habido hay hubo
    haya hayan he hemos habrá habría tiene tienen tenía tenían tener tuvo puede pueden podía podían poder
    podrá podría podrían debe deben debía va van iba hace hacer no ya más menos muy mucho mucha muchos
    muchas poco poca pocos pocas tan tanto bastante demasiado siempre nunca jamás todavía aún aquí allí ahí
    ahora antes después casi solo sólo incluso bien embargo obstante pese`,
  forward: `sr sra sres sras srta dr dra prof lic ing d dña da fr st sta sto vd vds p.ej ej cf av avda c gral cnel
    tte dpto tel mons ma admón arq atte bca bco dep depto dir ed edif excmo excma gob hno hnos ilmo ilma
    izq mtro pbro pdte pdta pref presb pról prov ptas reg rmo rte secr sgto srtas sgte ss.mm tfno trad univ`,
  inner: 'ud uds etc ee.uu d.c a.c a.m p.m s.a s.l cía jr km kg min aprox dcha izda',
  numbered: `cra cll ext lun mié mier jue vie sáb dom párrf párrs ene feb mar abr may jun jul ago sep sept set oct nov dic art pág págs núm n° nº cap ca aprox párr inc`,
  eras: 'a.c d.c',
  pronouns: `él ella ellos ellas su sus este esta estos estas ese esa esos esas esto eso ambos ambas se_trata nació murió`,
  connectives: `pero y e además también tampoco así entonces luego asimismo sin_embargo no_obstante por_eso por_ello
    por_tanto en_cambio de_hecho aun_así mientras_tanto lo_cual lo_que_*_que lo_que_quiere_decir de_ahí_que`,
  stem: stemmer,
  phraseless: 'dijo dijeron dice dicen afirmó señaló explicó añadió agregó indicó',
  asides: `
    hola / buenos días / buenas (tardes|noches) / bienvenid(o|a|os|as) / querid(os|as) (lectores|lectoras|amigos|amigas|oyentes) / me llamo
    mi nombre es / gracias a (quienes|todas las personas) / gracias por (leer|escuchar|acompañar|ver|seguir)(me|nos| hasta| este)
    gracias por (leer|escuchar|venir|su atención|vuestra atención|tu atención) / hasta la próxima (semana|entrega|edición|vez)
    hasta el próximo (episodio|programa|capítulo|artículo|vídeo|video) / nos vemos en (el|la) próxim(o|a)
    (esta|este) es [la|el] [primera|segunda|tercera|cuarta|última|primer|segundo|tercer|último] (parte|entrega|entrada|artículo|capítulo) …serie
    (este artículo|esta entrada|este texto) es [la|el] (parte|primera|segunda|tercera|cuarta|última|primer|primero|segundo|tercero|tercer|último) …serie
    parte # de / (primera|segunda|tercera|cuarta|última) parte de (una|la|esta|nuestra) [*] serie
    (próximamente|a continuación|también|lo próximo) en esta serie
    en (el próximo|la próxima|un próximo|una próxima) (artículo|entrada|entrega|episodio|capítulo)
    (este artículo|este texto|esta nota|esta entrevista|esta columna) (fue|se|ha sido|apareció) [originalmente|primero] (publicado|publicada|publicó|actualizó|originalmente|en)
    en (este|esta) (artículo|entrada|post|texto|episodio|vídeo|video|guía|tutorial|sección|capítulo|charla|boletín)[,] (vamos|voy|veremos|aprenderás|te|les|os|explicaremos|explicaré|hablaremos|hablaré|analizaremos|exploraremos)
    hoy (vamos a|voy a|quiero|queremos) (hablar|ver|explicar|contar|mostrar|presentar|contarles|hablarles|contaros|hablaros|analizar)
    hoy (hablamos|hablaremos|veremos) (de|sobre|con|cómo)
    …(se reproduce|se reproducen|reproducimos|se transcribe|se publica|aparece|figura) [íntegro|íntegra|íntegramente] (a continuación|abajo|más abajo)
    (escuche|escucha|lea|lee|vea|mire|mira|descargue|descarga|consulte|consulta|escuchen|lean|vean) (la|el|los|las|nuestra|nuestro|su) …(completa|completo|completas|completos|entera|entero|íntegra|íntegro)
    para …, (véase|consulte|consulta|visite|visita) (la|el|las|los|nuestra|nuestro)
    para (más|mayor|obtener más|mayores) (información|detalles|datos) / para (saber|conocer|leer) más
    para (la|el|una|un|ver la|ver el|consultar la|consultar el) [*] (completa|completo|íntegra|íntegro) …(véase|ver|vea|consulte|consulta|visite|visita)
    (puede|puedes|pueden|podéis) [también] (leer|ver|consultar|escuchar|descargar|encontrar|obtener) …(completo|completa|íntegro|íntegra|aquí|en línea|en la web|en el sitio|en nuestra)
    más (información|detalles) (en|aquí)
    (la|el) (lista|texto|informe|entrevista|artículo|estudio|versión|vídeo|video|discurso) (completa|completo|íntegra|íntegro) …(está|se encuentra|puede|disponible)
    (luego|después|finalmente|por último)[,] (hablamos|hablaremos|explicamos|explicaremos|veremos|comentamos|repasamos)
    …(has|ha) llegado al (lugar|sitio) (correcto|indicado|adecuado)
    (muchas|muchísimas|mil) gracias (a|al|por (leer|leerme|leernos|ver|escuchar|tu|vuestra|su))
    (queremos|quiero|quisiera|quisiéramos) agradecer
    …(dato curioso|curiosidad|nota al margen) [#]:
    después de (hablar|haber hablado|haber visto|ver|explicar) …(pasemos|veamos|hablemos|vamos a)
    (permítame|permítanme|déjame|déjenme) (presentar|explicar|contar|mostrar)(te|les|os|le)
    (descubra|descubre) (cómo|más|nuestro|nuestra) / (conozca|conoce|aprenda|aprende) (nuestro|nuestra|más sobre)
    (visite|visita|lea|consulte) (nuestro|nuestra|también|más)
    (aquí|a continuación) (están|hay|tiene|tienes|te dejamos) (algunos|algunas|unos|unas|una lista|un resumen|un ejemplo)
    este (artículo|contenido) no (constituye|sustituye) / consulte (a su|con su) (médico|abogado) / rentabilidades pasadas no
    aquí (vamos a|veremos|explicamos|mostramos|presentamos)
    a continuación[,] (veremos|presentamos|mostramos|explicamos|se (muestra|muestran|presenta|presentan|describe|describen))
    también se (incluyen|incluye) (nuestras|nuestros|nuestra|nuestro|las|los)
    (suscríbase|suscríbete|suscribirse|regístrese|regístrate|apúntese|apúntate) (a|al|en|para|aquí|ahora|gratis|cada|todas|las|los|nuestro|nuestra|nuestras)
    (síganos|síguenos|sígueme|únase|únete) …(facebook|twitter|instagram|telegram|whatsapp|youtube|redes)
    (comparta|comparte|compartir) (este|esta|nuestro) (artículo|nota|noticia|entrada|publicación|vídeo|video)
    (lea|lee|leer|vea|ver|mire|mira|escuche) también / también (le|te|les|os) puede interesar / (le|te|les|os) (puede|podría) interesar
    (foto|fotos|fotografía|ilustración|texto|imagen|crédito|créditos|fuente|fuentes|autor|autora|traducción|tiempo de lectura|vídeo|video):
    (utilizamos|usamos|este sitio utiliza|este sitio usa|este sitio web utiliza|este sitio web usa|esta web utiliza|esta página utiliza|nuestra web utiliza) …cookies
    (si continúa|si continúas|si sigue|al continuar|al navegar|al hacer clic|al suscribirse|al registrarse) …(cookies|privacidad|términos|condiciones|acepta)
    …todos los derechos reservados / (prohibida|queda prohibida|se prohíbe) [su|la] (reproducción|copia|distribución)
    (este|esta) (artículo|contenido|nota|noticia) (es exclusivo|es exclusiva|se actualizó|fue actualizado|fue actualizada|ha sido actualizado)
    (escríbanos|escríbenos|contáctenos|contáctanos|envíenos|envíanos) / (su|tu) (correo|dirección de correo) electrónic(o|a) no
    (apoye|apoya) nuestr(o|a) / última actualización / actualizado el # / nota (del editor|de la redacción|del autor)
    con información de (efe|afp|ap|reuters|europa press|notimex)
    si (te|le|os|les) (ha gustado|gustó|gusta|ha sido útil|ha servido|sirvió|ha parecido) …(artículo|post|entrada|vídeo|video|episodio|contenido|tutorial|publicación)
    (espero|esperamos) que (este|esta) (artículo|post|entrada|vídeo|video|tutorial|guía|información)
    (déjanos|déjame|déjenos|cuéntanos|cuéntame|cuéntenos) …(comentario|comentarios)
    (deja|deje|dejad|escribe) (un|tu|su|aquí|abajo|vuestro|tus) …(comentario|comentarios)
    si tienes (alguna|cualquier) (duda|pregunta|sugerencia)
    (haz|haga|hagan|haced) (clic|click) (aquí|en este enlace|en el siguiente enlace) / (pincha|pinche|pulsa|pulse) aquí
    no olvid(es|e|en|éis) (suscribirte|suscribirse|suscribiros|compartir|compartirlo|seguirnos|dejar|dejarnos|comentar)
    (sigue|siga|visita|suscríbete a|únete a|únase a) (nuestr(o|a|as|os)|la conversación|toda la información|el canal de)
    (puedes|puede|podrás|podrá) (darte|darse) de baja / (puedes|puede|podrás|podrá) cancelar (la|tu|su) suscripción
    (puedes|pueden|podéis) (escuchar|vernos|escucharnos|encontrarnos) …(spotify|ivoox|apple podcasts|itunes|youtube)
    (suscríbete|suscríbanse|suscribíos) / (regístrate|apúntate) gratis
    …(nuestra|nuestro|nuestras|mi|nuestros) (newsletter|boletín|podcast|pódcast|canal de youtube|canal de telegram|canal de whatsapp|página de facebook|cuenta de instagram|política de privacidad|redes sociales|perfil)
    no te (pierdas|lo pierdas) / para no perderte / en el (capítulo|episodio|programa|artículo|vídeo|video|post|boletín) de hoy
    (con|gracias a) este (artículo|tutorial|post|vídeo|video) (aprenderás|sabrás|podrás)
    qué te (ha parecido|pareció|parece) / (y tú|y usted|y vosotros|y ustedes)(,|?) / qué (opinas|opina usted|piensas|opináis)
    te ha (gustado|servido|sido útil) (el|este|esta|la) (artículo|post|vídeo|video|episodio|entrada)
    (puede|puedes|pueden) seguir(nos|me| a) …(facebook|instagram|twitter|redes)
    (espero|esperamos) que …(servido|ayudado|gustado|útil) …(guía|artículo|post|tutorial|vídeo|video|entrada|información)
    (comparte|comparta) (la noticia|esta noticia|la nota|en tus redes) / (recibe|reciba) …(en tu correo|a tu correo|en tu email|en tu móvil)
    (recibe|reciba) (en tu|en su (correo|email|bandeja|buzón)|gratis|nuestro|nuestra|nuestras|aquí) / (lee|lea|vea|ve|escucha) aquí
    …enlaces de afiliad(o|os) / …(solo|exclusivo|exclusivos) para (suscriptores|socios|abonados) / los campos obligatorios
    tu dirección de correo / …los nombres han sido (cambiados|modificados)
    (accede|acceda) (a|gratis|ahora) …(todos los contenidos|gratis|suscripción)
    si (tiene|tienen|tenéis) [alguna|cualquier] (duda|dudas|pregunta|preguntas|sugerencia|consulta)
    si (quieres|quiere) (saber más|más información|colaborar|apoyar) / (haz|haga) una donación / …enlace en la (descripción|bio)
    última modificación / los comentarios están cerrados / (te|le) quedan [#|*] (artículos|noticias)
    si ya (eres|es|tienes|tiene) (suscriptor|usuario|socio|cuenta|una cuenta) / (inicia|inicie) sesión (para|aquí|con)
    (activa|dale a|pulsa) (la campanita|me gusta|like|las notificaciones|al me gusta)
    nos (leemos|escuchamos|vemos) (la próxima|la semana|el próximo|el lunes|pronto|mañana)
    en (la|el) (entrada|artículo|post|vídeo|video) anterior
    (este|esta) (artículo|reportaje|texto|entrada|capítulo|nota) forma parte de (una|la|nuestra|nuestro|un) …(serie|especial|proyecto)
    las opiniones (expresadas|vertidas) (aquí|en este|en esta|son) / texto traducido / (traducido|traducción) (del|de) [*] por
    (puedes|puede) (contactarnos|escribirnos|escribirme|contactarme|seguirnos|seguirme|apoyarnos) / más noticias (de|en|sobre)
    infórm(ate|ese) (aquí|en) / gracias a tod(os|as) por (vuestro|vuestros|leer|escuchar|su|sus|los|el|estar|venir)
    (suscríbete|suscríbase|suscribíos|sigue|siga|dime|dinos|díganos|contadme|contadnos|síguenos|comparte|comparta|compartid|envía|envíe|escribe|escriba|haz clic|pulsa|lee|lea|escucha|escuche|mira|mire|visita|visite|descubre|descarga|descargue|apoya|recomienda|activa|deja|cuéntanos|únete|únase|recibe|reciba|reenvía) …(newsletter|boletín en tu|podcast|pódcast en|en facebook|en instagram|en twitter|en telegram|en whatsapp|en youtube|en spotify|en tiktok|en linkedin|en bluesky|en mastodon|en los comentarios|este artículo|este post|este boletín|este correo|esta entrada|esta página|este vídeo|este video|este episodio|esta receta|nuestro canal|mi canal|nuestra página|nuestra web|nuestra comunidad|notificaciones)
    en (este|esta) (artículo|entrada|post|texto|episodio|vídeo|video|guía|tutorial|sección|capítulo|charla|boletín|lección|serie)[,] *(mos|ré|rás|réis)
    (este|esta) (artículo|texto|entrada|episodio|vídeo|entrevista|podcast) (es una traducción|fue traducido|ha sido traducido|está traducido|fue escrito por|ha sido escrito por|está escrito por|contiene enlaces|cuenta con)
    …(aceptar|acepta|permitir) (las|los) cookies / …(hasta pronto|hasta la semana que viene|hasta mañana|hasta otra|un saludo)!
    (corrección|fe de errores|rectificación|etiquetas|categoría|categorías|publicado|actualizado|redacción|crédito de la foto|más información|relacionado|leer más|lee más):
    (nuestros|los) socios …cookies / (texto|textos|foto|fotos|imágenes|ilustraciones) y (foto|fotos|textos|texto|imágenes|vídeo|video):
    (quieres|quiere|queréis) (apoyarnos|apoyarme|colaborar|ayudarnos)
    (encontrarás|encontrará|encontraréis|tienes|hay|más recetas|más artículos|más consejos) (más recetas|más artículos|más consejos|más ideas|más información|en el blog|en nuestra)
    (publicamos|publico) un[a] (episodio|artículo|entrada|capítulo|vídeo|video) / (un nuevo|una nueva) (episodio|entrega) cada
    (vea|ver|véase|consulta|consulte|lee|lea) …para (más|mayor|mayores) (detalles|información|informaciones)
    …(los|las) siguientes (pasos|puntos|preguntas|elementos|ejemplos|reglas|razones|opciones|comandos)
  `,
}
