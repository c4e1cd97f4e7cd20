import { expect, test } from "vitest";
import { functionsPassedOver } from "../scripts/functions-passed-over.ts";

test("a function that is an expression becomes one with braces", () => {
  expect(functionsPassedOver("var a=1,f=(x,{y}=a,...z)=>x+y+z.length,b=2,g=async()=>await f(1);export{f as c};")).toBe(
    "var a=1,b=2;function f(x,{y}=a,...z){return x+y+z.length}async function g(){return await f(1)}export{f as c};",
  );
});

test("what it returns may be an object, and functions within it stay", () => {
  expect(functionsPassedOver("const f=x=>({x,g:y=>y});")).toBe("function f(x){return ({x,g:y=>y})}");
});

test("what else is declared keeps its order and its kind", () => {
  expect(functionsPassedOver("let a=1,f=()=>a,b;b=a;")).toBe("let a=1,b;function f(){return a}b=a;");
});

test.each([
  ["one with braces", "var f=x=>{return x};"],
  ["one that is assigned to later", "var f=()=>1;f=()=>2;"],
  ["one that a pattern assigns to", "var f=()=>1;[f]=[()=>2];"],
  ["one that a loop assigns to", "var f=()=>1;for(f of[]);"],
  ["one that uses the `this` around it", "var f=()=>this.a;"],
  ["one whose inner arrow function does", "var f=()=>()=>this.a;"],
  ["one that uses the `arguments` around it", "var f=()=>arguments.length;"],
  ["one inside of another", "function f(){var g=()=>1;return g}"],
])("left as it is: %s", (_, code) => {
  expect(functionsPassedOver(code)).toBe(code);
});

test("an inner function's own `this` is no reason", () => {
  expect(functionsPassedOver("var f=()=>function(){return this};")).toBe("function f(){return function(){return this}}");
});
