"""A saved message: its attachments, in a folder that is named after the sender and the moment.

Mail programs save a message as ``.eml``; Outlook on Windows saves it as ``.msg``.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from email import message_from_bytes, policy
from email.utils import parseaddr, parsedate_to_datetime
from typing import Any

#: The first bytes of every ``.msg``: those of a compound file.
_OUTLOOK = bytes.fromhex("d0cf11e0a1b11ae1")


class DamagedMailError(ValueError):
    """A file that begins as a message of Outlook and cannot be read as one."""


def is_mail(name: str) -> bool:
    """Tell whether a file of this name is a saved message."""
    return name.lower().endswith((".eml", ".msg"))


def attachments(data: bytes) -> Iterator[tuple[str, bytes]]:
    """Yield the name and the content of every attachment; text that is no message has none.

    The names begin with the folder that ``autograder.lms.mail`` reads.

    Raises:
        DamagedMailError: it is a damaged message of Outlook.
    """
    sender, moment, files = _outlook(data) if data.startswith(_OUTLOOK) else _internet(data)
    name, address = parseaddr(sender)
    when = f"{moment.astimezone(UTC):%Y-%m-%d %H:%M:%S UTC}" if moment else "zonder tijdstip"
    folder = f"{name} <{address}> {when}".replace("/", "-").strip()
    for file, content in files:
        yield f"{folder}/{file.replace('/', '-')}", content


def _internet(data: bytes) -> tuple[str, datetime | None, list[tuple[str, bytes]]]:
    message = message_from_bytes(data, policy=policy.default)
    try:
        moment = parsedate_to_datetime(str(message.get("Date", "")))
    except (ValueError, TypeError):
        moment = None
    parts = ((part.get_filename(), part.get_payload(decode=True)) for part in message.walk())
    return str(message.get("From", "")), moment, [(n, c) for n, c in parts if n and isinstance(c, bytes)]


def _outlook(data: bytes) -> tuple[str, datetime | None, list[tuple[str, bytes]]]:
    from oxmsg import Message  # only who has such a message waits for it

    try:
        message = Message.load(data)
        files = [(one.file_name or "", one.file_bytes) for one in message.attachments]
        return _sender(message), message.sent_date, [(name, content) for name, content in files if name and content]
    except Exception as error:  # of a damaged or hostile file it may raise anything
        raise DamagedMailError from error


def _sender(message: Any) -> str:
    """Return name and address. Within an organisation Outlook has an address that is none, and the real one apart."""
    from oxmsg.domain.constants import PID_SENDER_NAME, PID_SENDER_SMTP_ADDRESS

    name, address = parseaddr(message.sender or "")
    if "@" not in address:
        address = message.properties.str_prop_value(PID_SENDER_SMTP_ADDRESS) or "adres onbekend"
        name = message.properties.str_prop_value(PID_SENDER_NAME) or name
    return f'"{name}" <{address}>'
