import { GetObjectCommand, PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import type { S3Event, SESEvent } from "aws-lambda";
import { type Options, parseBounce, refusals, suppressions } from "whoblocked";
import { readStream } from "whoblocked/node";

// In tests a stand-in on loopback answers for S3 (AWS_ENDPOINT_URL_S3); there buckets are paths.
const s3 = new S3Client({ forcePathStyle: process.env["AWS_ENDPOINT_URL_S3"] !== undefined });

interface Place {
  bucket: string;
  key: string;
  envelope?: NonNullable<Options["envelope"]>;
}

/** Where the mails are: an S3 notification names bucket and key, SES's own event the message (its S3 action stored it under that id). */
function placesOf(event: S3Event | SESEvent): Place[] {
  return event.Records.flatMap((record): Place[] => {
    // Keys in notifications are form-encoded.
    if ("s3" in record) return [{ bucket: record.s3.bucket.name, key: decodeURIComponent(record.s3.object.key.replaceAll("+", " ")) }];
    const { mail, receipt } = record.ses;
    const [to] = receipt.recipients;
    return [
      {
        bucket: process.env["BUCKET"] ?? "",
        key: `${process.env["PREFIX"] ?? ""}${mail.messageId}`,
        envelope: { from: mail.source, ...(to === undefined ? {} : { to }) },
      },
    ];
  });
}

/** Reads each stored bounce and puts its report beside it. What throws (S3 out of reach) is tried again by Lambda and ends in the dead-letter queue. */
export async function handler(event: S3Event | SESEvent): Promise<{ key: string; kind: string; refused: number; suppress: number }[]> {
  return await Promise.all(
    placesOf(event).map(async ({ bucket, key, envelope }) => {
      // #region readme
      const { Body } = await s3.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
      if (Body === undefined) throw new Error(`${bucket}/${key} is empty`);
      const report = await parseBounce(await readStream(Body.transformToWebStream()), envelope === undefined ? {} : { envelope });
      await s3.send(new PutObjectCommand({ Bucket: bucket, Key: `reports/${key}.json`, Body: JSON.stringify(report), ContentType: "application/json" }));
      return { key, kind: report.kind, refused: refusals(report).length, suppress: suppressions(report).length };
      // #endregion
    }),
  );
}
