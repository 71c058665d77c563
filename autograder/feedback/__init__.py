"""The step ``feedback``: one page for each student."""
