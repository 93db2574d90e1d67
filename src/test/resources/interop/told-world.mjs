// SPDX-License-Identifier: Apache-2.0
// What one side tells the other of facts and durations, step by step.
/** What is true outside the machine: what was told, and changes with each action. */
export const world = {
  tell({ facts = {}, durations = {}, changes = [] }) {
    Object.assign(this.facts, facts);
    Object.assign(this.durations, durations);
    this.changes = [...changes];
  },
  /** What an action makes of it; false if nothing becomes different. */
  changed() {
    const change = this.changes.shift();
    Object.assign(this.facts, change?.facts);
    Object.assign(this.durations, change?.durations);
    return Boolean(change);
  },
  begin() {
    this.facts = {};
    this.durations = {};
    this.changes = [];
  },
  fact(name) {
    if (!(name in this.facts)) throw new Error(`nobody told whether ${name}`);
    return this.facts[name];
  },
};
