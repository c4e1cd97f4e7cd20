// The command line as it is shipped: worker threads need files of their own, so it is built, without types, beside the installed packages.
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Options } from "tsup";
import configs from "../../tsup.config.ts";

const CACHE = fileURLToPath(new URL("../../node_modules/.cache/", import.meta.url));

/** Builds the command line; gives the file to run. */
export async function buildCli(name: string): Promise<string> {
  const folder = join(CACHE, `whoblocked-${name}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const config of configs as unknown as readonly Options[]) {
    await build({ ...config, config: false, dts: false, clean: false, silent: true, format: ["esm"], outDir: join(folder, config.outDir ?? "dist") });
  }
  return join(folder, "dist", "cli", "cli.js");
}
