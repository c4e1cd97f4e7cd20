// Only what biome cannot do: every regular expression is well formed and runs in linear time.
import { join } from "node:path";
import redos from "eslint-plugin-redos";
import regexp from "eslint-plugin-regexp";
import tseslint from "typescript-eslint";

export default tseslint.config(
  { ignores: ["dist/**", "node_modules/**", "docs/**", "schema/**", "examples/**/dist/**", "coverage/**"] },
  {
    files: ["src/**/*.ts"],
    languageOptions: { parser: tseslint.parser },
    plugins: { regexp, redos },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      // Verdicts are kept beside the code: only patterns that are new or changed are checked again.
      "redos/no-vulnerable": ["error", { timeout: 10_000, cache: { location: join(import.meta.dirname, ".recheck-cache.json"), strategy: "aggressive" } }],
      // recheck (redos) judges the same thing more exactly, and its verdicts are kept: this one takes minutes in each run.
      "regexp/no-super-linear-backtracking": "off",
      "regexp/no-super-linear-move": "off",
      "regexp/no-empty-alternative": "error",
      "regexp/no-dupe-disjunctions": "error",
      "regexp/no-invalid-regexp": "error",
      "regexp/no-empty-character-class": "error",
      "regexp/no-misleading-unicode-character": "error",
      "regexp/no-optional-assertion": "error",
      "regexp/no-potentially-useless-backreference": "error",
      "regexp/no-useless-assertions": "error",
      "regexp/require-unicode-regexp": "error",
      "regexp/strict": "error",
    },
  },
);
