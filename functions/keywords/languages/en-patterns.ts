import type { LanguageData } from './language.ts';

/** Sentences in English: the form is explained in language.ts, the groups are in en.ts. */
export const patterns: NonNullable<LanguageData['patterns']> = {
  stop: `
    [want_to|id like to] stop [receiving|getting] (det) [texts]
    [want] (to) be [removed|taken off|unsubscribed] from [your|the|this] [text|sms|message|mailing|email|contact] [list|service]
    ^ (so) when will [you] (people|guys) (finally|ever) [stop|quit] [texting|messaging|contacting|bothering|disturbing|harassing|pestering|spamming|annoying|sending|writing to] (me|us|this|these|stuff)
    [dont] (ever) [=text|=message|=contact|=sms|spam|txt] [this number|my number|this phone number]
    dont like being [texted|messaged|contacted|spammed|bothered|pestered|disturbed]
    (want_to|id like to) [=cancel|=end|=stop|turn off|switch off|terminate|disable] [=my|your|the|these|our] (text|sms|message) [subscription|text alerts|sms alerts|text messages|text service|sms service|texts]
    [want_to|id like to] [=cancel|=end|turn off|switch off|terminate|disable] (my|your|the|these|our) [text|sms|message|marketing] [subscription|alerts|messages|service|notifications]
    [id like to|i want to|wish to] [=cancel|=end|turn off|switch off] [=my|your|these] [alerts|text alerts|notifications|newsletter]
    ? ^ (ok) thats enough (now|please) $
    ^ thats enough [texts] (tail) $
    ? ^ (please) hold the [offers|ads|reminders|promotions|texts|messages] $
    ^ (please) [stop|end|no|no more|cancel all] appointment [reminders|texts|notifications] (please) $
    dont remind me (of|about) … by [text|sms]
    ? ^ (please) dont [bug|hassle|pester] [me|us] (tail) $
    would you mind taking (me|us|my number) [me off|us off|my number off] (this|the|your) (list)
    ? ^ (lv|leev) [lv me alone|leev me alone|i refuse this|i refuse these] (pls|please) $
    (the|your|these) [texts|messages|alerts] are (just|now|all) [superfluous|redundant|surplus|doubling up|duplicates|a duplicate|unnecessary]
    [get it all|get everything|have it all|get all this|get all that] by (email|post) (already|anyway) [email already|post already|email anyway|email] … [superfluous|redundant|unnecessary|not needed]
    ? but (from now on) without me $
    ? ^ (this|it) [doesn't concern me any more|doesn't concern me anymore|no concern of mine anymore|without me please|not wanted here|this was the last one|i no longer agree|strike my name|scratch my name|have me removed|i'd like out] (thanks|please) $
    [i've had it with|had it with|i've had it up to here with] (all) [these|your texts|the texts|this spam|you lot|these texts]
    [don't|dont|do not|never|must not|mustn't|shouldn't|not to|rather you didn't|nobody is to|no one should|nobody should|no one is to|stop trying to|quit trying to|no need to|don't have to|needn't|need not|better not|stop|quit] (ever|please) [prod] (at) [=me|us|her_too|this number|my number|my phone|my mobile|this phone] (please) [nevermore]
    [don't|dont|do not|never|must not|you shouldn't|not to|rather you didn't|stop trying to|quit trying to|no need to|you don't have to|you needn't|better not|nobody is to|no one should] (ever|please) [=send|sending] [=me|us|her_too] [anything|texts|things|stuff|any texts] [nevermore]
    [you shouldn't|nobody is to|no one should|you must not|stop trying to|quit trying to|i ask you not to|i'd rather you didn't|kindly do not] (ever) [prod] [=me|us|her_too|this number|my number]
    [don't want to|dont want to|do not wish to|no longer want to|no longer wish to|i'd like not to|do not want to] be [reminded|notified|messaged|pinged|buzzed|on your list|on this list|on the list]
    (i'd|i would) like not to (get|receive|be) [get texts|get your offers|receive texts|get messages|hear from you|get offers]
    ^ (please|just|pls) [lose|ditch|kill|drop|end] (the|your|these|those) (campaign|marketing|promo) [texts|messages|=ads|promos|reminders|alerts|notifications|newsletter|updates|offers|adverts]
    [pack in|knock off|quit|cut out|halt|cease|spare me|can i be without|could i be without|i can do without|i could do without] (the|your|these|those) (campaign|marketing|promo) [texts|messages|=ads|promos|reminders|alerts|notifications|newsletter|invitations|updates|offers|adverts] (please)
    [the|these|those|your] (constant|promo) [texts|messages|=ads|alerts|reminders|notifications|invitations|updates|newsletters|offers|promos] [aren't wanted|are not wanted|are unwanted|are annoying me|have got to go|are no longer needed|are no longer required|need to stop|no thanks|don't interest me]
    ? ^ (from now on) without (your|the|any) [texts|messages|reminders|=ads|sms|offers] (please) $
    no further [text|=sms|message|ad|reminder|reminders] (please)
    ^ not (one more|another) [=sms|one more sms|another sms|one more|another] (please|from you) $
    [take|=remove|strike|=delete|drop|leave|unsubscribe|scrub|cut|scratch|get|pull|kick|cross|boot|count|keep] [=me|us|my number|this number] [off|from|out of|off of] (the|your|this|any) (text|sms|whatsapp) [list|lists|database|mailing|contacts|distribution list|group|texts|round|text list|mailing list|phone list] (please)
    [take|=remove|strike|=delete|drop|unsubscribe|scrub|cut|scratch|cross] [her_too] [off|from|out of|off of] (the|your|this|any) (text|sms|whatsapp) [list|lists|database|mailing|contacts|distribution list|texts|round|text list|mailing list|phone list] (please)
    [=remove|=delete|drop|scrub|unsubscribe|take] [her_too] [from this|off this|from it|off of this|out of it|from these|off these]
    ? ^ [i'm out|im out|i'm leaving the list|i'm leaving this group|i'm leaving the group|i decline further texts|i refuse these texts] (please|thanks) $
    [farewell|goodbye|bye bye|bye] (to) (your|the|these) [newsletter|newsletters|promos|texts|messages|offers|=ads]
    leave (my|this|our) [phone|mobile|cell|number|line|poor phone] [in peace|alone|be]
    no need to [keep me|have me|leave me] on (the|your|that) (text) [round|text round|list|texts|text list|mailing list]
    (so) you can [quit|cease|give up] [sending|texting|messaging|pinging|notifying] (me)
    [would rather not|rather not|prefer not to|i'd rather not] [get|have|receive|be getting|keep getting] (them|these|any|your texts) [any longer|any more|anymore]
    ? (so|pls|please) can [u|you] (just|please) not $
    [don't|dont|do not] (keep) (buzz|ping|bug|pester) [buzz|ping|bug|pester|buzzing] me with (your|the|any|more) [bargains|offers|deals|=ads|promos|sales|specials|adverts|texts]
    ? [must i|do i|need i|do we|must we|why must i|why should i] (really) (have to|need to) [be told|hear|know|be informed|be notified|be alerted] (about|of) [every|each|every single] (single|last) (flash) [sale|offer|discount|deal|promotion|bargain|promo|voucher]
    ? [find|get|take up] (yourselves) (another|a) [hobby|another hobby|different hobby|another victim|another mug] (than|instead of|that isnt) [pinging me|texting me|messaging me|pestering me|bothering me|spamming me|annoying me]
    ? (kindly|please) [update|amend|adjust|correct] your [mailing accordingly|mailings|mailing list|mailshot|mailshots|text list|marketing list] (accordingly)
    ? [sooner|rather] [eat my hat|chew glass|eat glass|boil my head|lick a bin|chew tinfoil|stick pins in my eyes|walk on lego] than (to) [get|receive|read|see|have] [another of these|another of your|another of them|another text|one more of these|more of these|one more text]
    ? [thought|hoped] (i|that i|id|i had) (id|had|was) [got rid of|got shot of|seen the last of|rid of|shot of|heard the last of] [you|you lot|you people|your texts|these texts|your messages]
    ? [give|hand|offer|pass] (away) my [place|spot|seat|slot] [in|on] (your|the) [mailing|mailing list|text list|sms list|marketing] to [someone|somebody|anyone|anybody] [who|that|else]
    ? [whoever|whichever of you|who ever] [added|put|signed|subscribed|enrolled] me [to|on|up|in|into] … [un-add me|un add me|unadd me|take me out|get me out|un-sign me|reverse it|undo it|put me back out]
    ? [let me|let us|let people|letting me] (please) (pls) [sleep|rest|have a lie in] … [without|instead of] (your|ur|these|all these) (bloody|silly) [texts]
    ? (i) (only|just) [gave|left|shared] (you) (this|my|the) number for (the|a|my|your) [delivery|parcel|order|booking|appointment|repair|receipt|quote|courier] … [why am i getting|why am i receiving|why do i get|not to get|not to receive|not for ads|not for adverts|not for marketing|not for your]
    ? ^ (you|u|youve|you have|youre|you are|yous) [become|becoming|are becoming|turning into|getting to be] (such) (a|quite a) (real|right|proper) [nuisance|pest|pain|bore] $
    ? [grateful|thankful|obliged|appreciate it|glad|relieved] (if) (not to|to not|to no longer|never to) [hear|hearing] [any further|anything further|any more|anymore|anything more|from you]
    ? ^ [im out|i am out|ima head out] (of here|of this) [peace|deuces|thanks for nothing] $
    ? [prefer|choose|pick|take] (my|some|a bit of|the) [peace|peace and quiet|quiet|silence|a quiet phone] [to|over] (your|these|all your) (special|daily|weekly) [texts]
    ? [company policy|our policy|office policy|work policy|it policy|our rules|house rules] [forbids|prohibits|bans|does not allow|doesnt allow|rules out|does not permit] (any|all) [unsolicited|commercial|marketing|promotional|advertising] [texts]
    ? [spare|save] yourselves the [postage|stamp|ink|credit]
    [reminders|the reminders|your reminders|notices|the notices|your notices|notifications|alerts|updates|your updates|news|your news|bulletins|offers|your offers|promos|invitations|your invitations|invites|newsletters|the newsletter|messages|the messages|your messages|texts|the texts|your texts|info|information|announcements|circulars|tips|vouchers] [isnt|isn't|arent|aren't|is not|are not|wont be|won't be] (really|necessary|needed|required|relevant) [needed|necessary|required|relevant|any use|of any use|any good|of interest]
    [no] [reminders|notices|offers|updates|notifications|alerts|newsletters|texts|vouchers|invites] [needed|required|necessary|wanted|please]
    [take|drop|remove] … [the class list|the class texts|the class messages|class messages|the school texts|the parents texts|the group text|your group text|that group text|the group texts]
    [every single day|every day|day in day out|daily] (is) [too much|way too much|a bit much] … [pack|stop|quit|drop|end|cut|leave|give|turn] (that|it) [in|it|off|out|that|up|over]
    [beeping|buzzing|pinging|ringing|texts|messages|pings|noise] … [never|dont ever] want (to) (get|see|hear|receive) [one|any|another|it|them|these|this] again
    [never|don't ever] want [one|any|another] (of these|of those|of them) again
    [reminders|the reminders|your reminders|notices|the notices|your notices|notifications|alerts|updates|your updates|news|your news|bulletins|offers|your offers|promos|invitations|your invitations|invites|newsletters|the newsletter|messages|the messages|your messages|texts|the texts|your texts|info|information|announcements|circulars|tips|vouchers] … [no longer needed|not needed any more|not needed anymore|no longer necessary|no longer required|neednt come any more|neednt come anymore|need not come any more|dont need to come any more|dont need to come anymore|no longer relevant|no longer apply|no longer of use|no use to me|no use to us|no use any more|of no use|surplus to requirements|can stop|may stop|can cease|arent needed|aren't needed any more|arent needed any more|are pointless now|no longer concern me|no longer concern us|wasted on us|wasted on me]
    [reminders|the reminders|your reminders|notices|the notices|your notices|notifications|alerts|updates|your updates|news|your news|bulletins|offers|your offers|promos|invitations|your invitations|invites|newsletters|the newsletter|messages|the messages|your messages|texts|the texts|your texts|info|information|announcements|circulars|tips|vouchers] … [so|and|they|which] … [no longer needed|not needed any more|not needed anymore|no longer necessary|no longer required|neednt come any more|neednt come anymore|need not come any more|dont need to come any more|dont need to come anymore|no longer relevant|no longer apply|no longer of use|no use to me|no use to us|no use any more|of no use|surplus to requirements|can stop|may stop|can cease|arent needed|aren't needed any more|arent needed any more|are pointless now|no longer concern me|no longer concern us|wasted on us|wasted on me]
    ? [no need to keep|no need to carry on|theres no need to keep|no need for you to keep|dont need to keep|you neednt keep|you dont have to keep|no point in|no point|no use|no sense in|you can quit|you may quit|you can stop|you may stop] (on) [sending|posting|texting|mailing|inviting|updating|notifying|reminding|telling|informing|messaging] … [reminders|the reminders|your reminders|notices|the notices|your notices|notifications|alerts|updates|your updates|news|your news|bulletins|offers|your offers|promos|invitations|your invitations|invites|newsletters|the newsletter|messages|the messages|your messages|texts|the texts|your texts|info|information|announcements|circulars|tips|vouchers]
    [no need to keep|no need to carry on|theres no need to keep|no need for you to keep|dont need to keep|you neednt keep|you dont have to keep|no point in|no point|no use|no sense in|you can quit|you may quit|you can stop|you may stop] (on) [sending|texting|inviting|updating|notifying|reminding|informing|messaging] [me|us|them|him|her]
    [switch|turn|take|sign] [me|us] off (from|of) (all|the|your|these|those) [reminders|the reminders|your reminders|notices|the notices|your notices|notifications|alerts|updates|your updates|news|your news|bulletins|offers|your offers|promos|invitations|your invitations|invites|newsletters|the newsletter|messages|the messages|your messages|texts|the texts|your texts|info|information|announcements|circulars|tips|vouchers]
    ? [sold|left|finished|closed|moved|changed|quit|outgrown|died|retired|gave up] & [no longer needed|not needed any more|not needed anymore|no longer necessary|no longer required|neednt come any more|neednt come anymore|need not come any more|dont need to come any more|dont need to come anymore|no longer relevant|no longer apply|no longer of use|no use to me|no use to us|no use any more|of no use|surplus to requirements|can stop|may stop|can cease|arent needed|aren't needed any more|arent needed any more|are pointless now|no longer concern me|no longer concern us|wasted on us|wasted on me] & [reminders|the reminders|your reminders|notices|the notices|your notices|notifications|alerts|updates|your updates|news|your news|bulletins|offers|your offers|promos|invitations|your invitations|invites|newsletters|the newsletter|messages|the messages|your messages|texts|the texts|your texts|info|information|announcements|circulars|tips|vouchers]
    [take|drop|remove|pull|cut|leave|get|drag] [me|us|my number|my name|our number|my mum|my son] … [group text|group texts|group sms|group message|group messages|group chat|class messages|class texts|class chat|class list|parents list|parents texts|parent texts|parents group|round message|round messages|round robin|broadcast|broadcasts|bulk texts|bulk messages|text group|text list|text tree|mailing|mail out|mailshot|parents messages|school texts|school messages|whatsapp group|distribution list|circulars]
    ? [i know|i remember|i keep track of|i can remember] (all|when) (my) (own) [appointments|dates|schedule|my appointments are|my appointments] & [without|keep your|no reminders|dont need|spare me|so no]
    [keep|you may keep|you can keep] (all) (your|the|those|them) [reminders|offers|vouchers|coupons|updates|newsletters|invitations|promos]
    [ask|asking|request|requesting|demand|insist|asked] … [not|no longer] … [news|texts|messages|offers|reminders|invitations|updates|information|notices|anything]
    [ask|asking|request|requesting|demand|insist] (that) (i am|im|we are|i|we) not [sent|texted|contacted|messaged|notified|approached|written to|bothered]
    [request|requesting|want|wish for|need|require] no (further|more|additional) [texts|messages|offers|reminders|invitations|updates|notices|news from you|sms|communications|contact|correspondence]
    [be so kind as|be kind enough|be so good as|have the goodness|have the decency|do me the favour|do me a favour and] (to|of|and) (please) [not|never|no longer|dont|stop] (to) [send|sending|text|texting|write|writing|contact|contacting|message|messaging|bother|bothering]
    not (even) (a) [single|one] (single|more) [one|text|message|sms|reminder|offer|thing] (more) (from you|to me|please) [from now on|from today|from here on|ever again|again|any more|hereafter|in future]
    [please|kindly] (send|text) (me|us) [no|no more|no further] [news|texts|messages|offers|reminders|updates|info|information|invitations]
    [thats|that's|that is|thats really|thats quite] [enough|plenty|quite enough] (of) [this|the|these|your|those] [spam|texts|messages|nonsense|rubbish|adverts|ads|offers|reminders|pestering|junk|stuff]
    [this|it|that|these texts|these messages|the texts|the messages] (all) (really) [must|has to|have to|needs to|need to|is to|better|had better] [end|stop|cease]
    [a|one] [message|text|sms|reminder|offer] [a day|every day|each day|per day|daily|an hour|every hour] is (far|way|much|really|just) (too) [too much|too many|a lot|much|excessive|over the top]
    [how much longer|how long|how many more times|how many times] … [asked|told|said|asking|tell|written] … [not to write|not to text|not to send|to stop|not to contact|not to message|dont write|dont text|stop writing|stop texting|to leave me]
    [asked|told|begged|requested] … not to [write|text|send|contact|message|bother|disturb|ring]
    [twice|three times|already|repeatedly] … [asked|told|begged] (you) (all|lot|people) not to [write|text|send|contact|message|bother|disturb]
    [never|dont ever|do not ever] (want|wish|need) (to) [get|see|receive|hear|have] … again
    [dont|do not|never] (ever) want [these|this|those|them|any of these|any of this|any of them] (ever) again
    [nothing|no texts|no messages|nothing more|nothing else|no more texts] (more|else) [to|on] [my|this|our] [mobile|phone|cell|number|handset] (number|phone) (please) [from now on|any more|again|in future|ever again|from today]
    [dont|do not|never] use [text|texts|sms|text messages|texting|text messaging] (with|for|on|to contact|to reach|to message|to tell|to remind) [me|us|my number|this number]
    ^ (contact me|reach me|write to me|please use|use|i want) [by email only|by e-mail only|email only|e-mail only|only email|only e-mail|only by email|only by e-mail|by letter only|by post only|post only|letter only|only by post|only by letter|letters only|only letters|by phone only|phone only|only by phone|only phone|phone calls only|emails only|only emails|via email only|only via email] (for me|from now on|in future|from here on|thanks) $
    [cant|can't|cannot|can not|unable to|wont|doesnt|struggle to|not able to] (really|even|properly) [read|show|see|open|display|view|make out] (your|the|these|any) [texts|sms|text messages|messages] … [leave them|leave it|leave out|dont bother|no more|stop|post is|letter|email|dont send|so dont|ring|no need|skip]
    [old phone|this phone|my phone|old nokia|landline|eyes|eyesight] … [texts|sms|messages] … [leave them|leave off|dont bother|so no more|so dont|no more of|post is fine|letter is fine|skip them]
    [enough|plenty] of (all) [this|your|the|these|those] [spam|junk|pestering|texting|bombardment]
    [last|final] time (that) [you|you lot|you people|your shop] [write to|text|message|bother|wake|contact|disturb|pester] [me|us] $
    [this is|thats|that is|this will be|that will be|make this] the [last|final] time (that) [you|you lot|you people|your shop] [write to|text|message|bother|wake|contact|disturb|pester] [me|us]
    [boot|kick|chuck|throw|bounce|sling] me [out of|off] (of) [here|this|this list|your list|this thing|the list|the group|this group]
    save [yourselves|yourself] the [texts|messages|text|message|sms|bother of texting|trouble of texting|reminders|adverts|stamps]
    [these|they|the texts|the messages|the reminders|your texts|your messages] should have [ended|stopped|ceased|finished] (by now|already|long ago|ages ago|weeks ago|months ago|last month|last year)
    [have|show] [the|some] [decency|courtesy|respect|manners] (to|and) (please) [stop|quit|cease|leave me alone|leave us alone|leave me be|not text|not write]
    ^ [you have|youve|you lot have|youse have] [written|texted|messaged|sent] [enough|quite enough|more than enough|plenty] (now|already|thank you|thanks) $
    [drop|forget|skip|leave out|do away with] (all) [the|your|those|these] (nursery|school|swim|class|baby|kids|course|club|pet|vet|shop|sale|sales) [bulletins|texts|messages|reminders|notices|notifications|newsletters|updates|alerts|adverts|promos] (now|please|thanks|from now on)
    [i do not|i dont|i never|i wont|i will not] give (you) (my) [blessing|consent|permission|agreement|approval|okay|ok] (to|for) (any) (of) [this|these|it|that|marketing|advertising|your texts|your messages|promotional|texts|messages|being texted]
    one more [buzz|beep|ping|text|bing|message|ring|advert|promo|offer|sms|coupon|ding] … and [the phone goes|this phone goes|it goes in the bin|im blocking|i block|im off|im done|i leave|ill|i will|i go|you lose|youll|you will|im going to|well|were|im|i am|i]
    ? (i) (was|got|have been|been|someone|somebody|you) [added|signed up|put on this|put on the list|enrolled|subscribed] (me) (to this|on this|for this) [by mistake|in error|by accident|without asking|without my say|without my knowledge|by my ex|by my kids] … [undo|take me off|remove me|reverse|fix that|sort it|get me off|stop] (it|that|this)
    [how do i|what do i press|what do i do|which button|where do i click|what do i have to do] to [be shot of|get shot of|be rid of|get rid of|be free of|get away from|see the back of|be done with] [these|this|you|them|your|all this|the texts]
    [gone over|gone|switched|changed|moved|transferred] (over) to (another|a new|a different) [vet|dentist|doctor|gp|optician|garage|supplier|provider|bank|school|gym|hairdresser|surgery|practice|salon|clinic|company|shop|club] (now) … (these|this|it|yours) (can|may) [end|stop|cease|go|finish|take me off|no need]
    (kindly|please|pls|plz) [take|drop|remove|leave|get] [me|us|my number] (out|off) (of|from) [the group|this group|your group|the broadcast|the distribution|the distribution list|the recipients|the group text|the group chat|the text group]
    ^ [im|i am|were|we are] [getting|going|coming] [out of|off] [this group|this list|your list|the group|this text group|your group] $
    (you can|please|just|kindly) [leave|count|cut] me out of [it|this|these|your texts|your messages|your list|your mailing|the texts|the messages|the list|your plans for texts]
    ^ (please|do) spare [me|us] (please|this|that|all this|the rest|the lot|all that) $
    ^ [thatll|that will|thats|that is] [do|enough|plenty] with (all) [the|your|these|those] [texts|messages|reminders|adverts|offers|notifications|emails]
    [you have|you no longer have|youve|there is|theres] (no|my|got no) [consent|permission|agreement|approval] (from me|of mine) (any more|anymore|now|any longer) (for|to) [marketing|advertising|texts|adverts|promotions|send|text|messages] (any more|anymore|any longer|now)
    please stop (all) (the|your|these|those) [class|appointment|shift|booking|delivery|school|club|gym|payment|sales|marketing|vet|church] [texts|messages|reminders|sms|alerts|notifications]
    ^ (please) [dont|do not] keep [me|us] [posted|informed|updated|in the loop|up to date] (any more|anymore|please|any longer|about it|thanks|thank you) $
    ^ (i) (really) [could|can|shall|will|would] (happily|gladly|easily) [do|manage|cope|live] without (any of) [it|this|these|them|those|that|all this|your texts|your messages] (thanks|thank you|ta|cheers) $
    ^ no [call|call for|need for|point in] [these|those|them|this|any of it] (any more|anymore|any longer|now)
    ? you (really) [neednt|dont need to|dont have to|no longer need to|no longer have to|do not need to|do not have to|need not] [remind|text|message|notify|inform|update|contact|alert|write to|keep writing to|keep texting] me (about this|about it|of this|of it) [any longer|any more|anymore|further]
    [id|i would|we would|wed|i'd much|would] (much|far) [rather|sooner] (have|get|receive) [a letter|letters|an email|emails|an e-mail|e-mails|a phone call|a call|the post|paper|post|email|e-mail] [than|instead of|and not|not] (all|any) (of) (these|those|your|the|get) [texts|text messages|messages|sms]
    from now on (i) (can|will|ill|shall|id|would) (happily|gladly|rather) [do|manage|live|go|get by|cope] without (all) (of) [your|these|those|the]
    [do|manage|live|get by|cope|get on|survive] (very|perfectly|quite|just) [fine|well|happily|nicely|ok|okay|better|grand] without [your|these|those] [news|tips|updates|reminders|offers|deals|adverts|ads|texts|messages|advice|newsletter|newsletters|notifications|alerts|wisdom|horoscopes|recipes|bulletins]
    [that|this|it] [was|is|will be|had better be] the last [message|text|sms|one|advert|reminder] (of yours|from you|from your lot|of these|of those) (that) i (ever) [want|wanted|wish|care|intend|am going|plan|wanna] (to) [read|get|see|receive|open|have]
    ? ^ (please) (go and|just|go) [write to|text|message|pester|bother|contact|spam|annoy|harass|ring|sell to|try] [somebody else|someone else|somebody younger|someone younger|some other mug|another mug|some other sucker|anyone but me|anybody but me|your mother|your mum]
    [dont|do not|never] [inform|notify|update|remind|alert|approach|pester|ping|nudge] [me|us] (about this|about it|about these things|about such things) [again|any more|anymore|any longer|ever again|further]
    [dont|do not] [need|want|require] (to be) [reminded|notified|informed|texted|messaged|pinged|updated|contacted|pestered|nudged] (about it|about this|about these|by you) [any more|anymore|any longer|again]
    [no longer|not] [a customer|a client|a member|a patient|a subscriber|a parent|a pupil|a student|a tenant|a resident|a user|with you|enrolled|employed there|working there] (there|here|of yours|with you|at your school) (any more|anymore|now|these days|any longer) … [no need|no point|stop|take me off|please stop|dont text|no more texts|no more messages|remove me]
    [moved|moved away|left|sold|finished|graduated|retired|resigned|quit|closed|changed|switched] … [no need for|no longer need|no use for|dont need|no point in|no point sending|no reason to send|no call for] (any) (of) (these|those|your|the|more|any more) [texts|messages|reminders|alerts|notices|notifications|updates|offers|adverts|newsletters|sms|emails]
    [moved|moved away|left|sold|finished|graduated|retired|resigned|quit|closed|changed|switched] … [no need for|no longer need|no use for|dont need|no point in|no call for] (any) (of) [these|those|them|this] (any more|anymore|any longer|now|thanks|thank you) $
    ? [youve|you have|u have|uve] (already|now) [texted|messaged|txted|spammed|contacted] me [three|four|five|six|seven|eight|ten|3|4|5|6|7|8|10|20] times [today|this week|already|this morning|in one day|in a day|since yesterday]
    [texted|messaged|txted|contacted|spammed|sent] (to) [me|us] … [times|texts|messages|msgs] … [too many|thats too many|is too many|too much]
    [i|me|we] (am) no (longer) [wanting|want|wanted|liking|need|needing|interesting] (the|any|more) [your|ur|this|these|yr] (more) [text|texts|message|messages|sms|msg|advert|adverts|promotion|promotions|marketing]
    ? [carelessly] & [yourwares]
    ? [forbid] (to) (the|all|any|to|receive|receiving) [ourtexts]
    ? ^ (lead) (lead) [bin|ditch|scrap|axe|nix] [it|this|these|all this|the texts|the messages] (tail) (tail) $
    ? ^ (lead) (lead) [drop|kill|can] [all this|the texts|the messages|these texts] (tail) (tail) $
    ? (id like to|i would like to|i want to|i hereby|im|i am|consider this me|this is me) [hand in my notice|handing in my notice|hand in my resignation|tender my resignation|tendering my resignation|giving notice|give notice|resigning|resign|retire|retiring|step down|stepping down|drop out|dropping out|bow out|withdraw|withdrawing|leave|leaving|stand down|standing down] [as|from] (a|your|this|the|being) (sms|text|mailing) [recipient|subscriber|list|texts|contact|audience|customer|target|reader|member of this list|group|club]
    (take|have) (a) [chill pill|break|rest|hike|day off|hint|back seat|breather] [with|from] (all) [your|the|these|ur|texting|sending|messaging] (det) [texts|me]
    ^ [no|nope|nah|noooo|nooo|naw] [no|nope|nah|thanks|thank you] (no|nope|nah) [stop|quit|cease|enough|unsubscribe] $
    ? (i|me|we) (am) [nowant] (you|u|ur|yr) (to) [texts]
    [leave|let] [dis|this|my|ma] [number|phone|line] (abeg|biko|oh) [alone|rest|be]
    ? [don tire|tire|tired|weary|taya|don taya|fed up] [for|of|with|don] (all|una|dis|these|your|wuna) (una|dis) [texts] (abeg|o|oh|jare|sef)
    [dun|=dont|dunno why you|stop la|stop lah|enough la|enough lah] [=send|=text|msg|spam|disturb|=message|sms] (=me|us|here) [=me|us|here|anymore|already|liao|le|la|lah|leh|lor|pls|hor] (can) (lah|liao|leh|lor) $
    [=dont|stop la|stop lah|enough la|enough lah] [=send|=text|msg|spam|=message|sms] (lah|liao|leh|lor) $
    [wah|aiyo|aiyah|walao|alamak|eh] … [stop|dun|enough] (la|lah|liao) [spam|send|text|msg|sending|texting|spamming]
    [can|could|cld|would|will] (you|u|ya|yall) (please|just|kindly|maybe|like) [just not|please not|kindly not|simply not|not please|not though|like not] (thanks|please) $
    ? [sending|texting|messaging|sends|texts] & [my dad|my mum|my mom|my nan|my gran|my grandad|my grandma|my father|my mother|my husband|my wife|my brother|my sister|my son|my daughter|my uncle|my aunt|an old man|an old woman|a vulnerable] & [please dont|please stop|alzheimers|dementia|confused|confuses|distressed|vulnerable|elderly|frail|ill|=sick|in hospital|in care|blind|upset|scared|dont understand|doesnt understand|stop]
    (just|please|so|now) [quit|stop|cease] [asking|begging|nagging|pushing|selling|pitching|trying|offering|prodding|poking|guilting|chasing|tempting] (me|us|already|to sell|now|for money|for donations|please) $
    [want|wants|wanted] no (further|more) (part|truck|dealings|business|involvement|association) [part|truck|dealings|business|involvement|association] (of|in|with) (it_all|your|any|you)
    [consider|count|treat|deem|call|regard|think of] [me|us] (as) (a|an) (long) [ghost|memory|lost cause|ex customer|former customer|ex subscriber|non customer|no|stranger|missing person|departed|departee|unsubscriber]
    ? i (hereby|officially) (now) [release|free|excuse|relieve|absolve|discharge] you (all|lot) (from|of) (the|any|your) (burden|duty|obligation|job|task|need|chore|responsibility) (of|to) [texting|messaging|sending|contacting|text|message|send|contact]
    ? ^ (lead) (pls|please|just) [scoot|vanish|disappear|get gone] (tail) $
    (adverb) [no one|nobody|noone] [asked|needs|wanted|wants] (you|u) (to) (for) [text|message|contact|bother|sell|spam|these|this spam]
    ? ^ (lead) (lead) [swearoff] (tail) (tail) $
    ? ^ (lead) return to sender (tail) $
    ? [direct|take|point|aim|send|focus|spend] [your|ur|these|it_all] (marketing|sales) [enthusiasm|energy|efforts|attention|messages|texts|business|spam|offers|nonsense] [elsewhere|somewhere else|to someone else|at someone else|to somebody else]
    ? [moved_on] & [dont concern us|dont concern me|dont apply to us|dont apply to me|no good to me|no good to us|no use to me|no use to us|stand down|of no interest|nothing to us|nothing to me|mean nothing to me|pointless|wasted on us|wasted on me|let me go]
    ? [fixed elsewhere|sorted elsewhere|done elsewhere|sorted now|already sorted|went elsewhere|gone elsewhere|got it elsewhere|bought elsewhere|found elsewhere|new one elsewhere|got it fixed|got it sorted] & [stand down|no need for|stop now|stop texting|no more|dont need|no longer need|you can stop|leave it now|lay off]
    [let] [his|her|their|dads|mums|moms|my husbands|my wifes|my dads|my mums|my moms|my fathers|my mothers] (old) [phone|number|line|mobile|cell] [rest|be|go quiet|sleep|alone]
    ? (i) opt for [quiet|silence|peace|nothing|zero|none]
    not interested in [this|these|that|any of this] (or|nor|and) [anything|any thing|whatever] (else) (that) (you|u|yous)
    [dont] want (any) (of) (any) [of it|any of it|any part of it|any part of this]
    ? you (guys|lot|people) keep [buzzing|pinging|ringing|waking|bothering|disturbing|interrupting|messaging|texting|blowing up|dinging|bugging] [me|my|us|during|at|in the middle|when|while|every|all]
    ? ^ (have) (you|u|ye) (people|lot|guys) (have|got) (you) (no|any) [no shame|any shame|no decency|no manners|nothing better to do|any decency|no respect|no life|no off button] (at all|left|people) $
    [shameless|shameful|disgraceful|pathetic] [spam|spamming|texts|spammers|messaging]
    ? [used up|run out of|worn out|wore out|exhausted|lost|burned|burnt] (all) (of) [your goodwill|your welcome|my goodwill|my patience with you|all goodwill|any goodwill]
    ? my patience (has|is) (adverb) [run out|ran out|worn thin|gone|wearing thin|running out|exhausted|at an end|thin] [with|for] [you|your|these|this spam]
    ? [cancel|scratch|count|cut|rule|write] (culture) [me] (off|out) (of|from) [this|your|ur|that] [list|lot|circus|nonsense|group|club|rubbish]
    [demand|want|need|claim] (my) (freedom|release|escape|independence|liberation|exit) from [these|your|this] (det) [texts|list|spam]
    ? (yer|youre|you|ur|these|they|this) (texts) (are|is|r) (adverb) [doing|doin|melting|wrecking|fryin|frying|doin in] (ma|my|me) [nut|heid|head|brain|box|swede|melt] (in|wi|with)
    ? ^ (im) (just|am) (keeping|making|saving) (a|my) (log|record|note|file) [of|for|on] … [complaint|ombudsman|regulator|ofcom|ico|ftc|fcc|lawyer|solicitor]
    ? ^ (lead) (lead) [shove_off] (tail) (tail) $
    [shove_off] (with) [your|ur|yer|it_all] (det) [texts]
    ? ^ (lead) (lead) [set_free] (tail) (tail) $
    [set_free] (from|of|off) [it_all|your] (det) [texts|list]
    ? ^ (lead) (lead) (adverb) [curtain] (tail) (tail) $
    ? [weary_of] (adverb) [wearying] (all) [it_all|you|your|u|ur|by you|by your|so]
    ? (go|pick|and|just) [pesterverb] [otherfolk]
    ? [find|get|pick|choose|try|go to|go find|go after] [otherfolk] (to) [pesterverb|text|message|contact]
    ? [crave] & [silence]
    ? [rather|sooner|prefer] & [than_more]
    ? [only_gave] & [not_for]
    ? [adnoun] (is|are|texts) (strictly|absolutely|simply|just) [not|isnt|arent|aint|never] [permitted|allowed|accepted|welcome|wanted|tolerated|appropriate|authorised|authorized|acceptable]
    ? [adnoun] (is|are|texts) (strictly|absolutely|simply|just) [prohibited|forbidden|banned|unwelcome|unwanted|not for|isnt for] (on|to|at) [thisline|here|me|us]
    ? [evidence] & [watchdogs] & [texts|this|these|it|you|that was the last|stop|harassment]
    [consider|treat|take|call|regard|let] [this|it|that] (as|to|be) (my|our|a|the|your) (official|formal|final|last|written|legal) [breakup|break up|goodbye|farewell|resignation|notice|two weeks notice|cancellation|divorce|dear john|exit|opt out|last reply|parting] (text|letter|message|note|papers|notice|from) (you|your) $
    ? ^ (this|that) (is|makes|was) (my|the|for) (the) [nth] (and last|and final) (time) [asking|of asking|telling|telling you|request|of telling|im asking|ive asked|i ask|ive said|im saying|saying] (now|this|you|already) $
    ? how many (more) (times|messages|texts|of these) (more) [before|until|till|does it take|will it take|must i ask|do i have to ask] (you|i|before|until|for you) (to|you) [listen|stop|get it|understand|learn|get the message|take the hint]
    ? how many (more) [stops|stop texts|stop messages] [does it take|do you need|must i send|do i have to send|will it take] (to|for you|before you) (to) (stop|listen|understand) $
    ? [harassment|too much|excessive|a joke|ridiculous|overkill|too many|way too often] & [im out|i am out|im off|im done|count me out|take me off|leave me out|im leaving|im gone]
    ? [not|no longer|never|isnt|aint|dont|hardly] (adverb) (a) [keen|fussed|mad|fond|crazy|bothered|sold|into|fan|big fan|loving|feeling|digging|vibing] (on|of|about|with) [it_all|your texts|your offers|your messages] (texts) [again]
    ? ^ (im|i am) [not|no longer] (a) (big|huge) (fan) (of) [your|these] [texts]
    (i) [wont|will not|not|shant|shan t|no longer] (be) (adverb) [needing|requiring|wanting|reading|using] [these|your|any more of these|any more of your|any more|any further] (texts|of these) $
    (please|just|kindly|can you|now|will you) [vacate|evacuate|exit|clear out of|stay out of|keep out of|get out of|stop invading|stop polluting|stop clogging|stop haunting|stop littering] my (phone|bloody|damn) (phone) [inbox|phone|messages|dms|notifications|life|screen|pocket|texts]
    ? [is there|where is|wheres|where s|have you got|do you have|does this have|who has] (an|the|a|your) (big|red) [off|stop|unsubscribe|mute|cancel|opt out|leave] [button|switch|key|option] (here|for this|for these|for you|for you lot|for you people|on this|on these|on you|on you lot|please) $
    [action|process|honour|honor|complete|confirm|acknowledge|respect|execute|implement|register] my [opt out|optout|unsubscribe|unsubscription|removal|stop|stop request|removal request|opt out request|unsubscribe request]
    (into|straight to|off to|onto|in|to) (the|my) [bin|spam|junk|trash|block list|blocklist|spam folder|dustbin|rubbish] with [you|ur texts|your texts|it_all|ye]
    ? (your|these|ur) (det) [texts] [fall|falling|are falling|fell|land|landing|are lost|wasted] on (deaf) [deaf ears|me]
    ? ^ (im afraid|lead|you are|youre|ur|you re|you) (are|re) (adverb) [barking up the wrong tree|preaching to the wrong choir|talking to a wall|talking to a brick wall|talking to the wrong person|wasting your breath|flogging a dead horse|knocking on the wrong door|knocking at the wrong door|fishing in the wrong pond|shouting into the void] (here|tail|with me|with this number) $
    ? [your|these|ur] (det) [texts] (adverb) [aint it|arent it|are not it|not it|are trash|are cringe|are lame|are dead to me|are a no]
    [he|she|they|my son|my daughter|my kid|a child|children|kids|mum|mom|dad|nan|gran] (really|just|clearly|definitely) [shouldnt|should not|shouldn t|cant|cannot|mustnt|must not|isnt meant to|isnt supposed to|doesnt need to] be [getting|receiving|sent|texted|contacted|messaged|reading] (these|this|your|any|such) (texts|messages|stuff|things) $
    [yeet|punt|evict|eject|bounce|launch|hoof] [mine] (right|straight|tf|the hell) [off|out|from]
    [delete|remove|take|get|cross|drop|strike|wipe] [mine] (off|from|out of|out) (of) (whatever|whichever|any|every|your|the|ur|ya|that|this) (list|spreadsheet|file|sheet|computer|machine|contraption|system|thing|database|group|robot|notebook|book|address book|black book) [spreadsheet|list|file|sheet|computer|machine|contraption|system|book|robot|bot|register|rolodex|phone book|im on|i am on|youre using] (im on|i am on) $
    [get|have|keep|take] [mine] (off|out) (of) [your|ur|the|that] (bloody|damn|stupid) [spreadsheet|machine|computer|robot|bot|rolodex|phonebook|system|algorithm|campaign|dialler|software]
    [whoever|who ever] (is|s|keeps) (running|sending|doing|behind|operating|texting) … [give it a rest|kill it|stop|quit|pack it in|knock it off|leave me alone|cut it out]
    ? (the|my) [answers|answer is|answer was|reply is] (still|always) [no] & [always be no|will be no|and will be|forever|never change|every time|tomorrow|still no]
    ? [nobody|no one|nobody here|not one person] (here|has|ever) [signed me up|gave you my number|put me on this|agreed to these|agreed to this|opted in|consented]
    ? ^ (theres|there is|ive|i have|i ve got) no interest (here|there|whatsoever|at all) (and|nor) (there) (never) [never will|never will be|never was|will there be|never shall] (be|any) $
    ? (it|you) (all) [makes|make|drives|drive|driving] (me|my) (adverb) [want to throw|want to smash|want to scream|up the wall|round the bend|round the twist|bonkers|bananas|nuts] … [texts|you keep|stop|these|buzzing|pinging]
    ? [ur|your|you] (lot|people|guys) [wear|wearing|wore] (me) (me) out with
    ? [yourmsgs] & [illwill]
    ? [iffy] & [menace]
    ? [goodwill] & [nonemore]
    ? [nosee] & [yourname]
    [dont|wont|will not|no] (have) [put|use|push|leave|place|have|allow|want|accept] (your|ur|any|these|the) (det) [texts] (sent|coming|arriving|appearing|from you) [on|to|in|for] [thisline]
    [leave|take|keep|use|get] [thisline] (out|off|free|clear) [out of|off|alone|free of|clear of|free from] (your|the|all|any|this|it) (det) [texts|list|it|this]
    (find|pick|get|use|try) [another|a different|some other|someone elses|somebody elses] [number|phone|mobile|victim|mug|sucker|customer] to [text|message|bother|annoy|spam|pester|harass]
    ? [texts] [to|on] [thisline] (must|should|need to|have to|shall|will|are to) (be) [cease|stop|end|stopped|ended|unwanted|unwelcome|prohibited|forbidden|not wanted|not welcome]
    ? [never|didnt|did not|dont recall|dont remember|cant remember|cannot recall|cant recall|when did i|why would i] (ever) [invite|invited|inviting|asking|ask|asked|signing up|subscribing|request|requesting|requested|agreeing|agree|opting in|giving] (to|for|you|in) (to|for|you|your|these|any|being) [texts|text|message|texted|contact|updates|this number|my number]
    ? [these|they|your texts|your messages] (texts|messages) [were|are] (never|not) [never requested|not requested|never asked for|not asked for|never wanted|never ordered|never invited|requested by nobody]
    (i|we|may i|hereby) (would like to|wish to) [request|demand|am requesting|require] (my|immediate|the|a|an) (number|name|phone) [removal|unsubscription|deregistration|opt out|to be removed|to be taken off|to be unsubscribed|to opt out|to unsubscribe]
    ? [end|stop|finish] [=this|the|all this] [madness|nonsense|torture|nightmare|misery|suffering|spam|circus|harassment|charade|bombardment|onslaught|barrage|bullshit|foolishness|insanity]
    ? ^ (please|just|can you|can we|time to) wrap (this|it|these) up (now|please) $
    ? [can|could|please let|when will] [it_all|all this|these texts] (please|finally|just|all) (to) (be) [over|ended|stopped] (already|now|please) $
    ? [me|my number|us] [=off|out of|out] (this|your|the) list (now|today|please) $
    ? ^ (i|ive|we|weve) (have|ve) (already) [told|asked|warned|begged|written to] (you) (lot|people|guys) (so) (nicely|politely|clearly) [before|already|three times|two times|many times|several times|five times|four times|repeatedly|over and over|again and again|a dozen times|a hundred times|countless times|numerous times|loads of times|too many times|enough times|three times now] (now) $
    ? [=this|that|here] (is|was|s|comes) my [nth] (and final|polite|and last) [request|message|text|attempt|complaint|stop|email|ask|warning|time asking|time of asking|time telling you|reply]
    ? how [is|was] (the word|that) [stop|no|unsubscribe|leave me alone] (so) (not|un|un clear) [not clear|unclear|hard|hard to understand|difficult|confusing|clear]
    ? you (people|lot|guys) [clearly|obviously|apparently|evidently] [cant|cannot|dont] (even) [read|listen|understand|take no]
    ? (why) [why wont|why cant|why dont|will you not|wont|cant] (you|u) (people|guys|lot) (just|ever|please) [listen|stop|quit|leave me alone|leave us alone|leave me be|leave her alone|leave him alone|take me off|go away|give up|stop texting|get lost|get the message|take a hint|get the hint] $
    ? ^ [why do you keep|why do you still|why must you keep|why wont you stop|why cant you stop|why are you still|why do you people keep|why do you insist on|why do u keep|why u keep|why are u still|why do you guys keep|why do you lot keep] [sending] (to) [me]
    ? why (do|am|are|did) (i|we|you|u) (still) [keep|get|getting|still getting|receiving|still get|send|sending|still receive|still sending|text|texting] … [after i|after unsubscribing|after opting|when i said|when ive|when i have|if i|after saying|after stop|though i|even though|since i] (have|ve) (unsubscribed|opted|said|asked|told|stopped|texted|replied)
    ? why (do|am|are|did) (i|we) (still) [keep getting|still get|still getting|still receiving|still receive] [these|this|them|your texts] (when|if|after) … [stop|off|unsubscribed|knock it off|quit|cancel|leave me]
    ? ^ (no|and|please) never (ever) ever again (please|ok) $
    ? [let|make] [=that|=this|it] (one) be (your|the|my) [last|final] [texts|one|time|word|goodbye|contact]
    ? ^ (that|this|it) [was|is|will be|had better be] [your|ur] (very) [last|final] [texts|one] (to me|to us|ever|please|ok) $
    ? ^ (i) (am|im|m|have|want to|think i) [breaking up with you|dumping you|break up with you|divorcing you|quitting you|breaking up with your company|ghosting you|cutting ties|cutting you off|done here forever] 
    ? [this|our] relationship (is) (adverb) [over|finished|done|at an end|not working]
    ? ^ [sayonara|adios|goodbye|bye|farewell|good riddance|bye bye|ciao|so long|see ya|toodle pip] [spammers|spammer|forever|for good|you lot|scammers|bot|you bot|and dont text|dont write|dont text|dont come back|never text]
    [consider|count|treat|deem|call|regard] [me|us|our] (business|relationship|as|to be|be) [finished|gone|=done|unsubscribed|out|over|quit|lost|an ex customer|a former customer|opted out|off the list|no longer a customer|dead to you|uninterested|not interested]
    leave (the|that|this|my|our|a|an|these) (poor|old|dear|=sick|elderly|little|tired) [somebody] (please) [alone|in peace|be]
    ? let (the|that|this|my|our|a|an|me) (poor|old|dear|=sick|elderly|little|tired) [somebody|relative|=me] [be|rest|sleep|grieve|live in peace] (in peace|please) $
    ? let [us|=me|me and my family] be $
    ? ^ (please|just) [scrub|axe|ditch|unlist|boot|evict|dump|eject|excommunicate|exclude|unsubscribe|uninvite|unadd|unfriend|unfollow|ban] [=me|us] (please|now|thanks) $
    ? ^ [please|just] [drop|expel|lose|release] [=me|us] (please|now|thanks) $
    ? [nothing|not a thing] (that) you (people|guys|lot) (ever) [sell|offer|send|text|do|say|have] (will|ever|could|is|would|even) (ever) (remotely) [interests|interest|interesting|appeals|appeal|of interest|of any use|useful]
    ? [not|arent] (in|part of|really) (your|the) [target audience|target market|demographic|target demographic|target customer|wrong demographic|wrong audience|wrong target]
    ? (i|we) [will never|never going to|wont ever|am never|never ever|not ever going to|never gonna|not ever gonna|no intention of] (be|ever|going to) [use|using|buy|buying|want|need|visit|visiting|shop|order|vote for|donate|donating|join|joining] (to|from|with|at) (your|you|any of) (service|shop|party|company|product|products|crap|rubbish|stuff|people|services|again|lot) $
    ? ^ no (thanks|thank you|thx|ta) to (all|any) (of) [it_all|your|you] (texts|stuff|crap) $
    ? ^ no more (of) (your|these|this) (det) [tips|advice|news|letters|stuff|pictures|jokes|prayers|horoscopes|quotes|memes|pitches|voting|canvassing|begging|nagging|selling]
    ? dont waste [your|ur|any] (more) [credit|texts|messages|data|effort|energy|ink|postage|resources] (on) (me|us|this number|thisline)
    ? (its|it is|theres) (so|all|no|just|absolutely) [pointless|useless|no use|no good|no point|futile|a waste of time|wasted effort] (in) [sending] (me|us|here|thisline)
    ? stop [wasting|waking|disturbing|ruining|interrupting|filling|clogging|annoying|lighting up|scaring|upsetting|confusing|worrying|frightening|tormenting|ringing|buzzing|irritating|stressing|insulting|intruding|invading|nagging|boring|hassling|distracting|tempting] [me|us|my|our|her|him|everyone|the baby|people]
    ? [you|u] (do not|really) [neednt|need not|dont need to|dont have to|do not need to|do not have to|no longer have to|no longer need to] [send|text|message|contact|write|email] (to) (me|us) (any) (more|again|further|anymore|any longer|these) (texts|please) $
    ? ^ [i|just|always|only] (just|always|only) [=delete|bin|trash|ignore|skip] (all|every) (of) [them|these|your texts|your messages|the texts] (all|anyway|unread|without reading|immediately|straight away|every time) (anyway) $
    ? [enough|no more|cut the] (of) [noise|racket|pinging|buzzing|dinging|chatter|nagging|spamming|beeping] (from|out of) (you|your|this|ye)
    [=suspend|=pause|=stop|=cancel|=end|=halt] (all|the|these|any|your) (sms|text) [texts] [to|for|on] [thisline]
    ? [phone|mobile] (just) [never stops|wont stop|hasnt stopped|never shuts up|is melting|is exploding|never quiet] (buzzing|pinging|ringing|going off|dinging|beeping) (because of|thanks to|with|due to) (you|your|these|all)
    ? (im|i am|you are|youre|this is) (getting|really|now|so|just) [annoying|on|irritating|bothering|pestering|bugging|boring|harassing] me (now|so|a lot|you know) (please) stop
    ? ^ (you|youre|you are|u|ur) (are|lot|people) (really|so|just|getting|now|starting to) [annoying me|bothering me|harassing me|pestering me|bugging me|boring me|a nuisance|a pest|annoy me|bother me|spamming me|spamming|worse than my ex|like a stalker|stalking me] (now|so much|please|ok) $
    ? ^ [dont|do not] [write|text|message|sms|contact] (to me|please|again|here|anymore) $
    ? [=lady|=woman|=man|=person|=one|customer|owner|holder|subscriber|he|she] (that|who|whom|you) [you|youre|you are|you keep|you were] (keep) [=text|texting|write|write to|writing to|writing|contacting|=message|messaging|=want|after|looking for|trying] (to|is|has|=reach) (is|has|was) (long|now|sadly) [dead|=died|deceased|passed away|passed|no longer with us|gone|buried]
    ? [customer|owner|holder|subscriber] (is|has|was) (long|now|sadly) [dead|=died|deceased|passed away|no longer with us]
    ? [he|she] (is|has) (long|now|sadly) [deceased|passed away]
    ? [he|she|hes|shes] (is|has) (long|now|sadly) [dead|=died|gone] … [please stop|stop texting|stop messaging|stop sending|stop writing|stop calling|stop these|remove|take|delete|dont text|dont write]
    ? [bereaved] & [upset|upsets|upsetting|distressing|painful|hurt|hurts|hurtful|cruel|breaks|unsettling|hard for us|let us be|leave us be|leave us alone|leave her be|cease all|no further|not needed]
    ? [arrange|organise|organize|fix it|set it up|sort it|make it|do something] (for me|so|that|for it) (that|so|for|me) … [not to receive|not to get|dont come|not come|not sent|stop coming|never see your|never hear|dont get|no longer come|not receive|forget me|no more]
    [grateful|appreciate it|appreciated|obliged|great|nice|good] if (you|u|someone|somebody) [could|would|can] (please|kindly|just|all) [stop|quit|cease] [texting|messaging|sending|writing|contacting|calling|these texts|the texts|these messages|the messages]
    [grateful|appreciate it|appreciated|obliged|great|nice|good] if (you|u|someone|somebody) [could|would|can] (please|kindly|just|all) [cancel|end|terminate] [=my|our|this|these|the] (sms|text|message) [subscription|subscriptions|membership|texts|messages|alerts]
    [grateful|appreciate it|appreciated|obliged|great|nice|good] if (you|u|someone|somebody) [could|would|can] (please|kindly|just|all) [take|remove|delete|strike] [=me|=my number|=my name|this number] [off|from|out of]
    [take|remove|delete|get|pull] [=my|this|our] (mobile|cell|phone) [number|=name] [out of|from|off] [whatever|any|whichever|every] (the|of your|of) [system|list|database|record|file]
    ? [=my name|=my number|this number|=my details] [should|must|needs to|has to|ought to|to] [disappear|vanish|go|be gone|come off] [from|off|out of] (=your|the|ur|all your|all) (customer|mailing|contact) [list|records|files|database|system|register|books|lists|systems|databases]
    ? [im over it|not interested|no longer interested|dont want this|dont want these|i quit|over this] [remove|delete|cancel|unsubscribe|end] $
    ? tell (your|the|that) (computer|system|robot|bot|machine|boss|team|people|staff|colleagues|marketing) [to forget|to stop|no more|to leave me|to lose my|to delete my|to quit|to remove me|not to text|to take me off|im not|i dont]
    ? my [relative|boyfriend|girlfriend|partner|fiance|fiancee|boss|nephew|niece|grandson|granddaughter|neighbour|neighbor|client|colleague] [doesnt|does not|dont|no longer] (really) [=want|wants|read|understand] [these|your texts|your messages|your offers|any of this|any of these|texts from you] (anymore|any more|at all|please) $
    [he|she|they|we|mum|mom|dad|nan|gran] (really|just) [doesnt|does not|dont|no longer] (really|even) [want|need|read|understand|ask for|like|use] [your] (det) [texts]
    ? ^ (any|is there any|theres no|is there a) [chance|way|possibility] (of|that) (you|u|i) (could|can|would|might|will) (please|just|possibly) [stop|quit|leave me alone|take me off|remove me|unsubscribe me|not text|not text me|not message me|lose my number] (this|these|texting|sending|texting me|please|all this|me) (these|texts) $
    ? ^ how about you (just|all|go) [leave|stop|quit|lose|forget|take|remove|delete|get lost|go away]
    ? [sms|=texts|=text|phone] (is a|is|are|a) no (email|emails|post|letters|mail|e mail) (is|are) [fine|yes|ok|okay|good]
    ? congratulations … [most annoying|blocked|worst|annoying]
    [leave|take|keep|drop|cut|remove|delete|scratch|strike|get] [me|us|my name|my number|this number] (right) [off|out of] (of) (the|your|this|all|these|that|any) (det) [texts|list]
    nothing (more|else|further|at all|whatsoever|ever) from (you|any of you) (or|and|nor) (any of|from) (your|the) [partners|partner|affiliates|sister|brands|friends|company|companies|shops] (company|companies|ever|please|again|shops|brands) $
    ? ^ (i) [thought|believed|was sure|am sure|could swear|was told] (that|i|ive|id) (was|am|had been|have|had|been|d) (already|been) [opted out|unsubscribed|removed|taken off|off this list|off your list|off the list|done with you|off this]
    ? ^ (just|please|so) (dont|do not|never) [dont|do not|never] bother [texting|messaging|sending|writing|contacting|to text|to message|to write] (me|us) (again|anymore|any more|ever)
    ? (this|these|they|it) (is|are) [wasted|lost] on [=me|us] $
    ? [only|just] (ever) (gave|give|shared) (you|u) my (phone|mobile) number (for|so|to) … [not for|not so|not to|so are we|nothing else|no more|not marketing|not ads]
    ? ^ so are we $
    ? (on|be on|still on) the receiving end of [=this|these|your|it] 
    ? only [texts|one|thing] (i|that|id|i would|that id) (like|want|love|d like|would like) (to) (get|see|have|receive) (from) (you) (is|s|would be) [none|no text|silence|a goodbye|goodbye|nothing]
    ? who (said|says) you could [text|message|contact|write] (to) [me]
    ^ (please) (but) not [to|on|at] [thisline] $
    ^ (please) [nothing|no more|none|no texts|no messages|no ads|no marketing] (else|further|more) (from you) [to|on|at|for] [thisline]
    [dont] [reach] (me|us) (anything|any|stuff|more|your|it_all|this|things|ur) (else|more|of) (texts) (thing) [to|on|at] [thisline]
    [not|never] (to|be) [texting|messaging|contacting|use|using] [thisline]
    ^ (please) send (me|us) (here) [no more|nothing more|nothing further|no further|nothing else] (texts) (here|please|to me) $
    ^ (please) [text|write|message|contact] [me|us|here] [no more|nevermore|no further]
    [keep|take|get] (all|any) (your|ur|it_all) (det) [texts|business] (off|away from|out of|to) [thisline|my inbox|yourself|yourselves]
    ? ^ [nobody] (here|in this house|on earth|round here|at all|in my house) (here|ever|really|actually) [wants|needs|reads|asked for|likes|wanted|ordered|requested|asked] [it_all|you|your|for] (det) (texts|for these|for this|for it) $
    ? ^ [it_all|they|all this|your texts|your messages] (texts|messages) (is|are|was|were|r) (adverb) [unwanted|unwelcome|unsolicited|uninvited|not wanted|not welcome|unasked for|not invited|not requested] $
    ? [1|one|any|another|next] (single|more) (more|of|one|this|it_all) (texts|of this|of these|of it) (from you|and|then|goes|out of you) (and|then) [i|im|ill|we|well|i will|i am|its|youre|i swear] … [consequence]
    ? if (this|it|it_all|they|you|your lot) (does|do|ever) [carries on|carry on|continues|continue|keeps up|keeps happening|happens again|goes on|go on|persists|persist|not stop|doesnt stop|dont stop|isnt stopped|keep this up|keeps on|keep going] … [threat|consequence]
    ? if (this|it|it_all|they|you) (does|do|ever) [carries on|carry on|continues|continue|keeps up|happens again|goes on|persists|persist|doesnt stop|dont stop|keep this up|keeps on] … will be … [threat]
    next time … [hear from|answer|reply|speak to|get a letter|itll be|it will be|respond] … [threat]
    ? [reach] [me] (one|1) (more) [again|more time|once more] [and|or|then] (you|youll|i|im|ill|we|well|its) (will|be|am|are|gonna|going to) … [consequence|threat]
    [any|every] [further|more|other|future|single] [texts] (from you|you send|i get) (to) (number|line) [will be|shall be|gets|get|would be|is|are|will go] (taken|treated|seen|regarded|forwarded|sent|straight) (as|to|on) (the|my|a) [threat]
    ? [moved_on] & [no_reason]
    ? [these|your] [=texts|messages|alerts|reminders|offers|emails] (are|is|r) (adverb) [pointless] (to|on|for|now) (=me|us|now|here)
    ? ^ [these|they] (are|r) (adverb) [pointless] (to|on|for) [=me|us] (now|here) $
    ? [bring|put] an end to (all) [it_all|your|all this] (texts|nonsense|madness|rubbish) (please|now) $
    ? ^ (just|please|will you|would you|can you|now) let [it_all|all this] (texts|now|please|finally|all) [=end|be over|stop|be finished|be done] (now) $
    ? ^ [when|how long|will|does] (does|will|is|are|until) (this|it|it_all|these texts|all this|it all) (adverb) [ever end|ever stop|finally end|finally stop|be over|ever going to end|ever going to stop|ever finish|never end] $
    ? [can|could|may] (we|i) (please|just) (be|get|all) [finished|=done] with [it_all|your texts] (now|please) $
    [close|shut|switch|turn|cut|power|wind] [it_all|all this] (down|off|out|up) (please) [for|on] [thisline]
    ? ^ (now) [you are|youre|u r|your number is|your numbers|youve been|you have been|consider yourself|this number is|ur|u are|you just got|you got|getting] (adverb) (being|going to be|about to be|hereby|also) [blocked|blacklisted|muted|reported|barred|flagged|banned from my phone] (now|bye|by me|forever|from now on|on my phone) $
    ? ^ (i) (ive|have|am|im|just|now|already) (you|your number|this number) (just|now|already|been) [marked|flagged|marking|flagging|labelled|tagged] (you|this|it_all|your number|it|all of these|this number) as [spam|junk|scam|harassment|a scam|unwanted] (now|and blocked|and deleted|and reported) $
    ? [it_all|you|your texts|your messages|they] (are|is|all|r|just) (now|just|all) [going|go|goes|filed|sent] [straight|directly|right] [to|in|into|in the] (my|the) (spam) [spam|junk|bin|trash|block list|blocklist|blacklist|rubbish|folder|toilet]
    ? [on|onto|to|in|into|added to|made] my [block list|blocked list|blocklist|blacklist|blocked contacts|ignore list|blocked numbers|black list|shit list]
    ? ^ (i) (have|ve) (already) [said|told you|texted|replied|answered|sent] no (already|twice|before|last time|last week|thank you|several times|once|three times|a hundred times) (already) $
    ? ^ (i) (have|ve|already) already [said|told you|texted|replied|answered] no
    ? ^ (are|r) [you|u|yous] (people|lot|all|guys) [deaf|blind|illiterate|thick|hard of hearing|unable to read|incapable of reading] (or what|or something|or just stupid)
    ? [can|cant|do|cannot] [you|u] (people|lot|guys|all) (not|even) read $
    ? [cant|cannot|never|wont|dont|doesnt|refuse to] [take|get] [a|the] hint
    ? ^ not [a single|one|another|even one|one single|a] (more|single) [more|=text|=message|offer|ad|more word|more peep] (more|from you|of these|out of you|ever|again) $
    [not|dont want|no] (to hear) [another|a single|one|one more|any more] (more|single) [word|peep|text|message|squeak] (more) [from|out of] you
    ? ^ [dont] (you) (ever|dare) (ever) [do|try|pull] (this|that) (to me|to us) again $
    ? ^ (that was|this was|thats|this is|it was|ok|and|make it|let that be) (the|your|be) last [time|text|message|one] (that) [you|u|i] [reach|get|got|want|receive|bother] (me|us|from you|to get|to see) (ok|please|now) $
    [dont] (ever) [want] (to) [see|get|receive|have|hear|read] (even|ever|so much as) (one|another|a single|any|single) (single|more|one) (of|more|from) [it_all|your texts|you]
    ? ^ (so|ok|well|and) [goodbye|bye|bye bye|farewell|adieu|adios|sayonara|so long|ciao|cheerio|ta ta] (and|then|to you|guys|people|from me) [forever|for good|for ever|good riddance|dont come back|never again|dont text again]
    ? ^ (and|bye|goodbye) good riddance [to you|to these|to your texts|to this] $
    ? ^ [and|bye|goodbye] good riddance $
    ? ^ this is [goodbye|farewell|adieu|the end of us|where we part|where i leave you|where i get off|where it ends] (forever|ways|for us) $
    ? [i|we|you and i] (and|must|have to|need to|should|will|are|were|ll|now) (i|must|have to|need to|should|will) [part ways|parting ways|go our separate ways|break up]
    ? ^ (i) (have|ve|am|im|want to|will|ll|hereby|would like to) (now|just|officially|hereby|to) [quit|leave|leaving|quitting|resign from|exit|exiting|resigning from|unfollowing|unfollow] [your|this|ur] (det) (det) [list|texts|club|group|thread|service|circle|newsletter|family]
    ? ^ (i) [am|im|want|wanna|would like|id like] [out of here|out of this|out of it|out of your list|out of your club|out of these texts|off this|off these|off this thing|off this train|off this ride] $
    ? ^ [out of your list|out of your club|out of these texts] $
    ? ^ [were|we are|you and i are|you and me are|us two are|i am|im] (adverb) (all) [finished|through|history|done] with [you|ur texts|your texts|each other|your company|your shop|you lot|you people|you guys|your messages|your spam] (now|forever|for good) $
    ? ^ [you and i are|you and me are|us two are] (adverb) [finished|through|history|done|over] (now|forever|for good) $
    ? ^ (so|ok|right|now) (i) [consider|call|count|think of] [me gone|me out|myself gone|myself out|me dead|this over] $
    [like|want|wish|prefer|need|ask|request|demand|appreciate] (it) (if|for|that|to have) [mine|my name|our name|him|her|his number|her number|our number] (was|were|to be|be|could be|being) [removed|dropped|taken|deleted|struck|scrubbed|wiped|crossed|excluded|cut|erased|withdrawn|left] [off]
    ? ^ (im|i am|we are|were|i|sorry|am|thanks|no) (but) (i am|im|adverb|we) [not|no longer|never|aint|never was] (at all|adverb|remotely|that) [doubtword] (anymore|any more|at all|in this|in these|in it|in any of it|in any of this|any longer|in the slightest|in your texts|in what you sell|in anything you sell|anymor|no more) $
    ? ^ (i) (really|just|sorry) [couldnt|could not|cant|can not] care less $
    ? ^ [it_all|your texts|your offers|they|your messages] (texts|messages|are|just|really) [arent|not|are not|aint|not really] (really|just|at all) for [me|us|people like me] (sorry|thanks) $
    ? (i|we) (am|m|never|simply) [wont|will not|never|not|not going to|never going to|not gonna|wont ever|will never] (be|ever) [buying|buy|shop|shopping|order|ordering|spend|spending|purchase|purchasing] (anything|a thing|a penny|any of it|a cent|one thing|stuff|again|ever) [from you|with you|off you|from your|off your] (again|ever|shop|company|anyway|anymore|lot)
    ? ^ (i|we) (have|ve|got|have got) (really|absolutely) [no use|no need|no call|no desire|zero use|absolutely no use] for (any) (of) [these|your|any more|any of this] (texts|messages|offers|stuff|whatsoever|at all|anymore) $
    ? ^ (please|just|so|really|you|next time) (can|need) [dont|neednt|need not|shouldnt|do not] (even) bother (again|any more|anymore|next time|us|me with this|me with these|me with it|me again|again please|in future) $
    ? ^ (oh|please|just|god) spare [=me|us] [this|it|it_all|all this|the lot|your nonsense] $
    ? [save] (your|ur|yourself|yourselves) (the|some) [money|time|effort|breath|trouble|bother|hassle|ink|battery|credit|postage|pennies|thumbs] & [i never read|i dont read|i never|i dont buy|im not buying|not interested|stop|no more|i delete|delete them|wont be buying|im not going to|never going to|not a customer|im gone]
    ? ^ (please|just|for once|can you|will you|would you) [give|grant|allow] [me|us] (a bit of|a little|some|one day of|my|back|a) (my) [peace|rest|quiet|silence|peace and quiet|a rest|a moments peace|respite] (for once|now|already|at last|and quiet) $
    ? ^ (please|just|will you|would you) let [me|us|the baby|my baby|people|a woman|a man] (get some) [sleep|rest|live|breathe] (in peace|for once|at night) $
    ? ^ (please|just|will you|would you|can you|oh) [pipe down|shut your mouth|shut your gob|shut yer gob|shut yer trap|shut yer face|haud yer tongue] (already|you|for once|for ever|forever) $
    ? ^ (please|just|will you|would you|can you|oh) [be quiet|shush|hush|stay quiet|go quiet|keep quiet|stay silent] [already|for once|for ever|forever] $
    ? ^ [a bit of|some|all i want is|i want|i need|i just want|could i have|can i have|i would like|id like] (a bit of|some) [peace and quiet|silence|peace|quiet] (please|for once|on my phone|from you|from my phone) $
    ? [peace and quiet|some peace|some quiet|some silence|bit of peace|bit of quiet|little peace] [would be|for once]
    ? [phone|phones|mobile|cell|fone|inbox] (is|keeps|wont stop|has been|hasnt stopped|s|never stops) [buzzing|pinging|beeping|dinging|going off|exploding|blowing up|lighting up|melting|full] (at|all|day|every|night|morning) … [because of you|thanks to you|with your|with you|due to you|from you|from your|with these|because of your|because of these|because of this]
    ? [you|youre|ur|yall|you guys|you people|it_all] (are|keep|r|have been|ve been) [blowing up|spamming|flooding|clogging|cluttering|bombarding|clogging up|filling up|blowin up|harassing|pestering|hounding|badgering|stalking] [=my|our|=me|us]
    ? ^ (please) [=mute|silence|disable|deactivate|suspend|switch off|shut off|turn off] (all) [these|this|your texts|the texts|the sms|sms|=texts|messages|notifications|alerts|the alerts|the notifications|messaging|texting] (for|on|from) (=me|us|thisline|my account|my profile|ur system|your end) $
    ? ^ (please) kill (all) [your texts|the texts|the sms|=texts|these texts|the alerts] (for|on|from) (=me|us|thisline) $
    ? ^ (ok|now|right|seriously|honestly|and|look) enough is enough (now|already) $
    ? ^ (ok|now|seriously|honestly|look) [=this|these|this is|its|these are|all this|your texts|your messages] (is|has|are|adverb) (got|gone|getting|become|adverb) [too much|beyond a joke|out of hand|excessive|relentless|intolerable|unbearable|driving me mad|driving me crazy|driving me insane|on my nerves|on my wick|doing my head in|harassment|bullying|torture|intrusive|a nuisance|a pest|annoying as hell] (now|already|people|you lot|guys) $
    ? ^ (but) [ive|i have|weve|we have] [had it up to here|had my fill|had me fill|had quite enough|reached my limit|had all i can take|had it with you] (now|of it|of this|of these|of you|with you|with this|with these|of your texts) (now|lot|people|all) $
    ? every (single|bloody|damn|sodding|fucking|blessed|other) [day|morning|night|hour|week|evening] (i get|you send|its|there is|with) [another|more|one of these|a new|yet another|the same] [texts]
    ? [unlawful] & [sendlaw]
    [object|objection|objecting|oppose|opposed] (to) (receiving|getting|being sent|all|any|your|the use of|use of) (any|my|further|data|number|your|for) (for|text|sms|direct|electronic|commercial|unsolicited) (direct) [marketing|advertising|advertisements|adverts|ads|texts|canvassing|mailings] (under|per|pursuant|pursuant to|in line with|as per) (article|art) (21)
    [article 21|art 21] (of) (the) (gdpr) (i|we) (hereby) [object|oppose] (to) (all|any|your|receiving|direct) [marketing|advertising|texts|direct marketing]
    ? [number|phone|line|mobile|we are|we re|were|im|i am|i m|is] (is|was|has been|been) (registered) [on the tps|on tps|with the tps|with tps|on the telephone preference service|with the telephone preference service|on the do not call register|on the do not call registry|on the national do not call|on the dncr|on the dnc list]
    ? [isachild] & [childno]
    ? my [relative] [dont|doesnt|wont|wouldnt|cant|do not|does not|will not] [let|allow|permit|approve] (of|me|it) (getting|to|having|have|get|receiving) (to) [it_all|texts|your texts] (kind of thing|sort of thing|stuff) $
    ? [im|i am|were|he is|hes|shes|she is|i] (says|said|am) [not|isnt|not even|not really] [allowed|supposed|meant] to [get|receive|be getting|be receiving|read] [these|texts|=this|your] (texts|messages|stuff)
    ? [bereaved] & [restnow]
    ? [bereaved] & [your offers|your texts|your messages|your marketing|your adverts|your ads|your promotions|your deals]
    ? ^ (sorry) [this is|this phone is|this number is|this line is|you are texting|youre texting|youve reached|you are messaging|youre messaging] (a|an|the|for) (dedicated|busy|our|24 hour|shared) [work phone|work number|work mobile|work cell|emergency line|emergency phone|emergency number|hospital phone|hospital line|hospital on call phone|on call phone|crisis line|ward phone|duty phone|business line|business phone|business number|company phone|company mobile|office phone|shared phone|family phone|shared family phone|school phone|police line|patient line|doctors line|helpline|hotline|landline|fax|care home|government phone|government line|lift emergency phone] $
    [this|it|number|phone|line|mobile|cell|handset] (is|was) [not|never|isnt|aint|strictly not] (a|meant|intended|here|used|to be used|available|open|suitable|there) for (any|your|receiving|getting|the|commercial|all) (det) (det) [texts]
    ? [work|business|emergency|emergencies|family|private|hospital] (only|use only|phone|purposes only|line) (and|so|please) [no|not for|never for|dont put] (more|any|your) [texts]
    ? [costly] & [eachtext]
    ? ^ (just|please|go|now|oh|ah|and|why dont you|you can|all of you can) [swearoff] (adverb) [crew]
    [swearoff] [with|and take|and keep] (all) [yourself|yourselves|=your|ur|yer|it_all|this|all your|the] 
    ? ^ (just|please|go|now|oh|ah|and|will you|why dont you|you can) [swearoff] (now|already|mate|pal|love|please|with it|will ya|would ya|will you) $
    ? ^ (oh) [swearat] (you and) [your|ur|yer|it_all] (bloody|fucking|stupid|damn) (det) [texts|company|shop|discount|discounts] $
    ? [shove|ram|stuff] [your|ur|yer] (det) [texts|codes|discounts]
    ? [shove|stick|ram|stuff|jam] [it_all] (right) [up your|up yer|where the sun|up ur|up it]
    ? (i|me|we) (am) [nowant] (more) [receive|recieve|receiving|recive|be receive|to receiving]
    ? (i|me|we) (am) [nowant] (you|that you) [send|write|text|message|contact|sending|writing] (to) [me|us|more]
    ? (i|me|we|am) [nowant] (any|more|this|your|it_all|the|such|dis|your company) (more|kind|type) [advertise|advertisement|advertising|publicity|propaganda|texts|promotion|informations|sms message|mesage|mesages]
    ? [please|pls|kindly|must] (you) (to) [finish|terminate|stop] (to|the|with) [send|message|text|write|sms] [me|to me|us|for me|this|messages|sms]
    [stop|finish|cease|=end] (to) [the send|to send|the sending|the sends|the texting|the messaging]
    ^ [stop|cease] (to|the|with|of|my) [reach|sendings|send] (to|for) [me|us|my number|my phone] (message|messages|sms|text|this|any|please) (please) $
    ? ^ (please) [no|not] (more|any more|anymore|again|want) [reach|texts] [for|to] [me|us|my phone|my number] (please|again|more) $
    ? why (you|u) (always|still|keep|all time|everyday|all the time|so much|every time) [reach|sending] (to) [me|my] (texts|this|many|so many) (many|every|all|always|again) (day|days|time|times) (no|please|stop|not) … [send|want|stop|again|please]
    ? [no|=dont|dnt|dun|no more] (more) =send (to me|=me) (again|more|please|anymore|no more) $
    ? not send [to me|=me|again|more|please|anymore|no more] (again|more|please|anymore|no more) $
    ? ^ (i|me) (am|really) [no|not] [interest|interesting] (for|in|of) (this|it_all|you|your|it|texts|anymore|at all) (texts) $
    ? [assure] & [nomore]
    ? [magic word|magic words|secret word|secret code|magic spell|the spell] & [stop|stops|end|off|out|unsubscribe|leave me alone|go away|quit]
    ? [press|push|hit|click|find|smash] [whatever|whichever|what ever] (big|red|little|damn|bloody|right) (red) [button|key|switch|buttons] … [stop|stops|off|remove|out|end|unsubscribe|need]
    ? [press|push|hit|click|find|smash] [your|that|the] [delete|unsubscribe|opt out|block|remove] [button|key] (on|for|please) [me|my number|my name|us]
    ? my [relative] (just|really|also) [doesnt|does not|dont|no longer|never|didnt|do not] (really|even|ever) [want|wants|understand|understands|read|reads|ask for|asked for] (any|more|of) [these|texts|your texts|your messages|your offers|your stuff] (texts|anymore|any more|at all|offers|stuff|either) $
    [he|she|they|mum|mom|dad|nan|gran|grandma|we|nobody] (really|just) [doesnt|does not|dont|no longer|do not] (really|even) [want|wants|wish|need|care|like] to [hear from you|hear anything from you|be contacted|be texted|get messages|get texts|be messaged]
    [never|didnt|did not] (ever) (asked|ask|want|wanted|agree|agreed|consented) to be (put|added|included|signed up) [on|to|in] [here|this|your|any] (list)
    [doesnt|does not|dont|no longer|do not] (really|even) [want|wants|wish|need|care|like] to [hear from you|hear anything from you|hear more from you|be contacted|be texted|get messages|get texts|be messaged]
    ? [please|kindly|just|can you|could you|pls] [take|cross|remove|strike] [him|her|mum|mom|dad|nan|gran|grandma] [off] (it|this|please|now) $
    ? [these|your texts|they|your messages|these texts|these messages] (are|just|really|only|all) [confuse|confusing|scare|scaring|upset|upsetting|worry|worrying|frighten|frightening|stress|stressing] [me|her|him|them|us]
    ? ^ (please|hi|sorry) [can|could|may|might|would] [i|we|this number|my number|our number] (please|possibly|just) (be|get) [left off|taken off|removed|unsubscribed|opted out|left alone|crossed off|struck off|released] (please|now|from this|from these|of this|from the list) $
    ? [possible|possibility|chance|able|any way|a way] (of|to|for you to|for me to|you could|i could|i can|you can|for) (please|just) (be|get|have|being|getting|to be|me|my number) [removed|unsubscribed|taken off|left alone|opted out|struck off|excluded|leaving me alone|taking me off|removing me|stop texting|stop messaging|not hearing from you|remove me|take me off|stopping these|ending these]
    ? [without hearing from you|a day without you|one day without a text|a day without a text|single day without]
    ? ^ [must|why must|why do|why should|do you have to|do you need to|do you really have to|is it necessary to] (you|u) (really|always|have to|need to|insist on) [reach|sending] (me|us|people) [every day|everyday|so often|so much|all the time|day and night|constantly|so many times|at night|every single day|every hour|every week|this often|that often] $
    ? ^ [can|could|cld|will] [you|u|yall] (please|just|like) not with (the|it_all|this|your|ur|all) 
    ? [rather|sooner] … (with a) (my|a|own) than [recv|read|open|look at|suffer] (another|one|any|more|a single|it_all|your|to) (more|of|from|single) [texts|of these|from you]
    ? ^ [zero|none|0|nil|never] (texts|messages|at all) [is|would be|sounds|works|feels] (a|just|like a|about|fine|like the) [good|perfect|nice|great|lovely|right|ideal|fine|best]
    ? only [text|message|thing|texts|messages|sms] (i|that i) (d|would|will|want|ever|need|really) (like|want|love|accept|need) (to) (from|get from|see from|hear from|receive from) (you) (is|would be|are) [none|no text|silence|nothing|stop|the last|goodbye|an apology|zero]
    ? how about (you) [never|none|zero|not texting|not texting me|stop|leaving me alone|not] (ever|again|works for me) $
    ? ^ who [even|actually|the hell|on earth|still|the fuck] [reads|wants|asked for|needs|likes|enjoys|buys] [these|your texts|this stuff|this rubbish|this crap|your stuff|your messages] (anyway|texts|things|messages) $
    ? [my life|my phone|my inbox|my mornings] (was|were|would be|is) (so|much|a lot|far|perfectly|a) (adverb) [better|happier|quieter|nicer|fine|happy|peaceful|happy place|better off|calmer] [without|before|until] (all) [you|these|your texts|your messages|the texts|you people]
    ? i (really|much|think i) [preferred|liked] (it|my phone|my life|my inbox|life) (better) (before|when) you (found|had|got|didnt|started|came|knew)
    ? ^ [oh|wow|great|lovely|yay|brilliant|fantastic|joy|hurray|hooray] (oh|joy|great|look) [another|yet another] [texts] (from you) $
    ? thanks for the [fifth|5th|tenth|10th|hundredth|100th|millionth|umpteenth|twentieth|20th|sixth] [texts] [today|this week|this morning|this month|of the day]
    ? [otherway] & [notbytext]
    ? [only|just] (ever) [contact|write|reach] (to) [me|us] [by email|by post|via email|by letter|by mail|through email|by e mail|through the post|via post]
    ? ^ (please|kindly) only [email|mail|write to|write] [me|us] (please|from now on|in future) $
    ? [contact|write|reach|communicate|correspond|get in touch|get hold of|message] (to|with) [me|us] [by|via|through|on] [email|post|letter|mail|phone|e mail|telephone] [only|instead|from now on|in future]
    ? ^ (please) [email|post|letters|mail|e mail|letter] only (please|from now on|thanks|for me|in future|not text|no texts|no sms|not sms) $
    ? [rather|prefer] (you|to be|be|that you|if you) [wrote|write|contacted|communicate|communicated|corresponded|be contacted] (to) (me) [by|via|through|in] [email|post|letter|mail|e mail|writing]
    ^ (please) not [by|via|through|on|per] [sms|text|text message|text messages|phone|mobile|whatsapp] $
    [dont] [want] (any|to get|to have|your|more) (det) (birthday|christmas|seasonal|season|easter|diwali|eid) [greetings|wishes|congratulations] from (a|you|your|the|some)
    ^ (please|now|hi) stop [this|it_all|it|them|those|the texts|texts|everything] (now|please) and (then|also|please|now) (please) [delete|erase|wipe|remove|tell|send|give|destroy|purge|take|forget|explain|get rid]
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
    [want_to] [=stop|=quit|unsubscribe] $
    [optout] (me) [from|of] [your|this|these|ur|all|any|the] (det) [list|texts]
    opt [mine] out
    opt out [of|from] [this|these|your|any|it|receiving|getting]
    opting out of
    [deregister|unenroll|unenrol|unregister|desubscribe|disenroll|exclude] [mine]
    sign [mine] [off|out]
    [=want|wanna|=need|wish|like|request|ask] (to be|to get) [=off|out|off of] (of) [this|your|these|the|ur] (det) [list|thread]
    i (just|really) want out $
    ^ want out $
    [want] (to be) [removed|taken|deleted|dropped|unsubscribed|excluded|opted|withdrawn] [off]
    [=want|wanna|wish|=need|wanted|request|id like|would like] [mine] [=off|=removed|=taken|=deleted|gone|out of it|off of]
    [withdraw|withdrew|withdrawing|revoke|revoked|revoking|rescind|retract|cancel] [my|any|all|our] (previous) (prior) (to) [consent|permission|authorization|authorisation|agreement|opt]
    consent (is) (hereby) [withdrawn|revoked]
    [dont] [reach] (to) [me] [again]
    [dont] [text|message|sms|txt|send|contact|spam|bother] [me] … [again]
    [dont] (ever) [reach] (to) [me] (det) (det) [texts]
    [dont] send (me) (det) (det) (det) [texts]
    [dont] send [me] [anything|these|this|those|stuff|shit|crap|nothing]
    [dont] (ever) [=text|=message|sms|=contact|spam|txt] [this|=my|our]
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
    [dont] [=want|wanna|=need|wish|accept|appreciate|consent to|agree to] [your|this|these|ur|those] (more|stuff|crap|shit|junk|rubbish|garbage|nonsense) [again]
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
    [=remove|removed|removing|=delete|deleted|strike|erase|wipe|scratch|unsubscribe|opt|scrub|purge|exclude|take|taken|taking|drop|get|pull|kick|cross] [mine] [off] [your|ur|yours|these]
    [=remove|removed|removing|=delete|deleted|strike|erase|wipe|scratch|unsubscribe|opt|scrub|purge|exclude|take|taken|taking|drop|pull|kick|cross] [=me|us|myself|my number|my phone|my name|my details|my info|my email|this number|this phone] [=off|from|frm|off of|out of] [this|those|all|any|it]
    [=remove|removed|=delete|deleted|strike|erase|wipe|scratch|unsubscribe|opt|scrub|purge|exclude] [mine] [off] $
    [take|get|drop|cross|taken|pull|kick] [=me|my number|my name|my details|this number|my phone] [=off|off of] $
    [remove] [my|his|her|our|this|the] (phone) [number|name|phone|cell|mobile|contact] [off] (of) (det) … [list]
    [remove] [my|his|her|our|this] … [number|phone|cell|mobile] [off] [your|ur|this]
    [remove] [him|her|them] [off] [your|ur] (det) [list]
    ^ remove [mine]
    [please] remove [mine] $
    [shouldnt|not] be on [your|this|ur|any] (det) [list]
    why am i still (on) (your|the) [recv|list|texts|your|this]
    leave [=me|us] [the hell|the fuck|tf|alone|be|in peace|the f] (alone)
    [fuck|piss|bugger|sod|f|buzz|bog] off [and|with|you|spammer|spammers|scammers|scammer|already|now|w]
    [get|stay] (the hell|the fuck) [off|out] (of) my [phone|inbox|messages|texts]
    [shove|stick|keep] your (det) [texts]
    ^ [go to hell|shut up|stfu|buzz off|back off|bog off|eff off|naff off|jog on|do one|fuck off|piss off|f off|fck off] $
    ? ^ [cut it out|knock it off|give it a rest|pack it in|quit it|enough now|thats enough|that is enough|fuck you|screw you|no more please|bye felicia] $
    ? [never|didnt|did not|havent|have not] (ever) [signed] (up) [for|to|with] [this|these|your|it|that|your texts|any texts|such|being]
    ? [never|didnt|did not|havent|have not] (ever) [signed] (up) [for|to|with] (any) (of) (this|it) $
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
    [told] [=stop|=quit|unsubscribe|remove me|opt out]
    how many times … [told] … [stop|unsubscribe|no]
    [i|ive|we|have|weve] already [unsubscribed|opted out|asked to be removed]
    already [unsubscribed|opted out|unsubbed|said no|asked]
    stop means stop
    [=please|pls|plz|kindly] [stop|quit] [its|im|i|your|youre|=you|there|or|bothering|before|already|now|immediately|sending|messaging]
    just [=stop|=quit] [=you|bothering|already|now|immediately|sending|messaging]
    ? [please] stop [this|it|that|these|them] $
    ? make [it|this|them|these] stop
    stop and [tell|delete|erase|remove|send|give|explain|take]
    [died] … [=please|pls|kindly] [=stop|=remove|=delete|=dont|unsubscribe|do not]
    [deceased|=died|passed away|has passed|dead] … [please stop|stop texting|stop messaging|stop sending|stop contacting|stop writing|stop calling|stop the|stop these|so stop|stop now|stop your]
    [deceased|passed away] … =stop
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
    [next|another|more] [=text|=message|one] (goes|going|will go) … [threat]
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
    ? ^ (i|we) (really|just|do) [=hate|cant stand|detest] [=these|getting these|your texts] $
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
    ? ^ (i|we) [=dont|do not|really dont|no longer|dnt] (really) [=want|wanna|=need|care for] [it|this|these|them|that|any] (anymore|any more|ok|at all) $
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
    ? ^ [can|could] [you|u] not $
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
    [not want anything|want nothing|wants nothing|wanting nothing|want no part|dont want anything|want nothing more|wish nothing] to do with
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
    (this|it) [better|needs|has|had better|has got] (to) be the last (one|text|message|i get|of these|i see|i hear)
    (this|it) [must|should|will] (to) be the last [=text|=message|text i|message i|i get|of these]
    ? ^ [last one|final one] [please|ok|thanks|then] $
    ? ^ [last text|last message] (please|ok|thanks|then) $
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
    ? ^ (please|just) [discontinue|cease|desist|unsub|unsubbing|delist] (please|now|bye|thanks) $
    ? ^ [please|just|kindly] [=remove|removed|terminate] (please|now|bye|thanks) $
    ? ^ [=remove|removed|terminate] [please|now|bye|thanks] $
    [must|now|to|and|kindly|please|should|immediately] [=desist|cease and desist]
    ? ^ (please|just|now) [end|nix|axe|quit] [it|this|these] (now|please|already) $
    [forwarding|forwarded|forward|sending|sent|reporting|reported] (this|it|you|these|them) (all) (on) to [7726|spam|the ico|the fcc|ofcom|the ftc|my lawyer|my solicitor|the police]
    ? and yet here (you are|we are|it is|they are) again
    ? yet here (you are|we are|it is|they are) again
    cross [mine] off (your|the|for|of|please|now)
    leave [my|our|the|this] (old|poor|little|elderly|late|dear|own|=sick) (old) [relative] (the hell|tf|well) (alone|be|out of it|out of this|in peace)
    [stop|dont] [sending|reach] (my|our) (old|poor|little|elderly|late|dear|own|=sick) (old) [relative]
    pull the plug (on) (my|this|these|all|it|your)
    ? ^ (please|just|would you|will you) [put a sock in it|zip it|pipe down|put a cork in it|wind it in|wind your neck in|do one|jog on|get knotted|get stuffed|get bent|naff off|rack off|nick off|feck off|on yer bike|on your bike|leave off|give over|lay off|back off|hop it|sling your hook|do me a favour and stop] (now|please|will you|would you|already|mate) $
    [these|this|they|it|your texts|your messages] (texts|messages) (are|r|is|was|were|aint|isnt|arent) [not|no longer|isnt|arent|aint|un] [wanted|welcome|needed|appreciated|asked for|requested|called for]
    not [get|getting|receive|receiving|have|be getting|be receiving|see] [this|these|them|those|your|it] (det) (texts|stuff|things) [anymore|again|any longer|any more|no more|ever]
    [i am|im|hes|shes|he is|she is|am] (only|just|a) … [not|arent|isnt|cant|cannot|shouldnt|mustnt] (be) (allowed|supposed|able) to [reach] [me|him|her|them]
    ? [=not|arent|isnt|never] (be) (allowed|permitted|authorised|authorized|entitled|supposed) to [be sending|be texting|be messaging|=text|=message|=contact|=send|=call|=write to|texting|bother|disturb] [=me|us|my number|my phone|this number|this phone]
    ? [=not|arent|isnt|never] (be) (allowed|permitted|authorised|authorized|entitled|supposed) to [use] [=my|this] [=number|phone|details|info|contact|data|personal]
    [im|i am|am|we are|were|ill be] (now|so|just|all) [unsubbing|unsubscribing|opting out]
    ? [scream|lose it|lose my mind|go mad|go insane|throw my phone|snap|explode|go mental] if … [text|phone|message|dings|buzzes|texts|you]
    not my [cup of tea|thing|bag|scene] … [=dont|=stop|no more|=remove]
    [dont] send (me) (your|these|those|any|more|the|out) (det) (det) [texts|stuff|things|anymore]
    [dont] send [any|no] more (please|to me|thanks|of these|of this|ok)
    (this is|thats|that is|its|for) (is) the [nth] time … [stop|no|remove|unsubscribe|take me off|leave me alone]
    ? ^ enough $
    [not|no longer|never] (been|at all|really|the least bit|remotely) [interested|intrested|intersted] in [recv] (any|more|further|your|these) (more|of) [texts]
    ? i [dont] [=want|=need|wanna] (any of) [this|these|them|em] (texts|stuff|crap|shit|anymore|no more|at all) (anymore|no more|please|ok) $
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
    [said|told] (you|u) no [last|the last|before|already|twice|weeks) (week|time|month|year|monday|tuesday|wednesday|thursday|friday) (and|yet|but|why) … [still|again|stop|texts]
    ? [was|were|am] [told|promised|assured] (i|that|we|it|this|these|you|they|id) (i|it|they|would|had|was|be|have|wouldnt) … [=stop|removed|taken off|unsubscribed|deleted|stopped]
    ? you (people|guys|lot) [said|promised|told me|swore] (that) [you|it|this|id|i] (would|d|had|will|be) [stop|stopped|take me off|remove me|removed|taken off|unsubscribe|unsubscribed|be the last]
    why (do|are|am|must|is) [you|i|u|this|we] [still|keep|insist on|persist in|carry on] (still|on) [sending|getting|receiving] (me|these|this|it|them) … [asked|told|blocked|opted|unsubscribed|stop|left]
    ? ^ (i|we) [did not|didnt|never|havent|have not] (ever|even|actually|once) [ask|asked|agree|agreed|consent|sign|signed|opt|request|requested] (for|to|up|up for|in|in to|up to) (be|get|any|this|these|being|such|receive|your) [texted|texts|messages|contacted|messaged|of this|of these]
    ? i [=delete|ignore|bin] (all|every|them all|every one|these|each) (of) [your|these|them|one] (texts|messages) [without reading|unread|unopened]
    [i|we] (have|ve|ve just|just) [moved|switched|changed|signed up] [to|with|over|providers|provider|supplier|companies|company] … [no need|no point|=stop|=dont|=remove|take me off|no longer|cancel]
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
    [strike|scratch|scrub|cross|axe|ditch|chuck|cull|purge] [=me|us|my name|my number|our number|this number|my details] [=off|out|from|off of]
    [drop|scrub|cross|strike|scratch|bin] [my name|my number|me] off
    [dont] (ever) hmu
    ? ^ (please|just) never again $
    ? ^ [please|just] not again $
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
    [take|=remove|=delete|drop|get] [=me|us|my number|this number|=my] [=off|out of|from|off of] (of) [here|there|whatever this is|whatever list|this thing|that thing|ur thing|your thing|the thing|ya list]
    [take|=remove|=delete|drop] [=off|from] [whatever this is|whatever list|ur thing|your thing|ya list]
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
    [bin|lose|forget|=delete|erase|=remove|deleted|removed|deleting|removing|scrap|scrub|wipe|drop] [=my|this|our|her|his] (mobile|phone|cell|old|contact) [=number|num|digits|phone number] (please|from|off|asap|now|immediately)
    ? take no for an answer
    [dont] [want] to [participate|be part of this|be involved|be included|take part]
    [unsubscribed|opted out|said stop|texted stop|replied stop|cancelled these] (ages|months|weeks|days|last|already|twice|a|long|and|yet|but) … [still|again|yet]
    ? ^ (all) [this|it|these|they] (really|just) [has|have|needs|need|must|got|has got|have got] (to) [stop|end|cease] (now|today) $
    ? cant (you|u) (people|guys|lot) take no for an answer
    [find|get|pick|choose] (yourself|yourselves) [someone|somebody] else to [text|spam|pester|bother|annoy|harass|message]
    ? [onemore] & [ping] & [reprisal]
    ? ^ (until|till) then (please|just) [silence|quiet|nothing|zip|peace|peace and quiet|leave me alone|leave me be|no texts|no messages|no contact|not a word|not a peep|dont text|dont text me|dont write|hush|shush] $
    [thisline] (is|must|should|shall|needs|has|ought) (to) be (immediately|hereby|now) [excluded|removed|withdrawn|struck|deleted|erased|suppressed|omitted|exempted|exempt|deregistered|taken off|unsubscribed|opted out|purged|dropped|left out|scrubbed] (from|off|out of)
    ? [can|could|would|will|cant|wont|couldnt|wouldnt|might] [you|you lot|you guys|you people|yous|yall] (please|just|all|kindly|maybe) not (be|keep|go) [at me|on at me|pestering me|bothering me|texting me|messaging me|buzzing me|pinging me|hounding me|nagging me|torturing me|doing this|disturb me|pester me|hassle me|buzz me|ping me|wake me|mither me]
    ? [id pay|would pay|pay good money|pay money|give anything|give my left|give my right|give good money|kill for|sell my soul|what i wouldnt give|what id give|if only|dream of|dreaming of|imagine|remember when|long for|longing for|id love|all i want is|all i ask is|could use|could do with|would it kill] & [a week without|a day without|one day without|one week without|a morning without|a month without|an hour without|a life without|a weekend without|an evening without|life without|a single day without|without a single|without one|without a|without another|without hearing|without being|without your|without you|free of|free from] & [ping|texts|you lot|from you]
    ? [keep|save|shove|stick|stuff|ram|hoard|hang on to|hold on to|flog|hawk|peddle] (all) [your|ur|yer] … (to|for|up|on|with|in) [yourself|yourselves|urself|urselves|yerselves|yersel|yerself|otherfolk|someone who|somebody who|where the sun|your arse|your ass|your jumper|your hole|yer hole|yer arse|ur ass|ur arse]
    ? [address|direct|point|aim|take|focus|spend|channel|peddle|hawk|try|practise|inflict] [your|ur|yer] … (to|at|on|with|toward|towards) [otherfolk]
    ? [nobody|no one|noone|none of us|not a soul|not one of us|naebody|nae cunt] & [asked for|ordered|wants|wanted|needs|needed|requested|signed up|subscribed|reads|cares|enjoys|likes|invited|gives a|opted] & [your|ur|yer|these|those] [texts]
    no [additional|subsequent|future|extra] (det) (det) [texts]
    ? ^ (lead) (when|how long|does|will|do) (does|will|is|do|until|till|before|are) (this|the|all this|these|it) (det) [torment] (ever|finally|going to) [end|finish|stop|cease|let up|over|ends|stops|finally end] (tail) $
    ? ^ (lead) (lead) make (this|the|these|all this|it) (det) (torment) [end|finish|go away|disappear|cease] (tail) $
    ? [filed|filing|file|filled] (you|this|these|it|that|your texts) (all|now) [under|in|into|as] (the|my) [spam|junk|trash|rubbish|nuisance|harassment|garbage]
    ? [blue in the face|broken record|until im hoarse|till im hoarse|a dozen times|a hundred times|a million times|a thousand times|countless times|umpteen times|so many times|till the cows] & [stop|told you|said no|asked you|unsubscribe|asking you|telling you|said it|opted out|leave me]
    ? ^ (lead) (are you|you|youre|why are you|and) still [with|at it with|on with|going with|on about|sending|pushing] (me) (the|these|your|all the|it_all) (det) [texts]
    ? [i|ive|we|weve] (already|had|have) [cancelled|canceled|stopped|unsubscribed from|opted out of|ended|switched off|turned off|quit] [these|this list|your list|them|all this|the texts|your texts|the alerts|your messages|the messages] (texts) [in|last|back|months|weeks|ages|years|already|twice|before|yesterday|days|long]
    ? [may|let|consider|make|call|reckon|regard|deem] [=this|=that|=it] (as|be|to be) [your|ur|the|my] (very) [last|final] [texts|one|word|words|time|ping|message|contact|attempt|chance]
    ? [divorce|separation|restraining order|break up|annulment|breakup|conscious uncoupling] [from|with|against] (you|your|this|these|the) (det) (mailing|text|sms) [list|texts|you|lot|company|people]
    ? [count|number|reckon|put] [me|us] (down) [among|amongst|as one of|in with|as] (the|your|one of the) [departed|gone|lost|leavers|quitters|uninterested|no|nos|dead|opt outs|unsubscribed|missing|absent|ghosts|not interested|a no]
    ? [your|ur|yer|these|those] [texts] [can|could|should|may] (all|just|go|please) (and|right) [swearoff|shove_off|burn|rot|get tae]
    ? (you|yous|yall|ye|youse|yiz) (lot|all|guys) [can|could|may|should] (all|just|now) [swearoff|shove_off] (right) [with|now|then|too|thanks|as well|please]
    ? my [relative] & [let her be|let him be|let them be|leave her be|leave him be|leave her alone|leave him alone|leave them alone|leave her out|leave him out|take her off|take him off|take them off|let her off|let him off|forget her|forget him]
    ? forget (that) [you|u|i|we] (ever|even|once) [had|have|knew|saw|got|met|owned|heard of] [mine|this number|my number|me|my digits|us]
    ? pretend (that|like) [i|im|ive|we|this number|my number] (have|had|am|was|just|m|ve) [died|croaked|passed|moved|gone|vanished|never existed|dont exist|do not exist|doesnt exist|am not here|was never here|not here|am dead|snuffed it]
    ? [it_all|your texts|your offers|they|your messages|your deals] (texts|messages|are|just|really) [arent|not|are not|aint|isnt|is not] (really|just|at all) for [me|us|people like me|everyone|my age] (tail) $
    ? [carelessly] & [your|ur|yer|these|those] [texts]
    ? [no earthly|no possible|no conceivable|zero|not the slightest|not the least|absolutely no|no further|nae] [need|use|desire|interest|wish|appetite] [for|of|in] (a|an|any|your|more|the|new|what)
    ? ^ (lead) save [your|ur|yer] (poor) [thumbs|fingers|breath|texts|credit|energy|stamps|ink|battery|data|effort|keystrokes|pixels|budget|sms|offers|deals|marketing] (tail) (tail) $
    stop wasting [your|ur|yer|my] (precious) [thumbs|time|breath|texts|credit|energy|stamps|ink|battery|data|effort|money|budget|storage] (on) (me|us|this number|with)
    ? [dont|no need to|neednt] [put yourself out|put yourselves out|go to any trouble|go to the trouble|trouble yourself|trouble yourselves|knock yourself out|lose sleep|exert yourself|strain yourself|waste a stamp|waste a text] (on|for) [my account|me|my behalf|my sake|our account|us]
    ? ^ (lead) [give|grant|allow] (me|us|my phone|my poor phone|my inbox|this poor phone|my thumbs|my ears) [peace|some peace|a bit of peace|a moments peace|a bit of hush|some hush|a minutes peace|some bloody peace|5 minutes peace|five minutes peace] (from you|from this|from these) (tail) $
    ? ^ (lead) [can you|could you|please|kindly|just] [switch|turn|shut|phase|tune] [me|us|my number|this number|my account] [off|out] (please|now) (tail) $
    ? ^ (lead) (please) [mute|silence|unplug|disconnect|disable] [your|ur|yer] [end|side|self|robot|bot|machine|marketing|texts|texting|messages|alerts|computer] (tail) $
    ? [nerves|i|we|my phone|my heart|my battery|phone] (really|just|honestly) [cant|cannot|couldnt|can not] [take|stand|handle|bear|survive|cope with|face|stomach] (another|any more|one more|more|a single) (more) [ping|texts]
    ? (you|yous|u|yall|youre|this company) (lot|guys|people|are|r|is) [worse|clingier|needier|more annoying|more persistent|more needy|more clingy|creepier] than (my|an|a|any) [ex|exes|mother in law|ex wife|ex husband|stalker|mosquitoes|mosquito|toddler|bad smell|rash|ex boyfriend|ex girlfriend]
    ? [line|phone|number|mobile|cell|bleep|pager|handset] & [keep it clear|keep it free|keep this line|keep this clear|keep this free|keep clear|leave it free|leave it clear|stay off it|off this line|not a billboard|lines must stay|line must stay|must be kept clear|must be kept free|needs to be free|needs to stay clear|needs to stay free|need it free|need it clear]
    ? [what do i have to|what must i|what do i need to|which button do i|what button do i|how do i|how can i|what does it take|what will it take|whats it take|what would it take|how to] & [shot of you|rid of you|shot of these|shot of this|rid of this lot|shot of this lot|shut you up|shut this up|shut this thing up|shut its gob|shut your gob|shut it up|you to shut up|make you stop|you to stop|you to quit|you to leave me|you to go away|you to get lost|to get the message|to take the hint|to take a hint|you to give up|free of you|off my back|out of my hair|out of my life|off my phone]
    ? [magic word|magic words|secret word|safe word|safeword|magic phrase|secret handshake] & [ill say it|ill type it|ill text it|ill send it|i will say it|i will type it|i will text it|to end this|to end these|to get out]
    ? my [relative] & [doesnt understand|dont understand|does not understand|doesnt want|does not want|dont want|doesnt need|does not need|doesnt read|has dementia|has alzheimers|cant read|is blind|gets confused|gets upset|gets frightened|gets scared|is confused|is scared|is vulnerable|is elderly|in her 80s|in his 80s|in her 90s|in his 90s] & [texts|your texts|these things|from you|please stop|these anymore|them anymore|understand these|your company|want your|these any more|them any more]
    ? [any|is there|theres|what are the|is it] (any|a|no|the) [chance|way|possibility|hope|prospect|danger|possible|chances] (of|that|for|to) (me|my number|us|you) (being|getting|to be|be|get) [left in peace|left alone|left out|left be|left off|let off|spared|forgotten|excused|dropped|freed|released|off this list|off your list|off this|rid of you|rid of these]
    ? [can|could|would|will|may] [somebody|someone|anybody|anyone|some kind soul|one of you|whoever|a human|the person in charge] (there|please|at your end|on your team|in charge|at your company) (kindly|please|just) [switch this off|turn this off|turn these off|switch these off|stop this|stop these|end this|take me off|remove me|unsubscribe me|unsub me|delete my number|make it stop|make this stop|pull the plug|shut this off|shut it off|cancel these|drop me|lose my number|call off|take my number|strike me|opt me out|get me off]
    ? ^ (lead) why (do|must|will|are|would|cant|wont) [you|u|ye|yous] (people|lot|guys|all) (still|always|not|just) [persist|persisting|insist|keep doing this|keep at it|carry on|do this to me|torment me|pester me|bother me|hound me|torture me|never stop|stop|listen|bother with me|let me be|let it go|give up|let go|leave it] (tail) $
    ? [must i|do i have to|do i need to|have i got to|am i going to|why must i|why do i have to|should i have to] (really|always) [wake up to|put up with|suffer|endure|deal with|keep deleting|delete|look at|receive|get|be woken by|listen to] [these|your|it_all|another|more] (det) (texts) [every day|every morning|every night|every week|each day|daily|forever|again|from you|every single day|all the time|constantly]
    ? [zero|none|nil|no texts|no messages] (texts|messages|of them|of these) [works for me|suits me|sounds good|would be|will do|is plenty|is enough|is the right|is ideal|is perfect|would suit]
    ? [take|get|keep] (it|your|ur|that|those) (grubby|sticky|dirty|greasy|filthy|bloody) [thumb|thumbs|hands|finger|fingers|mitts|paws|claws|hooks|bots|bot] (right) off (of) [my|our|this|her|his] [name|number|phone|contact|cell|mobile|line|details]
    ? [no|=not|=dont|please no|pls no|plz no] [continue|continuing] (to|with|the|any) [=send|=text|=message|sms|texting|sending|messaging|write] (=me|us|to) (texts)
    ? ^ [no|please no|pls no|plz no|=dont|please dont|do not] [continue|continuing] (please) $
    ? ^ (lead) (no) [im good|i am good|were good|im grand|im fine|im alright|im okay] [on|with|without|off|for] (all) [it_all|your|that] (texts) (tail) (tail) $
    [blocked|reported|muted|deleted|binned|blocking|reporting|deleting] (and|n|an|then) [blocked|reported|muted|binned|blocking|reporting] (you|bye|now)
    ? [email is fine|emails fine|email s fine|email is ok|emails ok|email is grand|email works|post is fine|posts fine|letters are fine|a letter is fine|email will do|calls are fine|call is fine|email is better|email is plenty|email is enough] & [texting isnt|texts arent|text isnt|sms isnt|texting is not|texts are not|texting no|texts no|not texts|no texts|not text|no texting|not sms|texting aint|texts aint]
    ? [prefer|would like|id like|love|want|wish for|enjoy|need|live|dream of|long for] (a|my|to|an) [life|phone|inbox|day|week|morning|world|weekend|existence|live|evening|mobile] [free of|free from|without|clear of|devoid of|minus|sans] [your|ur|these|you|yer|texts]
    ? (so|and|but|now|then) you (lot|guys|people|all) can (all|now|please|just) [stop|quit|cease|desist|give up|pack it in|knock it off|leave off|stand down] (now|already|please|then|thanks|from now on) $
    ? [i|we|they|this house|this household] (really) [dont|do not|never] do (det) [texts] (in|here|on|at|anymore|thanks)
    ? no more … [offers|deals|promos|promotions|ads|adverts|discounts|coupons|newsletters|spam|alerts|notifications|surveys|marketing] (please|thanks|ever|tail) $
    ? ^ (lead) not (another|one more|a single|one) (more) [word|peep|text|message|ping|syllable|squeak] (more) [=about|of your|on your|regarding|from you|from you lot|out of you|concerning]
    ? [answer|reply|response] [remains|stays|is still|is always|is and will be|is forever|was and is|hasnt changed from|still stands] (a|firmly|definitely|a firm|a polite|an emphatic) [no|negative|nope|no thanks|no thank you|never]
    ? how many (different|more) [ways|languages|times] (are there|can i|do i|must i|can one) (to) (have to|need to) [say|spell|put] (it|you|no|stop|this|go away|leave me alone)
    ? i no longer [require|need|want|desire] (any) [intelligence|news|information|word|tidings|guidance|inspiration|advice|suggestions|tips] [of|on|about|concerning|regarding|from] (your|you|the)
    ? (id|i would|i|we would|wed|would) [rather|prefer|sooner] not (to) (be) [kept abreast|kept informed|kept posted|kept in the loop|informed|notified|updated|told about|hear about|know about|reminded|texted|contacted|messaged|marketed to|sold to|advertised to|on your list|bothered|disturbed|pestered]
    [excuse|exempt|release|discharge] [me|us|my number|this number] (from) (all|any|your) (further|future|more) [texts|notices|mailings|communications|list]
    ? [dont|stop|quit|no need to] [waste|wasting] … time (with|on|by|sending) [these|this|your|it_all|texts|sending|me|us]
    ? ^ (lead) hard pass (tail) (tail) $
    ? [hard pass|no thanks|no thank you|nope|nah|pass|no ta] (on|to) [any more|more|all|future|further] (of) [this|these|your|it_all|texts]
    ? ^ (lead) enough (already) (with) [your|these|all these|ur|all your] (det) [texts]
    ? ^ (lead) enough (already) with [your|these|all these|ur|all your]
    ? [we must stop|can we stop|can we please stop|lets stop|we have to stop|we need to stop] meeting like this
    ? [if i need|if i want|if i ever need|if i ever want|when i need|when i want|should i need|should i want|should i ever|if i fancy|if we need|if we want|if im after|if i require|whenever i] & [ill ring|ill call|ill ask|ill come|ill find|ill look|ill google|ill let you know|ill shout|ill be in touch|ill contact|ill get in touch|ill visit|ill pop|i will ring|i will call|i will ask|i will come|i will find|i will contact|i will let you|i know where|i can find|i can google|i can look|i shall] & [no need to keep|no need for you|no need for these|no need for the|dont text|dont message|dont send|dont contact|dont keep|dont need you|dont nudge|stop texting|stop sending|stop messaging|until then|till then|leave me|in the meantime|instead of|without you|without these|otherwise]
    ? ^ (lead) [dont make me|youll make me|youre making me|you are making me|am i going to have to] (really) [change my number|get a new number|change number|get a new phone|block you|report you|throw my phone|bin my phone|call my lawyer|call the police|get a lawyer|get my solicitor|ring my solicitor]
    ? [consider|treat|regard|deem|call] [me|us|thisline] (as) (now|being|to be) [retired|dead|closed|void|out of bounds|off limits|disconnected|withdrawn|no longer available|unavailable|unsubscribed|off your list|out of reach|gone|lost]
    [numbers|phones|lines|mobiles] not (meant|intended|to be used|here|available|there) [for|as] (your|any|a|the|commercial|unsolicited) (det) [texts|you|billboard|noticeboard|dumping ground]
    (lead) no [channel] (and|or) no [channel] (and|or) no [nothing|anything|nothin]
    ? [thisline] (is|is only|is just|is strictly|exists|was bought|is kept|is reserved|is meant) (only|strictly|for) for … [not for your|not for you|not your|not you|not for ads|not for adverts|not for marketing|not for this|not for these|not for sales|not for spam|and not|and nothing else|not curtains]
    ? [thisline] [is for|exists for|is just for|is only for|is strictly for|is kept for|is reserved for|is meant for] & [not for your|not for you|not your|not for ads|not for adverts|not for marketing|not for this|not for these|not for sales|not for spam|nothing else|and not]
    ^ [texts] off $
    ? ^ (lead) not (now|today|this week) … not [tomorrow|next week|next month|later] … not [ever|next year|in a million years|in my lifetime] (tail) $
    [dont] (ever) be [sending] (to) (at) [me]
    ? ^ (lead) [=end|=cancel|=stop|scrap] [it_all|all of them|the lot|the texts] (tail) (tail) $
    ? [tell|ask|instruct|order|get] (this|your|the|that|ur) [robot|bot|computer|machine|system|algorithm|intern|marketing team|team|boss|software|marketing|automation|crew|staff] to (please|just) [give up|stop|quit|shut up|leave me alone|pack it in|forget me|lose my number|knock it off|cease|desist|get lost|take me off|cut it out|give it a rest|go to sleep|remove me|delete me|delete my number]
    ? [allow it|allow me|allow us|low it|llow it|llow me|low me] (bruv|fam|man|please) (with|from) (all) [the|these|your|all] (det) [texts]
    [take|remove|get|drop] [dis|this|my|da|ma] (phone) [number|num|numba] [out|off] (of) [ur|your|da|the|dis|this] [ting|thing|phone|list|system|ting there]
    ? ^ (lead) (im|am) (so) [cba|cant be arsed|cant be bothered|couldnt be arsed|cannae be arsed|cant be doing|cant deal|cannot deal] with [it_all|all this|ur texts|your texts|you] (texts) (tail) (tail) $
    ? ^ (lead) leave [=me|us] $
    [comot|commot] [my|dis|this|ma] [number|num|numba|name]
    ? una (too|still|don) dey (too) [disturb|worry|spam|stress|vex] (me|us|person|pesin)
    [activate|enable|turn on|apply|set|switch on|put on] (the) [dnd|do not disturb|dnc|full dnd]
    ? ^ (lead) how about (you) (just) [dont|you dont|not|you not|no] (tail) $
    ? [is it so hard|is it that hard|is it really that hard|how hard is it|how difficult is it|is it too much to ask|is it so difficult|why is it so hard] (for you|for) (to) … [stop|quit|leave me alone|take me off|take a number off|remove me|remove a number|unsubscribe|listen|delete a number|take my number|leave us alone|stop texting|take no for]
    ? [know|understand|comprehend|grasp] what [=stop|no|unsubscribe|opt out|=end|leave me alone|go away|enough|not interested] (even|actually) means
    ? ^ (lead) (im|am|i am) [blocking|reporting|blocking you|reporting you|blocking and reporting] (you|this|it) (number) (now) (tail) $
    ? only [text|message|sms|thing|word] (that) (id|i) … [is|would be] (one|the one|your) [saying|confirming|goodbye|apology|that says|telling|farewell]
    ? [wont|will not|shant|no longer] (be) (adverb) [needing|requiring|wanting] [you|u|your services|your service|yous|your lot] [again|tail]
    ? no consent (means|so|equals|then) no [texts]
    ? [anything better to do|nothing better to do|something better to do|better things to do] than … [texts|bother|annoy|pester|harass|contact|reach|sending|wind me up]
    ? the more (you|u|yous) [text|message|send|spam|contact|pester|bother|texting] … the less (likely)
    ? ^ (lead) no more of [em|=them|it] (tail) (tail) $
    ? possible (for me|for us|for this number) (to) not (to) (be) [on the receiving end|receive|receiving|get|getting|be texted|be contacted|be sent|texted|contacted|messaged|bothered]
    [asked|told|begged] (you) (lot|people|guys|all|yous) (already|nicely) to [knock it off|pack it in|cut it out|quit|=stop|lay off|leave it out|leave me alone|give it a rest|go away|take me off|remove me|desist|cease|back off|get lost|lose my number]
    ? [ive|weve|i have|we have] (had|have) (had) [me fill|my fill|me fill of|our fill|my fill of it] (now|of it|of this|of these|of you|thanks|ta) $
    ? [seen|had|heard|read|got|received] & [enough|plenty|too many|sufficient] & [for a lifetime|lifetimes|to last me|to last a lifetime|for one lifetime|for life]
    ? [forget|unlearn|unknow|misplace] [my|our] [face|name|number|digits|existence|contact details]
    ? [consider|try|have you tried|have you considered|how about|what about|might i suggest|may i suggest|i suggest|i recommend|radical idea|novel idea|crazy idea|heres an idea|heres a thought|counteroffer|counter offer|alternatively|wild idea] … [not texting|not sending|not messaging|leaving me alone|stopping|never texting|no texts|zero texts|not contacting|not doing this|you stop|you dont text|losing my number|deleting my number|shutting up|going away|minding your own|silence]
    ? [want|id like|would like|wish|need|prefer] (for) … [texts] … [to be over|to stop|to end|to cease|to be finished|to go away|to disappear|to be discontinued|stopped]
    ? [you not knowing my|you not having my|when you didnt have my|before you had my|before you got my|you never had my|you didnt know my|you didnt have my] (phone|mobile|cell) [number|digits|contact]
    ? ^ (lead) (lead) [discard|ditch|chuck|lose|delete|forget|erase|bin] [my|this|ma] (phone|mobile|cell|old) [number|digits|num|no] (tail) (tail) $
    [box|boxes|tick|checkbox] … [untick|uncheck|deselect|un tick|un check] (it|them|that)
    [untick|uncheck|deselect|un tick|un check] [me|us|my name|my number] (from)
    no [opt in|consent|permission|sign up|subscription|agreement] (means|so|equals|then|and) no [texts]
    ? [delete|remove|take|get|drop|scrub] [=it|that|this] (off|from|out of|out) (off|from|of) [your|ur|these] (det) [texts|list]
    ? [delete|remove|take|get|drop|scrub] [=it|that] [from|off] the [texts|list|texting|messages]
    ? [what does it take|what will it take|what would it take|whats it take] & [lose interest|forget me|let me go|left alone|be removed|get off|some peace|give up|leave me|leave us|to escape|to be free|to be rid|to stop|stop texting|take me off]
    ? ^ (lead) spare (a|an|this|the|my) (poor|old|tired) [pensioner|widow|widower|somebody|relative|soul|veteran|old woman|old man|old lady] (tail) (tail) $
    ? [keep txtin|keep texting|keep textin|keep messaging|keep sending|always texting|always txtin|stay texting|keeps texting|keep spamming|keep blowing|keep hitting] & [idc|dont care|idgaf|dont give|not interested|dont want|aint interested|bye|nobody cares|no one cares|who cares|couldnt care]
    ? ^ (lead) [mans|man|this guy|ya girl|your girl|ur boy|your boy|granny|grandma|gran|nan|mum|dad] (is) [not|aint|isnt|no longer] [doubtword] (tail) (tail) $
    ? ^ (lead) (this|thats|that) (is|was) (your|my|the|a) [last warning|final warning|only warning|first and last warning|last and final warning]
    [noted|received|acknowledged|read] and (is|are) (hereby) [rejected|declined|refused|binned|deleted|ignored|unwanted]
    [accept|receive|consider|take|deem|treat|regard] [=this] (as|text|message) (text|message|as) (as|my) (my|formal|official|letter|notice) [resignation|withdrawal|departure|notice|goodbye|farewell|retirement|opt out|divorce|cancellation|breakup|my resignation|my farewell|my goodbye|my notice|my withdrawal]
    ? [resignation|resigning|resign|retiring|retirement] [from] (your|the|this|all) (det) [texts|list|club]
    ? [shouldnt|should not|shall not|must not|oughtnt] be [getting|receiving|sent] … [texts]
    ? [a no to|a hard no to|a firm no to|a polite no to|a big no to] … [deal|deals|offer|offers|sale|texts|promo]
    ? [take|pull|get|leave|drop] [my name|my number|me|us] [out of] the [hat|mix|pot|loop|equation|rotation|circle]
    ? [didnt|did not] (survive|live|work|pay|raise|fight|get|buy|come|retire) … to (be|get|receive) [sent|texted|spammed|pestered|sold|messaged|bombarded|harassed]
    ? [please|pls|plz|kindly] stop (tail) $
    [stop|quit] hmu
    ? [hate|cant stand|detest|loathe|dislike|not loving|dont love|despise|not a fan of] [the|all the|all these] (det) [texts]
    ? ^ (lead) [turn|switch|shut|knock|call] [it_all|the lot|everything] off (tail) (tail) $
    ? [can|could|would|will|cant|wont] [you] (lot|guys|people|please|just|all) not (be|keep) [blow up|blowing up|light up|buzz|buzzing|fill up|clog up|wake|bombard|flood|hit up|harass|spam|stalk]
    ? [signed me up|put me on this|put me on your|added me to this|added me to your|subscribed me|entered my number|put my number in|put my number down|signed up with my number|used my number] & [idk|dont know|no idea|not me|wasnt me|isnt me|by mistake|by accident|as a joke|as a prank|without my|without asking|take|remove|off|delete|undo|get me]
    ? [take|get|leave|keep] [me|us|my name|my number] (down|right|the hell) [off|out of|off of] [it_all|there|that thing] (tail) (tail) $
    ? [didnt|did not] [come|survive|live|work|pay|raise|fight|retire|marry|move] … to (be) [get|receive|getting|sent|texted|read|pestered] … [texts]
    ? [fine|grand|right|alright|happy|happier|ok|better|good|okay|survive|cope|manage|live|sleep] (perfectly|just|well|quite|off) without [your|ur|yer|these|all these|any of your] (det) [texts]
    [deactivate|disable|cancel|terminate|discontinue|close|unsubscribe|stop|remove] (this|the|your|all|any) (sms|text|vas|message|messaging|alert) [service|services|subscription|pack|facility|alerts] (from|on|for|to|of) (my|this|the) [number|no|mobile|phone|line|sim]
    ? ^ (i|me|we) (am|really) [no want|not want|don't want|do not want|dont wanted|not wanting|no more want|no need|not need|don't need|not wish|never want|not wanted|dont wanna|no wanna|no dey want|no longer want|no longer need] [it_all] (again) (tail) $
    ? ^ (i|me|we) (am|really) [no like|not like|don't like] [your texts|these texts|this texts|these messages|this message|this sms|your messages] (again) (tail) $
    ? [texts] & [every day|everyday|many|too many|all time|all the time|daily] & [finish it|finish this|not good for me|no good for me|please finish|close it|is problem|big problem]
    [notice|request|demand|instruction|order|instructed|requested|ordered] to (immediately) [cease|=stop|desist|discontinue|refrain] (from) (all|any|further) (further) [contact|texts|communication|communications|sending|contacting]
    ? [per text|per message|each text|per violation] & [penalty|damages|statutory|fine|owe me|you owe|bill you|invoice]
    ? ^ (lead) (im|am) [fed up|=sick|had it|tired] [to the back teeth|to the teeth|up to the back teeth] (tail) $
    ? [doesnt|does not|dont|no longer|do not] [want|wish|care|like] to be [reached|found|sold to|marketed to|advertised to|on this|on your|pestered|solicited]
    ? (im|i am|am) [breaking up with|dumping|divorcing|leaving|quitting|ghosting|cutting ties with|through with|splitting up with] (your|this|ur|the) [your|this|ur] (det) [brand|shop|store|company|list|texts|lot|service|business|club|marketing|bank|app]
    [rather|prefer] [you|it] (just|all|simply|really) [didnt|did not|stopped|quit|ceased|left me alone|forgot me|went away|wouldnt]
    ? [someone|somebody|people|others|anyone] (better|else|more interested) [better|else|more interested|who cares] to [send|text|bother|pester|sell|message]
    ? [no longer|not|never] [in the market for|in the market to buy] … [never will be|never again|never have been|and wont be|and never|nor will]
    ? no longer in the market for
    ? ^ (lead) (lead) no more (tail) (tail) $
    ? (please|and|now) [=off|get off|stay off|keep off] my (phone|bloody) [phone|line|inbox|mobile] (please|now|you) $
    ? [never|dont ever|dont|do not ever] (ever) want (to) (get|see|receive|read) another (one|single) (of) [it_all|your|text|message|one]
    ? [how hard can it be|how hard is it|its not hard|not rocket science|isnt rocket science|cant be that hard|is it so hard|how difficult can it be|how difficult is it|its not difficult] & [delete|remove|take me off|unsubscribe|my name|my number|stop texting|leave me|leave us|stop sending|your list|off a list]
    ? [gonna block|going to block|will block|ill block|gonna report|going to report|will report|about to block|bout to block|finna block|boutta block] (u|you|this|ur|your) (number) [if|unless|now|u|you]
    ? (im|i am|ive) (just) [muting|muted|blocking|ignoring|blocked] (this|the|your|all) [thread|number|contact|conversation|sender|texts] (forever|for good|now|tail) $
    ? [why|how] (oh why|come) are (you|u|ye|yous) (lot|people|guys) still [at it|doing this|bothering me|texting me|messaging me|sending me]
    ? tell … [marketing|your boss|your manager|your team|your computer|the robot|head office|your people|your sales] (that) (i) [i said no|im not interested|i am not interested|i dont want|to stop|im out|i am out|i quit|its over|not interested|no thanks]
    ? my [relative] … [says|said] [no more|enough|=stop|no thanks|leave us alone|quit it|enough is enough|stop texting] (tail) $
    ? [text free|spam free|ad free|sms free|promo free|marketing free] [life|zone|phone|day|existence|house|home|evening|please]
    [remove|lose|scratch|unhook|detach|disconnect|unplug|release|free|exempt|untangle] [mine] [off] (of) (all) [your|ur|yer|ya|the|that|this] (bloody|silly|little|damn|stupid|texting|text|sms|mailing|marketing|auto|automatic) [thing|thingy|thingie|thingamajig|thingummy|whatsit|doodah|gizmo|dealio|whatchamacallit|contraption|set up|setup|machine|machines|scheme|bot|robot|computer|auto dialler|dialler|spreadsheet|rota|roster|clutches|grasp|crosshairs|radar]
    ? is there (a|an|any|some) (real|actual|single) [grown up|adult|human|person|human being|manager|boss|anyone|anybody|one|someone] (in charge|there|at all|alive|at your end|with a brain) (in charge|there|at all) (who|that) (can|could|will|knows how to) [turn|switch|shut|make|stop|end] (this|these|it|the texts|them) (off|all|stop|happening|please)
    ? ^ (im afraid|sorry|please note|note|fyi|just so you know) [thisline] is (strictly|only|just|reserved|kept) (for|only for|used for|reserved for|kept for) (my) [family|work|emergencies|emergency use|friends|friends and family|family and friends|the hospital|my family|business|grandchildren|grandkids|school|on call] (only|and nothing else|not ads|not adverts|not spam|not marketing|use|use only|calls|contact|contacts|not you|not for you) $
    ? [what|which] [part|bit|letter|syllable|word] (of|in) (the word|my|saying|a|me saying) [no|nope|nah|stop|no thanks|no thank you|leave me alone|not interested|take me off|unsubscribe|no more|enough|dont text me|i said no|go away|im not interested|goodbye|remove me|get lost|end] (is|do|dont|did|didnt|are|isnt|can|cant|was|u|you|yall|escapes|confuses|needs)
    ? (theres|there is|so) no need to keep [asking|texting|sending|messaging|chasing|reminding|telling|pushing|pestering|offering|bothering|trying|on] (me|us) (thanks|now) $
    ? [you|u|yall|ye] (can|may|could|might) (all|now|please|finally|safely) stop (now) [asking|chasing|reminding|telling|offering|pushing|inviting|notifying|alerting|updating|informing|trying to sell|flogging|advertising] (me|us|these|this|now)
    [yourmsgs] (are|r|is|be) (adverb) (adverb) [annoyin|irritatin|annoying|irritating|tiresome|exhausting|draining|infuriating|maddening|a pain|a pest|the worst|doing my nut|doing my head in|too much|unreal|relentless|nonstop|never ending|endless|excessive|ott|over the top|getting old|getting out of hand|out of hand|out of control|getting silly|a joke|a disgrace|beyond a joke|unwelcome|unwanted|not welcome|not wanted|giving stalker|giving desperate|giving clingy|giving needy|giving ick|giving me the ick|giving scam|giving creepy|sending me mad]
    [dont|doesnt] (even) (really) [want|need] (no|any|none) (more) [nothing|nuthin|nuttin|nowt|none|owt|nada|zilch|jack|jack shit|diddly squat|a thing|a single thing] (more|else|of it) (from|off|offa|offen|frm|aff|outta) (of) [you|yall|youse|any of you|this company|this number]
    ? (im|i am|we are|were|i was|was) [not|no longer|aint|isnt|never been|never|nolonger|not even] (even|actually|really|been) (a|an|your|ur) (paying) [customer|customers|client|clients|subscriber|shopper|policyholder] (of yours|of urs|with you|with yous|with u|anymore|any more|any longer) (so|and) (bye|goodbye|stop|thanks|take me off|leave me alone|no more) $
    ? (im|i am|we are|were) [no longer|not|nolonger] (a|your|ur) [customer|client|subscriber|member|patient|tenant|student|employee] (of yours|with you|here|anymore|any more|any longer|of your company) (so|and) [bye|goodbye|stop|take me off|leave me alone|no more|please stop|dont text|quit|remove me|no need]
    [this|that|here] is (officially|hereby|just) [me|us] [opting out|opt out|unsubscribing|unsubbing|asking you to stop|saying stop|saying no|telling you to stop|telling you to quit|telling you no|asking you to quit|cancelling|canceling|withdrawing consent|withdrawing my consent|revoking consent|revoking my consent|leaving the list|leaving this list|getting off this list|saying no more|begging you to stop|telling you to leave me alone]
    [end|=end|stop] (my|this|the|our|dis|all|me) (sms|text|txt) [=subscription|subscriptions] (now|please|asap|immediately|straight away|today|pls|thanks) $
    ? [im not|i am not|not|wont be|will not be|im done|i wont be|no longer] asking [politely|nicely|again] (now|again|this time|any more|anymore|you) $
    ? (i|we) (ever|must have|mustve|accidentally|have|may have|might have|probably) [clicked|ticked|pressed|tapped|subscribed to|signed up for|signed up to|agreed to|joined|opened] … [dont want it|dont want this|dont want these|dont want any of it|do not want it|do not want this|want out|want off|want it undone|dont need it|dont need this|undo it|reverse it|didnt mean to]
    ? [thought|think|hope|hoped|assumed|expected|hoping|figured] (after|that) … (you|youd) [youd|you would|you might|you could|you had|you d|u d|u would|yall would|you|ud] (have) [take the hint|taken the hint|take a hint|taken a hint|get the hint|got the hint|gotten the hint|get the message|got the message|gotten the message]
    ? (you|u|yall) (just|really|still) [cant|cannot|wont|never|dont|didnt|refuse to|havent] (ever|seem to|just|want to) [take the hint|taken the hint|take a hint|taken a hint|get the hint|got the hint|gotten the hint|take no for an answer]
    ? [im|i am|were|we are|i m] (all|totally|honestly) good [on|without] (all) [the|your|ur|these|this|any|getting] (det) [texts]
    [ill|i will|gonna|going to|we will|well|have to|id rather] (have to|just|be) [pass|passing] on [your|ur|these|any more|further] [=texts|texting|promos|offers|deals|sales|coupons|adverts|newsletter|newsletters|marketing|future texts|further texts|sale]
    ? whatever (this|it|that|these) (is|are|was) (selling|supposed to be|about|for) (i) [no thanks|dont want it|dont want any|dont want this|count me out|im out|not interested|im not interested|take me off|leave me out|i want out|get me off|i didnt sign up|i never signed up]
    ? do i look like (i|someone|somebody|im|a person) (who|that) [want|wants|need|needs|care|cares|interested|asked|made of money|have time|has time|buy|buys] (about) (your|ur|this|these|more|any) (det) [texts|stuff|rubbish|sale|crap]
    [let|make] (this|that) (be) (please) [the end of it|the end of the texts|the end of these|the end of this|the last of these|the last of the texts|the last of it] (of|for|now|please) (these|the|your) (texts|messages) $
    [your texts|these texts|your messages|your company|your texting] and (i|me|my phone) (need|have|are|must|should) (to) [part ways|part company|break up|parting ways|parting company|done|finished|split up|through|over]
    [consider|count|mark|flag|list|log|record|note|tag] [=my number|this number|my line|my phone|my mobile|my cell|my sim] (as|to be|down as|down) [retired|closed|off limits|out of bounds|do not contact|do not text|dnc|dnd|inactive|unavailable|dead|opted out|unsubscribed|out of service|disconnected|private|ex directory|not interested|a non customer|removed]
    [your|ur|these|the|all these|all the] (det) [texts] (has|have|needs|need|got|must|should|had better|better|ought|gotta|hafta) (to|got to|to be) (now) [stop|end|cease|go|quit|stopped|ended|cease now|finish|die|dry up]
    [i|we|me] (am|m|are|re) (formally|politely|officially|kindly|once again|again|hereby|respectfully|just) [requesting|demanding|insisting|asking|begging|pleading] (that) (you|u|yall|for) (to) (please|kindly|just) [stop|quit|cease|lay off|leave me alone|leave us alone|desist|take me off|remove me|drop my number|not text|not contact|not message|pack it in|give it up]
    ? (the|my) (baby|kids|wife|husband|dog|toddler|newborn|household|house) (is|are|was|were|has|have|keeps|gets) (being|been|just|trying to|finally) [woken|awoken|waking up|woken up|disturbed|sleep|asleep|sleeping] … [your texts|you text|these texts|your messages|the buzzing|your pings|your notifications|text from you|texting]
    [your|ur|these] (det) [texts] (arrive|come|came|land|go off|ping|buzz|coming|arriving) (in|at|through|during) (the) (middle of|dead of|1|2|3|4|5|6|am|all|stupid|silly|ungodly|unsociable|night|crack) (the|of|night|hours|hour|am|oclock|dawn|my) … [stop|enough|no more|unacceptable|off|cut it out|not on|quit]
    [texts] (to|on|at) [thisline] [aint|isnt|arent|are not|is not|were never|was never|not] (welcome|wanted|needed|authorised|authorized|permitted|ok|okay|appreciated|allowed)
    ? [dont|pls dont|plz dont|please dont] send (me|us) (any) [more|anymore|any more|any others|another one|another] (please|pls|plz|thanks|thx|ty|ok) $
    [y|why|y do|how come] (do|are|r|did) (you|u|ya|yall|yous) (guys|people|still|always|lot) [keep|still|keeps|kepp|always|keep on|constantly] [sending] (to) [me]
    [text|message|contact|msg|txt|spam|bother|pester|sms] [me] [again|one more time|once more|1 more time] (and|n) (just) [see what happens|ill|i will|im|youll|youre|watch|watch what happens|find out|i swear|you will|im calling|im gonna|see how|so help me|you are|its over|its war]
    ? [send|text|message|write] (to) (me|us) [no more|nothing more|nothing further|no further|nothing else|nothing ever again] (texts|of these|of them|please|thanks|ever) $
    my [consent|permission|authorisation|authorization|opt in] (has|was|is|to) (now|only|been|no longer|long) [expired|ran out|is up|was for|was only for|lapsed|ended|no longer stands|no longer valid|withdrawn|revoked|cancelled|canceled|gone|never given|rescinded|void|null and void|taken back]
    ? [you lot are|you people are|you guys are|yall are|you all are|this company is|you folk are|youse are|you lot r|you guys r] (so|just|really|absolutely) [relentless|unrelenting|worse than|a pest|pests|a menace|menaces|a nuisance|nuisances|a plague|stalkers|spammers|shameless|insufferable|unbearable|driving me]
    [dont] (ever|you dare|u ever|you ever) [text|message|contact|txt|call|ring|write to|msg|sms] [me] … [ever again|again ever|again|anymore|any more] (please|pls|thanks|ok) $
    ? (ive|weve|i|we) (have|already|ve) said no (thanks|thank you) (the|for the|about) [first time|second time|last time|third time|three times|twice|two times|many times|a hundred times|a thousand times|a million times|nicely|politely|over and over|again and again|umpteen times]
    [you|u|yall|youse|ye] [do not|dont|no longer|never|didnt|did not|lack|got no|aint|have no|had no|have not|havent|=dont] (have|had|got|been) (my|any|no|the|given) (legal|my) [permission|consent|right|authority|authorisation|authorization|business] (to|for) (be) [text|texting|message|messaging|contact|contacting|send|sending|use|using|call|calling|write|sms|spam|market|bother] (to) [me|my number|this number|my phone|my details]
    [nobody|no one|who|noone|i never] (ever) [gave|give|granted] (you|u|yall|youse) (the|my|any) (legal) [right|permission|authority|consent] to [text|message|contact|send|call|write|sms|spam|bother]
    ? [asked|asking|told|begged] (you|yous) (lot|people|guys|all) (very|so|quite|really) [nicely|politely|kindly|calmly|civilly] … [now im telling|im telling you now|now im not asking|now i am telling|not asking|wont ask again|wont be asking|wont be polite|wont be nice|now im demanding|last chance]
    [dont|not|please no|no] [=sent|sended|sends|sendin|wrote|texted|writing|to send|to write] (to) [me] (more|any|the|these|such) (more|of) [texts]
    ? off with [my number|my name|these texts|your texts|the texts|this number]
    ? [not sure what|dont know what|no idea what|not certain what|unsure what] (i|we) (must have|mustve|accidentally|have|ever) [clicked|ticked|pressed|tapped|subscribed to|signed up for|signed up to|agreed to|joined|opened|did] (to|on) … [dont want it|dont want this|dont want these|dont want any|want out|want off|want it undone|dont need it|undo it|make it stop|get me off|take me off]
    [you|u|they|yall] (have|only) (had|got|have) (my) [consent|permission] (to|for) [one text|one message|a single text|a single message|one code|a one off|one off|the order|the delivery|this order] … [not|nothing|no]
    [cut|turn|switch|shut] [the texts|your texts|these texts|the messages|the notifications|your messages|these messages|your notifications|these alerts|your alerts|the alerts] off (please|now|thanks|for me|will you|pls|ok) $
    ? how many (more) times (do|must|should|will|have|does) (i|we|one) (need|have|got) (to) [reply|text|say|send|type|write|ask|tell|request|beg|text back|reply with] (you|u|yall|the word) (to) [stop|end|unsubscribe|quit|cancel|leave me|no before|the word]
    [dont|not] [=sent|sended] (to) [me] (any) (more) [texts]
    ? how many (more) times (do|must|should) (i|we) (need|have|got) (to) [reply|=text|say|=send|type|write|ask|tell] [=stop|no|unsubscribe] [before|until|till] … [=stop|=end|listen|=quit|ends|stops|stopped|get it|leave me alone]
    (could|can|would|if) (you|u) (possibly|please|kindly) [see|find] your way (clear) to [removing|taking|stopping|deleting|unsubscribing|leaving|dropping|ending|ceasing|not] (sending) [mine|these|the texts|your texts|this|me|texting|sending]
    [tell|ask|get|have|instruct] (your|the|ur) [head office|hq|boss|manager|staff|computer|system|marketing|office|supervisor|colleagues|bot|robot|sales|marketing team|sales team|it department] (team|department|people|guys) (to) [remove] [mine] [off|out|from|off please]
    [doing too much|overdoing it|going overboard|going too far|doing the most|going ott|going over the top|doin too much|doin the most] (with|wit|w|on) (all) [it_all|your|the|dese|ur|these] (det) [texts]
    [give it up|giving it up|give it a rest|give it over|pack it in|knock it off|chill out|chill|ease off|lay off|leave off|jack it in|go easy|ease up|calm down|slow down|cool it|rein it in|tone it down|dial it back|dial it down] [with|on|wit] (all) [your|these|the|ur|yer|yr|dese] (det) [texts]
    ? [text|message|contact|bother|pester|spam] [someone who cares|someone who gives a|somebody who cares|somebody who gives a|someone that gives a|someone who actually|people who give a|someone who asked|someone who wants it|someone who wants them|someone that cares]
    ? [save|spare] [yourself|yourselves|us both|yourselfs] (the|your|all) [bother|effort|trouble|hassle|breath|pennies|credit|postage] & [texts|deleting|unread|delete|deleted|not interested|never buying|wont read|dont read|never read|block|blocked]
    ? [what|how much] [do i have to|do i need to|must i|do we have to|does it take to|will it take to|do i gotta|have i got to|will i have to|do we need to] (do|say|pay|sign|text|send) (to) [make|get] [you] (guys|people|lot|all) [go away|=stop|leave me alone|listen|lose my number|disappear|leave me be|shut up|give up|take me off|understand|off my back|off my phone]
    ? [bot|robot|computer|machine|system|auto thing] … tell it to [=stop|=quit|leave me alone|forget me|pack it in|knock it off|go away|shut up]
    ? (i|im|we) [get|getting|receive|receiving|had|got|gotten] (about|like|over|at least) [2|3|4|5|6|7|8|10|20|two|three|four|five|six|seven|eight|ten|twenty|dozens|loads|tons|hundreds] (of) [these|texts|them|your texts|messages] (a|every|per|each|in one) [day|week|hour|month|morning|night] … [a joke|ridiculous|too much|too many|insane|enough|mad|nuts|crazy|excessive|unreal|beyond|silly|=stop|pack it in|cut it out]
    ? [changing|change|changed|swap|swapping|getting] (my|a new) (phone) [number|sim] (all|just) [because of|thanks to|due to|to escape|to avoid|to get away from|cause of|cos of|over] (all) [you|these|your|this|youse|ur]
    ? [so|kinda|really|totally|completely|im|just|lowkey|highkey|beyond|well|pretty] over [your|these|ur|all these|all your|the constant|all the|the endless] (det) [texts]
    [gave|give|given|granted|grant] (you|u|yall|anyone|anybody) no (such) [consent|permission|authority|authorisation|authorization|agreement|licence to text|right to text]
    ? (i|me) [not|no] [buy|=want|need|like|interest|buying|wanting] (so|this|any|nothing) (you|u) [not|no|=dont|dont] [=send|=text|write|=message|call|sending|texting]
    ? [cant sleep|cannot sleep|couldnt sleep|woken up|woke up|awake|no sleep|keeps waking|kept awake|kept up] (again|at night|all night) [thanks to|because of|due to|cause of|by|with] (all) [your|these|ur] (det) (det) [texts]
    ? [asked|=told|begged|rang|called|phoned|emailed] (one of) your [colleague|colleagues|staff|shop staff|shop|branch|office|team|manager|receptionist|store|call centre|agent|rep|customer service|call center|helpline] … [to stop|to take me|to remove|to delete my|to quit|to end these|to take my|to cancel these|to stop these]
    ? (you|u|yous|youse|yall) [were|have been|been|was|got|=have already been|ve been] (already|twice) [told no|told to stop|asked to stop|told stop|told to leave me|told already|told twice|told nicely|told to quit|told not to text|told not to contact|asked not to text|asked not to contact]
    [=cancel|=end|=stop|terminate|drop|=quit|discontinue|cancelling|canceling] (my|the|this|our) subscription [to|for|of] (all|any) (of) [these|your|those|ur|the] (det) [texts]
    [=cancel|=end|terminate|discontinue] (my|the|this|our) [text|sms|text message|messaging|texting] (alert|alerts) subscription
    ? these are (so|really|getting|very|just|too) [annoying|irritating|driving me mad|driving me crazy|driving me nuts|a nuisance|a pain|too much|pestering me] (so) (please|pls|plz|just|can you) [=end|=stop|=cancel|=quit|no more] (them|it|these|now)
    spare [=me|us] (from|the|your|all|any|any more|all the|all this|further) … [from here on|from now on|going forward|in future|henceforth|from today|hereafter]
    [stfu|shut up|shut the fuck up|shut it|zip it|pipe down|do one|jog on] (already|now|will you|would you|please) [with|about] (the|your|these|all|all the) [texts]
    let (todays|this|that|tonights|yesterdays|the last) [texts|one] be (the|your|my) (very) [=last|final]
    ? why [havent you|have you not|wont you|cant you|havent i been|am i still|arent you|dont you] … [removed me|remove me|taken me off|take me off|unsubscribed me|unsubscribe me|been removed|been taken off|been unsubscribed|on your list|on the list|on this list|getting these|getting your]
    ? [didnt|did not|havent|have not] i (already|just) [=ask|asked|tell|told|=say|said to] (you|u) (to|already) [=stop|unsubscribe me|=remove me|leave me alone|take me off]
    [dont|do not|stop|no longer|never] [keep|leave|keeping|leaving|put|putting|having|have] (me|us|my number|my name) on (your|the|this|any|that) … [=list|lists|mailing list|database]
    ? thought (that) [i was|id been|i had been|you had|youd|you] [removed|unsubscribed|taken|off|opted out|blocked] (me|from) (off|the|your|this) (list) (but|yet|and) [here you are|i still|im still|still|you still|another|you keep|again|yet here]
    ? no thanks not (now|ever) [in the future either|in future either|now or ever|now not ever]
    ? from [today|now|tomorrow] (on) i (would) [prefer silence|choose silence|want silence|want peace]
  `,
  stop_all: `
    [want|wants|wanted|wanna be|get me|take me|count me|opt me|like to be|want to be] [out|off] of (absolutely|simply|literally) everything
    no (further|more) [contact|communication|communications|correspondence] of any [kind|sort|type|form|description] (whatsoever) (from|by|with|at|in) [from|by|please|whatsoever|ever|again|any|on]
    ^ (please|i want|want|i expect|there is to be) no (further|more) [contact|communication|communications|correspondence] of any [kind|sort|type|form|description] (whatsoever|from now on|from here on|from you|please|again|ever) $
    (and) nothing (more|else|ever) from any (one) of (you|your|ye|them) (ever|again|lot|please)
    [not|no more from|nothing from] (this|the|your) [shop|brand|store|company|one] (and|or|nor|not) (not|nor) (the|your|any) (sister|other|partner|parent) [shop|brand|store|company|one|shops|brands]
    [stop|no|remove me from|take me off|unsubscribe me from|opt me out of|out of] (the|absolutely|literally|all) [whole lot|full lot|lot of them|lot of it|entire lot|whole shebang|whole thing|whole family of brands|entire group]
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
    [optout|unsubscribe|opt] (mine) (off|out) (from|of|off) [all|every|each|any and all] (of) (the|your|ur|these|those|single) [company|list|texts]
    [=remove|removed|=delete|deleted|take|drop|get] [mine] (off|out) (from|of|off) [all|every|each|any and all] (of) (the|your|ur|these|those|single) [company|list|texts]
    [=remove|take|drop|get] [=off|out of|off of] [all|every|each|any and all] (of) (the|your|ur|these|those|single) [company|list|texts]
    [optout|unsubscribe|opt] (mine) (off|out) (from|of|off) [all|every|each|any and all] (of) (the|your|ur|these|those|single) [mailing|marketing|text|sms] [company|list|texts]
    [=remove|removed|=delete|deleted|take|drop|get] [mine] (off|out) (from|of|off) [all|every|each|any and all] (of) (the|your|ur|these|those|single) [mailing|marketing|text|sms] [company|list|texts]
    [=remove|take|drop|get] [=off|out of|off of] [all|every|each|any and all] (of) (the|your|ur|these|those|single) [mailing|marketing|text|sms] [company|list|texts]
    ^ unsubscribe (me) (from) all $
    no (more) [channel] (or) (no) (more) [channel] (or) (no) (more) [channel]
    [dont|quit|stop] (ever) [call|text|email|message|write|mail|calling|texting|emailing|messaging|mailing] (me) (or) [call|text|email|message|write|mail|calling|texting|emailing|messaging|mailing] (or|me) [call|text|email|message|write|mail|calling|texting|emailing|messaging|mailing] (me) (again)
    [channel] and [channel] and [channel]
    [stop|no more] (all) (the) [channel] [channel] and [channel]
    [neither|no] [channel] nor [channel]
    [cancel|=end|=stop|terminate] (all) (of) [all|every one of|every|each of] (of) (=my|our) (det) [subscriptions|subscription|alerts|notifications|texts|messages|reminders|sign ups|signups|newsletters]
    [=delete|close] (all) (of) [all|every one of|every|each of] (of) [=my|our] (det) [subscriptions|subscription|alerts|notifications|texts|messages|reminders|sign ups|signups|newsletters]
    [cease|stop|end|halt] (all) (any) [all contact|all communication|all communications|every contact|any contact|all correspondence|all outreach] (with me) (of any kind|in any form|in every form|whatsoever|of all kinds|from every department)
    [dont|no longer] [want] (anything|nothing|a thing|any) (more|else|at all|ever|further) from any (one) of (you|your|ur|the|these)
    [no|no more] [texts] [of any kind|of any sort|whatsoever|from any of you|from anyone there|from any of your]
    [leave|take|keep|drop] (me|us|my number) (off|out of|from) [all|every|any] (of) (your|the|future) [campaigns|campaign|lists|list|mailings|marketing|promotions|broadcasts]
    [opt me out|opt out|unsubscribe me|take me off|remove me|sign me out] (of|from) (absolutely|literally) everything
    [every|all|any|no] (single) [shop|store|brand|company|list|channel|department|service|firm|branch] … [want none|none of it|nothing from|want nothing|no more of|dont want any|off the lot|stop it all|off all of it|none of them|leave me off]
    nothing (more|else) from any of your [company] (ever|again|please)
    [remove|take|delete|get|strike|drop|cross] [mine] [off] (of) [each and every|every single|every last|every one of|all of] (one|of) (your|the|those|these) [list|company]
    every (single) (phone|mobile|short|other) [number|shortcode|short code|account|line] (that|which) (you|u|youve|yall|you guys) (ever|have|ve) [text|message|contact|texted|messaged|contacted|spam|use|used] (me|us) (from|with|on)
  `,
  start: `
    [want_to|id like to] [get|receive] your [texts|offers|messages|newsletter|alerts] $
    [want_to|id like to] [get|receive] the newsletter $
    ^ (please) [restart|resume|reactivate|renew] my (text|sms|text message) [subscription|alerts|texts|notifications] (please) $
    [i'm resubscribing|i am resubscribing|i want to resubscribe|resubscribing me]
    (was|it was) (a) [was a mistake i want to keep|was a mistake i want to carry on|was a mistake i still want|mistake i want to keep getting] (getting)
    [let me know|tell me|notify me|keep me posted] by [text|=sms] (when|about|of|whenever) (there|any) (are|your) [offers|deals|sales|promos|specials]
    i want to [get your offers|get your texts|get your alerts|receive your offers|hear about your offers]
    [can i|could i|may i] (please) [get|have] (the|your|my) [texts|messages|newsletter|offers|reminders|alerts|updates] [back|again]
    [can i|could i|let me] (please|get) [get back on|come back on|go back on|be back on] (the|your) [list|texts|text list|mailing list|newsletter]
    [turn|switch] [on|back on] (the|your|my) [texts|messages|newsletter|offers|alerts|reminders] (again|back|on|please)
    ? ^ (please) send me (the|your|all your) [offers|newsletter|deals|promos|specials] (again|please) $
    ? how do i sign up for [that|those|them|this|these|it] (too)
    ? [turn|switch|put] [em|them|the texts|texts|reminders|the reminders|alerts|the alerts|my texts|my reminders|notifications|messages] back on & [opted out|changed my mind|unsubscribed|reminders|texts|alerts|messages|by mistake|stopped]
    [sign|add|put|opt|subscribe|let|enroll] [me|us] back (up|in|on|again)
    [sign|opt|enroll] [me|us] (back) [up|in] (again) $
    count me back in
    [sign|opt|enroll] [me|us] up for (your|the) [texts|list|offers]
    [add|put] [mine] (back) [on|to] (your|the|ur) (det) [list]
    [resubscribe|resub|subscribe|reenroll|reinstate|reactivate|readd|re add|re subscribe|unblock] [=me|us|=my|our|my number|this number|this phone]
    [want|like|love|happy|ready] (to) [get|start|have|resume] (receiving|getting) (your|the|my|those) (det) [texts] [again|back|after all]
    [want|like|love|happy] (to) [resubscribe|re subscribe|subscribe|opt in|opt back|rejoin|be added|start again|be back|get back on|sign back|sign up]
    [want|like|need] (your|the|my|those|these) (det) [texts] [again|back|after all]
    [=start|resume|restart|begin|continue] [sending|texting|messaging] (=me|us) (=my|the|your|these) (det) [texts]
    ^ (please|pls|yes|ok) [=start|resume|restart|begin] (=my|the|your|these) (det) [=texts|texts|messages|sms|alerts|offers|deals|promos|newsletter|updates|reminders] (again|please) $
    [=start|resume|restart|begin] [=my|your] (det) [texts]
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
    ? turn [=them|=these|=those|the texts|the messages|my texts|my messages|the alerts|my alerts|notifications|the notifications|my notifications|alerts] (back) on again
    ? [turn|switch|put] [=them|=these|the texts|the messages|my texts|my messages|the alerts|my alerts|notifications|the notifications|my notifications|alerts|texts|messages] back on
    ? turn back on [texts]
    ? [turn|switch] back on (my|the|your) [=texts|messages|alerts|notifications|updates|reminders]
  `,
  help: `
    ^ (so) what service is this $
    ^ (so) what are (all) these [texts|messages] (about|for) $
    (how) [how can i|how do i|how could i] get in touch with [you|someone|somebody]
    how do i get hold of [a person|a human|someone|somebody|you|anyone]
    (how much) [how much do|what do] these [texts|messages] cost (me) $
    [are these|is this|are your|are the] [texts|messages|service|sms|alerts] free (of charge)
    ^ contact details (please) $
    [where's|where is|where can i find] (the|your|an) (unsubscribe|opt) [the unsubscribe option|the unsubscribe link|the unsubscribe button|the opt out option|the opt out link] (on|in|for) (these|this|here|your) (texts|messages)
    ^ (and|so) [what do i have to write|what do i have to type|what do i write|what do i type|what do i need to reply|what do i reply|what should i reply] $
    [does replying cost|does it cost to reply|is it free to reply|will i be charged for replying|do i pay to reply] (me) (anything|money)
    [how|where] (can|does|do) [can one|does one|do you|do people|do i|can i] [unsubscribe|opt out|turn this off|cancel these|stop these|get off this list|get off the list]
    how [can one|does one] [=stop|stop this|cancel this] $
    (where's|where is|there|is there|what's|whats) [where's the|where is the|is there an|what's the|where is your] [unsubscribe|opt out|opt-out|unsubscription] (option|link|button)
    ? [whats this about|what is this about|what s this about|wots this about|whats this for|whats this text about|what is this regarding|whats this regarding] (cos|because|as|coz) (i|we|ive) [havent ordered|i havent ordered|never ordered|i never ordered|didnt order|i didnt order|i dont know|i dont have|i havent got|i havent booked|i never booked|we havent ordered|we dont have|not ordered]
    ? [dont understand how|dont get how|not sure how|no idea how|dunno how|dont know how|unsure how|confused how] [this|it|these|this thing|these texts|this service|all this] (all) [works|work] … [do i|reply|text back|what do|should i|am i|help]
    ? [is there|have you got|do you have|got|is there not] (a|an|any) [phone line|helpline|help line|phone number|contact number|customer service number|landline|hotline|number] (that) [i can|to|we can|i could] [ring|call|phone|speak to|talk to]
    ^ (hi|hello|sorry) [whats|what is|wots] [this|that|it] (all) [about|in aid of|for|regarding] (please) $
    [can|could|will|would|get] (i|you|a|an|someone) (get|have|real|actual|live) (a|an|real) [human|person|someone|somebody|agent|manager|rep|advisor|adviser] (to) (please) [ring|call|phone|contact|text|speak|talk|help] (to|back) (me|us|back)
    ^ (sorry|hi|hello|hey|um|erm|wait|but|and|ok|new phone|mate|excuse me) [who|whos] (is|are|r|the|tf|exactly|even) (hell|fuck|exactly) (is|are) [this|u|dis|you people|you guys] $
    [who] [the|tf] (hell|fuck) (is|are) [this|u|dis|you people|you guys|you] $
    [who] (is|the) (hell|fuck) (is) (this) [texting|messaging|sending|contacting] [me]
    who am i [talking|speaking|texting|chatting] (to|with)
    who are [you] [people|guys]
    [what|which] [=company|organization|organisation|=brand|shop|=store] [is|sent|r|are] (this|you|it)
    [what|which] business [is|sent|r] [this|it]
    ^ [what|which] [=company|business|organization|organisation|=brand|shop|=store] $
    [what|whats] (is|are) this [number|service|about|company|regarding]
    what is this [text|message|number|please] $
    do i know [you]
    where (is|are) (this|these) (text|texts) [coming|from] from
    who (is) [sent|sending|sends] [me|this]
    [identify yourself|tell me who this is|say who you are|say who this is|please tell me who you are|dont know who this is]
    [recognize|recognise|know] (this|your) number $
    [howto] [optout|end]
    [howto] make … stop
    [howto] opt (=me|us|myself) [=out|=off]
    [howto] get (=me|us|myself) [=off|out of this list|out of these|out of your]
    [howto] (please) [optout]
    [howto] get [=removed|=off|myself|taken off]
    [howto] (no longer|not) [recv|be] (det) [texts|sent]
    [howto] [remove] [mine]
    [howto] [contact|=reach|call|speak|talk|ring] (to|with) (you|u|someone|somebody|a|customer|support|your)
    [speak|talk|chat] [to|with] (a|an|some) (real|actual|living|proper) [human|=person|agent|someone|=somebody|representative|advisor|operator|manager]
    [your|the|a] [phone number|contact number|email address|contact details|contact info|customer service number] $
    what (are|is) (your|the) [phone number|contact number|email address|contact details|customer service number]
    what are my rights
    what (are) [keywords|commands|options] (can|do) (i)
    ^ (i) need (some) help $
    what (does|do) [stop|this|start] [do|mean] $
    which [word|keyword|code|number] (do|should|must|can|would) (i) [send|text|use|reply|type]
    [what|which] (word|number|code) (do|should|must) i (need to|have to) [send|text|reply|type|write] … [stop|unsubscribe|opt out|leave|end]
    [howto] (please) make (these|this|the|it|them|all) (texts|messages) [=stop|=end]
    [howto] (please) [=stop|=end] (these|this|the|your|all|getting|receiving|sending) (det) [texts|getting|receiving]
    [howto] (please) [=stop|=end] $
    ^ why [am i|did i|do i|are we|r u|are you|are u|do you|do u] (still|even|keep) [getting|receiving|get|receive|got|texting|messaging|contacting|text|message] (this|these|it|that|me|us) (text|texts|message|messages) $
    ^ [whats|what is|wots|what was|wats] (all) [this|that|it] [=about|all about|for|regarding] $
    ^ (is) [this|it] (even|a|actually|for|text) [legit|a scam|scam|spam or real|genuine|real or spam|real or a scam|real or fake] $
    ^ is this [=text|=message|=number|offer|sms] (a|for|actually) [real|scam] $
    ^ [do you have|is there|have you got|whats|what is] (a) [phone number|number|email|email address|contact number|helpline|customer service|customer support|support number] (i|we) (can) (to) (call|ring|contact|reach|speak to|for you) $
    ^ who (do|can|should|would) (i) [call|contact|speak to|talk to|ask|ring|email|complain to] (about this) $
    [howto] [stop|end|cancel|block] [this|these|it|them|that] $
    [howto] [stop|end|cancel|block] [this|these|your|the|ur|all these] (det) [texts]
    what number is this
    [howto] get off (of) (this|your|the|ur) (det) [list]
    ^ (hi|hello|sorry|um|er|hey) [whats|what is|wots|what s] [this|that|it|all this] (all) [=about|in aid of|for|regarding] (please|then|exactly) $
    ^ [hi|hello|sorry|um|er|hey] [whats|what is|wots|what s] this (please|exactly) $
    ^ (hi|hello|sorry|um|er|hey) (who) [who is|whos|who s|who am i|whom am i] (this|even) [texting|messaging|writing|contacting|sending|speaking|talking] (me|us|this|to|please|with) $
    ^ (hi|hello|sorry|wait) [is this|are you|is that|am i talking to|is it|am i texting] (a|an|even|just|actually) (real|actual|live) [bot|robot|human|person|real person|machine|computer|scam|ai|automated|chatbot|genuine|legit] $
    ^ (hi|hello|sorry|wait) [are you|am i talking to] (a|even|actually) real $
    [dont know|no idea|not sure|dont understand|do not know|do not understand] what this is
    (is there|could i get|can i get|can i speak to|get me|put me on to|i need|have you got) (a|an|any|some) (real|actual|live|proper|human) [person|human|human being|agent|somebody|someone|one] (there|that|who|to) (i|we) (can) [talk to|speak to|text with|chat with|talk with|speak with|ring|phone|call|contact]
    ^ what is this (all|text|message|number) (about) (and) [who signed me up|who is this|who are you|who sent it|who sent this|how did you get my number|who do you work for]
    ^ (hi|hello|so|and|but|ok|hey|sorry) how does (=this|=it|that|the service|this service|this thing|it all|all this|this texting thing) (all) work (then|please|exactly) $
    ^ (hi|hello|sorry|um|hey) (=i) [dont|do not|didnt|cant] (really|quite) [understand|get] [this text|this message|your text|your message|the text|the message|what this is about|this sms|what this text is|what this message is|what youre on about|what you want] (at all|please|about|sorry) $
    ^ (sorry|hi|hello|eh|mate) what are you (=on|going|talking) (=on|about) [about|on about] (mate|please) $
    ^ (hi|hello|sorry|so|and) [whats|what is|wots|whats the point of] this [=text|=message|msg|=sms|=number] [about|=for|regarding|in aid of|all about] (please|then) $
    ^ (hi|hello|sorry|so) [whats|what is|wots] this (is) [=text|=message|msg|=sms] (please) $
    what (word|exactly|the hell) [do|should|must|would|can] i (have to|need to|got to) [text|send|type|reply|write|put|press] (back|in) [so|to|if|if i] (not|=stop|no longer|dont|i|want|that|i dont) (get|getting|receive|receiving|want|have) [these|them|texts|your|any|no] (texts|any more|anymore|again|more)
    [cant log in|cant login|cannot log in|cant sign in|cant get into|cant access|unable to log in|wont let me log in|cant log on|locked out of|cant get in to] & [a hand|help|assist|what do i do|any ideas|how do i]
  `,
  access: `
    tell me (exactly) [which details|what details|which data|what data|what you have on me|what you hold on me|what you know about me|who has my data|who has my details|what's in my file|which companies have]
    [i want to know|i'd like to know|let me know] (exactly) [which companies have|who has|which firms have|who you gave|which companies got] [own_ways|own_docs]
    since when do you have [own_ways|own_docs]
    [i'd like to see|i want to see|can i see|let me see|may i see] my (customer|patient|medical|full|whole) [record|records|file|data|notes]
    (tell me) who (passed|gave|sold) [passed you|gave you|sold you|handed you] [own_ways|my data]
    (which|what|exactly) [which companies|what companies|which firms|who else] (got|have|has) [got|have|has|received|hold] [own_ways|my data]
    i want my (personal|own) [data|records]
    [may i see|let me see|i want to see|can i see|show me|i'd like to see] [own_docs]
    [i want|i'd like|can i get|can i have|give me|may i have|send me] my [records|account data|data|file] $
    [i want|i'd like|can i get|can i have|give me|may i have|i need|send me|requesting|request] [access to my|a copy of my|copies of my] [results|account data|records|data|history|file|profile|contract|photos]
    [how did you get|where did you get|who gave you|how have you got|where do you have] [own_ways|my data]
    [who|which companies|what companies|who else|whom] (did|have|exactly) (you) [did you give|have you given|did you sell|have you passed|did you pass|have you shared|you handed|did you hand|you gave|you sold|you passed] [own_docs|own_ways] (on|over|out) (to|with)
    (which|what) [which details|what details|which data|what data|what information] of mine
    [where'd|whered|where did|where d|where do|wheres|where's] (you|u|ya|yous|yis) [you|u|ya|yous|yis|did you|did u|d you] (even|actually) [get|find|pull|dig up] (my|me|ma) [phone|number|mobile|contact|details|email|num|no|cell|name]
    [what's|whats|what is|what has been] [noted|written|recorded|entered|stored|saved|kept|put] … [on|in|under] (my|the|your) (member|membership|medical|customer|dental|patient) [card|file|notes|record|records|chart|member card|system|account]
    [access] to … [information|info|data|details] (that|which) (you) [you keep|you hold|you have|you store|you have stored|held|kept|stored|keep|hold]
    [what does it say|what do they say|what does my file say|what is written|what's written|whats written|what have you written|what did you write|what is noted|what's noted|whats noted|what is recorded|what's recorded|what's down|what is there] (down) [about me|on me|for me|about my son|about my daughter|about us|of me] … [file|notes|record|records|card|member card|chart|system|papers|folder|computer]
    [what does|what do] (it|my|the) (file|notes|record|card) [say] [about|on] me
    [what's|what is|whats|what's actually|everything that's|everything thats|everything] (actually) (in|on) my (member|medical|customer|patient|membership|personal|own|dental|loyalty) [file|notes|record|records|card|chart|folder|member card]
    [photocopy|printout|print out|copy|copies|print|scan|extract|overview] (of) [everything|all|whatever|what's|all that's|the lot|all of] … [under my name|in my name|my file|my notes|my member card|my card|my record|my records|my medical notes|my chart]
    [copy|printout|overview|list] of … [my name|me|my number|file]
    [which|what] … [data|details|information|info] … [system|file|computer|database|files|records|your system]
    ? copy of my (whole|entire|full|complete) [file|record|records|chart|profile]
    ? what (do|have) (you|u) (know|got|have) (written|down|saved|stored) about [me|us|my family|my kid|my son|my daughter]
    [which|what] (of) (my) (personal) [data] (do|are) [you] [process|use|hold|keep|processing|using|holding|keeping] [about]
    [tell|show|send|give] [me] (absolutely|exactly|literally) [everything|all|anything|whatever] (that|of what) [you] (people|guys|lot) (have|already) [hold] (got|stored) [about]
    [whered|where d] [you|u|ya] get (this|my) number (from|off)
    [what|which] (exactly|all) (have|do) [you] (people|guys|lot) (got|have|keep) [stored|saved|filed|recorded|logged|written down|held|got] (down) [against|under|about|on|for|beside|next to] [me|us|my name|my number|my account]
    [tell|show|send|give|let] me (know) (exactly) [which|what] (personal) [data|details|stuff] (that) [you] (have|people) [hold]
    what (kind|sort) (of) (other) (my) [data] … [you] [hold] 
    what … [you] [hold] [about]
    [what|which|all] (of) (the) (my) [data] (that) [you] (have) [hold] [about]
    [everything|all|anything] (that) [you] [hold] [about]
    what (have|all) [you] got [about]
    (do) [you] [hold] (any) (my) [data] [about]
    [copy|copies] of (my) (my) (my) [data]
    copy of (everything|what|all) (that) [you]
    [see|access|view|know|download|request] (to) (all|all of) [=my|our|what|whatever] (personal|private|own) (personal) [data]
    [see|access|view|know|download|request] (to) all (of) (the|=my) (personal) [data] (that) [you|u|about me|on me|held]
    [send|give|show|provide|tell] [me] (all|what) (of) (my) (my) [data] (that) [you] (have) [hold]
    [=send|give|show|provide|=email] [=me|us] (all) (of) [=my|our|all my|all of my] (personal) [data]
    [=send|give|show|provide|=email] [=me|us] (all) (of) (the) (personal) [data] (that) [you|u] (have|hold|keep)
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
    [where|who|how|which database|what database|what list|which list|which company] … [come by|fish|fished|dig up|dug up|get hold of|got hold of|handed|passed|passed on|leaked|gave|sold|bought|obtained|scraped|pulled|picked up|find|nicked|lifted|swiped|came from|come from|get|got] … [=my|this|our] (phone|mobile|cell|contact) [particulars]
    [where|how] (did|does|do|d|is|on earth|the hell|in the world) … [my|this] [particulars] [come from|came from|from|end up|ended up|get to you|get there|reach you|fall into]
    was my [particulars] [bought|sold|purchased|leaked|scraped|shared|passed on|given]
    [can|could|may|might|please|want|wanna|need|like|send|give|get|let] … [printout|copy|print out|summary|overview|list|breakdown|record|rundown|transcript|disclosure] (of|on|about) (all|all of|everything in) [=my|our|my entire|my own] (personal) [data|file|account|profile|history]
    [tell|show|send|give] (me|us) (exactly|precisely) (what|which|everything|all|whatever) (personal) [data|stuff|details] (that) [you|yous|ye] (lot|guys|people|have|got) [keep|hold|have|store|got|know|save|collect|stored|saved|kept] (about|on) (me|us|my)
    [what|which] (have|has|do|does|is|all|kind of|sort of) (you|yous|ye|your company|your firm|personal) … [on file|on record|in your files|in your system|in your records|stored|recorded|written down] (for|about|on|under|against) [me|my name|my number|us]
    [whats|what is|what s|see whats|show me whats] in my (customer|personal|own) [file|record|records|profile|dossier]
    [request|demand|require|want|requesting|demanding] (a|the|full|my) [disclosure|release|production|breakdown] (of) (the|all|my|any) [categories|personal|pieces|data|information|info|records|details]
    what [actually|really|already|do you actually|do you|do you really] know about [=me|us|my]
    [know|hear|see] (everything|all|what) (that) [your system|your computer|your database|your company|your records|your files] [says|say|holds|hold|has|have|knows|contains|shows] about [=me|us]
    [whatever|any|all the|all|every bit of|what] [data] (that) [you] (people|lot|guys) (have) [hold] [about]
    [tell|know|explain|ask|say] (me|us|exactly) (exactly|please) where [my|this|you] (got|found) (my|this) (phone) [particulars] (came|come|comes|was|were|is) (from|obtained|bought)
    [which|what|whose] [list|company|website|database|partner|broker|site|shop|source|register|data broker|lead list] (did|have|do) [you|u|yall] (guys) [get|got|find|found|buy|bought|pull|scrape|dig] [me|my number|my name|my details|us|this number|my info] (from|on|off|up)
    [=who] (has|have|else|all|exactly) (has|been) [looking|looked|seen|accessed|opened|viewed|read|had access|access|been into|been in|snooping|been accessing] (at|to|in|into|through) (my|our|his|her) … [file|records|record|=data|notes|chart|account|details|medical records]
    [send|show|give|email|let me have|let me see|can i see|can i have|could i have|id like|i want|post] (me|us|to see) (all|all the|the|any|whatever|every|a copy of|those) [notes|note|comments|remarks|minutes|reports|report|assessment|assessments|scores] (the|your|that|my|you) … [about me|on me|about us|about my case]
    [do you|have you|are you|you|did you] (still|guys|lot|not) (still) [have|=hold|keep|got|keeping|holding|store] (still) (got) [=my|our] (old|previous|former) [address|number|email|phone number|bank details|card details|iban|details] [on record|on file|in your system|on your system|in your records|on your books|in your files]
  `,
  erase: `
    [leave no trace of me|no trace of me|not a trace of me|no traces of me]
    [put|run|send] [own_docs] through (the|a|your) shredder
    [delete|erase|remove|wipe] (all) (my|of my) [my old photos|my old pictures|my photos from the website|my photo from the website|my photo from your site|all photos of me]
    i no longer want to be in your [database|records|files|books]
    [=delete|erase|destroy|shred|=remove|wipe|forget|bin|scrap|trash|get rid of|dispose of] (please|all) [own_docs]
    [shred|bin|scrap|wipe|forget|erase|get rid of|=remove|=delete] (please) [my address|my email address|my email]
    [own_docs] [is to go|must go|has to go|have to go|needs to go|must be destroyed|needs to be gone] (please|now) $
    i (want|would like|demand) [own_docs] [gone|deleted|wiped|erased|destroyed|shredded]
    [want|wish|ask|demand|like|asking] to be forgotten by (your|you|this) (company|firm|shop|lot)
    [take back my consent|withdraw my consent|revoke my consent|withdraw consent|my consent is withdrawn|withdrawing my consent] & [delete the file|delete my file|erase the file|delete my data|delete it all|delete everything|my name must not|must not stay|must not remain|wipe the file|wipe my data|erase my data|remove my data]
    [registration|profile|account|file|details|data|records|membership record] (to be|is) [gone|deleted|wiped|erased|closed] [permanently|for good|forever|for ever|completely]
    [dont want|don't want|do not want|not] (a|one) [single thing|trace|scrap|single trace|shred|single scrap|anything] (of) [mine|me|my data|my details] (to be) [left|kept|remaining|stored|held|to stay|to remain|stay] (with|in|on|by) [you|your|there|file]
    [still|why] … [bank card|passport|id|licence|photo|card details|cv|file|details|address|dob] (on|of) (file|record|me|mine) [get rid of it|delete it|wipe it|erase it|destroy it|bin it|shred it]
    [old|past|previous] [details|data|records|orders|stuff|info] (of mine) [can|may|should|could] (all|now|safely) [go in the bin|be binned|go|be thrown away|be thrown out|disappear|be got rid of]
    ^ (please|kindly|so|just|now|then) [delete the file|delete my file|destroy it|destroy the file|delete that file|shred it|erase it|erase the file|wipe the file|get rid of it all|delete all of it|wipe it all] (please|now|for good|immediately) $
    [shut|close|terminate|delete|kill|end|cancel|remove|deactivate|wipe] … [account|profile|registration|membership profile|login|user account] (down) [for good|permanently|forever|for ever|once and for all|completely|entirely|with everything|and everything|along with everything|and all|with all]
    [permanently|completely|for good] (shut|close|delete|remove|erase|wipe) (down) [close|delete|remove|erase|wipe|shut|terminate] (down) (my|the|this|our) [account|profile|registration|login]
    [how do i|how can i|how to|how would i|where do i|where can i|how d i] (go about) (permanently|completely) [delete|deleting|erase|close|closing|remove|kill|wipe|get rid of] (my|this|the|our|her|his) (whole|user|online) [account|profile|registration|login|data]
    [take|remove|strike|cross|rub|wipe|scrub|get|pull|scratch|clear|erase|delete] … [photo|photos|picture|pictures|details|data|info|name and number|name and address|address|date of birth|dob|bank details|information] … [computer|computers|system|systems|database|card index|files|members book|membership book|register|records|record|books|website|archive|archives|server|servers|app|site|laptop|hard drive|filing cabinet|folder|noticeboard|display]
    [take|remove|wipe|scrub|get|delete|erase] (my) [daughter's|son's|daughters|sons|child's|childs|kids|mother's|mums|husband's|wife's|children's|childrens] … [photo|photos|picture|pictures|details|data|info|name] … [computer|computers|system|systems|database|card index|files|members book|membership book|register|records|record|books|website|archive|archives|server|servers|app|site|laptop|hard drive|filing cabinet|folder|noticeboard|display]
    [take|strike|cross|rub|wipe|scrub|scratch|delete|erase|remove] (my|our|his|her|their) [name|number|name and number|number and name|whole name|my name and number|photo|address] (and) (number|details|photo|address|data|name) [out of|off|from|out] (of) (your|the) [members book|membership book|card index|register|computer|computers|records|archive|archives|filing cabinet|system]
    [nothing|no data|no trace|not a thing|not a trace|none] … [is to|may|must|should|shall|can|should be|is|to] (be) (to) [stay|remain|left|kept|be left|be kept|linger]
    [see to it|make sure|ensure|take care] … [no longer|not|not in|gone from|out of|off] … [system|computer|database|files|records|register|books|archive|card index]
    [all of it|it all|everything|all my data|my data|all that|the whole lot|my details|my file] [must|has to|should|needs to|have to|is to|ought to|shall] (simply|now|just) [vanish|disappear|be destroyed|be shredded|be gone|go from your|be wiped|be erased|be deleted]
    [why|how come] … [copy of my|scan of my|photo of my|my passport|my id|my licence|my bank details|my file|my data|my photo|my card details] … [delete it|erase it|destroy it|get rid of it|wipe it|shred it|remove it|bin it|delete that|delete them|delete this]
    [old|past|previous|earlier|former] [orders|bookings|invoices|details|purchases|data|entries|records|addresses|messages|files|appointments] (of mine) [can|may|should|must|could|need to] (now|all|safely|please|just) (be) [be deleted|be wiped|be erased|be destroyed|deleted|wiped|go in the bin|be removed|be shredded|be binned]
    [my name|my number|my data|my details|my photo|my file|my address|my information|our data] (and number|and data|and details) [must not|may not|mustnt|should not|shouldnt|is not to|are not to|cannot|can't|must no longer|may no longer] (be) (stay|remain|stored|kept|held) [stay|remain|stored|kept|held|linger|be|with you|on]
    [never|didn't|did not|dont|do not|haven't|have not] … [keep|keeping|store|storing|hold|holding] (my|our|his|her) [data|details|photo|id|file|number|card details|information|picture|address] … [delete|erase|destroy|wipe|get rid|remove|shred]
    [get|take|have|wipe] [everything of mine|all of mine|everything about me|anything of mine] … [database|system|computer|files|records|server|servers]
    [everything of mine|anything of mine|all of mine|everything about me|everything with my name|anything about me|everything about my son|everything about my daughter] (wiped|deleted|out|erased|removed) [from|off|out] (of) (your|the) [database|system|computer|files|records|server|servers]
    [photos|info|data|details|pictures|everything] … you … [destroyed|deleted|erased|wiped|removed|gone|shredded]
    [photos|info|data|details] … [keep|hold|have] (on|of|about) [him|her|them|us|me] (to be|be) [destroyed|deleted|erased|wiped|removed|gone]
    ? [delete|erase|wipe|remove|scrub|purge|destroy|deleting|take off] my (acct|account) (and|plus|with) (my) [card info|card details|card|payment info|info|history|profile|acct|acct and card info|acct card info|data] (please|pls)
    [close|closing|cancel|shut|shut down|deactivate] (down) (out) my [account|acct|profile] (and|with you) … [erase|delete|wipe|keep nothing|dont keep|destroy|all my data|everything you have]
    [right to erasure|right to be forgotten|article 17|art 17|under gdpr|under the gdpr|ccpa|data protection act] … [erase|erasure|delete|deletion|destroy|remove|data|forgotten|wipe]
    ? [erase|delete|wipe|scrub|purge] my (mobile|phone|cell|old) [number|email|address|name|phone|mobile] (from|off) (all|of) your (whole|entire) [system|systems|database|databases|files|records|servers|computer|computers|crm|archive|archives|books]
    [=delete|=remove|=erase|=close|terminate|deactivate|shut down|get rid of|scrap] the [account|profile|login] (that|which) [i|we] (have|had|ve) [=made|=opened|created|=set up|=have|registered|started|hold] (with|on) [you|yall|ya|u|your|yous|yiz|here|there|up]
    [nothing|no trace|no data|no record|no records|not a trace|not a single record] (about|of|on|with) [me|us|my name] (should|must|to) [stays|remains|is left|left|is kept|kept|survives|stay|remain|be left|be kept|exists|exist]
    [make|want] [me|us|my data|my details|my records|my file|it all] (to) [disappear|vanish] from (your|all|the) [list|data|servers]
    [delete] (of) (all) (of) [=my|our|his|her|mothers|daughters|sons] (my) (personal) [data|account|profile]
    [delete] (of) (all) (of|the|your) [data|records|info|information|details] (you|u|that|which|we) [have|hold|hold on|kept|about|on] (me|us|my)
    ^ (please|pls|kindly) [delete] (all) (the|personal) [=data|info|information|=account|=profile|=details|data|account|profile|details] (please|now) $
    [delete] (of) [everything|anything|whatever|all|what] (that) [you] [hold]
    [delete] (of) (all) (my) (my) [data] (that) [you] [hold] (about)
    [want|need|like|ask] (all) (of) [my] (my) [data|account|profile] (to be|be) [deleted|erased|removed|gone|wiped|destroyed]
    [my] (my) [data] (to be|be) [deleted|erased|destroyed|wiped|purged]
    [right to erasure|right to be forgotten|right to deletion|article 17|art 17|deletion request]
    [close|delete] (and) (delete) my account and (all|delete)
    forget [everything|all] … [about|know]
    forget [me|about me] completely
    [delete] (of) [everything|anything|whatever|all|what|every bit|every scrap] (that) [youve|you have|you] (got) [on|about] [me|us]
    ? (make|treat|act|be) (it|me) as (if|though) i [never existed|never was a customer|was never there|was never a customer|never shopped|was never born|never joined] (in|on|with) (your) [system|systems|database|books|records|files|you]
    [wipe|scrub|erase|delete|purge|clear|remove] [me|us|my name|my details] (completely|entirely) (from|off|out of) (all) (of) (your) [computers|computer|servers|server|memory|hard drives|hard drive|history|existence|archive|archives|cloud|backups|the face]
    ? [dont|do not|never|not to] [keep|=keep|retain|=hold|store|save] [anything|a single thing|a thing|any trace|any record|any data|any info|any information] [of|about|on] [=me|=mine|us|my]
    [do not|dont|no longer] [wish|want|like|consent|agree|need] (for|to) [you] (people|lot|guys) (to) [retain|retaining|=keep|keeping|=hold|holding|store|storing|have|having] (any|all|my|of) (more|personal) [data|everything]
    forget [=me|us] (entirely|completely|altogether|totally) … [data|details|everything|info]
    [scrap|close|cancel|delete|terminate|shut|kill] my account and [burn|shred|destroy|get rid|bin|wipe|delete|erase|purge|everything|all|remove|scrub|forget]
    [burn|nuke|torch|shred|bin|trash|incinerate|vaporise|vaporize|obliterate|eradicate|wipe out|get shot of|delete|erase|wipe|purge|destroy|remove] (all|any|every|the|whatever|everything|that|of) (the) (file|files|data|details|info|records|stuff|dossier|folder) (that|which) [youve got|you have|you ve got|you hold|you keep|you got|you store|you have got|you kept|u have|u got] on (me|us)
    [purge|wipe|delete|erase|scrub|remove] [mine|me] [off] (of) [your|ur|the] [system|systems|database|databases|records|files|servers] … [account and all|data and all|and my account|and my data|and all my data|and all my details|and delete my account|and close my account|history and all|lock stock and barrel]
    [want|need|like|have|get|can i have|could i have] (all|of) (of) [my] (personal|own) [data|details|profile|account|history] (be) [wiped|erased|deleted|scrubbed|purged|destroyed|shredded|removed] (from|off|please|now|completely|permanently|entirely|forever)
    [forgotten|erased|wiped|forget me|deleted|forget us|wipe me|erase me|delete me] … [data and all|everything and all|records and all|data included|data too|and all my data|including my data|including all data|and my data|history and all|lock stock and barrel|and all my details|and my details too|and every record]
    [forget|pretend] (that) i (ever) existed … [delete|wipe|erase|shred|destroy|purge|bin] (the|it|all|every) [lot|all|everything|record|of it|data]
    (id like to|i want to|want|like) be [forgotten|erased|wiped|deleted] (by|from) (your|the) (whole|entire) [organisation|organization|company|business|system|firm|group] … [data|everything|records|history|details]
    [want|need|like|have] (my|our) [=account|=profile|login] and (all|my|all my|everything|anything|all of|any) (of|my|you|the) (personal) [data|details|info|history|records|everything] … [wiped|deleted|erased|gone|removed|destroyed|closed|purged]
    [want|need|like] (my|our) [=account|=profile] and (all) [everything|anything|all] (that) (youve|you have|you) (stored|saved|kept|got|hold|collected|have) (about|on|of) (me) [wiped|deleted|erased|gone|removed|destroyed|purged]
    ^ (i|we|id) [want|would like|wish|like|demand|have the right] to be forgotten (please) $
    ? [make sure|ensure|check] (that) (there is|theres) nothing (=about|of|on) (=me|=mine) (is) [is left|left|is kept|remains|stays|is stored|is saved|kept|stored] [in|on|with] (your|the|any)
  `,
  rectify: `
    [want] my [data] (to be) [corrected|rectified|updated|fixed|amended]
    ? my name (has|is|with) [has two|is spelt|is spelled|is with a|needs two|has one]
    ? i'm … with a [y|k|c|z|e|h|t|w|double]
    ? [i have a new|i've a new|i've got a new|note my new] [email|email address|number|phone number|address|surname]
    bring my (details|records|data) [details up to date|records up to date|data up to date|file up to date]
    [change|update|amend|correct|fix] [my name|my address|my email|my surname|my email address|my details|my date of birth]
    [amend|correct|change|update|fix] that (please) on (your|the) [books|records|system|file|files|database]
    ? get it [corrected|amended|put right]
    [contract|account|bill|bills|policy|tenancy|lease|membership|subscription|insurance] (to) [be put|put|be changed|be transferred|changed|transferred|switched|be switched|moved] (over) [in my name|into my name|to my name|in my own name|under my name]
    [my new num|new num|my new number|new number|new mobile|my new mobile|new phone|new cell|my new cell] … [enter this|enter this one|use this|use this one|put this|swap it|put it in|put this one|enter it|replace the old|take this|save this one]
    [surname|name|first name|last name|surname's|name's] … [with a|with an|with one|with two|ends in] [a|b|c|d|e|f|g|h|i|j|k|l|m|n|o|p|q|r|s|t|u|v|w|x|y|z|ph|ck|one l|two ls|double l|one t|two ts|double t|one n|two ns|hyphen] (and) not … [wrong|always get it wrong|get it wrong|every time|spelt wrong|correct]
    [i'm|im|i am] [married|single|divorced|widowed|diabetic|allergic|vegetarian|vegan|pregnant|retired|a smoker|a widow|male|female|a man|a woman] [now|these days] … [change my|change me|update my|put me|correct my]
    [with|has|have|starts with|ends in|ends with|ending in|spelt with|spelled with] (a|an|one) [a|b|c|d|e|f|g|h|i|j|k|l|m|n|o|p|q|r|s|t|u|v|w|x|y|z|ph|ck|one l|two ls|double l|one t|two ts|double t|one n|two ns|hyphen] (at the end|at the start|in the middle|in it) (and) not (with|a|an|in|by) (a|an) [a|b|c|d|e|f|g|h|i|j|k|l|m|n|o|p|q|r|s|t|u|v|w|x|y|z|ph|ck|one l|two ls|double l|one t|two ts|double t|one n|two ns|hyphen]
    [its|it's|my name is|im|i'm|name's|surname is|i am|called] … not … [wrong every time|every time|you keep getting it wrong|always wrong|you always get it wrong|it's always wrong|keeps being wrong|you spell it wrong|its wrong every time|keep misspelling|is wrong on your]
    [email|e-mail|mail|number|postcode|address|birthday|dob|surname|name] … [0|1|2|3|4|5|6|7|8|9|one|two|three|four|five|six|seven|eight|nine|zero] (at the end|at the start|in the middle|in it) (and) not (a|an) [0|1|2|3|4|5|6|7|8|9|one|two|three|four|five|six|seven|eight|nine|zero]
    [you have me|you've got me|you have got me|you've put me|you put me|you list me|im down|i'm down|i am down|you have me down|im listed|i'm listed|got me down] (down) [as|under] … [but i'm|but im|but i am|i'm|im|but it's|but its|should be|my name is|but my name is]
    [you have me|you've got me|you have got me|you've put me|you list me|im down|i'm down|i am down|got me] (down) (as|under) [married|single|divorced|widowed|diabetic|allergic|vegetarian|vegan|pregnant|retired|a smoker|a widow|male|female|a man|a woman] … [i'm|im|i am|but|not|never]
    [born|date of birth|dob|birth year] (in|is|on|as) [1915|1916|1917|1918|1919|1920|1921|1922|1923|1924|1925|1926|1927|1928|1929|1930|1931|1932|1933|1934|1935|1936|1937|1938|1939|1940|1941|1942|1943|1944|1945|1946|1947|1948|1949|1950|1951|1952|1953|1954|1955|1956|1957|1958|1959|1960|1961|1962|1963|1964|1965|1966|1967|1968|1969|1970|1971|1972|1973|1974|1975|1976|1977|1978|1979|1980|1981|1982|1983|1984|1985|1986|1987|1988|1989|1990|1991|1992|1993|1994|1995|1996|1997|1998|1999|2000|2001|2002|2003|2004|2005|2006|2007|2008|2009|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019] (no|its|it's|but|not|i was|should be|im|more like|its actually|surely|rather) [1915|1916|1917|1918|1919|1920|1921|1922|1923|1924|1925|1926|1927|1928|1929|1930|1931|1932|1933|1934|1935|1936|1937|1938|1939|1940|1941|1942|1943|1944|1945|1946|1947|1948|1949|1950|1951|1952|1953|1954|1955|1956|1957|1958|1959|1960|1961|1962|1963|1964|1965|1966|1967|1968|1969|1970|1971|1972|1973|1974|1975|1976|1977|1978|1979|1980|1981|1982|1983|1984|1985|1986|1987|1988|1989|1990|1991|1992|1993|1994|1995|1996|1997|1998|1999|2000|2001|2002|2003|2004|2005|2006|2007|2008|2009|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019]
    not [1915|1916|1917|1918|1919|1920|1921|1922|1923|1924|1925|1926|1927|1928|1929|1930|1931|1932|1933|1934|1935|1936|1937|1938|1939|1940|1941|1942|1943|1944|1945|1946|1947|1948|1949|1950|1951|1952|1953|1954|1955|1956|1957|1958|1959|1960|1961|1962|1963|1964|1965|1966|1967|1968|1969|1970|1971|1972|1973|1974|1975|1976|1977|1978|1979|1980|1981|1982|1983|1984|1985|1986|1987|1988|1989|1990|1991|1992|1993|1994|1995|1996|1997|1998|1999|2000|2001|2002|2003|2004|2005|2006|2007|2008|2009|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019] (but|its|it's) [1915|1916|1917|1918|1919|1920|1921|1922|1923|1924|1925|1926|1927|1928|1929|1930|1931|1932|1933|1934|1935|1936|1937|1938|1939|1940|1941|1942|1943|1944|1945|1946|1947|1948|1949|1950|1951|1952|1953|1954|1955|1956|1957|1958|1959|1960|1961|1962|1963|1964|1965|1966|1967|1968|1969|1970|1971|1972|1973|1974|1975|1976|1977|1978|1979|1980|1981|1982|1983|1984|1985|1986|1987|1988|1989|1990|1991|1992|1993|1994|1995|1996|1997|1998|1999|2000|2001|2002|2003|2004|2005|2006|2007|2008|2009|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019]
    [your papers|your records|your notes|my file|my notes|my record|your file|my chart|your paperwork|my form|the file|your system|my card] (still) [say|says|said|state|states|show|shows|has|have|list|lists|claim|claims] … [its|it's|but|in fact|actually|not|i'm|should|wrong|fix|correct|never]
    [married|single|divorced|widowed|diabetic|allergic|vegetarian|vegan|pregnant|retired|a smoker|a widow|male|female|a man|a woman] [in|on|according to] (your|my|the) [file|records|papers|notes|record|system|form|card|books] … [married|single|divorced|widowed|diabetic|allergic|vegetarian|vegan|pregnant|retired|a smoker|a widow|male|female|a man|a woman]
    [married|single|divorced|widowed|diabetic|allergic|vegetarian|vegan|pregnant|retired|a smoker|a widow|male|female|a man|a woman] … [fix that|correct that|change that|fix it|correct it|put it right|amend it|please correct]
    [change|switch|update|rename|alter] (me|my name|my title|it|my surname|my details) (over) from … to (be) [ms|miss|mrs|mr|dr|mx]
    [just got married|got married|just married|newly married|got divorced|just divorced|im married now|i married] … [change me|change my|update my|put me down|i'm now|im now mrs|now mrs|new surname|new name]
    [put|change|switch|transfer|move] (the|my|this|our|over) [contract|account|bill|bills|policy|tenancy|lease|membership|agreement|subscription|insurance] … [my name|my own name|name|her name|his name|both our names|our names]
    [meter reading|reading|amount|date of birth|birthday|address|name|weight|height|blood group|allergy] (has been|is|was|were|got|has) (been) [entered|typed|noted|written|recorded|put] (in|down) [wrong|wrongly|incorrectly|badly|twice|mistakenly]
    [put|use|take|enter|save|note|swap] [this|that|it|the new one|this one|the new number|this number] … [old|file|instead|of the old|record|records|system]
    ? [moved_house] & [change_it]
    ? [moved_house] & [street]
    ? [our_record] & [it_says] & [instead]
    ? [changed_contact] & [change_it]
    ? [i am|im|its|it is] (a|a mr|the) [mrs|mr|ms|miss|dr|woman|man|lady] (and) not (a) [mrs|mr|ms|miss|dr|man|woman|lady]
    ? [my|his|her|our] [name|surname|last name|first name] (is|should) [is spelled|is spelt|is spelled with|has|ends|ends in|begins|starts with|takes|needs] (with) (a|an|one|two|only one|only) … [change_it]
    ? [got married|i married|divorced|remarried|widowed|separated] & [change_it] & [name|surname|last name|maiden name|title|marital status]
    ? [down as|listed as|registered as|recorded as|entered as] (a) [single|married|divorced|widowed|male|female|mr|mrs|miss|ms|retired|student|smoker|diabetic|allergic] & [i am|im|but|actually|its|should be|not true|not right]
    ? (is|he is|she is|my son is|my daughter is) in (year|grade|class|room) … not (in) (year|grade|class|room) … [change_it]
    ? [moved house|moved home|moved flat|moved flats|moved address|we moved|ive moved|weve moved|just moved] & [now not|pls update|please update|update pls|update it|update that|update my|update our|update your|update ur|update the address|change it on|its now|address is now|new address is]
    ? [spelt wrong|spelled wrong|spelt wrongly|spelled incorrectly|spelt incorrectly|misspelt|misspelled|mis-spelt] (on|in) [ur texts|your texts|your letters|ur letters|your messages|ur messages|your emails|ur emails|your system|ur system|your records|ur records]
    ? [the cat|the dog|the pet|the horse|the rabbit|my cat|my dog|my pet|our cat|our dog|our pet|his name|her name|my name] [on|in] (our|my|your|ur|the) [record|records|file|files|system|account|card|profile] (is|should be|isnt|shouldnt be|needs) [called|is called|should be|isnt|is not|needs|is spelt|is wrong|is now]
    ? [new mobile for my|new mob for my|new number for my|new phone for my|new email for my|new address for my|new number for our|new mobile for our] & [swap it|swap that|replace the|update it|change it|instead of|use that|for the one u have|for the one you have|not the old|pls update|please update|pls change]
    ? [my|our] [sons|daughters|kids|childs|boys|girls|husbands|wifes|mums|dads|partners|little ones] [surname|name|last name|first name|birthday|dob|date of birth|middle name] & [has him as|has her as|have him as|have her as|got him as|got her as|got him down as|got her down as|have him down as|have her down as|has him down as|has her down as|says he is|has it as|have it as|got it as|put it as]
    ? [ur system|your system|ur records|your records|ur computer|your computer|ur app|your app|my file|my record|ur form|your form] [says im|says i am|thinks im|says hes|says he is|says shes|says she is|says were|has me|says ive|has me as|has him as|has her as|shows me as|still says] & [needs fixing|fix|fix it|fix that|wrong|update it|change it|correct it|needs changing|needs updating|needs correcting|sort it|not true|incorrect|not right]
    ? [gone back to my|went back to my|reverted to my|back to my|going back to my|using my] maiden name
    [got|have|ive got|=changed] (a|my|to a) [new number|new phone number|new cell number|new mobile number|number] (now|since|its|so) … [send to|send them to|send it to|send texts to|update your records|update my details|update ur records|text me on|text me at|message me on|text that one|use that one|use this one]
    (the) [name|surname|address|email|email address|date of birth|birthday|dob|birth date|postcode|spelling] (that) [you] (people|guys|lot) [have|hold|got|ve got|keep|use] (got) (down|listed) (for|on|of) (me|us|file) [is|are] (all|completely|still|the) [wrong|incorrect|old|outdated|out of date|misspelt|misspelled|not right|not correct]
    [ive|i have|weve|we have|i|we] (just|recently) moved … (my|our) new address (is)
    [wrong|incorrect] [birthday|birth date|date of birth|dob|birth year|postcode|zip code|surname|last name|first name|middle name|email address|initials|home address] $
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
    [=my|our] [surname|=name|=address|name's|surname's|=email|=postcode|birthday|dob] … [amend|=correct|fix|update|change|rectify] … [hold|have|records|file|system|details|info]
    [have|got|youve|you ve] (got) my [field] (down|listed|spelt|spelled|recorded|written) [down|listed|spelt|spelled|recorded|written|wrong|wrongly|as] (as|wrong|wrongly|under|incorrectly|down)
    ? [you|yous|u|your records|your system|your files|your database|your computer|it|my account|your texts] (guys|lot|people|still|keep|all) [have me down as|got me down as|have me as|got me as|ve got me down as|calling me|address me as|addressing me as|list me as|lists me as|has me as|has me down as|think im|thinks im] … [its|it is|should be|im|i am|=not|actually|correct|fix|change|update|put that right|was|supposed to be|but]
    ? [your records|your system|your files|your database|your computer|my account|your texts] (still|keep|all) [say|says|show|shows|call me] … [its|it is|should be|im|i am|=not|actually|correct|fix|change|update|put that right|was|supposed to be|but]
    ? [you|yous|u] (guys|lot|people|still|keep|all) call me … [its|should be|im|i am|my name|correct|fix|change|update|put that right|supposed to be]
    [youve|you have|youve got|you got|you|yous have|they have] (got|have) me [down|listed|registered|recorded|in] (as|under) … [its|it is|should be|=not|but|actually|please|im]
    ? your [records|system|files|database|computer|account|website|app] (still) [say|says|show|shows|have|has|list|lists|read|reads] … [should be|is now|its now|moved|=wrong|old|=not|but]
    [=my|our] (own) [=postcode|=address|=surname|=name|=email|=birthday|dob|date of birth|zip|zip code|=title|postcodes|addresses|surnames|names|emails|birthdays|middle name|first name] (is|are|s) (all) [=wrong|incorrect|outdated|out of date|misspelt|misspelled|not right|not correct|old|mixed up] (in|on|with) (your|the|=my) (system|records|file|account|database|profile|app)
    the (own) [=postcode|=address|=surname|=name|=email|=birthday|dob|date of birth] (is|are|s) (all) [=wrong|incorrect|outdated|out of date|misspelt|misspelled|not right|not correct] [in|on|with] [your|=my] (system|records|file|account|database|profile|app)
    ? (ive|i have|i|weve) (got|just|have) [a new email|a new address|a new surname|new surname|new email|new address|a new postcode|a new last name|a new name|changed email|changed address|changed emails|a different email|a different address] … [put|update|change|on my account|on file|in your|swap|note|replace|add|please]
    ? [it says|it still says|you keep saying|your texts say|you always put|you have put|youve put|you put] (mr|mrs|ms|miss|dr|dear) [mr|mrs|ms|miss|dr|sir] … [im a|im|i am a|i am|its|it is|should be|not]
    ? [you|yous|they|your texts] (guys|people|still) [keep calling me|keep writing to me as|keep addressing me as|keep putting|always call me] … [update|change|fix|correct|amend|its|it is|my name is|im]
    ? name change … [update|change|amend|records|now|file|please]
    [im|i am|my name is|its|it is|name is|surname is] now … not … [update|change|amend|correct|records|fix]
    [change|update|amend|switch|swap|replace] [my|our] [email|address|phone number|surname|last name|name|contact number|email address] [to|on|in|with] (the|my|a|your|this) [new|system|records|account|file|one|this|profile|database]
    [its|it is|im|i am|that should be|should be] (a) [mr|mrs|ms|miss|dr|rev|prof] (and) not (a) [mr|mrs|ms|miss|dr]
    (your|the|all) [data|details] (you have|you hold|that you have) (on|about|for|of) [=me|us|my account] (is|are) (all|completely|badly|still|now) [out of date|outdated|wrong|incorrect|inaccurate|old|stale|not right|not correct]
    (my|our|the) (own) [=address|=email|=surname|=postcode|=name|=last name] (on|in|that) (your|the|my) (letters|records|texts|system|files|emails|statements|website|file|account) (is|are) (still|way|all|a bit|now) [out of date|outdated|wrong|old|not right|incorrect|years old|misspelt|misspelled]
    ? (still) [youve got|you have|you still have|youve still got|still have|still got|u have|u still have|u got|you got|you ve got|still using|youre using|you are using|they have] my (old|previous|former|maiden) [old address|old email|old email address|old surname|old name|old number|old phone number|old postcode|old details|previous address|maiden name|old last name|old info|old home address]
    ? [youve got|you have|you still have|youve still got|still have|u have|u got|you got|they have|you hold] (the|a|my) [wrong|incorrect|outdated] [date of birth|dob|=address|=email|email address|surname|last name|=postcode|zip code|birthday|home address|middle name|first name|spelling] (=for|=on|=about|of) [=me|file|my account|my profile|my name|us]
    my [=name|surname|last name|first name] is … not … [fix|update|correct|change|amend] [your|the|my|it in|it on] (records|file|system|account|details|database|profile)
    ? my (personal|contact|account|customer) [=details|=info|=information|=records|=data] (that you have|on file|with you) (are|is|arent|isnt) (all|still|now|not) [=wrong|incorrect|out of date|outdated|not right|not correct|not up to date|arent right|arent correct|isnt right|isnt correct|need updating|needs updating|need correcting|need changing|have changed|has changed]
    ? [need|want|like|have|can i|can you|could you|could i|please|how can i] (to) (please) [=change|=update|=correct|=fix|=amend] the [=email|=address|=name|phone number|surname|last name|date of birth|birthday|email address|postcode] (that) [you have|you hold|youve got|you got|on file|on my account|on my file|on my profile|you have got]
    ? (thats|that is|this is|this isnt|its|that isnt) [not|no longer|isnt|thats not|thats no longer|that isnt|is not|this isnt] my [=address|=email|email address|surname|last name|home address|=postcode|=name] (any more|anymore|now) [any more|anymore|these days|now]
    ? [thats|that is|its|this is] no longer my [=address|=email|email address|surname|last name|home address|=postcode]
    ? my [=address|=email|email address|surname|last name|=postcode|home address] (has|have) [has changed|is different now|is out of date|has moved|is different|is no longer correct|isnt right|is not right|isnt correct]
    in [year|class|grade|form|set|group|room|reception] … [your list|your register|youve|you have|you|your records|your system|the list|the register] [still has|still have|still got|still says|still shows|still list] (her|him|them)
    [im not|i am not|im no longer] (called|mrs|miss) … [any more|anymore|now] … [since the wedding|since i married|i got married|since marrying|since the divorce|since i got married]
  `,
  port: `
    [move|transfer|port] my [points|playlists|loyalty points|miles] (over) to (the|my|another) [other|new|another|next]
    [send me|give me|i want|can i have|export] [own_docs] (please) [as an export|to take with me|for my new doctor|for my new dentist|for my new gym|as a file|as csv|in excel|for another provider]
    (send|transfer|forward) [send them my|transfer them my|forward them my|send over to them my] (full|whole|entire) [history|records|transaction history|file|data|medical records]
    [new|next|other] [school|nursery|college|doctor|dentist|vet|bank|gp|surgery|clinic|insurer|employer|landlord|gym|physio|club] (now) [needs|wants|asked for|is asking for|requires|needed] … [file|notes|record|records|history|data|x rays|report] … [send it|send them|pass it|forward|transfer|straight to|directly to|send her|send his]
    [changing|switching|moving|leaving|swapping|changed|switched|going] … [doctor|gp|surgery|dentist|dental practice|vet|vets|bank|insurer|supplier|energy supplier|power company|phone company|provider|school|nursery|clinic|optician|physio|gym|club|practice|network] … [send|forward|transfer|pass|hand|release|give] … [notes|file|files|records|record|history|data|chart|x rays|documents|them|it|new one|new]
    [forward|send|transfer|pass on|hand over|pass|give] … [notes|file|files|records|history|data|chart|x rays|medical records|results|vaccination record] … [to the new one|to them|to the new|directly to|straight to|to my new|over to|to our new|to her new|to his new|across to]
    [my|all my|our] (full|complete|entire|whole) [workouts|workout history|training data|training history|runs|purchases|readings|meter readings|consumption|usage|data|history|records|transactions] … [as|in] (a|an) (csv|excel|json|file|spreadsheet|single|zip) [csv|excel|json|file|spreadsheet|xml|zip|file to|machine readable]
    [so i can|so that i can|so i could|in order to] (load|import|upload|use|move|take|put) (them|it|my data) [load|import|upload|into|elsewhere|in another|to another|in strava|into another|in a different|into a different]
    ? [my_papers] & [hand_over] & [to_new]
    ? how (do i|can i|to) … [export|download|take] … [to my new gym|to another gym|to my new provider|to my new vet|to my new bank|to another provider|to my new gp]
    ? [another vet|new vet|another gym|new gym|another dentist|new dentist|another clinic|new clinic|another doctor|new doctor|new gp|another gp|another bank|new bank|new practice|another practice|new surgery|another surgery|new insurer|another insurer|new provider|another provider|another pharmacy|new pharmacy] & [send|transfer|forward|pass|export|hand|email] & [whole history|full history|medical history|medical records|records|patient file|whole file|full file|my data|all my data|treatment history|vaccination history]
    [export|download] (all|out) (of) my [workouts|workout history|order history|purchase history|training history|sessions|activities|data|runs|health data] & [take to|new gym|to another|to my new|to a new|elsewhere|somewhere else|with me|import]
    [csv|json|xml|excel|spreadsheet|data file|machine readable file|export] (file|copy|export) [of|with|containing] (all) [everything|my data|my info|my details|my records|all my|all of my]
    [export|transfer|download|port|move|migrate|transmit] (all) (of) my (personal) [data]
    take (all) (of) my (personal) [data] [to|elsewhere|somewhere else|with me|along|over to|across to|away with me]
    my (personal) [data] in (a) … [format|csv|json|excel|portable]
    [=my|our|personal|all my|all of my] (personal|own|account|complete|full|whole) [data] … [machine readable|portable|reusable|structured|csv] (format|form)
    [send|transfer|forward|move] my (personal) [data] to (a|another|an|my|the) (new|other|different) [provider|company|supplier|competitor|service]
    [data portability|article 20|art 20|portability of]
    [=my|our|personal|all my|all of my] (personal|own|account|complete|full|whole) [data|details|records|info|information|history|account] … [csv|json|excel|spreadsheet|xml|portable|machine readable|structured]
    [data|details|records|info|information] … [to|at|with] (a|another|an|my|the) [new|other|different|another] [provider|company|supplier|competitor|service|shop|firm|bank|insurer|operator|network|carrier]
    [data|details|records|info|information] … [to another|to a different|another] [provider|company|supplier|competitor|service|shop|firm|bank|insurer|operator|network|carrier]
    [download|export|copy|file] of … [data|details|records|info|information] … [another|new|other|different|switch|switching|moving|csv|json|excel]
    [give|send|get|email|provide|want|need|like] (me|us) (a|my|the) [download|export|full export|data export|dump|backup|data dump|zip file] (of) (all) (my|everything) (account|data|info|history|stuff|details|records) … [switch|move|leave|another|new|elsewhere|provider|change]
    [hand|pass|send|forward|transfer|give|move|ship] (over) (my|all my|our) (whole|entire|personal) [file|records|data|info|details|history|account|profile|notes] (over|across|directly|straight) [to|over to|across to] (my|the|a|another) … [provider|company|supplier|bank|dentist|doctor|insurer|gym|network|app|firm|broker|newco|surgery|practice|agency|school|vet|carrier]
    [get|take|move|pull|export|extract|port] (all) my (personal) [data|info|details|stuff|history|records|contacts] (out) (of|from) … (and|so|to) [into another|into a different|into my new|to another|to a new|elsewhere|to a competitor|to a rival|can switch|can move]
  `,
  object: `
    no ai [with my|on my] [data|photos|files|pictures|texts]
    [i want|i'd like|give me|i demand] (a) [human decision|human review|a human to decide|a real person to decide|a person to decide]
    [let a person|let a human|have a person|have a human] (look|review|check|decide|should) … not (a|an) [machine|computer|algorithm|robot]
    [don't|do not|dont|never] [process|use|analyse|analyze|evaluate|profile] [own_docs] (for|to) (train) [purposes]
    [own_docs] [must not be used|may not be used|is not to be used|are not to be used|should not be used|can't be used] (for|in|to) (train) [purposes]
    [i want a human|a human should|a person should|i want a person] (to) (decide|make) [decide|to decide|make the decision]
    [no automated decisions|no automatic decisions|i don't want to be scored|don't score me|don't want to be profiled]
    [keep|leave|take|count] (my|me|us|our|all my) (visits|purchases|data|name|details|shopping|history|orders|readings) [out|out of] (of) (any|your|all|the) [statistics|stats|research|studies|study|surveys|survey|analysis|analyses|analytics|evaluation|evaluations|market research|ai training|algorithm|algorithms|profiling|model training|datasets]
    [exclude|omit|remove] … [statistics|stats|research|studies|study|surveys|survey|analysis|analyses|analytics|evaluation|evaluations|market research|ai training|algorithm|algorithms|profiling|model training|datasets]
    [no|never|nothing for|not for|dont want|do not want] (any) (your|more) [ai training|training ai|training an ai|training your ai|training of ai|machine learning|algorithms|scoring|credit scoring|personalised ads|personalized ads|targeted ads|targeted advertising|profiling|profile of me|tracking of me]
    [dont|do not|never|must not|may not|not] (you) [use|using|feed|train|training|put] … [ai|algorithm|model|models|machine learning|statistics|stats|research|studies|study|surveys|survey|analysis|analyses|analytics|evaluation|evaluations|market research|ai training|algorithm|algorithms|profiling|model training|datasets]
    ? [dont want|do not want|object to|refuse|no|not ok with|not okay with|dont agree with|against] (to be|being|to|my data) [in your statistics|part of your statistics|used for statistics|used for market research|market research|profiling|being profiled|profiled|being scored|scored by|used for profiling|used for analytics|ads based on|offers based on|adverts based on|analysis of my purchases]
    [computer|algorithm|machine|robot|ai|software|computers] [deciding|decide|decides|scoring|scores|judging|judges|rating] (on) (my|me|about me|whether) & [object|not happy|dont agree|do not agree|dont want|do not want|dont accept|do not accept|against]
    [object|objection] to (the|your|any) (my) … [use|processing|data]
    [stop|dont|quit] [use] (my|me|our|to) (my) [data|behaviour|behavior|purchases|history]
    [dont|no|stop] [=profile|profiling|profile me|analyse me|analyze me|analysing me|analyzing me] (=me|us|=my|of)
    [dont|stop|=no] [track|tracking|targeting|analysing|analyzing|analyse|analyze] [=me|us|=my|my]
    opt (me) out of (all) [profiling|tracking|analytics|automated|data|targeted]
    [dont] [want] (to be|you to|you) [profiled|profiling|tracked|tracking|analysed|analyzed|targeted|use my]
    [dont] [want] [my] (personal) [data] (to be|being|be) [use]
    [right to object|article 21|art 21]
    [dont|stop|no|not|quit|cease|never] (be|you dare|go|you|start) [building|build|create|creating|make|making|compile|compiling|keep|keeping|draw up|put together] (a|any|some|up) (marketing|customer|detailed|little|nice) [profile|profiles|picture|dossier|file] (of|on|about) [me|us|my]
    [quit|stop|dont|cease|not|never] (you) [use|using] my (purchase|shopping|order|browsing|personal|buying|transaction|location) [history|data|habits|behaviour|behavior|info|information|location|purchases|details] (to|for) [target|targeting|profile|profiling|advertise|advertising|market|marketing|ads|personalise|personalize|sell me|research|predict|train|analysis|analytics|adverts|score]
    (i|we) (really) [dont|do not|never] (ever) [consent|agree|consented|agreed] to [personalised|personalized|targeted|tailored|behavioural|behavioral|profiling|tracking|automated|being profiled|being tracked|being scored|being analysed|being analyzed|analysis|analytics] (ads|advertising|adverts|offers|marketing|decisions|decision making)
    [do not|dont|stop|no|not|quit] [score|scoring|rank|ranking|rate|rating|segment|segmenting|categorise|categorize|categorising|categorizing|classify|profile|profiling] [=me|us] (or|and|by|based|with|into|on|using)
    [stop|quit|no|dont] (your|the|this) [snooping|spying|snoop|spy|prying|eavesdropping|peeking|monitoring] (on|into|at) [what i|everything i|where i|how i|=me|my purchases|my shopping|my habits]
    [dont|do not|never] [want|like|agree to] [my|our] (personal|shopping|purchase) [data|purchases|history] (to be|being|to|be|getting) [analysed|analyzed|profiled|scored|tracked|mined|processed|looked at|studied]
    [not ok|not okay|not happy|not comfortable|dont agree|do not agree|dont consent|do not consent|disagree|not cool|dont accept|am against|im against|against] (with|to) (the) (way) [=you|u|=your] (company|guys|people) [using|analysing|analyzing|processing|profiling|mining|tracking|use|used] (any of) (=my|our) [data|info|information|purchases|history|personal] (data|info|for)
    [=you|u] [dont have|do not have|have no|never had|havent got|didnt have|have not got] (my|any) [permission|consent|authorisation|authorization] to [use|process|analyse|analyze|profile|track|mine] (any of|all) my (personal) [data|info|information|details|purchases|history]
    [no|not a|not some|dont want a|dont let a|never let a|dont want some|without a] [computer|machine|algorithm|robot|=ai|bot|software|program|formula] (should|can|may|to|must|is allowed|gets) (to|be) [decide|deciding|judge|judging|score|scoring|rate|assess|assessing|determine|turn me down|reject]
    [human|person|human being|somebody|real person] [should|must|has to|needs to|ought to|to] [decide|decides|look at|review|assess|check|judge] … not (a|the|your|some|just a) [computer|machine|algorithm|robot|=ai|bot|software]
  `,
  restrict: `
    [keep everything|keep it all|keep all of it|store everything] but (please) [use nothing|don't use it|don't use any|do nothing with it]
    [don't delete anything|do not delete anything|don't delete it|delete nothing] (i) (yet) [i need it for|need it for my|my lawyer|until the|it's evidence]
    [don't|do not|dont] delete [own_docs|anything] (yet) (but) [don't use it|do not use it|don't touch it|don't use them|do not use them|don't process it|dont use it]
    [freeze|lock|suspend|block|put a hold on] [my account|my data|my file|my records] (until|for now) [until it's|until this is|until the|for now|until further notice|until we]
    ? [contest|dispute|challenge|question] (the|its|their) [accuracy|lawfulness|legality] & [freeze|pause|suspend|halt|restrict|block] (the|all|any) processing
    [dont|do not|please dont|not] … [need|needed|want] … [court|complaint|insurance|lawyer|solicitor|tribunal|evidence|claim|case|lawsuit] … [nobody|no one|none|dont use|do not use|not be used|no-one|may not|leave it]
    [keep|hold] … [nobody|nobodys|no one|noone] … [touch|use|touches|uses|work|look|access|open]
    [store|keep|hold|save] (my|the) [data|details|file|records|information] only … [dont|do not|nothing|no]
    [until|till] … [nobody|no one|noone|you] … [working with it|using it|touching it|use it|touch it|processing it|process it|work with it|working with them|using them]
    ? [leave|keep|hold] my [data|file|records|details|account|profile|info] [as it is|as they are|as is|on hold|frozen|locked|untouched|on ice|blocked]
    [until|till|while] (this|the|my|your|our) [complaint|dispute|case|query|investigation|appeal|claim|complaints|matter] (is|gets|has) (been|being) [settled|is settled|sorted|resolved|over|finished|dealt with|open|ongoing|decided|looked into|investigated|looked at|pending] … [dont use|do not use|stop using|dont touch|do not touch|do not process|dont process|freeze|no using] (any) (of) my [data|details|info|information|personal data|file] (for|at) (anything|all|any)
    [dont use|do not use|stop using|do not process|dont process|dont touch] (any) (of) my [data|details|info|information|personal data] (for) (anything|at all) [until|till|while] (this|the|my|your|our) [complaint|dispute|case|query|investigation|appeal|claim|matter]
    [freeze|restrict|limit|lock|pause|suspend|block|restriction|halt] (the|of|all|any) (use|processing|access) (of|to) (the) [=my|our|personal] (personal) [data]
    [restriction|restrict|limit|pause|suspend|restricting|limiting] (of|the|all) processing (of) (=my|while|until)
    [restriction|restrict|limit|pause|suspend|restricting|limiting] (of|the|all) [use] (of) [=my|our|while|until]
    put my [data] on hold
    [dont] [use|touch|delete] my [data] [until|while]
    [right to restriction|article 18|art 18]
    [hold|keep|store|retain] (on to) (my|the|all my) (personal) [data|info|details|records|file|information] … (but) [use it for nothing|not use|dont use|do not use|dont touch|do nothing|do not process|dont process|no processing|nothing else|not process]
    [limit|restrict|cap|curb] (what|how) [you] (people|lot) (can|may|could|do|use|are) (do|use|doing|using) (with) (my) (sensitive|personal|private) [data|stuff]
    [my|our] (personal) [data] (must|should|may|can|is|are) (only|be|to) (only|be|just) (be) [stored|kept|held|retained] … [not used|but not|not processed|never used|nothing else|not touched|not be used]
    [stop|cease|halt|pause|suspend|no] (all|any|further) [processing|using|use of|the processing of] my (personal) [data] [until|while|pending|till|for now|during]
    [can|may|could] [keep|=hold|store|retain] my (personal) [data] … [cant use|cannot use|dont use|not use|must not use|may not use|no using|never use|do not use|cant touch|dont touch]
    ? [dont|do not|not] [do|touch|use] (anything|nothing) (=with) my (personal) [data|info|information|details|records] (=until|=till|=while|for now|for the moment|for the time being|at the moment|right now|yet)
    [dont|do not|nobody should|no one should|please dont|nobody must|nobody is to] [touch|=use|alter|process|do anything with] (any of|anything in|anything on) [=my] (account|personal|contact|bank) [info|information|details|=data|account|file|records|profile] [till|until|while|pending|before] (you|youve|its|it|the|i|ive|weve|this)
    [put|keep|place] [=my] [profile|account|file|=data|records|details] [on hold|on ice|in limbo|paused|on pause] (until|while|till|pending)
  `,
  do_not_sell: `
    [no passing on to|no passing to|no sharing with|no selling to|no handing over to] (any) [third parties|others|partners|anyone|advertisers]
    [object to|against|oppose|refuse|forbid] (the|any) [sale of my|selling of my|selling my|sharing of my|sharing my|passing on of my] [data|details|number|address|information]
    [my address|my number|my name|my email] is [nobody else's business|no one else's business|nobody else's]
    (want|like) [own_ways|my data] [passed around|handed around|going round|floating around|doing the rounds|passed round]
    [don't|dont|do not|never] [sell|share|rent out|pass on|give|hand out|trade|disclose|give out|pass] [own_docs|own_ways] (on|out) (to|with) [to_others]
    [don't|dont|do not|never] [sell|share|rent out|pass on|hand out|trade|disclose|give out|give away] [own_docs|own_ways]
    i (don't|do not) want [own_docs|own_ways] [sold|shared|passed on|given to others|rented out|handed out|to be sold|to be shared|traded]
    nobody (else) (outside|but|at) … [should be getting|should get|should have|gets|is to get] [own_docs|own_ways]
    my (personal) [details|data|info|information|number|email] (are|is|aint|isnt|arent) (not) [for trading|for trade|for barter|merchandise|to be traded|a commodity]
    [under no circumstances|on no account|at no point|in no case|in no way|by no means] … [share|sell|pass|give|hand|disclose|forward] (on|out|over|to) [my|our] (phone|personal) [number|data|details|email|info|information|address|contact]
    [my|our] (phone|personal) [number|data|details|email|info|information|address] … [under no circumstances|on no account|in no case|in no way] … [shared|sold|passed|given|handed|disclosed|share|sell|pass|give]
    [my number|my data|my details|my email|my info|my information|my address|my phone number] (and data) [must not|may not|mustn't|should not|shouldn't|is not to|are not to|cannot|is never to|are never to|must never|may never] (be) (ever) [be shared|shared|sold|passed|passed on|given|handed|disclosed|be sold|leave|end up]
    [dont|never] (ever) [consent|agree|agreed|authorise|authorize|want] (to) (you|your|anyone) [selling|trading|sharing|passing|giving|flogging|sell] (on) (my|our) (personal) [particulars|data|details|info|information|number] … [third party|third parties|partners|anyone|anybody|others|other companies|brokers]
    [sell|sold|selling] (on) [my|our] (phone) [number|data|details|info|particulars] … [stop|quit|dont] [selling|sell|reselling|trading|flogging] [it|them|this|me]
    [my|our] (personal|private) [particulars|data|details|stuff] (is|are|aint) [not|isnt|arent|aint] (yours|for you|your property|for you lot|for) (yours) [to sell|to share|to give|to pass|to flog|to trade|sale|to hand]
    [dont|stop|quit|no] (you|dare|go|be|start|ever) (go|be) [passing|giving|sharing|selling|handing|trading|renting|leaking|flogging|disclosing|distributing|pass|give|share|flog|leak|disclose|distribute|circulate|broadcast] (out|on|around|round) (any) (of) [my|our] (personal|private|contact) [particulars|details|stuff] (on|out|around|to)
    [my|our] (personal|private) [particulars|details] (must|should|may|can|shall|are|is) (not|never) [not|never|off limits|private] (be) (to be) [sold|shared|passed|given|traded|rented|disclosed|handed|for sale|leave]
    [keep] [my|our] (personal|private) [particulars|details] (strictly) (to) [yourself|yourselves|private|confidential|in house|between us|off the market]
    [no|not] (to|with|going to) [third parties|third party|data brokers|other companies|partners] (please|with|getting|seeing|having) (my) [data|details|info|number]
    [dont|stop] (you|dare|ever) (dare|ever) [sell] (or) (sell) (on|out|away) (any) (of) [my|our] (personal) [particulars]
    [dont] [want] (my) (personal) [particulars] (to be|being|be) (sell) [sell]
    [dont] [want] [you] (to) [sell] (or) (sell) (on|out) my (personal) [particulars]
    opt (me) out of (the) (any) (all) [sale|selling|sharing]
    [my] [particulars] (is|are) not for sale
    no [selling|sharing|sale] (or|of) (sharing|selling|my) (of) (my) [data]
    [opt me out|opt out|opting out|unsubscribe me|remove me|count me out|exclude me] (of|from) (all|any|the|your) (data) [data sharing|data selling|data sale|data sales|sharing|selling|sale|third party sharing|sale of my|sharing of my|cross context]
    ? [youre|you are|u are] not (to|allowed to|permitted to|going to) [hand|give|pass|sell|share|lend|rent|disclose|forward|leak|flog|trade] (over|out|on) (my|our) [particulars]
    [sold|sell|selling|passed on|passing on|gave away|shared|flogged] (on) [=my|our] [number|phone number|address|details|=data|info|email|information] … [not allowed|dont do it again|never again|=stop that|no more of that|dont do that again|no more|you cant|i never allowed|not ok]
    [file|records|results|=data|notes|reports] [must not|mustnt|should not|shouldnt|may not|must never] [reach|go to|end up with|be passed|get to] (the|my|any) [insurer|insurance|employer|insurers|boss|advertisers]
    what you know about me [stays with you|stays between us|must stay with you]
  `,
  wrong_number: `
    ^ (sorry|hi|no|but) [i am not|im not|this isnt|this is not|its not] [titles]
    ^ (sorry|there is|theres) [no|i dont know a|i dont know any] [titles]
    this number [doesnt|does not] belong to
    [no longer uses|doesnt use] this number (any more|anymore) $
    [titles] … changed (his|her|their) numbers $
    this (number) [number is only mine since|number has only been mine|number only became mine|number is mine now|phone is mine now]
    this message isn't for me (you|wrong) [you have the wrong|wrong person|wrong number]
    ? ^ (but) (i) [i've never ordered from you|i have never ordered from you|never ordered from you|i have no appointment with you|i've no appointment with you|i have no child at your school|i don't have an appointment with you|i've never bought from you] $
    ? ^ [that's not my name|that is not my name|that isn't my name|this isn't my name|that's not me|that is not me|that isn't me|this isn't me|i'm not her|i'm not him] (mate|sorry) $
    ? ^ (and) [who is|who's|whos] (this|that) [mr|mrs|ms]
    [there's no|there is no|i don't know any|dont know a|no such] [mr|mrs|ms] … [here|at this number|on this number|at this address]
    ? never (been|was|set foot) [been a customer|been your customer|been a member]
    ? never [been to|set foot in|been near|used] your … in my life
    ^ (sorry|there's|theres|there is|hi) no … [on this line|on this number|on this phone|at this number|here on this|with this number] (mate|sorry|pal) $
    no [mr|mrs|ms|miss|dr] … [on this line|on this number|on this phone|at this number|lives here|living here]
    [message|text|that|this|it|one|reminder|msg] … [meant for|intended for|must be for|surely for|was for|is for|probably for|meant to go to] [somebody else|someone else|another person|a different person|another customer|another patient|another family|a stranger]
    [mixing me up|mixed me up|mixing us up|muddled me up|muddling me up|confusing me|confused me|mistaking me|mistaken me|mistook me]
    [i've had|ive had|i have had|i've got|had|i got|i only got|only had] (this|the) [line|number|sim|phone|mobile|phone number] … [previous owner|old owner|owner before|person before|whoever had it|last owner|before me|previous person|someone else's before|the one before]
    [previous|last|former|old] [owner|holder|user]
    [this number|this line|the number|this phone|this mobile|this sim] … [karen's|dave's|john's|mary's|sarah's|mike's|brenda's|paul's|anna's|linda's|tom's|peter's|james's|hers|his|theirs]
    ? this is [toms|daves|my mums|my dads|my sons|my daughters|my husbands|my wifes|my brothers] [phone|mobile|number] not
    this is (now) [her|his|their] [daughters|sons|husbands|wifes|widows|mums|dads|brothers|sisters|partners|mothers|fathers|grandsons|granddaughters|nephews|nieces|mates|flatmates] (own) [phone|number|mobile|mob|cell] (now)
    ? [whos|who is|whose|who s] … this is … [phone|mobile|number|mob]
    ? [whos|who is|who s] & [not my name|im not|my number now|you mean me|never heard of]
    (theres|there is|we have|got|sorry) [no one|nobody|noone|no person|not anybody] here [called|named|by the name|by that name|of that name|with that name]
    ^ (theres|there is|we have|got|sorry) [no one|nobody|noone|no person] [named|by the name] 
    ^ (theres|there is|we have|sorry) [no one called|nobody called|noone called] … here (sorry|mate) $
    (youve|you have|you|ur|youre) (just|have|been|are) [texted|texting|messaged|messaging|reached|contacting|contacted|got|getting] (a|the|some) (complete|total|wrong|perfect|random) [stranger|random|wrong person|random person|random guy|wrong guy|wrong lady|wrong woman|wrong house|wrong bloke|wrong fella|wrong number]
    [wrong|incorrect] [person|guy|woman|man|lady|girl|dude|phone|contact|recipient]
    [=not|isnt|aint|no longer] [=my|his|her|their] [=number|phone|phone number] (anymore)
    [this|that|it|its] (is) [not|isnt] … [number|phone] (anymore)
    [there is|theres|there isnt|we have] [no|no one|nobody|noone|any] … [by that name|at this number|called that|on this number|of that name]
    [there is|theres|there isnt|we have] [no|any] (mr|mrs|ms|miss|dr|one called|one named|body called) [names] … here
    [there is|theres] [no one|nobody|noone] (called|named) [names] (here)
    [no one|nobody|noone] (here) [by that name|named|of that name|with that name|here called]
    [=dont|do not|dnt|dont actually] know (any|anyone|anybody|a|any one|any person) [named|called|by that name|by this name|of that name|by the name]
    [=dont|do not|dnt] know [that|this|dat] (name|person) (here|sorry) $
    [=dont|do not|dnt] know who [that is|dat is|that person is|this person is|that name is]
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
    ^ (hi|hello|hey|no|nope|um) wrong number (mate|pal|love|dear|sorry) [im not|i am not|im no|not|this is not|this isnt|this is|its|you want|u want|youre after|there is no|theres no|no one|nobody|noone|i think|im afraid|we are|my name is|try|i have had|ive had|please|pls|remove|delete]
    ^ (lead) (but) [im not|i am not|my name is not|my name isnt|my names not|this isnt|this is not|not|aint|this aint|im no|youre not texting] (mr|mrs|ms|miss|dr) [names] (here|anymore|tail) (tail) $
    [im not|i am not|my name is not|my name isnt|my names not|im no] (mr|mrs|ms|miss|dr) [names]
    no [names] (lives|living) [here|at this number|on this number|at this address|at this phone]
    [never heard of|dont know|do not know|not know|no idea who] (a|any|anyone called|anybody called) (mr|mrs|ms|miss|dr) [names] (is)
    ? [think|believe|guess|reckon|assume|suspect] (you|u|that|this|it) (you) [meant|intended|meant to send|wanted|is meant|was meant|is intended|was intended|mean] (this|it|to send|to text) (for|this|to) [someone else|somebody else|another person|another number|a different person|a different number]
    [you have|youve|u have|you got|youve got|you have got|u got|reached|texted|texting|got] (got|reached|texted) (the|a) wrong [chap|fella|feller|bird|geezer|lass|lad|gal|dude|bloke|household|house|family|customer|patient|client|party|human|mum|mom]
    (im|i am|youve) [not|never] (a|your|the) [the person youre looking for|the person you are looking for|who youre looking for|who you are looking for|whom you seek|the one youre after|who youre after|who you want|who you think i am|the intended recipient|the intended person|your intended|a patient of yours|any patient of yours]
    [im no|i am no] [patient|customer|client|member|friend|relative|mother|father|parent|pupil|student] of (yours|his|hers|theirs)
    [names|his|her|their] (doesnt|does not|no longer|dont) (doesnt|no longer) [has this number|have this number|use this number|uses this number|use this phone|uses this phone|own this phone|owns this number|lives here|live here] (anymore|any more)
    [he|she|they|names] [doesnt|does not|no longer|dont|do not] [have|has|use|uses|own|owns|got|answer] this (phone|mobile|cell) [number|phone|line|cell|mobile]
    [old|previous|last|former|prior] owner (has|have|is) [moved|passed|changed|left|of this number|of this phone|of the number|dead|deceased]
    [old|previous|former|prior] owner [=died|gone|not]
    ? [only|just|i|we] (just|only|have|ve) [got|bought|was given|been given|have had|had|picked up|inherited|started using] (this|a|the|my) (new) [sim|number|phone|phone number|sim card] (last|yesterday|today|this|a|two|three|few) (week|month|days|weeks|day|ago|year) … [whoever|not here|isnt here|wrong|no idea who|dont know who|previous|someone else|somebody else|not me|not him|not her|not them|the last owner]
    (youve|you have|you|u) (still|got|have) (got) (a|an|some) [mr|mrs|miss|ms|somebody|someone] … [down|listed] (for|on|against|under|with) [this number|my number|this phone|my phone] … [not him|not her|isnt me|not me|im not|wrong|aint me]
    [gave|given|handed|left] (you|u|yous) (the|a|an) [wrong digits|wrong number|wrong numbers|fake number|false number|someone elses number|dud number|bum number|made up number|wrong phone number]
    wrong [digits|digit]
    ^ (sorry|hi|no|hello) [names] (has|have|s|had) (got|has) [=changed|a new number|changed number|changed numbers|a different number] (his|her|their|to a new) (=number|phone|mobile|numbers)
    ? this (=number|phone) (used to be|used to belong to|once was) [used to be|used to belong to|was once] … [=number|phone|mobile|cell|line]
    ? ^ (sorry|hi|hello) this (=number|phone) used to [be|belong to] [names] (s)
    [this is no longer|this isnt|that isnt|this is not] (mr|mrs|ms|the|dr|miss) … [=number|=number any more|=number now]
    i have no [children|kids|child|son|daughter] at [that school|this school|your school|that nursery|this nursery]
  `,
  nothing: `
    [dont|didnt|not] [get|getting|got|receive] (any) (more) [texts|messages] (any more) from [names|mum|mom|dad|him|her|them]
    [names|she|he|mum|mom|dad|they] (has|have|just) stopped sending (me|us) [texts|messages|photos|postcards|pictures|presents|letters|money|parcels]
    [names|mum|mom|dad|he|she] [keeps|kept|always] sending (me|us) [texts|messages|photos]
    not getting your [messages|texts] (anymore|any more) [is your phone|did you change|are you|have you changed|whats wrong]
    ^ cancel [the|my|that] reminder (please) $
    ^ [names|he|she|they|mum|my ex] blocked (me|him|her|us) (on|and) (instagram|facebook|whatsapp) $
    no more [offers|promos|deals|sales] left
    ^ are there no more [offers|promos|deals|sales|discounts]
    you can text me [as often as|any time|anytime|whenever]
    drop me off [at|by|near|outside]
    put me down as a no for [monday|tuesday|wednesday|thursday|friday|saturday|sunday|tonight|tomorrow|the match|the dinner|the party|the meeting|lunch|next week]
    [take me off|take us off|put me off] (the|my|your|this) (next) [monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|evening|night|early|late|weekend] [shift|shifts|rota|slot|class|session|team|run|round|group]
    [wouldnt|wont|didnt|doesnt|couldnt] stop [texting|messaging] [at the wheel|while driving|behind the wheel|in class|during the lesson|during the film|while serving]
    [ive|i|weve|we] had (my|our) fill (thanks|thank you) (just|only) [the bill|the check|a coffee|no dessert|no pudding]
    [wont|doesnt|didnt|cant|not] let me [delete|remove|cancel] (the|an|my|this) (old|wrong|last|second) [boarding pass|ticket|tickets|photo|photos|video|booking|event|playlist|game|draft|basket|item]
    [sorry|i|we|oops|he|she] [pressed|rang|buzzed|hit|pushed|knocked|typed|entered] (on|at|in) (the|a) wrong [bell|door|button|buzzer|code|doorbell|flat|door code|floor]
    [deleted|erased|wiped|lost|binned] (your|the|my|that) (text|message|one|sms) [with|that had|containing] (the|my) [code|door code|access code|booking number|login|link|pin|address|reference|password] … [send|resend]
    [i|ive|i've|i must have|we] (just|only|have|had|accidentally|first|must|earlier) (have) [dialled|rang|called|dialed|rung|phoned|typed|entered|keyed|got|pressed|buzzed] (a|the|you on|in) wrong [number|no|bell|code|button|buzzer|doorbell]
    [courier|driver|taxi|neighbour|postman|dpd|delivery|cabbie|cab|evri|hermes|plumber] … wrong (house|door|flat|street) [number|no]
    wrong (shoe) [number|size] (of|for|in|on) (the|my|his|her) [shoes|shoe|glasses|trousers|boots|jeans|jacket|dress|ring|queue]
    [shoes|glasses|trousers|boots|trainers|jacket|dress] … wrong [number|size]
    [wrong|mixed up the|muddled the] (queue|ticket) number
    [my|our|the|a] [husband|wife|mum|mother|dad|father|son|daughter|boyfriend|girlfriend|partner|boss|sister|brother|friend|mate|neighbour|colleague|nan|gran|teenager|he|she|they|kids|granddaughter|grandson] (always|just|keeps|often|once|never|already|only|still) (always|saying) [says|say|said|goes|muttered|mutters|mumbled|shouted|shouts|yelled|screamed|snapped|growled|whispered|told me|tells me|grumbled|grumbles|moans|moaned] … [no more ads|no more adverts|no more texts|no more spam|no more messages|leave me alone|leave me|stop texting me|stop texting|stop it|stop|stop writing|go away|get lost|unsubscribe|enough|block them|dont text me|do not disturb|delete it|delete everything] … [but i|but we|but yours|though i|lol but|and i still|i like|and then|and went|and left|and slammed]
    [husband|wife|mum|mother|dad|father|son|daughter|boyfriend|girlfriend|partner|boss|sister|brother|friend|mate|neighbour|colleague|nan|gran|teenager|he|she|they|kids|granddaughter|grandson] [keeps saying|always says|keeps on saying|is always saying|always goes|says] [no more ads|no more adverts|no more texts|no more spam|no more messages|leave me alone|leave me|stop texting me|stop texting|stop it|stop|stop writing|go away|get lost|unsubscribe|enough|block them|dont text me|do not disturb|delete it|delete everything] … but [i|i quite|i actually|i like|i love|we]
    [husband|wife|mum|mother|dad|father|son|daughter|boyfriend|girlfriend|partner|boss|sister|brother|friend|mate|neighbour|colleague|nan|gran|teenager|he|she|they|kids|granddaughter|grandson] (just|always|only|has) (just) [muttered|mutters|mumbled|shouted|yelled|screamed|snapped|growled|whispered|grumbled|told me|said|shouts|says] (to me|at me|something like|something about|the word) [no more ads|no more adverts|no more texts|no more spam|no more messages|leave me alone|leave me|stop texting me|stop texting|stop it|stop|stop writing|go away|get lost|unsubscribe|enough|block them|dont text me|do not disturb|delete it|delete everything] … [went|left|slammed|turned|ran|stormed|walked|i|he|she|we|her|his|ran|the|then|fell]
    [dont|do not|please dont|try not to] [disturb|wake|wake up|bother|ring|upset|phone] (up) (the|my|our|his|her|your) [gran|grandma|nan|granny|grandad|grandpa|mum|dad|baby|dog|cat|kids|children|neighbours|neighbour|old lady|trainer|coach|teacher|patients|husband|wife|horse|horses|sheep|cows|bees] (shes|hes|she's|he's|they're|theyre|is|are|who|its|it's|as|when|while|please|ring|if|because|with|in|during|at) (is|are|the|is a) [asleep|sleeping|resting|ill|napping|in|poorly|me|eating|on|ringing|she|he|they|lesson|training|a|tired|bites|nervous|lambing]
    [tell|told|ask] (the|my|our) [kids|children|boys|girls|lads|son|daughter|class] (to|please|not) (to) [leave the|leave that|leave my|leave him|leave her] [dog|cat|horse|trainer|coach|puppy|teacher|alone|pony|ducks|cat alone]
    [leave|let] (the|that|my|our) [dog|cat|puppy|horse|trainer|coach|baby|neighbour|neighbours|teacher]
    ^ (no) [stop stop|stop|wait stop|stop wait|hang on stop|no stop] (stop|wait|hang on|sorry) [theres|there's|there are|we are|we're|were|its|it's|it was|make that|i meant|i mean|when|what|which|where|who|was it|did you|is it|do we|how] … [not|of us|oclock|again|at|or|said|people|meant]
    [no more|no|stop|stop sending|enough] … [paper bills|paper bill|paper|bills|bill|letters|invoices|paper invoices|statements|paper statements|catalogues|leaflets|paper letters] … [by text|text is better|text is fine|texts are fine|text me|sms is fine|via text|by sms|text instead|texts instead|a text|the texts|text please|texts please|the text]
    [stop|stop taking|come off|quit|stopping|pause] (taking) (the|my|his|her|those|these) [pills|tablets|tablet|medication|meds|pill|antibiotics|warfarin|aspirin|insulin|metformin|drops|inhaler|cream|statins|blood thinners|medicine]
    ^ (the|my|our|that|so the|so my) [part|revision|service|appointment|order|booking|repair|inspection|mot|viewing|lesson|table|room|reservation|delivery|parking|lift|quote|slot|check up|test|taxi|visit|callout] … [no longer needed|not needed any more|not needed anymore|no longer necessary|no longer required|not needed]
    [no longer need|dont need|don't need|no longer require|do not need] (the|my|that|a|our) [part|service|appointment|order|booking|repair|mot|viewing|lesson|table|room|reservation|delivery|slot|taxi|lift|quote|visit|check up|parking space|callout] [on|at|as|since|because|today|tomorrow|we|i'm|i|thanks|sorry|next|monday|tuesday|wednesday|thursday|friday]
    [unsubscribed|cancelled|opted out|unsubscribing] … [years ago|months ago|ages ago|last year|back then] … [like|love|enjoy|enjoy reading|like reading|still enjoy|still like|quite like|still love]
    my phone was [switched|turned] off
    (my|his|her|our|their) [sister|brother|mother|mum|mom|dad|father|son|daughter|husband|wife|friend|neighbour|neighbor|boss|colleague|cousin|he|she] (has|had|already) [deleted|removed|uninstalled|erased] the app
    sign [me|us|him|her] off [for|from] [monday|tuesday|wednesday|thursday|friday|saturday|sunday|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|today|todays|tomorrow|tomorrows|work|tonight|tonights|the class|class|the shift|gym|games|pe|school|the match|training|the course]
    [take|cross|strike|scratch|knock] [me|us|him|her|them] off (of) (the) [rota|guest list|team sheet|seating plan|register|roster|duty list|waiting list for the table] (for)
    [i|my|she|he|we|they] … [unsubscribed|signed off|cancelled|opted out] [at|from] [the front desk|the desk|reception|the gym|the paper|the newspaper|the magazine]
    [dialled|dialed|called|rang|buzzed|knocked|phoned|typed|pressed|punched|entered|got|tried|ordered|bought|put|texted] (me|first|at|on|in|up) (a|the) wrong number [first|at first|but found|on the keypad|on the menu|on the buzzer|on the door]
    wrong [door|house|room|floor|bus|flat|apartment|size|shoe|unit|gate|platform|street|building|table|aisle|stop] number
    [buzzer|keypad|doorbell|menu|tracking|shoes|shoe|jersey|bib|locker|extension|raffle|label|parcel|order] … wrong number
    [my son|my daughter|my husband|my wife|my mum|my mom|my dad|my boss|my teacher|the teacher|the coach|my brother|my sister|the kid|my kid|my toddler|my teenager|she|he|my grandma|nan] (always|just|keeps|then|then) [shouts|yells|says|said|screams|shouted|yelled|screamed|replies|replied|tells me|told me|goes|went|screaming|shouting|yelling] (to|at me|that) [leave me alone|stop texting me|dont text me|go away|stop|dont send|do not send|stop sending]
    leave (the|that|my|your|our|her|his) (poor) [dog|cat|puppy|kitten|baby|driver|waiter|waitress|kid|kids|nurse|receptionist|boy|girl|neighbour|neighbor|lad|lass|postman|courier|couch|plants|parcel|package|key|keys] alone
    left me alone with
    [take|cross|strike|sign|scratch|remove|pull|withdraw|drop] [me|us|my name|my son|my daughter|him|her|our name] (off|out|from|of) (of) (the) [guest list|waiting list|waitlist|list for saturday|list for sunday|list for the|list of participants|list of volunteers|raffle list|sign up sheet|signup sheet|rota|roster|shift|team sheet|saturday class|yoga class|class list|carpool|tournament|trip|field trip|race|potluck|5k|10k|attendance list|participants list|participant list|snack list|lineup]
    opt out of [the|a|this] (school) [5k|10k|race|trip|dinner|lunch|class|game|match|raffle|pension|field trip|meal|breakfast|dessert|secret santa]
    [dont|do not] [send|ship|post|mail] (it|the|my|me|a|any|by) (by|via|the) [parcel|package|courier|nurse|technician|engineer|plumber|driver|bill|invoice|taxi|fedex|ups|dhl|post|cheque|check|order|order yet|bill yet]
    ^ stop (wait|hang on|hold on) [i forgot|you forgot|you missed|wait|i made a mistake|i meant|one question|before you deliver|before you ship|wrong colour|wrong color]
    [i|we|ive|weve] (have|already|accidentally|just) [deleted|erased|binned|removed|shredded|lost|wiped|trashed] [my|our|the|that|it|a|some]
    [did you|have you|did u|have u] (guys) [get|got|receive|received|see|seen] my [cv|resume|application|photos|photo|x rays|documents|test results|paperwork|form]
    [dont|do not|didnt|never|almost] forget (to bring|about) [my|your|the|our]
    [unsubscribe|deregister|unenrol|unenroll|unregister|withdraw|opt out] (my|our) (son|daughter|kid|little) … from (the|his|her|their) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|after school|afternoon|morning|evening) [chess|football|judo|swimming|swim|karate|ballet|piano|gymnastics|drama|dance|tennis|rugby|choir|art club|chess club|guitar|violin|netball|cricket|hockey|french|spanish|coding|taekwondo|boxing|yoga|football club|camp|school trip|the trip|school dinners|class|lesson|lessons]
    [app|website|site|page|computer|laptop|system|account|email|button|screen|she|he|they] (keeps|kept|is|was|always|just) [asking|telling|asks|tells|told|asked|wants|prompting] (me|us|her|him) to [unsubscribe|stop|opt out|cancel|quit|sign out]
    [unsubscribe|opt out|unsubscribed] from [something|a thing|an app|a channel|a service|a list] (called|named)
    gdpr [compliant|compliance|training|course|question]
    leave me alone (im|i am|ive) (im|still|just|so|trying to) [working|sleeping|studying|busy|eating|watching|playing|driving|on a call|in a meeting|lol|haha|hahaha|lmao|work|sleep]
    [fed up|=sick|tired|bored|sick and tired] (of|with) (all) [this|the|my] (bloody|awful|horrible) [weather|rain|job|cold|heat|snow|work|traffic|winter|headache|cough|pain|diet|house|car|boss|queue|waiting|school|homework|flu|wind|lockdown|toothache|game]
    no need to [ring|call|phone|text|message] [the|a|my|at|him|her|them|it]
    [nobody|no one] (here|in this house) [ordered|wants|asked for] (a|any|the) [pizza|taxi|parcel|food|cake]
    [want|wanted] [this|it|that] [finished|over|ended] [by|before|on|today|tomorrow|quickly]
    [he|she|they|who|sister|brother|friend|mum|mom|dad|wife|husband|neighbour] (has|had|have|got|also) [unsubscribed|stopped|opted out] [by mistake|by accident|accidentally|in error]
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
    [remove|take|delete|add|recv|removed|drop] [mine] [off] (of) (the|this|your|our|my|that) (family|work|joint|bank|class|whatsapp|school|office|birthday|wedding|party|football|baby|old|car|house|home|netflix|amazon|utility|gas|water|electric|shared|private) (chat|group|club) [elsewhere]
    [subscription|unsubscribe|unsubscribed|opt out|opted out] (me) (to|from|of) (the|my|your|a|our) … [booking]
    leave me [a|the|your|some|it|out|with|in the|on|at|here|alone with|your number|one]
    [leave|left] [it|them|him|her] … alone
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
    [is|was|that was|had|have] enough (for|to|of)
    thats enough [for|to|of]
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
    [text|txt|reply|send|rply|rpl|type|sms|replying|texting|sending] [stop|end|quit|cancel|unsub|unsubscribe|out|optout|opt out|no|x|leave|stopall] … [to|2|for|4] [unsubscribe|unsub|opt|optout|end|cancel|quit|stop|leave|be removed|remove|exit|decline|halt|cease]
    [text|txt|reply|send|rply|rpl|type|sms|replying|texting|sending|by replying|by texting] (with) (with) [stop|end|quit|cancel|unsub|out|optout|leave|stopall] [anytime|any time|at any time|at anytime|mix|frnd|txt|club|now]
    [no|for no|4 no] (more|future|further) [marketing|texts|messages|msgs|ads|info|offers|promos|txts|sms] [reply|text|txt|send|rply|call] [stop|no|end|out|quit]
    [dont want|not want|no longer want|no longer wish|not wish|dont wish|do not wish|do not want|not interested|want out] (to) (receive|get) (any) (more|further|these|our) … [reply|text|txt|send|rply] [stop|end|no|out|quit|unsub|unsubscribe]
    [stop|end|quit|cancel] to [cancel|end|quit|opt out|optout|unsubscribe|unsub|stop|leave|exit]
    [help for help|help for info|rates may apply|msgs a month|msgs month|msg freq|msgs per month|messages a month|messages per month] … [stop|end|quit|cancel]
    [2|to] [optout|opt out|unsub|unsubscribe|unsubs|end|stop|quit|leave] … [txt|text|reply|send|rply|call|ring|dial|visit|click|goto|go to|see|email]
    [click|tap|press|visit|go] (here|below|this link|the link|link) to [unsubscribe|opt out|optout|cancel|unsub]
    [preferences|settings] or [unsubscribe|opt out]
    [you have been|youve been|you are now|youre now|you are|you were] (now|successfully) [unsubscribed|removed|opted out|unsubbed]
    [you will|youll] (now) (receive|get) [no more|no further|no longer] … [messages|texts|msgs|sms|alerts]
    stop [2|to] [end|stop|quit|optout|opt out|cancel|unsub]
    to leave (the|this) (list|group) [reply|text|txt|send]
    [further|more] (club) [tones|texts] by [replying|texting|sending]
    [unsub|unsubscribe|optout|opt out] [txt|text|reply|send|call|ring] [stop|end|no|x|out|to|quit|optout|us|the]
    [unsub|unsubscribe|optout|opt out] [at any time|anytime|any time|here|link|by replying|by texting]
    to [stop|end|cease|cancel|quit|avoid] (getting|receiving) (det) (det) [texts] … [reply|text|txt|send|call|ring]
    for no (more|further) [texts] [no|stop|reply|txt|send|end]
    by [replying|texting|sending|typing] (with) (with) [stop|end|quit|cancel|no|out|leave]
    [will|and] no longer (be) [receive|receiving|get|getting] (det) (det) [texts] from us
    leave me alone (im|i am|ive) (im|still|just|so|trying to) [gaming|reading|cooking|in the bath|on the loo|napping|hungover|tired|im tired|revising|training|praying|out|ill|=sick|you muppet|you plonker|you goof]
    [dont|do not] [text|send|message|email|post] (me|it|us) [the|that|my|any|this] [code|link|address|pin|password|photo|photos|picture|pictures|invoice|details|bill|card|parcel|package|money|cheque|keys|form|file|document]
    [dont|do not] [send|email|post] (me|it|us) [the|that|my|any|this] number
    [another|one more] [texts] from (my|his|her|the|a) [ex|mum|mom|boss|school|bank|him|her|them|work|dad|sister|brother|landlord|mates|friend|teacher|neighbour|my ex|husband|wife|manager|coach|doctor|hospital|dentist]
    this is a complaint [about|regarding|concerning|re]
    [alarm|phone|smoke alarm|oven|machine|printer|timer|fridge|boiler|car] (wont|will not|keeps|doesnt|does not|is) (stop) [beeping|buzzing|ringing|pinging|bleeping|flashing|going off]
    [text|txt|reply|send] yes … [=no|orno|or no|=stop|=end] to [opt out|=opt|=remove|unsubscribe|=stop|decline|opt]
    [no need|neednt|need not|dont need|not necessary|no reason|dont have|unnecessary|didnt need|dont bother|no point] (for you) (to) (be|get) [unsubscribe|unsubscribed|unsubscribing|remove me|remove us|removed|removing me|delete me|take me|take us|taking me|opt me|opt us|opt out|drop me|cut me off]
    ^ (please|pls|just|so|but|and|yes|no|do|can you|could you|id say|nah) [leave|keep] [me|my number|my name] [on|in] (the|this|your|ur|that|our) … [=list|lists|mailing list|loop|circulation list|database]
    if [i|we] [go|move|change|switch|upgrade|get|turn|retire|transfer] … [will|would|do] (the|my|your|these|i) … [texts] [=stop|=end|cease|=stop coming|finish|go]
    [will|would] (the|my|your|these) … [texts] [=stop|=end|cease|finish] … [hate|miss|hope not|be lost|be sad|rely]
    [didnt|did not|havent|have not|never|hadnt] (actually|ever) [ask|asked|request|requested|say|said|mean|meant|tell|told] (you|i wanted|i want|that i wanted) (to|for) (be|get) (to) [removed|be removed|be taken off|unsubscribe|unsubscribed|opt out|opted out|=stop|be opted out|=remove me|cancel|leave the list|come off the list] (the|your|these|sending|from|texting|getting) (texts)
    [wasnt|was not|not|isnt|it wasnt] (actually) [=me|i|us] [=who|that] (ever) [asked|wrote|texted|said|typed|sent|wanted|told|requested|replied] (you) (guys|lot) (to|for|it|the) (be|word) [=stop|unsubscribe|unsubscribed|removed|opt out|an end|quit] (sending|texting|the|these) (texts)
    [im not|i am not|wasnt|was not|we are not|were not|not] (actually) [asking to|asking you to|asking you guys to|trying to|wanting to|looking to|wishing to|asking to be|asking for|telling you to|trying to be] [=stop|unsubscribe|unsubscribed|opt out|opted out|removed|taken off|cancel] (sending|the|these|your|from|texting|anything) (texts)
    [never|didnt|did not] [say|said|tell you|told you] (that) (i) [want|wanted|wish|wished] (you) (to) [=stop|unsubscribe|opt out|cancel|be removed] (the|your|these|sending|getting|receiving) (texts)
    [typed|texted|sent|replied|pressed|hit|wrote|tapped|clicked|put|said|keyed|texting] (the|you|in) (word) [=stop|unsubscribe|opt out|=end|cancel|unsub] (to you|button|earlier|yesterday|last week) [by mistake|by accident|accidentally|in error|mistakenly|my mistake|without thinking|without meaning to|when i meant|instead of] (earlier|yesterday|last week|the other day) (but|and|so) (they|its|it|theyre|all|now they) (are|came|got|back)
    [accidentally|mistakenly|stupidly|must have|mustve|by accident i|by mistake i] (typed|texted|sent|replied|pressed|hit|wrote|tapped|clicked|put) [=stop|unsubscribed|unsubscribe|opted out|sent stop|typed stop|texted stop|replied stop|pressed unsubscribe|hit unsubscribe|sent you stop] (earlier|yesterday|from your list|last week) (but|and|so) (they|its|it|theyre|all|now they) (are|came|got|back)
    [was going to|was about to|wanted to|meant to|was gonna|nearly|almost|planned to|intended to|were going to|thought of|was thinking of|tempted to] [opt out|unsubscribe|=stop|cancel|block|quit|opting out|unsubscribing|stopping] (of|from) (these|them|your|the|you|it|this) (texts|number) [but|until|then] … [turned out|useful|handy|helpful|changed my mind|glad|love them|like them|enjoy|grown on me|come in|saved]
    [thought|assumed|figured|worried|afraid|feared|convinced] (that) [youd|id|i had|i was|you had|youve|id been|you have|i had been|you must have] [removed|taken|dropped|forgotten|blocked|deleted|unsubscribed|ditched] (me|us|my number) (off|from|about) (me|the|your) (list) … [glad|nice|good to|happy|phew|lovely|pleased|great to|relieved|delighted|relief]
    (my|our|a|the|one|his|her) [folk] (of mine|next door|at work) (has|had|have|just|already|even|went and|accidentally) [unsubscribed|opted out|signed off|blocked you|blocked your number|typed stop|wrote stop|texted stop|sent stop|replied stop|stopped getting|stopped the|stopped your|stopped these] (from|of|to) (your|these|the|you|them|it|all) (texts)
    (my|our|a|the|his|her) [folk] (of mine|next door|at work) (has|had) [asked|told|begged|wants|wanted|asks] [you|u] (guys|lot|to|not|to please) (to|not to|to leave) … [him|her|them|them alone|him alone|her alone] (any more|anymore|again|any longer|texts|messages|alone) [but i|but im|but we|but id|but me|i like|i love|i quite|i actually|i dont mind|im happy|though i|whereas i|while i]
    (my|our|the|his|her) [folk] (of mine|next door|at work|keeps|always) [wants to|wanted to|wants me to|wanted me to|thinks i should|says i should|told me to|tried to|tells me to|wanting to] (=stop|be|get) [block|unsubscribe|=stop|get rid of|blocked|opt out|cancel] (from|you|your|the|these|of) (number|texts) … [but i|but im|but id|but we|but no|but not me|i wont|i like|i love|i need|i told]
    [=somebody|someone|some idiot|some joker|people|one of us|one of the mums|another mum|a mum|whoever|somebody else|one person|a guy|a woman|one of the parents] (in|on|from) (the|our|this) … [wrote|typed|texted|posted|put|sent|said|replied|writes|keeps writing] [=stop sending|=stop|=stop texting|unsubscribe|leave me alone|=stop the messages|=stop writing|remove me|no more messages]
    [people|everyone|everybody|others|folk|folks|some people|neighbours|my friends|colleagues|the others|the neighbours] (here|keep|around here|always|all) [say|saying|tell me|telling me|complain|complaining|moan|moaning|reckon|grumble] (that) (they|theyre|they are) (are) [fed up|=sick|tired|sick and tired|sick to death] (of|with) (your|the|these|all) … [texts]
    (the|these|your|those|all) [calls|phone calls|cold calls|voicemails|visits|letters|emails] [have|has|need|must|should|got|can] (got) (to) [=stop|=end|cease] (but|and) (the|your) [texting|texts|text|sms|messages|texts are] (is|are|can|me) (a) [ok|okay|fine|good|welcome|better|instead|no problem|stay]
    [oops|sorry|ooops|whoops|ignore that|apologies|my bad|omg|haha|ignore] (sorry|about that|that|again) wrong [person|chat|number|one|window|contact|group|thread|conversation] (that|this|it|sorry|i) (one|message|text) [was for my|was to my|was meant for|meant to send|meant to text|was for the|meant for my|was meant to go|was going to my|wasnt for you|meant that for]
    [=who] (the hell|on earth|ever) [said|says|told you|decided|claims|claimed] (that) [i|im|we] (dont|didnt|wanted|want|do not|no longer|was|were|would) (want|want to|wanted) (to) (receive|get|any|your|these|be) (your|these|more) (texts|=stop|unsubscribe|removed)
    [unsubscribe|opt out|unsubscribing|opting out|resign|unsubscribed] (from|of) (a|my|your|the|being|this|all) [mother in law|kids|husband|wife|boss|monday|mondays|life|winter|adulthood|adulting|january|job|reality|weather|hangover|relatives|family|marriage|in laws|teenagers|toddler|children|ageing|summer|february|ironing|housework|work|2026|humanity|planet|being an adult|parenthood|ex|brother|sister|old age|hay fever]
    [this has got to stop|this has to stop|this must stop|this needs to stop|it has to stop|when will it stop|this cant go on] & [driver|courier|parcel|fence|neighbours|noise|parking|pothole*|smell|builders|drilling|speeding|barking|litter|music|queue*|surgery|waiter|bins|leak|bullying]
    [=who] [asked|told] (you|u|them) to [unsubscribe|=remove|=stop|take|opt] (me)
    [didnt|dont|did not|never] [want|wanted] (to be) out
    (i|ive|i had|accidentally|i accidentally|i have) [blocked|muted|deleted] [you|your number|your texts|your messages|this number] [by mistake|by accident|accidentally|in error|unintentionally]
    (my|a|the) [folk] [reckons|says|thinks|finds|complains|moans] … [too much|too often|too many|too many texts] (but|and) [i dont|i disagree|not me|i like|i love|i think]
    [=stop|quit|no more|dont] [calling|ringing|phoning|calls to|calls on|call|ring|phone] (me|us) (on|at) (my|the) (landline|mobile|work|home|house phone) [=text me|text instead|texts are fine|texting is fine|message me|=text is|text here|just text]
    [cancelled|dropped|stopped] (all|every|all my|all the) (other) [subscription|subscriptions|newsletters|texts] [except|but|apart from|bar|other than] [=you|yours|this one|these]
    [=stop] the world i want to get off
    [=sick of|fed up with|tired of|bored of] your [hold music|music|queue|waiting room|parking|website|app|phone menu|voicemail|automated menu|coffee machine|opening hours|delays]
  `,
};
