// The front door for Node: mails as they lie on disk and in streams, and lines of mail logs. What is read goes into parseBounce.
export { fromLogLine, type LogOptions } from "./from-log-line.ts";
export { readMaildir } from "./inputs/maildir.ts";
export { readMbox } from "./inputs/mbox.ts";
export { readStream } from "./inputs/streams.ts";
export type { ByteStream } from "./vocabulary/chunks.ts";
