"""The invented class: is it labelled so everywhere, and does it stand apart from the list that a lecturer uses?"""

from __future__ import annotations

from course.instruments.attitude_class import class_figure, class_numbers, numbers_html
from course.instruments.attitude_class.synthetic import attitude_class


def test_is_the_class_labelled_invented_everywhere():
    """Do title, chart and note of the class figure say that these people do not exist, and what the numbers are?"""
    figure = class_figure(attitude_class())
    assert "% van wie" in figure.plain
    assert figure.synthetic
    assert "verzonnen" in figure.heading
    assert "bestaan niet" in figure.plain
    assert "verzonnen-gegevens" in figure.source
    assert "Verzonnen gegevens" in figure.picture


def test_does_the_invented_class_survive_another_list(own_list, monkeypatch):
    """Does the figure of the class, whose people answered our own statements, still come?"""
    monkeypatch.setattr("course.instruments.attitude_class.cards", lambda _: own_list)
    assert "Overtuiging, uitspraak 1" in class_figure(attitude_class()).plain


def test_is_the_invented_attitude_class_large_enough_for_a_reliability():
    """At least 45 complete answers, and some "weet ik nog niet"?"""
    people = attitude_class()
    complete = [p for p in people if "?" not in p.values()]
    assert 45 <= len(complete) < len(people) == 60


def test_does_the_table_show_the_band_only_where_there_is_one():
    """Has the whole list a reliability with its band, and a pair one without?"""
    html = numbers_html(class_numbers())
    assert "(alfa)" in html
    assert "(Spearman-Brown)" in html
    assert html.count(" tot ") == 1
    assert "verzonnen klas" in html
