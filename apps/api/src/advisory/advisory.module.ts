import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PlansModule } from '../plans/plans.module.js';
import {
  AgendaItemLoader,
  AgendaOfSessionLoader,
  AnswerOfCommentLoader,
  CommentsOfAgendaItemLoader,
  CommitteeLoader,
  CommitteeSessionsLoader,
  SessionLoader,
  TaskCommentsLoader,
  TasksOfAgendaItemLoader,
} from './advisory.loaders.js';
import { AgendaItem } from './agenda-item.entity.js';
import { Answer } from './answer.entity.js';
import { Comment } from './comment.entity.js';
import { CommentsResolver } from './comments.resolver.js';
import { CommentsService } from './comments.service.js';
import { Committee } from './committee.entity.js';
import { CommitteesResolver } from './committees.resolver.js';
import { Session } from './session.entity.js';
import { AgendaItemsResolver, SessionsResolver } from './sessions.resolver.js';
import { SessionsService } from './sessions.service.js';
import { TargetAgendaItemResolver } from './target-agenda-item.resolver.js';
import { TaskCommentsResolver } from './task-comments.resolver.js';
import { UnansweredLoader } from './unanswered.loader.js';
import { AttentionCommentsResolver, MatrixSentenceResolver } from './unanswered.resolver.js';

@Module({
  imports: [TypeOrmModule.forFeature([Committee, Session, AgendaItem, Comment, Answer]), PlansModule],
  providers: [
    CommitteesResolver,
    SessionsResolver,
    AgendaItemsResolver,
    CommentsResolver,
    TaskCommentsResolver,
    TargetAgendaItemResolver,
    MatrixSentenceResolver,
    AttentionCommentsResolver,
    SessionsService,
    CommentsService,
    CommitteeLoader,
    SessionLoader,
    AgendaItemLoader,
    AgendaOfSessionLoader,
    TasksOfAgendaItemLoader,
    CommentsOfAgendaItemLoader,
    AnswerOfCommentLoader,
    TaskCommentsLoader,
    CommitteeSessionsLoader,
    UnansweredLoader,
  ],
  exports: [AgendaItemLoader],
})
export class AdvisoryModule {}
