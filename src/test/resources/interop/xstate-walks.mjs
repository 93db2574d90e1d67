// SPDX-License-Identifier: Apache-2.0
// Answers line by line what XState does; every line is an object with one of these keys:
//   chart   an exported chart, to be walked from now on; with most, a step is cut after so many
//           microsteps
//   walk    steps through that chart, where the other side tells before each step which facts hold
//           and how long durations are, and what each action makes of them; answers the steps
//   record  a chart and inputs with the flags of ../statechart/recorder; answers the steps
// A thing that XState does not survive is answered by its error.
import { createMachine, enqueueActions } from "xstate";
import { createInterface } from "node:readline";
import {
  all, guardReader, raiseAction, record, simulatedClock, watched, wordsOf,
} from "./machine.mjs";
import { world } from "./told-world.mjs";

const NANOS = 1e6;

const guardOf = (text) => {
  const read = guardReader(text);
  return () => read((name) => world.fact(name));
};

const actionOf = (name) =>
  name === "raise"
    ? raiseAction
    : enqueueActions(({ enqueue }, params) => {
        if (world.changed()) enqueue.assign({ turn: ({ context }) => (context.turn ?? 0) + 1 });
        enqueue({ type: `did:${name}`, params });
      });

const said = (name, params) =>
  params === undefined ? name : `${name} ${JSON.stringify(params)}`;

let machine;
const take = (chart, most) => {
  const words = wordsOf(chart);
  const config = most ? { ...chart, options: { maxIterations: most } } : chart;
  machine = createMachine(config).provide({
    guards: all(words.guards, guardOf),
    actions: all(words.actions, actionOf),
    delays: all(words.durations, (name) => () => world.durations[name] / NANOS),
  });
  return {};
};

const walk = ({ start, steps, sorted, replacing }) => {
  world.begin();
  world.tell(start);
  const clock = simulatedClock(NANOS);
  const run = watched(machine, clock, { sorted, replacing, said });
  let error;
  for (const { at, event, timer, ...told } of steps) {
    if (!run.active() || error) break;
    world.tell(told);
    if (timer) {
      if (!run.fire(at)) error = `no timer is due at ${at} that would raise ${event}`;
      else if (clock.now() !== at) error = `${event} is due at ${at}, not at ${clock.now()}`;
    } else {
      clock.moveTo(at);
      run.send(event);
    }
  }
  return { steps: run.steps, legal: run.steps.legal, error };
};

const answer = (question) => {
  try {
    if (question.chart) return take(question.chart, question.most);
    if (question.walk) return walk(question.walk);
    const steps = record(question.record.chart, question.record.inputs, true);
    return { steps, legal: steps.legal };
  } catch (error) {
    return { error: String(error?.stack ?? error) };
  }
};

for await (const line of createInterface({ input: process.stdin }))
  process.stdout.write(`${JSON.stringify(answer(JSON.parse(line)))}\n`);
