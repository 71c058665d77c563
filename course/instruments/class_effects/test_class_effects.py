"""The model of the invented class: is it shown without fitting it, and labelled?"""

from __future__ import annotations

import re
import subprocess
import sys

from course.instruments.class_effects import class_results, effects_html


def test_does_the_page_show_the_model_without_fitting_it():
    """Does a fresh interpreter show the table without statsmodels and pandas, which keep a kernel busy for seconds?"""
    code = (
        "import sys\n"
        "for name in ('statsmodels', 'pandas', 'scipy'): sys.modules[name] = None\n"
        "from course.instruments import instrument\n"
        "instrument('class_effects').show(None)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, encoding="utf-8", check=True)
    assert "leerlingen motiveren" in done.stdout


def test_does_the_table_on_the_page_say_that_it_is_invented():
    """Does the caption name the label and the people, and has every demonstrable effect its star?"""
    html = effects_html(class_results())
    assert "Verzonnen gegevens" in re.search("<caption>(.*?)</caption>", html)[1]
    stars = sum(e.shown and e.term != "intercept" for result in class_results() for e in result.effects)
    assert html.count(" *<br>") == stars > 5
