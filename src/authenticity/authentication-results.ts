const BLANKS = /\s+/u;
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
}

const METHOD = /^\s{0,20}([a-z][a-z\d-]{0,30})(?:\/\d{1,3})?\s{0,5}=\s{0,5}([a-z]{1,20})/iu;
const PROPERTY = /\b(?:header\.(?:from|d|i)|smtp\.(?:mailfrom|helo))\s{0,5}=\s{0,5}"?([^\s;"]{1,320})/iu;

/** Takes comments in parentheses out, nested ones too; linear. */
function withoutComments(text: string): string {
  let depth = 0;
  let out = "";
  for (const character of text) {
    if (character === "(") depth++;
    else if (character === ")") depth = Math.max(0, depth - 1);
    else if (depth === 0) out += character;
  }
  return out;
}

/** Reads one field value; undefined when it has no authserv-id. Nothing is believed here: that is for judge.ts. */
export function authenticationResults(value: string): AuthenticationResults | undefined {
  const [head = "", ...rest] = withoutComments(value.slice(0, 8000)).split(";");
  const authserv = head.trim().split(BLANKS)[0]?.toLowerCase();
  if (authserv === undefined || authserv === "") return undefined;
  const methods: MethodResult[] = [];
  for (const part of rest.slice(0, 50)) {
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
  return { authserv, methods };
}
