/* Runs drive.js in Node: { scripts, ... } as JSON comes in, what it returns goes out. */
const fs = require("node:fs");
const vm = require("node:vm");

const asked = JSON.parse(fs.readFileSync(0, "utf-8"));
const context = { TextEncoder };
context.window = context;
vm.createContext(context);
context.runScript = (script) => vm.runInContext(script, context);
for (const script of asked.scripts) {
  vm.runInContext(script, context);
}
context.asked = JSON.stringify(asked);
vm.runInContext("drive(JSON.parse(asked)).then((found) => JSON.stringify(found))", context).then(
  (found) => process.stdout.write(found),
);
