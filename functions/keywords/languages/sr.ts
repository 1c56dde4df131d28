import type { LanguageData } from './language.ts';
import { patterns } from './sr-patterns.ts';

export const sr: LanguageData = {
  code: 'sr',
  name: 'Српски / Srpski',
  englishName: 'Serbian',
  script: 'latin',
  words: {
    stop: {
      translated:
        'ODJAVA, ODJAVI, ODJAVITE, ODJAVITI, ODJAVLJUJEM SE, ODJAVI ME, ODJAVITE ME, ODJAVA SMS, PREKINI, PREKINITE, PREKID, PRESTANI, PRESTANITE, DOSTA, DOSTA JE, DOSTA VIŠE, DOVOLJNO, KRAJ, OTKAŽI, OTKAŽITE, OTKAZUJEM, OTKAZIVANJE, PONIŠTI, ZAUSTAVI, ZAUSTAVITE, ISKLJUČI, ISKLJUČITE, SKINITE ME, SKIDAJTE ME, IZBACITE ME, BEZ REKLAMA, BEZ PORUKA, NE ŽELIM, NEĆU, NE ŽELIM VIŠE, UGASI, UGASITE, NE ŠALJITE, NE ŠALJI, STOP PORUKE, DEAKTIVIRAJ, ОДЈАВА, ОДЈАВИ, ОДЈАВИТЕ, ОДЈАВИТИ, ОДЈАВЉУЈЕМ СЕ, ОДЈАВИ МЕ, ОДЈАВИТЕ МЕ, ОДЈАВА СМС, ПРЕКИНИ, ПРЕКИНИТЕ, ПРЕКИД, ПРЕСТАНИ, ПРЕСТАНИТЕ, ДОСТА, ДОСТА ЈЕ, ДОСТА ВИШЕ, ДОВОЉНО, КРАЈ, ОТКАЖИ, ОТКАЖИТЕ, ОТКАЗУЈЕМ, ОТКАЗИВАЊЕ, ПОНИШТИ, ЗАУСТАВИ, ЗАУСТАВИТЕ, ИСКЉУЧИ, ИСКЉУЧИТЕ, СКИНИТЕ МЕ, СКИДАЈТЕ МЕ, ИЗБАЦИТЕ МЕ, БЕЗ РЕКЛАМА, БЕЗ ПОРУКА, НЕ ЖЕЛИМ, НЕЋУ, НЕ ЖЕЛИМ ВИШЕ, УГАСИ, УГАСИТЕ, НЕ ШАЉИТЕ, НЕ ШАЉИ, СТОП ПОРУКЕ, ДЕАКТИВИРАЈ, СТОП, СОТП, СТПО, СТОП ПОРУКЕ, СТОП СМС, NE ŠALJITE VIŠE, НЕ ШАЉИТЕ ВИШЕ, ODJAVI ME MOLIM, ODJAVITI ME, ODJAVA PRETPLATE, OTKAŽI PRETPLATU, OTKAZIVANJE PRETPLATE, OBUSTAVA, OBUSTAVI, OBUSTAVITE, UKINI, UKINITE, UKIDAM, ZAUSTAVITI, ISKLJUČI ME, ISPIŠI ME, ISPIŠITE ME, ISPIS, SKLONI ME, SKINI ME, BRIŠI ME, IZBRIŠI ME, IZBRIŠITE ME, OBRIŠI ME, BRIŠITE ME, BLOKIRAJ, BLOKADA, BLOK, NE PIŠI, NE PIŠITE, NE ZOVITE, NE ŠALJITE MI, NE ŠALJI MI, NEMOJTE, NEMOJTE VIŠE, NEMOJ VIŠE, NE HVALA VIŠE, STOP SMS, STOP REKLAME, STOP REKLAMAMA, STOP PORUKAMA, KRAJ PORUKA, DOST, DOSTA PORUKA, BASTA, GOTOVO, PRESTAN, PRESTANTE, PRESTANITE SLATI, ODUSTAJEM, ODBIJAM, POVLAČIM PRIVOLU, POVLAČIM PRISTANAK, BEZ SMS, NEMOJTE SLAT, NE VIŠE, NIŠTA VIŠE, ОДЈАВИТИ МЕ, ОДЈАВА ПРЕТПЛАТЕ, ОТКАЖИ ПРЕТПЛАТУ, ОТКАЗИВАЊЕ ПРЕТПЛАТЕ, ОБУСТАВА, ОБУСТАВИ, ОБУСТАВИТЕ, УКИНИ, УКИНИТЕ, УКИДАМ, ЗАУСТАВИТИ, ИСКЉУЧИ МЕ, ИСПИШИ МЕ, ИСПИШИТЕ МЕ, ИСПИС, СКЛОНИ МЕ, СКИНИ МЕ, БРИШИ МЕ, ИЗБРИШИ МЕ, ИЗБРИШИТЕ МЕ, ОБРИШИ МЕ, БРИШИТЕ МЕ, БЛОКИРАЈ, БЛОКАДА, БЛОК, НЕ ПИШИ, НЕ ПИШИТЕ, НЕ ЗОВИТЕ, НЕ ШАЉИТЕ МИ, НЕ ШАЉИ МИ, НЕМОЈТЕ, НЕМОЈТЕ ВИШЕ, НЕМОЈ ВИШЕ, НЕ ХВАЛА ВИШЕ, СТОП РЕКЛАМЕ, СТОП РЕКЛАМАМА, СТОП ПОРУКАМА, КРАЈ ПОРУКА, ДОСТ, ДОСТА ПОРУКА, БАСТА, ГОТОВО, ПРЕСТАН, ПРЕСТАНТЕ, ПРЕСТАНИТЕ СЛАТИ, ОДУСТАЈЕМ, ОДБИЈАМ, ПОВЛАЧИМ ПРИВОЛУ, ПОВЛАЧИМ ПРИСТАНАК, БЕЗ СМС, НЕМОЈТЕ СЛАТ, НЕ ВИШЕ, НИШТА ВИШЕ',
    },
    stop_all: {
      translated:
        'STOP SVE, STOP SVEMU, ODJAVA SVE, ODJAVA SA SVEGA, PREKINITE SVE, СТОП СВЕ, СТОП СВЕМУ, ОДЈАВА СВЕ, ОДЈАВА СА СВЕГА, ПРЕКИНИТЕ СВЕ, СТОП СВЕ',
    },
    start: {
      translated:
        'PRIJAVA, PRIJAVI, PRIJAVI ME, PRIJAVITE ME, NASTAVI, POKRENI, PRETPLATI, ПРИЈАВА, ПРИЈАВИ, ПРИЈАВИ МЕ, ПРИЈАВИТЕ МЕ, НАСТАВИ, ПОКРЕНИ, ПРЕТПЛАТИ, СТАРТ',
    },
    help: {
      translated: 'POMOĆ, POMOZITE, KONTAKT, INFORMACIJE, PODRŠKA, MOJA PRAVA, ПОМОЋ, ПОМОЗИТЕ, КОНТАКТ, ИНФОРМАЦИЈЕ, ПОДРШКА, МОЈА ПРАВА, ИНФО',
    },
    access: { translated: 'PRISTUP, MOJI PODACI, PRISTUP PODACIMA, UVID U PODATKE, ПРИСТУП, МОЈИ ПОДАЦИ, ПРИСТУП ПОДАЦИМА, УВИД У ПОДАТКЕ' },
    erase: {
      translated:
        'OBRIŠI, OBRIŠITE, BRISANJE, IZBRIŠI, IZBRIŠITE, BRIŠI, BRISANJE PODATAKA, OBRIŠI PODATKE, IZBRIŠI PODATKE, ОБРИШИ, ОБРИШИТЕ, БРИСАЊЕ, ИЗБРИШИ, ИЗБРИШИТЕ, БРИШИ, БРИСАЊЕ ПОДАТАКА, ОБРИШИ ПОДАТКЕ, ИЗБРИШИ ПОДАТКЕ',
    },
    rectify: { translated: 'ISPRAVKA, ISPRAVI, ISPRAVITE, ISPRAVKA PODATAKA, ИСПРАВКА, ИСПРАВИ, ИСПРАВИТЕ, ИСПРАВКА ПОДАТАКА' },
    port: { translated: 'PRENOSIVOST, PRENOS PODATAKA, PRENOSIVOST PODATAKA, ПРЕНОСИВОСТ, ПРЕНОС ПОДАТАКА, ПРЕНОСИВОСТ ПОДАТАКА' },
    object: { translated: 'PRIGOVOR, PRIGOVARAM, ULAŽEM PRIGOVOR, ПРИГОВОР, ПРИГОВАРАМ, УЛАЖЕМ ПРИГОВОР' },
    restrict: { translated: 'OGRANIČENJE, OGRANIČENJE OBRADE, ОГРАНИЧЕЊЕ, ОГРАНИЧЕЊЕ ОБРАДЕ' },
    yes: { translated: 'DA, MOŽE, NARAVNO, SVAKAKO, DA MOLIM, PRISTAJEM, SLAŽEM SE, ДА, МОЖЕ, НАРАВНО, СВАКАКО, ДА МОЛИМ, ПРИСТАЈЕМ, СЛАЖЕМ СЕ' },
    no: { translated: 'NE, NE HVALA, NE NE, НЕ, НЕ ХВАЛА, НЕ НЕ' },
  },
  phrases: {
    stop: { translated: 'ŽELIM DA SE ODJAVIM, OBRIŠITE MOJ BROJ, IZBRIŠITE MOJ BROJ, ЖЕЛИМ ДА СЕ ОДЈАВИМ, ОБРИШИТЕ МОЈ БРОЈ, ИЗБРИШИТЕ МОЈ БРОЈ' },
    help: { translated: 'KO STE VI, KO JE OVO, KAKO DA SE ODJAVIM, КО СТЕ ВИ, КО ЈЕ ОВО, КАКО ДА СЕ ОДЈАВИМ' },
    access: { translated: 'ODAKLE VAM MOJ BROJ, KOPIJA MOJIH PODATAKA, ОДАКЛЕ ВАМ МОЈ БРОЈ, КОПИЈА МОЈИХ ПОДАТАКА' },
    erase: {
      translated:
        'OBRIŠI MOJE PODATKE, OBRIŠITE MOJE PODATKE, IZBRIŠITE MOJE PODATKE, ОБРИШИ МОЈЕ ПОДАТКЕ, ОБРИШИТЕ МОЈЕ ПОДАТКЕ, ИЗБРИШИТЕ МОЈЕ ПОДАТКЕ',
    },
    wrong_number: { translated: 'POGREŠAN BROJ, POGREŠILI STE BROJ, ПОГРЕШАН БРОЈ, ПОГРЕШИЛИ СТЕ БРОЈ' },
    do_not_sell: { translated: 'NE PRODAJTE MOJE PODATKE, NE PRODAJITE MOJE PODATKE, НЕ ПРОДАЈТЕ МОЈЕ ПОДАТКЕ, НЕ ПРОДАЈИТЕ МОЈЕ ПОДАТКЕ' },
  },
  groups: {
    nobodyHere: 'NIKO, NIKO OVDJE, NIKO OVDE, NIKO OD NAS, НИКО, НИКО ОВДЈЕ, НИКО ОВДЕ, НИКО ОД НАС',
    sworn:
      'NABIJTE SI, NABIJTE SEBI, NABIJ SI, NABIJ SEBI, ZABIJTE SI, STAVITE SI, GURNITE SI, GURNITE SEBI, JEBITE SE, JEBI SE, ODJEBITE, IDITE U KURAC, IDITE U PIČKU MATERINU, U PIČKU MATERINU, MARŠ U PIČKU MATERINU, IDITE U TRI LEPE, IDITE U TRI PIČKE MATERINE, JEBEM VAS, JEBEM VAM MATER, JEBEM VAM SVE, JEBO VAS, JEBALO VAS, KURAC, POPUŠITE MI, POPUŠITE, POLJUBITE ME U DUPE, POLJUBITE ME U GUZICU, IDITE K VRAGU, IDITE DOVRAGA, IDITE DO ĐAVOLA, IDITE U VRAŽJU MATER, NOSITE SE, MARŠ, SERONJE, BOLE ME KURAC ZA VAS, BOLE ME KURAC ZA VAŠE, BOLI ME ĐON, BOLI ME KURAC ZA VAS, BOLI ME KURAC ZA VAŠE, НАБИЈТЕ СИ, НАБИЈТЕ СЕБИ, НАБИЈ СИ, НАБИЈ СЕБИ, ЗАБИЈТЕ СИ, СТАВИТЕ СИ, ГУРНИТЕ СИ, ГУРНИТЕ СЕБИ, ЈЕБИТЕ СЕ, ЈЕБИ СЕ, ОДЈЕБИТЕ, ИДИТЕ У КУРАЦ, ИДИТЕ У ПИЧКУ МАТЕРИНУ, У ПИЧКУ МАТЕРИНУ, МАРШ У ПИЧКУ МАТЕРИНУ, ИДИТЕ У ТРИ ЛЕПЕ, ИДИТЕ У ТРИ ПИЧКЕ МАТЕРИНЕ, ЈЕБЕМ ВАС, ЈЕБЕМ ВАМ МАТЕР, ЈЕБЕМ ВАМ СВЕ, ЈЕБО ВАС, ЈЕБАЛО ВАС, КУРАЦ, ПОПУШИТЕ МИ, ПОПУШИТЕ, ПОЉУБИТЕ МЕ У ДУПЕ, ПОЉУБИТЕ МЕ У ГУЗИЦУ, ИДИТЕ К ВРАГУ, ИДИТЕ ДОВРАГА, ИДИТЕ ДО ЂАВОЛА, ИДИТЕ У ВРАЖЈУ МАТЕР, НОСИТЕ СЕ, МАРШ, СЕРОЊЕ, БОЛЕ МЕ КУРАЦ ЗА ВАС, БОЛЕ МЕ КУРАЦ ЗА ВАШЕ, БОЛИ МЕ ЂОН, БОЛИ МЕ КУРАЦ ЗА ВАС, БОЛИ МЕ КУРАЦ ЗА ВАШЕ',
    authority:
      'INSPEKCIJ*, INSPEKTOR*, POLICIJ*, MURIJ*, AZOP*, HAKOM*, RATEL*, SUDU, SUD, ODVJETNI*, ADVOKAT*, MEDIJ*, NOVINE, NOVINAMA, TELEVIZIJ*, FACEBOOK*, FEJS*, POVERENI*, TUŽILAŠTV*, ODVETNI*, ИНСПЕКЦИЈ*, ИНСПЕКТОР*, ПОЛИЦИЈ*, МУРИЈ*, АЗОП*, ХАКОМ*, РАТЕЛ*, СУДУ, СУД, ОДВЈЕТНИ*, АДВОКАТ*, МЕДИЈ*, НОВИНЕ, НОВИНАМА, ТЕЛЕВИЗИЈ*, ФЕЈСБУК*, ФЕЈС*, ПОВЕРЕНИ*, ТУЖИЛАШТВ*, ОДВЕТНИ*',
    marked:
      'OZNAČIO, OZNAČILA, OZNAČAVAM, OZNAČENO, OZNAČENI, PRIJAVIO, PRIJAVILA, PRIJAVLJUJEM, PRIJAVLJENO, PROSLEDIO, PROSLEDILA, STAVIO, STAVILA, STAVLJAM, BACIO, BACILA, BACAM, IDU, IDE, LETE, UPADAJU, ZAVRŠAVAJU, ZAVRŠAVATE, ODLAZE, ОЗНАЧИО, ОЗНАЧИЛА, ОЗНАЧАВАМ, ОЗНАЧЕНО, ОЗНАЧЕНИ, ПРИЈАВИО, ПРИЈАВИЛА, ПРИЈАВЉУЈЕМ, ПРИЈАВЉЕНО, ПРОСЛЕДИО, ПРОСЛЕДИЛА, СТАВИО, СТАВИЛА, СТАВЉАМ, БАЦИО, БАЦИЛА, БАЦАМ, ИДУ, ИДЕ, ЛЕТЕ, УПАДАЈУ, ЗАВРШАВАЈУ, ЗАВРШАВАТЕ, ОДЛАЗЕ',
    nth: 'DRUGOJ, TREĆOJ, ČETVRTOJ, PETOJ, ŠESTOJ, SEDMOJ, OSMOJ, DESETOJ, DVADESETOJ, STOTOJ, HILJADITOJ, TISUĆITOJ, DRUGA, TREĆA, PETA, DESETA, STOTA, DRUGU, TREĆU, PETU, DESETU, STOTU, DESETI, PETI, STOTI, DESETOM, PETOM, STOTOM, TREĆEM, ДРУГОЈ, ТРЕЋОЈ, ЧЕТВРТОЈ, ПЕТОЈ, ШЕСТОЈ, СЕДМОЈ, ОСМОЈ, ДЕСЕТОЈ, ДВАДЕСЕТОЈ, СТОТОЈ, ХИЉАДИТОЈ, ТИСУЋИТОЈ, ДРУГА, ТРЕЋА, ПЕТА, ДЕСЕТА, СТОТА, ДРУГУ, ТРЕЋУ, ПЕТУ, ДЕСЕТУ, СТОТУ, ДЕСЕТИ, ПЕТИ, СТОТИ, ДЕСЕТОМ, ПЕТОМ, СТОТОМ, ТРЕЋЕМ',
    relative:
      'MUŽ, ŽENA, SUPRUG, SUPRUGA, MAMA, MAJKA, TATA, OTAC, BAKA, BABA, DEDA, DIDA, SIN, KĆI, KĆERKA, ĆERKA, SVEKRVA, PUNICA, TETKA, TETA, SESTRA, BRAT, PARTNER, PARTNERICA, RODITELJI, МУЖ, ЖЕНА, СУПРУГ, СУПРУГА, МАМА, МАЈКА, ТАТА, ОТАЦ, БАКА, БАБА, ДЕДА, ДИДА, СИН, КЋИ, КЋЕРКА, ЋЕРКА, СВЕКРВА, ПУНИЦА, ТЕТКА, ТЕТА, СЕСТРА, БРАТ, ПАРТНЕР, ПАРТНЕРИЦА, РОДИТЕЉИ',
    notCome:
      'NE DOLAZI, NE DOLAZE, NE STIŽE, NE STIŽU, NE STIGNE, NE DOBIVAM, NE DOBIJAM, NE DOBIJEM, NIŠTA NE DOBIJEM, NE PRIMAM, NE PRIMIM, PRESTANE, PRESTANU, NE ŠALJETE, NE PIŠETE, VIŠE NE VIDIM, NE MORAM ČITATI, PRESTANETE, PRESTALO, НЕ ДОЛАЗИ, НЕ ДОЛАЗЕ, НЕ СТИЖЕ, НЕ СТИЖУ, НЕ СТИГНЕ, НЕ ДОБИВАМ, НЕ ДОБИЈАМ, НЕ ДОБИЈЕМ, НИШТА НЕ ДОБИЈЕМ, НЕ ПРИМАМ, НЕ ПРИМИМ, ПРЕСТАНЕ, ПРЕСТАНУ, НЕ ШАЉЕТЕ, НЕ ПИШЕТЕ, ВИШЕ НЕ ВИДИМ, НЕ МОРАМ ЧИТАТИ, ПРЕСТАНЕТЕ, ПРЕСТАЛО',
    ensure:
      'NAPRAVITE NEŠTO, NAPRAVI NEŠTO, URADITE NEŠTO, URADI NEŠTO, UČINITE NEŠTO, UČINITE SVE, NAPRAVITE BILO ŠTO, POBRINITE SE, POBRINI SE, POTRUDITE SE, POSTARAJTE SE, SREDITE, OSIGURAJTE, OBEZBEDITE, NAMJESTITE, NAMESTITE, PODESITE, PAZITE, VIDITE, НАПРАВИТЕ НЕШТО, НАПРАВИ НЕШТО, УРАДИТЕ НЕШТО, УРАДИ НЕШТО, УЧИНИТЕ НЕШТО, УЧИНИТЕ СВЕ, НАПРАВИТЕ БИЛО ШТО, ПОБРИНИТЕ СЕ, ПОБРИНИ СЕ, ПОТРУДИТЕ СЕ, ПОСТАРАЈТЕ СЕ, СРЕДИТЕ, ОСИГУРАЈТЕ, ОБЕЗБЕДИТЕ, НАМЈЕСТИТЕ, НАМЕСТИТЕ, ПОДЕСИТЕ, ПАЗИТЕ, ВИДИТЕ',
    pointless:
      'NEPOTREBN*, SUVIŠN*, NEMA RAZLOGA, NEMA SMISLA, NEMAJU SMISLA, BESPREDMETN*, NEMA POTREBE, NE TREBAJU MI, MI NE TREBAJU, MI NE TREBA, NISU POTREBNI, NISU POTREBNE, NISU MI POTREBNE, UVAŽITE TO, UVAŽITE, IMAJTE TO U VIDU, NEMA SVRHE, NE KORISTE MI, NE TIČE ME SE, NE TIČU ME SE, BESMISLEN*, НЕПОТРЕБН*, СУВИШН*, НЕМА РАЗЛОГА, НЕМА СМИСЛА, НЕМАЈУ СМИСЛА, БЕСПРЕДМЕТН*, НЕМА ПОТРЕБЕ, НЕ ТРЕБАЈУ МИ, МИ НЕ ТРЕБАЈУ, МИ НЕ ТРЕБА, НИСУ ПОТРЕБНИ, НИСУ ПОТРЕБНЕ, НИСУ МИ ПОТРЕБНЕ, УВАЖИТЕ ТО, УВАЖИТЕ, ИМАЈТЕ ТО У ВИДУ, НЕМА СВРХЕ, НЕ КОРИСТЕ МИ, НЕ ТИЧЕ МЕ СЕ, НЕ ТИЧУ МЕ СЕ, БЕСМИСЛЕН*',
    gone: 'NE ŽIVIM, NE STANUJEM, NE RADIM VIŠE, NE RADIM TAMO, PRESELIO, PRESELILA, PRESELILI, ODSELIO, ODSELILA, PROMIJENIO SAM OPERATERA, PROMENIO SAM OPERATERA, PROMENILA SAM OPERATERA, PROMIJENILA SAM OPERATERA, PREŠAO SAM, PREŠLA SAM, KURS JE GOTOV, ZAVRŠIO SAM KURS, ZAVRŠILA SAM KURS, NISAM VIŠE, VIŠE NISAM, VIŠE NE IDEM, VIŠE NE KORISTIM, NE KORISTIM VIŠE, PRODAO SAM, PRODALA SAM, PRODALI SMO, ZATVORIO SAM, ZATVORILA SAM, ZATVORILI SMO, OTKAZAO SAM, OTKAZALA SAM, U PENZIJI, U MIROVINI, UMIROVLJEN*, NEMAM VIŠE, VIŠE NEMAM, NEMAMO VIŠE, RASKINUO SAM, RASKINULA SAM, НЕ ЖИВИМ, НЕ СТАНУЈЕМ, НЕ РАДИМ ВИШЕ, НЕ РАДИМ ТАМО, ПРЕСЕЛИО, ПРЕСЕЛИЛА, ПРЕСЕЛИЛИ, ОДСЕЛИО, ОДСЕЛИЛА, ПРОМИЈЕНИО САМ ОПЕРАТЕРА, ПРОМЕНИО САМ ОПЕРАТЕРА, ПРОМЕНИЛА САМ ОПЕРАТЕРА, ПРОМИЈЕНИЛА САМ ОПЕРАТЕРА, ПРЕШАО САМ, ПРЕШЛА САМ, КУРС ЈЕ ГОТОВ, ЗАВРШИО САМ КУРС, ЗАВРШИЛА САМ КУРС, НИСАМ ВИШЕ, ВИШЕ НИСАМ, ВИШЕ НЕ ИДЕМ, ВИШЕ НЕ КОРИСТИМ, НЕ КОРИСТИМ ВИШЕ, ПРОДАО САМ, ПРОДАЛА САМ, ПРОДАЛИ СМО, ЗАТВОРИО САМ, ЗАТВОРИЛА САМ, ЗАТВОРИЛИ СМО, ОТКАЗАО САМ, ОТКАЗАЛА САМ, У ПЕНЗИЈИ, У МИРОВИНИ, УМИРОВЉЕН*, НЕМАМ ВИШЕ, ВИШЕ НЕМАМ, НЕМАМО ВИШЕ, РАСКИНУО САМ, РАСКИНУЛА САМ',
    stuff:
      'SMS*, PORUK*, PORUČIC*, REKLAM*, SPAM*, PONUD*, AKCIJ*, PROMOCI*, OBAVEŠT*, POPUST*, NEWSLETTER*, OGLAS*, MARKETING*, PODSETNI*, NOVOST*, KAMPANJ*, MAILOV*, MAILO*, LETAK*, LETKE, KATALOG*, KUPON*, POZIVNIC*, ČESTITK*, GLUPOST*, SRANJ*, SMEĆ*, RASPRODAJ*, SNIŽENJ*, NOTIFIKACIJ*, PREPISK*, KOMUNIKACIJ*, СМС*, ПОРУК*, ПОРУЧИЦ*, РЕКЛАМ*, СПАМ*, ПОНУД*, АКЦИЈ*, ПРОМОЦИ*, ОБАВЕШТ*, ПОПУСТ*, ОГЛАС*, МАРКЕТИНГ*, ПОДСЕТНИ*, НОВОСТ*, КАМПАЊ*, МАИЛОВ*, МАИЛО*, ЛЕТАК*, ЛЕТКЕ, КАТАЛОГ*, КУПОН*, ПОЗИВНИЦ*, ЧЕСТИТК*, ГЛУПОСТ*, СРАЊ*, СМЕЋ*, РАСПРОДАЈ*, СНИЖЕЊ*, НОТИФИКАЦИЈ*, ПРЕПИСК*, КОМУНИКАЦИЈ*',
    ads: 'REKLAM*, MARKETING*, OGLAS*, PROMIDŽB*, PROMOCI*, PONUD*, SPAM*, KOMERCIJAL*, AKCIJ*, РЕКЛАМ*, МАРКЕТИНГ*, ОГЛАС*, ПРОМИЏБ*, ПРОМОЦИ*, ПОНУД*, СПАМ*, КОМЕРЦИЈАЛ*, АКЦИЈ*',
    negs: 'NE ŠALJITE, NE ŠALJI, NE PIŠITE, NE PIŠI, NE ZOVITE, NE ZOVI, NE JAVLJAJTE SE, NE JAVLJAJTE, NE KONTAKTIRAJTE, NE GNJAVITE, NE GNJAVI, NE SMARAJTE, NE SMARAJ, NE DAVITE, NE DAVI, NE SMETAJTE, NE UZNEMIRAVAJTE, NE UZNEMIRUJTE, NE SPAMUJTE, NE DOSAĐUJTE, NE ZAMARAJTE, NE ZAMARAJ, NE TUPITE, NE PILITE, NE OBAVEŠTAVAJTE, NE PODSEĆAJTE, NE NUDITE, NE BOMBARDIRAJTE, NE ZATRPAVAJTE, NE ZASIPAJTE, NE MALTRETIRAJTE, NE ZIVŠTATE, NE TROŠITE, NE SLATI, NE PISATI, NE ZVATI, NE KONTAKTIRATI, NE SMETATI, NE UZNEMIRAVATI, NE POSLATI, NE SALJITE, NESALJITE, NEPISITE, NEPIŠITE, NEŠALJITE, NEŠALJI, NEPIŠI, NEZOVITE, NE SALJI, NE PISITE, NE ŠALJTE, NE ŠALJETE, NE PIŠETE, NE SMARAT, НЕ ШАЉИТЕ, НЕ ШАЉИ, НЕ ПИШИТЕ, НЕ ПИШИ, НЕ ЗОВИТЕ, НЕ ЗОВИ, НЕ ЈАВЉАЈТЕ СЕ, НЕ ЈАВЉАЈТЕ, НЕ КОНТАКТИРАЈТЕ, НЕ ГЊАВИТЕ, НЕ ГЊАВИ, НЕ СМАРАЈТЕ, НЕ СМАРАЈ, НЕ ДАВИТЕ, НЕ ДАВИ, НЕ СМЕТАЈТЕ, НЕ УЗНЕМИРАВАЈТЕ, НЕ УЗНЕМИРУЈТЕ, НЕ СПАМУЈТЕ, НЕ ДОСАЂУЈТЕ, НЕ ЗАМАРАЈТЕ, НЕ ЗАМАРАЈ, НЕ ТУПИТЕ, НЕ ПИЛИТЕ, НЕ ОБАВЕШТАВАЈТЕ, НЕ ПОДСЕЋАЈТЕ, НЕ НУДИТЕ, НЕ БОМБАРДИРАЈТЕ, НЕ ЗАТРПАВАЈТЕ, НЕ ЗАСИПАЈТЕ, НЕ МАЛТРЕТИРАЈТЕ, НЕ ЗИВШТАТЕ, НЕ ТРОШИТЕ, НЕ СЛАТИ, НЕ ПИСАТИ, НЕ ЗВАТИ, НЕ КОНТАКТИРАТИ, НЕ СМЕТАТИ, НЕ УЗНЕМИРАВАТИ, НЕ ПОСЛАТИ, НЕ САЉИТЕ, НЕСАЉИТЕ, НЕПИСИТЕ, НЕПИШИТЕ, НЕШАЉИТЕ, НЕШАЉИ, НЕПИШИ, НЕЗОВИТЕ, НЕ САЉИ, НЕ ПИСИТЕ, НЕ ШАЉТЕ, НЕ ШАЉЕТЕ, НЕ ПИШЕТЕ, НЕ СМАРАТ',
    neminf:
      'NEMOJTE, NEMOJ, NEMO, NEMOJTE VIŠE, NEMOJ VIŠE, NEMOTE, NEMOJTE MI, NEMOJTE ME, NEMOJ MI, NEMOJ ME, НЕМОЈТЕ, НЕМОЈ, НЕМО, НЕМОЈТЕ ВИШЕ, НЕМОЈ ВИШЕ, НЕМОТЕ, НЕМОЈТЕ МИ, НЕМОЈТЕ МЕ, НЕМОЈ МИ, НЕМОЈ МЕ',
    infs: 'SLATI, SLAT, PISATI, PISAT, ZVATI, ZVAT, JAVLJATI, JAVLJAT, KONTAKTIRATI, KONTAKTIRAT, GNJAVITI, GNJAVIT, SMARATI, SMARAT, DAVITI, DAVIT, SMETATI, SMETAT, UZNEMIRAVATI, UZNEMIRAVAT, SPAMOVATI, DOSAĐIVATI, DOSAĐIVAT, ZAMARATI, ZAMARAT, OBAVEŠTAVATI, PODSEĆATI, NUDITI, NUDIT, BOMBARDIRATI, ZATRPAVATI, ZASIPATI, MALTRETIRATI, MALTRETIRAT, ZIVKATI, ZIVKAT, TROŠITI, POSLATI, ŠALJITE, PIŠITE, MUČITI, СЛАТИ, СЛАТ, ПИСАТИ, ПИСАТ, ЗВАТИ, ЗВАТ, ЈАВЉАТИ, ЈАВЉАТ, КОНТАКТИРАТИ, КОНТАКТИРАТ, ГЊАВИТИ, ГЊАВИТ, СМАРАТИ, СМАРАТ, ДАВИТИ, ДАВИТ, СМЕТАТИ, СМЕТАТ, УЗНЕМИРАВАТИ, УЗНЕМИРАВАТ, СПАМОВАТИ, ДОСАЂИВАТИ, ДОСАЂИВАТ, ЗАМАРАТИ, ЗАМАРАТ, ОБАВЕШТАВАТИ, ПОДСЕЋАТИ, НУДИТИ, НУДИТ, БОМБАРДИРАТИ, ЗАТРПАВАТИ, ЗАСИПАТИ, МАЛТРЕТИРАТИ, МАЛТРЕТИРАТ, ЗИВКАТИ, ЗИВКАТ, ТРОШИТИ, ПОСЛАТИ, ШАЉИТЕ, ПИШИТЕ, МУЧИТИ',
    daV: 'ŠALJETE, PIŠETE, ZOVETE, JAVLJATE, KONTAKTIRATE, GNJAVITE, SMARATE, DAVITE, SMETATE, UZNEMIRAVATE, SPAMUJETE, DOSAĐUJETE, ZAMARATE, OBAVEŠTAVATE, PODSEĆATE, NUDITE, BOMBARDIRATE, ZATRPAVATE, ZASIPATE, MALTRETIRATE, ZIVKATE, ШАЉЕТЕ, ПИШЕТЕ, ЗОВЕТЕ, ЈАВЉАТЕ, КОНТАКТИРАТЕ, ГЊАВИТЕ, СМАРАТЕ, ДАВИТЕ, СМЕТАТЕ, УЗНЕМИРАВАТЕ, СПАМУЈЕТЕ, ДОСАЂУЈЕТЕ, ЗАМАРАТЕ, ОБАВЕШТАВАТЕ, ПОДСЕЋАТЕ, НУДИТЕ, БОМБАРДИРАТЕ, ЗАТРПАВАТЕ, ЗАСИПАТЕ, МАЛТРЕТИРАТЕ, ЗИВКАТЕ',
    who2: 'MI, ME, MENI, MENE, NAM, NAS, MU, GA, JOJ, JU, IM, IH, SE, MAMI, BAKI, OVDE, TU, МИ, МЕ, МЕНИ, МЕНЕ, НАМ, НАС, МУ, ГА, ЈОЈ, ЈУ, ИМ, ИХ, СЕ, МАМИ, БАКИ, ОВДЕ, ТУ',
    offMe:
      'SKLONITE, SKLONI, SKLONITI, SKLONILI, SKINITE, SKINI, SKINUTI, SKINULI, BRIŠITE, BRIŠI, OBRIŠITE, IZBRIŠITE, IZBRIŠI, IZBRISATI, UKLONITE, UKLONI, UKLONITI, UKLONILI, IZBACITE, IZBACI, IZBACITI, ODJAVITE, ODJAVI, ODJAVITI, ODJAVILI, ISKLJUČITE, ISKLJUČI, ISPIŠITE, ISPISATI, IZUZMITE, IZOSTAVITE, PREKRIŽITE, PRECRTAJTE, ZBRIŠITE, ZBRIŠE, ODSTRANITE, IZVADITE, VADITE, ŠUTNITE, PRESKOČITE, NEK ME NEKO ZBRIŠE, СКЛОНИТЕ, СКЛОНИ, СКЛОНИТИ, СКЛОНИЛИ, СКИНИТЕ, СКИНИ, СКИНУТИ, СКИНУЛИ, БРИШИТЕ, БРИШИ, ОБРИШИТЕ, ИЗБРИШИТЕ, ИЗБРИШИ, ИЗБРИСАТИ, УКЛОНИТЕ, УКЛОНИ, УКЛОНИТИ, УКЛОНИЛИ, ИЗБАЦИТЕ, ИЗБАЦИ, ИЗБАЦИТИ, ОДЈАВИТЕ, ОДЈАВИ, ОДЈАВИТИ, ОДЈАВИЛИ, ИСКЉУЧИТЕ, ИСКЉУЧИ, ИСПИШИТЕ, ИСПИСАТИ, ИЗУЗМИТЕ, ИЗОСТАВИТЕ, ПРЕКРИЖИТЕ, ПРЕЦРТАЈТЕ, ЗБРИШИТЕ, ЗБРИШЕ, ОДСТРАНИТЕ, ИЗВАДИТЕ, ВАДИТЕ, ШУТНИТЕ, ПРЕСКОЧИТЕ, НЕК МЕ НЕКО ЗБРИШЕ',
    person:
      'ME, MENE, NAS, MAMU, BAKU, TATU, OCA, MAJKU, MUŽA, ŽENU, SINA, KĆER, MOJ BROJ, OVAJ BROJ, TAJ BROJ, NJEN BROJ, NJEGOV BROJ, MOJ KONTAKT, OVAJ KONTAKT, MOJE IME, MOJ MOBILNI, MOJ MOB, МЕ, МЕНЕ, НАС, МАМУ, БАКУ, ТАТУ, ОЦА, МАЈКУ, МУЖА, ЖЕНУ, СИНА, КЋЕР, МОЈ БРОЈ, ОВАЈ БРОЈ, ТАЈ БРОЈ, ЊЕН БРОЈ, ЊЕГОВ БРОЈ, МОЈ КОНТАКТ, ОВАЈ КОНТАКТ, МОЈЕ ИМЕ, МОЈ МОБИЛНИ, МОЈ МОБ',
    needless:
      'NEPOTREBN*, NE TREBA, NE TREBAJU, NE TREBATE, NEMA POTREBE, NEMA SMISLA, NEMAJU SMISLA, NEMA SVRHE, NEMAJU SVRHE, NEŽELJEN*, NEPOŽELJN*, SUVIŠN*, BESMISLEN*, NISU POTREBN*, NIJE POTREBN*, NIJE POTREBA, NE TIČU SE, NE ZANIMAJU, НЕПОТРЕБН*, НЕ ТРЕБА, НЕ ТРЕБАЈУ, НЕ ТРЕБАТЕ, НЕМА ПОТРЕБЕ, НЕМА СМИСЛА, НЕМАЈУ СМИСЛА, НЕМА СВРХЕ, НЕМАЈУ СВРХЕ, НЕЖЕЉЕН*, НЕПОЖЕЉН*, СУВИШН*, БЕСМИСЛЕН*, НИСУ ПОТРЕБН*, НИЈЕ ПОТРЕБН*, НИЈЕ ПОТРЕБА, НЕ ТИЧУ СЕ, НЕ ЗАНИМАЈУ',
    youBother:
      'GNJAVITE, SMARATE, DAVITE, SMETATE, UZNEMIRAVATE, ŽIVCIRATE, NERVIRATE, DOSAĐUJETE, ZAMARATE, MALTRETIRATE, BOMBARDIRATE, ZATRPAVATE, ZASIPATE, SPAMUJETE, BUDITE, IZLUĐUJETE, TUPITE, PILITE, PROGANJATE, ZIVKATE, ГЊАВИТЕ, СМАРАТЕ, ДАВИТЕ, СМЕТАТЕ, УЗНЕМИРАВАТЕ, ЖИВЦИРАТЕ, НЕРВИРАТЕ, ДОСАЂУЈЕТЕ, ЗАМАРАТЕ, МАЛТРЕТИРАТЕ, БОМБАРДИРАТЕ, ЗАТРПАВАТЕ, ЗАСИПАТЕ, СПАМУЈЕТЕ, БУДИТЕ, ИЗЛУЂУЈЕТЕ, ТУПИТЕ, ПИЛИТЕ, ПРОГАЊАТЕ, ЗИВКАТЕ',
    goAway:
      'IDITE, IDI, ODJEBITE, ODJEBI, NOSITE SE, NOSI SE, GONITE SE, GONI SE, TORNJAJTE SE, TORNJAJ SE, GUBITE SE, GUBI SE, MRŠ, MARŠ, JEBITE SE, ODBIJTE, BRIŠITE MI SE, KUPITE SE, VUCITE SE, SIKTER, TERAJ SE, TERAJTE SE, TJERAJTE SE, ODLAZITE, NABIJTE SI, NABIJTE, ZABIJTE SI, ZATAKNITE SI, OHLADITE, OHLADITE SE, OLADITE, SPALITE SE, ИДИТЕ, ИДИ, ОДЈЕБИТЕ, ОДЈЕБИ, НОСИТЕ СЕ, НОСИ СЕ, ГОНИТЕ СЕ, ГОНИ СЕ, ТОРЊАЈТЕ СЕ, ТОРЊАЈ СЕ, ГУБИТЕ СЕ, ГУБИ СЕ, МРШ, МАРШ, ЈЕБИТЕ СЕ, ОДБИЈТЕ, БРИШИТЕ МИ СЕ, КУПИТЕ СЕ, ВУЦИТЕ СЕ, СИКТЕР, ТЕРАЈ СЕ, ТЕРАЈТЕ СЕ, ТЈЕРАЈТЕ СЕ, ОДЛАЗИТЕ, НАБИЈТЕ СИ, НАБИЈТЕ, ЗАБИЈТЕ СИ, ЗАТАКНИТЕ СИ, ОХЛАДИТЕ, ОХЛАДИТЕ СЕ, ОЛАДИТЕ, СПАЛИТЕ СЕ',
    threat:
      'PRIJAVLJUJEM, PRIJAVIT ĆU, PRIJAVIĆU, PRIJAVIM, TUŽIM, TUŽIT ĆU, TUŽIĆU, ZVAT ĆU, ŽALIT ĆU SE, BLOKIRAM, BLOKIRAT ĆU, BLOKIRAĆU, PODNOSIM, PODNIJET ĆU, PODNEĆU, ПРИЈАВЉУЈЕМ, ПРИЈАВИТ ЋУ, ПРИЈАВИЋУ, ПРИЈАВИМ, ТУЖИМ, ТУЖИТ ЋУ, ТУЖИЋУ, ЗВАТ ЋУ, ЖАЛИТ ЋУ СЕ, БЛОКИРАМ, БЛОКИРАТ ЋУ, БЛОКИРАЋУ, ПОДНОСИМ, ПОДНИЈЕТ ЋУ, ПОДНЕЋУ',
    another:
      'JOŠ JEDNA, JOŠ JEDNU, JOŠ JEDAN, JOŠ JEDNOM, SLEDEĆA, SLEDEĆI PUT, SVAKA SLEDEĆA, IDUĆA, IDUĆI PUT, NOVA PORUKA, ЈОШ ЈЕДНА, ЈОШ ЈЕДНУ, ЈОШ ЈЕДАН, ЈОШ ЈЕДНОМ, СЛЕДЕЋА, СЛЕДЕЋИ ПУТ, СВАКА СЛЕДЕЋА, ИДУЋА, ИДУЋИ ПУТ, НОВА ПОРУКА',
    wish: 'ŽELIM, ŽELEO BIH, ŽELELA BIH, HTEO BIH, HTELA BIH, VOLEO BIH, VOLELA BIH, MOLIM, MOLIM VAS, MOLIO BIH, MOLILA BIH, ZAMOLIO BIH, ZAMOLILA BIH, TRAŽIM, ZAHTEVAM, HOĆU, LJUBAZNO MOLIM, ЖЕЛИМ, ЖЕЛЕО БИХ, ЖЕЛЕЛА БИХ, ХТЕО БИХ, ХТЕЛА БИХ, ВОЛЕО БИХ, ВОЛЕЛА БИХ, МОЛИМ, МОЛИМ ВАС, МОЛИО БИХ, МОЛИЛА БИХ, ЗАМОЛИО БИХ, ЗАМОЛИЛА БИХ, ТРАЖИМ, ЗАХТЕВАМ, ХОЋУ, ЉУБАЗНО МОЛИМ',
    last: 'ZADNJA, ZADNJI, ZADNJE, ZADNJU, POSLEDNJA, POSLEDNJI, POSLEDNJE, ЗАДЊА, ЗАДЊИ, ЗАДЊЕ, ЗАДЊУ, ПОСЛЕДЊА, ПОСЛЕДЊИ, ПОСЛЕДЊЕ',
    texts:
      'SMS*, PORUK*, REKLAM*, SPAM*, PONUD*, AKCIJ*, PROMOCI*, OBAVEŠT*, POPUST*, NJUZLETER*, OGLAS*, MARKETING*, PODSETNI*, СМС*, ПОРУК*, РЕКЛАМ*, СПАМ*, ПОНУД*, АКЦИЈ*, ПРОМОЦИ*, ОБАВЕШТ*, ПОПУСТ*, ЊУЗЛЕТЕР*, ОГЛАС*, МАРКЕТИНГ*, ПОДСЕТНИ*, СМС*',
    nosend:
      'NE ŠALJITE, NEMOJTE SLATI, NEMOJTE DA ŠALJETE, NE PIŠITE, NEMOJTE PISATI, NEMOJTE DA PIŠETE, NE KONTAKTIRAJTE, NEMOJTE KONTAKTIRATI, NE JAVLJAJTE, NE SPAMUJTE, NE UZNEMIRAVAJTE, NEMOJTE DA ME UZNEMIRAVATE, NE MALTRETIRAJTE, NE SMARAJTE, NEMOJTE SMARATI, NE DOSAĐUJTE, НЕ ШАЉИТЕ, НЕМОЈТЕ СЛАТИ, НЕМОЈТЕ ДА ШАЉЕТЕ, НЕ ПИШИТЕ, НЕМОЈТЕ ПИСАТИ, НЕМОЈТЕ ДА ПИШЕТЕ, НЕ КОНТАКТИРАЈТЕ, НЕМОЈТЕ КОНТАКТИРАТИ, НЕ ЈАВЉАЈТЕ, НЕ СПАМУЈТЕ, НЕ УЗНЕМИРАВАЈТЕ, НЕМОЈТЕ ДА МЕ УЗНЕМИРАВАТЕ, НЕ МАЛТРЕТИРАЈТЕ, НЕ СМАРАЈТЕ, НЕМОЈТЕ СМАРАТИ, НЕ ДОСАЂУЈТЕ, NEMOJTE DA ME SMARATE, NEMOJTE DA MI ŠALJETE, NEMOJTE VIŠE DA MI ŠALJETE, NEMOJTE DA ME ZOVETE, NE ZASIPAJTE, NE GNJAVITE, NEMOJTE DA ME GNJAVITE, NE CIMAJTE, NEMOJTE DA CIMATE, NE ZOVITE ME, NE DAVITE, NEMOJTE DA DAVITE, НЕМОЈТЕ ДА МИ ШАЉЕТЕ, НЕМОЈТЕ ДА МЕ СМАРАТЕ, НЕ ГЊАВИТЕ, НЕ ДАВИТЕ',
    dont: 'NEMOJTE, NE, НЕМОЈТЕ, НЕ',
    sends:
      'ŠALJITE, SLATI, ŠALJETE, PIŠITE, PISATI, PIŠETE, KONTAKTIRAJTE, KONTAKTIRATE, KONTAKTIRATI, JAVLJAJTE, JAVLJATE, SPAMUJTE, SPAMUJETE, SMARAJTE, SMARATE, UZNEMIRAVATE, UZNEMIRAVAJTE, DA ŠALJETE, DA PIŠETE, DA SMARATE, DA KONTAKTIRATE, DA ME KONTAKTIRATE, DA MI ŠALJETE, DA MI PIŠETE, DA ME SMARATE, DA MU ŠALJETE, DA JOJ ŠALJETE, DA JOJ PIŠETE, DA MU PIŠETE, ШАЉИТЕ, СЛАТИ, ШАЉЕТЕ, ПИШИТЕ, ПИСАТИ, ПИШЕТЕ, КОНТАКТИРАЈТЕ, КОНТАКТИРАТЕ, КОНТАКТИРАТИ, ЈАВЉАЈТЕ, ЈАВЉАТЕ, СПАМУЈТЕ, СПАМУЈЕТЕ, СМАРАЈТЕ, СМАРАТЕ, УЗНЕМИРАВАТЕ, УЗНЕМИРАВАЈТЕ, ДА ШАЉЕТЕ, ДА ПИШЕТЕ, ДА СМАРАТЕ, ДА КОНТАКТИРАТЕ, ДА МЕ КОНТАКТИРАТЕ, ДА МИ ШАЉЕТЕ, ДА МИ ПИШЕТЕ, ДА МЕ СМАРАТЕ, ДА МУ ШАЉЕТЕ, ДА ЈОЈ ШАЉЕТЕ, ДА ЈОЈ ПИШЕТЕ, ДА МУ ПИШЕТЕ',
    send1: 'ŠALJI, PIŠI, SMARAJ, SPAMUJ, ШАЉИ, ПИШИ, СМАРАЈ, СПАМУЈ',
    mine: 'MI, ME, MENI, NAM, NAS, MENE, МИ, МЕ, МЕНИ, НАМ, НАС, МЕНЕ',
    him: 'MU, JOJ, IM, MOJOJ, MOM, MAMI, NA OVAJ BROJ, OVDE, МУ, ЈОЈ, ИМ, МОЈОЈ, МОМ, МАМИ, НА ОВАЈ БРОЈ, ОВДЕ',
    more: 'VIŠE, NIŠTA, NIKAD, NIKADA, NIKAD VIŠE, VIŠE NIŠTA, VIŠE NIKAD, NIKAKVE, UBUDUĆE, DALJE, ВИШЕ, НИШТА, НИКАД, НИКАДА, НИКАД ВИШЕ, ВИШЕ НИШТА, ВИШЕ НИКАД, НИКАКВЕ, УБУДУЋЕ, ДАЉЕ',
    sending:
      'SLATI, PISATI, ŠALJETE, PIŠETE, SPAMOVATI, SMARATI, UZNEMIRAVATI, KONTAKTIRATI, ZVATI, MALTRETIRATI, SA SLANJEM, S TIM, SA TIM, SA OVIM, DA ŠALJETE, DA PIŠETE, DA SMARATE, DA ME SMARATE, DA ME UZNEMIRAVATE, DA MI ŠALJETE, DA MI PIŠETE, DA MU ŠALJETE, DA JOJ ŠALJETE, DA ME ZOVETE, СЛАТИ, ПИСАТИ, ШАЉЕТЕ, ПИШЕТЕ, СПАМОВАТИ, СМАРАТИ, УЗНЕМИРАВАТИ, КОНТАКТИРАТИ, ЗВАТИ, МАЛТРЕТИРАТИ, СА СЛАЊЕМ, С ТИМ, СА ТИМ, СА ОВИМ, ДА ШАЉЕТЕ, ДА ПИШЕТЕ, ДА СМАРАТЕ, ДА МЕ СМАРАТЕ, ДА МЕ УЗНЕМИРАВАТЕ, ДА МИ ШАЉЕТЕ, ДА МИ ПИШЕТЕ, ДА МУ ШАЉЕТЕ, ДА ЈОЈ ШАЉЕТЕ, ДА МЕ ЗОВЕТЕ, DA ME ZIVKATE, DA DAVITE, DAVITI, GNJAVITI, DA ME GNJAVITE, DA ME DAVITE, CIMATI, DA ME CIMATE, DA NUDITE, NUDITI, ДАВИТИ, ГЊАВИТИ, ДА МЕ ДАВИТЕ, ДА МЕ ГЊАВИТЕ',
    quit: 'PRESTANITE, PRESTANI, PREKINITE, PREKINI, PRESTATI, PRESTANETE, DOSTA JE, ZAUSTAVITE, OBUSTAVITE, PRESTALI, ПРЕСТАНИТЕ, ПРЕСТАНИ, ПРЕКИНИТЕ, ПРЕКИНИ, ПРЕСТАТИ, ПРЕСТАНЕТЕ, ДОСТА ЈЕ, ЗАУСТАВИТЕ, ОБУСТАВИТЕ, ПРЕСТАЛИ',
    unwanted:
      'NE ŽELIM, NE ŽELIMO, NEĆU, NE TREBAJU MI, NE TREBA MI, NE ZANIMAJU ME, NE ZANIMA ME, NE INTERESUJE ME, NE INTERESUJU ME, NE BIH ŽELEO, NE BIH ŽELELA, NISAM TRAŽIO, NISAM TRAŽILA, NISAM NARUČIO, NISAM NARUČILA, НЕ ЖЕЛИМ, НЕ ЖЕЛИМО, НЕЋУ, НЕ ТРЕБАЈУ МИ, НЕ ТРЕБА МИ, НЕ ЗАНИМАЈУ МЕ, НЕ ЗАНИМА МЕ, НЕ ИНТЕРЕСУЈЕ МЕ, НЕ ИНТЕРЕСУЈУ МЕ, НЕ БИХ ЖЕЛЕО, НЕ БИХ ЖЕЛЕЛА, НИСАМ ТРАЖИО, НИСАМ ТРАЖИЛА, НИСАМ НАРУЧИО, НИСАМ НАРУЧИЛА, VIŠE ME NE ZANIMAJU, NE ZANIMAJU ME VIŠE, NE TREBAJU, ODBIJAM, NE PRISTAJEM NA, NE TREBA NAM, NISAM ZAINTERESOVAN ZA, NISAM ZAINTERESOVANA ZA, ОДБИЈАМ, НЕ ПРИСТАЈЕМ НА, НИСАМ ЗАИНТЕРЕСОВАН ЗА, НИСАМ ЗАИНТЕРЕСОВАНА ЗА',
    receive:
      'PRIMATI, DOBIJATI, DOBITI, DA DOBIJAM, DA PRIMAM, DA DOBIJEM, DOBIJAM, PRIMAM, DA MI ŠALJETE, DA MI STIŽU, ПРИМАТИ, ДОБИЈАТИ, ДОБИТИ, ДА ДОБИЈАМ, ДА ПРИМАМ, ДА ДОБИЈЕМ, ДОБИЈАМ, ПРИМАМ, ДА МИ ШАЉЕТЕ, ДА МИ СТИЖУ',
    remove:
      'SKINITE, SKIDAJTE, SKINI, BRIŠITE, OBRIŠITE, IZBRIŠITE, UKLONITE, UKLONI, IZBACITE, IZBACI, ODJAVITE, ODJAVI, ISKLJUČITE, ISPIŠITE, SKLONITE, SKINUTI, DA SE SKINEM, DA ME SKINETE, DA ME IZBRIŠETE, СКИНИТЕ, СКИДАЈТЕ, СКИНИ, БРИШИТЕ, ОБРИШИТЕ, ИЗБРИШИТЕ, УКЛОНИТЕ, УКЛОНИ, ИЗБАЦИТЕ, ИЗБАЦИ, ОДЈАВИТЕ, ОДЈАВИ, ИСКЉУЧИТЕ, ИСПИШИТЕ, СКЛОНИТЕ, СКИНУТИ, ДА СЕ СКИНЕМ, ДА МЕ СКИНЕТЕ, ДА МЕ ИЗБРИШЕТЕ',
    lists:
      'LISTE, SPISKA, BAZE, EVIDENCIJE, ADRESARA, IMENIKA, SISTEMA, PRETPLATE, GRUPE, ЛИСТЕ, СПИСКА, БАЗЕ, ЕВИДЕНЦИЈЕ, АДРЕСАРА, ИМЕНИКА, СИСТЕМА, ПРЕТПЛАТЕ, ГРУПЕ',
    lawyer:
      'POVERENI*, POLICIJ*, ADVOKAT*, TUŽ*, PRIJAV*, RATEL*, INSPEKCIJ*, SUD, SUDU, ŽALB*, GDPR, TUŽILAŠTV*, ПОВЕРЕНИ*, ПОЛИЦИЈ*, АДВОКАТ*, ТУЖ*, ПРИЈАВ*, РАТЕЛ*, ИНСПЕКЦИЈ*, СУД, СУДУ, ЖАЛБ*, ГДПР, ТУЖИЛАШТВ*, AZOP, TUŽIT*, PRAVN*, POTROŠAČ*, KAZN*, ZAŠTITU PODATAKA, ZAŠTITU LIČNIH, POVJERENI*, АЗОП, ТУЖИТ*, ПРАВН*, ПОТРОШАЧ*, КАЗН*, ЗАШТИТУ ПОДАТАКА, ЗАШТИТУ ЛИЧНИХ, ПОВЈЕРЕНИ*',
    hold: 'IMATE, ČUVATE, ZNATE, OBRAĐUJETE, POSEDUJETE, PRIKUPLJATE, DRŽITE, VODITE, ИМАТЕ, ЧУВАТЕ, ЗНАТЕ, ОБРАЂУЈЕТЕ, ПОСЕДУЈЕТЕ, ПРИКУПЉАТЕ, ДРЖИТЕ, ВОДИТЕ',
    fix: 'ISPRAVITE, PROMENITE, AŽURIRAJTE, ISPRAVITI, PROMENITI, AŽURIRATI, ISPRAVKU, KORIGUJTE, DA ISPRAVITE, ИСПРАВИТЕ, ПРОМЕНИТЕ, АЖУРИРАЈТЕ, ИСПРАВИТИ, ПРОМЕНИТИ, АЖУРИРАТИ, ИСПРАВКУ, КОРИГУЈТЕ, ДА ИСПРАВИТЕ',
    wrong:
      'POGREŠNO, POGREŠNA, POGREŠNI, GREŠKA, GREŠKU, NETAČNO, NETAČNI, NETAČNA, STARA, STARU, ПОГРЕШНО, ПОГРЕШНА, ПОГРЕШНИ, ГРЕШКА, ГРЕШКУ, НЕТАЧНО, НЕТАЧНИ, НЕТАЧНА, СТАРА, СТАРУ',
    name: 'IME, PREZIME, PREZIMENA, IMENA, ADRESU, ADRESA, EMAIL, MAIL, DATUM ROĐENJA, PODATKE, ИМЕ, ПРЕЗИМЕ, ПРЕЗИМЕНА, ИМЕНА, АДРЕСУ, АДРЕСА, ЕМАИЛ, МАИЛ, ДАТУМ РОЂЕЊА, ПОДАТКЕ',
    again: 'OPET, PONOVO, ОПЕТ, ПОНОВО',
    who: 'MILICA, JELENA, MARKO, NIKOLA, ANA, MARIJA, STEFAN, JOVANA, LUKA, IVANA, DRAGAN, MILAN, GORAN, ALEKSANDAR, DUŠAN, PETAR, TEODORA, SANJA, ZORAN, NENAD, MIRJANA, VESNA, VLADIMIR, KATARINA, IVAN, TAMARA, GOSPODIN, GOSPOĐA, МИЛИЦА, ЈЕЛЕНА, МАРКО, НИКОЛА, АНА, МАРИЈА, СТЕФАН, ЈОВАНА, ЛУКА, ИВАНА, ДРАГАН, МИЛАН, ГОРАН, АЛЕКСАНДАР, ДУШАН, ПЕТАР, ТЕОДОРА, САЊА, ЗОРАН, НЕНАД, МИРЈАНА, ВЕСНА, ВЛАДИМИР, КАТАРИНА, ИВАН, ТАМАРА, ГОСПОДИН, ГОСПОЂА',
  },
  patterns,
  neighbours:
    'ODJAVE, ODJAVU, ODJAVIO, ODJAVILA, PRIJAVU, PRIJAVE, PRIJAVIO, NAJAVA, NAJAVI, OBJAVA, OBJAVI, OBJAVE, OBJAVITI, POJAVA, POJAVI, IZJAVA, JAVI, JAVITE, POŠTA, KRAJA, KRAJU, KROJ, BROJ, OTKAZAN, OTKAZANO, OTKAZAO, OTKAZANA, PREKINUT, PREKINUTA, PRESTALA, PRESTALO, PRESTAO, PRESTAJE, ZAUSTAVIO, OSTANITE, OSTANI, POMOĆI, PRISTUPA, NASTUP, POSTUPAK, OBRISAO, OBRISALA, IZBRISAO, RAZGOVOR, ODGOVOR, DOGOVOR, ISPRAVNO, ISPRAVAN, ISKLJUČIO, ISKLJUČENO, STUP, STOPA, STOL, KRAJEM, ОДЈАВЕ, ОДЈАВУ, ОДЈАВИО, ОДЈАВИЛА, ПРИЈАВУ, ПРИЈАВЕ, ПРИЈАВИО, НАЈАВА, НАЈАВИ, ОБЈАВА, ОБЈАВИ, ОБЈАВЕ, ОБЈАВИТИ, ПОЈАВА, ПОЈАВИ, ИЗЈАВА, ЈАВИ, ЈАВИТЕ, ПОШТА, КРАЈА, КРАЈУ, КРОЈ, БРОЈ, ОТКАЗАН, ОТКАЗАНО, ОТКАЗАО, ОТКАЗАНА, ПРЕКИНУТ, ПРЕКИНУТА, ПРЕСТАЛА, ПРЕСТАЛО, ПРЕСТАО, ПРЕСТАЈЕ, ЗАУСТАВИО, ОСТАНИТЕ, ОСТАНИ, ПОМОЋИ, ПРИСТУПА, НАСТУП, ПОСТУПАК, ОБРИСАО, ОБРИСАЛА, ИЗБРИСАО, РАЗГОВОР, ОДГОВОР, ДОГОВОР, ИСПРАВНО, ИСПРАВАН, ИСКЉУЧИО, ИСКЉУЧЕНО, СТУП, СТОПА, СТОЛ, КРАЈЕМ',
  leading: 'СТОП',
  also: {
    stop: 'OBRIŠI, OBRIŠITE, IZBRIŠI, IZBRIŠITE, BRIŠI, ОБРИШИ, ОБРИШИТЕ, ИЗБРИШИ, ИЗБРИШИТЕ, БРИШИ',
    erase: 'OBRIŠITE MOJ BROJ, IZBRIŠITE MOJ BROJ, ОБРИШИТЕ МОЈ БРОЈ, ИЗБРИШИТЕ МОЈ БРОЈ',
  },
  courtesy:
    'MOLIM, MOLIM VAS, MOLIM TE, HVALA, HVALA LEPO, HVALA VAM, HVALA PUNO, UNAPRED HVALA, DOBAR DAN, DOBRO JUTRO, DOBRO VEČE, ZDRAVO, POŠTOVANI, POŠTOVANJE, POZDRAV, SRDAČAN POZDRAV, ODMAH, SADA, SAD, HITNO, VEĆ JEDNOM, VIŠE, AJDE, DAJTE, LJUDI, OK, HALO, KONAČNO, IZVINITE, PRIJATAN DAN, DOVIĐENJA, BRATE, BRE, BREEE, ĆAO, МОЛИМ, МОЛИМ ВАС, МОЛИМ ТЕ, ХВАЛА, ХВАЛА ЛЕПО, ХВАЛА ВАМ, ХВАЛА ПУНО, УНАПРЕД ХВАЛА, ДОБАР ДАН, ДОБРО ЈУТРО, ДОБРО ВЕЧЕ, ЗДРАВО, ПОШТОВАНИ, ПОШТОВАЊЕ, ПОЗДРАВ, СРДАЧАН ПОЗДРАВ, ОДМАХ, САДА, САД, ХИТНО, ВЕЋ ЈЕДНОМ, ВИШЕ, АЈДЕ, ДАЈТЕ, ЉУДИ, ОК, ХАЛО, КОНАЧНО, ИЗВИНИТЕ, ПРИЈАТАН ДАН, ДОВИЂЕЊА, БРАТЕ, БРЕ, БРЕЕЕ, ЋАО, ПЛИЗ, PLS, AJD, AJMO, PLIZ, SRDAČNO, S POŠTAVANJEM, LEPO MOLIM, BOG, AJ BOK, ČAO, ISUSE, MAJKO MILA, ZABOGA, ZAUVEK, АЈД, АЈМО, СРДАЧНО, С ПОШТАВАЊЕМ, ЛЕПО МОЛИМ, БОГ, АЈ БОК, ЧАО, ИСУСЕ, МАЈКО МИЛА, ЗАБОГА, ЗАУВЕК',
  conjunctions: 'I, TE, A, I TAKOĐE, И, ТЕ, А, И ТАКОЂЕ',
  objects:
    'PORUKA, PORUKE, PORUKAMA, PORUKU, REKLAMA, REKLAME, REKLAMU, REKLAMAMA, PONUDE, PONUDAMA, PRETPLATA, PRETPLATU, PRETPLATE, SLANJE, OBAVEŠTENJA, ПОРУКА, ПОРУКЕ, ПОРУКАМА, ПОРУКУ, РЕКЛАМА, РЕКЛАМЕ, РЕКЛАМУ, РЕКЛАМАМА, ПОНУДЕ, ПОНУДАМА, ПРЕТПЛАТА, ПРЕТПЛАТУ, ПРЕТПЛАТЕ, СЛАЊЕ, ОБАВЕШТЕЊА, СМС, СПАМ',
  fillers:
    'U, NA, S, SA, OD, DO, ZA, IZ, MOJ, MOJA, MOJE, VAŠE, VAŠIH, OVE, TA, TAJ, SVE, MI, ME, SE, DA, JE, BIO, BILA, SU, KOD, ALI, ILI, NE, LI, KAD, PO, O, SAM, TI, OVIM, SVIH, У, НА, С, СА, ОД, ДО, ЗА, ИЗ, МОЈ, МОЈА, МОЈЕ, ВАШЕ, ВАШИХ, ОВЕ, ТА, ТАЈ, СВЕ, МИ, МЕ, СЕ, ДА, ЈЕ, БИО, БИЛА, СУ, КОД, АЛИ, ИЛИ, НЕ, ЛИ, КАД, ПО, О, САМ, ТИ, ОВИМ, СВИХ',
  vague: 'TO, OVO, ТО, ОВО',
  guards: 'ZAŠTO, AKO, KAD, KADA, KAKO, ON, ONA, ONI, REKAO, REKLA, KAŽE, ČIM, ЗАШТО, АКО, КАД, КАДА, КАКО, ОН, ОНА, ОНИ, РЕКАО, РЕКЛА, КАЖЕ, ЧИМ',
  traps: 'NE STOP, NON STOP, STOP ZNAK, ZNAK STOP, KRAJ SVETA, НЕ СТОП, НОН СТОП, СТОП ЗНАК, ЗНАК СТОП, КРАЈ СВЕТА, НОН СТОП, СТОП ЗНАК',
  signatures: 'POSLATO SA, POSLATO SA MOG, POSLATO IZ, ПОСЛАТО СА, ПОСЛАТО СА МОГ, ПОСЛАТО ИЗ',
  tapbacks: [
    'Sviđa mu se „…“',
    'Sviđa joj se „…“',
    'Sviđa mi se „…“',
    'Reagovao 👍 na „…“',
    'Свиђа му се „…“',
    'Свиђа јој се „…“',
    '👍 na „…“',
    '👍 на „…“',
    '👍 to „…“',
  ],
  notes: [
    'Both alphabets are listed, each word in Latin and in Cyrillic letters.',
    'Shares most Latin words with Croatian: the programme’s languages decide the language of the reply.',
  ],
};
