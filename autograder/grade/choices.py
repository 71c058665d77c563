"""In what a lecturer can let learners' code run, as she types it; a command reads this before it loads more."""

BUBBLEWRAP, CONTAINER, OPEN = WAYS = ("bubblewrap", "container", "geen")
