"""Read parts of a JSON document: every error names the path to the part."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from policy_diff.core.errors import InputError, Place

if TYPE_CHECKING:
    from enum import StrEnum

_T = TypeVar("_T")
_E = TypeVar("_E", bound="StrEnum")


class JsonReader:
    """Reads parts of the document; every error names the path to the part."""

    def __init__(self, source: str) -> None:
        """Remember what to call the document in an error."""
        self.source = source

    def fault(self, problem: str, cure: str) -> InputError:
        """Make an error about the document."""
        return InputError(problem, cure=cure, place=Place(self.source))

    def wrong(self, path: str, expected: str) -> InputError:
        """Make an error about what is not as expected at a path."""
        return self.fault(f"{path} is not {expected}", "Compare with the schema in the reference.")

    def table(self, value: object, path: str, known: frozenset[str]) -> dict[str, Any]:
        """Give an object whose fields are all known."""
        if not isinstance(value, dict):
            raise self.wrong(path, "an object")
        if unknown := sorted(value.keys() - known):
            raise self.wrong(f"the field '{unknown[0]}' of {path}", "one of the form")
        return value

    def items(self, value: object, path: str) -> list[Any]:
        """Give a list."""
        if not isinstance(value, list):
            raise self.wrong(path, "a list")
        return value

    def optional(self, kind: type[_T], value: object, path: str) -> _T | None:
        """Give a value of a kind, or nothing."""
        if value is None or (isinstance(value, kind) and not isinstance(value, bool)):
            return value
        raise self.wrong(path, {"str": "a text", "int": "a whole number"}[kind.__name__])

    def text(self, value: object, path: str) -> str:
        """Give a text that UTF-8 can hold."""
        if not isinstance(value, str):
            raise self.wrong(path, "a text")
        try:
            value.encode()
        except UnicodeEncodeError:
            raise self.wrong(path, "text in UTF-8") from None
        return value

    def number(self, value: object, path: str) -> int:
        """Give a whole number, 0 where there is none."""
        found = self.optional(int, value, path) or 0
        if found < 0:
            raise self.wrong(path, "a whole number from 0 up")
        return found

    def texts(self, value: object, path: str) -> tuple[str, ...]:
        """Give a list of texts, none where there is none."""
        return tuple(self.text(item, path) for item in self.items([] if value is None else value, path))

    def path(self, value: object, path: str) -> tuple[str, ...] | None:
        """Give titles, or nothing."""
        return None if value is None else self.texts(value, path)

    def choice(self, kind: type[_E], value: object, path: str) -> _E:
        """Give a member of an enumeration."""
        for member in kind:
            if member.value == value:
                return member
        raise self.wrong(path, f"one of {', '.join(member.value for member in kind)}")
