import type { SQSBatchResponse, SQSEvent } from "aws-lambda";
import { handle } from "./handle.ts";

// The same handler behind SQS: with ReportBatchItemFailures only what failed comes again, and after some times goes to the dead-letter queue.
// #region readme
export const handler = async ({ Records }: SQSEvent): Promise<SQSBatchResponse> => {
  const done = await Promise.allSettled(Records.map(async ({ body }) => await handle(JSON.parse(body))));
  return { batchItemFailures: Records.flatMap(({ messageId }, at) => (done[at]?.status === "rejected" ? [{ itemIdentifier: messageId }] : [])) };
};
// #endregion
