"""Mail: messages as a mail program saves them, read as a folder that names the sender and the moment."""

import re

from . import System

SYSTEM = System(
    name="De mail",
    download=re.compile(r"(?:^|/)(?P<name>[^/<]*?) ?<[^/>]*> (?P<moment>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC)/"),
)
