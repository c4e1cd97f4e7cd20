import { assemble } from "./assemble.ts";
import type { Message } from "./mime/message.ts";
import type { Options, Report } from "./report.ts";
import { readReport } from "./reports/read-report.ts";

/** Message -> Report: what the mail states, then what it means. `message` is made by readMessage, fromMailparser or fromPostalMime. */
export function interpretMail(message: Message, options: Options = {}): Report {
  return assemble(readReport(message), options);
}
