"""The buttons of a back-up: do they answer for the whole course, and does the page follow what is put back?"""

from __future__ import annotations

import json

from course.instruments import backup


def test_does_the_button_make_a_file_of_the_whole_course(page, monkeypatch):
    """Does the page get the file with the answers of another module, and does an empty course say so?"""
    views = []
    monkeypatch.setattr(backup, "display_view", views.append)
    backup.show(page)
    [view] = views
    view.draft = {"do": "make", "seq": 1}
    assert view.saved["error"].startswith("Er is nog niets om te bewaren")
    page.store("00-start").put("doel", "Leren")
    view.draft = {"do": "make", "seq": 2}
    records = json.loads(view.state["file"]["content"])["records"]
    assert records["modules/00-start"]["answers"] == {"doel": "Leren"}


def test_do_the_page_s_own_questions_follow_what_is_put_back(page, monkeypatch):
    """Are the answers on the page shown afresh after every reply?"""
    views = []
    monkeypatch.setattr(backup, "display_view", views.append)
    page.store("00-start").put("doel", "Leren")
    backup.show(page)
    [view] = views
    view.draft = {"do": "make", "seq": 1}
    view.draft = {"do": "restore", "text": view.state["file"]["content"], "seq": 2}
    assert [list(reply) for reply in page.replies] == [["file", "parts", "problems"], ["restored"]]
