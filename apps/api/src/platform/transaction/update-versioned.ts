import type { EntityTarget, ObjectLiteral } from 'typeorm';
import { getOpenTransaction } from './transaction.js';

export interface Versioned extends ObjectLiteral {
  id: string;
  version: number;
}

/** Columns to set; a value may be null (emptied), an absent one stays. */
export type Patch<Entity> = { [Key in keyof Entity]?: Entity[Key] | null };

/**
 * `UPDATE … WHERE id = ? AND version = ?` (and what else `where` asks, its parent for one), setting version + 1.
 * Returns whether exactly one row changed; false means that somebody saved meanwhile (or `where` does not hold) and
 * nothing was written. TypeORM's `save()` with a version column loses updates and is not used for this.
 * @throws Error outside a mutation.
 */
export async function updateVersioned<Entity extends Versioned>(
  entity: EntityTarget<Entity>,
  id: string,
  version: number,
  patch: Patch<Omit<Entity, 'id' | 'version'>>,
  where: Partial<Entity> = {},
): Promise<boolean> {
  const { manager } = getOpenTransaction();
  const metadata = manager.connection.getMetadata(entity);
  const hasUpdatedAt = metadata.findColumnWithPropertyName('updatedAt') !== undefined;
  const result = await manager
    .createQueryBuilder()
    .update(entity)
    .set({
      ...patch,
      version: () => 'version + 1',
      ...(hasUpdatedAt ? { updatedAt: () => 'now()' } : {}),
    } as never)
    .where({ ...where, id, version } as never)
    .execute();
  return result.affected === 1;
}
