"""A class of any size whose work comes from a learning environment: its download and its class list."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from dataclasses import dataclass

FIRST = ("Anna", "Bram", "Cem", "Daan", "Eefje", "Fatima", "Guus", "Hind", "Iris", "Jan Willem")
LAST = (
    "Bakker",
    "de Boer",
    "Yıldız",
    "van den Berg",
    "El Idrissi",
    "Özil",
    "in 't Veld",
    "Smit-Mulder",
    "Ng",
    "Đorđević",
)


@dataclass(frozen=True)
class Person:
    number: str
    first: str
    last: str
    account: int

    @property
    def name(self) -> str:
        return f"{self.first} {self.last}"

    @property
    def login(self) -> str:
        return f"s{self.number}"


def people(count: int) -> list[Person]:
    """Return invented students; from the hundred-and-first on, names come back with other numbers behind them."""
    made = []
    for at in range(count):
        again = f"-{'abcdefghij'[at // 100 % 10] * 3}" if at >= 100 else ""
        made.append(Person(f"0{500000 + at}", FIRST[at % 10], LAST[at // 10 % 10] + again, 1000 + at))
    return made


def _one_word(person: Person) -> str:
    """Return a name as Canvas writes it: last name first, letters only, no accents that cannot be typed."""
    return "".join(letter for letter in f"{person.last}{person.first}".lower() if letter.isalnum())


_PATHS: dict[str, Callable[[Person], str]] = {
    "brightspace": lambda one: f"4411-{one.account} - {one.name} - 20 november, 2026 1405/inlevering.ipynb",
    "canvas": lambda one: f"{_one_word(one)}_{one.account}_{90000 + one.account}_inlevering.ipynb",
    "moodle": lambda one: f"{one.name}_{one.account}_assignsubmission_file/inlevering.ipynb",
    "blackboard": lambda one: f"Een proef_{one.login}_attempt_2026-11-20-14-05-00_inlevering.ipynb",
    "teams": lambda one: f"Submitted files/{one.name}/Een proef/Version 1/inlevering.ipynb",
    "uitwisseling": lambda one: f"{one.login}+90-proef+2026-11-20 13:05:00.000000 UTC+geheim/inlevering.ipynb",
}
SYSTEMS = tuple(_PATHS)
#: Systems whose path says when the work came in; the others leave it to the hand-in itself.
WITH_MOMENT = ("brightspace", "blackboard", "uitwisseling")


def download(system: str, group: list[Person], work: Callable[[Person], bytes]) -> bytes:
    """Return the zip that a lecturer downloads, with what the system itself adds to it."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for one in group:
            archive.writestr(_PATHS[system](one), work(one))
            if system == "blackboard":
                archive.writestr(f"Een proef_{one.login}_attempt_2026-11-20-14-05-00.txt", f"Naam: {one.name}\n")
        if system == "brightspace":
            archive.writestr("index.html", "<html></html>")
    return file.getvalue()


def class_list(system: str, group: list[Person]) -> str:
    """Return the class as the system writes it; for a system without a list of its own, as Osiris does."""
    if system == "brightspace":
        rows = [f"#{one.number},#{one.login},{one.last},{one.first},{one.number}@school.example" for one in group]
        return "\n".join(["OrgDefinedId,Username,Last Name,First Name,Email", *rows])
    if system == "canvas":
        rows = [f'"{one.last}, {one.first}",{one.account},{one.number},{one.login}@school.example,A,' for one in group]
        most = "    Points Possible,,,,,22.00"
        test = '"Student, Test",99,,3f1c,A,'
        return "\n".join(["Student,ID,SIS User ID,SIS Login ID,Section,Een proef (5)", most, *rows, test])
    if system == "moodle":
        rows = [f"{one.first},{one.last},{one.number},{one.number}@school.example" for one in group]
        return "\n".join(["First name,Last name,ID number,Email address", *rows])
    if system == "blackboard":
        rows = [f"{one.last}\t{one.first}\t{one.login}\t{one.number}\t\tYes" for one in group]
        return "\n".join(["Last Name\tFirst Name\tUsername\tStudent ID\tLast Access\tAvailability", *rows])
    rows = [f"{one.number};{one.first};{one.last}" for one in group]
    return "\n".join(["sep=;", "Studentnummer;Roepnaam;Achternaam", *rows])
