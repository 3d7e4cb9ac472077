/** One answer, good as long as data version and business date are those it was made from. */
export interface StoredAnswer {
  readonly dataVersion: string;
  readonly today: string;
  readonly body: Buffer;
}

/** Bytes of all answers together, and of the largest that is kept. */
const MAX_TOTAL_BYTES = 64 * 1024 * 1024;
const MAX_ANSWER_BYTES = 4 * 1024 * 1024;

/** Keeps the answers asked for last, within a bound of memory. */
export class AnswerStore {
  private readonly answers = new Map<string, StoredAnswer>();
  private bytes = 0;

  find(key: string, dataVersion: string, today: string): Buffer | null {
    const answer = this.answers.get(key);
    if (answer === undefined) return null;
    if (answer.dataVersion !== dataVersion || answer.today !== today) {
      this.remove(key, answer);
      return null;
    }
    // A Map keeps the order of insertion: what was used last goes to its end.
    this.answers.delete(key);
    this.answers.set(key, answer);
    return answer.body;
  }

  keep(key: string, answer: StoredAnswer): void {
    const previous = this.answers.get(key);
    if (previous !== undefined) this.remove(key, previous);
    const size = sizeOf(key, answer);
    if (size > MAX_ANSWER_BYTES) return;
    this.answers.set(key, answer);
    this.bytes += size;
    for (const [oldestKey, oldest] of this.answers) {
      if (this.bytes <= MAX_TOTAL_BYTES) break;
      this.remove(oldestKey, oldest);
    }
  }

  private remove(key: string, answer: StoredAnswer): void {
    this.answers.delete(key);
    this.bytes -= sizeOf(key, answer);
  }
}

function sizeOf(key: string, answer: StoredAnswer): number {
  return answer.body.byteLength + 2 * key.length;
}
