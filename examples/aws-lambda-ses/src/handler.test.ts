// The bundled handler with the real S3 client; only at the network boundary a stand-in on loopback answers for S3. The events are those of AWS's
// documentation: https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html and
// https://docs.aws.amazon.com/ses/latest/dg/receiving-email-action-lambda-event.html
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { after, before, test } from "node:test";
import type { handler as Handler } from "./handler.ts";

const FIXTURES = new URL("../../../fixtures/", import.meta.url).pathname;
const stored = new Map<string, Buffer>([
  ["/mails/inbound/bounce 1", readFileSync(`${FIXTURES}parties/t-online/hoster-without-reputation-in-greeting-after-expiry.eml`)],
  ["/mails/inbound/o3vrnil0e2ic28trm7dfhrc2v0clambda4nbp0g1", readFileSync(`${FIXTURES}parties/t-online/hoster-blocklisted-in-greeting-at-once.eml`)],
]);
let server: Server;
let handler: typeof Handler;

before(async () => {
  server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://s3").pathname);
    if (request.method === "PUT") {
      const chunks: Buffer[] = [];
      request
        .on("data", (chunk: Buffer) => chunks.push(chunk))
        .on("end", () => {
          stored.set(path, Buffer.concat(chunks));
          response.writeHead(200, { etag: '"1"' }).end();
        });
      return;
    }
    const found = stored.get(path);
    if (found === undefined)
      response.writeHead(404, { "content-type": "application/xml" }).end("<Error><Code>NoSuchKey</Code><Message>no such key</Message></Error>");
    else response.writeHead(200, { "content-length": found.length }).end(found);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  Object.assign(process.env, {
    AWS_REGION: "eu-central-1",
    AWS_ACCESS_KEY_ID: "test",
    AWS_SECRET_ACCESS_KEY: "test",
    AWS_ENDPOINT_URL_S3: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    BUCKET: "mails",
    PREFIX: "inbound/",
  });
  const bundle: { handler: typeof Handler } = await import(new URL("../dist/handler.mjs", import.meta.url).href);
  handler = bundle.handler;
});
after(() => server.close());

const s3Event = (key: string): Parameters<typeof Handler>[0] => ({
  Records: [
    {
      eventVersion: "2.1",
      eventSource: "aws:s3",
      awsRegion: "eu-central-1",
      eventTime: "2026-11-19T10:00:00.000Z",
      eventName: "ObjectCreated:Put",
      userIdentity: { principalId: "AWS:AIDAJDPLRKLG7UEXAMPLE" },
      requestParameters: { sourceIPAddress: "192.0.2.1" },
      responseElements: { "x-amz-request-id": "C3D13FE58DE4C810", "x-amz-id-2": "FMyUVURIY8" },
      s3: {
        s3SchemaVersion: "1.0",
        configurationId: "bounces",
        bucket: { name: "mails", ownerIdentity: { principalId: "A3NL1KOZZKExample" }, arn: "arn:aws:s3:::mails" },
        object: { key, size: 1024, eTag: "d41d8cd98f00b204e9800998ecf8427e", sequencer: "0055AED6DCD90281E5" },
      },
    },
  ],
});

test("an S3 notification: the bounce is read, its report stored beside it", async () => {
  const result = await handler(s3Event("inbound/bounce+1"));
  assert.deepEqual(result, [{ key: "inbound/bounce 1", kind: "delivery-report", refused: 1, suppress: 0 }]);
  const report = JSON.parse(stored.get("/mails/reports/inbound/bounce 1.json")?.toString() ?? "") as { recipients: [{ blockedBy: { id: string } }] };
  assert.equal(report.recipients[0].blockedBy.id, "t-online");
  console.log(JSON.stringify(result));
});

test("SES's own event names the message by its id", async () => {
  const verdict = { status: "PASS" } as const;
  const event = {
    Records: [
      {
        eventVersion: "1.0",
        eventSource: "aws:ses",
        ses: {
          mail: {
            timestamp: "2026-11-19T10:00:00.000Z",
            messageId: "o3vrnil0e2ic28trm7dfhrc2v0clambda4nbp0g1",
            source: "",
            destination: ["bounces@shop.example"],
            headersTruncated: false,
            headers: [],
            commonHeaders: { returnPath: "", date: "Thu, 19 Nov 2026 10:00:00 +0000", messageId: "<1@shop.example>" },
          },
          receipt: {
            timestamp: "2026-11-19T10:00:00.000Z",
            processingTimeMillis: 50,
            recipients: ["bounces@shop.example"],
            spamVerdict: verdict,
            virusVerdict: verdict,
            spfVerdict: verdict,
            dkimVerdict: verdict,
            dmarcVerdict: verdict,
            action: { type: "Lambda", invocationType: "Event", functionArn: "arn:aws:lambda:eu-central-1:012345678912:function:bounces" },
          },
        },
      },
    ],
  };
  const [result] = await handler(event as unknown as Parameters<typeof Handler>[0]);
  assert.equal(result?.kind, "delivery-report");
});

test("a mail that is not there throws, so that Lambda tries again", async () => {
  await assert.rejects(handler(s3Event("inbound/gone")), /no such key/u);
});
