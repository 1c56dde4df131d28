import type { LanguageData } from './language.ts';

/** Sentences in Polish: the form is explained in language.ts, the groups are in pl.ts. */
export const patterns: NonNullable<LanguageData['patterns']> = {
  yes: `
    ^ (tak|no) [tak poproszę|poproszę|poprosze|tak proszę|no jasne|pewnie że tak|jak najbardziej|tak jest|okej|zgadzam się|zgoda|potwierdzam wizytę|tak potwierdzam] $`,
  stop: `
    ? ^ [wypowiedzcie|anulujcie|zakończcie] (moją|tę) subskrypcję $
    ? (czy) [możesz|możecie|może pan|może pani|mogą państwo|moglibyście|mógłbyś|mogłabyś|mógłby pan] [przestać|skończyć] (do mnie|mnie|mi|nam|nas) [pisać|nękać|spamować|dręczyć|niepokoić|prześladować|wysyłać mi to|mi to wysyłać] (do mnie|do nas)
    ? (czy) [możesz|możecie|może pan|może pani|mogą państwo|moglibyście|mógłbyś|mogłabyś|mógłby pan] przestać (mi|nam|już) [wysyłać|przysyłać|słać] (mi|nam|te|tych|takich|waszych) [texts]
    (czy|kiedy) (możesz|możecie|mogą państwo) [przestaniecie|przestaniesz|przestańcie|przestań|przestać] (mnie|nas) [zasypywać|bombardować|zarzucać|zalewać] (mnie|nas) (tymi|waszymi|swoimi) [texts]
    ? ^ [zablokujcie|zablokuj|blokujcie] (po prostu) [mnie|mój numer] $
    ? nie [chcę|chcemy|życzę sobie] [żebyście|abyście|żeby państwo|aby państwo] (do mnie|do nas|mi|nam|mnie|nas) (to|tego|już|więcej) [pisali|wysyłali|przysyłali|niepokoili|nękali|spamowali]
    ? ^ (ja) nie [chcę|chcemy] (już|więcej) (od was) nic (już|więcej|od was) [dostawać|otrzymywać] (już|więcej|od was) $
    ? ^ nie wyrażam już (na to) zgody (na to) $
    ? (czy) (możecie|możesz|mogą państwo) [wypowiedzcie|wypowiadam|wypowiedzieć|anulujcie|anuluję|anulować|zakończyć|zakończcie] (moją|mój|tę|ten|swoją|swój) [subskrypcję sms|subskrypcję smsów|subskrypcję newslettera|abonament sms|abonament na smsy]
    ? ^ (czy) [możecie|możesz|mogą państwo|moglibyście] [wypowiedzieć|anulować|zakończyć|skasować] (moją|tę) subskrypcję $
    ? ^ (czy) [możecie|możesz|mogą państwo|moglibyście] (mi) [wyłączyć|wyłączyć mi|dezaktywować|zablokować] (mi|te|wasze) [powiadomienia|przypomnienia|alerty|smsy] (sms|smsowe|z przypomnieniem|z przypomnieniami) $
    ^ [zachowajcie|zatrzymajcie|trzymajcie] (sobie) (te) (swoje|wasze) [powiadomienia|oferty|smsy|reklamy|wiadomości] (dla siebie) $
    (czy) [mogę zostać|mogę być|chcę zostać|chciałbym zostać|chciałabym zostać|proszę żebym został] [usunięty|usunięta|wykreślony|wykreślona|wypisany|wypisana] z (waszej|tej) [listy|bazy|listy mailingowej|bazy danych|listy kontaktów|listy wysyłkowej|listy odbiorców]
    ^ (proszę) (czy) [przestańcie|przestań|proszę przestać|przestaniecie|możecie przestać|możesz przestać|mogą państwo przestać|moglibyście przestać|macie przestać|kiedy przestaniecie|niech pan przestanie|niech pani przestanie] (już|wreszcie|w końcu) [mi przeszkadzać|mnie zaczepiać|się ze mną kontaktować|zawracać mi głowę|mnie męczyć|mi to wysyłać|mi zawracać głowę|przeszkadzać mi] (proszę|już) $
    [chcę|proszę|prosiłem|prosiłam|żądam|chciałbym|chciałabym|wolałbym] (bardzo) [żebyście przestali|żeby pan przestał|abyście przestali|żebyście już przestali] (już) [do mnie pisać|pisać do mnie|wysyłać mi|mi wysyłać|się ze mną kontaktować|mnie nękać|mi przeszkadzać]
    ^ (proszę) nie [kontaktuj|kontaktujcie] się ze mną (już) (więcej|już|nigdy) $
    ? ^ (proszę) [nie przeszkadzajcie mi|nie przeszkadzaj mi|mi nie przeszkadzać|mi więcej nie przeszkadzać|nie przeszkadzajcie mi więcej|nie przeszkadzajcie mi już] (więcej|już|proszę) $
    [nie chcę|nie życzę sobie] (żebyście|abyście) [żebyście się ze mną kontaktowali|abyście się ze mną kontaktowali|żebyście się kontaktowali]
    ^ proszę (mi) [dać mi spokój|dać spokój|mi dać spokój|dać mi święty spokój] (wreszcie|już) $
    ? ^ (proszę) [zostaw mnie|wstrzymać|nie zgadzam się na to|walcie się|wal się|goń się|gońcie się] (wszyscy|proszę|już) $
    ^ (proszę|prosze|bardzo proszę|lepiej) nie (mnie|nas|mi|do mnie) [botherInf] (mnie|nas|mi|nam) (więcej|już|proszę|nigdy|nic) $
    [proszę|prosze|proszę was|lepiej|nie trzeba|nie musicie|nie musi pan|nie musi pani|nie ma potrzeby|nie ma po co|nie wolno|nie ma sensu|bardzo proszę|możecie|możecie już|mogą państwo|nie musicie już|nie trzeba już|uprzejmie proszę] (mnie|nas|mi|nam|już|więcej) (mnie|więcej|już) (nie) (mnie|nas|mi|do mnie) (więcej|już) [zapraszać|proponować|kusić|powiadamiać|informować|nękać|mnie niepokoić|niepokoić|oferować|zachęcać|namawiać|zaczepiać|mnie zapraszać|mnie informować|przysyłać wiadomości|wysyłać sms ów] (mnie|nas|mi|więcej|już|o niczym) $
    [przestańcie|przestań|proszę przestać|proszę przestańcie|skończcie|możecie przestać|zechciejcie przestać] (mnie|nas|mi|nam|już) (mnie) [zapraszać|proponować|kusić|powiadamiać|oferować|zachęcać|namawiać|zaczepiać|reklamować] (mnie|mi|już|więcej|proszę) $
    nie [botherImp] (już|więcej|mi) [nas|mnie|mi|męża|mojego męża|mojej mamy|mamy|mojego syna|babci|mojej babci|dziecka|mojej córki] (więcej|już|proszę|nigdy)
    nie [botherImp] (mnie|nas) [więcej|już|nigdy więcej]
    [koniec|dość|dosyć|żadnych|nie chcę|nie chce|nie chcę już|nie potrzebuję|nie potrzebuję już|nie życzę sobie|zero|mam dość|mam dosyć|rezygnuję z] (dalszych|więcej|takich|tych|waszych|już) [informacji|infromacji|info] (handlowych|marketingowych|od was|na telefon|na ten numer|proszę|więcej) $
    [bez|obejdzie się bez|obejdę się bez] (tych|waszych|dalszych|takich) [=texts|wiadomości|smsów|sms ów|reklam|ofert|promocji|powiadomień|przypomnień|zaproszeń|newsletterów|informacji|alertów|ogłoszeń] [poproszę|proszę|od teraz|na przyszłość|od dzisiaj|od dziś]
    [zabierzcie|weźcie|wsadźcie sobie|schowajcie] (sobie) (te|wasze|swoje|ode mnie|stąd) (te|wasze|swoje) [smsy|wiadomości|powiadomienia|promocje|przypomnienia|reklamy|oferty|ogłoszenia] (ode mnie|sobie|stąd) $
    [chcę|chciałbym|chciałabym] zniknąć z (waszej|tej|waszych|waszego) [wysyłki|kontaktów|newslettera|mailingu|listy|bazy|grupy|rozsyłki]
    nie chcę (już) (dłużej|więcej) być (dłużej) (na|w) (waszej|tej|waszym) [liście|mailingu|kontaktach|bazie|grupie|wysyłce|waszych kontaktach|newsletterze]
    [zrezygnowałam|zrezygnowałem|rezygnujemy|rezygnuję|chcę zrezygnować|chciałbym zrezygnować|chciałabym zrezygnować] (już) (z|ze) (dalszego|waszego|tych|waszych) [członkostwa|udziału w klubie|klubu|programu|powiadomień|wiadomości|informacji|zgody]
    ? ^ (to) (ja) żegnam (was|państwa|się z wami|ozięble|i nie piszcie) $
    żegnajcie (wasze|te|drogie|kochane) [promocje|reklamy|smsy|oferty|wiadomości|powiadomienia]
    ^ (ja) (z tego) [wypadam|wypisuję się|wysiadam|wymiksowuję się] (z tego|z gry) $
    ^ nie liczcie (już) (więcej) na mnie (już|więcej) $
    (tego|o) (już) (tego) za wiele żegnam
    ? ^ [zgłaszam|składam] rezygnację
    ^ [reyzgnuję|rezyngnuję|rezygnuje|rezyguję|rezygnuję] z (waszych|tych) [infromacji|informacji|infomacji|wiadomosci]
    (proszę|już) [zero|oszczędźcie mi|wolałbym nie dostawać|wolałabym nie dostawać|obejdę się bez|wolę nie dostawać] (tych|waszych|dalszych) [informacji|zaproszeń|nowości|nowinek|infolinii]
    nie [wolno|musicie] (wam) (mi|do mnie|już|więcej) [do mnie pisać|mi przypominać|mi zawracać głowy|kontaktować się ze mną|mi wysyłać|więcej pisać|już pisać|zawracać głowy|zawracać mi głowy] (więcej|już|proszę) $
    ? ^ (o|nie) tego już za wiele $
    [chciałam|chciałem|potrzebuję|chcę|interesuje mnie] tylko (sam|kod|potwierdzenie) [kod|kodu|potwierdzenie|kodzik] (a) nie [texts]
    [nikomu|nigdy|nie] (wam) (nie) [pozwalałem|pozwalałam|pozwoliłem|pozwoliłam|pozwalam] (wam|nikomu) [do mnie pisać|mi wysyłać|pisać do mnie|wysyłać mi|na takie smsy]
    ? ^ (ja|już) (nie) [nie przedłużam|nie chcę kontynuować|nie zamierzam kontynuować|nie kontynuuję] (dziękuję|subskrypcji|umowy na smsy) $
    nie mam (najmniejszego) [zamiaru|ochoty] (już|tego) [tego czytać|tego dostawać|ich czytać|tego odbierać|tego oglądać|na te wiadomości|na wasze smsy] (więcej|dłużej) $
    (ja|już) nie (już) [należę do|jestem w] (waszego|waszym) [klubu|programu|klubie|programie|waszej grupy] (od dawna|już) $
    nie jestem (już) (waszym|waszą) [klientem|klientką] … po co (do mnie) [piszecie|wysyłacie|te smsy|to wysyłacie]
    ? ^ [cicho|cisza|no dość już|no już dość] (bądźcie|proszę) $
    ten [numer|telefon] (jest) tylko dla [rodziny|bliskich|pracy|klientów|najbliższych] (a nie) (dla reklam) $
    [wypad|spadówa|won|wynocha|precz|spadajcie|spadać|wypadać|wynoście się] z (mojego|mojej|tego) [telefonu|komórki|numeru|mojego telefonu|mojej komórki|skrzynki]
    ? [ma|chcę] (być) [cisza|spokój|ciszy] (być) (od) (jutra|dziś|teraz|rana|was) [rozumiemy się|jasne|zrozumiano|czy to jasne|na tym numerze|z waszej strony|od was|i koniec|i już|kropka]
    ? ^ (od) (jutra|teraz|dziś) [cisza|spokój] ma być (od) (jutra|teraz|dziś) $
    ? [nie jestem|nie będę|nie korzystam|nie należę] … [temat zamknięty|sprawa zamknięta|koniec tematu|żegnam|więc temat zamknięty|więc do widzenia]
    ? koniec [pisania|smsowania|tego pisania|wypisywania] (dobranoc|i już|i tyle|kropka|proszę) $
    ? czy nie [prosiłem|prosiłam|mówiłem|mówiłam|pisałem|pisałam] (was|wam) (już) [żebyście|o] (mnie) (nie) [pisali|przestali|wypisanie|usunięcie|wysyłali|wypisali] (pisać|wysyłać|z listy)
    ? wy (nie) [piszecie|przestajecie|wysyłacie] (pisać|a) ja nie [blokuję|zgłaszam]
    ? [heQuit] … [ja też chcę|ja też|i ja też|ja także chcę] (stop)
    ? [od dziś|od dzisiaj|od teraz|od jutra] bez (tych|waszych) [stuff|komunikatów]
    ? ^ (już|serdecznie) (mam) (tego) (wszystkiego) [mam tego powyżej|powyżej dziurek|po dziurki|powyżej uszu] (dziurek|uszu)
    ? nie mam (już) siły (już) (tego|ich|was) [kasować|usuwać|czyścić]
    ? [można|da|jak] (się) od was (jakoś) [uwolnić|uwolnić się|odczepić]
    odznaczcie (moją|wszystkie) [zgodę|zgody]
    mnie (z|od) (tych|waszych|państwa) [stuff] [wyłączy|wypisze|wykreśli|usunie|skreśli|wyłączyć|wykreślić|zwolni]
    ? [to już|to jest|to jest już|to zwykłe|to czyste] [nękanie|molestowanie|stalking|nękanie ludzi] $
    ? dajcie (już) [starszej|starej|biednej|schorowanej] [pani|kobiecie|babci|emerytce|kobicie] (święty) [odpocząć|spokój|żyć]
    ? [blok leci|leci blok|ban leci|leci ban|lecisz na bloka] $
    ? [zaczęliście|będziecie|musicie|zamierzacie] (mnie|nas) [zasypywać|bombardować|zarzucać|spamować] $
    [reklama|reklamy|sms|smsy|promocje|oferty|spam] [co drugi dzień|codziennie|co chwilę|co godzinę|dzień w dzień|bez przerwy] & [podziękuję|dziękuję bardzo|wystarczy|starczy]
    ? (te|wasze|takie) [stuff] (są|to|chyba) (już) nie (są) (już) dla mnie
    [pomijać|pomijali|pominąć|pominęli|pomijanie|pomińcie|pomijajcie] & [rozsyłaniu|wysyłce|wysyłaniu|wysyłkach|rozsyłania|mailingu]
    ? [stuff|informacje|informacji|zaproszenia|wieści|ogłoszenia|komunikaty] … (nie są|są|już|nam|mi|więc) (nam|mi|już) [nie są mi już potrzebne|nie są nam już potrzebne|już nie są potrzebne|nie są już potrzebne|nie są nam potrzebne|nie są mi potrzebne|już nam niepotrzebne|już mi niepotrzebne|już niepotrzebne|są zbędne|zbędne|już zbędne|nam już niepotrzebne|mi już niepotrzebne|nie muszą już przychodzić|już nie muszą przychodzić|nie musi już przychodzić|nie są dla nas|nie są dla mnie]
    ? [nie potrzebuję|nie potrzebujemy|niepotrzebne nam|niepotrzebne mi|nie trzeba|nie ma potrzeby|nie musicie|nie ma sensu] (już|więcej|mi|nam) (już|więcej|dalej|mi|nam) [wysyłać|przysyłać|przypominać|informować|powiadamiać|zapraszać|żebyście wysyłali|żebyście przysyłali|dostawać|waszych|tych]
    ? [proszę|prosimy|możecie|możecie mnie] (mnie|nas|też) (z nich|z tego|od nich) (wyłączyć|wypisać|odłączyć) [mnie z nich wyłączyć|mnie z nich wypisać|mnie z tego wyłączyć|nas z nich wypisać|mnie od nich odłączyć|mnie już nie uwzględniać w powiadomieniach]
    ? [stuff|te przypomnienia|oferty|reklamy] (możecie|proszę|sobie|te) (możecie|proszę|sobie) [zachowajcie dla siebie|zachować dla siebie|zatrzymać dla siebie|zatrzymajcie sobie|zatrzymać|darować|darujcie|odpuścić|odpuśćcie sobie|odpuścić sobie|sobie darować|sobie zachować|sobie zatrzymać|oszczędźcie mi]
    ? [dzwoni|brzęczy|pika|wibruje|dzwonią|pikają|brzęczą|budzi|budzą] (mi|mnie) (to|telefon|stale|ciągle) … [przez was|przez wasze|od waszych|z waszymi|wasze smsy|wasze powiadomienia|przez te smsy|przez te powiadomienia]
    ? [bądźcie tak mili|bądźcie tak dobrzy|proszę być tak miłym|proszę być tak uprzejmym|zechciejcie|bądźcie łaskawi] (i|już|żeby) (już|mi|mnie|do mnie) [nie piszcie|nie wysyłajcie|nie przysyłajcie|nie pisać|nie wysyłać|nie przysyłać|nie zawracajcie]
    ? [to musi się dzisiaj skończyć|to musi się dziś skończyć|to się musi dzisiaj skończyć|to się musi dziś skończyć|niech to się dziś skończy|ma się to dziś skończyć]
    ? [ile razy|który raz|już dwa razy|dwa razy|trzeci raz|już drugi raz] (mam|już|was) [prosić żebyście nie pisali|prosiłem żebyście nie pisali|prosiłam żebyście nie pisali|prosiłem żeby nie pisać|prosiłam żeby nie pisać|prosiłem o niepisanie|mówić żebyście nie pisali|proszę żebyście nie pisali]
    ? [ze mną|do mnie|z nami] (proszę|już) (bez|żadnych) [bez smsów|żadnych smsów|bez sms|żadnych sms|bez esemesów]
    ? [nie odczytam|nie odczytuję|nie da się odczytać|nie mogę czytać|nie umiem czytać|nie mogę odczytać|nie czytam|nie potrafię odczytać] (na) (tym) (telefonie) [smsów|wiadomości|esemesów|sms] (na tym|na)
    ? [nie życzę sobie|nie chcę|nie chcemy|nie życzymy sobie|nie mam ochoty] (już|więcej) [otrzymywać|dostawać|odbierać] (już|więcej) (dalszych|żadnych|kolejnych|następnych|takich|waszych|tych) [dalszych informacji|żadnych informacji|kolejnych informacji|waszych informacji|takich informacji|informacji|newsów|więcej nic|niczego więcej]
    ? [ile jeszcze|jak długo jeszcze|ile można|ileż jeszcze] (będzie|będziecie|przyjdzie|wyślecie|mam|razy) (tych|waszych|dostawać) [stuff]
    ? [na mój telefon|na ten numer|na moją komórkę|na mój numer|na moją komorke] (proszę|już|to) (już|proszę) [nic więcej|nic już|niczego|nic nie|nic proszę|żadnych|niczego więcej|nic]
    ? (to) (ma|musi|niech) (się|to) (to|się) (dziś|dzisiaj|dzis|wreszcie|w końcu) [ma się dziś skończyć|musi się dziś skończyć|się dziś skończy|skończyć dzisiaj|ma się to dziś skończyć|musi się to skończyć] (dziś|dzisiaj|dzis|teraz|natychmiast) $
    ? [czy] (mogliby|moglibyście|mogłaby|mógłby|można|możecie|da się|mogą) (państwo|pani|pan|mnie) (mnie) [zdjąć|wypisać|usunąć|wykreślić|wykluczyć|wyrzucić|wyłączyć|skreślić|wyjąć] (mnie|nas|mój numer) [z listy|z grupy|z wysyłki|z tej listy|z tych smsów|z listy rodziców|z grupowego|z wiadomości|z powiadomień|z rozsyłki|z tych powiadomień|z tych wiadomości] (rodziców)
    ? [będę wdzięczna|będę wdzięczny|ucieszę się|byłabym wdzięczna|byłbym wdzięczny|będzie miło] (jeśli|jeżeli|gdy|jak|gdyby|kiedy) (już|mi|do mnie) (już|do mnie|mi) [nic już|nic do mnie|nic nie przyjdzie|nic mi nie|nie będziecie|nic już do mnie|nic więcej|przestaniecie|nic od was] (do mnie|nie) (nie) (przyjdzie|przyślecie|pisać|wysyłać)
    ? [dwa razy|kilka razy|trzy razy|już raz|wiele razy|tyle razy|ostatnio] (już|o) [prosiłam o ciszę|prosiłem o ciszę|o ciszę|prosiłam o spokój|prosiłem o spokój|o spokój|prosiłam o wypisanie|prosiłem o wypisanie]
    ? [prosiłam|prosiłem|pisałam|pisałem|mówiłam|mówiłem] (już) (już) [dwa razy|kilka razy|trzy razy|wiele razy|tyle razy] (już) [o ciszę|o spokój|o wypisanie|żebyście przestali|żebyście nie pisali|żeby nie pisać|żeby przestać]
    ? (więc|dlatego) [z waszych|z tych|z tamtych] [stuff|komunikatów|informacji] (proszę|nas|mnie) [nas zwolnijcie|mnie zwolnijcie|nas wypiszcie|mnie wypiszcie|nas pomińcie|mnie pomińcie|nas skreślcie|nas wyłączcie|mnie wyłączcie]
    ? [na przyszłość|od teraz|następnym razem|w przyszłości] (proszę) [bez ofert|bez reklam|bez smsów|bez waszych ofert|bez powiadomień|bez przypomnień|bez promocji|bez takich wiadomości] (proszę) $
    ? ^ (proszę) [nic na komórkę|nic na mój telefon|nic na ten numer|nic na telefon|nic smsem|nic na moją komórkę] (proszę|więcej|już) $
    ? [skoro|bo|więc] … [przypomnienia|powiadomienia|informacje|oferty] (są|już) (mi|nam) [są mi niepotrzebne|mi niepotrzebne|są nam niepotrzebne|są zbędne|mi zbędne|niepotrzebne]
    ? [obudził mnie|mnie obudził|obudziliście mnie|mnie obudziliście|budzicie mnie|mnie budzicie] … [sms|smsem|smsy|wiadomością|dość|dosyć|przestańcie]
    ? [wiadomości|informacje|powiadomienia|przypomnienia|smsy|alerty|komunikaty] (ze szkoły|z przedszkola|od was|te|już) (te|już|mi|nam) (są) (mi|nam|już) (już) [są zbędne|są nam zbędne|są mi zbędne|zbędne|są zbyteczne|nie mają sensu|nie mają już sensu|straciły sens|są bezcelowe|są bez sensu|już zbędne]
    ? ^ (no|już|bądźcie|siedźcie) [cicho już|cicho bądźcie|bądźcie cicho|cicho tam|cisza już|zamilczcie|zamknijcie się] (wreszcie|już) $
    ? (mojego|tego) [mojego numeru|tego numeru|mojego telefonu] (już|więcej) nie [używajcie|wykorzystujcie|używać|wykorzystywać|używaj] (już|więcej) (do|dla|na) (waszych|celów) [reklam|marketingu|reklamy|wysyłki|promocji|ofert|marketingowych|reklamowych]
    ? nie [używajcie|wykorzystujcie|używać|wykorzystywać] (już|więcej) [mojego numeru|tego numeru|mojego telefonu] (już|więcej) (do|dla) [do reklam|do marketingu|do reklamy|do wysyłki|do promocji|do celów marketingowych|w celach marketingowych|w celach reklamowych]
    ? nie [musicie|musisz|muszą państwo|musi pani|musi pan|potrzeba|trzeba] (już|mi|więcej) (więcej) [do mnie pisać|do nas pisać|mi przypominać|nam przypominać|mnie informować|nas informować|mnie powiadamiać|nas powiadamiać|mi wysyłać|nam wysyłać] (już|więcej)
    ? [obejdę się|obędę się|obejdziemy się|obędziemy się|poradzę sobie|poradzimy sobie|dam sobie radę|damy sobie radę|dam radę|przeżyję|wytrzymam] (już|doskonale|świetnie|spokojnie|jakoś|i) bez (tych|waszych|takich|państwa) [porad|nowinek|nowości|przypomnień|przypominania|wiadomości|aktualności|wskazówek|ciekawostek|ofert|promocji|wieści|życzeń|alertów|powiadomień|komunikatów|newsów|biuletynu|newslettera|sms*]
    [darujcie|oszczędźcie|daruj|oszczędź] (sobie|mi|nam) (te|tych|swoje|swoich|wasze|waszych) [wieści|nowiny|nowinki|nowinek|porad|porady|życzeń|życzenia|ciekawostki|ciekawostek|newsy|newsów|komunikaty|komunikatów|przypomnień|przypomnienia|wskazówki|wskazówek|pozdrowienia|pozdrowień]
    ? ^ [piszcie|pisz|wysyłajcie|wypisujcie|dzwońcie|ślijcie] (sobie|to|lepiej|raczej|już) (lepiej|raczej|to) [do kogoś innego|do kogoś młodszego|komuś innemu|komuś młodszemu|do młodszych|do innych|komu innemu|gdzie indziej|do kogo innego|młodszym|innym] (nie do mnie|a nie do mnie|proszę) $
    ? [korzystam|chcę skorzystać|skorzystam] z (mojego|przysługującego mi) prawa (do) [sprzeciwu|odmowy|rezygnacji] (wobec|na|od) (waszych|tych|państwa) [reklam|marketingu|wiadomości|ofert|smsów|przysyłania|wysyłania]
    ? ^ (ja|już) nie [chcę|chcemy] [już więcej|więcej|więcej już|tego więcej|tego już|nic więcej|już nic] (dziękuję|dzięki) $
    ? (już) [wystarczy|starczy|dość] (mi|nam|już) (tych|waszych) [nowości|nowinek|porad|ciekawostek|wieści|życzeń|aktualności|newsów|wskazówek|komunikatów]
    żadnych (nowych|dalszych|waszych) [nowinek|nowości|porad|wieści|ciekawostek|newsów|aktualności|wskazówek|komunikatów] [więcej|już|proszę|mi] (nie wysyłajcie) $
    ? [komunikaty|wiadomości|informacje|powiadomienia|alerty|ogłoszenia|przypomnienia] (te|to|są|szkolne|ze szkoły) (już) (są|to) nie (są) (już) [dla nas|dla mnie|do nas|do mnie] (już)
    ? ^ [proszę|poproszę|prosimy] (o kontakt) [wyłącznie|tylko|jedynie] (zwykłą) [pocztą|pocztą tradycyjną|listem|listownie|mailem|mailowo|e mailem|telefonicznie|na papierze|na maila|na piśmie] $
    ? [chcę|chciałbym|chciałabym|chcemy|proszę mi pozwolić] (już) [wyjść|wystąpić|odejść|wypaść|zniknąć] z [tego|tej|waszego|waszej] [kanału|grupy|listy|newslettera|wysyłki|klubu|czatu|rozsyłki|subskrypcji|bazy]
    ? nie [życzę sobie|chcę|chciałbym|chciałabym|życzymy sobie|chcemy] (już|dłużej) (być|figurować|widnieć) (już|dłużej) [na|w] (tej|waszej|tym|waszym|żadnej|żadnych) [liście|bazie|grupie|rozdzielniku|listach|klubie|newsletterze]
    ? nie [trzeba|potrzeba] (mi|nam) (już|więcej) (waszych|tych) [porad|wiadomości|ofert|promocji|nowości|nowinek|smsów|przypomnień|powiadomień|reklam|życzeń]
    ? [takie|te|tego typu|podobne] [rzeczy|sprawy|tematy|historie|pierdoły|bzdury] (już) (mnie|nas) (już|w ogóle|wcale|kompletnie) nie (mnie|nas) [interesują|obchodzą|kręcą|ruszają]
    ? [skasujcie|usuńcie|wymażcie|wykasujcie|skasuj|usuń|wywalcie] [se|sobie] (już|ten) [mój numer|ten numer|mój nr|moją komórkę|numer]
    ? ^ (no|oj|ej|ludzie|boże) (ludzie) [błagam|litości|proszę was|na litość boską] [dość|dosyć|wystarczy|koniec|przestańcie|skończcie] (już|tego) $
    ? [zrobiłem|zrobiłam|skończyłem|skończyłam|ukończyłem|ukończyłam|sprzedałem|sprzedałam|oddałem|oddałam|zmieniłem|zmieniłam] … (więc|dlatego|i) … [możecie przestać|nie ma po co|nie musicie|nie trzeba|bez sensu] (mi|do mnie|już) (już|do mnie|mi) [pisać|wysyłać|przypominać|przysyłać|informować|smsować]
    ? (po co|na co) (mi) [po co mi|na co mi|po co nam|na co nam] (te|wasze|dalej|jeszcze|już) (te|wasze) [wiadomości|alerty|powiadomienia|przypomnienia|smsy|nowinki|nowości|oferty|porady] … [dziękuję|wyłączcie|przestańcie|nie|rezygnuję]
    [wypisuję się|wypisz mnie|wypiszcie mnie|skreślcie mnie|wykreślcie mnie|usuńcie mnie|wyrzućcie mnie] (proszę|już) [z grupy|z subskrybentów|z listy odbiorców|z odbiorców|z dystrybucji|z rozdzielnika|z adresatów|z kanału|z wysyłki|z newslettera|z smsów|z powiadomień|z tych wiadomości]
    (to) (był|była|jest) [ostatni sms|ostatnia wiadomość|ostatni esemes] [jaki chcę|jaką chcę|którą chcę|który chcę|jaki chciałem|jaki chciałam|jaką chciałam|jaką chciałem|jaki od was czytam|jaką od was czytam|od was proszę]
    [odtąd|od dziś|od dzisiaj|od teraz|od jutra|na przyszłość] (proszę|już) (beze mnie|bez) [beze mnie|bez waszych nowości|bez tych wiadomości|bez waszych wiadomości|bez smsów|bez waszych smsów|bez powiadomień]
    [na telefon|na komórkę|smsem|smsami|esemesem|przez telefon|na komorke] (proszę|to|już|mi|od was) [nic nie wysyłać|nic mi nie wysyłajcie|nic nie przysyłajcie|proszę nic|już nic|nie chcę nic|nie chcę niczego|nie trzeba|proszę nie|dziękuję nie]
    [proszę kontaktować się|proszę się kontaktować|kontaktujcie się|kontakt|piszcie|proszę pisać|wysyłajcie|informacje|korespondencję] (ze mną|do mnie|proszę|wysyłać|mi) [wyłącznie listownie|tylko listownie|wyłącznie listem|tylko listem|wyłącznie pocztą|tylko pocztą|wyłącznie mailem|tylko mailem|wyłącznie mailowo|tylko mailowo|wyłącznie na maila|tylko na maila|wyłącznie na piśmie]
    [gdyby|jeśli|żeby|aby|jeżeli] (państwo|wy|pan|pani) [przestali|przestaliście|przestał|przestała|zaprzestali|skończyli] (państwo|wy|się) (już|do mnie|mi|tu) [pisać|wysyłać|przysyłać|do mnie pisać|do mnie wysyłać|nękać|mnie nękać|mnie niepokoić|mi wysyłać|mi przysyłać|smsować|się odzywać|wypisywać]
    [byłabym wdzięczna|byłbym wdzięczny|będę wdzięczny|będę wdzięczna|wdzięczny|wdzięczna] … [przestali|przestaniecie|zaprzestali|skończyli|zaprzestanie] (państwo) (do mnie|mi|mnie) [pisać|wysyłać|przysyłać|nękać|pisania|wysyłania|smsować]
    [smsy|smsów|sms y|te smsy|wiadomości|powiadomienia|esemesy|te wiadomości] [możecie|mozecie|mogą państwo|możesz|mozesz] (mi|już|więc|spokojnie|sobie|po prostu) [wyłączyć|wylaczyc|darować|odpuścić|zakończyć|skasować|przestać wysyłać|przestac wysylac]
    (skończcie|skończ|przestańcie|kończcie|skończmy|dajcie spokój) [z tym wypisywaniem|z tym wysyłaniem|z tym pisaniem|z tym smsowaniem|z wypisywaniem|z tymi wiadomościami|z tymi smsami|z tym spamowaniem|z tym nękaniem] [codziennie|co dzień|o|do mnie|mi|już|wreszcie|w końcu|rano|nocą|ciągle|bez przerwy]
    [kończymy|kończcie|skończmy|kończ|kończę] (już|wreszcie|proszę) z (tymi|tym|waszymi) [wiadomościami|smsami|wysyłaniem|spamem|reklamami|powiadomieniami|wysyłką]
    ? ^ (ja) (już|naprawdę) [nie chcę] (już|więcej) ich (już|więcej) [dostawać|otrzymywać|czytać|widzieć] (więcej|już) $
    (te|wasze) [stuff] (już|mi|nam|wcale) (mi|nam|już) nie są (mi|nam|już|do niczego) (już|do niczego) [potrzebne|potrzebna|do szczęścia potrzebne]
    ? [poskarżę się|zawiadomię|zawiadamiam|złożę skargę|składam skargę|powiadomię|doniosę] (na was|o was|o tym|na to) (do|w|na) [uodo|uokik|uke|giodo|rzecznik*|urząd*|urzęd*|inspekcj*]
    ? ^ (i|ale|proszę) (już|więcej) [więcej tego nie róbcie|nie róbcie tego więcej|już tego nie róbcie|więcej tak nie róbcie|nie róbcie tak więcej] (proszę) $
    [żebyście|abyście|by państwo|żeby państwo] (wreszcie|już|w końcu) [zapomnieli|usunęli|skasowali|wykasowali|zgubili|wymazali|wykreślili] (o|wreszcie|już) [mój numer|moim numerze|mój nr|ten numer|moje nazwisko|mój kontakt]
    [relative] (was|bardzo|państwa) [prosi|proszą|żąda] (was|państwa|bardzo) [soThat] (już|jej|mu|im|do niej|do niego) (już|więcej) nie [sends|youSent]
    ^ (proszę|i|to|więc) [usuńcie mnie|skasujcie mnie|wykreślcie mnie|skreślcie mnie|wypiszcie mnie|usuńcie nas|wypiszcie nas] (proszę|już|stąd|natychmiast) $
    ? [nachaln*|natrętn*|upierdliw*|spamując*|spamer*] & [rezygnuję|rezygnuje|rezygnujemy|żegnam|wypisuję|wypisuje]
    ? [pierdyliard|milion|miliony|setki|tysiące|dziesiątki|tony|multum|zatrzęsienie|zalew] (tych|waszych|durnych) [stuff] (od was|dziennie|tygodniowo|w tygodniu|codziennie)
    ? (to) (już) [nth] (już) [sms|wiadomość|reklama|esemes|smsa] (już) [od was|w tym miesiącu|w tym tygodniu|dzisiaj|dziś|tego dnia|jednego dnia]
    [odwołuję|cofam|wycofuję|anuluję|unieważniam] (wszystko|wszystkie|zgody) [co|na co|na które] … [zgodziłam|zgodziłem|podpisałam|podpisałem|wyraziłam|wyraziłem|udzieliłam|udzieliłem|zaznaczyłam|zaznaczyłem]
    nie ma (u mnie|tu|już) [miejsca|czasu|cierpliwości] (u mnie) na (wasze|te|wasz) [stuff]
    na [moim telefonie|mojej komórce|moim numerze] nie ma miejsca na (wasze|te) [stuff]
    [czy|naprawdę|serio|czemu|dlaczego|po co] (naprawdę|serio|ja) muszę (to|tego|ciągle|te|wasze) (stuff) [dostawać|otrzymywać|czytać|kasować|oglądać] (co tydzień|codziennie|ciągle|to|te smsy)
    [podziękuję za|dziękuję za|odpuszczę sobie|daruję sobie|obejdę się bez|spasuję z|pasuję z] [kolejne|dalsze|następne|dalszych|kolejnych|następnych] [stuff]
    [uciszcie|uciszyć|wyciszcie|wyciszyć|zgaście|ugaście|zamknijcie|uśpijcie|ukróćcie] (wreszcie|już|proszę|w końcu) (te|wasze|tę|ten) [stuff]
    (chcę|chciałbym|chciałabym|wolę|proszę) przestać być [bothered]
    rezygnuj* (ze|z) (wszelkich|wszystkich|waszych) [subskrypcji|subskrybcji|subskrypcji sms|powiadomień|newsletterów|smsów]
    nie [odbieram|przyjmuję|odbieramy|przyjmujemy|obsługuję] (na) (tym numerze|tu) [stuff] (na) (tym numerze|tu|smsem|smsami|ten numer)
    [do listy tych|do tych|na listę tych|wśród tych|tych] [co nie chcą|którzy nie chcą|co nie życzą sobie|którzy nie życzą sobie] [stuff|smsów|wiadomości]
    ^ (ja|juz|już) [nie kcem|nie kce|niechcem|nie chcem|niechcę] (tego|już|więcej|wiecej|od was|nic|tych) (więcej|wiecej|nic) $
    [wolę|wolimy] (sam|sama|sami) (sam|sama|sami) szukać [promocji|okazji|ofert|zniżek|informacji] … (dziękuję|więc|bez|nie) [dziękuję za|więc nie|bez smsów|nie trzeba|niepotrzebne]
    ? usuńcie nas (proszę|z|stąd|już)
    [żegnam|żegnamy|pożegnam] się z [waszymi|tymi|waszym|wami] [stuff]
    [telefon|komórka|smartfon|zegarek] (mi) (ciągle|non stop|cały dzień) [pika|brzęczy|dzwoni|wibruje|pipczy|bzyczy|dryndoli] … (przez|od) [przez was|od was|przez te wasze|przez wasze|od waszych]
    (lepiej|to|w takim razie) nie [piszcie|wysyłajcie|piszcie do mnie] [wcale|w ogóle|wogóle]
    stop (i|a) (proszę) [to uszanować|uszanujcie|uszanować|dostosujcie się]
    ? [mnie|nas] (to) (już) (to) [to już nie dotyczy|już to nie dotyczy|już nie dotyczy|to nie dotyczy już] $
    ? [zrezygnowałem|zrezygnowałam|wypisałem się|wypisałam się|odwołałem zgodę|odwołałam zgodę|cofnąłem zgodę|cofnęłam zgodę|wysłałem stop|wysłałam stop|po rezygnacji|mimo rezygnacji|mimo cofnięcia zgody] & [smsy dalej lecą|dalej lecą|wciąż lecą|nadal lecą|dalej idą|dalej ślecie|nadal ślecie|dalej spamujecie|nadal spamujecie|dalej smsujecie|sms za smsem|nadal otrzymuję|dalej otrzymuję|wciąż otrzymuję|ciągle otrzymuję|ciągle to samo|dalej to samo|dalej swoje]
    [go|numer|mój numer] (proszę) [usunąć|usuńcie|wykreślić|wykreślcie|skasować|skasujcie|wyrejestrować|wypisać|wypiszcie] z (waszego|waszej|państwa|tej|tego) [systemu|bazy|listy|kartoteki|rejestru|newslettera|ewidencji]
    ? nie ma sensu (mi|do mnie|żebyście) (mi|tego|to) [tego słać|tego wysyłać|tego przysyłać|słać|przysyłać|wysyłać|pisać|tego pisać]
    ? [kto wam dał|skąd macie|kto dał wam|kto podał wam|kto wam podał] (mój) [nr|numer|kontakt] (ale|więc|to|i|proszę|prosze) (go|już|proszę) [usuńcie|skasujcie|wykreślcie|wykasujcie|wyrzućcie|usunąć|skasować|wypiszcie]
    nie jestem (już) zainteresowan* (dalszym) [otrzymywaniem|dostawaniem|przyjmowaniem|odbieraniem|czytaniem|waszymi smsami|waszymi reklamami|waszymi wiadomościami|subskrypcją|newsletterem]
    [nie interesuje|nie interesują|nie obchodzi|nie obchodzą] mnie (już) [otrzymywanie|dostawanie|wasze|te|ten wasz] (wasze) [stuff|waszych]
    nie [chcę|chcemy|potrzebuję|potrzebujemy|interesują mnie|życzę sobie] (od was|już|żadnych|mnie) [waszych|żadnych|wasze|tych waszych] (tych|żadnych) [pożyczek|pożyczki|kredytów|kredyty|chwilówek|chwilówki|szkoleń|szkolenia|garnków|garnki|pokazów|prezentacji|usług|produktów|konkursów|loterii|ubezpieczeń|ubezpieczenia|fotowoltaiki]
    (i) żadnych (więcej|waszych|kolejnych) [pożyczek|kredytów|chwilówek|garnków|fotowoltaiki] (więcej|od was)
    nie zawracajcie (mi|nam|już) (już) [dupy|głowy|gitary|tyłka|czterech liter|d]
    [chcę|chciałbym|chciałabym] [skończyć z tym|z tym skończyć|żeby to się skończyło|żeby się to skończyło] $
    [mnie wali|wali mnie|wali mi] (to|co) … [stuff]
    [quit] (już|wreszcie|w końcu|mi|mnie) z (tym|tymi|waszym|mi|tym ciągłym) [wysyłaniem|przysyłaniem|pisaniem|słaniem|spamowaniem|nękaniem|przesyłaniem|zasypywaniem|wciskaniem|zawracaniem głowy|wydzwanianiem|smsowaniem|esemesowaniem|zaczepianiem|nagabywaniem|męczeniem|spamem]
    [skończcie|skończ|koniec|dość|dosyć|basta|stop|przestańcie] (już|wreszcie|w końcu) z (tym|tymi|waszym|waszymi|ciągłym|tym ciągłym) [wysyłaniem|przysyłaniem|pisaniem|słaniem|spamowaniem|nękaniem|przesyłaniem|zasypywaniem|wciskaniem|zawracaniem głowy|wydzwanianiem|smsowaniem|esemesowaniem|zaczepianiem|nagabywaniem|męczeniem|stuff]
    żadnych [więcej|waszych|kolejnych|takich] (więcej|waszych|kolejnych|takich) [stuff]
    żadnych (waszych|tych|głupich|durnych|pieprzonych) [stuff] [więcej|już więcej|od was|na mój numer|na ten numer|do mnie]
    [zero|żadnego] (waszych|tych|więcej|kolejnych|waszego) [stuff] (do mnie|od was|więcej|na mój numer|od dzisiaj)
    nie [pchajcie|proponujcie|oferujcie|reklamujcie|polecajcie|róbcie|dawajcie|podrzucajcie|forwardujcie|wpychajcie|nabijajcie|zarzucajcie|zachęcajcie|zapraszajcie|obrzucajcie|atakujcie|torturujcie|szantażujcie|polecać|proponować|pchać] (mi|mnie|nam|nas) (już|więcej|tych|tym|tymi|waszych|waszymi|żadnych) (ofert|waszych) [stuff|waszych produktów|więcej ofert|waszymi|swoich produktów|pożyczek|kredytów|chwilówek]
    nie [pchajcie|wciskajcie|wpychajcie|podrzucajcie|forwardujcie|ślijcie|przysyłajcie|podsyłajcie] mi (już|więcej) [tego|tych|niczego|więcej]
    nie [róbcie|róbta] mi [spamu|śmietnika|syfu] (w|z)
    nie (będę|będziemy) (już) [będę potrzebować|będę już potrzebować|będę potrzebował|będę potrzebowała|będziemy potrzebować|będę korzystać z] (już|żadnych) [kolejnych|waszych|tych|dalszych] (stuff)
    nie będę (już) [czytać|odbierać|tolerować|otwierać|oglądać] (tych|waszych) [stuff]
    ? nie [wysyłajcie|przysyłajcie|wysyłać|przysyłać|ślijcie|słać|przysyłaj|wysyłaj|przesyłajcie|przesyłać|podsyłajcie|piszcie] (mi|nam|do mnie) tego (więcej|już|proszę) $
    ? (tego|takich rzeczy) (mi|do mnie|już|więcej) nie [wysyłajcie|przysyłajcie|wysyłać|przysyłać|ślijcie|słać|przysyłaj|wysyłaj|przesyłajcie|przesyłać|podsyłajcie] (mi|do mnie|więcej|już|proszę) $
    [doniosę na was|podam was|obsmaruję was|opiszę was|zgłoszę was|zgłaszam was|poskarżę się na was|zawiadomię o was|zawiadamiam o was|skończycie|spotkamy się|widzimy się|oddam sprawę|oddaję sprawę|napiszę o was|pozwę was|nasyłam na was|naślę na was] (już|za to|jutro|w|do|na|zaraz) [authority]
    [chcę|chciałbym|chciałabym|chcemy|wolę] (już|wreszcie|natychmiast) [to wyłączyć|to zatrzymać|to anulować|zakończyć współpracę|zakończyć te smsy|wyjść z tego programu|wypowiedzieć zgodę|odmówić przyjmowania|opuścić listę|opuścić waszą listę|się odpiąć|pozbyć się waszych|pozbyć się tych|uniknąć waszych|odejść z klubu|odejść z programu|być wypisany|być wypisana|być wykreślony|być usunięty|być usunięta|nie być na liście]
    [nie udzielam|nie daję|nie dawałem|nie dawałam|nie dałem|nie dałam|nie wyrażałem|nie wyrażałam|nie wyraziłem|nie wyraziłam|nie udzielałem|nie udzielałam|nie udzieliłem|nie udzieliłam|nie przedłużam|odbieram|zabieram|wygasa moja|wygasła moja|nie macie mojej|nie ma mojej|brak mojej] (wam|państwu|żadnej|na to|swojej|mojej) (żadnej) [zgody|zgodę|zgoda|pozwolenia|zezwolenia|akceptacji]
    (proszę|poproszę|żądam|domagam|wnoszę|apeluję|oczekuję) (o|się) (natychmiastowe|niezwłoczne) [zatrzymanie|zatrzymania|zablokowanie|zablokowania|zakończenie|zakończenia|anulowanie|anulowania|przerwanie|przerwania|uszanowanie] (mojego|mojej|tych|waszych|tego|dalszych) [smsów|sms|subskrypcji|wysyłki|newslettera|stuff|numeru|mojego numeru|prywatności]
    [żądam|zakaz|nakaz] (natychmiastowego) (zaprzestania) [zakazu kontaktu|kontaktu ze mną|kontaktowania się ze mną|zaprzestania kontaktu]
    [odmeldowuję się|wymeldowuję się|wylogowuję się|wymiksowuję się|żegnam się|uciekam|zmykam|znikam|spadam|schodzę|wychodzę|odchodzę] (z|od|ze) (tej|waszej|tego|waszego|tych|waszych) [list|stuff|klubu]
    [usuńcie|usunąć|skasujcie|wykasujcie|wykreślcie|wyrzućcie|wymażcie|zapomnijcie|zablokujcie|usuń|skasuj] (proszę|sobie) [numer mojej|numer mojego|numer taty|numer mamy|moją komórkę|tę komórkę|nr tel|mój nr tel|numer komórki|ten numer telefonu]
    ? [zablokowałem|zablokowałam|blokuję|zablokowałam już|zablokowałem już|blokowałem|blokowałam] (już) (dwa|trzy|cztery|pięć|wszystkie|kilka) [wasz numer|wasze numery|waszych numerów|te numery]
    ? [piszecie|wysyłacie|smsujecie|odzywacie się|przysyłacie] (mi|do mnie) (już) [częściej niż|za często|zbyt często|stanowczo za dużo|za dużo|zbyt dużo|zdecydowanie za często|non stop|dzień w dzień]
    ? [stuff] [nie życzę sobie ich|nie chcę ich|ich nie chcę|nie czytam ich|mam ich dość|mam ich dosyć]
    ? ^ (ja|my|naprawdę|już) (nie życzę) [nie życzę sobie ich|nie życzę sobie tego|nie chcę ich dostawać|mam ich dość] (więcej|dostawać|już) $
    ? [stuff] & [muszą się skończyć|mają się skończyć|niech się skończą|mają zniknąć|mają przestać|muszą zniknąć|trzeba zatrzymać|trzeba ukrócić|muszą ustać|mają ustać|musi się skończyć|ma się skończyć|to koniec z tym]
    ? [wypiszta|wypiszże|wypiszcież|skreślta|usuńta|wykreślta] (mnie|nas|mie)
    ? nie [pszysyłajcie|pszysyłać|przysyłajta|wysyłajta|piszta|dzwońta|ślijta|wysyłojcie|przysyłejcie] (mi|do mnie|mie) (rzadnych|tych|już|więcej|żodnych) (stuff)
    (byłbym|byłabym|bylibyśmy|będę|byłoby) [wdzięczny|wdzięczna|miło|fajnie|świetnie|dobrze] (by) (było) [gdybyście|gdyby państwo|gdybyś|jakbyście|jakby państwo] (mogli|już) [przestali|przestał|przestała|przestać] [wysyłać|pisać|przysyłać|nękać|dzwonić|słać] (mi|do mnie) (sms|sms-y|smsy|wiadomości|reklamy|oferty|powiadomienia)
    (byłbym|byłabym|bylibyśmy|będę|byłoby) [wdzięczny|wdzięczna|miło|fajnie|świetnie|dobrze] (by) (było) [gdybyście|gdyby państwo|gdybyś|jakbyście|jakby państwo] [mnie|mój numer] [usunęli|wykreślili|wypisali|skreślili|wyrzucili]
    (byłbym|byłabym|bylibyśmy|będę|byłoby) [wdzięczny|wdzięczna|miło|fajnie|świetnie|dobrze] (by) (było) [gdybyście|gdyby państwo|gdybyś|jakbyście|jakby państwo] [usunęli|wykreślili|wypisali|skreślili|wyrzucili] [mnie|mój numer]
    ? [zrezygnowałem|zrezygnowałam|wypisałem się|wypisałam się|wyrejestrowałem się|wyrejestrowałam się|odwołałem|odwołałam|rezygnowałem|rezygnowałam|wypowiedziałem umowę|wypowiedziałam umowę|rozwiązałem umowę|rozwiązałam umowę|wycofałem zgodę|wycofałam zgodę|cofnąłem zgodę|cofnęłam zgodę] & [nadal piszecie|wciąż piszecie|dalej piszecie|ciągle piszecie|nadal wysyłacie|wciąż wysyłacie|dalej wysyłacie|ciągle wysyłacie|nadal przysyłacie|nadal dostaję|wciąż dostaję|dalej dostaję|ciągle dostaję|nadal przychodzą|wciąż przychodzą|dalej przychodzą|nadal dostaje|dalej dostaje|ciągle dostaje]
    [niepotrzebne|nie potrzebne|zbędne|nie są mi potrzebne|nie są potrzebne] (mi|są|nam) (są|mi) (te|wasze|żadne) [informacje o promocjach|informacje o ofertach|informacje handlowe|informacje marketingowe|informacje o nowościach|powiadomienia o promocjach|smsy|smsy o promocjach|wiadomości o promocjach|oferty handlowe|wasze reklamy]
    [da się|można|mogę|jak|chcę|chciałbym|chciałabym|moglibyście] (jakoś) (te|tę|wasze) [powiadomienia|smsy|wiadomości|reklamy|subskrypcję|usługę sms] (jakoś|u was) [skasować|wyłączyć|zablokować|wycofać|anulować|odwołać|zatrzymać|odwiesić|zlikwidować]
    [zostawcie|zostaw|zostawić|dajcie] (już|proszę|wreszcie) [mój telefon|moją komórkę|mój numer|mojemu telefonowi|mojej komórce] (już|wreszcie|proszę) [w spokoju|spokój|w świętym spokoju]
    [mój numer|mój nr|mój telefon|moje nazwisko|moje dane] & [zniknąć|zniknie|zniknął|zniknęły|znikną|zniknęło|wyleciał|wylecieć|wyleci] & [list]
    ? [movedOn] & [przypominać|informować|powiadamiać|zapraszać|zawiadamiać] & [pointlessWeak|nie trzeba]
    ? [córka|syn|mąż|żona|mama|tata|babcia|dziadek] (bardzo|was) [prosi|żąda] (was|bardzo) (żeby|aby|by) (do|jej|mu) (niej|niego) [nie wysyłać|nie pisać|nie przysyłać|nie wysyłali|nie pisali|nie dzwonić|do niej nie wysyłać|do niego nie wysyłać]
    ? nie [dawałem|dawałam|dałem|dałam|podawałem|podawałam|po to dałem|po to dałam] (wam|państwu) [numeru po to|numer po to|numeru żeby|numeru żebyście|wam numeru po to|wam numer po to|wam numer żeby|wam numeru żebyście|numeru żebyście mnie]
    ? ^ (na tym|i|niech) [na tym poprzestańmy|na tym poprzestaniemy|na tym zakończmy|na tym zakończymy|poprzestańmy na tym|zakończmy na tym|na tym koniec|niech na tym się skończy] $
    ? [weźta|weźcie|weź] (się|już) [przestańta|przestańcie|przestań|skończta]
    ? [harass] & [warnYou]
    ? [phoneWord] & [notForAds]
    ? [iSay] & [youKeepOn]
    ? [noInterest] & [noteIt]
    ? [considerIt] & [consentGone]
    [jesteście|was|wasz numer|ten numer] (u mnie|już|mam|u|już u mnie|i) [blk]
    ? [movedOn] & [pointlessWeak] & [stuff|youWord]
    ? [childNumber] & [ads|age]
    ? [magic] & [goSilent|soStop]
    ? [goSilent] & [forever|fromYou]
    ? [instead] & [otherWay]
    ? [someoneElse] & [wares|stuff]
    ? [cantRead] & [stuff|leaveThem]
    ? [wasLeaving] & [noUse]
    ? [neverAgreed] & [stuff]
    ? [forgetImp] [onMe]
    ? [mustYou] & [inform] & [stuff|everyOne]
    ? [letRest] & [fromYou]
    ? [dej|dejcie|dajcie|dajże|dejta|dajta] … [spokój|pokój|spokoju|luz|siana]
    ? ^ (dobra|no|ok|cóż|to) [rozchodzimy się|rozstajemy się|rozstańmy się|rozejdźmy się|nie po drodze nam|nam nie po drodze|nie pasujemy do siebie|nie jest nam po drodze|to koniec z nami|między nami koniec|nic z tego nie będzie|nic z tego nie wyjdzie] $
    ? [blokujecie|zajmujecie|zatykacie|zapychacie] (mi|nam|tę) [linię|linie|numer alarmowy|łącze]
    ? (już) (tego) [niy chca|ni chca|nie chca|niy chcym] (już|tego) [czytać|czytac|widzieć|dostować|tego|słyszeć|wiyncyj]
    ? [starczy|wystarczy|dość|dosyć] (już) [tych uprzejmości|tej uprzejmości|tej zabawy|tych żartów|tej szopki|tego cyrku|tej znajomości]
    ? [noMoreWill] & [readIt] & [thisStuff|stuff]
    ? [stuff] & [trash]
    ? [dead] & [youStill]
    ? [easeOff] & [stuff]
    ? [anyway] & [wontBuy]
    ? [wontBuy] & [saveIt|youWord]
    ? [whereWrite] & [soStop]
    ? [removalNoun] & [myNumGen]
    ? [refuseV] & [contactNoun]
    ? (ja) (się) [na to] (się) [nie piszę|nie pisze|nie godzę]
    ? [nie jestem] (już) [zainteresowany|zainteresowana|zainteresowani] (ani) [ani teraz|teraz|nigdy|ani trochę|i nie będę|absolutnie|w ogóle|kompletnie]
    ? ja (nie) [nie wasz|nie wasza] (klient|klientka) … [nie chcieć|nie chce|nie chcę|nie pisać]
    ? [ja|mnie|nam] [nie chcieć|nie potrzebować|nie trzeba|nie interesować] (sms|reklama|to|tego|więcej|nic)
    ? [proszę|prosze] (mi|do mnie|już|więcej) nie [stuff] (proszę|dziękuję) $
    ? ^ (zamilknijcie|zamilczcie) [zamilknijcie|zamilczcie|żebyście zamilkli|zamilknąć|milczcie|ucichnijcie] (już|wreszcie|na wieki|w końcu|na zawsze)
    ? [dali|dacie|dajcie|daliby|dalibyście] (mi|nam|wreszcie|już|w końcu|święty) (wreszcie|święty|już|w końcu) [święty spokój|spokój|odpocząć|odetchnąć|żyć|spać] (wreszcie|w końcu|z tymi|z waszymi|już)
    ? [fed] & [youWord|stuff|daily]
    [blk] (już) [was|was już|wasz numer|ten numer|wasze smsy]
    ? [quiet] & [fromYou]
    ? [switchOff] & [forMe]
    ? [thanksIf] & [switchOff] & [arriving]
    ? [howLong] … [pisać|wysyłać|nękać|męczyć|spamować|bombardować|zawracać|zaśmiecać|piszecie|wysyłacie|nękacie|przysyłać|przestaniecie|dręczyć]
    ? [thanksIf] & [leaveOut] & [listy|bazy|wysyłki|wysyłce|mailingu|stuff|następnej|następnym razem|kolejnej|na przyszłość|tych|wysyłania]
    ? [thanksIf] (państwo) [mnie|nas|mój numer|ten numer] (państwo|już|z|z tego|następnym razem) [leaveOut]
    ? [movedOn] & [pointless]
    ? [stuff|przypominanie|przypominania|powiadamianie|informowanie] & [mija się z celem|mijają się z celem|psu na budę|o kant dupy|jak kulą w płot|na nic mi|na nic się|do niczego mi]
    ? niech (już) (ten|ta|to|te|wasz|wasza) (sms|wiadomość|esemes|reklama|smsy) (będzie|pozostanie|zostanie|okaże się) (tym|tą|waszym|waszą|naprawdę|już) [last]
    ? [niech|oby|mam nadzieję że|liczę że] [to|ten|ta|sms] … [ostatni|ostatnia|ostatnim|ostatnią|po raz ostatni|ostatni raz] (sms|wiadomość|wiadomością|raz|razem|od was|smsem)
    ? [weź|weźcie] (się|już) (ode mnie|od nas) [odczepcie|odwalcie|odpuśćcie|przestańcie|wypiszcie|skończcie|odpierdolcie|odpieprzcie|odpuść|odwal|odczep|przestań|skończ] (się|już)
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
    [żadnych|koniec z|precz z] (więcej|tych|waszych|waszymi|tymi|już|kolejnych) [smsów|reklam|wiadomości|spamu|smsami|sms|reklamami|wiadomościami|powiadomień|ofert|spamem|reklamy|sms ów] (od was)
    [bez|koniec|dosyć|dość] [więcej|tych|waszych|waszymi|tymi|już|kolejnych] [smsów|reklam|wiadomości|spamu|smsami|sms|reklamami|wiadomościami|powiadomień|ofert|spamem|reklamy|sms ów] (od was)
    [bez|dosyć|dość] [reklam|smsów|spamu]
    mam [dość|dosyć|po dziurki w nosie|po uszy|serdecznie dość] … [texts]
    dajcie (mi|nam) (już|wreszcie|święty|w końcu|z tym) (święty) spokój
    daj (już) [mi|nam] (już|wreszcie|święty|w końcu|z tym) (święty) spokój
    daj (se|sobie|już) spokój [z|ze] (tymi|tym|waszymi|tą) [stuff]
    ^ daj (już|wreszcie) (święty) spokój $
    [zostawcie|zostaw] (mnie|nas) (już|wreszcie) w (świętym) spokoju
    [odczepcie|odwalcie|odpieprzcie] się
    ^ [odczep|odwal|odpieprz] się (już|ode mnie) $
    [spadajcie|spieprzajcie|spadówa|wypad] z (tymi|waszymi) [texts]
    ^ [spadajcie|spadaj|odwalcie się|odczep się|spieprzajcie|wypierdalać|wypierdalaj|spierdalaj|spierdalajcie] $
    [remove] (proszę) (mnie|nas|mój numer|mojego numeru|ten numer|tego numeru|mnie stąd) (wreszcie|proszę) z (tej|waszej|państwa|wszystkich|bazy|listy|tych) [list|wysyłkowej|marketingowej|danych|mailingowej]
    [mnie|nas] [wypisać|skreślić|wykreślić|wyrejestrować|wypisz|wypiszcie]
    mnie [usunąć|wykluczyć|wyłączyć]
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
    ? ^ [wykreślić|wykreslic|skreślić|usunąć numer|proszę usunąć numer|usunąć mój numer|dezaktywacja|dezaktywuj|dezaktywujcie|wyłączcie|wyłącz to|wyłączcie to|zatrzymajcie to] (to|mnie) $
    [proszę|prosze] (mnie|nas) (natychmiast) [usunąć|wykreślić|skreślić|wypisać|wykluczyć] (stąd|z tego) $
    [umarł*|zmarł*|nie żyje] … [usunąć numer|usuńcie numer|nie pisać|nie wysyłać|nie pisz*|usunąć ten numer|wykreślić|skasować numer|nie dzwonić|usuńcie jej numer|usuńcie jego numer]
    ? ^ (ja|już|mam) (mam|ja) (tego|już|was) (już|serdecznie) [wystarczy już|już starczy|starczy już|mam dość was|mam was dość|mam was dosyć] (tego|już|was) $
    [doprowadzacie|doprowadza] (mnie|do) (do) (szału|białej gorączki|rozpaczy) (mnie) (tymi|waszymi) [texts]
    do szału (mnie) doprowadza*
    ? ^ [denerwujecie|wkurzacie|wkurwiacie|męczycie|irytujecie|nękacie|drażnicie|nudzicie|zanudzacie] (mnie|nas) (już|tym|tymi|strasznie) ([texts]) $
    [denerwujecie|wkurzacie|wkurwiacie|męczycie|irytujecie|nękacie|drażnicie|zanudzacie|zasypujecie|zalewacie] (mnie|nas) (już) (tym|tymi|waszymi) [texts]
    ? ^ [idźcie|idzcie|idź|idz|spadajcie|wypad|wynocha|paszoł] (w|do|na) (w) [w cholerę|cholerę|diabła|do diabła|drzewo|szczaw|na drzewo|sobie|stąd|ode mnie|do piekła] $
    się (wreszcie|już|ode mnie) (ode mnie) [odczepcie|odczep|odwalcie|odwal|odpieprzcie|odpieprz|odpierdolcie|odstosunkujcie]
    [proszę|prosze|błagam|macie|moglibyście|możecie|mozecie] (już|natychmiast|wreszcie) [przestać|przestac|przestańcie|zaprzestać|zaprzestac|skończyć] (już|z tym|to|mi|mnie) $
    ? [wstrzymajcie|wstrzymać|wstrzymaj|przerwijcie|przerwać|zakończcie|zakończyć|zaprzestańcie] (tę|te|tą|dalszą|dalsze|wszelką) [wysyłkę|wysylke|wysyłanie|wysyłania|subskrypcję|kampanię|mailing|texts]
    ? ^ (ja|już|dzieki) (ale|już) [nie życzę sobie|ale nie chcę|ale nie chce|nie zgadzam się|nie wyrażam zgody] (już|tego|więcej|nic) $
    ? ^ (ja|już|dzieki) (ale|już) [nie chcę|nie chce|nie chcemy] [już|tego|więcej|nic] $
    ? ^ [ja nie chcę|ja nie chce|ja już nie chcę] $
    ? ^ (ja) (o|tego) (to|tego) [nie prosiłem o to|nie prosiłam o to|o to nie prosiłem|o to nie prosiłam|nie zamawiałem tego|nie zamawiałam tego|nie zamawiałem|nie zamawiałam|nie chciałem tego|nie zapisywałem się na to|nie prosiłem|nie prosiłam] (o) (to) $
    ? ^ nie (dzwońcie|dzwoń|dzwonić) [nie dzwońcie|dzwońcie|dzwonić|dzwoncie]
    [nie zawracajcie|nie zawracać|przestańcie zawracać] (mi|nam) [głowy|gitary|dupy]
    ? ^ [nigdy więcej|nigdy wiecej|już nigdy|ani jednego więcej|nigdy więcej smsów] (takich) $
    ? ^ (to) (jest) [ostatnie ostrzeżenie|ostatnie ostrzezenie|ostatni raz mówię|mówię ostatni raz|ostatnia szansa] (przed) (policją) $
    [ostatnie] [ostrzeżenie|ostrzezenie] … [lawyer]
    ? ^ (ja|to|już) (was|to|ten numer|zaraz) [zgłaszam|zgłaszam to|zgłoszę was|zgłoszę to|zgłaszam was|idę z tym|pójdę z tym|zgłoszone] (to|was|ten numer|jako|do|na|na policję) (do|na|jako) (lawyer|spam) $
    [zgłaszam|zgłoszę|zgłosze|zgłosimy] (was|to|ten numer) (na|do) (lawyer) [policję|policje|uodo|uokik|uke|prokuratury|rodo|urzędu|prezesa]
    [zgłaszam|zgłoszę|zgłosze|zgłosimy|pozwę] (z|was|to|ten numer) (z|tym) (na|do) [lawyer]
    [idę|pójdę] z tym (na|do) [lawyer]
    ? ^ (już|teraz) (was) [blokuję|blokuje|blokuję was|blokuję ten numer|zablokuję was|zablokuję|zablokowany numer|blok] (was|ten numer) $
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
    czy [możecie|mozecie|moglibyście|mogliby państwo] (już) [zatrzymać|wstrzymać|przerwać|zakończyć] (tę|te|tą) [wysyłkę|wysylke|wysyłanie|texts]
    niech (mi|mnie) [państwo|pani|pan|nikt|firma] … nie [theySend]
    niech (już|nic|więcej) [mi|do mnie] … nie [theySend]
    [polite] (bardzo|was|państwa|o to|uprzejmie|tylko) (państwa|bardzo) [soThat] (państwo|na ten numer|do mnie|mi|mnie) … nie [youSent]
    [polite] (bardzo|was|państwa|o to|tylko) [soThat] (do mnie|mi|mnie|mój numer|ten numer) … [został wyłączony|została wyłączona|został wykreślony|został usunięty|został wypisany|zostać wypisany|zostać wykreślony|zostać usunięty|nie był wykorzystywany|nie był używany|zniknął] (z|ze|do)
    [żebyście|żeby|abyście] (już|mi|do mnie|państwo|więcej) (mi|do mnie|już|więcej|mnie) nie [youSent] (mi|już|więcej|do mnie|mnie|tych|tego)
    [byście|gdybyście|jakbyście|może byście|moglibyście|żebyście] (tak|już|mogli|wreszcie|łaskawie|w końcu) [przestali|skończyli|zaprzestali|przestać|odpuścili|dali spokój|dali sobie spokój|odczepili się] (już|mi|do mnie|mnie) ([sends])
    [mógłby pan|mogłaby pani|mogliby państwo|moglibyście państwo|mogliby|możecie|zechcą państwo|czy możecie|moglibyście] (łaskawie|wreszcie|już|w końcu|uprzejmie) [przestać|skończyć|zaprzestać|zatrzymać|powstrzymać się|odpuścić|darować sobie]
    [możecie|mozecie|moglibyście|mogliby państwo|może pan|może pani|dałoby się|da się] (mnie|mi|do mnie|nas|już) (już|mnie|mi|więcej) nie [sends]
    [wdzięczny|wdzięczna|wdzięczni|miło by było|byłoby miło|fajnie by było|byłoby super|cieszę się|ucieszę się|zobowiązany|zobowiązana] (będę|bardzo|jeśli|jeżeli|gdyby|jak|gdybym) … (to) [była|był|będzie|było|jest] [ostatni*|ostatnia wiadomość|ostatnia|ostatni sms|koniec]
    niech (to|ta|ten) (wiadomość|sms|będzie) (będzie|bedzie) (już|wasz|wasza|ta|ten|naprawdę) [last] (sms|wiadomość|reklama|od was|raz)
    [to był|to była|to jest|to ma być|to powinna być|ma to być|oby to był|oby to była|oby] (już|wasz|wasza|naprawdę) [last] [sms|wiadomość|reklama|wiadomosc|esemes]
    [to był|niech to będzie|oby to był] (już|wasz) ostatni raz (kiedy|jak|gdy|że) (do mnie|mi) (do mnie|mi|coś) [napisaliście|piszecie|napiszecie|wysłaliście|wysyłacie|dostałem|dostałam|jasne|zrozumiano]
    ani [jednego|jednej|słowa|jednego słowa] (już|więcej) [sms*|wiadomości|reklamy|esemesa|więcej] (więcej|od was|już)
    ^ ani [jednego|jednej] więcej (już) $
    [żadnych|żadnej|zadnych|zero] (już|więcej|waszych|kolejnych|dalszych|tych) [stuff] (więcej|już|od was|proszę|nie chcę|na ten numer)
    ? ^ [żadnych|zadnych|zero|dość|koniec|bez] (już|więcej|waszych|kolejnych|dalszych|tych|z|tymi) [stuff] (proszę|więcej|już) $
    [quit] (z|ze|już|wreszcie) (tym|tymi|waszymi|całym|tego|waszych|tych) [stuff]
    koniec z (tym|tymi|waszymi) [stuff|pisaniem|wysyłaniem|nękaniem|spamowaniem|tym ok|tym]
    [unwanted] (już|więcej|żadnych|tych|waszych|od was|żadnej|tego) (durnych|głupich|cholernych|pieprzonych|waszych|więcej) [stuff]
    [unwanted] (już|więcej|tego|od was|nic|żadnych|tych|waszych) (już|więcej|tego|nic) [receive] (już|więcej|tego|od was|nic|żadnych|tych|waszych|takich) [stuff]
    [unwanted] (już|więcej|żadnych|tego|nic|być) (już|więcej) [receive|być nękany|być nękana|być informowany|być informowana|być zasypywany|być zasypywana|być niepokojony|być niepokojona] (już|więcej|nic|tego|ok) $
    [unwanted] (już|więcej|żadnych) [kontaktu|kontaktów|kontaktu z wami|pisania|wysyłania|zawracania głowy|nękania]
    [me|him] (już|więcej|proszę|tu|tego) nie [sends|send1]
    [mnie|mi|nas|nam] nie [sends] (na tym numerze|na tym telefonie|więcej|już|tym|tutaj)
    nie [sends|send1] (tu|tutaj|mi|do mnie|mnie|już|więcej) (tu|już|więcej|tego|tych|takich|takiego) [stuff]
    nie [sends|send1] [mi|do mnie|mnie|nam] (już|więcej|nigdy) [tego|więcej|już|nigdy|nic|takich rzeczy|byle czego]
    nie [sends] [tu|tutaj|na ten numer|na mój numer|na moją komórkę|na mój telefon]
    [trudno|ciężko] (jest) (zrozumieć|pojąć|ludziom) nie [sends]
    weź* (mi|mnie|się|do mnie|już|wreszcie|pan|pani) (mi|mnie|się|już|do mnie) (już) nie [sends|send1]
    weź* (mi|mnie|się|do mnie|już|wreszcie) (już|mi|mnie) [przestańcie|przestań|skończcie|skończ|odpuśćcie|odpuść|odczepcie|odczep|wypiszcie|wypisz|wyłączcie|usuńcie|skasujcie]
    [zaśmiecacie|zapychacie|zasypujecie|zawalacie|zalewacie|zaśmieca|zapycha|bombardujecie|spamujecie|budzicie|nękacie|dręczycie|molestujecie] (mi|mnie|nas|nam|tylko|ludzi|ludziom) (tylko|ciągle|w nocy|już) [telefon|komórkę|skrzynkę|pamięć|dziecko|życie|tymi|tym|stuff|codziennie|bez przerwy]
    [zaśmiecać|zapychać|nękać|zawracać|męczyć|bombardować|zasypywać|wysyłać|spamować] (mi|mnie|ludzi|ludziom) … [przestańcie|przestań|przestać|skończcie|dość|koniec]
    zamiast (ciągle|tylko) [męczyć|nękać|zawracać|spamować|zaśmiecać|truć|zanudzać] (mi|mnie|ludzi|ludziom|głowę|starych|innych)
    [mój telefon|moja skrzynka|moja komórka|mój numer|moj telefon|ten numer|to jest telefon] (to|jest) (nie|to nie) (jest) [śmietnik|śmietnikiem|słup|słup ogłoszeniowy|tablica|tablicą|kosz|skrzynka na reklamy|śmietnisko|wysypisko|hyde park|gazetka]
    [numer|telefon|komórka|nr] (jest) [służbowy|prywatny|służbowa|firmowy|zastrzeżony|do pracy|dla rodziny|tylko dla rodziny|tylko do pracy] … [ads|stuff] (tu|tutaj) (nie)
    [numer|numeru|telefon|telefonu|numer telefonu] … nie (służy|jest|może|używać|wolno|nadaje się|powinien|używajcie|wykorzystywać|wykorzystujcie) (do|dla|od|na|być|używany do|wykorzystywany do|w celach|do celów) [ads]
    nie [używajcie|używać|wykorzystujcie|wykorzystywać|korzystajcie z|stosować] (mojego|tego|ten|mój) (numeru|numer|telefonu) (telefonu) (do|w|dla|na) (celów|celach) [ads|wysyłki|wysyłania]
    [ads|stuff] (tu|tutaj|na ten numer|na tym numerze) nie [przyjmujemy|przyjmuję|chcemy|chcę|potrzebujemy|potrzebuję|potrzeba|czytam|czytamy|życzymy sobie|wysyłać|przysyłać]
    [traktować|traktujcie|uznać|uznajcie|oznaczyć|oznaczcie|uważać] (proszę) (ten|mój|mnie) (numer|nr|za|jako) (za|jako) [niedostępny|wypisany|wypisanego|wypisaną|zamknięty|nieaktualny|nieaktywny|nieistniejący|zastrzeżony]
    [proszę|prosze|możecie|mozecie|lepiej] (już|przy tym) [mnie|nas|o mnie|mój numer|mojego numeru] (już|więcej|łaskawie) [pominąć|pomijać|ominąć|omijać|nie uwzględniać|nie brać pod uwagę|zapomnieć|nie liczyć|odpuścić]
    [pominąć|pomińcie|pomijajcie|omijajcie|nie uwzględniajcie] (mnie|nas|mój numer) (przy|w|następnym|następnych|z|dalej|łaskawie) (następnych|kolejnych|waszych|przyszłych|tych) [stuff|wysyłkach|wysyłce|mailingu|mailingach]
    [zapomnijcie|zapomnij|zapomnieć|zapomnijta] (proszę|już) [że mam|że istnieję|ze mam|ze istnieje|o tym numerze|o moim numerze|o moim telefonie|mój numer|że kiedykolwiek|że ten numer]
    [możecie|mozecie|proszę|możesz|moglibyście] (już|sobie) (sobie|już) [darować|odpuścić|podarować|oszczędzić] (sobie|mi) (już) (te|tych|wasze|dalsze|takie|tego) [stuff]
    [darujcie|odpuśćcie|odpuście|oszczędźcie|odpuść|darujcie se] (sobie|mi|nam|se) (już|te|tych|wasze|waszych|tego) (te|tych|wasze|waszych) [stuff]
    [odpuśćcie|odpuść|odpuście] (już|sobie|wreszcie) [nic nie kupię|nic nie kupie|i tak nic nie kupię|nie kupię|szkoda czasu]
    ? ^ (typie|ziomek|ziom|ludzie|stary) [odpuść|odpuśćcie|odpuście|odpuść sobie|odpuśćcie sobie] $
    [goAway] (mi|już|stąd|w|na|do|wszyscy|ode mnie) (z|w|na|do|stąd) (cholerę|diabła|drzewo|szczaw|stąd|pizdu|chuj|holerę) (z) (tymi|tym|waszymi|tą|waszą|swoimi|waszym) [stuff|garnkami|kredyt*|produkt*|sklepem|butami|firmą|telefonami]
    [goAway] z (tymi|tym|waszymi|tą|swoimi) [stuff|garnkami|kredyt*]
    [goAway] mi [stąd|z telefonu|z tymi|z mojego telefonu|z tym]
    ? ^ [goAway] [mi stąd|stąd|z tym|ode mnie|na drzewo|w diabły|w cholerę|na szczaw|do diabła|na bambus|mi z tym] (stąd|z tym) $
    [getOff] się (wreszcie|już|w końcu|do cholery|kurwa|ode mnie|od nas)
    się (wreszcie|już|w końcu|ode mnie|od nas) [getOff]
    [getOff] [ode mnie|od nas|od mojego numeru|od mojej mamy|od niej|od niego]
    [dajcie|daj mi|daj nam|dejcie|dejze|dajże|dajcie se|dej] (mi|nam|mojej mamie|babci|ludziom|se|człowiekowi|jej|mu|już|im) (już|wreszcie|święty|w końcu|z tym|żyć) (święty) [spokój|spokuj|siana|żyć|odpocząć|odetchnąć|żyć w spokoju] (z|od) (tymi|waszymi|tym)
    [dejcie|dajcie|daj] (mi|nam) [święty spokuj|święty spokój|święty pokój|spokuj|wreszcie spokój|już spokój|świety spokoj]
    [dejcie|dejze] (mi|nam) (wreszcie|już|z tym) [pokój|pokoj|święty pokój]
    [zostawcie|zostaw|zostawić|zostawcież] (proszę|mnie|nas|moją|mojego|babcię|mamę|numer|w|już) (w|mamę|babcię|tatę|męża|żonę|spokoju|numer|dziecko) (w) spokoju
    [chcę|chcemy|chciałbym|chciałabym|pragnę|proszę o] (mieć) (tylko|od was|trochę|święty|chwilę|o) [świętego spokoju|święty spokój|mieć spokój|spokoju od was|spokój od was|ciszę z waszej strony|ciszę w eterze]
    [mam|mamy|mom] (tego|was|już) [dość|dosyć|po dziurki w nosie|po uszy|serdecznie dość] (już) (was|tych|waszych|tego) [stuff]
    [enoughOf] (już|tych|waszych|tego|na|od|z) (waszych|tych|waszymi|tymi|ciągłych|wiecznych|codziennych|was) [stuff|nękania|zaczepek|zaczepiania|nagabywania|zawracania|waszego pisania]
    ? ^ [enoughOf] (już) [was|waszej firmy|tego nękania|tego wszystkiego|nękania|tego pisania|tego spamowania] $
    [ile|jak długo|do kiedy|dokąd|ile razy] (jeszcze|razy|można|mam|będziecie) (razy|mam|można|jeszcze|będziecie) (to|wam|was|będziecie|mi|mnie|do mnie|mam) [prosić|powtarzać|mówić|pisać|nękać|męczyć|wysyłać|spamować|tłumaczyć|przysyłać|zawracać głowę]
    [drugi|trzeci|czwarty|piąty|kolejny|setny|enty|n ty|dziesiąty|3|2|5|10] [raz|już raz] (już|was|mówię|piszę) [proszę|prosze|piszę|pisze|mówię|mowie|powtarzam|informuję|zgłaszam|wypisuję|się wypisuję|rezygnuję] (o to samo|was|się|że|o|wam|stop|to samo|żebyście)
    (już) [asked] (już|was|wam|o to|państwa|że|się) … [a|i|mimo to|tymczasem|ale|a wy|a mimo to] (wy|mi) [still] (mi|mnie|do mnie|to|wysyłacie|swoje|przychodzą|piszecie|dostaję|dostaje|spam)
    [asked] (was|już|państwa) [soThat] (mi|mnie|do mnie|już|państwo) … nie [youSent]
    [mimo wypisania|mimo rezygnacji|mimo cofnięcia zgody|mimo moich próśb|mimo próśb|mimo wysłania stop|mimo że się wypisałem|mimo że się wypisałam|mimo wycofania zgody|mimo sprzeciwu] … [nadal|dalej|ciągle|wciąż] (mi|do mnie|dostaję|przychodzą|wysyłacie|otrzymuję)
    [dlaczego|czemu|po co|jakim prawem|na jakiej podstawie|z jakiej racji|jakim cudem] (wy|ja|to|mi|państwo) [still] (mi|ja|do mnie|to|wy) [dostaję|dostaje|wysyłacie|piszecie|przysyłacie|otrzymuję|przychodzi|przychodzą|dostajemy|nękacie]
    [przecież|przeciez] (ja|już|się) (się|już) [wypisałem|wypisałam|rezygnowałem|zrezygnowałem|zrezygnowałam|pisałem stop|pisałam stop|prosiłem żeby nie|prosiłam żeby nie|pisałem że nie|pisałam że nie]
    [another] (wasz|wasza|taki|taka|taka wasza|od was) (sms|wiadomość|reklama|esemes|spam|powiadomienie|oferta) … [lawyer|blocks|skarga|pozew]
    (jak|jeśli|jeżeli|gdy) (mi|jeszcze|do mnie) [another] … [napiszecie|wyślecie|przyślecie|dostanę|przyjdzie|zobaczę|zadzwonicie|wyśle|napisze|przyśle|usłyszę] … [lawyer|blocks]
    [another] (mi|coś|do mnie|wasz|wasza) (coś|sms*|wiadomoś*) [napiszecie|wyślecie|przyślecie|dostanę|przyjdzie|zobaczę|zadzwonicie] (to|a|i) (was|to) [zgłoszę|zgłosze|zgłaszam|zablokuję|blokuję|pożałujecie|idę|pójdę|spotkamy|będzie|dzwonię]
    [skarga|skargę|zawiadomienie|pismo|pozew|wniosek] (do|w|na) [uodo|uokik|uke|prezesa|sądu|prokuratury|policji|was|urzędu|rzecznika] (już|jest|idzie|została|złożę|piszę|złożę jeśli|poszła)
    [zablokowałem|zablokowałam|blokuję|zablokuję|blokuje|banuję] [was|ten numer|wasz numer|wasze numery]
    ? ^ (was|i|nara|ok|no to|a|to) [blocks] (was|ten numer|wasz numer|cię|nadawcę) (już|i tyle|i cześć|i nara) $
    [lecicie|lecisz|idziecie|wpadacie|trafiacie|lądujecie] (ten|wasz|u mnie|numer) (numer|na|do) (na|do) [bloka|bloku|blok|czarną listę|czarnej listy|czarnej liście|spamu|spam|blokady|kosza|blacklistę]
    [szukajcie|poszukajcie|poszukać|znajdźcie|szukać|poszukaj|znajdzcie] (proszę|sobie|se) (sobie|proszę) (innej|innego|innych|kogoś|nowej|inną) [ofiary|frajera|frajerów|jelenia|naiwnych|naiwnego|innego|klienta|głupiego|ofiarę|klientów|kogoś innego]
    [nie jestem|nie będę|nie bede|nie byłem|nie byłam] (i|już|nie) (nie) (będę|bede|byłem) [zainteresowan*] … (nie) [nie będę|nie bede|nigdy nie będę|i nie będę|nie byłam|nie byłem]
    nie jestem (już) [zainteresowan*] i nie (będę|bede|byłem|byłam)
    nie [interesuje|interesują|interesowało|obchodzi|obchodzą|kręci|rusza] (mnie|nas) (już|to) i (nigdy) nie [będzie|będą|bedzie|interesowało]
    [mnie|nas] (to|już) [wasze|wasza] (już|oferta|oferty) nie [interesuje|interesują|obchodzi|obchodzą] (proszę|i|więc|to)
    ^ [mnie|nas] (to) (już) nie [interesuje|interesują] (już) (to) $
    (już|dalsze|kolejne|te|wasze|państwa) [stuff] … [są|są mi|mi|już|dla mnie|na ten numer|przeze mnie] [needless]
    [needless] [mi|są mi|są już|są dla mnie|dla mnie] (mi|są|już|te|wasze) (te|wasze|państwa|dalsze) [stuff]
    [needless] (są) (te) [wasze|waszych|państwa|dalsze] [stuff]
    [zmieniłem|zmieniłam|zmieniliśmy|mam nowego|mam innego|przeszedłem do|przeszłam do|w związku ze zmianą|po zmianie|korzystam z innego] (już|na) (innego|nowego|inną) [operatora|dostawc*|bank|firmę|firmy|przychodni*|sieć|sieci|dealera|warsztat|sklep|lekarza|fryzjera] … [nie|needless|darować|wypis*|usu*|skreśl*|rezygn*|bez sensu]
    [sprzedałem|sprzedałam|nie mam już|oddałem|oddałam|zlikwidowałem|zamknąłem|zamknęłam|wyprowadziłem|wyprowadziłam|przeprowadziłem|przeprowadziłam|wyjechałem|wyjechałam|zrezygnowałem|zrezygnowałam|wyzdrowiałem|wyzdrowiałam|przeszedłem|przeszłam] … (już|mnie|mi|dalej|więc) [nie informować|nie informujcie|nie przypominajcie|nie przypominać|nie wysyłać|nie wysyłajcie|nie piszcie|nie pisać|proszę nie|nie trzeba|nie ma sensu|needless|proszę mnie|wypiszcie|wypisać|usunąć|usuńcie]
    nie ma (już|co|żadnego|najmniejszego|takiej) (sensu|potrzeby|powodu) (mnie|mi|do mnie|nas|żeby|abyście|dalej|już|byście) (mnie|mi|dalej|do mnie|już) [sends|wysyłania|pisania|przypominania|informowania|przysyłali|pisali|wysyłali]
    [szkoda|tracicie|marnujecie] (wasz|tylko|swój|waszego|waszych|na mnie|sobie) (wasz|swój|waszego) [czasu|czas|sms*|prądu|kasy|pieniędzy|zachodu|trudu|energii] (na mnie|na smsy|na te|i tak nic|i tak nie|nic nie)
    [zgody|zgodę] … nie [podtrzymuję|podtrzymuje|wyrażam|przedłużam|odnawiam|mam|ma|było|dałem|dałam|dawałem|dawałam|udzielałem|udzielałam|potwierdzam|wyraziłem|wyraziłam]
    [moja zgoda|zgoda moja|wszelkie zgody|wszystkie zgody|swoje zgody|moje zgody|zgody|zgodę] … [cofam|cofnięta|wycofuję|wycofana|odwołuję|odwołana|wygasła|nieważna|nieaktualna|odwołane|wycofane|cofnięte]
    [cofam|wycofuję|wycofuje|wycofałem|wycofałam|cofnąłem|cofnęłam|odwołuję|odwołuje|odwołałem|odwołałam|wypowiadam|anuluję|unieważniam] (moją|swoją|swoje|moje|wszelk*|wszystk*|udzielon*|niniejszym|wcześniejsz*|tę|dotychczasow*) (udzielon*|moje|swoje|wcześniejsz*|marketingow*) [consent]
    [kończę|kończymy|rozstaję się|rozstajemy się|żegnam się|żegnamy się|zrywam|zrywamy|rozstańmy się] (już) z (tą|państwa|waszą|waszym) [państwem|wami|firmą|klubem|sklepem|znajomością|tym|stuff]
    [żegnam|żegnajcie|do widzenia|nara|adios] (was|państwa|i) [na zawsze|raz na zawsze|i nie piszcie|i proszę nie|i żadnych|ozięble]
    ? ^ [żegnam ozięble|kończę z wami|zrywam z wami|rozstajemy się|koniec znajomości|koniec współpracy|czas się rozstać|pora się rozstać|na tym kończymy|kończymy na tym|kończymy znajomość] $
    ? ^ (bardzo) [proszę|prosze|macie|możecie] (to|z tym|już|wreszcie|wszystko) [ukrócić|zakończyć|zatrzymać|zaniechać|przerwać|skończyć|wyłączyć|to ukrócić|to zakończyć|to skończyć|z tym skończyć] (już|wreszcie|natychmiast|z tym) $
    [proszę|prosze|macie|trzeba] (to) [uszanować|szanować] (moją|moje|że|decyzję|prywatność) (prywatność|decyzję|prośbę|wolę)
    [uwolnijcie|uwolnij|wybawcie] [mnie|się|nas] od (tych|waszych) [was|stuff|tego]
    ? ^ (proszę) [miejcie litość|uwolnijcie mnie|odpuśćcie mi|oszczędźcie mi tego] $
    [co|jaka część|które słowo|którego słowa|czego|jakiego słowa] (wy|w|z|jest) (słowie|słowa|w słowie|ze słowa) [nie|stop|nie chcę] (wy) (nie|jest) (rozumiecie|dla was) [niejasne|rozumiecie|niezrozumiałe|niezrozumiale|do was nie dociera]
    [nie rozumiecie|nie kumacie|nie dociera do was|do was nie dociera] (słowa|co znaczy|po polsku|że|że nie|w słowie) [nie|stop|słowa nie|nie chcę]
    nie [znaczy|to znaczy|oznacza] nie (i|koniec|kropka)
    ^ nie to nie (i|koniec|kropka) (kropka|koniec) $
    ? ^ (ja) [nie chcę i już|nie i koniec|nie to nie|mówię nie|powiedziałem nie|powiedziałam nie|nie znaczy nie|nie i kropka|nie chcę i koniec|nie oznacza nie] $
    [nie|nigdy] (się) (już|u was|do|na żadne|nigdzie|żadnego|o) (to|nic|żadne|was|newslettera|smsy|listę) (nie) [zapisywałem|zapisywałam|zapisałem|zapisałam|prosiłem|prosiłam|zamawiałem|zamawiałam|wyrażałem|wyrażałam|zgadzałem|zgadzałam|rejestrowałem|rejestrowałam|podawałem|podawałam] (się|wam|numeru|zgody|do|na) (na|do|proszę|więc|to) [usunąć|wypisać|wypiszcie|usuńcie|nie|newsletter*|smsy|mnie|skąd|przestańcie]
    [czy ja|a czy ja] (się|was|kiedykolwiek) [o to|na to|o te smsy|o to się] (się) [prosiłem|prosiłam|zapisywałem|zapisywałam|zgadzałem|zgadzałam|pisałem|zamawiałem]
    kto (was|wam) (o to|o te|na to) (smsy) [prosił|pozwolił|kazał|dał zgodę]
    ? [nie korzystam|nie jestem|nie kupuję|nie chodzę|nie jeżdżę|nie mieszkam] (już) (z|u|tam|waszą|waszym|waszych) [waszych|was|państwa|klientem|klientką|usług|salonu] … (i|więc) (nie|proszę|wypis*|usu*) [potrzeb*|pisz*|wysyłaj*|pisać|wysyłać|mnie|skreśl*|chcę]
    [wypisz|wypiszcie|wypisać|usuńcie|usunąć|skreślcie|wykreślcie|wykreślić|skasujcie|zabierzcie|wyłączcie|wywalcie|wyrzućcie|zdejmijcie|dajcie] (proszę|już|wreszcie) [mnie|nas|mój numer|ten numer|moją mamę|mamę|babcię|męża] (proszę|już|wreszcie|natychmiast|z powrotem) [stąd|z tego|z tych|z waszego|z waszej|z waszych|z listy|z bazy|ze|precz|z tej|z newslettera|z subskrypcji]
    [mnie|nas|mój numer] [proszę|prosze] (już|też|również) [z|ze|od] (tych|waszych|tego|tej|waszej|wszystkich|waszego) [stuff|list*|baz*] (też|również|wypisać|skreślić|usunąć|wyłączyć)
    [wypisuję|wypisuje|wyrejestrowuję|wyrejestrowuje|wypisalbym|wypisałbym|wypisałabym|wypisujemy] się (już|z|ze|stąd|od)
    [jak|jakoś|da się|można|chcę|chce|potrzebuję|muszę] (się|to|jakoś|od) (tego|was|jakoś|od was|od tego) [uwolnić się od was|pozbyć się was|odczepić od was|was pozbyć|uwolnić od was|wymiksować|wypisać już]
    [wyłączyć|wylaczyc|wyłączcie|wylaczcie|wyłącz|wylacz|zatrzymajcie|skasujcie|zlikwidujcie|usuńcie|zablokujcie] (mi|nam|proszę|to|wreszcie|już|plz|pls) (te|tę|ten|to|wasze|wszystkie|natychmiast) (cholerne|durne|głupie|wasze|natychmiast|na amen|wszystkie|codzienne) [stuff|wysyłkę|dziadostwo|cholerstwo|badziewie]
    [umarł|umarła|zmarł|zmarła|nie żyje|pochowaliśmy|pochowałem|pochowałam|odszedł|odeszła|śmierci] … [nie wysyłajcie|nie przysyłajcie|nie piszcie|nie pisać|nie wysyłać|proszę nie|przestańcie|przestać|usunąć|usuńcie|wykreślić|skreślić|zakończyć|zostawcie|nie przychodziło|nie przychodziły|nie dzwonić|nie dzwońcie|uszanować|skończcie|wypisać|wyłączyć]
    [zmarł*|umarł*|nie żyje] … nie [sends|będzie|potrzebuje|przeczyta|odpisze] (już|tych|waszych|niczego|mu|jej)
    [zajmijcie|zajmij] się (wreszcie|lepiej) [czymś pożytecznym|czymś innym|kimś innym|czymś sensownym|czymś normalnym|swoimi sprawami]
    [nękanie|stalking|molestowanie|napastowanie|prześladowanie] (jest|to|to jest|podlega) [karalne|karane|przestępstwo|przestępstwem|karze]
    [wstydu nie macie|wstyd|bezczelność|żenada] … (nie|przestań*|skończ*) [piszcie|wysyłajcie|pisać|wysyłać|przestańcie|skończcie]
    [nie wysyłajcie|nie piszcie|nie przysyłajcie|nie piszta] (mi|do|tu|nic|już|mojej|mojego|moją) (już|nic|do|mojego|mojej) [mamy|mamie|mojej mamy|babci|taty|ojca|męża|żony|córki|syna|dziecka|dziecku|matki|rodziców|dziadka]
    [nie lubię|nie lubimy|wkurzają mnie|denerwują mnie|irytują mnie|męczą mnie|nudzą mnie|mierżą mnie|wnerwiają mnie] (już|jak|kiedy|gdy) (te|wasze|takie|mi|tych|takich) [stuff]
    [mogliby państwo|moglibyście państwo|moglibyście|mogliby|możecie] (państwo) (łaskawie|wreszcie|już|w końcu|uprzejmie) [przestać|skończyć|zaprzestać|zatrzymać|powstrzymać się|odpuścić]
    (jak|jeśli|jeżeli|gdy) (mi|jeszcze|do mnie) [another] … [napiszecie|wyślecie|przyślecie|dostanę|przyjdzie|zobaczę|zadzwonicie|wyśle|napisze|przyśle] … (to) (idę|pójdę|zgłaszam|zgłoszę|dzwonię|piszę) (to|was) (na|do) [lawyer]
    [napiszecie|wyślecie|przyślecie|dostanę|przyjdzie] … [idę|pójdę|zgłaszam|zgłoszę|dzwonię|idziemy|składam] (to|was|skargę) (na|do) [lawyer]
    [proszę|prosze] nie [sends|send1] (mi|do mnie|mnie|nam|tego|tych)
    (już) [niy|ni|nie] [chca|chcem|chcę] (tego|już) (wiyncyj|więcej|już|tego) [dostować|dostowac|dostawać|tego]
    [quit] (z|już) (tego) [pisania|wysyłania|nękania|spamowania|zawracania głowy] (do mnie|mi|mnie)
    [przestańcie|pszestańcie|przestań|pszestań|skończcie] (mi|mnie|do mnie|nam) (to|tego|już|takie) [sends]
    [stuff] (z|od|od waszej|z waszej) (państwa|waszej|waszego) (firmy|sklepu|strony) [są|jest] (dla|przeze) (mnie) [needless]
    [stuff] (z|od|od waszej|z waszej) (państwa|waszej|waszego) (firmy|sklepu|strony) [dla mnie|przeze mnie] [needless]
    ? ^ [przestańcie|przestancie|zaprzestańcie|skończcie|kończcie|przestaniecie|przestaniecie wreszcie|odpuśćcie] (już|wreszcie|w końcu|natychmiast|to|proszę|do cholery) $
    ? ^ (czy|kiedy) (wy) (wreszcie|w końcu|kiedyś) [przestaniecie|skończycie|dacie mi spokój|odpuścicie|się odczepicie] (wreszcie|w końcu|kiedyś) $
    ? [goAway] z [tymi|tym|waszymi|tą|waszą|swoimi|waszym]
    (już|więcej) [nic|niczego] (już|więcej|absolutnie|kompletnie) (od was|od państwa|od waszej firmy) (już|więcej) nie [chcę|chce|chcemy|potrzebuję|kupię|kupie|zamawiam|życzę sobie|potrzebuje]
    (od was|od państwa) (już|więcej) [nic|niczego] (już|więcej) nie [chcę|chce|chcemy|potrzebuję|potrzebuje|kupię|kupie]
    nie [chcę|chce|potrzebuję|potrzebuje|chcemy] (już|więcej|absolutnie) [od was|od państwa|z wami] (już|więcej|absolutnie) [nic|niczego|żadnych|żadnej|kontaktu|rozmawiać]
    nie [chcę|chce|chcemy] (już|więcej|absolutnie) [żadnych|żadnej|żadnego] [stuff|kontaktu|kontaktów]
    ^ (ja) nie [chcę|chce|potrzebuję|potrzebuje|chcemy] (już|więcej|absolutnie) [nic|niczego] (już|więcej) $
    ? ^ (koniec|to) [koniec naszej|koniec tej|koniec z|koniec naszego] [znajomości|współpracy|przygody|wami|romansu]
    ? nie [chcę|chce|chcemy] (już|dłużej|więcej) [być|należeć|figurować|widnieć|uczestniczyć|brać udziału] (dłużej|już|do|w|na) (w|na|do) (tym|tej|waszym|waszej|państwa) [club]
    [opuszczam|odchodzę z|występuję z|wychodzę z|wypisuję się z|rezygnuję z|zamykam|wypowiadam|kończę] (już) (ten|wasz|waszego|tego|moją|waszą|tę|z|ze) [klub|program|klubu|programu|subskrypcję|newsletter|newslettera|grupę|grupy|subskrypcja|członkostwo|subskrypcji|członkostwa]
    [zamknąć|zakończyć|zamknijcie|zakończcie|przerwać|przerwijcie|rozwiązać|wypowiedzieć] (moją|tę|mi|naszą|proszę) [subskrypcj*|prenumerat*|członkostwo|wysyłk*]
    (następnym|nastepnym) [następnym razem|nastepnym razem|przy następnym|po następnym|przy kolejnym|po kolejnym|w razie kolejnych|w przypadku kolejnych|po otrzymaniu kolejnej|po otrzymaniu następnego] … (na|do) [lawyer]
    [o] (natychmiastowe) [zaniechanie|zaprzestanie|niekontaktowanie|nieprzeszkadzanie|wstrzymanie wysyłki|zakończenie wysyłki|skasowanie mnie|skasowanie mojego numeru|wycofanie mnie|pominięcie mnie|odpięcie mnie] (tego|takich|tych|się|mojego|od|z)
    [żądam|domagam się|oczekuję] [zaniechania|zaprzestania] (tego|tych|takich|dalszego)
    [joinedNot] [mi|do mnie|nam|więcej|już|mnie|stuff|tego]
    ^ (proszę) [joinedNot] $
    [jesteście|wylądowaliście|siedzicie|dodałem was|dodałam was|wrzuciłem was|wrzuciłam was|wpisuję was|dodaję was|dodaje was] (już|u mnie|ten|wasz) (numer|u mnie|już) [zablokowani|zablokowany|zablokowane|na czarnej liście|w spamie|do spamu|na czarną listę|do czarnej listy|do zablokowanych|w zablokowanych|na blokadzie]
    ? nie [interesują|interesuje|ciekawią|obchodzą|obchodzi] (mnie|nas) (już|państwa) (państwa|wasze|wasza|te|takie) [produkty|usługi|sklep|firma|towary|kredyt*|chwilówki|pożyczk*|ubezpieczenia|fotowoltaika|kosmetyki|garnki|wino]
    [ten numer|mój numer|mój nr|numer ten|numer mój|ten nr|mojego numeru] (proszę|trzeba|macie|należy) (natychmiast) [wykasować|usunąć|skasować|wykreślić|wymazać|wywalić|wyłączyć|skreślić|zablokować|wyrzucić|wypisać|usuńcie|skasujcie|wykreślcie|wywalcie]
    niech [mi|mnie|ktoś|ktos|mój numer] (to|mnie|to w końcu|pan|pani) (to|mnie) [wyłączy|zatrzyma|wypisze|usunie|skreśli|skończy|wykreśli|wyłaczy|wyłączą|wypiszą|usuną|skończą]
    [unwanted] (już|więcej) być (już|więcej|dłużej|ciągle|stale) [bothered]
    mam (już|was|ich|tego|tych) (ich|was|tego|już) (serdecznie|naprawdę) [dość|dosyć|po dziurki w nosie|po uszy] (już) [waszych|waszego|tych|ciągłych|was]
    ? mam (już) [was|ich|was wszystkich] (już|serdecznie|naprawdę) [dość|dosyć|po dziurki w nosie|po uszy|po kokardę|powyżej uszu]
    ? ^ (to) [po raz ostatni|ostatni raz] [proszę|mówię|piszę|powtarzam|ostrzegam|proszę was|prosze|mowie|pisze] (grzecznie|kulturalnie|państwa|was|ładnie|po dobroci) $
    (już) nie chce mi się (już) [czytać|kasować|oglądać|otwierać|usuwać] (już) [tych|waszych|takich|tego]
    mi się (już) nie chce (już|ciągle) [czytać|kasować|oglądać|usuwać] (już) [tych|waszych|takich|tego]
    [ciągłe|wieczne|codzienne|nieustanne|ciągle|niekończące się|uporczywe|nachalne|natrętne] [stuff] (są|mnie|już|to|mi|strasznie|bardzo) (są|mnie|już|strasznie|bardzo) [męcz*|denerwuj*|wkurz*|irytuj*|drażni*|przeszkadza*|nudz*|uciążliw*|budzą|przesad*|nie do zniesienia]
    [pisanie|wysyłanie|nagabywanie|zaczepianie|wydzwanianie|dzwonienie] (do mnie|mi|mnie) (jest|nie|uważam) (ma|za|bez) [sensu|nękanie|zbędne|niepotrzebne|bezcelowe|niepożądane]
    ? [i tak|ja i tak|nigdy] (ja|już) (nic) (u was|od was|tego|waszych|tych) (u was|od was|nic) nie [kupię|kupie|kupuję|czytam|kupimy|skorzystam|przeczytam|zamówię] (więc|u was|od was) (nie|przestań*|skończ*|szkoda|dajcie|proszę) [piszcie|wysyłajcie|czasu|spokój|nie|pisać|wysyłać|przestańcie|skończcie]
    [nie kupię|nie bede|nie będę|nie kupuję|nie kupie|nie skorzystam|nie korzystam|nie zamierzam|nie stać mnie] (u was|od was|już|z) … (więc|wiec|to|i|dlatego) (proszę|już|możecie) (już|wy) [przestańcie|skończcie|skonczcie|nie piszcie|nie wysyłajcie|dajcie spokój|odpuśćcie|nie męczcie|dajcie sobie spokój|wypiszcie mnie|skreślcie mnie|nie przysyłajcie]
    [wyślijcie|piszcie|wysyłajcie|przysyłajcie|posyłajcie] (to|sobie|te|se|takie) (do|smsy|rzeczy) [komuś innemu|kogoś innego|innym|komu innemu|mojemu wrogowi|siebie|sobie nawzajem|gdzie indziej]
    [zabraniam|zakazuję|nie pozwalam|nie zezwalam|nie życzę sobie|nie wyrażam zgody na|nie zgadzam się na|sprzeciwiam się] (wam|państwu|dalszego|na|dalszemu|dalszy|jakiegokolwiek|jakikolwiek|żadnego) (na|dalszego|jakiegokolwiek|wykorzystywania|używania) [kontaktowania|wysyłania|pisania|kontaktu|kontakt|wysyłanie|pisanie|przysyłania|kontaktowanie|wykorzystywania mojego numeru|używania mojego numeru|używać mojego numeru|pisać|wysyłać|przesyłania|kierowanie|nękania|dzwonienia|nękać]
    [naruszacie|łamiecie|to naruszenie|naruszenie] (moją|mój|moje|państwo|mojej) [prywatność|rodo|spokój|prawo|prawa|prywatności|przepisy|przepisów]
    [smsy|wiadomości|reklamy|powiadomienia|oferty] (od was|te|mi|już|mają|ma|proszę) (mi|już|do mnie|natychmiast) [nie przychodzić|nie przychodziły|przestać przychodzić|się skończyć|zniknąć|ustać|wyłączyć|wyłączcie|wstrzymać]
    [offMe] (proszę|już|wreszcie|łaskawie|natychmiast|też|pan|pani) [person]
    [person] (proszę|też|również|łaskawie|natychmiast|możecie) (proszę|natychmiast|już|stąd) [offMe]
    [usuńcie|skasujcie|wykasujcie|wymazać|wymażcie|wykreślić] (proszę|mi|natychmiast) (ten|mój) [kontakt|numer kontaktowy|numer z listy|numer stąd]
    nie [dostawać|otrzymywać|dostawac|otrzymywac] (już|więcej) (tych|waszych|takich|żadnych|od was|państwa) (waszych|więcej|już) [stuff]
    [soThat] (ja|już|więcej|wreszcie|tu) (ja|już|więcej|tego|tych) nie [dostawał|dostawała|otrzymywał|otrzymywała|widział|widziała|musiał|musiała] (już|więcej|tego|tych|waszych|takich|od was|nic|kasować|czytać)
    [żebym|abym|zebym|bym|żebyśmy] (ja|już|więcej|wreszcie|tego|tych) (tego|już|więcej|tych) nie [dostawał|dostawała|otrzymywał|otrzymywała|widział|widziała|musiał|musiała|dostawali] (już|więcej|tego|tych|waszych|takich|od was|nic|kasować|czytać)
    [zaprzestać|zaprzestańcie|zaprzestania|zakończyć|zakończcie|wstrzymać|wstrzymajcie|zaniechać|zaniechajcie|przerwać|przerwijcie|zaprzestanie|wstrzymanie|zakończenie] (proszę|wszelkiej|wszelkich|dalszej|dalszych|dalszego|tej|tę|natychmiast|państwa|wszelkiego) (dalszej|dalszych|formy) [sending]
    [rezygnuję|rezygnujemy|zrezygnowałem|zrezygnowałam|zrezygnowaliśmy] z (państwa|waszych|waszej|tych|całej|tego) (waszego|waszej|całej|państwa) [usług|oferty|współpracy|klubu|programu|subskrypcji|abonamentu|konta|karty] … (proszę|prosimy|nie|więc|i) [zaprzestać|nie pisać|nie wysyłać|nie piszcie|nie wysyłajcie|proszę nie|prosimy nie|przestańcie|wypisać|usunąć|bez|skreślić|nie przysyłać|nie przysyłajcie]
    [brak|bez|brak mojej|bez mojej] (mojej|moich|zgody) [zgody na] (marketing|ads|kontakt|wysyłanie|takie|te|jakiekolwiek|otrzymywanie)
    ? [stuff] (to|są|jest|to jest) (nie|coś nie) (jest|są) [nie dla mnie|nie dla nas|nie do mnie|nie moja bajka|nie na moją kieszeń] (proszę)
    (wy|ciągle|stale|codziennie|wciąż) [mnie|mi|nas|nam|ludzi|moją mamę|moją babcię|mojego tatę] (ciągle|stale|już|dalej|nadal|tu|od roku|od miesięcy|do dziś|codziennie|głowę|tym|tymi) [youBother]
    [youBother] [mi|mnie|nas|nam|ludzi|ludziom|moją mamę|moją babcię|mojej mamie|głowę] (już|ciągle|stale|codziennie|od|tym|tymi|bez przerwy) (od|rok|roku|tygodnia|tym|tymi|waszymi|stuff|głowę)
    [po|mimo] (trzech|3|dwóch|kilku|wielu|moim|moich|wysłaniu|paru|pięciu|tylu) [stopach|stop|prośbach|prośby|wypisach|rezygnacji|odmowach] … [dalej|nadal|wciąż|ciągle|znowu] [pisać|piszecie|wysyłacie|wysyłać|dostaję|przychodzą|swoje]
    [zmienię|zmieniam|będę musiał zmienić|będę musiała zmienić] (przez was) numer przez was
    nie (róbcie|rób) (mi|tu|z) (tu|z|mojego|mojej) [śmietnika|spamu|wysypiska|śmieciowiska|telefonu śmietnika|skrzynki śmietnika]
    ? (to|ten|mój|jest) [telefon do firmy|telefon służbowy|telefon firmowy|numer służbowy|numer firmowy|numer alarmowy|telefon alarmowy|telefon dziecka|numer dziecka|telefon mojego dziecka|numer prywatny] (nie|a nie|i nie|bez|proszę) [do|do reklam|na reklamy|dla reklam|róbcie|na spam|nie|reklam|skrzynka|skrzynka na]
    ? ^ (ja|nie|już) [nie chcę dalej|wysiadam|odpadam|wymiękam|już nie chcę tego|nie chcę tego dłużej|mam dość tych bzdur|mam już dość|tyle mi starczy] $
    [dajcie|dacie] (mi|nam) (wreszcie|w końcu|już|wreszcie święty) [święty spokój|spokój|spokuj]
    [żebyście|abyście] (mi|wreszcie|w końcu) (mi|wreszcie|w końcu|już) [dali mi spokój|dali spokój|zostawili mnie|się odczepili|odczepili się|przestali|skończyli]
    koniec (naszej|tej|waszej) [naszej znajomości|znajomości|współpracy] (pa|nara)
    czy [mogliby państwo|moglibyście państwo|moglibyście|mogliby|możecie|mogłaby pani|mógłby pan|zechcieliby państwo] (państwo) (łaskawie|wreszcie|już|w końcu|uprzejmie|proszę) [przestać|skończyć|zaprzestać|zatrzymać|powstrzymać się|odpuścić|darować sobie|wypisać mnie|mnie wypisać|mnie usunąć|mnie wykreślić|mnie skreślić|usunąć mnie|wyłączyć te]
    czy (dałoby się|da się|można|mogę|mógłbym|mogłabym|jest szansa|jest możliwość|istnieje możliwość) (żeby|by|żebym) (już|więcej|tego) nie [dostawać|otrzymywać|dostawał|dostawała|otrzymywał|otrzymywała] (już|więcej|tych|tego|waszych)
    (jak|jeśli|jeżeli|gdy) (mi|jeszcze|do mnie) [another] (mi|coś) [napiszecie|wyślecie|przyślecie|dostanę|przyjdzie|zadzwonicie] … (rano|w nocy|to|wieczorem|a) (to) [idę|pójdę|zgłaszam|zgłoszę|dzwonię|piszę] (to|was) (na|do) [lawyer]
    [nei|ine|nue|nir|mie|niw] [sends|chcę już|chce już|chcę tych|chce tych|chcę więcej|chcę dostawać|chce dostawac]
    [nei|ine|niechcę|niechce|niechcem|nie chcem] (już|więcej) (chcę|chce|tych|waszych|żadnych|dostawać) (już|tych|waszych|więcej) [stuff]
    ? [nobody] (o to|tego|was|ich|tych|tu|państwa|o nic|wam) (o to|tego|was|tu) nie [zamawiał|prosił|pytał|zapraszał|zgadzał się|wyrażał zgody|wyraził zgody]
    ? [nobody] [tego|o to|tych|ich|was] (tu|już|nie) nie [chce|potrzebuje|czyta|czeka|lubi]
    ? ^ (ja|czy) (was|o to) [kto was prosił|kto o to prosił|kto was pytał|kto was zapraszał|kto pytał|nikt nie prosił|nikt nie pytał|kto pozwolił|a kto prosił] (o to|te smsy) $
    na [ten|tę|mój|moją|tym|to] (numer|komórk*|telefon|nr) … nie [przysyła się|wysyła się|pisze się|wysyłamy|przysyłamy|przyjmuję|życzę sobie|chcę|ma być|powinno]
    [na|pod] [ten|tę|mój|moją|to] [numer|komórkę|telefon|nr|komórke] … [stuff] nie [chcę|wysył*|przysył*|pisz*|przyjmuj*|życz*|ma być]
    fajnie (by) (było) (nic|już|tego) (od was|już|nic) (nic|od was) nie [dostawać|otrzymywać|czytać]
    [mogliby państwo|moglibyście|możecie|zechcą państwo|zechciejcie|proszę|byłoby miło|bardzo proszę] (łaskawie|uprzejmie|państwo|już|grzecznie) nie [sends] (mi|tych|takich|do mnie|więcej|już)
    ? (jak|jeśli|jeżeli) (mi|jeszcze|do mnie) [another|jeszcze raz] … [zmieniam|zmienię|rezygnuję|odchodzę|nic u was|nic nie kupię|kończę|zrywam|opiszę|wystawię] (z|do|operator*|umow*|was|sieć)
    (jak|jeśli|jeżeli) (jeszcze) [another|jeszcze raz] … [authority|lawyer]
    ? [another|jeszcze raz] … [napiszecie|wyślecie|przyślecie|dostanę|przyjdzie|zobaczę|zadzwonicie|sms|wiadomość|reklama] (a|i|to) … [pożałujecie|inaczej pogadamy|porozmawiamy inaczej|zobaczycie|u was nie kupię|nic nie kupię|zmieniam operatora|zmieniam sieć|zrywam umowę|rozwiązuję umowę|wystawię|opiszę|opinię]
    [to|ta sprawa|wasz numer|wasze smsy|sprawa] (już) [idzie|trafi|trafia|leci|pójdzie|zgłoszone|zgłoszona|zgłaszam] (już|zaraz) [do|na] [authority|lawyer]
    [zgłaszam|zgłoszę|zgłosiłem|zgłosiłam|zgłosimy|kieruję|skieruję|przekażę|przekazuję|składam] (to|was|tę|sprawę|numer|skargę|zawiadomienie) [do|na] [authority|lawyer]
    ? [gone] & [pointless]
    [gone] & [nie piszcie|nie pisać|dajcie sobie spokój|nie wysyłać|nie wysyłajcie|wypiszcie|proszę mnie wypisać|wykreślcie|skreślcie|nie informować]
    ? [gone] & [stuff] & [niepotrzebn*|zbędn*|pointless|nie potrzebuję|nie są mi|nieaktualne]
    ? ^ (no|i|a|boże|błagam|proszę) niech [to się|się to|to] [wreszcie|w końcu|kiedyś|nareszcie] [skończy|zakończy|ustanie|przestanie] $
    ? ^ (no|i|a|boże) [kiedy|czy] [to się|się to|to] [wreszcie|w końcu|kiedyś|nareszcie] [skończy|zakończy|ustanie|przestanie] $
    ? ^ (proszę|czas|pora) (to) (wreszcie|już|w końcu) [zakończcie to|zakończcie|skończcie to|skończmy to|skończmy z tym|skończcie z tym|kończcie to|kończcie|kończmy to|kończmy|zakończmy to|przerwijcie to|ukróćcie to|połóżcie temu kres|połóżcie kres|zróbcie z tym koniec|zróbcie z tym porządek|koniec z tym|zakończyć to|temu kres|skończyć z tym] (wreszcie|już|w końcu|natychmiast) $
    ? [kończymy|zakończmy|kończę|skończmy|zakończcie|skończcie|zrywam|uważam za zakończoną|kończ] (tę|naszą|tą|z tą|ta) [znajomość|znajomością|współpracę|przygodę|relację|korespondencję|konwersację|zabawę|farsę|komedię|szopkę|cyrk]
    ? ^ (to|i|no) (tyle) [bez odbioru|bez odbioru pa|over and out|to wszystko żegnam|żegnam ozięble|żegnam na zawsze|na razie na zawsze|żegnam bez żalu] (na zawsze) $
    [marked] (was|to|ten numer|wasz numer|prosto|od razu|już|wasze) (jako|do|na|prosto|od razu) [spam|spamu|kosza|śmieci|śmietnika|czarną listę|czarnej listy|cert|8080|blokowanych|zablokowanych]
    ? ^ (czy) (wy) [głusi jesteście|jesteście głusi|głusi|ślepi jesteście|jesteście ślepi|nie umiecie czytać|umiecie czytać|umiecie w ogóle czytać|potraficie czytać|nie potraficie czytać|niedosłyszycie|czytać nie umiecie|analfabeci|ogłuchliście|nie słyszycie] (czy co|czy jak|co) $
    [głusi|ślepi|umiecie czytać|czytać nie umiecie|nie umiecie czytać|nie rozumiecie|ile razy] & [nie chcę|napisałem|napisałam|mówiłem|mówiłam|stop|prosiłem|prosiłam|powiedziałem|powiedziałam]
    [której|jakiej|jaka|która] (z) (części) [części|część|litery|litera] [słowa|wyrazu|nie|stop] (nie|stop|jest)
    (przecież|już|raz|dawno) [już|raz|dawno|wczoraj|tydzień temu|miesiąc temu|przecież] (raz|wam|do was) [napisałem|napisałam|pisałem|pisałam|wysłałem|wysłałam|powiedziałem|powiedziałam|mówiłem|mówiłam|odpisałem|odpisałam] (wam|do was|że) [stop|nie|koniec|nie chcę]
    [napisałem stop|napisałam stop|pisałem stop|pisałam stop|wysłałem stop|wysłałam stop|odpisałem stop|odpisałam stop] & [dalej|nadal|znowu|wciąż|ciągle|i nic|i co]
    ? [dalej|nadal|wciąż|ciągle] [to samo|mnie męczycie|piszecie|swoje|wysyłacie|przychodzą|mi wysyłacie] (mimo|pomimo|choć|chociaż) [stop*|rezygnacji|wypis*|prośb*|prosi*]
    [mimo|pomimo] (mojej|mojego|wysłania|moich|kilku) [stop|stopu|rezygnacji|wypisu|wypisania|prośby|prośb|sprzeciwu|odmowy] … [dalej|nadal|wciąż|ciągle|znowu|smsy|stuff]
    ? [skończyłem|skończyłam|kończę|zrywam|rozstaję się|żegnam się|koniec|skończone] (już) [z wami|z państwem|z waszą firmą|z waszym sklepem|między nami|z nami]
    ? [między nami|z nami|z naszą znajomością] (już|to) [koniec|skończone]
    ? ^ [mnie nie liczcie|na mnie nie liczcie|beze mnie|ja odpadam|ja się wypisuję|ja wysiadam|mnie w to nie mieszajcie|uznajcie że mnie nie ma|mnie tu nie ma|już mnie nie ma|mnie już nie ma|nie ma mnie|mnie skreślcie|odmeldowuję się] $
    [odchodzę|wypadam|znikam|spadam|wychodzę|uciekam|wypisuję się|wymeldowuję się|wymiksowuję się|wylatuję|występuję|rezygnuję|zwijam się|odłączam się|odpinam się] (już|się) [z|od|ze] (waszej|tej|waszego|tego|tych|waszych|państwa|od) [list*|klub*|grup*|program*|baz*|newsletter*|kanał*|cyrku|bagna|wysyłk*|subskrypc*|smsów|was]
    [odwalta|odczepta|odpierdolta|odpieprzta|odczepcie|zejdźcie|zjeżdżajcie|złaźcie|spadajcie] (się|wreszcie|mi) (ode mnie|z telefonu|z mojego telefonu|z mojej komórki|od mojego telefonu|od mojej mamy)
    ? ^ (to) (raczej|absolutnie|zdecydowanie|chyba) [nie dla mnie|to nie dla mnie|nie moja bajka|to nie moja bajka|nie mój klimat|nie moje klimaty|to nie moje klimaty|nie dla mnie takie rzeczy|to nie na moją głowę|szkoda fatygi|szkoda zachodu|szkoda waszego czasu|szkoda czasu na mnie|szkoda na mnie smsów] $
    nie [fatygujcie|trudźcie|kłopoczcie|wysilajcie|fatygować|trudzić|wysilać|kłopotać] się (już|więcej|proszę|państwo) (więcej|już|pisaniem|wysyłaniem|dla mnie)
    [oszczędźcie|oszczędź|zaoszczędźcie|szkoda|marnujecie|tracicie|nie traćcie|nie marnujcie] (sobie|mi|na mnie|tylko|waszego|swój|swojego|wasz|państwo) (waszego|swojego) [trudu|fatygi|zachodu|wysiłku|klawiatury|smsów|tych smsów|pieniędzy na smsy|czas na mnie|czasu na mnie|czasu i mojego|czas i mój|pieniędzy na mnie]
    [oszczędźcie|oszczędź|zaoszczędźcie] (sobie|mi) [tego|trudu|fatygi|zachodu|wysiłku|czasu|smsów|pieniędzy|pisania]
    ? ^ [marnujecie czas|tracicie czas|szkoda czasu|marnujecie swój czas|tracicie swój czas|marnujecie mój czas|tracicie tylko czas|nie traćcie czasu|szkoda waszego czasu|szkoda waszych pieniędzy] (na mnie|ze mną) $
    [dajcie|dajta|pozwólcie|dacie|daliby|dalibyście] (mi|nam|człowiekowi|ludziom|mi wreszcie|się|już|wreszcie|w końcu) [pożyć|żyć|spać|wyspać|się wyspać|odpocząć|odetchnąć|oddychać|pospać|umrzeć w spokoju]
    ? ^ [proszę|chcę|potrzebuję|błagam|proszę o|błagam o|poproszę o] (o) (trochę|wreszcie|odrobinę|tylko) [ciszę|ciszy|o ciszę|święty spokój|świętego spokoju|o spokój|spokoju|ciszę i spokój|cisza w eterze|poproszę o ciszę|poproszę ciszę|spokój poproszę|ciszy i spokoju] (poproszę|proszę|wreszcie|w eterze|od was) (od was) $
    ? ^ (proszę|wreszcie|no) [cicho bądźcie|bądźcie cicho|cisza tam|zamknijcie się|zamknijcie dzioby|zamknijcie mordy|zamknijcie jadaczki|stulcie pyski|stulcie dzioby|morda w kubeł|zamilknijcie|zamilczcie|milczcie|uciszcie się|przymknijcie się|ucichnijcie] (wreszcie|już|w końcu|tam) $
    [zawieście|zawiesić|zawieś|wygaście|wygasić|odłączcie|odłączyć|odepnijcie|odpiąć|zdezaktywujcie|dezaktywować|dezaktywujcie|zablokujcie|wyciszcie|wyciszyć|uciszcie] (proszę|mi|już) (te|tę|ten|wysyłanie|wysyłkę|cały|usługę|mój|moją|wasze) [stuff|wysyłanie|wysyłkę|numer|subskrypc*|usługę|kontakt]
    [przesadzacie|przeginacie|przesada|grubo przesadzacie|za często|za dużo] (już|trochę|ostro) (z) (tymi|waszymi|tych|tą|tym|waszych) [stuff|ilością|pisaniem]
    ? ^ (ja|już) (mam|mamy) (ja|już|tego|was|wszystkiego) (już|serdecznie|naprawdę|po prostu) [po kokardę|po kokardy|po korek|powyżej uszu|po uszy|po dziurki w nosie|tego po kokardę|w nosie te smsy] $
    ? [telefon*|komórk*|skrzynk*] & [wybuch*|pęka*|eksplod*|piszcz*|pika*|nie milknie|przepełn*|zapcha*|brzęcz*|wibruj*|dymi|płonie|rozgrzan*|zawalon*] & [stuff|was|wasze|przez was|od was|waszych]
    ? ^ (kurwa|codziennie|ludzie|no|serio|boże|ale) [ileż można|ile można|ile razy można|codziennie to samo|ile jeszcze|ile jeszcze tych smsów|jak długo jeszcze|ileż jeszcze] (ileż można|ile można) $
    ? [ile można|ileż można|ile jeszcze|ile razy można|jak długo jeszcze] & [stuff|piszecie|wysyłacie|wysyłać|pisać|was|męczyć]
    sprzeciw (wobec|na|przeciw|przeciwko|dla|do) (wszelkiego|dalszego|waszego|otrzymywania|wysyłania|kierowania) [marketing*|reklam*|sms*|stuff|informacj* handlow*|ofert*]
    [sprzeciwiam się|zgłaszam sprzeciw|wnoszę sprzeciw|składam sprzeciw|protestuję] (wobec|przeciwko|dalszego|wszelkim|dalszym|na) (otrzymywaniu|marketingowi|kierowaniu|podstawie|tym|waszym|takim) [stuff|art 21|marketingowi|art]
    ? [nielegaln*|bezprawn*|niezgodne z prawem|łamanie prawa|łamiecie prawo|niezgodne z rodo|wbrew prawu|wbrew rodo] & [zgod*|stuff|numer*|pisa*|wysyła*]
    nie [macie|mają państwo|miał|miała|posiadacie] (żadnego|żadnej|mojej|mojego|najmniejszego) [prawa|zgody|pozwolenia|upoważnienia|podstaw|podstawy] (by|żeby|aby|do|na|mi|mnie|mojego|tu) (używać|używania|korzystać|wykorzystywać|kontaktować|korzystania|wykorzystywania|przetwarzania|na|z) (z) [mojego numeru|mój numer|numeru|moim numerem|tego numeru|pisać|wysyłać|kontaktu|stuff]
    [rodzice|mama|tata|ojciec|starzy|mąż|szef] (mi|nam) (nie) [zabraniają|zabrania|zabronili|zabronił|zabroniła|nie pozwalają|nie pozwala|nie pozwolili] … [stuff|dostawać|otrzymywać|pisać|kontakt*]
    ? ^ [to jest|ten jest|jest to|to|ten|przecież to] (jest) [numer|telefon|komórka|nr] (mojego|mojej|do) [dziecka|syna|córki|małego dziecka|dwunastolatka|ucznia|dziecka a nie wasz|niepełnoletniej|niepełnoletniego|nieletniego|12 latka|szpitala|pogotowia|dyżurny|alarmowy|służbowy|firmowy|ratunkowy|oddziału] $
    ? [numer|telefon|komórka|nr|linia] (mojego|mojej|jest|do) [dziecka|syna|córki|szpital*|pogotowia|dyżurny|dyżurna|alarmowy|alarmowa|służbowy|firmowy|ratunkowy|oddziału|na oddziale|awaryjny|firmowa|służbowa] (to|szpitalnym|intensywnej terapii|proszę) (proszę) [nie zajmować|nie blokować|nie wasz|nie tablica|bez reklam|nie na|nie jest na|nie jest do|nie do|nie służy|nie używać]
    ? ^ (to) (jest) [telefon|numer|linia] (na|w) [oddziale szpitalnym|oddział|oddziału|szpitalu|pogotowiu|przychodni|izbie przyjęć|intensywnej terapii] $
    ? (właściciel*|abonent*|posiadacz*|użytkownik*) [właściciel*|abonent*|posiadacz*|użytkownik*] (tego|numeru|telefonu|karty) (numeru|już|telefonu) [zmarł|zmarła|nie żyje|umarł|umarła]
    ? [zmarł*|nie żyje|umarł*|pochowali*|w żałobie|pogrzeb*] & [te wiadomości|wasze wiadomości|te smsy|wasze smsy|waszych smsów|tych smsów|tych wiadomości|waszych wiadomości|reklam*|ofert*|promoc*]
    ? [za granicą|roaming*|w niemczech|w anglii|w uk] & [płacę za|kosztuje mnie|kosztują mnie|płacę|mnie kosztują]
    [sworn] (z|ze|te|ze swoim|z tymi|z tym|z waszym|z waszymi|tymi|swoje|wasz|te wasze) (swoim|swoimi|waszym|waszymi) [stuff|was]
    ? ^ [sworn] (z wami|wszystkim|spamerzy|debile|skurwysyny|złodzieje|natręci) $
    ? [co mam nacisnąć|co nacisnąć|który przycisk|jakie jest magiczne słowo|jakie magiczne słowo|magiczne słowo|gdzie jest guzik|gdzie ten przycisk|co mam zrobić|co mam jeszcze napisać|jak jeszcze mam napisać] & [skończył*|przesta*|dać spokój|dacie|odczep*|zostawi*|się skończy*]
    [ensure] & [notCome]
    [odsub*|unsub*|wypisc*|odinstalujcie|wylogujcie|wyrejestruj*|odpinamy|odsubskrybuj*|optout|opt out] (proszę|prosze|pls|plz|z|ten|mój|od) [mnie|nas|numer|ten numer|mój numer|z listy|moj numer|nr|was|tego|smsów]
    [relative] (mój|moja|mama|babcia|mąż|tata|ma 90 lat i|jest chora i|nie) (naprawdę|już|też|absolutnie|wcale|w ogóle) nie [chce|życzy sobie|potrzebuje|zamawiał|zamawiała|czyta|prosił|prosiła|rozumie|używa] (już|tych|waszych|od was|takich|więcej|sobie) (waszych|głupich) [stuff|od was|kontaktu]
    czy (ktoś|można|da się|jest tam|ktokolwiek) [mógłby ktoś|ktoś mógłby|ktoś może|może ktoś|ktoś tam może|ktoś by mógł|mógłby mnie ktoś|może mnie ktoś|dałoby się|dałoby radę|dało by się|istnieje możliwość|jest możliwość] (tam|mnie|mi|żeby|żebym|wreszcie|w końcu|już) (mnie|wreszcie|w końcu|stąd) [wypisać|usunąć|skreślić|wykreślić|wyłączyć|wyrejestrować|pominąć|wypisania|pomijać|to wyłączyć|to zatrzymać|odpiąć]
    ? ^ (czy) (wy) [youMust] (do mnie|mi|to|tak|ciągle|stale|codziennie|nam|państwo) (ciągle|do mnie|stale|tyle|mi|codziennie) [pisać|wysyłać|przysyłać|robić|spamować|męczyć] (to|do mnie|te smsy|mi|codziennie|mnie) $
    ? ^ (a) (po co|dlaczego|czemu) (wy) (ciągle|wciąż|nadal|mi|do mnie|dalej) [po co do mnie piszecie|po co mi to wysyłacie|po co wysyłacie|czemu mnie męczycie|dlaczego mnie męczycie|czemu mnie nękacie|dlaczego mnie nękacie|czemu mi to robicie] $
    ? [konieczne|niezbędne|potrzebne] (są|jest) (te|wasze|to) [stuff] (codziennie|ciągle|tak często|co chwilę)
    ? [dzięk*|dziękuję|super|świetnie|brawo|no proszę|o kolejny|o jak miło|cudownie|hurra|wspaniale] (za) (już) [nth] (dziś|dzisiaj|już) [sms|smsa|wiadomość|reklama|reklamę|oferta|ofertę|spam|esemes] (dziś|dzisiaj|w tym|od was|tego) [dziś|dzisiaj|w tym tygodniu|od was|tego dnia|marzyłem|marzyłam|czekałem|czekałam|tego mi brakowało|właśnie o tym marzyłem|tego mi było trzeba]
    ? ^ (i) kto (to|te|wasze) (w ogóle|jeszcze) (to|te|wasze) [czyta|kupuje|ogląda|potrzebuje|w ogóle czyta] (to|te|wasze) (w ogóle) ([stuff]) $
    ? [zero] [sms*|wiadomoś*|reklam*|ofert*] (to|byłoby|było by|proszę|poproszę|dziennie) (dobra|idealna|piękna|w sam raz|idealnie|super) (liczba)
    ? ^ (proszę|bardzo|kontakt|pisać|kontaktować się) (proszę|o kontakt|ze mną|się|pisać) [tylko|wyłącznie|jedynie] (drogą) [mailem|mailowo|e mailem|mailowy|mailową|telefonicznie|telefoniczny|listownie|pocztą|tradycyjną pocztą|elektroniczną|na maila|przez maila|e mailowo] (a) (nie|bez) (smsem|sms|smsów|przez sms|smsami|sms em) $
    nie (przez|w|drogą) [smsem|smsami|sms em|sms ami|przez smsy|przez sms|sms owo|esemesem|esemesami] (tylko|ale|proszę|a) (proszę|mailem)
    ? [smsy|sms|smsów|esemesy] nie (tylko|ale|a|chcę) (proszę) [mail*|pocztą|poczta|telefon*|listownie|listem|e mail]
    ? [tylko|wyłącznie|proszę] [mailem|mailowo|telefonicznie|pocztą|listownie|e mailem|na maila] (a|i|proszę) nie (przez) [sms*|esemes*]
    [żadnych|bez|koniec z|dość|dosyć|nie chcę|nie chce|nie życzę sobie|nie potrzebuję|nie zbierajcie|nie wysyłajcie|stop] (już|więcej|tych|waszych|waszymi|tymi|kolejnych) [ankiet*|zaprosze*|apeli|apelami|datk*|zbiórk*|życzeń|życzenia urodz*|sondaż*|ulotek|katalogów|gazetek|namawiania|konkursów|biuletyn*|agitacji|próśb o datki|próśb o wsparcie|próśb o pieniądze] (przez|od was|wyborcz*|na|sms|proszę|smsem|więcej)
    [życzenia|zaproszenia|ankiety|przypomnienia|apele|prośby] (urodzinowe|wyborcze|o datki|imieninowe|świąteczne) (możecie|proszę|mi) (sobie|mi|są) (sobie) [darować|zachować dla siebie|odpuścić|zbędne|niepotrzebne|wsadzić|podarować]
    ? [płacę|doliczają|kosztuje] … [za każdy sms|za każdą wiadomość|za każdego smsa|za smsy|za te smsy]
    [proszę|prosze|uprzejmie proszę|żądam|macie] (niezwłocznie|natychmiast|o|się|już|państwa|bezzwłocznie) (niezwłoczne|natychmiastowe|się) [zaprzestać|zaprzestanie|zaniechać|zaniechanie|powstrzymać|powstrzymanie|odstąpić|odstąpienie|zaprzestania|zaniechania|wstrzymać się|powstrzymać się|tego zaniechać|tego zaprzestać] (się) $
    [o|za|na] [zdjęcie|zdjęcia|usunięcie|wycofanie|skreślenie|wykreślenie|wyłączenie|wypisanie|odpięcie|skasowanie|odłączenie] (z|mojego|naszego|tego|mnie|numeru|nr) (mojego|naszego|tego|numeru|nr) (numeru|nr|telefonu|kontaktu) [z|ze|od] (waszej|państwa|tej|listy|bazy) [list*|baz*|wysył*|system*|newsletter*|mailing*|subskryp*]
    ? ^ (ja) (już) [ja już nie z wami|ja z wami już nie|koniec tej zabawy|dobra koniec tej zabawy|rozwód|bierzemy rozwód|mówię pas|dziękuję postoję|dzięki postoję|dajcie na wstrzymanie|dajcie se na wstrzymanie|weźcie na wstrzymanie|dajcie sobie na wstrzymanie|idźcie precz|ogarnijcie się|ogarnijcie się wreszcie|puknijcie się w czoło|ocknijcie się|zejdźcie ze mnie|zejdźcie mi z oczu] (wreszcie|już) $
    ? [nie rozumiecie|rozumiecie|nie umiecie|umiecie] (już|w ogóle) [po polsku|polskiego|prostych słów|czytać po polsku|słowa nie]
    [ogarnij się|ogarnijcie się|weź|weźcie|ziom] (i|już|w końcu) nie [send1|sends]
    ? [prosiłem|prosiłam|pisałem|pisałam|mówiłem|mówiłam] … [dalej|nadal|wciąż|ciągle|znowu] (to|wasze|swoje|te) [samo|swoje|smsy|wiadomości|piszecie|wysyłacie|przychodzą]
    ? [po co|na co|na cholerę|na co komu|po kiego|po jaką cholerę] (mi|nam|są|komu) (są) (mi|te|wasze|takie) (te|wasze) [stuff]
    ? [jestem|ten numer|mój numer|numer] (jest) [na liście robinsona|na liście sprzeciwów|zastrzeżony|na liście nie dzwoń]
    ? ^ (ja|nikt|wcale) [nie autoryzowałem|nie autoryzowałam|nie upoważniałem|nie upoważniałam|nie upoważniam] (was|państwa|tego|nikogo|do) (do|tego) (tego|kontaktu|wysyłania|pisania|takich wiadomości) $
    ? [screen*|skrin*|zrzuty|zrzut] & [authority|lawyer]
    ? [zobaczymy się|spotkamy się|widzimy się|do zobaczenia] (w|przed) [sądzie|sądem|w sądzie]
    ? [piszcie|wysyłajcie|ślijcie|znajdźcie] (lepiej|sobie|to|raczej|se) (do|sobie) (do) [świętego mikołaja|kogoś kto|kogoś innego|kogoś kogo|innego|komu to|ludzi którzy|tych którzy|swoich rodzin|siebie nawzajem|inną ofiarę]
    ? (nie jestem) [waszą grupą docelową|wasza grupa docelowa|waszym targetem|grupą docelową|nie wasz target]
    ? ^ (to|ten|proszę) (jest) (to|ten) [numer|telefon|komórka|nr] (mojego|mojej|należy do|do) [synka|syna|córki|córeczki|wnuka|wnuczki|dziecka|ucznia|dzieciaka]
    ? [syn ma|córka ma|dziecko ma|wnuk ma|wnuczka ma|synek ma|córeczka ma] & [lat|latka|lata] & [stuff|piszecie|wysyłacie|reklamujecie|nie piszcie]
    ? [wdowa|wdowiec|w imieniu zmarłego|w imieniu zmarłej|spadkobierca] & [usunięcie|usunąć|wykreślić|nie pisać|nie wysyłać|zaprzestanie|wypisać]
    ? (proszę) [uszanować|uszanujcie|szanujcie] (naszą|moją|nasz|mój|rodzinę w) [żałobę|żałobie|ból|stratę|spokój|ciszę|prywatność|decyzję|wolę|sen]
    ? [spać|zasnąć|żyć|pracować|skupić się|odpocząć] (nie|się) [nie można|nie da się|nie mogę] (przez) [was|stuff|te|wasze]
    ? [oszaleć|zwariować|ochujeć|ocipieć|dostać szału|zgłupieć] (można|idzie) (z|od|przez) [wami|was|stuff|można z tymi]
    ? [pełna|pełny|pełno|zapchana|zapchany|zawalona|zawalony|zaśmiecona|zaśmiecony] & [wasz*|was] & [stuff|głupot*|telefon|skrzynk*|komórk*]
    ? [chcę|chciałbym|chciałabym|wolę] (mieć) (spokojny|święty|cichy|wreszcie) [spokojny telefon|święty spokój|cichy telefon|ciszę|ciszę w telefonie|ciszę niż wasze smsy|spokój od was]
    ? [co|ile] (trzeba|mam|muszę|kosztuje|jeszcze) (zrobić|zapłacić|jeszcze) (zrobić|zapłacić|napisać) (żeby|za|aby) (mieć|był) (mieć|był) [święty spokój|spokój od was|mieć spokój|był spokój|spokój]
    ? [zapłacę|dopłacę|oddam wszystko|dam stówę] (wam) (tylko|byle|byleście|żebyście|żeby) [byleście|żebyście|przestańcie|tylko przestańcie|przestali] (przestali|skończyli|dali spokój)
    ? [gdzie] (jest|tu|się|ten) (jest|tu|się) [przycisk|guzik|opcja|klika] (na|do) (nie chcę|rezygnuję|rezygnacja|żeby nie|wypisz|dajcie spokój)
    ? [jak to wyłączyć|jak się to wyłącza|gdzie to wyłączyć|jak to zatrzymać|jak to skończyć|jak tego nie dostawać] & [wkurza|denerwuje|męczy|mam dość|mnie szlag|cholery|nie chcę tego|już nie mogę]
    ? [kliknąłem|kliknęłam|wypisałem|wypisałam|zrezygnowałem|zrezygnowałam|napisałem|napisałam|wysłałem|wysłałam] … (trzy|3|dwa|razy|raz|już) [i nic|i dalej|a dalej|a nadal|bez skutku|bez efektu|i znowu|i wciąż|nic nie działa|nie działa]
    ? [napisałem|napisałam|wysłałem|wysłałam|odpisałem|odpisałam] (już|wam) stop (i|nie|koniec|a) (dostałem|dostałam|koniec|nie) [dostałem|dostałam|koniec|co jeszcze|nie|dalej|przyszła|przyszedł|znowu]
    [wstrzymać|wstrzymajcie|powstrzymać|powstrzymajcie] się (z|od) (dalszymi|dalszych|takimi|tymi|wysyłania|wysyłaniem) [stuff|wiadomościami|pisania|pisaniem|wysyłania|wysyłaniem|smsami]
    [proszę|prosimy] (o|bardzo) (o) [nienękanie|nieprzeszkadzanie|niezawracanie głowy|niepisanie|nieprzysyłanie|niewysyłanie|niedzwonienie|nieinformowanie|nieniepokojenie|niespamowanie]
    [chcę|chcemy|chciałbym|chciałabym|niech|proszę|żeby] (mój numer|ja|mnie|z) (numer|wreszcie|już) [zniknąć|zniknie|zniknął|znikam|zniknę|wyparować] (z|ze) (waszej|tej|waszych|państwa) [list*|baz*|system*|rejestr*|grupy|klubu]
    ? [udawajcie|udajcie|wyobraźcie sobie|przyjmijcie|załóżcie] że (mnie|nie|mój) (mnie) [nie macie mojego|nie istnieję|nie ma|mnie nie znacie|nie macie|umarłem|umarłam|numer nie]
    ? ^ (dla|już|i) (mnie|was) (dla) [już nie istniejecie|nie istniejecie|przestaliście istnieć|dla mnie już nie istniejecie|dla mnie nie istniejecie|jesteście dla mnie martwi|dla was mnie nie ma|mnie dla was nie ma|dla was nie istnieję|nie ma mnie dla was] (już) $
    ? ^ (i|a|już|ja) [ignoruję was|ignoruję wasze smsy|blok i zgłoszenie|blok i elo|blok|banuję was|wylatujecie|wypadacie|newsletter out|smsy out] $
    ? ^ (u|z|mojej) (mnie) [brak zainteresowania|zainteresowania brak|zero zainteresowania|bez zainteresowania|nie wykazuję zainteresowania] (z mojej strony) $
    ? ^ [nie nie i jeszcze raz nie|nie i jeszcze raz nie|stanowcze nie|po stokroć nie|nie nie i nie|absolutnie nie życzę sobie|nie życzę sobie|kategorycznie nie życzę sobie|kategorycznie zabraniam|kategorycznie odmawiam|stanowczo odmawiam] (tego) $
    nie [upoważniam|upoważniałem|upoważniałam|autoryzuję] (was|państwa|nikogo) (do) [kontaktu|wysyłania|pisania|dzwonienia|stuff]
    ? (proszę) [kontakt|kontaktu] (tylko|wyłącznie|jedynie) [tylko|wyłącznie|jedynie] [listowny|mailowy|telefoniczny|pocztowy|pisemny|listownie|mailowo|drogą]
    ? [piszcie|ślijcie|wysyłajcie|przysyłajcie|wolę|proszę] (mi|o) [maile|mailem|mejle|maila|listy|listem|pocztą] (a|zamiast|i) nie (przez) [sms*|esemes*]
    nie [zapraszajcie|zapraszać|namawiajcie|namawiać|nagabujcie|zachęcajcie|kuście|agitujcie] (mnie|nas|już) (już|więcej|na|do) [więcej|już|na wybory|na wasze|do zakupów|na swoje|na promocje|na głosowanie]
    ? (nie) [głosuję na was|zagłosuję na was] … (nie) [piszcie|wysyłajcie|pisać|wysyłać|szkoda]
    ? [dwa|trzy|cztery|pięć|3|4|5|6|10|dziesięć|kilka|tyle] (razy) [smsy|smsów|wiadomości|reklam|reklamy|esemesów] (jednego|dziennie|na|w|w jeden) (dnia|dzień|ciągu) … [przesada|przegięcie|za dużo|przesadzacie|kpina|nękanie|spam|nie wytrzymam]
    niech (to|mi|mnie|ktoś) (wreszcie|ktoś|to|w końcu) (to|wreszcie|w końcu|ktoś) [zatrzyma|wyłączy|ukróci|przerwie|zakończy|odpisze|wypisze|skończy]
    ? [myślałem|myślałam|sądziłem|sądziłam|miała|miało] (że) (po) … [stopie|stop|rezygnacji|wypisaniu] … [cisza|spokój|koniec|przestaniecie|po sprawie]
    ? [zapomnijcie|zapomnij] (go|o nim|o tym|o moim) [go|numerze|o nim|ten numer|o moim|o numerze]
    ? [czy mam|mam|muszę] (w końcu|wreszcie) (zmienić|zmieniać) (numer) [zmienić numer|zmieniać numer|zmienić operatora] (żebyście|żeby|aby) (się|wreszcie|mi) [odkleili|przestali|odczepili|dali|odczepi*|mieć]
    ? [firmow*|służbow*] (komórka|telefon|numer|linia|nr) (nie) (jest|służy|to) (na|do|dla) (wasze|waszych|te) [stuff]
    ? kończ waść (wstydu)
    [ich|ich wysyłania|tego] (łaskawi|łaskawie|uprzejmi) [zaniechać|zaprzestać|poniechać]
    ? [był*|zechciał*] (państwo) [łaskaw*|uprzejm*|skłonni] (państwo|ich|tego|to|mi|mnie) (ich|tego|już|nie) [zaniechać|zaprzestać|wstrzymać|przerwać|skończyć|wypisać|usunąć|skreślić|pominąć|nie wysyłać|nie pisać]
    ? ^ (naprawdę|serio|już|mi) nie chce mi się was [czytać|oglądać|słuchać] (serio|już|nara|więcej) $
    [joinedNot] (do) (mie|mne|mnie|minie)`,
  stop_all: `
    [wypiszcie|usuńcie|wykreślcie|skreślcie|wypisać|rezygnuję|zrezygnować|wypisz|usuń] (mnie|się|nas) (proszę) [ze wszystkich kanałów|z każdego kanału|z każdej listy|z wszystkich baz|ze wszystkich baz|ze wszystkich programów|z wszystkich list|ze wszystkich subskrypcji|z każdej bazy]
    [żadnych kontaktów|żadnych kontaktów więcej|nie kontaktujcie się|nie kontaktować się] … [żadnym kanałem|z żadnej spółki|z żadnej marki|w żaden sposób|w żadnej formie]
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
    [anulujcie|wyłączcie|zatrzymajcie|wypisać] wszystko
    [nie chcę|nie chce|nie życzę sobie] … [żadnej|żadnego|żadnych] (z) (waszych|waszej|państwa) [firm|firmy|marek|marki|sklepów|spółek|usług]`,
  start: `
    ^ (chcę|chciałbym|chciałabym) (się) (ponownie|znowu) [chcę subskrybować|subskrybuję|się ponownie zapisać|znowu się zapisać|zapisać się ponownie] (proszę) $
    [możecie znowu|możecie znów|możecie ponownie|możesz znowu] (mi) [do mnie pisać|pisać do mnie|mi wysyłać|wysyłać smsy|pisać]
    (proszę) [dodajcie|dodaj|wpiszcie|wpisz|dodać|wpisać|dopiszcie|zapiszcie] (proszę) [mój numer|mnie] [do listy|do waszej listy|na listę|na waszą listę] (proszę) $
    ^ (proszę) [włączyć|włączcie|aktywujcie|aktywuj|wznowić|wznówcie] (ponownie|znowu|z powrotem) (moją) [powiadomienia|powiadomienia sms|subskrypcję] (proszę|ponownie) $
    ^ (proszę) [zarejestruj mnie|zarejestrujcie mnie|mnie zarejestrować|zarejestrować mnie] (proszę) $
    ^ (tak) [zgadzam się na otrzymywanie|wyrażam zgodę na otrzymywanie|zgadzam się otrzymywać] (waszych) [texts]
    ^ (jednak) [jednak chcę dostawać|jednak chcę|możecie znowu wysyłać|możecie znów wysyłać|żałuję chcę wrócić|zmieniłem zdanie wysyłajcie|zmieniłam zdanie wysyłajcie] (te smsy|powiadomienia|proszę) $
    ^ (ja) chcę (znów|znowu|wrócić) [na listę|na waszą listę|do klubu sms|dołączyć do klubu|dołączyć do klubu sms|dołączyć do listy|być na liście] (proszę|znowu) $
    ^ żałuję chcę wrócić (do was|na listę) $
    [proszę o|poproszę o|chcę|chciałbym|chciałabym] (ponowne) [włączenie|aktywację|uruchomienie|aktywowanie|włączyć] (mi) [powiadomień|alertów|przypomnień|smsów|wiadomości|powiadomienia|alerty|przypomnienia|komunikatów]
    [dopiszcie|dodajcie|wpiszcie|dołączcie|zapiszcie|podłączcie] mnie (proszę|znowu) (do|na) (waszych|tych) [powiadomień|alertów|smsów|przypomnień|komunikatów|listy odbiorców|informacji sms]
    ? ^ (chętnie|to|ja też) [dołączam|dołączę|chcę dołączyć|chciałabym dołączyć|chciałbym dołączyć] do (waszej|tej) listy
    [wypisałem|wypisałam] się (zupełnie) [niepotrzebnie|głupio|pochopnie|bez sensu|za szybko|przez pomyłkę|niechcący] … [włączcie|włącz|dopisać|dopiszcie|zapiszcie|przywróćcie|wróćcie|dodajcie|zapisać|wpiszcie|jeszcze raz]
    [chcę|chciałbym|chciałabym|chętnie|wolałbym|czy mogę|mogę] (bym|też|jednak|znowu|dalej|nadal|znów|ponownie) [dostawać|otrzymywać|dostawała|dostawał] (znowu|znów|dalej|jednak|te|wasze|ponownie|od was) [smsy|sms|esemesy|powiadomienia|wiadomości|newsletter|oferty|promocje|przypomnienia|informacje o promocjach|wasze smsy]
    [zapiszcie mnie|zapisz mnie|dopiszcie mnie|dodajcie mnie|wpiszcie mnie|proszę mnie zapisać|proszę mnie dopisać|proszę mnie dodać|chcę się zapisać|chciałabym się zapisać|chciałbym się zapisać|jak się zapisać|jak mogę się zapisać] (proszę|też|znowu|jeszcze|z powrotem) na (te|wasze|tę|waszą|listę) [smsy|sms|smsach|esemesy|powiadomienia|wiadomości|newsletter|listę sms|oferty|promocje|przypomnienia|listę odbiorców|wysyłkę]
    (proszę|możecie|mozecie|prosze|czy|chcę) (mnie) (czy) [z powrotem|ponownie|znów|znowu|jeszcze raz|od nowa|spowrotem] (mnie) [zapisać|dopisać|dodać|wpisać|włączyć|zapisanie|dodanie|zapiszcie|dopiszcie|dodajcie|wpiszcie] (mnie) [na listę|do listy|na smsy|na powiadomienia|do powiadomień|do bazy|na waszą listę|na sms|do newslettera]
    [proszę o|prosze o|poproszę o|wnoszę o] [ponowne zapisanie|ponowne włączenie|ponowny zapis|ponowne dodanie|ponowne wpisanie|przywrócenie|wznowienie] (mnie) (na|do|do listy|powiadomień|powiadomienia|sms) [powiadomienia|powiadomień|listę|listy|smsy|smsów|sms|wiadomości|newslettera|na listę]
    [wpiszcie|wpisz|zapiszcie|zapisz|dodajcie|dodaj|wciągnijcie|wrzućcie|dopiszcie|dopisz] mnie (proszę|znów) [z powrotem|ponownie|znowu|znów|jeszcze raz|na nowo|spowrotem] (na|do) [listę|listy|bazy|newslettera|na listę|do listy|do bazy|smsów]
    [przez pomyłkę|pomyłkowo|niechcący|przypadkiem|przez przypadek|omyłkowo|niepotrzebnie|przypadkowo] (ja) [napisałem|napisałam|wysłałem|wysłałam|kliknąłem|kliknęłam|wcisnąłem|wcisnęłam|odpisałem|odpisałam|wpisałem] (wam) (słowo) [stop|koniec|rezygnuję]
    [napisałem|napisałam|wysłałem|wysłałam|kliknąłem|kliknęłam|odpisałem] (wam) [stop] [przez pomyłkę|pomyłkowo|niechcący|przypadkiem|przez przypadek|omyłkowo|przypadkowo]
    [chcę|chciałbym|chciałabym|proszę mnie] (jednak) (znowu|znów) [wrócić|przywrócić] [do listy|na listę|do smsów|do powiadomień|do newslettera|do wiadomości|do waszej listy|na waszą listę] (smsowej|odbiorców)
    [cofnijcie|cofnąć|cofnij|anulujcie|odwołajcie|wycofajcie] (proszę|mi) (moje|moją|to) [wypisanie|wypis|rezygnację|wyrejestrowanie|wypisanie z listy|rezygnację z smsów]
    ? [nie dostaję|nie przychodzą|nie otrzymuję|nie dostaje] (mi|już|od was) [smsów|smsy|wiadomości|powiadomień|przypomnień] (a) (ja) [chcę|chciałabym|chciałbym|a chcę|a chciałbym|a chciałabym] (je|znowu|nadal) [dostawać|otrzymywać|mieć|je dostawać]
    [wznówcie|wznowić|wznowienie|proszę wznowić|przywróćcie|przywrócić] (proszę|mi) [wysyłkę|wysyłki|smsy|powiadomienia|wiadomości|subskrypcję|newsletter]
    [zapiszcie|zapisz|dopiszcie|dodajcie|dopisz|dodaj] (mnie|proszę) [mnie na|mnie do|mnie znowu|mnie ponownie] (listę|listy|newsletter|newslettera|powiadomienia|smsy)
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
    ^ (a) co to ma być $
    ^ [dlaczego|czemu|po co|skąd] (ja) [dostaję|otrzymuję] (te|wasze|od was|takie) [texts] $
    jak [mogę się z wami skontaktować|można się z wami skontaktować|się z państwem skontaktować|mogę się skontaktować]
    ^ jak (mogę) [usunąć się z|wypisać się z|zniknąć z] (tej|waszej) (listy) [listy|bazy] $
    [jaki jest|proszę o|podajcie|poproszę o] (wasz) (numer|adres) [wasz numer|wasz numer telefonu|wasz adres email|wasz adres|wasz email|numer telefonu do was|kontakt do was] $
    (czy) (mogę|mógłbym|chciałbym) [mogę porozmawiać z|mogę pogadać z|chcę porozmawiać z|chcę rozmawiać z|da się porozmawiać z] (jakimś) [kimś|człowiekiem|konsultantem|żywym człowiekiem]
    [ile kosztują|ile kosztuje|ile płacę za] (mnie) (te|ten|wasze) [smsy|sms|wiadomości]
    (czy) (te|ten|wasze) [smsy|sms|wiadomości] (są|jest) [są płatne|są darmowe|są bezpłatne|jest płatny|płatne|darmowe|coś kosztują] $
    ? ^ (czy) (to) [to oszustwo|to jest oszustwo|to nie oszustwo|to jakieś oszustwo] $
    ^ jakie (ja) [mam prawa|są moje prawa] $
    ^ (proszę o) [więcej informacji|więcej info|bliższe informacje] (proszę) $
    jak (się) [się nazywa wasza firma|się nazywa ta firma|nazywa się wasza firma|nazywa się firma]
    co (mam|muszę|trzeba|powinienem|powinnam|należy) [odpisać|napisać|wysłać|zrobić|robić|odpowiedzieć] (żeby|by|aby) [żeby|by|aby|zeby] (to|te smsy|mi|te) (wreszcie|już) [przestało przychodzić|przestały przychodzić|nie przychodziło|nie przychodziły|przestaliście pisać|już nie przychodziły|przestało]
    ^ (proszę) (pomóżcie|pomocy) [pomóżcie mi|mi pomóżcie|proszę o pomoc|potrzebuję pomocy] (proszę) $
    [nie mogę się zalogować|nie umiem się zalogować|nie potrafię się zalogować|nie udaje mi się zalogować|nie mogę wejść na konto|nie mogę wejść do aplikacji|nie mogę otworzyć linku] (na konto|do aplikacji|na stronę) [co robić|co mam zrobić|pomóżcie|pomocy|proszę o pomoc] $
    nie działa (mi) [logowanie|link|aplikacja|kod|wasza aplikacja|ten link] (w aplikacji) [co robić|co mam robić|co zrobić|pomóżcie|pomocy|co teraz] $
    (ten|wasz) [link|kod|linku] (mi) (się) nie [działa|otwiera|otwiera się|wchodzi] [co robić|pomóżcie|co zrobić|pomocy] $
    jakie [jest słowo|to słowo|hasło|słowo trzeba] (wysłać|napisać) (żeby|aby|do) (się) [żeby zrezygnować|zrezygnować|rezygnacji|żeby się wypisać|wypisać|wypisania]
    ^ jak (się) (to) (się) [to się wyłącza|to wyłączyć|się to wyłącza|się tego pozbyć|się to anuluje|się rezygnuje] $
    ^ co (mam|ja mam|na to) [odpisać|na to odpisać|mam odpisać|tu odpisać] $
    ^ nie rozumiem co to (w ogóle) jest $
    ? z kim (mogę|można|mam) (mogę) [porozmawiać|rozmawiać|pogadać|się skontaktować]
    ? [bot|robot|automat] (mnie) (nic|niczego) nie [rozumie|kuma|pojmuje]
    [nie kumam|nie rozumiem|nie ogarniam|nie wiem] jak to działa
    ^ [czemu|dlaczego|po co] [dostaję takie|dostaję te|dostaję tę|dostałem tę|dostałam tę] [wiadomości|wiadomość|smsy] $
    ^ (a|ale) jak (to|ten) (serwis|system) [to działa|działa|działa ten serwis|to u was działa|to dokładnie działa|to funkcjonuje] (tutaj|właściwie|dokładnie) $
    ^ (a|ale) (no) czego (wy|państwo|pan|pani) [ode mnie chcecie|ode mnie chcesz|chcecie ode mnie|ode mnie państwo chcą|chcesz ode mnie|ode mnie chce|chce ode mnie] (właściwie) $
    ^ (a|czy) [jest jakiś telefon|jest jakiś numer|macie jakiś numer|macie telefon|macie numer|podajcie telefon|jest do was telefon|jest numer|macie infolinię|jest jakaś infolinia] (do was|kontaktowy|telefonu) (gdzie|na który|pod który|żeby) (mogę|można) (zadzwonić|dzwonić) $
    ? ^ (ja|przepraszam) (ale) (z tego) [nic nie rozumiem|nic z tego nie rozumiem|nie rozumiem nic|nie rozumiem tej wiadomości|nie rozumiem o co chodzi|nie wiem o co chodzi|nie kumam|nic nie kumam] (z tego) $
    ^ (a|czy) (to|ja|pan|rozmawiam) (jest|tam|z) [bot czy człowiek|człowiek czy bot|robot czy człowiek|człowiek czy robot|automat czy człowiek|człowiek czy automat|jakiś bot|jesteś botem|botem czy człowiekiem|człowiekiem czy botem|maszyna czy człowiek|człowiekiem|żywy człowiek|robot|automatem] $
    ^ (a|ale) [czego|kogo] (to|ta|ten) [to dotyczy|dotyczy|dotyczy ta wiadomość|dotyczy ten sms|dotyczy to|ta wiadomość dotyczy] (właściwie) $
    ? ^ (czy) (może|mógłby|mogłaby) [ktoś do mnie zadzwonić|ktoś zadzwonić|ktoś oddzwonić|ktoś do mnie oddzwonić|proszę o telefon od konsultanta|proszę o kontakt z konsultantem] $
    ^ (a|ale) (co) [jaki to sklep|co to za sklep|co to za firma|jaka to przychodnia|co to za przychodnia|jaki to salon|jaka to instytucja|co to za salon|jaka to szkoła|co to za instytucja|jaki sklep|co to za sms|jaka firma|jaki to gabinet|co to za gabinet] (pisze|jest) $
    (gdzie|jak|którędy) [gdzie mogę się wypisać|gdzie się wypisać|gdzie się wypisuje|gdzie mogę zrezygnować|jak się tego pozbyć|jak się was pozbyć|jak wycofać zgodę|jak cofnąć zgodę|jak odwołać zgodę|jak anulować subskrypcję|jak anulować te|jak usunąć numer z|jak usunąć mój numer|jak wyłączyć te smsy|jak to zatrzymać|jakim słowem|jakim smsem|jak mam się wypisać|jak mogę to wyłączyć] (z|się) (listy|bazy|wypisać|zrezygnować)
    z jakiej (to) (są|jest) [firmy|instytucji|sieci|placówki|strony] (jest|są|przyszedł|przyszła) (ten|ta|te|to) [sms|wiadomość|smsy|wiadomości|ten sms|ta wiadomość|powiadomienie]
    [kim|kto] (wy|państwo|ty|pan|pani) [jesteście|jesteś|są] (i|oraz) (dlaczego|czemu|po co|skąd) … [do mnie piszecie|mi piszecie|do mnie piszesz|do mnie wysyłacie|mi wysyłacie|macie mój numer|macie numer|znacie mój numer]
    z jakiej (to|wy|państwo) (są|jesteście) [firmy|instytucji|sieci|placówki] (państwo|do mnie|wy|mi) (do mnie|mi|to) [piszecie|dzwonicie|wysyłacie|jesteście|piszą|dzwonią|wiadomość|sms|ten sms|ta wiadomość]
    ^ (a) jak (mam|mogę) [mam wam powiedzieć|wam powiedzieć|wam napisać|mam powiedzieć|mam napisać] [stop|koniec|że nie chcę] $
    ^ (halo|a|hej) (a) (co to jest za|co to za|czyj to) [co to jest za numer|co to za numer|czyj to numer|co to jest za firma] $
    ^ (a) z kim (ja) (właściwie) [rozmawiam|mam przyjemność|piszę|gadam|mam do czynienia]
    [jak|gdzie] (mogę|można|da się) [zadzwonić|dzwonić|pogadać|porozmawiać|napisać] (do|z|żeby) [was|żywym człowiekiem|kimś żywym|człowiekiem|obsługą|konsultantem]
    [połączcie|przełączcie|dajcie] (mnie|mi|proszę) (z) [człowiekiem|człowieka|konsultantem|konsultanta|kimś żywym|kogoś żywego|pracownikiem|operatorem]
    [co to za|czyj to|czyje to|co to są za|od kogo te|od kogo ten] [numer|sms|smsy|wiadomość|wiadomości|firma|sklep|firmy]
    kto (mi|nam|do mnie) (to|te|ciągle) [wysyła|przysyła|wypisuje] (te|mi) [texts|to|smsy]
    jak (się|mam|mogę|można|to) (się) (z tego|stąd) [wypisać|zrezygnować|wyrejestrować|wypisuje|rezygnuje]
    [jak|gdzie] (mogę|można|mam|się|te|to) [to|te|tego|was] (można|się|mogę) [anulować|wyłączyć|zablokować|odwołać|pozbyć się] $
    [jak|gdzie] (mogę|można|mam) (się) [unsub] … [texts|list]
    [co zrobić|co mam zrobić] żeby … [przestali|wypisać|zrezygnować|nie dostawać]
    kto (to|do mnie|z tej strony|wy) [pisze|do mnie mówi]
    ^ (a) kim [pan|pani|państwo|wy] [jesteście|jest|są] $
    (jaka|co) to (jest|za) (za) firma
    [jaka firma|co za firma|kto jest nadawcą|od kogo (jest)] 
    od kogo (jest) (ten|ta|to) (sms|wiadomość)
    [jak|gdzie] (mogę|można|się) (z wami|z państwem) [skontaktować|zadzwonić|dodzwonić]
    ^ [potrzebuję|proszę o] pomocy $
    [nie rozumiem] … [smsa|sms|wiadomości]
    ^ (a|ale) [co to za numer|o co wam chodzi|co to za wiadomość|co to za sms] $
    ^ (a) (dlaczego|czemu|po co|skąd) [dlaczego|czemu|po co] (ja|mi|wy|państwo) (to|mi|do mnie|ten|te|tę) [dostaję|dostaje|dostałem|dostałam|wysyłacie|piszecie|przysyłacie|otrzymałem|otrzymuję] (te|ten|tę|tego|to) ([texts]) $
    ^ jak (mogę|można|się) (do was|z wami|do państwa) [zadzwonić|dodzwonić|skontaktować|do was zadzwonić|do was dzwonić|dodzwonić się] (do was|się|z wami) $
    [chcę|chce|chciałbym|chciałabym|proszę o|mogę] (rozmowę|rozmawiać|porozmawiać|pogadać|kontakt|połączenie) z (żywym|prawdziwym) [konsultantem|człowiekiem|pracownikiem|kimś|obsługą|konsultantką|działem]
    [mogę|moge|chcę|chce|chciałbym|chciałabym|można|da się|czy mogę] (prosić|poprosić) (z|o|rozmowę|kontakt|porozmawiać|rozmawiać|pogadać) (z|o) (jakimś|kimś|żywym|prawdziwym|rozmowę|kontakt) (z|żywym|jakimś|prawdziwym) [człowiekiem|konsultantem|konsultantką|człowiekiem a nie automatem|osobą|pracownikiem|żywą osobą|działem|obsługą]
    [jaki jest|podajcie|proszę o|macie jakiś|poproszę o|poproszę] (numer|nr|kontakt) (telefonu|do) (do|na) (biura|waszej|waszego) [obsługi|obsługi klienta|infolini*|biura|infolinię|konsultanta|działu]
    ^ (a|hej|sorry|przepraszam) [kto pisze|kto to pisze|z kim piszę|z kim rozmawiam|co to za firma|jaka to firma|skąd piszecie|od kogo to|czyj to numer|czy to automat|czy to bot|to automat] (przepraszam|w ogóle) $
    [co|jakie słowo|jakiego słowa|jaką komendę|na jaki numer] (mam|muszę|trzeba|należy|mam tu) [wpisać|wysłać|napisać|odpisać|nacisnąć|zrobić] (żeby|aby|by) (się|to|już|nie) (nie) [wypisać|zrezygnować|wyłączyć|zatrzymać|dostawać|skończyło|przestało|wypisac|anulować|odsubskrybować|otrzymywać]`,
  access: `
    ? (czy) [chcę|chciałbym|chciałabym|mogę|prosiłbym|prosiłabym] [zobaczyć|obejrzeć|poznać|przejrzeć] (wszystkie) [moje|swoje] [dane|dane osobowe|informacje]
    ? (czy) mogę [dostać|otrzymać|prosić o|mieć] kopię [moich|swoich] danych
    ? [dlaczego|czemu|z jakiego powodu] (w ogóle|wy) [macie|posiadacie|trzymacie|przechowujecie] [mój numer|mój telefon|mój kontakt|mój nr|moje dane|numer do mnie]
    ? [po co|na co|do czego] (wam|są) (wam) [moje dane|moje dane osobowe]
    ? jak długo (będziecie) [przechowujecie|trzymacie|przechowywać|trzymać] moje dane
    (do czego|po co) [do czego wykorzystujecie|do czego używacie|po co używacie|do czego służą wam|po co zbieracie] moje dane
    [co robicie z|co państwo robią z|co robi firma z] (moimi) [moimi danymi|danymi osobowymi]
    [z kim|komu] (się) (wy) [dzielicie się|dzielicie|podzieliliście się|udostępniacie|udostępniliście|przekazujecie|sprzedajecie|podaliście|pokazaliście] … [moimi danymi|moje dane|moich danych|mój numer|moim numerem]
    [proszę|poproszę|chcę|chciałbym|chciałabym|dajcie mi] (o) [wgląd do|wgląd w|wydruk|udostępnienie|udostępnienie mi|odpis|dostęp do] (wszystkich) [moich wyników|moje wyniki|mojej historii|mojego profilu|moją historię|moich badań|mojej kartoteki|moich nagrań|moich wpisów]
    [kto] [zaglądał|zaglądała|wchodził|patrzył|miał wgląd|oglądał] (do|w|na) (moich|moje|mojej|moją) [moich wyników|mojej kartoteki|moje wyniki|moich danych|moją kartotekę|moje dane|mojego konta|mojej historii]
    (chcę|chciałbym|chciałabym|mogę|proszę) [odsłuchać|usłyszeć|dostać|otrzymać|przesłuchać] [nagranie|nagrania|zapis] (mojej|tej|naszej|z) [rozmowy|rozmów|kamery|monitoringu|infolinii]
    kto … [zaglądał|przeglądał|oglądał|otwierał|sprawdzał|wchodził|grzebał|miał wgląd|czytał] (do|na|w) [mojej|moją|mojego|moje|mój|moich] [kartoteki|karty|kartę|kartotekę|danych|dane|konta|konto|profil|akt|akta|dokumentacji|dokumentację|wyniki]
    ? czy (ja) [figuruję|jestem|widnieję] (u was) (w) (w) (jakiejś|waszej|jakimś) [kartotece|bazie|rejestrze|ewidencji|spisie|bazie danych]
    komu (wszystkim) [udostępniliście|pokazaliście|przekazaliście|daliście|ujawniliście|wydaliście] (moje|mój) [dane|kartę|wyniki|dokumentację|akta|nazwisko|adres|numer]
    [co|jakie dane|jakie informacje] (państwo) macie [zapisane|zapisano|zanotowane|zarejestrowane] pod moim [nazwiskiem|numerem|imieniem]
    [co|co też|co tam] (jest|macie|stoi|mi|o mnie|u was) (o mnie|jest|macie|mi) [napisane|napisano|zapisane|wpisane|stoi|jest napisane|jest zapisane|macie zapisane|macie napisane|macie wpisane|o mnie stoi|wpisano|zapisano|o mnie macie|macie o mnie] … [w kartotece|w mojej kartotece|w waszej kartotece|w karcie|w mojej karcie|w aktach|w moich aktach|w dokumentach|w systemie|w papierach|na karcie|w dokumentacji|w teczce|w notatkach|na mojej karcie]
    [kopię|kopie|kopia|ksero|kserokopię|odpis|wydruk|wgląd] (wszystkiego|wszystkich|całej|tego) (danych|wszystkiego|co) (co) [wszystkiego co|co jest pod|co macie pod|co macie zapisane|co zapisaliście|wszystkiego pod|co o mnie] (jest|macie|pod|zapisane) … [moim nazwiskiem|moim imieniem|na mój temat|o mnie|na mnie]
    [jakie|które|jakiekolwiek] (moje|z moich) [moje dane|moich danych|dane o mnie|moje informacje|informacje o mnie] (są|osobowe|w ogóle) [figurują|są|znajdują się|macie|są zapisane|zapisane są|widnieją|przechowujecie|trzymacie] … [w systemie|w waszym systemie|u was|w bazie|w waszej bazie|w kartotece|w komputerze|w rejestrze]
    [skąd|skad|od kogo|kaj] (wy|to|też|u diabła) (mata|mocie|macie) (mata|macie|wyście) [mata mój|macie mój|mata moj|macie moj|mocie mój|wzięli mój|wzięliście mój|mój] (nr|numer|tel|telefon) [nr|numer|tel|telefon|komórkę|numer telefonu]
    [kopię|wydruk|kserokopię|ksero|odpis|kopia|wyciąg|skan] (całej|z) (mojej|moich|swojej) [karty|kartoteki|dokumentacji|teczki|akt|mojej karty|mojej kartoteki|mojej dokumentacji|historii choroby|karty pacjenta|notatek]
    [od kogo|skąd|w jaki sposób|jak] (państwo|wy|właściwie) [dostaliście|macie|mieliście|otrzymaliście|kupiliście|zdobyliście|wzięliście|mają państwo|państwo mają] (państwo) [mój numer|mój telefon|mój kontakt|moje dane|mój nr|moją komórkę|moj numer|moj telefon|mój adres]
    [co] (pan|pani|sobie|tam) [lekarz|doktor|pani doktor|lekarka|terapeuta|trener|wychowawczyni|nauczycielka|dentysta] (sobie) (o mnie) [o mnie zapisał|o mnie napisał|zapisał o mnie|napisał o mnie|o mnie zapisała|o mnie napisała|zapisała o mnie|napisała o mnie|zanotował o mnie|zanotowała o mnie|o mnie zanotował]
    [jakim prawem|na jakiej podstawie|jak to możliwe że|skąd u licha] (wy|w ogóle) (państwo) [macie moją komórkę|macie mój numer|macie mój telefon|macie moje dane|mają mój numer|macie mojego maila|macie mój adres|macie moj numer]
    [skąd|od kogo|jakim cudem|kto wam dał] (wy|w ogóle|niby) (macie|znacie|wiecie|mój|moje) (mój|moje|gdzie) [gdzie mieszkam|kiedy mam urodziny|ile mam lat|jak się nazywam|moje nazwisko|moje imię|mój adres|mój mail|mój pesel|że jestem w ciąży|że mam dziecko|że mam psa|że mam samochód]
    [poproszę|proszę o|chcę|chciałbym|chciałabym|możecie przesłać|prześlijcie|wyślijcie mi] (mi|otrzymać|dostać) (o) [kopię mojej kartoteki|kopię mojej karty|kopię mojej dokumentacji|kopię moich akt|kopię moich danych|odpis mojej karty|wydruk moich danych|wszystko co o mnie macie|wszystko co na mnie macie|nagranie mojej rozmowy|nagrania moich rozmów|wgląd w moją teczkę|wgląd do moich akt|wgląd do mojej karty|listę danych o mnie]
    [czy] [macie|przechowujecie|trzymacie|zapisujecie|nagrywacie|posiadacie] (też|także|jeszcze|gdzieś) [nagrania moich rozmów|moje nagrania|nagrania rozmów ze mną|moje rozmowy|mój pesel|moje zdjęcia z monitoringu|jakieś moje dane|jakieś dane o mnie|coś o mnie|jakieś informacje o mnie|kopię mojego dowodu]
    [mogę zajrzeć do|chcę zajrzeć do|chciałbym zajrzeć do|chciałabym zajrzeć do] [swojej|mojej] [kartoteki|karty|teczki]
    (chcę wiedzieć) co (wy|państwo|wszystko|też) [o mnie|na mój temat] [wiecie|macie|wiedzą|mają|trzymacie|posiadacie|przechowujecie|zebraliście] (i) (skąd)
    (co|jakie) [co jest|co macie|co jest zapisane|co zapisaliście|co tam macie|jakie dane są|jakie informacje są] (o mnie) (zapisane) w [mojej kartotece|moim profilu|mojej karcie|moich danych|moich aktach|mojej teczce|moim koncie]
    skąd (wy|państwo|pani|pan) (wy) [macie|mają|masz] (do) [do mnie kontakt|kontakt do mnie|do mnie numer|namiary na mnie|moje namiary|mój kontakt]
    komu [przekazaliście|sprzedaliście|udostępniliście|podaliście|daliście] (moje|mój) [dane|numer|moje dane|mój numer]
    kto jest administratorem (moich) danych
    [showMe] & [aboutMy]
    [jakie|które|co] (moje|wy|państwo|za) [dane|informacje] (o mnie|na mój temat|osobowe|na temat mojej osoby) (państwo) [hold]
    [jakie|które|co] (wy|państwo) [o mnie|na mój temat|na temat mojej osoby] (państwo) [hold]
    co [hold] [o mnie|na mój temat]
    [skąd|jak] (wy|wogóle|w ogóle|państwo|pan|pani) (macie|masz|mają|wzięliście|znacie|dostaliście|zdobyliście|posiadacie|wziął|wzięli|ma) (państwo|wy|w ogóle|pan|pani) [mój|moje|ten|moich] [numer|nr|dane|telefon|danych]
    kto (wam|ci|państwu|panu) [dał|podał|udostępnił|przekazał|sprzedał] [mój|moje] [numer|nr|dane|telefon]
    [kopię|kopia|kopii|odpis|wydruk|wykaz|wgląd w|wgląd do|dostęp do|zestawienie] (wszystkich) (moich|swoich|moje|swoje) [danych|dane] (osobowych)
    [udostępnijcie|pokażcie|przyślijcie|wyślijcie|podajcie|prześlijcie|chcę zobaczyć|chcę poznać|chcę wiedzieć jakie] (mi|proszę) (wszystkie) (moje|swoje) dane
    [art|artykuł|artykułu] 15 (rodo)
    [realizacj*|prawo|prawa] dostępu`,
  erase: `
    ^ chcę (zostać|być) [zostać zapomniany|zostać zapomniana|być zapomniany|być zapomniana] (przez was) $
    nic (mojego|o mnie) nie [trzymajcie|przechowujcie|zostawiajcie|zachowujcie] (u siebie)
    co o mnie [macie|wiecie|zebraliście] (to|wszystko) (wyrzućcie|wywalcie) [do kosza|do niszczarki|na śmietnik|skasujcie|wywalcie|usuńcie|do skasowania|do usunięcia|ma zniknąć]
    [moje dane|moje papiery|moją teczkę|moje dokumenty] (proszę) do [niszczarki|kosza|skasowania|usunięcia]
    ? [usuńcie|skasujcie|zniszczcie|proszę usunąć|proszę skasować] (proszę|też) (wszystkie) [jego|jej|ich] [kartę|kartotekę|dane|zdjęcia|dane osobowe|profil|akta|dokumenty]
    [nie chcę|nie życzę sobie|nie zgadzam się] [żebyście|abyście|byście|by państwo] … o mnie (dalej|nadal) [przechowywali|trzymali|gromadzili|mieli zapisane]
    [jak] (mam|mogę|można) (na stałe|trwale|na zawsze|całkiem|definitywnie) [skasować|usunąć|zlikwidować|zamknąć|wykasować|wymazać|skasuję|usunę] (na stałe|trwale|na zawsze|całkiem|sobie) [konto|profil|moje konto|mój profil|swoje konto|swój profil|rejestrację]
    [nic po mnie|nic o mnie|nic ze mnie|nic mojego|nic z moich danych|żaden ślad po mnie|żadne moje dane|moje dane|mój numer|moje nazwisko|moje imię|moje zdjęcie] (już|więcej) [nie może|nie powinno|nie ma|nie mogą|nie powinny|nie ma prawa] (u was|tam|więcej|już|w systemie|nigdzie) (u was|nigdzie) [zostać|pozostać|zostawać|być|figurować|istnieć|wisieć|leżeć]
    [dopilnujcie|zadbajcie|postarajcie się|zróbcie tak|sprawcie|proszę dopilnować|proszę zadbać] (proszę|o to) (żeby|żebym|aby|abym|by) (mnie) (już) [mnie nie było|mnie już nie było|żeby mnie już nie było|żeby mnie nie było|żebym nie figurował|żebym nie figurowała|żebym już nie figurował|żebym już nie figurowała|abym nie figurował|abym nie figurowała|żeby nic nie zostało|żeby nic po mnie nie zostało] (w|u|na|po)
    [moje imię|moje nazwisko|mój numer|moje dane|moje imię i nazwisko] … [ma u was nie figurować|nie ma u was figurować|mają u was nie figurować|ma nie figurować|mają zniknąć|ma zniknąć|niech znikną|niech zniknie|nie może u was figurować|nie może u was zostać|nie mogą u was zostać]
    [stare zamówienia|moje zamówienia|stare dane|stare wpisy|dawne zamówienia|historię zamówień|stare rezerwacje|całą historię] (możecie|można|proszę|mogą) (już|spokojnie|państwo) [usunąć|skasować|wykasować|usuńcie|skasujcie|wymazać|wyrzucić|zostać usunięte|być usunięte]
    [wykreślcie|wymażcie|usuńcie|skasujcie|wykreślić|wymazać|usunąć|wyrzućcie] (proszę|mi) [moje nazwisko|moje imię|mój numer|nazwisko i numer|imię i nazwisko|moje nazwisko i numer|mój numer i nazwisko|jego nazwisko|jej nazwisko|nazwisko mojego syna|nazwisko mojej córki|imię mojego syna|imię mojej córki] … [z księgi|z komputera|z kartoteki|z systemu|z akt|z ewidencji|z rejestru|z segregatora|z dokumentów|z papierów|z książki|na zawsze|na stałe|bezpowrotnie]
    [nie chcę|nie życzę sobie|nie zgadzam się|nie chcemy] (żeby|aby|by) (cokolwiek|coś|u was|jakiekolwiek) [żeby cokolwiek o mnie|aby cokolwiek o mnie|żeby coś o mnie|żeby u was cokolwiek|żeby u was coś|żeby jakieś dane o mnie|cokolwiek o mnie|coś o mnie] (u was|tam|jeszcze|w systemie) [zostało|pozostało|było|zostawało|zostało u was|u was zostało|u was było|zalegało]
    [ani jeden|żaden|ani jedna|żadna|ani śladu|ani słowa] (mój|moja|moje) [mój papier|papier|dokument|mój dokument|kartka|zdjęcie|moja kartka|dane] … [nie zostać|nie może zostać|ma nie zostać|nie ma prawa zostać]
    [ma|mają|niech|nie może] (u was) [u was nie zostać|nie zostać u was|nie zostanie u was|u was nie zostanie|u was nie pozostać] (ani jeden|żaden|nic|żadne) (mój|moje)
    [wszystkie|całe|moje] [wpisy o mnie|zapisy o mnie|notatki o mnie|wpisy na mój temat|dane o mnie|informacje o mnie] … [skasować|usunąć|wymazać|skasujcie|usuńcie|zniszczyć]
    [jak] (mogę|u was|samemu) (mogę) [usunę|skasuję|usunąć|skasować|zlikwidować|zamknąć|wykasować] (u was|całe|swoje|trwale) [heldOfMe|konto u was|profil|swoje konto|swój profil|konto w aplikacji|konto w waszej aplikacji]
    [nie życzę sobie|nie chcę|nie chcemy|nie zgadzam się|nie pozwalam|nie wyrażam zgody] (żebyście|abyście|by|żeby|aby|byście|na to) (dalej|nadal|wciąż|jeszcze|państwo|u siebie) [trzymali|żebyście trzymali|mieli|przechowywali|zachowali|zatrzymali|przechowywanie|trzymanie] & [heldOfMe]
    [zapomnijcie|zapomnij|zapomnieć|zapomnieli] (proszę|państwo|całkiem|zupełnie|na zawsze) (że) [że istnieję|że istniałem|że istniałam|że kiedykolwiek byłem|że kiedykolwiek byłam|wszystko o mnie|o moich danych|moje dane]
    ? [nie chcę być|nie chcemy być|nie życzę sobie być|nie chce być] (już|dłużej|więcej) (u was|już) [w systemie|w waszym systemie|w rejestrze|w kartotece|w waszej kartotece|w komputerze|w waszych aktach|w archiwum|w waszym komputerze]
    [nic|niczego|żadne|żadnych|ani śladu|śladu|nic a nic] (moich|moje|mojego|po mnie|o mnie|u was) (nie) [nie zostało u was|u was nie zostało|po mnie u was nie zostało|u was po mnie nie zostało|nie ma u was zostać|u was nie zostanie|po mnie nie zostało|o mnie nie zostało|moich danych nie zostało|po mnie nie zostanie]
    [czy|jak|gdzie|jeśli] (mogę|możecie|mogą|mogliby|moglibyście|można|da się|mogłaby|mógłby|mam) (mogę|państwo|u was|pani|pan|prosić|was) (prosić o|o|zażądać|zgłosić|żądać) [eraseIt] (wszystkie|całe|całą|wszystkich|z systemu|państwo|mi) [heldOfMe]
    [kiedy|czemu nie|dlaczego nie|czemu jeszcze nie|dlaczego jeszcze nie|jak długo jeszcze] (wreszcie|w końcu|jeszcze|nareszcie|nie|państwo) (nie|państwo) [eraseIt|usunięto|skasowano|usunęliście|skasowaliście|wykasowaliście|zniszczyliście] (mi|państwo|wreszcie|wszystkie|całą|w końcu) [heldOfMe]
    [do innej|do innego|innej przychodni|innego lekarza|innej szkoły|do nowej|do nowego|nowej przychodni|nowego lekarza|innego banku|nowego banku|innego dostawcy|innego operatora|nowego operatora|nowego dostawcy|konkurencji|zmieniłem lekarza|zmieniłam lekarza|przeszedłem do|przeszłam do|przenoszę się|przenoszę się do|przeniosłam się do|przeniosłem się do] & [eraseIt] & [heldOfMe]
    [eraseIt] & [heldOfMe]
    [zniszczcie|proszę zniszczyć|zniszczyć] [moją kartę|moją kartotekę|moje dane|moje akta]
    [wymażcie|usuńcie|skasujcie] mnie z bazy na zawsze
    [zdjęcia|dane|adres] (i) (adres) [mają zniknąć|ma zniknąć] z [waszego systemu|waszej bazy|systemu|bazy]
    [zapomnijcie|zapomnieć|zapomnij|usuńcie|usunąć|skasujcie|skasować|wykasujcie|wykasować|wymażcie|wymazać|zniszczcie|zniszczyć|wyrzućcie|wywalcie] (proszę|o) (wszystko) co (tylko|wy|państwo) [o mnie wiecie|o mnie macie|o mnie trzymacie|o mnie zebraliście|na mój temat macie|na mój temat wiecie|macie o mnie|wiecie o mnie|macie na mój temat|wiecie na mój temat|o mnie przechowujecie]
    [żeby|aby|by] (wszystkie) [moje dane|moje konto|mój profil|moje informacje] [zostały usunięte|zostało usunięte|został usunięty|były usunięte|zostały skasowane|zostało skasowane|zniknęły|zniknęło|zostały wymazane]
    (proszę) [wyrzućcie|wywalcie|wyrzucić|wywalić|zutylizujcie|wyrzuć|wywal] (wszystkie) [moje dane|moją kartotekę|moje konto|moje informacje|mój profil]
    czy [usunęliście|skasowaliście|usunięto|skasowano|usunięte są|wykasowaliście|zostały usunięte] (już|w końcu|wreszcie) (wszystkie) [moje dane|moje konto|dane|mój profil|moją kartotekę]
    ? [usunęliście|skasowaliście|wykasowaliście] (już|w końcu|wreszcie) (wszystkie) [moje dane|moje konto|mój profil]
    [żądam|proszę o|wnoszę o|wnioskuję o|domagam się|chcę|oczekuję] (o) (pełnego|całkowitego|trwałego) [usunięcia|skasowania|wymazania|usunięcie|skasowanie] (wszystkich|moich) (moich) [danych|konta|profilu|danych osobowych]
    ? nie chcę (już|żeby) (być) [być w waszym systemie|być w waszej bazie danych|figurować w waszej bazie|figurować w waszym systemie|żebyście mieli moje dane|żebyście trzymali moje dane|żebyście przechowywali moje dane|mieć u was danych|mieć u was konta]
    (proszę) o [wykasowanie|wymazanie|zniszczenie|skasowanie|pozbycie się] (wszystkich|wszelkich) (moich) [moich danych|moich danych osobowych|mojego konta|mojego profilu|moje dane]
    [żądam|domagam się] (natychmiastowego) [wymazania|wykasowania|zniszczenia|skasowania] (wszystkich|wszelkich) [moich danych|moich danych osobowych|mojego konta|mojego profilu|moje dane]
    [proszę|żądam|domagam|wnoszę] (o|się) [wykasowanie|wymazanie|wymazania|zniszczenie|zniszczenia|wykasowania|skasowania] (wszystkich) [moich danych|danych|mojego konta|moich danych osobowych|mojego profilu]
    [trwałe|całkowite|natychmiastowe|definitywne|pełne|niezwłoczne|trwałego|całkowitego] (i) [usunięcie|skasowanie|wymazanie|zlikwidowanie|usunięcia|skasowania|likwidację] (mojego|wszystkich|całego|moich) [profilu|profilu klienta|konta|konta klienta|danych|informacji o mnie|moich danych|kartoteki]
    [moje dane|moje dane osobowe|informacje o mnie|mój profil|moje konto] & [zniknąć|znikną|zniknie|zniknęły|zniknęło|zniknął|przepadły] & [serwer*|system*|baz*|komputer*|kartotek*|archiw*]
    [frozenData|aboutMy] & [vanish]
    [po mnie] (u|was) (was) [nic u was nie zostało|nic nie zostało|u was nic nie zostało|u was nie zostało nic|nic u was nie zostanie|ślad nie został|ślad zaginął|nie został ślad]
    [po mnie|o mnie] & [nic nie zostało|nic nie zostanie|nic nie zostaje|nie został ślad|nie zostało nic|ani śladu|żaden ślad|wszystko zniknęło|wszystko zniknie]
    [zamknijcie|zamknąć|zlikwidujcie|zamknięcie|likwidację|likwidacja] (mi|proszę) (moje|mojego|moim) (konto|konta) [moje konto|mojego konta|konto klienta|konta klienta|mi konto]
    [prawo|prawa] [do bycia zapomnianym|do bycia zapomnianą|do zapomnienia|do usunięcia danych|być zapomnianym|być zapomnianą]
    [myTraces] & [wiped]
    [erase] (proszę) (natychmiast) (wszystkie|wszystkich|całe|całkowicie|wszelkie) [moje|moich|swoje|swoich|nasze|mojego] (osobowe|osobowych|wszystkie) [dane|danych|konto|konta|profil|informacje]
    [erase] (proszę) (natychmiast) (wszystkie|wszystkich|wszelkie) [dane osobowe|danych osobowych]
    [usuńcie|skasujcie|wykasujcie|wymażcie|zniszczcie] (proszę) (natychmiast) (wszystkie|całe) [dane|konto|profil|informacje]
    [erase] … [dane|danych|informacje|informacji|wszystko] [o mnie|na mój temat]
    [erase] wszystko co (o mnie|na mój temat|moje) [hold]
    [erase] wszystko [co]
    [dane|danych|konto] … [usunięte|skasowane|usunąć|skasować] $
    (żądam|proszę|chcę) … [być zapomnianym|bycia zapomnianym|bycia zapomnianą|do zapomnienia]
    [zapomnijcie|zapomnij] o mnie
    [usuńcie|usunąć|skasujcie|wykasować|skasować|wymażcie|wykasujcie] … [number] … (nie pisać) 
    [art|artykuł|artykułu] 17`,
  rectify: `
    (czy) [możecie|mogą państwo|może pan|może pani|możesz] (mi|proszę) [zmienić|poprawić|zaktualizować|sprostować] (mi) [moje imię|moje nazwisko|mój adres|moją datę urodzenia|mój email|mój adres email]
    ^ moje dane są [błędne|nieprawidłowe|złe|niepoprawne|nieaktualne] $
    dane [które o mnie macie|które macie o mnie|jakie o mnie macie|które posiadacie] (są) [są błędne|są nieprawidłowe|są złe|są nieaktualne|się nie zgadzają]
    (mój|moje|zły|błędny|stary|macie|poprawcie|zmieńcie|proszę|w systemie|zaktualizujcie) (jest|macie) (poprawić|zły|mój) numer [domu|mieszkania|lokalu|bloku|klatki] (jest|się) [źle|błędny|zły|nieaktualny|się zmienił|zmienił|nieprawidłowy|niepoprawny|pomylony]
    [poprawcie|poprawić|zmieńcie|zaktualizujcie|zmienić|zły|błędny|stary] (w systemie|macie|mi) (mój) numer [domu|mieszkania|lokalu]
    mój [mail|mejl|email|e mail] (u was) jest [błędny|zły|nieaktualny|stary|źle|inny]
    (mój|macie|jest) kod pocztowy (jest) [pomylony|zły|błędny|inny|nie ten|źle wpisany]
    [data urodzenia|nazwisko|imię|adres|pesel|numer domu|grupa krwi|kod pocztowy] (córki|syna|dziecka|męża|żony) [się|jest|nie jest] [nie zgadza|błędna|błędne|błędny|zła|złe|zły|właściwa]
    ? [w wypisie|w karcie|w kartotece|w historii choroby|w dokumentacji|w systemie] (stoi|jest|macie|pisze|napisano|widnieje) (wpisane) że … [sprostowania|sprostujcie|poprawcie|nieprawda|nigdy|błąd]
    ? [piszecie do mnie|zwracacie się do mnie|tytułujecie mnie] (per) [pan|pani|panie] … [popraw|poprawcie|zmienić|zmieńcie|mężczyzną|kobietą|do poprawy]
    [w mailu|w e-mailu|w emailu|w adresie|w numerze|w nazwisku|w imieniu|w peselu|mail|email|numer] (jest|mam|na|ma|macie) (być) (na) [na końcu|powinno być|powinna być|powinien być|ma być|jest literka|na początku|kończy się] … [a nie|nie]
    [w papierach|w waszych papierach|w dokumentach|w waszych dokumentach|w karcie|w mojej karcie|w kartotece|w systemie|u was w systemie|w aktach|w dokumentacji|w danych|na karcie|w formularzu|w umowie] (macie|jest|mam|u was|mi|to) [macie że|stoi że|jest że|napisane że|jest napisane że|wpisane że|jest wpisane|macie wpisane|mam wpisane|macie zapisane|widnieje|stoi|piszecie że|jestem jako|figuruję jako] … [a to|a jestem|a ja jestem|a jest to|to jest|a chodzi o|a powinno|a mam|zmieńcie|poprawcie|proszę zmienić|proszę poprawić|a urodziłem|a urodziłam|tymczasem|ale to]
    [urodzony|urodzona|urodziłem się|urodziłam się|data urodzenia|rok urodzenia|rocznik] … [źle|błędna|błędny|zła|zły|a nie w|a nie|pomyłka|popraw*]
    [odczyt|stan|odczyt licznika|stan licznika|odczyt wodomierza|stan wodomierza|odczyt gazu|odczyt prądu|numer licznika] (licznika|wodomierza|jest|został|prądu|gazu|u was|macie) (jest|został) [źle wpisany|źle zapisany|błędnie wpisany|błędnie zapisany|niepoprawnie wpisany|jest błędny|jest zły|jest nieprawidłowy|źle podany|źle wprowadzony|błędny|nieprawidłowy|źle spisany]
    [nowa komórka|nowy numer|nowy nr|nowy telefon|nowy mail|nowy adres|mój nowy numer|mój nowy nr|nowy tel] … [dopisać do karty|dopisz*|wpisz*|wpisać|proszę dopisać|proszę wpisać|zamiast starego|zamiast tamtego|proszę wstawić|wstawcie|podmieńcie|podmienić|zapiszcie|zapisać|zamiast poprzedniego|proszę zmienić|do akt|do kartoteki]
    [umowę|umowa|kartę|fakturę|członkostwo|konto|rezerwację] (proszę|poproszę|niech|ma) (przepisać|przepiszcie|zmienić|zmieńcie|być) (na) (moje|mój) [na moje nowe nazwisko|na nowe nazwisko|na moje nazwisko|na moje panieńskie|na nazwisko po mężu|na moje nazwisko po mężu|na nowy adres]
    [wyszłam za mąż|ożeniłem się|po ślubie|rozwiodłam się|po rozwodzie|wzięliśmy ślub] … (proszę|mnie) [zmieńcie|zmienić|zmieńcie mnie|zmienić mnie|przepiszcie|przepisać|nazywam się teraz|teraz nazywam się|mam teraz nazwisko|nowe nazwisko]
    [w papierach|w waszych papierach|w dokumentach|w kartotece|w karcie|w mojej karcie|w systemie|w waszych dokumentach|w dokumentacji] (stoi|jest|macie|widnieje|piszecie|napisane) (że) … [uczulona|uczulony|alergia|alergię|uczulenie] … [a to|a ja|tymczasem|a nie|chodzi o|a jest]
    [urodzony|urodzona|urodziłem się|urodziłam się|rok urodzenia|ur] (w|roku|nie|a|ale) [190*|191*|192*|193*|194*|195*|196*|197*|198*|199*|200*|201*|202*] (w|roku|nie|a|ale) (w|roku|nie|a|ale) [190*|191*|192*|193*|194*|195*|196*|197*|198*|199*|200*|201*|202*]
    [jestem|nazywam się|mam na imię|imię to] … [nie|a nie] … [za każdym razem|ciągle|zawsze|wciąż|znowu|stale|jest źle|źle piszecie|przekręcacie|źle napisane|macie źle|proszę poprawić|poprawcie]
    [zły|błędny|nieprawidłowy|niewłaściwy|niepoprawny] [stan|odczyt] (licznika|wodomierza|gazu|prądu|wody) [wpisaliście|macie|wpisany|zapisaliście|podaliście|wpisali|został wpisany|jest wpisany|państwo wpisali]
    [wpisaliście|macie|zapisaliście|podaliście|wpisali państwo|państwo wpisali|spisaliście] (mi|nam) [zły|błędny|nieprawidłowy|niewłaściwy|niepoprawny] (stan|odczyt) [stan licznika|odczyt licznika|stan wodomierza|odczyt wodomierza|odczyt|stan gazu|stan prądu]
    [w ankiecie|w formularzu|w kwestionariuszu|w waszych danych|w moich danych|w karcie|w kartotece|w systemie|w papierach] [macie że|jest że|stoi że|napisaliście że|macie wpisane że|zaznaczone że] … [a|ale|a ja|a nie] … [poprawcie|popraw|zmieńcie|proszę poprawić|nieprawda|to nieprawda|bez sensu]
    [po rozwodzie|po ślubie|wyszłam za mąż|ożeniłem się|rozwiodłam się] … [proszę o zmianę|zmieńcie|zmienić|poprawcie|przepiszcie|zmiana nazwiska|wróciłam do nazwiska|nazywam się teraz|nowe nazwisko]
    ^ (to) [nie] … [tylko|a|lecz] … [poprawcie|popraw|proszę poprawić|zmieńcie to|proszę zmienić|poprawcie to] $
    [mam w karcie|w karcie mam|macie w karcie|w karcie macie|w kartotece mam|w aktach mam|mam w kartotece|w dowodzie mam] … [a mam|a jest|a jestem|a powinno|a ja mam] … [zmieńcie|poprawcie|zmienić|poprawić|proszę poprawić|to]
    [proszę o tytuł|proszę dopisać tytuł|proszę dodać tytuł|dopiszcie tytuł|dodajcie tytuł|proszę o dopisanie tytułu|z tytułem] (dr|mgr|doktor|inż|profesor|przed)
    [podmieńcie|zamieńcie|zmieńcie|przepiszcie] (proszę|mi) (proszę) [mój telefon na|mój numer na|mój numer telefonu|mój mail|mój adres na]
    [przepiszcie|zmieńcie|poprawcie|popraw|poprawić|zmienić|zaktualizujcie|zaktualizować|skorygujcie|przenieście] (go|ją|mnie|to|nas|proszę|je) (proszę) [na liście klasy|w systemie|w bazie|w ewidencji|w dzienniku|w karcie|w mojej karcie|w kartotece|w profilu|w moich danych|w papierach|u was|u siebie]
    ? [widnieję|figuruję|jestem zapisany|jestem zapisana|jestem wpisany|jestem wpisana|zapisaliście mnie|macie mnie wpisaną|macie mnie wpisanego|macie mnie zapisanego|macie mnie zapisaną|macie mnie] (u was|w systemie|nadal|wciąż|dalej|omyłkowo|błędnie|w danych) [jako|jako pan|jako pani|pod złym|pod starym|ze złym|ze starym]
    [urodziłem się|urodziłam się|urodził się|urodziła się|jestem z rocznika|jestem rocznik|mam urodziny] & [a nie|nie w|nie 1|nie 2] & [popraw*|zmień*|zmienić|macie|wpisan*|zapisan*|u was|w systemie|w karcie|w kartotece]
    [nazwisko|imię|nazywam się|mail|ulica] (moje|mi) (pisze się|się pisze|mam|jest|zawsze|przez) [przez ó|przez u|przez rz|przez ż|przez ch|przez samo h|przez h|przez c|przez k|przez v|przez w|przez dwa|przez jedno|z ogonkiem|bez ogonka|z kreską|bez kreski|z kropką|bez kropki|z małej|z myślnikiem|bez myślnika|z ę|z ą]
    [brakuje|zabrakło|zjedliście|zgubiliście|pominęliście|ucięliście|nie ma] (jednej|jednego|mi|wam|tam) (jednej|litery) [litery|literki|kropki|kreski|ogonka|cyfry|drugiego n|jednego n|jednego l|podkreślenia|myślnika] & [nazwisk*|imieni*|imię|mailu|maila|mejlu|adresie|adresu|pesel*|numerze|koncie]
    [jestem] (już|teraz) [doktorem|magistrem|inżynierem|panną|mężatką|wdową|wdowcem|rozwiedziona|rozwiedziony|żonaty|zamężna|profesorem] & [w danych|w systemie|w kartotece|poprawcie|zmieńcie|proszę zmienić|proszę poprawić|macie|u was|w waszych danych]
    ? (ja) (jestem) [jestem pani|jestem panią|jestem kobietą|pani|jestem pan|jestem panem|jestem mężczyzną|pan] (a) nie [pan|panem|mężczyzną|pani|panią|kobietą] & [proszę poprawić|poprawcie|zmieńcie|proszę zmienić|w systemie|u was|w kartotece|w danych|proszę o zmianę|proszę o korektę]
    [przeprowadziliśmy się|przeprowadziłem się|przeprowadziłam się|przenieśliśmy się|wyprowadziliśmy się|zmieniliśmy adres|zmieniłem adres|zmieniłam adres|już tam nie mieszkam|nie mieszkam już na|nie mieszkam już przy|nie mieszkamy już|zmieniłam nazwisko|zmieniłem nazwisko|wyszłam za mąż|po ślubie jestem|po ślubie nazywam się|wróciłam do nazwiska|mam nowego maila|mam nowy mail|mam nowe konto|zmieniłem bank|zmieniłam bank|zmieniłem pracę|zmieniłam maila|zmieniłem maila|syn przeszedł do|córka przeszła do|córka jest już w|syn jest już w] & [wpiszcie|wpisać|zapiszcie sobie|zanotujcie|odnotujcie|poprawcie|zmieńcie|zmienić|zaktualizujcie|zaktualizować|przepiszcie|podmieńcie|uaktualnijcie|proszę o zmianę|w systemie|w kartotece|w waszych danych|w danych|u was]
    ? [itSaysThere] & [shouldBe]
    [podaję nowy|mam nowy|mam inny|nowy|zmienił mi się|zmienił się|zmieniłem|zmieniłam|zmiana|aktualizacja|nieaktualny|proszę zmienić|zmieńcie] (mój|moje|się|mi) [numer konta|nr konta|numer rachunku|konto bankowe|numer konta bankowego]
    [jestem|jestem pani|jestem panią|jestem pan|jestem panem|jestem kobietą|jestem mężczyzną] … nie [pan|panem|pani|panią|mężczyzną|mężczyzna|kobietą|kobieta] … [proszę poprawić|poprawcie|popraw|zmieńcie|proszę zmienić|proszę o zmianę|proszę o poprawkę|proszę o korektę|poprawić|zmienić]
    [mieszkamy teraz|mieszkam teraz|mieszkamy już|mieszkam już|mieszkamy obecnie|mieszkam obecnie|nowy adres to|nasz nowy adres|mój nowy adres|teraz mieszkamy|teraz mieszkam] & [stary adres|na stary|na starą|pod stary|pod starym|nie wysyłajcie|zmieńcie|poprawcie|zapiszcie|wpiszcie|zaktualizujcie|proszę zmienić|proszę wpisać|w systemie|u was|w karcie|macie]
    przeprowadziłam się teraz [ul|ulica|adres|mieszkam]
    przeprowadziłem się teraz [ul|ulica|adres|mieszkam]
    [urodziłem|urodziłam] się w … a nie (w)
    w [kartotece to|karcie to|książeczce to] … nie
    ? mam nowy [nr|numer] … [podmieńcie|zmieńcie|podmień|wpiszcie|zapiszcie]
    ^ jestem [pan|panem] … a nie [pani|panią]
    ^ jestem [pani|panią] … a nie [pan|panem]
    [kod pocztowy|kod|numer domu|numer mieszkania|adres|nazwisko] [zły|źle|złe|błędny|błędne] (ma być|powinno być) [ma być|powinno być|powinien być]
    (w) [w danych|w karcie|w kartotece|w systemie|w moim profilu|na koncie|w profilu|w bazie|w moich danych|na moim koncie|u was|w mojej karcie|w mojej kartotece|w waszej bazie] (jest|mam|macie|figuruje|widnieje|jest wpisany) [jest|mam|macie|figuruje|widnieje|jest wpisany|jest wpisane|jest podany|jest wciąż|jest jeszcze|jest nadal] (mój|moje|moja|moją) [zły adres|stary adres|złe nazwisko|błędny adres|stare nazwisko|stary numer|zły numer|zła data|błędna data|zły mail|stary mail|nieaktualny adres|zły pesel|złe imię|błędne nazwisko|stary email|zły email|nieaktualny numer|inne nazwisko|inny adres|błąd w nazwisku|błąd w adresie|zła data urodzenia|błędna data urodzenia|panieńskie nazwisko]
    [data urodzenia|adres|nazwisko|imię|pesel|kod pocztowy|numer mieszkania|email|mail|adres email|numer domu|miejscowość] (w|na|u) (mojej|moim|waszej|was|waszym) [karcie|kartotece|profilu|koncie|systemie|bazie|danych|u was|was] (jest|są) [jest błędna|jest błędny|jest błędne|jest zła|jest zły|jest złe|błędna|błędny|zła|zły|nieaktualny|jest nieaktualny|się nie zgadza|nie zgadza się|jest nieprawidłowa|jest nieprawidłowy]
    (mam|mamy) [nowy numer telefonu|nowy numer|nowy adres|nowe nazwisko|inny mail|inny email|nowy email|nowy mail|nowego maila|inne nazwisko|inny adres|inny numer|nowy adres email] (proszę|telefonu) (o) [zaktualizujcie|zmieńcie|zaktualizować|zmienić|zmiana|zmianę|poprawcie|popraw|zmień|wpiszcie|wpisać|aktualizację|zaktualizuj|uaktualnijcie|uaktualnić|możecie zmienić|możecie zaktualizować|poprawić]
    ^ (mój|moje|moja) [kod pocztowy|data urodzenia|nazwisko|adres|pesel|nip|numer domu|imię] (w systemie|u was|w bazie) (się) [nie zgadza się|się nie zgadza|jest niepoprawny|jest niepoprawne|jest niepoprawna|jest źle wpisany|jest źle wpisane|jest źle wpisana|nie jest aktualny|jest już nieaktualny] $
    [proszę o|wnoszę o|wnioskuję o|chcę|chciałabym|chciałbym|poproszę o|prośba o] (dokonać) (o) [korektę|aktualizację|poprawę|poprawienie|zmianę|sprostowanie|uaktualnienie|poprawić|zaktualizować|sprostować] (moich|swoich|w) (moich) [danych|danych osobowych|danych kontaktowych|adresu|nazwiska|danych adresowych|swoje dane|moje dane]
    ? ^ nazywam się … [a nie|nie]
    ? [wpisaliście|macie|zapisaliście|podaliście|pomyliliście|macie wpisany|macie zapisany|macie wpisane] (mi|mój|moje) [zły numer mieszkania|zły numer domu|zły adres|złe nazwisko|złe imię|złą datę urodzenia|zły kod pocztowy|zły mail|zły email|zły pesel|błędny adres|błędną datę|błędne nazwisko|adres zły|nazwisko źle|stary adres|stare nazwisko]
    ? [jestem|figuruję|widnieję|zapisaliście mnie] (u was|w systemie|w bazie) [zapisany jako|zapisana jako|wpisany jako|wpisana jako|zarejestrowany jako|zarejestrowana jako|jako] (kobieta|mężczyzna|pan|pani|kobietę|mężczyznę) (a|ale)
    ? nie mieszkam (już) … [zmieńcie|zmienić|zaktualizujcie|poprawcie|zaktualizować|poprawić] (proszę|mi|mój) [adres|mój adres|dane|moje dane]
    ^ [mam|mamy] (teraz|już) (nowy|inny|nowe) [nowy adres|inny adres|nowe nazwisko|inne nazwisko|nowy mail|nowy email|innego maila|nowy adres mailowy]
    w (moich|naszych) danych (jest|są|macie) [jest błąd|są błędy|macie błąd|błąd|literówka|jest literówka|jest pomyłka]
    (moja) data urodzenia (jest|się) (się) [błędna|zła|nie zgadza|nieprawidłowa|pomylona]
    (mój) (adres) (mail|email|numer|adres) (się|mi) [się zmienił|mi się zmienił|zmienił się|uległ zmianie]
    [zmieniłem|zmieniłam|zmieniliśmy|zmienił mi się|mam nowy|mam inny] (już|teraz|ostatnio) (swój) [numer|nr|numer telefonu|nr telefonu] (i|więc|telefonu) (proszę|prosze|teraz) [piszcie|pisać|kontaktować się|wysyłajcie|wysyłać|dzwońcie|dzwonić] (już|proszę|do mnie|smsy|wiadomości) (pod|na)
    [wyszłam za mąż|po ślubie|rozwiodłam się|po rozwodzie|przeprowadziłem się|przeprowadziłam się|nowe nazwisko|nazywam się teraz|teraz nazywam się] & [zmieńcie|zmienić|poprawcie|zaktualizujcie|zaktualizować|proszę o zmianę|wpiszcie]
    to (już) nie (jest) (już) (mój) [mój adres|mój mail|mój adres mailowy|mój email|moje nazwisko|mój numer mieszkania] & [zmieńcie|poprawcie|zaktualizujcie|zmienić|poprawić|podmieńcie]
    [nazwisko|imię|adres|w dowodzie|dane] & [do poprawki|do zmiany|do korekty|wymaga poprawki|wymagają poprawki|trzeba poprawić|prosi się o poprawkę|należy poprawić]
    [name] … [wrong] … (proszę) [fix]
    [moje|moim] [nazwisko|nazwisku|imię|imieniu] … [wrong]
    [nazwisko|imię] (mam|macie|jest|jest u was|u was) [wrong]
    [macie|mam|jest|podane|wpisane|wpisaliście] … [wrong] … [nazwisko|nazwisku|imię]
    [wrong] … [moje|moim] [nazwisko|nazwisku|imię|imieniu]
    [źle|błędnie|błędne|nieprawidłowo] (wpisane|podane|zapisane|macie) [nazwisko|imię]
    [nazwisko|imię] … powinno być
    [zmieniłem|zmieniłam|zmienił się|zmieniło się] (mi) (mój|moje) (adres|nazwisko|email|mail|numer|dane) … [fix]
    (proszę) (o) [fix] (w systemie|u was|proszę|w bazie) [moje|mój|moich|moim|swoje|moją|mojego] [nazwisko|nazwisku|imię|imieniu|adres|email|maila|mail|datę urodzenia|dane|nazwiska|imienia|adresu]
    [nazywam się] … [a nie|nie] … [fix]
    prawo do sprostowania`,
  port: `
    ? (czy) [mogę|chcę|chciałbym|chciałabym] [pobrać|ściągnąć] (wszystkie) [moje|swoje] dane
    (chcę|chciałbym|chciałabym|mogę) [zabrać|wziąć|przenieść|pobrać] (ze sobą|od was|do domu) (moją|moje|swoją|swoje) [moją historię|moje wyniki|moją dokumentację|historię zakupów|historię|dokumentację|wszystkie dane|moje dane|moje treningi]
    zmieniam [ubezpieczyciela|lekarza|operatora|bank|przychodnię|dostawcę|szkołę|dentystę|weterynarza] … [niech dostanie|niech dostaną|przekażcie|prześlijcie|wyślijcie|przenieście] (mu|im|jej|od was|ode mnie) [od was|przebieg|historię|dokumentację|moje dane|wyniki|wszystko|kartotekę|papiery|przebieg szkód]
    [proszę|poproszę] (o) (plik|plik csv|zestawienie w pliku) [o plik z|plik z|plik ze] (moimi|moją|wszystkimi) [zakupami|danymi|historią|moimi zakupami|wynikami|moimi danymi]
    [spakujcie|zgrajcie|wyeksportujcie|zapiszcie] mi … co o mnie [macie|zebraliście|zapisaliście] … [format|formacie|plik|pliku|csv] (do)
    ? [oceny|świadectwa|dokumenty|teczkę|wyniki] [syna|córki|dziecka] (proszę) [przekazać|prześlijcie|przekażcie|przesłać] (do) (jego|jej) [nowego liceum|nowej szkoły|nowej szkole|innej szkoły|nowego przedszkola|do nowej szkoły]
    [wyślijcie|prześlijcie|przekażcie|proszę przesłać|proszę przekazać] (proszę) wszystko co (o mnie|państwo) (o mnie|państwo|macie) (macie|wiecie) (do) [mojemu|mojej|mojego] (nowemu|nowej|nowego) [lekarzowi|lekarza|lekarce|przychodni|ubezpieczycielowi|ubezpieczyciela|banku|bankowi|firmy|operatora|dostawcy]
    [prawo|prawa|prawem|prawie] [do przenoszenia|do przenoszenia moich|do przeniesienia|do przeniesienia moich|do przenoszalności] (moich) [danych|swoich danych|danych osobowych]
    [moje treningi|moich treningów|moje zużycie|mojego zużycia|moje zakupy|moje odczyty|moich odczytów|moje pomiary|moich pomiarów|moje wyniki|historię zakupów|historię treningów|dane treningowe|dane z treningów|moje zamówienia|moje przejazdy|moje playlisty|moje biegi|moje kontakty] … [w pliku|jako plik|w excelu|do excela|csv|w csv|json|xml|żeby wgrać|żeby zaimportować|wgrać je|wgrać gdzie indziej|przenieść gdzie|do pobrania]
    [artykuł 20|art 20|artykułu 20] [rodo|gdpr]
    [nowa szkoła|nowy lekarz|nowy dentysta|nowa przychodnia|nowy bank|nowy ubezpieczyciel|nowe przedszkole|nowy weterynarz|nowa lekarka|nowy operator|nowa klinika|nowy dostawca] … [prosi o|potrzebuje|chce|wymaga|czeka na|poprosiła o|poprosił o] … [prześlijcie|wyślijcie|przekażcie|proszę przesłać|proszę przekazać|proszę wysłać|udostępnijcie]
    [czy] (mogę|mogłabym|mógłbym|dostanę|możecie|da się) (dostać|otrzymać|pobrać|wysłać|mi) … [historię moich zakupów|moje dane|moją historię|moje treningi|moje pomiary|moje zakupy|moje zużycie|moje odczyty|moje wyniki] (w|jako) [w csv|csv|w excelu|excel|json|w json|do excela|jako plik|w pliku|w formacie]
    [eksport|eksportu|export|wyeksportować|wyeksportujcie] (wszystkich|moich|swoich|wszystkie|moje) (moich|swoich|moje) [pomiarów|danych|treningów|zakupów|wyników|odczytów|zdjęć|wiadomości|kontaktów|dane|pomiary|treningi|historii]
    [swoje|moje|moich|swoich|wszystkie] (odczyty) [odczyty liczników|odczyty|pomiary|treningi|zakupy|zamówienia|wyniki|dane] (liczników|z) … [w arkuszu|w arkuszu kalkulacyjnym|w excelu|w tabeli|w csv|w pliku csv|jako tabelę]
    [sendThem] & [myFiles] & [takeAlong]
    [prześlijcie|przekażcie|wyślijcie] moje [dane|dokumenty|wyniki] (elektronicznie) do (mojego) [nowego gabinetu|nowej przychodni|nowego lekarza|nowego dentysty]
    jak wyeksportować (moje) [treningi|dane|historię|wyniki] do [innej|innego|nowej]
    [przekazać|prześlijcie|przekażcie|przesłać|przenieść|przenieście|wysłać|wyślijcie] (proszę) (wszystkie) [moje dane|moją kartotekę|moją dokumentację] (bezpośrednio) [nowemu operatorowi|nowemu dostawcy|innemu dostawcy|innemu operatorowi|nowej firmie|innej firmie|nowej przychodni|innej przychodni|nowemu lekarzowi|nowemu bankowi|nowemu ubezpieczycielowi|do innej|do nowej|do nowego|do innego]
    [przekazać|prześlijcie|przekażcie|przesłać|przenieść|przenieście|wysłać|wyślijcie|przesłanie|przekazanie] (proszę|wszystkie) [moje dane|moich danych|moją kartotekę|moją dokumentację|moja dokumentację] (bezpośrednio|do) [nowemu|innemu|innej|do innej|do nowej|do nowego|do innego|nowej] [operatorowi|dostawcy|firmie|lekarzowi|przychodni|bankowi|ubezpieczycielowi|firmy|operatora|banku|kliniki|klinice|lekarza]
    [wyeksportujcie|wyeksportować|eksport|eksportujcie|proszę o eksport|chcę wyeksportować|poproszę eksport] (proszę|mi) (wszystkie|wszystkich) [moje dane|moich danych|swoje dane|dane|moją kartotekę|mój profil]
    [prześlijcie|przekażcie|wyślijcie|przenieście|przesłać|przenieść|proszę przesłać|chcę zabrać|chcę przenieść|zabrać|chcę przekazać] (proszę|wszystkie) [moje dane|dane|swoje dane|moją kartotekę|moją dokumentację|moje informacje] (do|dla) (mojego|innego|nowego|innej|nowej) [nowego|innego|innej|nowej|mojego nowego|mojej nowej|konkurencji] [lekarza|operatora|firmy|dostawcy|banku|przychodni|ubezpieczyciela|dentysty|weterynarza|siłowni|klubu|szkoły|gabinetu|usługodawcy]
    [moje dane|moich danych|swoje dane|swoich danych] & [do pliku|w pliku|plik|pliku|csv|json|excelu|xml|formacie|do innej firmy|do innego operatora|do nowej firmy|nowemu operatorowi|innej firmie|do konkurencji|nowego dostawcy|innego dostawcy|nowej firmie|innemu operatorowi|przenieść|przenoszę]
    prawo do przenoszenia danych
    [moje|moich|swoje|swoich|wszystkie] (wszystkie) (osobowe) [dane|danych] … [w pliku|do pliku|w formacie|w csv|w json|plikiem]
    [przenieść|przeniesienie|przenieście|przekazać|transfer|eksport] (wszystkie) (moje|moich|swoje|swoich) [dane|danych] (do innej|do innego|gdzie indziej|do innego dostawcy)
    [przenieść|przeniesienie|przenieście|przeniesienia|wyeksportować|eksport] (wszystkie) (moje|moich|swoje|swoich) [dane|danych]
    prawo do przenoszenia
    [art|artykuł] 20 rodo`,
  object: `
    ^ (mam) prawo do sprzeciwu $
    ^ (proszę|bardzo proszę) [nie używajcie|nie wykorzystujcie|nie przetwarzajcie|nie używać|nie przetwarzać|nie wykorzystywać] moich danych (osobowych|proszę|więcej|już) $
    [przestańcie|przestać|proszę przestać|zaprzestańcie] (już) [używać moich danych|przetwarzać moje dane|wykorzystywać moje dane|przetwarzania moich danych|przetwarzać moich danych]
    nie [oceniajcie|oceniać|szacujcie|punktujcie|segregujcie|klasyfikujcie] (mnie|już) (po|na podstawie|według) (moich|mojej|mojego|moje) [danych|historii|zdjęć|wyników|zachowania|zakupów|zachowań|moich danych|mojej historii|moich zdjęć|moich wyników|mojego zachowania|moich zakupów]
    nie [używajcie|wykorzystujcie|używać|wykorzystywać|bierzcie] (moich|moje|mojej|mojego) [moich zdjęć|moich danych|mojej historii|moich wyników|moich zakupów|mojego głosu|moich nagrań|zdjęć|danych] (do|w) (waszych|szkolenia|uczenia|trenowania) [ai|badań|statystyk|sztucznej inteligencji|analiz|modelu|algorytmu|reklam|marketingu|profilowania]
    nie [uczcie|trenujcie|szkolcie|karmcie] (waszej|waszego|tej|żadnej) [ai|sztucznej inteligencji|algorytmu|modelu|robota|maszyn] (na|moimi)
    niech (o tym|o mnie|to|o kredycie|o moim wniosku) [decyduje człowiek|zdecyduje człowiek|obejrzy człowiek|oceni człowiek|sprawdzi człowiek|decydują ludzie|rozpatrzy człowiek] (a nie|nie) (automat|algorytm|komputer|maszyna|robot) $
    [nie chcę|nie chce|nie zgadzam się|nie życzę sobie|nie godzę się|sprzeciwiam się] (żeby|aby|by|temu żeby|na to żeby) … [automat|komputer|robot|maszyna|algorytm|system] … [decydował|decydowała|decyduje|oceniał|oceniała|rozpatrywał|rozstrzygał|wybierał|odrzucał]
    [nie chcę|nie zgadzam się|nie życzę sobie] (żeby|aby|by) … [decydował|decydowała|oceniał|oceniała|rozpatrywał|rozstrzygał] (o tym|mój wniosek) [automat|komputer|robot|maszyna|algorytm|system|program]
    [nie chcę|nie zgadzam się|nie życzę sobie] (żeby|aby|by) (kamery|kamera|gps|lokalizacja|monitoring) … [oceniały|oceniała|oceniał|mierzyły|mierzył|służyły do oceny|kontrolowały] (moją|mnie) [pracę|mnie|moją pracę|wydajność|moją wydajność]
    [nie chcę|nie życzę sobie|żadnych] (waszych) reklam [na podstawie|w oparciu o|według|pod kątem] (moich|tego) [zakupów|co kupuję|moich zakupów|moich danych|tego co kupuję|historii]
    [cofam|wycofuję|odwołuję|wycofuje] (moją|swoją) zgodę na (dalsze) [profilowanie|dopasowywanie|analizowanie|analizę|śledzenie|ocenianie|personalizację|badanie|zbieranie] (mi) (ofert|reklam|moich|mojej|mnie) (zakupów|lokalizacji)
    [pomińcie|pominąć|pomijajcie|wyłączcie|wyłączyć|wykluczcie|wykluczyć|nie włączajcie|nie uwzględniajcie|nie wciągajcie|nie wrzucajcie|wypiszcie|usuńcie] (proszę|mnie|moje) (mnie|moje|moich) (dane|wizyty|zakupy|z|w|do|od) (z|w|do|waszych|swoich|tych) [statystyk*|badaniach|badań|analiz|analizach|analizy|badaniach i analizach|statystykach|ankiet|sondaży|profilowania]
    [nie życzę sobie|nie chcę|nie zgadzam się na|nie chcemy|proszę nie robić|nie róbcie|nie twórzcie|proszę nie tworzyć|żadnego] (tworzenia|robienia|żebyście|mieć) (tworzyli|robili|sobie) [profilu na mój temat|mojego profilu|profilu mnie|profilu o mnie|profil na mój temat|mój profil zakupowy|profilu moich zakupów|profili na mój temat|profilowania mnie]
    [nie chcę|nie życzę sobie|nie zgadzam się|sprzeciwiam się|nie pozwalam] (żeby|aby|by|temu) … [decydował algorytm|algorytm decydował|decydował komputer|komputer decydował|maszyna decydowała|decydowała maszyna|robot decydował|oceniał algorytm|algorytm oceniał|algorytm mnie|komputer mnie oceniał]
    [żadnych|bez|nie chcę|nie życzę sobie|proszę bez|zabraniam] [reklam|ofert|reklamy|oferty|promocji] (dopasowanych|opartych|według|na podstawie|dobieranych|pod|robionych|na bazie|dobranych) (do|na|pod|według) [moich zakupów|moje zakupy|mojego profilu|moich danych|mojej historii|moich wizyt|tego co kupuję|mojego zachowania|moich preferencji|dopasowanych do mnie]
    [nie bierzcie|nie brać|nie wrzucajcie|nie dawajcie|nie wliczajcie|nie używajcie|proszę nie brać|nie wkładajcie] (proszę) [moich danych|moich wizyt|moich zakupów|moich wyników] (do|w) (żadnych|waszych|swoich) [raportów|statystyk|analiz|zestawień|badań|raportów i statystyk|statystyki|rankingów]
    [nie śledźcie|nie analizujcie|nie sprawdzajcie|nie podglądajcie|nie śledzić] (mnie|tego) [co kupuję|gdzie kupuję|gdzie chodzę|co oglądam|gdzie jestem|moich zakupów|co zamawiam|gdzie bywam]
    [nie jestem|nie chcę być] (waszym|waszą) [statystyką|królikiem doświadczalnym|obiektem badań|materiałem do analiz|numerkiem w statystykach|częścią waszych statystyk]
    [iObject] … [mineUsed] … [forStudy]
    [iObject] & [mineUsed] & [forStudy]
    [sprzeciwiam się] (temu) żeby [automat|komputer|algorytm|maszyna|robot] (mnie) [oceniał|decydował|oceniała|decydowała|profilował]
    [sprzeciwiam się|sprzeciwiamy się|nie zgadzam się na|nie wyrażam zgody na|zgłaszam sprzeciw wobec|nie życzę sobie|protestuję przeciwko] (temu) [tworzeniu|tworzenie|tworzenia|budowaniu|budowania|budowanie|sporządzaniu|układaniu] (mojego|profilu|profili) (mojego) [profilu|profili|profil|profilu klienta]
    [nie twórzcie|nie róbcie|nie budujcie|nie zakładajcie|nie tworzyć|proszę nie tworzyć|nie chcę żebyście tworzyli|nie chcę żebyście robili] (mi|mojego|o|ze) (mnie|mojego) [mojego profilu|profilu o mnie|mojego profilu klienta|profilu na mój temat|profilu klienta|profilu zakupowego|profili]
    ? nie [wolno wam|macie prawa|możecie|macie zgody|macie pozwolenia] (na) [używać|przetwarzać|analizować|wykorzystywać|przetwarzania|używania|przetwarzanie|używanie|wykorzystywanie|korzystać z] (moich|moje) [moich danych|moje dane|danych|moich informacji]
    [jestem przeciwny|jestem przeciwna|jestem przeciw|jestem przeciwko|protestuję przeciwko|protestuję przeciw|nie akceptuję|nie zgadzam się na|nie zgadzam się z] (temu) [analizie|przetwarzaniu|profilowaniu|wykorzystaniu|wykorzystywaniu|analizowaniu|analizy|przetwarzania|analizę|profilowania|analizowanie|analizą] (moich) [danych|zakupów|zachowań|moich danych|moich zakupów]
    ? (ja) nie (chcę|życzę sobie) [chcę być|życzę sobie być|chcę żebyście mnie] [śledzony|śledzona|profilowany|profilowana|śledzili|profilowali|analizowany|analizowana]
    [noProfile] & [habits]
    [sprzeciw|sprzeciwiam|sprzeciwu] & [marketing*|profilowan*|przetwarzan*|analiz*|zakup*|celach|automatycz*]
    [art|artykuł|artykułu] 21
    [sprzeciw|sprzeciwiam się|sprzeciwu] (wobec|przeciw|przeciwko|dla) [profilowani*|przetwarzani*|wykorzyst*|analizowani*]
    [sprzeciw|sprzeciwiam się] … [profilowani*|przetwarzani*|wykorzystywani*|analizowani*]
    nie (zgadzam się|wyrażam zgody|chcę|życzę sobie) (na|być) [profilowan*|analiz*|przetwarzanie|śledzenie|wykorzystywanie]
    [nie profilujcie|przestańcie profilować|przestańcie analizować] (mnie)`,
  restrict: `
    ? [żądam|domagam się|wnoszę o|proszę o] [ograniczenia|ograniczenie] przetwarzania
    [zostawcie|zamroźcie|wstrzymajcie|nie ruszajcie] [wszystko|wszystkiego|dane] (jak jest|tak jak jest) [do rozmowy z|do decyzji|do wyroku|do wyjaśnienia|aż pogadam z|do zakończenia] (prawnikiem|adwokatem|sprawy)
    nie [ruszajcie|używajcie|tykajcie] (mojej|moich) [teczki|akt|danych|karty] (ale) (jej|ich|też) nie [niszczcie|kasujcie|usuwajcie|wyrzucajcie]
    [teczkę|akta|dokumenty|dane|nagranie] zostawcie [nietkniętą|nietknięte] (dopóki|póki|aż)
    [tylko|jedynie|wyłącznie|jedynie je|tylko je] (moje|dane|je|wam wolno) [przechowujcie|przechowywać|trzymajcie|trzymać|zachowajcie|zachować] (moje|je|dane|proszę) (dane) [dopóki|aż|do czasu|do wyjaśnienia|póki|zanim]
    [wstrzymać|wstrzymajcie|wstrzymanie|zawiesić|zawieście|zawieszenie|zamrozić|zamroźcie|przerwać|przerwijcie] (proszę|na razie|całe) [przetwarzanie|przetwarzania|wykorzystywanie|wykorzystywania|używanie|używania] (moich) (danych) [do|aż|dopóki|na czas|póki|zanim|moich danych]
    [nie usuwajcie|nie kasujcie|nie usuwać|nie kasować|nie niszczcie|nie wyrzucajcie|nic nie kasować|nic nie usuwać|nic nie usuwajcie|nic nie kasujcie|zachowajcie|zostawcie] … [sądu|sądem|reklamacji|reklamację|ubezpieczyciela|ubezpieczenia|prawnika|adwokata|dowód|procesu|sprawy|sporu|skargi|policji|odwołania] … [nikt nie może|nikt nie powinien|nikomu nie wolno|nikt niech|niech nikt|nikt ma|nie używajcie|nie używać|nie wykorzystujcie|nie ruszajcie|nie ruszać|nie wolno|nie dotykajcie|nikt do nich]
    [nie usuwajcie|nie kasujcie|nie usuwać|nie kasować|nie niszczcie|nie wyrzucajcie|nic nie kasować|nic nie usuwać|nic nie usuwajcie|nic nie kasujcie|zachowajcie|zostawcie] (je|ju|ho|ich|ga|jih|ih|ji|ich|go|to|prosím|proszę|molim) (ale|no|a|i|in|pa|však|len) [nikt nie może|nikt nie powinien|nikomu nie wolno|nikt niech|niech nikt|nikt ma|nie używajcie|nie używać|nie wykorzystujcie|nie ruszajcie|nie ruszać|nie wolno|nie dotykajcie|nikt do nich]
    [do czasu|do|aż do|dopóki trwa|dopóki nie skończy się|na czas] (rozpatrzenia|zakończenia|wyjaśnienia|mojej) (mojej|tej) [reklamacji|sporu|skargi|sprawy|procesu|odwołania|sądu|kontroli] … [nie ruszajcie|nie ruszać|nie używajcie|nie używać|nie wykorzystujcie|nie wykorzystywać|nie przetwarzajcie|nie przetwarzać] (moich) (danych)
    [nie usuwajcie|nie kasujcie|nie usuwać|nie kasować|nie niszczcie] (nagrania|danych|moich|tego|konta|zdjęcia|filmu|nagrań|niczego) (danych) … [sądu|sądem|reklamacji|ubezpieczyciela|prawnika|dowód|procesu|sprawy|skargi|policji] … [nikt nie może|nikt nie powinien|nikomu nie wolno|niech nikt|nie używajcie|nie używać|nie ruszajcie|nie wolno]
    [noUse] … [ale|lecz|ani|i|a|tylko|jednak|też] … [noErase]
    [noUse] … [noErase]
    [noErase] … [ale|lecz|ani|i|a|tylko|jednak|dopóki|póki|bo|też] … [noUse]
    [noErase] … [noUse]
    ? moje dane [mają|niech|powinny|muszą] (na razie|tylko|teraz) [leżeć nieużywane|leżeć|zostać nieużywane|być zablokowane|być zamrożone|pozostać nieużywane|zostaną zablokowane|nie być używane]
    ? (proszę) (na razie|tymczasowo|czasowo|chwilowo|przez jakiś czas|do wyjaśnienia) (proszę) [nie używać|nie używajcie|nie korzystać|nie korzystajcie|nie przetwarzać|nie przetwarzajcie|nie wykorzystywać|wstrzymać używanie|nie wykorzystujcie] (na razie) (z) [mojego numeru|moich danych|moich informacji|mojego profilu|mojego konta]
    [nie kasujcie|nie usuwajcie|nie kasować|nie usuwać] & [danych|dane] & [nie używajcie|nie używać|nie wykorzystujcie|nie wykorzystywać|nie przetwarzajcie|nie przetwarzać|nie ruszajcie|nie korzystajcie]
    [freeze] & [frozenData] & [meanwhile]
    prawo do ograniczenia
    [art|artykuł|artykułu] 18
    [ogranicz*|zablok*|zamro*|wstrzym*|zawieś*|zawies*] (proszę) (przetwarzani*|wykorzystywani*|użycie) … [danych|dane]
    [zablok*|zamro*|zamroź*|zamrożenie|blokad*] (proszę) (wszystkie) (moje|moich) [dane|danych]`,
  do_not_sell: `
    ? nie [sprzedawaj|udostępniaj|przekazuj|odsprzedawaj] (nikomu|dalej) moich danych
    nie [sprzedawaj|sprzedawajcie] (nikomu) (mojego) [mojego numeru|mojego telefonu|mojego kontaktu]
    (moja|moje|mój|moich|nasze) [moja historia choroby|moje dane|moje wyniki|mój numer|mój adres|moja kartoteka|moja dokumentacja|historia choroby|moje zdjęcia|moje zarobki] nie [może|mogą|ma|mają|powinna|powinny|powinien] (nigdy) [trafić|trafiać|iść|pójść|wyjść|wyciec|dostać się|być przekazana|być przekazane] (do|w|na|dalej|poza) (ubezpieczycieli|ubezpieczyciela|innych|obcych|obce|ręce|firm|reklamodawców|banku|pracodawcy|nikogo|zewnątrz)
    nie [dawajcie|dawać|przekazujcie|podawajcie|zdradzajcie|mówcie] (im|jej|mu|partnerom|nikomu|innym) [niczego o mnie|nic o mnie|moich danych|mojego numeru|żadnych moich danych]
    [nie chcę|nie życzę sobie] (żeby|aby|by) [ubezpieczyciel|bank|pracodawca|szef|mój szef|mój bank|ktokolwiek|inni] (się) (o tym) [o tym dowiedział|dowiedział|dowiedzieli|o tym wiedział|miał do tego dostęp|to dostał]
    nie [rozsyłajcie|rozpowszechniajcie|rozdawajcie|rozpuszczajcie] (nikomu) (mojego|moich) [mojego telefonu|mojego numeru|moich danych|mojego adresu|mojego maila]
    ? [pesel|numer|adres|dane|nazwisko|zdrowie] (to) nie (jest|są) [na handel|na sprzedaż|towar|towarem|do handlu]
    ? nie (wolno) (handlować|handlujcie) [handlować moim|handlujcie moim|handlować moimi|handlujcie moimi] [peselem|numerem|adresem|danymi|nazwiskiem]
    [moje dane|dane|mój numer|mój adres] zostają u was (i kropka) (żadnym|żadnych|nikomu) (spółkom)
    ? sprzedaliście (mnie|mój|moje) … [ostatni raz|nigdy więcej|nie wolno|zabraniam]
    ? sprzedaliście [mnie|moje dane|mój numer]
    [moje dane|mój numer|mój telefon|moje nazwisko|mój adres] … [nie mogą|nie może|nie mają|nie ma|mają nie|ma nie] … [trafić do|trafiać do|iść do|pójść do|wpaść w ręce|dostać się do|być przekazane|być przekazywane|wyjść do|wychodzić] (żadnej|żadnych|nikogo|jakiejkolwiek|innej|innych|obcych|rąk) [innej firmy|innych firm|firmy|nikogo|obcych|osób trzecich|partnerów|rąk|firm|reklamodawców|żadnej innej firmy]
    [nie zgadzam się|nie wyrażam zgody|nie daję zgody|nie ma mojej zgody|brak mojej zgody|nie pozwalam|nie udzielam zgody] (na) [sprzedaż|przekazanie|przekazywanie|udostępnianie|udostępnienie|odsprzedaż|sprzedawanie|odsprzedawanie|podawanie|handel] (moich|mojego|moim|moimi) [danych|numeru|telefonu|moich danych|mojego numeru|numerem|danymi|adresu|kontaktu]
    [numeru|mojego numeru|danych|telefonu|numer|mojej komórki] (proszę) [nie dawać|nie dawajcie|nie podawać|nie podawajcie|nie przekazywać|nie przekazujcie|nie udostępniać|nie udostępniajcie|nie sprzedawać|nie sprzedawajcie] (dalej) [nikomu|nikomu obcemu|obcym|nikomu innemu|innym|innym firmom|dalej|osobom trzecim]
    [sellWhat] & [nigdzie dalej|nikomu dalej|nigdzie nie iść|zostać u was|zostają u was|mają zostać|nie mogą wyjść|nie wychodzą]
    [moje dane|mój numer|moje informacje] (nie) [nie są na sprzedaż|nie jest na sprzedaż|nie na sprzedaż|nie są towarem|nie jest towarem|to nie towar]
    [sellNo] & [sellTo] & [sellWhat]
    [nie sprzedawajcie|nie sprzedawać|nie handlujcie|nie handlować|nie udostępniajcie|nie udostępniać|nie przekazujcie|nie przekazywać|nie dzielcie się|handlowali|sprzedawali|udostępniali|przekazywali|zakaz sprzedaży|zakaz udostępniania|zakazuję sprzedaży|zabraniam sprzedaży|zabraniam sprzedawać] & [sellWhat]
    nie [sprzedawajcie|sprzedawać|udostępniajcie|udostępniać|przekazujcie|przekazywać|handlujcie] (proszę) (nikomu|nigdy) (moich|moimi|mojego|swoich) [danych|dane|numeru|danymi|numerem|telefonu]
    nie (zgadzam się|wyrażam zgody|życzę sobie) (na) [udostępnianie|sprzedaż|sprzedawanie|przekazywanie|udostępniania|sprzedaży|przekazywania] (moich|swoich)`,
  wrong_number: `
    ^ (to) nieprawidłowy numer $
    ^ (ja) nie jestem [tomkiem|marią|anną|janem|piotrem|pawłem|kasią|krzysztofem|markiem|adamem|tomaszem|magdą|ewą|michałem|agnieszką|martą|łukaszem] $
    ^ (pani|pan) [who|marta] ma [inny|nowy] numer $
    ^ (pani|pan) [who|marta] (już) [tu nie mieszka|tutaj nie mieszka|tu już nie mieszka] (już) $
    ^ nie nazywam się [nowak|kowalski|kowalska|maria|tomek|wiśniewski|wójcik] $
    [nie znam|tu nie mieszka|nie nazywam się|nie ma tu|tu nie ma|nie jestem|pod tym numerem nie ma|u nas nie ma] (żadna|żadnej|żadnego|tej|tego|pana|pani|pan|państwa|żaden) [who|nowicka|nowickiej|nowicki|nowickiego|kowalska|kowalskiej|kowalski|kowalskiego|wiśniewska|wiśniewski|wójcik|zieliński|zielińska|lewandowska|lewandowski|kamińska|kamiński|janusz|janusza|marek|marka|tomasza|mazur|wojciechowska]
    [dodzwoniliście|dodzwonili|trafiliście|trafili|napisaliście|dodzwonił] (się) (państwo) (do|na) [się do warsztatu|się do sklepu|się do firmy|do warsztatu|do szkoły|do sklepu|do firmy|do biura|do prywatnego domu|do kogoś innego|do obcej osoby|do niewłaściwej osoby|złej osoby|nie tam]
    ten numer (już) (teraz) [ma nowego właściciela|ma innego właściciela|należy do kogoś innego|ma teraz kto inny]
    ^ (chyba|to) (to) nie ta [pani|osoba|kobieta] $
    nie mam (u was|tam|w waszej szkole|w tej szkole) (żadnego) [u was dziecka|dziecka w waszej|dziecka u was|tam dziecka|dziecka w tej|u was dzieci|dzieci w tej|dzieci w waszej]
    kto to (jest) … [dodzwoniliście się do|trafiliście do|to pomyłka|pomyłka|to jest warsztat|to numer]
    ^ (dzień dobry|halo) (to|tutaj|tu) [tu piekarnia|tu warsztat|to piekarnia|tu apteka|to warsztat|tu szkoła|tu przedszkole|tu biuro] (a nie) $
    (to|ten) (jest) [telefon firmowy|numer firmowy|służbowy telefon|numer służbowy] (a) nie [joanny|marka|kasi|ani|pana|pani|anny|tomka|pawła]
    ? ^ (a|ale) [jaki|jaka|jaka znowu|jaki znowu] [who] (bo) [tu|ja jestem|tutaj|ja to]
    ? nie jestem żadn* [pani|pan|panią|panem]
    ? nie jestem [żadną panią|żadnym panem|żadna pani|tą panią|tym panem]
    [tu nie mieszka|nie mieszka tu|nie mieszka tutaj|tutaj nie mieszka] [żadna|żaden|nikt o|taka|taki]
    [nie ma tu|tu nie ma|tutaj nie ma|pod tym numerem nie ma|u nas nie ma] (żadnej|żadnego|takiej|takiego) [pani|pana|nikogo o nazwisku|nikogo o imieniu|katarzyny|anny|marii|ewy|moniki|agnieszki|magdy|joanny|barbary|małgorzaty|beaty|doroty|renaty|haliny|zofii|pawła|piotra|jana|adama|marka|tomasza|krzysztofa|andrzeja|michała|jacka|roberta|grzegorza|mariusza|kasi|ani|basi]
    [chyba|pewnie|musieliście|raczej] (państwo|pani|pan|to) (źle|nie) [źle państwo trafili|źle trafiliście|źle pani trafiła|źle pan trafił|nie tu trafiliście|trafiliście nie do mnie|trafiliście pod zły|pomyliliście numery|pomyliliście numer|numer pomylony]
    [mnie to nie dotyczy|to mnie nie dotyczy|nie dotyczy mnie to] … [nie mam|nie jestem|nie chodzę|nie byłem|nie byłam]
    to nie ja jestem [pan|pani|panem|panią]
    ? ma już [inną komórkę|inny numer|inny telefon|nowy numer|nową komórkę]
    (to) (chyba) [nie do mnie ten sms|nie do mnie ta wiadomość|nie do mnie ta widomość|ten sms nie do mnie|ta wiadomość nie do mnie]
    ? [ta pani|ten pan] (już) się [wyprowadziła|wyprowadził]
    ? ^ (ja) nie jestem [panią|panem]
    (tu|tutaj|u nas|u mnie) [nie ma|nie mieszka|nie ma tu|nie ma tutaj|nie mieszka tu] (tu|tutaj|u nas) (żadnego|żadnej) [żadnego pana|żadnej pani|marka|piotra|pawła|tomka|tomasza|adama|jana|janka|krzysztofa|krzyśka|michała|marcina|andrzeja|kuby|jakuba|łukasza|rafała|roberta|grzegorza|mateusza|kamila|dawida|jacka|wojtka|bartka|anny|ani|kasi|katarzyny|magdy|magdaleny|ewy|oli|aleksandry|agnieszki|moniki|basi|barbary|joanny|asi|gosi|małgorzaty|doroty|zosi|zofii|hani|marii|krystyny|danuty|haliny|beaty|iwony|renaty|marty|karoliny|pauliny|natalii|julii|kowalskiego|kowalskiej|nowaka|nowak|wiśniewskiego|zielińskiego|stefana|zbigniewa|zbyszka|henryka|jerzego|jurka|nikogo o tym nazwisku|nikogo takiego|nikogo o takim imieniu|nikogo o imieniu]
    ? ^ (on|ona|ten pan|ta pani|pan|pani) [tu już nie mieszka|już tu nie mieszka|nie mieszka tu już|tutaj już nie mieszka|już tutaj nie mieszka|tu nie mieszka|już nie mieszka tutaj|tu już nie pracuje|już tu nie pracuje|nie mieszka pod tym adresem|wyprowadził się|wyprowadziła się] $
    (ja) nie znam (żadnego|żadnej) [żadnego pana|żadnej pani|marka|piotra|pawła|tomka|tomasza|adama|jana|janka|krzysztofa|krzyśka|michała|marcina|andrzeja|kuby|jakuba|łukasza|rafała|roberta|grzegorza|mateusza|kamila|dawida|jacka|wojtka|bartka|anny|ani|kasi|katarzyny|magdy|magdaleny|ewy|oli|aleksandry|agnieszki|moniki|basi|barbary|joanny|asi|gosi|małgorzaty|doroty|zosi|zofii|hani|marii|krystyny|danuty|haliny|beaty|iwony|renaty|marty|karoliny|pauliny|natalii|julii|kowalskiego|kowalskiej|nowaka|nowak|wiśniewskiego|zielińskiego|stefana|zbigniewa|zbyszka|henryka|jerzego|jurka|nikogo takiego|nikogo o takim nazwisku|nikogo o tym imieniu|nikogo o imieniu|tej osoby|takiej osoby]
    (chyba|przepraszam|wydaje mi się że) [mnie|pani|pan|państwo] (z kimś|mnie) [z kimś mylicie|z kimś myli|z kimś pomyliliście|mylicie z kimś|z kimś pomylił|z kimś pomyliła|z kimś innym mylicie|mylą z kimś|z kimś mylą|pomyliliście z kimś]
    (mylicie|pomyliliście|mylą) [mylicie mnie z kimś|mylicie mnie|pomyliliście mnie z kimś|pomyliliście osoby|pomyliliście adresata|mylą mnie państwo]
    ^ (chyba) (to|ta|ten|wasz|wasza) [wiadomość|sms|przypomnienie] (chyba) (to) [nie jest do mnie|nie do mnie|jest nie do mnie|nie była do mnie|nie był do mnie|jest do kogoś innego|była do kogoś innego|był do kogoś innego|jest nie dla mnie|nie jest dla mnie|trafiła do złej osoby|trafił do złej osoby] $
    ^ (to|chyba|ale) (to|chyba) [było do kogoś innego|jest do kogoś innego|miało być do kogoś innego|nie do mnie było|nie było do mnie|nie jest do mnie|nie do mnie|do kogoś innego] (nie|ja) $
    ^ (to|chyba) (to|chyba) nie do mnie (ja|nie|bo) (nie) [nie mam|nie znam|nie jestem|nie umawiałem|nie umawiałam|nie zamawiałam|nie zamawiałem]
    ? ^ (ja) (nigdy|wcale) [nie jestem waszym|nie jestem waszą|nie jestem państwa|nigdy nie byłem waszym|nigdy nie byłam waszą|nie jestem u was] [pacjentem|pacjentką|klientem|klientką|uczniem|członkiem|zapisany|zapisana] $
    (ja) nie jestem (tą) [osobą której szukacie|osobą której pan szuka|osobą której pani szuka|tym kogo szukacie|tą której szukacie|tym którego szukacie|osobą do której piszecie|osobą o którą chodzi|adresatem|adresatką]
    [numer|nr|telefon] (ten) [po kimś dostałem|po kimś dostałam|dostałem po kimś|dostałam po kimś|mam po kimś|jest po kimś|kupiłem niedawno|kupiłam niedawno|odziedziczyłem po kimś]
    ^ [nie ten adresat|zły adresat|nie ta osoba|nie ten człowiek|niewłaściwa osoba|niewłaściwy adresat|pomyłka w adresacie|błędny adresat] $
    tu nie ma (żadnego|żadnej) [who]
    nie ma tu (żadnego|żadnej) [who]
    [pomyliliście|pomylili|pomyliłeś|pomyliłaś|mylicie|mylą] (mnie|państwo|się|mnie państwo) [z kimś|mnie z kimś|z kimś innym|osoby|osobę|z inną osobą]
    (piszecie|dzwonicie|wysyłacie) do [złej osoby|niewłaściwej osoby|nie tej osoby|nie tego człowieka|nie tego kogo]
    nie nazywam się [who]
    nie jestem [panem|panią|pan|pani] [who]
    ^ (ale|hej|halo) to nie ja $
    [mam|dostałem|dostałam|używam] (ten|ten nowy) numer (tego) [od niedawna|od miesiąca|od tygodnia|od wczoraj|od roku|od kilku dni|po kimś|po kimś innym]
    to [prywatny numer|numer prywatny|telefon prywatny] (a) nie [firma|firmowy|firmy|sklep|przychodnia|salon]
    [to nie jest numer|to nie numer|to nie telefon|to nie jest telefon|pod tym numerem nie ma] (pana|pani|żadnego|żadnej)
    [pan|pani|who] … [już nie ma|nie ma już|nie używa|zmienił|zmieniła] (już) (tego) [tego numeru|numer|ten numer|numeru]
    [nazywam się|jestem|mam na imię] … [a nie|nie] (żaden|żadna|żadnym|żadną) [who]
    [pomyliłeś|pomyliłaś|pomylił|pomyliła|pomyliliście|pomylili|mylicie|pomylono] (pan|pani|państwo|się|chyba) (pan|pani|państwo|chyba|się) [numer|numery|numerem|numeru|osobę|osoby|adresata]
    ^ (to) (chyba|to) (jakaś) pomyłka $
    [pomyłka|pomyliliście się|mylicie się] … [nie jestem|nie nazywam się|nie znam]
    ja nie jestem [who]
    ^ (ja|to) nie (jestem|ja) (pan|pani) [who] $
    nie znam (żadnej|żadnego|żadnych|takiej|takiego|tej) [osoby|osób|who|pani|pana|człowieka|kasi|pawła]
    ^ nie znam [takiej|takiego] $
    nie ma (tu|tutaj|pod tym numerem) [takiej osoby|żadnej osoby|takiego człowieka|nikogo takiego|nikogo o takim|żadnego takiego|kogoś takiego|kogoś o takim|żadnej pani|żadnego pana|takiego pana|takiej pani|tej osoby]
    tu nie ma (żadnego|żadnej|takiej|takiego|nikogo) [osoby|pana|pani|who|nikogo|takiego kogoś]
    [ten|to] (nie) (jest) (już) numer [do innej osoby|należy do kogoś innego|innej osoby]
    ten numer (już) (nie|od) (roku|dawna|miesiąca|dwóch lat) (należy|jest) (do) [mnie|mój|moja|niego|niej|innej|innego|kogoś]
    to nie (jest) [mój numer|ten numer|ta osoba|mój telefon]
    ^ (to) nie (jest) do mnie $
    [nie ten numer|zły adresat|niewłaściwa osoba|zła osoba]
    ? [nie znam|nie kojarzę] (żadnego|żadnej|tego|tej|nikogo) [pana|pani|takiego|who|człowieka|osoby]
    [pod tym numerem|ten numer|to] (już|jest|teraz|od) (niedawna|roku|teraz|innej|kogoś|ktoś|nowy) [innej osoby|kogoś innego|ktoś inny|nowy właściciel|nowego właściciela|inny właściciel|zmienił właściciela|zmienił wlasciciela]`,
  nothing: `
    [who|ona|on|mama|tata|babcia] nie [wysyła|przysyła] mi już [zdjęć|filmików|kartek|listów|smsów|wiadomości]
    ^ (tak) [dostałam|dostałem|dostałyśmy|przeczytałam|przeczytałem] (już) twoje [smsy|wiadomości|maile] (dzięki) $
    ^ anuluj (to|moje|ostatnie) przypomnienie $
    ^ anuluj przypomnienie (o|na) (jutro|dentyście|spotkaniu) $
    [bałam się|bałem się|myślałam|myślałem|obawiałam się|sądziłem|sądziłam] że (to) (już) koniec [powiadomień|smsów|wiadomości|ofert|promocji]
    czy (już|jeszcze|to) (nie ma) (już|więcej) [nie ma już więcej ofert|nie ma już ofert|nie ma więcej ofert|nie będzie już promocji|nie będzie więcej promocji]
    nie [wyłączać|wyłączajcie|wyłączaj|odłączajcie|odłączać|kończcie|przerywajcie|wstrzymujcie|zawieszajcie|likwidujcie|przestawajcie|kasujcie] (mi|nam|mu|jej|proszę|wysyłać|przysyłać) (tych|waszych|moich) [stuff]
    nie [skreślajcie|wypisujcie|wykreślajcie|usuwajcie|wyrzucajcie|odłączajcie|wyłączajcie|blokujcie|skreślać|wypisywać|wykreślać|usuwać|wyrzucać|odłączać|skreślaj|wypisuj|usuwaj|wykreślaj] (jeszcze|proszę) [mnie|nas] (proszę|jeszcze) (z) (waszej|tej|żadnej) (list)
    nie [trzeba|musicie|ma potrzeby|potrzeba|warto] [mnie|nas] [wypisywać|wyłączać|skreślać|usuwać|wykreślać|wyrejestrowywać] (z) (waszej|tej) (list)
    [rezygnować|wypisywać się|wypisać się|zrezygnować] (z nich|z was|z tego|wcale|na razie) [nie zamierzam|nie mam zamiaru|nie chcę|nie chcemy|nie planuję|nie będę|nie myślę]
    nie [zamierzam|mam zamiaru|chcę|chcemy|chciałem|chciałam|planuję|myślę] (wcale|się|jeszcze|na razie) [rezygnować|zrezygnować|się wypisać|wypisać się|wypisywać się|wypisać|się wypisywać|odsubskrybować] (się) (z) (tych|waszych|państwa) (stuff|list)
    nie (mam|mamy) [mam|mamy] (was|jeszcze|ich|tego|wcale) [dość|dosyć] (was|waszych|tych) (stuff)
    nie [prosiłem|prosiłam|prosiliśmy|proszę|żądam|żądałem|żądałam|kazałem|kazałam|wnioskowałem|wnioskowałam] (was|państwa|wcale) o [usunięcie|wypisanie|skreślenie|wykreślenie|wyłączenie|zaprzestanie|wstrzymanie|zakończenie|rezygnację] (mnie|wysyłki|wysyłania|przysyłania) (z) (waszej|tej|listy) (stuff|list)
    nie [prosiłem|prosiłam|prosiliśmy|proszę|żądam|kazałem|kazałam|mówiłem|mówiłam|chciałem|chciałam|chcę|pisałem|pisałam] (was|wam|wcale) [żebyście|abyście|byście] (mi|mnie|już|do mnie) [przestali|skończyli|zaprzestali|nie pisali|nie wysyłali|usunęli|wypisali|skreślili|wykreślili] (mnie|mi|do mnie) (pisać|wysyłać|przysyłać|z) (list)
    to nie (byłem|byłam) [ja|my] (to) [napisałem|napisałam|pisałem|pisałam|wysłałem|wysłałam|wypisałem się|wypisałam się|się wypisałem|się wypisałam|rezygnowałem|rezygnowałam|prosiłem|prosiłam] (wam|do was|tego|to|o) (stop|rezygnację|wypisanie|słowo stop|koniec)
    [chciałem|chciałam|miałem|miałam|zamierzałem|zamierzałam] (już|się|kiedyś) [zrezygnować|wypisać|wypisać się] (się) (z|z tych|z waszych) (stuff) [ale|lecz|jednak|a] (teraz|jednak|te|wasze|się) [okazały się|przydają|przydały|lubię|zostaję|przydaje|przydatne|podobają|zostanę|polubiłam|polubiłem]
    [żadnych|zadnych|bez|dość|koniec z|zero] (papierowych|tych|waszych) [reklam|ulotek|gazetek|listów|broszur|katalogów|folderów] (w|do|na|pod|za) (mojej|naszej|moje) [paperPost]
    [telefony|dzwonienie|rozmowy] (od was) [mają się skończyć|muszą się skończyć|ma się skończyć|musi się skończyć|mają ustać|mają się skonczyc] (ale|a) [smsy|sms|wiadomości|esemesy]
    [wysłałem|wysłałam|napisałem|napisałam|poszło|poszedł] (to|sms|smsa|wiadomość) do [złej osoby|niewłaściwej osoby|nie tej osoby|innej osoby niż]
    nie [wysyłajcie|przysyłajcie|dawajcie|wysyłać|przysyłać|dawać|wkładajcie|pakujcie|wydawajcie|dorzucajcie|sypcie|lejcie|dosypujcie|dowoźcie] (mi|nam|już|więcej|proszę) (mi|już|więcej) (mi|więcej) (tego|tej|tych) (czarnej|białej|ostrego) [otherGoods]
    [otherGoods] (do) (drukarki|kawy|zupy|ekspresu|herbaty) (proszę|już|mi|nam) (mi|już|więcej) nie [wysyłajcie|przysyłajcie|dawajcie|wysyłać|przysyłać|dawać|wkładajcie|pakujcie] (mi|już|więcej)
    [co tak cicho|czemu tak cicho|czemu nie ma|dlaczego nie ma|dawno nie było|nie było] … [żadnych|żadnej] (nowych|waszych) [stuff]
    [skreślić|skreślam|skreśl|wykreślić|wykreślam|odhaczyć] (to|już|można) z (mojej) listy [zmartwień|zadań|marzeń|zakupów|spraw|życzeń|problemów|rzeczy]
    (mnie|mi|nam) (się) [podobają|przydają|odpowiadają|pasują] (mi|się|bardzo) (wasze|te|państwa) [stuff]
    [wypisałem|wypisałam|wypisaliśmy|zrezygnowałem|zrezygnowałam] (się|córkę|syna) z (innego|tamtego) [kursu|zajęć|siłowni|chóru|tańca|angielskiego|koła|basenu|studiów|pracy|przedszkola] (tańca|angielskiego|jogi)
    nie [prosiłem|prosiłam|proszę] o [wypisanie|usunięcie|skreślenie] (mnie) (z listy) to (jakaś|jakas|chyba) [pomyłka|pomylka|nieporozumienie]
    [somebody|people] & [heQuit] & [iKeep]
    [oops] & [iQuit] & [backNow]
    [noCalls] & [textsFine]
    [noPaper] & [textsFine]
    [noSend] & [noPaper] & [textsFine]
    nie [skreślajcie|wykreślajcie|usuwajcie|kasujcie|blokujcie|wyrzucajcie] (proszę) (mojego|tego) [numeru|kontaktu|mojego numeru]
    [żeby|oby|byle|niech] (tylko) (te|wasze|mi) (stuff) (się|mi) nie [skończyły|przestały|kończą|przestaną|zniknęły|kończyły] (przychodzić)
    [somebody] (mi) [twierdzi|mówi|mówił|mówiła] że (już|wam) [napisał stop|napisała stop|wysłał stop|wysłała stop|napisał wam stop|napisała wam stop]
    nie [blokujcie|blokować|blokuj|odcinajcie] (mi|nam|proszę) (tych|waszych) [stuff]
    [skreślcie|skreśl|wypiszcie|wypisz|wykreślcie|skreślić|wypisać|wykreślić] (mnie|go|ją|proszę) (tylko|jutro) z [sobotni*|niedzieln*|poniedziałkow*|wtorkow*|środow*|czwartkow*|piątkow*|jutrzejsz*]
    o wypisanie (mojej|mojego) [córki|syna|dziecka] z [obiadów|zajęć|świetlicy|religii|lekcji|basenu|treningów|wycieczki|śniadań]
    [wypisać|wypisuję|wypisuje|zrezygnować|odsubskrybować] (się) (z|od) (własnej|własnego) [diety|życia|pracy|rodziny|teściowej|zimy|starości|dorosłości|małżeństwa|wesela|poniedziałku]
    [somebody] (wam) (na) (grupie) [wrzucił|wrzuciła|napisał|napisała|wysłał|wysłała] (že|da|tam) [przestańcie|nie wysyłajcie|nie piszcie|dość|koniec|odczepcie się] (wysyłać|więcej|już)
    [somebody] … [napisał|napisała|wysłał|wysłała] … [to nie ja|nie ja]
    nie [chciałbym|chciałabym|chcę|chcemy] (was|waszych|tych) (stuff) [stracić|utracić|zgubić]
    [jak|jeśli|gdy|jeżeli] przestanę [płacić|chodzić|kupować|przychodzić] (to) [przestaniecie|skończycie] (wysyłać|pisać) (stuff)
    [żegnam się|żegnamy się] z wami (to) był (to) (super|piękny|wspaniały|świetny|cudowny) [rok|czas|wyjazd|kurs|sezon]
    [tamten|poprzedni|pierwszy|drugi|tamta|poprzednia|pierwsza] (był|była|to) (tylko) [pomyłką|pomyłka]
    [dlaczego|po co|czemu] (mi) (pani|pan|państwo) (mi) (wysyła|wysyłacie|przysyłacie) (mi) (ciągle|znowu|znów) (te) [te same|tę samą|ten sam] [wyniki|fakturę|receptę|pytanie|dokumenty|rachunek]
    nie [dzwońcie|dzwonić|dzwoń] (do mnie|proszę) na [stacjonarny|domowy|stacjonarkę|domofon|numer stacjonarny|telefon stacjonarny]
    nie [przysyłaj|wysyłaj|przesyłaj|ślij|podsyłaj] (mi|już|więcej) (mi|już|więcej) [zdjęć|fotek|filmików|memów|gifów|zdjęcia|naklejek|linków do muzyki]
    [zadzwoniłem|zadzwoniłam|dzwoniłem|dzwoniłam|wybrałem|wybrałam|wykręciłem|wykręciłam|wcisnąłem|wcisnęłam|nacisnąłem|nacisnęłam|wpisałem|wpisałam|wziąłem|wzięłam|zapisałem|zapisałam|trafiłem|trafiłam|podałem|podałam] … [zły numer|zły numerek|niewłaściwy numer|błędny numer|pod zły numer|na zły numer|zły kod|nie ten numer]
    [kurier|listonosz|taksówkarz|taksówka|kierowca|dostawca|sąsiad|sąsiadka|monter|pan z] … [zły numer|zły numer domu|zły adres|błędny numer|niewłaściwy numer|nie ten numer]
    [pomyliłem numer|pomyliłam numer|zły numer|pomyliłem rozmiar|pomyliłam rozmiar|nie ten numer|pomylił numer|pomyliła numer] (butów|buta|obuwia) [butów|buta|obuwia|rozmiar|okularów|pokoju|do kolejki|kolejki|peronu|autobusu|tramwaju|biletu|potrzebuję|potrzebowałam|potrzebowałem|domu|mieszkania|klatki]
    [mruknęła|mruknął|powiedziała|powiedział|krzyknęła|krzyknął|rzuciła|rzucił|burknął|burknęła|mówi|mówiła|mówił|powtarza|wrzasnęła|wrzasnął|odpowiedziała|odpowiedział|stwierdziła|stwierdził|napisała mi|napisał mi] (tylko|mi|zawsze|że|do mnie|na to|ciągle|mu|jej) (tylko) [zostawcie mnie|zostaw mnie|dajcie mi spokój|daj mi spokój|dość|dosyć|stop|nie piszcie|nie dzwońcie|przestańcie|koniec z reklamami|nie chcę|żadnych reklam|dość reklam|odczepcie się] (w spokoju|w świętym spokoju|reklam|więcej|już|do mnie|reklamami)
    [babcia|dziadek|dziecko|mama|tata|mąż|żona|córka|syn|synek|córeczka|mały|mała|niemowlę|maluch] (już|teraz|jeszcze|właśnie) [śpi|odpoczywa|usnęła|usnął|zasnęła|zasnął|drzemie|chora|ma drzemkę] … [proszę nie przeszkadzać|nie przeszkadzać|nie przeszkadzajcie|proszę nie dzwonić|nie dzwonić|proszę nie budzić|nie dzwońcie|cicho]
    [wypiszcie|wypisać|proszę wypisać|skreślcie|skreślić|wykreślcie|wykreślić|proszę wykreślić|usuńcie|usunąć|zdejmijcie|wypisuję] (mnie|nas|proszę|go|ją|się|syna|córkę) (proszę) (z|na) [z wtorkowych|z wtorkowej|z poniedziałkowych|z poniedziałkowej|z środowych|z środowej|z czwartkowych|z czwartkowej|z piątkowych|z piątkowej|z sobotnich|z sobotniej|z jutrzejszych|z jutrzejszej|z dzisiejszych|z dzisiejszej|z niedzielnych|z zajęć|z treningu|z lekcji|z obiadu|z obiadów|z wycieczki|z turnieju|z obozu|z kolonii|ze stolika|z kolacji|z basenu|z jogi|z pilatesu|z warsztatów]
    [stop stop|stop|stop stop stop] (nie) [jest nas|jesteśmy dwoje|jesteśmy troje|jesteśmy we|jesteśmy tylko|nas jest|było nas|to kiedy|kiedy to|o której|to o której|ilu nas|będzie nas|miało być|czy to o]
    [nie wysyłać|nie wysyłajcie|nie przysyłać|nie przysyłajcie|rezygnuję z|zrezygnować z|nie chcę|nie chcemy|nie drukujcie|proszę bez] (proszę|mi|nam|już|więcej) (już|więcej|mi) (do) [papierowych rachunków|papierowych faktur|papierowe rachunki|papierowe faktury|rachunków na papierze|faktur na papierze|rachunków papierowych|faktur papierowych|listów pocztą|papierowych listów|papierowych wyciągów|papierowych|papierowe|wersji papierowej|listów poleconych|papieru]
    [skasowałem|skasowałam|usunąłem|usunęłam|wykasowałem|wykasowałam|zgubiłem|zgubiłam] (przez pomyłkę|niechcący|przypadkiem|sobie|wam|ten) (przez pomyłkę|niechcący|przypadkiem) (wiadomość|sms|smsa) (z) [wiadomość|sms|smsa|kod|hasło|pin|link] … [jeszcze raz|ponownie|raz jeszcze|znowu]
    [przegląd|wizyta|zamówienie|termin|rezerwacja|stolik|recepta|badanie|dostawa|kurier|paczka|naprawa|wizyty|serwis|taksówka] (już|jest|mi|nam|będzie) (już|jest|mi) [niepotrzebny|niepotrzebna|niepotrzebne|nieaktualny|nieaktualna|nieaktualne|nie jest potrzebny|nie jest potrzebna|nie jest potrzebne|zbędny|zbędna|zbędne] (auto|samochód|bo) (auto|samochód|rower) (już) (sprzedane|sprzedany|sprzedałem|sprzedałam)
    [gazety|gazetę|czasopisma|czasopismo|prenumeraty|prenumeratę|siłowni|siłownię|miesięcznika|tygodnika|magazynu|innego newslettera|telewizji|netflixa|dziennika] (lokalnej|codziennej) [wypisałem się|wypisałam się|zrezygnowałem|zrezygnowałam|wypisałem|wypisałam|odsubskrybowałem|odsubskrybowałam]
    [wypisałem się|wypisałam się|zrezygnowałem|zrezygnowałam|wypisałem|wypisałam|odsubskrybowałem] (lata temu|dawno|już) [z gazety|z prenumeraty|z siłowni|z czasopisma|z miesięcznika|z magazynu|z klubu fitness]
    [taksówka|taksi|taxi|kurier|autobus] (pojechała|pojechał|przyjechała|przyjechał|podjechała|podjechał|zadzwonił) [pod zły numer|na zły numer|pod zły adres|pod inny numer]
    [rachunków|faktur|listów|wyciągów] (na|w) (papierze|wersji) [na papierze|w wersji papierowej|papierowych|pocztą] (już|więcej) [nie chcemy|nie chcę|nie wysyłajcie|nie wysyłać|nie potrzebuję|nie potrzebujemy]
    [wypiszcie|wypisać|proszę wypisać|skreślcie|skreślić|wykreślcie|wykreślić|usuńcie|usunąć|wypisuję] (mnie|nas|proszę|go|ją|się|syna|córkę) (proszę) z [poniedziałkowego|wtorkowego|środowego|czwartkowego|piątkowego|sobotniego|niedzielnego|dzisiejszego|jutrzejszego|poniedziałkowej|wtorkowej|środowej|czwartkowej|piątkowej|sobotniej|niedzielnej|dzisiejszej|jutrzejszej|sobotnich|niedzielnych|piątkowych] [treningu|obiadu|spływu|meczu|turnieju|wyjazdu|spotkania|basenu|wycieczki|lekcji|jogi|próby|zajęć|kursu|rejsu|rajdu|warsztatów]
    [wykreślcie|wykreślić|skreślcie|skreślić|wypiszcie|wypisać|usuńcie] (nas|mnie|proszę|go|ją) (proszę) [z listy na|z listy uczestników|z listy obecności|z listy gości|ze spisu na|z listy chętnych|z listy startowej|z listy oczekujących] (sobotni|niedzielny|wycieczkę|spływ)
    [od was|wasze|wasz|waszych] (wieści|smsy|newsletter|nowinki) (lubię|chętnie) [lubię dostawać|chętnie czytam|lubię czytać|lubię|są fajne|czytam chętnie|bardzo lubię]
    [siłownię|gazetę|klub|prenumeratę|telewizję] (to) (już) [rzuciłam|rzuciłem|odpuściłam|odpuściłem|wypowiedziałam|wypowiedziałem]
    [wykasował mi się|skasował mi się|usunął mi się|zniknął mi|wcięło mi] (ten|sms|kod) [kod|sms z kodem|kod od was|sms|link|pin]
    [źle wybrałem|źle wybrałam|źle wcisnąłem|źle wcisnęłam|nie ten] [guzik|przycisk|dzwonek|numer] (w|na) (domofonie)
    [niech|żeby|proszę] (trener|pan|pani|ktoś|wychowawczyni) (go|ją|ich|trener) (dziś|dzisiaj|dziś go) [zostawi go|zostawi ją|zostawi|da mu spokój|da jej spokój|go zostawi|ją zostawi] (dziś|dzisiaj) (w spokoju)
    ^ stop (a) [mieliśmy być|umawialiśmy się|mam być|mamy być|umówiliśmy się|czy mieliśmy]
    [listów|listy|rachunków|faktur|papierów|papierowych] (już|pocztą) (już) (proszę) [proszę nie wysyłać|nie wysyłać|nie wysyłajcie|nie przysyłać|nie przysyłajcie] (już|pocztą)
    [listów|papierowych|rachunków] (już|proszę|proszę już) (proszę|już) nie (wysyłać|przysyłać) [smsy wystarczą|sms wystarczy|wystarczą smsy|wystarczy sms]
    [smsy wystarczą|wystarczą smsy]
    [pomyliłam numery|pomyliłem numery|pomyliły mi się numery|pomyliłam numer i|pomyliłem numer i] (i) (do was)
    [kapitan|sędzia|strażnik|policjant|trener|tłum|aktor|bohater] (w filmie|nagle) [krzyknął|zawołał|krzyczy|woła|krzyczał|wrzasnął|wrzeszczy] (nagle|do nas|na cały głos) [stop|dość|dosyć|przestańcie|koniec|zatrzymajcie się|wystarczy|spadajcie|zostawcie mnie]
    (proszę|już) (już|proszę) nie [przysyłać|wysyłać|przysyłajcie|wysyłajcie|nosić|noście|dostarczać|przywozić|przywoźcie] (mi|nam|już|więcej) [próbek|towaru|części|paczek|kuriera|kierowcy|jedzenia|obiadów|mleka|chleba|raportu|raportów|sprawozdań|zdjęć|plików|dokumentów|pracownika|montera|hydraulika]
    (bo|ale) nie chce mi się (już|dziś|teraz|tyle|tego) [pisać|gadać|rozpisywać|esemesować|dzwonić|wysyłać]
    [szef|szefowa|kierownik|kierowniczka|mąż|żona|mama|brat|siostra|kolega|koleżanka|nauczycielka] [mówi|mówił|mówiła|powiedział|powiedziała|twierdzi|pisał|pisała] (mi|nam) [że|żeby] (już|nie) (już|nie) (trzeba|musimy|muszę|wysyłać) [wysyłać|pisać|trzeba wysyłać|trzeba pisać] (już) [raport*|sprawozda*|zdję*|faktur*|protokoł*|grafik*|do pracy|w pracy]
    [psa|psu|kota|pieska|tego psa|tego kota|kury|paczkę|rower] (proszę|już) [zostawcie|zostaw|nie ruszajcie|dajcie spokój|nie drażnijcie]
    nie [stawiajcie|wystawiajcie|wpisujcie|dawajcie|wpisywać|wstawiajcie|piszcie|pisać] (mi|jej|mu|synowi|córce|proszę) (proszę|jeszcze|tej|tego|mu|jej) [jedynki|uwagi|pały|minusa|nieobecności|spóźnienia|uwag|dwójki|oceny|sprawdzianu|kartkówki|na tablicy|długopisem|ołówkiem|recepty]
    ^ stop [ale|chwila|moment|czekajcie|zaraz|jeszcze|czekaj|ile|kiedy|która|który|czy|jaki|jaka|gdzie]
    [skreślcie|skreśl|wykreślcie|wykreśl|wypiszcie|wypisz|wypisać|skreślić|wykreślić|proszę skreślić|proszę wypisać|proszę wykreślić|usuńcie|usunąć] (mnie|nas|go|ją|proszę) (proszę|jutro|dziś) [z|ze] [środy|spływu|wycieczki|listy uczestników|listy na wycieczkę|jutrzejszych zajęć|dzisiejszych zajęć|zajęć|zmiany|nocnej zmiany|sobotniej zmiany|dyżuru|grafiku|listy rezerwowej|listy obecnych|obozu|zawodów|meczu|turnieju|biegu|warsztatów|spotkania|kolejki|listy kolejkowej|kursu prawa jazdy|dyżurów|egzaminu|listy na obiady|listy na egzamin|soboty|piątku|poniedziałku|wtorku|środy|czwartku|niedzieli|pracy]
    [wpisałem|wpisałam|podałem|podałam|wybrałem|wybrałam|wykręciłem|wykręciłam|wcisnąłem|wcisnęłam|kupiłem|kupiłam|zamówiłem|zamówiłam] (wam|chyba|przez pomyłkę|wczoraj) [zły numer|błędny numer|niewłaściwy numer|pomylony numer]
    [kurier|listonosz|taksówkarz|kierowca|hydraulik|dostawca|sąsiad|pan|ekipa|montażysta] … [zadzwonił pod zły numer|miał zły numer|pomylił numer|pomylił numery|pomylił adres|zapisał zły numer|wpisał zły numer|dzwonił pod zły numer|pod zły numer]
    [zły numer|zły numer domu|zły numer mieszkania|pomylił numer|pomyliłem numer|pomyliłam numer|błędny numer|niewłaściwy numer|pomylony numer] (domu|mieszkania|buta|butów|na) [domu|mieszkania|pokoju|sali|piętra|buta|butów|autobusu|tramwaju|klatki|bramy|peronu|stolika|konta|zamówienia|przesyłki|rejestracyjny|katalogowy|seryjny|faktury|pesel|części|strony]
    [zostawcie|zostaw|nie ruszajcie|dajcie spokój] (w spokoju|już|proszę) [psa|kota|pieska|kotka|psu|kotu|kurę|kury|paczkę|rower|auto|samochód|te kwiaty|kwiaty|tego psa|tego kota] (w spokoju|proszę|już)
    [nie dzwońcie|nie dzwoń|nie dzwonić|proszę nie dzwonić] (proszę|do mnie|do nas) [domofonem|dzwonkiem|do drzwi|dzwonkiem do drzwi|na domofon] … (wystarczy|proszę|lepiej|tylko) (sms|esemes|napisać|zapukać|pukać)
    [przestań do mnie pisać|nie pisz do mnie|zostaw mnie|zostaw mnie w spokoju|zostawcie mnie|daj mi spokój|dajcie mi spokój|odczep się|odczepcie się|spadaj|nie dzwoń|przestań|przestańcie|stop|dość|mam dość|koniec|nie chcę|wypisuję się|nie wysyłajcie|nie piszcie] (i|tak|to|mi) [powiedział|powiedziała|mówi|mówił|mówiła|krzyczy|krzyczał|krzyczała|woła|wołała|wołał|napisał|napisała|krzyknął|krzyknęła|wrzeszczy|wrzasnął|odpowiedział|odpowiada|powtarza|rzucił|słyszę od|jak mówi]
    [powiedział|powiedziała|powiedzieli|mówi|mówił|mówiła|krzyczy|krzyczał|krzyczała|woła|wołała|napisał|napisała|krzyknął|krzyknęła|wrzasnął|wrzeszczy|odpowiedział|odpowiada|powtarza|rzucił|usłyszałam|usłyszałem] (mi|do mnie|do niej|do niego|mu|jej|nam|że|ciągle|tylko|szef*|syn|córka|pani|od niej|od niego) [przestań do mnie pisać|przestańcie do mnie pisać|nie pisz do mnie|nie piszcie do mnie|zostaw mnie|zostaw mnie w spokoju|zostawcie mnie w spokoju|daj mi spokój|dajcie mi spokój|odczep się|odczepcie się|spadaj|spadajcie|nie dzwoń|nie dzwońcie|przestań|przestańcie|stop|dość|mam dość|mam tego dość|koniec|nie wysyłajcie|nie wysyłaj mi|wypisuję się|nie chcę|nie życzę sobie|nie zawracaj mi głowy|skończ|skończcie]
    [proszę nie przysyłać|nie przysyłajcie|nie wysyłajcie|proszę nie wysyłać] (już) [dziecka|dzieci|chorych dzieci|chorego dziecka|syna|córki|hydraulika|majstra|ekipy|technika|kuriera|taksówki|karetki|pielęgniarki|faktury|faktur|katalogu w papierze|paczki|paczek|zamówienia|rachunków pocztą|przelewem|blankietów|pieniędzy]
    [napisał*|pisze|powiedział*|mówi|prosił*|prosi|ogłosił*|kartka|napis|tabliczka|w dzienniczku|w dzienniku|na tablicy|na drzwiach] (w|na|że|żeby|pani) (dzienniczku|dzienniku|drzwiach|tablicy|nauczycielka|dyrektor*) [proszę nie przysyłać|nie przysyłać|proszę nie dzwonić|proszę nie wysyłać|nie wysyłać|proszę nie pisać|proszę nie przeszkadzać]
    [film|filmu|filmie|serial|serialu|książka|książkę|książki|piosenka|piosenkę|sztuka|spektakl|płyta|odcinek|tytuł|pod tytułem|pt] (pod tytułem) [zostawcie nas w spokoju|zostaw mnie|zostawcie mnie|daj mi spokój|dajcie mi spokój|koniec|stop|dość|nie dzwoń|nie pisz do mnie|nigdy więcej|zapomnij o mnie|przestań|nie wysyłajcie|spadaj]
    [wypisuję się|wypisuje się|wypisują mnie|wypisali mnie|wypisałem się|wypisałam się|wypiszą mnie] (dziś|dzisiaj|jutro|w piątek|w sobotę|rano|po południu|już|pojutrze) [ze szpitala|z hotelu|z oddziału|z pokoju|z akademika|ze szkoły|z sanatorium|z kliniki]
    [nazwisko|imię|adres|nazwa|data|numer|napis] na [torcie|paczce|bilecie|zaproszeniu|nagrobku|pucharze|plakacie|dyplomie|koszulce|przesyłce|wizytówce|domofonie|fakturze|zamówieniu|kartce] … [źle|zły|złe|zła|błąd|błędne|błędny|przekręcone|literówka] … (proszę) [poprawcie|poprawić|popraw|zmienić|zmieńcie|zmień]
    [adres|numer|nazwa] [imprezy|wesela|restauracji|hotelu|babci|dentysty|hydraulika|szkoły|lokalu|sali|sklepu|lekarza|sąsiada] … [zmienił|zmieniony|nowy|zły|popraw|zmień|zaktualizuj|błędny]
    [torcie|tort|tortu|paczce|paczki|paczka|fakturze|bilecie|zaproszeniu|zaproszeniach|nagrobku|pucharze|plakacie|menu|dyplomie|koszulce|zamówieniu|przesyłce|liście przewozowym|wizytówce|domofonie|kartce] & [źle|zły|złe|błąd|błędne|błędny|literówka|pomyłka|zła|przekręcone] & [poprawcie|poprawić|popraw|zmienić|zmieńcie|zmień|poprawienie|poprawki]
    [nie zapomnij|nie zapomnijcie|nie zapominaj|nie zapominajcie|nie zapomnę|nie zapomnimy] (o) (mnie|nas|moim|moich)
    [torcie|tort|paczce|paczki|bilecie|zaproszeniu|nagrobku|pucharze|plakacie|dyplomie|koszulce|przesyłce|wizytówce|domofonie] … (jest|są|ma|macie) … [źle|zły|złe|błąd|błędne|błędny|literówka|zła|przekręcone] (napisane|napisany)
    [wypisać|wypisuję|wypisz|wypiszcie|wypisuje] [córkę|syna|dziecko|dzieci|go|ją|małą|małego|kasię|kubę|zosię] (proszę|jutro|dziś|na) z (tych) [obiadów|obiadu|lekcji|zajęć|szkoły|przedszkola|świetlicy|religii|basenu|wycieczki|wf|treningu|treningów|śniadań|etyki|szpitala|kolonii|obozu|żłobka|kursu]
    [skreśl|skreślcie|wypisz|wypiszcie] mnie z [dyżuru|treningu|obiadu|zajęć|wycieczki|kolacji|meczu|lekcji|zebrania|obozu|kolonii]
    [nie dzwonić|nie dzwońcie|nie dzwoń|nie telefonować] & [na spotkaniu|w pracy|na lekcji|na zajęciach|w szpitalu|w kinie|napiszcie|napisz|proszę napisać|proszę pisać|oddzwonię|śpi]
    [przestań|przestańcie] & [śmiechu|śmieję|popłaczę|posikam|haha|hihi|hahaha|rumienię|zawstydzasz|zawstydzacie]
    [skreśl|skreślić|wykreśl|usuń|dopisz|wypisz] … listy [zakupów|obecności|gości|życzeń|zadań|prezentów|lektur|uczestników|startowej]
    nie znam [who] ale chętnie
    nie wyrażam zgody na (te|publikację|publikowanie|udział|takie) [zdjęcia|zdjęcie|publikację|wycieczkę|operację|zabieg|szczepienie|wizerunek|podwyżkę|zmianę|wyjazd|udział|remont|rozwód]
    żegnam się (z wami) [do jutra|z wami do|do zobaczenia|z wami do jutra]
    [policj*] & [ukradł*|ukradli|skradzio*|kradzież*|włama*|wypadek|stłuczk*|zgubił*|pobił*|sąsiad*]
    (kupon|kupony|kod|kody) (rabatowe) [nie działa|nie działają|nie wchodzi|nie chce wejść]
    [nie pisz|nie piszcie|nie dzwoń|nie dzwońcie] (do mnie) [po dwudziestej|po 20|po 21|po 22|po 23|po północy|przed ósmą|przed 8|w nocy|rano]
    [czy na pewno|na pewno|czy jesteś pewien] (że) [chcesz usunąć|chcesz skasować|chcesz anulować|chcesz zakończyć|chcesz wyłączyć|chcesz zatrzymać|chcesz zablokować|chcesz się wylogować|chcesz przerwać]
    nie [mam|ma|mamy|dostałem|dostałam|dostaję|otrzymałem|otrzymałam|widzę|było|przyszło|znalazłem|znalazłam|mieliśmy|miałem|miałam] (jeszcze|tu|tam|od was|już|dziś|u was) żadnych (waszych|nowych) [wiadomości|powiadomień|smsów|ofert|promocji|maili|informacji|ogłoszeń|reklam|komunikatów|propozycji]
    [wyłącz|wyłączcie|wyłączyć] powiadomienia [w telefonie|na noc|na telefonie|jak|kiedy|gdy|w aplikacji|na whatsappie|na messengerze|w ustawieniach]
    [wstrzymanie|wstrzymać|wstrzymajcie|wstrzymania] (proszę) (wysyłkę|wysyłki) [wysyłki do|wysyłkę do|wysyłki paczki|wysyłki zamówienia|wysyłki towaru|wysyłkę paczki|wysyłkę zamówienia|wysyłkę towaru]
    nie [piszcie|piszciemi|pisz|pisać] mi [że|o której|kiedy|jak mam|co mam|co robić|jak żyć]
    nie znam [who] (ale|jeszcze) [ale|jeszcze|osobiście|dobrze|za dobrze|zbyt dobrze]
    daj spokój (nie) [nie ma za co|nie ma o czym|nie ma sprawy|to drobiazg|żaden problem]
    [zatrzymaj|zatrzymajcie|zatrzymać|wyłącz|wyłączcie|wyłączyć|wstrzymaj|wstrzymać|zakończ|zakończyć|przerwij|przerwać|zablokuj|zablokować|skończ|skończyć|anuluj|usuń|skasuj] (ten|tę|tą|to|wszystkie|swój|moją|mój|lub|bieżąc*|automatyczn*) [silnik*|samochód|auto|pociąg*|autobus*|windę|grę|gry|gra|muzyk*|piosenk*|film*|wideo|nagrywani*|pobierani*|proces|procesy|animacj*|dźwięk*|światł*|komputer*|ekran*|radio|telewizor*|piekarnik*|gaz|żelazko|pralk*|zmywark*|wodę|prąd|minutnik|serwer*|skrypt*|drukark*|drukowani*|transmisj*|odtwarzani*|pojedynek|walkę|walki|turę|tury|rundę|misję|złodziej*|krwawieni*|krwotok|moda|mod|zakładk*|okno|plik*|folder*|wtyczk*|nagranie|mikrofon*|kamer*|ogrzewani*|klimatyzacj*|czajnik|robota|bramk*|atak]
    [koniec|końca|końcu|końcem] [gry|gra|rundy|tury|poziomu|etapu|misji|wojny|pliku|tekstu|strony|korytarza|zmiany|urlopu|ferii|świąt|imprezy|koncertu|odcinka|serialu|książki|rozdziału|kolejki|trasy|drogi|zimy|lata|wiosny|semestru|kadencji|zajęć|przerwy|linii|transmisji|wiersza|historii|opowieści|zabawy gry]
    daj spokój (to|ten|ta|przecież|nie|no) [przecież|ten|ta|to tylko|to nic|nie ma sprawy|nie musisz|nie przesadzaj]
    nie chcę tego [widzieć haha|widzieć lol|widzieć xd|wiedzieć haha|wiedzieć xd]
    [nie chciałem|nie chciałam|nie chcę|nie chce] (waszej|wam|tej|was) (promocji) [przegapić|przeszkadzać|stracić|przeoczyć]
    [dajcie|daj|proszę dać] (mi) (znać) [znać na ten numer|mi znać na ten numer|znać na mój numer|znać tutaj]
    cisza w eterze
    żeby (to) przestało [pikać|cieknąć|boleć|kapać|piszczeć|świecić]
    nie (chcę|chce) (się) [nie chcę się wypisywać|nie chce się wypisywać|nie chcę się wypisać|nie chcę rezygnować|nie chcę wypisywać]
    (trzeba|muszę|można) się wypisać z listy [obecności|gości|oczekujących]
    dajcie spokój [ale|co za|co to]
    (nie pisz|nie piszcie) (tylko|lepiej) [nie pisz tylko|nie piszcie tylko|nie pisz lepiej] [dzwoń|zadzwoń|dzwońcie|zadzwońcie|przyjedź|przyjdź]
    [numer|numeru|nr] [zamówienia|paczki|konta|mieszkania|domu|przesyłki|rezerwacji|faktury|polisy|pokoju|stolika|karty|buta|rejestracyjny|seryjny|klatki|bramy|peronu]
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
    nic więcej [tylko|poproszę|dziękuję tylko]
    [napisał|napisała|powiedział|powiedziała|pisze mi|mówi mi|kazał|kazała|krzyczał|krzyczała] (mi|do mnie|jej|mu|mamie|synowi|że|żeby|tylko) (mam|ma|żebym|żeby) (mu|jej) nie [send1|sends|pisał|pisała] (do mnie|do niego|do niej|więcej) (więcej|już|do niego|do niej)
    nie [dzwonić|dzwońcie|dzwoń] [domofonem|dzwonkiem|dzwonka|do drzwi|do sąsiad*|na górę|przed*|po 20|po 22|w nocy|rano|wieczorem]
    [wykreślić|wykreślcie|wykreśl|skreślić|skreślcie|usunąć|usuńcie|usuń] (proszę) z (mojego|tego|naszego|koszyka|sałatki) [zamówieni*|koszyka|rachunku|faktury|rezerwacji|umowy|menu|sałatki|kanapki|pizzy|listy zakup*|listy gości|listy obecności|listy oczekujących|listy prezentów]
    [jak|gdzie] (się|mogę|można|to) [wyłączyć|anulować|odwołać|zatrzymać|zablokować|wypisać|zrezygnować] (ten|tę|w|alarm|z|dziecko|z zajęć) [alarm*|budzik*|telefon*|zegar*|pralk*|dźwięk*|tryb*|kart*|zamówieni*|wizyt*|rezerwacj*|dziecko|zajęć|światł*|ogrzewani*|lokalizacj*|bluetooth*|aktualizacj*|karnet*|abonament*|umow*|ubezpieczen*|lot*|bilet*]
    kiedy koniec [promocji|wyprzedaży|zniżek|akcji|roku|lekcji|pracy|konkursu|tej promocji|waszej promocji]
    [nie chcę|nie chce|nie potrzebuję|nie chcemy] (tej|tego|tych|już|więcej) [niebiesk*|czerwon*|czarn*|biał*|cebuli|mleka|cukru|ryżu|rozmiaru|torebki|paragonu|faktury|ketchupu|lodu|siatki|opakowania]
    [prosiłem|prosiłam|prosiliśmy|mówiłem|mówiłam] (was|kuriera|pana) [soThat] (kurier|pan|nie) … [paczk*|kurier*|domofon*|sąsiad*|cebul*]
    nie [wysyłali|przysyłali|wysyłać|przysyłać|wysyłajcie|wysyłaj|przysyłajcie] … [paczk*|paczkomat*|kurier*|faktur*|zamówieni*|towar*|pocztą]
    nie [piszcie|pisz|pisać|wysyłać] (tego|mi|o tym|nic) (na|w|do) [grupie|grupę|facebooku|fb|komentarzach|messengerze|niej|niego|szefa|mojego szefa|mamie|nikomu]
    [przestańcie|przestań|przestań już|przestańcie już] [żartować|się martwić|się śmiać|mnie rozśmieszać|płakać|narzekać|marudzić|się wygłupiać|się kłócić|palić|pić|jeść]
    [przestał|przestała|przestało|przestały|przestali] (mi|już|w|do) [padać|palić|działać|przychodzić|boleć|pić|świecić|grzać|wysyłać|pisać|ładować]
    [mam dość|mam dosyć|dość] [miejsca|czasu|pieniędzy|kasy|duże|duży|dobre|dobry|mały|małe|ciepłe|drogie|szybko]
    [nie rezygnujcie|nie kończcie|nie przerywajcie|nie rezygnuj|nie usuwajcie mnie|nie wypisujcie mnie|nie wypisujcie]
    [prawie|o mało|mało nie|już miałem|już miałam|chciałem|chciałam] (się|nie|co) (nie) (się) [wypisać się|wypisać|wypisałem|wypisałam|zrezygnowałem|zrezygnowałam] (ale)
    nie [zapomnijcie|zapomnij|zapominajcie|zapominaj|zapomnieć] (proszę) (o)
    ostatni raz (jak|jestem|kupuję|kupiłem|kupiłam|u was|zamawiam) [kiedy|gdy|jak|u was|tu|kupuję|zamawiam|widziałem|byłem|byłam]
    nie [wysyłajcie|wysyłać|wysyłaj|przysyłajcie] (tego|proszę|już) (na|do|pod) [na adres|na stary adres|stary adres|domu|biura|pracy|ten adres|starego|paczkomat*|do domu|do pracy|do biura|mamy|sąsiad*]
    [sms*|esemes*|wiadomość|mail*] z [kodem|potwierdzeniem|hasłem|linkiem|adresem|numerem|terminem]
    nie [mogę|moge|możemy] przestać (jeść|oglądać|myśleć|się|śmiać|czytać|nosić)
    nie przestań*
    nie ma [problemu|sprawy|szans|za co|mnie dziś|mnie dzisiaj]
    [wyłączyć|wyłączcie|wyłącz] (mnie|nas) (w|z) (tym|tego) [terminie|grafiku|konkursu|losowania|gry]
    [wypisać|wypisz|wypiszcie|wypisał|wypisanie|wypisują] (mnie|mamę|tatę|babcię|syna|córkę|męża|żonę|dziecko|ojca|nas) (już|jutro|dziś|dzisiaj|w piątek|wczoraj|proszę) [ze szpitala|z oddziału|do domu|ze szkoły|z przedszkola|z zajęć|ze żłobka|na receptę|z wycieczki|z obozu]
    [przestaliście|przestali|przestałeś|przestała|przestał|czemu przestaliście] (mi|do mnie|państwo|nagle|już) [wysyłać|przysyłać|pisać|dzwonić|informować|przypominać] (mi|do mnie)
    [daj mi spokój|daj spokój|dajcie spokój|odczep się|zostaw mnie] … [haha|hah|xd|lol|pracuję|kochanie|stary|nie wierzę|jaki|ale jaja|serio]
    [trzeci raz|drugi raz|kolejny raz|ile razy|który raz|po raz kolejny] (mam|już) (już|wam) [pisać|piszę|pisze|dzwonię|dzwonić|pytam|prosić|proszę] (w|o|do was) (sprawie|o|w sprawie) [reklamacji|zwrotu|zwrot|faktury|fakturę|zamówienia|paczki|paczkę|w sprawie|wizyty|termin|naprawy|odpowiedź|dostawy]
    stop [loss|motion|klatka|cukrowi|hejtowi|wojnie]
    (czemu|dlaczego) nie [dostaję|dostałem|dostałam|przychodzi|przychodzą|otrzymuję] (mi|jeszcze|żadnych) [sms*|kod*|powiadom*|wiadomo*]
    to był ostatni raz (kiedy|jak|gdy) [byłem|byłam|kupiłem|kupiłam|jadłem|jadłam|widziałem|widziałam|poszedłem|piłem]
    to (nie) [nie dla mnie] (tylko|to|ale) (dla) (mojej|mojego) [żony|męża|mamy|córki|syna|szefa]`,
};
