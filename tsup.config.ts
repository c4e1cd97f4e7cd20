import { defineConfig } from "tsup";

const shared = {
  format: ["esm", "cjs"] as ("esm" | "cjs")[],
  dts: true,
  splitting: true,
  treeshake: true,
  clean: true,
  target: "node20",
  outDir: "dist",
  external: ["mailparser"],
  noExternal: ["tldts-icann", "tldts-core", "ipaddr.js"],
};

const config: ReturnType<typeof defineConfig> = defineConfig([
  { ...shared, entry: { index: "src/index.ts", core: "src/core.ts" } },
]);

export default config;
