export type Refusal = { readonly status: number; readonly text: string };

/** What carriers call from outside, through a tunnel or by a test, under whatever name. They are authenticated by their signatures. */
const isWebhook = (path: string): boolean => path.startsWith('/webhooks/');

/**
 * The page behind a link of a text. It tells browsers to say nothing of where a request comes from, so its own forms have the Origin `null`; like a
 * webhook it proves who may by what is in the call.
 */
const isLinkedPage = (path: string): boolean => /^\/[0-9A-Za-z]{12}$/.test(path);

/**
 * Keeps pages of other sites out: one that the person at this machine visits could otherwise read and change what is here, through a name that points
 * to 127.0.0.1 (Host) or by a form or script (Origin).
 *
 * @returns why the request is refused; undefined where it may pass.
 */
export const refusalOf = (
  request: { readonly path: string; readonly host?: string; readonly origin?: string },
  port: number,
): Refusal | undefined => {
  if (isWebhook(request.path)) return undefined;
  const own = [`localhost:${port}`, `127.0.0.1:${port}`, `[::1]:${port}`];
  if (request.host === undefined || !own.includes(request.host.toLowerCase())) {
    return {
      status: 421,
      text: `This is Halte on one machine: it answers to http://localhost:${port} only (Host was another), and to carriers under /webhooks/.\n`,
    };
  }
  if (request.origin !== undefined && !isLinkedPage(request.path) && !own.some((host) => request.origin?.toLowerCase() === `http://${host}`)) {
    return { status: 403, text: `Refused: another site (Origin) asked. Only pages of http://localhost:${port} may.\n` };
  }
  return undefined;
};
