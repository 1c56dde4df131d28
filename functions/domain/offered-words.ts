/** No text that was ever sent is longer; of what a caller gives, the rest is not looked at. */
const most = 2_000;
/** One or two capitals alone, such as T, TD and C; in Chinese nothing stands around them. Longer words in capitals may be a brand. */
const short = /(?<![[\p{L}\p{N}]--\p{Script=Han}])(?<![_@\/.\-])\p{Lu}{1,2}(?![[\p{L}\p{N}]--\p{Script=Han}])(?![_@\/’'\-])/gv;
/** What an answer is asked with: without it before them, capitals are only initials. */
const asks =
  /(?<!\p{L})(?:reply|respond|answer|text|send|répondez|repondez|envoyez|antworten|antworte|senden|sende|responda|responde|envíe|envie|rispondi|invia|antwoord|stuur|odpowiedz|wyślij|svara|svar|vastaa|odpovězte|válaszoljon|απαντήστε|ответьте|відповідайте)(?!\p{L})|回复|回覆|回/giu;
/** Characters between the asking word and the last word that it offers: "reply C to cancel, or R to change the day". */
const reach = 80;

/**
 * The letters that a text of ours offers as an answer: `C` and `R` in "Reply C to cancel or R to change the day", `T` in "回T退订". Only the short ones,
 * which mean nothing unless they were offered.
 * @param text as it was sent
 */
export const offeredWords = (text: string): readonly string[] => {
  const sent = text.slice(0, most);
  const places = [...sent.matchAll(asks)].map(({ index }) => index);
  const found = [...sent.matchAll(short)].filter(({ index }) => places.some((place) => index > place && index - place <= reach));
  return [...new Set(found.map(([word]) => word))];
};
