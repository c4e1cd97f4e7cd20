import type { Part } from "../../src/mime/message.ts";
import type { TextMail } from "../../src/reports/format.ts";
import { bareAddress } from "../../src/vocabulary/address.ts";
import { headerValue, readHeaderSection } from "../../src/vocabulary/header.ts";

/** A mail of plain text as a text format sees it; for a multipart its first text part. Enough for the formats' own tests, no MIME reader. */
export function textMail(raw: string): TextMail {
  const unified = raw.replace(/\r\n?/gu, "\n");
  const { fields: header, bodyAt } = readHeaderSection(unified);
  const root = partOf(unified);
  const parts: Part[] = [];
  const visit = (part: Part): void => {
    parts.push(part);
    part.parts.forEach(visit);
  };
  visit(root);
  const from = headerValue(header, "from") ?? "";
  const html = parts.find((part) => part.type === "text/html")?.text;
  const plain = parts.filter((part) => part.type === "text/plain").map((part) => part.text ?? "");
  return {
    header,
    subject: headerValue(header, "subject") ?? "",
    from,
    fromAddress: bareAddress(from).toLowerCase(),
    text: plain.length > 0 ? plain.join("\n\n") : unified.slice(bodyAt),
    ...(html === undefined ? {} : { html }),
    parts,
    contentType: root.type,
    hasStatusPart: parts.some((part) => part.type.endsWith("delivery-status")),
  };
}

function partOf(text: string): Part {
  const { fields: header, bodyAt } = readHeaderSection(text);
  const body = text.slice(bodyAt);
  const contentType = headerValue(header, "content-type") ?? "text/plain";
  const type = (contentType.split(";")[0] ?? "").trim().toLowerCase();
  const base = { type, parameters: new Map<string, string>(), header };
  const boundary = /boundary="?([^";]+)"?/iu.exec(contentType)?.[1]?.trim();
  if (type.startsWith("multipart/") && boundary !== undefined) {
    const parts = body
      .split(`--${boundary}`)
      .slice(1)
      .filter((piece) => !piece.startsWith("--"))
      .map((piece) => partOf(piece.replace(/^[ \t]*\n/u, "")));
    return { ...base, parts };
  }
  if (type === "message/rfc822" || type.startsWith("text/rfc822") || type.startsWith("message/global")) {
    if (!type.includes("delivery-status")) return { ...base, parts: [], original: readHeaderSection(body).fields };
  }
  const encoding = (headerValue(header, "content-transfer-encoding") ?? "").toLowerCase();
  const bytes = encoding === "base64" ? Buffer.from(body, "base64").toString("utf8") : encoding === "quoted-printable" ? unquote(body) : body;
  return { ...base, parts: [], text: bytes };
}

function unquote(text: string): string {
  const bytes = text.replace(/=[ \t]*\n/gu, "").replace(/=([\dA-F]{2})/giu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1").toString("utf8");
}
