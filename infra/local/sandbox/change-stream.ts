const beatMs = 15_000;

/** Tells pages that something changed, by server-sent events. What changed they ask for themselves: an event holds no number and no text. */
export class ChangeStream {
  readonly #readers = new Set<ReadableStreamDefaultController<Uint8Array>>();
  readonly #bytes = new TextEncoder();
  readonly #beat = setInterval(() => this.#tell(': still here\n\n'), beatMs).unref();

  changed(): void {
    this.#tell('event: change\ndata: {}\n\n');
  }

  close(): void {
    clearInterval(this.#beat);
    for (const reader of this.#readers) reader.close();
    this.#readers.clear();
  }

  /** @param signal ends when the page has gone */
  response(signal: AbortSignal): Response {
    let mine: ReadableStreamDefaultController<Uint8Array> | undefined;
    const leave = (): void => void (mine && this.#readers.delete(mine));
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => {
        mine = controller;
        this.#readers.add(controller);
        controller.enqueue(this.#bytes.encode('retry: 1000\nevent: change\ndata: {}\n\n'));
        signal.addEventListener('abort', leave, { once: true });
      },
      cancel: leave,
    });
    return new Response(body, { headers: { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store' } });
  }

  #tell(text: string): void {
    const bytes = this.#bytes.encode(text);
    for (const reader of this.#readers) reader.enqueue(bytes);
  }
}
