/** What happened to the mail for one recipient (RFC 3464 section 2.3.3). */
export type Action = "failed" | "delayed" | "delivered" | "relayed" | "expanded";

/** What the refusing side said: for good, or for now. */
export type Permanence = "permanent" | "transient";

/** What a refusal concerns: this mail, this recipient, everyone there, this sender everywhere, the whole sending server. */
export type Scope = "message" | "recipient" | "recipient-domain" | "sender" | "sending-server";

/** How sure the diagnosis is. */
export type Confidence = "certain" | "likely" | "guess";

/** What to do with the address. */
export type Suppress = "now" | "after-repeats" | "never";

/** What exactly was refused. */
export interface Blocked {
  kind: "ip" | "domain" | "address" | "url" | "message";
  value?: string;
}

/** What a finding rests on. `rule` is "<entry id>/<rule name>"; `matched` the words that matched. */
export interface Evidence {
  by: "token" | "text" | "status" | "reply-code" | "host" | "header" | "format" | "nothing";
  rule?: string;
  matched?: string;
}

/** Two statements of the mail that contradict each other, and which one won. */
export interface Conflict {
  between: string;
  won: string;
  because: string;
}

/** How the bounce came: as itself, through a list or scanner that adds parts, or passed on by a person. */
export type Wrapping = "direct" | "list" | "forwarded-attachment" | "forwarded-inline" | "pasted" | "unknown";

/** Whether the report can be believed: DESIGN.md section 4. */
export interface Authenticity {
  verdict: "confirmed" | "plausible" | "unverified" | "suspicious";
  signals: readonly { code: string; speaks: "for" | "against"; detail?: string }[];
}
