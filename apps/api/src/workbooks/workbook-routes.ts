import { Injectable, type OnModuleInit } from '@nestjs/common';
import { FileRoutes, type FileUpload } from '../platform/files/file-routes.js';
import type { RequestContext } from '../platform/graphql/request-context.js';
import { type UploadedWorkbook, WorkbooksService } from './workbooks.service.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** What an uploaded workbook may weigh, as the page says before it is sent. */
const MOST_BYTES = 10 * 1024 * 1024;

/** The addresses of a plan's workbook. */
@Injectable()
export class WorkbookRoutes implements OnModuleInit {
  constructor(
    private readonly routes: FileRoutes,
    private readonly workbooks: WorkbooksService,
  ) {}

  onModuleInit(): void {
    this.routes.download('/files/plans/:code/workbook.xlsx', async (context, { params }) => {
      const { plan, bytes } = await this.workbooks.write(context, params['code'] ?? '');
      return { name: `${plan.code} ${plan.titleKo}.xlsx`, type: XLSX, body: bytes };
    });
    const limits = { maxBytes: MOST_BYTES };
    this.routes.upload('/files/plans/workbook/preview', limits, (context: RequestContext, upload) =>
      this.workbooks.preview(context, uploadedWorkbook(upload)),
    );
    this.routes.upload('/files/plans/workbook/apply', limits, (context: RequestContext, upload) =>
      this.workbooks.apply(context, uploadedWorkbook(upload), upload.query['expected'] ?? null),
    );
  }
}

function uploadedWorkbook({ body, query, signal }: FileUpload): UploadedWorkbook {
  const terms = { reason: query['reason'] ?? null, agendaItemId: query['agendaItem'] ?? null };
  return { bytes: body, plan: query['plan'] ?? null, terms, signal };
}
