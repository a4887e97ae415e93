"""The messages described: JSON Schemas of every line, and the HTTP form as an OpenAPI document.

Both are made from `forms` and `http_form`, and say nothing that these do not.
"""

from __future__ import annotations

import json
from typing import Any, Final

import msgspec

from policy_diff.core.conduct.protocol import CONTRACT
from policy_diff.formats.conduct_messages.http_form import JSON, OPERATIONS, PROBLEM, Operation
from policy_diff.formats.conduct_messages.verbs import VERBS, ErrorReply

DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"
OPENAPI: Final = "openapi.json"

PROBLEMS: Final = {
    400: "The request is not the message that it should be.",
    404: "There is no such session or case.",
    411: "The request does not say how long its body is.",
    413: "The body is too large.",
    415: "The body is not JSON.",
    422: "The implementation cannot do what is asked.",
}
"""What a service answers where it cannot do what is asked, by the status of HTTP."""


def schema_files() -> dict[str, str]:
    """Describe every message, as the text of a file by its name."""
    found = {}
    for verb in VERBS.values():
        name = verb.name.replace("_", "-")
        found[f"{name}.request.schema.json"] = _text(_schema(verb.request, f"Request: {verb.name}"))
        found[f"{name}.reply.schema.json"] = _text(_schema(verb.reply, f"Reply: {verb.name}"))
    found["error.reply.schema.json"] = _text(_schema(ErrorReply, "Reply: an error"))
    found[OPENAPI] = _text(openapi())
    return found


def _schema(message: type[msgspec.Struct], title: str) -> dict[str, Any]:
    made = msgspec.json.schema(message)
    parts = made["$defs"]
    whole = parts.pop(message.__name__)
    del whole["title"]
    rest = {"$defs": dict(sorted(parts.items()))} if parts else {}
    return {"$schema": DIALECT, "title": title, **whole, **rest}


def openapi() -> dict[str, Any]:
    """Describe the HTTP form as an OpenAPI document of version 3.1."""
    kinds = {kind for operation in OPERATIONS.values() for kind in (operation.body, operation.reply) if kind}
    ordered = sorted(kinds, key=lambda kind: kind.__name__)
    _, parts = msgspec.json.schema_components(ordered, ref_template="#/components/schemas/{name}")
    paths: dict[str, dict[str, Any]] = {}
    for operation in OPERATIONS.values():
        here = paths.setdefault(operation.path, {})
        if operation.parameters:
            here["parameters"] = [_parameter(name) for name in operation.parameters]
        here[operation.method.lower()] = _operation(operation)
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "An implementation under test",
            "version": str(CONTRACT),
            "summary": "The contract between the conduct suite and a case system, over HTTP.",
            "description": "The suite records what happens and lets time pass, and reads what binds whom by when.",
            "license": {"name": "MIT", "identifier": "MIT"},
        },
        "servers": [{"url": ".", "description": "Wherever the service is; paths are relative to it."}],
        "paths": paths,
        "components": {"schemas": {**dict(sorted(parts.items())), "Problem": _PROBLEM_SCHEMA}},
    }


_PROBLEM_SCHEMA: Final = {
    "title": "Problem",
    "description": "Why a request could not be done (RFC 9457).",
    "type": "object",
    "properties": {
        "title": {"type": "string", "description": "The phrase of the status."},
        "status": {"type": "integer", "description": "The status of HTTP."},
        "detail": {"type": "string", "description": "In words, for people."},
    },
    "required": ["detail"],
}


def _parameter(name: str) -> dict[str, Any]:
    about = f"The ID of the {name}, as it was given."
    return {
        "name": name,
        "in": "path",
        "required": True,
        "description": about,
        "schema": {"type": "string", "minLength": 1},
    }


def _operation(operation: Operation) -> dict[str, Any]:
    answer: dict[str, Any] = {"description": "Done."}
    if operation.reply:
        answer["content"] = {JSON: {"schema": _reference(operation.reply.__name__)}}
    if links := _links(operation):
        answer["links"] = links
    problems = [404] if operation.parameters else []
    if operation.body:
        problems = [*PROBLEMS] if problems else [status for status in PROBLEMS if status != 404]
    elif operation.parameters and operation.method == "GET":
        problems.append(422)
    described: dict[str, Any] = {"operationId": operation.name, "summary": operation.about}
    if operation.body:
        content = {JSON: {"schema": _reference(operation.body.__name__)}}
        described["requestBody"] = {"required": True, "content": content}
    described["responses"] = {
        str(operation.status): answer,
        **{str(status): _problem(status) for status in problems},
    }
    return described


def _problem(status: int) -> dict[str, Any]:
    return {"description": PROBLEMS[status], "content": {PROBLEM: {"schema": _reference("Problem")}}}


def _links(operation: Operation) -> dict[str, Any]:
    """Say which requests an ID that was just given can be put into."""
    given = {"reset": "session", "open_case": "case"}.get(operation.name)
    if given is None:
        return {}
    values = {name: f"$request.path.{name}" for name in operation.parameters}
    values[given] = f"$response.body#/{given}"
    return {
        name: {"operationId": name, "parameters": values}
        for name, other in OPERATIONS.items()
        if set(other.parameters) == set(values)
    }


def _reference(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def _text(value: dict[str, Any]) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"
