// Called by Postfix' pipe(8) with a bounce on standard input: pipe.mjs FILE SENDER RECIPIENT. Appends one line of JSON to FILE.
import { appendFile } from "node:fs/promises";
import { parseBounce } from "whoblocked";

/** EX_TEMPFAIL of sysexits.h: Postfix keeps the mail and tries again. */
const TRY_AGAIN = 75;

const [file, from, to] = process.argv.slice(2);
try {
  if (file === undefined || to === undefined) throw new Error("pipe.mjs FILE SENDER RECIPIENT");
  // #region readme
  const report = await parseBounce(process.stdin, { envelope: { from: from ?? "", to } });
  // One write of one line to a file opened for appending: processes side by side do not mix their lines.
  await appendFile(file, `${JSON.stringify({ to, report })}\n`, { mode: 0o640 });
  // #endregion
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = TRY_AGAIN;
}
