// The case system as a child process: a request on each line of standard input, its reply on standard output.
// What is to be logged goes to standard error (console.error).

import { createInterface } from "node:readline";

import { Verbs } from "./verbs.mjs";

const verbs = new Verbs();

for await (const line of createInterface({ input: process.stdin })) {
  const { id, contract, verb, ...given } = JSON.parse(line);
  let reply;
  try {
    if (contract !== 1) throw new Error(`contract ${contract} is not known here`);
    reply = { id, result: verbs[verb](given) };
  } catch (fault) {
    reply = { id, error: { problem: fault.message } };
  }
  process.stdout.write(JSON.stringify(reply) + "\n");
}
