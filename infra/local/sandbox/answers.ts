/** JSON as scripts and people read it. Nothing here may be kept: it holds numbers and texts. */
export const json = (status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Response =>
  new Response(`${JSON.stringify(body, undefined, 2)}\n`, {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store', 'x-content-type-options': 'nosniff', ...headers },
  });

/** Why a request was refused, in words that say what to do. `error` is for programs. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly answer: Readonly<Record<string, unknown>>;
  readonly status: number;

  constructor(status: number, error: string, message: string, more: Readonly<Record<string, unknown>> = {}) {
    super(message);
    this.status = status;
    this.answer = { error, message, ...more };
  }
}

/** The body as JSON. @throws Refused */
export const bodyOf = async (request: Request): Promise<unknown> => {
  try {
    return await request.json();
  } catch {
    throw new Refused(400, 'not-json', 'The body is not JSON.');
  }
};
