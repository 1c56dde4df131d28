import type { NotionData } from './notion.ts';

export const de: NotionData = {
  code: 'de',
  notions: {
    me: 'ich, mich, mir, mein, meine, meinen, meinem, meiner, meines, meins, ick, icke, isch, mi',
    we: 'wir, uns, unser, unsere, unseren, unserem, unserer, unseres, ma',
    you: 'du, dich, dir, dein, deine, deinen, deinem, deiner, deines, sie, ihnen, ihr, ihre, ihren, ihrem, ihrer, ihres, haste, kannste, willste, biste',
    youAll: 'ihr, euch, euer, eure, euren, eurem, eurer, ihr leute, leute, sie alle',
    heShe: 'er, sie, ihn, ihm, ihr, sein, seine, seinen, seinem, seiner, ihre, ihren, ihrem, ihrer',
    they: 'sie, ihnen, ihre, ihren, ihrem, ihrer, die leute',
    someone: 'jemand, jemanden, jemandem, jmd, irgendjemand*, irgendwer, irgendwen, person, personen, leute, leuten, man, einer',
    nobody: 'niemand*, keiner, keinen, keinem, kein mensch, kein schwein',
    thisOne: 'dies, diese, dieser, diesen, diesem, dieses, das hier, die hier',
    thatOne: 'das, dass, jene, jener, jenen, jenem, jenes, die, der, den, dem',
    here: 'hier, hierher, hierhin, da',
    there: 'da, dort, dorthin, dahin, drüben',
    not: 'nicht, nich, ned, net, ni, nie, kein, keine, keinen, keinem, keiner, keines, keins, nein, nee, nö, ne, nope, bloss nicht',
    never: 'nie, niemals, nie wieder, nie mehr, nimmer, noch nie, zu keiner zeit',
    noLonger: 'nicht mehr, nich mehr, kein mehr, keine mehr, nichts mehr, nie mehr, nimmer, nimma, mehr, länger, nicht länger',
    nothing: 'nichts, nix, garnichts, gar nichts, nüscht',
    without: 'ohne, ohne dass',
    already: 'schon, bereits, schonmal, längst',
    still: 'noch, immer noch, weiterhin, trotzdem, dennoch, nach wie vor',
    again: 'wieder, nochmal, nochmals, noch einmal, erneut, schon wieder, wiederholt, abermals, nomal',
    always: 'immer, ständig*, dauernd, andauernd, pausenlos, permanent, die ganze zeit, laufend, stets, jedesmal, immerzu, unentwegt',
    every: 'jede, jeder, jeden, jedem, jedes, je, jeweils',
    all: 'alle, alles, allen, allem, aller, ganz, ganze, ganzen, ganzer, ganzes, gesamt*, sämtlich*, komplett*, vollständig*',
    other: 'andere, anderer, anderen, anderem, anderes, andre, andern, anders, weitere, weiteren, weiterer, sonst*, noch ein',
    same: 'gleiche, gleichen, gleicher, gleiches, selbe, selben, selber, dasselbe, dieselbe*, derselbe*, denselben, identisch*',
    different: 'verschieden*, unterschiedlich*, anders, andersrum',
    own: 'eigen, eigene, eigenen, eigener, eigenem, eigenes',
    only: 'nur, bloß, bloss, lediglich, ausschließlich*, ausschliesslich*, einzig, einfach',
    also: 'auch, ebenfalls, ebenso, außerdem, ausserdem, zudem, sowie, und, genauso, obendrein, dazu',
    but: 'aber, jedoch, doch, sondern, allerdings, trotzdem, dennoch',
    because: 'weil, da, denn, wegen, deshalb, deswegen, darum, daher, aufgrund, damit, zwecks',
    ifSo: 'wenn, falls, ob, sofern, außer, ausser, sollte, sollten, im falle',
    until: 'bis, solange, bis zum, bis zur, biss',
    fromNow: 'ab sofort, ab jetzt, von jetzt an, ab heute, künftig*, zukünftig*, in zukunft, fortan, von nun an, hiermit, per sofort',
    enough: 'genug, reicht, reichts, ausreichend, genügt, genügend, langts, langt, es reicht, schluss jetzt, gelangt',
    tooMuch: 'zu viel, zuviel, zu viele, zuviele, übertrieben*, übermäßig*, zu oft, überladen, überflut*, überfüll*',
    soMuch:
      'so viel, soviel, so viele, tausend*, hundert*, zig, dutzend*, massenhaft, massenweise, haufen, unmengen, millionen, ohne ende, so oft, jede menge',
    more: 'mehr, weitere, noch mehr, zusätzlich*, öfter',
    less: 'weniger, seltener, geringer, minder',
    many: 'viel, viele, vielen, vieler, vieles, mehrere, mehreren, etliche, einige, zahlreich*, mehrfach, mehrmals, oft, häufig*, manche, manchmal',
    few: 'wenig, wenige, wenigen, bisschen, bischen, bissl, bissel, bisserl, paar, ein paar, etwas, selten, kleines bisschen',
    once: 'einmal, mal, ein mal, 1x, 1mal, einst',
    twice:
      'zweimal, dreimal, viermal, fünfmal, zehnmal, mal, male, 2x, 3x, 10x, 2mal, 3mal, zum zweiten, zum dritten, zum x ten, hundertmal, doppelt, zum letzten',
    first: 'erst, erste, ersten, erster, erstes, erstmal, zuerst, erstens, zunächst, vorerst',
    last: 'letzte, letzten, letzter, letztes, letztem, letztens, endgültig*, zuletzt, endlich, schließlich, abschließend*',
    next: 'nächst*, naechst*, kommende*, folgende*',
    now: 'jetzt, nun, jz, jtz, jez, jetz, grad, grade, gerade, aktuell*, momentan, derzeit, gleich, zur zeit, zurzeit',
    immediately:
      'sofort*, umgehend, unverzüglich*, gleich, direkt, asap, schnellstmöglich*, auf der stelle, sogleich, augenblicklich, fristlos*, schleunigst, schnellstens',
    today: 'heute, heut, heutige*, heute abend, heuer',
    tomorrow: 'morgen, übermorgen, uebermorgen, morgn, morgige*',
    yesterday: 'gestern, vorgestern, gestrige*',
    day: 'tag, tage, tagen, tages, täglich*, taeglich*, tagsüber, tagelang, werktag*, alltag',
    week: 'woche, wochen, wöchentlich*, woechentlich*, wochenlang, kw',
    month: 'monat, monate, monaten, monats, monatlich*, monatelang',
    year: 'jahr, jahre, jahren, jahres, jährlich*, jaehrlich*, jahrelang, halbjahr*, jahrzehnt*',
    hour: 'stunde*, std, minute*, min, minuten, uhr, stündlich*, uhrzeit*, halb, viertel',
    morning: 'morgens, vormittag*, früh, morgen, guten morgen, in der früh',
    evening: 'abend*, nachmittag*, abends, heut abend',
    night: 'nacht, nachts, nächte, nächten, mitternacht*, nächtlich*',
    weekday: 'montag*, dienstag*, mittwoch*, donnerstag*, freitag*, mo, di, mi, do, fr',
    weekend: 'samstag*, sonntag*, sonnabend*, wochenende*, we, sa, so, feiertag*',
    soon: 'bald, demnächst, in kürze, gleich, baldig*, baldmöglichst, möglichst bald',
    later: 'später*, spaeter, danach, nachher, hinterher, nach, anschließend*, dann, nachdem',
    before: 'vor, vorher, früher, bevor, zuvor, vorhin, vorab, damals, bisher, vorherig*, ehe, ehemals, im voraus',
    early: 'früh, frühe, früher, fruh, frühzeitig*, zeitig',
    late: 'spät, späte, spaet, verspät*, verspaet*, unpünktlich, zu spät',
    time: 'zeit, zeiten, zeitpunkt, frist, fristen, zeitlich*, dauer, dauert',
    moment: 'moment, momente, augenblick, sekunde*, sek, mom, momentchen, kurz, minütchen',
    longTime: 'ewig, ewigkeit*, lange, lang, seit langem, für immer, jahrelang, monatelang, langsam, dauerhaft*, ewig*, schon lange, längere',
    what: 'was, wat, wie bitte, wofür, womit, worum, hä, worüber, woran',
    who: 'wer, wen, wem, wessen',
    where: 'wo, wohin, woher, wo ist',
    when: 'wann, ab wann, bis wann, seit wann, als',
    why: 'warum, wieso, weshalb, weswegen, wozu, wofür, wieso denn, was soll das',
    how: 'wie, inwiefern, wodurch, auf welche weise',
    howMuch: 'wieviel, wie viel, wie viele, wieviele, wie teuer, was kostet',
    which: 'welche*, was für, der, die, das',
    please: 'bitte, bitten, bidde, pls, plz, bitteschön, gefälligst, freundlichst, höflich*, ich bitte, wären sie so',
    thanks: 'danke*, dank, vielen dank, thx, merci, dankbar*, bedank*, herzlichen dank, dankeschön, dankesehr, besten dank, vergelts',
    sorry: 'sorry, entschuldig*, verzeih*, tut mir leid, leider, pardon, tschuldig*, sry, leid, bedauer*, schade',
    hello:
      'hallo, hi, hey, moin, servus, guten tag, grüß gott, grüezi, hallöchen, na, tach, liebe, lieber, liebes, sehr geehrte, geehrte*, guten, griaß, hallihallo',
    bye: 'tschüss, tschüß, tschau, ciao, bye, wiedersehen, wiederhören, bis dann, bis bald, auf wiedersehen, servus, ade, bb, tschö, lebewohl, lebt wohl, machs gut, pfiat',
    regards:
      'gruß, grüße, gruss, grüsse, grüssen, grüßen, mfg, lg, vg, hochachtungsvoll, hochachtung, mit freundlichen, viele grüße, liebe grüße, gez',
    yes: 'ja, jo, jup, jap, jep, yes, yep, jaja, jawohl, doch, klar, joa, jaa',
    okay: 'ok, okay, oki, okey, okee, passt, in ordnung, alles klar, klar, geht klar, einverstanden, gut, iO, meinetwegen, von mir aus',
    want: 'will, willst, wollen, wollt, wollte, wollten, möchte, möchten, möchtest, möcht, moechte*, wünsch*, wuensch*, hätte gern, hätte gerne, gern, gerne, mag, gewünscht*, gewollt, würde gern, lust, wunsch',
    need: 'brauch*, benötig*, benoetig*, bedarf, bedürf*, nötig, notwendig*, erforderlich*, bräuchte*, gebraucht',
    must: 'muss, musst, müssen, müsst, muß, mußte, müsste*, müßte*, musste*, soll, sollst, sollen, sollt, sollte, sollten, solltest, gezwungen, verpflichtet',
    can: 'kann, kannst, können, könnt, konnte*, könnte*, koennen, koennte*, imstande, in der lage, fähig*, schaff*',
    may: 'darf, darfst, dürfen, dürft, durfte*, dürfte*, duerfen, mag, erlaubt',
    letDo: 'lass, lasst, lassen, lässt, lasse, laß, laßt, lasset, gelassen, laesst',
    tryTo: 'versuch*, probier*, ausprobier*, bemüh*',
    stop: 'stop, stopp, stoppt, stoppen, stoppe, stopt, stoppp, halt, hör auf, hört auf, hören sie auf, aufhör*, aufgehört, auf hören, hör, hört, hören sie, unterlass*, unterlaß*, einstell*, stellen sie ein, stellt ein, eingestellt, einzustellen, schluss, schluß, lass das, lasst das, sein lassen, aufzuhören, stoppet, unterbind*, abstell*, unterbleib*, bleiben lassen, einhalt',
    end: 'ende, enden, endet, beend*, zu ende, schluss, schluß, vorbei, fertig, fertig damit, endgültig, aus, abschluss, abschließ*, aufhör*, erledigt, feierabend, basta, finito, sense',
    cancel:
      'storn*, absag*, abgesagt, abzusagen, kündig*, kuendig*, gekündigt, canceln, cancel*, abbestell*, rückgängig, annullier*, abblas*, abbrech*, abgebroch*, ausfall*, fällt aus, entfäll*, stornier*, sage ab, muss absagen, abmeld*',
    block: 'block*, blockier*, sperr*, gesperrt, geblockt, blacklist*, schwarze liste, ignorier*, gesperrte*, aussperr*',
    remove:
      'entfern*, rausnehm*, raus, herausnehm*, nehmt mich, nehmen sie mich, nehmen, nehmt, nimm mich, streich*, gestrichen, austrag*, ausgetragen, tragen sie mich, tragt mich, rausstreich*, ausstreich*, rausschmeiß*, rausschmeiss*, werft mich, schmeißt, ausschließ*, runter, weg, wegnehm*, auszutragen, herauszunehmen, rausgenommen, loswerden, weg mit, beseitig*, rauswerf*',
    deleteIt:
      'lösch*, loesch*, gelösch*, gelöscht, geloescht, vernicht*, tilg*, getilgt, ausradier*, radier*, auslösch*, löschung, bereinig*, weglösch*, schredder*, auszulöschen',
    unsubscribe:
      'abmeld*, abgemeldet, abzumelden, melden sie mich ab, meldet mich ab, melde mich ab, abbestell*, austrag*, austret*, austritt*, abo beenden, opt out, optout, deabo*, abonnement beenden, unsubscribe, abzubestellen, deregistr*, ausgetreten, abmeldung, austreten, bestelle ab, bestellt ab, austragung',
    subscribe:
      'anmeld*, angemeldet, anzumelden, melde mich an, abonnier*, abonniert, eintrag*, eingetragen, registrier*, beitret*, beitritt*, beigetreten, einschreib*, eingeschrieb*, aufnehm*, aufgenommen, einzutragen, mitmach*, teilnehm*, teilgenommen, dabei',
    leaveAlone:
      'in ruhe, lass mich, lasst mich, lassen sie mich, laß mich, verschon*, hau ab, haut ab, verschwind*, verpiss*, zieh leine, zieht leine, geh weg, geht weg, verzieh dich, verzieht euch, fort mit, lasst mi, mach die fliege, schleich dich, schleicht euch, vom hals, geh sterben, zischt ab, bleib mir weg, bleibt mir weg, leck mich, leckt mich, bleibt mir, in frieden',
    leave:
      'verlass*, geh, gehe, gehen, abreis*, abfahr*, austret*, ausgetreten, austritt, aussteig*, steige aus, weggeh*, ausgestiegen, los, weg, abhau*, abgereist, abfahrt*, raus',
    refuse:
      'ablehn*, lehne, lehnen, abgelehnt, verweiger*, weiger*, verzicht*, nein danke, ausschlag*, zurückweis*, dankend, abzulehnen, lehn, absage, keinesfalls, auf keinen fall, kein bedarf, nein, abgewiesen',
    forbid:
      'verbiet*, verbot*, verbitte*, untersag*, untersagt, verboten*, verbitten, verbitt, unterlass*, nicht erlaubt, nicht gestattet, unzulässig*, unerlaubt*, verbeten, keine erlaubnis',
    object:
      'widersprech*, widersprich*, widerspruch*, widerspräch*, wiedersprech*, wiederspruch*, wiederspreche, widersproch*, einspruch*, einwand*, einwend*, dagegen, protestier*, gegen, nicht einverstanden, verwahr*',
    agree:
      'zustimm*, zugestimmt, stimme zu, stimme, einverstanden, akzeptier*, einwillig*, eingewilligt, annehm*, angenommen, zusag*, zugesagt, einverständnis*, genehmig*, willige',
    permission:
      'erlaub*, genehmig*, einwilligung*, zustimmung*, einverständnis*, gestatt*, berechtig*, befugnis*, befugt, ermächtig*, vollmacht*, freigabe',
    withdraw:
      'widerruf*, wiederruf*, zurückzieh*, zurückgezogen, zurücknehm*, zurückgenommen, entzieh*, entzogen, ziehe zurück, nehme zurück, zurueckzieh*, zurueckgezogen, rückzieher, ziehe, zurückziehung, rücktritt, zurücktret*',
    send: 'schick*, geschickt, gesend*, gesandt, sendet, zuschick*, zugeschickt, zusend*, zugesandt, verschick*, versend*, übersend*, absend*, weiterleit*, zukommen, zuzusenden, zuzuschicken, versand*, schicke, schickt, zukommen lassen, übermittel*, abgeschickt, send, sende, senden, sendest, sendete',
    write: 'schreib*, schrieb*, geschrieb*, anschreib*, angeschrieb*, schreibt, schreibst, tipp*, anzuschreiben, vollschreib*, notier*',
    text: 'sms, smsen, simsen, nachricht*, text, texte, texten, textet, whatsapp*, kurznachricht*, botschaft*, meldung, meldungen, mitteilung*, msg, zutext*, zugetextet, mms, massensms, werbesms, werbe sms, kurzmitteilung*, messages, message, getextet, massennachricht*',
    call: 'anruf*, anrufe, anrufen, angerufen, anzurufen, ruf, rufe, rufen, ruft, rief, telefon*, telefonier*, telefonat*, angeklingel*, klingel*, ruf an, rückruf*, zurückruf*, zurückgerufen, durchruf*, call, callcenter, bimmel*, durchklingel*, hotline, anzuklingeln, werbeanruf*',
    contact:
      'kontakt*, kontaktier*, meld, melde, melden, meldet, gemeldet, erreich*, erreichbar, wend, wenden, wende, ansprech*, angesprochen, verbindung, kontaktaufnahme*, in verbindung, ansprechpartner*',
    receive:
      'bekomm*, bekam*, bekommen, erhalt*, erhält*, erhielt*, krieg*, gekriegt, empfang*, empfäng*, kommt an, krieg, empfing, zugegangen, kassier*',
    answer:
      'antwort*, beantwort*, geantwortet, rückmeld*, erwider*, reagier*, reaktion*, rückantwort*, zurückschreib*, stellungnahme*, zurückgeschrieben',
    read: 'les, lese, lesen, liest, gelesen, las, lies, durchles*, vorles*, mitles*, durchgelesen',
    bother:
      'stoer*, gestört, nerv*, genervt, belästig*, belaestig*, belästigung*, quäl*, auf den geist, auf den keks, terror*, stalk*, penetrant*, aufdringlich*, behellig*, bedräng*, bedraeng*, aufdräng*, zuball*, ärger*, sekkier*, auf den sack, auf die eier, auf die nerven, auf den wecker, zudring*, plag*, zutext*, zumüll*, zugemüllt, vollmüll*, zulaber*, anlaber*, anquatsch*, nachstell*, stör, störe, stören, störst, störend*, störung*, störte, verstör*',
    spam: 'spam*, spamm*, müll, muell, zuspam*, zugespamt, zuspamm*, vollspam*, zumüll*, zugemüllt, vollmüll*, zuschütt*, zugeschüttet, bombardier*, bombardement, überhäuf*, überschwemm*, überflut*, flut, schwemme, datenmüll, werbemüll, junk, junkmail, massenmail*, zubomb*, werbeflut, vollzumüllen, eindeck*, zuball*, sms flut',
    fedUp:
      'satt, habs satt, schnauze voll, nase voll, die faxen dicke, faxen, genug davon, es reicht, reicht mir, leid, hab die nase, nervt, nervig*, nerven, kotz*, ankotz*, zum kotzen, zum hals, überdrüssig, kein bock, keinen bock, bock, hängt mir, geht mir auf, hals raus, platzt der kragen, kragen, geduld, unerträglich*, ertrage, ertragen, nicht mehr aushalten, aushalten, voll, wecker, keks, geist, sack, eier, senkel, zeiger, kanal voll, langsam reicht, genervt',
    angry:
      'wütend*, wut, sauer, ärger*, aerger*, verärger*, verärgert, zornig*, zorn, stinksauer, angepisst*, rasend, verarsch*, aufreg*, aufgeregt, unverschämt*, frech*, frechheit*, dreist*, dreistigkeit, grantig, empör*, unmöglich, böse, empört, geladen, aufregen, rasten, ausrast*',
    nonsense:
      'unsinn, quatsch, blödsinn*, mist, scheiß, scheiss, scheiße, scheisse, schrott, müll, kram, schwachsinn*, bullshit, mumpitz, käse, humbug, stuss, firlefanz, unfug, dreck*, scheissdreck, scheißdreck, schmarrn, schmarn, gelaber, gesülze, blabla, kack*, mist*, kokolores, zeug, zeugs, sch, scheiss*, scheiß*, schmarren, unnütz*',
    shutUp:
      'halt die klappe, klappe, maul, fresse, schnauze, halts maul, haltet die klappe, halt den mund, mund, schweig*, sei still, seid still, ruhe, still, goschn, halt die fresse, seien sie still, funkstille, pssst, verstumm*',
    insult:
      'idiot*, depp*, arsch*, arschloch*, arschlöcher, verdammt*, fick*, fuck*, hölle, teufel, blöd*, blöde, bloed*, doof*, dumm*, dumme, trottel*, wichser*, penner*, hurensohn*, hurensöhne, spast*, vollidiot*, schwein*, verfickt*, verflucht*, verflixt*, leck, scheiß*, scheiss*, scheisse, bescheuert*, trottl, wixer, wixxer, pisser, mistkerl*, drecks*, dreckssau, sau, saftladen, nervensäge*, spinner, spinnt, spinnst, pfosten, drecksladen, affen, gesocks, pack, himmel, herrgott, zum teufel, sack, säcke, drecksäcke, gehts noch, hackt, verpisst, missgeburt, lappen, kack*',
    peace: 'ruhe, frieden, stille, still, ungestört*, entspann*, ausruh*, erhol*, friede, ruhig*, pause, ruh',
    uninterested:
      'kein interesse, keinerlei interesse, nicht interessiert, desinteress*, uninteress*, egal, interessiert nicht, interessiert mich nicht, interessiert niemanden, interessiert keinen, kein bock, keinen bock, keine lust, null bock, schnuppe, wurscht, wurst, scheißegal, scheissegal, scheiß egal, brauche nicht, juckt, null interesse, gleichgültig, schnurz*, am arsch vorbei, nicht von interesse, keinen bedarf, pfeif drauf, drauf, keinen wert',
    interested: 'interess*, interessiert*, interessant*, spannend*, neugierig, neugier',
    useless:
      'nutzlos*, sinnlos*, unnütz*, unnötig*, überflüssig*, zwecklos*, irrelevant*, bringt nichts, bringt nix, wertlos*, unbrauchbar*, unwichtig*, sinnfrei*, hirnlos*, umsonst, belanglos*, überfluessig*, betrifft mich nicht, nichts anfangen, unpassend*',
    unwanted:
      'unerwünscht*, ungewollt*, unaufgefordert*, ungebeten*, unverlangt*, ungefragt*, nie bestellt, nicht bestellt, nie angefordert, nicht angefordert, nie gewollt, unerbeten*, nie zugestimmt, nicht erwünscht, nicht gewünscht, unerwuenscht*, nicht gewollt, unverlangt, angefordert, nie angemeldet, nie darum gebeten, lästig*',
    mute: 'stumm*, lautlos*, ausschalt*, ausgeschaltet, abschalt*, abgeschaltet, ausmach*, ausgemacht, deaktivier*, abstell*, abgestellt, stillleg*, schalten sie ab, schalte ab, mach aus, macht aus, macht das aus, schaltet, schalt, abdreh*, dreht ab, ausstell*, ausgestellt, aus, abzustellen, abzuschalten, unterdrück*',
    fillUp:
      'voll, verstopf*, speicher*, speicherplatz, postfach voll, postfach, posteingang*, überläuft, überlauf*, vollgemüllt, zugemüllt, überquill*, quillt, mailbox voll, belegt, füllt, überfüllt*',
    wakeUp:
      'weck*, geweckt, aufgeweckt, aufweck*, aufwach*, aufgewacht, wach, wache, aufsteh*, aufgestanden, wecker, aus dem schlaf, aus dem bett, steh auf',
    sleep:
      'schlaf*, schläf*, schlief*, geschlafen, eingeschlafen, einschlaf*, penn*, ins bett, nickerchen, mittagsschlaf*, ausschlaf*, pennen, schlummer*',
    list: 'liste*, verteiler*, mailingliste*, mailverteiler, sms verteiler, smsverteiler, empfängerliste*, kontaktliste*, telefonliste, adressliste*, kundenliste*, rundschreiben, rundmail*, werbeliste, robinsonliste, sendeliste, versandliste, massenversand, rund sms',
    database:
      'datenbank*, system, systemen, systems, kartei*, karteien, register, verzeichnis*, akte*, akten, datensatz, datensätze, datenbestand*, kundenkartei, kundendatei, datei, dateien, bestand, archiv*, crm, unterlagen, server, adressbuch, speicher',
    data: 'daten, information*, info, infos, angaben, personenbezogen*, details, kundendaten, kontaktdaten, auskunft*, auskünfte, stammdaten, einzelheiten, detail, datum, persönlich*, nutzerdaten',
    account: 'konto, konten, kontos, account*, profil*, kundenkonto, benutzerkonto, nutzerkonto, zugang, benutzer*, nutzer*, acc, kundenprofil',
    subscription:
      'abo, abos, abonnement*, mitgliedschaft*, tarif*, flatrate, dienst, dienste, sms dienst, smsabo, vertrag, service, abodienst, paket, flat, dienstleistung*, abonnent*',
    newsletter:
      'newsletter*, rundbrief*, rundmail*, benachrichtig*, infobrief, infopost, neuigkeit*, erinnerung*, updates, alarm*, meldungen, news, infomail*, info sms, infosms, hinweis*, aktualisierung*, mitteilung*, ticker, statusmeldung*, infodienst, nl, push*, rundschreiben, zeitschrift*, magazin*',
    advert:
      'werb*, werbung*, reklame*, anzeige*, marketing*, werbenachricht*, werbesms, werbe sms, werbemail*, werbemittel*, werbepost, inserat*, prospekt*, flyer, kampagne*, geworben, promotion*, reklamen, spots, katalog*, umwerb*, werbeanruf*, bewerb*',
    offer:
      'angebot*, anbiet*, deal, deals, aktion, aktionen, sonderangebot*, schnäppchen*, angeboten, bietet, biet, bieten, anzubieten, anbot, aktionsangebot*',
    discount:
      'rabatt*, sale, prozent*, nachlass, ermäßig*, ermaessig*, sonderangebot*, promo*, promotion*, schlussverkauf*, ausverkauf*, schnäppchen*, preisnachlass, black friday, vergünstig*, reduzier*, skonto, rabattaktion*, aktionen, aktion, rabattcode*, preisaktion*',
    voucher: 'gutschein*, coupon*, kupon*, geschenkkarte*, rabattcode*, bon, bons, gutschrift*, gutscheincode, wertgutschein, voucher',
    loyaltyCard:
      'payback*, kundenkarte*, bonuskarte*, punkte, bonus*, treuekarte*, treuepunkte*, bonusprogramm*, stempelkarte*, clubkarte*, paybackpunkte, treueprogramm*, rabattkarte, vorteilskarte, vorteilsclub, kundenclub, mitgliedskarte, jö',
    prize:
      'preis, gewinn, gewinne, gewinnspiel*, lotterie*, lotto*, verlos*, gewinner*, tombola, preisausschreiben, gewonnen, hauptgewinn*, jackpot, los, auslos*, glücksspiel*',
    customer:
      'kunde, kunden, kundin*, kundschaft, kundennummer, klient*, käufer*, kundenservice, kundendienst*, kundenbetreu*, mandant*, neukunde*, bestandskunde*, verbraucher*',
    exCustomer:
      'kein kunde, keine kundin, kein kunde mehr, ehemalige*, exkunde*, ex kunde, nicht mehr kunde, früher kunde, gewechselt, anbieter gewechselt, wechsel*, anbieterwechsel*, nicht mehr kundin, nie kunde, altkunde, exkundin, einst kunde, war kunde, gekündigt, abgewandert, konkurrenz',
    shop: 'laden, läden, geschäft*, geschaeft, shop*, supermarkt*, markt, märkte, filiale*, onlineshop*, kaufhaus*, einkaufszentrum, aldi, lidl, rewe, edeka, penny, dm, rossmann, kaufland, ikea, baumarkt, obi, discounter, boutique, saturn, media markt, mediamarkt, spar, hofer, billa, migros, coop, amazon, zalando, otto, metzger*, bäcker*, einkauf*, kiosk, netto',
    company:
      'firma, firmen, unternehmen*, betrieb*, konzern*, gesellschaft*, gmbh, ag, marke*, laden, verein, anbieter*, kette, hersteller*, firmenname',
    organisation:
      'organisation*, verein*, verband*, stiftung*, club*, partei*, klub*, gemeinschaft*, initiative*, verbände, vereinigung*, hilfswerk*, gewerkschaft*, ngo, greenpeace, caritas, rotes kreuz, unicef, wwf, genossenschaft',
    member: 'mitglied*, mitgliedschaft*, vereinsmitglied*, teilnehmer*',
    donate: 'spend*, gespend*, spende*, spenden*, spendet, stift*, blutspend*',
    vote: 'wähl*, gewählt, wahl, wahlen, stimm*, abstimm*, abgestimmt, waehl*, bundestagswahl*, landtagswahl*, wahlkampf*, wahlwerbung, briefwahl, volksentscheid, kommunalwahl',
    bank: 'bank, banken, sparkasse*, volksbank*, commerzbank, ing, postbank, deutsche bank, dkb, comdirect, raiffeisen*, girokonto, kreditinstitut*, n26, geldautomat*, bankkonto, iban, raika',
    money: 'geld, gelder, kohle, bargeld, euro, euros, eur, cent, knete, moneten, asche, bar, kleingeld, franken, piepen, taschengeld, mäuse',
    salary:
      'gehalt*, gehält*, lohn*, löhne*, rente, rentner*, pension, verdienst*, einkommen, bezahlung, sold, verdien*, trinkgeld, bürgergeld, kindergeld, hartz',
    loan: 'kredit*, darlehen*, schuld*, schulden, verschuldet, leih*, ausleih*, geliehen, borg*, finanzier*, rate, raten, schufa, sofortkredit, ausgeliehen, kreditwürdig*, ratenzahlung*, inkasso',
    price: 'preis*, kost*, gebühr*, gebuehr*, kosten, kostet, tarif, betrag*, beträge*, preise, porto',
    expensive: 'teuer*, teure*, teurer, teuren, kostspielig*, unbezahlbar, überteuert*',
    cheap: 'billig*, günstig*, guenstig*, preiswert*, preisgünstig*, spottbillig, spar, sparen',
    freeOfCharge: 'kostenlos*, gratis*, umsonst, kostenfrei*, geschenkt, für lau, unentgeltlich*, gebührenfrei, free',
    pay: 'bezahl*, gezahlt, überweis*, überwies*, ueberweis*, zahlung*, abbuch*, abgebucht, begleich*, beglich*, überwiesen, lastschrift*, einzahl*, paypal, zurückzahl*, beahlt, ratenzahlung*, vorauskasse, abgehoben, abheb*, zahl, zahle, zahlen, zahlt, zahlst, zahlte, bezahlung*',
    bill: 'rechnung*, quittung*, beleg, belege, kassenbon, bon, kassenzettel, abrechnung*, mahnung*, kontoauszug, kontoauszüge, gemahnt, mahn*, zahlschein, nebenkosten*',
    buy: 'kauf*, käuf*, gekauft, einkauf*, eingekauft, erwerb*, erworben, besorg*, shoppen, hol, holen, hole, einzukaufen, anschaff*, erwirb*, shoppe',
    sell: 'verkauf*, verkäuf*, vertick*, ebay*, kleinanzeigen, vertreib*, vertrieb*, vertriebs*, verhöker*, andreh*, verscherbel*, inserier*',
    order: 'bestell*, bestellung*, auftrag*, aufträge*, beauftrag*, order*, ordern, anforder*, vorbestell*',
    deliver:
      'liefer*, geliefert, zustell*, zugestellt, lieferung*, ausliefer*, kurier*, versand*, versend*, dhl, hermes, dpd, gls, ups, zusteller*, bote, postbote*, lieferant*, lieferando, verschickt',
    parcel:
      'paket*, päckchen, paeckchen, packerl, karton*, schachtel*, kiste*, sendung*, lieferung*, packstation*, box, packet, sendungsnummer, sendungsverfolgung',
    pickUp:
      'abhol*, abgehol*, abzuholen, hol, hole, holen, holt, hole ab, holst, geholt, mitnehm*, mitgenommen, aufsammel*, einsammel*, einzusammeln',
    returnGoods:
      'zurückgeb*, zurückgegeben, rückgabe*, zurückschick*, zurücksend*, rücksend*, retour*, umtausch*, umgetauscht, tausch*, rückerstatt*, erstatt*, erstattung*, zurückgeschickt, retoure*, geld zurück, reklam*, garantie*, gewährleist*, storno, rückzahlung*, rücknahme*, zurückbring*',
    bookReserve:
      'buchen, gebucht, buchung*, reservier*, reservierung*, vorbestell*, vorgemerkt, vormerk*, tisch für, umbuch*, umgebucht, buch, buche, bucht',
    appointment:
      'termin*, terminvereinbarung, terminabsage, sprechstunde*, vereinbar*, verabred*, verschieb*, verschoben, arzttermin*, zahnarzttermin*, uhrzeit, friseurtermin, ausgemacht',
    meeting:
      'meeting*, besprech*, sitzung*, konferenz*, treffen, versammlung*, call, telko, videokonferenz, zoom, elternabend*, jahreshauptversammlung, tagung*',
    invite: 'einlad*, eingeladen, einzuladen, lade, einladung*, lädt, ladet, lad',
    contract: 'vertrag*, verträge*, vertrags*, vereinbarung*, abmachung*, vertragslaufzeit, laufzeit, mietvertrag*, kündigungsfrist',
    sign: 'unterschreib*, unterschrieb*, unterschrift*, unterzeichn*, signatur*, signier*',
    card: 'karte*, karten, kreditkarte*, ec karte, bankkarte*, girocard, girokarte, visitenkarte*, postkarte*',
    phone: 'handy*, telefon*, smartphone*, mobil, iphone*, mobiltelefon*, festnetz*, hörer, natel, apparat, tel, mobilfunk*, telephon*, samsung',
    number:
      'nummer*, nr, telefonnummer*, handynummer*, rufnummer*, zahl, zahlen, tel nr, mobilnummer*, nummern, festnetznummer, durchwahl, anschluss, anschluß, ziffer*, telnr',
    newNumber:
      'neue nummer, neuen nummer, neue handynummer, nummer gewechselt, nummer geändert, neue sim, nummerwechsel, alte nummer, andere nummer, neue telefonnummer, neue rufnummer, neue nr, nummer neu, nummer übernommen, nicht mehr meine nummer',
    simCard:
      'sim, simkarte*, sim karte, anbieter*, netzbetreiber*, provider*, telekom, vodafone, o2, congstar, aldi talk, prepaid*, esim, mobilfunkanbieter*, netzanbieter, freenet, klarmobil, drei, magenta, swisscom, sunrise, 1und1, mobilfunk, rufnummernmitnahme',
    email: 'email*, e-mail*, mail, mails, mailadresse*, emailadresse*, mailen, postfach, gmail, gemailt, e mail, gmx, outlook, posteingang',
    letter:
      'brief*, briefe, post, postalisch*, briefkasten, briefpost, schreiben, schriftlich*, per post, einschreiben, kuvert, umschlag*, postweg, briefmarke*, pakete, postkarte',
    name: 'name, namen, namens, nachname*, vorname*, familienname*, heiß*, heiss*, nennt, genannt, mädchenname*, benannt, namentlich, spitzname*, anrede',
    address: 'adresse*, anschrift*, adressen, wohnadresse*, lieferadresse*, postleitzahl, plz, adressier*, wohnsitz*, rechnungsadresse*, hausnummer',
    birth: 'geburt*, geburtstag*, geboren*, geb, bday, geburtsdatum, schwanger*, hebamme, geburtsurkunde',
    age: 'alter, alt, jahre alt, lebensjahr*, minderjährig*, volljährig*, jährig*, ü18, u18, altersgrenze, erwachsen*, 18, älter*, jünger*, jung, jugendlich*',
    document:
      'dokument*, formular*, unterlage*, papier*, ausweis*, pass, reisepass*, personalausweis*, perso, führerschein*, dateien, formulare, urkunde*, bescheinigung*, antrag*, anträge*, bestätigung, bewerbung*, zeugnis*, anlage, attest*, zettel, vollmacht, lebenslauf*, bescheid',
    copy: 'kopie*, kopier*, ausdruck*, abschrift*, duplikat*, ausgedruckt, scan*, drucker*, druck, drucken, abzug, fotokopie, datenkopie',
    photo: 'foto*, bild, bilder, bildern, selfie*, fotografier*, pic, pics, aufnahme*, photo*, fotos, screenshot*, kamera*',
    video: 'video*, clip*, film, filmchen, youtube, tiktok, aufnahme*, reel*',
    website:
      'webseite*, website*, homepage*, seite, seiten, internetseite*, online, portal*, webshop, im netz, facebook, instagram, onlineportal, plattform*, forum',
    link: 'link, links, verlinkung, url, hyperlink, verlink*, adresse',
    app: 'app, apps, anwendung*, programm, software, applikation*',
    internet:
      'internet*, wlan, wifi, netz, empfang, netzwerk*, verbindung*, funkloch, router, signal, datenvolumen, dsl, glasfaser*, online, roaming, offline, hotspot',
    computer: 'computer*, rechner*, laptop*, pc, tablet*, notebook*, ipad*, drucker*, bildschirm*, maus, tastatur, gerät*, mac, windows',
    password:
      'passwort*, passwörter, kennwort*, pin, code*, login, tan, zugangsdaten, einlogg*, anmeldedaten, eingeloggt, passwd, pw, puk, verifizierungscode, freischaltcode, benutzername',
    battery: 'akku*, batterie*, ladegerät*, ladekabel*, aufladen, aufgeladen, laden, lad, powerbank, strom, saft',
    press: 'drück*, drueck*, gedrückt, klick*, geklickt, anklick*, tipp*, eingeb*, eingetippt, taste*, button, knopf, antipp*, wisch*, draufklick*',
    wordN: 'wort, wörter, worte, worten, wörtern, stichwort*, schlüsselwort, satz, sätze, begriff*, buchstabe*',
    fileFormat: 'csv, excel, pdf, json, xml, xlsx, word, format*, maschinenlesbar*, zip, datei, strukturiert*',
    privacy:
      'datenschutz*, dsgvo, dsgv, gdpr, ds-gvo, privatsphäre*, datenschutzgrund*, datenschutzbeauftrag*, privat*, eugh, dgsvo, bdsg, persönlichkeitsrecht*',
    law: 'gesetz*, recht, rechte, rechten, rechts, rechtlich*, paragraph*, paragraf*, legal*, illegal*, rechtswidrig*, art, artikel, rechtmäßig*, gesetzeswidrig*, dsgvo, uwg, verstoß*, verstoss*, gemäß, gemaess, laut, bgb, strafbar*, rechtsgrundlage*, abs, absatz, gesetzlich*, verordnung*',
    lawyer:
      'anwalt*, anwält*, rechtsanwalt*, rechtsanwält*, gericht, gerichts*, gerichtlich*, klag*, verklag*, abmahn*, abmahnung*, jurist*, notar*, anwaltlich*, rechtsschutz*, rechtlich*, unterlassungs*, prozess*, strafanzeige*, richter*, verfahren',
    police: 'polizei*, polizist*, bullen, anzeige*, anzeigen, strafanzeige*, kripo, kommissar*, polizeilich*, angezeigt, blitzer',
    complain:
      'beschwer*, beschwerde*, meld, melde, melden, reklam*, reklamation*, anzeige*, anzeigen, beklag*, meckern, mecker, beanstand*, unzufrieden*, beschwert',
    threaten:
      'sonst, ansonsten, andernfalls, droh*, gedroht, bedroh*, konsequenz*, rechtliche schritte, schritte, warn*, gewarnt, letzte warnung, oder ich, folgen, letztmalig*, ultimatum, setzt was, kracht, knallt, frist, warnung*, nachspiel',
    authority:
      'behörde*, behoerde*, amt, ämter*, aufsichtsbehörde*, bundesnetzagentur*, netzagentur, verbraucherzentrale*, verbraucherschutz*, datenschutzbehörde*, landesdatenschutz*, finanzamt, aufsicht*, ombudsmann, rathaus, bürgeramt, jobcenter, arbeitsamt, bafin, datenschutzbeauftragt*, standesamt, ministerium, rtr, jugendamt, bundesdatenschutz*',
    proof: 'beweis*, nachweis*, beleg*, belegen, nachgewiesen, bewiesen, screenshot*, zeuge*, indiz',
    mistake:
      'fehler*, irrtum*, irrtümlich*, versehen*, versehentlich*, falsch*, geirrt, vertan, verwechsl*, verwechsel*, unrichtig*, fälschlich*, inkorrekt*, vertippt, verwähl*, aus versehen, stimmt nicht, missverständ*, fehlerhaft*, irre, irren, irrt',
    wrongPerson:
      'falsche person, falsche nummer, falsche nr, falscher, falschen, verwählt, verwechs*, bin ich nicht, bin nicht, kenne sie nicht, kenne ich nicht, kenn dich nicht, kenne euch nicht, kenn ich nicht, kenne keinen, kenn keinen, nicht meine nummer, nicht für mich, jemand anders, jemand anderem, anderer person, falscher adressat, falschen empfänger, wer sind sie, wer bist du, wer ist das, falsch verbunden, nicht der richtige, gehört mir nicht, wohnt hier nicht, nicht mich',
    correct: 'richtig*, korrekt*, stimmt, stimmen, wahr, genau, zutreffend*, recht, stimmts, exakt, ordnungsgemäß, zutrifft',
    lie: 'lüg*, lüge*, lueg*, gelogen, log, falsch, unwahr*, verarsch*, schwindel*, betrüg*, erfund*, belog*, belüg*, belogen, lügner*, unwahrheit*, verkohl*',
    spell:
      'buchstab*, rechtschreib*, geschrieben, schreibweise, vertippt, falsch geschrieben, schreibt man, schreibfehler, tippfehler*, mit doppel, umlaut',
    change:
      'aender*, geändert, geaendert, wechsel*, gewechselt, veränder*, verlegen, verlegt, verschieb*, verschoben, tausch*, ersetz*, umstell*, umgestellt, abänder*, anpass*, angepasst, umänder*, änderung*, umwandel*, ändern, ändert, änderte',
    update:
      'aktualisier*, update*, berichtig*, korrigier*, verbesser*, anpass*, korrektur*, richtigstell*, richtigzustellen, ergänz*, auf den neuesten, neuester stand, nachtrag*, ändern, ändert, änderung*',
    outdated:
      'alt, alte, alten, alter, altes, veraltet*, überholt*, ungültig*, nicht mehr aktuell, nicht mehr gültig, abgelaufen*, nicht aktuell, stimmt nicht mehr, bisherige*, frühere*, ehemalig*, damalig*',
    newOne: 'neu, neue, neuen, neuer, neues, neuem, neueste*, neuste*, neulich, brandneu*',
    know: 'weiß, weiss, weißt, weisst, wissen, wusste*, wußte*, wisst, kenn, kenne, kennst, kennen, kennt, kannte*, gekannt, bekannt*, gewusst, keine ahnung, ahnung, bescheid, kennengelernt, ka',
    think:
      'denk*, dachte*, gedacht, glaub*, meine, mein, finde, find, vermut*, annehm*, nehme an, überleg*, halte, nachdenk*, geglaubt, meinung*, anscheinend, offenbar, scheinbar, schätze, schätzen, schätzungs*',
    understand:
      'versteh*, verstand*, verstanden, kapier*, begreif*, begriff*, check, checkst, checkt, schnall*, einsehen, verständ*, klar, gecheckt, raff, rafft, raffst, blick, verständnis*, nachvollzieh*, realisier*, peil, peilt',
    remember: 'erinner*, merk, merke, merken, gemerkt, denk an, denk dran, andenken, dran denken, weiß noch, behalt*, eingefallen, entsinn*',
    forget: 'vergess*, vergiss*, vergaß, vergass, vergißt, verpenn*, verpeil*, verschwitzt, entfallen, verplant',
    mean: 'mein, meine, meinst, meint, meinen, gemeint, bedeut*, heißt, heisst, soll das, d h, beabsichtig*, ernst gemeint, sinn',
    say: 'sag*, gesagt, erzähl*, erzaehl*, bescheid, sprach*, teil, teilen, teile mit, teilt, mitteil*, mitgeteilt, gemeint, erwähn*, behaupt*, äußer*, laber*, berichte*, verrat*, versprech*, versproch*, informier*, nannte, nennen, nenne',
    ask: 'frag*, gefragt, nachfrag*, bitte, bitten, gebeten, bat, anfrag*, forder*, aufforder*, aufgefordert, beantrag*, erbitte*, erbeten, ersuch*, anforder*, gefordert, wunsch, nachgefragt, fordere, erkundig*, bestehe, ersuchen, verlange, verlangen, verlangt, verlangte',
    speak:
      'sprech*, sprich*, gesproch*, reden, geredet, quatsch*, plauder*, laber*, chat*, unterhalt*, unterhält*, gespräch*, diskutier*, ratsch*, schnack*, sprache*, deutsch, englisch, austausch*, beratschlag*, red, rede, redest, redet, redete',
    explain: 'erklär*, erklaer*, erläuter*, begründ*, klarstell*, aufklär*, geklärt, darleg*, kläre, klären, klärt, klärung',
    show: 'zeig*, gezeigt, anzeig*, vorzeig*, vorführ*, präsentier*, ausstellung*, darstell*, vorstell*',
    see: 'seh, sehe, sehen, siehst, sieht, sah, sahen, gesehen, schau*, guck*, kuck*, anschau*, ansehen, angesehen, angeguckt, geschaut, blick*, siehe, einsicht*, einseh*, angucken, nachsehen, nachschau*, beobacht*',
    hear: 'hör, höre, hören, hörst, hört, gehört, hoer*, hörte*, zuhör*, zugehört, anhör*, lausch*, horch*, klingt',
    find: 'find*, fand, fanden, gefunden, such*, gesucht, nachschau*, heraus, rausfind*, rausgefunden, ausfindig, google*, durchsuch*, entdeck*, gegoogelt',
    lose: 'verlier*, verlor*, verloren, verlust*, weg, fehlt, fehlen, vermiss*, verlegt, abhanden, liegen lassen, liegengelassen, fehlend*',
    give: 'gib, gibt, gibst, gab, gaben, gegeben, gebt, reich*, schenk*, überlass*, hergeb*, verleih*, geben sie, abgeb*, abgegeben, erteil*, überreich*, zugeteilt, geb, gebe, geben',
    take: 'nehm*, nahm*, genommen, nehmt, mitnehm*, hol, holen, holt, geholt, greif*, genomm, schnapp*, nimm, nimmt, nimmst',
    bring: 'bring*, brachte*, gebracht, mitbring*, mitgebracht, vorbeibring*, vorbeigebracht, liefer*, mitzubringen, hinbring*',
    put: 'setz*, gelegt, stell*, gestellt, steck*, tu, tue, tut, tun, einfüg*, hinstell*, hinleg*, rein, eintrag*, gesetzt, trag*, einsetz*, gesteckt, kleb*, häng*, packe, packt, packen, gepackt, leg, lege, legen, legt, legte',
    hold: 'halt, halte, halten, hält, hielt, gehalten, behalt*, speicher*, gespeichert, aufbewahr*, gesammelt, sammel*, vorlieg*, vorliegend*, erfass*, erfasst*, aufheb*, hinterleg*, vorgehalten, über mich, zu meiner person, verwahr*, habt ihr',
    have: 'hab, habe, haben, hast, hat, habt, hatte*, gehabt, hätte*, haette*, besitz*, verfüg*, haste, hamma, habs, habsch, hobs',
    use: 'benutz*, genutzt, verwend*, gebrauch*, verwert*, einsetz*, nutzung*, anwend*, bedien*, missbrauch*, nutze, nutzen, nutzt, nützt, nützlich*, nutzte',
    process:
      'verarbeit*, verarbeitung*, auswert*, analys*, profiling, bearbeit*, profilbildung*, auswertung*, bewert*, datenverarbeitung*, erfass*, erhob*, erheb*, scoring, vorgang',
    automatic:
      'automat*, automatisch*, automatisiert*, roboter*, maschine*, maschinell*, algorithm*, bot, bots, computer*, ki, software, bandansage, sprachcomputer, künstliche intelligenz, chatbot*, autom',
    human:
      'mensch*, echte person, echten menschen, mitarbeiter*, sachbearbeiter*, persönlich*, berater*, jemand echtes, ansprechpartner*, person, kundenberater*, menschlich*',
    share:
      'teil, teile, teilen, teilt, geteilt, weitergeb*, weitergegeben, weitergabe*, herausgeb*, rausgeb*, preisgeb*, weiterverkauf*, verkauf*, weiterleit*, weitergeleitet, offenleg*, übermitt*, herausgegeben, rausgegeben, preisgegeben, verbreit*, veröffentlich*, weiterzugeben, zugänglich',
    thirdParty:
      'dritte, dritten, dritter, drittanbieter*, partner*, andere, anderen, fremde*, drittfirmen, tochterfirm*, drittparteien, dritt*, adresshändler, werbepartner*, tochterunternehmen, datenhändler*, auskunftei*, dienstleister*, empfänger',
    transferData:
      'export*, übertrag*, uebertrag*, umzieh*, mitnehm*, portier*, transfer*, datenübertragbar*, übermittl*, überführ*, portabil*, rufnummernmitnahme, herunterlad*, download*, runterlad*, datenexport, rüberschick*, transferier*, aushändig*',
    limit:
      'einschränk*, eingeschränkt, beschränk*, begrenz*, limit*, pausier*, pause, einfrier*, eingefroren, aussetz*, ausgesetzt, reduzier*, sperr*, unterbrech*, ruhen, vorübergehend*, stilleg*, zurückfahr*, drossel*, einschraenk*, minimier*, auf eis',
    check:
      'prüf*, pruef*, überprüf*, ueberpruef*, kontroll*, check*, nachschau*, nachseh*, geprüft, schau nach, durchseh*, verifizier*, nachprüf*, untersuch*, guck nach, gegenprüf*',
    confirm: 'bestätig*, bestaetig*, bestätigung*, zusag*, zugesagt, bescheinig*, quittier*, versicher*, passt',
    choose: 'wähl*, waehl*, auswähl*, ausgewählt, entscheid*, entschied*, aussuch*, ausgesucht, nehme, auswahl, entschluss, entschlie*',
    open: 'öffn*, oeffn*, offen*, aufmach*, aufgemacht, geöffnet, auf, eröffn*, aufsperr*, öffnungszeit*, aufschließ*, mach auf',
    close:
      'schließ*, schliess*, geschlossen, schloss, zu, zumach*, zugemacht, abschließ*, abgeschlossen, dicht, auflös*, stilllegen, sperr*, zusperr*, macht zu',
    start:
      'start*, anfang*, fang, fange, fängt, angefangen, beginn*, begann*, begonnen, los, losgeh*, losleg*, geht los, anzufangen, einschalt*, fing',
    resume:
      'fortsetz*, wieder aufnehm*, wiederaufnehm*, reaktivier*, neustart*, wieder an, wieder aktivieren, wieder einschalten, wieder anmelden, freischalt*, entsperr*, weiter, wieder freigeben, doch wieder, aktivier*, wieder rein, neu starten, wieder starten',
    goOn: 'weiter*, weitermach*, fortfahr*, fortsetz*, fort, weitergeh*, fahr fort, geht weiter, beibehalt*, fortführ*, dranbleib*, mach weiter',
    come: 'kam, kamen, gekommen, kommt, kommst, vorbeikomm*, vorbei, kimm, kumm, käme, ankomm*, mitkomm*, her, komm, komme, kommen, kommet',
    go: 'geh, gehe, gehen, gehst, geht, ging*, gegangen, fahr, fahre, fahren, fährst, fährt, hingeh*, los, hin, laufe, unterwegs, mitgeh*, gemma, verlass*, hinfahr*, wegfahr*',
    comeBack:
      'zurückkomm*, zurück, zurueck, wiederkomm*, rückkehr*, zurückkehr*, zurückgekommen, wieder da, wieder zuhause, wieder hier, heimkomm*, heimkehr*, zurückmeld*, zurücksein',
    arrive:
      'ankomm*, angekommen, ankunft*, komme an, kommt an, eingetroffen, eintreff*, da sein, gelandet, landet, bin da, sind da, anzukommen, erreich*',
    wait: 'gewartet, abwart*, erwart*, gedulden, geduld*, warteschleife, warteschlange, verweil*, wart, warte, warten, wartet, wartest, wartezeit*, warteliste',
    stay: 'bleib*, blieb*, geblieben, dableib*, übernacht*, aufenthalt*, verbleib*',
    live: 'lebt, gewohnt, gelebt, wohne, wohnhaft*, zieh, zusammenleb*, lebe, leben, lebst, lebte, wohn, wohnst, wohnt, wohnen, wohnte',
    moveHouse:
      'umzieh*, umgezogen, umzug*, umzüge*, ausgezogen, verzogen, weggezogen, auszieh*, neue adresse, ziehe um, ziehen um, zieht um, einzieh*, eingezogen, neue anschrift, auszug, einzug*, unbekannt verzogen',
    abroad:
      'ausland*, ausländ*, roaming*, im ausland, international*, auslandsgebühr*, fremd*, europa, eu, österreich*, schweiz*, spanien, italien*, frankreich, türkei, usa, mallorca, griechenland, kroatien, polen, england, ägypten',
    travel:
      'gereist, verreis*, fahrt, trip*, ausflug*, ausflüg*, tour*, unterwegs, reise*, verreist, koffer*, gepäck, fahrten, rundreise, reisen, reist, reisend*, reiseziel*, reisepläne',
    holiday: 'urlaub*, ferien*, feiertag*, frei, weihnachtsferien, urlaube, verreist, auszeit, strand, sommerferien, meer, ostsee, nordsee',
    work: 'arbeit*, gearbeitet, büro*, buero, dienst*, beruf*, schicht*, kollege*, homeoffice, firma, malochen, arbeite, schaffe, hackeln, überstund*, feierabend, vorstellungsgespräch*, bewerbung*, projekt, praktikum*, ausbildung*, job, jobs, jobben',
    boss: 'chef*, boss, vorgesetzt*, kolleg*, leiter*, mitarbeiter*, geschäftsführ*, arbeitgeber*, abteilungsleiter*, leitung, manager*, sekretär*',
    retire: 'rente, rentner*, pension*, pensioniert*, ruhestand*, arbeitslos*, verrent*, frührent*, hartz, bürgergeld, berentet, ruheständler',
    study:
      'lern*, gelernt, studi*, student*, uni, universität*, studium, hochschule*, vorlesung*, azubi*, ausbildung*, semester, bachelor, master, fh, mensa, studier*',
    school:
      'schul*, schule, kita, kindergarten*, unterricht*, klasse*, stunde, kiga, gymnasium, schüler*, hort, grundschule*, berufsschule*, krippe, abi, abitur, klassenfahrt*, elternabend',
    teacher:
      'lehrer*, kurs*, dozent*, lehrkraft, seminar*, professor*, erzieher*, prof, fortbildung*, weiterbildung*, webinar*, trainer*, coach*, lehrgang*, fahrlehrer',
    exam: 'prüfung*, klausur*, test*, hausaufgabe*, examen*, arbeit schreiben, hausi, mathe*, note, noten, referat*, abschluss*, zeugnis*, fahrprüfung, matheklausur',
    help: 'hilf*, helf*, geholfen, half, unterstütz*, beistand, nothilfe, aushelf*, assist*, support, behilflich, betreu*',
    meet: 'treff*, traf*, getroff*, verabred*, wir sehen uns, sehen uns, kennenlern*, begegn*, sehn uns, begegnung, zusammenkomm*',
    visit: 'besuch*, vorbeischau*, besucher*, gast, gäste*, zu besuch, vorbeikomm*, besichtig*, gastgeber*',
    friend:
      'freund*, kumpel*, bekannte*, spezl, freunde*, bro, alter, digga, digger, alda, kollege, befreund*, jungs, mädels, haberer, bff, atze, kamerad*',
    neighbour: 'nachbar*, nebenan, nachbarschaft*, nachbarin*, mitbewohner*, wg',
    family: 'famil*, verwandt*, angehörig*, sippe, verwandschaft',
    mother: 'mutter*, mütter*, mama*, mami, mutti, mudda, mum, schwiegermutter, mom, mam',
    father: 'vater*, väter*, papa*, papi, vati, paps, schwiegervater, vadda, dad',
    parents: 'eltern*, schwiegereltern, elternteil*, alten',
    son: 'sohn*, söhn*, junge*, jungs, bub*, enkel, neffe*',
    daughter: 'tochter*, töchter*, mädchen*, mädel*, nichte*, enkelin*',
    child: 'kind*, kinder*, baby*, kleine, kleinen, kids, kleiner, säugling*, zwerg*, nachwuchs, bub, kiddies, kleinkind*, windel*',
    sibling:
      'bruder*, brüder*, schwester*, cousin*, tante*, onkel*, geschwister*, schwager*, schwägerin*, kusine*, neffe*, nichte*, bro, sis, vetter',
    grandparent: 'oma*, opa*, großmutter*, großvater*, grossmutter*, grossvater*, omi, opi, großeltern*, grosseltern*, enkel*, omis, uroma, uropa',
    spouse:
      'mann, frau, ehemann*, ehefrau*, gatte*, gattin*, partner*, freund, freundin*, lebensgefährt*, männe, verlobt*, ehepartner*, ex, schatz, meine alte',
    man: 'mann, männer*, maenner, typ, typen, kerl*, herr, herrn, herren, jungs, männlich*',
    woman: 'frau, frauen, dame, damen, fräulein, weib*, mädel*, tussi, weiblich*',
    love: 'lieb, liebe, lieben, liebst, liebt, geliebt*, süße*, süsse*, liebling, kuss, küss*, bussi*, hdl, hdgdl, ild, ily, knutsch*, verlieb*, schnucki, maus, mausi, engel, hase, hasi, bärchen, umarm*, knuddel*, liebes*, drück dich, schatz, schatzi, schätzchen, schatzilein, herz, herzchen',
    marry:
      'heirat*, geheiratet, hochzeit*, verheirat*, scheid*, geschied*, scheidung*, verlob*, ehe, braut*, bräutigam, trauung*, standesamt, polterabend, jga, junggesell*, getrennt',
    die: 'sterb*, stirb*, starb*, gestorb*, tot, tod, toten, verstorb*, todesfall*, ableb*, verstarb*, umgebracht, tödlich*, dahingeschied*, tote, hinterblieb*, todes*',
    funeral: 'beerdig*, begräbnis*, bestatt*, grab, gräber, trauer*, friedhof*, beileid*, beigesetzt, urne, sarg, kondol*, grabstein, beisetz*',
    sick: 'erkrankt*, fieber*, erkält*, grippe*, husten*, schnupfen*, corona*, covid*, krankgeschrieb*, krankschreib*, übel, übelkeit, kotzen, krebs*, allergi*, infekt*, magen*, depress*, burnout, heuschnupfen, migräne, krankmeld*, demenz*, dement, asthma, diabetes, krank, kranke, kranken, kranker, krankheit*, krankgeschrieben, krankmeldung*, kränklich',
    hurt: 'schmerz*, weh, wehgetan, verletz*, schmerzen*, kopfweh, bauchweh, verstaucht*, gebroch*, aua, tut weh, wunde*, blut, blutet, zahnweh, prell*',
    doctor:
      'arzt*, ärzt*, zahnarzt*, zahnärzt*, doktor*, praxis*, hausarzt*, schwester, pfleger*, klinik*, dr, therap*, physio*, frauenarzt, augenarzt*, sprechstunde, pflegedienst*, impf*, geimpft, orthopäd*, psycholog*, tierarzt*',
    hospital:
      'krankenhaus*, klinik*, spital*, op, operation*, operier*, notaufnahme*, kh, notarzt, station, intensiv*, krankenwagen, reha, rettung, narkose',
    medicine:
      'medikament*, tablette*, pille*, apotheke*, medizin*, rezept*, salbe*, tropfen, antibiotik*, ibu*, aspirin, arznei*, insulin, dosis, spritze*',
    body: 'kopf*, hand, hände*, bein*, rücken, fuß, füße*, fuss, füsse, zahn, zähne*, arm, arme, knie*, bauch*, herz, hals, ohr*, finger*, nase, schulter*, mund, gesicht*, haut, magen, gehirn, hirn, auge, augen',
    oldPerson:
      'alt, ältere*, alte frau, alter mann, senior*, greis*, rentner*, altenheim*, altersheim*, pflegeheim*, oma, seniorin*, seniorenheim, betagt*',
    blindDeaf:
      'blind*, taub*, sehbehindert*, gehörlos*, schwerhörig*, kann nicht lesen, nicht sehen, behindert*, gehbehindert*, sehschwach*, rollstuhl*, brille, analphabet*',
    home: 'haus, zuhaus*, daheim, hause, heim, häuser*, heimweg, nach haus, dahoam, zh, eigenheim*, heimat*',
    flat: 'wohnung*, apartment*, miete*, vermiet*, mieter*, wg, bude, hausverwaltung*, mietvertrag, nebenkosten, kaution*, gemietet, mietshaus, quartier, ferienwohnung*, unterkunft*',
    room: 'zimmer*, kueche, bad, badezimmer*, raum, räume*, schlafzimmer*, wohnzimmer*, keller*, klo, toilette*, balkon*, terrasse*, dachboden, flur, wc, dusche, küche',
    door: 'tuer*, haustür*, fenster*, tor, klingel*, eingang*, geklingel*, rollladen, tür, türe, türen, türklingel, türcode',
    key: 'schlüssel*, schluessel*, schloss, schlösser, aufsperr*, abgesperrt, schlüsseldienst, ausgesperrt',
    furniture:
      'möbel*, moebel*, tisch*, stuhl*, stühl*, bett, betten, sofa*, couch*, schrank*, schränke*, sessel*, regal*, kommode*, teppich*, matratze*, lampe*, decke, kissen',
    light: 'licht*, lampe*, strom*, birne, glühbirne*, elektr*, sicherung*, stromausfall*, leuchte*, elektriker*, steckdose*, kerze*',
    heating:
      'heiz*, heizung*, wasser*, gas, rohr*, leitung*, therme, installateur*, klempner*, warmwasser, wasserhahn, wärmepumpe*, boiler, rohrbruch, heizöl, undicht, kamin, klima*',
    garden:
      'garten*, gärt*, blume*, baum, bäume*, rasen*, pflanz*, rosen, gärtner*, gieß*, wiese, blumen*, beet, unkraut, mähe, mähen, gemäht, rasenmäh*',
    street: 'straß*, strass*, str, weg, platz*, autobahn*, ampel*, kreuzung*, gasse*, allee, brücke*, a1, a7, bundesstraße*',
    city: 'stadt*, städt*, dorf*, dörf*, ort, orte, innenstadt*, berlin, hamburg, münchen, muenchen, köln, koeln, frankfurt, wien, zürich, stuttgart, bremen, leipzig, dresden, hannover, nürnberg, düsseldorf, essen, bonn, mainz, graz, basel, bern, zentrum, gemeinde',
    country:
      'land, länder*, staat*, deutschland*, österreich*, schweiz*, bundesland*, heimatland, bund, republik, deutsche, deutscher, deutschen, laendle',
    car: 'autos, wagen, fahr, fahre, fahren, fährt, fährst, gefahren, fahrer*, kfz, pkw, karre, lkw, führerschein, vw, bmw, mercedes, audi, opel, motor*, mitfahr*, fahrschule*, fahrzeug*, fuhr, fuhren, auto, autofahr*, autoschlüssel*',
    parking:
      'park, parken, geparkt, parkplatz*, parkplätze, parkhaus*, tank*, benzin*, garage*, diesel*, tankstelle*, sprit, getankt, parkt, parke, strafzettel*, knöllchen, stellplatz*, falschpark*',
    bus: 'bus, busse*, straßenbahn*, strassenbahn, tram*, bim, haltestelle*, taxi*, ubahn, u bahn, u-bahn, s-bahn, s bahn, sbahn, uber, bushaltestelle*, öffis, flixbus, schienenersatz*',
    train:
      'zug, zuege, bahn*, bahnhof*, gleis*, ice, hbf, db, deutsche bahn, bahnsteig*, zugverspät*, oebb, öbb, sbb, bahncard, re, umsteig*, züge, zügen',
    plane: 'flug*, flüge*, flieg*, flog*, geflogen, flughafen*, flugzeug*, flieger*, lufthansa, ryanair, abflug*, gate, landung, boarding',
    bike: 'fahrrad*, fahrräder*, rad, räder, bike*, motorrad*, motorräder, roller*, velo*, ebike, e-bike, moped*, radl, radeln, mofa, drahtesel',
    ticket: 'ticket*, fahrkarte*, eintritt*, karten, fahrschein*, eintrittskarte*, fahrkarten*, bordkarte*, deutschlandticket, konzertkarten',
    hotel: 'hotel*, pension*, unterkunft*, herberge*, hostel*, airbnb, booking, ferienwohnung*, ferienhaus, zimmer, check in',
    walk: 'spazier*, spaziergang*, lauf, laufe, laufen, läuft, läufst, lief, gelaufen, jogg*, renn*, gerannt, wander*, zu fuß, zu fuss, gassi, wanderung*, marathon*, bummel*',
    dog: 'hündin, katze*, kater, haustier*, tier*, welpe*, vogel, vögel, wauwau, hamster, pferd*, mieze, gassi, kaninchen, fisch, tierheim*, hund, hunde, hunden, hundes, hündchen',
    food: 'essen, fleisch*, obst, gemüse*, lebensmittel*, kartoffel*, wurst*, salat*, nudeln, reis, hähnchen*, huhn, fisch*, apfel, äpfel, tomate*, suppe*, zwiebel*, schnitzel*, bananen*, gulasch, braten, spaghetti, pommes, döner, speck, vegan*, vegetar*, hackfleisch, erdbeer*, spargel*',
    bread:
      'brot*, brötchen*, semmel*, milch*, ei, eier, eiern, käse*, kaese, butter*, joghurt*, weckle, schrippen, baguette, mehl, quark, sahne, bäcker*',
    sweets:
      'kuchen*, torte*, schoko*, schokolade*, zucker*, eis, süßigkeit*, süßes, keks*, plätzchen, bonbon*, nachtisch*, pralinen, gummibär*, dessert, waffel*',
    coffee: 'kaffee*, kafee*, tee, tees, cappuccino, espresso, käffchen, latte',
    waterDrink:
      'bier*, wein*, trink*, getrunken, getränk*, sekt, wasser, saft, cola, schnaps, sprudel, trunk, limo*, glühwein*, besoffen, saufen, prost, cocktail*, aperol, alkohol*, betrunken, spritz',
    eat: 'ess, esse, essen, isst, iss, aß, ass, gegessen, hunger*, hungrig*, fress*, gefressen, mampf*, verhunger*, satt, schmeck*, lecker*, appetit, futter*',
    cook: 'koch*, gekocht, back*, gebacken, rezept*, grill*, gegrillt, backofen, thermomix, ofen, gerührt, herd, brat*',
    meal: 'frühstück*, mittagessen*, abendessen*, mittag*, abendbrot*, essen, dinner, brunch*, brotzeit, jause, vesper, mahlzeit*, znacht, zmittag, kaffee und kuchen',
    restaurant:
      'restaurant*, pizz*, café*, kneipe*, lokal*, gasthaus*, gaststätte*, imbiss*, wirtshaus*, bar, döner*, mcdonalds, mci, wirt, burger*, italiener, grieche*, chinese*, sushi, biergarten*, beisl, kantine, mensa',
    smoke: 'rauch*, geraucht, zigarette*, kippe*, raucher*, tabak*, vape*, zigar*, qualm*, feuerzeug, iqos, shisha, kiff*, tschick',
    diet: 'diät*, abnehm*, abgenommen, gewicht*, fitness*, gym, fitnessstudio*, kilo, kilos, zunehm*, zugenommen, wieg*, kalorien*, yoga, fitti, mcfit, workout*, fett, schlank*, pfunde, dick, muckibude',
    clothes:
      'kleid*, kleider*, klamotten*, schuh*, jacke*, hose*, hemd*, anzieh*, angezogen, pulli*, pullover*, socken, bluse*, mantel*, anzug*, größe, jeans, mütze, tshirt, t-shirt, gewand, unterhose*, outfit*, tasche*, stiefel*, handschuh*, rock',
    wash: 'wasch*, wäsch*, gewaschen, putz*, geputzt, sauber*, reinig*, gereinigt, dusch*, geduscht, spül*, staubsaug*, aufräum*, aufgeräumt, müll, wisch*, bügel*, badewanne, waschmaschine*, trockner*, baden, dreckig*, schmutz*',
    beauty:
      'haar*, haare*, friseur*, frisör*, fingernägel*, nägel, nagel*, kosmetik*, frisur*, schmink*, wellness*, massage*, färb*, parfum*, parfüm*, bart, makeup, make up, wimpern*, schminke, creme*, tattoo*, sauna*, maniküre, pediküre',
    gift: 'geschenk*, schenk*, geschenkt, überrasch*, präsent*, mitbringsel, ueberrasch*',
    partyFest:
      'party*, feier*, gefeiert, fest, feste, weihnacht*, silvester*, ostern, fasching*, karneval*, geburtstag*, oktoberfest, wiesn, nikolaus, feten, fete, advent*, frohe, frohes, weihnachten, pfingst*, kirmes, jubiläum*, abiball, pfingsten, osterfest, osterferien, osterhase*',
    game: 'spiel*, gespielt, zock*, gezockt, game*, ps5, playstation, karten spielen, schach, kartenspiel*, xbox, nintendo, switch, fortnite, puzzle*, spielplatz*, spielen',
    sport:
      'fußball*, fussball*, sport*, spiel, training*, trainier*, mannschaft*, match*, team*, verein*, bundesliga, tor, bayern, bvb, schalke, tennis*, schwimm*, handball*, stadion*, turnier*, turnen, ski*, trainer*, volleyball, basketball*, kicken, joggen, weltmeister*, em, wm, turnverein',
    win: 'gewinn*, gewann*, gewonnen, sieg*, gesiegt, siegt, besieg*',
    music:
      'musik*, lied*, song*, konzert*, band, album*, klavier*, gitarre*, chor*, spotify, sing, singen, singt, gesungen, tanz*, playlist*, orchester*, disco*, disko*, festival*, oper, geige',
    film: 'film*, kino*, serie*, netflix, theater*, folge, folgen, staffel*, streif*, disney*, schauspiel*, musical*',
    tv: 'fernseh*, tv, glotze, radio*, nachrichten, tagesschau, ard, zdf, rtl, sender*, fernseher*, sky, gez, prosieben, zeitung*, tatort, sendung*, presse',
    book: 'buch, bücher*, buecher, bibliothek*, lesen, roman*, bücherei*, lektüre, buchhand*, kapitel, zeitschrift*, hörbuch',
    weather:
      'wetter*, regn*, regen*, schnee*, schnei*, sturm*, gewitter*, stürm*, nebel*, wolke*, bewölkt, hagel*, glatteis, unwetter*, grad, geregnet, hitze, glatt, wind, windig*',
    warmCold:
      'warm*, kalt*, heiß, heiss, sonne*, sonnig*, frier*, gefror*, wärm*, kälte*, frost*, hitze*, kühl*, grad, frost, schwitz*, schwül, eisig*',
    church:
      'kirche*, gott*, bet, bete, beten, gebet*, moschee*, pfarr*, jesus, gottesdienst*, segen*, segne*, amen, taufe*, getauft, kommunion*, konfirm*, firmung, allah, messe, bibel*, priester*, glauben, pastor*, kirchensteuer',
    hope: 'hoff*, gehofft, glück*, viel glück, drück die daumen, daumen, wünsch*, alles gute, viel erfolg, erfolg, toi toi toi, gute besserung, glueck, beste wünsche, gratul*, glückwunsch*, herzlichen',
    worry:
      'sorg*, angst*, ängst*, befürcht*, panik*, befuercht*, beunruhig*, unruhig*, keine sorge, besorg*, stress*, nervös, erschreck*, erschrock*, schreck*, bange, furcht, fürchte, fürchten, fürchtet',
    laugh: 'lach*, gelacht, witz*, lustig*, haha*, hihi*, lol, spaß, spass, komisch*, hehe*, rofl, xd, lmao, scherz*, grins*, schmunzel*, humor',
    cry: 'wein*, heul*, geweint, traurig*, geheult, träne*, schade, trost, schluchz*, vermiss*, träne, tränen',
    happy:
      'froh*, glücklich*, gefreut, freude*, zufrieden*, fröhlich*, begeister*, spaß, gluecklich, gefall*, gefäll*, freu, freue, freuen, freut, freust, freute, freuten',
    good: 'gut, gute, guten, guter, gutes, gutem, toll*, super*, prima, klasse, geil*, cool*, wunderbar*, besser*, beste*, hervorragend*, perfekt*, genial*, fein, nett*, spitze, ausgezeichnet*, mega, fantast*, krass, großartig*, hammer, leiwand, lässig, jut, top, angenehm*, schöne, schönen, schöner, schönes, schönste*, sehr schön',
    bad: 'schlecht*, schlimm*, furchtbar*, schrecklich*, mies*, übel, grauenhaft*, schlimmste*, scheiße, scheisse, scheiß, kacke, blöd, doof, katastroph*, mist, unmöglich*, ätzend*, unverschämt*, lausig*, schlechter, grässlich*, widerlich*, eklig*, beschissen*, abartig*, nervig, peinlich*, unseriös*, unprofession*, unter aller sau',
    beautiful:
      'schoen*, hübsch*, wunderschön*, süß*, süss*, traumhaft*, herrlich*, niedlich*, bezaubernd*, attraktiv*, entzückend*, schöne, schönen, schöner, schönes, schönste*, schönheit*',
    important: 'wichtig*, dringend*, eilig*, dringlich*, eilt, notfall*, wesentlich*, wichtiger, ernst*, nötig',
    easy: 'einfach*, leicht*, simpel*, easy, unkompliziert*, kinderleicht, locker, problemlos*, bequem*',
    hard: 'schwer*, schwierig*, unmöglich*, kompliziert*, anstrengend*, umständlich*, schwierigkeit*, mühsam*, knifflig, krass, hart, harte, harten, hartes, harter',
    big: 'groß*, gross*, riesig*, riesen*, enorm*, größer*, groesser, gewaltig*, hoch, hohe, hohen, breit, lang, große*, größe*',
    small: 'klein*, winzig*, gering*, eng, kurz, kurze, kurzer, kurzes, kürzer*, mini',
    full: 'voll, volle, vollen, ausgebucht*, belegt, besetzt, randvoll, rappelvoll, überfüllt*, vollgestopft',
    empty: 'leer*, entleer*, alle, ausgetrunk*, aufgebraucht*, ausgeräumt',
    busy: 'beschäftig*, beschaeftig*, keine zeit, besetzt, stress*, stressig*, verplant, viel zu tun, im stress, ausgebucht, busy, verhindert, zu tun, eilig, hektisch',
    freeTime: 'frei, freie, freien, zeit, freizeit*, verfügbar*, langeweile, langweil*, zeit hast, hast zeit, frei haben, freihab*, hobby*',
    ready: 'fertig*, bereit*, vorbereit*, startklar, erledigt, parat, abholbereit, geschafft',
    tired: 'müde*, muede, erschöpft*, kaputt, fertig, platt, erledigt, k o, schlapp*, geschafft, todmüde, ausgelaugt, gähn*, erschöpf*',
    broken:
      'kaputt*, defekt*, funktioniert nicht, geht nicht, läuft nicht, streikt, gebrochen, zerbroch*, hin, im arsch, funktionieren nicht, klappt nicht, störung*, spinnt, beschädig*, ausgefallen, ausfall, abgestürzt, hängt, undicht, geht nich, panne*, schrott, zerstör*',
    repair:
      'reparier*, reparatur*, werkstatt*, mechaniker*, richten, techniker*, handwerker*, gefixt, instand*, instandsetz*, flick*, monteur*, wartung*, installier*, monteur, tausch*',
    problem: 'problem*, schwierigkeit*, ärger, störung*, stress, panne*, fehler, sorge, troubl*, ding, sache',
    possible:
      'möglich*, moeglich*, vielleicht, vllt, evtl, eventuell*, wahrscheinlich*, womöglich*, vlt, vermutlich, unmöglich, eig, eigentlich, möglicherweise, wohl, unter umständen, ggf, gegebenenfalls, geht das',
    sure: 'sicher*, klar, natürlich*, natuerlich, bestimmt*, gewiss*, definitiv*, auf jeden fall, garantiert*, selbstverständlich*, auf jeden, logo, eindeutig*, logisch, ausdrücklich*, hundertprozentig, unbedingt, tatsächlich, freilich, aufjeden, keinesfalls',
    really:
      'wirklich, echt, sehr, tatsächlich*, ernsthaft*, voll, total, richtig, ganz, so, mega, krass, ernst, wahrhaftig, extrem*, absolut*, ehrlich*, übel, ziemlich, unglaublich*, im ernst, voellig, völlig, wahnsinn*, doch',
    quickly: 'schnell*, rasch*, eil*, beeil*, flott*, zügig*, hurtig, fix, mach hin, los, zackig, dalli, hopp, tempo, zuegig, flink',
    slowly: 'langsam*, gemächlich*, allmählich*, nach und nach, lahm*, schleppend*',
    together: 'zusammen*, gemeinsam*, mit, miteinander, mit mir, mitkomm*, beide, beiden, mit dir, beieinander, zu zweit',
    alone: 'allein*, alleine, einsam*, selbst, selber, single, solo, alleinerziehend*',
    inside:
      'drin, drinnen, innen, draußen, draussen, außen, aussen, rein, raus, in, innerhalb, außerhalb, herein, hinein, im, hinaus, drauf, unten, oben',
    near: 'nah, nahe, nähe, neben, bei, beim, nebenan, um die ecke, in der nähe, naehe, dicht, nächste, angrenzend*, ums eck, unweit',
    far: 'weit, weite, fern, entfernt*, weg, weiter weg, entfernung, ferne, kilometer, km',
    thing: 'ding, dinge, dingen, dings, sache*, etwas, was, irgendwas, teil, teile, gegenstand*, gegenstände, angelegenheit*, zeug, zeugs, kram',
    way: 'weise, art, weg, wege, möglichkeit*, methode*, irgendwie, so, art und weise, damit, dadurch',
    reason: 'grund, gründe*, gruende, anlass*, ursache*, grundlos*, warum, aus diesem grund, begründung*, zweck*',
    idea: 'idee*, plan, pläne*, projekt*, vorschlag*, vorschläge*, plane, geplant, einfall*, vorhab*, gedanke*, konzept*, entwurf*, schlage, schlag',
    question: 'frage*, fragen, rückfrage*, anfrage*, anliegen, fragezeichen',
    story: 'geschichte*, passier*, gescheh*, los, was ist los, ereign*, erlebnis*, erleb*, vorfall*, story, vorgefallen, drama',
    warProtest:
      'streik*, krieg*, demo, demos, demonstr*, protest*, kampf*, kämpf*, streit*, gestritten, ukraine, frieden, putin, zoff, trump, bundeswehr',
    accident:
      'unfall*, unfäll*, brand*, feuer, feuerwehr*, zusammenstoß, crash, brennt, zusammengestoßen, gebrannt, gestürzt, sturz, notfall*, stau, hingefallen, hochwasser',
    steal:
      'stehl*, stiehl*, stahl, gestohl*, geklaut, betrug*, betrüg*, betrog*, abzock*, abzocke*, fake*, dieb*, scam*, phishing*, betrüger*, einbruch*, eingebrochen, gauner*, geprell*, abgezockt, gehackt, unseriös*, ausgeraubt, enkeltrick, gaunerei, fishing, kriminell*, klau, klauen, klaut, hacker*, hacken, hackt',
    insurance:
      'versicher*, krankenkasse*, police*, haftpflicht*, aok, allianz, huk, tk, barmer, schadensfall, zusatzversich*, krankenversich*, lebensversich*, schaden, ergo, axa, dak, kaskoversich*, zahnzusatz*',
    tax: 'steuer*, finanzamt*, steuererklärung*, steuerberater*, mwst, mehrwertsteuer, elster',
    electricBill:
      'strom*, energie*, zähler*, zählerstand*, tarif*, abschlag*, ablesen, stromrechnung*, eon, vattenfall, stadtwerke, gasrechnung*, ablesung*, heizkosten, kwh, rwe, enbw, stromanbieter*, zaehler*, nebenkosten',
    build:
      'bau, baue, bauen, baut, gebaut, bauarbeit*, baustelle*, dächer, solar*, photovoltaik*, pv, solaranlage*, renovier*, sanier*, handwerk*, maler*, streich*, wand, wände, tapezier*, fliesen*, gerüst, dachdecker*, bauamt, dämm*, architekt*, neubau*, wärmepumpe*, dach, daches, dachbo*',
    houseSale:
      'immobil*, grundstück*, hypothek*, makler*, baufinanz*, eigentumswohnung*, hausverkauf*, haus verkaufen, baukredit, notar*, häuser, eigenheim*, kaufpreis, eigentümer*',
    carDealer:
      'autohaus*, autohändler*, händler*, reifen*, tüv, tuev, inspektion*, werkstatt*, hauptuntersuchung, hu, winterreifen*, ölwechsel, gebrauchtwagen*, probefahrt*, pickerl, reifenwechsel, sommerreifen*, leasing*, neuwagen, atu, räderwechsel',
    travelOffer:
      'kreuzfahrt*, rundreise*, reiseangebot*, pauschalreise*, reisebüro*, tui, last minute, lastminute, all inclusive, urlaubsangebot*, resort*, aida, reiseveranstalter*, städtereise*, kurzreise*, ferienpark, skiurlaub',
    bet: 'gewettet, wette*, casino*, kasino*, glücksspiel*, poker*, sportwetten, tipico, bwin, spielautomat*, zocken, spielsucht, roulette, freispiele, slot*, tippspiel, betway, einsatz, spielhalle, lotto, wetten, wettet, wettbüro*, wettschein*',
    dating:
      'dating*, single*, partnersuche*, tinder, date, dates, parship, kennenlern*, flirt*, partnerbörse*, bekanntschaft*, partnervermittlung, bumble, elitepartner',
    erotic:
      'sex*, porno*, erotik*, erotisch*, heiße frauen, heisse frauen, nackt*, geil*, nutte*, escort*, bordell*, titten, huren*, xxx, heiße girls, ficken, bums*, viagra, pornos, potenz*',
    religionPolitics:
      'kandidat*, politik*, wahlkampf*, kampagne*, politisch*, partei*, cdu, spd, afd, grüne*, fdp, linke, csu, kanzler*, bundestag*, abgeordnet*, minister*, regierung*, bürgermeister*, merz, scholz, wahlprogramm*, övp, spö, fpö, svp, sekte, zeugen jehovas, landtag, petition*',
    trial:
      'probe*, testphase*, probeabo*, muster, test, testabo, probezeit*, probemonat*, testversion*, testen, getestet, kostprobe*, probetraining, schnupper*, gratismonat, testzugang',
    expire:
      'ablauf*, abgelauf*, läuft ab, auslauf*, ausgelaufen, läuft aus, verlänger*, verlaenger*, erneuer*, verfall*, verfäll*, abläuft, verlängerung*, endet, erlisch*, erlosch*, befristet*, gültig*, ungültig*',
    chargeCost:
      'abbuch*, abgebucht, berechn*, gebühr*, kostenpflichtig*, kostet mich, zusatzkosten, premium*, aufgebrumm*, abgezogen, abbuchung*, abzieh*, berechnet*, kosten, abgeknöpft, in rechnung, auf meiner rechnung, guthaben, ziehen geld, rechnung gestellt, mahngebühr*, buch ab, belastet, belastung*, belaste, belasten',
  },
};
