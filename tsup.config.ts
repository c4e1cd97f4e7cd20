import { existsSync, readFileSync } from "node:fs";
import { defineConfig, type Options } from "tsup";

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

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

/** Regular expressions in a table that travels as JSON. */
const asJson = (_: string, value: unknown): unknown => (value instanceof RegExp ? { regexp: [value.source, value.flags] } : value);

/**
 * Importing the package must stay cheap (README: sizes). The catalogue travels as one JSON text, which costs the engine a scan instead
 * of a parse, and is built on first use; so is the public suffix list, since esbuild evaluates what is required when it is called.
 */
const tablesOnFirstUse: Plugin = {
  name: "tables-on-first-use",
  setup(build): void {
    build.onLoad({ filter: /src\/directory\/built-in\.ts$/ }, async ({ path }) => {
      const bundled = await build.esbuild.build({ entryPoints: [path], bundle: true, write: false, format: "esm" });
      const code = Buffer.from(bundled.outputFiles[0]?.contents ?? []).toString("base64");
      const { builtInEntries, builtInReplies } = await import(`data:text/javascript;base64,${code}`);
      const json = JSON.stringify([builtInEntries(), builtInReplies()], asJson);
      return {
        contents: `
          const revive = (value) => {
            if (typeof value !== "object" || value === null) return value;
            if (Array.isArray(value.regexp)) return new RegExp(...value.regexp);
            for (const key of Object.keys(value)) value[key] = revive(value[key]);
            return value;
          };
          let tables;
          const read = () => (tables ??= revive(JSON.parse(${JSON.stringify(json)})));
          export const builtInEntries = () => read()[0];
          export const builtInReplies = () => read()[1];`,
      };
    });
    build.onResolve({ filter: /^tldts-icann$/ }, ({ kind }) => (kind === "import-statement" ? { path: "tldts-icann", namespace: "on-first-use" } : undefined));
    build.onLoad({ filter: /.*/, namespace: "on-first-use" }, () => ({
      contents: `export const getDomain = (...given) => require("tldts-icann").getDomain(...given);`,
      resolveDir: ".",
    }));
  },
};

const config: ReturnType<typeof defineConfig> = defineConfig([
  {
    entry: { ...present(Object.entries(entries)), ...present(languages) },
    format: ["esm", "cjs"],
    dts: true,
    splitting: true,
    treeshake: false,
    minify: true,
    target: "node20",
    outDir: "dist",
    removeNodeProtocol: false,
    external: ["mailparser"],
    // The published package depends on mailparser alone; small libraries are bundled where they are used.
    noExternal: ["tldts-icann", "tldts-core", "ipaddr.js", "valibot"],
    esbuildPlugins: [tablesOnFirstUse],
  },
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
