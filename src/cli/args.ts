import { parseArgs } from "node:util";

/** What the command line asks for. */
export interface Wishes {
  command: "explain" | "help" | "version";
  files: readonly string[];
  json: boolean;
  draft: boolean;
  language: "de" | "en";
  audience: "sender" | "support" | "postmaster";
}

/** A mistake in the call: exit status 2. */
export class Misuse extends Error {}

export const LANGUAGES: ReadonlySet<string> = new Set(["de", "en"]);
const AUDIENCES = new Set(["sender", "support", "postmaster"]);

/** The language that the environment asks for, else English. */
export function environmentLanguage(environment: Readonly<Record<string, string | undefined>>): "de" | "en" {
  const wish = environment["LC_ALL"] ?? environment["LC_MESSAGES"] ?? environment["LANG"] ?? "";
  return wish.toLowerCase().startsWith("de") ? "de" : "en";
}

/** Reads the arguments; throws Misuse with a sentence for the user. */
export function readArguments(words: readonly string[], environment: Readonly<Record<string, string | undefined>>): Wishes {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(words);
  } catch (error) {
    throw new Misuse(error instanceof Error ? error.message : String(error));
  }
  const { values, positionals } = parsed;
  const language = values.lang ?? environmentLanguage(environment);
  if (!LANGUAGES.has(language)) throw new Misuse(`--lang takes de or en, not ${language}`);
  const audience = values.audience ?? "sender";
  if (!AUDIENCES.has(audience)) throw new Misuse(`--audience takes sender, support or postmaster, not ${audience}`);
  const command = values.help ? "help" : values.version ? "version" : "explain";
  if (command === "explain" && positionals.length === 0) throw new Misuse("name a file, or - for standard input");
  return {
    command,
    files: positionals,
    json: values.json ?? false,
    draft: values.draft ?? false,
    language: language as Wishes["language"],
    audience: audience as Wishes["audience"],
  };
}

function parse(words: readonly string[]) {
  return parseArgs({
    args: [...words],
    allowPositionals: true,
    strict: true,
    options: {
      json: { type: "boolean" },
      draft: { type: "boolean" },
      lang: { type: "string" },
      audience: { type: "string" },
      help: { type: "boolean", short: "h" },
      version: { type: "boolean", short: "v" },
    },
  });
}
