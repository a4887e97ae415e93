// The seven verbs of the contract, said in the words of this case system. Both adapters use this and nothing else.

import { FollowUp } from "./case-system.mjs";

const CONTRACT = 1;

/** One virtual clock with its cases. */
export class Verbs {
  reset({ at }) {
    this.now = Date.parse(at);
    this.cases = new Map();
    return null;
  }

  describe() {
    return {
      name: "follow-up", version: "1.0", contact: "qa@example.org",
      handbooks: ["PIA"], features: [], contract: CONTRACT,
    };
  }

  open_case({ handbook, facts, version }) {
    if (handbook !== "PIA") throw new Error(`this system knows nothing of ${handbook}`);
    const id = `follow-up-${this.cases.size + 1}`;
    this.cases.set(id, new FollowUp(version, Object.keys(facts).filter((condition) => facts[condition])));
    return { case: id };
  }

  record({ case: id, event }) {
    if (Date.parse(event.at) > this.now) throw new Error(`${event.at} has not come`);
    const followUp = this.find(id);
    return followUp.take(event);
  }

  advance({ to }) {
    this.now = Date.parse(to);
    for (const followUp of this.cases.values()) followUp.passTo(this.now);
    return null;
  }

  norms({ case: id }) {
    const norms = this.find(id).standing().map((one) => ({
      requirement: one.id,
      modality: one.strength,
      bearer: one.who,
      counterparty: one.whom,
      action: one.action,
      due: one.due === null ? null : new Date(one.due).toISOString(),
      state: one.state,
      because: one.because,
    }));
    return { norms };
  }

  journal({ case: id }) {
    return { journal: this.find(id).entries };
  }

  find(id) {
    const found = this.cases?.get(id);
    if (!found) throw new Error(`there is no case ${id}`);
    return found;
  }
}
