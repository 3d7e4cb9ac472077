import { Injectable } from '@nestjs/common';
import { BatchLoader } from '../platform/graphql/batch-loader.js';
import type { RequestContext } from '../platform/graphql/request-context.js';
import { type ReadingsSnapshot, ReadingsService } from './readings.service.js';

export interface ReadingsKey {
  readonly planId: string;
  readonly period: string | null;
  /** '' for the city's. */
  readonly districtCode: string;
}

/** All tasks' readings of a district or the city at a quarter: read once, however many tasks ask. */
@Injectable()
export class ReadingsLoader extends BatchLoader<string, ReadingsSnapshot> {
  constructor(private readonly readings: ReadingsService) {
    super();
  }

  get(context: RequestContext, key: ReadingsKey): Promise<ReadingsSnapshot> {
    return this.load(context, JSON.stringify([key.planId, key.period, key.districtCode]));
  }

  protected batch(keys: readonly string[], context: RequestContext): Promise<readonly ReadingsSnapshot[]> {
    return Promise.all(
      keys.map((key) => {
        const [planId, period, districtCode] = JSON.parse(key) as [string, string | null, string];
        return this.readings.get(context, { id: planId }, period, districtCode);
      }),
    );
  }
}
