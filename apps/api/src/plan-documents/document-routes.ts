import { contentTypes, DocumentFormat } from '@dure/documents/document-format';
import { documentName } from '@dure/documents/document-name';
import type { DocumentOrder } from '@dure/documents/write-document';
import { DomainError, ErrorCode } from '@dure/domain/domain-error';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type FileAnswer, type FileRequest, FileRoutes } from '../platform/files/file-routes.js';
import type { RequestContext } from '../platform/graphql/request-context.js';
import { runInProcess } from '../platform/workers/run-in-process.js';
import { PlanDocumentsService } from './plan-documents.service.js';

const WRITER = '@dure/documents/write-document';
/** Of the heap; a plan of 2,160 indicators takes half of it and seconds. */
const LIMITS = { memoryMegabytes: 768, seconds: 60 };

/** The addresses of a plan's documents. They are written in a process of their own: the API answers others meanwhile, and keeps
 * none of their memory. */
@Injectable()
export class DocumentRoutes implements OnModuleInit {
  constructor(
    private readonly routes: FileRoutes,
    private readonly documents: PlanDocumentsService,
  ) {}

  onModuleInit(): void {
    for (const format of [DocumentFormat.PDF, DocumentFormat.HWPX] as const) {
      this.route('plan', format, (context, { params, query }) =>
        this.documents.orderPlan(context, params['code'] ?? '', numberIn(query, 'revision'), format),
      );
      this.route('deliberation', format, (context, { params }) =>
        this.documents.orderDeliberation(context, params['code'] ?? '', format),
      );
    }
    for (const format of Object.values(DocumentFormat)) {
      this.route('comparison', format, (context, { params, query }) => {
        const states = { from: numberIn(query, 'from'), to: numberIn(query, 'to') };
        return this.documents.orderComparison(context, params['code'] ?? '', states, format);
      });
    }
  }

  private route(
    name: string,
    format: DocumentFormat,
    order: (context: RequestContext, request: FileRequest) => Promise<DocumentOrder>,
  ): void {
    const path = `/files/plans/:code/${name}.${format.toLowerCase()}`;
    this.routes.download(path, async (context, request): Promise<FileAnswer> => {
      const ordered = await order(context, request);
      const { signal } = request;
      const body = await runInProcess<Uint8Array>(WRITER, 'writeDocument', ordered, { ...LIMITS, signal });
      return { name: documentName(ordered), type: contentTypes[format], body };
    });
  }
}

/** A number of a revision; null when it is left out. @throws DomainError NOT_FOUND for what is no such number. */
function numberIn(query: FileRequest['query'], name: string): number | null {
  const text = query[name];
  if (text === undefined || text === '') return null;
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new DomainError(ErrorCode.NOT_FOUND, name);
  return Number(text);
}
