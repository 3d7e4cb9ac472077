/** The bytes ended in the middle of what was asked for. */
export class UnexpectedEndError extends Error {}

/** A stream's bytes in pieces of the length that the reader wants. */
export class ByteSource {
  private readonly chunks: AsyncIterator<Buffer>;
  private rest: Buffer = Buffer.alloc(0);

  constructor(stream: AsyncIterable<Buffer>) {
    this.chunks = stream[Symbol.asyncIterator]();
  }

  /** @throws UnexpectedEndError, and what the stream fails with */
  async take(length: number): Promise<Buffer> {
    const parts: Buffer[] = [this.rest];
    let held = this.rest.length;
    while (held < length) {
      const next = await this.chunks.next();
      if (next.done === true) throw new UnexpectedEndError();
      parts.push(next.value);
      held += next.value.length;
    }
    const whole = parts.length === 1 ? this.rest : Buffer.concat(parts, held);
    this.rest = whole.subarray(length);
    return whole.subarray(0, length);
  }

  async isAtEnd(): Promise<boolean> {
    if (this.rest.length > 0) return false;
    return (await this.chunks.next()).done === true;
  }
}
