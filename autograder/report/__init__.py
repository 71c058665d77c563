"""Reports about a whole class."""
