import type { Directory } from "../directory/directory.ts";
import type { DeliveryFields, RecipientFields } from "../reports/report-fields.ts";
import { bareAddress, domainOf } from "../vocabulary/address.ts";
import { type HeaderSection, headerValue, headerValues } from "../vocabulary/header.ts";
import { sameOrganisation } from "../vocabulary/host.ts";
import type { SendingMta } from "../vocabulary/party.ts";
import { type Hop, readHop } from "../vocabulary/received.ts";

/** What surrounds one recipient of a report. */
interface Surroundings {
  stated: DeliveryFields;
  /** Header section of the notice. */
  outer: HeaderSection;
  /** The original's From, else its envelope sender. */
  author: string | undefined;
  directory: Directory;
}

/**
 * The server that was refused is the reporter (`sending`), unless the recipient's organisation wrote the report from a hired server
 * (Microsoft 365 as postmaster@recipient.example): that one received the mail. Received-From-MTA names the submitting client and
 * is not used, unless the catalogue knows it as a sending platform's server.
 */
export function refusedServer(sending: SendingMta | undefined, sentTo: string, recipient: RecipientFields, about: Surroundings): SendingMta | undefined {
  const { stated, outer, directory } = about;
  if (stated.sending !== undefined || recipient.saidBy === "remote") return sending;
  const recipientDomain = domainOf(sentTo) ?? domainOf(recipient.address);
  const writer = domainOf(bareAddress(headerValue(outer, "from") ?? ""));
  if (recipientDomain === undefined || writer === undefined || !sameOrganisation(writer, recipientDomain)) return sending;
  // The report's writer received the mail; whoever handed it over is the sender, if that is a sending platform and no mere client.
  const platform = handedOverByPlatform(stated, directory);
  if (platform !== undefined) return platform;
  const author = domainOf(about.author);
  if (author !== undefined && sameOrganisation(recipientDomain, author)) return sending;
  const host = stated.reportingMta?.host ?? sending?.host;
  return host !== undefined && sameOrganisation(host, recipientDomain) ? sending : undefined;
}

/** The sending platform from which the reporting server got the mail: Received-From-MTA, or the top Received field of the original. */
function handedOverByPlatform(stated: DeliveryFields, directory: Directory): SendingMta | undefined {
  const top = headerValues(stated.original.header, "received")[0];
  const hop: Hop = top === undefined ? {} : readHop(top);
  const claims = [
    { host: stated.receivedFromMta?.host, ip: stated.receivedFromMta?.ip ?? hop.ip },
    { host: hop.found ?? hop.said ?? hop.helo, ip: hop.ip },
  ];
  for (const { host, ip } of claims) {
    const entry = (host === undefined ? undefined : directory.sender(host)?.entry) ?? (ip === undefined ? undefined : directory.senderByIp(ip));
    if (entry?.kind === "platform") return { ...(host === undefined ? {} : { host }), ...(ip === undefined ? {} : { ip, ipFrom: "received" as const }) };
  }
  return undefined;
}
