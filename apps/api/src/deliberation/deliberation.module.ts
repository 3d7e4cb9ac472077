import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PlansModule } from '../plans/plans.module.js';
import { CitizenCommentsService } from './citizen-comments.service.js';
import { CommentErasure } from './comment-erasure.js';
import { CommentOrigins } from './comment-origins.js';
import { CommentRecords } from './comment-records.js';
import { DeliberationLoader } from './deliberation.loader.js';
import { DeliberationReports } from './deliberation-reports.js';
import { EndedComments } from './ended-comments.js';
import { ModerationService } from './moderation.service.js';
import { PlanDeliberationResolver, TaskDeliberationResolver } from './plan-deliberation.resolver.js';
import { PublicAnswer } from './public-answer.entity.js';
import { PublicComment } from './public-comment.entity.js';
import {
  AmendmentNumberLoader,
  AnswerOfPublicCommentLoader,
  PublicCommentsOfPlanLoader,
  PublicCommentsOfTaskLoader,
} from './public-comment.loaders.js';
import { PublicAnswersResolver, PublicCommentsResolver } from './public-comments.resolver.js';

/** Citizens' comments on a plan that is open to public deliberation, and what planners answer. */
@Module({
  imports: [TypeOrmModule.forFeature([PublicComment, PublicAnswer]), PlansModule],
  providers: [
    PublicCommentsResolver,
    PublicAnswersResolver,
    PlanDeliberationResolver,
    TaskDeliberationResolver,
    CitizenCommentsService,
    ModerationService,
    CommentErasure,
    CommentOrigins,
    CommentRecords,
    EndedComments,
    DeliberationReports,
    DeliberationLoader,
    AnswerOfPublicCommentLoader,
    AmendmentNumberLoader,
    PublicCommentsOfPlanLoader,
    PublicCommentsOfTaskLoader,
  ],
  exports: [DeliberationReports],
})
export class DeliberationModule {}
