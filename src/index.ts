// Front door: everything for raw mail.
export * from "./core.ts";
export { parseBounce } from "./parse-bounce.ts";
