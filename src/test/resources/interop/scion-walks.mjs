// SPDX-License-Identifier: Apache-2.0
// Answers line by line what SCION, an engine for SCXML, does; every line is an object with one of
//   scxml  an exported chart, to be walked from now on
//   walk   steps as xstate-walks.mjs knows them; answers the innermost states and the actions
// Elements of other namespaces, which SCION says it takes, become functions with names that are no
// JavaScript; therefore actions are handed to it as scripts. Its timers are left alone: the events
// of timers are sent like all others.
import { createInterface } from "node:readline";
import scxml from "@scion-scxml/scxml";
import { world } from "./told-world.mjs";

let model;
let said;
const outside = {
  fact: (name) => world.fact(name),
  duration: (name) => `${world.durations[name] / 1e6}ms`,
  act(name) {
    if (!said) return; // A timer of a walk that is over.
    said.push(name);
    world.changed();
  },
};

const called = (work) => new Promise((resolve, reject) =>
  work((error, value) => (error ? reject(error) : resolve(value))));

const take = async (text) => {
  const scripted = text.replace(/<o:action name="([^"]*)"[^>]*\/>/g, '<script>act("$1")</script>');
  const read = await called((done) => scxml.documentStringToModel("", scripted, done));
  model = await called((done) => read.prepare(done, outside));
  return {};
};

const walk = ({ start, steps }) => {
  world.begin();
  world.tell(start);
  const machine = new scxml.core.Statechart(model, {});
  const went = [];
  const note = (active) => went.push({ active, actions: said.splice(0) });
  said = [];
  try {
    note(machine.start());
    for (const { event, at, timer, ...told } of steps) {
      world.tell(told);
      note(machine.gen({ name: event }));
    }
  } finally {
    said = undefined;
  }
  return { steps: went };
};

const answer = async (question) => {
  try {
    return question.scxml ? await take(question.scxml) : walk(question.walk);
  } catch (error) {
    return { error: String(error?.stack ?? error) };
  }
};

for await (const line of createInterface({ input: process.stdin }))
  process.stdout.write(`${JSON.stringify(await answer(JSON.parse(line)))}\n`);
process.exit();
