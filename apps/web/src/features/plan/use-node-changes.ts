import type { ApolloClient, TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useMemo } from 'react';
import type { NodeType } from '@dure/domain/plan/plan.types';
import { toProblems, type Problem } from '../../lib/error-map.js';
import { useLocale } from '../../lib/use-locale.js';
import type {
  CopyNodeInput,
  MoveNodeInput,
  MoveNodesInput,
  RetireIndicatorInput,
} from '../../lib/schema-types.generated.js';
import * as documents from './plan-changes.generated.js';
import { PlanNodeDetailsDocument } from './plan-nodes.generated.js';
import type { NodeContents } from './node-contents.js';

/** What came of a change: the node as it was written, as somebody else wrote it meanwhile, or why it was refused. */
export type Outcome<Node = NodeContents> =
  | { readonly kind: 'saved'; readonly node: Node }
  | { readonly kind: 'conflict'; readonly current: Node }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] };

/** A node of which only the version matters. */
export interface VersionedNode {
  readonly id: string;
  readonly version: number;
}

export interface Moved {
  readonly nodes: readonly VersionedNode[];
}

export interface Removed {
  readonly removalId: string;
  readonly removedCount: number;
}

type Input = Readonly<Record<string, unknown>>;
// The documents differ by the type of node only; what they take and give is checked where the inputs are made.
type NodeDocument = TypedDocumentNode<Record<string, unknown>, Record<string, unknown>>;

const createDocuments: Readonly<Record<NodeType, NodeDocument>> = {
  PLAN: documents.CreatePlanDocument as unknown as NodeDocument,
  GOAL: documents.CreateGoalDocument as unknown as NodeDocument,
  TASK: documents.CreateTaskDocument as unknown as NodeDocument,
  STAGE: documents.CreateStageDocument as unknown as NodeDocument,
  INDICATOR: documents.CreateIndicatorDocument as unknown as NodeDocument,
};
const updateDocuments: Readonly<Record<NodeType, NodeDocument>> = {
  PLAN: documents.UpdatePlanDocument as unknown as NodeDocument,
  GOAL: documents.UpdateGoalDocument as unknown as NodeDocument,
  TASK: documents.UpdateTaskDocument as unknown as NodeDocument,
  STAGE: documents.UpdateStageDocument as unknown as NodeDocument,
  INDICATOR: documents.UpdateIndicatorDocument as unknown as NodeDocument,
};

/** The changes a planner makes to the tree, each with one shape of outcome. None of them rejects. */
export interface NodeChanges {
  create(type: NodeType, input: Input): Promise<Outcome>;
  update(type: NodeType, input: Input): Promise<Outcome>;
  /** Next to each other under one parent, all or none. */
  move(input: MoveNodesInput): Promise<Outcome<VersionedNode | Moved>>;
  /** Each to a place of its own, one after another, all or none. */
  place(nodes: readonly MoveNodeInput[]): Promise<Outcome<VersionedNode | Moved>>;
  copy(input: CopyNodeInput): Promise<Outcome<VersionedNode>>;
  /** In one removal, all or none. */
  remove(nodes: readonly VersionedNode[]): Promise<Outcome<VersionedNode | Removed>>;
  restore(removalId: string): Promise<Outcome<VersionedNode>>;
  retire(input: RetireIndicatorInput): Promise<Outcome>;
  /** What the node says now; null where it cannot be read, being gone or out of reach. */
  read(id: string): Promise<NodeContents | null>;
  setPublished(plan: VersionedNode, isPublished: boolean): Promise<Outcome>;
}

export function useNodeChanges(): NodeChanges {
  const client = useApolloClient();
  const locale = useLocale();
  return useMemo<NodeChanges>(() => {
    async function run<Node>(document: unknown, variables: object): Promise<Outcome<Node>> {
      try {
        const options = { mutation: document, variables } as ApolloClient.MutateOptions<
          Record<string, unknown>
        >;
        const { data, error } = await client.mutate<Record<string, unknown>>(options);
        const result = Object.values(data ?? {})[0] as { __typename?: string; current?: Node } | undefined;
        if (result === undefined || result === null)
          throw error ?? new Error('The API answered without data');
        return result.__typename === 'NodeConflict'
          ? { kind: 'conflict', current: result.current as Node }
          : { kind: 'saved', node: result as Node };
      } catch (error) {
        return { kind: 'refused', problems: toProblems(error, locale) };
      }
    }
    return {
      create: (type, input) => run(createDocuments[type], { input }),
      update: (type, input) => run(updateDocuments[type], { input }),
      move: (input) => run(documents.MoveNodesDocument, { input }),
      place: (nodes) => run(documents.PlaceNodesDocument, { nodes }),
      copy: (input) => run(documents.CopyNodeDocument, { input }),
      remove: (nodes) =>
        run(documents.RemoveNodesDocument, { nodes: nodes.map(({ id, version }) => ({ id, version })) }),
      restore: (removalId) => run(documents.RestoreNodeDocument, { removalId }),
      retire: (input) => run(documents.RetireIndicatorDocument, { input }),
      read: async (id) => {
        const options = {
          query: PlanNodeDetailsDocument,
          variables: { id },
          fetchPolicy: 'network-only',
        } as const;
        // A node that is gone is refused; whoever asked tells the person what that means for what was to be done.
        const answer = await client.query({ ...options, errorPolicy: 'all' }).catch(() => null);
        return answer?.data?.node ?? null;
      },
      setPublished: ({ id, version }, isPublished) =>
        run(isPublished ? documents.PublishPlanDocument : documents.UnpublishPlanDocument, { id, version }),
    };
  }, [client, locale]);
}
