import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { from, lastValueFrom, type Observable } from 'rxjs';
import type { RequestContext } from '../graphql/request-context.js';
import { Transactions } from './transactions.js';

/**
 * For a mutation that must keep something although it fails, or must not hold a connection while it computes. Its
 * service opens its transactions itself.
 */
export const OwnTransactions = Reflector.createDecorator<true>();

/** Opens one transaction around every mutation; its payload is resolved after the commit. */
@Injectable()
export class TransactionInterceptor implements NestInterceptor {
  constructor(
    private readonly transactions: Transactions,
    private readonly reflector: Reflector,
  ) {}

  intercept(execution: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (execution.getType<string>() !== 'graphql') return next.handle();
    const graphql = GqlExecutionContext.create(execution);
    if (graphql.getInfo<GraphQLResolveInfo>().operation.operation !== 'mutation') return next.handle();
    if (this.reflector.get(OwnTransactions, execution.getHandler())) return next.handle();
    return from(
      this.transactions.run(graphql.getContext<RequestContext>(), () => lastValueFrom(next.handle())),
    );
  }
}
