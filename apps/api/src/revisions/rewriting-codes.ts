import { ErrorCode, DomainError } from '@dure/domain/domain-error';
import type { IndicatorKind } from '@dure/domain/indicator/indicator.types';
import type { SnapshotNode } from '@dure/domain/plan/comparison/snapshot.types';
import { nextGoalCode, nextIndicatorCode, nextStageCode, nextTaskCode } from '@dure/domain/plan/code';
import { NodeType } from '@dure/domain/plan/plan.types';

/** Letters and figures of any script, such as an office's own 가-1; it stands in addresses. */
const CODE = /^[\p{L}\p{N}][\p{L}\p{N}.-]{0,19}$/u;

/** The codes of a plan while new ones are given out: to whom each belongs, removed nodes included. */
export class CodeBook {
  private readonly ownerByCode: Map<string, string>;
  private readonly stageOwners = new Map<string, Map<string, string>>();

  constructor(
    codes: readonly { readonly code: string; readonly nodeId: string }[],
    stages: readonly { readonly taskId: string; readonly code: string; readonly id: string }[],
  ) {
    this.ownerByCode = new Map(codes.map(({ code, nodeId }) => [code, nodeId]));
    for (const { taskId, code, id } of stages) this.stagesOf(taskId).set(code, id);
  }

  /** Frees the codes of a task's stage that leaves it or is called otherwise, so that another may take them. */
  releaseStage(stage: SnapshotNode): void {
    const codes = this.stagesOf(stage.parentId ?? '');
    if (codes.get(stage.code) === stage.id) codes.delete(stage.code);
  }

  /**
   * Gives the node the code it names, or the next free one where it names none.
   * @throws DomainError CODE_TAKEN, INVALID_INPUT at `code`.
   */
  assign(node: SnapshotNode, parent: SnapshotNode, ownerCode: string): string {
    const codes = node.type === NodeType.STAGE ? this.stagesOf(parent.id) : this.ownerByCode;
    const code = node.code === '' ? nextCode(node, ownerCode, codes.keys()) : node.code;
    if (!CODE.test(code)) throw new DomainError(ErrorCode.INVALID_INPUT, 'code');
    if ((codes.get(code) ?? node.id) !== node.id)
      throw new DomainError(ErrorCode.CODE_TAKEN, 'code', { code });
    codes.set(code, node.id);
    return code;
  }

  private stagesOf(taskId: string): Map<string, string> {
    const known = this.stageOwners.get(taskId) ?? new Map<string, string>();
    this.stageOwners.set(taskId, known);
    return known;
  }
}

function nextCode(node: SnapshotNode, ownerCode: string, used: Iterable<string>): string {
  switch (node.type) {
    case NodeType.TASK:
      return nextTaskCode(ownerCode, used);
    case NodeType.STAGE:
      return nextStageCode(used);
    case NodeType.INDICATOR:
      return nextIndicatorCode(ownerCode, node.fields['kind'] as IndicatorKind, used);
    default:
      return nextGoalCode(used);
  }
}
