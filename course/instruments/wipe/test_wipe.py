"""The button that wipes: does it offer every module, wipe only the chosen one, and let the page follow?"""

from __future__ import annotations

from course.instruments import wipe
from course.record.backup import modules


def test_is_only_the_chosen_module_wiped(page, monkeypatch):
    """Is each module offered, and is another module's answer left alone?"""
    views = []
    monkeypatch.setattr(wipe, "display_view", views.append)
    for module in ("00-start", "02-attitude"):
        page.store(module).put("doel", "Leren")
    wipe.show(page)
    [view] = views
    assert view.spec["modules"] == modules()
    view.draft = {"do": "wipe", "place": "modules/00-start", "seq": 1}
    assert view.state["wiped"].startswith("Gewist: 1 antwoord van module 00")
    assert (page.store("00-start").answers(), page.store("02-attitude").answers()) == ({}, {"doel": "Leren"})
    assert [list(reply) for reply in page.replies] == [["wiped", "key"]]
