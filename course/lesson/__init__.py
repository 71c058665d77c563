"""What a notebook talks to: a module, an assignment, and an assignment while it is graded."""
