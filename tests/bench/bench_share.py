"""How long SHARE and conversations take with texts of 5,000 characters, against a baseline of the same run.

`python tests/bench/bench_share.py` prints the table; `pytest tests/bench/bench_share.py` holds it to the limits.

The sheet is as full as it can be: fifteen rows, in each both partners' words, an agreement and who does what, 300,000
characters in all. The conversation has 5,000 characters in every text. The baseline is what cannot be avoided: turning
the same answer or file into JSON and back, or reading the same TOML. Every number is the best of several rounds.
"""

import json
import tempfile
import time
import tomllib
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from course.base.paths import data_dir
from course.instruments.conversation.cases import load_case
from course.instruments.conversation.map import map_html
from course.instruments.conversation.question import Conversation
from course.instruments.share.agreement import agreement_page, picture
from course.instruments.share.files import agreement_file, read_file
from course.instruments.share.sheet import MAX_TEXT, Share, sheet_rows

LONG = ("Een hele lange zin met <b>tekens</b>. " * MAX_TEXT)[:MAX_TEXT]
ROWS = [row.id for row in sheet_rows()]


@dataclass(frozen=True)
class Measured:
    """One line of the benchmark: seconds of the work and of its baseline, and the ratio it must stay under."""

    name: str
    seconds: float
    baseline: str
    baseline_seconds: float
    limit: float

    @property
    def ratio(self):
        return self.seconds / self.baseline_seconds


def best(work, rounds=15):
    """Return the shortest of several rounds, in seconds of processor time."""
    times = []
    for _ in range(rounds):
        start = time.process_time()
        work()
        times.append(time.process_time() - start)
    return min(times)


def there_and_back(content):
    json.loads(json.dumps(content, ensure_ascii=False))


def full_answer():
    """Return a SHARE answer in which every text is as long as it may be."""
    own, partner = (
        {"sheet": sign * 16, "name": sign, "answers": dict.fromkeys(ROWS, LONG), "done": True} for sign in "ab"
    )
    partner["answers"] = dict.fromkeys(ROWS, LONG[::-1])
    rows = {id_: {"outcome": "compromis", "text": LONG, "who": LONG} for id_ in ROWS}
    return {"mode": "bestanden", "stage": "vergelijken", "own": own, "partner": partner, "rows": rows}


def long_case(folder):
    """Write the longest conversation of the course with every text made 5,000 characters long, and return its path."""
    lines = []
    for line in (data_dir() / "cases" / "veel-vragen.toml").read_text(encoding="utf-8").splitlines():
        key = line.partition(" = ")[0]
        lines.append(f"{key} = '{LONG}'" if key in ("text", "happens", "thinks", "why", "scene", "intro") else line)
    # What ran on over more lines is now one; the rest of such a text falls away.
    keys = ("id", "title", "source", "who", "start", "near", "to", "text", "happens", "thinks", "why", "scene", "intro")
    kept = [line for line in lines if line.startswith("[[") or line.partition(" = ")[0] in keys]
    path = folder / "veel-vragen.toml"
    path.write_text("\n".join(kept), encoding="utf-8")
    return path


def measure():
    """Return all lines of the benchmark."""
    share, answer = Share("share", "SHARE"), full_answer()
    swap = agreement_file(answer)["content"]
    alone = best(partial(there_and_back, answer))
    json_of = f"json there and back, {len(swap) // 1000} kB"
    with tempfile.TemporaryDirectory() as folder:
        path = long_case(Path(folder))
        found = load_case(path)
        reading = best(lambda: tomllib.loads(path.read_text(encoding="utf-8")), 5)
        loading = best(partial(load_case, path), 5)
    end = ["meteen", "punt", "morgen", "hulp", "uitzoeken", "aanbod", "vrijdag", "samenvatten"]
    played = {"path": end, "earlier": [["laten", "zomaar", "doe"], ["morgen", "kanniet", "doe"]]}
    talk = Conversation("talk", "Speel", case_id="veel-vragen")
    whole = best(partial(there_and_back, talk.public()))
    toml = f"tomllib alone, {path.name} made long"
    return [
        Measured("SHARE: check an answer", best(partial(share.clean, answer)), json_of, alone, 1),
        Measured("SHARE: picture", best(partial(picture, share, answer)), json_of, alone, 1),
        Measured("SHARE: page to print", best(partial(agreement_page, answer)), json_of, alone, 4),
        Measured("SHARE: read a partner's file", best(partial(read_file, swap, answer["own"])), json_of, alone, 4),
        Measured("conversation: check a path", best(partial(talk.clean, played)), "json of the case", whole, 2),
        Measured(
            "conversation: draw long texts", best(partial(map_html, found, played)), "json of the case", whole, 20
        ),
        Measured("conversation: load long texts", loading, toml, reading, 2),
    ]


def test_all_stay_within_their_ratio():
    """Is each piece of work still within its ratio to the baseline?"""
    assert [line for line in measure() if line.ratio >= line.limit] == []


if __name__ == "__main__":
    print(f"{'work':30} {'ms':>8} {'baseline':42} {'ms':>8} {'ratio':>7} {'limit':>6}")
    for line in measure():
        print(
            f"{line.name:30} {line.seconds * 1000:8.2f} {line.baseline:42} {line.baseline_seconds * 1000:8.2f} "
            f"{line.ratio:7.2f} {line.limit:6.1f}"
        )
