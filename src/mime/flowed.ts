/** How many ">" stand in front of a line. */
function quoteDepth(line: string): number {
  let depth = 0;
  while (line[depth] === ">") depth++;
  return depth;
}

/** Joins the soft-broken lines of format=flowed text (RFC 3676 section 4.1), quoted ones too; `delSp` drops the blank at the break. */
export function undoFlowed(text: string, delSp: boolean): string {
  const out: string[] = [];
  let pending: string[] = [];
  let depth = 0;
  const flush = (): void => {
    if (pending.length > 0) out.push(pending.join(""));
    pending = [];
  };
  for (const line of text.split("\n")) {
    const quotes = quoteDepth(line);
    const stuffed = line.slice(quotes);
    const content = stuffed.startsWith(" ") ? stuffed.slice(1) : stuffed;
    if (pending.length > 0 && quotes !== depth) flush();
    const soft = content.endsWith(" ") && content !== "-- ";
    if (content === "-- ") flush();
    if (pending.length === 0) pending.push(quotes === 0 ? "" : `${">".repeat(Math.min(quotes, 100))} `);
    depth = quotes;
    pending.push(soft && delSp ? content.slice(0, -1) : content);
    if (!soft) flush();
  }
  flush();
  return out.join("\n");
}
