// Mails as Outlook keeps them, for the tests: property tags by [MS-OXPROPS].
import type { Msg, Props } from "./write-msg.ts";

export const REPLY = "550 5.1.1 <anna@example.com>: Recipient address rejected: User unknown in virtual mailbox table";

export function recipient(address: string, more: Props = {}): Props {
  return { "3001001f": address, "39fe001f": address, "0c150003": 1, ...more };
}

/** The mail that was sent. */
export const ORIGINAL: Msg = {
  props: {
    "001a001f": "IPM.Note",
    "0037001f": "Offer",
    "1035001f": "<offer@example.net>",
    "0042001f": "Sender",
    "5d02001f": "sender@example.net",
    "00390040": "2026-11-20T09:59:00Z",
    "1000001f": "Hello",
  },
  recipients: [recipient("anna@example.com")],
};

/** A non-delivery report as Exchange makes it and Outlook saves it: no header section, no machine-readable part. */
export function report(more: Partial<Msg> = {}, props: Props = {}): Msg {
  return {
    props: {
      "001a001f": "REPORT.IPM.Note.NDR",
      "0037001f": "Undeliverable: Offer",
      "0c1a001f": "Microsoft Outlook",
      "0076001f": "sender@example.net",
      "00390040": "2026-11-20T10:00:00Z",
      "1000001f": "Delivery has failed to these recipients or groups:\r\n\r\nanna@example.com\r\nYour message couldn't be delivered.\r\n",
      "6820001f": "mx.example.net",
      ...props,
    },
    recipients: [recipient("anna@example.com", { "0c1b001f": `<mx.example.com #5.1.1 smtp;${REPLY}>`, "0c200003": 511 })],
    attachments: [{ embedded: ORIGINAL }],
    ...more,
  };
}

/** A bounce in free text, with the header section as it was received. */
export const QMAIL: Msg = {
  props: {
    "001a001f": "IPM.Note",
    "0037001f": "failure notice",
    "007d001f":
      "Microsoft Mail Internet Headers Version 2.0\r\nReturn-Path: <>\r\nFrom: MAILER-DAEMON@mx.example.net\r\nTo: sender@example.net\r\nSubject: failure notice\r\nContent-Type: text/plain; charset=koi8-r\r\n\r\n",
    "1000001f":
      "Hi. This is the qmail-send program at mx.example.net.\r\nI'm afraid I wasn't able to deliver your message to the following addresses.\r\n\r\n<anna@example.com>:\r\n192.0.2.1 does not like recipient.\r\nRemote host said: 550 5.1.1 no such user\r\n",
  },
  recipients: [recipient("sender@example.net")],
};
