import { districts } from '@dure/region-seoul/districts';
import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { DataVersions } from '../platform/transaction/data-versions.js';
import { Transactions } from '../platform/transaction/transactions.js';

/** Keeps the table of districts equal to the region's list. */
@Injectable()
export class ReferenceDistricts {
  constructor(
    private readonly database: Database,
    private readonly transactions: Transactions,
    private readonly dataVersions: DataVersions,
  ) {}

  /** Call it at every start, under the start lock. Returns how many districts were new or had changed. */
  load(): Promise<number> {
    return this.transactions.run(null, async () => {
      const changed = await this.database.execute(
        `insert into district (code, name_ko, name_en, zone_ko, zone_en, position)
         select code, "nameKo", "nameEn", "zoneKo", "zoneEn", position
         from jsonb_to_recordset($1::jsonb)
           as t (code text, "nameKo" text, "nameEn" text, "zoneKo" text, "zoneEn" text, position int)
         on conflict (code) do update
           set (name_ko, name_en, zone_ko, zone_en, position) =
               (excluded.name_ko, excluded.name_en, excluded.zone_ko, excluded.zone_en, excluded.position)
           where (district.name_ko, district.name_en, district.zone_ko, district.zone_en, district.position)
             is distinct from (excluded.name_ko, excluded.name_en, excluded.zone_ko, excluded.zone_en, excluded.position)`,
        [JSON.stringify(districts)],
      );
      if (changed > 0) this.dataVersions.bumpUnplanned();
      return changed;
    });
  }
}
