"""Names of images in the site that depend on nothing but where the image stands."""

from __future__ import annotations

import hashlib
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.environment import BuildEnvironment

_DIGITS = 10


def name_by_place(_: Sphinx, env: BuildEnvironment) -> list[str]:
    """Name each image after its path.

    Sphinx numbers images of one name in the order in which it meets them: that of its workers, and of the edits
    since the first build.
    """
    for path, (documents, _name) in sorted(env.images.items()):
        where = PurePosixPath(path)
        digest = hashlib.sha256(path.encode(errors="surrogatepass")).hexdigest()[:_DIGITS]
        env.images[path] = (documents, f"{where.stem}-{digest}{where.suffix}")
    env.images._existing = {name for _, name in env.images.values()}  # noqa: SLF001  it has no other way to rename
    return []
