"""One question of every kind, with a full key, as a content editor would write it; and answers to try on them."""

from __future__ import annotations

import tomllib

from hypothesis import strategies as st

from course.questions import Question, build

#: Stands in every text that a learner must not see before answering.
SECRET = "GEHEIM"

TOML = """
[[question]]
id = "keuze"
kind = "choice"
prompt = "Wat past het best?"
source = "003, tabel 11"
options = [
  { id = "a", text = "Meer tijd", correct = true, explain = "GEHEIM a" },
  { id = "b", text = "Een andere toets", explain = "GEHEIM b" },
  { id = "c", text = "Niets", explain = "GEHEIM c" },
]

[[question]]
id = "meerkeuze"
kind = "multiple_choice"
prompt = "Welke horen erbij?"
explain = "GEHEIM"
options = [
  { id = "a", text = "Eén", correct = true, explain = "GEHEIM a" },
  { id = "b", text = "Twee", explain = "GEHEIM b" },
  { id = "c", text = "Drie", correct = true, explain = "GEHEIM c" },
  { id = "d", text = "Vier", explain = "GEHEIM d" },
]

[[question]]
id = "sorteer"
kind = "match"
prompt = "Zet elke kaart op een plek."
targets = [ { id = "t1", text = "Basis" }, { id = "t2", text = "Extra" }, { id = "t3", text = "Intensief" } ]
items = [
  { id = "i1", text = "Kaart één", target = "t1", explain = "GEHEIM 1" },
  { id = "i2", text = "Kaart twee", target = "t2", explain = "GEHEIM 2" },
  { id = "i3", text = "Kaart drie", target = "t1", explain = "GEHEIM 3" },
  { id = "i4", text = "Kaart vier", target = "t2", explain = "GEHEIM 4" },
]

[[question]]
id = "volgorde"
kind = "order"
prompt = "Zet op volgorde."
items = [
  { id = "w", text = "Waarnemen", explain = "GEHEIM w" },
  { id = "b", text = "Begrijpen", explain = "GEHEIM b" },
  { id = "p", text = "Plannen", explain = "GEHEIM p" },
  { id = "r", text = "Realiseren", explain = "GEHEIM r" },
]

[[question]]
id = "getal"
kind = "number"
prompt = "Hoeveel procent?"
unit = "%"
answer = 15
tolerance = 0.5
explain = "GEHEIM"
mistakes = [ { value = 80, explain = "GEHEIM 80" } ]

[[question]]
id = "woord"
kind = "short_text"
prompt = "Hoe heet dat?"
accept = ["convergent", "convergente differentiatie"]
explain = "GEHEIM"
mistakes = [ { text = "divergent", explain = "GEHEIM divergent" } ]

[[question]]
id = "open"
kind = "open_text"
prompt = "Wat zou jij doen?"
min_words = 3
example = "GEHEIM voorbeeld"
criteria = ["GEHEIM criterium"]

[[question]]
id = "schaal"
kind = "rating"
prompt = "Hoe zeker ben je?"
scale = { min = 1, max = 5, low = "niet", high = "heel" }
unknown = "weet ik nog niet"
items = [ { id = "s1", text = "Ik kan het uitleggen." }, { id = "s2", text = "Ik kan het doen." } ]

[[question]]
id = "plan"
kind = "form"
prompt = "Mijn plan"
fields = [
  { id = "les", type = "line", label = "Mijn les" },
  { id = "tekst", type = "text", label = "Wat verandert er?", help = "Kort is goed." },
  { id = "minuten", type = "number", label = "Minuten", min = 0, max = 90 },
  { id = "dag", type = "date", label = "Wanneer" },
  { id = "vorm", type = "choice", label = "Vorm", options = [{ id = "x", text = "Klas" }, { id = "y", text = "Duo" }] },
  { id = "wat", type = "checks", label = "Wat", options = [{ id = "x", text = "Tijd" }, { id = "y", text = "Hulp" }] },
  { id = "meer", type = "text", label = "Meer", optional = true },
  { id = "stappen", type = "rows", label = "Stappen", max = 4, columns = [
    { id = "start", type = "number", label = "Start", min = 0 },
    { id = "doen", type = "line", label = "Wat" },
    { id = "wie", type = "choice", label = "Wie", options = [{ id = "ik", text = "Ik" }, { id = "zij", text = "Z" }] },
  ] },
]
"""

TABLES = {table["id"]: table for table in tomllib.loads(TOML)["question"]}
QUESTIONS: dict[str, Question] = {id_: build(table) for id_, table in TABLES.items()}

#: A complete answer to each question; where there is a key, it is the right one.
PERFECT = {
    "keuze": "a",
    "meerkeuze": ["a", "c"],
    "sorteer": {"i1": "t1", "i2": "t2", "i3": "t1", "i4": "t2"},
    "volgorde": ["w", "b", "p", "r"],
    "getal": "15",
    "woord": "convergent",
    "open": "Eerst de tijd aanpassen.",
    "schaal": {"s1": 4, "s2": "?"},
    "plan": {
        "les": "Breuken",
        "tekst": "Eerst samen.\nDan alleen.",
        "minuten": "45",
        "dag": "2026-11-23",
        "vorm": "x",
        "wat": ["x", "y"],
        "stappen": [{"start": "0", "doen": "Uitleg", "wie": "ik"}, {"start": "10", "wie": "zij"}],
    },
}

#: Anything that JSON can hold, with ids of the questions among the texts so that checks are reached.
IDS = ["a", "b", "c", "i1", "t1", "w", "s1", "les", "stappen", "start", "wie", "ik", "vorm", "wat", "x", "?", "15", ""]
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8) | st.sampled_from(IDS),
    lambda inner: (
        st.lists(inner, max_size=5) | st.dictionaries(st.sampled_from(IDS) | st.text(max_size=3), inner, max_size=5)
    ),
    max_leaves=12,
)


@st.composite
def damaged(draw: st.DrawFn, answer: object) -> object:
    """A complete answer in which something has been replaced by something else."""
    if isinstance(answer, dict) and draw(st.booleans()):
        key = draw(st.sampled_from(sorted(answer)))
        return answer | {key: draw(damaged(answer[key]))}
    if isinstance(answer, list) and draw(st.booleans()):
        place = draw(st.integers(0, len(answer) - 1))
        return [*answer[:place], draw(damaged(answer[place])), *answer[place + 1 :]]
    return draw(st.just(answer) | JSON)
