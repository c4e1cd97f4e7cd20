// Loops whose work is known, to hold the counting to.
type Sample = (text: string) => unknown;

export const LINEAR: Readonly<Record<string, Sample>> = {
  "a loop over the letters": (text) => {
    let sum = 0;
    for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) === 97) sum++;
    return sum;
  },
  "a search that goes on from where it was": (text) => {
    let sum = 0;
    for (let at = text.indexOf("a"); at >= 0; at = text.indexOf("a", at + 1)) sum++;
    return sum;
  },
  "an expression that walks once": (text) => text.replace(/a{1,3}/gu, "b").length,
  "lines in a list": (text) => text.split("a").map((line) => line.trim()).length,
};

export const QUADRATIC: Readonly<Record<string, Sample>> = {
  "a loop within a loop": (text) => {
    let sum = 0;
    for (let at = 0; at < text.length; at++) for (let to = at; to < text.length; to++) if (text.charCodeAt(to) === 98) sum++;
    return sum;
  },
  "a search for what is not there, from every letter": (text) => {
    let sum = 0;
    for (let at = 0; at < text.length; at++) sum += text.indexOf("b", at);
    return sum;
  },
  "an expression tried at every letter": (text) => {
    let sum = 0;
    for (let at = 0; at < text.length; at++) if (/b/u.test(text.slice(at))) sum++;
    return sum;
  },
  "a list spread anew for each item": (text) => {
    let list: readonly string[] = [];
    for (const letter of text) list = [...list, letter];
    return list.length;
  },
  "a text folded anew for each letter": (text) => {
    let sum = 0;
    for (let at = 0; at < text.length; at++) sum += text.toLowerCase().length;
    return sum;
  },
};
