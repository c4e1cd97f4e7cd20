// The front door for Node: mails as they lie on disk and in streams. What is read goes into parseBounce.
export { readMaildir } from "./inputs/maildir.ts";
export { readMbox } from "./inputs/mbox.ts";
export { readStream } from "./inputs/streams.ts";
