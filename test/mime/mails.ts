import type { Message, Part } from "../../src/mime/message.ts";
import { readMessageSync } from "../../src/mime/read-message-sync.ts";

const encoder = new TextEncoder();

/** Bytes of a mail written as text with LF. */
export function bytes(text: string): Uint8Array {
  return encoder.encode(text);
}

/** Reads a mail on the short road. */
export function read(text: string | Uint8Array): Message {
  const message = readMessageSync(typeof text === "string" ? bytes(text) : text);
  if (message === undefined) throw new Error("the short road could not read this mail");
  return message;
}

/** The tree in one line: "multipart/report(text/plain, message/rfc822[Subject: x])". */
export function tree(part: Part): string {
  const original = part.original === undefined ? "" : `[${part.original.map((field) => field.key).join(" ")}]`;
  return part.parts.length === 0 ? `${part.type}${original}` : `${part.type}${original}(${part.parts.map(tree).join(", ")})`;
}

/** Codes of the problems, in order. */
export function codes(message: Message): string[] {
  return message.problems.map((problem) => problem.code);
}

/** Every text of a mail, in order. */
export function texts(part: Part): string[] {
  return [...(part.text === undefined ? [] : [part.text]), ...part.parts.flatMap(texts)];
}

/** A complete DSN as most servers write it. */
export const DSN = `Return-Path: <>
From: MAILER-DAEMON@mx.example.net (Mail Delivery System)
To: sender@example.org
Subject: Undelivered Mail Returned to Sender
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status;
 boundary="ABC.1/mx.example.net"

This is a MIME-encapsulated message.

--ABC.1/mx.example.net
Content-Description: Notification
Content-Type: text/plain; charset=us-ascii

This is the mail system at host mx.example.net.

--ABC.1/mx.example.net
Content-Description: Delivery report
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example.net

Final-Recipient: rfc822; user@example.com
Action: failed
Status: 5.1.1

--ABC.1/mx.example.net
Content-Type: message/rfc822

From: sender@example.org
Subject: hello
Content-Type: multipart/mixed; boundary="inner"

--inner

body of the original
--inner--

--ABC.1/mx.example.net--
`;

/** The same DSN, attached by a person. */
export function forwarded(inner: string, comment = "Please look at this."): string {
  return `From: sender@example.org
To: support@example.net
Subject: Fwd: problem
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="forward"

--forward
Content-Type: text/plain; charset=utf-8

${comment}
--forward
Content-Type: message/rfc822
Content-Disposition: attachment

${inner}
--forward--
`;
}
