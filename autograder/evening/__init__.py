"""An evening of a lecturer: the steps that follow collecting, one after another, and what waits for her then."""
