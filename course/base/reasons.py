"""Why a file could not be read or written, in Dutch."""

from __future__ import annotations

import errno

from course.base import browser


def why(error: OSError) -> str:
    """Return the reason of a failure with a file, in Dutch where it is a common one."""
    if browser.is_full(error):
        return "deze browser kan niets meer opslaan, misschien omdat het apparaat vol is"
    reasons = {
        "ENOSPC": "de schijf is vol",
        "EDQUOT": "je ruimte op de schijf is op",
        "EACCES": "de toegang is geweigerd",
        "EPERM": "de toegang is geweigerd",
        "EROFS": "de schijf is alleen-lezen",
        "ENOENT": "de map is er niet",
    }
    return reasons.get(errno.errorcode.get(error.errno or 0, ""), error.strerror or str(error))
