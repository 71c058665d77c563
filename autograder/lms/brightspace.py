"""Brightspace: a zip with a folder for every hand-in, and an overview as a web page beside them."""

import re

from . import ClassList, GradeSheet, System

SYSTEM = System(
    name="Brightspace",
    download=re.compile(r"\d+-\d+ - (?P<name>[^/]+?) ?- (?P<moment>[^/]+)"),
    own_file=re.compile(r"index\.html"),
    class_list=ClassList(
        marks=("orgdefinedid",), columns={"number": ("orgdefinedid",), "login": ("username", "gebruikersnaam")}
    ),
    # importing grades: community.d2l.com, "Importing grades"
    grades=GradeSheet(
        found=re.compile(r" (Points Grade|Puntencijfer)\b|<Numeric MaxPoints:"),
        new=(("OrgDefinedId", "number"),),
        grade="{title} Points Grade",
        last=("End-of-Line Indicator", "#"),
        maximum=re.compile(r"MaxPoints:\s*([\d.,]+)"),
    ),
    takes_feedback=True,
)
