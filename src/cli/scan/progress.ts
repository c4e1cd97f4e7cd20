import { grouped } from "./grouped.ts";

/** How far a scan is. */
export interface Standing {
  mails: number;
  /** Bytes read of bytes there are; undefined where that is not known. */
  done: number;
  total: number | undefined;
  seconds: number;
}

const WIDTH = 24;
const clock = (seconds: number): string => {
  const whole = Math.max(0, Math.round(seconds));
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  return `${hours > 0 ? `${hours}:${String(minutes).padStart(2, "0")}` : minutes}:${String(rest).padStart(2, "0")}`;
};

/** The line of the progress bar: how much, how fast, how long still. */
export function progressLine({ mails, done, total, seconds }: Standing): string {
  const rate = seconds > 0 ? Math.round(mails / seconds) : 0;
  const pace = `${grouped(mails)} mails  ${grouped(rate)}/s`;
  if (total === undefined || total === 0) return `${pace}  ${clock(seconds)}`;
  const part = Math.min(1, done / total);
  const bar = "█".repeat(Math.round(part * WIDTH)).padEnd(WIDTH, "░");
  const left = part > 0 && seconds > 0 ? `  ${clock((seconds / part) * (1 - part))} left` : "";
  return `${bar} ${String(Math.floor(part * 100)).padStart(3)} %  ${pace}${left}`;
}
