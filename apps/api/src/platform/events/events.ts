import { Injectable } from '@nestjs/common';
import { getOpenTransaction } from '../transaction/transaction.js';
import type { Notice } from './notice.js';

/** Something that happened in the domain, told to the modules on the right within the same transaction. */
export abstract class DomainEvent {}

type EventClass<Event extends DomainEvent> = abstract new (...args: never[]) => Event;
type Handler = (event: DomainEvent) => Promise<void>;

/** How a module calls to its right, and how everything tells open screens what changed. */
@Injectable()
export class Events {
  private readonly handlers = new Map<EventClass<DomainEvent>, Handler[]>();

  /** Register in `onModuleInit`. The handler runs inside the raiser's transaction and may veto by throwing. */
  handle<Event extends DomainEvent>(type: EventClass<Event>, handler: (event: Event) => Promise<void>): void {
    const registered = this.handlers.get(type) ?? [];
    this.handlers.set(type, [...registered, handler as Handler]);
  }

  /** Runs every handler of the event, one after another, in the order of registration. */
  async raise(event: DomainEvent): Promise<void> {
    getOpenTransaction();
    for (const handler of this.handlers.get(event.constructor as EventClass<DomainEvent>) ?? []) {
      await handler(event);
    }
  }

  /** Tells open screens, in every process, once this transaction has committed. */
  announce(notice: Notice): void {
    getOpenTransaction().notices.push(notice);
  }
}
