import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { defineConfig, type Options } from "tsup";
import { functionsPassedOver } from "./scripts/functions-passed-over.ts";
import { patternsOnFirstUse } from "./scripts/patterns-on-first-use.ts";

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];
type OutputPlugin = NonNullable<Options["plugins"]>[number];

const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
const entries = { index: "src/index.ts", core: "src/core.ts", node: "src/node.ts", webhooks: "src/webhooks.ts" };
const languages = ["fr", "es", "it", "nl", "pl"].map((code) => [`lang/${code}`, `src/rendering/lang/${code}.ts`] as const);
const present = (pairs: readonly (readonly [string, string])[]): Record<string, string> => Object.fromEntries(pairs.filter(([, file]) => existsSync(file)));

/** The command line uses the built front doors beside it instead of a copy of its own. */
const frontDoorsStayOutside: Plugin = {
  name: "front-doors-stay-outside",
  setup(build): void {
    build.onResolve({ filter: /^(?:\.\.\/){1,2}(?:index|node|core|webhooks)\.ts$/ }, ({ path }) => ({
      path: path.replace(/^(?:\.\.\/){1,2}/u, "../").replace(/\.ts$/u, ".js"),
      external: true,
    }));
  },
};

/** Small libraries that are made when they are first called. */
const ON_FIRST_USE: Readonly<Record<string, string>> = {
  "tldts-icann": `let list; export function getDomain(...given) { return (list ??= require("tldts-icann")).getDomain(...given); }`,
  "ipaddr.js": `let made; function ipaddr() { return (made ??= require("ipaddr.js")); }
    export default {
      get IPv6() { return ipaddr().IPv6; },
      isValid(text) { return ipaddr().isValid(text); },
      isValidCIDR(text) { return ipaddr().isValidCIDR(text); },
      parseCIDR(text) { return ipaddr().parseCIDR(text); },
      process(text) { return ipaddr().process(text); },
    };`,
};

/**
 * Importing the package must stay cheap (README: sizes). The catalogue travels packed (src/directory/pack.ts), as text that costs the
 * engine a scan instead of a parse; the public suffix list is built on first use, since esbuild evaluates what is required when it is
 * called.
 */
const tablesOnFirstUse: Plugin = {
  name: "tables-on-first-use",
  setup(build): void {
    build.onLoad({ filter: /src\/directory\/built-in\.ts$/ }, async ({ path }) => {
      const bundled = await build.esbuild.build({ entryPoints: [path], bundle: true, write: false, format: "esm", platform: "node" });
      const code = Buffer.from(bundled.outputFiles[0]?.contents ?? []).toString("base64");
      const { packedEntries, packedStandard } = await import(`data:text/javascript;base64,${code}`);
      const blocks = (packed: readonly (() => string)[]): string => `[${packed.map((block) => `() => ${JSON.stringify(block())}`).join(",\n")}]`;
      return {
        contents: `const entries = ${blocks(packedEntries())};\nconst standard = ${blocks(packedStandard())};
          export function packedEntries() { return entries; }\nexport function packedStandard() { return standard; }`,
      };
    });
    build.onLoad({ filter: /\/src\/.*\.ts$/ }, ({ path }) => ({ contents: patternsOnFirstUse(readFileSync(path, "utf8")), loader: "ts" }));
    build.onResolve({ filter: /^tldts-icann$/ }, ({ kind }) =>
      kind === "import-statement" ? { path: "tldts-icann", namespace: "on-first-use" } : { path: resolve("node_modules/tldts-icann/dist/es6/index.js") },
    );
    build.onResolve({ filter: /^ipaddr\.js$/ }, ({ kind, path }) => (kind === "import-statement" ? { path, namespace: "on-first-use" } : undefined));
    build.onLoad({ filter: /.*/, namespace: "on-first-use" }, ({ path }) => ({ contents: ON_FIRST_USE[path] ?? "", resolveDir: "." }));
    // Thousands of numbers: a text is scanned, an array is parsed.
    build.onLoad({ filter: /tldts-icann\/dist\/es6\/src\/data\/trie\.js$/ }, ({ path }) => ({
      contents: readFileSync(path, "utf8").replace(
        /(new Uint\d+Array\()(\[[\d, ]*\])\)/gu,
        (_, make: string, numbers: string) => `${make}JSON.parse("${numbers.replaceAll(" ", "")}"))`,
      ),
    }));
  },
};

/** One letter beyond ASCII in a regular expression, which esbuild leaves as it is, and the engine keeps the whole file at two bytes a character. */
const asciiOnly: OutputPlugin = {
  name: "ascii-only",
  renderChunk: (code) => ({ code: code.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`) }),
};

/** After the minifier, which would take it back. */
const passedOver: OutputPlugin = { name: "functions-passed-over", renderChunk: (code) => ({ code: functionsPassedOver(code) }) };

const library: Options = {
  format: ["esm", "cjs"],
  dts: true,
  treeshake: false,
  minify: true,
  target: "node20",
  outDir: "dist",
  removeNodeProtocol: false,
  esbuildPlugins: [tablesOnFirstUse],
  plugins: [passedOver, asciiOnly],
  // tsup splits CommonJS with sucrase, which turns minified "return(a)??b" into "return_nullishCoalesce(...)": esbuild takes those operators out before.
  esbuildOptions: (options, { format }) => {
    if (format === "cjs") options.supported = { "nullish-coalescing": false, "optional-chain": false, "logical-assignment": false };
  },
};

const config: ReturnType<typeof defineConfig> = defineConfig([
  {
    ...library,
    entry: present(Object.entries(entries)),
    splitting: true,
    external: ["mailparser"],
    // The published package depends on mailparser alone; small libraries are bundled where they are used.
    noExternal: ["tldts-icann", "tldts-core", "ipaddr.js", "valibot"],
  },
  // On their own: they share nothing with the front doors, which would otherwise load one file more.
  { ...library, entry: present(languages), splitting: false },
  {
    // tinypool starts its threads from entry/worker.js beside itself.
    entry: { cli: "src/cli/cli.ts", "scan-worker": "src/cli/scan/worker.ts", "entry/worker": "node_modules/tinypool/dist/entry/worker.js" },
    format: ["esm"],
    dts: false,
    splitting: true,
    treeshake: true,
    target: "node20",
    outDir: "dist/cli",
    noExternal: ["picocolors", "tinypool", "yauzl", "tar-stream"],
    // yauzl and tar-stream are CommonJS and require Node's own modules.
    banner: { js: 'import { createRequire as requireFor } from "node:module"; const require = requireFor(import.meta.url);' },
    esbuildPlugins: [frontDoorsStayOutside],
    define: { __VERSION__: JSON.stringify(version) },
  },
]);

export default config;
