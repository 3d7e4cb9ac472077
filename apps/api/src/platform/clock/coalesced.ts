/**
 * Shares one asynchronous reading among those who ask at the same time. A caller always gets a reading that began
 * after its call, so what was committed before it asked is in it.
 */
export class Coalesced<Value> {
  private running: Promise<Value> | null = null;
  private next: Promise<Value> | null = null;

  constructor(private readonly read: () => Promise<Value>) {}

  get(): Promise<Value> {
    if (this.running === null) return this.start();
    this.next ??= this.running.then(
      () => this.start(),
      () => this.start(),
    );
    return this.next;
  }

  private start(): Promise<Value> {
    this.next = null;
    const reading = this.read();
    this.running = reading;
    const settle = (): void => {
      if (this.running === reading) this.running = null;
    };
    reading.then(settle, settle);
    return reading;
  }
}
