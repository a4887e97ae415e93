// A small case system for the time after an inspection: who has to do what, who may do what, and until when.
// It knows one handbook, "Post-inspection arrangements and complaints", and was written by hand from its text.

import { at, dayOf, nextWorkingDay } from "./working-days.mjs";

const MINUTE = 60 * 1000;

// What each requirement says. `from` is what brings it about (nothing: it stands from the start), `when` what has to
// hold besides, `until` the happening that ends its time, and `nextWorkingDay` says that its time is that day alone.
const RULES = [
  { id: "PIA-001", who: "inspector", strength: "must", action: "maintain professional dialogue", whom: "provider",
    from: "inspection start", until: "inspection end" },
  { id: "PIA-002", who: "ofsted", strength: "must", action: "give guidance on dialogue", whom: "inspector" },
  { id: "PIA-003", who: "ofsted", strength: "must", action: "explain contact after inspection", whom: "provider" },
  { id: "PIA-004", who: "provider", strength: "may", action: "contact ofsted after inspection", whom: "ofsted",
    from: "inspection end", when: "concern unresolved", nextWorkingDay: true },
  { id: "PIA-005", who: "provider", strength: "may", action: "highlight minor points", whom: "ofsted",
    from: "draft report sent" },
  { id: "PIA-006", who: "provider", strength: "may", action: "make formal complaint", whom: "ofsted",
    from: "draft report sent" },
  { id: "PIA-008", who: "complainant", strength: "may", action: "escalate complaint", whom: "independent adjudication service",
    from: "complaint made", when: "complaint handling in doubt" },
  { id: "PIA-009", who: "ofsted", strength: "must", action: "review closed complaints", whom: "external representative" },
];

const VERSIONS = {
  "before-january-2024": [],
  "january-2024": ["PIA-001", "PIA-002", "PIA-003", "PIA-004"],
  "april-2024": ["PIA-001", "PIA-002", "PIA-003", "PIA-004", "PIA-005", "PIA-006", "PIA-008", "PIA-009"],
};

// Who else counts as whom, what an act makes happen, and which happening ends a condition.
const COUNTS_AS = {
  "lead inspector": ["inspector"], "quality assurance manager": ["inspector"], "senior inspector": ["inspector"],
  provider: ["complainant"], school: ["provider"], nominee: ["provider"], headteacher: ["leader"], leader: ["school"],
  proprietor: ["school"], "governing board": ["school"], "local authority": ["provider"], cafcass: ["provider"],
  "registered person": ["provider"], "registered manager": ["registered person"], "person in charge": ["provider"],
  "responsible individual": ["provider"], "lead provider": ["provider"], "secure training centre": ["provider"],
};
const MAKES_HAPPEN = {
  "send draft report": "draft report sent", "make formal complaint": "complaint made",
  "contact ofsted after inspection": "contact after inspection",
};
const ENDS = { "concern settled": "concern unresolved" };

/** Everybody that a role counts as, itself first. */
function rolesOf(role) {
  const found = role ? [role] : [];
  for (const one of found) found.push(...(COUNTS_AS[one] ?? []).filter((other) => !found.includes(other)));
  return found;
}

/** One inspection that is followed up. */
export class FollowUp {
  /** @param {string} version @param {string[]} conditions that hold from the start */
  constructor(version, conditions) {
    if (!(version in VERSIONS)) {
      throw new Error("no day is known from which these arrangements apply: name one of " + Object.keys(VERSIONS).join(", "));
    }
    this.rules = RULES.filter((rule) => VERSIONS[version].includes(rule.id));
    this.conditions = new Set(conditions);
    this.changed = {}; // condition -> the entry with which it last began or ended
    this.happened = []; // { what, id, at }
    this.claims = []; // what binds or allows somebody, in the order in which it came about
    this.entries = [];
    for (const rule of this.rules) if (!rule.from) this.begin(rule, null, []);
  }

  /** Time passes: what is over by now is settled. */
  passTo(now) {
    for (const claim of this.claims) {
      if (claim.closed || claim.due === null || now < claim.due + MINUTE) continue;
      this.close(claim);
    }
  }

  /** Take an entry, and say what to make of it: { outcome, requirement }. */
  take(entry) {
    const moment = Date.parse(entry.at);
    this.passTo(moment);
    this.entries.push(entry);
    for (const condition of entry.conditions) this.hold(condition, true, entry.id);
    let answer = { outcome: "accepted", requirement: null };
    if (entry.kind === "happening") {
      this.shownDone(entry);
      this.happen(entry.what, entry.id, moment, entry.conditions);
    } else if (entry.kind === "act") {
      answer = this.act(entry, moment);
      const event = MAKES_HAPPEN[entry.what];
      if (event && answer.outcome === "accepted") this.happen(event, entry.id, moment, entry.conditions);
    } else {
      answer = this.depart(entry, moment);
    }
    this.beginLate(entry, moment);
    return answer;
  }

  /** What binds or allows whom, as it stands. */
  standing() {
    return this.claims.map((claim) => ({ ...claim.rule, ...this.stateOf(claim), due: claim.due }));
  }

  // What happens

  happen(what, id, moment, saying) {
    if (ENDS[what] && !saying.includes(ENDS[what])) this.hold(ENDS[what], false, id);
    this.happened.push({ what, id, at: moment });
    for (const claim of this.claims.filter((one) => !one.closed && one.rule.until === what)) this.end(claim, id, moment);
    for (const rule of this.rules) {
      if (rule.from === what && (!rule.when || this.conditions.has(rule.when))) this.begin(rule, { id, at: moment }, [id]);
    }
  }

  hold(condition, holds, id) {
    if (this.conditions.has(condition) === holds) return;
    if (holds) this.conditions.add(condition);
    else this.conditions.delete(condition);
    this.changed[condition] = id;
  }

  begin(rule, event, because) {
    const claim = { rule, event: event?.id, because, state: "pending", due: null, opens: null, closed: false };
    if (rule.nextWorkingDay) {
      const day = nextWorkingDay(dayOf(event.at));
      claim.opens = at(day, "00:00");
      claim.due = at(day, "23:59");
    }
    const over = rule.until && this.happened.find((one) => one.what === rule.until);
    this.claims.push(claim);
    if (over) this.end(claim, over.id, over.at);
  }

  /** A condition that begins later brings about what it kept back, for the last such event and while there is time. */
  beginLate(entry, moment) {
    for (const rule of this.rules) {
      if (!rule.when || !this.conditions.has(rule.when)) continue;
      const event = this.happened.filter((one) => one.what === rule.from).at(-1);
      if (!event || this.claims.some((claim) => claim.rule === rule && [event.id, entry.id].includes(claim.event))) continue;
      if (rule.nextWorkingDay && moment >= at(nextWorkingDay(dayOf(event.at)), "23:59") + MINUTE) continue;
      this.begin(rule, event, [event.id, entry.id]);
    }
  }

  // What people do

  act(entry, moment) {
    const concerned = this.claims.filter((claim) => this.speaksOf(claim.rule, entry));
    const duties = concerned.filter((claim) => claim.rule.strength === "must");
    const pending = this.firstOfEach(duties.filter((claim) => claim.state === "pending"));
    for (const claim of pending) this.settle(claim, "met", entry.id);
    if (duties.length) return { outcome: "accepted", requirement: (pending[0] ?? duties[0]).rule.id };
    const open = concerned.filter((claim) => this.isOpen(claim, moment));
    if (open.length) {
      for (const claim of open) if (claim.state === "pending") this.settle(claim, "met", entry.id);
      return { outcome: "accepted", requirement: open[0].rule.id };
    }
    // What a permission names may be done by whom it names, in its time, and not else.
    const named = this.rules.find((rule) => rule.strength === "may" && rule.action === entry.what);
    return named ? { outcome: "refused", requirement: named.id } : { outcome: "accepted", requirement: null };
  }

  /** Nobody may decide not to do what they must; whoever may do something need not. */
  depart(entry, moment) {
    const duty = this.claims.find(
      (claim) => claim.rule.strength === "must" && claim.state === "pending" && this.isOpen(claim, moment) && this.speaksOf(claim.rule, entry),
    );
    return duty ? { outcome: "refused", requirement: duty.rule.id } : { outcome: "accepted", requirement: null };
  }

  /** A happening shows that the act behind it was done. */
  shownDone(entry) {
    const moment = Date.parse(entry.at);
    const done = this.claims.filter(
      (claim) => MAKES_HAPPEN[claim.rule.action] === entry.what && claim.state === "pending" && this.isOpen(claim, moment),
    );
    for (const claim of this.firstOfEach(done)) this.settle(claim, "met", entry.id);
  }

  speaksOf(rule, entry) {
    const same = rule.action === entry.what && rolesOf(entry.by).includes(rule.who);
    return same && (!entry.to || rolesOf(entry.to).includes(rule.whom));
  }

  firstOfEach(claims) {
    return claims.filter((claim, number) => claims.findIndex((other) => other.rule === claim.rule) === number);
  }

  // How a claim stands

  isOpen(claim, moment) {
    return !claim.closed && !(claim.opens !== null && moment < claim.opens) && this.stateOf(claim).state !== "waived";
  }

  /** A claim whose condition does not hold is set aside, because of what ended the condition. */
  stateOf(claim) {
    const { rule, state, because, closed } = claim;
    if (state !== "pending" || closed || !rule.when || this.conditions.has(rule.when)) return { state, because };
    const cause = this.changed[rule.when];
    return { state: "waived", because: [...new Set([...because, ...(cause ? [cause] : [])])] };
  }

  settle(claim, state, id) {
    claim.state = state;
    claim.because = [...new Set([...claim.because, id])];
  }

  /** Its time is over: a duty not done is breached, a permission not used has lapsed. */
  close(claim) {
    Object.assign(claim, this.stateOf(claim));
    if (claim.state === "pending") claim.state = claim.rule.strength === "must" ? "breached" : "lapsed";
    claim.closed = true;
  }

  end(claim, id, moment) {
    const before = claim.state;
    this.close(claim);
    claim.due = moment;
    if (claim.state !== before) claim.because = [...new Set([...claim.because, id])];
  }
}
