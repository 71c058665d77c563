"""Why installing failed, from what pip and uv wrote: for each cause one Dutch sentence with what to do."""

from __future__ import annotations

import errno
import re
import sys
import time
from pathlib import Path
from typing import NamedTuple


class Cause(NamedTuple):
    """A cause: how it shows in lower-case words of pip or uv, and what the learner reads."""

    name: str
    pattern: str
    sentence: str


#: What a learner can try when it is the network's doing.
_ELSEWHERE = "probeer het op een ander netwerk (thuis, of de hotspot van je telefoon)"

#: The first that fits counts: who says what is wrong comes before who only says that nothing came.
CAUSES = (
    Cause(
        "disk",
        r"no space left|not enough space|disk quota exceeded|os error 112\b|winerror 112\b",
        "De schijf is vol: maak ruimte vrij en start opnieuw.",
    ),
    Cause(
        "clock",
        r"not yet valid|notvalidyet|not valid yet|certificate has expired|certificate expired|certexpired",
        "Volgens je computer is het nu {now}, en daardoor keurt hij de beveiligde verbinding af: zet de klok goed en "
        "start opnieuw; loopt de klok gelijk, meld dan bij de ICT-dienst dat het certificaat van het netwerk "
        "verlopen is.",
    ),
    Cause(
        "certificate",
        r"certificate_verify_failed|certificate verify failed|invalid peer certificate|unknownissuer|self.signed cert"
        r"|certificateverificationerror|sslcertverificationerror",
        "Dit netwerk opent beveiligd verkeer en zet er een eigen certificaat op dat je computer niet kent: "
        + _ELSEWHERE
        + ", of vraag de ICT-dienst om het rootcertificaat van de school in de certificaatopslag van deze computer te "
        "zetten.",
    ),
    Cause(
        "proxy password",
        r"\b407\b|proxy authentication required|proxy authorization required",
        "De proxy van dit netwerk vraagt een naam en wachtwoord: " + _ELSEWHERE + ", of vraag de ICT-dienst wat er in "
        "de omgevingsvariabele HTTPS_PROXY moet staan.",
    ),
    Cause(
        "proxy",
        r"cannot connect to proxy|proxyerror|unable to connect to proxy|tunnel error|proxy connect",
        "Deze computer gaat via een proxy naar internet en die geeft geen antwoord: " + _ELSEWHERE + ", of vraag de "
        "ICT-dienst of de omgevingsvariabele HTTPS_PROXY nog klopt.",
    ),
    Cause(
        "refused",
        r"\b40[13] (?:client )?error|\b40[13] (?:unauthorized|forbidden)|http error 40[13]|credentials not correct"
        r"|status code 40[13]|user for \S+:|\b451 ",
        "De pakketserver{host} weigert de toegang: " + _ELSEWHERE + ", of vraag de ICT-dienst om toegang tot de "
        "pakketserver voor Python.",
    ),
    Cause(
        "hash",
        r"hash mismatch|do not match the hashes|badzipfile|bad zip file|invalid zip",
        "Een opgehaald bestand is niet het bestand dat bij de cursus hoort: " + _ELSEWHERE + ", of vraag de ICT-dienst "
        "of het netwerk downloads verandert.",
    ),
    Cause(
        "path",
        r"long path support|(?:winerror|os error) (?:206|3)\b|cannot find the path|file ?name.{0,15}too long",
        "Het pad naar de map van de cursus is te lang: zet de map ergens met een kort pad, bijvoorbeeld C:\\cursus, en "
        "start opnieuw.",
    ),
    Cause(
        "held",
        r"(?:winerror|os error) (?:5|32)\b|used by another process|access is denied",
        "Een ander programma houdt een bestand vast, vaak de virusscanner of een cursus die nog openstaat: sluit die, "
        "wacht even en start opnieuw; blijft het zo, vraag dan de ICT-dienst om de map van de cursus over te slaan.",
    ),
    Cause(
        "permission",
        r"permission denied|read-only file system|os error (?:13|30)\b|operation not permitted",
        "In de map van de cursus mag of kan ik niet schrijven: zet haar in je eigen documenten, sluit een cursus die "
        "nog openstaat en start opnieuw.",
    ),
    Cause(
        "dns",
        r"name resolution|resolve host|failed to resolve|dns error|getaddrinfo|name or service not known|nodename nor",
        "Er is verbinding, maar het adres van de pakketserver{host} is niet te vinden (DNS): " + _ELSEWHERE + ", of "
        "vraag de ICT-dienst om dit adres toe te laten.",
    ),
    Cause(
        "unreachable",
        r"connection|timed out|timeout|unreachable|error sending request|failed to fetch",
        "Er is verbinding, maar de pakketserver{host} is niet te bereiken: " + _ELSEWHERE + ", of vraag de ICT-dienst "
        "om dit adres toe te laten.",
    ),
    Cause(
        "missing",
        r"no matching distribution|no wheels|no usable wheels|was not found in the (?:package registry|provided)",
        "De cursus werkt niet met Python {python} op deze computer: neem Python 3.11, 3.12, 3.13 of 3.14.",
    ),
)

NO_NETWORK = "De eerste start heeft internet nodig en er is geen verbinding: maak verbinding en start opnieuw."
OWN_INDEX = (
    "Deze computer haalt pakketten bij een eigen pakketserver van je school, en daar ontbreekt iets: vraag de "
    "ICT-dienst om de pakketten uit requirements-learner.lock daarop te zetten."
)
KILLED = (
    "Je computer heeft het klaarzetten afgebroken, meestal omdat het geheugen vol is: sluit andere programma's en "
    "start opnieuw."
)
#: What may mean no more than that there is no network.
NEEDS_NETWORK = {"proxy", "dns", "unreachable"}


def cause(words: str) -> str:
    """Return the name of the cause that these words tell of; empty when it is none that we know."""
    text = words.lower()
    return next((one.name for one in CAUSES if re.search(one.pattern, text)), "")


def sentence(words: str, *, connected: bool, own_index: bool = False, code: int = 1) -> str:
    """Return what a learner reads; empty for an unknown cause.

    `connected` tells whether this computer has a network at all, `own_index` whether pip is set to another index than
    its own, and `code` how the program ended: a negative one was killed.
    """
    found = cause(words)
    if found in NEEDS_NETWORK and not connected:
        return NO_NETWORK
    if found == "missing" and own_index:
        return OWN_INDEX
    if not found:
        return KILLED if code < 0 else ""
    text = next(one.sentence for one in CAUSES if one.name == found)
    now = time.strftime("%d-%m-%Y %H:%M")
    return text.format(host=_host(words), now=now, python=".".join(map(str, sys.version_info[:2])))


def _host(words: str) -> str:
    """Return the server that the words name, between brackets."""
    match = re.search(r"host='([^']+)'|https?://(?:[^/\s@]+@)?([\w.-]+)", words)
    return f" ({match[1] or match[2]})" if match else ""


def file_sentence(error: OSError, place: Path) -> str:
    """Say in one Dutch sentence why a file or folder could not be written."""
    if error.errno == errno.ENOSPC:
        return "De schijf is vol: maak ruimte vrij en start opnieuw."
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return (
            f"In {place} mag of kan ik niet schrijven: zet de map van de cursus in je eigen documenten, "
            "sluit een cursus die nog openstaat en start opnieuw."
        )
    return f"Het klaarzetten is niet gelukt: {error}."
