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

const listed = (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]);

/** The names of guards, actions and durations in a state and all states inside. */
export const wordsOf = (
  state, words = { guards: new Set(), actions: new Set(), durations: new Set(["short"]) },
) => {
  const duration = (name) => isNaN(+name) && words.durations.add(name);
  const actions = (calls) =>
    listed(calls).forEach((call) => {
      words.actions.add(call.type ?? call);
      if (call.params?.delay) duration(call.params.delay);
    });
  actions(state.entry);
  actions(state.exit);
  actions(state.initial?.actions);
  Object.keys(state.after ?? {}).forEach(duration);
  [state.always, state.onDone, ...Object.values(state.on ?? {}), ...Object.values(state.after ?? {})]
    .flatMap(listed)
    .forEach((transition) => {
      if (transition.guard) words.guards.add(transition.guard);
      actions(transition.actions);
    });
  Object.values(state.states ?? {}).forEach((inner) => wordsOf(inner, words));
  return words;
};

/** A guard as a function of the facts in it. */
export const guardReader = (text) => {
  const code = text.replace(/[a-zA-Z][\w.-]*/g, (name) => `fact(${JSON.stringify(name)})`);
  return new Function("fact", `return ${code};`);
};

const guardOf = (text) => {
  const read = guardReader(text);
  return ({ context, event }) =>
    read((name) =>
      name.startsWith("ev-") ? event.type === name.slice(3) : context.flags.includes(name));
};

/** The action raise, which JSON cannot say otherwise. */
export const raiseAction = enqueueActions(({ enqueue }, params) => {
  const delay = params.delay === undefined || isNaN(+params.delay) ? params.delay : +params.delay;
  const id = params.id ?? `xstate.raise.${params.event}`;
  enqueue.raise({ type: params.event }, delay === undefined ? {} : { delay, id });
});

const actionOf = (name) => {
  const logged = ({ enqueue }) => enqueue({ type: `did:${name}` });
  if (name === "raise") return raiseAction;
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

/** What each word of a set means. */
export const all = (set, of) => Object.fromEntries([...set].map((word) => [word, of(word)]));

const implementations = (chart) => {
  const words = wordsOf(chart);
  return {
    guards: all(words.guards, guardOf),
    actions: all(words.actions, actionOf),
    delays: all(words.durations, (name) =>
      name === "short" ? 1000 : ({ context }) => 500 + 1000 * context.flags.length),
  };
};

/** A clock that only moves when told to; so many of its portions are a millisecond. */
export const simulatedClock = (portions = 1) => {
  let now = 0;
  let count = 0;
  const running = new Map();
  const next = (end) =>
    [...running.values()]
      .filter((timer) => timer.due <= end)
      .sort((a, b) => a.due - b.due || a.number - b.number)[0];
  return {
    now: () => now,
    setTimeout(callback, delay) {
      const due = now + Math.round(delay * portions);
      running.set(++count, { callback, due, number: count });
      return count;
    },
    clearTimeout: (id) => running.delete(id),
    /** Lets the next timer fire, if one is due up to a moment; tells before. */
    fire(end, before) {
      const timer = next(end);
      if (!timer) return false;
      running.delete(timer.number);
      now = timer.due;
      before();
      timer.callback();
      return true;
    },
    /** Time passes up to a moment; nothing fires. */
    moveTo(moment) {
      now = moment;
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
 * An actor whose steps are written down. The property legal of the steps tells whether every
 * configuration on the way was. How it may differ from XState as it is:
 * with sorted, the active states are put into document order before each event;
 * with replacing, starting a timer that runs replaces it.
 */
export const watched = (machine, clock, { sorted = false, replacing = false, said }) => {
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
      if (type.startsWith("did:")) step.actions.push(said(type.slice(4), params));
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
  if (replacing) {
    // XState forgets the first timer and lets both run.
    const { schedule, cancel } = actor.system.scheduler;
    actor.system.scheduler.schedule = (source, target, event, delay, id) => {
      cancel(source, id);
      schedule(source, target, event, delay, id);
    };
  }
  actor.start();
  step.handled = true;
  end();
  return {
    steps,
    active: () => actor.getSnapshot().status === "active",
    send(event) {
      prepare();
      actor.send({ type: event });
      end();
    },
    /** The next timer fires, if one is due up to a moment. */
    fire(moment) {
      const fired = clock.fire(moment, prepare);
      if (fired) end();
      return fired;
    },
  };
};

/** Runs the inputs (an event's name, or a number of milliseconds to wait). */
export const record = (chart, inputs, sorted = false) => {
  const machine = createMachine(
    { ...chart, context: { flags: [] }, options: { maxIterations: 300 } },
    implementations(chart),
  );
  const clock = simulatedClock();
  const run = watched(machine, clock, { sorted, replacing: true, said: (name) => name });
  for (const input of inputs) {
    if (!run.active()) break;
    if (typeof input === "number") {
      const moment = clock.now() + input;
      while (run.active() && run.fire(moment));
      clock.moveTo(moment);
    } else {
      run.send(input);
    }
  }
  return run.steps;
};
