"""From points to a mark, and what is late: the lecturer's own rules, in one file of the course folder."""
