"""The exchange: folders as nbgrader and a hub collect them, named after login, assignment and moment."""

import re

from . import System

SYSTEM = System(
    name="De uitwisseling",
    download=re.compile(
        r"(?:^|/)(?P<login>[^+/]+)\+[^+/]+\+(?P<moment>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d+)? \S*?)(?:\+[^/]*)?/"
    ),
)
