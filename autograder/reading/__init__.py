"""Reading: what a person grades, one question across all students, with the rubric beside it."""
