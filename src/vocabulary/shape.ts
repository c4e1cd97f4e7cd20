const kept: object[] = [];

/**
 * Keeps one object of a class. V8 forgets the shape of a class's objects when it collects garbage to save memory (an idle server, a forced
 * collection) and there is none at the time; all machine code made for that shape goes with it and is compiled anew.
 */
export function keepShape(object: object): void {
  kept.push(object);
}
