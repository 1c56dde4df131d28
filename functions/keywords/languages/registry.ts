import { ar } from './ar.ts';
import { bg } from './bg.ts';
import { bn } from './bn.ts';
import { ca } from './ca.ts';
import { cs } from './cs.ts';
import { da } from './da.ts';
import { de } from './de.ts';
import { el } from './el.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { et } from './et.ts';
import { falseFriends } from './false-friends.ts';
import { fa } from './fa.ts';
import { eu } from './eu.ts';
import { fi } from './fi.ts';
import { fil } from './fil.ts';
import { fr } from './fr.ts';
import { ga } from './ga.ts';
import { he } from './he.ts';
import { hi } from './hi.ts';
import { hr } from './hr.ts';
import { ht } from './ht.ts';
import { hu } from './hu.ts';
import { id } from './id.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import type { LanguageData } from './language.ts';
import { lt } from './lt.ts';
import { lv } from './lv.ts';
import { ms } from './ms.ts';
import { mt } from './mt.ts';
import { nb } from './nb.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ro } from './ro.ts';
import { ru } from './ru.ts';
import { sk } from './sk.ts';
import { sl } from './sl.ts';
import { sr } from './sr.ts';
import { sv } from './sv.ts';
import { sw } from './sw.ts';
import { th } from './th.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';
import { und } from './und.ts';
import { ur } from './ur.ts';
import { vi } from './vi.ts';
import { zh } from './zh.ts';

const withFalseFriends = (data: LanguageData): LanguageData => {
  const list = data.script === 'other' && data.code === 'sr' ? undefined : falseFriends[data.code];
  return list === undefined ? data : { ...data, falseFriends: list };
};

/** Every language Halte reads. The order settles whose a shared word is, where nothing else does. */
export const languages: readonly LanguageData[] = [
  und,
  ...[
    fr,
    en,
    de,
    es,
    it,
    pt,
    nl,
    pl,
    ro,
    sv,
    da,
    nb,
    fi,
    cs,
    sk,
    sl,
    hr,
    et,
    lt,
    lv,
    hu,
    el,
    ru,
    uk,
    bg,
    sr,
    ca,
    eu,
    ga,
    ht,
    ar,
    tr,
    zh,
    ja,
    ko,
    he,
    vi,
    hi,
    ur,
    bn,
    fa,
    th,
    id,
    ms,
    fil,
    sw,
    mt,
  ].map(withFalseFriends),
];
