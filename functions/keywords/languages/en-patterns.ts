import type { LanguageData } from './language.ts';

/** Sentences in English: the form is explained in language.ts, the groups are in en.ts. */
export const patterns: NonNullable<LanguageData['patterns']> = {
  stop: `
    [stop] [sending] (to) [me]
    [stop] sending (me) (det) (det) (det) [texts]
    [stop] sending [me] (this|these|stuff|things|anything|shit|it)
    [stop] [sending] (me) … [texts]
    [stop] with (det) (det) (det) [texts]
    [stop] (with) (det) (det) [sending]
    ? stop [sending] [him|her|them|people]
    [stop] [recv] (det) (det) (det) [texts]
    [want_to] [stop] [recv] [this|these|them|it|anything|any]
    [want_to] [stop] being [sent]
    [stop] [the|your|these|those|this|all|ur] (det) (det) [texts]
    ^ [end] (det) (det) (det) [texts]
    [please] [end] (det) (det) (det) [texts]
    stop [your|these|those|all] (det) (det) [texts]
    [end] [the|your|these|those|this|all|ur|my] (det) (det) [texts]
    [end] [my|this|the] (det) [subscription|enrollment|enrolment] $
    [texts] [to|must|should] [stop|end|cease] $
    [texts] [to|must|should] be [stopped|cancelled|canceled|discontinued]
    cut out the [crap|spam|bullshit]
    [want_to] (please) [optout]
    [want_to] [stop] [this|these|it|now|immediately|receiving|getting]
    [want_to] [stop|quit|end] $
    [optout] (me) [from|of] [your|this|these|ur|all|any|the] (det) [list|texts]
    opt [mine] out
    opt out [of|from] [this|these|your|any|it|receiving|getting]
    opting out of
    [deregister|unenroll|unenrol|unregister|desubscribe|disenroll|exclude] [mine]
    sign [mine] [off|out]
    [want] (to be) [off|out] (of) (this|your|these) (det) [list|thread]
    want out $
    [want] (to be) [removed|taken|deleted|dropped|unsubscribed|excluded|opted|withdrawn] [off]
    [want] [mine] [off|removed|taken|deleted|gone]
    [withdraw|withdrew|withdrawing|revoke|revoked|revoking|rescind|retract|cancel] [my|any|all|our] (previous) (prior) (to) [consent|permission|authorization|authorisation|agreement|opt]
    consent (is) (hereby) [withdrawn|revoked]
    [dont] [reach] (to) [me] [again]
    [dont] [text|message|sms|txt|send|contact|spam|bother] [me] … [again]
    [dont] (ever) [reach] (to) [me] (det) (det) [texts]
    [dont] send (me) (det) (det) (det) [texts]
    [dont] send [me] [anything|these|this|those|stuff|shit|crap|nothing]
    [dont] (ever) [text|message|sms|contact|spam|txt] [this|my|our]
    [dont] (ever) [bother|harass|spam|disturb|solicit|pester|contact] [me]
    ^ [dont] (ever) [text|message|sms|txt|send|contact] [me] $
    [dont] want [you] (to) (ever) [reach] [me]
    [dont] want [you] [sending] [me]
    [dont] [want] (to) be (ever) [sent]
    [dont] [want] (to) be [sent|part|on|subscribed|included|getting|receiving|in] (on|of|in|to|any) (your|this|these|any) (det) [list|texts|group]
    [dont] [want] (to) (recv) (det) (det) (det) [texts]
    [dont] [want] (to) [recv] (det) (det) … [texts]
    [dont] [want] (to) [receive|recieve|get] [these|them|anything|stuff]
    [dont] [want] (to) [receive|recieve|get] [this|it] [again]
    [dont] [want] (to) [recv] (anything) (else) (more) from [you]
    [dont] [want] anything (more|else|to do) [from|with] [you]
    [dont] [want] [your|this|these|ur|those] (more|stuff|crap|shit|junk|rubbish|garbage|nonsense) [again]
    [dont] [want] (any) (of) (more) [your|this|these|ur] [stuff|crap|shit|junk|rubbish|garbage|nonsense]
    [rather|prefer] not (to) [recv|be] (det) [sent|texts]
    [want] nothing (more|else|further|to do) [from|with] [you]
    never [contact|text|message|call|write] (to) [me]
    never (want to) [hear|contact|text|message] (from) [you] again
    no longer [want|wish|need|interested] … [texts]
    ? ^ [im|i am|were|we are] (just) (really) (no longer|not) interested $
    ? ^ [not|no longer] interested $
    no more (det) (det) (det) [texts]
    no more of [this|these|your|that]
    ^ no (det) (det) [texts] $
    no further [contact|communication|texts|messages|sms|correspondence|communications]
    no [texts] [please|anymore|ever|plz|pls]
    [sick] (det) (det) (det) [texts]
    [sick] [you] [sending] [me]
    [sick|tired of] [getting|receiving|being] (det) (det) [texts|sent]
    enough [texts] $
    ? [too|so] many (det) [texts]
    ? [text|message|send|txt|spam] me [too much|too often|too many|constantly]
    [remove] [mine] [off] (of) (det) … [list]
    [remove] [mine] [off] [your|ur|this|these|those|all|any|yours|it]
    [remove] [mine] [off] $
    [remove] [my|his|her|our|this|the] (phone) [number|name|phone|cell|mobile|contact] [off] (of) (det) … [list]
    [remove] [my|his|her|our|this] … [number|phone|cell|mobile] [off] [your|ur|this]
    [remove] [him|her|them] [off] [your|ur] (det) [list]
    ^ remove [mine]
    [please] remove [mine] $
    [shouldnt|not] be on [your|this|ur|any] (det) [list]
    why am i still (on) (your|the) [recv|list|texts|your|this]
    leave [me|us] [the hell|the fuck|tf|alone|be|in peace|the f] (alone)
    [fuck|piss|bugger|sod|f|buzz|bog] off [and|with|you|spammer|spammers|scammers|scammer|already|now|w]
    [get|stay] (the hell|the fuck) [off|out] (of) my [phone|inbox|messages|texts]
    [shove|stick|keep] your (det) [texts]
    ^ [go to hell|shut up|stfu|buzz off|back off|bog off|eff off|naff off|jog on|do one|fuck off|piss off|f off|fck off] $
    ? ^ [cut it out|knock it off|give it a rest|pack it in|quit it|enough now|thats enough|that is enough|fuck you|screw you|no more please|bye felicia] $
    ? [never|didnt|did not|havent|have not] (ever) [signed] (up) [for|to|with] (this|these|your|any|it|that)
    [dont] (ever) [signed] (up) [for|to] (recv) (be) (det) (det) [texts|sent]
    [dont|no longer] [give|gave|given|have|had] [you|my|any] (my) [consent|permission|authorization|authorisation]
    [i|we] [do not|dont|did not|didnt|never] consent
    if [you] … [reach] [me] … [threat]
    if [i|we] [get|receive|hear] … [texts|word|from you|more from you] … [threat]
    if [i|we] [get|receive|hear] … [texts] from [you] … [threat]
    [next|another|more|1] (single) [texts] from [you] … [threat]
    [next|another|more|1] (single) [texts] … [threat]
    [threat] [you|this|your] (number) [for|as|to] (the) [spam|spamming|harassment|ico|ftc|fcc|police|authorities|illegal|harassing|junk|ofcom]
    [threat] my [lawyer|attorney|solicitor]
    ? [reported|reporting|report] (this) (you) (number) [to|as|for] (the) [ico|ftc|fcc|ofcom|police|spam|harassment|junk]
    [blocked and reported|reported and blocked|blocking this number|blocking you|blocking your number|block you]
    stop … or [i|ill|im|we|well|else] … [threat]
    ? ^ [this|its|it] (is) (just) [spam|harassment|harrassment] $
    [i|ive|already|we|keep|to] (already|have|just) [told] (already) stop
    [told] stop … [times|already|twice|before|yesterday|again]
    [told] [stop|quit|unsubscribe|remove me|opt out]
    how many times … [told] … [stop|unsubscribe|no]
    [i|ive|we|have|weve] already [unsubscribed|opted out|asked to be removed]
    already [unsubscribed|opted out|unsubbed|said no|asked]
    stop means stop
    [please] [stop|quit] [its|im|i|your|youre|you|there|or|bothering|before|already|now|immediately|sending|messaging]
    ? [please] stop [this|it|that|these|them] $
    ? make [it|this|them|these] stop
    stop and [tell|delete|erase|remove|send|give|explain|take]
    [died] … [please] [stop|remove|delete|dont|unsubscribe]
    [died] … stop
    [person|man|woman|owner|customer] … [sending] … [died]
    on the [do not call|do not contact|dnc|tps|telephone preference|do not text]
    [put|add] [mine] [on|to] (the|your) [do not|dnc|suppression|opt out|no contact|stop]
    lose (my|this) (phone|cell) number
    be [remove] [off] (of) [your|this|these|the|ur] (det) (det) [list]
    ? ^ [stop] [it|this|that] $
    [dont] (ever) [reach] [him|her|them] [again]
    [dont] (ever) [text|message|contact|sms|txt|write] [again]
    [dont] (ever) [reach] [me] [again]
    [dont] [want] (any) more (of) [this|these|that|it] $
    ? [next] (det) [texts] … from [you]
    [reach] [me] [again|one more time] (and|ill) [i|im|ill|we|the] … [threat]
    ? [never|didnt|did not] (ever) [gave|give] [you] (guys) my (phone) [number|cell|mobile]
    not to be [sent]
    not to [reach] [me] $
    ? [dont|never] [recall|remember] (ever) [subscribing|signing|opting|giving|agreeing]
    been [told|asked] to (please) [stop]
    how many times [do|must|have] [i|we] (have|need) (to) [told|text|say|send|type|reply] … [stop|unsubscribe|no]
    [appreciate|like|great|nice|grateful] (it) if [you] (could|would) (please) [stop] [sending]
    [appreciate|like|great|nice|grateful] (it) if [you] (could|would) (please) [remove] [mine]
    [begging|imploring|asking|telling|urging|ordering|pleading|pleased] (with) [you] (all|guys|people|once again|again|nicely|politely) to (please) (just) [stop|quit|cease|desist|leave me]
    enough no more
    [keep|kept|been|tried|trying] [typing|texting|sending|replying|saying|writing|texted|to text|to send|to reply] (you) stop
    [told|says|said|instructed] … [reply|text|send|type] stop … [did|have|done|nothing|still]
    [replied|texted|sent|typed] (you) stop … [still|again|times|nothing|keep|already|but]
    [immediate|complete|total|full] [cessation|halt|end|stop|removal|discontinuation] (of|to|from) (det) (det) (det) [texts|list|contact]
    [insist|demand|require|ask|request|asking|demanding|requesting|insisting] (that) [you] (please) (immediately|now) [stop|remove|cease|take|delete|quit|refrain]
    [grateful|appreciate|appreciated|thankful|obliged|nice|good|great|lovely|like|love] (it) if [you] (would|could|guys|people) (kindly|please|just|all|now) [stop|ceased|removed|took|stopped|refrained|left|take|remove|quit]
    [tell|telling|asked|asking|begged] [you] (people|guys|lot|all) (repeatedly|twice|before|already|nicely|many) (times) to [stop|quit|leave me|take me|remove me]
    [want] [this|these|them|it|you] (all) to [stop|cease]
    why (do|are|am) [you|i] (still|keep|u) (still|keep) [texting|messaging|sending|getting|receiving|contacting] … [stop|stopped|unsubscribed|removed|opted]
    off your (bloody|damn|stupid|fucking|f) list
    [grateful|obliged|appreciate|appreciated|thankful|nice|great|good|lovely|kind] (it) if [you] (would|could|guys|people) … [stop|desist|halt|discontinue|cease|ceased|refrain|leave me|remove me|take me off]
    no need (for you) to (keep) [reach] [me]
    [asked|told|begged] (you) (guys|people) (twice|already|before|repeatedly|several|many|once|nicely) (times) (already) to be [removed|taken|deleted|unsubscribed|dropped]
    [rather|prefer] not (to) [recv] [this|these|them|any|anything|your|ur|more]
    [rather|prefer] [you] [didnt|did not|stopped|wouldnt|would not]
    block [me|mine|my number|this number] (from|in|on) [your|ur] (det) [list]
    ? ^ [you] [can|may|could] (please) stop [now|already|this|texting|sending]
    ? ^ not (a|your|ur) [customer|client] (anymore) [remove|stop|delete]
    [who] (said|told|gave) [you] (you|could|can|may|permission|to|the right) (could|can|may|to) [text|message|contact|sms|write] [me] … [dont|stop]
    leave [my|this] (phone) [phone|number|inbox|mobile|cell|line] alone
    [next|another|more] (text|message|one) (goes|going|will go) … [threat]
    [discard] my (phone|cell|mobile) [digits] (away|out|now|in the bin|in the trash|already|asap) $
    [discard] (out) my [digits] [away|out|in]
    [delete|erase|remove|wipe|block] my (phone|cell|mobile) [digits]
    [number|phone|cell|line|mobile] (is|must|should|shall|may|can|needs) (is) [not|never] (be|to be|to) (be) (used|texted|contacted|messaged|called|spammed|ever) [for|again|anymore|contacted|texted|messaged|called|marketing|used|spammed|targeted|bothered]
    [number|phone|cell|line|mobile] [mustnt|shouldnt|cant|isnt] (to) be [used|texted|contacted|messaged|called|spammed|targeted|bothered]
    ? [shouldnt|should not|shall not|must not] be [getting|receiving] [these|this|them|your|any|texts|messages]
    [your|ur|these|those] (det) [texts] (are|r|is) (very|so|really|completely|totally|just) (not) [unwanted|unwelcome|unsolicited|not wanted|not welcome|not needed|no longer needed|not appreciated|a nuisance|harassment]
    [your|ur|these|those] (det) [texts] [arent|aint|isnt|are no longer|are not] (wanted|welcome|needed|appreciated|of interest|relevant) [wanted|welcome|needed|appreciated|of interest|relevant]
    ? [i|we] (really|just|fucking|absolutely) [hate|detest|despise|cant stand|loathe|am sick of|resent] (getting|receiving) [your|ur|these|those] (det) (det) [texts]
    ? [your|ur|these|those] (det) [texts] (are|r|is) (so|really|very|just|bloody|fucking|driving me|getting on my|making me) [annoying|irritating|driving me mad|driving me crazy|driving me nuts|driving me insane|a pain|pissing me off|getting on my nerves|getting on my nerve|bothering me|waking me up|bugging me|relentless|endless|too much|crap|rubbish|spam]
    ? ^ (i|we) (really|just|do) [hate|cant stand|detest] (these|this|getting these|your texts) $
    [no|zero|any] interest (at all|whatsoever) in (what|anything|whatever|your|these|any|the) (you|your) (guys|people|are|re) [sell|selling|offer|offering|offers|texts|products|services|company|deals|promos|stuff]
    ? ^ no interest $
    [want] (to) be (kept|left) [off|out] (of) (your|this|the) [list|texts]
    [get|take|leave|keep|cut|kick|pull|boot] me (the hell|the fuck|tf) [off here|off of here|off this|off of this]
    ? ^ [tired of|sick of|fed up of|fed up with|sick and tired of|so over|over|done with|so done with|had enough of|bored of|enough of] (getting) [these|this|it|all this|all these|this shit|this crap|you|you people|you guys|your shit|your crap] (already|now) $
    [appreciate|prefer|like|love|grateful|rather] (to) (it) not [receiving|getting|hearing|being]
    [would|could|can|do|wld|cld] [you|u|ya|yall] (mind|kindly|just) not [sending|texting|messaging|contacting|bothering|writing|text|message|contact|send|bother|spam]
    [would|could|can|wld|cld] [you|u|ya|yall] (kindly|just) not [reach] [me]
    [would|could|can] [you|u] (kindly|just) [leave me alone|get lost|go away|unsubscribe me|opt me out|take me off|remove me]
    ? ^ [nobody|noone|no one|i never|i didnt|we never|never|who|i havent|we didnt|i did not] (ever|even) [asked|asked you|signed up|subscribed|agreed|consented|requested|ordered|wanted] (for|to) (this|these|that|it|you|your texts) $
    mark (me|my number|this number) (down) as (a) [do not text|do not contact|do not call|dnc|no contact|opted out|unsubscribed|no texts|do not message]
    ^ (can you|could you) [turn|switch|shut] [these|this|them|it|those|your texts|the texts|the alerts|the notifications] off $
    [turn|switch|shut] off [these|your|the|all|my] (det) [texts]
    ^ (please|pls|plz|kindly) [unsubscribe|unsub|un subscribe|unsubscribing|unsubscribed|opt out|optout] (me|us) (from) (all|any) (the|your|these|my|further|future) [texts] (please|pls|now|asap|thanks|immediately) $
    ^ (please|pls|plz) [kill|suspend|pause|deactivate|terminate|cancel|end|disable|discontinue] (all) (the|this|my|your|these) (sms|text|texting) [texts|subscription|service|subscriptions] (please|now|forever|thanks|for good|asap|immediately) $
    (please|pls|plz) [dont|do not|never] send (me|us) [anymore|any more|nothing else|nothing more|anything else|anything more] $
    ^ nothing [further|more|else] (from you) (please|thanks|thank you) $
    ? [leave|keep] me [off|out] (now|please|from now on) $
    [this is|its|it is] (a|my|our) … [landline|business number|business line|work phone|work number|company phone|office phone] … [dont text|do not text|no texts|no ads|no marketing|no spam|dont message|do not message]
    [can|could|may] (all) [these|this|them|those|your texts|the texts|the messages] (please) be [switched off|turned off|stopped|cancelled|canceled|ended|disabled]
    (can you|could you|can u|will you|please) (guys|you|all) (please) [chill|ease up|calm down|take it easy] (it) (a bit) with [the|your|all the|these|all these] [texts]
    [turn|switch|shut] [these|your|all] (det) [texts] off
    ? ^ [mute|block|ban|blacklist|deactivate|disable|suppress|exclude|skip] [me|my number|this number|us] (from this|on your end) $
    ? ^ (i|we) [dont|do not|really dont|no longer] (really) [want|need|care for] [it|this|these|them|that|any] (anymore|any more|ok|at all) $
    ? ^ (nah|no) [not my thing|hard pass|ill pass|thanks but no thanks] (stop) $
    [nah im good|im good|no im good|were good] (stop|please stop|stop texting|quit texting|unsubscribe) [stop|texting|unsubscribe|remove]
    ? ^ [count me out|leave me out of this|leave me out of it|im done with this|im done with you|im done with these] $
    [aint|isnt|not|never|im not|no longer|never been] (been) (ever) (really) interested … [dont text|dont message|stop|remove|dont contact|delete my|unsubscribe|take me|lose my]
    [im|i am|not|never was|never been|no longer] (not) (a|your|ur|one of your) (your) [customer|client|member|patient|subscriber|student] (of yours|anymore|any more|any longer|there|with you) … [stop|dont|remove|unsubscribe|take me|no more|delete|leave me|these]
    [dont|no longer|do not|never] (really) need [your|these|the|any|ur|to get|to receive] (det) (det) [texts]
    ? spare me (with) (all) (det) (det) [texts]
    [knock|cut|pack] (it|this) (off|out|in) with (all) (det) (det) [texts|sending]
    [lay|back|ease] off (with) (det) (det) [texts|sending]
    [quit|stop] (your) [blowing up|spamming|flooding|filling up|cluttering|bombarding|harassing|bugging|bothering]
    [exclude|omit|suppress|drop|leave] [mine] [from|off|out of] (all) (any) (your) (future|further) [mailings|texts|messages|campaigns|marketing|promotions|communications|correspondence|sends]
    [wish|want|like|ask|request|need] (to) be [excluded|omitted|left off|opted out|unsubscribed|struck off]
    [requesting|request|asking for|demand|demanding|require] (my|the|an|immediate) (immediate) [removal|unsubscription|opt out|deletion] [from|of]
    ? ^ [can|could] (you|u) not $
    [consider|treat|regard|count] [me|us|my number] (as) (now) [unsubscribed|opted out|removed|unsubbed|off your list|gone]
    [consider|take|treat] this (as) (message|text) (as) (my) [a stop|my opt out|my notice|notice to stop|an opt out|a request to stop|my unsubscribe|my request to stop]
    ? ^ (i) [want|need|would like|id like|wish] (all) (of) [this|these|it|them|your texts|all this] to [stop|end|cease|be over|go away] $
    ? ^ (just) let me (go|off|be) [go already|off the list|be|off this list|be already|out of this] $
    [respect|honor|honour] my [wishes|wish|choice|decision|request|privacy|opt out] (and) [dont|stop|not|leave|remove|quit|never|cease]
    [keep|still|kept|am] (on) [getting|receiving] [these|this|them|your|texts|messages|it] … [opted out|unsubscribed|unsubbed|said stop|told you|asked you|texted stop|sent stop|replied stop|removed]
    [dont|not] bother (with|me with|sending|texting|us with) (any|sending) (more|further) (det) [texts|sending]
    ? [cant|cannot|can not] [deal with|stand|take|handle|bear|tolerate] (these|your|all|any|ur) (more) (det) [texts]
    ? ^ [these|this|it|they] (are|is) (just) not for [me|us] [cease|stop|remove|unsubscribe]
    [kind|good|nice] (enough) (as) to [stop|cease|not text|not message|remove me|take me off|unsubscribe|leave me]
    ? [discontinue|terminate|end|cancel|cease] (this|your|the) (text|sms|messaging|alert) [service|services|texting service] $
    [dont|quit|stop] (ever) [reach] [dis|this|that|ma] [number|phone|numba|line|cell]
    [going|goes|go|straight] (straight) to [block|spam|my block list|blocked|the block list|my blocklist|junk]
    ? [can|could] (you|yall|u|we) (all) [chill|ease up|lay off|calm down|cool it|slow down|cut back|relax|give it a rest] (with) (all) (det) (det) [texts]
    [number|phone|line|cell] (has no|does not|doesnt|shouldnt) (business|belong|be) [on|in] (your) [list]
    [nothing|not want anything|no part|want nothing] to do with
    this is (a|my) (work|business|company|office) [work|business|company|office|professional] (phone|number|line|cell) … [dont|stop|no|remove|quit|not]
    ? ^ (absolutely) nothing (more|else|further) from you $
    [rather|prefer|like|wish|choose|want|care] (to) (not) (to) (ever) [not hear|never hear|stop hearing|not to hear|hear nothing|hear no more] (anything|more) from [you]
    [dont|not|never] (want|wish|care|like|need) to hear (anything|any more|more) from [you]
    ? ^ [get lost|go away|piss off|buzz off|begone|shoo|scram|beat it|take a hike|back off|get out of here] (you) [spammer|spammers|scammers|scammer|spam bot|spambot|creeps]
    no (more) [texts] to (this|my|our) (phone|cell) [number|line|phone|cell|mobile]
    ? you (people|guys|all|lot) (just) [give up|give it up|cease|desist|knock it off|stop it|pack it in] $
    [not|no longer] [accepting|taking|allowing|receiving] (any) (more|further) [texts]
    [next|another|more|1|one] (more) (single) (of) [these|those|them] (and|from) … [threat]
    [1|one] more (of) (these|those|them|your) (texts) (and|then) … [threat]
    no [need|point|use|sense|reason|call] (in) (for) (you) (to) (keep|carry on|continue|go on) [reach|sending]
    no [need|point|use|sense|reason] (in) (for) (you) (to) (keep|carry on|continue|go on) (sending|keeping) me [posted|informed|updated|in the loop|notified|anything]
    (please) make (this|that|it|yours) (be) the last (one|text|message|time|you send)
    let (this|that|it) be the last (one|text|message|you send|of it|time)
    (this|it) [better|needs|has|must|should|will|had better|has got] (to) be the last (one|text|message|i get|of these|i see|i hear)
    ? ^ [last one|last text|last message|final one] (please|ok|thanks|then) $
    this is the last (text|message|one) (i|that i) [want|need|expect|will accept] (to) (see|get|receive|from)
    ? [i|ive|we|weve|just] (have|just|already|now) blocked (all) (of) [you|ur number|your number|this number|the number|ur]
    ? rather hear from (my|a|the|anyone|anybody|the taxman|literally) … than
    [please|kindly|to] (to) not [sending|send|text|message|contact|write|disturb] (to) [me] (message|messages|sms|any|more|again)
    ^ no [send|sending|text|message|write|disturb|call|texting|messaging] (to) [me]
    [no|not] [send|sending|sent] (to) (me) (any|anymore|more) (kind) (message|messages|texts|sms|text) [again|please|to me|no more|any more|more]
    want (that) [you] (to) (do) (not|dont|no) [reach|sending] (to) [me]
    [you|u] (must|shall|should|please|to|can|will) [not|no] [write|send|text|message|contact|disturb|writing|sending|texting] (to) [me]
    [no dey|dey not|no|nor|don dey] [text|send|disturb|worry|message] [me] (this|any|dis) (kind) (text|message|sms) (again|abeg|o|text|message)
    do the needful and [stop|remove|discontinue|unsubscribe|delete|deactivate|block]
    haud yer wheesht
    [gie|give] (us|me) [peace|some peace|a break|it a rest|over] (with|from|wi|already|please|with your|with the) (your|the|these) [texts]
    would (ye|you|yous) ever (just) [stop|feck off|give over|leave|quit|shut up|get lost|go away]
    [dont] [reach] (to) [here|this|dis] (again|anymore|no more|number|please) $
    how [many times|often|many more times|many more] … say (the word) no (to) (you|u|your|these|this) (people|guys)
    ? how [many times|often|many more times] (do|must|have|does|should|will|would|did) (i|we|a person|someone|one|people|anyone) (have|need|got) (to) [ask|tell|say|repeat] (this|it|you|u) (people|guys|lot|to stop|stop|no)
    ? ^ (will you|please|just|why dont you|when will you|cant you|can you) (please|just) (take) no for an answer
    ? ^ (please|just|oh) take [the hint|a hint] (already|please|guys|people) $
    ? [said|say|says|told you|saying] (you) (all caps) no more
    ? ^ no more $
    ? ^ (please|just) [=remove|removed|discontinue|terminate|cease|desist|unsub|unsubbing|delist] (please|now|bye|thanks) $
    [must|now|to|and|kindly|please|should|immediately] [=desist|cease and desist]
    ? ^ (please|just|now) [end|kill|nix|axe|quit] [it|this|these|them] (now|please|already) $
    [forwarding|forwarded|forward|sending|sent|reporting|reported] (this|it|you|these|them) (all) (on) to [7726|spam|the ico|the fcc|ofcom|the ftc|my lawyer|my solicitor|the police]
    ? and yet here (you are|we are|it is|they are) again
    ? yet here (you are|we are|it is|they are) again
    cross [mine] off (your|the|for|of|please|now)
    leave [my|our|the|this] (old|poor|little|elderly|late|dear|own|sick) (old) [relative] (the hell|tf|well) (alone|be|out of it|out of this|in peace)
    [stop|dont] [sending|reach] (my|our) (old|poor|little|elderly|late|dear|own|sick) (old) [relative]
    pull the plug (on) (my|this|these|all|it|your)
    ? ^ (please|just|would you|will you) [put a sock in it|zip it|can it|call it a day|call it quits|give it up|shut it|pipe down|put a cork in it|wind it in|wind your neck in|do one|jog on|get knotted|get stuffed|get bent|naff off|rack off|nick off|feck off|on yer bike|on your bike|scram|shoo|be gone|begone|leave off|give over|lay off|back off|hop it|sling your hook|do me a favour and stop] (now|please|will you|would you|already|mate) $
    [these|this|they|it|your texts|your messages] (texts|messages) (are|r|is|was|were|aint|isnt|arent) [not|no longer|isnt|arent|aint|un] [wanted|welcome|needed|appreciated|asked for|requested|called for]
    not [get|getting|receive|receiving|have|be getting|be receiving|see] [this|these|them|those|your|it] (det) (texts|stuff|things) [anymore|again|any longer|any more|no more|ever]
    [i am|im|hes|shes|he is|she is|am] (only|just|a) … [not|arent|isnt|cant|cannot|shouldnt|mustnt] (be) (allowed|supposed|able) to [reach] [me|him|her|them]
    ? [not|arent|isnt|never] (be) (allowed|permitted|authorised|authorized|entitled|supposed) to [reach|be sending|be texting|be messaging|use] [me|this|my]
    [im|i am|am|we are|were|ill be] (now|so|just|all) [unsubbing|unsubscribing|opting out]
    ? [scream|lose it|lose my mind|go mad|go insane|throw my phone|snap|explode|go mental] if … [text|phone|message|dings|buzzes|texts|you]
    not my (cup of tea|thing|bag|scene) … [dont|stop|no more|remove]
    [dont] send (me) (your|these|those|any|more|the|out) (det) (det) [texts|stuff|things|anymore]
    [dont] send [any|no] more (please|to me|thanks|of these|of this|ok)
    (this is|thats|that is|its|for) (is) the [nth] time … [stop|no|remove|unsubscribe|take me off|leave me alone]
    ? ^ enough $
    [not|no longer|never] (been|at all|really|the least bit|remotely) [interested|intrested|intersted] in [recv] (any|more|further|your|these) (more|of) [texts]
    ? i [dont] [want|need] (any of) [this|these|them|em] (texts|stuff|crap|shit|anymore|no more|at all) (anymore|no more|please|ok) $
    [dont] [use|using] (my|this) (phone|mobile|cell) number (for|to)
    [may|can|must|should|do] not use (my|this) (phone|mobile|cell) [number|line|phone] (for|to)
    [do me|do us|do everyone] a favour and [stop|lose|dont|leave me|remove|take me off|forget|quit]
    [do me|do us|do everyone] a favor and [stop|lose|dont|leave me|remove|take me off|forget|quit]
    [number|phone] (is) (a|my|for) [private|personal|work|ex directory|business] (and|only|one|use|number) [not for|no|and not for] [marketing|advertising|adverts|ads|spam|you|this|texts|sales]
    this (is|phone is) (a|my|for) (work|private|business|personal|childs|kids|company) (phone|number|line|mobile|only) [not for|not meant for] [ads|adverts|advertising|marketing|spam|texts|promos|this|these]
    [had it|had enough|up to here|had my fill] (up) (to here) [with|of] [you|your|ur|these|this|all] (det) (det) [texts|lot|people]
    ? ^ (i) (am|im|m) [sick|tired|fed up|bored|weary|=done|exhausted] (to death|and tired|to the teeth|to the back teeth) [of|with|from|by] [=you|your|ur|these|this|all this|the lot of you]
    [doing|does|do|did] my [head|nut|box] in [with|these|your|texts|all]
    (your|ur|these|the) (constant|endless|bloody|daily|stupid|text) (texts|messages|promos|ads|offers) … [doing|does|do] my [head|nut] in
    [want|need|like] (some|a bit of|my) [peace|quiet|silence|peace and quiet] [from|not|without] [you|your|these|this] (texts)
    [i|we] (have|ve) [asked|told] (you|u) (nicely|politely|kindly|already|before|so many times) (twice|once|already|now|before) [to stop|now stop|please stop|leave me|no more]
    [said|told] (you|u) no [last|the last|on|before|already|twice|a|weeks) (week|time|month|year|monday|tuesday|wednesday|thursday|friday) (and|yet|but|why) … [still|again|stop|texts]
    ? [was|were|am] [told|promised|assured] (i|that|we|it|this|these|you|they|id) (i|it|they|would|had|was|be|have|wouldnt) … [=stop|removed|taken off|unsubscribed|deleted|stopped]
    ? you (people|guys|lot) [said|promised|told me|swore] (that) [you|it|this|id|i] (would|d|had|will|be) [stop|stopped|take me off|remove me|removed|taken off|unsubscribe|unsubscribed|be the last]
    why (do|are|am|must|is) [you|i|u|this|we] [still|keep|insist on|persist in|carry on] (still|on) [sending|getting|receiving] (me|these|this|it|them) … [asked|told|blocked|opted|unsubscribed|stop|left]
    ? ^ (i|we) [did not|didnt|never|havent|have not] (ever|even|actually|once) [ask|asked|agree|agreed|consent|sign|signed|opt|request|requested] (for|to|up|up for|in|in to|up to) (be|get|any|this|these|being|such|receive|your) [texted|texts|messages|contacted|messaged|of this|of these]
    ? i [=delete|ignore|bin] (all|every|them all|every one|these|each) (of) [your|these|them|one] (texts|messages) [without reading|unread|unopened]
    [i|we] (have|ve|ve just|just) [moved|switched|changed|gone|signed up] (to|with|over|providers|provider|supplier|companies|company|away) … [no need|no point|stop|dont|remove|take me off|no longer|cancel]
    [no longer] [live|living|work|working|shop|shopping|drive|own|have|need] (here|there|in|at|near|with|the|a|any|for) … [remove|stop|dont|take me off|unsubscribe|no more texts|delete my number|scrub]
    [dont|not] [need|want|require|have|wish] (to) (be) (kept|keep) (me) [posted|informed|updated|notified|in the loop]
    make [it|these|this|them|that|all this] (texts|messages) [=end|go away|quit|cease|disappear] $
    [=done|finished|through] [getting|receiving|reading|seeing] (any|all) (of) (more) [these|this|them|your|texts|messages]
    [=done|finished|through] (dealing|putting up) with (all) (of) [these|your|ur|you] [texts|messages|people|lot|company|spam]
    ? [blocked|blocking] [you|ur|your|this] (number) [now|twice|already|again|too|bye]
    [not|no] want [these|your|any|more|already|anymore] (texts|message|messages|sms) [no more|anymore|already|texts|message|messages|sms]
    abeg [stop|leave me|no send|no text|comot|remove|free me|make una stop]
    [comot|commot|remove] [my|dis|this] [number|num] [for una|from una|for your|for dis]
    make una [no|stop|leave] (dey) [text|send|disturb|sending|me|texting|disturbing]
    gonnae [no|stop|quit] [send|text|sending|texting|dae|do|message|messaging]
    [nae mair|no mair] (o) [texts|messages|these|this]
    [am|ah m|ahm|im|i m] no wantin [them|these|this|it|any|yer|your]
    [quit|stop] [hitting|hittin|blowing|blowin|lighting|ringing|buzzing] (up) (on) my [phone|line|cell|number]
    [get|stay|keep] (the hell|tf|the fuck) [off|out of|away from] my [line|phone|fone|mobile|cell|number|inbox]
    [save|spare] [your|ur|yer] (det) [breath|texts|messages|offers|data|promos|pitch]
    ? [you|youre|your|ur|u|ye re] (are|just|only) wasting [your|ur|everyones|both our|our] [time|money|texts|breath]
    ? dont waste [your|ur|any more] [time|money|breath|texts] (on|with) [me|texting|sending|this number]
    [what|which] [part|bit] of [no|stop|unsubscribe|leave me alone|not interested|go away] (do|dont|did|didnt|cant|arent|is) [you|u]
    ? [no means no|told you no|said no already|said no thanks already]
    [have|show] (some|a little|a bit of) [mercy|decency|compassion|a heart] … [quiet|stop|peace|rest|alone|no more]
    ? let [it|him|her|them|my phone] (be|fall|go) [quiet|silent|rest in peace|grieve in peace|rest]
    [forget|lose] (that) [i|this number|my number|we] (ever) [exist|exists|existed]
    ? ^ (please|just|can you) forget (that) [i exist|i ever existed|i existed|about me|me] (please|now) $
    pretend (that) [i|this number|my number|we] (am|m|dont|doesnt|never|im) [dead|exist|existed]
    [set|cut] [me] [free|loose] [from|of] [this|these|your|the|all]
    ? ^ (please|just|can you|could you) [get|let] me out (of) (here|this|it|these) (please|now) $
    ? [you|u|they] (have|got|had|ve) [no|zero] [right|business|permission|authority|consent] (to) (be) [reach|sending|use]
    [nobody] [at|on|in] [this|here|our] (number|house|phone|family) … [wants|needs|cares|asked|reads|likes|is interested]
    ? [nobody] (here|in this house|round here|there) [wants|needs|asked for|likes|reads|cares about] (what|any|about) (of) [these|your|ur|youre|you are] (det) [texts|selling|crap|stuff|rubbish]
    [dont|not] [want|need|care about|interested in] [what|whatever|anything|any of what] [you|youre|your|you are|yer] [selling|peddling|offering|flogging|pushing]
    ? [stop] [it|this|now|texting|messaging|spamming] (me) or [else|i|ill|im|we|well|i will]
    [be|get] [left|taken|kept|dropped|struck|cut|excused|spared|removed|excluded|exempt|exempted] [off|from|out of] (of) [your|this|these|any|all|future|further] … [list]
    ? [could|can|may|might] [i|we] (please) be [left|kept|dropped|excused|spared] [off|out|from] (the|your|these|this) [next|list|texts|mailing|these|your|any]
    ? ^ [we are|we re|were] through $
    ? ^ [its|it is|were|we are] over between us
    [discontinue|cease|quit|stop|end] [receiving|getting] (any|all|these|your|the) (text|sms|mobile|further|more) [texts]
    [dont|not] (please) [trouble|bother|burden|inconvenience] [yourself|yourselves|urself] (with|by|to) [sending|reach|any more|these]
    ? ^ [this is|thats|that is|its|for] the [nth] time (that) [of asking|i ask|i asked|ive asked|im asking|i tell you|i told you|ive told you|im telling you|i say stop] (you|now|this|stop|no) $
    ? get [this|it|that] [through|thru|into] [your|ur] (thick) [head|heads|skull|skulls]
    [stopslip] [sending] [me]
    [dont] [contact|reach|message|text] me [in any way|in any form|by text|by sms|via sms|via text|on this]
    [cease|stop|end|discontinue] (all) [further|any|future] (forms of) [contact|communication|communications|correspondence|outreach]
    [all|any] [further|future] [contact|communication|communications|correspondence|messages|texts|messaging] (to this|with me|from you|must|should|is) … [cease|stop|unwelcome|unwanted|harassment|refused|end]
    [cease|refrain|desist] from [reach|sending|contacting]
    [leave|live|let] [me|us|this number|my phone] (the hell|the fuck|tf|well) [alone|alon|in peace|the f alone|aloen|aloan]
    [please|kindly|just] [drop|ditch|scrub|strike|cross|cut|scratch|axe|bin|boot] [me|my name|my number|this number] [off|out|from|now|altogether]
    [strike|scratch|scrub|cross|axe|ditch|chuck|cull|purge] [me|us|my name|my number|our number|this number|my details] [off|out|from]
    [drop|scrub|cross|strike|scratch|bin] [my name|my number|me] off
    [dont] (ever) hmu
    ? ^ (please|just) never again $
    ? ^ (please|just) not again $
    [grateful|obliged|appreciate|appreciated|thankful|nice|great|good|lovely|kind|wonderful|glad|happy|happier] (it) if [you] (would|could|can|guys|people) (kindly|please|just) [no longer|not|never|didnt|wouldnt|dont] (to) [reach|sending]
    [grateful|obliged|appreciate|appreciated|thankful|nice|great|good|lovely|kind|wonderful|glad|happy|happier] (it) if i [no longer|never|didnt|wasnt|werent|could] (not) (be) [recv|sent|get|got|received|stop getting]
    be on the receiving end of [this|these|your|it]
    [im|i am|he is|hes|she is|shes] (only|just) [8|9|10|11|12|13|14|15] (years old|yrs old) (and) … [dont|stop|not allowed|shouldnt|please]
    my [relative] (says|said|doesnt|does not|dont|wont) … [text|message|contact] me
    [says|said] (that) [=you|youre|u|ur] [arent|not|cant|shouldnt|mustnt|are not] (be) (allowed|supposed) (to) [text|message|contact] [me]
    ? break up … [texts]
    [would|would like|wish|want|like] (to) discontinue (receiving|getting|the|your|all|my) (det) (det) [texts]
    ? if [you] (ever|so much as|even) [reach] [me] [again|one more time|once more|1 more time]
    ? ^ (ok|okay|right|alright|now) [thats enough|that is enough|thatll do|that will do|thats plenty|enough now|thats your lot] (now|please) $
    get [off|out of|removed from] [this|your|ur|these] (det) [list|texts]
    ? not now (not) (next) (month|week) not ever
    ? my [inbox|phone|number|mobile|cell] [is not|isnt|aint] [your|a|an] (free) [billboard|dumping ground|bin|ad board|noticeboard|playground|trash can|marketing channel|junk mail]
    ? i [dont] do (det) (det) [texts]
    [no|zero|not the slightest|absolutely no] interest (whatsoever|at all) in [this|these|your|ur|any of this|anything you|what you]
    [you] [cant|cannot|may not|must not|mustnt|shouldnt|should not] [=send|text|message|spam|contact] [me] (det) (det) [texts]
    no [texts] to [me|us]
    ? [please] (do) [dont] send (any|me|them|these|those|anything) $
    [take|remove|delete|get|drop] (me|us|my number|this number) [off|out of|from] (of) [here|there|whatever this is|whatever list|this thing|that thing|ur thing|your thing|the thing|ya list]
    ? [hands|keep your hands] off my [phone|number|inbox]
    (i|we) (really|just|honestly) [dont|do not|never|no longer] [need|want|care for] [hearing|to hear from|to be hearing|you texting|you messaging|you to text|being texted]
    ? [you|u] [lot|guys|people] (just) [dont|wont|cant|never] [listen|get it|get the message|take a hint|take no|quit|give up]
    ? ^ (just) [go away|get lost|leave off|clear off|push off|shove off|bore off|hop off] (please|now|will you|already|you lot) $
    [please|kindly|just] (go) (and) [bother|annoy|pester|text|spam|harass] [someone|somebody] else
    [bother|annoy|pester|spam|harass] [someone|somebody] else
    go (and) [bother|annoy|pester|text|spam|harass] [someone|somebody|anyone] else
    ? (i) [thought|could have sworn] i (had|d) (already) [unsubscribed|opted out|cancelled|said stop|told you|blocked you|asked you|stopped these]
    [how|why] (come|is it) (i|im|am i) (am) (still) [getting|receiving] [these|this|texts|them|messages] [when|after|if] (i|ive) [unsubscribed|opted out|cancelled|said stop|blocked|asked]
    ? (your|ur|these) (det) [texts] [wake|woke|keep waking|are waking|upset|scare|distress|confuse|cost|hurt] [me|us|my|the]
    [ring|text|message|contact|bother|pester] [me|us|this number] [again|ever] (and|again) (and) [i|ill|you|youll|im|we|its] (will|ll|going to|gonna|be) [sue|report|block|be reported|scream|see you in court|regret]
    [number|phone|line|cell] (is) [not|no longer|never] [for|available for|to be used for|open to] [texts|marketing|advertising|ads|spam|promotions|sales]
    [bin|lose|forget|delete|erase|remove|scrap|scrub] [my|this] (mobile|phone|cell|old) [number|num|digits] (please|from|off|asap|now|immediately)
    ? take no for an answer
    [dont] [want] to [participate|be part of this|be involved|be included|take part]
    [unsubscribed|opted out|said stop|texted stop|replied stop|cancelled these] (ages|months|weeks|days|last|already|twice|a|long|and|yet|but) … [still|again|yet]
    ? ^ (all) [this|it|these|they] (really|just) [has|have|needs|need|must|got|has got|have got] (to) [stop|end|cease] (now|today) $
    ? cant (you|u) (people|guys|lot) take no for an answer
    [find|get|pick|choose] (yourself|yourselves) [someone|somebody] else to [text|spam|pester|bother|annoy|harass|message]
  `,
  stop_all: `
    [stop|cancel|end|quit] (sending) (me) (absolutely) everything $
    [from|me from] [all|every|each|any|everything] … [company]
    ^ [end] all (det) (det) (det) [texts]
    [please] [end] all (det) (det) (det) [texts]
    [optout] (me|out) (of|from) [all|every|each|everything]
    [optout] (me|out) (of|from) [any and all|every single]
    [remove] [mine] [off] (of) [all|every|each|everything]
    [stop] … [all|every|any|each] (of) (your|ur|the|other) … [company]
    [dont] [want] … [all|any|every] (of) (your|ur|the) … [company]
    stop all [of it|of them|of this|contact|communication|communications|marketing]
    [nothing|no more] … [any|all] (of) (your|ur) … [company]
    [optout|unsubscribe|remove|delete|take|drop|get|opt] (mine) (off|out) (from|of|off) [all|every|each|any and all] (of) (the|your|ur|these|those|single) [company|list|texts]
    [optout|unsubscribe|remove|delete|take|drop|get|opt] (mine) (off|out) (from|of|off) [all|every|each|any and all] (of) (the|your|ur|these|those|single) [mailing|marketing|text|sms] [company|list|texts]
    ^ unsubscribe (me) (from) all $
    no (more) [channel] (or) (no) (more) [channel] (or) (no) (more) [channel]
    [dont|quit|stop] (ever) [call|text|email|message|write|mail|calling|texting|emailing|messaging|mailing] (me) (or) [call|text|email|message|write|mail|calling|texting|emailing|messaging|mailing] (or|me) [call|text|email|message|write|mail|calling|texting|emailing|messaging|mailing] (me) (again)
    [channel] and [channel] and [channel]
    [stop|no more] (all) (the) [channel] [channel] and [channel]
    [neither|no] [channel] nor [channel]
    [cancel|end|stop|terminate|delete|close] (all) (of) [all|every one of|every|each of] (of) (my|our) (det) [subscriptions|subscription|alerts|notifications|texts|messages|reminders|sign ups|signups|newsletters]
    [cease|stop|end|halt] (all) (any) [all contact|all communication|all communications|every contact|any contact|all correspondence|all outreach] (with me) (of any kind|in any form|in every form|whatsoever|of all kinds|from every department)
    [dont|no longer] [want] (anything|nothing|a thing|any) (more|else|at all|ever|further) from any (one) of (you|your|ur|the|these)
    [no|no more] [texts] [of any kind|of any sort|whatsoever|from any of you|from anyone there|from any of your]
    [leave|take|keep|drop] (me|us|my number) (off|out of|from) [all|every|any] (of) (your|the|future) [campaigns|campaign|lists|list|mailings|marketing|promotions|broadcasts]
    [opt me out|opt out|unsubscribe me|take me off|remove me|sign me out] (of|from) (absolutely|literally) everything
  `,
  start: `
    [sign|add|put|opt|subscribe|let|enroll] [me|us] back (up|in|on|again)
    [sign|opt|enroll] [me|us] (back) [up|in] (again) $
    count me back in
    [sign|opt|enroll] [me|us] up for (your|the) [texts|list|offers]
    [add|put] [mine] (back) [on|to] (your|the|ur) (det) [list]
    [resubscribe|resub|subscribe|reenroll|reinstate|reactivate|readd|re add|re subscribe|unblock] [me|us|my]
    [want|like|love|happy|ready] (to) [get|start|have|resume] (receiving|getting) (your|the|my|those) (det) [texts] [again|back|after all]
    [want|like|love|happy] (to) [resubscribe|re subscribe|subscribe|opt in|opt back|rejoin|be added|start again|be back|get back on|sign back|sign up]
    [want|like|need] (your|the|my|those|these) (det) [texts] [again|back|after all]
    [start|resume|restart|begin|continue] (sending|texting|messaging) (me|us) (my|the|your|these) (det) [texts]
    [start|resume|restart] [sending|texting|messaging] [me|us]
    turn (my|the|your) [texts] back on
    [unsubscribed|stopped|opted out|texted stop|sent stop|replied stop|said stop|unsubscribe] (you) [by mistake|by accident|accidentally|in error]
    [accidentally|mistakenly] [unsubscribed|stopped|opted out|texted stop|sent stop|hit stop|replied stop|typed stop]
    [didnt|did not] mean to [unsubscribe|stop|opt out|text stop|send stop|cancel|opt|say stop]
    changed my mind … [start|subscribe|resubscribe|in|again]
    [text|message|send] me (your|the) (det) (texts) again
    [want|let me|like] back in
    i miss (getting|having) (your|the|those|all) (det) [texts]
    ^ (ok|yes) (you can|can you) [keep|continue] (on) (with) (sending) [them|these|the texts|the messages|your texts|the offers|the alerts|the deals|the updates] (coming|going) $
    keep [the|your|those|these] (det) [texts] coming
    [keep|continue|carry on] [sending|texting|messaging] [me|us] (det) (det) [texts]
    ^ (ok|yes) [keep|continue|carry on] [sending|texting|messaging] (me|us) (after all|again) $
    [i|we] [didnt|did not|dident|never] (really|actually) [mean|meant|want|wanted|intend] to [unsubscribe|unsub|opt out|stop|cancel|text stop|reply stop|leave|be removed|get removed]
    [mistake|accident] … [sign me|add me|put me|keep sending|resubscribe|subscribe me|text me again]
    ? [changed my mind|change of mind|on second thought|on second thoughts] … [keep sending|keep them|keep the|send me texts|send me your|text me|subscribe|sign me|add me|start sending|continue sending|resubscribe|want your texts|want the texts]
    count me [in|back in] (for|again) (the|your) (det) [texts|again]
    [want|like|love|wanna|wish] (to) [sign up|subscribe|join|opt in|enroll|enrol|be added|be on] (again|to|for|on) (your|the) (det) [texts|list]
  `,
  help: `
    [who] (is|are|r|the|tf|exactly|even) (hell|fuck|exactly) (is|are) [this|u|dis|it|you people|you guys|you] $
    [who] (is|the) (hell|fuck) (is) (this) [texting|messaging|sending|contacting] [me]
    who am i [talking|speaking|texting|chatting] (to|with)
    who are [you] [people|guys]
    [what|which] [company|business|organization|organisation|brand|shop|store] (is|are|do|sent|r) (this|you|it)
    [what|whats] (is|are) this [number|service|about|company|regarding]
    what is this $
    do i know [you]
    where (is|are) (this|these) (text|texts) [coming|from] from
    who (is) [sent|sending|sends] [me|this]
    [identify yourself|tell me who you are|tell me who this is|who you are|who this is]
    [recognize|recognise|know] (this|your) number $
    [howto] [optout|end]
    [howto] make … stop
    [howto] [get|opt] [out|off]
    [howto] (please) [optout]
    [howto] get [removed|off|out|myself]
    [howto] (no longer|not) [recv|be] (det) [texts|sent]
    [howto] [remove] [mine]
    [howto] [contact|=reach|call|speak|talk|ring] (to|with) (you|u|someone|somebody|a|customer|support|your)
    [speak|talk|chat] [to|with] (a|an|some) (real|actual|living|proper) [human|person|agent|someone|somebody|representative|advisor|operator|manager]
    [your|the|a] [phone number|contact number|email address|contact details|contact info|customer service number] $
    what (are|is) (your|the) [phone number|contact number|email address|contact details|customer service number]
    what are my rights
    what (are) [keywords|commands|options] (can|do) (i)
    ^ (i) need (some) help $
    what (does|do) [stop|this|start] [do|mean] $
    which [word|keyword|code|number] (do|should|must|can|would) (i) [send|text|use|reply|type]
    [what|which] (word|number|code) (do|should|must) i (need to|have to) [send|text|reply|type|write] … [stop|unsubscribe|opt out|leave|end]
    [howto] (please) (make) (these|this|the|it|them) (texts|messages) [stop|end]
    ^ why [am i|did i|do i|are we|r u|are you|are u|do you|do u] (still|even|keep) [getting|receiving|get|receive|got|texting|messaging|contacting|text|message] (this|these|it|that|me|us) (text|texts|message|messages) $
    ^ [whats|what is|wots|what was|wats] (all) [this|that|it] (about|all about|for|regarding) $
    ^ (is) [this|it] (even|a|actually|for|text) [legit|real|a scam|scam|spam or real|genuine] $
    ^ [do you have|is there|have you got|whats|what is] (a) [phone number|number|email|email address|contact number|helpline|customer service|customer support|support number] (i|we) (can) (to) (call|ring|contact|reach|speak to|for you) $
    ^ who (do|can|should|would) (i) [call|contact|speak to|talk to|ask|ring|email|complain to] (about this) $
    [howto] [stop|end|cancel|block] [this|these|it|them|that] $
    [howto] [stop|end|cancel|block] [this|these|your|the|ur|all these] (det) [texts]
    what number is this
    [howto] get off (of) (this|your|the|ur) (det) [list]
  `,
  access: `
    what (kind|sort) (of) (other) (my) [data] … [you] [hold] 
    what … [you] [hold] [about]
    [what|which|all] (of) (the) (my) [data] (that) [you] (have) [hold] [about]
    [everything|all|anything] (that) [you] [hold] [about]
    what (have|all) [you] got [about]
    (do) [you] [hold] (any) (my) [data] [about]
    [copy|copies] of (my) (my) (my) [data]
    copy of (everything|what|all) (that) [you]
    [see|access|view|know|download|request] (to) [my|all|what] (my) (my) [data]
    [send|give|show|provide|tell] [me] (all|what) (of) (my) (my) [data] (that) [you] (have) [hold]
    [send|give|show|provide|email] [me] (all) (of) [my] (personal) [data]
    [where|how] … [you] (guys|even|people|lot|all) [get|got|obtain|obtained|find|found|have|acquire|come|came] … [my|this] (phone) [particulars]
    [where|how] (did|do|have) [you] [recv|got|have|find] [my|this] (phone) [particulars]
    where is [my|this] [particulars] from
    where [my|this] [particulars] (came|comes) from
    [who] (has) [gave|given|sold|give|passed] [you] [my|this] (phone) [particulars]
    [who] (do|did|have|has) [you] (share|shared|sold|sell|pass|give|gave|given|passed) [my|our] [particulars] [to|with]
    why do you have [my|this] [particulars]
    how come [you] (have) [my|got] (my) [particulars]
    what do [you] [do|use] (with) my [data]
    [subject access|article 15|art 15|dsar|sar request|access request|right of access|right to access|right to know]
    source of my [particulars]
  `,
  erase: `
    [delete] (of) (all) (of) [my] (my) (my) [data|account|profile]
    [delete] (of) [everything|anything|whatever|all|what] (that) [you] [hold]
    [delete] (of) (all) (my) (my) [data] (that) [you] [hold] (about)
    [want|need|like|ask] (all) (of) [my] (my) [data|account|profile] (to be|be) [deleted|erased|removed|gone|wiped|destroyed]
    [my] (my) [data] (to be|be) [deleted|erased|destroyed|wiped|purged]
    [right to erasure|right to be forgotten|right to deletion|article 17|art 17|deletion request]
    [close|delete] (and) (delete) my account and (all|delete)
    forget [everything|all] … [about|know]
    forget [me|about me] completely
    [delete] (of) [everything|anything|whatever|all|what|every bit|every scrap] (that) [youve|you have|you] (got) [on|about] [me|us]
  `,
  rectify: `
    [fix] (of) (all) my (my) [data]
    [fix] (the) [my|our] (my) [field] … [records|system|file|database|files|record|data]
    [fix] (the) (my) [field|spelling] … [your|my|on file|the] [records|system|file|database|files|account|data]
    [my] [field] [is|was] (spelt|spelled|misspelled|misspelt|written|recorded) [wrong|incorrect|misspelled|misspelt|wrongly|incorrectly|outdated]
    [my] [field] … [your|the] [records|system|file|database] [is|are] (wrong|incorrect|outdated|out)
    [have|got|spelled|spelt|spell] my [field|number|details] [wrong|incorrect|incorrectly|wrongly]
    [data] [you] [hold] … [wrong|incorrect|inaccurate|outdated|out of date]
    [wrong|incorrect|old|outdated|inaccurate] [field|details|data|information] [for|on|about] (me|my|file) (file|account|record)
    [correct|rectify|amend] (all) (of) [my|the] (personal) [data|details|field]
    [update] my [details|data|records|record|info|information]
    i [moved|changed] … [update] (my) 
    [right to rectification|article 16|art 16]
    [surname|name|address|name's|surname's|email|postcode|birthday|dob] … [amend|correct|fix|update|change|rectify] … [hold|have|records|file|system|details|info]
    [have|got|youve|you ve] (got) my [field] (down|listed|spelt|spelled|recorded|written) [down|listed|spelt|spelled|recorded|written|wrong|wrongly|as] (as|wrong|wrongly|under|incorrectly|down)
  `,
  port: `
    [export|transfer|download|port|move|migrate|transmit|take] (all) (of) my (personal) [data]
    my (personal) [data] in (a) … [format|csv|json|excel|portable]
    [data] … [machine readable|portable|reusable|structured|csv] (format|form)
    [send|transfer|forward|move] my (personal) [data] to (a|another|an|my|the) (new|other|different) [provider|company|supplier|competitor|service]
    [data portability|article 20|art 20|portability of]
    [data|details|records|info|information] … [csv|json|excel|spreadsheet|xml|portable|machine readable|structured]
    [data|details|records|info|information] … [to|at|with] (a|another|an|my|the) [new|other|different|another] [provider|company|supplier|competitor|service|shop|firm|bank|insurer|operator|network|carrier]
    [data|details|records|info|information] … [to another|to a different|another] [provider|company|supplier|competitor|service|shop|firm|bank|insurer|operator|network|carrier]
    [download|export|copy|file] of … [data|details|records|info|information] … [another|new|other|different|switch|switching|moving|csv|json|excel]
  `,
  object: `
    [object|objection] to (the|your|any) (my) … [use|processing|data]
    [stop|dont|quit] [use] (my|me|our|to) (my) [data|behaviour|behavior|purchases|history]
    [dont|no|stop] [profile|profiling|track|tracking|analyse|analyze|targeting|analysing|analyzing] (me|us|my|of)
    opt (me) out of (all) [profiling|tracking|analytics|automated|data|targeted]
    [dont] [want] (to be|you to|you) [profiled|profiling|tracked|tracking|analysed|analyzed|targeted|use my]
    [dont] [want] [my] (personal) [data] (to be|being|be) [use]
    [right to object|article 21|art 21]
  `,
  restrict: `
    [freeze|restrict|limit|lock|pause|suspend|block|restriction|halt] (the|of|all|any) (use|processing|access) (of|to) (the) (my) (personal) [data]
    [restriction|restrict|limit|pause|suspend|restricting|limiting] (of|the|all) [processing|use] (of) (my|while|until)
    put my [data] on hold
    [dont] [use|touch|delete] my [data] [until|while]
    [right to restriction|article 18|art 18]
  `,
  do_not_sell: `
    [dont|stop] (you|dare|ever) (dare|ever) [sell] (or) (sell) (on|out|away) (any) (of) [my|our] (personal) [particulars]
    [dont] [want] (my) (personal) [particulars] (to be|being|be) (sell) [sell]
    [dont] [want] [you] (to) [sell] (or) (sell) (on|out) my (personal) [particulars]
    opt (me) out of (the) (any) (all) [sale|selling|sharing]
    [my] [particulars] (is|are) not for sale
    no [selling|sharing|sale] (or|of) (sharing|selling|my) (of) (my) [data]
  `,
  wrong_number: `
    [wrong|incorrect] [person|guy|woman|man|lady|girl|dude|phone|contact|recipient]
    [not|isnt|aint|no longer] [my|his|her|their|your] [number|phone] (anymore)
    [this|that|it|its] (is) [not|isnt] … [number|phone] (anymore)
    [there is|theres|there isnt|we have] [no|no one|nobody|noone|any] … [here|by that name|at this number|called that|of that name|on this number]
    [no one|nobody|noone] (here) [by that name|named|of that name|with that name|here called]
    [dont|do not] know [any|anyone|anybody|a|who] (named|called|by|that|this) (is|name|person)
    [mistaken|confused] (me) [for|with] (someone|somebody|another)
    [texting|messaging|contacting|got|reached|have] (me|the|a) wrong [person|guy]
    [number|phone] [belongs|belonged] to (someone|somebody|a|another|my)
    [new|different] (owner|person) [owns|uses|has|owner of] this [number|phone]
    [someone|somebody] elses [number|phone]
    [i have|ive|i] (just) [had|got] this number (for|since|new) 
    [he|she|they] [changed|has changed|have changed|has a new] (his|her|their) number
    [not|isnt|aint] [who|the person|the one] (that) [you] [think|want|are]
    [doesnt|does not|no longer] [live|work|have|use|own] … [here|this number|this phone]
    [have|got|its|is|texted|at|reached] (the|a) wrong number
  `,
  nothing: `
    [dont|cant|wont|never|not|didnt|couldnt|shouldnt|doesnt|nothing will|wouldnt] (ever|you|to|want to|just) [stop|quit|unsubscribe|cancel|end|remove me|opt out|opt me out|unsubscribe me]
    [dont|didnt|did not|never|not] (want to|wish to|mean to) [unsubscribe|opt out|be removed|be taken off]
    [dont|not] (want to) (be) [remove|take|delete|leave] me
    why [did|have|do|has|was|were] [you|i|it|they] (been) [stop|stopped|quit|remove|removed|unsubscribe|unsubscribed|taken]
    [he|she|they|mom|mum|who|sign|it] [said|says|say|told me|tells me|told her|told him|reads] (to) (please) [stop|quit|leave me alone|unsubscribe]
    stop [by|at|in|off|over|for|into|near|outside|here|there|on|to|before|after|when|between|until|along]
    stop [texting|sending|calling|messaging] and [drive|driving]
    [texting|text|message] while
    stop [calling|texting|messaging|sending] [me names|me that|him names|me baby|me babe|her names]
    [at|near|the|next|bus|tube|train|tram|last|first|metro|pit|full|rest|a|toilet|comfort] stop
    [cancel|end|stop|remove|delete|quit|cancelled|canceled|cancelling|terminate|discontinue] (my|the|this|our|that|all|your|an|a|for|his|her|it) … [booking]
    [remove|take|delete|add|recv|removed|drop] [mine] [off] (of) (the|this|your|our|my|that) … [elsewhere]
    [subscription|unsubscribe|unsubscribed|opt out|opted out] (me) (to|from|of) (the|my|your|a|our) … [booking]
    leave me [a|the|your|some|it|out|with|in the|on|at|here|alone with|your number|one]
    [leave|left] [it|them|him|her|the] … alone
    [dont|do not] [send|text|call|message|ring|phone|contact] (me) [before|after|until|till|while|during|unless|at|now|today|tonight|when|this|if|tomorrow|yet|between]
    [dont|never] bother [send|sending|text|call|message]
    [dont] want [you|to] [send|text|call|message|contact] [me] [before|after|until|unless|at]
    [reply|text|txt|send|rply|replying|texting] stop [to|2|2stop] (end|stop|unsubscribe|cancel|optout|exit|quit)
    [reply|text|txt|send|rply] … stop [to|2|at|now|for]
    to [unsubscribe|optout|opt out|stop|cancel|end|stop texts|stop receiving] … [reply|text|txt|send|call|visit|click|stop]
    [=optout|opt out|unsub|=stop] [txt|text|reply|send|rpl] (the|us|with|back) (word|code) [=stop|=end|quit|to|stop2|cancel|2|x|no|out]
    unsubscribe [with|by|send|reply|text]
    number of [people|items|guests]
    [dont|didnt] forget my [number|name]
    [lose|lost|losing] my number [so|and|can|please send]
    forget [it|about it|that|my|the]
    if [you|they] [stop|quit|cancel|end] … [i|ill|im|we]
    no more [seats|tickets|slots|rooms|stock|space|milk]
    [=delete|=remove|erase] (that|this|the|my|last|those|these|all) (my|last) [photo|picture|pic|pics|video|message|post|comment|item|song|app|apps|file|alarm|event|appointment|order|text|=texts|messages|emails|email|contact|cookies]
    [update|change|correct|fix] my [order|booking|appointment|reservation|delivery|card|plan|password|pin|seat]
    not for sale [yet|anymore]
    [object|objects] [of|is]
    [who] (is|was|are) (this|it) [for|by|song|guy|girl|actor|in|on]
    who are you [going|with|bringing|meeting|voting|taking|inviting|talking|seeing]
    [how|where] [did|do] you get my [number one|size|order]
    [wrong|incorrect] number of
    [text|txt|reply|send|texting|replying|type|respond] stop … to
    [text|txt|reply|send] (with) (the word) stop (to) (to) [end|unsubscribe|opt|cancel|quit|exit]
    [club|frnd|msg] stop to
    2stop (reply|text|txt|send) stop
    [2|to] [stop|cancel|end|unsub|unsubscribe] (txt|text|reply|send) stop
    never said stop
    my (det) [phone|car|watch|heart|laptop|washer|dryer|computer|internet|wifi|app] (has|just) [stopped|stop|quit|died] (working|charging|ringing)
    enough already (lol|haha|ok) with the [snow|rain|heat|cold|weather]
    [forget|lose|lost|misplaced|dropped] (about) my [umbrella|keys|wallet|charger|bag]
    keep the [change|kids|dog|car|lights|door|receipt]
    not for me (ill|i ll|i will|ill just) [have|take|pass on|get|just]
    [remove|take|delete|drop|cross] [mine] [off] (of) (the|your|our|my) [elsewhere] [list|lists]
    [i|ive|he|she|we|you|they|just|have|accidentally] (have|accidentally|just|already|mistakenly|ve) [deleted|erased|removed|lost|wiped] (the|your|my|that|it|all|a|his|her) (det) [file|message|text|email|photo|picture|app|attachment|link|code|invoice|order|voucher|video|document]
    (my) [relative|friend|boss|neighbour|colleague|partner|mate|roommate|flatmate] (told|asked|wants|texted|said to) (you|u) (guys) (to) (please) [stop] [sending] (him|her|them)
    [stop|stopped|quit|stopping|quitting] (the|my|all|with the|on the) [taking|eating|drinking|smoking|vaping|biting|crying|worrying|moaning|working|running|laughing|whining|complaining|breastfeeding|swimming|driving|playing|raining|snowing|barking|bleeding|the car|the bus]
    [you|u|yous|why] (guys|have|ve|ever) (stopped|quit) [sending] (me|us) … [in|since|last|and|after|when|ages|weeks|months|why|ago]
    [why|when|since|that|until|after] (you|u) (guys|have) (stopped|quit) [sending] (me|us)
    [nearly|almost] [unsubscribed|unsub|unsubbed|opted out|cancelled|left|quit]
    [list|waitlist|table|booking] for [1|2|3|4|5|6|one|two|three|four|five|six|tonight|saturday|friday|sunday]
    [dont|do not] want to talk (about)
    say no more
    no more than
    [no more] [questions|excuses|drama|lies|beer|wine|chocolate|coffee|school|work|homework|pain|tears|snow|rain]
    i said no (onions|cheese|sugar|ice|milk|pickles|mayo|sauce|to|gherkins|salt)
    [is|was|thats|that was|had|have] enough (for|to|of)
    [cut|pull|keep] (it|me|him|her) out for
    when [do|did|are] [you|u|i|we] [get|getting] off
    when [you|u|i] [get|got] off
    enough [for|time|money|space|room]
    enough to
    [last] (one|text) [in|left|standing]
    [dont|do not] [call|text|message] (me|us) [names|that|a liar|crazy|late|first|when]
    [is|are|was] [this|that|it] the last [one|bus|train|size|day]
    said no [problem|worries]
    [never|not] again [will i|said the|a bad]
    [if] (you) [text|message|call|ring] me [when|once|before|back]
    [text|message|ring|call] me again [when|if|tomorrow|later|tonight|next|on|with]
    no need to [call|ring|phone|text|reply|write|contact] (me|us) [back|ahead|first|today]
    get off [at|work|the bus|the train|the tram|early|the sofa|the couch]
    make it stop [leaking|beeping|crashing|buzzing|raining|flashing|vibrating]
  `,
};
