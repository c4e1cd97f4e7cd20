import { interpretMail } from "./interpret-mail.ts";
import { readMessage } from "./mime/read-message.ts";
import type { Options, Report } from "./report.ts";

/** Bytes -> Message (the one await) -> Report. */
export async function parseBounce(raw: string | Uint8Array | ArrayBuffer | AsyncIterable<Uint8Array>, options: Options = {}): Promise<Report> {
  return interpretMail(await readMessage(raw), options);
}
