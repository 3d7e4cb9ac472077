import { Catch, type ExceptionFilter } from '@nestjs/common';

/** Lets every exception through to the GraphQL error format, which alone decides what is logged and shown. */
@Catch()
export class RethrowFilter implements ExceptionFilter {
  catch(exception: unknown): never {
    throw exception;
  }
}
