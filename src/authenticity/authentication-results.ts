/** One result of an Authentication-Results field. */
export interface MethodResult {
  method: string;
  result: string;
  /** The domain that was authenticated (header.from, smtp.mailfrom, header.d, smtp.helo). */
  domain?: string;
}

/** An Authentication-Results field (RFC 8601 section 2.2). */
export interface AuthenticationResults {
  authserv: string;
  methods: readonly MethodResult[];
  /** A comment or quoted string never ends: what stands behind it is lost, and may have been meant to be. */
  broken: boolean;
}

/** Comments and folds may stand at every joint (CFWS), blanks are single ones here: "dkim / 1 = pass". */
const METHOD = /^ ?([a-z][a-z\d-]{0,30})(?: ?\/ ?\d{1,3})? ?= ?([a-z][a-z\d-]{0,30})(?![^\s;])/iu;
const PROPERTY = / (?:header ?\. ?(?:from|d|i)|smtp ?\. ?(?:mailfrom|helo)) ?= ?([^\s;]{1,320})/iu;
const PLAIN = /[\w.@+-]/u;
const BLANKS = /\s+/gu;
const MOST_FIELD = 8000;
const MOST_RESULTS = 50;

/**
 * Cuts a field at its semicolons, comments taken out (nested ones too) and quoted strings reduced to a blank-free word: both can hold what
 * the sender chose, semicolons and "dmarc=pass" too. Linear.
 */
function clauses(text: string): { parts: string[]; broken: boolean } {
  const parts: string[] = [];
  let part = "";
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === "\\" && (quoted || depth > 0)) {
      at++;
      if (depth === 0) part += "_";
    } else if (quoted) {
      if (character === '"') quoted = false;
      else part += PLAIN.test(character) ? character : "_";
    } else if (character === "(") depth++;
    else if (depth > 0) {
      if (character === ")") depth--;
      if (depth === 0) part += " ";
    } else if (character === '"') quoted = true;
    else if (character === ";") {
      parts.push(part);
      part = "";
    } else part += character;
  }
  return { parts: [...parts, part], broken: quoted || depth > 0 };
}

/** Reads one field value; undefined when it has no authserv-id. Nothing is believed here: that is for authentication.ts. */
export function authenticationResults(value: string): AuthenticationResults | undefined {
  const { parts, broken } = clauses(value.slice(0, MOST_FIELD));
  const [head = "", ...rest] = parts;
  const authserv = head.trim().split(BLANKS)[0]?.toLowerCase();
  if (authserv === undefined || authserv === "") return undefined;
  const methods: MethodResult[] = [];
  for (const clause of rest.slice(0, MOST_RESULTS)) {
    const part = clause.replace(BLANKS, " ");
    const found = METHOD.exec(part);
    if (!found) continue;
    const property = PROPERTY.exec(part)?.[1];
    const domain = property === undefined ? undefined : property.slice(property.lastIndexOf("@") + 1).toLowerCase();
    methods.push({
      method: (found[1] as string).toLowerCase(),
      result: (found[2] as string).toLowerCase(),
      ...(domain === undefined || domain === "" ? {} : { domain }),
    });
  }
  return { authserv, methods, broken };
}
