import { Action } from '@dure/domain/access/actions';
import { can, type Actor } from '@dure/domain/access/can';
import { Field, ObjectType } from '@nestjs/graphql';
import { Public } from '../platform/graphql/access.js';

@Public()
@ObjectType({ description: 'What whoever asks may do here; pages hide the rest.' })
export class NodePermissions {
  @Field(() => Boolean)
  canEdit!: boolean;

  @Field(() => Boolean)
  canPublish!: boolean;

  @Field(() => Boolean)
  canComment!: boolean;

  @Field(() => Boolean)
  canAnswer!: boolean;
}

export function permissionsOn(actor: Actor, isPublished: boolean): NodePermissions {
  const scope = { isPublished };
  return {
    canEdit: can(actor, Action.PLAN_EDIT, scope),
    canPublish: can(actor, Action.PLAN_PUBLISH, scope),
    canComment: can(actor, Action.COMMENT_ADD, scope),
    canAnswer: can(actor, Action.COMMENT_ANSWER, scope),
  };
}
