"""Moodle: a zip with a folder or a file name for every student: the full name and a number of the participant."""

import re

from . import ClassList, GradeSheet, System

SYSTEM = System(
    name="Moodle",
    download=re.compile(r"(?P<name>[^/]+?)_(?P<account>\d+)_assignsubmission_"),
    class_list=ClassList(
        marks=("idnumber", "idnummer", "identifier", "identificatie"),
        columns={
            "number": ("idnumber", "idnummer"),
            "name": ("fullname", "volledigenaam", "naam"),
            "account": ("identifier", "identificatie"),
        },
    ),
    # the worksheet for grading offline: mod/assign/feedback/offline/importgradeslib.php wants these three headings as
    # they stand: Identifier, Grade and Last modified (grade)
    grades=GradeSheet(
        found=re.compile(r"^(Grade|Cijfer|Beoordeling)$|\((Real|Punten|Reëel)\)$", re.IGNORECASE),
        new=(("Full name", "name"), ("ID number", "number"), ("Email address", "email")),
        maximum_column=("maximumgrade", "maximumcijfer", "maximalebeoordeling"),
        comment=re.compile(r"^(Feedback comments|Feedback als commentaar|Feedback)", re.IGNORECASE),
    ),
    takes_feedback=True,
)
