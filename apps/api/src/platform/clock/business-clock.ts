import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { Settings } from '../settings.js';
import { Coalesced } from './coalesced.js';

/** One server's one database, never another's: of a backup restored elsewhere, versions may count from before. */
const DATABASE_MARK = `(select (select system_identifier from pg_control_system()) || '-' || oid
                        from pg_database where datname = current_database())`;

/** What every request needs to know before anything else, read in one statement. */
export interface BusinessMoment {
  /** The business date, 'YYYY-MM-DD'. */
  readonly today: string;
  /** Whether the setting 'businessDate' holds the date still (demo data do). */
  readonly isPinned: boolean;
  /** Changes with every write to any plan, and is another in every other database, a restored copy included. */
  readonly dataVersion: string;
}

/** Knows which day it is in the office: the pinned date if there is one, else the day in TIME_ZONE. */
@Injectable()
export class BusinessClock {
  private readonly calendar: Intl.DateTimeFormat;
  private readonly reading = new Coalesced(() => this.readMoment());
  private databaseMark: string | null = null;

  constructor(
    private readonly database: Database,
    settings: Settings,
  ) {
    // The Swedish locale writes dates as ISO 8601 does.
    this.calendar = new Intl.DateTimeFormat('sv-SE', { timeZone: settings.timeZone });
  }

  /** Requests that come while a reading is under way share the next one; none gets one begun before it asked. */
  read(): Promise<BusinessMoment> {
    return this.reading.get();
  }

  private async readMoment(): Promise<BusinessMoment> {
    const isMarked = this.databaseMark !== null;
    const row = await this.database.row<{ pinned: string | null; version: string; mark: string | null }>({
      name: isMarked ? 'business-moment' : 'first-business-moment',
      text: `select (select value #>> '{}' from setting where key = 'businessDate') as pinned,
                    (select coalesce(sum(version), 0)::text from data_version) as version,
                    ${isMarked ? 'null' : DATABASE_MARK} as mark`,
    });
    if (row === null) throw new Error('a select without from gave no row');
    this.databaseMark ??= row.mark;
    return {
      today: row.pinned ?? this.calendar.format(new Date()),
      isPinned: row.pinned !== null,
      dataVersion: `${this.databaseMark}.${row.version}`,
    };
  }
}
