/** The point of the SMTP dialogue at which a reply came (RFC 5321 section 3); `message`: after the final dot. */
export type Stage = "connect" | "helo" | "starttls" | "auth" | "mail" | "rcpt" | "data" | "message";

/** Every stage, in the order of the dialogue. */
export const STAGES: readonly Stage[] = ["connect", "helo", "starttls", "auth", "mail", "rcpt", "data", "message"];

/** What the refusing server answered (RFC 5321 section 4.2). `text` is one line without codes; `lines` are the lines as received. */
export interface SmtpReply {
  code?: number;
  /** Enhanced status code (RFC 3463) as printed in the reply. */
  status?: string;
  text: string;
  lines: readonly string[];
  stage?: Stage;
}
