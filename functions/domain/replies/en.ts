import type { Catalogue } from './catalogue.ts';

/** English in the EU and the UK. */
export const en: Catalogue = {
  id: 'en',
  language: 'en',
  texts: {
    stop_programme: '{brand}: you have opted out. We will send you no more marketing texts from this service.',
    stop_all: 'You have opted out. You will get no more marketing texts from {brand} or from any of our other brands.',
    stop_service: '{brand}: you have opted out. We will send you no more texts from this service, and no more marketing texts either.',
    already_stopped: '{brand}: this number has already opted out and should get no marketing texts from us. A problem? Call {tel}',
    start: '{brand}: your opt-out is lifted and you may get our texts again. To opt out at any time, reply STOP. Help: {tel}',
    help: 'These texts are sent by {brand}. Contact: {tel}. Your data rights: {url}. To get no more of our texts, reply STOP',
    access_receipt: '{brand}: your request for your data is logged, ref {ref}. We will answer by {due}. Details: {url} or {tel}',
    access_nolink: '{brand}: we have logged your request for your data, ref {ref}. We will answer by {due}. To choose how you get it, call {tel}',
    erase_question: '{brand}: to confirm that you want your data erased, reply YES {ref}. If you do not reply, we will review your request by {due}.',
    erase_receipt: '{brand}: we have logged your erasure request, ref {ref}. We will answer by {due}. No marketing texts in the meantime.',
    erase_done:
      '{brand}: erasure done, ref {ref}. We keep a fingerprint of your number so as not to text you, and what the law requires. Info: {tel}',
    doubt_stop:
      '{brand}: to be safe, we have stopped marketing texts to you. For your data, reply ACCESS or ERASE. A mistake? Reply START or call {tel}',
    clarify: '{brand}: sorry, we did not understand. Reply STOP (no more texts), ACCESS (see your data), ERASE (delete it) or HELP. Or call {tel}',
    refusal: '{brand}: we cannot grant your request {ref}. Reasons and how to complain (regulator, court): {url} or {tel}',
    stop_erase: '{brand}: you have opted out of marketing texts. To confirm that you also want your data erased, reply YES {ref}. Help: {tel}',
  },
  withoutLink: {
    help: 'These texts are sent by {brand}. Contact: {tel}. To get no more of our texts, reply STOP',
    access_receipt: '{brand}: we have logged your request for your data, ref {ref}. We will answer by {due}. To choose how you get it, call {tel}',
    refusal: '{brand}: we cannot grant your request {ref}. Reasons and how to complain (regulator, court): {tel}',
  },
  byEmail: [
    ['Or call {tel}', 'Or write to {tel}'],
    ['Call {tel}', 'Write to {tel}'],
    ['call {tel}', 'write to {tel}'],
  ],
  offerWords: [
    'offer',
    'offers',
    'promo',
    'promotion',
    'discount',
    'sale',
    'sales',
    'deal',
    'deals',
    'gift',
    'voucher',
    'coupon',
    'save',
    'exclusive',
    'shop',
    'buy',
    'new in',
    'stay with us',
    'come back',
    'miss you',
  ],
  lawfulLinks: [],
};
