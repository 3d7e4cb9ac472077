import { ErasureReason, PublicCommentState } from '@dure/domain/deliberation/deliberation.types';
import { registerEnumType } from '@nestjs/graphql';

registerEnumType(PublicCommentState, {
  name: 'PublicCommentState',
  description: 'PENDING until a planner has looked at it; readers see what is SHOWN.',
});
registerEnumType(ErasureReason, {
  name: 'ErasureReason',
  description: 'Why name and text are gone: at the author’s REQUEST, or because the RETENTION is over.',
});

export { ErasureReason, PublicCommentState };
