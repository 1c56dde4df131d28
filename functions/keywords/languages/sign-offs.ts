/**
 * How people end a text before their name, as it is written: “mvh Anna”, “с уважением Ольга”, “regards, karen”. What follows is a name however it is typed. Separated by commas; case and accents do not matter.
 */
export const signOffs = [
  // Germanic.
  `regards, kind regards, best regards, warm regards, yours sincerely, sincerely, best wishes, mvh, mvh., vh, kh, hilsen, vennlig hilsen, med vennlig hilsen, venlig hilsen, med venlig hilsen, bedste hilsner, de bedste hilsner, hälsningar, vänliga hälsningar, med vänlig hälsning, med vänliga hälsningar, vänligen, mfg, lg, vg, gruß, gruss, grüße, liebe grüße, viele grüße, beste grüße, schöne grüße, mit freundlichen grüßen, mit freundlichem gruß, hochachtungsvoll, groet, groeten, groetjes, mvg, met vriendelijke groet, met vriendelijke groeten, vriendelijke groet, hoogachtend`,
  // Romance, Basque, Irish, Maltese.
  `cordialement, bien cordialement, cdt, cdlt, salutations, sincères salutations, bien à vous, saludos, un saludo, saludos cordiales, atentamente, atte, atenciosamente, cumprimentos, os meus cumprimentos, com os melhores cumprimentos, abraço, saluti, cordiali saluti, distinti saluti, un saluto, atentament, una salutació, salutacions, cordialment, cu stimă, cu respect, toate cele bune, agur, agur bero bat, ondo izan, adeitasunez, le meas, is mise le meas, slán, beir bua, tislijiet, dejjem tiegħek`,
  // Slavonic.
  `pozdrawiam, z poważaniem, pozdro, pozdrowienia, s pozdravem, s pozdravom, s úctou, zdraví, pozdrav, lijep pozdrav, lep pozdrav, lp, s poštovanjem, s spoštovanjem, поздрав, срдачан поздрав, с поштовањем, с уважением, с наилучшими пожеланиями, поздрави, с уважение, з повагою, з найкращими побажаннями`,
  // Baltic, Finnic, Hungarian, Greek, Turkish, Haitian.
  `pagarbiai, su pagarba, linkėjimai, ar cieņu, sveicieni, ar sveicieniem, terveisin, terv, terv., yst terv, ystävällisin terveisin, tervitades, tervitusega, lugupidamisega, üdv, üdvözlettel, tisztelettel, χαιρετισμούς, με εκτίμηση, φιλικά, saygılar, saygılarımla, sevgiler, selamlar, ak respè, bon jounen`,
  // Asia and Africa.
  `مع التحية, تحياتي, مع تحياتي, والسلام, با احترام, با تشکر, ارادتمند, والسلام علیکم, בברכה, בכבוד רב, सादर, भवदीय, ইতি, বিনীত, hormat saya, yang benar, trân trọng, lubos na gumagalang, gumagalang, ขอแสดงความนับถือ`,
].join(',');
