"""The lecturer's package: from hand-out to feedback and marks, with nbgrader underneath."""
