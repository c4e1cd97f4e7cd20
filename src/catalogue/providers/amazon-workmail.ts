import type { Provider } from "../entry.ts";

export const amazonWorkmail: Provider = {
  kind: "provider",
  name: "Amazon WorkMail / SES inbound",
  country: "US",
  hosts: "organisation",
  domains: ["awsapps.com"],
  mx: [
    ".inbound-smtp.us-east-1.amazonaws.com",
    ".inbound-smtp.us-east-2.amazonaws.com",
    ".inbound-smtp.us-west-2.amazonaws.com",
    ".inbound-smtp.eu-west-1.amazonaws.com",
    ".inbound-smtp.eu-west-2.amazonaws.com",
    ".inbound-smtp.eu-central-1.amazonaws.com",
    ".inbound-smtp.ca-central-1.amazonaws.com",
    ".inbound-smtp.ap-southeast-1.amazonaws.com",
    ".inbound-smtp.ap-southeast-2.amazonaws.com",
    ".inbound-smtp.ap-northeast-1.amazonaws.com",
  ],
  webmail: "not confirmed",
  spfInclude: "amazonses.com",
  replies: {
    "no-mailbox": {
      when: { text: "mailbox does not exist" },
      means: "unknown-recipient",
      source: "https://docs.aws.amazon.com/ses/latest/dg/receiving-email-action-bounce.html",
    },
    "too-large": {
      when: { text: "message too large" },
      means: "message-too-large",
      source: "https://docs.aws.amazon.com/ses/latest/dg/receiving-email-action-bounce.html",
    },
    "mailbox-full": {
      when: { text: "mailbox full" },
      means: "mailbox-full",
      source: "https://docs.aws.amazon.com/ses/latest/dg/receiving-email-action-bounce.html",
    },
    content: {
      when: { text: "message content rejected" },
      means: "content-refused",
      sayer: "recipient-admin",
      source: "https://docs.aws.amazon.com/ses/latest/dg/receiving-email-action-bounce.html",
    },
    temporary: {
      when: { text: "temporary failure", code: 450 },
      means: "server-error",
      source: "https://docs.aws.amazon.com/ses/latest/dg/receiving-email-action-bounce.html",
    },
  },
  contacts: [
    {
      purpose: "customers",
      kind: "web-page",
      value: "https://console.aws.amazon.com/support/",
      who: "customers",
      source: "https://docs.aws.amazon.com/workmail/latest/adminguide/what_is.html",
      trust: "official",
      checked: "2026-11-22",
    },
  ],
  notes: "The owner of the domain chooses the texts (these are Amazon's templates): the recipient's own administrator decides.",
  checked: "2026-11-22",
};
