"""Reads HTML as a browser does, for tests."""

from __future__ import annotations

from html.parser import HTMLParser

VOID = {"br", "meta", "hr", "img", "input"}


class Tags(HTMLParser):
    """The tags of a piece of HTML; every tag must be closed in order."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: list[str] = []
        self.open: list[str] = []
        self.feed(html)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag, attrs):
        self.found.append(tag)
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag
