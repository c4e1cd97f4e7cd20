// Front door for sending platforms' events: parsed JSON (or its text) in, reports out. Checking a signature is the caller's business:
// docs/webhooks.md says how, per platform.
import { assemble } from "./assemble.ts";
import { brevoFields } from "./inputs/webhooks/brevo.ts";
import { mailgunFields } from "./inputs/webhooks/mailgun.ts";
import { mailjetFields } from "./inputs/webhooks/mailjet.ts";
import { mandrillFields } from "./inputs/webhooks/mandrill.ts";
import { postmarkFields } from "./inputs/webhooks/postmark.ts";
import { resendFields } from "./inputs/webhooks/resend.ts";
import { sendgridFields } from "./inputs/webhooks/sendgrid.ts";
import { sesFields } from "./inputs/webhooks/ses.ts";
import { sparkpostFields } from "./inputs/webhooks/sparkpost.ts";
import type { Options, Report } from "./report.ts";
import type { ReportFields } from "./reports/report-fields.ts";

const reports = (fields: readonly ReportFields[], options: Options | undefined): readonly Report[] => fields.map((one) => assemble(one, options));

/**
 * Amazon SES: an SNS envelope, a Lambda event with SNS records, a feedback notification or an event-publishing record. A bounce of
 * several recipients is one report. Opens, clicks, sends and handshakes give []; an event of an unknown shape gives an
 * "unreadable" report with the problem "webhook-shape".
 */
export function fromSes(event: unknown, options?: Options): readonly Report[] {
  return reports(sesFields(event), options);
}

/** Twilio SendGrid: the array of events it posts. */
export function fromSendgrid(event: unknown, options?: Options): readonly Report[] {
  return reports(sendgridFields(event), options);
}

/** Mailgun: the body of a webhook ({signature, "event-data"}), or events of its API. */
export function fromMailgun(event: unknown, options?: Options): readonly Report[] {
  return reports(mailgunFields(event), options);
}

/** Postmark: the body of a bounce, delivery, spam complaint or subscription webhook. */
export function fromPostmark(event: unknown, options?: Options): readonly Report[] {
  return reports(postmarkFields(event), options);
}

/** SparkPost: the array of events it posts. */
export function fromSparkpost(event: unknown, options?: Options): readonly Report[] {
  return reports(sparkpostFields(event), options);
}

/** Mailjet: one event, or the grouped array of them. */
export function fromMailjet(event: unknown, options?: Options): readonly Report[] {
  return reports(mailjetFields(event), options);
}

/** Brevo: the one event of a post. */
export function fromBrevo(event: unknown, options?: Options): readonly Report[] {
  return reports(brevoFields(event), options);
}

/** Mandrill (Mailchimp Transactional): the decoded form, its field mandrill_events, or the array in it. */
export function fromMandrill(event: unknown, options?: Options): readonly Report[] {
  return reports(mandrillFields(event), options);
}

/** Resend: the body of a webhook. */
export function fromResend(event: unknown, options?: Options): readonly Report[] {
  return reports(resendFields(event), options);
}
