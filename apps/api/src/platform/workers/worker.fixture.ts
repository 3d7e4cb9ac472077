import { DomainError, ErrorCode } from '@dure/domain/domain-error';

/** What the tests let a worker do. */
export function reverse(bytes: Uint8Array): Uint8Array {
  return bytes.toReversed();
}

export function refuse(field: string): never {
  throw new DomainError(ErrorCode.TOO_LONG, field, { limit: 3 });
}

export function fail(message: string): never {
  throw new Error(message);
}

export function hoard(): number {
  const kept: string[][] = [];
  for (;;) kept.push(Array.from({ length: 10_000 }, (_, index) => `${kept.length} ${index}`));
}

export function spin(): never {
  for (;;);
}

export function listVariables(): string[] {
  return Object.keys(process.env);
}
