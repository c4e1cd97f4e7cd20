#!/usr/bin/env node
import { main } from "./main.ts";

declare const __VERSION__: string;

// A closed pipe (head, less) is no error of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
});

process.exitCode = await main({
  arguments: process.argv.slice(2),
  environment: process.env,
  stdin: process.stdin,
  isTerminal: process.stdout.isTTY === true,
  write: (text) => process.stdout.write(text),
  complain: (text) => process.stderr.write(text),
  version: __VERSION__,
});
