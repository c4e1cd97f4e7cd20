// The last line of a test run, in plain words without colours: "3585 passed, 0 failed, 2 skipped". CI reads it.
import type { Reporter, TestModule } from "vitest/node";

/** Counts what ran when the run is over. */
export const closingLine: Reporter = {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const count = { passed: 0, failed: 0, skipped: 0 };
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state !== "pending") count[state] += 1;
      }
      if (module.errors().length > 0) count.failed += 1;
    }
    // On a line of its own, after whatever the default reporter prints.
    process.on("exit", () => process.stdout.write(`\n${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped\n`));
  },
};
