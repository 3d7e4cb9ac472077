import { DomainError, ErrorCode } from '@dure/domain/domain-error';

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** What is no id names nothing. @throws DomainError NOT_FOUND at `field`. */
export function requireId(id: string, field: string): string {
  if (!UUID.test(id)) throw new DomainError(ErrorCode.NOT_FOUND, field);
  return id;
}
