import type { IdeaData } from './idea.ts';

export const sk: IdeaData = {
  code: 'sk',
  ideas: {
    cease:
      'stop, stopnite, prestaňte, prestaň, prestať, prestanete, prestanú, skončite, skončiť, skonči, nechajte toho, nechajte si, ukončite, ukončiť, ukončenie, zastavte, zastaviť, zastavenie, zrušte, zrušiť, zrušenie, vypnite, vypnúť, koniec, dosť, stačí, stačilo, by stačilo, pokoj, na pokoji, otravuj*, otravné, otravný, štve*, serie*, serte, vyserte, naser*, naštv*, vadí, obťažuj*, zablok*, blokuj*, blokn*, nahlásim, nahlásiť, sťažnosť*, právnik*, advokát*, políci*, úrad na ochranu, soi, gdpr, žalob*, zažaluj*, posledné varovanie, naposledy, zakazuj*, zákaz, nevyžiadan*, nechcen*, nelegáln*, nezákonn*, protizákonn*, príliš veľa, príliš často, plné zuby, po krk, už nikdy, nikdy viac, žiadne, žiadny, žiadnu, žiadna, ani jednu, ani jedna, bez vašich, neposielaj*, neposielať, neposielali, nezasielaj*, nezasielať, nepíšte, nepísať, nepísali, neotravuj*, neotravovať, neobťažuj*, neobťažovať, neobťažovali, nekontaktuj*, nekontaktovať, nekontaktovali, nevolajte, nevolať, nespamuj*, nebombarduj*, nechodili, nechodilo, ušetrite, odpustite si, upustiť, strčte, odhlásiť, odhláste, odhlasujem, otravn*, nechajte ma, nechajte nás, dajte mi pokoj, dajte pokoj, nahlás*, lezie na nervy, leziete mi, spam*, unavuj*, nech nechodia, nech mi nechodia, nech neposielajú, nechajte to, ušetrite ma, vynechajte, zahlcujete, zahlcuje, bombarduj*, prudíte, serie ma, lezú mi, nebaví ma, neznesiteľn*, otráven*, iritujete, iritujú, vyhoďte, odpíšte, zdrže*, zdržal*, upustite, upustenie, deaktiv*, pozastav*, sklapnite, preháňate, nenamáhajte, ľutovať, bez reklám, vybuchne',
    refuse:
      'nechcem, nechceme, nechcel, nechcela, nechceli, neželám, neželáme, neprajem, neprajeme, nestojím, nestojíme, nezáujem, nemám záujem, nemáme záujem, nezaujíma, nezaujímajú, nepotrebuj*, nemienim, nehodlám, neobjednal*, neobjednával*, neprihlásil*, neprihlasoval*, neregistroval*, nežiadal*, nesúhlasím, nesúhlasíme, nesúhlasil*, nedal*, neudelil*, odmietam, odmietame, nikdy som, bez súhlasu, bez môjho súhlasu, neprosil*, zaobídem sa, radšej nie, nesúhlas*, nedal som, nedala som, nebaví, je mi to fuk, sú mi ukradnuté, kašlem na, seriem na, nie som zákazn*, nie som váš, nie som vaša, kto vám dovolil, kto vám dal, nie je záujem, neželám si byť, neprajem si byť, o nič nežiadal*, nevyžiad*, nechcem byť, nechcem aby',
    texts:
      'sms*, esemes*, správ*, správičk*, reklam*, spam*, ponuk*, ponúk, promo*, zľav*, newslett*, upozornen*, obchodné oznámen*, oznámen*, vaše akcie, akciami, vašich akcií, akciový*, propag*, pripomien*, marketing*, notifik*, kampan*, mms*, odber*, hlúpost*, kravin*, sračk*, letáky, noviniek, novinky, upozorn*, obchodné, anket*, dotazník*, pozvánk*, pozvánok, želania k narod*, volebn*, prieskum*, letákov, katalóg*',
    contact:
      'písať, písal*, píšete, napíšete, posielať, posielal*, posielate, pošlete, zasielať, zasielal*, zasielanie, posielanie, kontaktovať, kontaktoval*, kontaktovanie, oslovovať, otravovať, obťažovať, obťažovanie, bombardovať, spamovať, zasypávať, zahlcovať, volať, volanie, dostávať, dostávam, odoberať, prijímať, príde, prídu, chodiť, chodia mi, na mobil, na môj mobil, môj telefón, na telefón, toto číslo, moje číslo, na toto číslo, kontakt so mnou, so mnou',
    remove:
      'vyraďte, vyradiť, vyradenie, vyraď, vyškrtn*, škrtn*, odstráň*, odstrániť, odstránenie, odoberte, odobrať, vymaž*, vymazať, zmaž*, zmazať, zmazanie, výmaz, vyhoďte, odhláste, odhlásiť, odpíšte, vyberte ma, vyňať, dajte preč, dajte ma preč, preč z, zmiznúť z, von z, vypadnúť z, vypíšte',
    list: 'zoznam*, databáz*, evidencie, evidencii, listu, odberu, mailing*, newsletteru, newslettra, systému, rozosielk*, rozosielania, klubu, kontaktov, adresár*, kartotéky, registra, príjemcov, odberateľov',
    mine: 'ma, mňa, mi, nás, moje číslo, toto číslo, môj kontakt, moje meno, môj telefón, číslo, manžel*, mamu, mamy, otca',
    withdraw: 'odvolávam, odvolať, odvolanie, sťahuj*, stiahnuť, beriem späť, vziať späť, ruším, zrušiť, zrušte, vypovedám, odoberám',
    consent: 'súhlas, súhlasu, súhlasy, povolenie, oprávnenie',
    how: 'ako, čo mám, čo musím, čo treba, aké slovo, akým slovom, na aké číslo, kam, kde sa, dá sa, je možné, môžem nejako, akým spôsobom, čo poslať, čo napísať',
    leave:
      'odhlásiť, odhlásim, odhlásenie, odhlasuje, odregistrovať, zrušiť odber, zrušiť zasielanie, vypnúť správy, nedostávať, nechodili, zbaviť, zbavím, prestať dostávať, odpojiť',
    delete:
      'vymaž*, vymazať, vymazan*, výmaz*, zmaž*, zmazať, zmazan*, zmazanie, odstráň*, odstrániť, odstránen*, zlikviduj*, likvidáci*, znič*, zničiť, skartuj*, skartáci*, zabudn*, zabudnut*, premaž*',
    data: 'moje údaje, mojich údajov, osobné údaje, osobných údajov, moje dáta, mojich dát, moje osobné, mojimi údajmi, údaje, údajov, osobné dáta, moje informácie, informácie o mne, môj účet, môjho účtu, môj profil, všetko čo o mne, všetko, čo o mne, čo o mne, svoje údaje, svojich údajov, moju históriu, záznamy o mne',
    fix: 'oprav*, zmeňte, zmeniť, zmena, zmenu, zmenil*, aktualiz*, upravte, upraviť, úprav*, prepíšte, prepísať, chyba, chybu, chybn*, zle, nesprávn*, neaktuáln*, stará, starú, staré, preklep*, nie je správn*, presťahoval*, píše sa, skomolen*, korig*, nesedí',
    detail:
      'priezvisk*, meno, mena, mene, krstné, adres*, dátum narodenia, narodenia, email*, e-mail*, mail, mailu, psč, bydlisk*, volám sa, ulic*, titul',
    know: 'máte, vediete, uchovávate, spracúvate, spracovávate, evidujete, zhromažďujete, viete, držíte, ukladáte, uložen*, nazbierali, zbierate, sledujete, poznáte, zaznamenan*',
    aboutMe: 'o mne, o mojej osobe, mojej osobe, aké údaje, aké dáta, aké informácie, ktoré údaje, týkajúce sa mňa, čo všetko',
    source:
      'odkiaľ, kde ste, kto vám, kto dal, od koho, kde máte, ako ste, ako ste sa dostali, ako ste získali, ako ste prišli, kto odovzdal, kto poskytol, z akého zdroja, zdroj, kde sa vzalo',
    number:
      'moje číslo, môj telefón, moje telefónne, kontakt na mňa, môj kontakt, moje údaje, môj mobil, toto číslo, môjmu číslu, mojmu číslu, k môjmu číslu',
    move: 'csv, json, xml, excel*, strojovo čitateľn*, formát*, prenos*, preniesť, preneste, previesť, export*, exportovať, inej firme, inej firmy, k inej, inému dodávateľovi, inému poskytovateľovi, inému operátorovi, ku konkurencii, nového poskytovateľa, stiahnuť údaje, na stiahnutie, inam, odovzdajte, prenosn*',
    profile: 'profilov*, profiluj*, automatizovan*, algoritm*, analýz*, analyzov*, analyzuj*, nákupov, nákupy, zvyky, sledovan*, scoring*, cielen*',
    object: 'námietk*, namiet*, vznášam, nesúhlas*, protest*, odmiet*, zakazuj*, ohradzuj*, proti',
    limit:
      'obmedz*, zmraz*, pozastav*, blok*, zablok*, nepouží*, nevyuží*, nespracúv*, nespracov*, nenaklad*, len uchov*, iba uchov*, uchovávajte, ponechajte, nechajte si ale, nesiahajte, dočasne',
    use: 'použív*, využív*, spracúv*, spracov*, naklad*, použitie, využitie, použí*',
    again: 'zase, znovu, znova, opäť, naspäť, späť, rozmyslel*, predsa len, obnov*, zapnite, omylom',
    want: 'chcem, chcel by, chcela by, rád by som, rada by som, prosím, môžete, mohli by ste, prihláste, zapíšte, pošlite, posielajte, dajte, pridajte, vráťte, zapnite, obnovte, omylom',
    notMe:
      'iná osoba, zlá osoba, nie som, nepoznám, nepoznáme, nikto taký, taký tu, už nie je, už nemá, nie je číslo, nepatrí, som nový, nový majiteľ, predchádzajúci majiteľ, bývalý majiteľ, predchádzajúceho majiteľa, pomýlili, pomýlil*, omyl, omylom, niekoho iného, niekomu inému, nebýva, mám ho ja, mám ho nov*, pridelen*, mýlite',
    sell: 'predáv*, nepredáv*, predaj*, odovzdáv*, poskytov*, neposkytuj*, zdieľa*, nezdieľa*, tretím, partnerom, prepred*',
    everything:
      'všetkých, všetko, všetkého, všetkému, všetky, žiadne z vašich, žiadna z vašich, celej skupiny, úplne všetko, všetky zoznamy, zo všetkých, všetkých zoznamov, všetky odbery, so všetkým, všetky správy, všetky newslettre',
  },
};
