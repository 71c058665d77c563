"""The step ``collect``: what students handed in, read, recognised and put in its place."""
