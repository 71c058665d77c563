"""Teams: the folder of an assignment as SharePoint gives it, with a folder for every student and every version."""

import re

from . import System

SYSTEM = System(
    name="Teams",
    download=re.compile(
        r"(?:^|/)(?:Submitted files|Ingediende bestanden|Ingeleverde bestanden)"
        r"/(?P<name>[^/]+)/[^/]+/(?:Versie|Version) \d+/",
        re.IGNORECASE,
    ),
    draft=re.compile(r"(?:^|/)(?:Working files|Werkbestanden)/[^/]+/[^/]+/", re.IGNORECASE),
)
