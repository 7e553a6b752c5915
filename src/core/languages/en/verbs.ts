/**
 * The commoner English verbs as they stand in dictionaries: those that are hardly ever anything else …
 */
export const VERBS = `
  abandon abolish absorb abstain accelerate accept accommodate accompany accomplish accumulate accuse achieve
  acknowledge acquire adapt add adhere adjourn adjust administer admire admit adopt advertise advise affect affirm
  afford agree allege allocate allow alter amaze amend announce anticipate apologize appear apply appreciate
  approve argue arise arrange arrive ask assemble assert assess assign assist assume assure attach attain attend
  attract attribute authorize avoid await bake be become beg begin believe belong beware bleed bless blow blur
  boast bother breathe bring browse build bully burn buy calculate cancel capture carry catch caution celebrate
  censor characterize check choose circulate cite clarify click climb coincide collaborate combine come commit
  communicate compare compel compensate compete compile complain compose compound comprise concede concentrate
  conclude concur condemn confront confuse connect conquer consider consist constitute construct consult consume
  contain contemplate continue contradict contribute convert convince cook cooperate coordinate create criticize
  curb customize decide declare defend define delete deliver demonstrate deny depend depict deploy derive describe
  deserve designate destroy detain detect deter deteriorate determine develop devote diagnose die differ dig dine
  disappear disappoint disclose discourage discover discuss dismiss disperse displace disrupt dissent dissolve
  distribute divide donate downplay drive earn eat edit educate elect eliminate embed embrace emerge emit
  emphasize employ empower enable enclose encourage endure enforce engage enhance enjoy enroll ensure enter equip
  erode escape establish evacuate evaluate evolve examine exceed exclude execute exist expand expect expel expire
  explain explode exploit explore expose extend facilitate fail falter feed feel figure fill finalize find fit fix
  flee float fly follow forbid foresee forget forgive forgo fuel fulfil fulfill gather generate get give go govern
  grab grapple greet grow guess halt handle hang happen hatch hate have heal hear hesitate highlight hinder hire
  hit hold hop hope house hurl hurt identify ignore imagine implement implicate imply import impose impress
  imprison improve include incorporate incur indicate induce inform ingest initiate injure inquire insert insist
  inspire install instigate instruct integrate intend interfere interpret introduce invade invent invest
  investigate invite invoke involve isolate join justify keep kick kill knock know lament laugh learn leave
  leverage limit listen locate look loom lose maintain make manage manipulate marry mean meet melt mention merge
  migrate minimize misunderstand mitigate modify monitor need negotiate neighbour nominate notify obligate observe
  obtain occupy occur offend operate oppose opt organize orient originate overcome overlook oversee owe
  participate pass pay penetrate perceive perform perpetuate persuade pick plead plunge populate portray pose
  possess postpone pour pray predict prefer prepare preserve preside prevail prevent print prioritize proceed
  proclaim produce prohibit promote propose protect prove provide provoke publish pull punish purport pursue push
  put qualify quit raise rank reach react read realise realize reassure recall receive recognize recommend
  reconcile reconsider recover recreate recruit reduce refer reflect refuse regain regulate reimburse reintroduce
  reiterate reject relate relax rely remain remember remind remove render renew reopen replace represent require
  reschedule reside resist resolve respond restore resume retake retire retrieve reveal reverse revise revive
  revolve ridicule rinse rush sail sap satisfy save say scratch scream see seek seem seize sell send serve settle
  shake shed shoot shout shut sing sit skip smell smuggle solve spawn speak specialize specify spend spill sponsor
  squeeze stab stand start starve stay steal stem stop straighten strengthen strive subdue submit subscribe
  succeed suffer suggest summarize suppose surpass surround survive suspend sustain swear tackle take talk teach
  tear tell tempt tend terminate testify thank thaw think threaten thrive throw thwart tighten tolerate trace
  transcend transform translate transmit trigger try turn tweet uncover underline undermine underscore understand
  undertake unfold urge use utilize vanish vary verify violate visualize wait wander want warn warrant watch
  weaken wear weigh wield win wish withdraw worry wrap write yearn
`

/** … and those that are nouns or adjectives as often, but for what their ends tell, as "estimate". */
export const NOUN_VERBS = `
  abuse access accord account act address advance aid aim alert answer appeal approach arm arrest attack attempt
  award back ban base battle bear beat bend benefit bet bid bill bite blame blend board book breach break breed
  call calm camp can care cast cause cease challenge change charge chase chat cheer circle claim clash clean clear
  close collapse collect comment complete concern condition conduct conference confirm conflict contact contract
  control cool copy cost count counter cover crack crash credit cross crush cry cure cut damage dance date deal
  decline defeat delay demand design desire dial direct dispatch display dive document double doubt download draft
  drag draw dream dress drink drop dry dump dust effect email end equal exchange exhibit experience express face
  fall favour fear feature fight file film filter finance finger finish fire flood flow focus fold fool force form
  forward foster found free freeze frequent fry fund further gain gear grant grip guarantee guide hack hand harm
  head heat help hide host hug hunt increase influence initial intercept interview invoice issue joke judge jump
  label lack land last launch lay lead leak license lie lift light like line link list live load lock log love
  manufacture march mark match matter measure mess mind miss mix model mount move name narrow note notice object
  offer open order outline own pack pair park paste permit phone picture place plan plant play pledge point post
  practice present press pressure pretend price process progress project prompt protest purchase question quote
  rally range rate record reference regard register release rent repair repeat reply report request rescue
  research reserve resort respect rest result return review reward ride ring rise risk roll ruin rule run schedule
  score screen search seat secure select sense set shape share shelter shift ship shock show sight sign signal
  size slam sleep slip slow smile sort sound spark speed spell split spot spray spread staff stage star state step
  stick store storm stress stretch strike struggle study style supply support surrender suspect swap switch tame
  tap target taste test text tie title toss total touch track trade train transfer transport trap travel treat
  trip trust twist type upgrade value venture view visit voice volunteer vote vow wake walk warm wash waste wave
  welcome wind witness wonder work yell
`

/** Past forms that are nothing else … */
export const PASTS = `arose ate became began blew broke came chose drew drove fell flew forbade foresaw forgave forgot gave grew hid
  knew mistook outgrew overcame overtook ran rang rode rose sang sank saw shook spoke sprang stole swam swore
  threw took undertook undid went withdrew woke wore wrote`

/** … and those that are participles, too, so that they may only describe: "a bridge built in stone". */
export const PAST_PARTICIPLES = `beat begun bent bet bled bought bound bred brought built burnt burst caught clung cost crept cut dealt dreamt
  dug fed felt fled flung fought found got heard held hit hung hurt kept laid leapt led left lent let lost made
  meant met misled overheard paid put read rebuilt said sat sent set shone shot shut slept slid sold sought spelt
  spent split spread spun stood struck stuck stung swept swung taught thought told understood upheld upset wept
  withheld withstood won wound`

/** Participles that are no past forms. */
export const PARTICIPLES =
  'seen known given taken written born shown grown drawn chosen driven broken spoken thrown'
