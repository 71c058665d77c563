"""What a lecturer sees of hundreds of hand-ins: is it short enough to read, and is nothing left out?"""

from __future__ import annotations

from pathlib import Path

import pytest

from autograder.collect.handin import HandIn
from autograder.collect.identify import Proposal
from autograder.collect.plan import Decision, Plan, Row
from autograder.command import show
from autograder.export import export
from autograder.feedback import feedback
from autograder.grade import grade


def row(file: str, student: str, decision: Decision, *remarks: str) -> Row:
    handin = HandIn(file, file.encode(), {"cells": []}, "03", "opdracht-03")
    proposal = Proposal(student, "nummer in de bestandsnaam", decision is not Decision.OPEN, "Anna Bakker")
    return Row(handin, proposal, 3, 21, remarks=list(remarks), decision=decision)


def test_takes_who_is_certain_one_line(capsys: pytest.CaptureFixture[str]):
    """Three hundred without anything odd, one to decide: a line each, and the odd one last?"""
    plan = Plan([row("raar.ipynb", "", Decision.OPEN)])
    plan.rows += [row(f"{number}.ipynb", str(number), Decision.NEW) for number in range(1000, 1300)]
    show.show_plan(plan)
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "In orde: 300 van 301 inleveringen."
    assert len(lines) < 330
    assert (
        lines[1] == "  1000 Anna Bakker: 3 van 21 beantwoord, zonder tijdstip – 1000.ipynb (nummer in de bestandsnaam)"
    )
    assert "raar.ipynb" in "".join(lines[-12:])


def test_is_what_holds_for_many_told_once(capsys: pytest.CaptureFixture[str]):
    """A class with an older edition of a task, one student with something else: two lines?"""
    repairs = {str(number): ["cel taak was anders"] for number in range(20)}
    repairs["7"].append("toegevoegde codecellen niet uitgevoerd: 1")
    show.show_graded(grade.Report("03", repairs=repairs))
    said = capsys.readouterr().out.splitlines()
    assert said[1:] == [
        "Hersteld voor het nakijken (20):",
        "  - 7: toegevoegde codecellen niet uitgevoerd: 1",
        "  - bij 20 studenten: cel taak was anders",
    ]


def test_are_students_without_feedback_named_together(capsys: pytest.CaptureFixture[str]):
    """In one sentence, with what to do?"""
    show.show_feedback(feedback.Report("03", not_graded=["1", "2"]), "feedback")
    said = capsys.readouterr().out
    assert "2 studenten zijn nog niet nagekeken, dus zonder feedback: 1, 2." in said
    assert "Draai eerst 'autograder grade 03'." in said


def test_is_feedback_that_is_not_final_told(capsys: pytest.CaptureFixture[str]):
    """Before the pages are handed out? And is nothing said when all is graded?"""
    show.show_feedback(feedback.Report("03", written=["1", "2"], provisional=["2"]), "feedback")
    assert "Bij 1 student staat er nog 'voorlopig' op" in capsys.readouterr().out
    show.show_feedback(feedback.Report("03", written=["1", "2"]), "feedback")
    assert "voorlopig" not in capsys.readouterr().out


def test_is_it_told_when_there_is_nothing_yet(capsys: pytest.CaptureFixture[str]):
    """Does who grades too early read what to do, instead of where nothing stands?"""
    show.show_graded(grade.Report("03"))
    assert "autograder collect" in capsys.readouterr().out
    show.show_graded(grade.Report("03", unchanged=["1"]))
    assert "autograder collect" not in capsys.readouterr().out
    show.show_feedback(feedback.Report("03"), "feedback")
    assert "nog niets opgehaald" in capsys.readouterr().out


def test_is_a_score_that_is_not_final_told(capsys: pytest.CaptureFixture[str]):
    """Before the file goes to anyone?"""
    show.show_exported(export.Export(Path("cijfers.csv"), 3, {"03": 1}))
    assert "03: bij 1 student alleen voorlopige punten" in capsys.readouterr().out
    show.show_without_student([])
    assert capsys.readouterr().out == ""
