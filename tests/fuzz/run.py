"""Fuzz a reader for a while with atheris, which looks for inputs that reach new code: `run.py READER --seconds N`.

atheris is no dependency of the project: `python -m pip install atheris` beside it, in an environment of its own if need
be. What reaches new code is kept under `build/fuzz/READER/`, and so is what breaks the reader, as `fault-…`; `--keep`
takes the smallest set of inputs that reaches as much into `corpus/READER/`.
"""

from __future__ import annotations

import argparse
import hashlib
import shlex
import shutil
import subprocess
import sys
from pathlib import Path
from random import Random

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
BUILD = ROOT / "build" / "fuzz"
MOST_KEPT = 1_024
"""Most bytes of an input that is taken into the corpus."""

FILES_KEPT = 30
"""Most inputs of one reader that the corpus holds; the shortest are taken."""

_SECONDS_EACH = 20
_MEGABYTES = 1_500


def main() -> int:
    """Run the command line."""
    options = _options()
    sys.path[:0] = [str(ROOT / "src"), str(HERE.parent)]
    if options.inside:
        return _fuzz(options.reader, options.rest)
    made = BUILD / options.reader
    made.mkdir(parents=True, exist_ok=True)
    corpus = HERE / "corpus" / options.reader
    corpus.mkdir(parents=True, exist_ok=True)
    limits = [
        f"-max_total_time={options.seconds}", f"-timeout={_SECONDS_EACH}", f"-rss_limit_mb={_MEGABYTES}",
        f"-max_len={options.longest}", f"-artifact_prefix={made}/fault-", "-print_final_stats=1",
        f"-seed={options.seed}",
    ]  # fmt: skip
    status = _again(options.reader, [*limits, str(made), str(corpus)])
    if status == 0 and options.keep:
        _keep(options.reader, made, corpus)
    return status


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("reader", help="the name of a reader in readers.py")
    parser.add_argument("--seconds", type=int, default=60, help="how long (default: 60)")
    parser.add_argument("--longest", type=int, default=4096, help="most bytes of an input (default: 4096)")
    parser.add_argument("--seed", type=int, default=1, help="of what is drawn (default: 1)")
    parser.add_argument("--keep", action="store_true", help="take what is worth it into the corpus")
    parser.add_argument("--inside", action="store_true", help=argparse.SUPPRESS)
    options, options.rest = parser.parse_known_args()
    return options


def _again(reader: str, arguments: list[str]) -> int:
    """Run the fuzzer in a process of its own, which it ends as it likes, and begins anew to merge."""
    BUILD.mkdir(parents=True, exist_ok=True)
    program = BUILD / f"{reader}.sh"
    program.write_text(f'#!/bin/sh\nexec {shlex.join([sys.executable, __file__, reader, "--inside"])} "$@"\n')
    program.chmod(0o755)
    return subprocess.run([str(program), *arguments], check=False).returncode


def _fuzz(name: str, arguments: list[str]) -> int:
    import atheris

    with atheris.instrument_imports(include=["policy_diff", "gherkin"], enable_loader_override=False):
        from fuzz.mutations import mutated
        from fuzz.readers import READERS

    reader = READERS[name]

    def change(data: bytes, most: int, seed: int) -> bytes:
        random = Random(seed)  # noqa: S311 - it decides what is tried, and keeps no secret
        if random.random() < 0.5:
            return atheris.Mutate(data, most)[:most]
        return mutated(bytes(data), random, reader.parts)[:most]

    def take(data: bytes) -> None:
        reader.take(data)

    atheris.Setup([str(BUILD / f"{name}.sh"), *arguments], take, custom_mutator=change)
    atheris.Fuzz()
    return 0


def _keep(reader: str, made: Path, corpus: Path) -> None:
    """Take the smallest set of inputs that reaches as much as all of them; what is there already stays."""
    there = {path.read_bytes() for path in corpus.iterdir()}
    least = BUILD / f"{reader}.least"
    shutil.rmtree(least, ignore_errors=True)
    least.mkdir(parents=True)
    if _again(reader, ["-merge=1", f"-max_len={MOST_KEPT}", str(least), str(corpus), str(made)]):
        return
    found = sorted((path.read_bytes() for path in least.iterdir()), key=lambda data: (len(data), data))
    for data in [data for data in found if data not in there][: max(0, FILES_KEPT - len(there))]:
        (corpus / hashlib.sha256(data).hexdigest()[:8]).write_bytes(data)


if __name__ == "__main__":
    sys.exit(main())
