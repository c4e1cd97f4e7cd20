// Word lists that several broad nets share.
import type { ReplyRule } from "../entry.ts";

/** Marks of every broad net. */
export const WEAK: Pick<ReplyRule, "weak" | "unconfirmed"> = { weak: true, unconfirmed: true };

export const SENDER: string =
  "sender | senders | sender's | return address | return path | return-path | reverse path | mail from | from address | envelope from | envelope sender";
export const SERVER: string =
  "ip | ip address | ips | host | hosts | server | servers | mail server | machine | network | mta | client | connection | connections | subnet | netblock";
export const PERSON: readonly string[] = [
  "mailbox | mail box | inbox | box | account | accounts | user | users | recipient | recipients | addressee | person | customer | subscriber | employee",
  "colleague | member | login | alias | local part | username | user name",
];
export const MESSAGE: string = "message | messages | mail | mails | email | emails | e-mail | e-mails | letter | content | text | body";
export const IDENTITY: string = "spf | dkim | dmarc | arc | signature";
export const REFUSED: readonly string[] = [
  "not accepted | not accept | not accepting | don't accept | do not accept | does not accept | doesn't accept | won't accept | will not accept | cannot accept",
  "can't accept | cannot be accepted | never accept | no longer accept* | not taken | don't take | do not take | we take no | takes no | not taking | refuse* | refusing",
  "reject* | turned away | turn away | turned down | declin* | denied | deny | block* | barred | banned | forbidden | prohibited | not allowed | not permitted | disallowed",
  "not let | no wish | filtered out | do not want | don't want | kept out | shut out | do not allow | don't allow | does not allow | do not permit | not tolerated | not welcome | unwelcome | unwanted | not wanted | stopped | returned",
];
export const NEVER: string =
  "no | not | never | cannot | can't | couldn't | isn't | doesn't | don't | didn't | wasn't | hasn't | haven't | aren't | none | nothing | without | failed to | unable to | fails to | impossible to";
