"""Blackboard: a heap of files in one zip, each named after the assignment, the login and the attempt."""

import re

from . import ClassList, GradeSheet, System

SYSTEM = System(
    name="Blackboard",
    download=re.compile(r"_(?P<login>[^_/]+)_attempt_(?P<moment>\d{4}(-\d\d){5})"),
    # a text about every attempt lies beside its files, whose own names follow after the time
    own_file=re.compile(r".*_attempt_\d{4}(-\d\d){5}\.txt"),
    class_list=ClassList(
        marks=("lastaccess", "laatstetoegang"),
        columns={
            "number": ("studentid", "studentnummer", "username", "gebruikersnaam"),
            "login": ("username", "gebruikersnaam"),
        },
    ),
    # working offline: a column's number after the bar is Blackboard's own
    grades=GradeSheet(
        found=re.compile(r"\|\s*\d+\s*$"),
        new=(("Last Name", "last"), ("First Name", "first"), ("Username", "number"), ("Student ID", "number")),
        maximum=re.compile(r"\[[^\]:]*:\s*([\d.,]+)"),
        comment=re.compile(r"(Feedback to User|Feedback aan gebruiker)$", re.IGNORECASE),
    ),
)
