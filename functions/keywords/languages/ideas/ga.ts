import type { IdeaData } from './idea.ts';

export const ga: IdeaData = {
  code: 'ga',
  ideas: {
    cease:
      'stad, stadaigí, stadadh, stop, stopaigí, stopadh, éirigh as, éirígí as, scoir, scoirigí, cuir deireadh, cuirigí deireadh, deireadh le, go leor, is leor, mo dhóthain, bréan, tuirseach de, tuirseach, dubh dóite, níos mó, a thuilleadh, go deo, rabhadh deireanach, uair dheireanach, gearán, dlíodóir, gardaí, ciapadh, mídhleathach, bacfaidh, blocálfaidh, fág i mo, i síocháin, as mo bhealach, imigh, imigí, tóg go bog, cealaigh, cealaigí, gan iarraidh, an iomarca, an rud céanna, do mo chrá, do mo chiapadh, do mo bhodhradh, bodhraithe, cráite, cur as dom, ag cur as, cur isteach, scriosaim, blocáilte, cuirfidh mé bac, staonadh, staonaigí, scor de, éirí as, stopfadh, stadfadh, dá stopfadh, is fuath liom, is gráin liom, gráin, fuath, dóthain, faoiseamh, éist do bhéal, imigh leat, gread leat, bailigh leat, póg mo thóin, i dtigh diabhail, múchaigí, cas as, coiscim, toirmiscim, in aghaidh an dlí, gan chead',
    refuse:
      'níl uaim, nílim ag iarraidh, níl mé ag iarraidh, ní theastaíonn, ní theastaionn, ní mian liom, ní maith liom, níor mhaith liom, níl suim, níl spéis, níor iarr mé, níor iarr, níor chláraigh mé, níor chláraigh, níor thug mé, níor thug cead, níor aontaigh, diúltaím, gan chead, gan mo chead, ní gá dom, níl mé sásta, nílim sásta, ní ghlacaim, ní aontaím, níor aontaigh mé, níor shínigh mé, níor shínigh, níor iarr éinne, níor iarr aon duine, cé a d’iarr, níl suim agam, níl aon suim, níl aon spéis, ní suim liom, cuma liom, is cuma liom, níl gá, níl aon ghá, ní gá, ní bhaineann, ní bhaineann sé liom, ní domsa, b’fhearr liom gan, b’fhearr liom nach, ní léim, ní léann, ní osclaím, ní cheannóidh, gan aon suim, ní theastóidh',
    texts:
      'téacs, téacsanna, dtéacsanna, teachtaireacht*, dteachtaireacht*, sms, fógra, fógraí, bhfógraí, fógraíocht*, tairiscint*, spam, turscar, margaíocht*, bruscar, seafóid, nuachtlitir*, meabhrúchá*, lascain*, díolacháin, raiméis, amaidí, cac, turscair, gcuid turscair, nuacht, nuachtlitreacha, foláireamh, foláirimh, suirbhé*, cuirí, dearbháin, achainí*, scéala, téacsáil, fógraíochta, ríomhphoist',
    contact:
      'ag scríobh, scríobh, scríobhaigí, ag cur, chugam, chugainn, teagmháil, i dteagmháil, ag glaoch, glaoch orm, cur isteach orm, ag crá, do mo chrá, ag cur as, m’fhón, mo ghuthán, m’uimhir, mo uimhir, uimhir seo, a fháil, a fháil uaibh, ag fáil, scríobhann, gcuireann sibh, cuireann sibh, chuireann sibh, ag seoladh, téacsáil, ag téacsáil, cloisteáil uaibh, dhúiseacht, do mo dhúiseacht, ag glaoch orm, labhairt liom, teagmháil liom, theagmháil, mo fón, m’uimhir seo, an líne seo, an fón seo, an guthán seo',
    remove: 'bain, bainigí, baintear, tóg, tógaigí, scrios, scriosaigí, díliostáil, díliostáiligí, glan, cuir amach',
    list: 'ón liosta, bhur liosta, den liosta, liostaí, bunachar, bunachar sonraí, gcóras, dtaifid, as bhur liosta, ó bhur liosta, an liosta seo, bhur gcóras, bhur gcuid taifead, bhur dtaifid, do liosta',
    mine: 'mé, m’uimhir, mo uimhir, m’ainm, mo ghuthán, an uimhir seo, sinn',
    withdraw: 'tarraingím, tarraingím siar, aistarraingím, cealaím, ag tarraingt siar',
    consent: 'toiliú, thoiliú, cead, chead, comhaontú',
    how: 'conas, cén chaoi, cén dóigh, cad ba cheart dom, cad a sheolaim, cén focal, cén uimhir, an bhfuil bealach',
    leave: 'díliostáil, dhíliostáil, mé a bhaint, éirí as, éiríonn as, stad a chur, stopadh, fháil réidh, gan a fháil, dhíchlárú',
    delete:
      'scrios*, scriosaigí, díothaigh, glan amach, dearmad, déan dearmad, bain amach, glanaigí, scriostar, scriosadh, díothaigí, caith amach, dún mo chuntas, dúnaigí mo chuntas, ndéanfaí dearmad',
    data: 'mo shonraí, mo chuid sonraí, sonraí pearsanta, gach eolas, an t-eolas, eolas a bhaineann liom, mo chuntas, gach rud fúm, gach rud atá, mo phróifíl, mo chomhad, sonraí fúm, bhaineann liom, mo shonraí go léir, mo chuid eolais, m’eolas, m’eolas pearsanta, mo chuid faisnéise, faisnéis fúm, eolas fúm, an fhaisnéis, mo thaifead, mo thaifid, mo stair, mo chuid ceannachán, gach píosa eolais, gach rian, rian díom, sonraí go léir',
    fix: 'ceartaigh*, ceartú, athraigh, nuashonraigh, mícheart, míchruinn, contráilte, earráid, botún, litrithe, as dáta, anois is, nuashonraigí, ceartaigí, athraigí, leasaigh, deisigh, cuir ceart, cuirigí ceart, níl sé ceart, níl sin ceart, mílitrithe, seanseoladh',
    detail:
      'm’ainm, mo shloinne, mo sheoladh, dáta breithe, mo ríomhphost, éirchód, sloinne, seoladh, mo dháta breithe, dháta breithe, dáta mo bhreithe, mo sheoladh ríomhphoist, mo chód, m’aois, mo theideal, seoladh nua, ainm nua',
    know: 'atá agaibh, agaibh, atá agat, coinníonn, stóráil, a bhailigh, ar eolas, ar fhios',
    aboutMe: 'fúm, fúmsa, orm, a bhaineann liom, cén t-eolas, cad iad na sonraí, cóip',
    source: 'cá bhfuair, cad as, conas a fuair, cé a thug, cé thug, cén áit a bhfuair, cén fáth a bhfuil',
    number: 'm’uimhir, mo uimhir, mo shonraí, mo ghuthán, an uimhir seo',
    move: 'csv, json, formáid, aistrigh, easpórtáil*, soláthraí eile, comhlacht eile, íoslódáil, iniomparthacht, comhad, i gcomhad, aistriú, a aistriú, thabhairt do, soláthraí, dream eile, comhlacht nua, soláthraí nua, excel, inléite',
    profile:
      'próifíliú, próifíl, cinntí uathoibrithe, algartam, anailís, mo cheannacháin, próifílithe, phróifíl, próifíl a dhéanamh, próifíl díom, ag próifíliú, rianú, ag rianú, ag faire, spiaireacht, ag spiaireacht, mo chuid siopadóireachta, mo chuid ceannachán, cinneadh uathoibrithe',
    object:
      'cuirim i gcoinne, i gcoinne, agóid, ní ghlacaim, cosc, níl mé sásta, nílim sásta, ní aontaím, in aghaidh, in éadan, diúltaím, ná déan, ná déanaigí, stop, stopaigí',
    limit: 'teorannaigh*, teorainn, reoigh, srian, cuir srian, cuir ar fionraí, ná húsáid, ná bain úsáid, coinnigh ach, go dtí',
    use: 'úsáid, n-úsáid, próiseáil, phróiseáil, húsáid',
    again: 'arís, ar ais, athuair, athraigh m’intinn, d’athraigh mé',
    want: 'ba mhaith liom, teastaíonn uaim, tá mé ag iarraidh, cuir mé, cláraigh mé, le do thoil, is mian liom',
    notMe:
      'duine mícheart, an duine mícheart, ní mise, níl aithne agam, ní hé seo, ní liomsa, úinéir nua, níl sé anseo, níl sí anseo, níl aon duine, botún',
    sell: 'díol*, roinn*, tabhair do, tríú páirtí, páirtithe eile, díolaigí, díolfaidh, scaoil, scaoileadh, tabhair, tabhairt, tabharfaidh, dream eile, daoine eile, duine eile, comhlachtaí eile, ar aghaidh',
    everything: 'gach teachtaireacht, gach comhlacht, gach liosta, gach rud, gach branda, ó gach, uile, iomlán',
  },
};
