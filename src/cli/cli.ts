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
  ...(process.stderr.isTTY === true ? { progress: (text: string) => process.stderr.write(text) } : {}),
  onInterrupt(stop) {
    let asked = false;
    const heard = (): void => {
      // Who presses twice does not want to wait for the mails at hand.
      if (asked) process.exit(130);
      asked = true;
      stop();
    };
    process.on("SIGINT", heard).on("SIGTERM", heard);
    return () => process.off("SIGINT", heard).off("SIGTERM", heard);
  },
  version: __VERSION__,
});
