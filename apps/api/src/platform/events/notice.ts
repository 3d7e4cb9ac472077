/** What open screens are told: a topic and an id, never data. They fetch again under their own permissions. */
export interface Notice {
  readonly topic: string;
  readonly id: string | null;
  /** The plan concerned; null when it concerns no plan. */
  readonly planId: string | null;
  /** The district concerned; null for the city's own or for all. */
  readonly districtCode: string | null;
}

/** The new version of each plan touched: plan id → sum of its districts' versions. */
export type BumpedVersions = ReadonlyMap<string, string>;

/** A notice as it arrives, with the version of the plan's data that it announces. */
export interface DeliveredNotice extends Notice {
  readonly dataVersion: string;
}

/** As it travels: per plan the version and the notices as [topic, id, district]. */
type Message = readonly {
  readonly plan: string | null;
  readonly version: string;
  readonly notices: readonly (readonly [topic: string, id: string | null, district: string | null])[];
}[];

/** PostgreSQL refuses payloads of 8,000 bytes and more. */
const MAX_BYTES = 7_500;

/**
 * One message for all notices of a transaction (each NOTIFY serialises commits), null when there is none. Equal
 * notices are sent once; too many for one message lose their ids, which means "look at all of it".
 */
export function encodeNotices(notices: readonly Notice[], versions: BumpedVersions): string | null {
  if (notices.length === 0) return null;
  const all = JSON.stringify(messageOf(notices, versions));
  if (Buffer.byteLength(all) <= MAX_BYTES) return all;
  return JSON.stringify(
    messageOf(
      notices.map((notice) => ({ ...notice, id: null })),
      versions,
    ),
  );
}

export function decodeNotices(payload: string): readonly DeliveredNotice[] {
  return (JSON.parse(payload) as Message).flatMap(({ plan, version, notices }) =>
    notices.map(([topic, id, districtCode]) => ({
      topic,
      id,
      planId: plan,
      districtCode,
      dataVersion: version,
    })),
  );
}

function messageOf(notices: readonly Notice[], versions: BumpedVersions): Message {
  const byPlan = Map.groupBy(notices, (notice) => notice.planId);
  return [...byPlan].map(([plan, ofPlan]) => {
    const items = ofPlan.map(({ topic, id, districtCode }) => [topic, id, districtCode] as const);
    return {
      plan,
      version: (plan !== null ? versions.get(plan) : undefined) ?? '0',
      notices: [...new Map(items.map((item) => [JSON.stringify(item), item])).values()],
    };
  });
}
