/**
 * English words that carry no topic, lower-cased, contractions with a straight apostrophe: articles, pronouns,
 * prepositions, conjunctions, auxiliaries, quantifiers, question words and adverbs of degree, time and place.
 */
export const ENGLISH_STOP_WORDS: ReadonlySet<string> = new Set(
  `a an the this that these those such same other another each every either neither both all any some no none
  i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she her hers
  herself it its itself they them their theirs themselves one ones oneself someone somebody something anyone
  anybody anything everyone everybody everything nobody nothing
  who whom whose which what when where why how whoever whatever whichever whenever wherever whether
  about above across after against along amid among around as at before behind below beneath beside besides between
  beyond by despite down during except for from in inside into like near of off on onto out outside over past per
  since through throughout till to toward towards under underneath until unlike up upon via with within without
  and but or nor so yet because although though while whereas unless if than lest then else thus hence therefore
  however moreover furthermore nevertheless meanwhile otherwise instead
  am is are was were be been being have has had having do does did doing done will would shall should can could may
  might must ought cannot let
  not very too quite rather just only even also still again once ever never always often sometimes already soon now
  here there almost perhaps maybe well much many more most few fewer little less least several enough own
  yes oh
  aren't can't couldn't didn't doesn't don't hadn't hasn't haven't isn't mustn't shouldn't wasn't weren't won't
  wouldn't i'm i've i'd i'll you're you've you'd you'll he's he'd he'll she's she'd she'll it's it'd it'll we're
  we've we'd we'll they're they've they'd they'll that's there's here's who's what's let's`.split(/\s+/),
)
