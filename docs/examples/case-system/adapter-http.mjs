// The case system as a service: node adapter-http.mjs [PORT]. It prints its address once it listens.

import { createServer } from "node:http";

import { Verbs } from "./verbs.mjs";

const sessions = new Map();
let begun = 0;

// A method and path, the status of the answer, and what to do; `:session` and `:case` stand for IDs.
const ROUTES = [
  ["GET", "/subject", 200, () => new Verbs().describe()],
  ["POST", "/sessions", 201, (_, body) => begin(body)],
  ["DELETE", "/sessions/:session", 204, ({ session }) => void (session && sessions.delete(session.id))],
  ["POST", "/sessions/:session/cases", 201, ({ session }, body) => session.verbs.open_case(body)],
  ["POST", "/sessions/:session/cases/:case/entries", 200, ({ session, case: id }, event) => session.verbs.record({ case: id, event })],
  ["PUT", "/sessions/:session/clock", 204, ({ session }, body) => session.verbs.advance(body)],
  ["GET", "/sessions/:session/cases/:case/norms", 200, ({ session, case: id }) => session.verbs.norms({ case: id })],
  ["GET", "/sessions/:session/cases/:case/journal", 200, ({ session, case: id }) => session.verbs.journal({ case: id })],
];

function begin(body) {
  const session = { id: String((begun += 1)), verbs: new Verbs() };
  session.verbs.reset(body);
  sessions.set(session.id, session);
  return { session: session.id };
}

/** The parameters of a path that is like a pattern, or null. */
function like(pattern, path) {
  const wanted = pattern.split("/");
  const found = path.split("/");
  if (wanted.length !== found.length) return null;
  const values = {};
  for (const [number, part] of wanted.entries()) {
    if (part.startsWith(":")) values[part.slice(1)] = decodeURIComponent(found[number]);
    else if (part !== found[number]) return null;
  }
  return values;
}

function answer(response, status, value, kind = "application/json") {
  const text = value === undefined || status === 204 ? "" : JSON.stringify(value);
  response.writeHead(status, text ? { "Content-Type": kind, "Content-Length": Buffer.byteLength(text) } : {});
  response.end(text);
}

function refuse(response, status, detail) {
  answer(response, status, { status, detail }, "application/problem+json");
}

async function read(request) {
  const parts = [];
  for await (const part of request) parts.push(part);
  return parts.length ? JSON.parse(Buffer.concat(parts).toString("utf8")) : undefined;
}

const server = createServer(async (request, response) => {
  try {
    const body = await read(request);
    const { pathname } = new URL(request.url, "http://localhost");
    for (const [method, pattern, status, does] of ROUTES) {
      const values = request.method === method && like(pattern, pathname);
      if (!values) continue;
      if ("session" in values && !(values.session = sessions.get(values.session))) break;
      answer(response, status, does(values, body));
      return;
    }
    refuse(response, 404, "there is nothing here");
  } catch (fault) {
    refuse(response, 422, fault.message);
  }
});

server.listen(Number(process.argv[2] ?? 0), "127.0.0.1", () => {
  console.log(`http://127.0.0.1:${server.address().port}`);
});
