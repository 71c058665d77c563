"""Canvas: one zip of files whose names begin with the student's name in one word; the class list is its gradebook."""

import re

from . import ClassList, GradeSheet, System

SYSTEM = System(
    name="Canvas",
    download=re.compile(r"(?:^|/)(?P<name>[^\W_]+)(?:_LATE)?_(?P<account>\d+)_\d+_"),
    class_list=ClassList(
        marks=("sisuserid", "sisloginid"),
        columns={
            "number": ("sisuserid", "sisloginid"),
            "name": ("student",),
            "login": ("sisloginid",),
            "account": ("id",),
        },
        # the line with the maximum of every column, and the account with which a lecturer looks as a student
        nobody=("Points Possible", "Student, Test", "Test Student"),
    ),
    # importing grades: Canvas guides, "How do I import grades in the Gradebook?"
    grades=GradeSheet(
        found=re.compile(r" \(\d+\)$"),
        new=(
            ("Student", "sorted"),
            ("ID", "blank"),
            ("SIS User ID", "number"),
            ("SIS Login ID", "blank"),
            ("Section", "blank"),
        ),
        maximum_row="Points Possible",
    ),
    takes_feedback=True,
)
