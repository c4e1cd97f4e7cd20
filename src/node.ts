// The front door for Node: mails as they lie on disk and in streams, files of Outlook, and lines of mail logs. What is read goes into parseBounce, or into interpretMail.
export { fromLogLine, type LogOptions } from "./from-log-line.ts";
export { fromOutlookFile } from "./from-outlook-file.ts";
export { readMaildir } from "./inputs/maildir.ts";
export { readMbox } from "./inputs/mbox.ts";
export { readStream } from "./inputs/streams.ts";
export type { ByteStream } from "./vocabulary/chunks.ts";
