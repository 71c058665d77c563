"""The step ``grade``: each submission made sound, run, and written to the gradebook."""
