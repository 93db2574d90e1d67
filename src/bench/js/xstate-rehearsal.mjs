// SPDX-License-Identifier: Apache-2.0
// Goes one recorded rehearsal again and again in XState as it is, with nobody who writes it down.
// Every line is an object: chart and walk once, then times; answered is the processor's time of one
// walk in microseconds, and the states at its end.
import { createActor, createMachine, enqueueActions } from "xstate";
import { createInterface } from "node:readline";
import { all, guardReader, raiseAction, simulatedClock, wordsOf } from "./machine.mjs";
import { world } from "./told-world.mjs";

const NANOS = 1e6;

const guardOf = (text) => {
  const read = guardReader(text);
  return () => read((name) => world.fact(name));
};

const actionOf = (name) =>
  name === "raise"
    ? raiseAction
    : enqueueActions(({ enqueue }) => {
        if (world.changed()) enqueue.assign({ turn: ({ context }) => (context.turn ?? 0) + 1 });
      });

let machine;
let walk;
const take = (question) => {
  const words = wordsOf(question.chart);
  machine = createMachine(question.chart).provide({
    guards: all(words.guards, guardOf),
    actions: all(words.actions, actionOf),
    delays: all(words.durations, (name) => () => world.durations[name] / NANOS),
  });
  walk = question.walk;
  return {};
};

const once = () => {
  world.begin();
  world.tell(walk.start);
  const clock = simulatedClock(NANOS);
  const actor = createActor(machine, { clock });
  actor.start();
  for (const step of walk.steps) {
    world.tell(step);
    if (step.timer) {
      clock.fire(step.at, () => {});
    } else {
      clock.moveTo(step.at);
      actor.send({ type: step.event });
    }
  }
  return actor.getSnapshot();
};

const time = (times) => {
  const before = process.cpuUsage();
  let last;
  for (let i = 0; i < times; i++) last = once();
  const { user, system } = process.cpuUsage(before);
  return { micros: (user + system) / times, states: last._nodes.map((node) => node.id) };
};

for await (const line of createInterface({ input: process.stdin })) {
  const question = JSON.parse(line);
  process.stdout.write(`${JSON.stringify(question.times ? time(question.times) : take(question))}\n`);
}
