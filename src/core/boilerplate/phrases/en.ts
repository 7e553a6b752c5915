import type { PhraseList } from './list.ts'

/** What belongs to a series, is about something, and may be read in full. */
const ARTICLE = 'article|post|story|essay|piece|episode|interview|blog post|column'
const WORK = `${ARTICLE}|report|newsletter|talk|video|tutorial|guide|podcast|show`
const IN_FULL = `${WORK}|conversation|recording|speech|debate|discussion|lecture|presentation|list|text|study|paper|transcript|version|statement|letter|document|documentation|announcement|program[me]|explanation|details|results|coverage|schedule|agenda|analysis|review|series|changelog|notes|release notes|description`
const WHOLE = 'full|whole|entire|complete'
const ORDINAL = 'first|second|third|fourth|fifth|last|final'
/** What writers and speakers will do, and readers are to do. */
const TELL =
  'talk|talking|look at|looking at|take a look|discuss|discussing|explain|cover|explore|walk|walking|dive|show you|tell you|introduce|be talking|be looking|be discussing|focus on|describe|share|summarize|summarise|revisit|begin|start|break down|outline|recap|go over|go through|present the|highlight'
const SEE = 'see|visit|read|check|consult|refer|click|watch|listen|go to|look|contact'
const GET = 'get|find|read|see|watch|view|download|hear|listen to'

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
    enlarge [this] image… / hide caption / image copyright[…] / media caption[…]
    replay / just watched / must watch / play [video] / watch [now|live] / listen
    reply / comment[s] / tag[s] / topic[s] / categor(y|ies) / filed under / related / about the author
    written by / published / present / attend(ees|ance) / regrets / scribe[s]
  `,
  button: 'share (this|on|via|with) / read (more|next|also|on|full|the full)',
  order: `
    please / stay / keep / join / get / find / receive / sign / follow / share / click / tap / download / enter
    donate / read / see / watch / check / send / mail / email / e-mail / tell / visit / leave / become / try / have
    don't miss / like (us|our|this) / log / register / support / comment[s|ing] / post
  `,
  request: `
    …newsletter[s] / …subscri(be|ption|bing) / …follow us
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
    …to your [*] [*] calendar
    …(delivered|sent|straight|right|direct|directly) [*] to your inbox / …meet your inbox
    …(every|each) * [*] [*] (in|to) your inbox / the post …appeared first on / …are continuing the conversation by
  `,
  notice: `
    …all rights reserved / …no part may be reproduced / …registered trademark[s] of / …not been evaluated by
    …(privacy policy|terms of use|terms of service|terms and conditions|terms & conditions)…(apply|agree|accept|see|read)
    …(agree|accept|see|read)…(privacy policy|terms (of use|of service|and conditions|& conditions))
    …may not be (published|reproduced|rewritten|redistributed) / …do not necessarily (reflect|represent)
    …(earn|receive) (a|an) [small|affiliate] commission / …affiliate (link[s]|commission|partnership[s])
    …a share of the sale / …recaptcha / …respectful of other commenters / …moderating all comments
    (this|the) (message|email|e-mail) …(is|are|be) …(confidential|privileged|intended)
    if you (are not the intended|have received (this|it)) …(recipient|error|mistake)
    you [are] (receiv(e|ed|ing)|getting) this [*] because / unsubscribe (from|here|at any)
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
  mail: 'from / to / cc / bcc / subject / sent / date / reply-to / in-reply-to / message-id / references / organization / newsgroups / return-path / mime-version / content-type / content-transfer-encoding',
  works: `
    (references|notes) [and (notes|references)] / reference list / list of references / bibliography / select[ed] bibliography
    works cited / literature [cited] / citations / endnotes / footnotes / further reading / sources
  `,
  links: `
    resources / links / (related|additional|more|further|useful|external) (resources|links) / see also / (learn|read) more
    (related|more|recommended|additional) reading / related [content] / more information / for more information
  `,
  thanks: `
    acknowledg[e]ments / funding acknowledgements / funding (information|and acknowledgements)
    declaration of (interest[s]|competing interest) / credit authorship contribution statement
  `,
  standing: `
    licen(s|c)e[s] [and *] / licensing / copyright [and *] / public domain / credits / contribut(e|ing|ors|ions)
    contact [us|information] / sponsor(s|ship) / donat(e|ions) / disclaimer[s] [and *] / get[ting] (involved|in touch|help)
    (thanks|thank you|special thanks|a * thank you) [*] [*] [*] [*] [*] [*] [*] [*]
    (join|support|supporting) (us|our) [*] [*] [*] [*]
  `,
  aside: `
    hello / hi / hey / greetings / good (morning|afternoon|evening) / happy (monday|friday|new year)
    (so|well|okay|ok|and|now|alright)[,] (hello|hi|hey|good morning|good afternoon|good evening|welcome) / …is back, welcome
    welcome [back] (to|everyone|everybody|all|again|aboard|listeners|readers|ladies)
    my name is / …i (m|am) [*] [*][,] your host / thank[s] [you] [all] [so much|very much] for (joining|listening|watching|reading|tuning|having|coming|the introduction)
    it (is|s) (great|good|wonderful|a pleasure|an honour|an honor) to be (here|with you) / dear (reader|readers|friends|all|subscribers)
    (next|previously|earlier|also|more|continuing) in (this|our|the) series
    (editor|author|translator|reporter)[s] [s] note[s]: / editors: / note to editors[:]
    this is [the] (part|${ORDINAL}) …series (on|about|in which|that looks|that explores|looking|exploring|detailing)
    (part|article|post|instalment|installment|episode) (#|one|two|three|four|five|i|ii|iii|iv) (of|in) (#|two|three|four|five|six|a|an|our|this|the)
    …part (#|one|two|three|four|five) (of|in) (a|an|our|this|the) [*] [*] series
    …(${ORDINAL}) (in|of) (a|our|this|the) [*] series (on|about) / …series of (articles|posts|essays|blog posts|columns|interviews)
    this (${ARTICLE}|series) (is|was|has been|is also) [also|originally|first|last|the|a|an] (part|one|${ORDINAL}|adapted|amended|corrected|updated|sponsored|brought to you|published|excerpt|excerpted|based|intended|meant|for)
    …(word|message)[s] from [*] [*] [*] sponsor[s]
    (in|for) (this|today s|the next|the following|my|our|my next|our next|a future|my last|our last|the last|the previous) [weekly|monthly|regular|short|new] (${WORK}|section|sections|chapter|chapters|series|part|lesson|issue|edition|document|page|paragraphs)[,] (i|we|you|let) [s] (ll|will|m|re|am|are|want|would|d|look|discuss|explain|cover|explore|talk|describe|share)
    (today|tonight|here|below|now|next|first|so|and|okay|ok)[,] [so] [today] [i|we|let] (i|we|m|re|ll|s|us|am|are|will|want to|would like to|d like to) [going to|also] (${TELL})
    (i|we) (ll|will|want to|would like to|d like to|m going to|re going to|am going to|are going to) [now|also|first|briefly] (${TELL})
    let (s|me|us) [now|also|first|briefly] (${TELL})
    every (day|week|month|quarter)[,] (we|i|the team|our team) (announce|highlight|feature|publish|share|collect|round up|bring you)[s]
    if you (find|spot|notice|see) (a|an|any|some) [*] (error|mistake|typo|inaccuracie)[s] …(please|let us|let me|submit|report|e-mail|email|open)
    this (section|chapter|series|part|lesson|issue|document|page|guide|tutorial|episode) (explains|describes|discusses|covers|looks at|outlines|summarizes|introduces|is about|walks|lists)
    …originally (published|posted|appeared) (on|at) / (extracted|adapted|reprinted) from / read on (to|for|and|below)
    …will always be available (in|at|on|from|here|online)
    …is scribing / …(is|are) [also] (reproduced|reprinted|republished|printed|quoted|listed|given|copied|included|pasted|transcribed) [in full] below
    …(appears|appear|follows|follow) [in full] below / the (full|complete|entire) (text|transcript|statement|letter|list) [of] [*] [*] (follows|is below)
    (listen|read|watch|see|hear|view|download|find|get|check|catch|enjoy|visit) [to|out|about|back to] (the|our|his|her|their|my|its|this|an|a) [*] [*] (${WHOLE}|original|unedited|extended|longer|rest of the) (${IN_FULL})
    for (a|the|an|our|my|their) [*] (${WHOLE}|detailed|longer|comprehensive) …(${SEE})
    for …, (see|refer to|check out|consult|head to|head over to) (the|our|my|this|these|their|that)
    for (more|further|additional|other|detailed|full|complete) …(${SEE}|email|e-mail|call|follow)
    you (can|may|ll|will) [also] [be able to] (${GET}|access|check out|learn) (the|our|my|his|her|their|its|a) [*] (${WHOLE}|rest of the|original|detailed|list of) (${IN_FULL})
    you (can|may|ll|will) [also] (${GET}) (the|our|my|his|her|their|a) [*] (${WHOLE}) …(website|web site|site|web page|page|blog|channel|app|online|here)
    you (can|may|ll) [also] (${GET}|learn|check out) (more|it|them|this|these|all) …(here|below|online|website|web site|web page|this page|our page|blog|at http|link|links|github|youtube)
    (more|further|additional|full|complete) [*] (information|details|instructions|documentation) …(is|are|can be) [also] (available|found)
    (the following|what follows|this|below|here) is (a|an|the) [*] [*] (transcript|transcription|excerpt|extract|translation|copy|reprint|guest post)
    the (full|complete|entire|original) (${IN_FULL}) …(is|are|can be|was|were) [also] (available|found|here|online|published|posted|read|downloaded)
    to (learn|find out|read|see|hear|know) (more|the full|the whole|the rest)
    (we|i) (go|then go|move|then move|finally move) on to (cover|discuss|explain|explore|describe|talk about|look at|consider|summarize)
    (we|i) (then|next|finally) (discuss|explain|describe|talk about)
    (first|firstly|second|secondly|third|lastly|finally)[,] (we|i) (have|ve) (mentioned|listed|covered|outlined|explained|discussed|described)
    …you (have|ve) (landed|come|arrived) (at|to|on|in) the right (place|page|site|spot|article|guide)
    (many|special|huge|big|warm|sincere|heartfelt) thanks [also] (to|go|for|are) / as always, [*] thanks to / (thanks|thank you) to (everyone|everybody|all who) / (we|i) (would like to|want to|d like to|also want to|would also like to) (thank|give [a] [*] (thanks|thank you))
    (we|i) (are|re|am|m) [*] [*] grateful (to|for) / …please let (us|me) know
    if you …please (contact|open|e[-]mail|reach|file|report|let|post|send|submit|get in|ask|write|tell)
    …feel free to (contact|open|e[-]mail|reach|file|report|get in)
    …(trivia|fun fact|side note|sidenote|random fact) [#]:
    having (talked|said|discussed|covered|looked|seen|explained|described) …(let|we) (s|me|us|can|will|ll|now|turn|move)
    with (that|this) (said|in mind|out of the way)[,] let (s|me|us) / not only that, but (we|i) (have|ve) also (mentioned|listed|included|covered)
    …let me (introduce|show|tell|walk) you (to|through|about|around|how)
    (learn|read|find out|hear|see|discover) more [about|how|on|in|at|here] / learn (how|about) (the|our|your|this|these|we|they|he|she) / read about / (find out|see) (how|whether|if) (you|we|they|our|the)
    read (the|our|their|his|her|this) [*] [*] (documentation|docs|announcement|source|fact sheet|post|article|report|story|statement|notes) / watch (this space|the video|our|the recording)
    see (the|our|my|this) [*] [*] (post|article|page|site|website|documentation|docs|guide|list|outline|announcement|changelog|wiki|faq|section|video|slides|appendix)
    check out (the|our|my|this|these|their|his|her) / visit (this|our|the|their|my) [*] [*] (blog|site|website|web site|page|store|shop|channel|repository|wiki)
    here are (the|all|our|my|two|three|four|five|#) / (here|below) (is|are|s) [just] (how|why|what|some|a few|several|a list|a summary|a look|an overview|an example|an excerpt|the full|the complete|the code|the latest|the list|a brief|a simple)
    also (included|provided|featured|covered|described|listed) (is|are) (our|a|an|the|another|some)
    (this|today s|this week s|this month s|our|my) (newsletter|issue|edition|episode|talk|presentation|session|video) (is about|will be about|is a little|consists|is made up|is devoted|is dedicated)
    this (article|post|blog post) (explains|describes|discusses|outlines) (how|what|why)
    below[,] you (ll|will|can) [also] find / …organi(s|z)ed as follows / …(next|previous|last) (article|post|part) (in|of) (this|our|the|my) series
    the purpose of this (announcement|${ARTICLE}|newsletter|page|video|talk|tutorial|guide|message|email|e-mail) is to
    (consult|speak to|talk to|please consult|always consult) [with] (your|a|an) [*] [*] (doctor|physician|lawyer|attorney|adviser|advisor|professional) …(before|if you)
    (this|the|these|our) [*] (article|post|page|site|website|blog|podcast|video|newsletter|content|information|material|materials|views|opinions) …not [be] [*] [*] [*] …(medical|health|financial|investment|tax|legal|trading|professional) advice
    nothing (in|on) (this|these|our|the) …(medical|health|financial|investment|tax|legal|trading|professional) advice
    (this|the|our|all) (article|post|page|site|website|blog|podcast|video|newsletter|content|information|material) …(is|are) …for (informational|educational) purposes
    …not [be] [*] [*] [*] (a|as a) substitute for (professional|medical|legal|financial|advice|seeking|consulting)
    past (performance|results|returns) (is|are|does|do|may|should|cannot|can) / (your|investors') capital (is|may be) at risk / …not (guarantee|a guarantee of|indicative of|an indicator of|a reliable indicator of) future (results|performance|returns)
    the following (is|are) / the following [*] (section|chapter)[s] / …(which|one|any|some|all|each|either|two|three|more) of the following
    …the following [*] (step|point|question|item|element|option|example|way|reason|thing|rule|change|topic|resource|command)[s]
    there (is|s) [also|still] (another|one more|one other|one last) (pitfall|thing|point|reason|problem|issue|caveat|catch|exception|trick)
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
