"""The step ``export``: the grades as a table."""
