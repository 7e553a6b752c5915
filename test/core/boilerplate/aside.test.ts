import { describe, expect, it } from 'vitest'
import { isAside } from '../../../src/core/boilerplate/aside.ts'

/** Sentences about the text itself, by kind. */
const ASIDES: Record<string, readonly string[]> = {
  'a greeting': [
    'Hello and welcome to the fortieth issue of Mill News!',
    'Hi everyone!',
    'Good evening, ladies and gentlemen.',
    'Welcome back to The Mill in Ten Minutes.',
    'So, welcome to another evening at the mill.',
    'The Miller’s Hour is back, welcome to our third season.',
    'My name is Ada Orrin, and I have been a miller for ten years.',
    'Thanks for reading, and see you next week.',
    'Herzlich willkommen zu einer neuen Folge!',
    'Bonjour à tous et bienvenue au moulin !',
    'Hola a todos y bienvenidos a otro programa.',
    'Здравствуйте, дорогие слушатели!',
    '大家好，欢迎收听本期节目。',
    'こんにちは、粉屋のエイダです。',
    '안녕하세요 여러분, 방앗간 소식입니다.',
    'Witajcie w kolejnym odcinku!',
  ],
  'a note on a series': [
    'Next in this series: who built the mill.',
    'This is the second part of a series on mills.',
    'This is part three of a series that looks at wind and water.',
    'Part 2 of 5: the stones.',
    'This article is the first in a series about mills.',
    'This is the last of a series of articles by the miller.',
    'Dies ist der zweite Teil unserer Serie über Mühlen.',
    'Cet article est le premier d’une série sur les moulins.',
    'Este artículo es el segundo de una serie sobre molinos.',
    'Это вторая часть серии о мельницах.',
  ],
  'what the text will do': [
    'The miller’s letter is reproduced below.',
    'The names of all millers are listed in full below.',
    'In this post, I will show how to dress a stone.',
    'In today’s newsletter, we’ll look at sails.',
    'Today we’re going to talk about the wheel.',
    'I’d like to talk about the sails first.',
    'Let’s take a look at the stones.',
    'So let’s talk about the price of flour.',
    'In diesem Beitrag zeige ich, wie man einen Mühlstein schärft.',
    'Heute wollen wir über das Rad sprechen.',
    'Dans cet article, nous allons voir comment tourne une meule.',
    'En este artículo veremos cómo gira la muela.',
    'In questo articolo vedremo come gira la macina.',
    'In dit artikel leggen we uit hoe de molen draait.',
    'В этой статье мы рассмотрим жернова.',
    '本文将介绍磨坊的历史。',
    'この記事では、水車の仕組みを紹介します。',
  ],
  'where there is more': [
    'Listen to the full interview with the miller on Hill Radio at noon.',
    'Read the whole report on the mill’s website.',
    'For a full list of mills, see the map of the county.',
    'For more on sails, visit the museum’s page.',
    'You can get the full recipe on the baker’s site.',
    'You can read more about the wheel here.',
    'More details can be found in the leaflet.',
    'To learn more, write to the miller.',
    'Das ganze Gespräch können Sie am Sonntag hören.',
    'Weitere Informationen finden Sie auf der Seite der Mühle.',
    'Pour en savoir plus, écrivez au meunier.',
    'Escuche la entrevista completa en Radio Colina.',
    'Per maggiori informazioni scrivete al mugnaio.',
    'Para mais informações, escreva ao moleiro.',
    'Читайте полную версию на сайте мельницы.',
    '更多信息请见磨坊网站。',
  ],
}

/** They begin alike, and are of the matter. */
const MATTER = [
  'The fire was the third in a series of fires at mills.',
  'Part of the roof fell on Monday.',
  'Welcome rain fell on the hill.',
  'Visitors are welcome to climb the stairs.',
  '“Hello and welcome,” said the miller.',
  'Next in line is the mill at Kellen.',
  'In this valley, we grew rye for two hundred years.',
  'In this paper, we show that stones last longer than steel.',
  'Today the council will talk about the wheel.',
  'Listen to the wheel for an hour and you will know its age.',
  'Read by millions, the book made the mill famous.',
  'For the full year, the mill lost £2 million.',
  'For more than a year, nobody saw the miller.',
  'You can see the whole valley from the top of the mill.',
  'You can find more than forty birds in the reeds.',
  'More information was lost in the fire than anybody knew.',
  'To learn the trade takes ten years.',
  'Below the mill the river runs through a meadow.',
  'Heute wollen die Räte über das Rad entscheiden.',
  'Aujourd’hui, le moulin est fermé.',
  'Hoy el molino está cerrado.',
  '今天磨坊关门了。',
]

describe('an aside', () => {
  it.each(Object.entries(ASIDES).flatMap(([kind, texts]) => texts.map((text) => [kind, text])))(
    'may be %s: %s',
    (_, text) => expect(isAside(text)).toBe(true),
  )

  it.each(MATTER)('is not: %s', (text) => expect(isAside(text)).toBe(false))
})
