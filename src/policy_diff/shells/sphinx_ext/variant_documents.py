"""Documents of handbooks that are made from a master: each is read from the file of the master, with its own words.

Sphinx knows a document by its file. Here several documents have one file, so that there is nothing to keep in step:
whoever edits the master has edited them all, and Sphinx sees by the one file that each is to be read again.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from sphinx.project import Project

from policy_diff.shells.sphinx_ext.content import content_of

if TYPE_CHECKING:
    import os
    from collections.abc import Iterable, Mapping

    from sphinx.application import Sphinx


class HandbookProject(Project):
    """The source files of a site, some of which are read as several documents.

    Args:
        srcdir: the folder of the sources.
        source_suffix: how the names of documents end.
        made: the file, relative to the sources, of each document that is made from another handbook's file.
    """

    def __init__(self, srcdir: str | os.PathLike[str], source_suffix: Iterable[str], made: Mapping[str, str]) -> None:
        """Begin without any document."""
        super().__init__(srcdir, source_suffix)
        self._made = dict(made)

    def discover(self, exclude_paths: Iterable[str] = (), include_paths: Iterable[str] = ("**",)) -> set[str]:
        """Find every document: those of files, and those made from a file that is a document itself."""
        super().discover(exclude_paths, include_paths)
        for name, file in self._made.items():
            path = Path(file)
            if path in self._path_to_docname:
                self.docnames.add(name)
                self._docname_to_path[name] = path
        return self.docnames


def announce(app: Sphinx) -> None:
    """Make the documents of variants known, whatever the folders hold."""
    made = {
        name: document.file.name for name, document in content_of(app.env).documents.items() if document.handbook.master
    }
    project = HandbookProject(app.srcdir, app.config.source_suffix, made)
    project.restore(app.project)
    app.project = app.env.project = project


def put_words(app: Sphinx, docname: str, source: list[str]) -> None:
    """Give a document of a master or a variant the text that it has with its own words."""
    document = content_of(app.env).documents.get(docname)
    corpus = content_of(app.env).corpus
    if document and (document.handbook.master or corpus.variants_of(document.handbook)):
        source[0] = document.file.text
