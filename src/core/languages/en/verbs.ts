/**
 * The commoner English verbs as they stand in dictionaries: those that are hardly ever anything else …
 */
export const VERBS = `
  abandon abolish absorb abstain accelerate accept accommodate accompany accomplish accumulate accuse achieve
  acknowledge acquire adapt add adhere adjourn adjust administer admit adopt advertise advise affect affirm afford
  agree allege allocate allow alter amaze amend announce anticipate apologize appear apply appreciate approve
  argue arise arrange arrive ask assemble assert assess assign assist assume assure attach attain attend attract
  attribute authorize avoid await bake be become beg begin believe belong beware bleed bless blow blur boast
  bother breathe bring browse build burn buy calculate cancel capture carry catch caution censor characterize
  check choose circulate cite clarify click climb coincide collaborate combine come commit communicate compare
  compel compensate compete compile complain compose compound comprise concentrate conclude concur condemn confuse
  connect conquer consider consist constitute construct consult contain contemplate continue contradict contribute
  convert convince cook cooperate coordinate create criticize curb customize decide declare defend define delete
  deliver demonstrate deny depend depict deploy derive describe deserve designate destroy detain detect deter
  deteriorate determine develop devote diagnose die differ dig dine disappear disappoint disclose discourage
  discover discuss dismiss disperse displace disrupt dissent dissolve distribute divide donate drive earn eat
  educate elect eliminate embed embrace emerge emit emphasize employ enable enclose encourage enforce engage
  enhance enjoy enroll ensure enter equip erode escape establish evacuate evaluate evolve examine exceed exclude
  execute exist expand expect expel expire explain explode exploit explore expose extend facilitate fail falter
  feed feel figure fill finalize find fit fix flee float fly follow forbid foresee forget forgive forgo fuel
  fulfil fulfill gather generate get give go govern grab greet grow guess halt handle hang happen hatch hate have
  heal hear hesitate highlight hinder hire hit hold hope house hurl hurt identify ignore imagine implement
  implicate imply import impose impress imprison improve include incorporate incur indicate induce inform initiate
  injure inquire insert insist inspire install instigate instruct integrate intend interfere interpret introduce
  invade invent invest investigate invite invoke involve isolate join justify keep kick kill knock know lament
  laugh learn leave leverage limit listen locate look loom lose maintain make manage manipulate marry mean meet
  melt mention merge migrate minimize misunderstand mitigate modify monitor need negotiate neighbour nominate
  notify obligate observe obtain occupy occur offend operate oppose opt organize orient originate overcome
  overlook oversee owe participate pass pay penetrate perceive perform perpetuate persuade pick populate pose
  possess postpone pour pray predict prefer prepare preserve preside prevail prevent print prioritize proceed
  proclaim produce prohibit promote propose protect prove provide provoke publish pull punish purport pursue push
  put qualify quit raise rank reach react read realise realize reassure recall receive recognize recommend
  reconcile reconsider recover recreate recruit reduce refer reflect refuse regain regulate reimburse reintroduce
  reiterate reject relate relax rely remain remember remind remove render renew reopen replace represent require
  reschedule reside resist resolve respond restore resume retake retire retrieve reveal reverse revise revive
  revolve ridicule rinse rush sail sap satisfy save say scratch scream see seek seem seize sell send serve settle
  shake shed shoot shut sing sit skip smell smuggle solve spawn speak specialize specify spend spill sponsor
  squeeze stab stand start starve stay steal stem stop strengthen strive subdue submit subscribe succeed suffer
  suggest summarize suppose surpass surround survive suspend sustain swear tackle take talk teach tear tell tend
  terminate testify thank thaw think threaten thrive throw thwart tighten tolerate trace transcend transform
  translate transmit trigger try turn uncover underline undermine underscore understand undertake unfold urge use
  utilize vanish vary verify violate visualize wait wander want warn warrant watch weaken wear wield win wish
  withdraw worry wrap write yearn
`

/** … and those that are nouns or adjectives as often. */
export const NOUN_VERBS = `
  abuse access accord act address advance aid aim alert answer approach appropriate arm arrest associate attack
  attempt award back ban base battle bear beat bend benefit bet bid bill bite blame blend board book break breed
  call calm camp can care cast cause cease challenge change charge chase chat circle claim clash clean clear close
  collapse collect comment complete concern condition conduct conference confirm conflict contact contract control
  cool copy cost count counter cover crack crash credit cross crush cry cure cut damage dance date deal decline
  defeat delay demand design desire dial direct dispatch document dominate doubt download draft drag draw dress
  drink drop dry dust effect email end equal estimate exhibit experience express face fall favour fear feature
  fight file film filter finance finger finish fire flood flow focus fold fool force form forward foster found
  free freeze frequent fry fund further gain gear graduate grant grip guarantee guide hand harm head heat help
  hide host hunt increase influence initial intercept interview invoice issue joke judge jump label lack land last
  launch lay lead leak license lie lift light like line link list live load lock log love manufacture mark match
  matter measure mess mind miss mix model mount move name narrow note notice object offer open order own pack park
  paste permit phone picture place plan plant play pledge point post practice praise present press pressure
  pretend price process progress project promise prompt protest purchase question quote rally range rate record
  reference regard register release rent repair repeat reply report request rescue research reserve resort respect
  rest result return review reward ride ring rise risk ruin rule run schedule score screen search seat secure
  select sense separate set shape share ship show sight sign signal size sleep slow smile sort sound speed spell
  split spot spray spread staff stage star state step stick store stress stretch strike struggle study style
  supply support surprise surrender suspect switch tame target taste test text tie title toss total touch track
  trade train transfer transport trap travel treat trip trust type update upgrade value venture view visit voice
  volunteer vote wake walk warm wash waste welcome wind wonder work yell
`

/** Past forms that are nothing else … */
export const PASTS = `arose ate became began blew broke came chose drew drove fell flew forbade forgave forgot gave grew knew ran
  rang rode rose sang sank saw shook sprang spoke stole swam swore threw took undertook went withdrew woke wore wrote`

/** … and those that are participles, too, so that they may only describe: "a bridge built in stone". */
export const PAST_PARTICIPLES = `beat begun bent bet bound bought brought built burnt caught cost cut dealt dreamt felt fled fought
  found got heard held hit hurt kept laid led left lent let lost made meant met paid put read said sat sent set shot shut
  slept slid sold sought spelt spent split spread stood struck stuck swept swung taught thought told understood won`
