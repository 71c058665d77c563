"""Invented data: do the documented commands give the committed files, and is everything in them labelled invented?"""

from __future__ import annotations

import re
from dataclasses import astuple

import pytest

from course.authoring import attitude_numbers, class_model, synthetic
from course.base.paths import data_dir
from course.instruments.attitude_class import NUMBERS, class_numbers
from course.instruments.attitude_class.synthetic import attitude_class
from course.instruments.class_effects import FILE, class_results


def test_are_the_invented_files_those_that_the_generator_makes(tmp_path):
    """Does the documented command give the committed files, byte for byte?"""
    for made in synthetic.write(tmp_path):
        assert made.read_bytes() == (data_dir() / "synthetic" / made.name).read_bytes()
        assert made.name.startswith("verzonnen-gegevens-")
        assert all(line.startswith("verzonnen gegevens,") for line in made.read_text("utf-8").splitlines()[1:])


def test_is_the_invented_attitude_class_read_as_it_was_drawn():
    """Does reading the file give every answer that was drawn?"""
    assert attitude_class() == synthetic.generate_attitude()


def test_is_the_stored_model_what_the_model_gives_now():
    """Is what the page shows the outcome of today's model on today's invented class, to well within what is shown?"""
    for stored, fitted in zip(class_results(), class_model.fit_class(), strict=True):
        for field in ("outcome", "people", "ratings", "method", "reason", "center"):
            assert getattr(stored, field) == getattr(fitted, field)
        for field in ("icc", "sd_person", "sd_residual"):
            assert getattr(stored, field) == pytest.approx(getattr(fitted, field), abs=5e-4)
        assert [effect.term for effect in stored.effects] == [effect.term for effect in fitted.effects]
        for one, other in zip(stored.effects, fitted.effects, strict=True):
            assert astuple(one)[1:] == pytest.approx(astuple(other)[1:], abs=5e-4)
            assert one.shown == other.shown


def test_does_writing_the_model_and_reading_it_change_nothing(tmp_path):
    """Does the documented command give the committed file again, as far as a machine's last digits go?"""
    made, kept = (
        path.read_text(encoding="utf-8") for path in (class_model.write(tmp_path), data_dir() / "synthetic" / FILE)
    )
    numbers = r"-?\d+\.\d+"
    assert re.sub(numbers, "", made) == re.sub(numbers, "", kept)
    assert list(map(float, re.findall(numbers, made))) == pytest.approx(
        list(map(float, re.findall(numbers, kept))), abs=5e-4
    )


def test_are_the_numbers_of_the_attitude_class_those_of_its_answers(tmp_path):
    """Are mean, spread, alpha, its interval and Spearman-Brown what the formulas give on today's class?"""
    made = attitude_numbers.write(tmp_path).read_text(encoding="utf-8")
    assert made == (data_dir() / "synthetic" / NUMBERS).read_text(encoding="utf-8")
    assert [one.formula for one in class_numbers()] == ["alfa", "Spearman-Brown"]
