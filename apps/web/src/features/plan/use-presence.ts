export interface Presence {
  tab: string;
  account: { id: string; name: string };
  nodeId: string | null;
  field: string | null;
}
const none: readonly Presence[] = [];
export function usePresence(_: unknown) {
  return { presences: none, shareField: (_f: string | null) => undefined };
}
