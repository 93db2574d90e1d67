// SPDX-License-Identifier: Apache-2.0
// Runs a chart file in the real XState and writes down what it does.
//
// What the words in the charts mean (the test's rules mean the same):
//   action set-X / clear-X   sets or clears the flag X; every action is logged
//   action raise             raises the event, at once or after a delay
//   fact X                   the flag X is set
//   fact ev-X                the event being handled is X
//   duration short           one second; any other: half a second plus one for each flag set
import { createActor, createMachine, assign, enqueueActions } from "xstate";
import { readFileSync } from "node:fs";

const own = new URL(import.meta.resolve("xstate"));
const version = JSON.parse(
  readFileSync(new URL(own.pathname.replace(/xstate\/dist\/.*/, "xstate/package.json"), own)),
).version;
export const recorded = `recorded with xstate ${version}`;

export const wordsOf = (chart) => {
  const guards = new Set();
  const actions = new Set();
  const durations = new Set(["short"]);
  const visit = (value, key) => {
    if (Array.isArray(value)) value.forEach((item) => visit(item, key));
    else if (key === "guard") guards.add(value);
    else if (["entry", "exit", "actions"].includes(key))
      actions.add(typeof value === "string" ? value : value.type);
    else if (value && typeof value === "object")
      Object.entries(value).forEach(([name, inner]) => visit(inner, name));
    if (key === "after")
      Object.keys(value).filter((name) => isNaN(+name)).forEach((name) => durations.add(name));
    const delay = value?.params?.delay;
    if (delay && isNaN(+delay)) durations.add(delay);
  };
  visit(chart, "");
  return { guards, actions, durations };
};

const guardOf = (text) => {
  const code = text.replace(/[a-zA-Z][\w.-]*/g, (name) => `fact(${JSON.stringify(name)})`);
  const read = new Function("fact", `return ${code};`);
  return ({ context, event }) =>
    read((name) =>
      name.startsWith("ev-") ? event.type === name.slice(3) : context.flags.includes(name));
};

const actionOf = (name) => {
  const logged = ({ enqueue }) => enqueue({ type: `did:${name}` });
  if (name === "raise")
    return enqueueActions(({ enqueue }, params) => {
      const delay = params.delay === undefined || isNaN(+params.delay) ? params.delay : +params.delay;
      const id = params.id ?? `xstate.raise.${params.event}`;
      enqueue.raise({ type: params.event }, delay === undefined ? {} : { delay, id });
    });
  const [verb, flag] = name.split(/-(.*)/);
  if (verb !== "set" && verb !== "clear") return enqueueActions(logged);
  return enqueueActions((scope) => {
    scope.enqueue.assign(({ context }) => {
      const rest = context.flags.filter((other) => other !== flag);
      return { flags: verb === "set" ? [...rest, flag] : rest };
    });
    logged(scope);
  });
};

const implementations = (chart) => {
  const words = wordsOf(chart);
  const all = (set, of) => Object.fromEntries([...set].map((word) => [word, of(word)]));
  return {
    guards: all(words.guards, guardOf),
    actions: all(words.actions, actionOf),
    delays: all(words.durations, (name) =>
      name === "short" ? 1000 : ({ context }) => 500 + 1000 * context.flags.length),
  };
};

/** A clock that only moves when told to. */
const simulatedClock = () => {
  let now = 0;
  let count = 0;
  const running = new Map();
  return {
    setTimeout(callback, delay) {
      running.set(++count, { callback, due: now + delay, number: count });
      return count;
    },
    clearTimeout: (id) => running.delete(id),
    /** Lets time pass; tells before each callback. */
    advance(delay, before) {
      const end = now + delay;
      for (;;) {
        const due = [...running.values()].filter((timer) => timer.due <= end);
        if (!due.length) break;
        due.sort((a, b) => a.due - b.due || a.number - b.number);
        running.delete(due[0].number);
        now = due[0].due;
        before();
        due[0].callback();
      }
      now = end;
    },
  };
};

/** Whether each active compound state has one active child, each parallel one all, and no others. */
const legal = (nodes) => {
  const active = new Set(nodes);
  return nodes.every((node) => {
    const children = Object.values(node.states).filter((child) => child.type !== "history");
    const on = children.filter((child) => active.has(child)).length;
    const wanted = node.type === "parallel" ? children.length : Math.min(1, children.length);
    return on === wanted && (!node.parent || active.has(node.parent));
  });
};

/**
 * Runs the inputs (an event's name, or a number of milliseconds to wait).
 * With sorted, the active states are put into document order before each event.
 * The property legal of the steps tells whether every configuration on the way was.
 */
export const record = (chart, inputs, sorted = false) => {
  const machine = createMachine(
    { ...chart, context: { flags: [] }, options: { maxIterations: 300 } },
    implementations(chart),
  );
  const clock = simulatedClock();
  const steps = [];
  steps.legal = true;
  let step;
  let actor;
  const begin = (event) => {
    step = { event, active: [], actions: [], timers: [], history: {}, handled: false, done: false };
    steps.push(step);
  };
  const inspect = (seen) => {
    if (seen.type === "@xstate.event" && seen.event.type !== "xstate.init") begin(seen.event.type);
    if (seen.type === "@xstate.microstep") steps.legal &&= legal(seen.snapshot._nodes);
    if (seen.type === "@xstate.microstep" && step)
      step.handled ||= seen._transitions.some((t) => t.target || t.actions.length);
    if (seen.type === "@xstate.action") {
      const { type, params } = seen.action;
      if (type.startsWith("did:")) step.actions.push(type.slice(4));
      else if (type === "xstate.cancel") step.timers.push(`cancel ${params.sendId}`);
      else if (type === "xstate.raise" && typeof params.delay === "number")
        step.timers.push(`start ${params.id} ${params.delay}`);
    }
  };
  const end = () => {
    const snapshot = actor.getSnapshot();
    if (snapshot.status === "error") throw snapshot.error;
    const inOrder = (nodes) =>
      [...nodes].sort((a, b) => a.order - b.order).map((node) => node.id);
    step.active = inOrder(snapshot._nodes);
    step.done = snapshot.status === "done";
    for (const [id, nodes] of Object.entries(snapshot.historyValue ?? {}))
      step.history[id] = inOrder(nodes);
  };
  const prepare = () => {
    if (sorted) actor.getSnapshot()._nodes.sort((a, b) => a.order - b.order);
  };
  begin("xstate.init");
  actor = createActor(machine, { clock, inspect });
  actor.subscribe({ error() {}, next() {} });
  // Starting a timer that runs replaces it; XState forgets the first one and lets both run.
  const { schedule, cancel } = actor.system.scheduler;
  actor.system.scheduler.schedule = (source, target, event, delay, id) => {
    cancel(source, id);
    schedule(source, target, event, delay, id);
  };
  actor.start();
  step.handled = true;
  end();
  for (const input of inputs) {
    if (actor.getSnapshot().status !== "active") break;
    if (typeof input === "number") {
      let fired = 0;
      clock.advance(input, () => {
        if (fired++) end();
        prepare();
      });
      if (fired) end();
    } else {
      prepare();
      actor.send({ type: input });
      end();
    }
  }
  return steps;
};
