"""Write a message as Outlook saves it, as far as a reader needs: [MS-CFB] compound file, [MS-OXMSG] properties."""

from __future__ import annotations

import struct
from collections.abc import Mapping
from datetime import UTC, datetime

FREE, END, FAT = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
TEXT, TIME, BINARY = 0x001F, 0x0040, 0x0102

#: A folder of streams and folders within a compound file.
Storage = Mapping[str, "bytes | Storage"]


def message(sender: str, address: str, moment: datetime, files: Mapping[str, bytes], smtp: str = "") -> bytes:
    """Return a message with these attachments, by name; ``smtp`` is the real address where ``address`` is none."""
    passed = moment.astimezone(UTC) - datetime(1601, 1, 1, tzinfo=UTC)
    more = {(0x5D01, TEXT): smtp} if smtp else {}
    root = _properties(
        32, {(0x0C1A, TEXT): sender, (0x0C1F, TEXT): address, (0x0039, TIME): passed.total_seconds()} | more
    )
    parts = {
        f"__attach_version1.0_#{number:08X}": _properties(8, {(0x3707, TEXT): name, (0x3701, BINARY): data})
        for number, (name, data) in enumerate(files.items())
    }
    return compound({**root, **parts})


def _properties(header: int, values: Mapping[tuple[int, int], str | bytes | float]) -> Storage:
    """Return the streams of these properties: (id, type) to value, a time in seconds since 1601."""
    stream, streams = bytes(header), {}
    for (id_, type_), value in values.items():
        if isinstance(value, float):
            content = struct.pack("<Q", int(value * 10_000_000))
        else:
            data = value.encode("utf-16-le") if isinstance(value, str) else value
            streams[f"__substg1.0_{id_:04X}{type_:04X}"] = data
            content = struct.pack("<II", len(data) + (2 if isinstance(value, str) else 0), 0)
        stream += struct.pack("<HHI", type_, id_, 6) + content
    return {"__properties_version1.0": stream, **streams}


def compound(root: Storage) -> bytes:
    """Return a compound file of version 3. A stream of less than 4,096 bytes stands in small sectors, as it must."""
    entries: list[list[object]] = [["Root Entry", 5, FREE, FREE, END, 0]]  # name, type, next, child, first, size
    large, small = _Sectors(512), _Sectors(64)

    def add(folder: Storage, parent: int) -> None:
        before = None
        for name, content in folder.items():
            index = len(entries)
            entries.append([name, 2 if isinstance(content, bytes) else 1, FREE, FREE, END, 0])
            entries[parent if before is None else before][3 if before is None else 2] = index
            before = index
            if isinstance(content, bytes):
                entries[index][4:] = [(small if len(content) < 4096 else large).put(content), len(content)]
            else:
                add(content, index)

    add(root, 0)
    stream = b"".join(small.data)
    entries[0][4:] = [large.put(stream), len(stream)]
    while len(entries) % 4:
        entries.append(["", 0, FREE, FREE, 0, 0])
    listed = b"".join(
        struct.pack(
            "<64sHBBIII16sIQQIQ",
            str(name).encode("utf-16-le"),
            2 * len(str(name)) + 2 if name else 0,
            kind,
            1,
            FREE,
            after,
            child,
            b"",
            0,
            0,
            0,
            first,
            size,
        )
        for name, kind, after, child, first, size in entries
    )
    directory = large.put(listed)
    small_table = small.table(len(small.chain))
    small_first = large.put(small_table)
    tables = 1
    while tables * 128 < len(large.data) + tables:
        tables += 1
    first, *more = range(len(large.data), len(large.data) + tables)
    large.chain += [FAT] * tables
    head = struct.pack(
        "<8s16sHHHHH6xIIIIIIIIII",
        bytes.fromhex("d0cf11e0a1b11ae1"), b"", 0x3E, 3, 0xFFFE, 9, 6,
        0, tables, directory, 0, 4096, small_first, len(small_table) // 512, END, 0, first,
    )  # fmt: skip
    head += struct.pack(f"<{len(more)}I", *more)
    return head.ljust(512, b"\xff") + b"".join(large.data) + large.table(tables * 128)


class _Sectors:
    """Sectors of one size, and for each the one that follows it in its stream."""

    def __init__(self, size: int) -> None:
        self.size = size
        self.data: list[bytes] = []
        self.chain: list[int] = []

    def put(self, data: bytes) -> int:
        """Add a stream and return its first sector."""
        first = len(self.data)
        parts = [data[at : at + self.size].ljust(self.size, b"\0") for at in range(0, len(data), self.size)]
        self.data += parts
        self.chain += [*range(first + 1, first + len(parts)), END] if parts else []
        return first if parts else END

    def table(self, least: int) -> bytes:
        """Return the chains as they stand in the file, in whole sectors of it."""
        entries = max(least, len(self.chain))
        entries += -entries % 128
        return struct.pack(f"<{entries}I", *self.chain, *[FREE] * (entries - len(self.chain)))
