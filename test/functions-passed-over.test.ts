import { expect, test } from "vitest";
import { functionsPassedOver } from "../scripts/functions-passed-over.ts";

test("a function that is an expression becomes one with braces", () => {
  expect(functionsPassedOver("var a=1,f=(x,{y}=a,...z)=>x+y+z.length,b=2,g=async()=>await f(1);export{f as c};")).toBe(
    "function f(x,{y}=a,...z){return x+y+z.length}async function g(){return await f(1)}var a=1,b=2;export{f as c};",
  );
});

test("what it returns may be an object, and functions within it stay", () => {
  expect(functionsPassedOver("const f=x=>({x,g:y=>y});")).toBe("function f(x){return ({x,g:y=>y})}");
});

test("what else is declared keeps its order and its kind", () => {
  expect(functionsPassedOver("let a=1,f=()=>a,b;b=a;")).toBe("function f(){return a}let a=1,b;b=a;");
});

test("so does one within a list, an object or a call; what stands inside of functions stays", () => {
  expect(functionsPassedOver("var a=[x=>x+1,{f:(x,y)=>({x,y})}],b=c(()=>{d(()=>1)});function c(f){return()=>f}")).toBe(
    "var a=[function(x){return x+1},{f:function(x,y){return ({x,y})}}],b=c(function(){d(()=>1)});function c(f){return()=>f}",
  );
});

test("one with braces as well", () => {
  expect(functionsPassedOver("var f=x=>{return x},a=[()=>1];")).toBe("function f(x){return x}var a=[function(){return 1}];");
});

test.each([
  ["one that uses the `this` around it", "var f=()=>this.a;"],
  ["one whose inner arrow function does", "var f=()=>()=>this.a;"],
  ["one that uses the `arguments` around it", "var f=()=>arguments.length;"],
  ["one inside of another", "function f(){var g=()=>1;return g}"],
])("left as it is: %s", (_, code) => {
  expect(functionsPassedOver(code)).toBe(code);
});

test.each([
  ["an assignment", "f=2;"],
  ["a pattern", "[f]=[2];"],
  ["a loop", "for(f of[]);"],
])("what %s changes is no constant", (_, change) => {
  expect(functionsPassedOver(`var f=()=>1;${change}`)).toBe(`var f=function(){return 1};${change}`);
});

test("an inner function's own `this` is no reason", () => {
  expect(functionsPassedOver("var f=()=>function(){return this};")).toBe("function f(){return function(){return this}}");
});
