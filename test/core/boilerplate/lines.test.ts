import { describe, expect, it } from 'vitest'
import { dropBoilerplate } from '../../../src/core/boilerplate/boilerplate.ts'
import type { Block } from '../../../src/core/page/block.ts'

const BEFORE = [
  'The harbour bridge was closed to lorries on Monday after divers found a crack in its second pier.',
  'Engineers said that the crack had grown by a hand in two weeks, and that the pier stands on clay.',
]
const AFTER = [
  'The council will decide in March whether to mend the bridge or to build a new one further north.',
  'Until then a ferry carries lorries across the river twice an hour, at no charge to their drivers.',
]

function texts(lines: readonly string[]): string[] {
  const blocks = lines.map((text): Block => ({ kind: 'paragraph', text, anchors: null }))
  return dropBoilerplate({ title: null, blocks }).blocks.map((block) => block.text)
}

const BOILERPLATE = `
Present
Ann Lee, Bo Marsh, Cleo Ada Dijk, Dan O'Hara
If you have received it in error, please delete it.
No time to read?
Get a summary
From: Ann Lee
Subject: Re: The sails of the mill.
In-Reply-To: your letter of 3 May
Betreff: Die Mühle
Objet : le moulin
件名：水車について
Advertisement
ADVERTISEMENT
Sponsored content
Share
Share this article
Share on Facebook
Tweet
Facebook
WhatsApp
Email
Print
Copy link
Link copied!
Subscribe
Subscribe now!
Subscribe to The Harbour Gazette for less than a pound a week.
Sign up
Sign in
Log in
Register
Newsletter
Sign up for our daily newsletter and never miss a story.
You are receiving this email because you once bought flour at the mill.
Unsubscribe from this list.
Get the best of the Gazette delivered straight to your inbox every morning.
The post Why the mill stands still appeared first on The Gazette of the Valley.
Why the mill stands still was published by the Gazette, where people are continuing the conversation by answering it.
Enter your email address to receive our weekly letter.
Follow us on Instagram
Follow The Harbour Gazette on Twitter for more news from the river.
Like us on Facebook
Join our newsletter
Download our app to read on the go.
Click here
Click here to see all pictures from the day.
Tap here to listen
Scroll down for video
Story continues below
Continue reading below
Read more
READ MORE
Read more: Ferry drivers ask for longer breaks
READ MORE: Ten bridges that did not last
Related: How clay moves in winter
Related story: The pier that sank
See also: Our guide to the ferries
Watch: Divers at work under the pier
Don't miss: The best walks along the river
We use cookies to improve your experience on our website.
By continuing to browse you accept our use of cookies and our privacy policy.
This site uses cookies. Manage your preferences in the settings.
Cookie settings
Privacy policy
Terms and conditions
Terms of use
© 2024 Harbour Gazette Ltd
Copyright 2023 Harbour Gazette. All rights reserved.
All rights reserved.
This material may not be published, broadcast or rewritten without leave.
This site is protected by reCAPTCHA and the terms of service apply.
By Jane Smith
By Jane Smith and Tom Brown
BY JANE SMITH, HARBOUR CORRESPONDENT
Jane Smith, Staff writer
Written by Omar Khan
Tom Brown | Political editor
Reviewed by Omar Khan
From Ann Lee at Mill Lane
Harrow & Son, 412 pp., £18.99
Figure 1. Boats and berths, by month.
Fig. 2.3: The bridge from below
Table 12 - Fares by distance
The High Water Letter: all that matters on the river, every Monday in your inbox.
3 min read
5 Kommentare zu „Die Schleuse“
12 May 2021
May 12, 2021
Published 12 May 2021
Updated 10:32 GMT, 3 May 2021
Last updated on Tuesday, 4 May 2021 at 8:15 a.m.
2 hours ago
17 comments
(Photo: Ann Lee/Reuters)
Photo: Ann Lee
Photo by Ann Lee
Image: The second pier at low tide
Image credit: Harbour Trust
Getty Images
Pictured: The ferry at its berth on Monday
FILE - The bridge before it was closed, in May 2019
File photo of the bridge at dusk
A diver climbs out of the water beside the pier. (AP)
The ferry leaves for the far bank. Credit: Harbour Trust
Lorries wait at the gate (Image: Ann Lee)
Lorries wait at the gate of the quarry near Harbour, Tuesday, May 4, 2021. The ferry had stopped.
The islands lie an hour from the coast. Harbour Museum
An artist's impression of the new bridge in evening light.
An artist’s illustration of the second pier below the water.
All stories of this journal are protected. Copyright (C) harbour.example.
Tags bridge, harbour ferry, clay, river walks, lock
segunda-feira, 3 de maio de 2021 às 8:15
Clique na imagem acima e veja como a ponte ficou depois da obra.
Home | News | Sport | Weather
Home > News > Harbour
News » Local » Bridges
Tags: bridge, ferry, clay
Topics: Harbour, Transport
Filed under: Local news
Most read
Related articles
More from Harbour
Recommended for you
You may also like
Trending now
About the author
https://gazette.example/bridge
desk@gazette.example
@harbourgazette
#bridge #ferry
Your email address will not be published.
You must be logged in to post a comment.
Please share this article with your friends.
`
  .trim()
  .split('\n')

const ARTICLE = `
He did not.
It worked.
To him it was clear: nobody would come.
The subject: a mill that turns again.
"No," she said.
And then it rained.
Why?
“Never again!”
Nobody answered.
The ferry sank.
What happened next?
Three people died.
She wept…
He paid £40.
It was over by 8 a.m.
Share prices fell by a third on the news.
Follow the money, he told the council.
"Follow us," the pilot shouted over the wind.
Like most of his neighbours, he stayed.
Print is not dead.
From Ann Lee at the mill came no reply.
The letter lay in your inbox all the time.
The post at the mill appeared first in the spring of 1887.
Table 4 shows what was paid.
Figures for May are worse.
Read slowly, she advised.
Subscribe he would not.
We bake cookies every Sunday.
If you bake cookies for too long, they turn hard.
We think in terms of years, not of weeks.
We spoke by email.
We reproduced the result in two laboratories.
Comments on the plan were mixed.
More in sorrow than in anger, he left.
Most read it as a threat.
The latest news was worse.
By Monday the water had gone.
By law the owner must pay.
The photo shows a man on a pier.
They saw the whole picture: profits fell.
She sold the photograph to Getty Images.
He has worked for Reuters since May.
Video of the crash spread quickly.
Images of the pier were all over town.
The editor, Ann Lee, said no.
Advertisement costs doubled last year.
Twitter refused to comment.
Новый хозяин купил Twitter.
Он не пришёл.
Дождь шёл всю ночь.
他没有回来。
雨が降った。
তিনি আসেননি।
वह नहीं आया।
لم يأت أحد.
کیا ہوا؟
Δεν ήρθε κανείς.
Não veio ninguém.
Sie kam nicht.
Keiner lachte!
¿Quién lo hizo?
Il ne vint pas.
Click went the lock.
Mara Lind, pictured above, was freed on Monday.
The boys, pictured in the park, have since been found.
An artist's impression of the bridge won the prize.
Copyright lawyers were glad.
Tags, lists, labels, names: she tried them all.
On 3 May 2021, at 8:15, the bell rang.
Log books were lost.
Register offices will stay open.
The comment was deleted.
Join the army, they said.
Terms were never agreed.
In May 2019, 12 men drowned.
You may also like her second book, which came out in June.
Next came the floods.
Previous bridges stood for a century.
Sources: two men at the yard, both drunk, said so.
Watch out for the third step, she warned.
Check your inbox twice a day, not more.
You receive the flour because the mill turns.
Unsubscribe buttons are seldom pressed, a study has found.
Log in to the router with the password on its back.
Sign up early, for the places go fast.
Home is where the ferry lands.
The tags were cut from the coats.
The old mill has turned again. #mill
The old mill has turned again. https://mill.example/news?id=7
She asked, “Will it turn?” #mill https://mill.example
She asked, “Will it turn?” #mill #harbour-news #valley2026
水車が回った。 #水車
Мельница снова работает! #мельница
`
  .trim()
  .split('\n')

describe('a line between paragraphs', () => {
  it.each(BOILERPLATE)('is boilerplate: %s', (line) => {
    expect(texts([...BEFORE, line, ...AFTER])).toEqual([...BEFORE, ...AFTER])
  })

  it.each(ARTICLE)('is a paragraph of the article: %s', (line) => {
    expect(texts([...BEFORE, line, ...AFTER])).toEqual([...BEFORE, line, ...AFTER])
  })

  it.each(ARTICLE)('stays as the last paragraph: %s', (line) => {
    expect(texts([...BEFORE, line])).toEqual([...BEFORE, line])
  })
})

describe('a line below the last paragraph', () => {
  it.each([
    'Owner of boat in St. Kellen hears from Dr. Orrin at last',
    'Mayor of Ft. Lund: no bridge before May',
    'Ada v. Okoro goes to court',
  ])('is no sentence, though an abbreviation stands in it: %s', (headline) => {
    expect(texts([...BEFORE, ...AFTER, headline])).toEqual([...BEFORE, ...AFTER])
  })

  it.each(['The bridge is shut. Nobody knows for how long', 'Is it shut? Nobody knows'])(
    'is prose where a sentence ends in it: %s',
    (line) => expect(texts([...BEFORE, ...AFTER, line])).toEqual([...BEFORE, ...AFTER, line]),
  )
})
