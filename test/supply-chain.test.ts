import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

// What SECURITY.md says of the supply chain.
const read = (name: string): string => readFileSync(new URL(`../${name}`, import.meta.url), "utf8");
const manifest = JSON.parse(read("package.json")) as {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  scripts: Record<string, string>;
  files: string[];
  repository?: unknown;
};
const lock = JSON.parse(read("package-lock.json")) as {
  packages: Record<string, { integrity?: string; resolved?: string; dev?: boolean; optional?: boolean; os?: readonly string[]; cpu?: readonly string[] }>;
};
const page = read("SECURITY.md");

describe("the package", () => {
  test("depends on mailparser alone, each version exact", () => {
    expect(Object.keys(manifest.dependencies)).toEqual(["mailparser"]);
    for (const version of Object.values({ ...manifest.dependencies, ...manifest.devDependencies })) expect(version).toMatch(/^\d+\.\d+\.\d+$/u);
  });

  test("runs nothing when it is installed, and publishes nothing but what is built", () => {
    expect(Object.keys(manifest.scripts).filter((name) => /^(?:pre|post)?(?:install|prepare|pack|publish)(?:Only)?$/u.test(name))).toEqual([]);
    expect(manifest.files).toEqual(["dist", "schema", "CHANGELOG.md"]);
  });

  test("is locked by hashes, and the lock names no registry", () => {
    const packages = Object.entries(lock.packages).filter(([path]) => path !== "");
    expect(packages.length).toBeGreaterThan(100);
    expect(packages.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
    // Binaries of development tools for other systems have none: npm writes hashes of what it installs.
    const unhashed = packages.filter(([, { integrity }]) => integrity?.startsWith("sha512-") !== true);
    for (const [path, { dev, optional, os }] of unhashed) expect([path, dev, optional, os === undefined]).toEqual([path, true, true, false]);
  });
});

describe("CI", () => {
  test("needs no secret", () => {
    expect(read(".ci/run")).not.toMatch(/token|secret|curl|wget|publish/iu);
  });

  test("and publishing are described as they are", () => {
    expect(page).toContain("`.ci/run`");
    // Once there is a workflow, or an address, the page is to say so.
    expect([existsSync(new URL("../.github/workflows", import.meta.url)), manifest.repository === undefined]).toEqual([false, true]);
    expect(page).toMatch(/holds no workflow.*names no repository/su);
  });
});
