import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { Settings } from '../settings.js';
import { Coalesced } from './coalesced.js';

/** What every request needs to know before anything else, read in one statement. */
export interface BusinessMoment {
  /** The business date, 'YYYY-MM-DD'. */
  readonly today: string;
  /** Whether the setting 'businessDate' holds the date still (demo data do). */
  readonly isPinned: boolean;
  /** Rises with every write to any plan. */
  readonly dataVersion: string;
}

/** Knows which day it is in the office: the pinned date if there is one, else the day in TIME_ZONE. */
@Injectable()
export class BusinessClock {
  private readonly calendar: Intl.DateTimeFormat;
  private readonly reading = new Coalesced(() => this.readMoment());

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
    const row = await this.database.row<{ pinned: string | null; version: string }>({
      name: 'business-moment',
      text: `select (select value #>> '{}' from setting where key = 'businessDate') as pinned,
                    (select coalesce(sum(version), 0)::text from data_version) as version`,
    });
    return {
      today: row?.pinned ?? this.calendar.format(new Date()),
      isPinned: row?.pinned != null,
      dataVersion: row?.version ?? '0',
    };
  }
}
