import * as z from 'zod';
import type { Bus, BusEvent } from '../aws/bus.ts';
import type { PublishedEvent } from './person-state.ts';

const about = z.looseObject({ subject: z.string() });

const published = (event: BusEvent): PublishedEvent => ({ id: event.id, type: event['detail-type'], time: event.time, detail: event.detail });

/** What the bus has taken, by the person whom it is about. */
export class PublishedEvents {
  readonly #bySubject = new Map<string, PublishedEvent[]>();
  readonly #stop: () => void;

  constructor(bus: Pick<Bus, 'published' | 'listen'>, changed: () => void) {
    for (const event of bus.published()) this.#keep(event);
    this.#stop = bus.listen((event) => {
      this.#keep(event);
      changed();
    });
  }

  /** Oldest first. */
  of(subject: string): readonly PublishedEvent[] {
    return this.#bySubject.get(subject) ?? [];
  }

  close(): void {
    this.#stop();
  }

  #keep(event: BusEvent): void {
    const subject = about.safeParse(event.detail).data?.subject;
    if (subject === undefined) return;
    const known = this.#bySubject.get(subject);
    if (known) known.push(published(event));
    else this.#bySubject.set(subject, [published(event)]);
  }
}
