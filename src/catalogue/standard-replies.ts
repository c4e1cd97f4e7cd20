// The provider-neutral replies: what registered codes and the words of stock mail servers mean, whoever says them.
import type { StandardReplies } from "./entry.ts";
import { europeanReplies } from "./standard/european-words.ts";
import { freeEnglishReplies } from "./standard/free-english.ts";
import { freeEnglishAboutSendersReplies } from "./standard/free-english-about-senders.ts";
import { furtherServerReplies } from "./standard/further-servers.ts";
import { furtherTongueReplies } from "./standard/further-tongues.ts";
import { furtherTonguesAboutSendersReplies } from "./standard/further-tongues-about-senders.ts";
import { languageReplies } from "./standard/languages.ts";
import { mailSoftwareReplies } from "./standard/mail-software.ts";
import { messageReplies } from "./standard/messages.ts";
import { netReplies } from "./standard/nets.ts";
import { plainEnglishReplies } from "./standard/plain-english.ts";
import { plainEnglishAboutSendersReplies } from "./standard/plain-english-about-senders.ts";
import { providerWordReplies } from "./standard/provider-words.ts";
import { recipientReplies } from "./standard/recipients.ts";
import { senderReplies } from "./standard/senders.ts";
import { sendingServerReplies } from "./standard/sending-servers.ts";
import { shortReplies } from "./standard/short-words.ts";
import { codes, statuses } from "./standard/statuses.ts";
import { stockWordReplies } from "./standard/stock-words.ts";
import { systemReplies } from "./standard/systems.ts";
import { terseReplies } from "./standard/terse-words.ts";
import { threadsReplies } from "./standard/threads-words.ts";
import { wildReplies } from "./standard/wild-words.ts";
import { worldReplies } from "./standard/world-words.ts";

/** What is looked up when no provider's, filter's or list's own words fit. */
export const standardReplies: StandardReplies = {
  statuses,
  codes,
  replies: {
    ...recipientReplies,
    ...sendingServerReplies,
    ...senderReplies,
    ...messageReplies,
    ...systemReplies,
    ...furtherServerReplies,
    ...languageReplies,
    ...mailSoftwareReplies,
    ...netReplies,
    ...wildReplies,
    ...europeanReplies,
    ...providerWordReplies,
    ...worldReplies,
    ...stockWordReplies,
    ...plainEnglishReplies,
    ...plainEnglishAboutSendersReplies,
    ...terseReplies,
    ...threadsReplies,
    ...shortReplies,
    ...furtherTongueReplies,
    ...furtherTonguesAboutSendersReplies,
    ...freeEnglishReplies,
    ...freeEnglishAboutSendersReplies,
  },
};
