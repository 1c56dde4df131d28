import type { IdeaData } from './idea.ts';

export const cs: IdeaData = {
  code: 'cs',
  ideas: {
    cease:
      'stop, stopněte, přestaňte, přestaň, přestat, přestanete, přestanou, skončete, skončit, skonči, nechte toho, nechte si, ukončete, ukončit, ukončení, zastavte, zastavit, zastavení, zrušte, zrušit, zrušení, vypněte, vypnout, konec, dost, stačí, stačilo, by stačilo, už stačí, pokoj, na pokoji, otravuj*, otravné, otravný, štve*, štvou, sere*, serou, vyserte, naser*, naštv*, vadí, obtěžuj*, zablok*, blokuj*, blokn*, nahlásím, nahlásit, stížnost*, právník*, advokát*, policie, policii, úřad, uoou, úoou, čtú, gdpr, žalob*, zažaluj*, poslední varování, naposledy, zakazuj*, zákaz, nevyžádan*, nechtěn*, ilegáln*, nezákonn*, protizákonn*, příliš mnoho, moc často, plné zuby, po krk, už nikdy, nikdy víc, žádné, žádný, žádnou, žádná, ani jednu, ani jedna, bez vašich, neposílej*, neposílat, neposílali, neposíláte, nezasílej*, nezasílat, nezasílali, nepište, nepsat, nepsali, neotravuj*, neotravovat, neobtěžuj*, neobtěžovat, neobtěžovali, nekontaktuj*, nekontaktovat, nekontaktovali, nevolejte, nevolat, nespamuj*, nebombarduj*, nechoď*, nechodily, nechodilo, ušetřete, odpusťte si, upustit, upusťte, strčte, dejte si, odhlásit, odhlaste, odhlašte, odhlašuji, zablokujem*, vás blokuju, si vás blok*, otravn*, nechte mě, nechte nás, dejte pokoj, dejte mi pokoj, nahlás*, leze na nervy, lezete mi, spam*, nesnáším, vyser*, táhněte, unavuj*, nepřijatelné, ať nechodí, ať mi nechodí, ať neposílají, ušetřete mě, ušetři mě, vynechte, zahlcujete, zahlcuje, bombarduj*, prudíte, sere mě, lezou mi, nebaví mě, nesnesiteln*, otráven*, otrávila, iritujete, iritují, ven ze seznamu, rušte, rušim, vyhoďte, odepište, zdrže*, zdržel*, upuštění, deaktiv*, pozastav*, sklapněte, přehánít*, otrávené, nenamáhejte, litovat, udělejte s tím konec, bez reklam, vybuchne, přestaňte už',
    refuse:
      'nechci, nechceme, nechtěl, nechtěla, nechtěli, nepřeji, nepřeju, nepřál bych, nepřála bych, nestojím, nestojíme, nezájem, nemám zájem, nemáme zájem, nezajímá, nezajímají, nepotřebuj*, nehodlám, nehodláme, neobjednal*, neobjednával*, nepřihlásil*, nepřihlašoval*, neregistroval*, nežádal*, nechtíc, nesouhlasím, nesouhlasíme, nesouhlasil*, nedal*, neudělil*, odmítám, odmítáme, nikdy jsem, nechtělo by se, bez souhlasu, bez mého souhlasu, netoužím, neprosil*, obejdu se, radši bych ne, nesouhlas*, nedal jsem, nedala jsem, nebaví, je mi to fuk, jsou mi fuk, jsou mi ukradené, kašlu na, seru na, nejsem zákazn*, nejsem váš, nejsem vaše, nepřejeme, kdo vám dovolil, kdo vám dal, není zájem, nepřeji si být, nepřeju si být, o nic nežádal*, nevyžád*, nechci být, nechci abyste, nechcu',
    texts:
      'sms*, esemes*, zpráv*, reklam*, spam*, nabídk*, nabídek, promo*, slev*, newslett*, upozorněn*, obchodní sdělení, obchodních sdělení, sdělení, akcemi, vaše akce, vašich akcí, akční, propagac*, připomín*, marketing*, notifik*, kampan*, mms*, odběr*, otravov*, blbost*, kravin*, sračk*, tyhle věci, letáky, oznámen*, nabíd*, upozorn*, propag*, obchodní sděl*, anket*, dotazník*, pozvánk*, pozvánek, přání k narozen*, volebn*, průzkum*, letáků, katalog*',
    contact:
      'psát, psal*, píšete, napíšete, posílat, posílal*, posíláte, pošlete, zasílat, zasílal*, zasílání, posílání, kontaktovat, kontaktoval*, kontaktování, oslovovat, oslovov*, otravovat, obtěžovat, obtěžování, bombardovat, spamovat, zasypávat, zahlcovat, volat, volání, dostávat, dostávám, dostávám od vás, odebírat, přijímat, přijde, přijdou, chodit, chodí mi, na mobil, na můj mobil, můj telefon, na telefon, toto číslo, tohle číslo, moje číslo, mé číslo, na tohle číslo, kontakt se mnou, se mnou, přijde jedna, přijde ještě, přijde jeste, na toto číslo, na moje číslo, na můj telefon',
    remove:
      'vyřaďte, vyřadit, vyřazení, vyřaď, vyškrtn*, škrtn*, odstraň*, odstranit, odstranění, odeberte, odebrat, vymaž*, vymazat, smaž*, smazat, smazání, výmaz, vyndejte, vyndat, vyhoďte, sundejte, odhlaste, odhlásit, odepište, vyjměte, vyřazen*, dejte pryč, dejte mě pryč, pryč z, zmizet z, ven z, vypadnout z, vypište',
    list: 'seznam*, databáz*, evidence, evidenci, listu, odběru, mailing*, newsletteru, systému, rozesílk*, rozesílání, klubu, kontaktů, adresář*, kartotéky, registru, příjemců, odběratelů, vašich listů',
    mine: 'mě, mne, mi, nás, moje číslo, mé číslo, toto číslo, můj kontakt, moje jméno, můj telefon, číslo, manžel*, matk*, otce, tátu, mámu',
    withdraw:
      'odvolávám, odvolat, odvolání, odvolávat, stahuj*, stáhnout, beru zpět, vzít zpět, ruším, zrušit, zrušte, vypovídám, odebírám, bere zpět',
    consent: 'souhlas, souhlasu, souhlasy, svolení, povolení, oprávnění',
    how: 'jak, co mám, co musím, co je třeba, jaké slovo, jakým slovem, na jaké číslo, kam, kde se, dá se, lze, jde to, můžu nějak, jakým způsobem, co poslat, co napsat',
    leave:
      'odhlásit, odhlásím, odhlášení, odhlašuje, odregistrovat, zrušit odběr, nedostávat, nechodily, neposílali, zbavit, zbavím, přestat dostávat, odpojit, vystoupit, zrušit zasílání, zrušit odebírání, vypnout zprávy, zastavit zprávy',
    delete:
      'vymaž*, vymazat, vymazán*, výmaz*, smaž*, smazat, smazán*, smazání, odstraň*, odstranit, odstraněn*, zlikviduj*, likvidac*, znič*, zničit, skartuj*, skartac*, zapomeň*, zapomenut*, být zapomenut, zruš*, promaž*',
    data: 'moje údaje, mé údaje, mých údajů, osobní údaje, osobních údajů, moje data, má data, mých dat, moje osobní, mými údaji, mými daty, údaje, údajů, osobní data, moje informace, informace o mně, můj účet, mého účtu, můj profil, všechno co o mně, všechno, co o mně, vše co o mně, co o mně, co o mě, svoje údaje, svoje data, svých údajů, svých dat, moji historii, mé záznamy, záznamy o mně',
    fix: 'oprav*, změňte, změnit, změna, změnu, změnil*, změnilo, aktualiz*, upravte, upravit, úprav*, přepište, přepsat, chyba, chybu, chybn*, špatn*, nesprávn*, neaktuáln*, stará, starou, staré, překlep*, blbě, není správn*, přestěhoval*, píše se, místo, zkomolen*, korig*, nesedí, mýlka',
    detail:
      'příjmení, jméno, jména, jméně, křestní, adres*, datum narození, narození, email*, e-mail*, mail, mailu, psč, bydliště, jmenuji se, jmenuju se, ulic*, titul',
    know: 'máte, vedete, uchováváte, zpracováváte, evidujete, shromažďujete, víte, držíte, ukládáte, uložen*, uloženo, nashromáždili, sbíráte, sledujete, znáte, zaznamenán*',
    aboutMe: 'o mně, o mne, o mě, o mojí osobě, mé osobě, mojí osobě, jaké údaje, jaká data, jaké informace, které údaje, týkající se mě, co všechno',
    source:
      'odkud, kde jste, kdo vám, kdo dal, od koho, kde máte, kde berete, jak jste, jak jste se dostali, jak jste získali, jak jste přišli, kdo předal, kdo poskytl, z jakého zdroje, zdroj, kde se vzalo, kudy',
    number:
      'moje číslo, mé číslo, můj telefon, moje telefonní, číslo na mě, kontakt na mě, můj kontakt, moje údaje, moje data, můj mobil, tohle číslo, toto číslo, mému číslu, k mému číslu, číslo',
    move: 'csv, json, xml, excel*, strojově čiteln*, formát*, přenos*, přenést, přeneste, převést, převeďte, převod, export*, exportovat, jiné firmě, jiné firmy, k jiné, jinému dodavateli, jinému poskytovateli, jinému operátorovi, ke konkurenci, nového poskytovatele, stáhnout, ke stažení, jinam, předejte, předat, přenositeln*',
    profile:
      'profilov*, profiluj*, automatizovan*, automatick* rozhod*, algoritm*, analýz*, analyzov*, analyzuj*, nákupů, nákupy, co nakupuju, zvyky, sledov*, scoring*, cílen*',
    object: 'námitk*, vznáším, namít*, nesouhlas*, protest*, odmít*, zakazuj*, ohrazuj*, proti',
    limit:
      'omez*, zmraz*, pozastav*, blok*, zablok*, nepoužív*, nevyužív*, nezpracov*, nenakládej*, jen uchov*, pouze uchov*, uchovávejte, ponechte, nechte si ale, nesahejte, nehýbejte, dočasně',
    use: 'použív*, využív*, zpracov*, nakládá*, používán*, použití, využití',
    again: 'zase, znovu, opět, zpátky, zpět, znova, rozmyslel*, přece jen, obnov*, zapněte',
    want: 'chci, chtěl bych, chtěla bych, chtěli bychom, rád bych, ráda bych, prosím, můžete, mohli byste, přihlaste, zapište, pošlete, posílejte, dejte, přidejte, vraťte, zapněte, obnovte, omylem',
    notMe:
      'jiná osoba, špatná osoba, nejsem, neznám, neznáme, nikdo takový, takového tu, už není, už nemá, není číslo, nepatří, jsem nový, nový majitel, předchozí majitel, bývalý majitel, předchozího majitele, spletli, spletl*, omyl, omylem, někoho jiného, někomu jinému, nebydlí, mám ho nově, mám ho já, přidělen*, mýlíte, to není, není to',
    sell: 'prodáv*, neprodáv*, prodej*, předáv*, nepředáv*, poskytov*, neposkytuj*, sdílet, nesdílej*, sdílejte, třetím, partnerům, přeprod*',
    everything:
      'všech, všechno, všeho, všem, vše, všechny, žádné z vašich, žádná z vašich, celé skupiny, všemi, úplně všechno, kterékoli, všechny seznamy, ze všech, všech seznamů, všechny odběry, se vším, všechny zprávy, všechny newslettery',
  },
};
