import type { NodeType } from '@dure/domain/plan/plan.types';
import { DomainEvent } from '../platform/events/events.js';
import type { Rollout } from './plan-enums.js';

/** Something that the readings of one task depend on has changed; the task itself may be gone or back again. */
export class TaskTouched extends DomainEvent {
  constructor(
    readonly planId: string,
    readonly taskId: string,
  ) {
    super();
  }
}

/** As `TaskTouched`, of several tasks at once: their readings are calculated together. */
export class TasksTouched extends DomainEvent {
  constructor(
    readonly planId: string,
    readonly taskIds: readonly string[],
  ) {
    super();
  }
}

/** Something that all readings of the plan depend on has changed: its settings. */
export class PlanTouched extends DomainEvent {
  constructor(readonly planId: string) {
    super();
  }
}

/** A district was enrolled in another cycle, or takes part no longer. */
export class ParticipationTouched extends DomainEvent {
  constructor(
    readonly planId: string,
    readonly districtCode: string,
  ) {
    super();
  }
}

/** Nodes are about to be removed, ids by kind. Throw to veto. */
export class NodesRemoving extends DomainEvent {
  constructor(
    readonly planId: string,
    readonly ids: ReadonlyMap<NodeType, readonly string[]>,
  ) {
    super();
  }
}

/** A task's rollout is about to change. Throw to veto. */
export class RolloutChanging extends DomainEvent {
  constructor(
    readonly taskId: string,
    readonly rollout: Rollout,
  ) {
    super();
  }
}

/** A stage is about to move under a task with this rollout. Throw to veto. */
export class StageMoving extends DomainEvent {
  constructor(
    readonly stageId: string,
    readonly rollout: Rollout,
  ) {
    super();
  }
}

/** Nodes of one removal are about to come back, ids by kind. Throw to veto. */
export class NodesRestoring extends DomainEvent {
  constructor(
    readonly planId: string,
    readonly ids: ReadonlyMap<NodeType, readonly string[]>,
  ) {
    super();
  }
}

/** Nodes were copied: by kind, the id of each copy by that of its original. */
export class NodesCopied extends DomainEvent {
  constructor(
    readonly planId: string,
    readonly copies: ReadonlyMap<NodeType, ReadonlyMap<string, string>>,
  ) {
    super();
  }
}
