import type { PhraseList } from './list.ts'

export const EN: PhraseList = {
  label: `
    no time to read / get (a|the) summary / advertisement[s] / ad / sponsored [content] / promoted
    share / tweet / pin [it] / like / save / copied / copy [link] / link copied / print [this [*]]
    mail / email / e-mail / facebook / twitter / whatsapp / instagram / linkedin / reddit / pinterest
    youtube / google plus / google+ / google + / telegram / rss [feed] / newsletter[s]
    log (in|out) / login / logout / sign (in|up|out) / signin / signup / signout / register
    subscribe [now|today] / follow [us […]] / privacy [policy] / terms [(of|and|&) …]
    about [us] / contact [us] / faq / site map / sitemap / close / menu / search / home / loading / cancel
    back [to] top / sharing is caring / skip to … / toggle … / show (more|less|all) / see (more|less|all)
    learn more / view (more|all) … / load more … / scroll down … / more [videos|stories|news|info]
    continue reading… / click here … / tap here … / (story|article) continues … / continued below…
    enlarge [this] image… / hide caption / toggle caption / image copyright[…] / media caption[…]
    replay / just watched / must watch / play [video] / watch [now|live] / listen
    reply / comment[s] / tag[s] / topic[s] / categor(y|ies) / filed under / related / about the author
    written by / published
  `,
  button: 'share (this|on|via|with) / read (more|next|also|on|full|the full)',
  order: `
    please / stay / keep / join / get / find / receive / sign / follow / share / click / tap / download / enter
    donate / read / see / watch / check / send / mail / email / e-mail / tell / visit / leave / become / try / have
    don't miss / like (us|our|this) / log / register / support / comment[s|ing] / post
  `,
  request: `
    …newsletter[s] / …subscri(be|ption|bing) / …follow us / …(like|follow) … on (facebook|twitter|instagram)
    …(on|via) (facebook|twitter|instagram|whatsapp|telegram|google news|youtube) / …(click|tap) here
    …(log|sign) in to (comment|continue|read|reply|post|save) / …(login|signin) to (comment|continue|read|reply|post|save)
    …our (app|website|web site|youtube channel|facebook page|daily|weekly|podcast|reporting)
    …comment[s] (below|section) / …(leave|post|add|write) [us] (a|your) (comment|reply)
    …(share|print|save|rate|like|support) this (article|story|post|page)
    …push notification[s] / …breaking news alert[s] / …bookmark this / …emailed to you
  `,
  prompt: `
    subscribe (to|now|today|for) / enter your e[-]mail / your e[-]mail address will not / no spam
    you (must|need to) be (logged|signed) in / you have been successfully subscribed
    there was a problem subscribing / …send me (the|your|email|e-mail) / …join (the|our) [*] [*] [*] newsletter
    …sign[ed|ing] up [you] [now] (for|to) (the|our|this|my) …(newsletter[s]|e[-]mail[s]|magazine|updates|channel)
    …subscrib(e|ing|ed) [you] [now] (for|to) (the|our|this|my) …(newsletter[s]|e[-]mail[s]|magazine|updates|channel)
    …(delivered|sent|straight|right|direct|directly) [*] to your inbox / …meet your inbox
    …(every|each) * [*] [*] (in|to) your inbox
  `,
  notice: `
    …all rights reserved / …no part may be reproduced / …registered trademark[s] of / …not been evaluated by
    …(privacy policy|terms of use|terms of service|terms and conditions|terms & conditions)…(apply|agree|accept|see|read)
    …(agree|accept|see|read)…(privacy policy|terms (of use|of service|and conditions|& conditions))
    …may not be (published|reproduced|rewritten|redistributed) / …do not necessarily (reflect|represent)
    …(earn|receive) (a|an) [small|affiliate] commission / …affiliate (link[s]|commission|partnership[s])
    …a share of the sale / …recaptcha / …respectful of other commenters / …moderating all comments
    the information (provided|contained) (on|in) this (site|website) / sorry, your (blog|browser)
  `,
  consent: `
    we …cookie[s] / (this|our) (site|website|web site) …cookie[s] / by (using|continuing|clicking) …cookie[s]
    (read about|to improve|to give you|manage|accept) …cookie[s] / cookie[s] (help|are) …cookie[s]
    cookie[s] (help us|policy|settings|notice)
  `,
  browsing: `
    …website[s] / …web site[s] / …this site / …our site / …consent / …preferences / …policy / …settings
    …browser / …browsing / …accept / …partners / …experience / …services / …privacy
  `,
  byline: 'by / from / author / (written|posted|reported|reporting|edited|editing|reviewed) by',
  figure: 'figure / fig / fig. / table / chart / plate / exhibit',
  picture: `
    (main|cover|feature|featured|file) (photo[graph]|image|picture|illustration|graphic|caption|credit)[s] [credit[s]|courtesy|source[s]|copyright|caption[s]]
    (photo|photograph|image|picture|illustration|graphic|caption|credit)[s] [credit[s]|courtesy|source[s]|copyright|caption[s]]
    pictured
  `,
  credit: `
    (photo|photograph|image|picture|illustration|graphic)[s] (by|via|courtesy) / courtesy of / …file photo
    (photo|image|picture|media|video) (credit|copyright|caption|source)
  `,
  teaser: `
    read [more|next|also|full story|this] / see (also|more) / also (read|see) / more (on this|from *)
    related [(article|story|news|content|video|coverage|post)[s]] / watch [now|live|more] / don't miss
    must read / up next / explore more / you (may|might) [also] like
  `,
  field: `
    (previous|next) [article|post|story] / recommended / listen / more / tag[s] / topic[s] / categor(y|ies)
    filed under / posted in / source[s] / keywords / via / subject[s] / published / updated
    (edited|researched) by / word count / wordcount
  `,
  comments: `
    comment[s] [#] / comment[s][#] / comment[s] (are closed|section|policy|feed)
    (view|show|hide|read) [all|the] [top|newest|recent|reader|user|facebook] comment[s] [#]
    (all|the|top|newest|recent|reader|user|facebook) [top|newest|recent|reader|user|facebook] comment[s] [#]
    (#|one|two|three|no) (comment[s]|response[s]|thought[s]|replies) [(on|to|yet)…]
    (leave|post|add|write) [us] (a|your) (reply|comment|response|review)… / cancel reply
    (join|start) the (conversation|discussion)… / share your thoughts… / have your say… / reader interactions
  `,
  stories: `
    (related|recommended|recent|latest|popular|trending|similar|other|top|featured|more|most|suggested) [*] (article[s]|stories|story|post[s]|news|content|link[s]|reading|video[s]|pick[s]|headline[s]|coverage) [(in|from|on) …]
    more (from|on|in|about|like)… / most (read|popular|viewed|shared|watched|commented)… / trending [now]
    related / also read… / recommended [for you] / editor[']s['] pick[s] / don't miss
    you (may|might) [also] (like|love|enjoy|be interested)… / read next / up next / what to read next
    (previous|next|prev|newer|older) (article|post|story) […] / around the web
    from (around the web|our partners|the web) / promoted [stories|content] / sponsored (content|links|stories)
    about the author / share this [article|story|post] / tag[s]:… / filed under[…] / posted in[…]
  `,
  contact: `
    (follow|reach|contact|email|e-mail|find) * [*] (on|at|via|by)
    you can (follow|reach|contact|e[-]mail|find) * [*] (on|at|via|by)
    (report|reporting|writing|editing) by / additional (report|reporting|writing|editing) by
    the (views|opinions) expressed / opinions expressed / …contributed to this (report|story|article|post)
  `,
  date: `
    jan january feb february mar march apr april may jun june jul july aug august sep sept september oct october
    nov november dec december mon monday tue tues tuesday wed wednesday thu thurs thursday fri friday sat saturday
    sun sunday on at of last first date published posted updated modified created ago time
    a p m am pm z t gmt bst et est edt pt pst pdt utc ist hkt cet st nd rd th
    min mins minute minutes h hr hrs hour hours d day days week weeks month months year years
    k read reading word words comment comments share shares view views like likes
    reply replies response responses vote votes
  `,
}
