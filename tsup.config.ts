import { existsSync, readFileSync } from "node:fs";
import { defineConfig } from "tsup";

const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
const entries = { index: "src/index.ts", core: "src/core.ts", node: "src/node.ts", webhooks: "src/webhooks.ts" };
const languages = ["fr", "es", "it", "nl", "pl"].map((code) => [`lang/${code}`, `src/rendering/lang/${code}.ts`] as const);
const present = (pairs: readonly (readonly [string, string])[]): Record<string, string> => Object.fromEntries(pairs.filter(([, file]) => existsSync(file)));

/** The command line uses the built front doors beside it instead of a copy of its own. */
const frontDoorsStayOutside = {
  name: "front-doors-stay-outside",
  setup(build: { onResolve: (options: { filter: RegExp }, found: (from: { path: string }) => { path: string; external: true }) => void }): void {
    build.onResolve({ filter: /^\.\.\/(?:index|node|core|webhooks)\.ts$/ }, ({ path }) => ({ path: path.replace(/\.ts$/u, ".js"), external: true }));
  },
};

const config: ReturnType<typeof defineConfig> = defineConfig([
  {
    entry: { ...present(Object.entries(entries)), ...present(languages) },
    format: ["esm", "cjs"],
    dts: true,
    splitting: true,
    treeshake: true,
    minifySyntax: true,
    target: "node20",
    outDir: "dist",
    external: ["mailparser"],
    // The published package depends on mailparser alone; small libraries are bundled where they are used.
    noExternal: ["tldts-icann", "tldts-core", "ipaddr.js", "valibot"],
  },
  {
    entry: { cli: "src/cli/cli.ts" },
    format: ["esm"],
    dts: false,
    splitting: true,
    treeshake: true,
    target: "node20",
    outDir: "dist/cli",
    noExternal: ["picocolors"],
    esbuildPlugins: [frontDoorsStayOutside],
    define: { __VERSION__: JSON.stringify(version) },
  },
]);

export default config;
