// The event that AWS documents for SQS (https://docs.aws.amazon.com/lambda/latest/dg/with-sqs.html), as Lambda hands it over.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import type { SQSEvent } from "aws-lambda";
import { handler } from "./sqs.ts";

const BOUNCE = new URL("../../../fixtures/parties/t-online/ionos-without-reputation-in-greeting.eml", import.meta.url);

const record = (messageId: string, body: string): SQSEvent["Records"][number] => ({
  messageId,
  receiptHandle: "AQEBwJnKyrHigUMZj6rYigCgxlaS3SLy0a",
  body,
  attributes: {
    ApproximateReceiveCount: "1",
    SentTimestamp: "1763633727000",
    SenderId: "AIDAIENQZJOLO23YVJ4VO",
    ApproximateFirstReceiveTimestamp: "1763633727005",
  },
  messageAttributes: {},
  md5OfBody: "e4e68fb7bd0e697a0ae8f1bb342846b3",
  eventSource: "aws:sqs",
  eventSourceARN: "arn:aws:sqs:eu-central-1:123456789012:bounces",
  awsRegion: "eu-central-1",
});

test("SQS: what is no mail or no JSON comes again, the rest is done", async () => {
  const mail = JSON.stringify({ raw: readFileSync(BOUNCE).toString("base64") });
  const { batchItemFailures } = await handler({ Records: [record("a", mail), record("b", '{"raw":""}'), record("c", "{"), record("d", mail)] });
  assert.deepEqual(batchItemFailures, [{ itemIdentifier: "b" }, { itemIdentifier: "c" }]);
});
