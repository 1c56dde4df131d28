import type { LanguageData } from './language.ts';

export const en: LanguageData = {
  code: 'en',
  name: 'English',
  englishName: 'English',
  script: 'latin',
  words: {
    stop: {
      seen: 'QUIT, END, REVOKE, CANCEL, REMOVE, CANCIL, GOODBYE, OPT OUT, OPT-OUT, OPTOUT',
      translated: 'STOPPED, CANCLE, CANCELL, UNSUB ME, HALT',
    },
    stop_all: { translated: 'STOP EVERYTHING, CANCEL ALL, UNSUBSCRIBE ALL, UNSUBSCRIBE FROM ALL, STOP ALL MESSAGES, STOP ALL TEXTS' },
    start: { seen: 'SUBSCRIBE, CONTINUE, RESUME, BEGIN', translated: 'JOIN, OPT IN, OPTIN, RESUBSCRIBE' },
    help: { seen: 'HELP', translated: 'CONTACT, SUPPORT, INFORMATION, MY RIGHTS, HELP ME' },
    access: { translated: 'ACCESS, MY DATA, SAR, DSAR, ACCESS MY DATA, ACCESS REQUEST, DATA REQUEST' },
    erase: { translated: 'ERASE, ERASURE, DELETE, DELETE ME, DELETION, ERASE ME, FORGET ME' },
    rectify: { translated: 'RECTIFY, RECTIFICATION, CORRECTION, CORRECT MY DATA' },
    port: { translated: 'PORTABILITY, DATA PORTABILITY' },
    object: { translated: 'OBJECT, OBJECTION, I OBJECT' },
    restrict: { translated: 'RESTRICT, RESTRICTION, LIMIT' },
    yes: { seen: 'YES', translated: 'Y, YEP, YEAH, YES PLEASE, I CONFIRM, CONFIRM' },
    no: { seen: 'NO', translated: 'N, NOPE, NO THANKS, NO THANK YOU' },
  },
  phrases: {
    stop: {
      seen: 'UNSUBSCRIBE, UNSUB, PLEASE OPT ME OUT, OPT ME OUT, LEAVE ME ALONE, STOP TEXTING ME, REMOVE ME, TAKE ME OFF, DO NOT CONTACT',
      translated:
        "UNSUBSCRIBE ME, UNSUSCRIBE, UNSUBCRIBE, UNSUBSRIBE, STOP TEXTING, STOP SENDING ME, STOP SENDING TEXTS, STOP SENDING MESSAGES, STOP SENDING SMS, STOP SENDING TEXT REMINDERS, STOP MESSAGING ME, STOP CONTACTING ME, STOP SPAMMING ME, STOP SMSING ME, QUIT TEXTING ME, DO NOT TEXT ME, DON'T TEXT ME, DO NOT MESSAGE ME, DON'T MESSAGE ME, DON'T CONTACT ME, NO MORE TEXTS, NO MORE MESSAGES, NO MORE SMS, TAKE ME OFF YOUR LIST, REMOVE ME FROM YOUR LIST, REMOVE MY NUMBER, DELETE MY NUMBER, LOSE MY NUMBER, STOP BOTHERING ME, STOP HARASSING ME",
    },
    help: {
      seen: 'WHO IS THIS',
      translated:
        "WHO ARE YOU, WHO'S THIS, WHO R U, WHO IS TEXTING ME, HOW DO I UNSUBSCRIBE, HOW TO UNSUBSCRIBE, HOW CAN I UNSUBSCRIBE, HOW DO I OPT OUT, HOW DO I STOP THIS",
    },
    access: {
      translated:
        'COPY OF MY DATA, REQUEST TO KNOW, SUBJECT ACCESS REQUEST, WHERE DID YOU GET MY NUMBER, WHERE DID U GET MY NUMBER, HOW DID YOU GET MY NUMBER, HOW DID U GET MY NUMBER, WHO GAVE YOU MY NUMBER, WHAT DATA DO YOU HAVE ON ME, WHAT DATA DO YOU HOLD ON ME',
    },
    erase: {
      translated:
        'DELETE MY DATA, ERASE MY DATA, REMOVE MY DATA, DELETE ALL MY DATA, ERASE ALL MY DATA, DELETE MY INFORMATION, DELETE MY PERSONAL DATA, RIGHT TO BE FORGOTTEN',
    },
    rectify: { translated: 'CORRECT MY DETAILS, UPDATE MY DETAILS, UPDATE MY DATA, RECTIFY MY DATA' },
    port: { translated: 'EXPORT MY DATA, TRANSFER MY DATA' },
    restrict: { translated: 'FREEZE MY DATA, RESTRICT MY DATA, LIMIT THE USE OF MY SENSITIVE' },
    do_not_sell: {
      translated: "DO NOT SELL, DO NOT SHARE, DON'T SELL MY, DON'T SHARE MY DATA, DO NOT SELL OR SHARE, DO NOT SELL MY INFO, DO NOT SELL MY DATA",
    },
    wrong_number: {
      seen: 'WRONG NUMBER',
      translated: 'WRONG PERSON, NOT MY NUMBER, YOU HAVE THE WRONG NUMBER, WRONG NUM, WRONG PHONE NUMBER, INCORRECT NUMBER',
    },
  },
  leading: 'OPT OUT, OPTOUT, REVOKE',
  also: { stop: 'DELETE, DELETE ME, ERASE, ERASE ME, FORGET ME', erase: 'DELETE MY NUMBER, REMOVE MY NUMBER' },
  courtesy:
    'PLEASE, PLS, PLZ, PLEASE AND THANK YOU, THANKS, THANK YOU, THANK U, THX, TY, TYVM, THANKS A LOT, MANY THANKS, KINDLY, HI, HELLO, HEY, DEAR, SIR, MADAM, REGARDS, KIND REGARDS, BEST REGARDS, CHEERS, NOW, RIGHT NOW, IMMEDIATELY, ASAP, AT ONCE, ALREADY, JUST, GOOD MORNING, GOOD AFTERNOON, GOOD EVENING, BYE, SORRY, I SAID, CAN YOU PLEASE, COULD YOU PLEASE',
  conjunctions: 'AND, AND ALSO, THEN, PLUS, ALSO',
  objects:
    'TEXT, TEXTS, TEXTING, TXT, TXTS, MESSAGE, MESSAGES, MESSAGING, MSG, MSGS, ADS, ADVERTS, ADVERTISING, PROMOTIONS, SPAMMING, SUBSCRIPTION, TXTING',
  fillers:
    'THE, A, AN, MY, YOUR, HIS, HER, THEIR, OUR, THESE, THOSE, ALL, ANY, MORE, OF, FROM, TO, AT, IN, ON, FOR, WITH, OFF, UP, OUT, OVER, BY, YOU, U, I, HE, SHE, WE, THEY, THEM, HIM, US, BEING, BE, IS, ARE, WAS, DO, DON T, AS, OR, BUT, IF, SO, WHEN, WHAT, WHICH, WHO, UNTIL, BEFORE, AFTER, DOWN, THERE, HERE, NOT, NEVER, GOING, GET, GETTING, SENDING, RECEIVING',
  endings: 'ING',
  vague: 'IT, THIS, THAT, ME',
  guards:
    "DON'T, NOT, NEVER, WON'T, CAN'T, DIDN'T, DOESN'T, DID, DOES, WHY, WHEN, IF, HOW, HE, SHE, THEY, WHO, HIM, HER, TOLD, TELL, ASKED, SAID, SAYS, UNTIL, BEFORE, CALLED",
  traps:
    "BUS STOP, NON-STOP, PIT STOP, FULL STOP, NEXT STOP, LAST STOP, ONE STOP, DON'T STOP, DO NOT STOP, CAN'T STOP, WON'T STOP, NEVER STOP, STOP BY, STOP SIGN, STOP OVER, STOP OFF, STOP AND SHOP, STOP WATCH, STOP LIGHT, NO END, WEEK END, THE END, IN THE END, NO HELP, NO STOP, SHARE MY DATA PLAN",
  signatures: 'SENT FROM MY, SENT VIA, SENT WITH, SENT FROM, GET OUTLOOK FOR',
  tapbacks: [
    'Liked “…”',
    'Loved “…”',
    'Disliked “…”',
    'Laughed at “…”',
    'Emphasized “…”',
    'Emphasised “…”',
    'Questioned “…”',
    'Reacted 👍 to “…”',
    'Removed a like from “…”',
    'Removed a heart from “…”',
    'Removed a dislike from “…”',
    'Removed a laugh from “…”',
    'Removed an exclamation from “…”',
    'Removed a question mark from “…”',
    'Removed 👍 from “…”',
    '👍 to “…”',
  ],
  notes: [
    'END, CANCEL, QUIT, REMOVE and NO are everyday words: understood as the whole message only.',
    'NO alone answers a question; one platform’s list takes it for an opt-out, here it is a plain "no".',
    'DELETE and ERASE alone ask for erasure and stop the texts as well.',
  ],
};
