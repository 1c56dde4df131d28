import type { NotionData } from './notion.ts';

export const en: NotionData = {
  code: 'en',
  notions: {
    me: "i, me, my, mine, myself, i'm, i've, im, ive, i'd, i'll, ill, id, iam, iv, ive got, imma, i am, meself",
    we: "we, us, our, ours, we're, were not, weve, we've, we'll, ourselves, we'd",
    you: "you, your, yours, u, ya, ur, youre, you're, you've, youve, you'll, yourself, yr, ye, yer, you'd",
    youAll: "you guys, you people, you lot, y'all, yall, ya'll, youse, yous, all of you, u guys, u lot, yourselves",
    heShe: "he, she, him, her, his, hers, hes, he's, shes, she's, himself, herself, he'd, she'd",
    they: "they, them, their, theyre, they're, theyve, they've, theirs, themselves, em, dem",
    someone: 'someone, somebody, anyone, anybody, person, people, sum1, some1, any1, ppl, peeps, persons, whoever, peoples, smone',
    nobody: 'nobody, no one, none, noone, no-one, nobdy, nobodys, no body, not a soul',
    thisOne: 'this, these, dis, diz, thiz, this one, these ones, tis',
    thatOne: "that, those, thats, that's, dat, those ones, tht, thatz",
    here: "here, over here, right here, here's, heres, ere",
    there: "there, there's, theres, ther, over there, thr, out there",
    not: "not, don't, dont, doesn't, didn't, isn't, no, won't, wont, can't, cant, cannot, didnt, doesnt, isnt, aint, havent, wasnt, dnt",
    never: 'never, nvr, neva, never ever, not ever, not once, nver',
    noLonger: 'no longer, any more, anymore, any longer, nomore, no more, dont any more, anymor, not anymore, not any more, nolonger, used to be',
    nothing: 'nothing, nothin, nuthin, nuffin, nowt, nada, zilch, sod all, not a thing',
    without: 'without, wo, witout, withou, lacking, minus, without my',
    already: 'already, alredy, alrdy, by now, alreadi, allready, aready',
    still: 'still, stil, even now, to this day, up to now, till now, stilll',
    again: 'again, once more, agen, agn, once again, yet again, over again, anew, repeatedly, another time, agian',
    always:
      'always, constantly, all the time, nonstop, alwys, alwayz, allways, all day long, forever, every time, everytime, non stop, non-stop, continually, continuous*, constant*',
    every: 'every, each, evry, everyday, every single, every day, everytime, evrytime, per, each and every',
    all: 'all, everything, whole, alll, evrything, everythin, entire, entirely, complete*, totally, everyone, everybody',
    other: "other, another, else, others, anotha, othr, rest, remaining, alternative, different one, someone else's",
    same: 'same, identical, the same, equally, exactly, samee, alike, likewise, ditto',
    different: 'different, diff, differ*, various, not the same, difrent, unlike, separate, distinct',
    own: 'own, owned, my own, of mine, ur own, belongs to me, own one, owns',
    only: 'only, just, jus, jst, juz, onli, merely, solely, simply, strictly',
    also: 'also, too, as well, aswell, besides, plus, likewise, in addition, along with, additionally, too plz',
    but: 'but, however, bt, tho, buh, unless that, whereas',
    because: 'because, since, cause, cuz, coz, cos, bcoz, bcuz, bc, becoz, becos, cus, due to, becuz',
    ifSo: 'if, unless, iff, provided, in case, as long as, even if, wether, incase, supposing',
    until: "until, till, til, 'til, untill, up to, up until, til when, till when, as far as",
    fromNow:
      'from now on, henceforth, as of today, from today, as of now, going forward, from this day, in future, in the future, from here on, hereafter, effective immediately, as from today, from now, moving forward',
    enough:
      "enough, suffices, enuf, enuff, enough is enough, nuff, sufficient, plenty, thats it, that's it, no more, thats enough, that's enough, enogh",
    tooMuch:
      'too much, too many, excessive, overload, 2 much, 2much, toomuch, too often, far too, way too, way too many, over the top, excess*, ott, too frequent, more than enough',
    soMuch:
      'so much, so many, tons, loads, dozens, hundreds, sooo, sooo many, so often, soo much, thousand*, million*, hundreds of, dozen, a ton, shitload, bunch, heaps',
    more: 'more, mor, extra, additional, further, anymore, mre, moar',
    less: 'less, fewer, lesser, least, lower, not as much, not as many, reduce*, cut down',
    many: 'many, much, lots, several, lotsa, lotta, loads, plenty, often, frequent*, numerous, a lot, alot, alotta, lot, bunch',
    few: 'few, little, a bit, couple, bit, a couple, several, handful, a few, lil, one or two, rarely, slight*',
    once: 'once, 1ce, one time, just once, one-off, once only, once before, onetime',
    twice:
      'twice, times, third time, second time, 2x, 3x, two times, three times, thrice, many times, several times, multiple times, umpteenth, hundredth, again and again, nth time',
    first: 'first, 1st, firstly, initial*, to begin with, original*, the first, first time, frst',
    last: 'last, final, lst, lastly, previous, latest, at last, past, final*, the end, ending',
    next: 'next, nxt, following, upcoming, next one, coming, nex, forthcoming, subsequent',
    now: 'now, right now, rn, atm, nw, currently, presently, these days, at the moment, this minute, nowadays',
    immediately:
      'immediately, at once, asap, straight away, instantly, immediate, immediatly, imediately, immediatley, straightaway, right away, promptly, pronto, urgently, forthwith, without delay, instant',
    today: "today, tonight, 2day, 2nite, tonite, tday, tody, today's, this evening, 2night",
    tomorrow: 'tomorrow, tmrw, tmr, tmw, 2moro, 2morrow, tomoro, tomorow, tommorow, tommorrow, tomoz',
    yesterday: "yesterday, yday, yest, ystrday, yestrday, last night, yesterday's, yesterdays, day before, ystd, yesturday",
    day: "day, days, daily, dai, everyday, day's, per day, all day, days a, dayz, dayly, a day",
    week: "week, weeks, weekly, wk, wks, fortnight, weeks', per week, a week, biweekly, wknight, week's",
    month: "month, months, monthly, mth, mths, mnth, months', per month, a month, mnths, monthy, month's",
    year: "year, years, yr, yrs, annual, annually, yearly, decade, per year, a year, yr's, year's",
    hour: "hour, hours, minute, minutes, o'clock, hr, hrs, min, mins, half hour, quarter past, half past, pm, oclock, o clock, noon, what time",
    morning: "morning, morn, mornin, gm, this am, dawn, early hours, mornings, morning's, breakfast time, gud morning, good morning",
    evening: 'evening, afternoon, eve, eveing, arvo, pm, afternoons, aft, this afternoon, evenin, evenings, dusk, after lunch, noon',
    night: 'night, midnight, nite, nyt, nights, overnight, gn, late at night, 2am, 3am, middle of the night, nighttime, 3 am, gd nite',
    weekday: 'monday, tuesday, wednesday, thursday, friday, mon, tue, tues, wed, weds, thu, thur, thurs, fri, mondays, tuesdays, fridays',
    weekend: "saturday, sunday, weekend, sat, sun, wkend, wknd, saturdays, sundays, weekends, satday, sunday's",
    soon: 'soon, shortly, sn, asap, in a bit, in a while, any minute, any moment, before long, in no time, imminently, soonest, any time now, soonish',
    later: 'later, afterwards, after, l8r, ltr, laterz, afterward, later on, then, subsequently, eventually, in a bit',
    before: 'before, earlier, ago, b4, bfore, befor, previously, in the past, prior, beforehand, formerly, in advance, be4',
    early: 'early, earli, too early, ahead of time, on time, crack of dawn, earlier, premature, erly, so early',
    late: 'late, l8, delay*, running late, overdue, tardy, too late, behind, belated, lateness, latest, lates, runnin late',
    time: 'time, tym, tyme, times, timing, tme, timeslot, schedul*, period',
    moment: 'moment, second, sec, secs, a sec, just a moment, one minute, jiffy, 1 sec, instant, tick, hold on, min, bear with me',
    longTime:
      'for ages, long time, forever, 4ever, 4eva, ages, for years, for months, long ago, a long while, since ages, eternity, 4 ages, an age, lifetime',
    what: "what, wat, wot, wut, wht, what's, whats, wats, whatever, waht, wt, whta, what're",
    who: "who, whose, hu, who's, whos, whoever, whoz, who're, who's this, whos this, who is this",
    where: "where, wher, where's, wheres, whr, were r u, wherever, whereabouts, from where, whereabout",
    when: "when, wen, wn, when's, whens, whenever, what time, wen's, as soon as, whn",
    why: "why, what for, wy, whyy, how come, for what reason, what reason, why's, why tf, wtf, why the hell, whats the reason, y do, y r u",
    how: "how, hw, how's, hows, howz, how come, in what way, hiw, howto, how do i, howcan",
    howMuch:
      'how much, how many, how long, how far, hw much, how often, how many times, hw many, how much is, what price, whats the cost, howmuch, howmany',
    which: 'which, wich, which one, whichever, what kind, wch, whch, wht one',
    please: 'please, pls, kindly, plz, plse, plss, plzz, pleas, plese, pleasee, pleaseee, pleez, i beg, begging, politely',
    thanks: 'thanks, thank, thx, cheers, grateful, ty, tnx, thanx, thnx, tks, thank u, thanku, thankyou, ta, appreciat*, tysm, thnks',
    sorry:
      "sorry, apologies, excuse, pardon, soz, sry, sori, srry, apologi*, my bad, forgive, excuse me, regret, unfortunately, afraid not, i'm afraid",
    hello: 'hello, hi, hey, dear, hiya, hii, heya, helo, heyy, yo, sup, good morning, good afternoon, good evening, howdy, ello',
    bye: 'bye, goodbye, farewell, byee, cya, see ya, ttyl, laters, good night, night night, take care, gtg, see you later, bye bye, ta ta',
    regards:
      'regards, sincerely, rgds, best wishes, kind regards, yours faithfully, yours sincerely, best regards, yours truly, brgds, warm regards, respectfully, kr, all the best',
    yes: 'yes, yeah, yep, yea, ye, yup, yh, yess, yah, of course, sure, definitely, absolutely, indeed, aye',
    okay: 'ok, okay, fine, alright, k, kk, okey, okk, alrite, all right, cool, no problem, no probs, sounds good, sure thing, gotcha',
    want: "want, wants, would like, wish, wanna, wana, wanted, wnt, wud like, i'd like, id like, desire, wish to, intend*, prefer*, like to",
    need: 'need, needs, needed, needing, ned, nid, require*, need to, necessary, essential',
    must: 'must, have to, has to, should, gotta, got to, hafta, hav to, need to, ought, shud, shld, supposed to, had to, mandatory, forced',
    can: 'can, could, able, cn, cud, cld, could you, can u, manage to, capable, unable, kan, how do i',
    may: 'may, allowed, permitted, might, permit, permits, allowed to, can i, is it ok, allow, entitled, right to, eligible, lawful, authorised',
    letDo: "let, lets, lemme, let me, lets go, let's, allow, allow me, letting, leave it, shall we, let us, allowing",
    tryTo: 'try, tried, trying, tryin, tryna, attempt*, tries, give it a go, have a go, trys, tryed, endeavour, trial and',
    stop: 'stop, stops, stopped, stopping, cease, quit, halt, stp, stopp, stopit, stop it, stopall, stopt, pack it in, cut it out, knock it off, desist, discontinu*, refrain',
    end: 'end, ends, ended, finish, over, done with, terminate, finished, finishing, ending, finito, fin, complete*, conclude*, all done, terminate*, terminat*, wrap up, expired',
    cancel: 'cancel, cancelled, call off, cancel*, cancle, cncl, void, annul, scrap, calling off, pull out',
    block: 'block, blocked, blocking, blacklist, blok, blokd, blocks, blockd, blocklist, blacklisted, ban, banned, barred, reported as spam',
    remove:
      'remove, removed, take off, take me off, strike, cross out, get rid, rmv, remov*, take me of, takes me off, tak me off, get me off, drop me from, purge, scrub, eliminat*, wipe me',
    deleteIt:
      'delete, deleted, erase, wipe, destroy, delet*, dlt, erasing, erasure, erased, wiped, wiping, shred, dispose of, purg*, destroyed, forget me',
    unsubscribe:
      'unsubscribe, unsubscribed, opt out, deregister, sign me off, unsub*, optout, opt-out, opting out, opted out, opt me out, unregister*, deregist*, unsuscribe, unscribe, sign out, unjoin',
    subscribe:
      'subscribe, subscribed, sign up, signed up, register, registered, join, joined, enrol, subscrib*, signup, signing up, signed me up, opt in, optin, opted in, enroll*, subbed, joining, registration, registring',
    leaveAlone:
      'leave me alone, leave me in peace, get lost, go away, get off my back, piss off, leave me be, leave us alone, lemme alone, fuck off, f off, fk off, sod off, bugger off, buzz off, back off, jog on, go to hell',
    leave: 'leave, leaves, left, depart, withdraw from, leavin, leaving, exit, quit, quits, walk out, resign*, moving on, departed, get out',
    refuse:
      "refuse, decline, reject, no thanks, refus*, declin*, no thankyou, no thank you, no ty, no thx, rejected, turn down, i'll pass, not today, say no, dont need",
    forbid:
      "forbid, prohibit, ban, forbidden, prohibit*, not allowed, disallow*, do not allow, not permitted, mustn't, banned, no permission, must not",
    object:
      "object, oppose, disagree, objection, objecting, objects, opposed, do not agree, dont agree, don't agree, do not consent, dont consent, refuse consent, dispute*, disagrees",
    agree:
      'agree, agreed, consent, accept, agrees, aggree, accepted, accepting, consents, consented, approve*, ok with, fine with, happy with, concur, agreeing',
    permission:
      'permission, authorisation, approval, permision, permissions, authori*, consent, approve*, concent, go ahead, green light, licence, permitted',
    withdraw:
      'withdraw, revoke, take back, withdrew, withdrawn, withdraws, withdrawing, withdrawal, withraw, widthdraw, revok*, revocation, retract*, rescind*',
    send: 'send, sends, sending, sent, snd, sendin, sendng, sned, sents, snt, forward*, resend, resent, fwd, sender, transmit*',
    write: 'write, writes, writing, wrote, written, rite, wrt, writ, writting, writin, writen, typing, in writing, scribble, wrting',
    text: 'text, texts, texting, texted, sms, message, messages, messaging, txt, txts, txting, txtd, txtin, msg, msgs, mesage*, massages, whatsapp, texter',
    call: 'call, calls, calling, called, ring, phone call, cal, callin, calld, rang, ringing, rings, phoning, phoned, dial*, cold call*, robocall*, callback',
    contact:
      'contact, reach, get in touch, contacts, contacted, contacting, cntct, reach out, reached out, get hold of, in touch, hear from, communicat*, correspond*, touch base',
    receive:
      'receive, received, receiving, getting, got, recieve*, receving, recive*, rcv, rcvd, get, gets, gettin, gotten, receipt of, keep getting, incoming',
    answer:
      'answer, reply, respond, response, answ*, ans, replies, replied, replying, rply, respond*, responce, get back to me, text back, write back, anser',
    read: 'read, reading, reads, redd, reader, re-read, skim, have a read, reeding, peruse',
    bother:
      'bother, bothering, disturb, annoy, annoying, pester, harass, harassing, nag, bother*, disturb*, annoy*, anoy*, pester*, harass*, harras*, bugging, hassl*, nuisance, intrusi*, stalk*',
    spam: 'spam, spamming, junk, bombard, bombarding, flood, spam*, junk*, bombard*, inundat*, flooding, unsolicited, junk mail, swamp*, clutter, bulk, robotext*, mass text',
    fedUp:
      "fed up, sick of, had it, tired of, can't stand, nerves, irritating, fedup, sickof, sick and tired, had enough, done with you, cant stand, can't take, hate, irritat*, frustrat*, over it, bored of",
    angry: 'angry, mad, furious, pissed, anger, raging, rage, livid, fuming, pissd, irate, enraged, outrag*, seething, upset, infuriat*',
    nonsense:
      'nonsense, rubbish, crap, bullshit, garbage, bollocks, bs, bull, crappy, trash, tripe, drivel, rubish, shit, shite, ridiculous*, horseshit',
    shutUp:
      'shut up, zip it, silence, shutup, shut it, stfu, shush, hush, pipe down, be quiet, button it, shut your, shut the, put a sock in it, belt up',
    insult:
      'idiot, idiots, damn, fuck, fucking, hell, moron*, stupid*, dumb*, arsehole*, asshole*, bitch*, bastard*, cunt*, wanker*, twat*, fk, fuk*',
    peace: 'peace, quiet, rest, peaceful, in peace, calm, relax*, resting, tranquil*, quietly, some peace, chill, quite please',
    uninterested:
      "not interested, no interest, don't care, uninteresting, uninterested, disinterested, not intrested, not intersted, dont care, couldn't care, couldnt care, who cares, not keen, not for me, doesn't interest, idc",
    interested:
      'interested, interest, interesting, intrested, intersted, intrest, interests, keen, curious, tell me more, interest me, into it, sounds interesting',
    useless:
      'useless, pointless, no use, irrelevant, usless, waste of time, waste, worthless, no point, no good, unnecessary, uneccessary, irrelevent, meaningless, needless*, time waster',
    unwanted:
      "unwanted, uninvited, unsolicited, never asked, unsolicit*, unrequest*, not wanted, didnt ask, didn't ask, did not ask, never signed up, never subscribed, never gave, without consent, without my consent, unwelcome",
    mute: 'mute, silence, turn off, switch off, disable, deactivate, muted, mutes, muting, turn of, turned off, switched off, silenced, disabl*, deactivat*, snooze, block notifications',
    fillUp:
      'fills up, clogs, storage, memory full, inbox full, filling, filled, full up, fill up, clog*, mailbox full, no space, taking up, takes up, overflow*, hogging',
    wakeUp: 'wake, wakes, woke, woken, waking, wakes me, woke me, woke up, awake, awoke, waken, wakin, alarm, wke, disturbs my sleep',
    sleep: 'sleep, sleeping, asleep, nap, slept, sleepin, sleeps, sleepy, kip, bed, bedtime, in bed, doze*, zzz, slp, insomnia',
    list: 'list, lists, mailing list, mailing, mailinglist, contact list, call list, marketing list, sms list, email list, distribution list, roster, directory, text list, lst',
    database:
      'database, system, files, records, register, databases, data base, databse, record, file, crm, registry, your system, archive*, servers, contact book',
    data: 'data, information, details, info, detail, personal data, personal info, infos, infomation, particulars, personal details, dets, my data',
    account: 'account, profile, acct, acc, accounts, acnt, accnt, profiles, user id, username, accout',
    subscription:
      'subscription, membership, plan, subs, subscribtion, suscription, memberships, subscrip*, plans, package, tariff, service, services',
    newsletter:
      'newsletter, bulletin, updates, notifications, alerts, reminders, newsletters, news letter, newletter, notification, notices, notifs, notif, alert, reminder, mailer*, mailshot*, announcement*',
    advert:
      'advert, ads, advertising, advertisement, commercial, marketing, advert*, ad, adds, commercials, promo, promotion*, telemarket*, flyer*, leaflet*, sales pitch, marketers, solicit*',
    offer:
      'offer, offers, deal, deals, ofer, offr, offering, offerings, offered, special offer, special offers, proposal, proposals, bargain, bargains, exclusive',
    discount:
      'discount, sale, sales, promo, promotion, promotions, bargain, discounts, half price, reduced, reduction, clearance, black friday, special, savings, money off, bogof, promos',
    voucher:
      'voucher, coupon, gift card, vouchers, vouchar, coupons, giftcard, gift cards, gift voucher, promo code, code, codes, discount code, token, redeem*',
    loyaltyCard:
      'loyalty card, club card, points, clubcard, loyalty, loyalty points, loyalty program, nectar, rewards, reward points, reward card, points card, boots card, club, stamp card',
    prize:
      'prize, lottery, raffle, winner, prizes, price draw, prize draw, won a, lotto, jackpot, sweepstake*, giveaway, competition, contest, competitions, award',
    customer: 'customer, client, customers, buyer, custumer, costumer*, consumer*, shopper*, cust, subscriber, user, users, patron, buyers',
    exCustomer:
      'former customer, used to shop, no longer a customer, switched, changed provider, ex customer, ex-customer, previous customer, not a customer, not your customer, no longer your customer, never been a customer, no longer a member, changed supplier, switched provider, changed providers, no longer use',
    shop: 'shop, store, supermarket, market, shops, shoppin, shopping, stores, supermarkets, markets, mall, malls, grocery, groceries, retailer, outlet',
    company:
      'company, firm, business, brand, companies, comp, firms, businesses, biz, brands, corp, corporation*, corporate, enterprise*, agency, agencies',
    organisation:
      'organisation, association, charity, club, party, organization, organisations, organizations, org, orgs, associations, charities, clubs, foundation, foundations, union, unions',
    member:
      "member, members, membr, memebr, members', membership, participant, participants, attendee, attendees, subscriber, associate, paid member, supporter",
    donate:
      'donate, donation, donor, donors, donat*, contribution*, contribut*, fundrais*, give money, gift aid, raise money, sponsor, sponsoring, pledge',
    vote: 'vote, election, votes, voted, voting, voters, voter, elect*, ballot, ballots, polling, polls, poll, vote for',
    bank: 'bank, banks, banking, banker, hsbc, barclays, lloyds, natwest, santander, atm, cashpoint, building society, paypal',
    money: 'money, cash, mony, monies, quid, bucks, dollars, pounds, dosh, fund, funds, tenner, fiver, pence',
    salary: 'salary, wage, pension, salaries, wages, paycheck, payslip, payday, pensions, income, bonus, payroll, benefits',
    loan: 'loan, credit, debt, loans, lend*, borrow*, debts, owe, owed, mortgage, installment*, instalment*, arrears, overdraft, lender*',
    price: 'price, cost, costs, fee, prices, pricing, pricy, costing, fees, rate, rates, charges, tariff, amount, total, expense',
    expensive: 'expensive, pricey, pricy, overpriced, dear, too dear, costly, rip off, ripoff, expensiv, expensiver, exp, steep',
    cheap: 'cheap, cheaper, cheapest, affordable, chp, chip, low price, low cost, budget, inexpensive, bargain, cheep, economical',
    freeOfCharge:
      'free, for free, gratis, freebie, freebies, free of charge, no cost, no charge, complimentary, costs nothing, on the house, foc, at no cost, charge free, zero cost',
    pay: 'pay, paid, payment, transfer, pays, payed, paying, payments, payin, transferred, bank transfer, direct debit, deposit, pymt, refunded, repay',
    bill: 'bill, invoice, receipt, bills, billed, billing, invoices, invoiced, receipts, recipt, reciept, statement, statements, tab, check please',
    buy: 'buy, bought, purchase, purchased, buys, buying, buyin, purchas*, bot, byu, get me, grab, got from, shopping for, spend, spent',
    sell: 'sell, sold, selling, sells, sellin, salesman, salesmen, sales, reseller, resell, flogging, flog, vendor, seller, sellers',
    order: 'order, ordered, orders, ordering, orderd, ordr, oder, order number, order no, preorder, pre-order, reorder, placed an order, my order',
    deliver:
      'deliver, delivery, delivered, courier, shipping, delivers, delivering, deliveries, delivry, couriers, shipped, shipment, dispatched, dhl, ups, fedex, dpd',
    parcel: 'parcel, package, box, parcels, packages, pkg, pkt, packet, packets, boxes, crate, parsel, parcell, pckg, bundle',
    pickUp:
      'pick up, collect, fetch, pickup, picks up, picked up, picking up, pick me up, pick u up, collects, collected, collecting, collection, click and collect, fetched',
    returnGoods:
      'return, refund, exchange, returns, returned, returning, refunds, refunded, refunding, exchanged, exchanging, send back, sent back, money back, give back',
    bookReserve:
      'book, booking, reserve, reservation, booked, bookings, bookin, reserved, reserving, reservations, table for, book a, book in, hold a table, bking, pre book',
    appointment:
      'appointment, slot, appointments, appt, appts, apt, apptmnt, appoitment, time slot, consultation, check up, reschedul*, booked in, slots',
    meeting: 'meeting, conference, meetings, mtg, mtng, conferences, zoom, zoom call, skype, call with, session, seminar, webinar, get together',
    invite:
      "invite, invitation, inv, rsvp, invit*, plus one, come over, come round, ask over, guest list, save the date, invt, you're invited, join us",
    contract:
      'contract, agreement, contracts, contracted, contrct, agreements, terms, terms and conditions, tcs, contractual, tenancy agreement, deal, lease, cooling off',
    sign: 'sign, signature, signed, signs, signing, sined, signatures, sign it, autograph, docusign, sign here, sign the, e-sign, initial, sign off on',
    card: 'card, cards, debit card, credit card, visa, mastercard, crd, bank card, card number',
    phone: 'phone, mobile, cell, handset, fone, phones, mobiles, mob, mobi, cellphone, cell phone, smartphone*, iphone*, android, landline, tel',
    number: 'number, numbers, num, nmb, nums, numbr, nmbr, numer, my number, phone number, mobile number, digits, tel no, numba',
    newNumber:
      'new number, changed number, number changed, new sim, new num, new phone, changed my number, changed numbers, change of number, number has changed, new mobile, new owner, different number, new no, recycled number, got a new number',
    simCard:
      'sim, operator, carrier, sim card, simcard, sims, esim, network provider, phone provider, provider, vodafone, verizon, tmobile, t-mobile, giffgaff',
    email: 'email, e-mail, mail address, emails, emailed, emailing, mails, e mail, e-mails, gmail, hotmail, inbox, eml, mail me, email address',
    letter: 'letter, post, postal, mail, letters, ltr, leter, postage, postcard, posted, mailed, envelope, by post, in the post, snail mail, stamp',
    name: 'name, surname, names, nm, nam, surnames, first name, last name, full name, called, maiden name, nickname, my name, whats your name',
    address: 'address, addresses, adress, addres, adresses, adrs, addr, postcode, zip, zip code, home address, street name, location, whereabouts',
    birth:
      'birth, born, birthday, birthdate, birth date, dob, date of birth, bday, b-day, birthdays, birthplace, was born, newborn, birth certificate, date of b',
    age: 'age, years old, underage, minor, aged, ages, years of age, yrs old, yr old, under 18, over 18, under age, minors, underaged, year old, teenager',
    document:
      'document, form, papers, passport, id card, documents, doc, docs, forms, paper, paperwork, passports, licence, license, driving licence, certificate, certificates',
    copy: 'copy, printout, duplicate, copies, copied, cpy, copying, photocopy, photocopies, print, prints, printed, print out, printouts, scan',
    photo: 'photo, picture, selfie, photos, foto, pics, pic, pictures, picz, pix, selfies, snap, snaps, photograph*, image',
    video: 'video, film clip, videos, vid, vids, clip, clips, footage, youtube, recording, tiktok, snapchat, video call, record',
    website: 'website, page, site, online, websites, webpage, web, www, sites, pages, portal, on line, homepage, facebook, web page, webite',
    link: 'link, url, links, lnk, click here, click the link, hyperlink, http, https, urls, qr code, linked',
    app: 'app, application, apps, aplication, aps, software, program, play store, app store, whatsapp, download, downloaded, downloading, install',
    internet: 'internet, wifi, network, signal, net, interwebs, broadband, wi-fi, wi fi, wify, networks, signals, data, reception, coverage, router',
    computer: 'computer, laptop, tablet, computers, comp, pc, pcs, laptops, lappy, tablets, ipad, ipads, mac, macbook, desktop',
    password: 'password, pin, code, login, passwords, passcode, pw, pword, pass, codes, logins, log in, security code, verification code, username',
    battery: 'battery, charger, bat, batt, batteries, batery, charge, charged, charging, chargers, low battery, dead, flat battery, power bank',
    press: 'press, click, type, tap, button, pressed, pressing, clicked, clicking, tapped, buttons, enter, hit, push, press 1, key in, dial',
    wordN: "word, words, werd, wrd, phrase, sentence, language, spelling, term, vocab*, keyword, words', message word, wording",
    fileFormat: 'csv, excel, pdf, json, xml, file, files, xls, xlsx, doc, docx, word document, word doc, txt, format, spreadsheet, jpeg',
    privacy:
      'privacy, gdpr, data protection, private, confidential*, gpdr, gdrp, data privacy, dpa, dpo, personal data, ccpa, right to be forgotten, data breach, invasion of privacy',
    law: 'law, legal, right, rights, legislation, laws, legally, lawful*, illegal*, unlawful, regulation*, breach, violat*, legal action, against the law, offence, legislat*',
    lawyer:
      'lawyer, solicitor, attorney, court, sue, lawyers, lawsuit*, solicitors, attorneys, suing, sued, courts, barrister, small claims, judge, tribunal, prosecut*',
    police: 'police, cops, cop, feds, policeman, officer, 999, 911, popo, action fraud, sheriff',
    complain:
      'complain, complaint, report, complain*, complant, reporting, reported, report you, formal complaint, file a complaint, trading standards, bad review, take this further, grievance, escalate',
    threaten:
      'otherwise, or else, warning, consequences, threat*, or i will, or ill, final warning, last warning, warn, warned, last chance, consequence, if you dont, further action, next time',
    authority:
      'authority, regulator, ombudsman, authorities, regulators, ico, ofcom, ftc, fcc, information commissioner, trading standards, watchdog, government, council, do not call registry',
    proof:
      'proof, evidence, prove, proofs, proven, proves, proved, evidenc*, screenshots, recorded, receipts, verification, witness, proove, verify it',
    mistake:
      'mistake, error, wrong, incorrect, mistaken, mistak*, mixed up, mix up, wrongly, incorrect*, in error, by accident, oops, rong, typo, errors',
    wrongPerson:
      "wrong person, wrong number, not me, don't know you, somebody else's, wrong no, wrong num, wrong numbers, wrong contact, not him, not her, who is this, who's this, whos this, who are you, dont know you, never heard of",
    correct: "correct, right, true, corect, correctly, rite, ryt, accurate, accurately, exactly, exact, thats right, that's right, spot on, truth",
    lie: 'lie, lying, false, untrue, lies, lied, liar, liars, lyin, lyer, dishonest*, fake, faked, bogus, untruth*, mislead*',
    spell:
      'spelled, spelling, misspelt, spelt, spells, misspell*, mispell*, mispelt, typo, typos, mis-spelt, name is wrong, wrong spelling, wrong name, spelled wrong',
    change: 'change, changed, changing, changes, changd, chnge, chang, chage, alter, altered, modif*, switch, switched, switching, swap',
    update:
      'update, correct it, amend, fix, updates, updated, updating, updte, upd, corrected, correcting, correction, corrections, amend*, fixes, fixed',
    outdated:
      'old, outdated, no longer valid, out dated, out of date, obsolete, expired, invalid, not valid, no longer in use, not in use, older, oldest, ancient, old number',
    newOne: 'new, newer, newest, brand new, nu, latest, fresh, recent, recently, newly, nw, modern, another new',
    know: 'know, knows, knew, known, kno, knw, nkow, knoe, knowing, aware, no idea, idk, idea who, familiar, recogn*, heard of',
    think: "think, thought, believe, guess, thnk, tink, thinks, thinkin, thinking, thot, tho't, beleive, belive, reckon, suppose, assum*",
    understand:
      'understand, understood, realise, understands, undrstand, understnd, understanding, realize*, realise*, get it, got it, comprehend, makes sense, grasp',
    remember:
      'remember, remind, rember, remembers, remembered, rememba, remebr, recall, recalls, recollect*, reminded, reminding, remind me, reminder',
    forget:
      'forget, forgot, forgotten, forgets, forgetting, forgetful, forgotton, 4get, 4got, forgt, forgat, fogot, slipped my mind, left behind, blanked',
    mean: "mean, means, meant, meaning, meanin, means that, what do u mean, wdym, wym, what's that mean, meens, mn, definition, signify, refers to",
    say: 'say, says, said, tell, told, sez, saying, sed, tellin, telling, tells, mention*, inform*, notify, state, stated, announce',
    ask: 'ask, asked, asking, request, requested, askin, asks, aks, request*, demand*, beg, enquir*, inquir*, insist*, require',
    speak: 'speak, talk, talking, chat, speaks, speaking, spoke, spoken, spk, tlk, talks, talked, talkin, chatting, chats, chatted',
    explain:
      'explain, clarify, explains, explained, explaining, explanation, explanations, explane, expln, clarif*, elaborate, tell me why, break down, spell out',
    show: 'show, shown, shows, showed, showing, shw, display, demonstrat*, point out, reveal*, present, let me see, prove, displaying',
    see: 'see, saw, seen, look, sees, seeing, watch*, view*, looked, looking, looks, lookin, notice, noticed, spotted, check out',
    hear: 'hear, heard, listen, hears, hearing, herd, heard from, listens, listened, listening, lisen, listn, overheard, sounds, cant hear',
    find: 'find, found, search, finds, finding, fnd, searched, searching, look for, looking for, lookin 4, locate, located, location of, discover',
    lose: 'lose, lost, missing, lossing, losing, loss, lose*, misplace*, mislaid, loosing, loose, went missing, gone missing, disappeared, vanish*',
    give: 'give, gave, given, gives, giving, givin, gave you, gve, gimme, gimmie, hand over, handed, hand out, provid*, supply',
    take: 'take, took, taken, takes, taking, takin, tk, tke, grab, grabbed, seize, remove from, steal, tak, take away',
    bring: 'bring, brought, brings, bringing, bringin, bring back, brng, carry, carried, fetch, get me, deliver, take along, bring me',
    put: 'put, place, insert, puts, putting, puttin, placed, placing, places, inserted, laid, drop, dropped, position, load',
    hold: 'hold, keep, store, stored, have on me, holds, holding, held, keeps, keeping, kept, retain, retained, retention, stores, storing, storage of',
    have: "have, has, had, hav, hv, hve, haves, having, havin, haven, haven't, havent, hasn't, hasnt, hadn't",
    use: 'use, used, using, uses, user, usin, utilise, utiliz*, usage, use of, make use, used to, employ, apply, exploit',
    process:
      'process, processing, analyse, profiling, processed, processes, profiled, analys*, analyze*, handling, handle, data processing, monitor*, tracking',
    automatic:
      'automatic, automated, robot, machine, algorithm, bot, automat*, auto, robots, robotic, robocall*, chatbot*, bots, ai, auto reply, computer generated, noreply',
    human:
      'human, real person, employee, agent, humans, real human, live person, live agent, human being, actual person, operator, rep, representative*, advisor*, customer service, staff',
    share:
      'share, pass on, disclose, give out, shares, shared, sharing, passing on, passed on, disclos*, sell my, sold my, giving out, leak*, publish*, distribut*',
    thirdParty:
      'third parties, partners, others, third party, 3rd party, 3rd parties, third-party, third-parties, partner, other companies, affiliat*, outsiders, other people, advertisers, other businesses',
    transferData:
      'export, move, transfer, port, exported, exporting, transferred, transferring, transfers, porting, portab*, migrat*, move over, copy of my data, hand over my, pac code',
    limit:
      'limit, restrict, freeze, suspend, pause, limits, limited, limiting, restrict*, frozen, freez*, suspend*, paused, pausing, on hold, less often, reduce',
    check: 'check, verify, review, checks, checked, checking, chk, chck, chek, verif*, reviewed, reviewing, reviews, double check, look into',
    confirm:
      'confirm, confirmation, confirmed, confirms, confirming, confrm, cnfrm, cfm, cnf, conf, confirmed by, confirmations, ack, acknowledg*, verify',
    choose: 'choose, decide, pick, chooses, choosing, chose*, choice, choices, chooze, decision, decid*, picked, picking, pick one, select*',
    open: 'open, opened, opens, opening, opn, open up, opend, unlock, unlocked, opening hours, opening times, opening time, reopen, re-open',
    close: 'close, closed, shut, closes, closing, clos, clozed, shutting, shuts, closure, close down, shut down, lock up, shutdown, locked',
    start: 'start, begin, started, began, starts, starting, startin, strt, begun, begin*, commence*, commenc*, kick off, kickoff, launch, launched',
    resume:
      'resume, restart, back on, reactivate, resumes, resumed, reactivat*, resubscrib*, re-subscribe, turn back on, switch back on, put me back, unmute, reinstate*, opt back in, start again',
    goOn: 'continue, go on, keep on, continu*, cont, carry on, carrying on, keeps on, keeping on, keep going, persist*, proceed*, still going, go ahead, ongoing',
    come: 'come, coming, came, cum, coms, comes, comin, comming, cming, come over, come round, come along, attend, attending, turn up',
    go: 'go, going, went, gone, goes, goin, gonna, gunna, goin to, gone to, heading, head to, headed, off to, leaving for, pop to',
    comeBack:
      'come back, get back, be back, came back, coming back, comin back, comes back, return, returned, returning, returns, back home, back soon, back in, bk',
    arrive:
      'arrive, arrived, arriving, arrives, arrivin, arival, arrivals, arrival, arived, arrving, get there, getting there, got there, got here, get here',
    wait: 'wait, waiting, waits, waited, waitin, w8, w8ing, wayt, await*, hang on, hold on, hang about, hold the line, stand by',
    stay: 'stay, remain, stays, stayed, staying, stayin, remain*, hang around, stick around, stick with, kept, wait here, sleep over, sleepover',
    live: 'live, living, reside, lives, lived, livin, liv, living in, live in, life, alive, reside*, residing, settled, based in',
    moveHouse:
      'moved, moving house, new address, relocated, move house, moving home, moving out, moving in, moving flat, moved out, moved in, moved away, move out, move in, change of address, changed address',
    abroad:
      'abroad, overseas, roaming, foreign, over seas, foreigner*, foreign country, out of the country, outside the uk, another country, other country, different country, not in the uk, not in the country, international*, in spain',
    travel:
      'travel, trip, journey, travels, travelled, traveled, travelling, traveling, travellin, traveler*, traveller*, trips, journeys, road trip, roadtrip',
    holiday: 'holiday, vacation, holidays, hols, hol, holliday, holidy, vacations, vacay, vaca, on leave, annual leave, time off, day off, days off',
    work: 'work, working, job, office, wrk, works, workin, worked, jobs, shift, shifts, employ*, overtime, workplace, wfh, career',
    boss: 'boss, colleague, coworker, bosses, bos, manager, managers, mngr, mgr, director, ceo, supervisor, colleagues, co-worker*, coworkers',
    retire:
      'retired, retirement, unemployed, retires, retiree, retirees, retiring, retird, pensioner*, redundant, redundancy, laid off, sacked, fired, lost my job',
    study:
      'study, learn, student, university, studys, studies, studying, studyin, studied, learns, learning, learnt, learned, students, uni, college',
    school:
      'school, class, lesson, kindergarten, skool, schools, schl, sch, schooling, classes, classroom, lessons, nursery, preschool, primary school, secondary school',
    teacher: 'teacher, course, teachers, tchr, teach, teaches, taught, teaching, tutor, tutors, tutoring, professor*, prof, instructor*',
    exam: 'exam, test, homework, exams, examination*, examin*, tests, tested, testing, quiz, quizzes, assessment*, essay, essays, assignment*',
    help: 'help, helps, assist, support, helped, helping, helpin, helpful, hlp, halp, assist*, aid, support*, hand, give me a hand, lend a hand',
    meet: 'meet, see you, met, meets, meeting, meetin, met up, meet up, meetup, meet-up, meeting up, meat up, c u, cu, cya',
    visit:
      'visit, visiting, guest, visits, visited, visitin, visitor*, guests, pop round, pop over, pop in, come over, come round, come see, call round',
    friend: 'friend, friends, mate, buddy, frnd, frnds, frend, mates, m8, bud, buddies, pal, pals, bestie*, bff, bro',
    neighbour:
      'neighbour, neighbor, neighbours, neighbors, neighbourhood, neighborhood, next door, nextdoor, neigbour*, neibour*, people upstairs, downstairs, nabor*, upstairs',
    family: 'family, relatives, fam, families, famly, relative, folks, in laws, next of kin, household',
    mother: "mother, mum, mom, mums, moms, mam, mammy, mommy, mummy, mumma, momma, mama, mother's, mothers, mother in law",
    father: "father, dad, fathers, father's, dads, daddy, pa, papa, pops, pop, old man, father in law, stepdad, stepfather",
    parents:
      "parents, parent, parent's, rents, mum and dad, mom and dad, folks, guardians, guardian, parenting, step parents, grandparents, my parents",
    son: "son, boy, sons, son's, boys, lad, lads, stepson, nephew, nephews, my boy, little boy, boy's, godson",
    daughter: "daughter, girl, daughters, daughter's, dau, girls, lass, lassie, stepdaughter, niece, nieces, my girl, little girl, goddaughter",
    child:
      "child, children, kids, kid, baby, childs, child's, children's, kiddo*, kid's, babies, toddler*, newborn, grandchild*, grandkid*, little one, babysit*",
    sibling: 'brother, sister, cousin, aunt, uncle, bro, bros, sis, sist, brothers, sisters, cousins, cuz, uncles, aunts, auntie, aunty',
    grandparent:
      'grandma, grandpa, grandmother, grandfather, nan, gran, granny, grannie, nana, nanna, nans, gramps, grampa, gramma, grandad, grandads, granddad',
    spouse:
      'husband, wife, partner, boyfriend, girlfriend, bf, gf, hubby, wifey, missus, fiance*, other half, ex, mrs, girl friend, boy friend, partners',
    man: 'man, guy, men, mans, guys, gents, gentleman, gentlemen, bloke, blokes, chap, chaps, dude, dudes',
    woman: "woman, lady, women, womans, womens, ladies, gal, gals, madam, ma'am, mam, miss, ms, mrs",
    love: 'love, darling, honey, dear, kiss, luv, loves, loved, loving, ily, xx, xxx, hun, babe, sweetheart, miss you, hugs',
    marry:
      'marry, married, wedding, divorce, marries, marrying, marriage, marriages, weddings, wed, weds, engaged, engagement, fiance*, divorced, divorcing',
    die: 'die, died, dead, death, passed away, deceased, dying, deaths, deceas*, rip, passed on, no longer with us, killed, pass away, bereave*, has passed, late husband, late wife',
    funeral:
      'funeral, grave, mourning, buried, funerals, burial, cemetery, cremat*, condolence*, graveyard, sorry for your loss, memorial, griev*, bereavement',
    sick: 'sick, ill, illness, fever, cold, flu, sickness, poorly, unwell, not well, cough*, vomit*, throwing up, headache, temperature, covid*, virus, off sick',
    hurt: 'hurt, pain, ache, injured, hurts, hurting, hurtin, pains, painful, paining, aches, aching, achy, sore, injury, injuries',
    doctor: 'doctor, dentist, nurse, clinic, doctors, dr, gp, doc, dental, nurses, surgery, specialist*, optician*, physio*, midwife, drs',
    hospital:
      'hospital, surgery, operation, hospitals, hosp, hosptial, operations, operated, a and e, emergency room, icu, ward, ambulance*, maternity, inpatient',
    medicine:
      'medicine, pills, pharmacy, medicines, meds, med, medication*, tablet, tablets, pill, pharmac*, chemist, drugstore, prescription*, prescri*',
    body: 'head, hand, leg, back, eye, foot, tooth, heads, hands, arm, arms, legs, knee, knees, ankle*, hip, shoulder*, neck, feet',
    oldPerson:
      'elderly, old man, old woman, old person, old people, senior, seniors, senior citizen, pensioner*, oap, old age, old lady, years old, care home, dementia',
    blindDeaf:
      "blind, deaf, can't see, can't read, blindness, hearing impaired, visually impaired, partially sighted, cant see, can't hear, cant hear, hard of hearing, cant read, unable to read, disabled, wheelchair",
    home: 'home, house, hme, homes, homely, homeless, houses, household, crib, gaff, place, my place, at home, ur place',
    flat: 'flat, apartment, rent, landlord, flats, apartments, apt, appartment, condo, studio flat, renting, rented, rents, rental*, tenant*, tenancy',
    room: 'room, kitchen, bathroom, rooms, rm, kitchens, kitchn, bath room, bathrooms, loo, toilet, toilets, lavatory, restroom, bedroom*',
    door: 'door, window, gate, doors, dor, doorbell, door bell, front door, back door, windows, gates, garage door, entrance, exit, porch',
    key: 'key, keys, lock, kee, keyz, keyring, locks, locked, locked out, unlock, padlock, keypad, car keys, spare key, house key',
    furniture: 'table, chair, bed, sofa, furnitures, tables, chairs, beds, sofas, couch, settee, wardrobe*, cupboard*, shelf, shelves, desk',
    light:
      'light, lamp, electricity, power, lights, lite, lightbulb, light bulb, bulb, bulbs, lamps, electric, electrics, electrician*, power cut, power outage',
    heating:
      'heating, water, gas, pipe, heater, heaters, boiler, boilers, radiator*, central heating, hot water, no water, leak, leaks, leaking, pipes',
    garden: 'garden, flowers, tree, gardens, gardening, gardener*, flower, rose, roses, plants, plant, trees, lawn, grass, mow',
    street: 'street, road, square, streets, str, rd, roads, roadworks, ave, avenue, lane, crescent, junction, roundabout, motorway',
    city: 'city, town, village, cities, towns, twn, villages, london, york, new york, nyc, manchester, dublin, birmingham, town centre',
    country: 'country, state, countries, cntry, states, nation, nations, national, uk, usa, england, scotland, wales, ireland',
    car: 'car, drive, driving, driver, cars, drives, drove, driven, drivin, drivers, vehicle*, van, vans, truck*, motor, auto',
    parking:
      'parking, petrol, garage, parked, car park, carpark, parking lot, parking space, parking ticket, gas station, petrol station, fuel, diesel, fill up the car, garages',
    bus: 'bus, tram, stop (bus stop), taxi, buses, buss, busses, trams, coach, bus stop, taxis, cab, cabs, uber, lyft, bolt',
    train: 'train, station, platform, trains, trn, rail, railway, stations, platforms, carriage, tube, locomotive, metro, amtrak, delayed train',
    plane: 'plane, flight, airport, planes, airplane, aeroplane, flights, flying, fly, flew, flys, airports, airline*, boarding, boarding pass',
    bike: 'bike, bicycle, motorbike, bikes, bicycles, cycling, cycle, cyclist*, cycled, motorbikes, motor bike, scooter*, moped, biking, biker*',
    ticket: 'ticket, tickets, tix, tkt, tkts, tickts, boarding pass, seat, seats, railcard, admission, entry, passes, season ticket',
    hotel: 'hotel, hotels, htl, hostel*, bnb, airbnb, motel*, inn, guesthouse, guest house, accommodation*, accomodation, lodge',
    walk: 'walk, run, running, walks, walkin, walking, walked, runs, ran, runnin, jog, jogging, jogs, stroll*, hike',
    dog: 'dog, cat, pet, animal, dogs, doggy, doggie, doggo, puppy, puppies, pup, cats, kitty, kitten*, pets, animals',
    food: 'food, meat, fruit, vegetables, foods, grub, nosh, groceries, chicken, beef, fish, veg, potato*, apple*, snack*, rice',
    bread: 'bread, milk, eggs, cheese, loaf, loaves, toast, rolls, bun, buns, butter, egg, cheeses, chees, yoghurt, yogurt',
    sweets: 'cake, chocolate, sugar, cakes, cupcake*, choc, chocs, chocolates, chocolat, cookie*, biscuit*, candy, candies, sweets, dessert*',
    coffee: 'coffee, tea, coffees, cofee, coffe, cofe, coffy, latte, lattes, cappuccino*, espresso, americano, starbucks, costa',
    waterDrink: 'beer, wine, drink, drinking, beers, wines, drinks, drank, drinkin, drunk, booze, boozing, boozy, vodka, gin, whisky',
    eat: 'eat, eating, ate, hungry, eats, eatin, eaten, munch*, nibble*, starving, starvin, starved, hunger, hangry, peckish, famished',
    cook: 'cook, cooking, recipe, cooks, cooked, cookin, cooker, bake, baking, baked, roast, roasting, fry, frying, fried',
    meal: 'dinner, lunch, breakfast, meals, dinners, dinna, dnr, lunches, lunchtime, luncheon, breakfst, brekkie, brekky, brunch, supper',
    restaurant:
      'restaurant, pizza, cafe, pub, restaurants, resturant, restaraunt, restaurent, resto, pizzas, pizzeria, cafes, café, diner, pubs, bars',
    smoke: 'smoke, smoking, cigarettes, smokes, smoked, smoker*, smokin, ciggies, ciggy, cig, cigs, fag, fags, vape*, vaping',
    diet: 'diet, weight, gym, fitness, diets, dieting, weigh*, lose weight, losing weight, lost weight, slim, slimming, calorie*, keto, gyms, workout*',
    clothes: 'clothes, shoes, jacket, dress, clothing, cloths, shoe, trainers, boots, coat*, shirt*, jeans, trousers, skirt*, hat, jumper*',
    wash: 'wash, clean, laundry, washes, washed, washing, washin, washing machine, cleans, cleaned, cleaning, cleaner*, dirty, dishwasher, dishes',
    beauty:
      'hair, hairdresser, barber, nails, hairs, haircut*, hair cut, hairdress*, hairstyle*, salon*, barbers, barbershop, nail, manicure*, pedicure*, mani',
    gift: 'gift, present, surprise, gifts, gifted, gifting, presents, prezzie*, pressie*, pressy, prezzy, surprises, surprised, suprise, souvenir*',
    partyFest:
      'party, celebrate, festival, christmas, parties, partying, birthday party, bday, bash, celebrat*, xmas, new year*, easter, christmas*, halloween, congrat*',
    game: 'game, play, playing, games, gaming, plays, played, player*, xbox, ps4, ps5, playstation, nintendo, fortnite, minecraft',
    sport: 'football, match, team, training, sports, soccer, footy, matches, teams, gym class, rugby, tennis, swim*, basketball, cricket, golf',
    win: 'win, won, wins, winning, winnin, winner, beat, beats, beaten, victory, victories, champion*, defeat*, trophy',
    music: 'music, song, concert, band, musics, musical, songs, tune, tunes, concerts, gig, gigs, bands, singer*, sing, sings',
    film: 'film, movie, cinema, series, films, flim, movies, moviez, cinemas, the pictures, theater, theatre, odeon, vue, netflix, disney',
    tv: 'tv, radio, news, telly, television*, tele, tvs, tv show, channel*, bbc, itv, sky, news at, fox, cnn',
    book: 'book, reading, library, books, novel*, kindle, reads, libraries, bookshop, author*, chapter*, comic*, story book, storybook, textbook*',
    weather: 'weather, rain, snow, wind, storm, wether, rains, raining, rainy, snowing, sunny, windy, cloud*, forecast, stormy, thunder*, fog*',
    warmCold: 'cold, hot, warm, sun, colder, coldest, freezing, frozen, chilly, chill, frosty, hotter, hottest, boiling, roasting, warmer',
    church: 'church, god, pray, mosque, churches, chapel, cathedral, mass, gods, jesus, christ, lord, amen, prayer*, prays, praying',
    hope: 'hope, wish you, luck, hopes, hoped, hoping, hopin, hopeful*, hopfully, wishes, good luck, gud luck, gl, best of luck, lucky',
    worry: 'worry, afraid, fear, scared, worries, worried, worrying, worrys, wory, anxious*, anxiety, nervous*, stress*, fears, feared, scares',
    laugh: 'laugh, funny, joke, haha, laughs, laughed, laughing, laffin, laff, lol, lolol, lols, lmao, lmfao, rofl, rotfl',
    cry: 'cry, crying, sad, cries, cried, cryin, tears, weep*, sob*, sadly, sadness, upset, upsetting, depress*, heartbroken',
    happy: "happy, glad, joy, happier, hapy, delighted, pleased, enjoy*, excit*, thrilled, proud, content, can't wait, cant wait",
    good: 'good, great, nice, excellent, gud, gd, gr8, better, best, awesome, amazing, brilliant, fantastic, wonderful, perfect*, lovely',
    bad: 'bad, terrible, awful, worst, badly, worse, shit, crap, horrible, disgusting, disgrace*, appalling, pathetic, rubbish, rude, nasty',
    beautiful:
      'beautiful, lovely, pretty, beutiful, beautifull, beatiful, gorgeous, gorgeus, stunning, handsome, cute, cutest, cutie, prettier, prettiest',
    important: 'important, urgent, importent, imp, importance, urgently, urgency, vital, crucial, critical, essential, priority, priorities, serious',
    easy: 'easy, simple, easier, easiest, ez, esy, eazy, easily, simpler, simplest, simply, no problem, piece of cake, effortless*',
    hard: 'hard, difficult, impossible, harder, hardest, hrd, difficult*, impossibl*, tough, tougher, tricky, complicated, complex, challenging, challenge*',
    big: 'big, large, huge, bigger, biggest, bg, larger, largest, massive, enormous, giant, gigantic, great big, ginormous, colossal',
    small: 'small, tiny, smaller, smallest, sml, little, littler, lil, wee, teeny, mini, minor, miniature, short',
    full: 'full, ful, fully, fuller, packed, stuffed, crammed, filled, booked up, fully booked, sold out, no space, capacity',
    empty: 'empty, emptied, emptier, vacant, vacated, hollow, bare, blank, nothing in, used up, ran out, run out, drained',
    busy: "busy, no time, bsy, bizzy, busier, tied up, swamped, in a meeting, cant talk, can't talk, hectic, unavailable, snowed under, at work",
    freeTime: 'free, available, spare time, availab*, avail, have time, got time, not busy, any time, anytime, day off, when free, r u free, spare',
    ready: 'ready, prepared, redy, rdy, readi, all set, good to go, prepare*, preparing, sorted, completed, prepped',
    tired: 'tired, exhausted, tierd, tird, tiring, tiredness, tirng, knackered, shattered, sleepy, wiped out, worn out, drained, exhaust*',
    broken: "broken, doesn't work, not working, fault, brokn, brok, broke, breaks, breaking, break, busted, bust, damage*, faulty, faults, defect*",
    repair: 'repair, fix, mechanic, repair*, fixed, fixing, fixes, fix it, mend, mended, mending, mechanics, handyman, plumber*, electrician*',
    problem: 'problem, issue, trouble, problems, prob, probs, prblm, problm, issues, issu, difficulty, difficulties, hiccup, complication*, concern',
    possible: 'possible, maybe, perhaps, probably, posible, possibl*, prob, probs, prolly, mayb, might be, could be, likely, poss, perhps',
    sure: 'sure, certain, definitely, of course, shure, surely, def, deffo, defo, definately, definit*, obviously, obvs, ofc, absolut*, for sure',
    really:
      'really, very, truly, seriously, rly, realy, rlly, actually, honestly, seriosly, tbh, literally, absolutely, extremely, completely, genuinely',
    quickly: 'quickly, fast, hurry, quick, qick, quik, kwik, quicker, quickest, faster, fastest, fst, hurries, hurrying, hurry up',
    slowly:
      'slowly, slow, slo, slower, slowest, slowly but, take your time, gradual*, at a snails pace, easy does it, no rush, steadily, steady, slow down',
    together: 'together, with me, 2gether, togther, toghether, 2getha, with us, with u, with you, with him, with her, as a group, jointly, joint',
    alone: 'alone, alon, lonely, lonesome, by myself, by yourself, on my own, on your own, solo, just me, only me, no company, isolated',
    inside: 'inside, outside, in side, indoors, indoor, outdoors, outdoor, inner, within, interior, exterior, outsid, out front, out the front',
    near: 'near, nearby, next to, nr, nearer, nearest, near by, close by, close to, closeby, beside, by the, around the corner, round the corner, next door',
    far: 'far, away, farther, further, furthest, far away, distant, distance, long way, miles, mile, miles away, kilometre*, kilometer*',
    thing: 'thing, stuff, something, things, thng, fing, somethin, sumthing, summat, anything, item*, stuf, smth, thingy',
    way: 'way, manner, ways, wy, method*, mode, route, how to, path, approach, style, process, procedure, form',
    reason: 'reason, reasons, reson, rsn, reasoning, cause, causes, purpose, grounds, motive*, explanation, excuse, excuses',
    idea: 'idea, plan, project, ideas, ider, idear, concept*, plans, planning, planned, plannin, projects, scheme, proposal, thought',
    question: 'question, questions, ques, qstn, questn, qs, quest, query, queries, ask you, wondering, wonder, faq, enquiry',
    story: 'story, happened, event, stories, storys, tale, tales, happens, happen, happening, happend, hapened, happnd, hapnd, occur*',
    warProtest:
      'strike, protest, fight, war, strikes, striking, strik, protests, protesting, protester*, protestor*, demonstration*, demo, rally, march, riot*',
    accident: 'accident, crash, fire, accidents, acident, crashes, crashed, crashing, collision, collided, wreck, wrecked, bump, bumped, run over',
    steal: 'steal, stolen, fraud, scam, fake, stealing, stole, nicked, robbed, scam*, scammer*, fraud*, thief*, thieves, phish*, con, hack*',
    insurance: 'insurance, policy, insur*, claim, claims, coverage, cover, medicare, no claims, car insurance, life insurance, ppi',
    tax: 'tax, taxes, taxed, taxation, taxman, tax return, tax refund, rebate, hmrc, irs, vat, council tax, income tax, income',
    electricBill:
      'energy, meter, tariff, electric bill, gas bill, electricity bill, water bill, utility, utilities, utility bill, meters, meter reading, readings, smart meter, kwh',
    build:
      'build, construction, roof, solar panels, builds, building, buildings, builder*, built, constructing, constructor, contractor*, roofing, roofer*, roofs, solar',
    houseSale:
      'property, estate, mortgage, properties, real estate, realtor*, estate agent*, mortgages, remortgage*, house for sale, sell my house, buy my house, rightmove, zillow, valuation',
    carDealer:
      'dealer, tyres, inspection, dealers, dealership*, car dealer, tires, tire, tyre, mot, used car, test drive, car finance, autotrader, oil change',
    travelOffer:
      'cruise, tour, resort, cruises, tours, resorts, all inclusive, all-inclusive, package holiday, package deal, last minute, tui, jet2, thomas cook, first choice',
    bet: 'bet, betting, casino, gambling, poker, bets, bettin, gambl*, casino*, slots, free spins, wager*, bookie*, roulette, jackpot*, bet365, bingo',
    dating: 'dating, singles, dates, dated, tinder, bumble, hinge, matches, dating site, dating app, speed dating, singleton, lonely, hookup*',
    erotic: 'sex, adult, hot girls, sexy, sext*, porn*, nude*, naked, horny, escort*, onlyfans, milf*, adult content, xxx',
    religionPolitics:
      'candidate, campaign, senator, candidates, campaigns, campaigning, president*, politic*, mp, mayor, democrat*, republican*, tory, congress*, voter*',
    trial: 'trial, sample, trials, free trial, trial period, trialling, trialing, samples, free sample, sampler, tester, testers, taster, demo',
    expire: 'expire, expired, renewal, renew, expir*, runs out, ran out, lapse*, renew*, auto renew*, extend, ending soon, end date',
    chargeCost:
      'charge, charged, premium, costs me, charges, charging, overcharg*, charged me, taken from my, took money, taking money, money taken, premium rate, debited, my credit, deduct*',
  },
};
