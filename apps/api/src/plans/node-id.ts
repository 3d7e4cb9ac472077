import { requireId } from '../identity/required-id.js';

/** What is no id names nothing. @throws DomainError NOT_FOUND at `field`. */
export function requireNodeId(id: string, field: string): string {
  return requireId(id, field);
}
