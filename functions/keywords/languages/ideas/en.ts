import type { IdeaData } from './idea.ts';

export const en: IdeaData = {
  code: 'en',
  ideas: {
    cease:
      'stop, stopped, stopping, quit, cease*, halt, enough, no more, not another, not one more, never again, knock it off, cut it out, cut out, lay off, give it a rest, pack it in, fed up, sick of, sick to death, tired of, had it with, done with, sod off, piss off, fuck off, bugger off, get lost, leave me alone, last warning, final warning, blocking, i will block, ill block, block you, blocked, report you, reporting you, reported, lawyer, solicitor, illegal, harassment, desist, discontinue*, end, terminate, drop it, save your, spare me, keep your, shove your, stick your, turn off, shut off, unwanted, unsolicited, too many, relentless, annoying',
    refuse:
      "don't want, do not want, dont wanna, no longer want, not want, never asked, didn't ask, did not ask, never signed up, didn't sign up, did not sign up, never subscribed, didn't subscribe, never agreed, didn't agree, did not agree, never consented, don't consent, do not consent, no interest in, not interested in, no longer interested, don't need, do not need, no longer need, don't wish, do not wish, no longer wish, would rather not, rather not, prefer not, refuse, never gave, didn't give you, did not give you, who told you, no use for, don't like, not like",
    texts:
      'text, texts, texting, messages, msgs, sms, smses, spam, promo*, offers, deals, ads, adverts, advertising, advertisements, marketing, coupons, newsletter*, notifications, alerts, updates, reminders, junk, crap, rubbish, these things, this stuff, this garbage, your campaign*, sales pitch*, special offers, discounts, communications, solicitations',
    contact:
      'text me, texting me, message me, messaging me, contact me, contacting me, contacted, be contacted, bother me, bothering me, harass me, harassing me, pester*, hassle me, spam me, spamming, write to me, writing to me, call me, calling me, ring me, ringing me, my phone, my mobile, my cell, my inbox, this number, my number, hear from you, hearing from you, texting us, text us, contact us again, disturb me, texting my, contacting my, texting this',
    remove: 'remove, removed, take, taken, delete, deleted, get, scrub, strike, drop, erase, cross, wipe, pull, exclude',
    list: 'your list, your lists, mailing list, contact list, texting list, your database, distribution list, your system, your contacts, your books, your records, sms list, marketing list, send list, this group text, your mailing',
    mine: 'me, us, my number, my name, my phone, this number, my mobile, my cell, my details, my contact, him, her',
    withdraw: 'withdraw*, revoke*, revoking, rescind*, cancel*, take back, taking back, retract*',
    consent: 'consent, permission, authorisation, authorization, opt in, agreement, my approval',
    how: 'how do i, how can i, how to, how do you, how would i, what do i text, what do i send, what do i need to send, which number do i text, what word, is there a way to, where do i, what should i',
    leave:
      'unsubscribe, opt out, opting out, unsub, get off, come off, stop getting, stop receiving, no longer get, no longer receive, not get, be removed, stop these, stop this, stop the',
    delete: 'delete, deleted, erase*, wipe*, destroy*, purge*, get rid of, remove, removed, forget, deletion, shred',
    data: 'my data, my personal data, my info, my information, my personal information, my details, my personal details, my records, my file, my profile, data about me, data on me, everything you have on me, everything you hold, all you have on me, data you hold, data you have, my account data, information about me, my history, info about me',
    fix: 'correct*, fix*, amend*, rectif*, misspel*, spelt wrong, spelled wrong, wrong in your, wrong on your, is wrong, incorrect, out of date, outdated, update my, change my, please change, please update, is now, has changed, not spelled, not spelt, got it wrong, typo, mistake',
    detail:
      'my name, my surname, my last name, my first name, surnames, surname is, my address, my date of birth, my dob, my birthday, my email, my email address, my postcode, my zip, my title, my birth date, maiden name, married name',
    know: 'you hold, you have on, you have about, you know about, you know, you store*, you keep, you kept, you collected, you got on, do you hold, do you keep, do you store, is held, is stored, have on file, you are holding',
    aboutMe:
      'about me, on me, of mine, concerning me, relating to me, regarding me, about my, on file for me, linked to my number, linked to me, what data, what information, what info, what details, what personal data',
    source:
      'where did you get, where did u get, where did you find, how did you get, how did u get, how did you find, how did you obtain, how do you have, how come you have, who gave you, who sold you, who passed you, where from, where you got, how you got, where does, who shared, source of',
    number:
      'my number, my phone number, my details, my contact, my contact details, my info, my mobile, my mobile number, my cell, my name, my data, number',
    move: 'csv, json, machine readable, portable, another provider, other provider, another company, new provider, different provider, competitor, export*, transfer*, download*, take elsewhere, take with me, move my, to switch, usable format, common format, structured format, port my, send them to',
    profile:
      'profil*, automated decision*, automatic decision*, algorithm*, analys* my, analyz* my, tracking me, track me, shopping history, purchase history, browsing history, my habits, score me, scoring, targeting me, personalis*, personaliz*',
    object: 'object, i object, objection, oppose, dont agree, do not agree, dont accept, not allowed, forbid',
    limit:
      'restrict*, limit*, freeze, freez*, pause, suspend*, on hold, put a hold, lock my, block the use, dont use, do not use, dont touch, do not touch, dont process, do not process, stop processing, only keep, only store, just store, keep but',
    use: 'use, using, process, processing, used, for anything, touch',
    again: 'again, back, resume, restart, after all, changed my mind, re subscribe, resubscribe, back on, back in, once more',
    want: 'i want, i would like, id like, please, can you, could you, can i, sign me, put me, add me, start, send me, let me, happy to',
    notMe:
      'wrong person, not the person, not me, no one here, nobody here, no such person, dont know who, dont know any, not my name, new owner, previous owner, old owner, just got this, got this number, had this number, belongs to someone, belonged to, isnt his, isnt hers, isnt her, isnt him, no longer his, no longer hers, not his, not hers, changed number, mistaken, wrong no',
    sell: 'sell*, share*, sharing, pass on, passing on, pass my, give my, giving my, disclose*, hand over, third part*',
    everything:
      'everything, all of them, all your brands, all brands, all your companies, every brand, every list, all lists, all your lists, all programs, all programmes, all your services, everyone at, all of it, any of your brands, whole group',
  },
};
