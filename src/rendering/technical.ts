import { plain, plainLines } from "./plain.ts";
import { MOST_NAME, type Refusal, section, type Telling } from "./telling.ts";

const MOST_REPLY = 1200;

/** What a support desk and a postmaster want to see beside the sentences. */
export function technicalSection(refused: Refusal, { sentences, audience }: Telling): string[] {
  const { technical } = sentences;
  const lines: string[] = [];
  const add = (name: string, value: string | undefined): void => {
    if (value !== undefined && value !== "") lines.push(`- ${name}${sentences.colon}${value}`);
  };
  add(technical.reason, `${sentences.reasons[refused.reason]} (${refused.reason}, ${refused.confidence})`);
  add(technical.reply, refused.reply === undefined ? undefined : plain(plainLines(refused.reply.lines.join(" "), MOST_REPLY), MOST_REPLY));
  add(technical.status, refused.status ?? refused.reply?.status);
  add(technical.stage, refused.reply?.stage);
  add(technical.answeredBy, hostText(refused.remoteMta?.host, refused.remoteMta?.ip));
  add(technical.refusedServer, hostText(refused.sendingMta?.host, refused.sendingMta?.ip));
  if (refused.suppress !== undefined) add(technical.suppress, sentences.suppress[refused.suppress]);
  if (audience === "postmaster") {
    add(
      technical.evidence,
      refused.evidence
        .map(({ by, rule, matched }) =>
          [by, rule, matched === undefined ? undefined : `"${plain(matched, 200)}"`].filter((word) => word !== undefined).join(" "),
        )
        .join("; "),
    );
    add(technical.conflicts, refused.conflicts.map(({ between, won }) => `${plain(between, 200)}: ${plain(won, 200)}`).join("; "));
  }
  return section(sentences.headings.technical, lines, sentences);
}

function hostText(host: string | undefined, ip: string | undefined): string | undefined {
  if (host === undefined) return ip === undefined ? undefined : plain(ip, 60);
  return ip === undefined ? plain(host, MOST_NAME) : `${plain(host, MOST_NAME)} [${plain(ip, 60)}]`;
}
