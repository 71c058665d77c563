"""What the course knows as data: published tables, facts, instruments, cards. Importing it loads none."""

from course.data.errors import DataError
from course.data.tables import Row, Table, rows, table, tables

__all__ = ["DataError", "Row", "Table", "rows", "table", "tables"]
