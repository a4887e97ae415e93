// How the search puts its results in order: requirements first, what is superseded or lists everything last.
var Scorer = {
  objNameMatch: 11,
  objPartialMatch: 6,
  objPrio: { 0: 15, 1: 5, 2: -5 },
  objPrioDefault: 0,
  title: 15,
  partialTitle: 7,
  term: 5,
  partialTerm: 2,
  score: ([name, title, , , score]) => {
    const lists = ["requirements/index", "compare/index", "scenarios/index", "updates/index", "handbooks/index", "topics/index"];
    if (lists.includes(name) || name === "index" || name.endsWith("/by-topic/index")) return score - 40;
    if (title.includes("(superseded)") || title.includes("(withdrawn)")) return score - 20;
    if (name.startsWith("requirements/")) return score + 10;
    if (name.startsWith("handbooks/")) return score + 5;
    if (name.startsWith("docs/")) return score - 10;
    return score;
  },
};
