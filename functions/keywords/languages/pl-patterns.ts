import type { LanguageData } from './language.ts';

/** Sentences in Polish: the form is explained in language.ts, the groups are in pl.ts. */
export const patterns: NonNullable<LanguageData['patterns']> = {
  stop: `
    proszę o (natychmiastowe) [wypisanie|wykreślenie|zaprzestanie|usunięcie mnie|wyrejestrowanie|skreślenie]
    ^ [wypiszcie|wypisz|wypisać mnie|zostawcie mnie|wykreślcie mnie] $
    [usuńcie|usunąć|skasujcie|wykasować|skasować|wymażcie|wykasujcie] … [number] … (nie pisać)
    ^ proszę nie [sends] $
    ^ nie [sends|send1] $
    nie [sends] [me|him]
    nie [sends] … [more|texts]
    [me|him] (już|więcej) nie [sends]
    [more] (do mnie|mi|mnie|nam|do niego|do niej|mu|jej) nie [sends|send1]
    [more] (proszę) (do mnie|mi|mnie) nie [sends]
    nie [send1] (do mnie|mi) [more]
    [do niego|do niej|mu|jej|na ten numer] … nie [sends]
    nie [sends] … na ten [number]
    [quit] (mi|mnie|do mnie|już|państwo|proszę|wreszcie|z|jej|mu|do niej|do niego) [sends]
    [quit] (wreszcie|już) z (tym|tymi|waszymi) [texts]
    ^ [przestańcie|skończcie|przestań|zaprzestańcie] (wreszcie|już|to) $
    [żebyście|kiedy|aż] (w końcu|wreszcie) [przestali|przestaniecie] (pisać|wysyłać) $
    ^ stop (i|oraz) (proszę) [powiedzieć|powiedzcie|podajcie|podać|skąd|usuńcie|usunąć|napiszcie]
    ile razy … [pisać|mówić|prosić|powtarzać|wysyłać|pisał|prosiłem|prosiłam]
    [pisałem|pisałam|wysłałem|wysłałam|prosiłem|prosiłam|mówiłem] … stop
    [prosiłem|prosiłam|prosiliśmy] (was|państwa) (już) o [wypisanie|usunięcie z listy|wykreślenie|zaprzestanie|niewysyłanie|nieprzysyłanie|rezygnację|skreślenie]
    [unwanted] (już|więcej|żadnych|tych|waszych|od was|żadnej|tego) [texts]
    [unwanted] (już|więcej|tego|od was|nic|żadnych|tych|waszych) [receive] (już|więcej|tego|od was|nic|żadnych|tych|waszych) [texts]
    [nie chcę|nie życzę sobie] (już|więcej|tego) [receive] $
    [nie chcę|nie życzę sobie] (już|więcej) (żadnych) [tego dostawać|tego otrzymywać|nic od was|kontaktu]
    [nie chcę|nie życzę sobie|nie chcemy] … [texts] od (was|państwa)
    [nie chcę|nie życzę sobie] żebyście [pisali|wysyłali]
    ^ nie chcę [tego|więcej|już] $
    [przypomnień|smsów|wiadomości|powiadomień|reklam] … nie [chcę|potrzebuję|życzę sobie]
    nie jestem zainteresowan* … nie [sends|send1]
    [żadnych|bez|koniec z|koniec|dosyć|dość|precz z] (więcej|tych|waszych|waszymi|tymi|już|kolejnych) [smsów|reklam|wiadomości|spamu|smsami|sms|reklamami|wiadomościami|powiadomień|ofert|spamem|reklamy|sms ów] (od was)
    mam [dość|dosyć|po dziurki w nosie|po uszy|serdecznie dość] … [texts]
    [dajcie|daj] (mi|nam) (już|wreszcie|święty|w końcu|z tym) (święty) spokój
    [zostawcie|zostaw] (mnie|nas) (już|wreszcie) w (świętym) spokoju
    [odczepcie|odczep|odwalcie|odwal|odpieprzcie|odpieprz] się
    [spadajcie|spieprzajcie|spadówa|wypad] z (tymi|waszymi) [texts]
    ^ [spadajcie|spadaj|odwalcie się|odczep się|spieprzajcie|wypierdalać|wypierdalaj|spierdalaj|spierdalajcie] $
    [remove] (proszę) (mnie|nas|mój numer|mojego numeru|ten numer|tego numeru|mnie stąd) (wreszcie|proszę) z (tej|waszej|państwa|wszystkich|bazy|listy|tych) [list|wysyłkowej|marketingowej|danych|mailingowej]
    [mnie|nas] [wypisać|skreślić|wykreślić|wyrejestrować|usunąć|wykluczyć|wyłączyć|wypisz|wypiszcie]
    [wypisz|wypiszcie|wykreślcie|wykreśl|skreślcie|wyrejestrujcie|wyrejestruj|wyrzućcie] (proszę) [mnie|nas|ten numer|mój numer]
    [rezygnuję|rezygnujemy|zrezygnować|rezygnować|rezygnacja] (całkowicie) [z|ze] (tych|waszych|wszystkich|dalszych) [texts|otrzymywania|subskrypcji|prenumeraty|newslettera|usługi sms]
    [anuluj|anulujcie|anulować|wyłącz|wyłączcie|wyłączyć|zatrzymajcie|zatrzymać|zablokujcie] (proszę|mi|mój|moją|te|tę|tą) [texts|subskrypcj*|prenumerat*]
    [chcę|chciałbym|chciałabym|chcemy|proszę] (się) [wypisać|wyrejestrować|wykreślić|odsubskrybować] (się)
    [cofam|wycofuję|odwołuję|cofnąć|wycofać|odwołać|cofnięcie|wycofanie] (moją|swoją|swoje|wszelkie|wszystkie|udzielon*) [consent]
    nie [wyrażam|wyrażałem|wyrażałam|dawałem|dawałam|udzielałem|udzielałam|dałem|dałam|wyraziłem|wyraziłam] (wam|państwu|żadnej|na to|nigdy) zgody
    nie zgadzam się na (otrzymywanie|wysyłanie|te|takie|żadne|przesyłanie) [texts]
    sprzeciwiam się (wysyłaniu|otrzymywaniu|przesyłaniu) (mi) (wszelkich) [texts]
    [jeszcze jeden|jeszcze raz|kolejny|następny|jeszcze jedna|kolejna] (taki|taka) (sms|wiadomość|reklama|spam) … [lawyer]
    (jak|jeśli|jeżeli) jeszcze … [napiszecie|wyślecie|dostanę|przyjdzie] … [lawyer]
    [żadnych|nie] … [texts] … [lawyer]
    ? ^ [nie jestem|nie jestem już|nie interesuje] [zainteresowany|zainteresowana|zainteresowani|mnie to] $
    ? [nigdy|nie] (się) (nigdzie|na to|do was|u was) [zapisywałem|zapisywałam|zapisałem|zapisałam|rejestrowałem|rejestrowałam|subskrybowałem] (się) $
    [discard] (o|już) [mój numer|mojego numeru|moim numerze|ten numer|tym numerze|mój telefon|moj numer|mój kontakt|mój nr]
    [ten numer|mój numer|na ten numer|tego numeru] … nie (powinien|może|chce|życzy sobie|wolno|powinno się|należy|życzę sobie) (więcej|już) [dostawać|otrzymywać|być|używać|wykorzystywać|kontaktować|wysyłać|żadnych]
    [wasze|te|takie|państwa|waszych] [texts] (są|mnie) (tu|już|po prostu) [niechciane|niepożądane|niepotrzebne|zbędne|męczące|irytujące|wkurzające|denerwują|wkurzają|męczą|irytują|drażnią|nie interesują|spamem|nachalne|mnie nie interesują|mi niepotrzebne]
    ? ^ (jestem|już|mnie|nas) (to) (już) [niezainteresowany|niezainteresowana|niezainteresowani|brak zainteresowania|nie interesuje mnie to|nie interesuje mnie|nie interesuje nas to|nikogo to nie interesuje|to mnie nie interesuje|to nikogo nie interesuje|nie jestem już zainteresowany|nie jestem już zainteresowana] (już) $
    nie (jestem|jesteśmy) (już) [zainteresowany|zainteresowana|zainteresowani] (już) (waszą|waszymi|tą|tymi|państwa|taką|dalszymi|żadnymi) [texts]
    nie interesuj* (mnie|nas) (już) (wasze|te|takie|państwa|wasza|żadne) [texts]
    nie trzeba (mi|mnie|nam|już|więcej) (już|nic|niczego|więcej) (nic|więcej|tego) [sends|wysyłać|przysyłać|przypominać|informować]
    nie (ma|widzę) (już) (takiej) potrzeby (dalszego) [wysyłania|przysyłania|kontaktu|kontaktowania|informowania|przypominania|wysyłać|przysyłać|pisania]
    [darujcie|daruj|oszczędźcie|odpuśćcie|odpuść] (sobie|mi|już) (sobie) (już) (te|tych|wasze|waszych) [texts]
    ? ^ (już) [darujcie sobie|odpuśćcie|odpuśćcie sobie|odpuśćcie już|dajcie sobie spokój|dajcie na luz] (już) $
    [wdzięczny|wdzięczna|wdzięczni|zobowiązany|zobowiązana|miło|super] (za|gdybyście|jeśli|jakbyście) (mi|mnie|już|więcej|państwo) (nie|już|więcej) [nieprzysyłanie|niewysyłanie|nieprzesyłanie|niekontaktowanie|przestali|nie wysyłali|nie przysyłali|wysyłali|przysyłali|zaprzestanie|zaprzestali|niepisanie|nie pisali]
    [proszę|prosze|uprzejmie|prosimy|wnoszę|apeluję|prosiłbym|prosiłabym] (uprzejmie|bardzo|grzecznie) (o) (natychmiastowe|pilne|dalsze) [niewysyłanie|nieprzysyłanie|nieprzesyłanie|niepisanie|niekontaktowanie|zaprzestanie|wstrzymanie|wypisanie|wykreślenie|rezygnację|rezygnacje|skreślenie|wyrejestrowanie|zaprzestania|wyłączenie powiadomień|niezawracanie]
    [żądam|domagam się|wymagam|oczekuję] (natychmiastowego) [zaprzestania|wstrzymania|wykreślenia|wypisania|usunięcia mnie|usunięcia mojego numeru|zakończenia]
    ? ^ (czy) [można|możecie|mogę|mozna|moglibyście|mogliby państwo|mozecie|da się|moge] (mnie|się|już|z tego) (mnie|się|już) [wypisać|wykreślić|skreślić|usunąć|zrezygnować|przestać|wyrejestrować|przestać pisać|przestać wysyłać] (się|mnie|z tego|z listy) $
    ^ (ja) [chcę|chce|chciałbym|chciałabym|pragnę|zamierzam|wolę] [zrezygnować|zrezygnowac|rezygnować|wypisać się|się wypisać] (z tego|z was) $
    ? ^ [wykreślić|wykreslic|skreślić|usunąć numer|proszę usunąć numer|usunąć mój numer|dezaktywacja|dezaktywuj|dezaktywujcie|wyłącz|wyłączcie|wyłączyć|wyłącz to|wyłączcie to|zatrzymajcie to|wstrzymać|zatrzymać] (to|mnie) $
    [proszę|prosze] (mnie|nas) (natychmiast) [usunąć|wykreślić|skreślić|wypisać|wykluczyć] (stąd|z tego) $
    [umarł*|zmarł*|nie żyje] … [usunąć numer|usuńcie numer|nie pisać|nie wysyłać|nie pisz*|usunąć ten numer|wykreślić|skasować numer|nie dzwonić|usuńcie jej numer|usuńcie jego numer]
    ? ^ (ja|już|mam) (mam|ja) (tego|już|was) (już|serdecznie) [mam dość|mam dosyć|dość|dosyć|starczy|już starczy|starczy już|wystarczy|już wystarczy|mam dość was|mam was dość|mam was dosyć|dość tego|dosyć tego] (tego|już|was) $
    [doprowadzacie|doprowadza] (mnie|do) (do) (szału|białej gorączki|rozpaczy) (mnie) (tymi|waszymi) [texts]
    do szału (mnie) doprowadza*
    ? ^ [denerwujecie|wkurzacie|wkurwiacie|męczycie|irytujecie|nękacie|drażnicie|nudzicie|zanudzacie] (mnie|nas) (już|tym|tymi|strasznie) ([texts]) $
    [denerwujecie|wkurzacie|wkurwiacie|męczycie|irytujecie|nękacie|drażnicie|zanudzacie|zasypujecie|zalewacie] (mnie|nas) (już) (tym|tymi|waszymi) [texts]
    ? ^ [idźcie|idzcie|idź|idz|spadajcie|wypad|wynocha|paszoł|won|idźcie sobie] (w|do|na) (w) [w cholerę|cholerę|diabła|do diabła|drzewo|szczaw|na drzewo|sobie|stąd|ode mnie|do piekła] $
    się (wreszcie|już|ode mnie) (ode mnie) [odczepcie|odczep|odwalcie|odwal|odpieprzcie|odpieprz|odpierdolcie|odstosunkujcie]
    [proszę|prosze|błagam|macie|moglibyście|możecie|mozecie] (już|natychmiast|wreszcie) [przestać|przestac|przestańcie|zaprzestać|zaprzestac|skończyć] (już|z tym|to|mi|mnie) $
    ? [wstrzymajcie|wstrzymać|wstrzymaj|przerwijcie|przerwać|zakończcie|zakończyć|zaprzestańcie] (tę|te|tą|dalszą|dalsze|wszelką) [wysyłkę|wysylke|wysyłanie|wysyłania|subskrypcję|kampanię|mailing|texts]
    ? ^ (ja|już|dzieki) (ale|już) [nie chcę|nie chce|nie życzę sobie|ale nie chcę|ale nie chce|nie zgadzam się|nie wyrażam zgody|nie chcemy] (już|tego|więcej|nic) $
    ? ^ (ja) (o|tego) (to|tego) [nie prosiłem o to|nie prosiłam o to|o to nie prosiłem|o to nie prosiłam|nie zamawiałem tego|nie zamawiałam tego|nie zamawiałem|nie zamawiałam|nie chciałem tego|nie zapisywałem się na to|nie prosiłem|nie prosiłam] (o) (to) $
    ? ^ nie (dzwońcie|dzwoń|dzwonić) [nie dzwońcie|dzwońcie|dzwonić|dzwoncie]
    [nie zawracajcie|nie zawracać|przestańcie zawracać] (mi|nam) [głowy|gitary|dupy]
    ? ^ [nigdy więcej|nigdy wiecej|już nigdy|ani jednego więcej|nigdy więcej smsów] (takich) $
    ? ^ (to) (jest) [ostatnie ostrzeżenie|ostatnie ostrzezenie|ostatni raz mówię|mówię ostatni raz|ostatnia szansa] (przed) (policją) $
    [ostatnie] [ostrzeżenie|ostrzezenie] … [lawyer]
    ? ^ (ja|to|już) (was|to|ten numer|zaraz) [zgłaszam|zgłaszam to|zgłoszę was|zgłoszę to|zgłaszam was|idę z tym|idę|zgłoszę|pójdę z tym|zgłoszone] (to|was|ten numer|jako|do|na|na policję) (do|na|jako) (lawyer|spam) $
    [zgłaszam|zgłoszę|zgłosze|zgłosimy] (was|to|ten numer) (na|do) (lawyer) [policję|policje|uodo|uokik|uke|prokuratury|rodo|urzędu|prezesa]
    [zgłaszam|zgłoszę|zgłosze|zgłosimy|pozwę] (z|was|to|ten numer) (z|tym) (na|do) [lawyer]
    [idę|pójdę] z tym (na|do) [lawyer]
    ? ^ (już|teraz) (was) [blokuję|blokuje|blokuję was|blokuję ten numer|zablokuję was|zablokuję|zablokowane|zablokowany|zablokowany numer|blok] (was|ten numer) $
    ? ^ (to) (jest|są) (już|zwykły|czysty) [to nękanie|nękanie|to jest spam|to spam|spam to jest|to jest nękanie|to napastowanie|to przesada|zgłoszone jako spam] $
    się (przecież|już) [wypisałem|wypisałam|wyrejestrowałem|wyrejestrowałam|wypisywałem|wypisywałam] (a|i|z|dawno|dwa razy|trzy razy) … [dalej|nadal|ciągle|wciąż|znowu|przychodzą|wysyłacie|dostaję]
    [zmieniłem|zmieniłam|przeprowadziłem się|przeprowadziłam się|nie mieszkam] … nie [piszcie|wysyłajcie|przysyłajcie|potrzebuję|potrzebuje|pisać|wysyłać]
    [wsadźcie|wsadź|wsadzcie|zachowajcie|zatrzymajcie|zostawcie|schowajcie] sobie (dla siebie) (te|wasze|swoje|tę) [texts]
    ? nie jestem (już) (waszym|waszą|państwa) [klientem|klientką|klientka] … nie [piszcie|wysyłajcie|pisać|wysyłać|przysyłajcie|dzwońcie]
    jak nie przestaniecie
    [jak|jeśli|jeżeli|jesli|jezeli] (się|nie|dalej) (nie) [przestaniecie|skończycie|odczepicie|będziecie|przestaną|przestanie] … [lawyer]
    [lawyer] … (jak|jeśli|jeżeli) nie [przestaniecie|skończycie|odczepicie|dacie]
    [uznajcie|uznać|uważajcie|proszę uznać|traktujcie] (mnie|to|tę wiadomość) (za|jako) [wypisanego|wypisaną|rezygnację|wypisanie|za wypisanego|za wypisaną]
    ? ^ (ja) [chcę|chce|chciałbym|chciałabym|żądam] żeby (to|te smsy|się) (się) (wreszcie|już) (to) [skończyło|skończyły|ustało|przestało|się skończyło|się skończyły|zakończyło] (wreszcie) $
    ? ^ [nie nalegajcie|nie nalegać|nie namawiajcie|nie namawiać|przestańcie namawiać] (więcej) $
    [uszanować|uszanujcie|szanujcie] (moją|moje|mój) [decyzję|prywatność|prośbę|wolę|wybór|życzenie] i nie [pisać|piszcie|wysyłać|wysyłajcie|dzwonić|przysyłać]
    [mojego numeru|mój numer|moje nazwisko|mnie] nie (powinno|ma prawa|może|powinien|powinnam) (już) być (w|na) (waszej|waszych|tej) [bazie|list*|systemie|bazach]
    [nadal|wciąż|ciągle|jeszcze|dalej] nie (jestem|zostałem|zostałam) [wypisana|wypisany|wykreślona|wykreślony|skreślona]
    [wasze|te|państwa] (ciągłe|wieczne|codzienne|nieustanne|głupie|wszystkie) (te) [texts] (mnie|nas) (już|bardzo) [męczą|denerwują|wkurzają|irytują|drażnią|nękają|przeszkadzają|nudzą]
    [męczą|denerwują|wkurzają|irytują|drażnią|przeszkadzają] (mnie|mi) (już|bardzo) [wasze|te|państwa] (ciągłe) [texts]
    ? ^ [już nic|nic więcej od was|nic już od was] $
    nie [macie|mają państwo|posiadacie] (mojego|mojej|żadnego|żadnej) [pozwolenia|zgody|prawa|upoważnienia] (do|na|żeby) (mnie) [pisać|wysyłać|pisanie|wysyłanie|mnie pisać|do mnie pisać|dzwonić|kontaktu|kontaktowania]
    ^ [wypisanie|wykreślenie|rezygnacja|wypisać] $
    po raz (ostatni|kolejny|trzeci|drugi) (o) [zaprzestanie|wypisanie|wykreślenie|niewysyłanie|nie wysyłajcie|nie piszcie|przestańcie]
    nie [mogę|moge] (już) [znieść|znosić|wytrzymać|zniesc] (z|już) (tych|waszych) [texts]
    [nie chcę|nie chce|nie chcemy] (mieć) (z wami) [nic wspólnego|do czynienia z wami|nic do czynienia]
    [bądźcie|badzcie|proszę być|byłoby miło] (uprzejmi|mili|łaskawi) nie [pisać|piszcie|wysyłać|wysyłajcie|przysyłać]
    [bądźcie|badzcie] [uprzejmi|mili|łaskawi] (i) [przestać|przestańcie|wypisać]
    numer służbowy (więc) [żadnych|bez|nie|proszę nie]
    w żałobie … nie [wysyłajcie|piszcie|pisać|wysyłać]
    czy [moglibyście|możecie|mozecie|mogliby państwo|można|mozna|moglibyscie] (już|więcej|mi) nie [sends]
    [możecie|mozecie|moglibyście|czy możecie|proszę|prosze] (już|natychmiast) [zatrzymać|wstrzymać|przerwać|zakończyć|zaprzestać] (tę|te|tą|tych) [wysyłkę|wysylke|wysyłki|wysyłanie|texts]
    czy [możecie|mozecie|moglibyście|mogliby państwo] (już) [zatrzymać|wstrzymać|przerwać|zakończyć] (tę|te|tą) [wysyłkę|wysylke|wysyłanie|texts]`,
  stop_all: `
    [rezygnuję|zrezygnować|wypiszcie mnie|wypisz mnie|proszę mnie wypisać|wypisać mnie|usuńcie mnie|stop] (z|ze) (absolutnie) wszystkiego
    [wypiszcie|wypisz|wypisać|usuńcie|usunąć|wykreślcie|skreślcie] (mnie) (proszę) ze wszystkich (waszych|możliwych) [list|baz|newsletterów|wysyłek|marek|sklepów|usług|subskrypcji|firm]
    [nie chcę|nie życzę sobie] (już) (nic|niczego|żadnych) (wiadomości|smsów) [od|z] [żadnej|żadnego|wszystkich|którejkolwiek] (z) (waszych|państwa) [marek|firm|sklepów|spółek|firmy|marki]
    [stop|koniec z|zatrzymajcie|wyłączcie] (absolutnie) [wszystkim|wszystko|wszystkiemu] (z|od) (waszych|was)
    ze wszystkich (waszych) [list|baz|newsletterów|marek|subskrypcji]
    ani [channel] ani [channel]
    ani [channel] ani [channel] ani [channel]
    [żadnych|zadnych|bez] [channel] (ani|i|żadnych|zadnych|bez) (żadnych) [channel] (ani|i|żadnych|zadnych|bez) (żadnych) [channel]
    nie (chcę|chce|życzę sobie|chcemy) [absolutnie|już absolutnie|kompletnie|w ogóle] [nic|niczego]
    nie [chcę|chce|życzę sobie|chcemy] (już) (od was|od państwa) (już|absolutnie) [niczego|nic a nic] (od was|od państwa)
    [wszystkie|wszystkich|wszelkie] (moje|moich|wasze|te) [subskrypcj*|zapis*|powiadomien*|newsletter*|alert*] [anuluj|anulujcie|anulować|wypisz|wyłączcie|wyłącz|wyłączyć|usuńcie|skasujcie|odwołuję|cofam]
    [anuluj|anulujcie|anulować|wyłączcie|wyłącz|wyłączyć|usuńcie|skasujcie|odwołuję|cofam|rezygnuję ze|zrezygnować ze|wycofuję] [wszystkie|wszystkich|wszelkie] (moje|moich|wasze|te) [subskrypcj*|zapis*|powiadomien*|newsletter*|alert*|usług*|smsy|sms|wiadomości]
    [zaprzestańcie|zaprzestać|zakończcie|wstrzymajcie|przerwijcie] [wszelkiej|wszelkich|każdej|jakiejkolwiek|całej] [komunikacji|korespondencji|kontaktów|wiadomości|wysyłek|kontaktu]
    [koniec|dość|stop|skończcie|rezygnacja] [z|ze] [wszystkim|wszystkimi|wszystkiego|wszystkich]
    [anulować|anuluj|anulujcie|wyłączyć|wyłącz|wyłączcie|zatrzymajcie|wypisać] wszystko
    [nie chcę|nie chce|nie życzę sobie] … [żadnej|żadnego|żadnych] (z) (waszych|waszej|państwa) [firm|firmy|marek|marki|sklepów|spółek|usług]`,
  start: `
    [chcę|chciałbym|chciałabym|chcemy|proszę] [again] [receive|o] ([texts])
    [chcę|chciałbym|chciałabym|proszę] (się) (mnie) [zapisać|dopisać|włączyć] (się) [again]
    [zapiszcie|zapisz|dopiszcie|przywróćcie|włączcie|dodajcie] [mnie|mi] (proszę) [znowu|z powrotem|ponownie|na listę|do listy|do newslettera]
    [wznówcie|wznowić|przywrócić] (wysyłanie|wysyłkę) [texts]
    [przez pomyłkę|niechcący|przypadkiem|omyłkowo] … [wypisałem|wypisałam|zrezygnowałem|zrezygnowałam]
    ^ (ja) [chcę|chce|chciałbym|chciałabym|proszę] (się|o|mnie) [zapisać|zapisac|zapisać się|zapis|ponowne zapisanie|zapisanie|ponowny zapis|dopisać|dołączyć|aktywować|aktywację|dodać] (się|mnie|do newslettera|ponownie|na listę|do listy|jeszcze raz|znowu|na nowo) $
    [chcę|chce|chciałbym|chciałabym] (się) [zapisać|zapisac|dopisać] (się) (na|do) (waszych|wasze|waszego|listę|listy) [texts|newslettera|listę|listy]
    [wypisałem|wypisałam|zrezygnowałem|zrezygnowałam|wypisalem|wypisalam] (się) (przez|niechcący|przypadkiem|omyłkowo) [przez pomyłkę|przez pomylke|niechcący|niechcacy|przypadkiem|omyłkowo|przez przypadek|pomyłkę|pomyłka]
    [pomyłka|pomylilem się|pomyliłem się|pomyliłam się|zmieniłem zdanie|zmieniłam zdanie|rozmyśliłem się|rozmyśliłam się] … (chcę|chce) (dalej|znowu|nadal|mnie) [dostawać|dostawac|otrzymywać|wysyłajcie|zapiszcie|zapisz|dodajcie|wysyłać|piszcie|włączcie|dopiszcie]
    ^ [aktywuj|aktywujcie|aktywacja|reaktywuj|reaktywacja|wznów|wznówcie] $
    [włączcie|włącz|aktywuj|aktywujcie|przywróćcie|uruchomcie|wznówcie|wlaczcie] (mi|z powrotem|znowu|ponownie) [texts]
    [chcę|chce|chciałbym|chciałabym] (dalej|nadal|znowu|znów|jednak) [dostawać|dostawac|otrzymywać|otrzymywac|odbierać] (od was|wasze) (te|wasze) [texts]
    [proszę|prosze|możecie|mozecie] (znowu|dalej|nadal|ponownie|jednak|znów) (mi) [wysyłać|wysylac|przysyłać|przysylac] (mi) (te|wasze) [texts]`,
  help: `
    kto (mi|nam|do mnie) (to|te|ciągle) [wysyła|przysyła|wypisuje] (te|mi) [texts|to|smsy]
    jak (się|mam|mogę|można|to) (się) (z tego|stąd) [unsub]
    [jak|gdzie] (mogę|można|mam) (się) [unsub] … [texts|list]
    [co zrobić|co mam zrobić] żeby … [przestali|wypisać|zrezygnować|nie dostawać]
    kto (to|do mnie|z tej strony|wy) [pisze|mówi|jest|jesteście]
    ^ kto to $
    [kim|czym] (pan|pani|państwo|wy|ty) [jesteście|jesteś|jest|są]
    (jaka|co) to (jest|za) (za) firma
    [jaka firma|co za firma|kto jest nadawcą|od kogo (jest)] 
    od kogo (jest) (ten|ta|to) (sms|wiadomość)
    [jak|gdzie] (mogę|można|się) (z wami|z państwem) [skontaktować|zadzwonić|dodzwonić]
    ^ [potrzebuję|proszę o] pomocy $
    [nie rozumiem] … [smsa|sms|wiadomości]
    ^ (a|ale) [co to jest|co to|co to za numer|o co chodzi|o co tu chodzi|o co wam chodzi|co to za wiadomość|co to za sms] $
    ^ (a) (dlaczego|czemu|po co|skąd) [dlaczego|czemu|po co] (ja|mi|wy|państwo) (to|mi|do mnie|ten|te|tę) [dostaję|dostaje|dostałem|dostałam|wysyłacie|piszecie|przysyłacie|otrzymałem|otrzymuję] (te|ten|tę|tego|to) ([texts]) $
    ^ jak (mogę|można|się) (do was|z wami|do państwa) [zadzwonić|dodzwonić|skontaktować|do was zadzwonić|do was dzwonić|dodzwonić się] (do was|się|z wami) $
    [chcę|chce|chciałbym|chciałabym|proszę o|mogę] (rozmowę|rozmawiać|porozmawiać|pogadać|kontakt|połączenie) z (żywym|prawdziwym) [konsultantem|człowiekiem|pracownikiem|kimś|obsługą|konsultantką|działem]`,
  access: `
    [jakie|które|co] (moje|wy|państwo|za) (dane|informacje) (o mnie|na mój temat|osobowe|na temat mojej osoby) (państwo) [hold]
    jakie (moje) (dane|informacje) [hold] (o mnie|na mój temat)
    co (wy|państwo) (o mnie|na mój temat) [hold]
    co [hold] (o mnie|na mój temat)
    [skąd|jak] (wy|wogóle|w ogóle|państwo|pan|pani) (macie|masz|mają|wzięliście|znacie|dostaliście|zdobyliście|posiadacie|wziął|wzięli|ma) (państwo|wy|w ogóle|pan|pani) (mój|moje|ten|moich) [numer|nr|dane|telefon|danych]
    kto (wam|ci|państwu|panu) (dał|podał|udostępnił|przekazał|sprzedał) (mój|moje) [numer|nr|dane|telefon]
    [kopię|kopia|kopii|odpis|wydruk|wykaz|wgląd w|wgląd do|dostęp do|zestawienie] (wszystkich) (moich|swoich|moje|swoje) [danych|dane] (osobowych)
    [udostępnijcie|pokażcie|przyślijcie|wyślijcie|podajcie|prześlijcie|chcę zobaczyć|chcę poznać|chcę wiedzieć jakie] (mi|proszę) (wszystkie) (moje|swoje) dane
    [art|artykuł|artykułu] 15 (rodo)
    [realizacj*|prawo|prawa] dostępu`,
  erase: `
    [erase] (proszę) (natychmiast) (wszystkie|wszystkich|całe|całkowicie|wszelkie) (moje|moich|swoje|swoich|nasze|mojego) (osobowe|osobowych|wszystkie) [dane|danych|konto|konta|profil|informacje]
    [erase] … [dane|danych|informacje|informacji|wszystko] [o mnie|na mój temat]
    [erase] wszystko co (o mnie|na mój temat|moje) [hold]
    [erase] wszystko (co)
    [dane|danych|konto] … [usunięte|skasowane|usunąć|skasować] $
    (żądam|proszę|chcę) … [być zapomnianym|bycia zapomnianym|bycia zapomnianą|do zapomnienia]
    [zapomnijcie|zapomnij] o mnie
    [usuńcie|usunąć|skasujcie|wykasować|skasować|wymażcie|wykasujcie] … [number] … (nie pisać) 
    [art|artykuł|artykułu] 17`,
  rectify: `
    [name] … [wrong] … (proszę) [fix]
    (moje|moim) [nazwisko|nazwisku|imię|imieniu] … [wrong]
    [wrong] … [nazwisko|nazwisku|imię]
    [nazwisko|imię] … powinno być
    [zmieniłem|zmieniłam|zmienił się|zmieniło się] (mi) (mój|moje) (adres|nazwisko|email|mail|numer|dane) … [fix]
    (proszę) (o) [fix] (w systemie|u was|proszę|w bazie) (moje|mój|moich|moim|swoje) [name]
    [nazywam się] … [a nie|nie] … [fix]
    prawo do sprostowania`,
  port: `
    [dane|danych] … [w pliku|do pliku|w formacie|w csv|w json|plikiem]
    [przenieść|przeniesienie|przenieście|przekazać|transfer|eksport] (wszystkie) (moje|moich|swoje|swoich) [dane|danych] (do innej|do innego|gdzie indziej|do innego dostawcy)
    [przenieść|przeniesienie|przenieście|przeniesienia|wyeksportować|eksport] (wszystkie) (moje|moich|swoje|swoich) [dane|danych]
    prawo do przenoszenia
    [art|artykuł] 20 rodo`,
  object: `
    [sprzeciw|sprzeciwiam się|sprzeciwu] (wobec|przeciw|przeciwko|dla) [profilowani*|przetwarzani*|wykorzyst*|analizowani*]
    [sprzeciw|sprzeciwiam się] … [profilowani*|przetwarzani*|wykorzystywani*|analizowani*]
    nie (zgadzam się|wyrażam zgody|chcę|życzę sobie) (na|być) [profilowan*|analiz*|przetwarzanie|śledzenie|wykorzystywanie]
    [nie profilujcie|przestańcie profilować|przestańcie analizować] (mnie)`,
  restrict: `
    [ogranicz*|zablok*|zamro*|wstrzym*|zawieś*|zawies*] (proszę) (przetwarzani*|wykorzystywani*|użycie) … [danych|dane]
    [zablok*|zamro*|zamroź*|zamrożenie|blokad*] (proszę) (wszystkie) (moje|moich) [dane|danych]`,
  do_not_sell: `
    nie [sprzedawajcie|sprzedawać|udostępniajcie|udostępniać|przekazujcie|przekazywać|handlujcie] (proszę) (nikomu|nigdy) (moich|moimi|mojego|swoich) [danych|dane|numeru|danymi|numerem|telefonu]
    nie (zgadzam się|wyrażam zgody|życzę sobie) (na) [udostępnianie|sprzedaż|sprzedawanie|przekazywanie|udostępniania|sprzedaży|przekazywania] (moich|swoich)`,
  wrong_number: `
    [pomyliłeś|pomyliłaś|pomylił|pomyliła|pomyliliście|pomylili|mylicie|pomylono] (pan|pani|państwo|się|chyba) (pan|pani|państwo|chyba|się) [numer|numery|numerem|numeru|osobę|osoby|adresata]
    ^ (to) (chyba|to) (jakaś) pomyłka $
    [pomyłka|pomyliliście się|mylicie się] … [nie jestem|nie nazywam się|nie znam]
    ja nie jestem [who]
    ^ (ja|to) nie (jestem|ja) (pan|pani) [who] $
    nie znam (żadnej|żadnego|żadnych|takiej|takiego|tej) (osoby|osob*|who|pani|pana|człowieka|kasi|pawła)
    nie ma (tu|tutaj|pod tym numerem) (takiej|żadnej|żadnego|takiego|nikogo) (osoby|kogoś|o takim|człowieka)
    [ten|to] (nie) (jest) (już) numer [do innej osoby|należy do kogoś innego|innej osoby]
    ten numer (już) (nie|od) (roku|dawna|miesiąca|dwóch lat) (należy|jest) (do) [mnie|mój|moja|niego|niej|innej|innego|kogoś]
    to nie (jest) [do mnie|mój numer|ten numer|ta osoba|mój telefon]
    [nie do mnie|nie ten numer|zły adresat|niewłaściwa osoba|zła osoba] `,
  nothing: `
    nie [przestawajcie|przestawaj|przestawać|anulujcie|anuluj|anulować|usuwajcie|usuwaj|usuwać|wypisujcie|wypisuj|wypisywać|kończcie|rezygnuję|rezygnujemy|rezygnujcie|wyłączajcie|kasujcie]
    [czemu|dlaczego|kiedy] (już|mi|do mnie|państwo) (do mnie|mi|już) nie [sends|piszecie|wysyłacie|pisze]
    [nie wysyłajcie|nie wysyłać|nie przysyłajcie|nie przysyłać|proszę nie wysyłać] … [paczk*|faktur*|towar*|zamówien*|kurier*|przesył*|pieniędz*|listem|jeszcze|dziś|dzisiaj]
    [nie piszcie|nie pisać|nie pisz] … [w tej sprawie|na grupie|teraz|jeszcze|po|na messengerze|na forum]
    [anulować|anuluj|anulujcie|odwołać|odwołuję|zrezygnować z|rezygnuję z|rezygnacja z|usunąć z|usuńcie z|anuluję] (proszę|moje|moją|mój|tę|to|dzisiejszą|jutrzejszą|tej|tego|swoje) [wizyt*|zamówien*|rezerwacj*|termin|terminu|termina|terminy|lot*|bilet*|karnet*|kurs*|zakup*|stolik*|spotkan*|umow*|przelew*|koszyk*|leczeni*|mleka|cukru]
    mówi* … [stop|koniec|dość|przestań] 
    powiedzia* … [stop|koniec|dość|przestań|spokój]
    [stop słodyczom|stop światła|światła stop|światło stop|klatka stop]
    [nie przestaje|nie przestanie|nie przestaję]
    [koniec|końca|do końca] [roku|tygodnia|miesiąca|świata|dnia|pracy|lekcji|filmu|meczu|sezonu|wakacji]
    [wypisał|wypisali|wypisała|wypisze|wypisać|wypisz|wypiszcie|wypisanie] (mi|mnie|nam|jej|mu|ją|go) (pan|lekarz|doktor|wczoraj|dzisiaj|dziś|jutro|już) [receptę|recepty|skierowanie|zwolnienie|l4|fakturę|ze szpitala|rachunek|z oddziału|czek|leki|ze szkoły]
    [usuńcie|usuń|usunąć] (proszę) (to|ten|tę|te|tamto|moje) [zdjęci*|komentarz*|post*|plik*|produkt*|pozycj*|wpis*|opini*]
    [zapisz|zapiszcie|zapisać] (się|mnie|mi|nas) (proszę) (na|do|u) [wizyt*|termin|terminu|termina|terminy|lekarz*|kurs*|zajęci*|dentyst*|godzin*|jutro|dziś]
    spadaj [lol|haha|xd|nie wierzę]
    [nie dzwoń|nie dzwońcie|nie dzwonić|nie pisz|nie piszcie] (do mnie) [przed|po|teraz|o|w pracy|dzisiaj|dziś|jutro|jak]
    [zapomnij|zapomnijcie] (o) [tym|sprawie|niej|nim|parasolu|urodzinach]
    wystarczy (mi|nam) [jedna|jeden|że|tylko|na|dwa|trzy|na dziś|jak]
    nic więcej [tylko|poproszę|dziękuję tylko]`,
};
