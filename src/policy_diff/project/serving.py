"""Serve the reference implementation to programs in any language, and describe the messages they send."""

from __future__ import annotations

from typing import TYPE_CHECKING

from policy_diff.core.conduct.reference import ReferenceImplementation
from policy_diff.core.errors import InputError
from policy_diff.edges.files import write_files
from policy_diff.edges.http_service import HttpService
from policy_diff.edges.line_service import serve_lines
from policy_diff.formats.conduct_messages.schemas import schema_files
from policy_diff.project.corpus import load

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from typing import IO

__all__ = ["schema_files", "serve_http", "serve_stdio", "write_schemas"]


def serve_stdio(root: Path, source: IO[bytes], target: IO[bytes]) -> None:
    """Answer lines of JSON until there are no more.

    Args:
        root: the folder that holds the handbooks.
        source: where requests come from.
        target: where replies go.

    Raises:
        InputError: the handbooks cannot be read.
    """
    serve_lines(ReferenceImplementation(load(root)), source, target)


def serve_http(root: Path, host: str, port: int, started: Callable[[str], None]) -> None:
    """Answer requests of HTTP until the process is ended.

    Args:
        root: the folder that holds the handbooks.
        host: the name or address to listen at.
        port: the port; 0 for any that is free.
        started: is told the address once the service listens.

    Raises:
        InputError: the handbooks cannot be read, or nothing can listen there.
    """
    corpus = load(root)
    try:
        service = HttpService(lambda: ReferenceImplementation(corpus), host, port)
    except OSError as fault:
        raise InputError(
            f"cannot listen at {host}:{port}: {(fault.strerror or str(fault)).lower()}",
            cure="Choose another port, or 0 for any that is free.",
        ) from None
    with service:
        started(service.address)
        service.serve_forever()


def write_schemas(folder: Path) -> None:
    """Write the descriptions of the messages to a folder, all or none; it is made where it is not there.

    Raises:
        InputError: they cannot be written.
    """
    write_files({folder / name: text for name, text in schema_files().items()})
