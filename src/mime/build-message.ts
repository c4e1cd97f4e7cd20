import { type HeaderField, type HeaderSection, headerValue } from "../vocabulary/header.ts";
import { addProblem, type Problem, type ProblemCode } from "../vocabulary/problem.ts";
import { keepShape } from "../vocabulary/shape.ts";
import { bodyBytes, type DecodedText } from "./decode.ts";
import { headerStart, MAIL_PLACE, readFields, scanHeader } from "./header-range.ts";
import { LIMITS, type Limits } from "./limits.ts";
import type { Message, Part } from "./message.ts";
import { type Budget, freshBudget, isEncoded, type Outline, type OutlinePart, outlineMail } from "./outline.ts";
import { isEmbeddedMail, isOriginal, isOutlook, isStatus } from "./part-kinds.ts";

const MEDIA = /^(?:image|audio|video|font|model)\//u;
const ROBOT = /mailer-daemon|postmaster|mail delivery (?:sub)?system|mail[ -]?administrator|^<>$|mdaemon|maildelivery/iu;
/** Words with which a part says that its mail is a bounce: what follows it is then the returned original. */
const MARKER =
  /delivery (?:has )?(?:failed|failure|status notification)|undeliver|could not be delivered|couldn't be delivered|was not delivered|not be delivered|returned (?:mail|to sender)|mail delivery (?:sub)?system|qmail-send|unzustellbar|nicht zugestellt|konnte nicht (?:zugestellt|ausgeliefert)|non remis|no se pudo entregar|returned below|original message (?:follows|attached|is attached)/iu;

/** True for leaves whose text the other rooms read. `parent`: a report may hold oddly labelled machine parts. */
function isReadable(part: OutlinePart, parent: OutlinePart | undefined): boolean {
  if (part.type.startsWith("text/")) return true;
  if (part.type.startsWith("message/")) return !isOriginal(part.type);
  return parent?.type === "multipart/report" && !part.descended && !MEDIA.test(part.type) && !part.type.startsWith("multipart/");
}

/** The header section of a returned original, its transfer encoding undone as far as needed. */
function originalHeader(part: OutlinePart, limits: Limits, budget: Budget): HeaderField[] {
  const decoded = isEncoded(part.encoding) ? bodyBytes(part, limits.headerBytes).bytes : undefined;
  const bytes = decoded ?? part.bytes;
  const to = decoded === undefined ? part.bodyTo : decoded.length;
  const from = headerStart(bytes, decoded === undefined ? part.bodyFrom : 0, to);
  const range = scanHeader(bytes, from, to, MAIL_PLACE);
  const limit = Math.min(limits.headerBytes, budget.headerBytes);
  budget.headerBytes -= Math.min(limit, range.to - range.from);
  return readFields(bytes, range.from, range.to, limit);
}

/** True when a mail server wrote the mail: then an embedded mail is what its notice is about. */
function fromServer(header: HeaderSection): boolean {
  return ROBOT.test(headerValue(header, "from")?.slice(0, 500) ?? "") || headerValue(header, "x-failed-recipients") !== undefined;
}

function hasNullPath(header: HeaderSection): boolean {
  return headerValue(header, "return-path")?.trim() === "<>";
}

/** True for any automatic mail: list software, filters and forwarding rules too, which also pass bounces on. */
function isAutomatic(header: HeaderSection): boolean {
  const submitted = headerValue(header, "auto-submitted")?.toLowerCase();
  return hasNullPath(header) || (submitted !== undefined && submitted !== "no");
}

/** True when an embedded mail is itself a notice, so that whoever attached it passed it on. */
function isNotice(header: HeaderSection): boolean {
  return fromServer(header) || hasNullPath(header) || isReport(header);
}

/** True for the header section of a report (RFC 6522). */
function isReport(header: HeaderSection): boolean {
  return headerValue(header, "content-type")?.toLowerCase().startsWith("multipart/report") ?? false;
}

/** Makes the text of a leaf; undefined: it cannot be had on this road. */
export type TextOf = (part: OutlinePart) => DecodedText | undefined;

/** Thrown inside this room only, to leave the short road at once. */
const LEAVE = Symbol("leave the short road");

/** Parts of one shape: spreading costs more than what is put together. */
function made(part: OutlinePart, parts: readonly Part[], text?: string, returned?: HeaderSection): Part {
  return { type: part.type, parameters: part.parameters, header: part.header, text, parts, original: returned };
}

/** Makes the parts of one mail out of its outline. */
class MessageBuilder {
  readonly problems: Problem[];
  readonly #outline: Outline;
  readonly #textOf: TextOf;
  readonly #limits: Limits;
  /** A road may be taken twice; each time the returned originals have the same room. */
  readonly #budget: Budget;

  constructor(outline: Outline, textOf: TextOf, limits: Limits) {
    this.problems = [...outline.problems];
    this.#outline = outline;
    this.#textOf = textOf;
    this.#limits = limits;
    this.#budget = freshBudget(limits);
  }

  #report(code: ProblemCode, severe: boolean, where?: string): void {
    addProblem(this.problems, code, severe, where);
  }

  #readText(part: OutlinePart): string {
    const decoded = this.#textOf(part);
    if (decoded === undefined) throw LEAVE;
    if (!decoded.clean) this.#report("broken-encoding", false, part.type);
    if (decoded.cut) this.#report("limit-bytes", false, part.type);
    return decoded.text;
  }

  root(): Part {
    const { root } = this.#outline;
    return this.#build(root, undefined, root.header, false, 0);
  }

  #build(part: OutlinePart, parent: OutlinePart | undefined, mailHeader: HeaderSection, original: boolean, depth: number): Part {
    if (original) return made(part, [], undefined, originalHeader(part, this.#limits, this.#budget));
    if (part.type.startsWith("multipart/")) {
      if (part.parts.length === 0 && part.bodyTo > part.bodyFrom) {
        // Nothing could be told apart: the body is one text.
        this.#report("broken-mime", true, "boundary");
        const whole: OutlinePart = { ...part, type: "text/plain", header: [], parameters: new Map() };
        return made(part, [made(whole, [], this.#readText(whole))]);
      }
      return made(part, this.#children(part, mailHeader, depth));
    }
    if (isEmbeddedMail(part.type)) return this.#embedded(part, depth);
    if (isOutlook(part.type)) {
      this.#report("outlook-part", true, part.type);
      return made(part, []);
    }
    return isReadable(part, parent) ? made(part, [], this.#readText(part)) : made(part, []);
  }

  #embedded(part: OutlinePart, depth: number): Part {
    if (part.descended) {
      const child = part.parts[0] as OutlinePart;
      return made(part, [this.#build(child, part, child.header, false, depth + 1)]);
    }
    if (!isEncoded(part.encoding) && part.inner === undefined) return made(part, []);
    if (depth >= this.#limits.nesting) {
      this.#report("limit-nesting", true);
      return made(part, []);
    }
    part.inner ??= outlineMail(bodyBytes(part, this.#limits.bytes).bytes, this.#limits, { depth: depth + 1, budget: this.#outline.budget });
    const inner = part.inner;
    for (const found of inner.problems) this.#report(found.code as ProblemCode, found.severe, found.where);
    return made(part, [this.#build(inner.root, part, inner.root.header, false, depth + 1)]);
  }

  #children(part: OutlinePart, mailHeader: HeaderSection, depth: number): Part[] {
    const besideStatus = part.type === "multipart/report" || part.parts.some(isStatusPart);
    const returned = besideStatus || fromServer(mailHeader);
    const automatic = isAutomatic(mailHeader);
    const built: Part[] = [];
    for (const child of part.parts) {
      const original =
        child.original || (isOriginal(child.type) && ((returned && (besideStatus || !this.#isHandedOn(child))) || this.#isMarked(child, automatic, built)));
      built.push(this.#build(child, part, mailHeader, original, depth + 1));
    }
    return built;
  }

  /** A scanner that speaks as MAILER-DAEMON hands a whole report on: that is no returned original. */
  #isHandedOn(child: OutlinePart): boolean {
    return isEmbeddedMail(child.type) && isReport(this.#embeddedHeader(child));
  }

  /** The texts are searched for a marker only when something depends on it. */
  #isMarked(child: OutlinePart, automatic: boolean, before: readonly Part[]): boolean {
    return (automatic || before.some(hasMarker)) && !(isEmbeddedMail(child.type) && isNotice(this.#embeddedHeader(child)));
  }

  #embeddedHeader(part: OutlinePart): HeaderSection {
    return (part.parts[0] ?? part.inner?.root)?.header ?? originalHeader(part, this.#limits, this.#budget);
  }
}

keepShape(new MessageBuilder(outlineMail(new Uint8Array(), LIMITS), () => undefined, LIMITS));

const isStatusPart = (part: OutlinePart): boolean => isStatus(part.type);

/**
 * Hangs the texts on the outline and decides by position what is a returned original. Gives undefined as soon as `textOf` does.
 * Embedded mails in a transfer encoding are decoded and outlined here.
 */
export function buildMessage(outline: Outline, textOf: TextOf, limits: Limits): Message | undefined {
  const builder = new MessageBuilder(outline, textOf, limits);
  try {
    return { source: outline.source, root: builder.root(), problems: builder.problems, structureKnown: true };
  } catch (error) {
    if (error === LEAVE) return undefined;
    throw error;
  }
}

/** True when a part, or one inside it, says in its first lines that something was not delivered. */
function hasMarker(part: Part): boolean {
  if (part.text !== undefined && MARKER.test(part.text.slice(0, 4000))) return true;
  return part.parts.some((child) => !isEmbeddedMail(child.type) && hasMarker(child));
}
